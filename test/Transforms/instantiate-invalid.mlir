// RUN: act-opt %s -act-instantiate -split-input-file -verify-diagnostics

func.func @unknown_implementation(%x: f32) -> f32 {
  // expected-error @+1 {{'act.gelu' op has no implementation "gelu.approx.f128" at 'f32'; expected one of 'gelu.approx.f32', 'gelu.approx.f32.estimate', 'gelu.approx.f32.near', 'gelu.approx.f32.square', 'gelu.approx.f32.signed', 'gelu.approx.f32.table', 'gelu.approx.f32.narrow', 'gelu.approx.f32.narrow.power', 'gelu.approx.f32.narrow.shifted', 'gelu.approx.f32.exact', 'gelu.approx.f32.narrow.near', 'gelu'}}
  %0 = act.gelu %x {implementation = "gelu.approx.f128"} : f32
  return %0 : f32
}

// -----

// One of another type is none of this op's.
func.func @other_type(%x: vector<4xf32>) -> vector<4xf32> {
  // expected-error @+1 {{'act.gelu' op has no implementation "mish.approx.f32" at 'vector<4xf32>'; expected one of 'gelu.approx.f32', 'gelu.approx.f32.estimate', 'gelu.approx.f32.near', 'gelu.approx.f32.square', 'gelu.approx.f32.signed', 'gelu.approx.f32.table', 'gelu.approx.f32.narrow', 'gelu.approx.f32.narrow.power', 'gelu.approx.f32.narrow.shifted', 'gelu.approx.f32.exact', 'gelu.approx.f32.narrow.near', 'gelu', 'gelu.approx.f64'}}
  %0 = act.gelu %x {implementation = "mish.approx.f32"} : vector<4xf32>
  return %0 : vector<4xf32>
}

// -----

// The forward implementation is none of the gradient's.
func.func @other_function(%g: f32, %x: f32) -> f32 {
  // expected-error @+1 {{'act.vjp' op has no implementation "gelu.approx.f32" at 'f32'; expected one of 'gelu.derivative.approx.f32', 'gelu.derivative.approx.f32.estimate', }}
  %0 = act.vjp gelu wrt 0 %g, %x {implementation = "gelu.approx.f32"} : f32
  return %0 : f32
}

// -----

#f = #act.formula<"f", "func.func @f(%x: f64, %p: f64) -> f64 { %0 = arith.mulf %x, %p : f64 return %0 : f64 }">
func.func @no_default(%x: f32) -> f32 {
  // expected-error @+1 {{parameter 1 of '@f' has no default; expected it as an operand}}
  %0 = act.apply #f %x : f32
  return %0 : f32
}

// -----

#f = #act.formula<"g", "func.func @f(%x: f64) -> f64 { return %x : f64 }">
func.func @wrong_name(%x: f32) -> f32 {
  // expected-error @unknown {{#act.formula has no function '@g'; expected it in its text}}
  // expected-error @+1 {{the frozen formula '@g' is wrong}}
  %0 = act.apply #f %x : f32
  return %0 : f32
}
