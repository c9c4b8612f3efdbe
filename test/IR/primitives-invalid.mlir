// RUN: act-opt %s --split-input-file --verify-diagnostics

func.func @narrow(%x: f16) -> f16 {
  // expected-error @+1 {{operand #0 must be f32 or f64, or a vector or tensor of it, but got 'f16'}}
  %0 = act.scaleb %x, %x : f16
  return %0 : f16
}

// -----

func.func @types(%x: f32, %n: f64) -> f32 {
  // expected-error @+1 {{requires the same type for all operands and results}}
  %0 = "act.scaleb"(%x, %n) : (f32, f64) -> f32
  return %0 : f32
}

// -----

func.func @estimate_double(%x: f64) -> f64 {
  // expected-error @+1 {{operand #0 must be f32, or a vector or tensor of it, but got 'f64'}}
  %0 = act.estimate exp2 %x : f64
  return %0 : f64
}

// -----

func.func @estimate_kind(%x: f32) -> f32 {
  // expected-error @+2 {{expected ::mlir::act::EstimateKind to be one of: exp2, exp2_ftz, reciprocal, tanh}}
  // expected-error @+1 {{failed to parse}}
  %0 = act.estimate sine %x : f32
  return %0 : f32
}
