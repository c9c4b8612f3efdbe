// 8-bit floats and quantized integers on a GPU: a table is a constant in global memory,
// with a copy in each kernel's module.
// RUN: act-opt %s --act-to-nvvm="chip=sm_90 format=isa" | FileCheck %s
// RUN: %if ptxas %{ act-opt %s --act-to-nvvm="chip=sm_90" | FileCheck %s --check-prefix=CUBIN %}

// CUBIN-COUNT-4: gpu.binary

// CHECK: gpu.binary @float8_kernel
// CHECK-SAME: .global .align 64 .b8 act_table{{[_0-9]*}}[1024]
// CHECK-SAME: ld.global.v{{[24]}}.b32
// CHECK-SAME: ld.global.b8
// CHECK-SAME: mul.rn.f32
// CHECK-SAME: st.global.v{{[24]}}.b32
func.func @float8(%x: tensor<?xf8E4M3FN>, %g: tensor<?xf8E4M3FN>)
    -> (tensor<?xf8E4M3FN>, tensor<?xf8E4M3FN>) {
  %y = act.gelu %x : tensor<?xf8E4M3FN>
  %d = act.vjp gelu wrt 0 %g, %x : tensor<?xf8E4M3FN>
  return %y, %d : tensor<?xf8E4M3FN>, tensor<?xf8E4M3FN>
}

// CHECK: gpu.binary @quantized_kernel
// CHECK-SAME: .global .align 64 .b8 act_table[256]
// CHECK-SAME: st.global.v{{[24]}}.b32
func.func @quantized(%x: tensor<?xi8>) -> tensor<?xi8> {
  %y = act.quantized gelu %x x_scale [5.0e-2] x_zero_point [3] y_scale 2.5e-2
      y_zero_point -128 : tensor<?xi8>
  return %y : tensor<?xi8>
}

// CHECK: gpu.binary @channels_kernel
// CHECK-SAME: .global .align 64 .b8 act_table[768]
func.func @channels(%x: tensor<?x3x?xi8>) -> tensor<?x3x?xi8> {
  %y = act.quantized tanh wrt 0 %x x_scale [5.0e-2, 0.1, 1.0] x_zero_point [3, 0, -7]
      axis 1 y_scale 7.8125e-3 y_zero_point 0 : tensor<?x3x?xi8>
  return %y : tensor<?x3x?xi8>
}

// Tables of a few f32, and scaling by a power of two in the exponent's bits.
// CHECK: gpu.binary @primitives_kernel
// CHECK-SAME: .global .align 64 .b8 act_table[32]
// CHECK-SAME: shl.b32 {{.*}}, %r{{[0-9]+}}, 23
func.func @primitives(%i: tensor<?xi32>, %n: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.table_lookup %i in dense<[0., 1., 2., 3., 4., 5., 6., 7.]> : tensor<8xf32>
      : tensor<?xi32> -> tensor<?xf32>
  %1 = act.scaleb %0, %n : tensor<?xf32>
  return %1 : tensor<?xf32>
}
