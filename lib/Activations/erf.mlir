// erf, the error function.

func.func @erf(%x: f64) -> f64
    attributes {act.imports = ["tosa.erf", "chlo.erf"]} {
  %y = math.erf %x : f64
  return %y : f64
}

// 2/sqrt(pi) e^(-x^2)
func.func @erf.derivative(%x: f64) -> f64 {
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %pi = math.acos %mone : f64
  %rpi = math.sqrt %pi : f64
  %c = arith.divf %two, %rpi : f64
  %s = arith.mulf %x, %x : f64
  %ns = arith.negf %s : f64
  %e = math.exp %ns : f64
  %y = arith.mulf %e, %c : f64
  return %y : f64
}

// erf(x)/x - 1 in terms of s = x^2 <= 1.
func.func @erf.small.f32(%s: f32) -> f32 {
  // Constants: coefficients/erf.sollya.
  %q0 = arith.constant 0x3E0375D4 : f32
  %q1 = arith.constant 0xBEC093A0 : f32
  %q2 = arith.constant 0x3DE716A9 : f32
  %q3 = arith.constant 0xBCDBFF62 : f32
  %q4 = arith.constant 0x3BAA17F6 : f32
  %q5 = arith.constant 0xBA528CBD : f32
  %q6 = arith.constant 0x38A62E5A : f32
  %Q5 = math.fma %q6, %s, %q5 : f32
  %Q4 = math.fma %Q5, %s, %q4 : f32
  %Q3 = math.fma %Q4, %s, %q3 : f32
  %Q2 = math.fma %Q3, %s, %q2 : f32
  %Q1 = math.fma %Q2, %s, %q1 : f32
  %Q = math.fma %Q1, %s, %q0 : f32
  return %Q : f32
}

// A polynomial for erf(x)/x up to 1 and one for erfc up to 4, from where erf is
// 1. In both the last operation adds the bulk, exactly known.
func.func @erf.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.03 : f64}} {
  %one = arith.constant 1.0 : f32
  %max = arith.constant 4.0 : f32
  %center = arith.constant 2.5 : f32
  // Constants: coefficients/erf.sollya.
  %t0 = arith.constant 0x39D55C37 : f32
  %t1 = arith.constant 0xBB0EC172 : f32
  %t2 = arith.constant 0x3BB271C5 : f32
  %t3 = arith.constant 0xBC08CF58 : f32
  %t4 = arith.constant 0x3C0D45BD : f32
  %t5 = arith.constant 0xBBC86D75 : f32
  %t6 = arith.constant 0x3B37582A : f32
  %t7 = arith.constant 0xBA0EC309 : f32
  %t8 = arith.constant 0xB987B0ED : f32
  %t9 = arith.constant 0x3984E813 : f32
  %t10 = arith.constant 0xB8A9F67C : f32
  %t11 = arith.constant 0xB702F6A5 : f32
  %t12 = arith.constant 0x3783B398 : f32
  %t13 = arith.constant 0xB667457A : f32
  %t14 = arith.constant 0xB56E4003 : f32
  %t15 = arith.constant 0x34BB725F : f32
  %a = math.absf %x : f32
  %s = arith.mulf %x, %x : f32
  %Q = func.call @erf.small.f32(%s) : (f32) -> f32
  %small = math.fma %a, %Q, %a : f32
  %b = arith.minimumf %a, %max : f32
  %u = arith.subf %b, %center : f32
  %T14 = math.fma %t15, %u, %t14 : f32
  %T13 = math.fma %T14, %u, %t13 : f32
  %T12 = math.fma %T13, %u, %t12 : f32
  %T11 = math.fma %T12, %u, %t11 : f32
  %T10 = math.fma %T11, %u, %t10 : f32
  %T9 = math.fma %T10, %u, %t9 : f32
  %T8 = math.fma %T9, %u, %t8 : f32
  %T7 = math.fma %T8, %u, %t7 : f32
  %T6 = math.fma %T7, %u, %t6 : f32
  %T5 = math.fma %T6, %u, %t5 : f32
  %T4 = math.fma %T5, %u, %t4 : f32
  %T3 = math.fma %T4, %u, %t3 : f32
  %T2 = math.fma %T3, %u, %t2 : f32
  %T1 = math.fma %T2, %u, %t1 : f32
  %T = math.fma %T1, %u, %t0 : f32
  %large = arith.subf %one, %T : f32
  %is_small = arith.cmpf olt, %a, %one : f32
  %m = arith.select %is_small, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// The low part of x^2 is kept: its rounding alone would cost 50 ulp in the tail.
func.func @erf.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.19 : f64}} {
  %max = arith.constant 10.5 : f32
  // Constants: coefficients/erf.sollya.
  %c = arith.constant 0x3F906EBB : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %a : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %na, %a, %s : f32
  %y = func.call @exp.scaled.f32(%hi, %lo, %c) : (f32, f32, f32) -> f32
  return %y : f32
}

// factor * e^(hi + lo) for hi <= 0 and a small lo; used by the functions with a
// Gaussian or exponential tail. Below -700, where e^hi nears the subnormal
// numbers, e^69 too much is carried and taken off last, so that a subnormal
// result is rounded once.
func.func @erf.scaled.f64(%hi: f64, %lo: f64, %factor: f64) -> f64 {
  %min = arith.constant -800.0 : f64
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 69.0 : f64
  %one = arith.constant 1.0 : f64
  // Constant: coefficients/erf.sollya.
  %em69 = arith.constant 0x39B5EAFFFB34BA31 : f64
  %h = arith.maximumf %hi, %min : f64
  %far = arith.cmpf olt, %h, %low : f64
  %hs = arith.addf %h, %shift : f64
  %z = arith.select %far, %hs, %h : f64
  %c = arith.select %far, %em69, %one : f64
  %e = math.exp %z : f64
  %f = math.fma %factor, %lo, %factor : f64
  %fe = arith.mulf %f, %e : f64
  %y = arith.mulf %fe, %c : f64
  return %y : f64
}

func.func @erf.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.40 : f64}} {
  %max = arith.constant 28.0 : f64
  // Constant: coefficients/erf.sollya.
  %dc = arith.constant 0x3FF20DD750429B6D : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %a : f64
  %s = arith.negf %hi : f64
  %lo = math.fma %na, %a, %s : f64
  %y = func.call @erf.scaled.f64(%hi, %lo, %dc) : (f64, f64, f64) -> f64
  return %y : f64
}

// x times a polynomial in x^2, for |x| <= 1 in f64.
func.func @erf.wide.small(%x: f64) -> f64 {
  // Constants: coefficients/erf.sollya.
  %w0 = arith.constant 0x3FF20DD750429B6D : f64
  %w1 = arith.constant 0xBFD812746B0379C9 : f64
  %w2 = arith.constant 0x3FBCE2F21A041D26 : f64
  %w3 = arith.constant 0xBF9B82CE312528BD : f64
  %w4 = arith.constant 0x3F7565BCD076C355 : f64
  %w5 = arith.constant 0xBF4C02DB2E0D9EC7 : f64
  %w6 = arith.constant 0x3F1F9A30892ABF8B : f64
  %w7 = arith.constant 0xBEEF4D02BDD7EEC2 : f64
  %w8 = arith.constant 0x3EBB9CAEF49DCDD6 : f64
  %w9 = arith.constant 0xBE85E7FF2805CE5B : f64
  %w10 = arith.constant 0x3E4F1767920E9AA7 : f64
  %w11 = arith.constant 0xBE126720B2A02F33 : f64
  %w12 = arith.constant 0x3DCAEF1B5A9871C9 : f64
  %ss = arith.mulf %x, %x : f64
  %q11 = math.fma %w12, %ss, %w11 : f64
  %q10 = math.fma %q11, %ss, %w10 : f64
  %q9 = math.fma %q10, %ss, %w9 : f64
  %q8 = math.fma %q9, %ss, %w8 : f64
  %q7 = math.fma %q8, %ss, %w7 : f64
  %q6 = math.fma %q7, %ss, %w6 : f64
  %q5 = math.fma %q6, %ss, %w5 : f64
  %q4 = math.fma %q5, %ss, %w4 : f64
  %q3 = math.fma %q4, %ss, %w3 : f64
  %q2 = math.fma %q3, %ss, %w2 : f64
  %q1 = math.fma %q2, %ss, %w1 : f64
  %q = math.fma %q1, %ss, %w0 : f64
  %y = arith.mulf %x, %q : f64
  return %y : f64
}

// As an intermediate value in f64: 1 - erfc from 1 on.
func.func @erf.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.46 : f64}} {
  %one = arith.constant 1.0 : f64
  %small = func.call @erf.wide.small(%x) : (f64) -> f64
  %a = math.absf %x : f64
  %c = func.call @erfc.approx.wide(%a) : (f64) -> f64
  %large0 = arith.subf %one, %c : f64
  %large = math.copysign %large0, %x : f64
  %near = arith.cmpf olt, %a, %one : f64
  %y = arith.select %near, %small, %large : f64
  return %y : f64
}
