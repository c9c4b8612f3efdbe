// e^x - 1.

func.func @expm1(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.exponential_minus_one"],
        act.claims = {
      "expm1.vjp.x" = {f32 = 0.93 : f64, f64 = 0.72 : f64}}} {
  %y = math.expm1 %x : f64
  return %y : f64
}

// x = k ln 2 + r, e^x - 1 = 2^k (e^r - 1) + (2^k - 1), formed at half its size
// because 2^128 is no float. Inputs so small that the result rounds to x go by
// a select: it keeps -0, and the last bit of subnormals from being halved away.
func.func @expm1.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.54 : f64, exact_as = [bf16]}} {
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

// e^x - 1 for -17.5 <= x < 88, without care for anything else, by a table of 2^(i/16) and one of what its
// entries lack. With k, the number of 16ths next to x / ln 2, and r = x - k ln 2 it is 2^k (1 + p) - 1. The
// integer part of k is added into the exponent, and the fraction, which goes along, is taken off the table.
// Where k = 0, what the entry lacks is -0, and p = r u keeps the sign of x = 0.
func.func @expm1.bounded.f32(%x: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x49400000 : f32 // 1.5 * 2^19
  %i19 = arith.constant 19 : i32
  // Constants: coefficients/expm1.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %b2 = arith.constant 0x3F0000F7 : f32
  %b3 = arith.constant 0x3E2AAB0F : f32
  %km = math.fma %x, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mln2, %x : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F800000, 0x3F7DAAC3, 0x3F7B95C2, 0x3F79C3D3, 0x3F7837F0, 0x3F76F532, 0x3F75FED7, 0x3F75583F,
    0x3F7504F3, 0x3F7508A4, 0x3F75672A, 0x3F76248C, 0x3F7744FD, 0x3F78CCDF, 0x3F7AC0C7, 0x3F7D257D]>
      : tensor<16xf32> : i32 -> f32
  %d = act.table_lookup %i in dense<[
    0x80000000, 0x334BB627, 0xB23A5B1A, 0x33500F3F, 0x330E12BE, 0x332070B0, 0xB3002FEB, 0xB1D982BF,
    0x329CD829, 0xB2FBF5C9, 0x31DB26D2, 0x31F930DE, 0xB269368C, 0xB18D5AED, 0xB1AB3AD2, 0x31D7F733]>
      : tensor<16xf32> : i32 -> f32
  %q = math.fma %b3, %r, %b2 : f32
  %u = math.fma %q, %r, %one : f32
  %p = math.fma %r, %u, %d : f32
  %tb = arith.bitcast %t : f32 to i32
  %kx = arith.shli %i, %i19 : i32
  %sb = arith.addi %tb, %kx : i32
  %s = arith.bitcast %sb : i32 to f32
  %c = arith.subf %one, %s : f32
  %mc = arith.negf %c : f32
  %y = math.fma %s, %p, %mc : f32
  return %y : f32
}

// The same beyond: below, where it is -1, by a bound, and above by a branch. There ln 2 in one part is not
// enough.
func.func @expm1.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.08 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -17.5 : f32
  %hi = arith.constant 17.5 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %near = func.call @expm1.bounded.f32(%x0) : (f32) -> f32
  %isfar = arith.cmpf ogt, %x, %hi : f32
  %far = func.call @expm1.approx.f32(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// Double precision, as expm1.approx.f32. The sum of 2^k - 1 and 2^k r, which cancel for k next
// to 0, is kept in two parts, so that the last sum is all that rounds.
func.func @expm1.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.40 : f64}} {
  %lo = arith.constant -40.0 : f64
  %hi = arith.constant 710.0 : f64
  %tiny = arith.constant 0x3C90000000000000 : f64 // 2^-54
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %half = arith.constant 0.5 : f64
  %half_bits = arith.constant 0x3FE0000000000000 : i64
  %i52 = arith.constant 52 : i64
  // Constants: coefficients/expm1.sollya.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %mln2hi = arith.constant 0xBFE62E42FEFA39EF : f64
  %mln2lo = arith.constant 0xBC7ABC9E3B39803F : f64
  %f2 = arith.constant 0x3FE0000000000000 : f64
  %f3 = arith.constant 0x3FC5555555555559 : f64
  %f4 = arith.constant 0x3FA555555555554D : f64
  %f5 = arith.constant 0x3F8111111110F653 : f64
  %f6 = arith.constant 0x3F56C16C16C1AB01 : f64
  %f7 = arith.constant 0x3F2A01A01B004D9A : f64
  %f8 = arith.constant 0x3EFA01A018E0E4DE : f64
  %f9 = arith.constant 0x3EC71DDF80A9A0CE : f64
  %f10 = arith.constant 0x3E927E513394BABD : f64
  %f11 = arith.constant 0x3E5AF5F36E9B5732 : f64
  %f12 = arith.constant 0x3E21F1A3BE352FAD : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %km = math.fma %x1, %log2e, %magic : f64
  %k = arith.subf %km, %magic : f64
  %r0 = math.fma %k, %mln2hi, %x1 : f64
  %r1 = arith.mulf %k, %mln2lo : f64
  %r = arith.addf %r0, %r1 : f64
  %kb = arith.bitcast %km : f64 to i64
  %kx = arith.shli %kb, %i52 : i64
  %sb = arith.addi %kx, %half_bits : i64
  %s = arith.bitcast %sb : i64 to f64 // 2^(k-1)
  %t = arith.subf %s, %half : f64
  %h = math.fma %s, %r, %t : f64
  %th = arith.subf %t, %h : f64
  %l = math.fma %s, %r0, %th : f64
  %rr = arith.mulf %r, %r : f64
  %r4 = arith.mulf %rr, %rr : f64
  %q23 = math.fma %f3, %r, %f2 : f64
  %q45 = math.fma %f5, %r, %f4 : f64
  %q67 = math.fma %f7, %r, %f6 : f64
  %q89 = math.fma %f9, %r, %f8 : f64
  %q1011 = math.fma %f11, %r, %f10 : f64
  %q10to12 = math.fma %f12, %rr, %q1011 : f64
  %q2to5 = math.fma %q45, %rr, %q23 : f64
  %q6to9 = math.fma %q89, %rr, %q67 : f64
  %q6to12 = math.fma %q10to12, %r4, %q6to9 : f64
  %q = math.fma %q6to12, %r4, %q2to5 : f64
  %p = math.fma %q, %rr, %r1 : f64
  %rest = math.fma %s, %p, %l : f64
  %y1 = arith.addf %h, %rest : f64
  %y0 = arith.addf %y1, %y1 : f64
  %a = math.absf %x : f64
  %small = arith.cmpf olt, %a, %tiny : f64
  %y = arith.select %small, %x, %y0 : f64
  return %y : f64
}

// e^x - 1 as an intermediate value in f64, infinite beyond 709.
func.func @expm1.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.10 : f64}} {
  %lo = arith.constant -40.0 : f64
  %hi = arith.constant 709.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %magic_bits = arith.constant 0x4338000000000000 : i64
  %one = arith.constant 1.0 : f64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %i52 = arith.constant 52 : i64
  // Constants: coefficients/exp.sollya, those of @exp.approx.wide.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %mln2hi = arith.constant 0xBFE62E42FEFA4000 : f64
  %mln2lo = arith.constant 0x3D48432A1B0E2634 : f64
  %w2 = arith.constant 0x3FE0000000000001 : f64
  %w3 = arith.constant 0x3FC5555555555558 : f64
  %w4 = arith.constant 0x3FA5555555553CC8 : f64
  %w5 = arith.constant 0x3F8111111110F8D3 : f64
  %w6 = arith.constant 0x3F56C16C178B34A0 : f64
  %w7 = arith.constant 0x3F2A01A01AFBCA7B : f64
  %w8 = arith.constant 0x3EFA019B896F759F : f64
  %w9 = arith.constant 0x3EC71DDF774FD279 : f64
  %w10 = arith.constant 0x3E92891FAC33FEEF : f64
  %w11 = arith.constant 0x3E5AF61E6A5B4EAF : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %km = math.fma %x1, %log2e, %magic : f64
  %k = arith.subf %km, %magic : f64
  %r0 = math.fma %k, %mln2hi, %x1 : f64
  %r = math.fma %k, %mln2lo, %r0 : f64
  %q10 = math.fma %w11, %r, %w10 : f64
  %q9 = math.fma %q10, %r, %w9 : f64
  %q8 = math.fma %q9, %r, %w8 : f64
  %q7 = math.fma %q8, %r, %w7 : f64
  %q6 = math.fma %q7, %r, %w6 : f64
  %q5 = math.fma %q6, %r, %w5 : f64
  %q4 = math.fma %q5, %r, %w4 : f64
  %q3 = math.fma %q4, %r, %w3 : f64
  %q = math.fma %q3, %r, %w2 : f64
  %rr = arith.mulf %r, %r : f64
  %p = math.fma %rr, %q, %r : f64
  %kb = arith.bitcast %km : f64 to i64
  %n = arith.subi %kb, %magic_bits : i64
  %e = arith.shli %n, %i52 : i64
  %b = arith.addi %e, %one_bits : i64
  %s = arith.bitcast %b : i64 to f64
  %s1 = arith.subf %s, %one : f64
  %y0 = math.fma %s, %p, %s1 : f64
  %all = arith.cmpf ogt, %x, %hi : f64
  %y1 = arith.select %all, %inf, %y0 : f64
  %y = math.copysign %y1, %x : f64
  return %y : f64
}

// e^x - 1 in f64 for |x| < 700, without care for anything else.
func.func @expm1.approx.bounded(%x: f64) -> f64 {
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %one = arith.constant 1.0 : f64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %i52 = arith.constant 52 : i64
  // Constants: coefficients/exp.sollya, those of @exp.approx.wide.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %mln2hi = arith.constant 0xBFE62E42FEFA4000 : f64
  %mln2lo = arith.constant 0x3D48432A1B0E2634 : f64
  %w2 = arith.constant 0x3FE0000000000001 : f64
  %w3 = arith.constant 0x3FC5555555555558 : f64
  %w4 = arith.constant 0x3FA5555555553CC8 : f64
  %w5 = arith.constant 0x3F8111111110F8D3 : f64
  %w6 = arith.constant 0x3F56C16C178B34A0 : f64
  %w7 = arith.constant 0x3F2A01A01AFBCA7B : f64
  %w8 = arith.constant 0x3EFA019B896F759F : f64
  %w9 = arith.constant 0x3EC71DDF774FD279 : f64
  %w10 = arith.constant 0x3E92891FAC33FEEF : f64
  %w11 = arith.constant 0x3E5AF61E6A5B4EAF : f64
  %km = math.fma %x, %log2e, %magic : f64
  %k = arith.subf %km, %magic : f64
  %r0 = math.fma %k, %mln2hi, %x : f64
  %r = math.fma %k, %mln2lo, %r0 : f64
  // Even and odd terms apart, which halves the chain.
  %rr = arith.mulf %r, %r : f64
  %qe3 = math.fma %w10, %rr, %w8 : f64
  %qe2 = math.fma %qe3, %rr, %w6 : f64
  %qe1 = math.fma %qe2, %rr, %w4 : f64
  %qe = math.fma %qe1, %rr, %w2 : f64
  %qo3 = math.fma %w11, %rr, %w9 : f64
  %qo2 = math.fma %qo3, %rr, %w7 : f64
  %qo1 = math.fma %qo2, %rr, %w5 : f64
  %qo = math.fma %qo1, %rr, %w3 : f64
  %q = math.fma %qo, %r, %qe : f64
  %p = math.fma %rr, %q, %r : f64
  %kb = arith.bitcast %km : f64 to i64
  // The magic constant ends in zeros, which leave k alone.
  %e = arith.shli %kb, %i52 : i64
  %b = arith.addi %e, %one_bits : i64
  %s = arith.bitcast %b : i64 to f64
  %s1 = arith.subf %s, %one : f64
  %y = math.fma %s, %p, %s1 : f64
  return %y : f64
}

// Correctly rounded: see @exp.approx.f32.exact.
func.func @expm1.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, exact, exact_as = [bf16]}} {
  %lo = arith.constant -20.0 : f32
  %hi = arith.constant 89.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %z = arith.extf %x1 : f32 to f64
  %e = func.call @expm1.approx.bounded(%z) : (f64) -> f64
  %m = arith.truncf %e : f64 to f32
  // For the sign of -0.
  %y = math.copysign %m, %x : f32
  return %y : f32
}
