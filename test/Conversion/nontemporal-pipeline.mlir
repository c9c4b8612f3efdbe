// What an activation writes past the caches is written so in machine code, too, and
// once through them. Results are allocated, so that LLVM knows the alignment of both.
// RUN: act-opt %s --act-to-llvm=cpu=x86-64-v4 | mlir-translate --mlir-to-llvmir | opt -O3 -mtriple=x86_64 -mcpu=x86-64-v4 | llc -O3 -mtriple=x86_64 -mcpu=x86-64-v4 | FileCheck %s
// RUN: act-opt %s --act-to-llvm=cpu=haswell | mlir-translate --mlir-to-llvmir | opt -O3 -mtriple=x86_64 -mcpu=haswell | llc -O3 -mtriple=x86_64 -mcpu=haswell | FileCheck %s

// CHECK-LABEL: f16:
// CHECK:         vmovnt
// CHECK-LABEL: bf16:
// CHECK:         vmovnt
// CHECK-LABEL: f32:
// CHECK:         vmovnt
// CHECK-LABEL: both:
// CHECK:         vmovnt
func.func @f16(%x: tensor<?xf16>) -> tensor<?xf16> {
  %0 = act.silu %x : tensor<?xf16>
  return %0 : tensor<?xf16>
}
func.func @bf16(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %0 = act.silu %x : tensor<?xbf16>
  return %0 : tensor<?xbf16>
}
func.func @f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.silu %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}
func.func @both(%x: tensor<?xf16>) -> (tensor<?xf16>, tensor<?xf16>) {
  %0 = act.silu %x : tensor<?xf16>
  %1 = act.relu %x : tensor<?xf16>
  return %0, %1 : tensor<?xf16>, tensor<?xf16>
}
