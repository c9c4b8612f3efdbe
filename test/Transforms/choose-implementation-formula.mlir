// What is made from a formula of the library has a claim as well: at the default
// parameters, at each type, rounded to narrower ones once more.
// RUN: act-opt %s -act-choose-implementation=report -split-input-file -verify-diagnostics -o /dev/null

func.func @meets(%x: f32, %d: f64, %h: f16, %g: f32) -> (f32, f64, f16, f32) {
  // expected-remark @+1 {{'f32' -> hardswish in f32 (from the formula, at most 2.01 ulp)}}
  %0 = act.hardswish %x {accuracy = #act.accuracy<ulps = 4.0>} : f32
  // expected-remark @+1 {{'f64' -> hardswish in f64 (from the formula, at most 2.02 ulp)}}
  %1 = act.hardswish %d {accuracy = #act.accuracy<ulps = 2.1>} : f64
  // expected-remark @+1 {{'f16' -> hardswish.vjp.x.written in f32 (from the formula, at most 0.501 ulp)}}
  %2 = act.vjp hardswish wrt 0 %h, %h {accuracy = #act.accuracy<ulps = 1.0>} : f16
  // expected-remark @+1 {{'f32' -> hardswish.vjp.x.written in f32 (from the formula, at most 1.11 ulp)}}
  %3 = act.vjp hardswish wrt 0 %g, %x {accuracy = #act.accuracy<ulps = 4.0>} : f32
  return %0, %1, %2, %3 : f32, f64, f16, f32
}

// -----

func.func @misses(%x: f32) -> f32 {
  // expected-error @+1 {{no implementation of 'hardswish' for 'f32' meets #act.accuracy<ulps = 1.0>; the best is hardswish in f32 (from the formula, at most 2.01 ulp)}}
  %0 = act.hardswish %x {accuracy = #act.accuracy<ulps = 1.0>} : f32
  return %0 : f32
}

// -----

// Of other parameters nothing is claimed.
func.func @parameters(%x: f32, %alpha: f32) -> f32 {
  // expected-error @+1 {{no implementation of 'isrlu' for 'f32' meets #act.accuracy<ulps = 4.0>; the best is isrlu in f32 (from the formula)}}
  %0 = act.isrlu %x, %alpha {accuracy = #act.accuracy<ulps = 4.0>} : f32
  return %0 : f32
}
