// Implementations with tables and vscalef are taken where the target has instructions for
// them, and where no better accuracy is asked for.
// RUN: act-opt %s -act-choose-implementation=target=znver5 | FileCheck %s --check-prefixes=CHECK,AVX512,FAST
// RUN: act-opt %s -act-choose-implementation=target=sapphirerapids | FileCheck %s --check-prefixes=CHECK,AVX512
// RUN: act-opt %s -act-choose-implementation=target=avx2 | FileCheck %s --check-prefixes=CHECK,OTHER,AVX2,FAST
// RUN: act-opt %s -act-choose-implementation=target=neoverse-v1 | FileCheck %s --check-prefixes=CHECK,OTHER
// RUN: act-opt %s -act-choose-implementation=target=sm_90 | FileCheck %s --check-prefixes=CHECK,OTHER,GPU

// CHECK-LABEL: func.func @full_range
// AVX512: act.tanh {{.*}}"tanh.approx.f32.{{quotient|table}}"
// OTHER: act.tanh {{.*}}"tanh.approx.f32{{(.quotient|.estimate)?}}"
// AVX512: act.sigmoid {{.*}}"sigmoid.approx.f32.{{quotient|table}}"
// AVX2: act.sigmoid {{.*}}"sigmoid.approx.f32.{{quotient|table}}"
// AVX512: act.gelu {{.*}}"gelu.approx.f32.signed"
// GPU: act.sigmoid {{.*}}"sigmoid.approx.f32.estimate"
// OTHER: act.gelu {{.*}}"gelu.approx.f32{{(.square|.signed|.estimate)?}}"
func.func @full_range(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>) {
  %0 = act.tanh %x : vector<16xf32>
  %1 = act.sigmoid %x : vector<16xf32>
  %2 = act.gelu %x : vector<16xf32>
  return %0, %1, %2 : vector<16xf32>, vector<16xf32>, vector<16xf32>
}

// CHECK-LABEL: func.func @one_quotient
// AVX512: act.mish {{.*}}"mish.approx.f32.{{quotient|table}}"
// AVX512: act.softplus %{{[^,]*}} {{.*}}"softplus.approx.f32.near"
// OTHER: act.softplus %{{[^,]*}} {{.*}}"softplus.approx.f32.{{near|unit}}"
// CHECK: act.softplus %{{.*}}, %{{.*}} {{.*}}"softplus.approx.f32"
func.func @one_quotient(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>) {
  %0 = act.mish %x : vector<16xf32>
  %1 = act.softplus %x : vector<16xf32>
  %2 = act.softplus %x, %x : vector<16xf32>
  return %0, %1, %2 : vector<16xf32>, vector<16xf32>, vector<16xf32>
}

// CHECK-LABEL: func.func @absolute
// AVX512: act.gelu {{.*}}"gelu.approx.f32.table"
// AVX512: act.gelu_tanh {{.*}}"gelu_tanh.approx.f32.table"
// AVX512: act.softplus {{.*}}"softplus.approx.f32.{{near|table}}"
// AVX2: act.softplus {{.*}}"softplus.approx.f32.fast"
// FAST: act.silu {{.*}}"silu.approx.f32.fast"
// FAST: act.mish {{.*}}"mish.approx.f32.{{fast|table}}"
func.func @absolute(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
  %0 = act.gelu %x {accuracy = #act.accuracy<atol = 1.0e-6>} : vector<16xf32>
  %1 = act.gelu_tanh %x {accuracy = #act.accuracy<atol = 1.0e-6>} : vector<16xf32>
  %2 = act.softplus %x {accuracy = #act.accuracy<atol = 5.0e-7>} : vector<16xf32>
  %3 = act.silu %x {accuracy = #act.accuracy<atol = 1.3e-6>} : vector<16xf32>
  %4 = act.mish %x {accuracy = #act.accuracy<atol = 1.0e-6>} : vector<16xf32>
  return %0, %1, %2, %3, %4 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
}

// An absolute bound is met by what claims one beside its ulps, too.
// CHECK-LABEL: func.func @absolute_and_relative
// AVX512: act.tanh {{.*}}"tanh.approx.f32.table"
// OTHER: act.tanh {{.*}}"tanh.approx.f32"
// AVX512: act.sigmoid {{.*}}"sigmoid.approx.f32.{{fast|quotient|table}}"
// AVX512: act.gelu {{.*}}"gelu.approx.f32.square"
// OTHER: act.gelu {{.*}}"gelu.approx.f32{{(.square|.signed|.estimate)?}}"
func.func @absolute_and_relative(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>) {
  %0 = act.tanh %x {accuracy = #act.accuracy<atol = 1.0e-7>} : vector<16xf32>
  %1 = act.sigmoid %x {accuracy = #act.accuracy<atol = 1.0e-7>} : vector<16xf32>
  %2 = act.gelu %x {accuracy = #act.accuracy<atol = 3.0e-7>} : vector<16xf32>
  return %0, %1, %2 : vector<16xf32>, vector<16xf32>, vector<16xf32>
}

// Subnormal results are only flushed where that is allowed.
// CHECK-LABEL: func.func @flushed
// AVX2: act.sigmoid {{.*}}"sigmoid.approx.f32.fast"
func.func @flushed(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = act.sigmoid %x {accuracy = #act.accuracy<ulps = 3.55, subnormals = flush>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// CHECK-LABEL: func.func @not_flushed
// CHECK-NOT: fast
func.func @not_flushed(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = act.sigmoid %x {accuracy = #act.accuracy<ulps = 3.55>} : vector<16xf32>
  return %0 : vector<16xf32>
}
