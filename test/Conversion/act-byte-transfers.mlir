// RUN: act-opt %s --convert-act-byte-transfers | FileCheck %s

// CHECK-LABEL: func.func @both(
// CHECK-SAME:    %[[X:.+]]: memref<?xi1>, %[[Y:.+]]: memref<?xi4, strided<[2]>>, %[[I:.+]]: index, %[[MASK:.+]]: vector<16xi1>)
// CHECK-DAG:     %[[FROM:.+]] = builtin.unrealized_conversion_cast %[[X]] : memref<?xi1> to memref<?xi8>
// CHECK-DAG:     %[[PAD:.+]] = arith.extui %{{.+}} : i1 to i8
// CHECK:         %[[READ:.+]] = vector.transfer_read %[[FROM]][%[[I]]], %[[PAD]], %[[MASK]] {in_bounds = [true]} : memref<?xi8>, vector<16xi8>
// CHECK:         %[[BITS:.+]] = arith.trunci %[[READ]] : vector<16xi8> to vector<16xi1>
// CHECK:         %[[WIDE:.+]] = arith.extsi %[[BITS]] : vector<16xi1> to vector<16xi4>
// CHECK-DAG:     %[[BYTES:.+]] = arith.extui %[[WIDE]] : vector<16xi4> to vector<16xi8>
// CHECK-DAG:     %[[TO:.+]] = builtin.unrealized_conversion_cast %[[Y]] : memref<?xi4, strided<[2]>> to memref<?xi8, strided<[2]>>
// CHECK:         vector.transfer_write %[[BYTES]], %[[TO]][%[[I]]], %[[MASK]] : vector<16xi8>, memref<?xi8, strided<[2]>>
func.func @both(%x: memref<?xi1>, %y: memref<?xi4, strided<[2]>>, %i: index, %mask: vector<16xi1>) {
  %false = arith.constant false
  %0 = vector.transfer_read %x[%i], %false, %mask {in_bounds = [true]} : memref<?xi1>, vector<16xi1>
  %1 = arith.extsi %0 : vector<16xi1> to vector<16xi4>
  vector.transfer_write %1, %y[%i], %mask : vector<16xi4>, memref<?xi4, strided<[2]>>
  return
}

// A masked vector of bf16 is moved as integers, which LLVM knows how to mask.
// CHECK-LABEL: func.func @masked(
// CHECK-SAME:    %[[X:.+]]: memref<?xbf16>, %[[I:.+]]: index, %[[MASK:.+]]: vector<16xi1>)
// CHECK-DAG:     %[[FROM:.+]] = builtin.unrealized_conversion_cast %[[X]] : memref<?xbf16> to memref<?xi16>
// CHECK-DAG:     %[[PAD:.+]] = arith.bitcast %{{.+}} : bf16 to i16
// CHECK:         %[[READ:.+]] = vector.transfer_read %[[FROM]][%[[I]]], %[[PAD]], %[[MASK]] {in_bounds = [true]} : memref<?xi16>, vector<16xi16>
// CHECK:         %[[V:.+]] = arith.bitcast %[[READ]] : vector<16xi16> to vector<16xbf16>
// CHECK:         %[[BITS:.+]] = arith.bitcast %[[V]] : vector<16xbf16> to vector<16xi16>
// CHECK:         vector.transfer_write %[[BITS]], %{{.+}}[%[[I]]], %[[MASK]] {in_bounds = [true]} : vector<16xi16>, memref<?xi16>
func.func @masked(%x: memref<?xbf16>, %i: index, %mask: vector<16xi1>) {
  %zero = arith.constant 0.0 : bf16
  %0 = vector.transfer_read %x[%i], %zero, %mask {in_bounds = [true]} : memref<?xbf16>, vector<16xbf16>
  vector.transfer_write %0, %x[%i], %mask {in_bounds = [true]} : vector<16xbf16>, memref<?xbf16>
  return
}

// Whole bytes stay, and so do tensors, whose layout is open.
// CHECK-LABEL: func.func @neither(
// CHECK-NOT:     unrealized_conversion_cast
// CHECK:         return
func.func @neither(%x: memref<?xi8>, %y: tensor<?xi1>, %i: index) -> (vector<16xi8>, vector<16xi1>) {
  %zero = arith.constant 0 : i8
  %false = arith.constant false
  %0 = vector.transfer_read %x[%i], %zero : memref<?xi8>, vector<16xi8>
  %1 = vector.transfer_read %y[%i], %false : tensor<?xi1>, vector<16xi1>
  return %0, %1 : vector<16xi8>, vector<16xi1>
}
