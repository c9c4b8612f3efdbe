// 1 / (1 + e^-x), written on e^-|x| so that neither tail overflows or cancels.

func.func @sigmoid(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.logistic", "tosa.sigmoid"],
        act.profiles = ["torch", "jax", "keras", "onnx", "tflite"]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// s (1 - s) would be 0 from x = 37 (f64) on; this form keeps both tails.
func.func @sigmoid.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %dd = arith.mulf %d, %d : f64
  %y = arith.divf %e, %dd : f64
  return %y : f64
}

// e = e^-|x| = 2^k p; v is an estimate of 1/(1 + e), d = 1 - v - v e what it
// leaves, and v (1 + d + d^2) the reciprocal: 1 + e itself is never rounded.
// The part of 2^k below 2^-125 is applied last, so that subnormal results round
// once; clamping x to 80 keeps that part 1 on the positive side.
func.func @sigmoid.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.06 : f64, max_error = 6.0e-08 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 80.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %kmin = arith.constant 0x4B3FFF83 : f32 // magic - 125
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the exponential: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c2 = arith.constant 0x3EFFFFFD : f32
  %c3 = arith.constant 0x3E2AAA49 : f32
  %c4 = arith.constant 0x3D2AAD14 : f32
  %c5 = arith.constant 0x3C091CC7 : f32
  %c6 = arith.constant 0x3AB4A561 : f32
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %a = math.absf %x1 : f32
  %z = arith.negf %a : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %km1 = arith.maximumf %km, %kmin : f32
  %kb = arith.bitcast %km : f32 to i32
  %kb1 = arith.bitcast %km1 : f32 to i32
  %d1 = arith.shli %kb1, %i23 : i32
  %bb1 = arith.addi %d1, %one_bits : i32
  %s1 = arith.bitcast %bb1 : i32 to f32
  %d2 = arith.subi %kb, %kb1 : i32
  %d3 = arith.shli %d2, %i23 : i32
  %bb2 = arith.addi %d3, %one_bits : i32
  %s2 = arith.bitcast %bb2 : i32 to f32
  %e = arith.mulf %p, %s1 : f32
  %v2 = math.fma %a3, %e, %a2 : f32
  %v1 = math.fma %v2, %e, %a1 : f32
  %v = math.fma %v1, %e, %one : f32
  %g = arith.subf %one, %v : f32
  %h = arith.negf %e : f32
  %d = math.fma %h, %v, %g : f32
  %d21 = math.fma %d, %d, %d : f32
  %y1 = math.fma %v, %d21, %v : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %n = arith.select %pos, %one, %e : f32
  %w = arith.mulf %n, %y1 : f32
  %y = arith.mulf %w, %s2 : f32
  return %y : f32
}

// e^-x = 2^-n p, so the sigmoid is 2^n / (2^n + p): both tails by one quotient, to which the
// power of two is applied last, so that subnormal results are rounded once.
func.func @sigmoid.approx.f32.quotient(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.49 : f64, max_error = 9.0e-08 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 80.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the exponential: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c2 = arith.constant 0x3EFFFFFD : f32
  %c3 = arith.constant 0x3E2AAA49 : f32
  %c4 = arith.constant 0x3D2AAD14 : f32
  %c5 = arith.constant 0x3C091CC7 : f32
  %c6 = arith.constant 0x3AB4A561 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %nm = math.fma %x1, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %s0 = math.fma %n, %mln2hi, %x1 : f32
  %s = math.fma %n, %mln2lo, %s0 : f32
  %r = arith.negf %s : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %two_n = act.scaleb %one, %n : f32
  %d = arith.addf %two_n, %p : f32
  %q = act.quotient %one, %d : f32
  %y = act.scaleb %q, %n : f32
  return %y : f32
}

// e^x = n/p as a power of two by a table, n, and a parabola, p, both times 2^32, so that n is normal where
// the result is subnormal: n / (n + p).
func.func @sigmoid.approx.f32.table(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.60 : f64, max_error = 1.0e-07 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 40.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // e^-r times 2^32.
  %one = arith.constant 0x4F800000 : f32
  %c1 = arith.constant 0xCF80007B : f32
  %c2 = arith.constant 0x4F000000 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %km = math.fma %x1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %x1 : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %p1 = math.fma %c2, %r, %c1 : f32
  %p = math.fma %p1, %r, %one : f32
  %n = func.call @exp.power.large.f32(%km) : (f32) -> f32
  %d = arith.addf %n, %p : f32
  %y = arith.divf %n, %d : f32
  return %y : f32
}

// n sigmoid(c x), for |c x| <= 174 and any c. e^(-c x) = 2^-k e^(-c r) for x = k ln(2)/c + r, k being a
// number of 16ths: its power of two is put off as in sigmoid.approx.f32.quotient, that of its fraction is in a
// table, and a cubic is left of the rest, e^(-c r) = 1 + c1 r + c2 r^2 + c3 r^3. per is c/ln(2), and -ln(2)/c
// is in two parts, of which the first has few bits. The lower four bits of what gives k are those of its
// fraction.
func.func @sigmoid.times.f32(%n: f32, %x: f32, %per: f32, %mhi: f32, %mlo: f32, %c1: f32, %c2: f32, %c3: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x49400000 : f32 // 1.5 * 2^19
  %km = math.fma %x, %per, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mhi, %x : f32
  %r = math.fma %k, %mlo, %r0 : f32
  %i = arith.bitcast %km : f32 to i32
  // Constants: coefficients/sigmoid.sollya.
  %t = act.table_lookup %i in dense<[
    0x3F800000, 0x3F75257D, 0x3F6AC0C7, 0x3F60CCDF, 0x3F5744FD, 0x3F4E248C, 0x3F45672A, 0x3F3D08A4,
    0x3F3504F3, 0x3F2D583F, 0x3F25FED7, 0x3F1EF532, 0x3F1837F0, 0x3F11C3D3, 0x3F0B95C2, 0x3F05AAC3]>
      : tensor<16xf32> : i32 -> f32
  %q2 = math.fma %c3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %c1 : f32
  %tr = arith.mulf %t, %r : f32
  %p = math.fma %tr, %q1, %t : f32
  %two_k = act.scaleb %one, %k : f32
  %d = arith.addf %two_k, %p : f32
  %s = arith.divf %n, %d : f32
  %y = act.scaleb %s, %k : f32
  return %y : f32
}

// 1 / (1 + e^-x) as it stands: where e^-x overflows the result is 0, so subnormal ones
// are not computed. A polynomial of degree 5 is enough for four ulps.
func.func @sigmoid.approx.f32.fast(%x: f32) -> f32
    attributes {act.claim = {flushes_subnormals, max_ulps = 3.51 : f64, max_error = 9.4e-08 : f64}} {
  %lo = arith.constant -90.0 : f32
  %hi = arith.constant 104.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the exponential: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // Constants of its polynomial: coefficients/sigmoid.sollya.
  %f2 = arith.constant 0x3EFFFEFE : f32
  %f3 = arith.constant 0x3E2AABD9 : f32
  %f4 = arith.constant 0x3D2B951F : f32
  %f5 = arith.constant 0x3C083079 : f32
  %z = arith.negf %x : f32
  %z0 = arith.maximumf %z, %lo : f32
  %z1 = arith.minimumf %z0, %hi : f32
  %km = math.fma %z1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z1 : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q4 = math.fma %f5, %r, %f4 : f32
  %q3 = math.fma %q4, %r, %f3 : f32
  %q2 = math.fma %q3, %r, %f2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %e = act.scaleb %p, %k : f32
  %d = arith.addf %e, %one : f32
  %y = arith.divf %one, %d : f32
  return %y : f32
}

// e / (1 + e)^2, even in x. The estimate v of 1/(1 + e) is cut to 12 bits, so that
// v^2 is exact; with d = 1 - v - v e, 1/(1 + e)^2 = v^2 (1 + u) where
// u = 2 d + 3 d^2 + 4 d^3 comes last: no rounding is doubled by squaring.
func.func @sigmoid.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.35 : f64}} {
  %lo = arith.constant -104.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %kmin = arith.constant 0x4B3FFF83 : f32 // magic - 125
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the exponential: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c2 = arith.constant 0x3EFFFFFD : f32
  %c3 = arith.constant 0x3E2AAA49 : f32
  %c4 = arith.constant 0x3D2AAD14 : f32
  %c5 = arith.constant 0x3C091CC7 : f32
  %c6 = arith.constant 0x3AB4A561 : f32
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  %four = arith.constant 4.0 : f32
  %vmask = arith.constant 0xFFFFF000 : i32
  %a = math.absf %x : f32
  %z0 = arith.negf %a : f32
  %z = arith.maximumf %z0, %lo : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %km1 = arith.maximumf %km, %kmin : f32
  %kb = arith.bitcast %km : f32 to i32
  %kb1 = arith.bitcast %km1 : f32 to i32
  %d1 = arith.shli %kb1, %i23 : i32
  %bb1 = arith.addi %d1, %one_bits : i32
  %s1 = arith.bitcast %bb1 : i32 to f32
  %d2 = arith.subi %kb, %kb1 : i32
  %d3 = arith.shli %d2, %i23 : i32
  %bb2 = arith.addi %d3, %one_bits : i32
  %s2 = arith.bitcast %bb2 : i32 to f32
  %e = arith.mulf %p, %s1 : f32
  %v2 = math.fma %a3, %e, %a2 : f32
  %v1 = math.fma %v2, %e, %a1 : f32
  %vn = math.fma %v1, %e, %one : f32
  %vb = arith.bitcast %vn : f32 to i32
  %vt = arith.andi %vb, %vmask : i32
  %v = arith.bitcast %vt : i32 to f32
  %g = arith.subf %one, %v : f32
  %h = arith.negf %e : f32
  %d = math.fma %h, %v, %g : f32
  %u2 = math.fma %four, %d, %three : f32
  %u1 = math.fma %u2, %d, %two : f32
  %u = arith.mulf %u1, %d : f32
  %vv = arith.mulf %v, %v : f32
  %m = arith.mulf %e, %vv : f32
  %w = math.fma %m, %u, %m : f32
  %y = arith.mulf %w, %s2 : f32
  return %y : f32
}

// By one division, with e = 2^k p: the power of two is multiplied on last.
func.func @sigmoid.derivative.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.40 : f64}} {
  %lo = arith.constant -104.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the exponential: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c2 = arith.constant 0x3EFFFFFD : f32
  %c3 = arith.constant 0x3E2AAA49 : f32
  %c4 = arith.constant 0x3D2AAD14 : f32
  %c5 = arith.constant 0x3C091CC7 : f32
  %c6 = arith.constant 0x3AB4A561 : f32
  %a = math.absf %x : f32
  %z0 = arith.negf %a : f32
  %z = arith.maximumf %z0, %lo : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %e = act.scaleb %p, %k : f32
  // (1 + e)^2
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %q = act.quotient %p, %d : f32
  %y = act.scaleb %q, %k : f32
  return %y : f32
}

// The same by a table. Where e is subnormal, the divisor is 1, so that results are rounded once.
func.func @sigmoid.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.50 : f64}} {
  %max = arith.constant 104.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x49400000 : f32 // 1.5 * 2^19
  %less = arith.constant 0x493FFFF0 : f32 // 1 less
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %z = arith.negf %a : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %k1 = arith.subf %km, %less : f32
  %p = func.call @exp.fraction.half.f32(%z, %km, %k) : (f32, f32, f32) -> f32
  %e = act.scaleb %p, %k1 : f32
  // (1 + e)^2
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %y = arith.divf %e, %d : f32
  return %y : f32
}

// The definition itself: what bounds its error is that of the exponential.
func.func @sigmoid.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.52 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = func.call @exp.approx.f64(%m) : (f64) -> f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// As the written form, with what rounding 1 + e loses put back into its square.
func.func @sigmoid.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.56 : f64}} {
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %z = arith.negf %a : f64
  %e = func.call @exp.approx.f64(%z) : (f64) -> f64
  %d = arith.addf %one, %e : f64
  %dm = arith.subf %d, %one : f64
  %dl = arith.subf %e, %dm : f64
  %d2 = arith.addf %d, %d : f64
  %dt = arith.mulf %d2, %dl : f64
  %dd = math.fma %d, %d, %dt : f64
  %y = arith.divf %e, %dd : f64
  return %y : f64
}

// Correctly rounded: e/(1 + e) and 1/(1 + e) with e = e^-|x| in f64. Near 0 the result
// is 1/2 + x/4 - x^3/48, for 78 inputs a boundary of f32 and a third term that f64
// cannot hold: e is 2^-51 too large, which decides as that term does. One other input
// lies too near to a boundary for that.
func.func @sigmoid.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, max_error = 3.0e-08 : f64, exact, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 80.0 : f32
  %zero = arith.constant 0.0 : f32
  %hard = arith.constant 0xBE104170 : f32
  %hard_y = arith.constant 0x3EEDFF70 : f32
  %one = arith.constant 1.0 : f64
  %above = arith.constant 0x3FF0000000000002 : f64 // 1 + 2^-51
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %a = math.absf %x1 : f32
  %m = arith.negf %a : f32
  %z = arith.extf %m : f32 to f64
  %e = func.call @exp.approx.bounded(%z, %above) : (f64, f64) -> f64
  %d = arith.addf %e, %one : f64
  %pos = arith.cmpf ogt, %x, %zero : f32
  %n = arith.select %pos, %one, %e : f64
  %q = arith.divf %n, %d : f64
  %y0 = arith.truncf %q : f64 to f32
  %is_hard = arith.cmpf oeq, %x, %hard : f32
  %y = arith.select %is_hard, %hard_y, %y0 : f32
  return %y : f32
}

// Near 0 the result is 1/2 + x/4, often the middle of two numbers of f16, and a third term
// towards 1/2 that is too small for f32: so is one ulp, which changes no other result but
// one.
func.func @sigmoid.approx.f16(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %x1 = arith.constant 0xB13F : f16 // -0.164
  %one = arith.constant 1.0 : f16
  %part = arith.constant 0x33C00000 : f32 // 1.5 * 2^-24
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @sigmoid.approx.f32.quotient(%0) : (f32) -> f32
  %2 = arith.cmpf oeq, %x, %x1 : f16
  %3 = arith.select %2, %one, %x : f16
  %4 = arith.extf %3 : f16 to f32
  %5 = math.copysign %part, %4 : f32
  %6 = arith.negf %5 : f32
  %7 = math.fma %6, %1, %1 : f32
  %8 = arith.truncf %7 : f32 to f16
  return %8 : f16
}

// For results in f16 and bf16, by a short exponential. With e^-x, which may be beyond f32's range, 1 is
// 2^-64 times as large.
func.func @sigmoid.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 40.0 : f32
  %magic = arith.constant 0x48BFF800 : f32 // 1.5 * 2^18 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %mx = arith.negf %x1 : f32
  %d = func.call @exp.narrow.plus(%mx, %magic, %scale) : (f32, f32, f32) -> f32
  %y = arith.divf %scale, %d : f32
  return %y : f32
}

// e/(1 + e)^2 for results in f16 and bf16.
func.func @sigmoid.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1260.0 : f64}} {
  %one = arith.constant 1.0 : f32
  %max = arith.constant 108.0 : f32
  // Constants: coefficients/sigmoid.sollya.
  %c = arith.constant 0xBFB8AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %e = func.call @exp2.narrow.scaled(%a, %c) : (f32, f32) -> f32
  %h = arith.addf %e, %one : f32
  %d = arith.mulf %h, %h : f32
  %y = arith.divf %e, %d : f32
  return %y : f32
}

// By a table.
func.func @sigmoid.derivative.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %one = arith.constant 1.0 : f32
  %max = arith.constant 108.0 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %ma = arith.negf %a : f32
  %e = func.call @exp.narrow(%ma) : (f32) -> f32
  %h = arith.addf %e, %one : f32
  %d = arith.mulf %h, %h : f32
  %y = arith.divf %e, %d : f32
  return %y : f32
}

// 1/d for results in f16, within 2^-20 of it and without a division: the difference of integers is
// nearly 1/d times a constant, and a parabola in its product with d corrects it.
func.func @sigmoid.reciprocal.f16(%d: f32) -> f32 {
  // Constants: coefficients/sigmoid.sollya.
  %nr = arith.constant 0x7EB504F3 : i32
  %n0 = arith.constant 0x4085C042 : f32
  %n1 = arith.constant 0xC0BA5639 : f32
  %n2 = arith.constant 0x402D0E24 : f32
  %db = arith.bitcast %d : f32 to i32
  %rb = arith.subi %nr, %db : i32
  %r = arith.bitcast %rb : i32 to f32
  %z = arith.mulf %r, %d : f32
  %p1 = math.fma %n2, %z, %n1 : f32
  %p = math.fma %p1, %z, %n0 : f32
  %y = arith.mulf %r, %p : f32
  return %y : f32
}

// For bf16 a line, within 2^-13.1 of it.
func.func @sigmoid.reciprocal.bf16(%d: f32) -> f32 {
  // Constants: coefficients/sigmoid.sollya.
  %nr = arith.constant 0x7EB504F3 : i32
  %n0 = arith.constant 0x403255C7 : f32
  %n1 = arith.constant 0xBFF86FB2 : f32
  %db = arith.bitcast %d : f32 to i32
  %rb = arith.subi %nr, %db : i32
  %r = arith.bitcast %rb : i32 to f32
  %z = arith.mulf %r, %d : f32
  %p = math.fma %n1, %z, %n0 : f32
  %y = arith.mulf %r, %p : f32
  return %y : f32
}

// As sigmoid.derivative.approx.f32.narrow, with the reciprocal; a NaN is added in the end, since
// exp2.narrow makes a number of some.
func.func @sigmoid.derivative.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1290.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 108.0 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/sigmoid.sollya.
  %c = arith.constant 0xBFB8AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %es = func.call @exp2.narrow(%a, %c, %magic) : (f32, f32, f32) -> f32
  %e = arith.mulf %es, %scale : f32
  %d = arith.addf %e, %one : f32
  %r = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %er = arith.mulf %es, %r : f32
  %err = arith.mulf %er, %r : f32
  %y0 = arith.mulf %err, %scale : f32
  %y = math.fma %a, %zero, %y0 : f32
  return %y : f32
}

// The same with estimates; t is rounded to f32.
func.func @sigmoid.derivative.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 300.0 : f64}, act.architecture = "nvptx64"} {
  %one = arith.constant 1.0 : f32
  %max = arith.constant 108.0 : f32
  %shift = arith.constant 64.0 : f32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %t = math.fma %a, %mlog2e, %shift : f32
  %es = act.estimate exp2_ftz %t : f32
  %d = math.fma %es, %scale, %one : f32
  %r = act.estimate reciprocal %d : f32
  %er = arith.mulf %es, %r : f32
  %err = arith.mulf %er, %r : f32
  %y = arith.mulf %err, %scale : f32
  return %y : f32
}

// 1/(1 + e^-x) with estimates, the denominator and its parts multiplied by 2^-64. Beyond any range
// both estimates take their limits.
func.func @sigmoid.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 300.0 : f64}, act.architecture = "nvptx64"} {
  %mshift = arith.constant -64.0 : f32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %t = math.fma %x, %mlog2e, %mshift : f32
  %e = act.estimate exp2_ftz %t : f32
  %d = arith.addf %e, %scale : f32
  %q = act.estimate reciprocal %d : f32
  %y = arith.mulf %q, %scale : f32
  return %y : f32
}

// n/(1 + p (1 + r)), where p and 1 are multiplied by 2^-64: the residual of a first quotient is that of the
// three parts of the denominator, not of their rounded sum.
func.func @sigmoid.quotient.f32(%n: f32, %p: f32, %r: f32) -> f32 {
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %d = arith.addf %p, %scale : f32
  %i = act.estimate reciprocal %d : f32
  %q = arith.mulf %n, %i : f32
  %qp = arith.mulf %q, %p : f32
  // In the residual's sign lies that of a zero.
  %m = arith.negf %n : f32
  %e0 = math.fma %q, %p, %m : f32
  %e1 = math.fma %q, %scale, %e0 : f32
  %e = math.fma %qp, %r, %e1 : f32
  %c = arith.negf %e : f32
  %ys = math.fma %c, %i, %q : f32
  %y = arith.mulf %ys, %scale : f32
  return %y : f32
}

// 1/(1 + e^-x) by an estimated exponential.
func.func @sigmoid.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.90 : f64, max_error = 2.4e-07 : f64}, act.architecture = "nvptx64"} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 40.0 : f32
  %one = arith.constant 1.0 : f32
  %mzero = arith.constant -0.0 : f32
  %offset = arith.constant 832.0 : f32 // 768 + 64
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %z = arith.negf %x1 : f32
  %p = func.call @exp.estimated.f32(%z, %offset) : (f32, f32) -> f32
  %r = func.call @exp.rest.f32(%z, %mzero) : (f32, f32) -> f32
  %y = func.call @sigmoid.quotient.f32(%one, %p, %r) : (f32, f32, f32) -> f32
  return %y : f32
}

func.func @sigmoid.derivative.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.70 : f64}, act.architecture = "nvptx64"} {
  %scale = arith.constant 0x27800000 : f32 // 2^-48
  %y = func.call @sigmoid.derivative.estimated.f32(%x, %scale) : (f32, f32) -> f32
  return %y : f32
}

// 2^48 factor e/(1 + e)^2, e = e^-|x| by an estimate: 2^48 times as large at first, so that it is a normal
// number. The quotient's residual is that of e's parts.
func.func @sigmoid.derivative.estimated.f32(%x: f32, %factor: f32) -> f32 {
  %lo = arith.constant -120.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %mzero = arith.constant -0.0 : f32
  %offset = arith.constant 720.0 : f32 // 768 - 48
  %scale = arith.constant 0x27800000 : f32 // 2^-48
  %a = math.absf %x : f32
  %z0 = arith.negf %a : f32
  %z = arith.maximumf %z0, %lo : f32
  %p = func.call @exp.estimated.f32(%z, %offset) : (f32, f32) -> f32
  %r = func.call @exp.rest.f32(%z, %mzero) : (f32, f32) -> f32
  %es = math.fma %p, %r, %p : f32
  %e = arith.mulf %es, %scale : f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %i = act.estimate reciprocal %d : f32
  %q = arith.mulf %es, %i : f32
  %m = arith.negf %q : f32
  %c0 = math.fma %m, %d, %p : f32
  %c = math.fma %p, %r, %c0 : f32
  %ys = math.fma %c, %i, %q : f32
  %y = arith.mulf %ys, %factor : f32
  return %y : f32
}

// 1/(1 + e^-x) with e^-x by a short polynomial. From 16 on the result is 1.
func.func @sigmoid.approx.f16.narrow(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.64 : f64}} {
  %lo = arith.constant -17.5 : f32
  %hi = arith.constant 16.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/sigmoid.sollya.
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp2.narrow(%x1, %mlog2e, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %one : f32
  %y = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %1 = math.fma %x1, %zero, %y : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// The same for bf16 and in f32, where the denominator and its parts are multiplied by 2^-64 to stay
// in range.
func.func @sigmoid.approx.f32.narrow.reciprocal(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2950.0 : f64}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 17.0 : f32
  %zero = arith.constant 0.0 : f32
  %magic = arith.constant 0x4B3FFFC0 : f32 // 1.5 * 2^23 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/sigmoid.sollya.
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp2.narrow(%x1, %mlog2e, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %scale : f32
  %ys = func.call @sigmoid.reciprocal.bf16(%d) : (f32) -> f32
  %y0 = arith.mulf %ys, %scale : f32
  %y = math.fma %x1, %zero, %y0 : f32
  return %y : f32
}

// For -11 < x, by a parabola in each of 32 intervals.
func.func @sigmoid.narrow.near(%x: f32) -> f32 {
  %hi = arith.constant 7.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/sigmoid.sollya.
  %iw = arith.constant 0x3FE38E39 : f32
  %x1 = arith.minimumf %x, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3EFFFDE4, 0x3EFEC9F9, 0x3EF9D24A, 0x3EFC3E89, 0x3F086A3D, 0x3F1A9CC2, 0x3F2FDFF9, 0x3F43FD97,
    0x3F54CE4A, 0x3F61CF34, 0x3F6B5CA0, 0x3F722205, 0x3F76CF5D, 0x3ACD4FA5, 0x3B235FB4, 0x3B81594A,
    0x3BCBACE8, 0x3C1F5ABB, 0x3C77977C, 0x3CBEC64A, 0x3D119BDD, 0x3D5BC79A, 0x3DA39B17, 0x3DEF7032,
    0x3E2B62F2, 0x3E6E4B25, 0x3E9F41F2, 0x3EC9CF53, 0x3EEE7710, 0x3F01BF61, 0x3F03219B, 0x3F00A59D]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0x3E7EBEDB, 0x3E87CC7A, 0x3E94610E, 0x3E918B3B, 0x3E79A7BC, 0x3E400C0B, 0x3E08D439, 0x3DB93344,
    0x3D723CFD, 0x3D1ACFB0, 0x3CC2BB89, 0x3C7225FF, 0x3C1543D7, 0x398B5B7A, 0x39E8CF8F, 0x3A41F5A1,
    0x3AA11EA5, 0x3B056647, 0x3B5C0F15, 0x3BB4B05B, 0x3C1391C8, 0x3C6F7101, 0x3CC09993, 0x3D192997,
    0x3D6FC41A, 0x3DB76D65, 0x3E07A6B0, 0x3E3EABBD, 0x3E78659A, 0x3E913BA4, 0x3E9488CC, 0x3E8822AF]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0x39D56B01, 0xBCFE0D93, 0xBD3F1EDE, 0xBD38C9A1, 0xBD0F0772, 0xBCC2C78F, 0xBC76103D, 0xBC14C524,
    0xBBAF64C3, 0xBB4BCC28, 0xBAEAD482, 0xBA86A6DA, 0xBA1A000C, 0x373E890A, 0x37A730C4, 0x3812B246,
    0x3880B3A3, 0x38E1CBB8, 0x39460409, 0x39AD8F00, 0x3A17FE2C, 0x3A84E766, 0x3AE7CD0E, 0x3B49321C,
    0x3BAD3320, 0x3C12F8F0, 0x3C734712, 0x3CC0D3DC, 0x3D0DEA25, 0x3D380E44, 0x3D3FAD37, 0x3D016C3D]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %x1, %b1 : f32
  %y = math.fma %q1, %x1, %b0 : f32
  return %y : f32
}

// What is below -10.9 goes another way, past which a branch leads as a rule.
func.func @sigmoid.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 15550.0 : f64}} {
  %least = arith.constant -10.9375 : f32
  %near = func.call @sigmoid.narrow.near(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %far = func.call @sigmoid.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, of which 16 bits are compared.
func.func @sigmoid.approx.bf16.near(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.65 : f64}} {
  %least = arith.constant 0xC12F : i16 // -10.9375
  %bits = arith.bitcast %x : bf16 to i16
  %isfar = arith.cmpi ugt, %bits, %least : i16
  %w = arith.extf %x : bf16 to f32
  %n = func.call @sigmoid.narrow.near(%w) : (f32) -> f32
  %f = func.call @sigmoid.approx.f32.narrow(%w) : (f32) -> f32
  %near = arith.truncf %n {act.any_tie} : f32 to bf16
  %far = arith.truncf %f : f32 to bf16
  %y = arith.select %isfar, %far, %near {act.rare} : bf16
  return %y : bf16
}

// For bf16, by a parabola in |x| in each of 32 intervals. What is beyond 11.75 goes another way, past which a
// branch leads as a rule.
func.func @sigmoid.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4590.0 : f64}} {
  %max = arith.constant 11.75 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/sigmoid.sollya.
  %iw = arith.constant 0x402AAAAB : f32
  %a = math.absf %x : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3E80001B, 0x3E804022, 0x3E83BED6, 0x3E8E2F32, 0x3E9DCD25, 0x3EABEA80, 0x3EB23EB9, 0x3EAE5F1E,
    0x3EA1AB29, 0x3E8F48D7, 0x3E74F611, 0x3E4B825A, 0x3E255604, 0x3E03FACE, 0x3DCFC738, 0x3DA1B81E,
    0x3D796E5E, 0x3D3EE320, 0x3D112437, 0x3CDB7E8E, 0x3CA52AB1, 0x3C778486, 0x3C38C0CD, 0x3C096F8D,
    0x3BCBD5C8, 0x3B96BA28, 0x3B5E543D, 0x3B2392CE, 0x3AF02640, 0x3AAFE976, 0x3A809B82, 0x3A3BB272]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0xB886136F, 0xBB84CD3C, 0xBCE21007, 0xBD915061, 0xBDF1017F, 0xBE1A5218, 0xBE26E485, 0xBE20BA1C,
    0xBE0EC2A7, 0xBDEF76A6, 0xBDC0C44C, 0xBD96A65E, 0xBD6673EE, 0xBD2D7D6E, 0xBD0111D4, 0xBCBE5395,
    0xBC8B5C5A, 0xBC4AF9CF, 0xBC132C06, 0xBBD4A920, 0xBB993020, 0xBB5C2432, 0xBB1DD3C0, 0xBAE1E056,
    0xBAA15AC7, 0xBA662C88, 0xBA23F1C9, 0xB9E93E33, 0xB9A5B8F3, 0xB96B3BAE, 0xB926C912, 0xB8EC47D9]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0xBD7D4C73, 0xBD5C3157, 0xBD085CA6, 0xBC2687CB, 0x3BFE3F34, 0x3C90A8B8, 0x3CA9A291, 0x3C9FD340,
    0x3C8667B5, 0x3C5319BF, 0x3C1EAE3D, 0x3BE7C299, 0x3BA6019C, 0x3B6AB93C, 0x3B247906, 0x3AE51840,
    0x3A9EE48A, 0x3A5BC6B9, 0x3A17B2C1, 0x39D122D7, 0x39900710, 0x3946419F, 0x390862EC, 0x38BB9952,
    0x3880FE04, 0x38315D71, 0x37F3DB0D, 0x37A79FA3, 0x37666FAF, 0x371E623C, 0x36D9B95E, 0x3695A4CF]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %a, %b1 : f32
  %q0 = math.fma %q1, %a, %b0 : f32
  %isfar = arith.cmpf ogt, %a, %max : f32
  %far = func.call @sigmoid.derivative.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %q0 {act.rare} : f32
  return %y : f32
}

// For f16, by the square of a cubic in |x| in each of 32 intervals, as far as 65504 times the result is not 0.
func.func @sigmoid.derivative.approx.f16.narrow.table(%x: f16) -> f32 attributes {act.claim = {max_ulps = 0.65 : f64}} {
  %max = arith.constant 28.5 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/sigmoid.sollya.
  %iw = arith.constant 0x3F8D3DCB : f32
  %w = arith.extf %x : f16 to f32
  %ax = math.absf %w : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3EFFFFBD, 0x3EFF69BE, 0x3F04CCCF, 0x3F1BFB9B, 0x3F327425, 0x3F374DCE, 0x3F2C1838, 0x3F18207D,
    0x3F012EF3, 0x3ED53B8E, 0x3EAC4030, 0x3E88B48C, 0x3E55CC2A, 0x3E250A67, 0x3DFBEF5A, 0x3DBE5AF1,
    0x3D8E86E2, 0x3D53DD66, 0x3D1BCAD8, 0x3CE479A3, 0x3CA63C7A, 0x3C7088DB, 0x3C2D19FA, 0x3BF7F119,
    0x3BB0C87F, 0x3B7B0511, 0x3B318973, 0x3AFA4A1F, 0x3AAFC3AF, 0x3A761D05, 0x3A2BC783, 0x39EF2228]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0x3914B627, 0x3BDCE231, 0xBD03AF91, 0xBE1BFE13, 0xBE7302DE, 0xBE81312B, 0xBE67C49F, 0xBE3F2997,
    0xBE16A23F, 0xBDE6E0BC, 0xBDADAE70, 0xBD80CB76, 0xBD3CDBDE, 0xBD0924FE, 0xBCC58BEF, 0xBC8D3F24,
    0xBC48AF2E, 0xBC0DE1F6, 0xBBC6D386, 0xBB8B4A9D, 0xBB41FA23, 0xBB0689DC, 0xBAB9F178, 0xBA801146,
    0xBA2FE136, 0xB9F0D3D8, 0xB9A474A4, 0xB9601E45, 0xB9184C56, 0xB8CE930D, 0xB88BCC6D, 0xB83CDE0C]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD833DD0, 0xBD9E89A2, 0xBD558848, 0x3AB4CA95, 0x3CEC9E90, 0x3D0681BB, 0x3CE2D587, 0x3CABBB3C,
    0x3C77EFB7, 0x3C2EB5A1, 0x3BF2EF63, 0x3BA7547A, 0x3B64F845, 0x3B1BD0C6, 0x3AD31F96, 0x3A8E7ABA,
    0x3A3FA7A7, 0x3A00A7C6, 0x39AB8574, 0x39654D9E, 0x39189EFD, 0x38CAC238, 0x38866D05, 0x3831F0DE,
    0x37EB2FBF, 0x379B2DD5, 0x374C84CC, 0x3706A597, 0x36B10124, 0x3668792F, 0x36187CEA, 0x35C7DD37]>
      : tensor<32xf32> : i32 -> f32
  %n3 = act.table_lookup %i in dense<[
    0x3BBA8907, 0x3C7973A9, 0x3C1FF549, 0x3AE83059, 0xBA9DD690, 0xBACB3BC9, 0xBA9E9ECC, 0xBA597172,
    0xBA0E5608, 0xB9B70AF6, 0xB969DD01, 0xB914EF2D, 0xB8BD7C3D, 0xB870F50B, 0xB8192EB5, 0xB7C2C020,
    0xB7779769, 0xB71D94F4, 0xB6C79DE1, 0xB67E5A42, 0xB621ACD8, 0xB5CD89C9, 0xB582A46D, 0xB5261353,
    0xB4D3222B, 0xB4863096, 0xB42A96CD, 0xB3D8EFC5, 0xB389DEEF, 0xB32F46E2, 0xB2DECDBC, 0xB28D9E1F]>
      : tensor<32xf32> : i32 -> f32
  %q2 = math.fma %n3, %a, %n2 : f32
  %q1 = math.fma %q2, %a, %n1 : f32
  %q0 = math.fma %q1, %a, %n0 : f32
  %q = arith.mulf %q0, %q0 : f32
  return %q : f32
}

// The forms in which front ends emit it.

func.func @sigmoid.spelling.neg_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %m = arith.negf %x : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %one, %d : f64
  return %y : f64
}

func.func @sigmoid.spelling.sub_exp(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %m = arith.subf %zero, %x : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %one, %d : f64
  return %y : f64
}

func.func @sigmoid.spelling.exp_mul(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %m = arith.mulf %x, %mone : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %one, %d : f64
  return %y : f64
}

func.func @sigmoid.spelling.exp_ratio(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %e, %d : f64
  return %y : f64
}

func.func @sigmoid.spelling.inverse_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %i = arith.divf %one, %e : f64
  %d = arith.addf %one, %i : f64
  %y = arith.divf %one, %d : f64
  return %y : f64
}

func.func @sigmoid.spelling.tanh(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %h = arith.mulf %x, %half : f64
  %t = math.tanh %h : f64
  %s = arith.mulf %t, %half : f64
  %y = arith.addf %s, %half : f64
  return %y : f64
}

func.func @sigmoid.spelling.tanh_factored(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %h = arith.mulf %x, %half : f64
  %t = math.tanh %h : f64
  %s = arith.addf %t, %one : f64
  %y = arith.mulf %s, %half : f64
  return %y : f64
}

func.func @sigmoid.spelling.exp_minus_softplus(%x: f64) -> f64 {
  %m = arith.negf %x : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %n = arith.negf %l : f64
  %y = math.exp %n : f64
  return %y : f64
}

func.func @sigmoid.spelling.two_sided(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %m = arith.negf %x : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %r = arith.divf %one, %d : f64
  %f = math.exp %x : f64
  %c = arith.addf %one, %f : f64
  %l = arith.divf %f, %c : f64
  %pos = arith.cmpf oge, %x, %zero : f64
  %y = arith.select %pos, %r, %l : f64
  return %y : f64
}

func.func @sigmoid.spelling.abs(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %r = arith.divf %one, %d : f64
  %l = arith.divf %e, %d : f64
  %pos = arith.cmpf oge, %x, %zero : f64
  %y = arith.select %pos, %r, %l : f64
  return %y : f64
}
