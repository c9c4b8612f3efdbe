// From elementwise work on tensors and memrefs to PTX.
// RUN: act-opt %s --act-to-nvvm="chip=sm_90 format=isa" \
// RUN:   | FileCheck %s --implicit-check-not=__nv_ --implicit-check-not=.extern \
// RUN:     --implicit-check-not=call.uni --implicit-check-not=memref.global
// RUN: act-opt %s --act-to-nvvm="format=llvm block-size=128" | FileCheck %s --check-prefix=LLVM
// RUN: act-opt %s --act-to-nvvm="chip=sm_100 format=isa" | FileCheck %s --check-prefix=SM100
// RUN: env CUDA_HOME=%t.none act-opt %s --act-to-nvvm="format=isa" | FileCheck %s
// RUN: %if ptxas %{ act-opt %s --act-to-nvvm="chip=sm_90" | FileCheck %s --check-prefix=CUBIN %}
// RUN: %if ptxas %{ act-opt %s --act-to-nvvm="chip=sm_100 format=fatbin" | FileCheck %s --check-prefix=FATBIN %}

// SM100-COUNT-10: .target sm_100
// CUBIN-COUNT-10: bin = "\7FELF
// FATBIN-COUNT-10: gpu.binary {{.*}}sm_100{{.*}} "P\EDU\BA

// A chain with forward and gradient is one kernel with one access for each
// vector of each operand; nothing is launched where there are no elements.
// CHECK-LABEL: func.func @chain
// CHECK: arith.cmpi ne
// CHECK-NEXT: scf.if
// CHECK: gpu.launch_func @chain_kernel::@chain_kernel
// CHECK-NOT: gpu.launch_func
// CHECK: return
// LLVM-LABEL: func.func @chain
// LLVM: threads in (%c128, %c1, %c1)
func.func @chain(%x: tensor<?x?xf32>, %r: tensor<?x?xf32>)
    -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %y = act.gelu %x : tensor<?x?xf32>
  %z = arith.addf %y, %r : tensor<?x?xf32>
  %d = act.vjp gelu wrt 0 %r, %x : tensor<?x?xf32>
  return %z, %d : tensor<?x?xf32>, tensor<?x?xf32>
}
// CHECK: gpu.binary @chain_kernel
// CHECK: .target sm_90
// CHECK: .maxntid 256, 1, 1
// CHECK: ld.global.v4.b32
// CHECK: ld.global.v4.b32
// CHECK-NOT: ld.global.v4.b32
// CHECK: mul.rn.f32
// CHECK: fma.rn.f32
// CHECK: st.global.v4.b32
// CHECK: st.global.v4.b32
// CHECK-NOT: st.global.v4.b32
// The rest, an element a thread.
// CHECK: ld.global.b32
// CHECK: st.global.b32

// A static length: no tail, no test for an empty tensor, a grid that is known.
// CHECK-LABEL: func.func @static
// CHECK-NOT: scf.if
// CHECK: blocks in (%c4, %c1, %c1) threads in (%c256, %c1, %c1)
func.func @static(%x: tensor<64x128xf16>) -> tensor<64x128xf16> {
  %y = act.silu %x : tensor<64x128xf16>
  return %y : tensor<64x128xf16>
}
// CHECK: gpu.binary @static_kernel
// CHECK: ld.global.v4.b32
// CHECK-NOT: ld.global
// CHECK: cvt.rn.f16
// CHECK: st.global.v4.b32
// CHECK-NOT: st.global

// CHECK-LABEL: func.func @bfloat
func.func @bfloat(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %y = act.mish %x : tensor<?xbf16>
  return %y : tensor<?xbf16>
}
// CHECK: gpu.binary @bfloat_kernel
// CHECK: ld.global.v4.b32
// CHECK: cvt.rn.bf16
// CHECK: st.global.v4.b32

// Two doubles make 16 bytes; what needs no function works in f64.
// CHECK-LABEL: func.func @double
func.func @double(%x: tensor<?xf64>) -> tensor<?xf64> {
  %y = act.leaky_relu %x : tensor<?xf64>
  return %y : tensor<?xf64>
}
// CHECK: gpu.binary @double_kernel
// CHECK: ld.global.v2.b64
// CHECK: st.global.v2.b64

// A parameter a channel, which is a constant, and one for all, which is an
// argument. The constant moves into the kernel's module.
// CHECK-LABEL: func.func @channels
func.func @channels(%x: tensor<8x6x32x32xf32>, %s: f32) -> tensor<8x6x32x32xf32> {
  %a = arith.constant dense<[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]> : tensor<6xf32>
  %e = tensor.empty() : tensor<8x6x32x32xf32>
  %b = linalg.broadcast ins(%a : tensor<6xf32>)
      outs(%e : tensor<8x6x32x32xf32>) dimensions = [0, 2, 3]
  %p = act.prelu %x, %b : tensor<8x6x32x32xf32>
  %y = act.swish %p, %s : tensor<8x6x32x32xf32>, f32
  return %y : tensor<8x6x32x32xf32>
}
// CHECK: gpu.binary @channels_kernel
// CHECK: .global .align 64 .b8 __constant_6xf32
// CHECK: ld.global.v4.b32
// CHECK: st.global.v4.b32

// Into the caller's memory; types of two widths: 4 elements a thread.
// CHECK-LABEL: func.func @buffers
// CHECK-NOT: gpu.alloc
// CHECK: return
#id = affine_map<(i) -> (i)>
func.func @buffers(%x: memref<?xf16>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<?xf16>) outs(%y : memref<?xf32>) {
  ^bb0(%in: f16, %out: f32):
    %0 = arith.extf %in : f16 to f32
    %1 = act.tanh %0 : f32
    linalg.yield %1 : f32
  }
  return
}
// CHECK: gpu.binary @buffers_kernel
// CHECK: ld.global.{{v2.b32|b64|v4.b16}}
// CHECK: st.global.v4.b32

// A user's formula with its gradient, whose exp the library computes.
// CHECK-LABEL: func.func @user
func.func private @bump(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  %1 = arith.negf %0 : f64
  %2 = math.exp %1 : f64
  return %2 : f64
}
func.func @user(%g: tensor<?xf32>, %x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %y = act.apply @bump %x : tensor<?xf32>
  %d = act.vjp @bump wrt 0 %g, %x : tensor<?xf32>
  return %y, %d : tensor<?xf32>, tensor<?xf32>
}
// CHECK: gpu.binary @user_kernel
// CHECK: ld.global.v4.b32

// Named ops' bodies are raised, or take the library's functions.
// CHECK-LABEL: func.func @named
// CHECK: gpu.binary @named_kernel
// CHECK: fma.rn.f32
func.func @named(%x: memref<?xf32>, %y: memref<?xf32>) {
  linalg.exp ins(%x : memref<?xf32>) outs(%y : memref<?xf32>)
  return
}

// Memory for a value between two kernels is the device's, and freed.
// CHECK-LABEL: func.func @twice
// CHECK: %[[TEMP:.*]] = gpu.alloc
// CHECK: gpu.launch_func @twice_kernel::
// CHECK: gpu.launch_func @twice_kernel_0::
// CHECK: gpu.dealloc %[[TEMP]]
func.func @twice(%x: tensor<4x64xf32>, %i: tensor<64xf32>) -> tensor<4x64xf32> {
  %y = act.gelu %i : tensor<64xf32>
  %e = tensor.empty() : tensor<4x64xf32>
  %b = linalg.broadcast ins(%y : tensor<64xf32>) outs(%e : tensor<4x64xf32>)
      dimensions = [0]
  %z = arith.addf %x, %b : tensor<4x64xf32>
  return %z : tensor<4x64xf32>
}
// CHECK: gpu.binary @twice_kernel
// CHECK: gpu.binary @twice_kernel_0

// LLVM: gpu.module @chain_kernel [#nvvm.target<O = 3, chip = "sm_90">]
// LLVM: llvm.func @chain_kernel
// LLVM-SAME: nvvm.maxntid = array<i32: 128, 1, 1>
// LLVM: llvm.load {{.*}} {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
// LLVM: llvm.call_intrinsic "llvm.fma"({{.*}}) : (vector<4xf32>
