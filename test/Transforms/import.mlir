// RUN: act-opt %s -allow-unregistered-dialect -act-import | FileCheck %s

// CHECK-LABEL: func.func @stablehlo
func.func @stablehlo(%x: tensor<?xf32>) -> tensor<?xf32> {
  // CHECK: act.tanh %{{.*}} {accuracy = #act.accuracy<ulps = 2.0>} : tensor<?xf32>
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<atol = 0.000000e+00, rtol = 0.000000e+00, ulps = 2, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : (tensor<?xf32>) -> tensor<?xf32>
  // CHECK: act.sigmoid %{{.*}} {accuracy = #act.accuracy<rtol = 1.0e-06, atol = 1.0e-09>}
  %1 = "stablehlo.logistic"(%0) {result_accuracy = #stablehlo.result_accuracy<atol = 1.000000e-09, rtol = 1.000000e-06, ulps = 0, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : (tensor<?xf32>) -> tensor<?xf32>
  // CHECK: act.apply exp %{{.*}} {accuracy = #act.accuracy<mode = best>}
  %2 = "stablehlo.exponential"(%1) {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : (tensor<?xf32>) -> tensor<?xf32>
  // CHECK: act.apply log1p %{{[^{]*}} : tensor<?xf32>
  %3 = "stablehlo.log_plus_one"(%2) {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<DEFAULT>>} : (tensor<?xf32>) -> tensor<?xf32>
  // CHECK: act.apply tan %{{.*}} {accuracy = #act.accuracy<ulps = 1.0, atol = 1.0e-05>}
  %4 = "stablehlo.tan"(%3) {result_accuracy = #stablehlo.result_accuracy<ulps=1, atol=1.0e-5, mode=<TOLERANCE>>} : (tensor<?xf32>) -> tensor<?xf32>
  // What is said in act's own terms counts.
  // CHECK: act.apply sinh %{{.*}} {accuracy = #act.accuracy<ulps = 3.0>}
  %5 = "chlo.sinh"(%4) {act.accuracy = #act.accuracy<ulps = 3.0>, result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : (tensor<?xf32>) -> tensor<?xf32>
  return %5 : tensor<?xf32>
}

// CHECK-LABEL: func.func @tosa
// CHECK: act.sigmoid %{{.*}} : tensor<4xf16>
// CHECK: act.apply erf %{{.*}} : tensor<4xf16>
func.func @tosa(%x: tensor<4xf16>) -> tensor<4xf16> {
  %0 = tosa.sigmoid %x : (tensor<4xf16>) -> tensor<4xf16>
  %1 = tosa.erf %0 : (tensor<4xf16>) -> tensor<4xf16>
  return %1 : tensor<4xf16>
}

// What is none of them stays.
// CHECK-LABEL: func.func @others
// CHECK: stablehlo.cbrt"
// CHECK: stablehlo.tanh"{{.*}} : (tensor<4xi32>)
// CHECK: tosa.negate
func.func @others(%x: tensor<4xf32>, %i: tensor<4xi32>, %z: tensor<1xf32>) -> (tensor<4xf32>, tensor<4xi32>) {
  %0 = "stablehlo.cbrt"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %1 = "stablehlo.tanh"(%i) : (tensor<4xi32>) -> tensor<4xi32>
  %2 = tosa.negate %0, %z, %z : (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4xf32>
  return %2, %1 : tensor<4xf32>, tensor<4xi32>
}
