// Every activation and derivative compiles to PTX without a call to libdevice, with
// 16-byte accesses.
// RUN: act-opt %s --act-to-nvvm="chip=sm_90 format=isa" -o %t
// RUN: FileCheck %s --input-file=%t
// RUN: FileCheck %s --input-file=%t --check-prefix=CALLS

// CHECK: .target sm_90
// CALLS-NOT: __nv_
// CALLS-NOT: call.uni
// CHECK: ld.global.v4

func.func @relu_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.relu %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @relu_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp relu wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @leaky_relu_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.leaky_relu %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @leaky_relu_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp leaky_relu wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @leaky_relu_f16_1(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp leaky_relu wrt 1 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @prelu_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.prelu %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @prelu_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp prelu wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @prelu_f16_1(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp prelu wrt 1 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @elu_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.elu %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @elu_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp elu wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @elu_f16_1(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp elu wrt 1 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @sigmoid_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.sigmoid %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @sigmoid_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp sigmoid wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @tanh_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.tanh %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @tanh_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp tanh wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @softplus_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.softplus %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @softplus_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp softplus wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @softplus_f16_1(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp softplus wrt 1 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @gelu_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.gelu %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @gelu_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp gelu wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @gelu_tanh_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.gelu_tanh %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @gelu_tanh_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp gelu_tanh wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @gelu_tanh_f16_1(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp gelu_tanh wrt 1 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @gelu_tanh_f16_2(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp gelu_tanh wrt 2 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @silu_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.silu %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @silu_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp silu wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @swish_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.swish %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @swish_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp swish wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @swish_f16_1(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp swish wrt 1 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @mish_f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.mish %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @mish_f16_0(%g: tensor<?xf16>, %x: tensor<?xf16>) -> tensor<?xf16> {
  %y = act.vjp mish wrt 0 %g, %x : tensor<?xf16>
  return %y : tensor<?xf16>
}
func.func @relu_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.relu %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @relu_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp relu wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @leaky_relu_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.leaky_relu %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @leaky_relu_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp leaky_relu wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @leaky_relu_bf16_1(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp leaky_relu wrt 1 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @prelu_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.prelu %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @prelu_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp prelu wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @prelu_bf16_1(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp prelu wrt 1 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @elu_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.elu %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @elu_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp elu wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @elu_bf16_1(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp elu wrt 1 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @sigmoid_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.sigmoid %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @sigmoid_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp sigmoid wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @tanh_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.tanh %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @tanh_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp tanh wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @softplus_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.softplus %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @softplus_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp softplus wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @softplus_bf16_1(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp softplus wrt 1 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @gelu_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.gelu %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @gelu_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp gelu wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @gelu_tanh_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.gelu_tanh %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @gelu_tanh_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp gelu_tanh wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @gelu_tanh_bf16_1(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp gelu_tanh wrt 1 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @gelu_tanh_bf16_2(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp gelu_tanh wrt 2 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @silu_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.silu %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @silu_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp silu wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @swish_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.swish %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @swish_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp swish wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @swish_bf16_1(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp swish wrt 1 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @mish_bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.mish %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @mish_bf16_0(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.vjp mish wrt 0 %g, %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
func.func @relu_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.relu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @relu_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp relu wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @leaky_relu_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.leaky_relu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @leaky_relu_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp leaky_relu wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @leaky_relu_f32_1(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp leaky_relu wrt 1 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @prelu_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.prelu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @prelu_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp prelu wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @prelu_f32_1(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp prelu wrt 1 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @elu_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.elu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @elu_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp elu wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @elu_f32_1(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp elu wrt 1 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @sigmoid_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.sigmoid %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @sigmoid_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp sigmoid wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @tanh_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.tanh %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @tanh_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp tanh wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @softplus_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.softplus %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @softplus_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp softplus wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @softplus_f32_1(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp softplus wrt 1 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @gelu_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.gelu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @gelu_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp gelu wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @gelu_tanh_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.gelu_tanh %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @gelu_tanh_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp gelu_tanh wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @gelu_tanh_f32_1(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp gelu_tanh wrt 1 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @gelu_tanh_f32_2(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp gelu_tanh wrt 2 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @silu_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.silu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @silu_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp silu wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @swish_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.swish %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @swish_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp swish wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @swish_f32_1(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp swish wrt 1 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @mish_f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.mish %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @mish_f32_0(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.vjp mish wrt 0 %g, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
