// What reduces rows and reads them again becomes loops over the rows.
// RUN: act-opt %s -act-decompose -act-tile-rows -split-input-file | FileCheck %s

// The row of x is read in the loop alone, and what is in between has its size.
// CHECK-LABEL: func.func @softmax(
// CHECK-SAME: %[[X:.*]]: tensor<?x?xf32>)
// CHECK-NOT: linalg
// CHECK: scf.for %[[I:[^ ]+]] = {{.*}} iter_args(%[[OUT:.*]] =
// CHECK: %[[ROW:.*]] = tensor.extract_slice %[[X]][%[[I]], 0]{{.*}} to tensor<?xf32>
// CHECK-NOT: tensor<?x?x
// CHECK: %[[MAX:.*]] = linalg.generic {{.*}} ins(%[[ROW]] : tensor<?xf32>) outs(%{{.*}} : tensor<f32>)
// CHECK: %[[EXPS:.*]] = linalg.generic {{.*}} ins(%[[ROW]], %[[MAX]] : tensor<?xf32>, tensor<f32>)
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[EXPS]] : tensor<?xf32>) outs(%{{.*}} : tensor<f64>)
// CHECK: %[[FACTOR:.*]] = linalg.generic {{.*}} ins(%[[SUM]] : tensor<f64>)
// CHECK: linalg.generic {{.*}} ins(%[[EXPS]], %[[FACTOR]] : tensor<?xf32>, tensor<f32>)
// CHECK: tensor.insert_slice {{.*}} into %[[OUT]][%[[I]], 0]
// CHECK-NOT: linalg
// CHECK: return
func.func @softmax(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %y = act.softmax %x dim 1 : tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

// Sixteen columns at a time, where rows lie across.
// CHECK-LABEL: func.func @columns(
// CHECK-SAME: %[[X:.*]]: tensor<8x?x40xf32>)
// CHECK-DAG: %[[STEP:.*]] = arith.constant 16 : index
// CHECK: scf.for %[[I:[^ ]+]] =
// CHECK: scf.for %[[J:[^ ]+]] = {{.*}} step %[[STEP]]
// CHECK: %[[N:.*]] = affine.min
// CHECK: tensor.extract_slice %[[X]][%[[I]], 0, %[[J]]] [1, %{{.*}}, %[[N]]]
func.func @columns(%x: tensor<8x?x40xf32>) -> tensor<8x?x40xf32> {
  %y = act.log_softmax %x dim 1 : tensor<8x?x40xf32>
  return %y : tensor<8x?x40xf32>
}

// -----

// What something else needs stays outside, and so does a contraction.
#row = affine_map<(i, j) -> (i, j)>
#sum = affine_map<(i, j) -> (i)>
// CHECK-LABEL: func.func @shared(
// CHECK: linalg.matmul
// CHECK: %[[SUM:.*]] = linalg.generic
// CHECK: scf.for
// CHECK: tensor.extract_slice %[[SUM]]
// CHECK: linalg.generic
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @shared(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>, %s: tensor<4xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  %1 = linalg.generic {indexing_maps = [#row, #sum], iterator_types = ["parallel", "reduction"]}
      ins(%0 : tensor<4x16xf32>) outs(%s : tensor<4xf32>) {
  ^bb0(%x: f32, %o: f32):
    %5 = arith.addf %x, %o : f32
    linalg.yield %5 : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [#row, #sum, #row], iterator_types = ["parallel", "parallel"]}
      ins(%0, %1 : tensor<4x16xf32>, tensor<4xf32>) outs(%c : tensor<4x16xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %5 = arith.divf %x, %y : f32
    linalg.yield %5 : f32
  } -> tensor<4x16xf32>
  return %2, %1 : tensor<4x16xf32>, tensor<4xf32>
}
