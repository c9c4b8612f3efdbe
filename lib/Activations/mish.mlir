// mish: x tanh(softplus(x)) = x n/(n+2), n = e(e+2), e = e^x.

// For x > 0 both parts of the quotient are divided by e^(2x), so that nothing
// overflows.
func.func @mish(%x: f64) -> f64 {
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
func.func @mish.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.00 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 110.0 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %e = func.call @exp.scaled.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %ee = arith.addf %e, %e : f32
  %en = arith.negf %e : f32
  %e1n = math.fma %en, %e, %en : f32
  %num = arith.select %pos, %ee, %e1n : f32
  %ep = arith.select %pos, %ee, %e : f32
  %c = arith.select %pos, %one, %two : f32
  %e2 = arith.addf %ep, %two : f32
  %den = math.fma %e, %e2, %c : f32
  %quo = arith.divf %num, %den : f32
  %base = arith.select %pos, %zero, %a : f32
  %f = math.fma %a, %quo, %base : f32
  %h = func.call @exp.scaled.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %h : f32
  return %y : f32
}

// The definition's two forms. About the root, where the first cancels, a
// polynomial times the distance to the root takes over: the error is relative
// throughout.
func.func @mish.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.00 : f64}} {
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
  %e = func.call @exp.scaled.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  // Both denominators are (1 + m)^2 = 1 + eta; num / (1 + eta) is taken as
  // num - num (eta / (1 + eta)), whose quotient's error counts for little in the
  // tails.
  %he = arith.mulf %e, %half : f32
  %ee = arith.addf %e, %e : f32
  %mn = math.fma %he, %e, %e : f32
  %mp = math.fma %ee, %e, %ee : f32
  %m = arith.select %pos, %mp, %mn : f32
  %m2 = arith.addf %m, %two : f32
  %eta = arith.mulf %m, %m2 : f32
  %den = arith.addf %eta, %one : f32
  %rho = arith.divf %eta, %den : f32
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
  %num = arith.select %pos, %np, %nn : f32
  %nnum = arith.negf %num : f32
  %f = math.fma %nnum, %rho, %num : f32
  %h = func.call @exp.scaled.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
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
