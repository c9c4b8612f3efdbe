// RUN: act-opt %s -allow-unregistered-dialect -act-choose-implementation=report -verify-diagnostics | FileCheck %s
// RUN: act-opt %s -allow-unregistered-dialect -act-choose-implementation | act-opt -allow-unregistered-dialect -act-choose-implementation | FileCheck %s

#f = #act.formula<"f", "func.func @f(%x: f64, %p: f64 {act.default = 2.0 : f64}) -> f64 { %0 = math.sin %x : f64 %1 = arith.mulf %0, %p : f64 return %1 : f64 } func.func @f.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.25 : f64}} { return %x : f32 }">

// CHECK-LABEL: func.func @choose
func.func @choose(%x: f32, %v: vector<4xf16>, %b: tensor<?xbf16>, %d: tensor<2x3xf64>, %p: f32) {
  // CHECK: act.gelu %{{.*}} {implementation = "gelu.approx.f32"} : f32
  // expected-remark-re @+1 {{act.gelu 'f32' -> gelu.approx.f32 (at most {{[1-3]\.[0-9][0-9]}} ulp, error at most {{.*}})}}
  %0 = act.gelu %x : f32
  // Computed in f32, to what f16 needs, and rounded.
  // CHECK: act.quick_gelu %{{.*}} {implementation = "quick_gelu.approx.f16.narrow"} : vector<4xf16>
  // expected-remark @+1 {{act.quick_gelu 'vector<4xf16>' -> quick_gelu.approx.f16.narrow (at most 0.65 ulp)}}
  %1 = act.quick_gelu %v : vector<4xf16>
  // CHECK: act.mish %{{.*}} {implementation = "mish.approx.bf16.near"} : tensor<?xbf16>
  // expected-remark @+1 {{act.mish 'tensor<?xbf16>' -> mish.approx.bf16.near (at most 0.63 ulp)}}
  %2 = act.mish %b : tensor<?xbf16>
  // CHECK: act.gelu %{{.*}} {implementation = "gelu.approx.f64"} : tensor<2x3xf64>
  // expected-remark-re @+1 {{act.gelu 'tensor<2x3xf64>' -> gelu.approx.f64 (at most {{[1-3]\.[0-9][0-9]}} ulp)}}
  %3 = act.gelu %d : tensor<2x3xf64>
  // What f32 does not reach, f64 does.
  // CHECK: act.quick_gelu %{{.*}} {accuracy = #act.accuracy<ulps = 0.52>, implementation = "quick_gelu.approx.f64"} : f32
  // expected-remark @+1 {{act.quick_gelu 'f32' -> quick_gelu.approx.f64 (at most 0.501 ulp)}}
  %wide = act.quick_gelu %x {accuracy = #act.accuracy<ulps = 0.52>} : f32
  // CHECK: act.vjp swish wrt 1 {{.*}} {implementation = "swish.derivative.beta.approx.f32"}
  // expected-remark-re @+1 {{act.vjp 'f32' -> swish.derivative.beta.approx.f32 (at most {{.*}} ulp)}}
  %4 = act.vjp swish wrt 1 %x, %x, %p : f32
  // An implementation that takes x alone holds for the default parameters only.
  // CHECK: act.gelu_tanh %{{[^,]*}} {implementation = "gelu_tanh.approx.f32"}
  // expected-remark-re @+1 {{act.gelu_tanh 'f32' -> gelu_tanh.approx.f32 (at most {{.*}} ulp)}}
  %5 = act.gelu_tanh %x : f32
  // CHECK: act.gelu_tanh %{{.*}}, %{{.*}}, %{{.*}} {implementation = "gelu_tanh"}
  // expected-remark @+1 {{act.gelu_tanh 'f32' -> gelu_tanh in f64 (from the formula)}}
  %6 = act.gelu_tanh %x, %p, %p : f32
  // CHECK: act.apply #f %{{[^,]*}} {implementation = "f.approx.f32"}
  // expected-remark @+1 {{act.apply 'f32' -> f.approx.f32 (at most 1.25 ulp)}}
  %7 = act.apply #f %x : f32
  // CHECK: act.apply #f %{{.*}}, %{{.*}} {implementation = "f"}
  // expected-remark @+1 {{act.apply 'f32' -> f in f32 (from the formula)}}
  %8 = act.apply #f %x, %p : f32
  // CHECK: act.apply #f %{{.*}} {implementation = "f"} : tensor<2x3xf64>
  // expected-remark @+1 {{act.apply 'tensor<2x3xf64>' -> f in f64 (from the formula)}}
  %9 = act.apply #f %d : tensor<2x3xf64>
  // CHECK: act.vjp #f wrt 1 %{{.*}} {implementation = "f.vjp.1"}
  // expected-remark @+1 {{act.vjp 'vector<4xf16>' -> f.vjp.1 in f32 (from the formula)}}
  %10 = act.vjp #f wrt 1 %v, %v : vector<4xf16>
  "test.use"(%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10) : (f32, vector<4xf16>, tensor<?xbf16>, tensor<2x3xf64>, f32, f32, f32, f32, f32, tensor<2x3xf64>, vector<4xf16>) -> ()
  return
}
