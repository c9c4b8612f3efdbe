// f16 and bf16 get code of their own precision, where it is asked for what that gives.
// RUN: act-opt %s -act-choose-implementation=target=znver5 | FileCheck %s
// RUN: act-opt %s -act-choose-implementation=target=sm_90 | FileCheck %s --check-prefix=GPU

// A division is cheap on the one; the other estimates it.
// CHECK-LABEL: func.func @silu
// CHECK: act.silu %{{.*}} {implementation = "silu.approx.f16.narrow.quotient"}
// GPU-LABEL: func.func @silu
// GPU: act.silu %{{.*}} {implementation = "silu.approx.f32.narrow.estimate"}
func.func @silu(%x: vector<16xf16>) -> vector<16xf16> {
  %0 = act.silu %x : vector<16xf16>
  return %0 : vector<16xf16>
}

// CHECK-LABEL: func.func @exact
// CHECK: act.silu %{{.*}} {accuracy = #act.accuracy<mode = exact>, implementation = "silu.approx.f16"}
// GPU-LABEL: func.func @exact
// GPU: act.silu %{{.*}} {accuracy = #act.accuracy<mode = exact>, implementation = "silu.approx.f16"}
func.func @exact(%x: vector<16xf16>) -> vector<16xf16> {
  %0 = act.silu %x {accuracy = #act.accuracy<mode = exact>} : vector<16xf16>
  return %0 : vector<16xf16>
}

// f16 gets 4 ulps where they are asked for, by code for bf16.
// CHECK-LABEL: func.func @four
// CHECK: act.silu %{{.*}} {accuracy = #act.accuracy<ulps = 4.0{{.*}}>, implementation = "silu.approx.f32.narrow.near"}
func.func @four(%x: vector<16xf16>) -> vector<16xf16> {
  %0 = act.silu %x {accuracy = #act.accuracy<ulps = 4.0>} : vector<16xf16>
  return %0 : vector<16xf16>
}

// CHECK-LABEL: func.func @single
// CHECK: act.silu %{{.*}} {accuracy = #act.accuracy<rtol = {{.*}}>, implementation = "silu.approx.f32.narrow"}
func.func @single(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = act.silu %x {accuracy = #act.accuracy<rtol = 2.5e-4>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// There are more combinations than are tried. The search starts from what is fastest for each.
// CHECK-LABEL: func.func @together
// CHECK: act.gelu %{{.*}} {implementation = "gelu.approx.f16.narrow.table"}
// CHECK: act.vjp gelu wrt 0 %{{.*}} {implementation = "gelu.derivative.approx.f16.narrow.table"}
// GPU-LABEL: func.func @together
// GPU: act.gelu %{{.*}} {implementation = "gelu.approx.f16.narrow"}
// GPU: act.vjp gelu wrt 0 %{{.*}} {implementation = "gelu.derivative.approx.f16.narrow.table"}
func.func @together(%g: vector<16xf16>, %x: vector<16xf16>) -> (vector<16xf16>, vector<16xf16>) {
  %0 = act.gelu %x : vector<16xf16>
  %1 = act.vjp gelu wrt 0 %g, %x : vector<16xf16>
  return %0, %1 : vector<16xf16>, vector<16xf16>
}
