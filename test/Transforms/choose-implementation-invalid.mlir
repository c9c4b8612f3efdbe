// RUN: act-opt %s "-act-set-accuracy=accuracy='ulps = 0.5'" -act-choose-implementation -split-input-file -verify-diagnostics

// Narrow types meet what their f32 implementation does not: it is rounded once.
func.func @narrow(%h: f16, %b: vector<8xbf16>) -> (f16, vector<8xbf16>) {
  %0 = act.mish %h {accuracy = #act.accuracy<ulps = 1.0>} : f16
  %1 = act.mish %b {accuracy = #act.accuracy<rtol = 1.0e-2>} : vector<8xbf16>
  return %0, %1 : f16, vector<8xbf16>
}

// -----

func.func @f32(%x: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error @+1 {{'act.quick_gelu' op no implementation of 'quick_gelu' for 'tensor<?xf32>' meets #act.accuracy<ulps = 0.5>; the best is quick_gelu.approx.f64 (at most 0.501 ulp)}}
  %0 = act.quick_gelu %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

func.func @exact(%x: f32, %h: f16) -> (f32, f16) {
  // expected-error @+1 {{'act.quick_gelu' op no implementation of 'quick_gelu' for 'f32' meets #act.accuracy<mode = exact>; the best is quick_gelu.approx.f64 (at most 0.501 ulp)}}
  %0 = act.quick_gelu %x {accuracy = #act.accuracy<mode = exact>} : f32
  return %0, %h : f32, f16
}

// -----

// What is named as the best can be asked for.
func.func @best(%x: f32) -> f32 {
  %0 = act.quick_gelu %x {accuracy = #act.accuracy<ulps = 0.501>} : f32
  return %0 : f32
}

// -----

// Less than rounding leaves.
func.func @tolerance(%x: f32) -> f32 {
  // expected-error-re @+1 {{no implementation of 'quick_gelu' for 'f32' meets #act.accuracy<rtol = 1.0e-09>; the best is {{.*}} ulp)}}
  %0 = act.quick_gelu %x {accuracy = #act.accuracy<rtol = 1.0e-9>} : f32
  return %0 : f32
}

// -----

#f = #act.formula<"f", "func.func @f(%x: f64) -> f64 { %y = math.exp %x : f64 return %y : f64 }">
func.func @formula(%x: f32) -> f32 {
  // expected-error @+1 {{no implementation of 'f' for 'f32' meets #act.accuracy<ulps = 0.5>; the best is f in f32 (from the formula)}}
  %0 = act.apply #f %x : f32
  return %0 : f32
}

// -----

func.func @unknown(%x: f32) -> f32 {
  // expected-error-re @+1 {{unknown activation 'nowhere'; expected one of the library ({{.*}}) or a formula frozen by act-freeze}}
  %0 = act.apply nowhere %x : f32
  return %0 : f32
}

// -----

func.func private @g(%x: f64) -> f64 {
  return %x : f64
}
func.func @not_frozen(%x: f32) -> f32 {
  // expected-error-re @+1 {{unknown activation 'g'; {{.*}} or a formula frozen by act-freeze}}
  %0 = act.apply @g %x : f32
  return %0 : f32
}

// -----

func.func @no_such_operand(%x: f32) -> f32 {
  // expected-error @+1 {{'act.vjp' op is with respect to operand 1 of 'gelu', which has 1}}
  %0 = act.vjp gelu wrt 1 %x, %x : f32
  return %0 : f32
}

// -----

func.func @parameters(%x: f32) -> f32 {
  // expected-error @+1 {{'act.vjp' op gives 2 parameters to 'swish'; expected 1 or none}}
  %0 = act.vjp swish wrt 0 %x, %x, %x, %x : f32
  return %0 : f32
}
