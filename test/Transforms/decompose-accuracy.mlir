// RUN: act-opt %s -act-decompose -act-set-accuracy | FileCheck %s

// What an op that is decomposed is asked for is asked of what it becomes.
// CHECK-LABEL: func.func @structured
// CHECK: act.apply exp %{{.*}} {accuracy = #act.accuracy<mode = exact>
// CHECK: act.apply gelu %{{.*}} {accuracy = #act.accuracy<ulps = 3.0>
// CHECK: act.apply gelu %{{.*}} {accuracy = #act.accuracy<ulps = 2.5>
func.func @structured(%x: tensor<3x8xf32>) -> tensor<3x8xf32> {
  %0 = act.softmin %x dim 1 {act.accuracy = #act.accuracy<mode = exact>} : tensor<3x8xf32>
  %1 = act.gated gelu %0, %x {act.accuracy = #act.accuracy<ulps = 3.0>} : tensor<3x8xf32>
  %2 = act.gated gelu %1, %x {accuracy = #act.accuracy<ulps = 2.5>, act.accuracy = #act.accuracy<ulps = 3.0>} : tensor<3x8xf32>
  return %2 : tensor<3x8xf32>
}
