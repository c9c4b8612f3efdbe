// atan.

func.func @atan(%x: f64) -> f64
    attributes {act.imports = ["chlo.atan"],
        act.claims = {
      "atan.vjp.x.written" = {f32 = 2.55 : f64, f64 = 2.39 : f64}}} {
  %y = math.atan %x : f64
  return %y : f64
}

// 1 / (1 + x^2); for |x| > 1 as t / (|x| + t), t = 1/|x|, so that nothing overflows
// and the tail reaches the subnormal numbers.
func.func @atan.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %t = arith.divf %one, %a : f64
  %at = arith.addf %a, %t : f64
  %large = arith.divf %t, %at : f64
  %s = arith.mulf %x, %x : f64
  %s1 = arith.addf %s, %one : f64
  %small = arith.divf %one, %s1 : f64
  %far = arith.cmpf ogt, %a, %one : f64
  %y = arith.select %far, %large, %small : f64
  return %y : f64
}

// A polynomial on [0, 1]; above, pi/2 - atan(1/|x|).
func.func @atan.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.50 : f64, max_error = 1.4e-07 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/atan.sollya.
  %p8 = arith.constant 0xBB224D0B : f32
  %p7 = arith.constant 0x3C631753 : f32
  %p6 = arith.constant 0xBD153ACD : f32
  %p5 = arith.constant 0x3D80F28A : f32
  %p4 = arith.constant 0xBDB1B6F9 : f32
  %p3 = arith.constant 0x3DE211F7 : f32
  %p2 = arith.constant 0xBE1237BA : f32
  %p1 = arith.constant 0x3E4CCC26 : f32
  %p0 = arith.constant 0xBEAAAAAA : f32
  %pio2lo = arith.constant 0xB33BBD2E : f32
  %pio2hi = arith.constant 0x3FC90FDB : f32
  %a = math.absf %x : f32
  %far = arith.cmpf ogt, %a, %one : f32
  %n = arith.minimumf %a, %one : f32
  %d = arith.maximumf %a, %one : f32
  %t = arith.divf %n, %d : f32
  %s = arith.mulf %t, %t : f32
  %t0 = math.fma %p8, %s, %p7 : f32
  %t1 = math.fma %t0, %s, %p6 : f32
  %t2 = math.fma %t1, %s, %p5 : f32
  %t3 = math.fma %t2, %s, %p4 : f32
  %t4 = math.fma %t3, %s, %p3 : f32
  %t5 = math.fma %t4, %s, %p2 : f32
  %t6 = math.fma %t5, %s, %p1 : f32
  %p = math.fma %t6, %s, %p0 : f32
  %ts = arith.mulf %t, %s : f32
  %small = math.fma %ts, %p, %t : f32
  %lo = arith.subf %pio2lo, %small : f32
  %large = arith.addf %pio2hi, %lo : f32
  %m = arith.select %far, %large, %small : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// The same in f64, rounded once.
func.func @atan.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, max_error = 6.3e-08 : f64, exact_as = [bf16]}} {
  %xd = arith.extf %x : f32 to f64
  %yd = func.call @atan.angle.approx.wide(%xd) : (f64) -> f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// atan with a relative error of 1.6e-12.
func.func @atan.angle.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.5e4 : f64}} {
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/atan.sollya.
  %p0 = arith.constant 0xBFD555555554FF41 : f64
  %p1 = arith.constant 0x3FC9999998833FA4 : f64
  %p2 = arith.constant 0xBFC2492447937BEB : f64
  %p3 = arith.constant 0x3FBC71B742C2D5D4 : f64
  %p4 = arith.constant 0xBFB744EF74C7ED1D : f64
  %p5 = arith.constant 0x3FB3A99E06BD8F44 : f64
  %p6 = arith.constant 0xBFB0E5E661D0E383 : f64
  %p7 = arith.constant 0x3FACCA699AE976CD : f64
  %p8 = arith.constant 0xBFA72EB047EE6AD0 : f64
  %p9 = arith.constant 0x3FA0703E0B2F4E24 : f64
  %p10 = arith.constant 0xBF92D6BA9B71FCAD : f64
  %p11 = arith.constant 0x3F7F8D968161D90C : f64
  %p12 = arith.constant 0xBF60C31781614F23 : f64
  %p13 = arith.constant 0x3F30B82E6BE13128 : f64
  %pio2 = arith.constant 0x3FF921FB54442D18 : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %one : f64
  %n = arith.minimumf %a, %one : f64
  %d = arith.maximumf %a, %one : f64
  %t = arith.divf %n, %d : f64
  %s = arith.mulf %t, %t : f64
  %q12 = math.fma %p13, %s, %p12 : f64
  %q11 = math.fma %q12, %s, %p11 : f64
  %q10 = math.fma %q11, %s, %p10 : f64
  %q9 = math.fma %q10, %s, %p9 : f64
  %q8 = math.fma %q9, %s, %p8 : f64
  %q7 = math.fma %q8, %s, %p7 : f64
  %q6 = math.fma %q7, %s, %p6 : f64
  %q5 = math.fma %q6, %s, %p5 : f64
  %q4 = math.fma %q5, %s, %p4 : f64
  %q3 = math.fma %q4, %s, %p3 : f64
  %q2 = math.fma %q3, %s, %p2 : f64
  %q1 = math.fma %q2, %s, %p1 : f64
  %q0 = math.fma %q1, %s, %p0 : f64
  %ts = arith.mulf %t, %s : f64
  %small = math.fma %ts, %q0, %t : f64
  %large = arith.subf %pio2, %small : f64
  %m = arith.select %far, %large, %small : f64
  %y = math.copysign %m, %x : f64
  return %y : f64
}

// Up to 1/2, from there to 2 as pi/4 + atan((|x| - 1)/(|x| + 1)), and beyond as
// pi/2 - atan(1/|x|). |x| - 1 is exact; what the sum and the quotient lack, g, goes into
// the result at a share between 0.3 and 0.6.
func.func @atan.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.76 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  // Constants: coefficients/atan.sollya.
  %p0 = arith.constant 0xBFD5555555555555 : f64
  %p1 = arith.constant 0x3FC999999999980E : f64
  %p2 = arith.constant 0xBFC24924924820DB : f64
  %p3 = arith.constant 0x3FBC71C71BD78D10 : f64
  %p4 = arith.constant 0xBFB745D15B0B9317 : f64
  %p5 = arith.constant 0x3FB3B13883FE1E8A : f64
  %p6 = arith.constant 0xBFB110E57AD4CFD4 : f64
  %p7 = arith.constant 0x3FAE1A291F554424 : f64
  %p8 = arith.constant 0xBFAAD2755AAE94F8 : f64
  %p9 = arith.constant 0x3FA7AAEFBDCE3377 : f64
  %p10 = arith.constant 0xBFA36BE8528090EA : f64
  %p11 = arith.constant 0x3F99691B3BD3E3BD : f64
  %p12 = arith.constant 0xBF82A079DAFF276C : f64
  %pio2 = arith.constant 0x3FF921FB54442D18 : f64
  %pio2lo = arith.constant 0x3C91A62633145C07 : f64
  %pio4 = arith.constant 0x3FE921FB54442D18 : f64
  %pio4lo = arith.constant 0x3C81A62633145C07 : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %two : f64
  %above = arith.cmpf ogt, %a, %half : f64
  %below = arith.cmpf ole, %a, %two : f64
  %mid = arith.andi %above, %below : i1
  %n1 = arith.select %far, %mone, %a : f64
  %d1 = arith.select %far, %a, %one : f64
  %n2 = arith.subf %a, %one : f64
  %d2 = arith.addf %a, %one : f64
  %n = arith.select %mid, %n2, %n1 : f64
  %d = arith.select %mid, %d2, %d1 : f64
  %t = arith.divf %n, %d : f64
  %mt = arith.negf %t : f64
  %d0 = arith.subf %one, %d : f64
  %dl = arith.addf %d0, %a : f64
  %g0 = math.fma %mt, %d, %n : f64
  %g = math.fma %mt, %dl, %g0 : f64
  %lo1 = arith.select %far, %pio2lo, %zero : f64
  %lo2 = math.fma %g, %half, %pio4lo : f64
  %lo = arith.select %mid, %lo2, %lo1 : f64
  %base1 = arith.select %far, %pio2, %zero : f64
  %base = arith.select %mid, %pio4, %base1 : f64
  %h = arith.addf %base, %t : f64
  %hb = arith.subf %base, %h : f64
  %e = arith.addf %hb, %t : f64
  %el = arith.addf %e, %lo : f64
  // Terms by pairs, of one sign and small, and these in powers of s^2.
  %s = arith.mulf %t, %t : f64
  %ss = arith.mulf %s, %s : f64
  %q0 = math.fma %p1, %s, %p0 : f64
  %q1 = math.fma %p3, %s, %p2 : f64
  %q2 = math.fma %p5, %s, %p4 : f64
  %q3 = math.fma %p7, %s, %p6 : f64
  %q4 = math.fma %p9, %s, %p8 : f64
  %q5 = math.fma %p11, %s, %p10 : f64
  %r5 = math.fma %p12, %ss, %q5 : f64
  %r4 = math.fma %r5, %ss, %q4 : f64
  %r3 = math.fma %r4, %ss, %q3 : f64
  %r2 = math.fma %r3, %ss, %q2 : f64
  %r1 = math.fma %r2, %ss, %q1 : f64
  %r0 = math.fma %r1, %ss, %q0 : f64
  %ts = arith.mulf %t, %s : f64
  %tail = math.fma %ts, %r0, %el : f64
  %m = arith.addf %h, %tail : f64
  %y = math.copysign %m, %x : f64
  return %y : f64
}
