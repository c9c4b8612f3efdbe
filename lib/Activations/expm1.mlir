// e^x - 1.

func.func @expm1(%x: f64) -> f64 {
  %y = math.expm1 %x : f64
  return %y : f64
}

// x = k ln 2 + r, e^x - 1 = 2^k (e^r - 1) + (2^k - 1), formed at half its size
// because 2^128 is no float. Inputs so small that the result rounds to x go by
// a select: it keeps -0, and the last bit of subnormals from being halved away.
func.func @expm1.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.54 : f64}} {
  %lo = arith.constant -26.0 : f32
  %hi = arith.constant 89.0 : f32
  %tiny = arith.constant 0x33000000 : f32 // 2^-25
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %half = arith.constant 0.5 : f32
  %half_bits = arith.constant 0x3F000000 : i32
  %i23 = arith.constant 23 : i32
  // Constants: coefficients/expm1.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c3 = arith.constant 0x3E2AAA5B : f32
  %c4 = arith.constant 0x3D2AAADB : f32
  %c5 = arith.constant 0x3C09120E : f32
  %c6 = arith.constant 0x3AB62D30 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %km = math.fma %x1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %x1 : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %half : f32
  %rr = arith.mulf %r, %r : f32
  %p = math.fma %q2, %rr, %r : f32
  %kb = arith.bitcast %km : f32 to i32
  %e = arith.shli %kb, %i23 : i32
  %b = arith.addi %e, %half_bits : i32
  %s = arith.bitcast %b : i32 to f32 // 2^(k-1)
  %t = arith.subf %s, %half : f32
  %h = math.fma %s, %p, %t : f32
  %y0 = arith.addf %h, %h : f32
  %a = math.absf %x : f32
  %small = arith.cmpf olt, %a, %tiny : f32
  %y = arith.select %small, %x, %y0 : f32
  return %y : f32
}
