// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s
// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s --check-prefix=NONE
// NONE-NOT: act.maxout

// CHECK-LABEL: func.func @maxout
// CHECK-SAME: (%[[X:.*]]: tensor<4x12xf32>)
func.func @maxout(%x: tensor<4x12xf32>) -> tensor<4x6xf32> {
  // CHECK: %[[GROUPS:.*]] = tensor.expand_shape %[[X]] {{\[\[}}0], [1, 2]] output_shape [4, 6, 2]
  // CHECK: %[[MAX:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[GROUPS]] :
  // CHECK: arith.maximumf
  // CHECK: return %[[MAX]]
  %y = act.maxout %x dim 1 size 2 : tensor<4x12xf32>
  return %y : tensor<4x6xf32>
}

// -----

// The position of the first maximum, or NaN, of each group.
// CHECK-LABEL: func.func @gradient
// CHECK-SAME: (%[[G:.*]]: tensor<4x?xf32>, %{{.*}}: tensor<4x?xf32>)
func.func @gradient(%g: tensor<4x?xf32>, %x: tensor<4x?xf32>) -> tensor<4x?xf32> {
  // CHECK: arith.maximumf
  // CHECK: %[[AT:.*]] = linalg.generic
  // CHECK: arith.cmpf oeq
  // CHECK: arith.cmpf uno
  // CHECK: linalg.index 2
  // CHECK: arith.minsi
  // CHECK: %[[D:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[G]], %[[AT]] :
  // CHECK: arith.select
  // CHECK: tensor.collapse_shape %[[D]] {{\[\[}}0], [1, 2]] : tensor<4x?x3xf32> into tensor<4x?xf32>
  %d = act.maxout_vjp %g, %x dim 1 size 3 : tensor<4x?xf32>, tensor<4x?xf32>
  return %d : tensor<4x?xf32>
}
