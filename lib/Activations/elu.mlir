// x for x > 0, alpha (e^x - 1) otherwise; NaN takes the second branch and stays.
// The derivatives that follow from this form are as good as written ones.

func.func @elu(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64, act.samples = [0.25, 1.6732632423543774, -0.5]}) -> f64
    attributes {act.profiles = ["torch", "jax", "keras", "onnx", "tflite"],
        act.claims = {
      elu = {f64 = 0.92 : f64},
      "elu.vjp.alpha" = {f64 = 0.92 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %m = math.expm1 %x : f64
  %n = arith.mulf %alpha, %m : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %x, %n : f64
  return %y : f64
}

// The claims of this file, f32: all x with 2^-16 <= |x| < 128 and every 499th other
// one at alpha = 1 (elu: 0.95) and 1.6732632, every 997th at ten further alphas;
// f64: 10^6 samples at each of seven alphas.

// expm1.approx.f32 where only x <= 0 matters: 2^k stays below 1, and copying the
// sign of x keeps -0.
func.func @elu.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1.92 : f64, exact_as = [f16, bf16]}} {
  %lo = arith.constant -26.0 : f32
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/expm1.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c3 = arith.constant 0x3E2AAA5B : f32
  %c4 = arith.constant 0x3D2AAADB : f32
  %c5 = arith.constant 0x3C09120E : f32
  %c6 = arith.constant 0x3AB62D30 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %km = math.fma %x0, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %x0 : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %half : f32
  %rr = arith.mulf %r, %r : f32
  %p = math.fma %q2, %rr, %r : f32
  %kb = arith.bitcast %km : f32 to i32
  %d = arith.shli %kb, %i23 : i32
  %b = arith.addi %d, %one_bits : i32
  %s = arith.bitcast %b : i32 to f32
  %t = arith.subf %s, %one : f32
  %m0 = math.fma %s, %p, %t : f32
  %m = math.copysign %m0, %x : f32
  %n = arith.mulf %m, %alpha : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %x, %n : f32
  return %y : f32
}

// Its claim, for any alpha, is the largest relative error of e^x - 1 and the product's rounding.
func.func @elu.approx.f32.table(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.61 : f64, exact_as = [f16, bf16]}} {
  %lo = arith.constant -17.5 : f32
  %zero = arith.constant 0.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %m = func.call @expm1.bounded.f32(%x0) : (f32) -> f32
  %n = arith.mulf %m, %alpha : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %x, %n : f32
  return %y : f32
}

// The power of two comes last: alpha may be large where e^x is far below 2^-126.
func.func @elu.derivative.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1.64 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %n = func.call @exp.times.f32(%x, %zero, %alpha) : (f32, f32, f32) -> f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %one, %n : f32
  return %y : f32
}

// The claim: as above.
func.func @elu.derivative.approx.f32.table(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.27 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %n = func.call @exp.times.table.f32(%x, %alpha) : (f32, f32) -> f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %one, %n : f32
  return %y : f32
}

// For results in f16 and bf16, by a short polynomial.
func.func @elu.derivative.approx.f32.narrow(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 1300.0 : f64}} {
  %lo = arith.constant -104.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %e = func.call @exp2.narrow.scaled(%x0, %log2e) : (f32, f32) -> f32
  %n = arith.mulf %e, %alpha : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %one, %n : f32
  return %y : f32
}

func.func @elu.derivative.approx.f32.narrow.estimate(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 150.0 : f64, defaults}, act.architecture = "nvptx64"} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = func.call @exp.approx.f32.narrow.estimate(%x) : (f32) -> f32
  %n = arith.mulf %e, %alpha : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %one, %n : f32
  return %y : f32
}

func.func @elu.derivative.approx.f32.narrow.table(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %lo = arith.constant -104.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %e = func.call @exp.narrow(%x0) : (f32) -> f32
  %n = arith.mulf %e, %alpha : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %one, %n : f32
  return %y : f32
}

func.func @elu.derivative.alpha.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 0.95 : f64}} {
  %lo = arith.constant -26.0 : f32
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/expm1.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c3 = arith.constant 0x3E2AAA5B : f32
  %c4 = arith.constant 0x3D2AAADB : f32
  %c5 = arith.constant 0x3C09120E : f32
  %c6 = arith.constant 0x3AB62D30 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %km = math.fma %x0, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %x0 : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %half : f32
  %rr = arith.mulf %r, %r : f32
  %p = math.fma %q2, %rr, %r : f32
  %kb = arith.bitcast %km : f32 to i32
  %d = arith.shli %kb, %i23 : i32
  %b = arith.addi %d, %one_bits : i32
  %s = arith.bitcast %b : i32 to f32
  %t = arith.subf %s, %one : f32
  %m0 = math.fma %s, %p, %t : f32
  %m = math.copysign %m0, %x : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %zero, %m : f32
  return %y : f32
}

// alpha may be large where e^x is subnormal: below -700, e^762 too much is
// carried as far as the last multiplication.
func.func @elu.derivative.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.48 : f64}} {
  %lo = arith.constant -1480.0 : f64
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 762.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constant: coefficients/elu.sollya.
  %scale = arith.constant 0x1D94281F324A0531 : f64 // e^-381
  %xl = arith.maximumf %x, %lo : f64
  %far = arith.cmpf olt, %xl, %low : f64
  %xs = arith.addf %xl, %shift : f64
  %xx = arith.select %far, %xs, %xl : f64
  %c = arith.select %far, %scale, %one : f64
  %e = func.call @exp.approx.f64(%xx) : (f64) -> f64
  %ac = arith.mulf %alpha, %c : f64
  %w = arith.mulf %ac, %e : f64
  %n = arith.mulf %w, %c : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %one, %n : f64
  return %y : f64
}

// For results in f16 and bf16: a polynomial on the range in which elu is not -1 in f16.
func.func @elu.approx.f32.narrow(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1600.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %nzero = arith.constant -0.0 : f32
  %lo = arith.constant -8.75 : f32
  // Constants: coefficients/elu.sollya.
  %n0 = arith.constant 0x3F7FFC48 : f32
  %n1 = arith.constant 0x3EFF92BF : f32
  %n2 = arith.constant 0x3E285F57 : f32
  %n3 = arith.constant 0x3D207344 : f32
  %n4 = arith.constant 0x3BE05109 : f32
  %n5 = arith.constant 0x3A5EB9BB : f32
  %n6 = arith.constant 0x3892D266 : f32
  %n7 = arith.constant 0x3663E4B9 : f32
  %n8 = arith.constant 0x339C5754 : f32
  %z0 = arith.minimumf %x, %zero : f32
  %z = arith.maximumf %z0, %lo : f32
  %q7 = math.fma %n8, %z, %n7 : f32
  %q6 = math.fma %q7, %z, %n6 : f32
  %q5 = math.fma %q6, %z, %n5 : f32
  %q4 = math.fma %q5, %z, %n4 : f32
  %q3 = math.fma %q4, %z, %n3 : f32
  %q2 = math.fma %q3, %z, %n2 : f32
  %q1 = math.fma %q2, %z, %n1 : f32
  %p = math.fma %q1, %z, %n0 : f32
  %m = arith.maximumf %x, %nzero : f32
  %f = math.fma %z, %p, %m : f32
  return %f : f32
}

// The same for bf16.
func.func @elu.approx.bf16.narrow(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.56 : f64}} {
  %zero = arith.constant 0.0 : f32
  %nzero = arith.constant -0.0 : f32
  %lo = arith.constant -6.25 : f32
  // Constants: coefficients/elu.sollya.
  %n0 = arith.constant 0x3F7FF0A2 : f32
  %n1 = arith.constant 0x3EFE7A9E : f32
  %n2 = arith.constant 0x3E2392D5 : f32
  %n3 = arith.constant 0x3D0FA081 : f32
  %n4 = arith.constant 0x3BA54840 : f32
  %n5 = arith.constant 0x39DD3CEF : f32
  %n6 = arith.constant 0x3780CB47 : f32
  %0 = arith.extf %x : bf16 to f32
  %z0 = arith.minimumf %0, %zero : f32
  %z = arith.maximumf %z0, %lo : f32
  %q5 = math.fma %n6, %z, %n5 : f32
  %q4 = math.fma %q5, %z, %n4 : f32
  %q3 = math.fma %q4, %z, %n3 : f32
  %q2 = math.fma %q3, %z, %n2 : f32
  %q1 = math.fma %q2, %z, %n1 : f32
  %p = math.fma %q1, %z, %n0 : f32
  %m = arith.maximumf %0, %nzero : f32
  %1 = math.fma %z, %p, %m : f32
  %2 = arith.truncf %1 : f32 to bf16
  return %2 : bf16
}

// The forms in which front ends emit it: without alpha, then with it.

func.func @elu.spelling.expm1(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %m = math.expm1 %x : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %x, %m : f64
  return %y : f64
}

func.func @elu.spelling.exp(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %m = arith.subf %e, %one : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %x, %m : f64
  return %y : f64
}

func.func @elu.spelling.safe_expm1(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %s = arith.select %pos, %zero, %x : f64
  %m = math.expm1 %s : f64
  %y = arith.select %pos, %x, %m : f64
  return %y : f64
}

func.func @elu.spelling.min_expm1(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %s = arith.minimumf %x, %zero : f64
  %m = math.expm1 %s : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %x, %m : f64
  return %y : f64
}

func.func @elu.spelling.max_min_expm1(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %s = arith.minimumf %x, %zero : f64
  %m = math.expm1 %s : f64
  %y = arith.addf %r, %m : f64
  return %y : f64
}

func.func @elu.spelling.max_min_exp(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %s = arith.minimumf %x, %zero : f64
  %e = math.exp %s : f64
  %m = arith.subf %e, %one : f64
  %y = arith.addf %r, %m : f64
  return %y : f64
}

func.func @elu.spelling.alpha_expm1_le(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %m = math.expm1 %x : f64
  %n = arith.mulf %alpha, %m : f64
  %neg = arith.cmpf ole, %x, %zero : f64
  %y = arith.select %neg, %n, %x : f64
  return %y : f64
}

func.func @elu.spelling.alpha_expm1_lt(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %m = math.expm1 %x : f64
  %n = arith.mulf %alpha, %m : f64
  %neg = arith.cmpf olt, %x, %zero : f64
  %y = arith.select %neg, %n, %x : f64
  return %y : f64
}

func.func @elu.spelling.alpha_expm1_ge(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %m = math.expm1 %x : f64
  %n = arith.mulf %alpha, %m : f64
  %pos = arith.cmpf oge, %x, %zero : f64
  %y = arith.select %pos, %x, %n : f64
  return %y : f64
}

func.func @elu.spelling.alpha_exp(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %m = arith.subf %e, %one : f64
  %n = arith.mulf %alpha, %m : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %x, %n : f64
  return %y : f64
}

func.func @elu.spelling.alpha_exp_lt(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %m = arith.subf %e, %one : f64
  %n = arith.mulf %alpha, %m : f64
  %neg = arith.cmpf olt, %x, %zero : f64
  %y = arith.select %neg, %n, %x : f64
  return %y : f64
}

func.func @elu.spelling.alpha_exp_ge(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %m = arith.subf %e, %one : f64
  %n = arith.mulf %alpha, %m : f64
  %pos = arith.cmpf oge, %x, %zero : f64
  %y = arith.select %pos, %x, %n : f64
  return %y : f64
}

func.func @elu.spelling.alpha_exp_minus(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %e = math.exp %x : f64
  %p = arith.mulf %alpha, %e : f64
  %n = arith.subf %p, %alpha : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %x, %n : f64
  return %y : f64
}

func.func @elu.spelling.alpha_safe_expm1(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %s = arith.select %pos, %zero, %x : f64
  %m = math.expm1 %s : f64
  %n = arith.mulf %alpha, %m : f64
  %y = arith.select %pos, %x, %n : f64
  return %y : f64
}

func.func @elu.spelling.alpha_min_expm1(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %s = arith.minimumf %x, %zero : f64
  %m = math.expm1 %s : f64
  %n = arith.mulf %alpha, %m : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %x, %n : f64
  return %y : f64
}

func.func @elu.spelling.alpha_max_min_expm1(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %s = arith.minimumf %x, %zero : f64
  %m = math.expm1 %s : f64
  %n = arith.mulf %alpha, %m : f64
  %y = arith.addf %r, %n : f64
  return %y : f64
}

func.func @elu.spelling.alpha_max_min_exp(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %s = arith.minimumf %x, %zero : f64
  %e = math.exp %s : f64
  %m = arith.subf %e, %one : f64
  %n = arith.mulf %alpha, %m : f64
  %y = arith.addf %r, %n : f64
  return %y : f64
}

// Only for alpha >= 0, which the window keeps it to.
func.func @elu.spelling.alpha_max_min_outer(%x: f64, %alpha: f64) -> f64
    attributes {act.windows = [1.0 : f64]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %e = math.exp %x : f64
  %m = arith.subf %e, %one : f64
  %n = arith.mulf %alpha, %m : f64
  %s = arith.minimumf %n, %zero : f64
  %y = arith.addf %r, %s : f64
  return %y : f64
}
