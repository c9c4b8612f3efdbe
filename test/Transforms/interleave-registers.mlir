// How many registers suit a body.
// RUN: act-opt %s --act-interleave --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @eight(
// CHECK:         math.fma %{{.*}} : vector<128xf32>
func.func @eight(%x: memref<256xf32>, %y: memref<256xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c256 = arith.constant 256 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c256 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<256xf32>, vector<16xf32>
    %1 = math.fma %0, %0, %0 : vector<16xf32>
    %2 = math.fma %1, %0, %0 : vector<16xf32>
    %3 = math.fma %2, %0, %0 : vector<16xf32>
    %4 = math.fma %3, %0, %0 : vector<16xf32>
    %5 = math.fma %4, %0, %0 : vector<16xf32>
    %6 = math.fma %5, %0, %0 : vector<16xf32>
    %7 = math.fma %6, %0, %0 : vector<16xf32>
    %8 = math.fma %7, %0, %0 : vector<16xf32>
    %9 = math.fma %8, %0, %0 : vector<16xf32>
    %10 = math.fma %9, %0, %0 : vector<16xf32>
    %11 = math.fma %10, %0, %0 : vector<16xf32>
    %12 = math.fma %11, %0, %0 : vector<16xf32>
    vector.transfer_write %12, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<256xf32>
  }
  return
}

// So does one with a table.
// CHECK-LABEL: func.func @table(
// CHECK:         math.fma %{{.*}} : vector<128xf32>
func.func @table(%x: memref<256xf32>, %y: memref<256xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c256 = arith.constant 256 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c256 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<256xf32>, vector<16xf32>
    %1 = arith.bitcast %0 : vector<16xf32> to vector<16xi32>
    %2 = act.table_lookup %1 in dense<1.0> : tensor<16xf32> : vector<16xi32> -> vector<16xf32>
    %3 = math.fma %2, %0, %0 : vector<16xf32>
    %4 = math.fma %3, %0, %0 : vector<16xf32>
    %5 = math.fma %4, %0, %0 : vector<16xf32>
    %6 = math.fma %5, %0, %0 : vector<16xf32>
    %7 = math.fma %6, %0, %0 : vector<16xf32>
    %8 = math.fma %7, %0, %0 : vector<16xf32>
    %9 = math.fma %8, %0, %0 : vector<16xf32>
    %10 = math.fma %9, %0, %0 : vector<16xf32>
    %11 = math.fma %10, %0, %0 : vector<16xf32>
    %12 = math.fma %11, %0, %0 : vector<16xf32>
    %13 = math.fma %12, %0, %0 : vector<16xf32>
    vector.transfer_write %13, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<256xf32>
  }
  return
}

// Several tables fill registers.
// CHECK-LABEL: func.func @four(
// CHECK:         math.fma %{{.*}} : vector<64xf32>
func.func @four(%x: memref<256xf32>, %y: memref<256xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c256 = arith.constant 256 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c256 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<256xf32>, vector<16xf32>
    %1 = arith.bitcast %0 : vector<16xf32> to vector<16xi32>
    %t = act.table_lookup %1 in dense<1.0> : tensor<16xf32> : vector<16xi32> -> vector<16xf32>
    %2 = act.table_lookup %1 in dense<2.0> : tensor<16xf32> : vector<16xi32> -> vector<16xf32>
    %3 = math.fma %2, %t, %0 : vector<16xf32>
    %4 = math.fma %3, %0, %0 : vector<16xf32>
    %5 = math.fma %4, %0, %0 : vector<16xf32>
    %6 = math.fma %5, %0, %0 : vector<16xf32>
    %7 = math.fma %6, %0, %0 : vector<16xf32>
    %8 = math.fma %7, %0, %0 : vector<16xf32>
    %9 = math.fma %8, %0, %0 : vector<16xf32>
    %10 = math.fma %9, %0, %0 : vector<16xf32>
    %11 = math.fma %10, %0, %0 : vector<16xf32>
    %12 = math.fma %11, %0, %0 : vector<16xf32>
    %13 = math.fma %12, %0, %0 : vector<16xf32>
    vector.transfer_write %13, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<256xf32>
  }
  return
}

// Of a short body a register of the narrowest type is filled, and two of f32 are.
// CHECK-LABEL: func.func @narrow(
// CHECK:         arith.mulf %{{.*}} : vector<32xf32>
// LLVM may unroll it.
// CHECK-NOT:     loop_annotation
// CHECK-LABEL: func.func @short(
// CHECK:         arith.mulf %{{.*}} : vector<32xf32>
func.func @narrow(%x: memref<256xf16>, %y: memref<256xf16>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c256 = arith.constant 256 : index
  %pad = arith.constant 0.0 : f16
  scf.for %i = %c0 to %c256 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<256xf16>, vector<16xf16>
    %1 = arith.extf %0 : vector<16xf16> to vector<16xf32>
    %2 = arith.mulf %1, %1 : vector<16xf32>
    %3 = arith.truncf %2 : vector<16xf32> to vector<16xf16>
    vector.transfer_write %3, %y[%i] {in_bounds = [true]} : vector<16xf16>, memref<256xf16>
  }
  return
}
func.func @short(%x: memref<256xf32>, %y: memref<256xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c256 = arith.constant 256 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c256 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<256xf32>, vector<16xf32>
    %1 = arith.mulf %0, %0 : vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<256xf32>
  }
  return
}
