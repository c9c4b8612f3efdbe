// phish(x) = x tanh(gelu(x)), gelu(x) = x/2 erfc(-x / sqrt(2)).
func.func @phish(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %half_1 = arith.mulf %x, %half : f64
  %r = math.sqrt %two : f64
  %nx = arith.negf %x : f64
  %u = arith.divf %nx, %r : f64
  %c = math.erfc %u : f64
  %g = arith.mulf %half_1, %c : f64
  %t = math.tanh %g : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

// t + x gelu'(x) / cosh(g)^2, t = tanh(g), gelu' = erfc(u)/2 + x e^(-x^2/2)/sqrt(2 pi);
// far left summed so that a result that is nothing keeps its sign.
func.func @phish.derivative(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %half = arith.constant 0.5 : f64
  %mtwo = arith.constant -2.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %mhalf = arith.constant -0.5 : f64
  %mone = arith.constant -1.0 : f64
  %r = math.sqrt %two : f64
  %nx = arith.negf %x : f64
  %u = arith.divf %nx, %r : f64
  %c = math.erfc %u : f64
  %hc = arith.mulf %c, %half : f64
  %g = arith.mulf %x, %hc : f64
  %t = math.tanh %g : f64
  %a = math.absf %g : f64
  %w = arith.mulf %a, %mtwo : f64
  %E = math.exp %w : f64
  %E1 = arith.addf %E, %one : f64
  %EE = arith.mulf %E1, %E1 : f64
  %E4 = arith.mulf %E, %four : f64
  %S = arith.divf %E4, %EE : f64
  %xx = arith.mulf %x, %x : f64
  %q = arith.mulf %xx, %mhalf : f64
  %d = math.exp %q : f64
  %pi = math.acos %mone : f64
  %pi2 = arith.mulf %pi, %two : f64
  %rp = math.sqrt %pi2 : f64
  %phi = arith.divf %d, %rp : f64
  %xxphi = arith.mulf %xx, %phi : f64
  %l = arith.mulf %S, %xxphi : f64
  %xS = arith.mulf %x, %S : f64
  %m0 = arith.mulf %xS, %hc : f64
  %m = arith.addf %t, %m0 : f64
  %y1 = arith.addf %l, %m : f64
  %xphi = arith.mulf %x, %phi : f64
  %gd = arith.addf %hc, %xphi : f64
  %xgd = arith.mulf %xS, %gd : f64
  %y0 = arith.addf %t, %xgd : f64
  %tail = arith.cmpf olt, %x, %mone : f64
  %y = arith.select %tail, %y1, %y0 : f64
  return %y : f64
}

// |gelu(-a)| = e^(-a^2/2) F(a), a >= 1, as in gelu.approx.f32.
func.func @phish.tail.f32(%a: f32) -> f32 {
  %center = arith.constant 0.484375 : f32
  %four = arith.constant 4.0 : f32
  // Constants: coefficients/gelu.sollya.
  %p0 = arith.constant 0x3F46507E : f32
  %p1 = arith.constant 0xBFA1F51F : f32
  %p2 = arith.constant 0x3FCF5993 : f32
  %p3 = arith.constant 0xBFC6CE4C : f32
  %p4 = arith.constant 0x3F7BF86F : f32
  %p5 = arith.constant 0xBE5F5E21 : f32
  %p6 = arith.constant 0xBE7904FC : f32
  %p7 = arith.constant 0x3E3BB6E8 : f32
  %p8 = arith.constant 0x3D1206FB : f32
  %a4 = arith.addf %a, %four : f32
  %q = act.quotient %a, %a4 : f32
  %u = arith.subf %q, %center : f32
  %P7 = math.fma %p8, %u, %p7 : f32
  %P6 = math.fma %P7, %u, %p6 : f32
  %P5 = math.fma %P6, %u, %p5 : f32
  %P4 = math.fma %P5, %u, %p4 : f32
  %P3 = math.fma %P4, %u, %p3 : f32
  %P2 = math.fma %P3, %u, %p2 : f32
  %P1 = math.fma %P2, %u, %p1 : f32
  %P = math.fma %P1, %u, %p0 : f32
  %f = arith.mulf %q, %P : f32
  return %f : f32
}

// gelu'(-a) = e^(-a^2/2) D(a), as in gelu.derivative.approx.f32.
func.func @phish.slope.f32(%a: f32) -> f32 {
  %center = arith.constant 0.375 : f32
  %four = arith.constant 4.0 : f32
  // Constants: coefficients/gelu.sollya.
  %k0 = arith.constant 0x3EFC0FF6 : f32
  %k1 = arith.constant 0xBE8ED6A9 : f32
  %k2 = arith.constant 0x3EAECF63 : f32
  %k3 = arith.constant 0xBE9E3C9B : f32
  %k4 = arith.constant 0x3E3C3F69 : f32
  %k5 = arith.constant 0xBD2B0022 : f32
  %k6 = arith.constant 0xBCFBB906 : f32
  %k7 = arith.constant 0x3CB39320 : f32
  %k8 = arith.constant 0x3BAECAE8 : f32
  %k9 = arith.constant 0xBBD7AFA2 : f32
  %a0hi = arith.constant 0x3F407569 : f32
  %a0lo = arith.constant 0xB2501FEA : f32
  %a4 = arith.addf %a, %four : f32
  %q = act.quotient %a, %a4 : f32
  %u = arith.subf %q, %center : f32
  %K8 = math.fma %k9, %u, %k8 : f32
  %K7 = math.fma %K8, %u, %k7 : f32
  %K6 = math.fma %K7, %u, %k6 : f32
  %K5 = math.fma %K6, %u, %k5 : f32
  %K4 = math.fma %K5, %u, %k4 : f32
  %K3 = math.fma %K4, %u, %k3 : f32
  %K2 = math.fma %K3, %u, %k2 : f32
  %K1 = math.fma %K2, %u, %k1 : f32
  %K = math.fma %K1, %u, %k0 : f32
  %d0 = arith.subf %a0hi, %a : f32
  %d1 = arith.subf %a0hi, %d0 : f32
  %d2 = arith.subf %d1, %a : f32
  %dl = arith.addf %d2, %a0lo : f32
  %Kl = arith.mulf %K, %dl : f32
  %f = math.fma %d0, %K, %Kl : f32
  return %f : f32
}

// Below -1: e^(-a^2/2) F(a) a tanh(g)/g, a = -x, with the power of two last; above,
// the formula.
func.func @phish.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.37 : f64}} {
  %one = arith.constant 1.0 : f32
  %c = arith.constant 15.0 : f32
  %mhalf = arith.constant -0.5 : f32
  %mone = arith.constant -1.0 : f32
  // Constants: coefficients/phish.sollya.
  %t4 = arith.constant 0x3CBB8E25 : f32
  %t3 = arith.constant 0xBD5D652E : f32
  %t2 = arith.constant 0x3E0888FA : f32
  %t1_1 = arith.constant 0xBEAAAAAB : f32
  %nx = arith.negf %x : f32
  %a0 = arith.maximumf %nx, %one : f32
  %a = arith.minimumf %a0, %c : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %hi = arith.mulf %s, %mhalf : f32
  %lo = arith.mulf %sl, %mhalf : f32
  %F = func.call @phish.tail.f32(%a) : (f32) -> f32
  %h = func.call @exp.times.f32(%hi, %lo, %F) : (f32, f32, f32) -> f32
  %hh = arith.mulf %h, %h : f32
  %t0 = math.fma %t4, %hh, %t3 : f32
  %t1 = math.fma %t0, %hh, %t2 : f32
  %t5 = math.fma %t1, %hh, %t1_1 : f32
  %T = arith.mulf %t5, %hh : f32
  %Fa = arith.mulf %F, %a : f32
  %f = math.fma %Fa, %T, %Fa : f32
  %tail = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %g = func.call @gelu.approx.f32(%x) : (f32) -> f32
  %t = func.call @tanh.approx.f32(%g) : (f32) -> f32
  %y0 = arith.mulf %x, %t : f32
  %left = arith.cmpf olt, %x, %mone : f32
  %y = arith.select %left, %tail, %y0 : f32
  return %y : f32
}

// Below -2.4 the same with gelu'; about the root, a polynomial times the distance to it.
func.func @phish.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.63 : f64}} {
  %one = arith.constant 1.0 : f32
  %c = arith.constant 15.0 : f32
  %mhalf = arith.constant -0.5 : f32
  %c_1 = arith.constant 12.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %c_2 = arith.constant 1.5 : f32
  %c_3 = arith.constant 0.9 : f32
  // Constants: coefficients/phish.sollya.
  %t4 = arith.constant 0x3CBB8E25 : f32
  %t3 = arith.constant 0xBD5D652E : f32
  %t2 = arith.constant 0x3E0888FA : f32
  %t1_1 = arith.constant 0xBEAAAAAB : f32
  %t0_1 = arith.constant 0x3F800000 : f32
  %x0hi = arith.constant 0xBF9903E4 : f32
  %r12 = arith.constant 0x397CA270 : f32
  %r11 = arith.constant 0xB959ED99 : f32
  %r10 = arith.constant 0xBB002133 : f32
  %r9 = arith.constant 0xBA09B4B7 : f32
  %r8 = arith.constant 0x3BDC82B1 : f32
  %r7 = arith.constant 0x3BEAD7FA : f32
  %r6 = arith.constant 0xBC8B2BD9 : f32
  %r5 = arith.constant 0xBD12B27A : f32
  %r4 = arith.constant 0x3D2F083F : f32
  %r3 = arith.constant 0x3E388B96 : f32
  %r2 = arith.constant 0x3D9C0AFB : f32
  %r1 = arith.constant 0xBE8DFD54 : f32
  %r0 = arith.constant 0xBE965209 : f32
  %mx0lo = arith.constant 0xB3056BC2 : f32
  %nx = arith.negf %x : f32
  %a0 = arith.maximumf %nx, %one : f32
  %a = arith.minimumf %a0, %c : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %hi = arith.mulf %s, %mhalf : f32
  %lo = arith.mulf %sl, %mhalf : f32
  %F = func.call @phish.tail.f32(%a) : (f32) -> f32
  %h = func.call @exp.times.f32(%hi, %lo, %F) : (f32, f32, f32) -> f32
  %hh = arith.mulf %h, %h : f32
  %t0 = math.fma %t4, %hh, %t3 : f32
  %t1 = math.fma %t0, %hh, %t2 : f32
  %t5 = math.fma %t1, %hh, %t1_1 : f32
  %T = math.fma %t5, %hh, %t0_1 : f32
  %th = arith.mulf %h, %T : f32
  %nth = arith.negf %th : f32
  %S = math.fma %nth, %th, %one : f32
  %D = func.call @phish.slope.f32(%a) : (f32) -> f32
  %aS = arith.mulf %a, %S : f32
  %FT = arith.mulf %F, %T : f32
  %f0 = math.fma %aS, %D, %FT : f32
  %f = arith.negf %f0 : f32
  %tail = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %x1 = arith.minimumf %x, %c_1 : f32
  %g = func.call @gelu.approx.f32(%x1) : (f32) -> f32
  %t = func.call @tanh.approx.f32(%g) : (f32) -> f32
  %gd = func.call @gelu.derivative.approx.f32(%x1) : (f32) -> f32
  %sech = func.call @tanh.derivative.approx.f32(%g) : (f32) -> f32
  %xs = arith.mulf %x1, %sech : f32
  %yr = math.fma %xs, %gd, %t : f32
  %left = arith.cmpf olt, %x, %mtwo : f32
  %y0 = arith.select %left, %tail, %yr : f32
  %v = arith.subf %x, %x0hi : f32
  %w = arith.addf %x, %c_2 : f32
  %t6 = math.fma %r12, %w, %r11 : f32
  %t7 = math.fma %t6, %w, %r10 : f32
  %t8 = math.fma %t7, %w, %r9 : f32
  %t9 = math.fma %t8, %w, %r8 : f32
  %t10 = math.fma %t9, %w, %r7 : f32
  %t11 = math.fma %t10, %w, %r6 : f32
  %t12 = math.fma %t11, %w, %r5 : f32
  %t13 = math.fma %t12, %w, %r4 : f32
  %t14 = math.fma %t13, %w, %r3 : f32
  %t15 = math.fma %t14, %w, %r2 : f32
  %t16 = math.fma %t15, %w, %r1 : f32
  %R = math.fma %t16, %w, %r0 : f32
  %Rl = arith.mulf %R, %mx0lo : f32
  %y1 = math.fma %v, %R, %Rl : f32
  %aw = math.absf %w : f32
  %near = arith.cmpf olt, %aw, %c_3 : f32
  %y = arith.select %near, %y1, %y0 : f32
  return %y : f32
}

// Double precision: gelu's implementations, and the polynomial about the root.
// Below -8, where tanh(gelu(x)) is gelu(x), x gelu(x) with the power of two last.
func.func @phish.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 4.34 : f64}} {
  %c = arith.constant -40.0 : f64
  %c_1 = arith.constant -8.0 : f64
  %zero = arith.constant 0.0 : f64
  %xc = arith.maximumf %x, %c : f64
  %g = func.call @gelu.approx.f64(%x) : (f64) -> f64
  %t = func.call @tanh.approx.f64(%g) : (f64) -> f64
  %near = arith.mulf %xc, %t : f64
  %a = arith.negf %xc : f64
  %tail = func.call @gelu.tail.f64(%a, %a, %zero) : (f64, f64, f64) -> f64
  %far = arith.cmpf olt, %x, %c_1 : f64
  %y = arith.select %far, %tail, %near : f64
  return %y : f64
}

func.func @phish.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 4.55 : f64}} {
  %c = arith.constant -40.0 : f64
  %c_1 = arith.constant 30.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %c_2 = arith.constant 1.5 : f64
  %c_3 = arith.constant 0.9 : f64
  // Constants: coefficients/phish.sollya.
  %dx0hi = arith.constant 0xBFF3207C77A943E3 : f64
  %dr25 = arith.constant 0xBE653DE85C6A0304 : f64
  %dr24 = arith.constant 0xBE78F38B3DFD5DB7 : f64
  %dr23 = arith.constant 0x3E9139D0595E42C4 : f64
  %dr22 = arith.constant 0x3EAD4F36CAB28B57 : f64
  %dr21 = arith.constant 0xBEA1262742684631 : f64
  %dr20 = arith.constant 0xBED2175EE34A94B5 : f64
  %dr19 = arith.constant 0xBEC146BDB2B0A083 : f64
  %dr18 = arith.constant 0x3EED4EB368FA7F64 : f64
  %dr17 = arith.constant 0x3EF66F7FED639B2C : f64
  %dr16 = arith.constant 0xBEFC134CDF573AA0 : f64
  %dr15 = arith.constant 0xBF1A25A59F1D13C1 : f64
  %dr14 = arith.constant 0xBEDC23B85C0AC0D7 : f64
  %dr13 = arith.constant 0x3F360D4B4174C7B8 : f64
  %dr12 = arith.constant 0x3F3848575809F532 : f64
  %dr11 = arith.constant 0xBF491390A27C958D : f64
  %dr10 = arith.constant 0xBF61CAFC0C24D32D : f64
  %dr9 = arith.constant 0xBF0F422761A43A28 : f64
  %dr8 = arith.constant 0x3F7C36E615912FDD : f64
  %dr7 = arith.constant 0x3F7C86C65FEE1E10 : f64
  %dr6 = arith.constant 0xBF91744E15F16F5D : f64
  %dr5 = arith.constant 0xBFA2508A64826FF4 : f64
  %dr4 = arith.constant 0x3FA5E235D8D773D9 : f64
  %dr3 = arith.constant 0x3FC7115019E0D938 : f64
  %dr2 = arith.constant 0x3FB3815808181EDD : f64
  %dr1 = arith.constant 0xBFD1BFAA09C6563E : f64
  %dr0 = arith.constant 0xBFD2CA4124A1FEEC : f64
  %dmx0lo = arith.constant 0xBC7932495489A85A : f64
  %xc = arith.maximumf %x, %c : f64
  %x1 = arith.minimumf %xc, %c_1 : f64
  %g = func.call @gelu.approx.f64(%x1) : (f64) -> f64
  %t = func.call @tanh.approx.f64(%g) : (f64) -> f64
  %gd = func.call @gelu.derivative.approx.f64(%x1) : (f64) -> f64
  %a = math.absf %g : f64
  %w2 = arith.mulf %a, %mtwo : f64
  %E = func.call @exp.approx.f64(%w2) : (f64) -> f64
  %E2 = arith.addf %E, %two : f64
  %EE = math.fma %E, %E2, %one : f64
  %E4 = arith.mulf %E, %four : f64
  %S0 = arith.divf %E4, %EE : f64
  // 1 - t^2 is the better one where t is small.
  %mt = arith.negf %t : f64
  %S1 = math.fma %mt, %t, %one : f64
  %flat = arith.cmpf olt, %a, %half : f64
  %S = arith.select %flat, %S1, %S0 : f64
  %xs = arith.mulf %x1, %S : f64
  %y0 = math.fma %xs, %gd, %t : f64
  %v = arith.subf %x, %dx0hi : f64
  %w = arith.addf %x, %c_2 : f64
  %t0 = math.fma %dr25, %w, %dr24 : f64
  %t1 = math.fma %t0, %w, %dr23 : f64
  %t2 = math.fma %t1, %w, %dr22 : f64
  %t3 = math.fma %t2, %w, %dr21 : f64
  %t4 = math.fma %t3, %w, %dr20 : f64
  %t5 = math.fma %t4, %w, %dr19 : f64
  %t6 = math.fma %t5, %w, %dr18 : f64
  %t7 = math.fma %t6, %w, %dr17 : f64
  %t8 = math.fma %t7, %w, %dr16 : f64
  %t9 = math.fma %t8, %w, %dr15 : f64
  %t10 = math.fma %t9, %w, %dr14 : f64
  %t11 = math.fma %t10, %w, %dr13 : f64
  %t12 = math.fma %t11, %w, %dr12 : f64
  %t13 = math.fma %t12, %w, %dr11 : f64
  %t14 = math.fma %t13, %w, %dr10 : f64
  %t15 = math.fma %t14, %w, %dr9 : f64
  %t16 = math.fma %t15, %w, %dr8 : f64
  %t17 = math.fma %t16, %w, %dr7 : f64
  %t18 = math.fma %t17, %w, %dr6 : f64
  %t19 = math.fma %t18, %w, %dr5 : f64
  %t20 = math.fma %t19, %w, %dr4 : f64
  %t21 = math.fma %t20, %w, %dr3 : f64
  %t22 = math.fma %t21, %w, %dr2 : f64
  %t23 = math.fma %t22, %w, %dr1 : f64
  %R = math.fma %t23, %w, %dr0 : f64
  %Rl = arith.mulf %R, %dmx0lo : f64
  %y1 = math.fma %v, %R, %Rl : f64
  %aw = math.absf %w : f64
  %near = arith.cmpf olt, %aw, %c_3 : f64
  %y = arith.select %near, %y1, %y0 : f64
  // Below -8: 2 gelu(x) + x^2 phi(x).
  %c_4 = arith.constant -8.0 : f64
  %phi = arith.constant 0x3FD9884533D43651 : f64 // 1/sqrt(2 pi)
  %ax = arith.negf %xc : f64
  %axx = arith.mulf %ax, %ax : f64
  %maxx = arith.negf %axx : f64
  %axl = math.fma %ax, %ax, %maxx : f64
  %axlp = arith.mulf %axl, %phi : f64
  %axp = math.fma %axx, %phi, %axlp : f64
  %tail = func.call @gelu.tail.f64(%ax, %mtwo, %axp) : (f64, f64, f64) -> f64
  %low = arith.cmpf olt, %x, %c_4 : f64
  %ytail = arith.select %low, %tail, %y : f64
  return %ytail : f64
}

// The forms of gelu in which front ends emit it.
func.func @phish.spelling.erf(%x: f64) -> f64 {
  %g = func.call @gelu.spelling.erf(%x) : (f64) -> f64
  %t = math.tanh %g : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @phish.spelling.erf_div(%x: f64) -> f64 {
  %g = func.call @gelu.spelling.erf_div(%x) : (f64) -> f64
  %t = math.tanh %g : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @phish.spelling.erf_cdf(%x: f64) -> f64 {
  %g = func.call @gelu.spelling.erf_cdf(%x) : (f64) -> f64
  %t = math.tanh %g : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @phish.spelling.erf_expanded(%x: f64) -> f64 {
  %g = func.call @gelu.spelling.erf_expanded(%x) : (f64) -> f64
  %t = math.tanh %g : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}

func.func @phish.spelling.erfc(%x: f64) -> f64 {
  %g = func.call @gelu.spelling.erfc(%x) : (f64) -> f64
  %t = math.tanh %g : f64
  %y = arith.mulf %x, %t : f64
  return %y : f64
}
