// x / (1 + e^-(beta x)).

func.func @swish(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64, act.samples = [0.125, 1.702, -1.0]}) -> f64
    attributes {act.profiles = ["onnx"]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %beta, %x : f64
  %a = math.absf %z : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %z, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %s = arith.divf %n, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

// With z = beta x this is silu'(z), written as there.
func.func @swish.derivative(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %beta, %x : f64
  %a = math.absf %z : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %dd = arith.mulf %d, %d : f64
  %z1 = arith.addf %one, %z : f64
  %ez = arith.mulf %e, %z1 : f64
  %np = arith.addf %one, %ez : f64
  %dz = arith.addf %d, %z : f64
  %nn = arith.mulf %e, %dz : f64
  %pos = arith.cmpf ogt, %z, %zero : f64
  %n = arith.select %pos, %np, %nn : f64
  %y = arith.divf %n, %dd : f64
  return %y : f64
}

// x^2 s (1 - s).
func.func @swish.derivative.beta(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %beta, %x : f64
  %a = math.absf %z : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %dd = arith.mulf %d, %d : f64
  %s = arith.divf %e, %dd : f64
  %xs = arith.mulf %x, %s : f64
  %y = arith.mulf %x, %xs : f64
  return %y : f64
}

// The claims of this file, f32: all x with 2^-16 <= |x| < 128 and every 499th other
// one at beta = 1 and 1.702, every 1997th at 17 further betas from 0 to infinity;
// f64: 600,000 samples at each of nine betas.

// As silu.approx.f32 with z = beta x in two parts: the rounding error of the
// product would grow by a factor of |z| in the tail. x may be of any size, so
// the tail can reach far below 2^-126 before x is multiplied on; what is below
// 2^-125 of the power of two is applied last, in two steps. On the negative side
// an infinite x is replaced by the largest number, of which nothing is left.
func.func @swish.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 2.91 : f64}} {
  %lo = arith.constant -200.0 : f32
  %hi = arith.constant 80.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %limit = arith.constant 0x3B800000 : f32 // 2^-8
  %xmin = arith.constant 0xFF7FFFFF : f32
  %xmax = arith.constant 0x7F7FFFFF : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %i1 = arith.constant 1 : i32
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
  %rest = arith.subi %kb, %kb1 : i32
  %j1 = arith.shrsi %rest, %i1 : i32
  %j2 = arith.subi %rest, %j1 : i32
  %d2 = arith.shli %j1, %i23 : i32
  %bb2 = arith.addi %d2, %one_bits : i32
  %s2 = arith.bitcast %bb2 : i32 to f32
  %d3 = arith.shli %j2, %i23 : i32
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
  %n = arith.select %pos, %one, %e : f32
  %xc0 = arith.maximumf %x, %xmin : f32
  %xc1 = arith.minimumf %xc0, %xmax : f32
  %side = arith.cmpf olt, %zh, %zero : f32
  %xn = arith.select %side, %xc1, %x : f32
  %w1 = arith.mulf %n, %y1 : f32
  %w2 = arith.mulf %w1, %xn : f32
  %w3 = arith.mulf %w2, %s2 : f32
  %y = arith.mulf %w3, %s3 : f32
  return %y : f32
}

// As silu.derivative.approx.f32, with z = beta x in two parts.
func.func @swish.derivative.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.84 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 80.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %limit = arith.constant 0x3B800000 : f32 // 2^-8
  %window = arith.constant 0.3 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %kmin = arith.constant 0x4B3FFF83 : f32 // magic - 125
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the reduction: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // Constants of the shifted reduction: coefficients/silu.sollya.
  %b1 = arith.constant 0x3F8E92E8 : f32
  %b2 = arith.constant 0x3F0E92E8 : f32
  %b3 = arith.constant 0x3E3E1862 : f32
  %b4 = arith.constant 0x3D3E1824 : f32
  %b5 = arith.constant 0x3C18E12F : f32
  %b6 = arith.constant 0x3ACC1B79 : f32
  %mchi = arith.constant 0xBDDCD5E0 : f32
  %mclo = arith.constant 0xB21D89F9 : f32
  %echi = arith.constant 0x3F8E92E8 : f32
  %eclo = arith.constant 0xB35EFB7D : f32
  %mza = arith.constant 0x3FA3A4BA : f32
  %mzb = arith.constant 0xB25EFB7D : f32
  %quarter = arith.constant 0.25 : f32
  %mzc = arith.constant 0xA501CA2D : f32
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  %four = arith.constant 4.0 : f32
  %vmask = arith.constant 0xFFFFF000 : i32
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
  %zt = arith.addf %z, %mchi : f32
  %km = math.fma %zt, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r1 = arith.addf %r0, %mchi : f32
  %r2 = math.fma %k, %mln2lo, %mclo : f32
  %r3 = arith.addf %r2, %zl : f32
  %r = arith.addf %r1, %r3 : f32
  %q5 = math.fma %b6, %r, %b5 : f32
  %q4 = math.fma %q5, %r, %b4 : f32
  %q3 = math.fma %q4, %r, %b3 : f32
  %q2 = math.fma %q3, %r, %b2 : f32
  %q1 = math.fma %q2, %r, %b1 : f32
  %p0 = math.fma %q1, %r, %eclo : f32
  %p = arith.addf %p0, %echi : f32
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
  %vn = math.fma %v1, %e, %one : f32
  %vb = arith.bitcast %vn : f32 to i32
  %vt = arith.andi %vb, %vmask : i32
  %v = arith.bitcast %vt : i32 to f32
  %g = arith.subf %one, %v : f32
  %h = arith.negf %e : f32
  %d = math.fma %h, %v, %g : f32
  %u2 = math.fma %four, %d, %three : f32
  %u1 = math.fma %u2, %d, %two : f32
  %u = arith.mulf %u1, %d : f32
  %vv = arith.mulf %v, %v : f32
  // z <= 0: e (1 + z + e)
  %zp = arith.addf %z, %one : f32
  %dz0 = arith.addf %z, %mza : f32
  %dz1 = arith.addf %dz0, %zl : f32
  %dzd = arith.subf %dz1, %dz0 : f32
  %dzl = arith.subf %zl, %dzd : f32 // what the sum above lost
  %dzb = arith.addf %dzl, %mzb : f32
  %dz2 = arith.addf %dz1, %dzb : f32
  %dz = arith.addf %dz2, %mzc : f32
  %dzq = arith.mulf %dz, %quarter : f32
  %gz = math.fma %dzq, %q1, %dz : f32
  %el = math.fma %p, %s1, %zl : f32
  %gt = arith.addf %zp, %el : f32
  %agt = math.absf %gt : f32
  %deep = arith.cmpf olt, %agt, %window : f32
  %g0 = arith.select %deep, %gz, %gt : f32
  %nn = arith.mulf %e, %g0 : f32
  // z > 0: 1 + e (1 + z)
  %ap = arith.addf %a, %one : f32
  %np = math.fma %e, %ap, %one : f32
  %n = arith.select %pos, %np, %nn : f32
  %w1 = arith.mulf %n, %vv : f32
  %w2 = math.fma %w1, %u, %w1 : f32
  %y = arith.mulf %w2, %s2 : f32
  return %y : f32
}

// x^2 e / (1 + e)^2, even in z. x^2 reaches 2^256, so the power of two goes down
// to 2^-411: what is below 2^-125 of it is spread over four factors.
func.func @swish.derivative.beta.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.28 : f64}} {
  %lo = arith.constant -285.0 : f32
  %hi = arith.constant 285.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %limit = arith.constant 0x3B800000 : f32 // 2^-8
  %xmin = arith.constant 0xFF7FFFFF : f32
  %xmax = arith.constant 0x7F7FFFFF : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
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
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  %four = arith.constant 4.0 : f32
  %vmask = arith.constant 0xFFFFF000 : i32
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
  %vn = math.fma %v1, %e, %one : f32
  %vb = arith.bitcast %vn : f32 to i32
  %vt = arith.andi %vb, %vmask : i32
  %v = arith.bitcast %vt : i32 to f32
  %g = arith.subf %one, %v : f32
  %h = arith.negf %e : f32
  %d = math.fma %h, %v, %g : f32
  %u2 = math.fma %four, %d, %three : f32
  %u1 = math.fma %u2, %d, %two : f32
  %u = arith.mulf %u1, %d : f32
  %vv = arith.mulf %v, %v : f32
  // p vv with one rounding instead of two.
  %f = arith.mulf %q1, %r : f32
  %pv = math.fma %vv, %f, %vv : f32
  %m = arith.mulf %pv, %s1 : f32
  %t = math.fma %m, %u, %m : f32
  %xc0 = arith.maximumf %x, %xmin : f32
  %xc = arith.minimumf %xc0, %xmax : f32
  %w1 = arith.mulf %t, %xc : f32
  %w2 = arith.mulf %w1, %s3 : f32
  %w3 = arith.mulf %w2, %s2 : f32
  %xs = arith.mulf %xc, %s2 : f32
  %w4 = arith.mulf %w3, %xs : f32
  %y = arith.mulf %w4, %s2 : f32
  return %y : f32
}

// For results in bf16, as silu.approx.f32.narrow.near with z = beta x. The other way is for NaNs, too:
// of the product 0 inf the limit is wanted.
func.func @swish.approx.f32.narrow.near(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 15550.0 : f64}} {
  %least = arith.constant -10.9375 : f32
  %z = arith.mulf %x, %beta : f32
  %s = func.call @sigmoid.narrow.near(%z) : (f32) -> f32
  %near = arith.mulf %x, %s : f32
  %isfar = arith.cmpf ult, %z, %least : f32
  %far = func.call @swish.approx.f32(%x, %beta) : (f32, f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// silu'(z) in the same way, as silu.derivative.approx.f32.narrow.near.
func.func @swish.derivative.approx.f32.narrow.near(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 25200.0 : f64}} {
  %lo = arith.constant -11.4375 : f32
  %hi = arith.constant 9.5 : f32
  // Constants: coefficients/silu.sollya.
  %root = arith.constant 0xBFA3A4BA : f32
  %c = arith.constant 0xB14245CF : f32
  %max = arith.constant 0x412C7497 : f32 // hi - root
  %mroot = arith.negf %root : f32
  %z = arith.mulf %x, %beta : f32
  %z1 = arith.minimumf %z, %hi : f32
  %q = func.call @silu.slope.narrow(%z1) : (f32) -> f32
  %d0 = math.fma %x, %beta, %mroot : f32
  %d = arith.minimumf %d0, %max : f32
  %near = math.fma %d, %q, %c : f32
  %isfar = arith.cmpf ult, %z, %lo : f32
  %far = func.call @swish.derivative.approx.f32(%x, %beta) : (f32, f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// Near 0 the result is x / 2 and a second term with the sign of beta, too
// small even for f32: where x / 2 lies between two subnormals of bf16, rounding
// needs to know of it.
func.func @swish.approx.bf16(%x: bf16, %beta: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %zero = arith.constant 0.0 : f32
  %bound = arith.constant 0x01000000 : f32 // 2^-125
  %least = arith.constant 0x00000001 : f32 // 2^-149
  %0 = arith.extf %x : bf16 to f32
  %b = arith.extf %beta : bf16 to f32
  %1 = func.call @swish.approx.f32(%0, %b) : (f32, f32) -> f32
  %2 = math.copysign %least, %b : f32
  %3 = arith.addf %1, %2 : f32
  %4 = math.absf %0 : f32
  %5 = arith.cmpf olt, %4, %bound : f32
  %6 = arith.cmpf one, %1, %zero : f32
  %7 = arith.andi %5, %6 : i1
  %8 = arith.cmpf one, %b, %zero : f32
  %9 = arith.andi %7, %8 : i1
  %10 = arith.select %9, %3, %1 : f32
  %11 = arith.truncf %10 : f32 to bf16
  return %11 : bf16
}

// Below z = -700, e^762 too much is carried as far as the last multiplication.
func.func @swish.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.22 : f64}} {
  %lo = arith.constant -1480.0 : f64
  %hi = arith.constant 100.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %limit = arith.constant 0x3EB0000000000000 : f64 // 2^-20
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 762.0 : f64
  %xmin = arith.constant 0xFFEFFFFFFFFFFFFF : f64
  %xmax = arith.constant 0x7FEFFFFFFFFFFFFF : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constant: coefficients/swish.sollya.
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
  %d = arith.addf %one, %e : f64
  %dn = arith.select %far, %one, %d : f64
  %xc0 = arith.maximumf %x, %xmin : f64
  %xc = arith.minimumf %xc0, %xmax : f64
  %side = arith.cmpf olt, %zh, %zero : f64
  %xn = arith.select %side, %xc, %x : f64
  %xs = arith.mulf %xn, %c : f64
  %xe = arith.mulf %xs, %e : f64
  %n = arith.select %pos, %xn, %xe : f64
  %q = arith.divf %n, %dn : f64
  %y = arith.mulf %q, %c : f64
  return %y : f64
}

func.func @swish.derivative.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.84 : f64}} {
  %lo = arith.constant -760.0 : f64
  %hi = arith.constant 100.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %limit = arith.constant 0x3EB0000000000000 : f64 // 2^-20
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 69.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %window = arith.constant 0.25 : f64
  // Constants: coefficients/silu.sollya.
  %g1 = arith.constant 0x3FCBE1410460527F : f64
  %g2 = arith.constant 0x3FC2C563458CC0AD : f64
  %g3 = arith.constant 0x3F9353EB573CA24C : f64
  %g4 = arith.constant 0xBF8F2D0E32BC330A : f64
  %g5 = arith.constant 0xBF7B0F82C494E712 : f64
  %g6 = arith.constant 0x3F2098E92C999AD5 : f64
  %g7 = arith.constant 0x3F4A2A7CA83B2C0C : f64
  %g8 = arith.constant 0x3F28574CDF480D74 : f64
  %g9 = arith.constant 0xBF05722E42F85DB7 : f64
  %g10 = arith.constant 0xBEFF2D612620B586 : f64
  %g11 = arith.constant 0xBEC8B63AF946905C : f64
  %g12 = arith.constant 0x3EC39F169FEB09DB : f64
  %g13 = arith.constant 0x3EAD0396544C9B2C : f64
  %mz0hi = arith.constant 0x3FF474973C84120B : f64
  %mz0lo = arith.constant 0x3C9F8D74BC9AC154 : f64
  %e69 = arith.constant 0x39B5EAFFFB34BA31 : f64
  %mz0ll = arith.constant 0x39344A50180BA780 : f64
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
  // (1 + e)^2 with what rounding 1 + e lost.
  %d = arith.addf %one, %e : f64
  %dn = arith.select %far, %one, %d : f64
  %ef = arith.select %far, %zero, %e : f64
  %dm = arith.subf %dn, %one : f64
  %dl = arith.subf %ef, %dm : f64
  %d2 = arith.addf %dn, %dn : f64
  %dt = arith.mulf %d2, %dl : f64
  %dd = math.fma %dn, %dn, %dt : f64
  %dz0 = arith.addf %z1, %mz0hi : f64
  %dz1 = arith.addf %dz0, %zl : f64
  %dz2 = arith.addf %dz1, %mz0lo : f64
  %dz = arith.addf %dz2, %mz0ll : f64
  %t12 = math.fma %g13, %dz, %g12 : f64
  %t11 = math.fma %t12, %dz, %g11 : f64
  %t10 = math.fma %t11, %dz, %g10 : f64
  %t9 = math.fma %t10, %dz, %g9 : f64
  %t8 = math.fma %t9, %dz, %g8 : f64
  %t7 = math.fma %t8, %dz, %g7 : f64
  %t6 = math.fma %t7, %dz, %g6 : f64
  %t5 = math.fma %t6, %dz, %g5 : f64
  %t4 = math.fma %t5, %dz, %g4 : f64
  %t3 = math.fma %t4, %dz, %g3 : f64
  %t2 = math.fma %t3, %dz, %g2 : f64
  %t1 = math.fma %t2, %dz, %g1 : f64
  %yn = arith.mulf %t1, %dz : f64
  %zp = arith.addf %z, %one : f64
  %el = arith.addf %ef, %zl : f64
  %gf = arith.addf %zp, %el : f64
  %nn = arith.mulf %e, %gf : f64
  %adz = math.absf %dz : f64
  %close = arith.cmpf olt, %adz, %window : f64
  %ap = arith.addf %a, %one : f64
  %np = math.fma %e, %ap, %one : f64
  %n = arith.select %pos, %np, %nn : f64
  %q = arith.divf %n, %dd : f64
  %yf = arith.mulf %q, %c : f64
  %y = arith.select %close, %yn, %yf : f64
  return %y : f64
}

// x is multiplied on twice; below z = -700, e^1396 too much is carried, half of
// it taken off with each x.
func.func @swish.derivative.beta.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 4.03 : f64}} {
  %lo = arith.constant -2200.0 : f64
  %hi = arith.constant 2200.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %limit = arith.constant 0x3EB0000000000000 : f64 // 2^-20
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 1396.0 : f64
  %xmin = arith.constant 0xFFEFFFFFFFFFFFFF : f64
  %xmax = arith.constant 0x7FEFFFFFFFFFFFFF : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constant: coefficients/swish.sollya.
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
  %e0 = func.call @exp.approx.f64(%zz) : (f64) -> f64
  %e = math.fma %e0, %zl, %e0 : f64
  // (1 + e)^2 with what rounding 1 + e lost.
  %d = arith.addf %one, %e : f64
  %dn = arith.select %far, %one, %d : f64
  %ef = arith.select %far, %zero, %e : f64
  %dm = arith.subf %dn, %one : f64
  %dl = arith.subf %ef, %dm : f64
  %d2 = arith.addf %dn, %dn : f64
  %dt = arith.mulf %d2, %dl : f64
  %dd = math.fma %dn, %dn, %dt : f64
  %xc0 = arith.maximumf %x, %xmin : f64
  %xc = arith.minimumf %xc0, %xmax : f64
  %xs = arith.mulf %xc, %c : f64
  %xe = arith.mulf %xs, %e : f64
  %q = arith.divf %xe, %dd : f64
  %y = arith.mulf %q, %xs : f64
  return %y : f64
}

// The forms in which front ends emit it.

func.func @swish.spelling.div_neg_mul(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %beta : f64
  %m = arith.negf %z : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @swish.spelling.div_mul_neg(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %b = arith.negf %beta : f64
  %m = arith.mulf %x, %b : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @swish.spelling.div_sub_mul(%x: f64, %beta: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %beta : f64
  %m = arith.subf %zero, %z : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @swish.spelling.div_neg_x(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %n = arith.negf %x : f64
  %m = arith.mulf %n, %beta : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @swish.spelling.mul_neg_mul(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %beta : f64
  %m = arith.negf %z : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @swish.spelling.mul_mul_neg(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %b = arith.negf %beta : f64
  %m = arith.mulf %x, %b : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @swish.spelling.mul_sub_mul(%x: f64, %beta: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %beta : f64
  %m = arith.subf %zero, %z : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @swish.spelling.mul_neg_x(%x: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %n = arith.negf %x : f64
  %m = arith.mulf %n, %beta : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @swish.spelling.mul_tanh(%x: f64, %beta: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %z = arith.mulf %x, %beta : f64
  %h = arith.mulf %z, %half : f64
  %t = math.tanh %h : f64
  %s0 = arith.mulf %t, %half : f64
  %s = arith.addf %s0, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}
