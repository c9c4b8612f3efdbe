// xielu(x) = alpha_p x^2 + beta x for x > 0, alpha_n (expm1(min(x, eps)) - x) + beta x
// otherwise; alpha_p and alpha_n are the effective coefficients, after their softplus. The
// defaults are the initial values of transformers' XIELUActivation (alpha_p_init =
// alpha_n_init = 0.8, beta = 0.5, eps = -1e-6; Huang and Schlag, 2024).
func.func @xielu(%x: f64, %alpha_p: f64 {act.name = "alpha_p", act.default = 0.8 : f64, act.samples = [1.0, -1.0, 0.8]}, %alpha_n: f64 {act.name = "alpha_n", act.default = 0.8 : f64, act.samples = [1.0, 0.25, 0.8]}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64, act.samples = [0.5, 2.0, 0.5]}, %eps: f64 {act.name = "eps", act.default = -1.0e-06 : f64, act.samples = [-1.0e-06, -1.0e-06, -0.01]}) -> f64 attributes {act.wide} {
  %zero = arith.constant 0.0 : f64
  %px = arith.mulf %alpha_p, %x : f64
  %pb = arith.addf %px, %beta : f64
  %p = arith.mulf %x, %pb : f64
  %m = arith.minimumf %x, %eps : f64
  %e = math.expm1 %m : f64
  %ae = arith.mulf %alpha_n, %e : f64
  %d = arith.subf %beta, %alpha_n : f64
  %n = math.fma %d, %x, %ae : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %p, %n : f64
  return %y : f64
}

// 2 alpha_p x + beta; alpha_n expm1(x) + beta for x < eps, beta - alpha_n between.
func.func @xielu.derivative(%x: f64, %alpha_p: f64 {act.name = "alpha_p", act.default = 0.8 : f64}, %alpha_n: f64 {act.name = "alpha_n", act.default = 0.8 : f64}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64}, %eps: f64 {act.name = "eps", act.default = -1.0e-06 : f64}) -> f64 attributes {act.wide} {
  %two = arith.constant 2.0 : f64
  %zero = arith.constant 0.0 : f64
  %p2 = arith.mulf %alpha_p, %two : f64
  %p = math.fma %p2, %x, %beta : f64
  %e = math.expm1 %x : f64
  %n = math.fma %alpha_n, %e, %beta : f64
  %d = arith.subf %beta, %alpha_n : f64
  %between = arith.cmpf oge, %x, %eps : f64
  %n1 = arith.select %between, %d, %n : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %p, %n1 : f64
  return %y : f64
}

// For the default parameters. About the root, a polynomial times the distance to it.
func.func @xielu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.53 : f64}} {
  %c = arith.constant 0.8 : f32
  %half = arith.constant 0.5 : f32
  %c_1 = arith.constant -1.0e-06 : f32
  %c_2 = arith.constant -64.0 : f32
  %c_3 = arith.constant 2.6 : f32
  %c_4 = arith.constant 1.4 : f32
  %zero = arith.constant 0.0 : f32
  // Constants: coefficients/xielu.sollya.
  %alo = arith.constant 0xB24CCCCD : f32
  %mglo = arith.constant 0x324CCCCD : f32
  %mg = arith.constant 0xBE99999A : f32
  %x0hi = arith.constant 0xC01BADD3 : f32
  %r10 = arith.constant 0xB273A350 : f32
  %r9 = arith.constant 0x32941CC8 : f32
  %r8 = arith.constant 0x348747C4 : f32
  %r7 = arith.constant 0x35C96949 : f32
  %r6 = arith.constant 0x37472CA6 : f32
  %r5 = arith.constant 0x38B14D03 : f32
  %r4 = arith.constant 0x3A058DB8 : f32
  %r3 = arith.constant 0x3B27D837 : f32
  %r2 = arith.constant 0x3C29480A : f32
  %r1 = arith.constant 0x3D00C779 : f32
  %r0 = arith.constant 0xBE70F642 : f32
  %mx0lo = arith.constant 0xB3EF45CA : f32
  %px = arith.mulf %x, %c : f32
  %pb = arith.addf %px, %half : f32
  %p = arith.mulf %x, %pb : f32
  %m = arith.minimumf %x, %c_1 : f32
  %e = func.call @expm1.approx.f32(%m) : (f32) -> f32
  %el = arith.mulf %e, %alo : f32
  %xc = arith.maximumf %x, %c_2 : f32
  %xl = math.fma %xc, %mglo, %el : f32
  %xh = math.fma %x, %mg, %xl : f32
  %n0 = math.fma %e, %c, %xh : f32
  %v = arith.subf %x, %x0hi : f32
  %w = arith.addf %x, %c_3 : f32
  %t0 = math.fma %r10, %w, %r9 : f32
  %t1 = math.fma %t0, %w, %r8 : f32
  %t2 = math.fma %t1, %w, %r7 : f32
  %t3 = math.fma %t2, %w, %r6 : f32
  %t4 = math.fma %t3, %w, %r5 : f32
  %t5 = math.fma %t4, %w, %r4 : f32
  %t6 = math.fma %t5, %w, %r3 : f32
  %t7 = math.fma %t6, %w, %r2 : f32
  %t8 = math.fma %t7, %w, %r1 : f32
  %R = math.fma %t8, %w, %r0 : f32
  %Rl = arith.mulf %R, %mx0lo : f32
  %n1 = math.fma %v, %R, %Rl : f32
  %aw = math.absf %w : f32
  %near = arith.cmpf olt, %aw, %c_4 : f32
  %n = arith.select %near, %n1, %n0 : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %p, %n : f32
  return %y : f32
}

// For the default parameters: alpha_n expm1(x) + beta = (alpha_n - beta) expm1(x - x1), x1
// the root.
func.func @xielu.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.52 : f64}} {
  %c = arith.constant 1.6 : f32
  %half = arith.constant 0.5 : f32
  %c_1 = arith.constant -1.0e-06 : f32
  %zero = arith.constant 0.0 : f32
  // Constants: coefficients/xielu.sollya.
  %x1hi = arith.constant 0xBF7B17A0 : f32
  %mx1lo = arith.constant 0x327294F7 : f32
  %g = arith.constant 0x3E99999A : f32
  %mg = arith.constant 0xBE99999A : f32
  %p = math.fma %x, %c, %half : f32
  %d = arith.subf %x, %x1hi : f32
  %d1 = arith.addf %d, %mx1lo : f32
  %e = func.call @expm1.approx.f32(%d1) : (f32) -> f32
  %n = arith.mulf %e, %g : f32
  %between = arith.cmpf oge, %x, %c_1 : f32
  %n1 = arith.select %between, %mg, %n : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %p, %n1 : f32
  return %y : f32
}

// For the default parameters. About the root, a polynomial times the distance to it.
func.func @xielu.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 4.37 : f64}} {
  %c = arith.constant 0.8 : f64
  %half = arith.constant 0.5 : f64
  %c_1 = arith.constant -1.0e-06 : f64
  %c_2 = arith.constant 2.6 : f64
  %c_3 = arith.constant 1.4 : f64
  %zero = arith.constant 0.0 : f64
  // Constants: coefficients/xielu.sollya.
  %dmg = arith.constant 0xBFD3333333333334 : f64
  %dx0hi = arith.constant 0xC00375BA510BA362 : f64
  %dr21 = arith.constant 0xBCB34F2C06A46701 : f64
  %dr20 = arith.constant 0x3CCBA3EB175DA3C1 : f64
  %dr19 = arith.constant 0x3CE8F95159591AB5 : f64
  %dr18 = arith.constant 0xBD01CE95C3D1177A : f64
  %dr17 = arith.constant 0xBD0BB26E794B3558 : f64
  %dr16 = arith.constant 0x3D23C47D120DD472 : f64
  %dr15 = arith.constant 0x3D22DC1798006571 : f64
  %dr14 = arith.constant 0xBD26D02DB3BE56AA : f64
  %dr13 = arith.constant 0x3D669A774F1A2494 : f64
  %dr12 = arith.constant 0x3DA5868CCAA5C688 : f64
  %dr11 = arith.constant 0x3DE1470B648D8092 : f64
  %dr10 = arith.constant 0x3E19EED209012BD0 : f64
  %dr9 = arith.constant 0x3E51DA6C582EB22D : f64
  %dr8 = arith.constant 0x3E8659DA59D84FD1 : f64
  %dr7 = arith.constant 0x3EB9313A9EE71E9A : f64
  %dr6 = arith.constant 0x3EE94075B8938041 : f64
  %dr5 = arith.constant 0x3F16299A0B2365DD : f64
  %dr4 = arith.constant 0x3F40B07B531454B3 : f64
  %dr3 = arith.constant 0x3F64FB06C2610430 : f64
  %dr2 = arith.constant 0x3F8529084378E503 : f64
  %dr1 = arith.constant 0x3FA018EF20FFDDD6 : f64
  %dr0 = arith.constant 0xBFCE1EC84B33E437 : f64
  %dmx0lo = arith.constant 0xBCA5C4C2DC7078CF : f64
  %px = arith.mulf %x, %c : f64
  %pb = arith.addf %px, %half : f64
  %p = arith.mulf %x, %pb : f64
  %m = arith.minimumf %x, %c_1 : f64
  %e = func.call @expm1.approx.f64(%m) : (f64) -> f64
  %ae = arith.mulf %e, %c : f64
  %n0 = math.fma %x, %dmg, %ae : f64
  %v = arith.subf %x, %dx0hi : f64
  %w = arith.addf %x, %c_2 : f64
  %t0 = math.fma %dr21, %w, %dr20 : f64
  %t1 = math.fma %t0, %w, %dr19 : f64
  %t2 = math.fma %t1, %w, %dr18 : f64
  %t3 = math.fma %t2, %w, %dr17 : f64
  %t4 = math.fma %t3, %w, %dr16 : f64
  %t5 = math.fma %t4, %w, %dr15 : f64
  %t6 = math.fma %t5, %w, %dr14 : f64
  %t7 = math.fma %t6, %w, %dr13 : f64
  %t8 = math.fma %t7, %w, %dr12 : f64
  %t9 = math.fma %t8, %w, %dr11 : f64
  %t10 = math.fma %t9, %w, %dr10 : f64
  %t11 = math.fma %t10, %w, %dr9 : f64
  %t12 = math.fma %t11, %w, %dr8 : f64
  %t13 = math.fma %t12, %w, %dr7 : f64
  %t14 = math.fma %t13, %w, %dr6 : f64
  %t15 = math.fma %t14, %w, %dr5 : f64
  %t16 = math.fma %t15, %w, %dr4 : f64
  %t17 = math.fma %t16, %w, %dr3 : f64
  %t18 = math.fma %t17, %w, %dr2 : f64
  %t19 = math.fma %t18, %w, %dr1 : f64
  %R = math.fma %t19, %w, %dr0 : f64
  %Rl = arith.mulf %R, %dmx0lo : f64
  %n1 = math.fma %v, %R, %Rl : f64
  %aw = math.absf %w : f64
  %near = arith.cmpf olt, %aw, %c_3 : f64
  %n = arith.select %near, %n1, %n0 : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %p, %n : f64
  return %y : f64
}

// For the default parameters: alpha_n expm1(x) + beta = (alpha_n - beta) expm1(x - x1), x1
// the root.
func.func @xielu.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.32 : f64}} {
  %c = arith.constant 1.6 : f64
  %half = arith.constant 0.5 : f64
  %c_1 = arith.constant -1.0e-06 : f64
  %zero = arith.constant 0.0 : f64
  // Constants: coefficients/xielu.sollya.
  %dx1hi = arith.constant 0xBFEF62F40794A7B8 : f64
  %dmx1lo = arith.constant 0xBC88EF88C8E9BD1F : f64
  %dg = arith.constant 0x3FD3333333333334 : f64
  %dmg = arith.constant 0xBFD3333333333334 : f64
  %p = math.fma %x, %c, %half : f64
  %d = arith.subf %x, %dx1hi : f64
  %d1 = arith.addf %d, %dmx1lo : f64
  %e = func.call @expm1.approx.f64(%d1) : (f64) -> f64
  %n = arith.mulf %e, %dg : f64
  %between = arith.cmpf oge, %x, %c_1 : f64
  %n1 = arith.select %between, %dmg, %n : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %p, %n1 : f64
  return %y : f64
}

// m^2 P(m) + (m - x): expm1(m) - x for -1 <= m <= 0, without cancellation.
func.func @xielu.rest.f64(%m: f64, %x: f64) -> f64 {
  // Constants: coefficients/xielu.sollya.
  %dp16 = arith.constant 0xBDAD5F1B45E3A78A : f64
  %dp15 = arith.constant 0xBDDE41F1CA9B4BC1 : f64
  %dp14 = arith.constant 0xBDFC52542E8B23BC : f64
  %dp13 = arith.constant 0xBE0FD9E95E7D6309 : f64
  %dp12 = arith.constant 0xBE17D917EC4FDF0F : f64
  %dp11 = arith.constant 0xBE16E7353F7C3224 : f64
  %dp10 = arith.constant 0x3E0FDDF43D773092 : f64
  %dp9 = arith.constant 0x3E5A2F9AE3691AC4 : f64
  %dp8 = arith.constant 0x3E92797AA4226B57 : f64
  %dp7 = arith.constant 0x3EC71DB3A295B7BF : f64
  %dp6 = arith.constant 0x3EFA019EC22FE58D : f64
  %dp5 = arith.constant 0x3F2A01A013477453 : f64
  %dp4 = arith.constant 0x3F56C16C16AAF6CF : f64
  %dp3 = arith.constant 0x3F8111111110E2E6 : f64
  %dp2 = arith.constant 0x3FA55555555554F0 : f64
  %dp1 = arith.constant 0x3FC5555555555555 : f64
  %dp0 = arith.constant 0x3FE0000000000000 : f64
  %t0 = math.fma %dp16, %m, %dp15 : f64
  %t1 = math.fma %t0, %m, %dp14 : f64
  %t2 = math.fma %t1, %m, %dp13 : f64
  %t3 = math.fma %t2, %m, %dp12 : f64
  %t4 = math.fma %t3, %m, %dp11 : f64
  %t5 = math.fma %t4, %m, %dp10 : f64
  %t6 = math.fma %t5, %m, %dp9 : f64
  %t7 = math.fma %t6, %m, %dp8 : f64
  %t8 = math.fma %t7, %m, %dp7 : f64
  %t9 = math.fma %t8, %m, %dp6 : f64
  %t10 = math.fma %t9, %m, %dp5 : f64
  %t11 = math.fma %t10, %m, %dp4 : f64
  %t12 = math.fma %t11, %m, %dp3 : f64
  %t13 = math.fma %t12, %m, %dp2 : f64
  %t14 = math.fma %t13, %m, %dp1 : f64
  %p = math.fma %t14, %m, %dp0 : f64
  %mm = arith.mulf %m, %m : f64
  %d = arith.subf %m, %x : f64
  %small = math.fma %mm, %p, %d : f64
  // At 0 the sign is that of the difference.
  %zero = arith.constant 0.0 : f64
  %none = arith.cmpf oeq, %m, %zero : f64
  %y = arith.select %none, %d, %small : f64
  return %y : f64
}

// expm1(m) - x, m = min(x, eps).
func.func @xielu.derivative.alpha_n.approx.f64(%x: f64, %alpha_p: f64 {act.name = "alpha_p", act.default = 0.8 : f64}, %alpha_n: f64 {act.name = "alpha_n", act.default = 0.8 : f64}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64}, %eps: f64 {act.name = "eps", act.default = -1.0e-06 : f64}) -> f64 attributes {act.claim = {defaults, max_ulps = 2.18 : f64}} {
  %mone = arith.constant -1.0 : f64
  %zero = arith.constant 0.0 : f64
  %m = arith.minimumf %x, %eps : f64
  %small = func.call @xielu.rest.f64(%m, %x) : (f64, f64) -> f64
  %e = func.call @expm1.approx.f64(%m) : (f64) -> f64
  %large = arith.subf %e, %x : f64
  %near = arith.cmpf ogt, %m, %mone : f64
  %n = arith.select %near, %small, %large : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %zero, %n : f64
  return %y : f64
}

func.func @xielu.derivative.alpha_n.approx.wide(%x: f64, %alpha_p: f64 {act.name = "alpha_p", act.default = 0.8 : f64}, %alpha_n: f64 {act.name = "alpha_n", act.default = 0.8 : f64}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64}, %eps: f64 {act.name = "eps", act.default = -1.0e-06 : f64}) -> f64
    attributes {act.claim = {max_ulps = 2.0 : f64}} {
  %mone = arith.constant -1.0 : f64
  %zero = arith.constant 0.0 : f64
  %m = arith.minimumf %x, %eps : f64
  %small = func.call @xielu.rest.f64(%m, %x) : (f64, f64) -> f64
  %e = func.call @expm1.approx.wide(%m) : (f64) -> f64
  %large = arith.subf %e, %x : f64
  %near = arith.cmpf ogt, %m, %mone : f64
  %n = arith.select %near, %small, %large : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %zero, %n : f64
  return %y : f64
}

// With alpha_n's derivative, that beta = 0 loses nothing. The claim is that of the sums:
// next to a root none is made for intermediate values.
func.func @xielu.approx.wide(%x: f64, %alpha_p: f64 {act.name = "alpha_p", act.default = 0.8 : f64}, %alpha_n: f64 {act.name = "alpha_n", act.default = 0.8 : f64}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64}, %eps: f64 {act.name = "eps", act.default = -1.0e-06 : f64}) -> f64
    attributes {act.claim = {max_ulps = 0x7FF0000000000000 : f64}} {
  %zero = arith.constant 0.0 : f64
  %px = arith.mulf %alpha_p, %x : f64
  %pb = arith.addf %px, %beta : f64
  %p = arith.mulf %x, %pb : f64
  %r = func.call @xielu.derivative.alpha_n.approx.wide(%x, %alpha_p, %alpha_n, %beta, %eps) : (f64, f64, f64, f64, f64) -> f64
  %bx = arith.mulf %beta, %x : f64
  %n0 = math.fma %alpha_n, %r, %bx : f64
  // At 0 the sign is the definition's.
  %m = arith.minimumf %x, %eps : f64
  %am = arith.mulf %alpha_n, %m : f64
  %d = arith.subf %beta, %alpha_n : f64
  %z = math.fma %d, %x, %am : f64
  %none = arith.cmpf oeq, %m, %zero : f64
  %n = arith.select %none, %z, %n0 : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %p, %n : f64
  return %y : f64
}

func.func @xielu.spelling.torch(%x: f64, %alpha_p: f64, %alpha_n: f64, %beta: f64, %eps: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %px = arith.mulf %alpha_p, %x : f64
  %pxx = arith.mulf %px, %x : f64
  %bx = arith.mulf %beta, %x : f64
  %p = arith.addf %pxx, %bx : f64
  %m = arith.minimumf %x, %eps : f64
  %e = math.expm1 %m : f64
  %ex = arith.subf %e, %x : f64
  %ae = arith.mulf %ex, %alpha_n : f64
  %n = arith.addf %ae, %bx : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %p, %n : f64
  return %y : f64
}
