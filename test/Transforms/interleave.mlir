// RUN: act-opt %s --act-interleave=registers=4 | FileCheck %s
// RUN: act-opt %s --act-interleave="registers=2 vector-bits=256" \
// RUN:   | FileCheck %s --check-prefix=TWO
// RUN: act-opt %s --act-interleave=registers=1 | FileCheck %s --check-prefix=OFF
// One register.
// OFF-NOT: vector<{{(32|64|128)}}x

#tail = affine_map<(d0)[s0] -> (-d0 + s0)>

// The masked loop takes over where the longer vectors end. Splats are made again,
// subviews of one vector are passed by, and scalars stay what they are.
// CHECK-DAG: #[[UNROLL:.+]] = #llvm.loop_unroll<disable = true>
// CHECK-DAG: #[[NO_UNROLL:.+]] = #llvm.loop_annotation<unroll = #[[UNROLL]]>
// CHECK-DAG: #[[SPLIT:.+]] = affine_map<()[s0] -> ((s0 floordiv 64) * 64)>
// CHECK-LABEL: func.func @dynamic(
// CHECK:         %[[SIZE:.+]] = memref.dim %arg0
// CHECK:         %[[END:.+]] = affine.apply #[[SPLIT]]()[%[[SIZE]]]
// CHECK-DAG:     %[[STEP:.+]] = arith.constant 64 : index
// CHECK-DAG:     arith.constant dense<2.000000e+00> : vector<64xf32>
// CHECK-DAG:     vector.broadcast %arg3 : f32 to vector<64xf32>
// CHECK:         scf.for %[[I:.+]] = %c0 to %[[END]] step %[[STEP]] {
// CHECK:           %[[X:.+]] = vector.transfer_read %arg0[%[[I]]], %{{.*}} {in_bounds = [true]} : memref<?xf32>, vector<64xf32>
// CHECK:           %[[A:.+]] = memref.load %arg2[%c0]
// CHECK:           %[[B:.+]] = math.exp2 %[[A]] : f32
// CHECK:           vector.broadcast %[[B]] : f32 to vector<64xf32>
// CHECK:           arith.mulf %[[X]], %{{.*}} : vector<64xf32>
// CHECK:           arith.cmpf ogt, %{{.*}} : vector<64xf32>
// CHECK:           arith.select %{{.*}} : vector<64xi1>, vector<64xf32>
// CHECK:           vector.transfer_write %{{.*}}, %arg1[%[[I]]] {in_bounds = [true]} : vector<64xf32>, memref<?xf32>
// CHECK:         } {loop_annotation = #[[NO_UNROLL]]}
// CHECK:         scf.for %{{.*}} = %[[END]] to %[[SIZE]] step %c16
// CHECK:           vector.create_mask %{{.*}} : vector<16xi1>
// CHECK:         } {loop_annotation = #[[NO_UNROLL]]}
// Sixteen lanes are two registers of 256 bits already.
// TWO-LABEL: func.func @dynamic(
// TWO-NOT:     vector<32x
func.func @dynamic(%x: memref<?xf32>, %y: memref<?xf32>, %a: memref<1xf32>, %s: f32) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %pad = arith.constant 0.0 : f32
  %two = arith.constant dense<2.0> : vector<16xf32>
  %limit = vector.broadcast %s : f32 to vector<16xf32>
  %n = memref.dim %x, %c0 : memref<?xf32>
  %main = affine.apply affine_map<()[s0] -> ((s0 floordiv 16) * 16)>()[%n]
  scf.for %i = %c0 to %main step %c16 {
    %view = memref.subview %x[%i] [16] [1] : memref<?xf32> to memref<16xf32, strided<[1], offset: ?>>
    %0 = vector.transfer_read %view[%c0], %pad {in_bounds = [true]} : memref<16xf32, strided<[1], offset: ?>>, vector<16xf32>
    %load = memref.load %a[%c0] : memref<1xf32>
    %scale = math.exp2 %load : f32
    %scales = vector.broadcast %scale : f32 to vector<16xf32>
    %1 = arith.mulf %0, %scales : vector<16xf32>
    %2 = arith.addf %1, %two : vector<16xf32>
    %3 = arith.cmpf ogt, %2, %limit : vector<16xf32>
    %4 = arith.select %3, %2, %limit : vector<16xi1>, vector<16xf32>
    vector.transfer_write %4, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<?xf32>
  }
  scf.for %i = %main to %n step %c16 {
    %left = affine.apply #tail(%i)[%n]
    %m = vector.create_mask %left : vector<16xi1>
    %0 = vector.transfer_read %x[%i], %pad, %m {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %1, %y[%i], %m {in_bounds = [true]} : vector<16xf32>, memref<?xf32>
  }
  return
}

// Without a masked loop, a copy takes the rest; of 96, 64 and two times 16.
// CHECK-LABEL: func.func @static(
// CHECK:         scf.for %{{.*}} = %c0 to %c64{{.*}} step %c64
// CHECK:           arith.negf %{{.*}} : vector<64xf32>
// CHECK:         scf.for %{{.*}} = %c64{{.*}} to %c96 step %c16
// CHECK:           arith.negf %{{.*}} : vector<16xf32>
// CHECK-NOT:     scf.for
func.func @static(%x: memref<4x96xf32>, %y: memref<4x96xf32>, %row: index) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c96 = arith.constant 96 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c96 step %c16 {
    %0 = vector.transfer_read %x[%row, %i], %pad {in_bounds = [true]} : memref<4x96xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %1, %y[%row, %i] {in_bounds = [true]} : vector<16xf32>, memref<4x96xf32>
  }
  return
}

// Nothing is left of 128, and 48 has no vector of 64.
// CHECK-LABEL: func.func @whole(
// CHECK-COUNT-1: scf.for
// CHECK:           arith.negf %{{.*}} : vector<64xf32>
// CHECK-LABEL: func.func @short(
// CHECK-COUNT-1: scf.for
// CHECK:           arith.negf %{{.*}} : vector<16xf32>
func.func @whole(%x: memref<128xf32>, %y: memref<128xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c128 = arith.constant 128 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c128 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<128xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  return
}
func.func @short(%x: memref<48xf32>, %y: memref<48xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c48 = arith.constant 48 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c48 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<48xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<48xf32>
  }
  return
}

// What computes in f64 has two registers already, and gets two more.
// CHECK-LABEL: func.func @double(
// CHECK:         arith.extf %{{.*}} : vector<32xf32> to vector<32xf64>
// CHECK:         arith.truncf %{{.*}} : vector<32xf64> to vector<32xf32>
func.func @double(%x: memref<128xf32>, %y: memref<128xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c128 = arith.constant 128 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c128 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<128xf32>, vector<16xf32>
    %1 = arith.extf %0 : vector<16xf32> to vector<16xf64>
    %2 = arith.mulf %1, %1 : vector<16xf64>
    %3 = arith.truncf %2 : vector<16xf64> to vector<16xf32>
    vector.transfer_write %3, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  return
}

// Left alone: a scalar that follows the position (one an iteration), a vector
// whose elements differ, computed with or written, a call, lanes that are not
// elementwise, a write that the next iteration reads.
// CHECK-LABEL: func.func @left_alone(
// CHECK-NOT:     vector<64x
func.func @left_alone(%x: memref<128xf32>, %y: memref<128xf32>, %z: memref<144xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c128 = arith.constant 128 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c128 step %c16 {
    %s = memref.load %x[%i] : memref<128xf32>
    %0 = vector.broadcast %s : f32 to vector<16xf32>
    vector.transfer_write %0, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  scf.for %i = %c0 to %c128 step %c16 {
    %k = arith.index_cast %i : index to i32
    %s = arith.sitofp %k : i32 to f32
    %0 = vector.broadcast %s : f32 to vector<16xf32>
    vector.transfer_write %0, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  %c = arith.constant dense<[0., 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12., 13., 14., 15.]> : vector<16xf32>
  scf.for %i = %c0 to %c128 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<128xf32>, vector<16xf32>
    %1 = arith.addf %0, %c : vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  %same = vector.transfer_read %z[%c0], %pad {in_bounds = [true]} : memref<144xf32>, vector<16xf32>
  scf.for %i = %c0 to %c128 step %c16 {
    vector.transfer_write %same, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  scf.for %i = %c0 to %c128 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<128xf32>, vector<16xf32>
    %1 = math.atan2 %0, %0 : vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  scf.for %i = %c0 to %c128 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<128xf32>, vector<16xf32>
    %1 = vector.reduction <add>, %0 : vector<16xf32> into f32
    %2 = vector.broadcast %1 : f32 to vector<16xf32>
    vector.transfer_write %2, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  scf.for %i = %c0 to %c128 step %c16 {
    %next = arith.addi %i, %c16 : index
    %0 = vector.transfer_read %z[%i], %pad {in_bounds = [true]} : memref<144xf32>, vector<16xf32>
    vector.transfer_write %0, %z[%next] {in_bounds = [true]} : vector<16xf32>, memref<144xf32>
  }
  return
}

// It does not matter how wide is what seldom occurs.
// CHECK-LABEL: func.func @rare(
// CHECK:         scf.for %{{.*}} = %c0 to %c64{{.*}} step %c64
// CHECK:           arith.divf %{{.*}} : vector<64xf64>
func.func @rare(%x: memref<64xf32>, %y: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %pad = arith.constant 0.0 : f32
  %limit = arith.constant dense<3.0> : vector<16xf32>
  scf.for %i = %c0 to %c64 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<64xf32>, vector<16xf32>
    %is = arith.cmpf ogt, %0, %limit : vector<16xf32>
    %wide = arith.extf %0 : vector<16xf32> to vector<16xf64>
    %inverse = arith.divf %wide, %wide : vector<16xf64>
    %narrow = arith.truncf %inverse : vector<16xf64> to vector<16xf32>
    %1 = arith.select %is, %narrow, %0 {act.rare} : vector<16xi1>, vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<64xf32>
  }
  return
}
