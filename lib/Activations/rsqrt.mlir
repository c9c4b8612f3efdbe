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

// Half of the bits, subtracted from a constant, are those of a number r next to 1 / sqrt(x), by 3.5%:
// with e = 1 - x r^2, |e| < 0.07, it is r / sqrt(1 - e), for which a polynomial will do. What is no positive
// normal number goes through a branch.
func.func @rsqrt.approx.f32.bits(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.32 : f64, exact_as = [f16, bf16]}} {
  %least = arith.constant 0x00800000 : i32
  %normals = arith.constant 0x7F000000 : i32
  %i1 = arith.constant 1 : i32
  %magic = arith.constant 0x5F376000 : i32
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/rsqrt.sollya.
  %c1 = arith.constant 0x3EFFFFC7 : f32
  %c2 = arith.constant 0x3EC00016 : f32
  %c3 = arith.constant 0x3EA0BDB5 : f32
  %c4 = arith.constant 0x3E8C3EE1 : f32
  %bits = arith.bitcast %x : f32 to i32
  %half = arith.shrui %bits, %i1 : i32
  %rb = arith.subi %magic, %half : i32
  %r = arith.bitcast %rb : i32 to f32
  %p = arith.mulf %x, %r : f32
  %mp = arith.negf %p : f32
  %e = math.fma %mp, %r, %one : f32
  %q3 = math.fma %c4, %e, %c3 : f32
  %q2 = math.fma %q3, %e, %c2 : f32
  %q = math.fma %q2, %e, %c1 : f32
  %re = arith.mulf %r, %e : f32
  %near = math.fma %re, %q, %r : f32
  %n = arith.subi %bits, %least : i32
  %isspecial = arith.cmpi uge, %n, %normals : i32
  %special = func.call @rsqrt.approx.f32(%x) : (f32) -> f32
  %y = arith.select %isspecial, %special, %near {act.rare} : f32
  return %y : f32
}

// The first, in f64.
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
