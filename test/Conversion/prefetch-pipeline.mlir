// A gradient reads two arrays, and asks for their lines amid the arithmetic: in machine
// code, too, none stands beside another. Of another processor it asks for them at once.
// RUN: act-opt %s --act-to-llvm=cpu=znver4 | mlir-translate --mlir-to-llvmir | opt -O3 -mtriple=x86_64 -mcpu=znver4 | llc -O3 -mtriple=x86_64 -mcpu=znver4 | FileCheck %s
// RUN: act-opt %s --act-to-llvm=cpu=znver5 | FileCheck %s --check-prefix=ASIDE

// CHECK-LABEL: tanh:
// CHECK:         prefetcht0
// CHECK:         vfmadd
// CHECK:         prefetcht0
// CHECK:         vfmadd
// CHECK:         prefetcht0
// CHECK:         vfmadd
// CHECK:         vmovnt
// ASIDE-LABEL: llvm.func @tanh(
// ASIDE-NOT:     inline_asm
// ASIDE:         llvm.intr.prefetch
func.func @tanh(%g: tensor<?xf32>, %x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.vjp tanh wrt 0 %g, %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}
