// A model's own math ops are computed by the library, without libm, raised or not.
// RUN: act-opt %s --act-to-llvm="raise=false" | FileCheck %s
// RUN: act-opt %s --act-to-llvm | FileCheck %s
// With an instruction for powers of two, where the CPU has one.
// RUN: act-opt %s --act-to-llvm="raise=false cpu=icelake-server" | FileCheck %s --check-prefix=AVX512

// CHECK-LABEL: llvm.func @f(
// CHECK-NOT: llvm.call @
// CHECK-NOT: llvm.intr.exp
// CHECK: llvm.return
// AVX512: "llvm.x86.avx512.mask.scalef.ps.512"
func.func @f(%x: vector<16xf32>, %y: vector<16xf16>) -> (vector<16xf32>, vector<16xf16>) {
  %0 = math.exp %x : vector<16xf32>
  %1 = math.erf %y : vector<16xf16>
  return %0, %1 : vector<16xf32>, vector<16xf16>
}
