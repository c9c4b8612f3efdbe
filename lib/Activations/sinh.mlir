// sinh.

func.func @sinh(%x: f64) -> f64
    attributes {act.imports = ["chlo.sinh"],
        act.claims = {
      "sinh.vjp.x" = {f32 = 0.55 : f64, f64 = 1.18 : f64}}} {
  %y = math.sinh %x : f64
  return %y : f64
}

// With e = expm1(|x|) in f64, (e + e / (e + 1)) / 2, rounded once. Beyond 100 it is infinite.
func.func @sinh.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %max = arith.constant 100.0 : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %a1 = arith.minimumf %a, %max : f64
  %e = func.call @expm1.approx.wide(%a1) : (f64) -> f64
  %e1 = arith.addf %e, %one : f64
  %q = arith.divf %e, %e1 : f64
  %s = arith.addf %e, %q : f64
  %h = arith.mulf %s, %half : f64
  %yd = math.copysign %h, %xd : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// As sinh.approx.f64, with exp(|x|)/2 by a table, as in cosh.approx.f32.table.
func.func @sinh.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.52 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f32
  %quarter = arith.constant 0.25 : f32
  // Constants: coefficients/sinh.sollya.
  %s0 = arith.constant 0x3E2AAACC : f32
  %s1 = arith.constant 0x3C087BB4 : f32
  %s2 = arith.constant 0x39559FE8 : f32
  %a = math.absf %x : f32
  %e = func.call @exp.half.f32(%a) : (f32) -> f32
  %q = arith.divf %quarter, %e : f32
  %large = arith.subf %e, %q : f32
  %s = arith.mulf %a, %a : f32
  %p1 = math.fma %s2, %s, %s1 : f32
  %p0 = math.fma %p1, %s, %s0 : f32
  %as = arith.mulf %a, %s : f32
  %small = math.fma %as, %p0, %a : f32
  %below = arith.cmpf olt, %a, %one : f32
  %m = arith.select %below, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

func.func @sinh.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.25 : f64}} {
  %y = func.call @cosh.approx.f32.table(%x) : (f32) -> f32
  return %y : f32
}

// A polynomial below 1; beyond, e - 1/4 / e with e = exp(|x|)/2.
func.func @sinh.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.70 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %quarter = arith.constant 0.25 : f64
  // Constants: coefficients/sinh.sollya.
  %c0 = arith.constant 0x3FC5555555555555 : f64
  %c1 = arith.constant 0x3F811111111111D8 : f64
  %c2 = arith.constant 0x3F2A01A019FF8728 : f64
  %c3 = arith.constant 0x3EC71DE3A7D5EE0E : f64
  %c4 = arith.constant 0x3E5AE6425ABE539C : f64
  %c5 = arith.constant 0x3DE6144585CBBABB : f64
  %c6 = arith.constant 0x3D6992CDCDF3B901 : f64
  %c7 = arith.constant 0x3D0D1D691457C1EE : f64
  %a = math.absf %x : f64
  %e = func.call @exp.approx.scaled(%a, %zero, %half) : (f64, f64, f64) -> f64
  %q = arith.divf %quarter, %e : f64
  %large = arith.subf %e, %q : f64
  // Terms by pairs, and pairs of pairs: a third of the chain.
  %s = arith.mulf %a, %a : f64
  %s2 = arith.mulf %s, %s : f64
  %s4 = arith.mulf %s2, %s2 : f64
  %p01 = math.fma %c1, %s, %c0 : f64
  %p23 = math.fma %c3, %s, %c2 : f64
  %p45 = math.fma %c5, %s, %c4 : f64
  %p67 = math.fma %c7, %s, %c6 : f64
  %p0to3 = math.fma %p23, %s2, %p01 : f64
  %p4to7 = math.fma %p67, %s2, %p45 : f64
  %p = math.fma %p4to7, %s4, %p0to3 : f64
  %as = arith.mulf %a, %s : f64
  %small = math.fma %as, %p, %a : f64
  %below = arith.cmpf olt, %a, %one : f64
  %m = arith.select %below, %small, %large : f64
  %y = math.copysign %m, %x : f64
  return %y : f64
}
