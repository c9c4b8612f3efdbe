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
