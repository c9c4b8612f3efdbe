// Gated units become one kernel each, limits and layout inside.
// RUN: act-opt %s --act-to-nvvm=format=isa | FileCheck %s
// Nothing of the dialect is left on the host or in a kernel.
// RUN: act-opt %s --act-to-nvvm=format=isa | FileCheck %s --check-prefix=NONE
// NONE-NOT: act.g

// CHECK: gpu.launch_func {{ *}}@limited_kernel
// CHECK: .visible .entry limited_kernel
// CHECK: gpu.launch_func {{ *}}@interleaved_kernel
// CHECK: .visible .entry interleaved_kernel
// CHECK-NOT: .visible .entry
func.func @limited(%x: tensor<4x?xbf16>, %y: tensor<4x?xbf16>) -> tensor<4x?xbf16> {
  %0 = act.gated swish %x, %y {limit = 7.0 : f64, offset = 1.0 : f64,
      parameters = array<f64: 1.702>} : tensor<4x?xbf16>
  return %0 : tensor<4x?xbf16>
}
func.func @interleaved(%x: tensor<4x16xf32>) -> tensor<4x8xf32> {
  %0 = act.glu silu %x dim 1 {layout = #act.layout<interleaved>} : tensor<4x16xf32>
  return %0 : tensor<4x8xf32>
}
