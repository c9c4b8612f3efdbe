// 1 / sqrt(x); infinite at 0, with its sign, and NaN below.

func.func @rsqrt(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.rsqrt", "tosa.rsqrt"],
        act.claims = {
      "rsqrt.vjp.x" = {f32 = 1.39 : f64, f64 = 1.39 : f64}}} {
  %y = math.rsqrt %x : f64
  return %y : f64
}

// Two roundings leave 1.5 ulp; a step of Newton's with x r in two parts removes them,
// r + r/2 (1 - x r^2). Nothing in it underflows, for subnormal x neither. At 0, inf and
// NaN the step is NaN, and r is right.
func.func @rsqrt.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.51 : f64, exact_as = [f16, bf16]}} {
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %s = math.sqrt %x : f32
  %r = arith.divf %one, %s : f32
  %mr = arith.negf %r : f32
  %p = arith.mulf %x, %r : f32
  %mp = arith.negf %p : f32
  %pl = math.fma %x, %r, %mp : f32
  %e0 = math.fma %mr, %p, %one : f32
  %e = math.fma %mr, %pl, %e0 : f32
  %h = arith.mulf %r, %half : f32
  %y0 = math.fma %h, %e, %r : f32
  %edge = arith.cmpf uno, %e, %e : f32
  %y = arith.select %edge, %r, %y0 : f32
  return %y : f32
}

// The same.
func.func @rsqrt.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.56 : f64}} {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %s = math.sqrt %x : f64
  %r = arith.divf %one, %s : f64
  %mr = arith.negf %r : f64
  %p = arith.mulf %x, %r : f64
  %mp = arith.negf %p : f64
  %pl = math.fma %x, %r, %mp : f64
  %e0 = math.fma %mr, %p, %one : f64
  %e = math.fma %mr, %pl, %e0 : f64
  %h = arith.mulf %r, %half : f64
  %y0 = math.fma %h, %e, %r : f64
  %edge = arith.cmpf uno, %e, %e : f64
  %y = arith.select %edge, %r, %y0 : f64
  return %y : f64
}

// For results that are rounded to f32 or narrower.
func.func @rsqrt.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.50 : f64}} {
  %one = arith.constant 1.0 : f64
  %s = math.sqrt %x : f64
  %y = arith.divf %one, %s : f64
  return %y : f64
}
