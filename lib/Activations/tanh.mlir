// tanh.

func.func @tanh(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.tanh", "tosa.tanh"],
        act.profiles = ["torch", "jax", "keras", "onnx", "tflite"]} {
  %y = math.tanh %x : f64
  return %y : f64
}

// 1 - tanh(x)^2 cancels in the tails; on e = e^(-2|x|) it is 4e/(1+e)^2, where
// 1 + e(e+2) for the square rounds less.
func.func @tanh.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %a = math.absf %x : f64
  %z = arith.mulf %a, %mtwo : f64
  %e = math.exp %z : f64
  %e2 = arith.addf %e, %two : f64
  %m = arith.mulf %e, %e2 : f64
  %d = arith.addf %m, %one : f64
  %n = arith.mulf %e, %four : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// An odd polynomial up to 0.75, 1 - 2/(e^(2|x|) + 1) above, where the quotient
// is small enough not to hand on its error. Beyond 9.02 the result is 1, so the
// power of two needs no care.
func.func @tanh.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.07 : f64}} {
  %split = arith.constant 0.75 : f32
  %max = arith.constant 9.5 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %one = arith.constant 1.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  // Constants: coefficients/tanh.sollya.
  %t3 = arith.constant 0xBEAAAAA5 : f32
  %t5 = arith.constant 0x3E0886ED : f32
  %t7 = arith.constant 0xBD5CC084 : f32
  %t9 = arith.constant 0x3CAFC841 : f32
  %t11 = arith.constant 0xBBFB317F : f32
  %t13 = arith.constant 0x3AE44BA8 : f32
  %e1 = arith.constant 0x40000000 : f32
  %e2 = arith.constant 0x3FFFFFFC : f32
  %e3 = arith.constant 0x3FAAAA45 : f32
  %e4 = arith.constant 0x3F2AADBD : f32
  %e5 = arith.constant 0x3E891F37 : f32
  %e6 = arith.constant 0x3DB43B1D : f32
  %twolog2e = arith.constant 0x4038AA3B : f32
  %mhalfln2hi = arith.constant 0xBEB17200 : f32
  %mhalfln2lo = arith.constant 0xB53FBE8E : f32
  %a = math.absf %x : f32
  %s = arith.mulf %x, %x : f32
  %t4 = math.fma %t13, %s, %t11 : f32
  %t3a = math.fma %t4, %s, %t9 : f32
  %t2a = math.fma %t3a, %s, %t7 : f32
  %t1a = math.fma %t2a, %s, %t5 : f32
  %t0a = math.fma %t1a, %s, %t3 : f32
  %a3 = arith.mulf %s, %a : f32
  %small = math.fma %t0a, %a3, %a : f32
  %c = arith.minimumf %a, %max : f32
  %km = math.fma %c, %twolog2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mhalfln2hi, %c : f32
  %r = math.fma %k, %mhalfln2lo, %r0 : f32
  %q5 = math.fma %e6, %r, %e5 : f32
  %q4 = math.fma %q5, %r, %e4 : f32
  %q3 = math.fma %q4, %r, %e3 : f32
  %q2 = math.fma %q3, %r, %e2 : f32
  %q1 = math.fma %q2, %r, %e1 : f32
  %p = math.fma %q1, %r, %one : f32
  %kb = arith.bitcast %km : f32 to i32
  // The magic constant's low byte is zero: the shift leaves k alone.
  %kx = arith.shli %kb, %i23 : i32
  %sb = arith.addi %kx, %one_bits : i32
  %scale = arith.bitcast %sb : i32 to f32
  %d = math.fma %p, %scale, %one : f32
  %w = arith.divf %mtwo, %d : f32
  %large = arith.addf %w, %one : f32
  %is_small = arith.cmpf olt, %a, %split : f32
  %m = arith.select %is_small, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// 4e/(1+e)^2 with the power of two of e applied last, so that the tails
// underflow gradually.
func.func @tanh.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.87 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %four = arith.constant 4.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %a = math.absf %x : f32
  %z = arith.mulf %a, %mtwo : f32
  %e = func.call @exp.scaled.f32(%z, %zero, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %f = arith.divf %four, %d : f32
  %y = func.call @exp.scaled.f32(%z, %zero, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// -e/(2 + e), e = expm1(-2|x|): half the error that a library's tanh may have.
func.func @tanh.expm1.f64(%x: f64) -> f64 {
  %max = arith.constant 20.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %a0 = math.absf %x : f64
  %a = arith.minimumf %a0, %max : f64
  %w = arith.mulf %a, %mtwo : f64
  %e = math.expm1 %w : f64
  %d = arith.addf %two, %e : f64
  %t = arith.divf %e, %d : f64
  %y = math.copysign %t, %x : f64
  return %y : f64
}

// As an intermediate value in f64: with e = e^(-2|x|) - 1, -e/(2 + e).
func.func @tanh.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.53 : f64}} {
  %max = arith.constant 20.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %a0 = math.absf %x : f64
  %a = arith.minimumf %a0, %max : f64
  %w = arith.mulf %a, %mtwo : f64
  %e = func.call @expm1.approx.wide(%w) : (f64) -> f64
  %d = arith.addf %two, %e : f64
  %q = arith.divf %e, %d : f64
  %y = math.copysign %q, %x : f64
  return %y : f64
}

// The forms in which front ends emit it. Products and sums are matched in any
// order and association, a division by a constant as the multiplication.

func.func @tanh.spelling.exp_ratio(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %two : f64
  %e = math.exp %z : f64
  %n = arith.subf %e, %one : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.neg_exp_ratio(%x: f64) -> f64 {
  %mtwo = arith.constant -2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %mtwo : f64
  %e = math.exp %z : f64
  %n = arith.subf %one, %e : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.one_minus_exp(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %two : f64
  %e = math.exp %z : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %two, %d : f64
  %y = arith.subf %one, %q : f64
  return %y : f64
}

// 2 sigmoid(2x) - 1.
func.func @tanh.spelling.sigmoid(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %mtwo : f64
  %e = math.exp %z : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %two, %d : f64
  %y = arith.subf %q, %one : f64
  return %y : f64
}

func.func @tanh.spelling.sinh_cosh(%x: f64) -> f64 {
  %m = arith.negf %x : f64
  %e = math.exp %x : f64
  %f = math.exp %m : f64
  %n = arith.subf %e, %f : f64
  %d = arith.addf %e, %f : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.expm1(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %z = arith.mulf %x, %two : f64
  %e = math.expm1 %z : f64
  %d = arith.addf %e, %two : f64
  %y = arith.divf %e, %d : f64
  return %y : f64
}

func.func @tanh.spelling.neg_expm1(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %z = arith.mulf %x, %mtwo : f64
  %e = math.expm1 %z : f64
  %d = arith.addf %e, %two : f64
  %n = arith.negf %e : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.abs_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %a = math.absf %x : f64
  %z = arith.mulf %a, %mtwo : f64
  %e = math.exp %z : f64
  %n = arith.subf %one, %e : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %n, %d : f64
  %y = math.copysign %q, %x : f64
  return %y : f64
}
