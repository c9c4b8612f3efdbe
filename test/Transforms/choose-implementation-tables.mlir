// Implementations with tables and vscalef are taken where the target has instructions for
// them, and where no better accuracy is asked for.
// RUN: act-opt %s -act-choose-implementation=target=znver5 | FileCheck %s --check-prefixes=CHECK,AVX512,ZEN5
// RUN: act-opt %s -act-choose-implementation=target=sapphirerapids | FileCheck %s --check-prefixes=CHECK,AVX512
// RUN: act-opt %s -act-choose-implementation=target=avx2 | FileCheck %s --check-prefixes=CHECK,OTHER
// RUN: act-opt %s -act-choose-implementation=target=neoverse-v1 | FileCheck %s --check-prefixes=CHECK,OTHER
// RUN: act-opt %s -act-choose-implementation=target=sm_90 | FileCheck %s --check-prefixes=CHECK,OTHER

// CHECK-LABEL: func.func @full_range
// AVX512: act.tanh {{.*}}"tanh.approx.f32.table"
// AVX512: act.sigmoid {{.*}}"sigmoid.approx.f32.quotient"
// AVX512: act.gelu {{.*}}"gelu.approx.f32.intervals"
// OTHER: act.tanh {{.*}}"tanh.approx.f32"
// OTHER: act.sigmoid {{.*}}"sigmoid.approx.f32"
// OTHER: act.gelu {{.*}}"gelu.approx.f32"
func.func @full_range(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>) {
  %0 = act.tanh %x : vector<16xf32>
  %1 = act.sigmoid %x : vector<16xf32>
  %2 = act.gelu %x : vector<16xf32>
  return %0, %1, %2 : vector<16xf32>, vector<16xf32>, vector<16xf32>
}

// CHECK-LABEL: func.func @absolute
// AVX512: act.gelu {{.*}}"gelu.approx.f32.table"
// AVX512: act.gelu_tanh {{.*}}"gelu_tanh.approx.f32.table"
func.func @absolute(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>) {
  %0 = act.gelu %x {accuracy = #act.accuracy<atol = 1.0e-6>} : vector<16xf32>
  %1 = act.gelu_tanh %x {accuracy = #act.accuracy<atol = 1.0e-6>} : vector<16xf32>
  return %0, %1 : vector<16xf32>, vector<16xf32>
}

// Subnormal results are only flushed where that is allowed.
// CHECK-LABEL: func.func @flushed
// ZEN5: act.sigmoid {{.*}}"sigmoid.approx.f32.fast"
func.func @flushed(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = act.sigmoid %x {accuracy = #act.accuracy<ulps = 4.0, subnormals = flush>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// CHECK-LABEL: func.func @not_flushed
// CHECK-NOT: fast
func.func @not_flushed(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = act.sigmoid %x {accuracy = #act.accuracy<ulps = 4.0>} : vector<16xf32>
  return %0 : vector<16xf32>
}
