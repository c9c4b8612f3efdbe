// RUN: act-opt %s -convert-act-expand-shape | FileCheck %s
// Upstream's pass, which crashes on the first function, takes what comes out.
// RUN: act-opt %s -convert-act-expand-shape -expand-strided-metadata | FileCheck %s --check-prefix=AFTER
// AFTER-NOT: expand_shape

// CHECK-LABEL: func.func @two
// CHECK-SAME: (%[[X:.*]]: memref<?xf32>, %[[M:.*]]: index, %[[N:.*]]: index)
// CHECK: %[[BASE:.*]], %{{.*}}, %{{.*}}, %{{.*}} = memref.extract_strided_metadata %[[X]]
// CHECK: memref.reinterpret_cast %[[BASE]] to offset: [0], sizes: [%[[M]], %[[N]]], strides: [%[[N]], 1]
func.func @two(%x: memref<?xf32>, %m: index, %n: index) -> memref<?x?xf32> {
  %0 = memref.expand_shape %x [[0, 1]] output_shape [%m, %n] : memref<?xf32> into memref<?x?xf32>
  return %0 : memref<?x?xf32>
}

// Strides are those of the source times the sizes to the right, in each group.
// CHECK-LABEL: func.func @strided
// CHECK-SAME: (%[[X:.*]]: memref<?x8xf32, strided<[?, 2], offset: ?>>, %[[L:.*]]: index, %[[M:.*]]: index)
// CHECK: %[[BASE:.*]], %[[OFFSET:.*]], %{{.*}}, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %[[X]]
// CHECK-DAG: %[[A:.*]] = affine.apply #{{.*}}()[%[[STRIDES]]#0]
// CHECK-DAG: %[[B:.*]] = affine.apply #{{.*}}()[%[[M]], %[[STRIDES]]#0]
// CHECK: memref.reinterpret_cast %[[BASE]] to offset: [%[[OFFSET]]], sizes: [%[[L]], %[[M]], 3, 2, 4], strides: [%[[B]], %[[A]], %[[STRIDES]]#0, 8, 2]
func.func @strided(%x: memref<?x8xf32, strided<[?, 2], offset: ?>>, %l: index, %m: index) -> memref<?x?x3x2x4xf32, strided<[?, ?, ?, 8, 2], offset: ?>> {
  %0 = memref.expand_shape %x [[0, 1, 2], [3, 4]] output_shape [%l, %m, 3, 2, 4] : memref<?x8xf32, strided<[?, 2], offset: ?>> into memref<?x?x3x2x4xf32, strided<[?, ?, ?, 8, 2], offset: ?>>
  return %0 : memref<?x?x3x2x4xf32, strided<[?, ?, ?, 8, 2], offset: ?>>
}

// One dynamic size in a group is upstream's.
// CHECK-LABEL: func.func @one
// CHECK: memref.expand_shape
func.func @one(%x: memref<?xf32>, %m: index) -> memref<?x4xf32> {
  %0 = memref.expand_shape %x [[0, 1]] output_shape [%m, 4] : memref<?xf32> into memref<?x4xf32>
  return %0 : memref<?x4xf32>
}
