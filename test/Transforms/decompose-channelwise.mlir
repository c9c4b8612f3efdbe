// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s
// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s --check-prefix=NONE
// NONE-NOT: act.channelwise

// The parameter's element is found by the loop of its axis. All types are one, so the
// pointwise op has it.
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[CHANNEL:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func.func @forward
// CHECK: linalg.generic {indexing_maps = [#[[ID]], #[[CHANNEL]], #[[ID]]], iterator_types = ["parallel", "parallel"]}
// CHECK-NOT: extf
// CHECK: act.apply prelu %{{.*}}, %{{.*}} : bf16
func.func @forward(%x: tensor<?x4xbf16>, %a: tensor<4xbf16>) -> tensor<?x4xbf16> {
  %y = act.channelwise prelu %x, %a dim 1 : tensor<?x4xbf16>, tensor<4xbf16>
  return %y : tensor<?x4xbf16>
}

// -----

// Wider parameters decide where it is computed.
// CHECK-LABEL: func.func @mixed
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: act.apply prelu %{{.*}}, %{{.*}} : f32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @mixed(%x: tensor<?x4xbf16>, %a: tensor<4xf32>) -> tensor<?x4xbf16> {
  %y = act.channelwise prelu %x, %a dim 1 : tensor<?x4xbf16>, tensor<4xf32>
  return %y : tensor<?x4xbf16>
}

// -----

// The gradient of a parameter is reduced over all but its axis, in f64 for f32.
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[CHANNEL:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func.func @parameter
// CHECK: linalg.fill {{.*}} -> tensor<4xf64>
// CHECK: linalg.generic {indexing_maps = [#[[ID]], #[[ID]], #[[CHANNEL]], #[[CHANNEL]]], iterator_types = ["reduction", "parallel", "reduction"]}
// CHECK: act.vjp prelu wrt 1 {{.*}} : f32
// CHECK: arith.extf
// CHECK: arith.addf {{.*}} : f64
// CHECK: arith.truncf {{.*}} : f64 to f32
func.func @parameter(%g: tensor<?x4x?xf32>, %x: tensor<?x4x?xf32>, %a: tensor<4xf32>) -> tensor<4xf32> {
  %d = act.channelwise_vjp prelu wrt 1 %g, %x, %a dim 1 : tensor<?x4x?xf32>, tensor<4xf32>
  return %d : tensor<4xf32>
}

// -----

// That of a shared one over all; narrow types add in f32. A dynamic size of x is a
// static one of the parameter.
// CHECK-LABEL: func.func @shared
// CHECK: linalg.fill {{.*}} -> tensor<f32>
// CHECK: iterator_types = ["reduction", "reduction"]
// CHECK: act.vjp prelu wrt 1 {{.*}} : f32
// CHECK: %[[SUM:.*]] = tensor.extract
// CHECK: arith.truncf %[[SUM]] : f32 to f16
// CHECK: tensor.cast {{.*}} : tensor<?xf32> to tensor<4xf32>
func.func @shared(%g: tensor<?x4xf16>, %x: tensor<?x4xf16>, %a: f16, %h: tensor<?x?xf32>, %b: tensor<4xf32>) -> (f16, tensor<4xf32>) {
  %d = act.channelwise_vjp prelu wrt 1 %g, %x, %a dim 1 : tensor<?x4xf16>, f16
  %e = act.channelwise_vjp prelu wrt 1 %h, %h, %b dim 0 : tensor<?x?xf32>, tensor<4xf32>
  return %d, %e : f16, tensor<4xf32>
}
