// serf(x) = x erf(softplus(x)), softplus(x) = max(x, 0) + log(1 + e^(-|x|)).
func.func @serf(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %r = arith.maximumf %x, %zero : f64
  %u = arith.addf %r, %l : f64
  %t = math.erf %u : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

// erf(u) + x g with g = 2/sqrt(pi) e^(-u^2) sigmoid(x); far left x (g + erf(u)/x), which
// keeps the sign of a result that is nothing.
func.func @serf.derivative(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %r = arith.maximumf %x, %zero : f64
  %u = arith.addf %r, %l : f64
  %t = math.erf %u : f64
  %uu = arith.mulf %u, %u : f64
  %nu = arith.negf %uu : f64
  %ge = math.exp %nu : f64
  %pi = math.acos %mone : f64
  %rpi = math.sqrt %pi : f64
  %c = arith.divf %two, %rpi : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %s = arith.divf %n, %d : f64
  %cs = arith.mulf %c, %s : f64
  %g = arith.mulf %cs, %ge : f64
  %xg = arith.mulf %x, %g : f64
  %y0 = arith.addf %t, %xg : f64
  %tx = arith.divf %t, %x : f64
  %gtx = arith.addf %g, %tx : f64
  %y1 = arith.mulf %x, %gtx : f64
  %tail = arith.cmpf olt, %x, %mone : f64
  %y = arith.select %tail, %y1, %y0 : f64
  return %y : f64
}

// x <= 0: x e P(e) with a polynomial P(e) = erf(log(1 + e))/e, e = e^x; its power of two
// comes last. Where x e^x is nothing, x is held.
func.func @serf.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.65 : f64, exact_as = [bf16]}} {
  %c = arith.constant -200.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/serf.sollya.
  %p11 = arith.constant 0xBC190C73 : f32
  %p10 = arith.constant 0x3D5D02EF : f32
  %p9 = arith.constant 0xBE08F4BF : f32
  %p8 = arith.constant 0x3E385E86 : f32
  %p7 = arith.constant 0xBDF87448 : f32
  %p6 = arith.constant 0xBCEE09F3 : f32
  %p5 = arith.constant 0x3E4A8DCF : f32
  %p4 = arith.constant 0xBE9ED9C6 : f32
  %p3 = arith.constant 0x3E8FAF52 : f32
  %p2 = arith.constant 0x3903704B : f32
  %p1 = arith.constant 0xBF106F0E : f32
  %p0 = arith.constant 0x3F906EBB : f32
  %xc = arith.maximumf %x, %c : f32
  %ax = math.absf %xc : f32
  %na = arith.negf %ax : f32
  %e = func.call @exp.times.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %t0 = math.fma %p11, %e, %p10 : f32
  %t1 = math.fma %t0, %e, %p9 : f32
  %t2 = math.fma %t1, %e, %p8 : f32
  %t3 = math.fma %t2, %e, %p7 : f32
  %t4 = math.fma %t3, %e, %p6 : f32
  %t5 = math.fma %t4, %e, %p5 : f32
  %t6 = math.fma %t5, %e, %p4 : f32
  %t7 = math.fma %t6, %e, %p3 : f32
  %t8 = math.fma %t7, %e, %p2 : f32
  %t9 = math.fma %t8, %e, %p1 : f32
  %p = math.fma %t9, %e, %p0 : f32
  %f = arith.mulf %xc, %p : f32
  %yn = func.call @exp.times.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
  %l = func.call @log1p.approx.f32(%e) : (f32) -> f32
  %u = arith.addf %ax, %l : f32
  %t = func.call @erf.approx.f32(%u) : (f32) -> f32
  %yp = arith.mulf %x, %t : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %yp, %yn : f32
  return %y : f32
}

// erf(u) + x Q(e) e with Q = 2/sqrt(pi) e^(-u^2) / (1 + e), on the negative side a
// polynomial. About the root, a polynomial times the distance to the root.
func.func @serf.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.13 : f64}} {
  %c = arith.constant -200.0 : f32
  %c_1 = arith.constant 20.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c_2 = arith.constant 1.1 : f32
  %c_3 = arith.constant 0.8 : f32
  // Constants: coefficients/serf.sollya.
  %p11 = arith.constant 0xBC190C73 : f32
  %p10 = arith.constant 0x3D5D02EF : f32
  %p9 = arith.constant 0xBE08F4BF : f32
  %p8 = arith.constant 0x3E385E86 : f32
  %p7 = arith.constant 0xBDF87448 : f32
  %p6 = arith.constant 0xBCEE09F3 : f32
  %p5 = arith.constant 0x3E4A8DCF : f32
  %p4 = arith.constant 0xBE9ED9C6 : f32
  %p3 = arith.constant 0x3E8FAF52 : f32
  %p2 = arith.constant 0x3903704B : f32
  %p1 = arith.constant 0xBF106F0E : f32
  %p0 = arith.constant 0x3F906EBB : f32
  %q11 = arith.constant 0xBC1CB38F : f32
  %q10 = arith.constant 0x3D55E38D : f32
  %q9 = arith.constant 0xBDD9417B : f32
  %q8 = arith.constant 0x3D2A9EC6 : f32
  %q7 = arith.constant 0x3E908863 : f32
  %q6 = arith.constant 0xBF56DFC3 : f32
  %q5 = arith.constant 0x3FB24C53 : f32
  %q4 = arith.constant 0xBFCBD8D6 : f32
  %q3 = arith.constant 0x3F904AE8 : f32
  %q2 = arith.constant 0x38DD0714 : f32
  %q1 = arith.constant 0xBF906EE1 : f32
  %x0hi = arith.constant 0xBF98B630 : f32
  %r11 = arith.constant 0xB7C64D82 : f32
  %r10 = arith.constant 0xB8942A3E : f32
  %r9 = arith.constant 0xB822F362 : f32
  %r8 = arith.constant 0x39AAA81E : f32
  %r7 = arith.constant 0x3AA7EBE0 : f32
  %r6 = arith.constant 0x3AD4E840 : f32
  %r5 = arith.constant 0xBB7AFBC5 : f32
  %r4 = arith.constant 0xBCA9562E : f32
  %r3 = arith.constant 0xBCFB4A72 : f32
  %r2 = arith.constant 0x3D23EF6B : f32
  %r1 = arith.constant 0x3E758C59 : f32
  %r0 = arith.constant 0x3EA59B45 : f32
  %mx0lo = arith.constant 0x334CB69E : f32
  %xc0 = arith.maximumf %x, %c : f32
  %xc = arith.minimumf %xc0, %c_1 : f32
  %ax = math.absf %xc : f32
  %na = arith.negf %ax : f32
  %e = func.call @exp.times.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %t0 = math.fma %p11, %e, %p10 : f32
  %t1 = math.fma %t0, %e, %p9 : f32
  %t2 = math.fma %t1, %e, %p8 : f32
  %t3 = math.fma %t2, %e, %p7 : f32
  %t4 = math.fma %t3, %e, %p6 : f32
  %t5 = math.fma %t4, %e, %p5 : f32
  %t6 = math.fma %t5, %e, %p4 : f32
  %t7 = math.fma %t6, %e, %p3 : f32
  %t8 = math.fma %t7, %e, %p2 : f32
  %t9 = math.fma %t8, %e, %p1 : f32
  %p = math.fma %t9, %e, %p0 : f32
  %t10 = math.fma %q11, %e, %q10 : f32
  %t11 = math.fma %t10, %e, %q9 : f32
  %t12 = math.fma %t11, %e, %q8 : f32
  %t13 = math.fma %t12, %e, %q7 : f32
  %t14 = math.fma %t13, %e, %q6 : f32
  %t15 = math.fma %t14, %e, %q5 : f32
  %t16 = math.fma %t15, %e, %q4 : f32
  %t17 = math.fma %t16, %e, %q3 : f32
  %t18 = math.fma %t17, %e, %q2 : f32
  %t19 = math.fma %t18, %e, %q1 : f32
  %q = math.fma %t19, %e, %p0 : f32
  %f = math.fma %xc, %q, %p : f32
  %yn = func.call @exp.times.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
  %l = func.call @log1p.approx.f32(%e) : (f32) -> f32
  %u = arith.addf %ax, %l : f32
  %t = func.call @erf.approx.f32(%u) : (f32) -> f32
  %uu = arith.mulf %u, %u : f32
  %nu = arith.negf %uu : f32
  %g = func.call @exp.approx.f32(%nu) : (f32) -> f32
  %d = arith.addf %e, %one : f32
  %gd = act.quotient %g, %d : f32
  %xg = arith.mulf %xc, %gd : f32
  %yp = math.fma %xg, %p0, %t : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y0 = arith.select %pos, %yp, %yn : f32
  %v = arith.subf %x, %x0hi : f32
  %w = arith.addf %x, %c_2 : f32
  %t20 = math.fma %r11, %w, %r10 : f32
  %t21 = math.fma %t20, %w, %r9 : f32
  %t22 = math.fma %t21, %w, %r8 : f32
  %t23 = math.fma %t22, %w, %r7 : f32
  %t24 = math.fma %t23, %w, %r6 : f32
  %t25 = math.fma %t24, %w, %r5 : f32
  %t26 = math.fma %t25, %w, %r4 : f32
  %t27 = math.fma %t26, %w, %r3 : f32
  %t28 = math.fma %t27, %w, %r2 : f32
  %t29 = math.fma %t28, %w, %r1 : f32
  %R = math.fma %t29, %w, %r0 : f32
  %Rl = arith.mulf %R, %mx0lo : f32
  %y1 = math.fma %v, %R, %Rl : f32
  %aw = math.absf %w : f32
  %near = arith.cmpf olt, %aw, %c_3 : f32
  %y = arith.select %near, %y1, %y0 : f32
  return %y : f32
}

// Double precision, in the same way.

func.func @serf.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.97 : f64}} {
  %c = arith.constant -900.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/serf.sollya.
  %dp23 = arith.constant 0x3EF79AF060DDEAF0 : f64
  %dp22 = arith.constant 0xBF314264A95812B3 : f64
  %dp21 = arith.constant 0x3F5791E64D3913EE : f64
  %dp20 = arith.constant 0xBF73EE28811718C7 : f64
  %dp19 = arith.constant 0x3F874B9C8433E616 : f64
  %dp18 = arith.constant 0xBF93CFE81B4E5A4B : f64
  %dp17 = arith.constant 0x3F98DCFBACAC569A : f64
  %dp16 = arith.constant 0xBF95FF7C5BC722E3 : f64
  %dp15 = arith.constant 0x3F83C4962D89D625 : f64
  %dp14 = arith.constant 0x3F814792BCEAC0BD : f64
  %dp13 = arith.constant 0xBF9D196649AB6351 : f64
  %dp12 = arith.constant 0x3FA7EE2C8414A6BE : f64
  %dp11 = arith.constant 0xBFAF1573F7C624AB : f64
  %dp10 = arith.constant 0x3FB11BA9D5724F84 : f64
  %dp9 = arith.constant 0xBFAE5AD17D7B4CD5 : f64
  %dp8 = arith.constant 0x3F9E9D046D7A92C0 : f64
  %dp7 = arith.constant 0x3F9E7E695B89A61D : f64
  %dp6 = arith.constant 0xBFBF688D77211E38 : f64
  %dp5 = arith.constant 0x3FCE1711ADFAA75B : f64
  %dp4 = arith.constant 0xBFD4761628CD8CB5 : f64
  %dp3 = arith.constant 0x3FD20DD7504B827A : f64
  %dp2 = arith.constant 0xBD65F17C07FD94F3 : f64
  %dp1 = arith.constant 0xBFE20DD750429B3A : f64
  %dp0 = arith.constant 0x3FF20DD750429B6D : f64
  %xc = arith.maximumf %x, %c : f64
  %ax = math.absf %xc : f64
  %na = arith.negf %ax : f64
  %e = func.call @exp.approx.scaled(%na, %zero, %one) : (f64, f64, f64) -> f64
  %t0 = math.fma %dp23, %e, %dp22 : f64
  %t1 = math.fma %t0, %e, %dp21 : f64
  %t2 = math.fma %t1, %e, %dp20 : f64
  %t3 = math.fma %t2, %e, %dp19 : f64
  %t4 = math.fma %t3, %e, %dp18 : f64
  %t5 = math.fma %t4, %e, %dp17 : f64
  %t6 = math.fma %t5, %e, %dp16 : f64
  %t7 = math.fma %t6, %e, %dp15 : f64
  %t8 = math.fma %t7, %e, %dp14 : f64
  %t9 = math.fma %t8, %e, %dp13 : f64
  %t10 = math.fma %t9, %e, %dp12 : f64
  %t11 = math.fma %t10, %e, %dp11 : f64
  %t12 = math.fma %t11, %e, %dp10 : f64
  %t13 = math.fma %t12, %e, %dp9 : f64
  %t14 = math.fma %t13, %e, %dp8 : f64
  %t15 = math.fma %t14, %e, %dp7 : f64
  %t16 = math.fma %t15, %e, %dp6 : f64
  %t17 = math.fma %t16, %e, %dp5 : f64
  %t18 = math.fma %t17, %e, %dp4 : f64
  %t19 = math.fma %t18, %e, %dp3 : f64
  %t20 = math.fma %t19, %e, %dp2 : f64
  %t21 = math.fma %t20, %e, %dp1 : f64
  %p = math.fma %t21, %e, %dp0 : f64
  %f = arith.mulf %xc, %p : f64
  %yn = func.call @exp.approx.scaled(%na, %zero, %f) : (f64, f64, f64) -> f64
  %l = func.call @log1p.approx.f64(%e) : (f64) -> f64
  %u = arith.addf %ax, %l : f64
  %t = func.call @erf.approx.f64(%u) : (f64) -> f64
  %yp = arith.mulf %x, %t : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %yp, %yn : f64
  return %y : f64
}

// erf(u) + x Q(e) e with Q = 2/sqrt(pi) e^(-u^2) / (1 + e), on the negative side a
// polynomial. About the root, a polynomial times the distance to the root.
func.func @serf.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.99 : f64}} {
  %c = arith.constant -900.0 : f64
  %c_1 = arith.constant 40.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c_2 = arith.constant 1.1 : f64
  %c_3 = arith.constant 0.8 : f64
  // Constants: coefficients/serf.sollya.
  %dp23 = arith.constant 0x3EF79AF060DDEAF0 : f64
  %dp22 = arith.constant 0xBF314264A95812B3 : f64
  %dp21 = arith.constant 0x3F5791E64D3913EE : f64
  %dp20 = arith.constant 0xBF73EE28811718C7 : f64
  %dp19 = arith.constant 0x3F874B9C8433E616 : f64
  %dp18 = arith.constant 0xBF93CFE81B4E5A4B : f64
  %dp17 = arith.constant 0x3F98DCFBACAC569A : f64
  %dp16 = arith.constant 0xBF95FF7C5BC722E3 : f64
  %dp15 = arith.constant 0x3F83C4962D89D625 : f64
  %dp14 = arith.constant 0x3F814792BCEAC0BD : f64
  %dp13 = arith.constant 0xBF9D196649AB6351 : f64
  %dp12 = arith.constant 0x3FA7EE2C8414A6BE : f64
  %dp11 = arith.constant 0xBFAF1573F7C624AB : f64
  %dp10 = arith.constant 0x3FB11BA9D5724F84 : f64
  %dp9 = arith.constant 0xBFAE5AD17D7B4CD5 : f64
  %dp8 = arith.constant 0x3F9E9D046D7A92C0 : f64
  %dp7 = arith.constant 0x3F9E7E695B89A61D : f64
  %dp6 = arith.constant 0xBFBF688D77211E38 : f64
  %dp5 = arith.constant 0x3FCE1711ADFAA75B : f64
  %dp4 = arith.constant 0xBFD4761628CD8CB5 : f64
  %dp3 = arith.constant 0x3FD20DD7504B827A : f64
  %dp2 = arith.constant 0xBD65F17C07FD94F3 : f64
  %dp1 = arith.constant 0xBFE20DD750429B3A : f64
  %dp0 = arith.constant 0x3FF20DD750429B6D : f64
  %dq24 = arith.constant 0xBF0F28B384623747 : f64
  %dq23 = arith.constant 0x3F47DAAB4BD7D49B : f64
  %dq22 = arith.constant 0xBF710BB98D12858A : f64
  %dq21 = arith.constant 0x3F8E1294C1D4BC94 : f64
  %dq20 = arith.constant 0xBFA22A9016AEDF32 : f64
  %dq19 = arith.constant 0x3FAF2BFC46FEBFA1 : f64
  %dq18 = arith.constant 0xBFB25D7E705E007C : f64
  %dq17 = arith.constant 0x3FA5F0D65AAB62D4 : f64
  %dq16 = arith.constant 0x3FA4FF8FFBD8BF6A : f64
  %dq15 = arith.constant 0xBFC66F1DDFF56698 : f64
  %dq14 = arith.constant 0x3FD5BBB2B0D543BD : f64
  %dq13 = arith.constant 0xBFE0415DE34183E8 : f64
  %dq12 = arith.constant 0x3FE4E73065A8BAD2 : f64
  %dq11 = arith.constant 0xBFE7CBB6116F75C9 : f64
  %dq10 = arith.constant 0x3FE7A67E9AE04F9C : f64
  %dq9 = arith.constant 0xBFE2FF742A4A94F3 : f64
  %dq8 = arith.constant 0x3FD13A74E750B244 : f64
  %dq7 = arith.constant 0x3FCE7DE56A06428E : f64
  %dq6 = arith.constant 0xBFEB7B78DAC2BE26 : f64
  %dq5 = arith.constant 0x3FF6914D2B0727AD : f64
  %dq4 = arith.constant 0xBFF9939BB2076C62 : f64
  %dq3 = arith.constant 0x3FF20DD750453F0A : f64
  %dq2 = arith.constant 0xBD689874EBB17BE9 : f64
  %dq1 = arith.constant 0xBFF20DD750429B52 : f64
  %dx0hi = arith.constant 0xBFF316C60CCB69DB : f64
  %dr25 = arith.constant 0xBE0B23EA9C911CF5 : f64
  %dr24 = arith.constant 0xBE1009D1FAAF12CE : f64
  %dr23 = arith.constant 0x3E2A44FA4E3F55A8 : f64
  %dr22 = arith.constant 0x3E2F016F2EA2FFE3 : f64
  %dr21 = arith.constant 0xBE361D2DDE600D66 : f64
  %dr20 = arith.constant 0xBE3569E2B8DFC95C : f64
  %dr19 = arith.constant 0x3E41EDCB61DC6CEB : f64
  %dr18 = arith.constant 0x3E2727A280F30C4B : f64
  %dr17 = arith.constant 0xBE675A5DD61ED5ED : f64
  %dr16 = arith.constant 0xBE7AA869877FDC91 : f64
  %dr15 = arith.constant 0x3E689C3C3C020E40 : f64
  %dr14 = arith.constant 0x3EB001203386B41A : f64
  %dr13 = arith.constant 0x3EC63B09C1B3B6C3 : f64
  %dr12 = arith.constant 0x3EA3E787C073565D : f64
  %dr11 = arith.constant 0xBEF4245F0B682E1F : f64
  %dr10 = arith.constant 0xBF10CB6E6987C22E : f64
  %dr9 = arith.constant 0xBF0B1A8EB9D0EB0B : f64
  %dr8 = arith.constant 0x3F34655F21356B21 : f64
  %dr7 = arith.constant 0x3F5523AA582F70AF : f64
  %dr6 = arith.constant 0x3F5AC63130FD4D7B : f64
  %dr5 = arith.constant 0xBF6F64E9D47F5883 : f64
  %dr4 = arith.constant 0xBF952B83FF74A55D : f64
  %dr3 = arith.constant 0xBF9F693B30CDB822 : f64
  %dr2 = arith.constant 0x3FA47DF85FF24940 : f64
  %dr1 = arith.constant 0x3FCEB18B0FCB013B : f64
  %dr0 = arith.constant 0x3FD4B36894C0DC44 : f64
  %dmx0lo = arith.constant 0xBC81D9ECD0F85993 : f64
  %xc0 = arith.maximumf %x, %c : f64
  %xc = arith.minimumf %xc0, %c_1 : f64
  %ax = math.absf %xc : f64
  %na = arith.negf %ax : f64
  %e = func.call @exp.approx.scaled(%na, %zero, %one) : (f64, f64, f64) -> f64
  %t0 = math.fma %dp23, %e, %dp22 : f64
  %t1 = math.fma %t0, %e, %dp21 : f64
  %t2 = math.fma %t1, %e, %dp20 : f64
  %t3 = math.fma %t2, %e, %dp19 : f64
  %t4 = math.fma %t3, %e, %dp18 : f64
  %t5 = math.fma %t4, %e, %dp17 : f64
  %t6 = math.fma %t5, %e, %dp16 : f64
  %t7 = math.fma %t6, %e, %dp15 : f64
  %t8 = math.fma %t7, %e, %dp14 : f64
  %t9 = math.fma %t8, %e, %dp13 : f64
  %t10 = math.fma %t9, %e, %dp12 : f64
  %t11 = math.fma %t10, %e, %dp11 : f64
  %t12 = math.fma %t11, %e, %dp10 : f64
  %t13 = math.fma %t12, %e, %dp9 : f64
  %t14 = math.fma %t13, %e, %dp8 : f64
  %t15 = math.fma %t14, %e, %dp7 : f64
  %t16 = math.fma %t15, %e, %dp6 : f64
  %t17 = math.fma %t16, %e, %dp5 : f64
  %t18 = math.fma %t17, %e, %dp4 : f64
  %t19 = math.fma %t18, %e, %dp3 : f64
  %t20 = math.fma %t19, %e, %dp2 : f64
  %t21 = math.fma %t20, %e, %dp1 : f64
  %p = math.fma %t21, %e, %dp0 : f64
  %t22 = math.fma %dq24, %e, %dq23 : f64
  %t23 = math.fma %t22, %e, %dq22 : f64
  %t24 = math.fma %t23, %e, %dq21 : f64
  %t25 = math.fma %t24, %e, %dq20 : f64
  %t26 = math.fma %t25, %e, %dq19 : f64
  %t27 = math.fma %t26, %e, %dq18 : f64
  %t28 = math.fma %t27, %e, %dq17 : f64
  %t29 = math.fma %t28, %e, %dq16 : f64
  %t30 = math.fma %t29, %e, %dq15 : f64
  %t31 = math.fma %t30, %e, %dq14 : f64
  %t32 = math.fma %t31, %e, %dq13 : f64
  %t33 = math.fma %t32, %e, %dq12 : f64
  %t34 = math.fma %t33, %e, %dq11 : f64
  %t35 = math.fma %t34, %e, %dq10 : f64
  %t36 = math.fma %t35, %e, %dq9 : f64
  %t37 = math.fma %t36, %e, %dq8 : f64
  %t38 = math.fma %t37, %e, %dq7 : f64
  %t39 = math.fma %t38, %e, %dq6 : f64
  %t40 = math.fma %t39, %e, %dq5 : f64
  %t41 = math.fma %t40, %e, %dq4 : f64
  %t42 = math.fma %t41, %e, %dq3 : f64
  %t43 = math.fma %t42, %e, %dq2 : f64
  %t44 = math.fma %t43, %e, %dq1 : f64
  %q = math.fma %t44, %e, %dp0 : f64
  %f = math.fma %xc, %q, %p : f64
  %yn = func.call @exp.approx.scaled(%na, %zero, %f) : (f64, f64, f64) -> f64
  %l = func.call @log1p.approx.f64(%e) : (f64) -> f64
  %u = arith.addf %ax, %l : f64
  %t = func.call @erf.approx.f64(%u) : (f64) -> f64
  %uu = arith.mulf %u, %u : f64
  %nu = arith.negf %uu : f64
  %g = func.call @exp.approx.f64(%nu) : (f64) -> f64
  %d = arith.addf %e, %one : f64
  %gd = arith.divf %g, %d : f64
  %xg = arith.mulf %xc, %gd : f64
  %yp = math.fma %xg, %dp0, %t : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y0 = arith.select %pos, %yp, %yn : f64
  %v = arith.subf %x, %dx0hi : f64
  %w = arith.addf %x, %c_2 : f64
  %t45 = math.fma %dr25, %w, %dr24 : f64
  %t46 = math.fma %t45, %w, %dr23 : f64
  %t47 = math.fma %t46, %w, %dr22 : f64
  %t48 = math.fma %t47, %w, %dr21 : f64
  %t49 = math.fma %t48, %w, %dr20 : f64
  %t50 = math.fma %t49, %w, %dr19 : f64
  %t51 = math.fma %t50, %w, %dr18 : f64
  %t52 = math.fma %t51, %w, %dr17 : f64
  %t53 = math.fma %t52, %w, %dr16 : f64
  %t54 = math.fma %t53, %w, %dr15 : f64
  %t55 = math.fma %t54, %w, %dr14 : f64
  %t56 = math.fma %t55, %w, %dr13 : f64
  %t57 = math.fma %t56, %w, %dr12 : f64
  %t58 = math.fma %t57, %w, %dr11 : f64
  %t59 = math.fma %t58, %w, %dr10 : f64
  %t60 = math.fma %t59, %w, %dr9 : f64
  %t61 = math.fma %t60, %w, %dr8 : f64
  %t62 = math.fma %t61, %w, %dr7 : f64
  %t63 = math.fma %t62, %w, %dr6 : f64
  %t64 = math.fma %t63, %w, %dr5 : f64
  %t65 = math.fma %t64, %w, %dr4 : f64
  %t66 = math.fma %t65, %w, %dr3 : f64
  %t67 = math.fma %t66, %w, %dr2 : f64
  %t68 = math.fma %t67, %w, %dr1 : f64
  %R = math.fma %t68, %w, %dr0 : f64
  %Rl = arith.mulf %R, %dmx0lo : f64
  %y1 = math.fma %v, %R, %Rl : f64
  %aw = math.absf %w : f64
  %near = arith.cmpf olt, %aw, %c_3 : f64
  %y = arith.select %near, %y1, %y0 : f64
  return %y : f64
}

// The forms of softplus in which front ends emit it.
func.func @serf.spelling.log1p_exp(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.log1p_exp(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.log_exp(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.log_exp(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.max_log1p_neg_abs(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.max_log1p_neg_abs(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.max_log_neg_abs(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.max_log_neg_abs(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.logaddexp(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.logaddexp(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.logaddexp_guarded(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.logaddexp_guarded(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.minus_log_sigmoid(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.minus_log_sigmoid(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.threshold_log1p(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.threshold_log1p(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @serf.spelling.threshold_log(%x: f64) -> f64 {
  %s = func.call @softplus.spelling.threshold_log(%x) : (f64) -> f64
  %t = math.erf %s : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}
