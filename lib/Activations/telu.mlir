// telu(x) = x tanh(e^x)
func.func @telu(%x: f64) -> f64 {
  %e = math.exp %x : f64
  %t = math.tanh %e : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

// tanh(e) + x e / cosh(e)^2; e / cosh(e)^2 as 4 e^(x - 2e) / (1 + e^(-2e))^2, which does
// not overflow. Far left x (g + tanh(e)/x), which keeps the sign of a result that is
// nothing.
func.func @telu.derivative(%x: f64) -> f64 {
  %mtwo = arith.constant -2.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %mone = arith.constant -1.0 : f64
  %e = math.exp %x : f64
  %t = math.tanh %e : f64
  %z = arith.mulf %e, %mtwo : f64
  %E = math.exp %z : f64
  %D = arith.addf %E, %one : f64
  %DD = arith.mulf %D, %D : f64
  %zx = arith.addf %x, %z : f64
  %N = math.exp %zx : f64
  %N4 = arith.mulf %N, %four : f64
  %g = arith.divf %N4, %DD : f64
  %xg = arith.mulf %x, %g : f64
  %y0 = arith.addf %t, %xg : f64
  %tx = arith.divf %t, %x : f64
  %gtx = arith.addf %g, %tx : f64
  %y1 = arith.mulf %x, %gtx : f64
  %tail = arith.cmpf olt, %x, %mone : f64
  %y = arith.select %tail, %y1, %y0 : f64
  return %y : f64
}

// x <= 0: x e T(e) with a polynomial T(e) = tanh(e)/e in e^2; e^x's power of two
// comes last. Where x e^x is nothing, x is held.
func.func @telu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.72 : f64, exact_as = [bf16]}} {
  %c = arith.constant -200.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %four = arith.constant 4.0 : f32
  // Constants: coefficients/telu.sollya.
  %p7 = arith.constant 0xB9BAFA57 : f32
  %p6 = arith.constant 0x3B1663BD : f32
  %p5 = arith.constant 0xBC0208AC : f32
  %p4 = arith.constant 0x3CAFF68D : f32
  %p3 = arith.constant 0xBD5CAE6D : f32
  %p2 = arith.constant 0x3E0885D3 : f32
  %p1 = arith.constant 0xBEAAAA9D : f32
  %p0 = arith.constant 0x3F800000 : f32
  %xc = arith.maximumf %x, %c : f32
  %xn = arith.minimumf %xc, %zero : f32
  %e = func.call @exp.times.f32(%xn, %zero, %one) : (f32, f32, f32) -> f32
  %s = arith.mulf %e, %e : f32
  %t0 = math.fma %p7, %s, %p6 : f32
  %t1 = math.fma %t0, %s, %p5 : f32
  %t2 = math.fma %t1, %s, %p4 : f32
  %t3 = math.fma %t2, %s, %p3 : f32
  %t4 = math.fma %t3, %s, %p2 : f32
  %t5 = math.fma %t4, %s, %p1 : f32
  %p = math.fma %t5, %s, %p0 : f32
  %f = arith.mulf %xn, %p : f32
  %yn = func.call @exp.times.f32(%xn, %zero, %f) : (f32, f32, f32) -> f32
  %xp0 = arith.maximumf %x, %zero : f32
  %xp = arith.minimumf %xp0, %four : f32
  %ep = func.call @exp.approx.f32(%xp) : (f32) -> f32
  %t = func.call @tanh.approx.f32(%ep) : (f32) -> f32
  %yp = arith.mulf %x, %t : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y0 = arith.select %pos, %yp, %yn : f32
  %zero_1 = arith.cmpf oeq, %x, %zero : f32
  %y = arith.select %zero_1, %x, %y0 : f32
  return %y : f32
}

// tanh(e) + x e / cosh(e)^2; for x <= 0, with T = tanh(e)/e, e (T + x (1 - (eT)^2)).
// About the root, a polynomial times the distance to the root.
func.func @telu.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.39 : f64}} {
  %c = arith.constant -200.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %four = arith.constant 4.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %two = arith.constant 2.0 : f32
  %c_2 = arith.constant 1.1 : f32
  %c_3 = arith.constant 0.8 : f32
  // Constants: coefficients/telu.sollya.
  %p7 = arith.constant 0xB9BAFA57 : f32
  %p6 = arith.constant 0x3B1663BD : f32
  %p5 = arith.constant 0xBC0208AC : f32
  %p4 = arith.constant 0x3CAFF68D : f32
  %p3 = arith.constant 0xBD5CAE6D : f32
  %p2 = arith.constant 0x3E0885D3 : f32
  %p1 = arith.constant 0xBEAAAA9D : f32
  %p0 = arith.constant 0x3F800000 : f32
  %x0hi = arith.constant 0xBF8A1816 : f32
  %r11 = arith.constant 0xB99254A7 : f32
  %r10 = arith.constant 0xB81C9BC9 : f32
  %r9 = arith.constant 0x3AD9EAD5 : f32
  %r8 = arith.constant 0x3B5CEE20 : f32
  %r7 = arith.constant 0x3B10DD00 : f32
  %r6 = arith.constant 0xBBC7B99B : f32
  %r5 = arith.constant 0xBCCABFBB : f32
  %r4 = arith.constant 0xBD30061A : f32
  %r3 = arith.constant 0xBC9CB3FF : f32
  %r2 = arith.constant 0x3DDF9F15 : f32
  %r1 = arith.constant 0x3EA42A9D : f32
  %r0 = arith.constant 0x3EB0FC8C : f32
  %mx0lo = arith.constant 0x327043CC : f32
  %xc = arith.maximumf %x, %c : f32
  %xn = arith.minimumf %xc, %zero : f32
  %e = func.call @exp.times.f32(%xn, %zero, %one) : (f32, f32, f32) -> f32
  %s = arith.mulf %e, %e : f32
  %t0 = math.fma %p7, %s, %p6 : f32
  %t1 = math.fma %t0, %s, %p5 : f32
  %t2 = math.fma %t1, %s, %p4 : f32
  %t3 = math.fma %t2, %s, %p3 : f32
  %t4 = math.fma %t3, %s, %p2 : f32
  %t5 = math.fma %t4, %s, %p1 : f32
  %p = math.fma %t5, %s, %p0 : f32
  %t = arith.mulf %e, %p : f32
  %nt = arith.negf %t : f32
  %c_1 = math.fma %nt, %t, %one : f32
  %f = math.fma %xn, %c_1, %p : f32
  %yn = func.call @exp.times.f32(%xn, %zero, %f) : (f32, f32, f32) -> f32
  %xp0 = arith.maximumf %x, %zero : f32
  %xp = arith.minimumf %xp0, %four : f32
  %ep = func.call @exp.approx.f32(%xp) : (f32) -> f32
  %tp = func.call @tanh.approx.f32(%ep) : (f32) -> f32
  %zp = arith.mulf %ep, %mtwo : f32
  %E = func.call @exp.approx.f32(%zp) : (f32) -> f32
  %E2 = arith.addf %E, %two : f32
  %D = math.fma %E, %E2, %one : f32
  %xe = arith.mulf %xp, %ep : f32
  %xe4 = arith.mulf %xe, %four : f32
  %N = arith.mulf %xe4, %E : f32
  %q = act.quotient %N, %D : f32
  %yp = arith.addf %tp, %q : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y0 = arith.select %pos, %yp, %yn : f32
  %v = arith.subf %x, %x0hi : f32
  %w = arith.addf %x, %c_2 : f32
  %t6 = math.fma %r11, %w, %r10 : f32
  %t7 = math.fma %t6, %w, %r9 : f32
  %t8 = math.fma %t7, %w, %r8 : f32
  %t9 = math.fma %t8, %w, %r7 : f32
  %t10 = math.fma %t9, %w, %r6 : f32
  %t11 = math.fma %t10, %w, %r5 : f32
  %t12 = math.fma %t11, %w, %r4 : f32
  %t13 = math.fma %t12, %w, %r3 : f32
  %t14 = math.fma %t13, %w, %r2 : f32
  %t15 = math.fma %t14, %w, %r1 : f32
  %R = math.fma %t15, %w, %r0 : f32
  %Rl = arith.mulf %R, %mx0lo : f32
  %y1 = math.fma %v, %R, %Rl : f32
  %aw = math.absf %w : f32
  %near = arith.cmpf olt, %aw, %c_3 : f32
  %y = arith.select %near, %y1, %y0 : f32
  return %y : f32
}

// Double precision, in the same way.

func.func @telu.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.50 : f64}} {
  %c = arith.constant -900.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  // Constants: coefficients/telu.sollya.
  %dp17 = arith.constant 0xBE3F54F1263038AB : f64
  %dp16 = arith.constant 0x3E7659705E6EA3C2 : f64
  %dp15 = arith.constant 0xBE9FBAC196609DE3 : f64
  %dp14 = arith.constant 0x3EBEB97EB64367C1 : f64
  %dp13 = arith.constant 0xBED7A643CFD43C5C : f64
  %dp12 = arith.constant 0x3EF0018C157EDC89 : f64
  %dp11 = arith.constant 0xBF0461259B0D182E : f64
  %dp10 = arith.constant 0x3F195ABD88BE20C1 : f64
  %dp9 = arith.constant 0xBF2F556C7B711FEE : f64
  %dp8 = arith.constant 0x3F43555732443E43 : f64
  %dp7 = arith.constant 0xBF57DA31D123AF82 : f64
  %dp6 = arith.constant 0x3F6D6D3CB9056D65 : f64
  %dp5 = arith.constant 0xBF8226E353B42AD6 : f64
  %dp4 = arith.constant 0x3F9664F488192C07 : f64
  %dp3 = arith.constant 0xBFABA1BA1BA15AE4 : f64
  %dp2 = arith.constant 0x3FC111111111109D : f64
  %dp1 = arith.constant 0xBFD5555555555555 : f64
  %dp0 = arith.constant 0x3FF0000000000000 : f64
  %xc = arith.maximumf %x, %c : f64
  %xn = arith.minimumf %xc, %zero : f64
  %e = func.call @exp.approx.scaled(%xn, %zero, %one) : (f64, f64, f64) -> f64
  %s = arith.mulf %e, %e : f64
  %t0 = math.fma %dp17, %s, %dp16 : f64
  %t1 = math.fma %t0, %s, %dp15 : f64
  %t2 = math.fma %t1, %s, %dp14 : f64
  %t3 = math.fma %t2, %s, %dp13 : f64
  %t4 = math.fma %t3, %s, %dp12 : f64
  %t5 = math.fma %t4, %s, %dp11 : f64
  %t6 = math.fma %t5, %s, %dp10 : f64
  %t7 = math.fma %t6, %s, %dp9 : f64
  %t8 = math.fma %t7, %s, %dp8 : f64
  %t9 = math.fma %t8, %s, %dp7 : f64
  %t10 = math.fma %t9, %s, %dp6 : f64
  %t11 = math.fma %t10, %s, %dp5 : f64
  %t12 = math.fma %t11, %s, %dp4 : f64
  %t13 = math.fma %t12, %s, %dp3 : f64
  %t14 = math.fma %t13, %s, %dp2 : f64
  %t15 = math.fma %t14, %s, %dp1 : f64
  %p = math.fma %t15, %s, %dp0 : f64
  %f = arith.mulf %xn, %p : f64
  %yn = func.call @exp.approx.scaled(%xn, %zero, %f) : (f64, f64, f64) -> f64
  %xp0 = arith.maximumf %x, %zero : f64
  %xp = arith.minimumf %xp0, %four : f64
  %ep = func.call @exp.approx.f64(%xp) : (f64) -> f64
  %t = func.call @tanh.approx.f64(%ep) : (f64) -> f64
  %yp = arith.mulf %x, %t : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y0 = arith.select %pos, %yp, %yn : f64
  %zero_1 = arith.cmpf oeq, %x, %zero : f64
  %y = arith.select %zero_1, %x, %y0 : f64
  return %y : f64
}

// tanh(e) + x e / cosh(e)^2; for x <= 0, with T = tanh(e)/e, e (T + x (1 - (eT)^2)).
// About the root, a polynomial times the distance to the root.
func.func @telu.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.89 : f64}} {
  %c = arith.constant -900.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %c_2 = arith.constant 1.1 : f64
  %c_3 = arith.constant 0.8 : f64
  // Constants: coefficients/telu.sollya.
  %dp17 = arith.constant 0xBE3F54F1263038AB : f64
  %dp16 = arith.constant 0x3E7659705E6EA3C2 : f64
  %dp15 = arith.constant 0xBE9FBAC196609DE3 : f64
  %dp14 = arith.constant 0x3EBEB97EB64367C1 : f64
  %dp13 = arith.constant 0xBED7A643CFD43C5C : f64
  %dp12 = arith.constant 0x3EF0018C157EDC89 : f64
  %dp11 = arith.constant 0xBF0461259B0D182E : f64
  %dp10 = arith.constant 0x3F195ABD88BE20C1 : f64
  %dp9 = arith.constant 0xBF2F556C7B711FEE : f64
  %dp8 = arith.constant 0x3F43555732443E43 : f64
  %dp7 = arith.constant 0xBF57DA31D123AF82 : f64
  %dp6 = arith.constant 0x3F6D6D3CB9056D65 : f64
  %dp5 = arith.constant 0xBF8226E353B42AD6 : f64
  %dp4 = arith.constant 0x3F9664F488192C07 : f64
  %dp3 = arith.constant 0xBFABA1BA1BA15AE4 : f64
  %dp2 = arith.constant 0x3FC111111111109D : f64
  %dp1 = arith.constant 0xBFD5555555555555 : f64
  %dp0 = arith.constant 0x3FF0000000000000 : f64
  %dx0hi = arith.constant 0xBFF14302C3C10F30 : f64
  %dr25 = arith.constant 0x3E366BE266AD66C7 : f64
  %dr24 = arith.constant 0x3E59E4C47D3C7711 : f64
  %dr23 = arith.constant 0x3E6237FC60197353 : f64
  %dr22 = arith.constant 0xBE62C52385FED487 : f64
  %dr21 = arith.constant 0xBE906E4A5BDC8845 : f64
  %dr20 = arith.constant 0xBEA201A1AB4F074B : f64
  %dr19 = arith.constant 0xBEA08D0B10EBE85D : f64
  %dr18 = arith.constant 0x3EAE5B53EC7EB7FF : f64
  %dr17 = arith.constant 0x3ED43A4B48BAAA06 : f64
  %dr16 = arith.constant 0x3EE565FDC3869E06 : f64
  %dr15 = arith.constant 0x3EE2A75947E78019 : f64
  %dr14 = arith.constant 0xBEF3140F438BB33E : f64
  %dr13 = arith.constant 0xBF17E32CD3D5227D : f64
  %dr12 = arith.constant 0xBF2866EF30E1716C : f64
  %dr11 = arith.constant 0xBF23D8847FF089E4 : f64
  %dr10 = arith.constant 0x3F367EBF8945EBAD : f64
  %dr9 = arith.constant 0x3F5A24F834920AE8 : f64
  %dr8 = arith.constant 0x3F6950400CA67546 : f64
  %dr7 = arith.constant 0x3F6235E1B38EF2AB : f64
  %dr6 = arith.constant 0xBF789214BCD164BE : f64
  %dr5 = arith.constant 0xBF9957E610B8F0E6 : f64
  %dr4 = arith.constant 0xBFA602C77A9C566A : f64
  %dr3 = arith.constant 0xBF93968F7D4EF563 : f64
  %dr2 = arith.constant 0x3FBBF3F2F6F08E1D : f64
  %dr1 = arith.constant 0x3FD48553A8D64FBD : f64
  %dr0 = arith.constant 0x3FD61F916FF21E33 : f64
  %dmx0lo = arith.constant 0x3C9B8C761C7B1289 : f64
  %xc = arith.maximumf %x, %c : f64
  %xn = arith.minimumf %xc, %zero : f64
  %e = func.call @exp.approx.scaled(%xn, %zero, %one) : (f64, f64, f64) -> f64
  %s = arith.mulf %e, %e : f64
  %t0 = math.fma %dp17, %s, %dp16 : f64
  %t1 = math.fma %t0, %s, %dp15 : f64
  %t2 = math.fma %t1, %s, %dp14 : f64
  %t3 = math.fma %t2, %s, %dp13 : f64
  %t4 = math.fma %t3, %s, %dp12 : f64
  %t5 = math.fma %t4, %s, %dp11 : f64
  %t6 = math.fma %t5, %s, %dp10 : f64
  %t7 = math.fma %t6, %s, %dp9 : f64
  %t8 = math.fma %t7, %s, %dp8 : f64
  %t9 = math.fma %t8, %s, %dp7 : f64
  %t10 = math.fma %t9, %s, %dp6 : f64
  %t11 = math.fma %t10, %s, %dp5 : f64
  %t12 = math.fma %t11, %s, %dp4 : f64
  %t13 = math.fma %t12, %s, %dp3 : f64
  %t14 = math.fma %t13, %s, %dp2 : f64
  %t15 = math.fma %t14, %s, %dp1 : f64
  %p = math.fma %t15, %s, %dp0 : f64
  %t = arith.mulf %e, %p : f64
  %nt = arith.negf %t : f64
  %c_1 = math.fma %nt, %t, %one : f64
  %f = math.fma %xn, %c_1, %p : f64
  %yn = func.call @exp.approx.scaled(%xn, %zero, %f) : (f64, f64, f64) -> f64
  %xp0 = arith.maximumf %x, %zero : f64
  %xp = arith.minimumf %xp0, %four : f64
  %ep = func.call @exp.approx.f64(%xp) : (f64) -> f64
  %tp = func.call @tanh.approx.f64(%ep) : (f64) -> f64
  %zp = arith.mulf %ep, %mtwo : f64
  %E = func.call @exp.approx.f64(%zp) : (f64) -> f64
  %E2 = arith.addf %E, %two : f64
  %D = math.fma %E, %E2, %one : f64
  %xe = arith.mulf %xp, %ep : f64
  %xe4 = arith.mulf %xe, %four : f64
  %N = arith.mulf %xe4, %E : f64
  %q = arith.divf %N, %D : f64
  %yp = arith.addf %tp, %q : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y0 = arith.select %pos, %yp, %yn : f64
  %v = arith.subf %x, %dx0hi : f64
  %w = arith.addf %x, %c_2 : f64
  %t16 = math.fma %dr25, %w, %dr24 : f64
  %t17 = math.fma %t16, %w, %dr23 : f64
  %t18 = math.fma %t17, %w, %dr22 : f64
  %t19 = math.fma %t18, %w, %dr21 : f64
  %t20 = math.fma %t19, %w, %dr20 : f64
  %t21 = math.fma %t20, %w, %dr19 : f64
  %t22 = math.fma %t21, %w, %dr18 : f64
  %t23 = math.fma %t22, %w, %dr17 : f64
  %t24 = math.fma %t23, %w, %dr16 : f64
  %t25 = math.fma %t24, %w, %dr15 : f64
  %t26 = math.fma %t25, %w, %dr14 : f64
  %t27 = math.fma %t26, %w, %dr13 : f64
  %t28 = math.fma %t27, %w, %dr12 : f64
  %t29 = math.fma %t28, %w, %dr11 : f64
  %t30 = math.fma %t29, %w, %dr10 : f64
  %t31 = math.fma %t30, %w, %dr9 : f64
  %t32 = math.fma %t31, %w, %dr8 : f64
  %t33 = math.fma %t32, %w, %dr7 : f64
  %t34 = math.fma %t33, %w, %dr6 : f64
  %t35 = math.fma %t34, %w, %dr5 : f64
  %t36 = math.fma %t35, %w, %dr4 : f64
  %t37 = math.fma %t36, %w, %dr3 : f64
  %t38 = math.fma %t37, %w, %dr2 : f64
  %t39 = math.fma %t38, %w, %dr1 : f64
  %R = math.fma %t39, %w, %dr0 : f64
  %Rl = arith.mulf %R, %dmx0lo : f64
  %y1 = math.fma %v, %R, %Rl : f64
  %aw = math.absf %w : f64
  %near = arith.cmpf olt, %aw, %c_3 : f64
  %y = arith.select %near, %y1, %y0 : f64
  return %y : f64
}


// tanh(t) as 1 - 2 / (e^(2t) + 1).
func.func @telu.spelling.exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %t = math.exp %x : f64
  %t2 = arith.mulf %t, %two : f64
  %e = math.exp %t2 : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %two, %d : f64
  %s = arith.subf %one, %q : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}
