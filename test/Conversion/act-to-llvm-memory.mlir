// What lowers to intrinsics is written past the caches and split over threads as all
// other loops are: exp2 by vscalef, tanh by permutations.
// RUN: act-opt %s --act-to-llvm="cpu=sapphirerapids threads=2" | FileCheck %s

// CHECK-LABEL: llvm.func @exp2(
// CHECK: omp.parallel
// CHECK: avx512.mask.scalef
// CHECK: nontemporal
// CHECK-LABEL: llvm.func @tanh(
// CHECK: omp.parallel
// CHECK: avx512.vpermi2var
// CHECK: nontemporal
func.func @exp2(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.apply exp2 %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}
func.func @tanh(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.tanh %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}
