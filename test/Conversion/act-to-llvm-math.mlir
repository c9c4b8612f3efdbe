// A model's own math ops are computed by the library, without libm, raised or not.
// RUN: act-opt %s --act-to-llvm="raise=false" | FileCheck %s
// RUN: act-opt %s --act-to-llvm | FileCheck %s
// With an instruction for powers of two, where the CPU has one.
// RUN: act-opt %s --act-to-llvm="raise=false cpu=icelake-server" | FileCheck %s --check-prefix=AVX512
// The fastest for the target is taken, there and on GPUs.
// RUN: act-opt %s --act-to-llvm="raise=false cpu=znver4 report" -o /dev/null 2>&1 | FileCheck %s --check-prefix=ZEN
// RUN: act-opt %s --act-to-nvvm="raise=false chip=sm_90 format=llvm report" -o /dev/null 2>&1 | FileCheck %s --check-prefix=GPU
// RUN: not act-opt %s --act-to-llvm="raise=false cpu=riscv" -o /dev/null 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// ZEN: remark: act.apply 'vector<16xf32>' -> exp.approx.f32.table
// ZEN: remark: act.apply 'vector<16xf32>' -> powf.approx.f32
// GPU: remark: act.apply 'vector<4xf32>' -> exp.approx.f32.estimate
// UNKNOWN: error: unknown target 'riscv'

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

// CHECK-LABEL: llvm.func @pow(
// CHECK-NOT: llvm.call @{{exp|pow}}
// CHECK-NOT: llvm.intr.pow
// CHECK: llvm.return
func.func @pow(%x: tensor<64xf32>) -> tensor<64xf32> {
  %0 = math.exp %x : tensor<64xf32>
  %1 = math.powf %x, %0 : tensor<64xf32>
  return %1 : tensor<64xf32>
}
