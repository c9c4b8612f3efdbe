// RUN: act-opt %s -act-decompose | FileCheck %s
// RUN: act-opt %s -act-decompose | FileCheck %s --check-prefix=NONE
// NONE-NOT: act.sparsemax
// NONE-NOT: act.entmax

// A loop over the rows, and in it Newton's steps until they do not grow.
// CHECK-LABEL: func.func @columns
// CHECK-SAME: (%[[X:.*]]: tensor<?x6xbf16>)
// CHECK: scf.for %[[J:[^ ]+]] = {{.*}} iter_args(%[[OUT:.*]] =
// CHECK: %[[ROW:.*]] = tensor.extract_slice %[[X]][0, %[[J]]] {{.*}} to tensor<?xbf16>
// CHECK: %[[Z:.*]] = linalg.generic {{.*}} ins(%[[ROW]], %{{.*}} : tensor<?xbf16>, tensor<f64>) outs(%{{.*}} : tensor<?xf64>)
// CHECK: %[[TAU:.*]] = scf.while (%[[OLD:.*]] = %{{.*}}) : (f64) -> f64
// CHECK-COUNT-2: linalg.generic {{.*}} ins(%[[Z]] : tensor<?xf64>)
// CHECK: %[[GROWS:.*]] = arith.cmpf ogt, %[[NEW:.*]], %[[OLD]]
// CHECK: scf.condition(%[[GROWS]]) %[[NEW]]
// CHECK: linalg.generic {{.*}} ins(%[[Z]] : tensor<?xf64>) outs(%{{.*}} : tensor<?xbf16>)
// CHECK: arith.subf %{{.*}}, %[[TAU]]
// CHECK: tensor.insert_slice %{{.*}} into %[[OUT]][0, %[[J]]]
func.func @columns(%x: tensor<?x6xbf16>) -> tensor<?x6xbf16> {
  %y = act.sparsemax %x dim 0 : tensor<?x6xbf16>
  return %y : tensor<?x6xbf16>
}

// The support is where y is not 0.
// CHECK-LABEL: func.func @product
// CHECK: math.sqrt
// CHECK: arith.select
// CHECK: arith.divf
// CHECK: %[[G:.*]] = arith.subf
// CHECK: %[[ROOT:.*]] = math.sqrt
// CHECK: %[[P:.*]] = arith.mulf %[[ROOT]], %[[G]]
// CHECK: arith.select %{{.*}}, %{{.*}}, %[[P]]
func.func @product(%g: tensor<4x6xf32>, %y: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %d = act.entmax15_vjp %g, %y dim 1 : tensor<4x6xf32>
  return %d : tensor<4x6xf32>
}
