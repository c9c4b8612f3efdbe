// logish(x) = x log(1 + sigmoid(x))
func.func @logish(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %s = arith.divf %n, %d : f64
  %l = math.log1p %s : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

// log(1 + s) + x s (1 - s) / (1 + s). With e = e^(-|x|), s (1 - s) / (1 + s) is
// e / ((1 + e)(2 + e)) for x > 0 and e / ((1 + e)(1 + 2e)) otherwise.
func.func @logish.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %two = arith.constant 2.0 : f64
  %mone = arith.constant -1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %s = arith.divf %n, %d : f64
  %l = math.log1p %s : f64
  %ee = arith.addf %e, %e : f64
  %cp = arith.addf %e, %two : f64
  %cn = arith.addf %ee, %one : f64
  %c = arith.select %pos, %cp, %cn : f64
  %dc = arith.mulf %d, %c : f64
  %g = arith.divf %e, %dc : f64
  %xg = arith.mulf %x, %g : f64
  %y0 = arith.addf %l, %xg : f64
  // x (g + l/x) is the same; it keeps the sign of a result that is nothing.
  %lx = arith.divf %l, %x : f64
  %glx = arith.addf %g, %lx : f64
  %y1 = arith.mulf %x, %glx : f64
  %tail = arith.cmpf olt, %x, %mone : f64
  %y = arith.select %tail, %y1, %y0 : f64
  return %y : f64
}

// x <= 0: x e P(e) with a polynomial P(e) = log(1 + e/(1 + e))/e in e - 1/2; its power of
// two comes last. Where x e^x is nothing, x is held.
func.func @logish.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.10 : f64, exact_as = [bf16]}} {
  %c = arith.constant -200.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  // Constants: coefficients/logish.sollya.
  %p13 = arith.constant 0xBEBF43F0 : f32
  %p12 = arith.constant 0x3EBE8144 : f32
  %p11 = arith.constant 0xBD0D8796 : f32
  %p10 = arith.constant 0x3D766187 : f32
  %p9 = arith.constant 0xBE56AC66 : f32
  %p8 = arith.constant 0x3E63DD7A : f32
  %p7 = arith.constant 0xBE5D8B7C : f32
  %p6 = arith.constant 0x3E777B5A : f32
  %p5 = arith.constant 0xBE8C7EB4 : f32
  %p4 = arith.constant 0x3E9F308A : f32
  %p3 = arith.constant 0xBEB644E7 : f32
  %p2 = arith.constant 0x3ED33B92 : f32
  %p1 = arith.constant 0xBEF7D6EE : f32
  %p0 = arith.constant 0x3F134B11 : f32
  %xc = arith.maximumf %x, %c : f32
  %ax = math.absf %xc : f32
  %na = arith.negf %ax : f32
  %e = func.call @exp.times.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %eh = arith.subf %e, %half : f32
  %t0 = math.fma %p13, %eh, %p12 : f32
  %t1 = math.fma %t0, %eh, %p11 : f32
  %t2 = math.fma %t1, %eh, %p10 : f32
  %t3 = math.fma %t2, %eh, %p9 : f32
  %t4 = math.fma %t3, %eh, %p8 : f32
  %t5 = math.fma %t4, %eh, %p7 : f32
  %t6 = math.fma %t5, %eh, %p6 : f32
  %t7 = math.fma %t6, %eh, %p5 : f32
  %t8 = math.fma %t7, %eh, %p4 : f32
  %t9 = math.fma %t8, %eh, %p3 : f32
  %t10 = math.fma %t9, %eh, %p2 : f32
  %t11 = math.fma %t10, %eh, %p1 : f32
  %p = math.fma %t11, %eh, %p0 : f32
  %f = arith.mulf %xc, %p : f32
  %yn = func.call @exp.times.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %one : f32
  %s = act.quotient %one, %d : f32
  %l = func.call @log1p.approx.f32(%s) : (f32) -> f32
  %yp = arith.mulf %x, %l : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %yp, %yn : f32
  return %y : f32
}

// On the negative side e (P(e) + x / ((1 + e)(1 + 2e))). About the root, a polynomial
// times the distance to the root.
func.func @logish.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.18 : f64}} {
  %c = arith.constant -200.0 : f32
  %c_1 = arith.constant 100.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  %c_2 = arith.constant 1.6 : f32
  %c_3 = arith.constant 0.9 : f32
  // Constants: coefficients/logish.sollya.
  %p13 = arith.constant 0xBEBF43F0 : f32
  %p12 = arith.constant 0x3EBE8144 : f32
  %p11 = arith.constant 0xBD0D8796 : f32
  %p10 = arith.constant 0x3D766187 : f32
  %p9 = arith.constant 0xBE56AC66 : f32
  %p8 = arith.constant 0x3E63DD7A : f32
  %p7 = arith.constant 0xBE5D8B7C : f32
  %p6 = arith.constant 0x3E777B5A : f32
  %p5 = arith.constant 0xBE8C7EB4 : f32
  %p4 = arith.constant 0x3E9F308A : f32
  %p3 = arith.constant 0xBEB644E7 : f32
  %p2 = arith.constant 0x3ED33B92 : f32
  %p1 = arith.constant 0xBEF7D6EE : f32
  %p0 = arith.constant 0x3F134B11 : f32
  %x0hi = arith.constant 0xBFAFAC94 : f32
  %r11 = arith.constant 0xB4AE5FFD : f32
  %r10 = arith.constant 0xB5A53C2E : f32
  %r9 = arith.constant 0xB768A873 : f32
  %r8 = arith.constant 0xB809A469 : f32
  %r7 = arith.constant 0x38CB8C70 : f32
  %r6 = arith.constant 0x3A11874A : f32
  %r5 = arith.constant 0x39848FC0 : f32
  %r4 = arith.constant 0xBB91390C : f32
  %r3 = arith.constant 0xBC37F917 : f32
  %r2 = arith.constant 0x3C46EFA1 : f32
  %r1 = arith.constant 0x3DD73F35 : f32
  %r0 = arith.constant 0x3E22D4BB : f32
  %mx0lo = arith.constant 0xB2FC6DF4 : f32
  %xc0 = arith.maximumf %x, %c : f32
  %xc = arith.minimumf %xc0, %c_1 : f32
  %ax = math.absf %xc : f32
  %na = arith.negf %ax : f32
  %e = func.call @exp.times.f32(%na, %zero, %one) : (f32, f32, f32) -> f32
  %eh = arith.subf %e, %half : f32
  %t0 = math.fma %p13, %eh, %p12 : f32
  %t1 = math.fma %t0, %eh, %p11 : f32
  %t2 = math.fma %t1, %eh, %p10 : f32
  %t3 = math.fma %t2, %eh, %p9 : f32
  %t4 = math.fma %t3, %eh, %p8 : f32
  %t5 = math.fma %t4, %eh, %p7 : f32
  %t6 = math.fma %t5, %eh, %p6 : f32
  %t7 = math.fma %t6, %eh, %p5 : f32
  %t8 = math.fma %t7, %eh, %p4 : f32
  %t9 = math.fma %t8, %eh, %p3 : f32
  %t10 = math.fma %t9, %eh, %p2 : f32
  %t11 = math.fma %t10, %eh, %p1 : f32
  %p = math.fma %t11, %eh, %p0 : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %ee = arith.addf %e, %e : f32
  %d = arith.addf %e, %one : f32
  %c0 = arith.select %pos, %two, %one : f32
  %c1 = arith.select %pos, %e, %ee : f32
  %c2 = arith.addf %c1, %three : f32
  %dc = math.fma %e, %c2, %c0 : f32
  %g = act.quotient %xc, %dc : f32
  %f = arith.addf %g, %p : f32
  %yn = func.call @exp.times.f32(%na, %zero, %f) : (f32, f32, f32) -> f32
  %s = act.quotient %one, %d : f32
  %l = func.call @log1p.approx.f32(%s) : (f32) -> f32
  %yp = math.fma %g, %e, %l : f32
  %y0 = arith.select %pos, %yp, %yn : f32
  %v = arith.subf %x, %x0hi : f32
  %w = arith.addf %x, %c_2 : f32
  %t12 = math.fma %r11, %w, %r10 : f32
  %t13 = math.fma %t12, %w, %r9 : f32
  %t14 = math.fma %t13, %w, %r8 : f32
  %t15 = math.fma %t14, %w, %r7 : f32
  %t16 = math.fma %t15, %w, %r6 : f32
  %t17 = math.fma %t16, %w, %r5 : f32
  %t18 = math.fma %t17, %w, %r4 : f32
  %t19 = math.fma %t18, %w, %r3 : f32
  %t20 = math.fma %t19, %w, %r2 : f32
  %t21 = math.fma %t20, %w, %r1 : f32
  %R = math.fma %t21, %w, %r0 : f32
  %Rl = arith.mulf %R, %mx0lo : f32
  %y1 = math.fma %v, %R, %Rl : f32
  %aw = math.absf %w : f32
  %near = arith.cmpf olt, %aw, %c_3 : f32
  %y = arith.select %near, %y1, %y0 : f32
  return %y : f32
}

// Double precision, in the same way.

func.func @logish.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.02 : f64}} {
  %c = arith.constant -900.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  // Constants: coefficients/logish.sollya.
  %dp31 = arith.constant 0xC00FEFC6C8B7337E : f64
  %dp30 = arith.constant 0x4005DF0D3C9EC5AD : f64
  %dp29 = arith.constant 0x401CDD6AE02C5D67 : f64
  %dp28 = arith.constant 0xC01319B6FA94BC9C : f64
  %dp27 = arith.constant 0xC0191FA5457AF9BB : f64
  %dp26 = arith.constant 0x4010A0388C471E72 : f64
  %dp25 = arith.constant 0x4008E441231BA9A4 : f64
  %dp24 = arith.constant 0xC00005CDC50F69DA : f64
  %dp23 = arith.constant 0xBFF2B79ED50D6358 : f64
  %dp22 = arith.constant 0x3FE953D6375A652F : f64
  %dp21 = arith.constant 0x3FC64E6D2CE3429F : f64
  %dp20 = arith.constant 0xBFB3FCF418283ABA : f64
  %dp19 = arith.constant 0xBFC2050E5A0CC93E : f64
  %dp18 = arith.constant 0x3FC0966261F0BBD4 : f64
  %dp17 = arith.constant 0xBFB99CB5BFCB4BAF : f64
  %dp16 = arith.constant 0x3FBBA39044EE599A : f64
  %dp15 = arith.constant 0xBFBE656266AE2ABA : f64
  %dp14 = arith.constant 0x3FC01F5884D956AA : f64
  %dp13 = arith.constant 0xBFC125A79CDD3AE3 : f64
  %dp12 = arith.constant 0x3FC25E5486EB7D33 : f64
  %dp11 = arith.constant 0xBFC3C53184F9CF52 : f64
  %dp10 = arith.constant 0x3FC56312F33EC749 : f64
  %dp9 = arith.constant 0xBFC7457E8F939647 : f64
  %dp8 = arith.constant 0x3FC97CED8F648AD2 : f64
  %dp7 = arith.constant 0xBFCC1EA51D51981E : f64
  %dp6 = arith.constant 0x3FCF467D2EEE4C1D : f64
  %dp5 = arith.constant 0xBFD18C8F4209699B : f64
  %dp4 = arith.constant 0x3FD3E39129C2B836 : f64
  %dp3 = arith.constant 0xBFD6C8B275476A6C : f64
  %dp2 = arith.constant 0x3FDA678250C350C0 : f64
  %dp1 = arith.constant 0xBFDEFADD9A28C39E : f64
  %dp0 = arith.constant 0x3FE269621134DB92 : f64
  %xc = arith.maximumf %x, %c : f64
  %ax = math.absf %xc : f64
  %na = arith.negf %ax : f64
  %e = func.call @exp.approx.scaled(%na, %zero, %one) : (f64, f64, f64) -> f64
  %eh = arith.subf %e, %half : f64
  %t0 = math.fma %dp31, %eh, %dp30 : f64
  %t1 = math.fma %t0, %eh, %dp29 : f64
  %t2 = math.fma %t1, %eh, %dp28 : f64
  %t3 = math.fma %t2, %eh, %dp27 : f64
  %t4 = math.fma %t3, %eh, %dp26 : f64
  %t5 = math.fma %t4, %eh, %dp25 : f64
  %t6 = math.fma %t5, %eh, %dp24 : f64
  %t7 = math.fma %t6, %eh, %dp23 : f64
  %t8 = math.fma %t7, %eh, %dp22 : f64
  %t9 = math.fma %t8, %eh, %dp21 : f64
  %t10 = math.fma %t9, %eh, %dp20 : f64
  %t11 = math.fma %t10, %eh, %dp19 : f64
  %t12 = math.fma %t11, %eh, %dp18 : f64
  %t13 = math.fma %t12, %eh, %dp17 : f64
  %t14 = math.fma %t13, %eh, %dp16 : f64
  %t15 = math.fma %t14, %eh, %dp15 : f64
  %t16 = math.fma %t15, %eh, %dp14 : f64
  %t17 = math.fma %t16, %eh, %dp13 : f64
  %t18 = math.fma %t17, %eh, %dp12 : f64
  %t19 = math.fma %t18, %eh, %dp11 : f64
  %t20 = math.fma %t19, %eh, %dp10 : f64
  %t21 = math.fma %t20, %eh, %dp9 : f64
  %t22 = math.fma %t21, %eh, %dp8 : f64
  %t23 = math.fma %t22, %eh, %dp7 : f64
  %t24 = math.fma %t23, %eh, %dp6 : f64
  %t25 = math.fma %t24, %eh, %dp5 : f64
  %t26 = math.fma %t25, %eh, %dp4 : f64
  %t27 = math.fma %t26, %eh, %dp3 : f64
  %t28 = math.fma %t27, %eh, %dp2 : f64
  %t29 = math.fma %t28, %eh, %dp1 : f64
  %p = math.fma %t29, %eh, %dp0 : f64
  %f = arith.mulf %xc, %p : f64
  %yn = func.call @exp.approx.scaled(%na, %zero, %f) : (f64, f64, f64) -> f64
  %d = arith.addf %e, %one : f64
  %s = arith.divf %one, %d : f64
  %l = func.call @log1p.approx.f64(%s) : (f64) -> f64
  %yp = arith.mulf %x, %l : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %yp, %yn : f64
  return %y : f64
}

// On the negative side e (P(e) + x / ((1 + e)(1 + 2e))). About the root, a polynomial
// times the distance to the root.
func.func @logish.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 4.24 : f64}} {
  %c = arith.constant -900.0 : f64
  %c_1 = arith.constant 100.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  %c_2 = arith.constant 1.6 : f64
  %c_3 = arith.constant 0.9 : f64
  // Constants: coefficients/logish.sollya.
  %dp31 = arith.constant 0xC00FEFC6C8B7337E : f64
  %dp30 = arith.constant 0x4005DF0D3C9EC5AD : f64
  %dp29 = arith.constant 0x401CDD6AE02C5D67 : f64
  %dp28 = arith.constant 0xC01319B6FA94BC9C : f64
  %dp27 = arith.constant 0xC0191FA5457AF9BB : f64
  %dp26 = arith.constant 0x4010A0388C471E72 : f64
  %dp25 = arith.constant 0x4008E441231BA9A4 : f64
  %dp24 = arith.constant 0xC00005CDC50F69DA : f64
  %dp23 = arith.constant 0xBFF2B79ED50D6358 : f64
  %dp22 = arith.constant 0x3FE953D6375A652F : f64
  %dp21 = arith.constant 0x3FC64E6D2CE3429F : f64
  %dp20 = arith.constant 0xBFB3FCF418283ABA : f64
  %dp19 = arith.constant 0xBFC2050E5A0CC93E : f64
  %dp18 = arith.constant 0x3FC0966261F0BBD4 : f64
  %dp17 = arith.constant 0xBFB99CB5BFCB4BAF : f64
  %dp16 = arith.constant 0x3FBBA39044EE599A : f64
  %dp15 = arith.constant 0xBFBE656266AE2ABA : f64
  %dp14 = arith.constant 0x3FC01F5884D956AA : f64
  %dp13 = arith.constant 0xBFC125A79CDD3AE3 : f64
  %dp12 = arith.constant 0x3FC25E5486EB7D33 : f64
  %dp11 = arith.constant 0xBFC3C53184F9CF52 : f64
  %dp10 = arith.constant 0x3FC56312F33EC749 : f64
  %dp9 = arith.constant 0xBFC7457E8F939647 : f64
  %dp8 = arith.constant 0x3FC97CED8F648AD2 : f64
  %dp7 = arith.constant 0xBFCC1EA51D51981E : f64
  %dp6 = arith.constant 0x3FCF467D2EEE4C1D : f64
  %dp5 = arith.constant 0xBFD18C8F4209699B : f64
  %dp4 = arith.constant 0x3FD3E39129C2B836 : f64
  %dp3 = arith.constant 0xBFD6C8B275476A6C : f64
  %dp2 = arith.constant 0x3FDA678250C350C0 : f64
  %dp1 = arith.constant 0xBFDEFADD9A28C39E : f64
  %dp0 = arith.constant 0x3FE269621134DB92 : f64
  %dx0hi = arith.constant 0xBFF5F592781C9063 : f64
  %dr25 = arith.constant 0x3DBACF61D9594E6C : f64
  %dr24 = arith.constant 0x3DAE83894BF91740 : f64
  %dr23 = arith.constant 0xBDE14F549C271485 : f64
  %dr22 = arith.constant 0xBDD2F3F85B5F3822 : f64
  %dr21 = arith.constant 0x3DF43F66595337D8 : f64
  %dr20 = arith.constant 0x3DE4EADE1600DDB1 : f64
  %dr19 = arith.constant 0xBE0124E49A868814 : f64
  %dr18 = arith.constant 0xBDFABD73085F9C9C : f64
  %dr17 = arith.constant 0x3E16EA8718516298 : f64
  %dr16 = arith.constant 0x3E32BEDC5C10703C : f64
  %dr15 = arith.constant 0xBE2714C30CBE34E4 : f64
  %dr14 = arith.constant 0xBE6BB9407C35B4F3 : f64
  %dr13 = arith.constant 0xBE7625C477AC24FF : f64
  %dr12 = arith.constant 0x3E995C154667A022 : f64
  %dr11 = arith.constant 0x3EBC5D9821FF9F12 : f64
  %dr10 = arith.constant 0xBE942AC552FEE11A : f64
  %dr9 = arith.constant 0xBEF2E63CC3C22924 : f64
  %dr8 = arith.constant 0xBF02CE2105B132A1 : f64
  %dr7 = arith.constant 0x3F1A49BFFF385F82 : f64
  %dr6 = arith.constant 0x3F42475A8C81347A : f64
  %dr5 = arith.constant 0x3F307FAD62BED6B6 : f64
  %dr4 = arith.constant 0xBF7228253AD26047 : f64
  %dr3 = arith.constant 0xBF86FF0F230A3290 : f64
  %dr2 = arith.constant 0x3F88DE06CAAABFDF : f64
  %dr1 = arith.constant 0x3FBAE7E68A2FA578 : f64
  %dr0 = arith.constant 0x3FC45A97543B34DC : f64
  %dmx0lo = arith.constant 0xBC967550801AF0A8 : f64
  %xc0 = arith.maximumf %x, %c : f64
  %xc = arith.minimumf %xc0, %c_1 : f64
  %ax = math.absf %xc : f64
  %na = arith.negf %ax : f64
  %e = func.call @exp.approx.scaled(%na, %zero, %one) : (f64, f64, f64) -> f64
  %eh = arith.subf %e, %half : f64
  %t0 = math.fma %dp31, %eh, %dp30 : f64
  %t1 = math.fma %t0, %eh, %dp29 : f64
  %t2 = math.fma %t1, %eh, %dp28 : f64
  %t3 = math.fma %t2, %eh, %dp27 : f64
  %t4 = math.fma %t3, %eh, %dp26 : f64
  %t5 = math.fma %t4, %eh, %dp25 : f64
  %t6 = math.fma %t5, %eh, %dp24 : f64
  %t7 = math.fma %t6, %eh, %dp23 : f64
  %t8 = math.fma %t7, %eh, %dp22 : f64
  %t9 = math.fma %t8, %eh, %dp21 : f64
  %t10 = math.fma %t9, %eh, %dp20 : f64
  %t11 = math.fma %t10, %eh, %dp19 : f64
  %t12 = math.fma %t11, %eh, %dp18 : f64
  %t13 = math.fma %t12, %eh, %dp17 : f64
  %t14 = math.fma %t13, %eh, %dp16 : f64
  %t15 = math.fma %t14, %eh, %dp15 : f64
  %t16 = math.fma %t15, %eh, %dp14 : f64
  %t17 = math.fma %t16, %eh, %dp13 : f64
  %t18 = math.fma %t17, %eh, %dp12 : f64
  %t19 = math.fma %t18, %eh, %dp11 : f64
  %t20 = math.fma %t19, %eh, %dp10 : f64
  %t21 = math.fma %t20, %eh, %dp9 : f64
  %t22 = math.fma %t21, %eh, %dp8 : f64
  %t23 = math.fma %t22, %eh, %dp7 : f64
  %t24 = math.fma %t23, %eh, %dp6 : f64
  %t25 = math.fma %t24, %eh, %dp5 : f64
  %t26 = math.fma %t25, %eh, %dp4 : f64
  %t27 = math.fma %t26, %eh, %dp3 : f64
  %t28 = math.fma %t27, %eh, %dp2 : f64
  %t29 = math.fma %t28, %eh, %dp1 : f64
  %p = math.fma %t29, %eh, %dp0 : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %ee = arith.addf %e, %e : f64
  %d = arith.addf %e, %one : f64
  %c0 = arith.select %pos, %two, %one : f64
  %c1 = arith.select %pos, %e, %ee : f64
  %c2 = arith.addf %c1, %three : f64
  %dc = math.fma %e, %c2, %c0 : f64
  %g = arith.divf %xc, %dc : f64
  %f = arith.addf %g, %p : f64
  %yn = func.call @exp.approx.scaled(%na, %zero, %f) : (f64, f64, f64) -> f64
  %s = arith.divf %one, %d : f64
  %l = func.call @log1p.approx.f64(%s) : (f64) -> f64
  %yp = math.fma %g, %e, %l : f64
  %y0 = arith.select %pos, %yp, %yn : f64
  %v = arith.subf %x, %dx0hi : f64
  %w = arith.addf %x, %c_2 : f64
  %t30 = math.fma %dr25, %w, %dr24 : f64
  %t31 = math.fma %t30, %w, %dr23 : f64
  %t32 = math.fma %t31, %w, %dr22 : f64
  %t33 = math.fma %t32, %w, %dr21 : f64
  %t34 = math.fma %t33, %w, %dr20 : f64
  %t35 = math.fma %t34, %w, %dr19 : f64
  %t36 = math.fma %t35, %w, %dr18 : f64
  %t37 = math.fma %t36, %w, %dr17 : f64
  %t38 = math.fma %t37, %w, %dr16 : f64
  %t39 = math.fma %t38, %w, %dr15 : f64
  %t40 = math.fma %t39, %w, %dr14 : f64
  %t41 = math.fma %t40, %w, %dr13 : f64
  %t42 = math.fma %t41, %w, %dr12 : f64
  %t43 = math.fma %t42, %w, %dr11 : f64
  %t44 = math.fma %t43, %w, %dr10 : f64
  %t45 = math.fma %t44, %w, %dr9 : f64
  %t46 = math.fma %t45, %w, %dr8 : f64
  %t47 = math.fma %t46, %w, %dr7 : f64
  %t48 = math.fma %t47, %w, %dr6 : f64
  %t49 = math.fma %t48, %w, %dr5 : f64
  %t50 = math.fma %t49, %w, %dr4 : f64
  %t51 = math.fma %t50, %w, %dr3 : f64
  %t52 = math.fma %t51, %w, %dr2 : f64
  %t53 = math.fma %t52, %w, %dr1 : f64
  %R = math.fma %t53, %w, %dr0 : f64
  %Rl = arith.mulf %R, %dmx0lo : f64
  %y1 = math.fma %v, %R, %Rl : f64
  %aw = math.absf %w : f64
  %near = arith.cmpf olt, %aw, %c_3 : f64
  %y = arith.select %near, %y1, %y0 : f64
  return %y : f64
}

// The forms of sigmoid in which front ends emit it.
func.func @logish.spelling.log1p_neg_exp(%x: f64) -> f64 {
  %s = func.call @sigmoid.spelling.neg_exp(%x) : (f64) -> f64
  %l = math.log1p %s : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

func.func @logish.spelling.log_neg_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %s = func.call @sigmoid.spelling.neg_exp(%x) : (f64) -> f64
  %s1 = arith.addf %s, %one : f64
  %l = math.log %s1 : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

func.func @logish.spelling.log1p_sub_exp(%x: f64) -> f64 {
  %s = func.call @sigmoid.spelling.sub_exp(%x) : (f64) -> f64
  %l = math.log1p %s : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

func.func @logish.spelling.log_sub_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %s = func.call @sigmoid.spelling.sub_exp(%x) : (f64) -> f64
  %s1 = arith.addf %s, %one : f64
  %l = math.log %s1 : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

func.func @logish.spelling.log1p_exp_ratio(%x: f64) -> f64 {
  %s = func.call @sigmoid.spelling.exp_ratio(%x) : (f64) -> f64
  %l = math.log1p %s : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

func.func @logish.spelling.log_exp_ratio(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %s = func.call @sigmoid.spelling.exp_ratio(%x) : (f64) -> f64
  %s1 = arith.addf %s, %one : f64
  %l = math.log %s1 : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

func.func @logish.spelling.log1p_tanh(%x: f64) -> f64 {
  %s = func.call @sigmoid.spelling.tanh(%x) : (f64) -> f64
  %l = math.log1p %s : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}

func.func @logish.spelling.log_tanh(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %s = func.call @sigmoid.spelling.tanh(%x) : (f64) -> f64
  %s1 = arith.addf %s, %one : f64
  %l = math.log %s1 : f64
  %y = arith.mulf %x, %l : f64
  return %y : f64
}
