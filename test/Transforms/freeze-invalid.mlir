// Errors in a formula of the module point to its line.

// RUN: act-opt %s -act-freeze -split-input-file -verify-diagnostics

func.func @use(%x: f32) {
  // expected-error-re @+1 {{unknown activation 'nowhere'; expected one of the library ({{.*}}, gelu, {{.*}}) or a formula frozen by act-freeze}}
  %0 = act.apply @nowhere %x : f32
  return
}

// -----

func.func @use(%x: f32) {
  %0 = act.apply @f %x : f32
  return
}
func.func private @f(%x: f64) -> f64 {
  // expected-error @+1 {{'func.call' op 'nowhere' does not reference a valid function}}
  %0 = func.call @nowhere(%x) : (f64) -> f64
  return %0 : f64
}
func.func private @other(f64) -> f64

// -----

func.func @use(%x: f32) {
  %0 = act.apply @f %x : f32
  return
}
// expected-error @+1 {{'@f' calls itself; a formula cannot be recursive}}
func.func private @f(%x: f64) -> f64 {
  %0 = func.call @f(%x) : (f64) -> f64
  return %0 : f64
}

// -----

func.func @use(%x: f32) {
  %0 = act.apply @f %x : f32
  return
}
// expected-error @+1 {{'@f' has no body; expected a formula}}
func.func private @f(f64) -> f64

// -----

func.func @use(%x: f32) {
  %0 = act.vjp @f wrt 0 %x, %x : f32
  return
}
func.func private @f(%x: f64) -> f64 {
  // expected-error @+1 {{'memref.alloca' cannot stand in a formula; expected ops of arith, math and act, and func.call}}
  %0 = memref.alloca() : memref<f64>
  %1 = memref.load %0[] : memref<f64>
  return %1 : f64
}

// -----

func.func @use(%x: f32) {
  %0 = act.vjp @f wrt 0 %x, %x : f32
  return
}
func.func private @f(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  return %0 : f64
}
// expected-error @+1 {{written derivative '@f.derivative' is 3.000000e+00 at x = -1.130000e+01; expected -2.260000e+01, derived from '@f'}}
func.func private @f.derivative(%x: f64) -> f64 {
  %0 = arith.constant 3.0 : f64
  return %0 : f64
}

// -----

// A function that nothing applies may be anything.
func.func private @free(%x: f64) -> f64 {
  %0 = func.call @free(%x) : (f64) -> f64
  return %0 : f64
}
func.func private @free.derivative(%x: f64, %y: f32) -> f64 {
  return %x : f64
}
