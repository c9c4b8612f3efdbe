// Random slopes and parameters a channel become kernels.
// RUN: act-opt %s --act-to-nvvm=format=isa | FileCheck %s
// CHECK: gpu.launch_func {{ *}}@rrelu_kernel
// CHECK: .visible .entry rrelu_kernel
// CHECK: cvt.rn.f32
// CHECK: gpu.launch_func {{ *}}@channelwise_kernel
// CHECK: .visible .entry channelwise_kernel
func.func @rrelu(%x: tensor<4x?xf32>, %seed: i64) -> tensor<4x?xf32> {
  %0 = act.rrelu %x seed %seed : tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}
func.func @channelwise(%x: tensor<4x?x8xbf16>, %a: tensor<?xf32>) -> tensor<4x?x8xbf16> {
  %0 = act.channelwise prelu %x, %a dim 1 : tensor<4x?x8xbf16>, tensor<?xf32>
  return %0 : tensor<4x?x8xbf16>
}
