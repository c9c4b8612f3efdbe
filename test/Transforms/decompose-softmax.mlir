// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s
// No op is left.
// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s --check-prefix=NONE
// NONE-NOT: act.{{.*}}soft

// A maximum, exponentials, their sum, products with its reciprocal: in f32, rounded
// once. Elements of bf16 need no low part of the difference.
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func.func @softmax
// CHECK-SAME: (%[[X:.*]]: tensor<?x8xbf16>)
func.func @softmax(%x: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  // CHECK: %[[INF:.*]] = arith.constant 0xFF800000 : f32
  // CHECK: %[[LOW:.*]] = linalg.fill ins(%[[INF]] : f32)
  // CHECK: %[[MAX:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ROW]]], iterator_types = ["parallel", "reduction"]} ins(%[[X]] :{{.*}}) outs(%[[LOW]]
  // CHECK: arith.extf
  // CHECK: arith.maximumf
  // CHECK: %[[E:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ROW]], #[[ID]]]{{.*}} ins(%[[X]], %[[MAX]] :
  // CHECK: arith.subf
  // CHECK-NEXT: %[[EXP:.*]] = act.apply exp %{{.*}} : f32
  // CHECK-NEXT: linalg.yield %[[EXP]]
  // CHECK: %[[SUM:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]} ins(%[[E]] :
  // CHECK: arith.addf {{.*}} : f32
  // CHECK: %[[FACTOR:.*]] = linalg.generic {{.*}} ins(%[[SUM]] :
  // CHECK: arith.divf
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[E]], %[[FACTOR]] :
  // CHECK: arith.mulf
  // CHECK: arith.truncf {{.*}} : f32 to bf16
  // CHECK: return %[[Y]]
  %y = act.softmax %x dim 1 : tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// -----

// The maximum and the sum start with the sink's.
// CHECK-LABEL: func.func @sink
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf64>, %[[S:.*]]: tensor<8xf64>)
func.func @sink(%x: tensor<4x8xf64>, %s: tensor<8xf64>) -> tensor<4x8xf64> {
  // CHECK: %[[MAX:.*]] = linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} ins(%[[X]] :{{.*}}) outs(%[[S]]
  // CHECK: linalg.generic
  // CHECK: %[[SHARE:.*]] = linalg.generic {{.*}} ins(%[[S]], %[[MAX]] :
  // CHECK: act.apply exp
  // CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} {{.*}} outs(%[[SHARE]]
  %y = act.softmax %x, %s dim 0 : tensor<4x8xf64>, tensor<8xf64>
  return %y : tensor<4x8xf64>
}

// -----

// The exponentials are not stored. In f32 they have what the difference rounds off,
// and their sum is in f64.
// CHECK-LABEL: func.func @log_softmax
// CHECK-SAME: (%[[X:.*]]: tensor<8xf32>)
func.func @log_softmax(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: %[[MAX:.*]] = linalg.generic {{.*}} ins(%[[X]] :
  // CHECK: %[[SUM:.*]] = linalg.generic {{.*}} iterator_types = ["reduction"]} ins(%[[X]], %[[MAX]] :
  // CHECK: %[[D:.*]] = arith.subf
  // CHECK: %[[EXP:.*]] = act.apply exp %[[D]]
  // CHECK: %[[FINITE:.*]] = arith.cmpf ogt, %[[D]]
  // CHECK: %[[LOW:.*]] = arith.select %[[FINITE]]
  // CHECK: %[[FULL:.*]] = math.fma %[[EXP]], %[[LOW]], %[[EXP]]
  // CHECK: %[[TERM:.*]] = arith.extf %[[FULL]] : f32 to f64
  // CHECK: arith.addf %[[TERM]]
  // CHECK: %[[LOG:.*]] = linalg.generic {{.*}} ins(%[[SUM]] :
  // CHECK: act.apply log
  // CHECK: linalg.generic {{.*}} ins(%[[X]], %[[MAX]], %[[LOG]] :
  // CHECK-NOT: exp
  %y = act.log_softmax %x dim 0 : tensor<8xf32>
  return %y : tensor<8xf32>
}

// -----

// CHECK-LABEL: func.func @softmin_vjp
// CHECK-SAME: (%[[G:.*]]: tensor<4x8xf32>, %[[Y:.*]]: tensor<4x8xf32>)
func.func @softmin_vjp(%g: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK: %[[DOT:.*]] = linalg.generic {{.*}} "reduction"]} ins(%[[G]], %[[Y]] :
  // CHECK: linalg.generic {{.*}} ins(%[[G]], %[[Y]], %[[DOT]] :
  // CHECK-NEXT: ^bb0(%[[E:.*]]: f32, %{{.*}}: f32, %[[SUM:.*]]: f64, %{{.*}}: f32):
  // CHECK: %[[WIDE:.*]] = arith.extf %[[E]]
  // CHECK: arith.subf %[[SUM]], %[[WIDE]]
  // CHECK: arith.truncf
  %dx = act.softmin_vjp %g, %y dim 1 : tensor<4x8xf32>
  return %dx : tensor<4x8xf32>
}
