// mish: x tanh(softplus(x)) = x n/(n+2), n = e(e+2), e = e^x.

// For x > 0 both parts of the quotient are divided by e^(2x), so that nothing
// overflows.
func.func @mish(%x: f64) -> f64
    attributes {act.profiles = ["torch", "jax", "keras", "onnx"]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %a = math.absf %x : f64
  %na = arith.negf %a : f64
  %e = math.exp %na : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %e2 = arith.addf %e, %two : f64
  %nn = arith.mulf %e, %e2 : f64
  %dn = arith.addf %nn, %two : f64
  %ee = arith.addf %e, %e : f64
  %np = arith.addf %ee, %one : f64
  %ee2 = arith.mulf %ee, %e : f64
  %dp = arith.addf %np, %ee2 : f64
  %n = arith.select %pos, %np, %nn : f64
  %d = arith.select %pos, %dp, %dn : f64
  %t = arith.divf %n, %d : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

// x <= 0, e = e^x, d = e(e+2) + 2:
//   e (4(1 + x) + e (6 + 4x + e(4 + e))) / d^2
// x > 0, e = e^(-x), d = 2e(e+1) + 1:
//   1 + 2e^2 (2x(1 + e) - d) / d^2
// Both are the derivative with tanh(softplus(x)) and sigmoid(x) written out; the
// terms that would cancel in the tails are gone.
func.func @mish.derivative(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %six = arith.constant 6.0 : f64
  %a = math.absf %x : f64
  %na = arith.negf %a : f64
  %e = math.exp %na : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %x1 = arith.addf %x, %one : f64
  %x4 = arith.mulf %x, %four : f64
  %c0 = arith.mulf %x1, %four : f64
  %c1 = arith.addf %x4, %six : f64
  %c2 = arith.addf %e, %four : f64
  %b2 = arith.mulf %e, %c2 : f64
  %b1 = arith.addf %c1, %b2 : f64
  %eb1 = arith.mulf %e, %b1 : f64
  %b0 = arith.addf %c0, %eb1 : f64
  %nn = arith.mulf %e, %b0 : f64
  %e2 = arith.addf %e, %two : f64
  %ee2 = arith.mulf %e, %e2 : f64
  %dn = arith.addf %ee2, %two : f64
  %dn2 = arith.mulf %dn, %dn : f64
  %yn = arith.divf %nn, %dn2 : f64
  %e1 = arith.addf %e, %one : f64
  %ee = arith.addf %e, %e : f64
  %ee1 = arith.mulf %ee, %e1 : f64
  %dp = arith.addf %ee1, %one : f64
  %xe1 = arith.mulf %x, %e1 : f64
  %xe12 = arith.mulf %xe1, %two : f64
  %bp = arith.subf %xe12, %dp : f64
  %esq2 = arith.mulf %ee, %e : f64
  %np = arith.mulf %esq2, %bp : f64
  %dp2 = arith.mulf %dp, %dp : f64
  %hp = arith.divf %np, %dp2 : f64
  %yp = arith.addf %hp, %one : f64
  %y = arith.select %pos, %yp, %yn : f64
  return %y : f64
}

// With a = |x|, e = e^(-a): mish(x) = max(x, 0) - a e w, where
//   x > 0:  w = 2e / (2e(e+1) + 1)
//   x <= 0: w = 1 - e(e+1) / (e(e+2) + 2)
// In both the quotient's error is damped: by the subtraction from x, by the 1.
// e's power of two comes last.
func.func @mish.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.98 : f64, max_error = 4.8e-07 : f64, exact_as = [bf16]}} {
  %nzero = arith.constant -0.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 110.0 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %e = func.call @exp.times.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %ee = arith.addf %e, %e : f32
  %en = arith.negf %e : f32
  %e1n = math.fma %en, %e, %en : f32
  %num = arith.select %pos, %ee, %e1n : f32
  %ep = arith.select %pos, %ee, %e : f32
  %c = arith.select %pos, %one, %two : f32
  %e2 = arith.addf %ep, %two : f32
  %den = math.fma %e, %e2, %c : f32
  %quo = act.quotient %num, %den : f32
  %base = arith.select %pos, %zero, %a : f32
  %f = math.fma %a, %quo, %base : f32
  %h = func.call @exp.times.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %h : f32
  return %y : f32
}

// x n/(n + 2), n = e(e + 2), with e = 2^k p: the power of two comes last. From 40 on the
// quotient is 1.
func.func @mish.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.95 : f64, max_error = 3.9e-06 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 40.0 : f32
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
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %km = math.fma %x1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %x1 : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %e = act.scaleb %p, %k : f32
  %pp = arith.addf %p, %p : f32
  %n = math.fma %p, %e, %pp : f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %two : f32
  %q = act.quotient %n, %d : f32
  %w = arith.mulf %q, %x0 : f32
  %y = act.scaleb %w, %k : f32
  return %y : f32
}

// The same with e^x by tables; what lies below -12 is seldom met.
func.func @mish.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.96 : f64, max_error = 6.9e-07 : f64, exact_as = [bf16]}} {
  %hi = arith.constant 40.0 : f32
  %least = arith.constant -12.0 : f32
  %two = arith.constant 2.0 : f32
  %x1 = arith.minimumf %x, %hi : f32
  %e = func.call @exp.near.f32(%x1) : (f32) -> f32
  %e2 = arith.addf %e, %e : f32
  %n = math.fma %e, %e, %e2 : f32
  %d = arith.addf %n, %two : f32
  %q = act.quotient %n, %d : f32
  %near = arith.mulf %q, %x : f32
  %far = func.call @mish.approx.f32.quotient(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The definition's two forms. About the root, where the first cancels, a
// polynomial times the distance to the root takes over: the error is relative
// throughout.
func.func @mish.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.06 : f64}} {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %mone = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %four = arith.constant 4.0 : f32
  %six = arith.constant 6.0 : f32
  %mfour = arith.constant -4.0 : f32
  %max = arith.constant 115.0 : f32
  %center = arith.constant 0.75 : f32
  %radius = arith.constant 0.8 : f32
  // Constants: coefficients/mish.sollya.
  %r0 = arith.constant 0x3EBA0590 : f32
  %r1 = arith.constant 0x3E655430 : f32
  %r2 = arith.constant 0xBBB32093 : f32
  %r3 = arith.constant 0xBD52B58F : f32
  %r4 = arith.constant 0xBC87A855 : f32
  %r5 = arith.constant 0x3B8F02E0 : f32
  %r6 = arith.constant 0x3B999FF5 : f32
  %r7 = arith.constant 0x3A51BAC2 : f32
  %r8 = arith.constant 0xBA127ADD : f32
  %r9 = arith.constant 0xB9883839 : f32
  %x0hi = arith.constant 0xBF98A196 : f32
  %mx0lo = arith.constant 0x31512D84 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %e = func.call @exp.times.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  // Both denominators are (1 + m)^2 = 1 + eta. For x <= 0, n / (1 + eta) is taken
  // as n - n (eta / (1 + eta)), whose quotient's error counts for little in the
  // tail.
  %he = arith.mulf %e, %half : f32
  %ee = arith.addf %e, %e : f32
  %mn = math.fma %he, %e, %e : f32
  %mp = math.fma %ee, %e, %ee : f32
  %m = arith.select %pos, %mp, %mn : f32
  %m2 = arith.addf %m, %two : f32
  %eta = arith.mulf %m, %m2 : f32
  %den = arith.addf %eta, %one : f32
  // x <= 0: (1 - a) + e(6 - 4a + e(4 + e))/4.
  %c1 = math.fma %a, %mfour, %six : f32
  %c2 = arith.addf %e, %four : f32
  %b1 = math.fma %e, %c2, %c1 : f32
  %c0 = arith.subf %one, %a : f32
  %qe = arith.mulf %he, %half : f32
  %nn = math.fma %qe, %b1, %c0 : f32
  // x > 0: 2e(2a(1 + e) - (1 + m)).
  %e1 = arith.addf %e, %one : f32
  %aa = arith.addf %a, %a : f32
  %nd = arith.subf %mone, %m : f32
  %bp = math.fma %aa, %e1, %nd : f32
  %np = arith.mulf %ee, %bp : f32
  %dividend = arith.select %pos, %np, %eta : f32
  %quo = act.quotient %dividend, %den : f32
  %mnn = arith.negf %nn : f32
  %fn = math.fma %mnn, %quo, %nn : f32
  %f = arith.select %pos, %quo, %fn : f32
  %h = func.call @exp.times.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
  %hp = arith.addf %h, %one : f32
  %y0 = arith.select %pos, %hp, %h : f32
  %v = arith.subf %x, %x0hi : f32
  %w = arith.addf %x, %center : f32
  %R8 = math.fma %r9, %w, %r8 : f32
  %R7 = math.fma %R8, %w, %r7 : f32
  %R6 = math.fma %R7, %w, %r6 : f32
  %R5 = math.fma %R6, %w, %r5 : f32
  %R4 = math.fma %R5, %w, %r4 : f32
  %R3 = math.fma %R4, %w, %r3 : f32
  %R2 = math.fma %R3, %w, %r2 : f32
  %R1 = math.fma %R2, %w, %r1 : f32
  %R = math.fma %R1, %w, %r0 : f32
  %Rl = arith.mulf %R, %mx0lo : f32
  %y1 = math.fma %v, %R, %Rl : f32
  %aw = math.absf %w : f32
  %near = arith.cmpf olt, %aw, %radius : f32
  %y = arith.select %near, %y1, %y0 : f32
  return %y : f32
}

// In one formula up to -1/2, root included, and another above it, on one exponential and with
// one division by D = (e^2/2 + e + 1)^2.
// x <= -1/2: e w / D, w = (1 + x) + e(x + 3/2) + e^2 + e^3/4. With z next to the root,
// v = x - z and d = e - e^z,
//   w = w(z) + v (1 + e) + d (e^2 + (4 + e^z) e + (4z + 6 + 4e^z + e^(2z))) / 4,
// whose terms have the same sign and vanish at z. x = n ln 2 + z + r puts n = 0, r = 0 there;
// e = 2^n p, and the power of two comes last.
// x > -1/2: 1/2 + (-1/2 + xe + (x + 1/2) e^2 + e^3/2 + e^4/8) / D, whose errors are damped by
// the 1/2.
func.func @mish.derivative.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.86 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 14.0 : f32
  %quarter = arith.constant 0.25 : f32
  %half = arith.constant 0.5 : f32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the reduction: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // Constants about the root: coefficients/mish.sollya.
  %z = arith.constant 0xBF98A196 : f32
  %mza = arith.constant 0x3F988000 : f32
  %mzb = arith.constant 0x3A865800 : f32
  %b1 = arith.constant 0x3E9B6210 : f32
  %b2 = arith.constant 0x3E1B620F : f32
  %b3 = arith.constant 0x3D4F2D26 : f32
  %b4 = arith.constant 0x3C4F2F73 : f32
  %b5 = arith.constant 0x3B265A2E : f32
  %b6 = arith.constant 0x39DBD5E1 : f32
  %ezhi = arith.constant 0x3E9B6210 : f32
  %mezhi = arith.constant 0xBE9B6210 : f32
  %ezlo = arith.constant 0x317E8B0B : f32
  %w0 = arith.constant 0x31A78CEC : f32
  %v0 = arith.constant 0x3F2252DA : f32
  %v1 = arith.constant 0x3D9B6210 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %v = arith.subf %x1, %z : f32
  %nm = math.fma %v, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %c0 = math.fma %n, %mln2hi, %mza : f32
  %c1 = math.fma %n, %mln2lo, %mzb : f32
  %r0 = arith.addf %x1, %c0 : f32
  %r = arith.addf %r0, %c1 : f32
  // q1 r = e^(z + r) - e^z
  %rr = arith.mulf %r, %r : f32
  %qc = math.fma %b6, %r, %b5 : f32
  %qb = math.fma %b3, %r, %b2 : f32
  %q3 = math.fma %qc, %r, %b4 : f32
  %q2 = math.fma %q3, %rr, %qb : f32
  %q1 = math.fma %q2, %r, %b1 : f32
  %m = arith.mulf %q1, %r : f32
  %p0 = math.fma %q1, %r, %ezlo : f32
  %p = arith.addf %p0, %ezhi : f32
  %two_n = act.scaleb %one, %n : f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ezhi, %mezhi : f32
  %d = math.fma %two_n, %m, %d0 : f32
  // D, by e (1 + e/4)
  %s3 = math.fma %e, %quarter, %one : f32
  %t = arith.mulf %e, %s3 : f32
  %s2 = arith.addf %t, %two : f32
  %s1 = math.fma %e, %s2, %two : f32
  %dd = math.fma %e, %s1, %one : f32
  // p w, as p v and the rest
  %f1 = arith.addf %s3, %v1 : f32
  %f0 = math.fma %e, %f1, %v0 : f32
  %w1 = math.fma %d, %f0, %w0 : f32
  %w2 = math.fma %v, %e, %w1 : f32
  %pw = arith.mulf %p, %w2 : f32
  %below = math.fma %p, %v, %pw : f32
  // The other numerator
  %xh = arith.addf %x1, %half : f32
  %g2 = math.fma %t, %half, %xh : f32
  %g1 = math.fma %e, %g2, %x1 : f32
  %above = math.fma %e, %g1, %mhalf : f32
  %is_above = arith.cmpf ogt, %x, %mhalf : f32
  %num = arith.select %is_above, %above, %below : f32
  %quo = act.quotient %num, %dd : f32
  %yb = act.scaleb %quo, %n : f32
  %ya = arith.addf %quo, %half : f32
  %y = arith.select %is_above, %ya, %yb : f32
  return %y : f32
}

// Double precision, in the same ways.
func.func @mish.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.72 : f64}} {
  %nzero = arith.constant -0.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %max = arith.constant 760.0 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %na = arith.negf %a : f64
  %e = func.call @exp.approx.scaled(%na, %zero, %one) : (f64, f64, f64) -> f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %ee = arith.addf %e, %e : f64
  %en = arith.negf %e : f64
  %e1n = math.fma %en, %e, %en : f64
  %num = arith.select %pos, %ee, %e1n : f64
  %ep = arith.select %pos, %ee, %e : f64
  %c = arith.select %pos, %one, %two : f64
  %e2 = arith.addf %ep, %two : f64
  %den = math.fma %e, %e2, %c : f64
  %quo = arith.divf %num, %den : f64
  %base = arith.select %pos, %zero, %a : f64
  %f = math.fma %a, %quo, %base : f64
  %h = func.call @exp.approx.scaled(%na, %zero, %f) : (f64, f64, f64) -> f64
  %m = arith.maximumf %x, %nzero : f64
  %y = arith.subf %m, %h : f64
  return %y : f64
}

func.func @mish.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.72 : f64}} {
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %six = arith.constant 6.0 : f64
  %mfour = arith.constant -4.0 : f64
  %max = arith.constant 770.0 : f64
  %center = arith.constant 0.75 : f64
  %radius = arith.constant 0.8 : f64
  // Constants: coefficients/mish.sollya.
  %dr0 = arith.constant 0x3FD740B1FF591F6B : f64
  %dr1 = arith.constant 0x3FCCAA8583FFCBAC : f64
  %dr2 = arith.constant 0xBF7664022C41D6DE : f64
  %dr3 = arith.constant 0xBFAA5675C92AF62B : f64
  %dr4 = arith.constant 0xBF90F52D7FDAC378 : f64
  %dr5 = arith.constant 0x3F71CFFCEF214B05 : f64
  %dr6 = arith.constant 0x3F7333FF248D8552 : f64
  %dr7 = arith.constant 0x3F4C0B2DA5DAC3C7 : f64
  %dr8 = arith.constant 0xBF4201845EE21DD2 : f64
  %dr9 = arith.constant 0xBF36C8E8E2362D47 : f64
  %dr10 = arith.constant 0xBEFACF2BF6AC4309 : f64
  %dr11 = arith.constant 0x3F0B11E5AA3BBEBE : f64
  %dr12 = arith.constant 0x3EF787B2AE6E6035 : f64
  %dr13 = arith.constant 0xBEB0F564B9D6D3FB : f64
  %dr14 = arith.constant 0xBED166561D80D539 : f64
  %dr15 = arith.constant 0xBEB52BFF47819140 : f64
  %dr16 = arith.constant 0x3E919259CD4A2FAF : f64
  %dr17 = arith.constant 0x3E9424E2FC0E5C3D : f64
  %dr18 = arith.constant 0x3E6D1A5F18C8DAA8 : f64
  %dr19 = arith.constant 0xBE6168729E52962F : f64
  %dr20 = arith.constant 0xBE512AD3ADC144A6 : f64
  %dr21 = arith.constant 0x3E1094A061A10A01 : f64
  %dr22 = arith.constant 0x3E17E264EF3CBF8F : f64
  %dx0hi = arith.constant 0xBFF31432C0D12D84 : f64
  %dmx0lo = arith.constant 0x3C8BF319154DA210 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %na = arith.negf %a : f64
  %e = func.call @exp.approx.scaled(%na, %zero, %one) : (f64, f64, f64) -> f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  // Both denominators are (1 + m)^2 = 1 + eta. For x <= 0, n / (1 + eta) is taken
  // as n - n (eta / (1 + eta)), whose quotient's error counts for little in the
  // tail.
  %he = arith.mulf %e, %half : f64
  %ee = arith.addf %e, %e : f64
  %mn = math.fma %he, %e, %e : f64
  %mp = math.fma %ee, %e, %ee : f64
  %m = arith.select %pos, %mp, %mn : f64
  %m2 = arith.addf %m, %two : f64
  %eta = arith.mulf %m, %m2 : f64
  %den = arith.addf %eta, %one : f64
  // x <= 0: (1 - a) + e(6 - 4a + e(4 + e))/4.
  %c1 = math.fma %a, %mfour, %six : f64
  %c2 = arith.addf %e, %four : f64
  %b1 = math.fma %e, %c2, %c1 : f64
  %c0 = arith.subf %one, %a : f64
  %qe = arith.mulf %he, %half : f64
  %nn = math.fma %qe, %b1, %c0 : f64
  // x > 0: 2e(2a(1 + e) - (1 + m)).
  %e1 = arith.addf %e, %one : f64
  %aa = arith.addf %a, %a : f64
  %nd = arith.subf %mone, %m : f64
  %bp = math.fma %aa, %e1, %nd : f64
  %np = arith.mulf %ee, %bp : f64
  %dividend = arith.select %pos, %np, %eta : f64
  %quo = arith.divf %dividend, %den : f64
  %mnn = arith.negf %nn : f64
  %fn = math.fma %mnn, %quo, %nn : f64
  %f = arith.select %pos, %quo, %fn : f64
  %h = func.call @exp.approx.scaled(%na, %zero, %f) : (f64, f64, f64) -> f64
  %hp = arith.addf %h, %one : f64
  %y0 = arith.select %pos, %hp, %h : f64
  %v = arith.subf %x, %dx0hi : f64
  %w = arith.addf %x, %center : f64
  %R21 = math.fma %dr22, %w, %dr21 : f64
  %R20 = math.fma %R21, %w, %dr20 : f64
  %R19 = math.fma %R20, %w, %dr19 : f64
  %R18 = math.fma %R19, %w, %dr18 : f64
  %R17 = math.fma %R18, %w, %dr17 : f64
  %R16 = math.fma %R17, %w, %dr16 : f64
  %R15 = math.fma %R16, %w, %dr15 : f64
  %R14 = math.fma %R15, %w, %dr14 : f64
  %R13 = math.fma %R14, %w, %dr13 : f64
  %R12 = math.fma %R13, %w, %dr12 : f64
  %R11 = math.fma %R12, %w, %dr11 : f64
  %R10 = math.fma %R11, %w, %dr10 : f64
  %R9 = math.fma %R10, %w, %dr9 : f64
  %R8 = math.fma %R9, %w, %dr8 : f64
  %R7 = math.fma %R8, %w, %dr7 : f64
  %R6 = math.fma %R7, %w, %dr6 : f64
  %R5 = math.fma %R6, %w, %dr5 : f64
  %R4 = math.fma %R5, %w, %dr4 : f64
  %R3 = math.fma %R4, %w, %dr3 : f64
  %R2 = math.fma %R3, %w, %dr2 : f64
  %R1 = math.fma %R2, %w, %dr1 : f64
  %R = math.fma %R1, %w, %dr0 : f64
  %Rl = arith.mulf %R, %dmx0lo : f64
  %y1 = math.fma %v, %R, %Rl : f64
  %aw = math.absf %w : f64
  %near = arith.cmpf olt, %aw, %radius : f64
  %y = arith.select %near, %y1, %y0 : f64
  return %y : f64
}

// Correctly rounded: x n/(n + 2), n = e(e + 2), e = e^x, in f64.
func.func @mish.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, max_error = 4.8e-07 : f64, exact, exact_as = [bf16]}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 40.0 : f32
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %z = arith.extf %x1 : f32 to f64
  %e = func.call @exp.approx.bounded(%z, %one) : (f64, f64) -> f64
  %e2 = arith.addf %e, %e : f64
  %n = math.fma %e, %e, %e2 : f64
  %d = arith.addf %n, %two : f64
  %xw = arith.extf %x0 : f32 to f64
  %xn = arith.mulf %n, %xw : f64
  %w = arith.divf %xn, %d : f64
  %y = arith.truncf %w : f64 to f32
  return %y : f32
}

// By tables for -8.6 <= x <= 10.4, from where on the derivative is 1: a polynomial in the distance from
// the middle of one of 32 intervals, the root being next to one. What is below goes another way,
// past which a branch leads as a rule: there the derivative is e (1 + x - e (x + 1/2)) with e = e^x
// and all that is of higher order left out.
func.func @mish.derivative.approx.f32.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.00 : f64}} {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %least = arith.constant -8.625 : f32
  %most = arith.constant 10.40625 : f32
  %lo = arith.constant -120.0 : f32
  %rate = arith.constant 1.6796875 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %x0 = arith.maximumf %x, %least : f32
  %x1 = arith.minimumf %x0, %most : f32
  %im = math.fma %x1, %rate, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  // Constants: coefficients/mish.sollya.
  %mid = act.table_lookup %i in dense<[
    0x00000000, 0x3F1868D0, 0x3F9868D0, 0x3FE49D30, 0x401868D0, 0x403E8300, 0x40649D30, 0x40855BB0,
    0x409868D0, 0x40AB75E0, 0x40BE8300, 0x40D19010, 0x40E49D30, 0x40F7AA40, 0x41055BB0, 0x410EE240,
    0x411868D0, 0x4121EF50, 0xC1055BB0, 0xC0F7AA40, 0xC0E49D30, 0xC0D19010, 0xC0BE8300, 0xC0AB75E0,
    0xC09868D0, 0xC0855BB0, 0xC0649D30, 0xC03E8300, 0xC01868D0, 0xBFE49D30, 0xBF98A196, 0xBF1868D0]>
      : tensor<32xf32> : i32 -> f32
  %v0 = act.table_lookup %i in dense<[
    0x3F199999, 0x3F6DB546, 0x3F89A934, 0x3F8A536B, 0x3F860E66, 0x3F82CB05, 0x3F8122B7, 0x3F806DE1,
    0x3F8027B1, 0x3F800DEB, 0x3F8004C8, 0x3F80019E, 0x3F80008B, 0x3F80002E, 0x3F80000F, 0x3F800005,
    0x3F800002, 0x3F800001, 0xBAE6AC62, 0xBB4029CB, 0xBB9ECDE3, 0xBC01F691, 0xBC522530, 0xBCA742D4,
    0xBD025FDA, 0xBD456263, 0xBD8F0AC8, 0xBDC1298B, 0xBDE4D71B, 0xBDC5D6CF, 0x305F5BBB, 0x3E731D5B]>
      : tensor<32xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0x3F23D6FE, 0x3ED472CC, 0x3DC478E8, 0xBD3C99AD, 0xBD5DDBC3, 0xBCFEEA7C, 0xBC6621F2, 0xBBB85D2F,
    0xBB0A01DA, 0xBA46243D, 0xB98A5C24, 0xB8BD8AE9, 0xB800011C, 0xB72B07E5, 0xB6628F75, 0xB595024C,
    0xB4C2DEDB, 0xB3FD83A6, 0xBAC72A37, 0xBB238F42, 0xBB84D216, 0xBBD4ABA7, 0xBC271BA3, 0xBC7FF4FE,
    0xBCBCD358, 0xBD034F61, 0xBD245218, 0xBD2212B3, 0xBC469983, 0x3D9DA662, 0x3E88AD66, 0x3F072ACC]>
      : tensor<32xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0xBD449799, 0xBE92A973, 0xBE528C02, 0xBD388966, 0x3C81AB20, 0x3C970C02, 0x3C2799D2, 0x3B93D2B2,
    0x3AE9E458, 0x3A2DD26F, 0x39779B11, 0x38B159A3, 0x37C6E7B1, 0x371778C8, 0x3698E297, 0x350A17C5,
    0xB680BBB7, 0xB6A8BD04, 0xBA279CB0, 0xBA86E421, 0xBAD57C8E, 0xBB2523DE, 0xBB776044, 0xBBB05A84,
    0xBBE71A41, 0xBBFE6A6F, 0xBB9C9788, 0x3C059830, 0x3D2F90E4, 0x3DE82493, 0x3E51A515, 0x3E4C50E0]>
      : tensor<32xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xBE3BCD18, 0xBD3273F9, 0x3DCD11E5, 0x3D819006, 0x3C3A9E7B, 0xBB832B12, 0xBB89F01D, 0xBB1291AD,
    0xBA7CB73B, 0xB9C48FA8, 0xB9108A34, 0xB84D2256, 0xB78E1FFC, 0xB6C1A21F, 0xB6023D5C, 0xB52D6E4A,
    0xB4638E0B, 0xB3985162, 0xB9354DF0, 0xB98D78A8, 0xB9D6A742, 0xBA1C2F52, 0xBA545020, 0xBA7D7052,
    0xBA564849, 0x3987ECAA, 0x3B6EB937, 0x3C43C515, 0x3CE913FC, 0x3D4CB2A0, 0x3D2BA2F9, 0xBD8A4E84]>
      : tensor<32xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0xBAFFD4F2, 0x3DBE5AA1, 0x3C62829A, 0xBCE784F3, 0xBC562B87, 0xBADEF133, 0x3A4EA7B1, 0x3A393D0E,
    0x398EB2EC, 0x38C0089C, 0x38445E5D, 0xB81FB60A, 0x38D9D960, 0x37431D75, 0xB801F0C2, 0x374BF491,
    0x38C5F233, 0x38F3588E, 0xB80B0B52, 0xB84D6E96, 0xB88F1AB7, 0xB8B81630, 0xB8B96376, 0xB7EB0650,
    0x394BAC9A, 0x3A52CA6C, 0x3B11B4EA, 0x3BA47F7D, 0x3C1030CD, 0x3BEA201C, 0xBCA61C23, 0xBD8942B1]>
      : tensor<32xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0x3D39DC01, 0xBAFF5440, 0xBCF6B85E, 0x3994690F, 0x3BBA9CEF, 0x3B003BC5, 0x3958DD30, 0xB8FDBF5B,
    0xB8BA1AA2, 0xB8487B5C, 0xB7A5B088, 0xB6FC21C1, 0xB63709A1, 0xB5806DFD, 0xB4B066DD, 0xB3F2A36F,
    0xB36A5568, 0xB11D97ED, 0xB69A4ED0, 0xB6CC3983, 0xB6E426F5, 0xB698590C, 0x36D73A1D, 0x38263352,
    0x3901526A, 0x39A3B56A, 0x3A3289C1, 0x3A9CC2F1, 0x3A83F194, 0xBB65DB9B, 0xBC806F23, 0xBBAE447B]>
      : tensor<32xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0x3BCEF9C0, 0xBCB937EC, 0x3BCE04DC, 0x3BB59019, 0xBA7C75C6, 0xBAC93F0F, 0xB95CEC81, 0x388B951F,
    0x3A27776F, 0x39D8163F, 0x38B0CDE0, 0x39CAAA8F, 0xBA227EFF, 0xB87243B5, 0x39579300, 0xB8A03F06,
    0xBA1F5A9D, 0xBA440EA0, 0xB487E8DD, 0xB5341909, 0xB618901D, 0x36F583BD, 0x372938B7, 0x377008EE,
    0x38132848, 0x3886D3F4, 0x3901CAA1, 0x38EA9AC7, 0xB9E3E2CC, 0xBB24D4F8, 0xBB52F49B, 0x3C39AF18]>
      : tensor<32xf32> : i32 -> f32
  %t = arith.subf %x1, %mid : f32
  %q5 = math.fma %v6, %t, %v5 : f32
  %q4 = math.fma %q5, %t, %v4 : f32
  %q3 = math.fma %q4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %b = arith.maximumf %x, %lo : f32
  %e = func.call @exp.times.f32(%b, %zero, %one) : (f32, f32, f32) -> f32
  %b1 = arith.addf %b, %one : f32
  %bh = arith.addf %b, %half : f32
  %ne = arith.negf %e : f32
  %f = math.fma %ne, %bh, %b1 : f32
  %far = func.call @exp.times.f32(%b, %zero, %f) : (f32, f32, f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %y = arith.select %isfar, %far, %q0 {act.rare} : f32
  return %y : f32
}

// As mish.derivative.approx.f32.quotient for results in f16 and bf16: a short polynomial, and no second
// parts.
func.func @mish.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3850.0 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 14.0 : f32
  %quarter = arith.constant 0.25 : f32
  %half = arith.constant 0.5 : f32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the reduction and about the root: coefficients/mish.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %z = arith.constant 0xBF98A196 : f32
  %n1 = arith.constant 0x3E9B63DA : f32
  %n2 = arith.constant 0x3E1C8CCF : f32
  %n3 = arith.constant 0x3D4F2D5F : f32
  %ez = arith.constant 0x3E9B6210 : f32
  %mez = arith.constant 0xBE9B6210 : f32
  %w0 = arith.constant 0x31A78CEC : f32
  %v0 = arith.constant 0x3F2252DA : f32
  %v1 = arith.constant 0x3D9B6210 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %v = arith.subf %x1, %z : f32
  %nm = math.fma %v, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r = math.fma %n, %mln2, %v : f32
  %q2 = math.fma %n3, %r, %n2 : f32
  %q1 = math.fma %q2, %r, %n1 : f32
  %m = arith.mulf %q1, %r : f32
  %p = arith.addf %m, %ez : f32
  %two_n = act.scaleb %one, %n : f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ez, %mez : f32
  %d = math.fma %two_n, %m, %d0 : f32
  %s3 = math.fma %e, %quarter, %one : f32
  %t = arith.mulf %e, %s3 : f32
  %s2 = arith.addf %t, %two : f32
  %s1 = math.fma %e, %s2, %two : f32
  %dd = math.fma %e, %s1, %one : f32
  %f1 = arith.addf %s3, %v1 : f32
  %f0 = math.fma %e, %f1, %v0 : f32
  %w1 = math.fma %d, %f0, %w0 : f32
  %w2 = math.fma %v, %e, %w1 : f32
  %w = arith.addf %v, %w2 : f32
  %below = arith.mulf %p, %w : f32
  %xh = arith.addf %x1, %half : f32
  %g2 = math.fma %t, %half, %xh : f32
  %g1 = math.fma %e, %g2, %x1 : f32
  %above = math.fma %e, %g1, %mhalf : f32
  %is_above = arith.cmpf ogt, %x, %mhalf : f32
  %num = arith.select %is_above, %above, %below : f32
  %quo = arith.divf %num, %dd : f32
  %yb = act.scaleb %quo, %n : f32
  %ya = arith.addf %quo, %half : f32
  %y = arith.select %is_above, %ya, %yb : f32
  return %y : f32
}

// e (x + 1 + e (x + 3/2 + e (1 + e/4)))/(1 + e + e^2/2)^2 for results in bf16, with e as in
// silu.derivative.approx.bf16.narrow.quotient.
func.func @mish.derivative.approx.bf16.narrow.quotient(%x: bf16) -> f32 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 20.0 : f32
  %quarter = arith.constant 0.25 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %onehalf = arith.constant 1.5 : f32
  // Constants: coefficients/exp.sollya.
  %md = arith.constant 0xB7F5FDF0 : f32
  %0 = arith.extf %x : bf16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %z = arith.addf %x1, %md : f32
  %e = func.call @exp.narrow(%z) : (f32) -> f32
  %u0 = arith.addf %x1, %one : f32
  %u1 = arith.addf %x1, %onehalf : f32
  %w2 = math.fma %e, %quarter, %one : f32
  %w1 = math.fma %e, %w2, %u1 : f32
  %w0 = math.fma %e, %w1, %u0 : f32
  %d1 = math.fma %e, %half, %one : f32
  %d0 = math.fma %e, %d1, %one : f32
  %n = arith.mulf %e, %w0 : f32
  %d = arith.mulf %d0, %d0 : f32
  %y = arith.divf %n, %d : f32
  return %y : f32
}

// By tables for f16: mish' is (x - x0) times the square of a cubic in each of 32 intervals, x0 being the root.
func.func @mish.derivative.approx.f16.narrow.table(%x: f16) -> f32 attributes {act.claim = {max_ulps = 0.85 : f64}} {
  %lo = arith.constant -20.5615234375 : f32
  %hi = arith.constant 7.4365234375 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/mish.sollya.
  %iw = arith.constant 0x3F924925 : f32
  %root = arith.constant 0xBF98A196 : f32
  %w = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %w, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F3592DE, 0x3F3498DE, 0x3F45A9A1, 0x3F6B8118, 0x3F66889A, 0x3F4F7B05, 0x3F3DC09D, 0x3F324F64,
    0x3F2A2B34, 0x3C22BA58, 0x3C5FDF9F, 0x3C994ACA, 0x3CD0D996, 0x3D0D7E69, 0x3D3E8415, 0x3D7EE247,
    0x3DA9465B, 0x3DDF139B, 0x3E11B56E, 0x3E3C8880, 0x3E715899, 0x3E98A50E, 0x3EBE81F7, 0x3EEA2711,
    0x3F0D4B63, 0x3F26DBFC, 0x3F3FA0C8, 0x3F53E82C, 0x3F5E0C7A, 0x3F57CD45, 0x3F43071C, 0x3F35FB9F]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0x3DA58679, 0x3DD5B7A2, 0xBD07E893, 0xBE7B612E, 0xBE6B6D89, 0xBE24A9FC, 0xBDEFE81B, 0xBDBF344F,
    0xBDA143C4, 0x3AAD6505, 0x3AF7FE78, 0x3B30CCCA, 0x3B7B3324, 0x3BB1C9D7, 0x3BFA89EF, 0x3C2FC313,
    0x3C755F8D, 0x3CAA5746, 0x3CEB0D07, 0x3D2114AE, 0x3D5B1871, 0x3D93B994, 0x3DC53EF4, 0x3E022C08,
    0x3E294D79, 0x3E581B89, 0x3E86327A, 0x3E9F6C12, 0x3EAE939B, 0x3EA15C95, 0x3E4D05EC, 0x3DB12978]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBDC80276, 0xBE1CDD98, 0xBD70029D, 0x3D3261E5, 0x3D2235C4, 0x3CB3531B, 0x3C501A45, 0x3C0AF01C,
    0x3BCC6B9F, 0x3878A627, 0x38B9014C, 0x390973E7, 0x394BE16C, 0x3996EDDE, 0x39DEE9E5, 0x3A244664,
    0x3A71829C, 0x3AB10B33, 0x3B0160BE, 0x3B3C74C6, 0x3B88B9A7, 0x3BC586E8, 0x3C0DF571, 0x3C4ACD21,
    0x3C8F933B, 0x3CC8BEC6, 0x3D09337D, 0x3D331822, 0x3D51554B, 0x3D2C1CD4, 0xBC4E06C7, 0xBDC9CB2B]>
      : tensor<32xf32> : i32 -> f32
  %n3 = act.table_lookup %i in dense<[
    0xBC77CDE2, 0x3D0FCC68, 0x3C5BDA07, 0xBB46D2CB, 0xBB32E5CB, 0xBA9F13E1, 0xBA14F80B, 0xB9A6D945,
    0xB95576C6, 0x356FA1D3, 0x35B9A20B, 0x360FD769, 0x365EEDE0, 0x36ACC8FC, 0x3705E1F7, 0x374F8F6D,
    0x37A0EB11, 0x37F99555, 0x384197B7, 0x38963B0D, 0x38E94428, 0x39353595, 0x398CDC34, 0x39DB1E95,
    0x3A2A3377, 0x3A83B03A, 0x3AC8EE24, 0x3B12E950, 0x3B3B3376, 0x3AEAD186, 0xBBE211DF, 0xBCECE21A]>
      : tensor<32xf32> : i32 -> f32
  %q2 = math.fma %n3, %x1, %n2 : f32
  %q1 = math.fma %q2, %x1, %n1 : f32
  %q0 = math.fma %q1, %x1, %n0 : f32
  %q = arith.mulf %q0, %q0 : f32
  %d = arith.subf %x1, %root : f32
  %y = arith.mulf %d, %q : f32
  return %y : f32
}

// The same without a division. The power of two is 2^64 times too large at first, so that it is a
// normal number.
func.func @mish.derivative.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3850.0 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 14.0 : f32
  %quarter = arith.constant 0.25 : f32
  %half = arith.constant 0.5 : f32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants of the reduction and about the root: coefficients/mish.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %z = arith.constant 0xBF98A196 : f32
  %n1 = arith.constant 0x3E9B63DA : f32
  %n2 = arith.constant 0x3E1C8CCF : f32
  %n3 = arith.constant 0x3D4F2D5F : f32
  %ez = arith.constant 0x3E9B6210 : f32
  %mez = arith.constant 0xBE9B6210 : f32
  %w0 = arith.constant 0x31A78CEC : f32
  %v0 = arith.constant 0x3F2252DA : f32
  %v1 = arith.constant 0x3D9B6210 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %v = arith.subf %x1, %z : f32
  %nm = math.fma %v, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r = math.fma %n, %mln2, %v : f32
  %q2 = math.fma %n3, %r, %n2 : f32
  %q1 = math.fma %q2, %r, %n1 : f32
  %m = arith.mulf %q1, %r : f32
  %p = arith.addf %m, %ez : f32
  %nb = arith.bitcast %nm : f32 to i32
  %nx = arith.shli %nb, %i23 : i32
  %sb = arith.addi %nx, %one_bits : i32
  %s = arith.bitcast %sb : i32 to f32
  %two_n = arith.mulf %s, %scale : f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ez, %mez : f32
  %d = math.fma %two_n, %m, %d0 : f32
  %s3 = math.fma %e, %quarter, %one : f32
  %t = arith.mulf %e, %s3 : f32
  %s2 = arith.addf %t, %two : f32
  %s1 = math.fma %e, %s2, %two : f32
  %dd = math.fma %e, %s1, %one : f32
  %f1 = arith.addf %s3, %v1 : f32
  %f0 = math.fma %e, %f1, %v0 : f32
  %w1 = math.fma %d, %f0, %w0 : f32
  %w2 = math.fma %v, %e, %w1 : f32
  %w = arith.addf %v, %w2 : f32
  %below = arith.mulf %p, %w : f32
  %xh = arith.addf %x1, %half : f32
  %g2 = math.fma %t, %half, %xh : f32
  %g1 = math.fma %e, %g2, %x1 : f32
  %above = math.fma %e, %g1, %mhalf : f32
  %is_above = arith.cmpf ogt, %x, %mhalf : f32
  %num = arith.select %is_above, %above, %below : f32
  %i = func.call @sigmoid.reciprocal.f16(%dd) : (f32) -> f32
  %quo = arith.mulf %num, %i : f32
  %ys = arith.mulf %quo, %s : f32
  %yb = arith.mulf %ys, %scale : f32
  %ya = arith.addf %quo, %half : f32
  %y = arith.select %is_above, %ya, %yb : f32
  return %y : f32
}

// Results of f32 that are the middle of two numbers of f16 lie on the right side of it
// after a step downwards, or upwards at four inputs; no other result changes.
func.func @mish.approx.f16(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %x1 = arith.constant 0x1685 : f16 // 0.00159
  %x2 = arith.constant 0x3E49 : f16 // 1.57
  %x3 = arith.constant 0x8FBF : f16 // -0.000473
  %x4 = arith.constant 0x9100 : f16 // -0.00061
  %down = arith.constant 0xB3800000 : f32 // -2^-24
  %up = arith.constant 0x34800000 : f32 // 2^-22
  %max = arith.constant 65504.0 : f32
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @mish.approx.f32.quotient(%0) : (f32) -> f32
  %2 = arith.cmpf oeq, %x, %x1 : f16
  %3 = arith.cmpf oeq, %x, %x2 : f16
  %4 = arith.cmpf oeq, %x, %x3 : f16
  %5 = arith.cmpf oeq, %x, %x4 : f16
  %6 = arith.ori %2, %3 : i1
  %7 = arith.ori %4, %5 : i1
  %8 = arith.ori %6, %7 : i1
  %9 = arith.select %8, %up, %down : f32
  %10 = math.absf %1 : f32
  %11 = arith.minimumf %10, %max : f32
  %12 = math.fma %11, %9, %1 : f32
  %13 = arith.truncf %12 : f32 to f16
  return %13 : f16
}

// As mish.approx.f32.quotient for results in f16 and bf16: a short polynomial, and no second part of
// the logarithm.
func.func @mish.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 525.0 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 40.0 : f32
  %two = arith.constant 2.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp.narrow(%x1) : (f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %n = arith.mulf %e, %e2 : f32
  %d = math.fma %e, %e2, %two : f32
  %q = arith.divf %n, %d : f32
  %y = arith.mulf %q, %x0 : f32
  return %y : f32
}

// x n/(n + 2), n = e(e + 2), with a short polynomial for e. From 8 on the quotient is 1.
func.func @mish.approx.f16.narrow(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.64 : f64}} {
  %lo = arith.constant -21.0 : f32
  %hi = arith.constant 8.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp2.narrow(%x1, %log2e, %magic) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %two : f32
  %r = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %n = arith.mulf %e, %e2 : f32
  %y = arith.mulf %n, %r : f32
  %1 = arith.mulf %x0, %y : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// The same with the reciprocal; the power of two is kept 2^64 too large, so that it is a normal
// number.
func.func @mish.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3140.0 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 8.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %es = func.call @exp2.narrow(%x1, %log2e, %magic) : (f32, f32, f32) -> f32
  %e = arith.mulf %es, %scale : f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %two : f32
  %r = func.call @sigmoid.reciprocal.bf16(%d) : (f32) -> f32
  %n = arith.mulf %e, %e2 : f32
  %y = arith.mulf %n, %r : f32
  %f = arith.mulf %x0, %y : f32
  return %f : f32
}

// The same with estimates.
func.func @mish.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 400.0 : f64}, act.architecture = "nvptx64"} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 40.0 : f32
  %two = arith.constant 2.0 : f32
  %shift = arith.constant 64.0 : f32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %t = math.fma %x1, %log2e, %shift : f32
  %es = act.estimate exp2_ftz %t : f32
  %e = arith.mulf %es, %scale : f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %two : f32
  %r = act.estimate reciprocal %d : f32
  %n = arith.mulf %e, %e2 : f32
  %q = arith.mulf %n, %r : f32
  %y = arith.mulf %x0, %q : f32
  return %y : f32
}

// With n and e as above, mish'(x) = e ((e + 2)(n + 2) + 4x (e + 1))/(n + 2)^2, by estimates. Next to the
// root the sum loses what results in 16 bits do not show. From 20 on the result is 1.
func.func @mish.derivative.estimated.f32(%x: f32) -> f32 {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 20.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %four = arith.constant 4.0 : f32
  %shift = arith.constant 64.0 : f32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %t = math.fma %x1, %log2e, %shift : f32
  %es = act.estimate exp2_ftz %t : f32
  %e = arith.mulf %es, %scale : f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %two : f32
  %e1 = arith.addf %e, %one : f32
  %x4 = arith.mulf %x1, %four : f32
  %m = arith.mulf %e2, %d : f32
  %u = math.fma %x4, %e1, %m : f32
  %r = act.estimate reciprocal %d : f32
  %ur = arith.mulf %u, %r : f32
  %er = arith.mulf %es, %r : f32
  %ys = arith.mulf %er, %ur : f32
  %y = arith.mulf %ys, %scale : f32
  return %y : f32
}

func.func @mish.derivative.approx.bf16.estimate(%x: bf16) -> f32
    attributes {act.claim = {max_ulps = 0.60 : f64}, act.architecture = "nvptx64"} {
  %0 = arith.extf %x : bf16 to f32
  %y = func.call @mish.derivative.estimated.f32(%0) : (f32) -> f32
  return %y : f32
}

func.func @mish.derivative.approx.f16.estimate(%x: f16) -> f32
    attributes {act.claim = {max_ulps = 0.90 : f64}, act.architecture = "nvptx64"} {
  %0 = arith.extf %x : f16 to f32
  %y = func.call @mish.derivative.estimated.f32(%0) : (f32) -> f32
  return %y : f32
}

// For absolute errors: x n/(n + 2), n = e(e + 2), e = e^x by a short polynomial, 0 below
// -87.7.
func.func @mish.approx.f32.fast(%x: f32) -> f32 attributes {act.claim = {max_error = 7.0e-7 : f64}} {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %min = arith.constant -88.03 : f32
  %max = arith.constant 20.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  // Constants of the exponential: coefficients/mish.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %f1 = arith.constant 0x3F7FFFFB : f32
  %f2 = arith.constant 0x3EFFFEE2 : f32
  %f3 = arith.constant 0x3E2AAD3E : f32
  %f4 = arith.constant 0x3D2B9D6D : f32
  %f5 = arith.constant 0x3C07D144 : f32
  %x0 = arith.maximumf %x, %min : f32
  %z = arith.minimumf %x0, %max : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mln2, %z : f32
  %q4 = math.fma %f5, %r, %f4 : f32
  %q3 = math.fma %q4, %r, %f3 : f32
  %q2 = math.fma %q3, %r, %f2 : f32
  %q1 = math.fma %q2, %r, %f1 : f32
  %p = math.fma %q1, %r, %one : f32
  %kb = arith.bitcast %km : f32 to i32
  %sb = arith.shli %kb, %i23 : i32
  %b = arith.addi %sb, %one_bits : i32
  %s = arith.bitcast %b : i32 to f32
  %e = arith.mulf %p, %s : f32
  %e2 = arith.addf %e, %e : f32
  %n = math.fma %e, %e, %e2 : f32
  %d = arith.addf %n, %two : f32
  %q = arith.divf %n, %d : f32
  %y = arith.mulf %x0, %q : f32
  return %y : f32
}

// For results in bf16: x times a parabola in each of 32 intervals, for -10.7 < x.
func.func @mish.narrow.near(%x: f32) -> f32 {
  %hi = arith.constant 5.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/mish.sollya.
  %iw = arith.constant 2.0 : f32
  %x1 = arith.minimumf %x, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3F199815, 0x3F18BE42, 0x3F171EEB, 0x3F207ACD, 0x3F377AD4, 0x3F516C8C, 0x3F659C67, 0x3F724F00,
    0x3F7951A1, 0x3F7CE0CB, 0x3F7E961D, 0x3AEFF991, 0x3B3521A7, 0x3B882A3B, 0x3BCBD0C4, 0x3C17CB03,
    0x3C60DFDE, 0x3CA58C6F, 0x3CF215F2, 0x3D2F9EFB, 0x3D7C826F, 0x3DB39C92, 0x3DFC4BCE, 0x3E2E7A99,
    0x3E6CB8C9, 0x3E9CAF33, 0x3EC8DEF0, 0x3EF6D210, 0x3F0F6C01, 0x3F1B9E81, 0x3F1DB431, 0x3F1A8921]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0x3EA2C048, 0x3EB07926, 0x3EBB1002, 0x3E9E1065, 0x3E52B8ED, 0x3DEB5335, 0x3D696394, 0x3CD64770,
    0x3C3B1561, 0x3B9DF881, 0x3B0262DC, 0x39A589FA, 0x3A02880B, 0x3A4D6D1F, 0x3AA1467C, 0x3AFC950A,
    0x3B453AFC, 0x3B997FBE, 0x3BEE0CE1, 0x3C37C9FA, 0x3C8D2AB2, 0x3CD78130, 0x3D233645, 0x3D74BC8F,
    0x3DB50AE6, 0x3E037666, 0x3E39EA19, 0x3E7CC657, 0x3EA1E0C5, 0x3EBD6734, 0x3EC33A8A, 0x3EB138D9]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0xBC7A3F0C, 0xBD97C26A, 0xBDB98475, 0xBD8C81E6, 0xBD200D6E, 0xBC990B8B, 0xBC03B276, 0xBB54D6C8,
    0xBAA5AA8D, 0xB9FC2F0A, 0xB93D6223, 0x3766148A, 0x37BDA93C, 0x381C56F3, 0x3880DE1F, 0x38D46F33,
    0x392F1511, 0x399042E8, 0x39EDACCF, 0x3A43B24D, 0x3AA101B1, 0x3B044BBA, 0x3B58F1EF, 0x3BB13EFA,
    0x3C0FF2EE, 0x3C6774D6, 0x3CB6DCFD, 0x3D0C1BBB, 0x3D4B1D7B, 0x3D84A9C5, 0x3D8CA940, 0x3D327B34]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %x1, %b1 : f32
  %q0 = math.fma %q1, %x1, %b0 : f32
  %n = arith.mulf %x, %q0 : f32
  return %n : f32
}

// What is below goes another way, past which a branch leads as a rule.
func.func @mish.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 10900.0 : f64}} {
  %least = arith.constant -10.6875 : f32
  %near = func.call @mish.narrow.near(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %far = func.call @mish.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, of which 16 bits are compared.
func.func @mish.approx.bf16.near(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.63 : f64}} {
  %least = arith.constant 0xC12B : i16 // -10.6875
  %bits = arith.bitcast %x : bf16 to i16
  %isfar = arith.cmpi ugt, %bits, %least : i16
  %w = arith.extf %x : bf16 to f32
  %n = func.call @mish.narrow.near(%w) : (f32) -> f32
  %near = arith.truncf %n {act.any_tie} : f32 to bf16
  %f = func.call @mish.approx.f32.narrow(%w) : (f32) -> f32
  %far = arith.truncf %f : f32 to bf16
  %y = arith.select %isfar, %far, %near {act.rare} : bf16
  return %y : bf16
}

// For results in bf16: the distance from the root, in two parts, times a parabola in each of 32 intervals. What is below -10.7
// goes another way, past which a branch leads as a rule.
func.func @mish.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 10950.0 : f64}} {
  %lo = arith.constant -10.6875 : f32
  %hi = arith.constant 5.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/mish.sollya.
  %iw = arith.constant 2.0 : f32
  %root = arith.constant 0xBF98A196 : f32
  %c = arith.constant 0x305F5BBA : f32
  %x1 = arith.minimumf %x, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3F00CD79, 0x3F0150C2, 0x3F0DA081, 0x3F287CE7, 0x3F37A9F6, 0x3F30D27C, 0x3F1EA830, 0x3F0BCE60,
    0x3EF8CB46, 0x3EE14CC3, 0x3ECF4646, 0x3AF5FB74, 0x3B39F6DE, 0x3B8C0D7D, 0x3BD21082, 0x3C1CCF87,
    0x3C68E845, 0x3CABFDE8, 0x3CFC5E9D, 0x3D37CA6A, 0x3D84B2CA, 0x3DBDAB15, 0x3E05DEDD, 0x3E3A0D59,
    0x3E7D6ABC, 0x3EA8039C, 0x3ED6B17C, 0x3F0233F2, 0x3F12C428, 0x3F166827, 0x3F0CD335, 0x3F027DE8]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0x3DE74BD3, 0x3DD84DF9, 0xBC9655D6, 0xBE417446, 0xBE84E500, 0xBE727ACC, 0xBE3DA87E, 0xBE0F1261,
    0xBDDC1A2C, 0xBDAFB3D9, 0xBD913F62, 0x39A9B9D3, 0x3A060DD2, 0x3A535DAB, 0x3AA64A2B, 0x3B028803,
    0x3B4C65D5, 0x3B9F9752, 0x3BF86303, 0x3C408D2E, 0x3C949294, 0x3CE3F24B, 0x3D2D8BC1, 0x3D82C8A0,
    0x3DC248E9, 0x3E0D4391, 0x3E46C369, 0x3E8497C9, 0x3EA1CCFE, 0x3EA9622C, 0x3E894F41, 0x3E22B896]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0xBE08FF11, 0xBE0C2C7B, 0xBD670BF5, 0x3C56DFC6, 0x3D0BEC10, 0x3CF02F0E, 0x3CA355D5, 0x3C537C8A,
    0x3C0CB35A, 0x3BC57882, 0x3B9200F4, 0x376BF3CE, 0x37C2D491, 0x3820E8E8, 0x3884EC56, 0x38DBA9B7,
    0x393589DC, 0x39961519, 0x39F82FE5, 0x3A4D3847, 0x3AA9A59D, 0x3B0C2050, 0x3B670E43, 0x3BBDC886,
    0x3C1AC484, 0x3C790F93, 0x3CC36488, 0x3D11FCA3, 0x3D458AA9, 0x3D553672, 0x3CD36D50, 0xBD47D786]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %x1, %b1 : f32
  %q0 = math.fma %q1, %x1, %b0 : f32
  %d = arith.subf %x1, %root : f32
  %near = math.fma %d, %q0, %c : f32
  %isfar = arith.cmpf olt, %x, %lo : f32
  %far = func.call @mish.derivative.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// By tables for f16: x times a cubic in each of 32 intervals.
func.func @mish.approx.f16.narrow.table(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.76 : f64}} {
  %lo = arith.constant -20.5 : f32
  %hi = arith.constant 5.25 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/mish.sollya.
  %iw = arith.constant 0x3F9D89D9 : f32
  %w = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %w, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3F199997, 0x3F18416A, 0x3F0F49FD, 0x3F25FA8C, 0x3F50E485, 0x3F6D4505, 0x3F79A8CF, 0x3623833B,
    0x36A4116F, 0x3723DE44, 0x37A2D73F, 0x3820F230, 0x389DE3C6, 0x391A4D72, 0x39959C08, 0x3A0FD8D3,
    0x3A891C0C, 0x3B016C3B, 0x3B71A6C9, 0x3BDED1B5, 0x3C4A917A, 0x3CB52D87, 0x3D1EF336, 0x3D886565,
    0x3DE3B52A, 0x3E37AA16, 0x3E8DB0FA, 0x3ECDCA42, 0x3F092010, 0x3F218E6D, 0x3F23B97E, 0x3F1AB9F5]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0x3EA3CD81, 0x3EB2DCBE, 0x3EE3E246, 0x3EA36517, 0x3E0EDFD5, 0x3D3F3C98, 0x3C5E2753, 0x34B71F7E,
    0x353EF319, 0x35C67F33, 0x364DA2E2, 0x36D442D9, 0x3759DE66, 0x37DF49DD, 0x38638EFE, 0x38E68D77,
    0x396838B7, 0x39E85E4B, 0x3A66C4D1, 0x3AE33FAC, 0x3B5D9F15, 0x3BD5B619, 0x3C4B4E3F, 0x3CBE6F90,
    0x3D2ED405, 0x3D9C689F, 0x3E0710DA, 0x3E5D6BC0, 0x3EA6F100, 0x3ED9ECD7, 0x3EDE1B00, 0x3EB03E1F]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0xBC833F1E, 0xBD939565, 0xBE241BB7, 0xBDCD9676, 0xBD1395C2, 0xBC24EA68, 0xBB23AA89, 0x32890ABA,
    0x331487EA, 0x33A0BC4B, 0x342DA347, 0x34BB3CD6, 0x3549255C, 0x35D845B6, 0x3667C5B7, 0x36F79251,
    0x3783D654, 0x380BF2B0, 0x3893FB6D, 0x391BCD7A, 0x39A33864, 0x3A29FDF7, 0x3AAFBFC8, 0x3B343C4D,
    0x3BB6B6C7, 0x3C3656F8, 0x3CB1B744, 0x3D2685A0, 0x3D90F789, 0x3DD81EFB, 0x3DDBF721, 0x3CF5ECF4]>
      : tensor<32xf32> : i32 -> f32
  %b3 = act.table_lookup %i in dense<[
    0xBD3508CC, 0xBBE2171A, 0x3CA70C37, 0x3C320976, 0x3B4EDE58, 0x3A3FC1CD, 0x3922092C, 0x2F8908D0,
    0x301A6728, 0x30ADFA6D, 0x3144061D, 0x31DCDFB7, 0x32786A8A, 0x330C2705, 0x339E0058, 0x343203BD,
    0x34C8943D, 0x35620424, 0x35FEA766, 0x368F7526, 0x37219F4A, 0x37B60E9B, 0x384CED2A, 0x38E6A16B,
    0x39817F52, 0x3A10CA77, 0x3AA04BF5, 0x3B2D66FC, 0x3BB12ABB, 0x3C1AFFA1, 0x3C1A40C6, 0xBC584819]>
      : tensor<32xf32> : i32 -> f32
  %q2 = math.fma %b3, %x1, %b2 : f32
  %q1 = math.fma %q2, %x1, %b1 : f32
  %q0 = math.fma %q1, %x1, %b0 : f32
  %n = arith.mulf %x0, %q0 : f32
  %y = arith.truncf %n : f32 to f16
  return %y : f16
}

// The forms in which front ends emit it. Products and sums are matched in any
// order and association, a division by a constant as the multiplication.

func.func @mish.spelling.tanh_log1p_exp(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.log1p_exp(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_log_exp(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.log_exp(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_max_log1p_neg_abs(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.max_log1p_neg_abs(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_max_log_neg_abs(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.max_log_neg_abs(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_logaddexp(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.logaddexp(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_logaddexp_guarded(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.logaddexp_guarded(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_minus_log_sigmoid(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.minus_log_sigmoid(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_threshold_log1p(%x: f64) -> f64
    attributes {act.spelling_tolerance = 4.0e-26 : f64} {
  %s = func.call @softplus.spelling.threshold_log1p(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.tanh_threshold_log(%x: f64) -> f64
    attributes {act.spelling_tolerance = 4.0e-26 : f64} {
  %s = func.call @softplus.spelling.threshold_log(%x) : (f64) -> f64
  %t = math.tanh %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

// tanh(log(1 + e)) = n/(n+2), n = e(e+2), in its forms.
func.func @mish.spelling.rational(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %e = math.exp %x : f64
  %e2 = arith.addf %e, %two : f64
  %n = arith.mulf %e, %e2 : f64
  %d = arith.addf %n, %two : f64
  %q = arith.divf %n, %d : f64
  %y = arith.mulf %x, %q : f64
  return %y : f64
}

func.func @mish.spelling.rational_expanded(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %e = math.exp %x : f64
  %ee = arith.mulf %e, %e : f64
  %te = arith.mulf %e, %two : f64
  %n = arith.addf %ee, %te : f64
  %d = arith.addf %n, %two : f64
  %q = arith.divf %n, %d : f64
  %y = arith.mulf %x, %q : f64
  return %y : f64
}

func.func @mish.spelling.one_minus(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %e = math.exp %x : f64
  %e2 = arith.addf %e, %two : f64
  %n = arith.mulf %e, %e2 : f64
  %d = arith.addf %n, %two : f64
  %q = arith.divf %two, %d : f64
  %t = arith.subf %one, %q : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @mish.spelling.x_minus(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %e = math.exp %x : f64
  %e2 = arith.addf %e, %two : f64
  %n = arith.mulf %e, %e2 : f64
  %d = arith.addf %n, %two : f64
  %x2 = arith.mulf %x, %two : f64
  %q = arith.divf %x2, %d : f64
  %y = arith.subf %x, %q : f64
  return %y : f64
}

func.func @mish.spelling.square_ratio(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %p = arith.addf %e, %one : f64
  %s = arith.mulf %p, %p : f64
  %n = arith.subf %s, %one : f64
  %d = arith.addf %s, %one : f64
  %q = arith.divf %n, %d : f64
  %y = arith.mulf %x, %q : f64
  return %y : f64
}
