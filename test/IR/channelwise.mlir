// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s

func.func private @f(%x: f64, %a: f64) -> f64 {
  %y = arith.mulf %x, %a : f64
  return %y : f64
}

// CHECK-LABEL: func.func @ops
func.func @ops(%x: tensor<?x4x?xbf16>, %g: tensor<?x4x?xbf16>, %a: tensor<4xf32>, %b: tensor<bf16>, %c: f32) {
  // CHECK: act.channelwise prelu %{{.*}}, %{{.*}} dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>
  %0 = act.channelwise prelu %x, %a dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>
  // CHECK: act.channelwise acon_c %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32
  %1 = act.channelwise acon_c %x, %a, %b, %c dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32
  // CHECK: act.channelwise @f
  %2 = act.channelwise @f %x, %a dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>
  // The result has the type of the operand to which the product is taken.
  // CHECK: act.channelwise_vjp acon_c wrt 0 {{.*}} dim 1
  %3 = act.channelwise_vjp acon_c wrt 0 %g, %x, %a, %b, %c dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32
  %4 = act.channelwise_vjp acon_c wrt 1 %g, %x, %a, %b, %c dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32
  %5 = act.channelwise_vjp acon_c wrt 2 %g, %x, %a, %b, %c dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32
  %6 = act.channelwise_vjp acon_c wrt 3 %g, %x, %a, %b, %c dim 1 : tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32
  // CHECK: call @use{{.*}} : (tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32) -> ()
  call @use(%3, %4, %5, %6) : (tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32) -> ()
  return
}
func.func private @use(tensor<?x4x?xbf16>, tensor<4xf32>, tensor<bf16>, f32)
