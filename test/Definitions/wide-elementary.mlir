// Elementary functions for intermediate values in f64: far more accurate than f32
// needs, over the range in which they are meant to be so.
// RUN: act-check @wide_exp @wide_expm1 @wide_tanh @wide_erf --library=%s --type=f64 --samples=40000 --max-ulps=4 | FileCheck %s
// RUN: act-check @wide_erfc --library=%s --type=f64 --samples=40000 --max-ulps=125 | FileCheck %s --check-prefix=ERFC

// CHECK:      wide_exp forward f64 default 40000 {{.*}} 0/6 {{.*}} wide_exp.approx.f64
// CHECK-NEXT: wide_expm1 forward f64 default 40000 {{.*}} 0/6
// CHECK-NEXT: wide_tanh forward f64 default 40000 {{.*}} 0/6
// CHECK-NEXT: wide_erf forward f64 default 40000 {{.*}} 0/6
// ERFC:       wide_erfc forward f64 default 40000 {{.*}} 0/6

func.func @wide_exp(%x: f64) -> f64 {
  %lo = arith.constant -700.0 : f64
  %hi = arith.constant 700.0 : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %y = math.exp %x1 : f64
  return %y : f64
}
func.func @wide_exp.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.02 : f64}} {
  %lo = arith.constant -700.0 : f64
  %hi = arith.constant 700.0 : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %y = func.call @exp.approx.wide(%x1) : (f64) -> f64
  return %y : f64
}

func.func @wide_expm1(%x: f64) -> f64 {
  %hi = arith.constant 700.0 : f64
  %x1 = arith.minimumf %x, %hi : f64
  %y = math.expm1 %x1 : f64
  return %y : f64
}
func.func @wide_expm1.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.10 : f64}} {
  %hi = arith.constant 700.0 : f64
  %x1 = arith.minimumf %x, %hi : f64
  %y = func.call @expm1.approx.wide(%x1) : (f64) -> f64
  return %y : f64
}

func.func @wide_tanh(%x: f64) -> f64 {
  %y = math.tanh %x : f64
  return %y : f64
}
func.func @wide_tanh.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.53 : f64}} {
  %y = func.call @tanh.approx.wide(%x) : (f64) -> f64
  return %y : f64
}

func.func @wide_erf(%x: f64) -> f64 {
  %y = math.erf %x : f64
  return %y : f64
}
func.func @wide_erf.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.46 : f64}} {
  %y = func.call @erf.approx.wide(%x) : (f64) -> f64
  return %y : f64
}

// Its error grows with the square of the argument.
func.func @wide_erfc(%x: f64) -> f64 {
  %hi = arith.constant 14.0 : f64
  %x1 = arith.minimumf %x, %hi : f64
  %y = math.erfc %x1 : f64
  return %y : f64
}
func.func @wide_erfc.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 125.0 : f64}} {
  %hi = arith.constant 14.0 : f64
  %x1 = arith.minimumf %x, %hi : f64
  %y = func.call @erfc.approx.wide(%x1) : (f64) -> f64
  return %y : f64
}
