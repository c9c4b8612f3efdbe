// log(1 + e^(beta x)) / beta, with the large part taken out:
// (max(z, 0) + log(1 + e^-|z|)) / beta, z = beta x. This holds for beta < 0 too;
// at beta = 0 it is an infinity.

func.func @softplus(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64, act.samples = [0.5, 1.702, 20.0]}) -> f64
    attributes {act.profiles = ["jax", "keras", "onnx"]} {
  %zero = arith.constant 0.0 : f64
  %z = arith.mulf %beta, %x : f64
  %a = math.absf %z : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %r = arith.maximumf %z, %zero : f64
  %s = arith.addf %r, %l : f64
  %y = arith.divf %s, %beta : f64
  return %y : f64
}

// sigmoid(z).
func.func @softplus.derivative(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %beta, %x : f64
  %a = math.absf %z : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %z, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// (x sigmoid(z) - softplus) / beta without its cancellation, even in z:
// -(log(1 + e) + |z| e / (1 + e)) / beta^2.
func.func @softplus.derivative.beta(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %beta, %x : f64
  %a = math.absf %z : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %e, %d : f64
  %t = arith.mulf %a, %s : f64
  %w = arith.addf %l, %t : f64
  %q = arith.divf %w, %beta : f64
  %q2 = arith.divf %q, %beta : f64
  %y = arith.negf %q2 : f64
  return %y : f64
}

// The claims of this file, f32: all x with 2^-16 <= |x| < 128 and every 499th other
// one at beta = 1 and 1.702, every 1997th at 17 further betas from 0 to infinity;
// f64: 600,000 samples at each of nine betas.

// max(x, 0) + e H(e) / beta with e = e^-|z|, H a polynomial. z = beta x comes in
// two parts, because the rounding error of the product would grow by a factor of
// |z| in the tail. 1/beta may be large: the power of two comes after it.
func.func @softplus.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.39 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -174.0 : f32
  %hi = arith.constant 80.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %limit = arith.constant 0x3B800000 : f32 // 2^-8
  %zero = arith.constant 0.0 : f32
  %mzero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
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
  // Constants of log(1 + e): coefficients/softplus.sollya.
  %h1c = arith.constant 0xBEFFFFE9 : f32
  %h2c = arith.constant 0x3EAAA6ED : f32
  %h3c = arith.constant 0xBE7F92AB : f32
  %h4 = arith.constant 0x3E49AAB4 : f32
  %h5 = arith.constant 0xBE1D339B : f32
  %h6 = arith.constant 0x3DDA9E24 : f32
  %h7 = arith.constant 0xBD6BF7D4 : f32
  %h8 = arith.constant 0x3CA54913 : f32
  %h9 = arith.constant 0xBB59156F : f32
  %zp0 = arith.mulf %x, %beta : f32
  %bzero = arith.cmpf oeq, %beta, %zero : f32
  %ax = math.absf %x : f32
  %xinf = arith.cmpf oeq, %ax, %inf : f32
  %limes = arith.andi %bzero, %xinf : i1
  %zh = arith.select %limes, %zero, %zp0 : f32
  %mzh = arith.negf %zh : f32
  %zl0 = math.fma %x, %beta, %mzh : f32
  %z0 = arith.maximumf %zh, %lo : f32
  %z1 = arith.minimumf %z0, %hi : f32
  %a = math.absf %z1 : f32
  %z = arith.negf %a : f32
  %pos = arith.cmpf ogt, %zh, %zero : f32
  %mzl = arith.negf %zl0 : f32
  %zl1 = arith.select %pos, %mzl, %zl0 : f32
  %azl = math.absf %zl0 : f32
  %near = arith.cmpf olt, %azl, %limit : f32
  %zl = arith.select %near, %zl1, %zero : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r1 = math.fma %k, %mln2lo, %zl : f32
  %r = arith.addf %r0, %r1 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %e = act.scaleb %p, %k : f32
  %H8 = math.fma %h9, %e, %h8 : f32
  %H7 = math.fma %H8, %e, %h7 : f32
  %H6 = math.fma %H7, %e, %h6 : f32
  %H5 = math.fma %H6, %e, %h5 : f32
  %H4 = math.fma %H5, %e, %h4 : f32
  %H3 = math.fma %H4, %e, %h3c : f32
  %H2 = math.fma %H3, %e, %h2c : f32
  %H1 = math.fma %H2, %e, %h1c : f32
  %H = math.fma %H1, %e, %one : f32
  %inv = arith.divf %one, %beta : f32
  %w1 = arith.mulf %p, %H : f32
  %w2 = arith.mulf %w1, %inv : f32
  %t = act.scaleb %w2, %k : f32
  %big = arith.select %pos, %x, %mzero : f32
  %y = arith.addf %big, %t : f32
  return %y : f32
}

// The same at beta = 1, where x is in one part.
func.func @softplus.approx.f32.unit(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.20 : f64, max_error = 4.8e-07 : f64, exact_as = [bf16]}} {
  %max = arith.constant 110.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
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
  // Constants of log(1 + e): coefficients/softplus.sollya.
  %h1c = arith.constant 0xBEFFFFE9 : f32
  %h2c = arith.constant 0x3EAAA6ED : f32
  %h3c = arith.constant 0xBE7F92AB : f32
  %h4 = arith.constant 0x3E49AAB4 : f32
  %h5 = arith.constant 0xBE1D339B : f32
  %h6 = arith.constant 0x3DDA9E24 : f32
  %h7 = arith.constant 0xBD6BF7D4 : f32
  %h8 = arith.constant 0x3CA54913 : f32
  %h9 = arith.constant 0xBB59156F : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %z = arith.negf %a : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %e = act.scaleb %p, %k : f32
  %H8 = math.fma %h9, %e, %h8 : f32
  %H7 = math.fma %H8, %e, %h7 : f32
  %H6 = math.fma %H7, %e, %h6 : f32
  %H5 = math.fma %H6, %e, %h5 : f32
  %H4 = math.fma %H5, %e, %h4 : f32
  %H3 = math.fma %H4, %e, %h3c : f32
  %H2 = math.fma %H3, %e, %h2c : f32
  %H1 = math.fma %H2, %e, %h1c : f32
  %H = math.fma %H1, %e, %one : f32
  %w = arith.mulf %p, %H : f32
  %t = act.scaleb %w, %k : f32
  %big = arith.maximumf %x, %zero : f32
  %y = arith.addf %big, %t : f32
  return %y : f32
}

// With a = |x|: max(x, 0) + log(1 + e^-a), by a polynomial in the distance from the next integer. What is
// -15.5 or below, where the result is e^x to all digits, goes another way, past which a branch leads as a rule.
func.func @softplus.approx.f32.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.10 : f64, max_error = 4.8e-07 : f64, exact_as = [bf16]}} {
  %nzero = arith.constant -0.0 : f32
  %least = arith.constant 0xC177FFFF : f32 // next to -15.5
  %l = func.call @softplus.rest.f32(%x) : (f32) -> f32
  %big = arith.maximumf %x, %nzero : f32
  %near = arith.addf %big, %l : f32
  %far = func.call @exp.approx.f32(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// log(1 + e^-|x|) for |x| < 15.5. Beyond, it is small enough to be added to x.
func.func @softplus.rest.f32(%x: f32) -> f32 {
  %most = arith.constant 0x4177FFFF : f32 // next to 15.5
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %most : f32
  %im = arith.addf %a, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %im, %magic : f32
  %t = arith.subf %a, %k : f32
  // Constants: coefficients/softplus.sollya.
  %v0 = act.table_lookup %i in dense<[
    0x3F317218, 0x3EA063D6, 0x3E01F96B, 0x3D470388, 0x3C94AF28, 0x3BDC0C6D, 0x3B223F1B, 0x3A6EEF7B,
    0x39AFD97B, 0x39016586, 0x383E6AB3, 0x378C1A55, 0x36CE2A38, 0x3617B01F, 0x355F3632, 0x34A43AE4]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBF000002, 0xBE89B2B4, 0xBDF420A5, 0xBD42419E, 0xBC9357D1, 0xBBDB4FB7, 0xBB220BBE, 0xBA6ED3A1,
    0xB9AFD1F2, 0xB901637D, 0xB83E699B, 0xB78C1A0B, 0xB6CE2A13, 0xB617B017, 0xB55F3630, 0xB4A43AE5]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x3E00007D, 0x3DC9549D, 0x3D5706C1, 0x3CB90B26, 0x3C10B176, 0x3B59D7EF, 0x3AA1A50E, 0x39EE9BBB,
    0x392FC2DA, 0x38815F57, 0x37BE6731, 0x370C1946, 0x364E29C6, 0x3597AFE0, 0x34DF3609, 0x34243AB2]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xB7446191, 0xBC780D31, 0xBC5A5E5D, 0xBBDF564E, 0xBB39FBC5, 0xBA8F477B, 0xB9D67341, 0xB91EC5FC,
    0xB86A2D4F, 0xB7AC71AD, 0xB6FDD534, 0xB63AC7D2, 0xB5896E88, 0xB4CA3C4B, 0xB414CC5D, 0xB35AF5A8]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0xBBA996C8, 0xBAC0E7A6, 0x3AD442E2, 0x3AB3DB46, 0x3A2C713E, 0x398B70FC, 0x38D46560, 0x381E4086,
    0x3769E0F1, 0x36AC66A1, 0x35FDE6AE, 0x353ADC63, 0x34896E76, 0x33CA4E4E, 0x3314D568, 0x325B107C]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xB815FB01, 0x3A83B0B5, 0x393EF008, 0xB91FECC7, 0xB8EAA310, 0xB8547075, 0xB7A7F73A, 0xB6FDC077,
    0xB63C776F, 0xB58B24BD, 0xB4CD0D6E, 0xB416F84E, 0xB35E24D6, 0xB2A37F52, 0xB1F083AD, 0xB130F8D4]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0x39B6989A, 0xB88D820D, 0xB8FE0FA1, 0xB6FED3DB, 0x37546DD8, 0x36F8E3A0, 0x365125BC, 0x35A20B4A,
    0x34F7F86C, 0x34358499, 0x33841470, 0x32C21393, 0x321368A8, 0x315447A2, 0x309D3F19, 0x2FE3B085]>
      : tensor<16xf32> : i32 -> f32
  %q5 = math.fma %v6, %t, %v5 : f32
  %q4 = math.fma %q5, %t, %v4 : f32
  %q3 = math.fma %q4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  return %q0 : f32
}

// As sigmoid.approx.f32, with z = beta x in two parts.
func.func @softplus.derivative.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 2.06 : f64}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 80.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %limit = arith.constant 0x3B800000 : f32 // 2^-8
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %kmin = arith.constant 0x4B3FFF83 : f32 // magic - 125
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
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %zp0 = arith.mulf %x, %beta : f32
  %bzero = arith.cmpf oeq, %beta, %zero : f32
  %ax = math.absf %x : f32
  %xinf = arith.cmpf oeq, %ax, %inf : f32
  %limes = arith.andi %bzero, %xinf : i1
  %zh = arith.select %limes, %zero, %zp0 : f32
  %mzh = arith.negf %zh : f32
  %zl0 = math.fma %x, %beta, %mzh : f32
  %z0 = arith.maximumf %zh, %lo : f32
  %z1 = arith.minimumf %z0, %hi : f32
  %a = math.absf %z1 : f32
  %z = arith.negf %a : f32
  %pos = arith.cmpf ogt, %zh, %zero : f32
  %mzl = arith.negf %zl0 : f32
  %zl1 = arith.select %pos, %mzl, %zl0 : f32
  %azl = math.absf %zl0 : f32
  %near = arith.cmpf olt, %azl, %limit : f32
  %zl = arith.select %near, %zl1, %zero : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r1 = math.fma %k, %mln2lo, %zl : f32
  %r = arith.addf %r0, %r1 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %km1 = arith.maximumf %km, %kmin : f32
  %kb = arith.bitcast %km : f32 to i32
  %kb1 = arith.bitcast %km1 : f32 to i32
  %d1 = arith.shli %kb1, %i23 : i32
  %bb1 = arith.addi %d1, %one_bits : i32
  %s1 = arith.bitcast %bb1 : i32 to f32
  %d2 = arith.subi %kb, %kb1 : i32
  %d3 = arith.shli %d2, %i23 : i32
  %bb2 = arith.addi %d3, %one_bits : i32
  %s2 = arith.bitcast %bb2 : i32 to f32
  %e = arith.mulf %p, %s1 : f32
  %v2 = math.fma %a3, %e, %a2 : f32
  %v1 = math.fma %v2, %e, %a1 : f32
  %v = math.fma %v1, %e, %one : f32
  %g = arith.subf %one, %v : f32
  %h = arith.negf %e : f32
  %d = math.fma %h, %v, %g : f32
  %d21 = math.fma %d, %d, %d : f32
  %y1 = math.fma %v, %d21, %v : f32
  %n = arith.select %pos, %one, %e : f32
  %w = arith.mulf %n, %y1 : f32
  %y = arith.mulf %w, %s2 : f32
  return %y : f32
}

// The same at beta = 1: the sigmoid, as sigmoid.approx.f32.quotient.
func.func @softplus.derivative.approx.f32.unit(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.50 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 80.0 : f32
  %one = arith.constant 1.0 : f32
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
  %nm = math.fma %x1, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %s0 = math.fma %n, %mln2hi, %x1 : f32
  %s = math.fma %n, %mln2lo, %s0 : f32
  %r = arith.negf %s : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %two_n = act.scaleb %one, %n : f32
  %d = arith.addf %two_n, %p : f32
  %q = act.quotient %one, %d : f32
  %y = act.scaleb %q, %n : f32
  return %y : f32
}

func.func @softplus.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.60 : f64}} {
  %y = func.call @sigmoid.approx.f32.table(%x) : (f32) -> f32
  return %y : f32
}

// -e (H(e) + |z| / (1 + e)) / beta^2. 1/beta^2 reaches 2^256, so the power of
// two in e goes down to 2^-411: what is below 2^-125 of it is spread over four
// factors.
func.func @softplus.derivative.beta.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.43 : f64}} {
  %lo = arith.constant -285.0 : f32
  %hi = arith.constant 285.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %limit = arith.constant 0x3B800000 : f32 // 2^-8
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %bmin = arith.constant 0x00800000 : f32 // 2^-126
  %bmax = arith.constant 0x7F7FFFFF : f32
  %emask = arith.constant 0x7F800000 : i32
  %i1 = arith.constant 1 : i32
  %i2 = arith.constant 2 : i32
  %kmin = arith.constant 0x4B3FFF83 : f32 // magic - 125
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
  // Constants of log(1 + e): coefficients/softplus.sollya.
  %h1c = arith.constant 0xBEFFFFE9 : f32
  %h2c = arith.constant 0x3EAAA6ED : f32
  %h3c = arith.constant 0xBE7F92AB : f32
  %h4 = arith.constant 0x3E49AAB4 : f32
  %h5 = arith.constant 0xBE1D339B : f32
  %h6 = arith.constant 0x3DDA9E24 : f32
  %h7 = arith.constant 0xBD6BF7D4 : f32
  %h8 = arith.constant 0x3CA54913 : f32
  %h9 = arith.constant 0xBB59156F : f32
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %zp0 = arith.mulf %x, %beta : f32
  %bzero = arith.cmpf oeq, %beta, %zero : f32
  %ax = math.absf %x : f32
  %xinf = arith.cmpf oeq, %ax, %inf : f32
  %limes = arith.andi %bzero, %xinf : i1
  %zh = arith.select %limes, %zero, %zp0 : f32
  %mzh = arith.negf %zh : f32
  %zl0 = math.fma %x, %beta, %mzh : f32
  %z0 = arith.maximumf %zh, %lo : f32
  %z1 = arith.minimumf %z0, %hi : f32
  %a = math.absf %z1 : f32
  %z = arith.negf %a : f32
  %pos = arith.cmpf ogt, %zh, %zero : f32
  %mzl = arith.negf %zl0 : f32
  %zl1 = arith.select %pos, %mzl, %zl0 : f32
  %azl = math.absf %zl0 : f32
  %near = arith.cmpf olt, %azl, %limit : f32
  %zl = arith.select %near, %zl1, %zero : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r1 = math.fma %k, %mln2lo, %zl : f32
  %r = arith.addf %r0, %r1 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %km1 = arith.maximumf %km, %kmin : f32
  %kb = arith.bitcast %km : f32 to i32
  %kb1 = arith.bitcast %km1 : f32 to i32
  %d1 = arith.shli %kb1, %i23 : i32
  %bb1 = arith.addi %d1, %one_bits : i32
  %s1 = arith.bitcast %bb1 : i32 to f32
  %rest = arith.subi %kb, %kb1 : i32
  %j1 = arith.shrsi %rest, %i2 : i32
  %j2 = arith.shli %j1, %i1 : i32
  %j3 = arith.addi %j2, %j1 : i32
  %j4 = arith.subi %rest, %j3 : i32
  %d2 = arith.shli %j1, %i23 : i32
  %bb2 = arith.addi %d2, %one_bits : i32
  %s2 = arith.bitcast %bb2 : i32 to f32
  %d3 = arith.shli %j4, %i23 : i32
  %bb3 = arith.addi %d3, %one_bits : i32
  %s3 = arith.bitcast %bb3 : i32 to f32
  %e = arith.mulf %p, %s1 : f32
  %v2 = math.fma %a3, %e, %a2 : f32
  %v1 = math.fma %v2, %e, %a1 : f32
  %v = math.fma %v1, %e, %one : f32
  %g = arith.subf %one, %v : f32
  %h = arith.negf %e : f32
  %d = math.fma %h, %v, %g : f32
  %d21 = math.fma %d, %d, %d : f32
  %y1 = math.fma %v, %d21, %v : f32
  %H8 = math.fma %h9, %e, %h8 : f32
  %H7 = math.fma %H8, %e, %h7 : f32
  %H6 = math.fma %H7, %e, %h6 : f32
  %H5 = math.fma %H6, %e, %h5 : f32
  %H4 = math.fma %H5, %e, %h4 : f32
  %H3 = math.fma %H4, %e, %h3c : f32
  %H2 = math.fma %H3, %e, %h2c : f32
  %H1 = math.fma %H2, %e, %h1c : f32
  %H = math.fma %H1, %e, %one : f32
  // 1/beta^2 = (w + wl) p^2, p a power of two; nothing here depends on x.
  %ab = math.absf %beta : f32
  %bb0 = arith.maximumf %ab, %bmin : f32
  %bb = arith.minimumf %bb0, %bmax : f32
  %bbits = arith.bitcast %bb : f32 to i32
  %pb = arith.andi %bbits, %emask : i32
  %pw = arith.bitcast %pb : i32 to f32
  %pr = arith.divf %one, %pw : f32
  %bm = arith.mulf %bb, %pr : f32
  %bsq = arith.mulf %bm, %bm : f32
  %mbsq = arith.negf %bsq : f32
  %bl = math.fma %bm, %bm, %mbsq : f32
  %mbl = arith.negf %bl : f32
  %w = arith.divf %one, %bsq : f32
  %f0 = math.fma %mbsq, %w, %one : f32
  %f1 = math.fma %mbl, %w, %f0 : f32
  %wl = arith.mulf %w, %f1 : f32
  %t0 = math.fma %a, %y1, %H : f32
  // p t0 with one rounding instead of two.
  %f = arith.mulf %q1, %r : f32
  %pt = math.fma %t0, %f, %t0 : f32
  %t = arith.mulf %pt, %s1 : f32
  %w0 = arith.mulf %t, %wl : f32
  %w1 = math.fma %t, %w, %w0 : f32
  %ps3 = arith.mulf %pr, %s3 : f32
  %w2 = arith.mulf %w1, %ps3 : f32
  %w3 = arith.mulf %w2, %s2 : f32
  %mpr = arith.negf %pr : f32
  %ps2 = arith.mulf %mpr, %s2 : f32
  %w4 = arith.mulf %w3, %ps2 : f32
  %y = arith.mulf %w4, %s2 : f32
  return %y : f32
}

// Below -|z| = -700, e^762 too much is carried as far as the last
// multiplication.
func.func @softplus.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.17 : f64}} {
  %lo = arith.constant -1480.0 : f64
  %hi = arith.constant 100.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %limit = arith.constant 0x3EB0000000000000 : f64 // 2^-20
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 762.0 : f64
  %zero = arith.constant 0.0 : f64
  %mzero = arith.constant -0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constant: coefficients/softplus.sollya.
  %scale = arith.constant 0x1D94281F324A0531 : f64 // e^-381
  %zp0 = arith.mulf %x, %beta : f64
  %bzero = arith.cmpf oeq, %beta, %zero : f64
  %ax = math.absf %x : f64
  %xinf = arith.cmpf oeq, %ax, %inf : f64
  %limes = arith.andi %bzero, %xinf : i1
  %zh = arith.select %limes, %zero, %zp0 : f64
  %mzh = arith.negf %zh : f64
  %zl0 = math.fma %x, %beta, %mzh : f64
  %z0 = arith.maximumf %zh, %lo : f64
  %z1 = arith.minimumf %z0, %hi : f64
  %a = math.absf %z1 : f64
  %z = arith.negf %a : f64
  %pos = arith.cmpf ogt, %zh, %zero : f64
  %mzl = arith.negf %zl0 : f64
  %zl1 = arith.select %pos, %mzl, %zl0 : f64
  %azl = math.absf %zl0 : f64
  %near = arith.cmpf olt, %azl, %limit : f64
  %zl = arith.select %near, %zl1, %zero : f64
  %far = arith.cmpf olt, %z, %low : f64
  %zs = arith.addf %z, %shift : f64
  %zz = arith.select %far, %zs, %z : f64
  %c = arith.select %far, %scale, %one : f64
  %e0 = func.call @exp.approx.f64(%zz) : (f64) -> f64
  %e = math.fma %e0, %zl, %e0 : f64
  %ln = func.call @log1p.approx.f64(%e) : (f64) -> f64
  %l = arith.select %far, %e, %ln : f64
  %f = arith.divf %c, %beta : f64
  %w = arith.mulf %l, %f : f64
  %t = arith.mulf %w, %c : f64
  %big = arith.select %pos, %x, %mzero : f64
  %y = arith.addf %big, %t : f64
  return %y : f64
}

func.func @softplus.derivative.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.04 : f64}} {
  %lo = arith.constant -760.0 : f64
  %hi = arith.constant 100.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %limit = arith.constant 0x3EB0000000000000 : f64 // 2^-20
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 69.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constant: coefficients/softplus.sollya.
  %e69 = arith.constant 0x39B5EAFFFB34BA31 : f64 // e^-69
  %zp0 = arith.mulf %x, %beta : f64
  %bzero = arith.cmpf oeq, %beta, %zero : f64
  %ax = math.absf %x : f64
  %xinf = arith.cmpf oeq, %ax, %inf : f64
  %limes = arith.andi %bzero, %xinf : i1
  %zh = arith.select %limes, %zero, %zp0 : f64
  %mzh = arith.negf %zh : f64
  %zl0 = math.fma %x, %beta, %mzh : f64
  %z0 = arith.maximumf %zh, %lo : f64
  %z1 = arith.minimumf %z0, %hi : f64
  %a = math.absf %z1 : f64
  %z = arith.negf %a : f64
  %pos = arith.cmpf ogt, %zh, %zero : f64
  %mzl = arith.negf %zl0 : f64
  %zl1 = arith.select %pos, %mzl, %zl0 : f64
  %azl = math.absf %zl0 : f64
  %near = arith.cmpf olt, %azl, %limit : f64
  %zl = arith.select %near, %zl1, %zero : f64
  %far = arith.cmpf olt, %z, %low : f64
  %zs = arith.addf %z, %shift : f64
  %zz = arith.select %far, %zs, %z : f64
  %c = arith.select %far, %e69, %one : f64
  %e0 = func.call @exp.approx.f64(%zz) : (f64) -> f64
  %e = math.fma %e0, %zl, %e0 : f64
  %d = arith.addf %one, %e : f64
  %dn = arith.select %far, %one, %d : f64
  %n = arith.select %pos, %one, %e : f64
  %q = arith.divf %n, %dn : f64
  %y = arith.mulf %q, %c : f64
  return %y : f64
}

// Below -|z| = -700, e^1396 too much is carried, half of it taken off with each
// factor 1/beta.
func.func @softplus.derivative.beta.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 4.06 : f64}} {
  %lo = arith.constant -2200.0 : f64
  %hi = arith.constant 2200.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %limit = arith.constant 0x3EB0000000000000 : f64 // 2^-20
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 1396.0 : f64
  %bmin = arith.constant 0x0010000000000000 : f64 // 2^-1022
  %bmax = arith.constant 0x7FEFFFFFFFFFFFFF : f64
  %emask = arith.constant 0x7FF0000000000000 : i64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constant: coefficients/softplus.sollya.
  %scale = arith.constant 0x00FFF989A16D0DBB : f64 // e^-698
  %zp0 = arith.mulf %x, %beta : f64
  %bzero = arith.cmpf oeq, %beta, %zero : f64
  %ax = math.absf %x : f64
  %xinf = arith.cmpf oeq, %ax, %inf : f64
  %limes = arith.andi %bzero, %xinf : i1
  %zh = arith.select %limes, %zero, %zp0 : f64
  %mzh = arith.negf %zh : f64
  %zl0 = math.fma %x, %beta, %mzh : f64
  %z0 = arith.maximumf %zh, %lo : f64
  %z1 = arith.minimumf %z0, %hi : f64
  %a = math.absf %z1 : f64
  %z = arith.negf %a : f64
  %pos = arith.cmpf ogt, %zh, %zero : f64
  %mzl = arith.negf %zl0 : f64
  %zl1 = arith.select %pos, %mzl, %zl0 : f64
  %azl = math.absf %zl0 : f64
  %near = arith.cmpf olt, %azl, %limit : f64
  %zl = arith.select %near, %zl1, %zero : f64
  %far = arith.cmpf olt, %z, %low : f64
  %zs = arith.addf %z, %shift : f64
  %zz = arith.select %far, %zs, %z : f64
  %c = arith.select %far, %scale, %one : f64
  %e = func.call @exp.approx.f64(%zz) : (f64) -> f64
  %ln = func.call @log1p.approx.f64(%e) : (f64) -> f64
  %l = arith.select %far, %e, %ln : f64
  %d = arith.addf %one, %e : f64
  %dn = arith.select %far, %one, %d : f64
  %ad = arith.divf %a, %dn : f64
  %t = math.fma %e, %ad, %l : f64
  // What the low part of z adds.
  %s = arith.divf %e, %dn : f64
  %ad1 = arith.addf %ad, %one : f64
  %ts = arith.mulf %s, %ad1 : f64
  %tl = arith.mulf %ts, %zl : f64
  // 1/beta^2 = (w + wl) p^2, p a power of two; nothing here depends on x.
  %ab = math.absf %beta : f64
  %bb0 = arith.maximumf %ab, %bmin : f64
  %bb = arith.minimumf %bb0, %bmax : f64
  %bbits = arith.bitcast %bb : f64 to i64
  %pb = arith.andi %bbits, %emask : i64
  %pw = arith.bitcast %pb : i64 to f64
  %pr = arith.divf %one, %pw : f64
  %bm = arith.mulf %bb, %pr : f64
  %bsq = arith.mulf %bm, %bm : f64
  %mbsq = arith.negf %bsq : f64
  %bl = math.fma %bm, %bm, %mbsq : f64
  %mbl = arith.negf %bl : f64
  %w = arith.divf %one, %bsq : f64
  %f0 = math.fma %mbsq, %w, %one : f64
  %f1 = math.fma %mbl, %w, %f0 : f64
  %wl = arith.mulf %w, %f1 : f64
  %u0 = arith.mulf %tl, %w : f64
  %u1 = math.fma %t, %wl, %u0 : f64
  %u = math.fma %t, %w, %u1 : f64
  %f = arith.mulf %c, %pr : f64
  %mf = arith.negf %f : f64
  %v = arith.mulf %u, %f : f64
  %y = arith.mulf %v, %mf : f64
  return %y : f64
}

// Correctly rounded at beta = 1: max(x, 0) + log(1 + e), e = e^-|x|, in f64. That e is
// 2^-52 too large settles the one input that lies too near to a boundary.
func.func @softplus.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, exact, exact_as = [bf16]}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 120.0 : f32
  %zero = arith.constant 0.0 : f32
  %above = arith.constant 0x3FF0000000000001 : f64 // 1 + 2^-52
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %a = math.absf %x1 : f32
  %m = arith.negf %a : f32
  %z = arith.extf %m : f32 to f64
  %e = func.call @exp.approx.bounded(%z, %above) : (f64, f64) -> f64
  %l = func.call @log1p.approx.bounded(%e) : (f64) -> f64
  %r = arith.maximumf %x, %zero : f32
  %rw = arith.extf %r : f32 to f64
  %w = arith.addf %rw, %l : f64
  %y = arith.truncf %w : f64 to f32
  return %y : f32
}

// As in f32 at beta = 1, but at two inputs, where that is the middle of two numbers of f16.
func.func @softplus.approx.f16(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %x1 = arith.constant 0x8430 : f16 // -6.39e-05
  %x2 = arith.constant 0x8432 : f16 // -6.40e-05
  %down = arith.constant 0xB3800000 : f32 // -2^-24
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @softplus.approx.f32.unit(%0) : (f32) -> f32
  %2 = arith.addf %1, %down : f32
  %3 = arith.cmpf oeq, %x, %x1 : f16
  %4 = arith.cmpf oeq, %x, %x2 : f16
  %5 = arith.ori %3, %4 : i1
  %6 = arith.select %5, %2, %1 : f32
  %7 = arith.truncf %6 : f32 to f16
  return %7 : f16
}

// To an absolute error at beta = 1, by a table: max(x, 0) + log(1 + e^-a) with a = |x|, a
// polynomial in the distance from the middle of one of 31 intervals. The 32nd is what lies
// beyond, where the logarithm counts as 0.
func.func @softplus.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_error = 4.8e-07 : f64}} {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %mhalf = arith.constant -0.5 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %max = arith.constant 15.5 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %two, %magic : f32
  %n = arith.subf %im, %magic : f32
  %t = math.fma %n, %mhalf, %a : f32
  %i = arith.bitcast %im : f32 to i32
  // Constants: coefficients/softplus.sollya.
  %v0 = act.table_lookup %i in dense<[
    0x3F317218, 0x3EF2BA38, 0x3EA063D6, 0x3E4E3F48, 0x3E01F96B, 0x3DA190F1, 0x3D470388, 0x3CF3B726,
    0x3C94AF28, 0x3C35019A, 0x3BDC0C6D, 0x3B85A476, 0x3B223F1B, 0x3AC4E92A, 0x3A6EEF7B, 0x3A10F29B,
    0x39AFD97B, 0x39555492, 0x39016586, 0x389CF844, 0x383E6AB3, 0x37E6FD43, 0x378C1A55, 0x3729F434,
    0x36CE2A39, 0x367A174C, 0x3617B01F, 0x35B801C4, 0x355F3632, 0x35076280, 0x34A43AE4, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBF000003, 0xBEC14D26, 0xBE89B2DB, 0xBE3ACDF5, 0xBDF420C6, 0xBD9B5B7C, 0xBD42416F, 0xBCF01FD4,
    0xBC935788, 0xBC34022F, 0xBBDB4F30, 0xBB855E76, 0xBB220B53, 0xBAC4C2D1, 0xBA6ED2FF, 0xBA10E7F9,
    0xB9AFD17A, 0xB9554E75, 0xB9016324, 0xB89CF65A, 0xB83E6918, 0xB7E6FBD8, 0xB78C19AA, 0xB729F389,
    0xB6CE2985, 0xB67A1686, 0xB617AFAE, 0xB5B80140, 0xB55F3597, 0xB5076223, 0xB4A43A74, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x3E00010E, 0x3DF0A487, 0x3DC954B6, 0x3D98BA2E, 0x3D5706C8, 0x3D0F929A, 0x3CB90B22, 0x3C691653,
    0x3C10B171, 0x3BB207EF, 0x3B59D7B4, 0x3B04D3C2, 0x3AA1A4C7, 0x3A44776A, 0x39EE9B44, 0x3990D353,
    0x392FC2AD, 0x38D5435C, 0x38815F25, 0x381CF397, 0x37BE66C7, 0x3766FA4F, 0x370C18EE, 0x36A9F2EB,
    0x364E2915, 0x35FA1644, 0x3597AF90, 0x35380112, 0x34DF35B2, 0x34876219, 0x34243A53, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xB80DB450, 0xBC1C0F29, 0xBC76C925, 0xBC80F051, 0xBC5A20AA, 0xBC227C65, 0xBBDFB879, 0xBB92A850,
    0xBB3A8E41, 0xBAE8F2F1, 0xBA8FCCEC, 0xBA3050FC, 0xB9D746A2, 0xB9831631, 0xB91F65AF, 0xB8C1A381,
    0xB86B1A6B, 0xB80EAC94, 0xB7AD2102, 0xB7520EA0, 0xB6FED761, 0xB69A948D, 0xB63B8623, 0xB5E37C03,
    0xB589FA67, 0xB5276092, 0xB4CB0A58, 0xB4764D39, 0xB415639E, 0xB3B5380A, 0xB35BD47A, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0xBBA74887, 0xBB82E867, 0xBAC1C97C, 0x3A2620DB, 0x3AD34088, 0x3ADD4442, 0x3AB3CE6B, 0x3A80F22E,
    0x3A2CA745, 0x39DE8B23, 0x398BCCAF, 0x392D34C8, 0x38D519AB, 0x388233BD, 0x381ED110, 0x37C14FDA,
    0x376A8A0D, 0x370E8BB9, 0x36ACF601, 0x3651C986, 0x35FEDD3B, 0x359A8481, 0x353B9C34, 0x34E39AB9,
    0x348A0359, 0x34275FAD, 0x33CB0D5B, 0x3376615A, 0x331551DF, 0x32B539EC, 0x325BE91D, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %q3 = math.fma %v4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %m = arith.maximumf %x, %zero : f32
  %y = arith.addf %m, %q0 : f32
  return %y : f32
}

// For absolute errors, at beta = 1: max(x, 0) + e H(e), e = e^-|x|, by short
// polynomials. e is 0 from 87.7 on.
func.func @softplus.approx.f32.fast(%x: f32) -> f32 attributes {act.claim = {max_error = 4.8e-7 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 88.03 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  // Constants of the exponential: coefficients/softplus.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %f1 = arith.constant 0x3F7FFFFB : f32
  %f2 = arith.constant 0x3EFFFEE2 : f32
  %f3 = arith.constant 0x3E2AAD3E : f32
  %f4 = arith.constant 0x3D2B9D6D : f32
  %f5 = arith.constant 0x3C07D144 : f32
  %g0 = arith.constant 0x3F7FFFFD : f32
  %g1 = arith.constant 0xBEFFFCEA : f32
  %g2 = arith.constant 0x3EAA643B : f32
  %g3 = arith.constant 0xBE7B17E0 : f32
  %g4 = arith.constant 0x3E3676C3 : f32
  %g5 = arith.constant 0xBDDEC24E : f32
  %g6 = arith.constant 0x3D37D94E : f32
  %g7 = arith.constant 0xBC0FA509 : f32
  %a0 = math.absf %x : f32
  %a = arith.minimumf %a0, %max : f32
  %z = arith.negf %a : f32
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
  %h6 = math.fma %g7, %e, %g6 : f32
  %h5 = math.fma %h6, %e, %g5 : f32
  %h4 = math.fma %h5, %e, %g4 : f32
  %h3 = math.fma %h4, %e, %g3 : f32
  %h2 = math.fma %h3, %e, %g2 : f32
  %h1 = math.fma %h2, %e, %g1 : f32
  %h0 = math.fma %h1, %e, %g0 : f32
  %m = arith.maximumf %x, %zero : f32
  %y = math.fma %h0, %e, %m : f32
  return %y : f32
}

// max(x, 0) + log1p(e), e = e^-|x|, for results in f16 and bf16.
func.func @softplus.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2200.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %max = arith.constant 110.0 : f32
  // Constants of the exponential: coefficients/sigmoid.sollya.
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  // Constants: coefficients/softplus.sollya.
  %n0 = arith.constant 0x3F7FFC48 : f32
  %n1 = arith.constant 0xBEFE73D7 : f32
  %n2 = arith.constant 0x3E9CD35B : f32
  %n3 = arith.constant 0xBE21344A : f32
  %n4 = arith.constant 0x3D295B41 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %e = func.call @exp2.narrow.scaled(%a, %mlog2e) : (f32, f32) -> f32
  %q3 = math.fma %n4, %e, %n3 : f32
  %q2 = math.fma %q3, %e, %n2 : f32
  %q1 = math.fma %q2, %e, %n1 : f32
  %l = math.fma %q1, %e, %n0 : f32
  %m = arith.maximumf %x, %zero : f32
  %y = math.fma %e, %l, %m : f32
  return %y : f32
}

func.func @softplus.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1500.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %max = arith.constant 110.0 : f32
  // Constants: coefficients/softplus.sollya.
  %n0 = arith.constant 0x3F7FFC48 : f32
  %n1 = arith.constant 0xBEFE73D7 : f32
  %n2 = arith.constant 0x3E9CD35B : f32
  %n3 = arith.constant 0xBE21344A : f32
  %n4 = arith.constant 0x3D295B41 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %ma = arith.negf %a : f32
  %e = func.call @exp.narrow(%ma) : (f32) -> f32
  %q3 = math.fma %n4, %e, %n3 : f32
  %q2 = math.fma %q3, %e, %n2 : f32
  %q1 = math.fma %q2, %e, %n1 : f32
  %l = math.fma %q1, %e, %n0 : f32
  %m = arith.maximumf %x, %zero : f32
  %y = math.fma %e, %l, %m : f32
  return %y : f32
}

func.func @softplus.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %y = func.call @sigmoid.approx.f32.narrow(%x) : (f32) -> f32
  return %y : f32
}

func.func @softplus.derivative.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2950.0 : f64}} {
  %y = func.call @sigmoid.approx.f32.narrow.reciprocal(%x) : (f32) -> f32
  return %y : f32
}

func.func @softplus.derivative.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 300.0 : f64}, act.architecture = "nvptx64"} {
  %y = func.call @sigmoid.approx.f32.narrow.estimate(%x) : (f32) -> f32
  return %y : f32
}

func.func @softplus.derivative.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.90 : f64}, act.architecture = "nvptx64"} {
  %y = func.call @sigmoid.approx.f32.estimate(%x) : (f32) -> f32
  return %y : f32
}

// For results in bf16: a parabola in each of 32 intervals, for -10.94 < x, and what x is above 7.
func.func @softplus.narrow.near(%x: f32) -> f32 {
  %hi = arith.constant 7.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/softplus.sollya.
  %iw = arith.constant 0x3FE38E39 : f32
  %x1 = arith.minimumf %x, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3F317263, 0x3F3126CC, 0x3F2CE026, 0x3F1F9120, 0x3F09509F, 0x3EDD5AEB, 0x3EA924D9, 0x3E780FEB,
    0x3E3046B2, 0x3DF48771, 0x3DA66602, 0x3D5F0283, 0x3D138E90, 0x3ACD521A, 0x3B2362BA, 0x3B815D73,
    0x3BCBB8CC, 0x3C1F6A48, 0x3C77C1F2, 0x3CBEFFCD, 0x3D11E826, 0x3D5C8F41, 0x3DA49C16, 0x3DF1F9AA,
    0x3E2E8241, 0x3E75B90C, 0x3EA7B028, 0x3EDBB6B0, 0x3F0885B9, 0x3F1EF9FB, 0x3F2C99BB, 0x3F311BC9]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0x3EFFFF94, 0x3F01A7F7, 0x3F0B9800, 0x3F1E914A, 0x3F355412, 0x3F4A88DB, 0x3F5B8854, 0x3F67F3B9,
    0x3F70829D, 0x3F76303D, 0x3F79DC74, 0x3F7C31DC, 0x3F7DA898, 0x398B5D3C, 0x39E8D417, 0x3A41FC36,
    0x3AA128A0, 0x3B05741D, 0x3B5C3764, 0x3BB4EAE3, 0x3C13E561, 0x3C705DF2, 0x3CC1E61A, 0x3D1AF768,
    0x3D74B144, 0x3DBE011D, 0x3E10241C, 0x3E5384F2, 0x3E93ED0B, 0x3EC1730B, 0x3EE7CE97, 0x3EFC57C7]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0x3DFF1D8A, 0x3DEC8C8E, 0x3DBDF6C1, 0x3D87AEDB, 0x3D32153E, 0x3CDCF882, 0x3C845EB9, 0x3C1B4730,
    0x3BB3E9ED, 0x3B4EF783, 0x3AED1B6D, 0x3A878089, 0x3A1AAAFB, 0x373E8B8F, 0x37A7342B, 0x3812B77E,
    0x3880BC09, 0x38E1E469, 0x39462A6D, 0x39ADCACB, 0x3A185A2F, 0x3A8574B8, 0x3AE97DF4, 0x3B4BC7C7,
    0x3BB11F4F, 0x3C18DD3D, 0x3C8252F6, 0x3CD9A51F, 0x3D2F917C, 0x3D860269, 0x3DBC2EC8, 0x3DEB559D]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %x1, %b1 : f32
  %q0 = math.fma %q1, %x1, %b0 : f32
  %above = arith.subf %x, %x1 : f32
  %n = arith.addf %q0, %above : f32
  return %n : f32
}

// What is below goes another way, past which a branch leads as a rule.
func.func @softplus.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 15550.0 : f64}} {
  %least = arith.constant -10.9375 : f32
  %near = func.call @softplus.narrow.near(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %far = func.call @softplus.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, of which 16 bits are compared.
func.func @softplus.approx.bf16.near(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.66 : f64}} {
  %least = arith.constant 0xC12F : i16 // -10.9375
  %bits = arith.bitcast %x : bf16 to i16
  %isfar = arith.cmpi ugt, %bits, %least : i16
  %w = arith.extf %x : bf16 to f32
  %n = func.call @softplus.narrow.near(%w) : (f32) -> f32
  %near = arith.truncf %n {act.any_tie} : f32 to bf16
  %f = func.call @softplus.approx.f32.narrow(%w) : (f32) -> f32
  %far = arith.truncf %f : f32 to bf16
  %y = arith.select %isfar, %far, %near {act.rare} : bf16
  return %y : bf16
}

// By tables for f16: max(x, 0) + softplus(-a), a = |x|, which is the fourth power of a parabola in each of 32
// intervals.
func.func @softplus.approx.f16.narrow.table(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.68 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 17.4 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/softplus.sollya.
  %iw = arith.constant 0x3FE38E39 : f32
  %w = arith.extf %x : f16 to f32
  %ax = math.absf %w : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F69961F, 0x3F69B884, 0x3F6AA92D, 0x3F6C4C3C, 0x3F6DA301, 0x3F6DA6BD, 0x3F6BD045, 0x3F681417,
    0x3F62AB3F, 0x3F5BE707, 0x3F5417DA, 0x3F4B845D, 0x3F426824, 0x3F38F434, 0x3F2F4FDF, 0x3F259E95,
    0x3F1BF9BF, 0x3F127831, 0x3F092C23, 0x3F002409, 0x3EEED906, 0x3EDE1A2B, 0x3ECE18DA, 0x3EBEDE5A,
    0x3EB06F29, 0x3EA2CD6B, 0x3E95F922, 0x3E89EF3A, 0x3E7D59A4, 0x3E685057, 0x3E54C107, 0x3E429524]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0xBE28A9DE, 0xBE2BD0CA, 0xBE34C24D, 0xBE3E34D4, 0xBE43C7D6, 0xBE43EBC5, 0xBE3F3966, 0xBE3714A7,
    0xBE2CD5FE, 0xBE2184E9, 0xBE15D42B, 0xBE0A360B, 0xBDFDE263, 0xBDE85E6E, 0xBDD40C7A, 0xBDC107D9,
    0xBDAF5428, 0xBD9EEFF8, 0xBD8FD293, 0xBD81EEE3, 0xBD6A6E41, 0xBD5330E6, 0xBD3E031D, 0xBD2AC1B8,
    0xBD19483D, 0xBD0973F3, 0xBCF647A2, 0xBCDC6E78, 0xBCC522B6, 0xBCB02315, 0xBC9D463F, 0xBC8C533E]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBAF2718C, 0x3B346B7A, 0x3C02F736, 0x3C39A88F, 0x3C50E42D, 0x3C51A244, 0x3C459FB8, 0x3C33DC35,
    0x3C207382, 0x3C0D84D6, 0x3BF80769, 0x3BD88C13, 0x3BBCAA1B, 0x3BA42D03, 0x3B8EC2E3, 0x3B7833E9,
    0x3B57B502, 0x3B3B70F4, 0x3B22DDD3, 0x3B0D8158, 0x3AF5E5F5, 0x3AD5A4F4, 0x3AB99E3D, 0x3AA14517,
    0x3A8C1D31, 0x3A737705, 0x3A5386EF, 0x3A37C6DD, 0x3A1FAD20, 0x3A0AB703, 0x39F10C5C, 0x39D16DD9]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %n2, %a, %n1 : f32
  %q0 = math.fma %q1, %a, %n0 : f32
  %q = arith.mulf %q0, %q0 : f32
  %m = arith.maximumf %w, %nzero : f32
  %n = math.fma %q, %q, %m : f32
  %y = arith.truncf %n : f32 to f16
  return %y : f16
}

// The forms in which front ends emit it: without beta, then with it.

func.func @softplus.spelling.log1p_exp(%x: f64) -> f64 {
  %e = math.exp %x : f64
  %y = math.log1p %e : f64
  return %y : f64
}

func.func @softplus.spelling.log_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %d = arith.addf %one, %e : f64
  %y = math.log %d : f64
  return %y : f64
}

func.func @softplus.spelling.max_log1p_neg_abs(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %y = arith.addf %r, %l : f64
  return %y : f64
}

func.func @softplus.spelling.max_log_neg_abs(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %l = math.log %d : f64
  %y = arith.addf %r, %l : f64
  return %y : f64
}

// logaddexp(x, 0) with its difference left in, and the same with its guard
// against inf - inf.
func.func @softplus.spelling.logaddexp(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %d = arith.subf %x, %zero : f64
  %a = math.absf %d : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %y = arith.addf %r, %l : f64
  return %y : f64
}

func.func @softplus.spelling.logaddexp_guarded(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %r = arith.maximumf %x, %zero : f64
  %d = arith.subf %x, %zero : f64
  %nan = arith.cmpf une, %d, %d : f64
  %s = arith.addf %x, %zero : f64
  %a = math.absf %d : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %l = math.log1p %e : f64
  %t = arith.addf %r, %l : f64
  %y = arith.select %nan, %s, %t : f64
  return %y : f64
}

func.func @softplus.spelling.minus_log_sigmoid(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %one, %d : f64
  %l = math.log %s : f64
  %y = arith.negf %l : f64
  return %y : f64
}

// The threshold form: beyond 20 it is x, below softplus by at most 2.1e-9.
func.func @softplus.spelling.threshold_log1p(%x: f64) -> f64
    attributes {act.spelling_tolerance = 1.1e-10 : f64} {
  %limit = arith.constant 20.0 : f64
  %e = math.exp %x : f64
  %l = math.log1p %e : f64
  %big = arith.cmpf ogt, %x, %limit : f64
  %y = arith.select %big, %x, %l : f64
  return %y : f64
}

func.func @softplus.spelling.threshold_log(%x: f64) -> f64
    attributes {act.spelling_tolerance = 1.1e-10 : f64} {
  %limit = arith.constant 20.0 : f64
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %d = arith.addf %one, %e : f64
  %l = math.log %d : f64
  %big = arith.cmpf ogt, %x, %limit : f64
  %y = arith.select %big, %x, %l : f64
  return %y : f64
}

func.func @softplus.spelling.beta_log1p_exp(%x: f64, %beta: f64) -> f64 {
  %z = arith.mulf %x, %beta : f64
  %e = math.exp %z : f64
  %l = math.log1p %e : f64
  %y = arith.divf %l, %beta : f64
  return %y : f64
}

func.func @softplus.spelling.beta_log_exp(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %beta : f64
  %e = math.exp %z : f64
  %d = arith.addf %one, %e : f64
  %l = math.log %d : f64
  %y = arith.divf %l, %beta : f64
  return %y : f64
}

func.func @softplus.spelling.beta_inverse_log1p_exp(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %beta : f64
  %e = math.exp %z : f64
  %l = math.log1p %e : f64
  %i = arith.divf %one, %beta : f64
  %y = arith.mulf %l, %i : f64
  return %y : f64
}

func.func @softplus.spelling.beta_threshold_log1p(%x: f64, %beta: f64) -> f64
    attributes {act.spelling_tolerance = 1.1e-10 : f64} {
  %limit = arith.constant 20.0 : f64
  %z = arith.mulf %x, %beta : f64
  %e = math.exp %z : f64
  %l = math.log1p %e : f64
  %q = arith.divf %l, %beta : f64
  %big = arith.cmpf ogt, %z, %limit : f64
  %y = arith.select %big, %x, %q : f64
  return %y : f64
}

func.func @softplus.spelling.beta_threshold_log(%x: f64, %beta: f64) -> f64
    attributes {act.spelling_tolerance = 1.1e-10 : f64} {
  %limit = arith.constant 20.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %beta : f64
  %e = math.exp %z : f64
  %d = arith.addf %one, %e : f64
  %l = math.log %d : f64
  %q = arith.divf %l, %beta : f64
  %big = arith.cmpf ogt, %z, %limit : f64
  %y = arith.select %big, %x, %q : f64
  return %y : f64
}

//===-- Variants ----------------------------------------------------------===//

// x itself where beta x > 20 (PyTorch).
func.func @softplus.variant.threshold(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.profiles = ["torch"]} {
  %0 = func.call @softplus(%x, %beta) : (f64, f64) -> f64
  %bound = arith.constant 20.0 : f64
  %z = arith.mulf %beta, %x : f64
  %large = arith.cmpf ogt, %z, %bound : f64
  %1 = arith.select %large, %x, %0 : f64
  return %1 : f64
}
func.func @softplus.variant.threshold.derivative(%x: f64, %beta: f64) -> f64 {
  %0 = func.call @softplus.derivative(%x, %beta) : (f64, f64) -> f64
  %bound = arith.constant 20.0 : f64
  %z = arith.mulf %beta, %x : f64
  %large = arith.cmpf ogt, %z, %bound : f64
  %c = arith.constant 1.0 : f64
  %1 = arith.select %large, %c, %0 : f64
  return %1 : f64
}
func.func @softplus.variant.threshold.derivative.beta(%x: f64, %beta: f64) -> f64 {
  %0 = func.call @softplus.derivative.beta(%x, %beta) : (f64, f64) -> f64
  %bound = arith.constant 20.0 : f64
  %z = arith.mulf %beta, %x : f64
  %large = arith.cmpf ogt, %z, %bound : f64
  %c = arith.constant 0.0 : f64
  %1 = arith.select %large, %c, %0 : f64
  return %1 : f64
}
func.func @softplus.variant.threshold.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 3.39 : f64}} {
  %0 = func.call @softplus.approx.f32(%x, %beta) : (f32, f32) -> f32
  %bound = arith.constant 20.0 : f32
  %z = arith.mulf %beta, %x : f32
  %large = arith.cmpf ogt, %z, %bound : f32
  %1 = arith.select %large, %x, %0 : f32
  return %1 : f32
}
func.func @softplus.variant.threshold.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 3.16 : f64}} {
  %0 = func.call @softplus.approx.f64(%x, %beta) : (f64, f64) -> f64
  %bound = arith.constant 20.0 : f64
  %z = arith.mulf %beta, %x : f64
  %large = arith.cmpf ogt, %z, %bound : f64
  %1 = arith.select %large, %x, %0 : f64
  return %1 : f64
}
func.func @softplus.variant.threshold.derivative.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 2.06 : f64}} {
  %0 = func.call @softplus.derivative.approx.f32(%x, %beta) : (f32, f32) -> f32
  %bound = arith.constant 20.0 : f32
  %z = arith.mulf %beta, %x : f32
  %large = arith.cmpf ogt, %z, %bound : f32
  %c = arith.constant 1.0 : f32
  %1 = arith.select %large, %c, %0 : f32
  return %1 : f32
}
func.func @softplus.variant.threshold.derivative.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 3.02 : f64}} {
  %0 = func.call @softplus.derivative.approx.f64(%x, %beta) : (f64, f64) -> f64
  %bound = arith.constant 20.0 : f64
  %z = arith.mulf %beta, %x : f64
  %large = arith.cmpf ogt, %z, %bound : f64
  %c = arith.constant 1.0 : f64
  %1 = arith.select %large, %c, %0 : f64
  return %1 : f64
}
func.func @softplus.variant.threshold.derivative.beta.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 3.43 : f64}} {
  %0 = func.call @softplus.derivative.beta.approx.f32(%x, %beta) : (f32, f32) -> f32
  %bound = arith.constant 20.0 : f32
  %z = arith.mulf %beta, %x : f32
  %large = arith.cmpf ogt, %z, %bound : f32
  %c = arith.constant 0.0 : f32
  %1 = arith.select %large, %c, %0 : f32
  return %1 : f32
}
func.func @softplus.variant.threshold.derivative.beta.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 3.68 : f64}} {
  %0 = func.call @softplus.derivative.beta.approx.f64(%x, %beta) : (f64, f64) -> f64
  %bound = arith.constant 20.0 : f64
  %z = arith.mulf %beta, %x : f64
  %large = arith.cmpf ogt, %z, %bound : f64
  %c = arith.constant 0.0 : f64
  %1 = arith.select %large, %c, %0 : f64
  return %1 : f64
}
