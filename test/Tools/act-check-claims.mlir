// Implementations that are not what they claim are found out.
// RUN: not act-check @off @flat --library=%s --type=f32 --samples=20000 2>&1 >/dev/null | FileCheck %s
// RUN: not act-check @flat --library=%s --type=f32 --samples=20000 --max-ulps=0.25 2>&1 >/dev/null | FileCheck %s --check-prefix=MAX
// RUN: act-check @shifted --library=%s --type=f16,f32 --samples=20000 | FileCheck %s --check-prefix=ROOT
// RUN: not act-check @careless --library=%s --type=f32 --samples=20000 2>&1 >/dev/null | FileCheck %s --check-prefix=CARELESS

// x + 0 is 0 at -0, and a claim of half an ulp does not hold for two.
// CHECK:      off forward f32: 1 wrong NaNs, infinities or zeros, the first one at -0 (got 0, expected -0)
// CHECK-NEXT: off forward f32: 2 ulp exceed the claimed 0.50 at 32 (got 32.000007{{.*}}, expected 32)
// CHECK-NOT:  flat
// MAX:        flat forward f32: {{1|0.9[0-9]*}} ulp exceed --max-ulps=0.25 at
func.func @off(%x: f64) -> f64 {
  return %x : f64
}
func.func @off.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 0.5 : f64}} {
  %zero = arith.constant 0.0 : f32
  %at = arith.constant 32.0 : f32
  %wrong = arith.constant 0x42000002 : f32
  %y = arith.addf %x, %zero : f32
  %is = arith.cmpf oeq, %x, %at : f32
  %z = arith.select %is, %wrong, %y : f32
  return %z : f32
}

func.func @flat(%x: f64) -> f64 {
  %third = arith.constant 0.3 : f64
  %y = arith.mulf %x, %third : f64
  return %y : f64
}

// Near a root the error is absolute: 2^-26, and not an ulp outside.
// ROOT: shifted forward f16 default 65536 0.500 - 0 0/2050 {{[0-9.]+e[-+][0-9]+}}
// ROOT: shifted forward f32 default 20000 1.{{.*}} 0/6 1.0e+00 1.5e-08
// CARELESS: careless forward f32: error {{1...}}e-08 near a root exceeds the claimed 1.00e-08 at
func.func @shifted(%x: f64) -> f64 {
  %c = arith.constant 0.75 : f64
  %y = arith.subf %x, %c : f64
  return %y : f64
}
func.func @shifted.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1.5 : f64, roots = [0.75 : f64],
                             root_distance = 0.25 : f64,
                             root_atol = 2.3e-8 : f64}} {
  %c = arith.constant 0.75 : f32
  %e = arith.constant 0x32800000 : f32 // 2^-26
  %d = arith.subf %x, %c : f32
  %y = arith.addf %d, %e : f32
  return %y : f32
}

func.func @careless(%x: f64) -> f64 {
  %c = arith.constant 0.75 : f64
  %y = arith.subf %x, %c : f64
  return %y : f64
}
func.func @careless.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1.5 : f64, roots = [0.75 : f64],
                             root_distance = 0.25 : f64,
                             root_atol = 1.0e-8 : f64}} {
  %c = arith.constant 0.75 : f32
  %e = arith.constant 0x32800000 : f32
  %d = arith.subf %x, %c : f32
  %y = arith.addf %d, %e : f32
  return %y : f32
}
