// RUN: act-opt %s -split-input-file -verify-diagnostics

func.func @other_type(%x: f32, %y: f16) {
  // expected-error @+1 {{failed to verify that all of {gate, up, result} have same type}}
  %0 = "act.gated"(%x, %y) <{activation = "silu"}> : (f32, f16) -> f32
  return
}

// -----

func.func @limit_zero(%x: f32) {
  // expected-error @+1 {{'act.gated' op has the limit 0.000000e+00; expected a positive number}}
  %0 = act.gated silu %x, %x {limit = 0.0 : f64} : f32
  return
}

// -----

func.func @limit_nan(%x: f32) {
  // expected-error @+1 {{'act.gated_vjp' op has the limit nan; expected a positive number}}
  %0 = act.gated_vjp silu wrt 0 %x, %x, %x {limit = 0x7FF8000000000000 : f64} : f32
  return
}

// -----

func.func @offset_nan(%x: f32) {
  // expected-error @+1 {{'act.gated' op has the offset NaN; expected a number}}
  %0 = act.gated silu %x, %x {offset = 0x7FF8000000000000 : f64} : f32
  return
}

// -----

func.func @no_limit(%x: f32) {
  // expected-error @+1 {{'act.gated' op says where to clamp, but not to what; expected the attribute 'limit'}}
  %0 = act.gated silu %x, %x {clamp = #act.clamp<after>} : f32
  return
}

// -----

func.func @unknown_place(%x: f32) {
  // expected-error @+2 {{expected ::mlir::act::ClampPlace to be one of: before, after}}
  // expected-error @+1 {{failed to parse}}
  %0 = act.gated silu %x, %x {limit = 1.0 : f64, clamp = #act.clamp<inside>} : f32
  return
}

// -----

func.func @narrow_compute(%x: f32) {
  // expected-error @+1 {{'act.gated' op computes in 'f16'; expected 'f32' or a wider one of f32, f64}}
  %0 = act.gated silu %x, %x {compute_type = f16} : f32
  return
}

// -----

func.func @other_narrow(%x: tensor<2xbf16>) {
  // expected-error @+1 {{'act.glu' op computes in 'f16'; expected 'bf16' or a wider one of f32, f64}}
  %0 = act.glu silu %x dim 0 {compute_type = f16} : tensor<2xbf16>
  return
}

// -----

func.func @wrt(%x: f32) {
  // expected-error @+1 {{attribute 'wrt' failed to satisfy constraint}}
  %0 = act.gated_vjp silu wrt 2 %x, %x, %x : f32
  return
}

// -----

func.func private @f(%x: f64, %a: f64, %b: f64) -> f64
func.func @parameters(%x: f32) {
  // expected-error @+1 {{'act.gated' op gives 1 parameters to @f; expected 2 or none, for the defaults}}
  %0 = act.gated @f %x, %x {parameters = array<f64: 1.0>} : f32
  return
}

// -----

func.func @axis(%x: tensor<4x6xf32>) {
  // expected-error @+1 {{has the axis 2; expected one below 2, the rank of 'tensor<4x6xf32>'}}
  %0 = act.glu silu %x dim 2 : tensor<4x6xf32>
  return
}

// -----

func.func @odd(%x: tensor<4x7xf32>) {
  // expected-error @+1 {{divides an axis of size 7 by 2; expected a multiple of it}}
  %0 = act.glu silu %x dim 1 : tensor<4x7xf32>
  return
}

// -----

func.func @gradient(%g: tensor<4x7xf32>, %x: tensor<4x6xf32>) {
  // expected-error @+1 {{'act.glu_vjp' op has a gradient of type 'tensor<4x7xf32>'; expected 'tensor<4x3xf32>'}}
  %0 = act.glu_vjp silu %g, %x dim 1 : tensor<4x7xf32>, tensor<4x6xf32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>) {
  // expected-error @+1 {{but got 'tensor<*xf32>'}}
  %0 = "act.glu_vjp"(%x, %x) <{activation = "silu", dim = 0 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  return
}
