// x / (1 + e^-x), the sigmoid written on e^-|x|.

func.func @silu(%x: f64) -> f64
    attributes {act.profiles = ["torch", "jax", "keras"]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %s = arith.divf %n, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

// With e = e^-|x|: (1 + e (1 + x)) / (1 + e)^2 for x > 0, and
// e (1 + e + x) / (1 + e)^2 otherwise. Neither branch forms 1 - s.
func.func @silu.derivative(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %dd = arith.mulf %d, %d : f64
  %x1 = arith.addf %one, %x : f64
  %ex = arith.mulf %e, %x1 : f64
  %np = arith.addf %one, %ex : f64
  %dx = arith.addf %d, %x : f64
  %nn = arith.mulf %e, %dx : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %np, %nn : f64
  %y = arith.divf %n, %dd : f64
  return %y : f64
}

// As sigmoid.approx.f32; x is multiplied on before the last part of the power
// of two, so that the tail keeps its precision down to the last subnormal.
func.func @silu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.91 : f64, max_error = 1.4e-06 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 80.0 : f32
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
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %a = math.absf %x1 : f32
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
  %pos = arith.cmpf ogt, %x, %zero : f32
  %n = arith.select %pos, %one, %e : f32
  %w1 = arith.mulf %n, %y1 : f32
  %w2 = arith.mulf %w1, %x0 : f32
  %y = arith.mulf %w2, %s2 : f32
  return %y : f32
}

// As sigmoid.approx.f32.quotient, with x for the dividend.
func.func @silu.approx.f32.quotient(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.40 : f64, max_error = 1.3e-06 : f64}} {
  %lo = arith.constant -120.0 : f32
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
  %q = arith.divf %x0, %d : f32
  %y = act.scaleb %q, %n : f32
  return %y : f32
}

// x / (1 + e^-x), e^-x being a power of two by a table times a parabola. What lies below -8 is seldom met;
// above, ln 2 in one part is accurate enough.
func.func @silu.approx.f32.table(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.90 : f64, max_error = 1.4e-06 : f64}} {
  %hi = arith.constant 80.0 : f32
  %least = arith.constant -8.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/exp.sollya.
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %c1 = arith.constant 0x3F80007B : f32
  %c2 = arith.constant 0.5 : f32
  %x1 = arith.minimumf %x, %hi : f32
  %mx = arith.negf %x1 : f32
  %km = math.fma %x1, %mlog2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mln2, %mx : f32
  %p1 = math.fma %c2, %r, %c1 : f32
  %p = math.fma %p1, %r, %one : f32
  %s = func.call @exp.power.f32(%km) : (f32) -> f32
  %d = math.fma %s, %p, %one : f32
  %near = arith.divf %x, %d : f32
  %far = func.call @silu.approx.f32.quotient(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The relative error stays bounded at the root z0. z = -|x| = k ln 2 + c + r,
// where c puts z0 at r = 0, k = -2: with e^c (e^r - 1) = r Q(r) this one
// polynomial serves e^z = 2^k (e^c + r Q(r)) and, near the root,
// 1 + z + e^z = (z - z0) (1 + Q(r)/4).
func.func @silu.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.69 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 80.0 : f32
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
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  %four = arith.constant 4.0 : f32
  %vmask = arith.constant 0xFFFFF000 : i32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %a = math.absf %x1 : f32
  %z = arith.negf %a : f32
  %zt = arith.addf %z, %mchi : f32
  %km = math.fma %zt, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r1 = arith.addf %r0, %mchi : f32
  %r2 = math.fma %k, %mln2lo, %mclo : f32
  %r = arith.addf %r1, %r2 : f32
  %q5 = math.fma %b6, %r, %b5 : f32
  %q4 = math.fma %q5, %r, %b4 : f32
  %q3 = math.fma %q4, %r, %b3 : f32
  %q2 = math.fma %q3, %r, %b2 : f32
  %q1 = math.fma %q2, %r, %b1 : f32
  %m = math.fma %q1, %r, %eclo : f32
  %p = arith.addf %m, %echi : f32
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
  // x <= 0: e (1 + z + e)
  %zp = arith.addf %z, %one : f32
  %dz0 = arith.addf %z, %mza : f32
  %dz = arith.addf %dz0, %mzb : f32
  %dzq = arith.mulf %dz, %quarter : f32
  %gz = math.fma %dzq, %q1, %dz : f32
  %gt = arith.addf %zp, %e : f32
  %agt = math.absf %gt : f32
  %deep = arith.cmpf olt, %agt, %window : f32
  %g0 = arith.select %deep, %gz, %gt : f32
  %nn = arith.mulf %e, %g0 : f32
  // x > 0: 1 + e (1 + x)
  %ap = arith.addf %a, %one : f32
  %np = math.fma %e, %ap, %one : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %n = arith.select %pos, %np, %nn : f32
  %w1 = arith.mulf %n, %vv : f32
  %w2 = math.fma %w1, %u, %w1 : f32
  %y = arith.mulf %w2, %s2 : f32
  return %y : f32
}

// silu'(-a) = h w / (1 + h)^2 with h = e^(-a) and w = 1 - a + h, and silu'(a) = 1 - silu'(-a):
// one formula and one division. With -z next to the root, v = z - a and d = h - e^(-z),
//   w = w(-z) + v + d,
// where v and d have the same sign and vanish at a = z. -a = n ln 2 - z + r puts n = 0, r = 0
// there; h = 2^n p, and the power of two comes last. z has few bits, so that v is exact for
// most a.
func.func @silu.derivative.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.50 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 120.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the reduction: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // Constants about the root: coefficients/silu.sollya.
  %z = arith.constant 0x3FA3A4B8 : f32
  %mza = arith.constant 0x3FA38000 : f32
  %mzb = arith.constant 0x3A92E000 : f32
  %b1 = arith.constant 0x3E8E92EA : f32
  %b2 = arith.constant 0x3E0E92EA : f32
  %b3 = arith.constant 0x3D3E1882 : f32
  %b4 = arith.constant 0x3C3E186F : f32
  %b5 = arith.constant 0x3B18D4E4 : f32
  %b6 = arith.constant 0x39CBD9DE : f32
  %ezhi = arith.constant 0x3E8E92EA : f32
  %mezhi = arith.constant 0xBE8E92EA : f32
  %ezlo = arith.constant 0xB2287BF3 : f32
  %w0 = arith.constant 0x349ABC20 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %v = arith.subf %z, %a : f32
  %nm = math.fma %v, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %c0 = math.fma %n, %mln2hi, %mza : f32
  %c1 = math.fma %n, %mln2lo, %mzb : f32
  %r0 = arith.subf %c0, %a : f32
  %r = arith.addf %r0, %c1 : f32
  // q1 r = e^(-z + r) - e^(-z)
  %q5 = math.fma %b6, %r, %b5 : f32
  %q4 = math.fma %q5, %r, %b4 : f32
  %q3 = math.fma %q4, %r, %b3 : f32
  %q2 = math.fma %q3, %r, %b2 : f32
  %q1 = math.fma %q2, %r, %b1 : f32
  %m = arith.mulf %q1, %r : f32
  %p0 = math.fma %q1, %r, %ezlo : f32
  %p = arith.addf %p0, %ezhi : f32
  %two_n = act.scaleb %one, %n : f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ezhi, %mezhi : f32
  %d = math.fma %two_n, %m, %d0 : f32
  // p w, as p v and the rest
  %dw = arith.addf %d, %w0 : f32
  %pd = arith.mulf %p, %dw : f32
  %u = math.fma %p, %v, %pd : f32
  %e2 = arith.addf %e, %two : f32
  %dd = math.fma %e, %e2, %one : f32
  %quo = act.quotient %u, %dd : f32
  %f = act.scaleb %quo, %n : f32
  %g = arith.subf %one, %f : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %f : f32
  return %y : f32
}

// The same for where act.scaleb is several operations: the last bits of the sum that rounds n are the float 2^(n + 48), and
// p is 2^48 times smaller.
func.func @silu.derivative.approx.f32.quotient.shifted(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.50 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 120.0 : f32
  %magic = arith.constant 0x4B4000AF : f32 // 1.5 * 2^23 + 127 + 48
  %i23 = arith.constant 23 : i32
  // Constants of the reduction: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // Constants about the root: coefficients/silu.sollya.
  %z = arith.constant 0x3FA3A4B8 : f32
  %mza = arith.constant 0x3FA38000 : f32
  %mzb = arith.constant 0x3A92E000 : f32
  %b1 = arith.constant 0x268E92EA : f32
  %b2 = arith.constant 0x260E92EA : f32
  %b3 = arith.constant 0x253E1882 : f32
  %b4 = arith.constant 0x243E186F : f32
  %b5 = arith.constant 0x2318D4E4 : f32
  %b6 = arith.constant 0x21CBD9DE : f32
  %ezhi = arith.constant 0x268E92EA : f32
  %mezhi = arith.constant 0xBE8E92EA : f32
  %ezlo = arith.constant 0x9A287BF3 : f32
  %w0 = arith.constant 0x349ABC20 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %v = arith.subf %z, %a : f32
  %nm = math.fma %v, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %c0 = math.fma %n, %mln2hi, %mza : f32
  %c1 = math.fma %n, %mln2lo, %mzb : f32
  %r0 = arith.subf %c0, %a : f32
  %r = arith.addf %r0, %c1 : f32
  // q1 r = e^(-z + r) - e^(-z)
  %q5 = math.fma %b6, %r, %b5 : f32
  %q4 = math.fma %q5, %r, %b4 : f32
  %q3 = math.fma %q4, %r, %b3 : f32
  %q2 = math.fma %q3, %r, %b2 : f32
  %q1 = math.fma %q2, %r, %b1 : f32
  %m = arith.mulf %q1, %r : f32
  %p0 = math.fma %q1, %r, %ezlo : f32
  %p = arith.addf %p0, %ezhi : f32
  %bits = arith.bitcast %nm : f32 to i32
  %shifted = arith.shli %bits, %i23 : i32
  %two_n = arith.bitcast %shifted : i32 to f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ezhi, %mezhi : f32
  %d = math.fma %two_n, %m, %d0 : f32
  // p w, as p v and the rest
  %dw = arith.addf %d, %w0 : f32
  %pd = arith.mulf %p, %dw : f32
  %u = math.fma %p, %v, %pd : f32
  %e2 = arith.addf %e, %two : f32
  %dd = math.fma %e, %e2, %one : f32
  %quo = act.quotient %u, %dd : f32
  %f = arith.mulf %quo, %two_n : f32
  %g = arith.subf %one, %f : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %f : f32
  return %y : f32
}

// silu'(-a) for a = |x| <= 9.875 is a polynomial in the distance from the middle of one of 16 equal
// intervals, of which the third has the root for its middle, and silu'(a) = 1 - silu'(-a). What is beyond
// goes another way, past which a branch leads as a rule.
func.func @silu.derivative.approx.f32.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.55 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %most = arith.constant 9.875 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/silu.sollya.
  %perw = arith.constant 0x3FC83D7E : f32
  %mw = arith.constant 0xBF23A4BA : f32
  %a = math.absf %x : f32
  %im = math.fma %a, %perw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %im, %magic : f32
  %t = math.fma %k, %mw, %a : f32
  %v0 = act.table_lookup %i in dense<[
    0x3F000000, 0x3E4DB52E, 0xB14245D1, 0xBDB0533A, 0xBDCA5725, 0xBDA6B15F, 0xBD6E749B, 0xBD1E0387,
    0xBCC7EDEB, 0xBC755E5A, 0xBC1362E9, 0xBBAE4B51, 0xBB4BA136, 0xBAEB9DA9, 0xBA873D7A, 0xBA1A3AC6]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBF000000, 0xBED0A744, 0xBE5F0A0A, 0xBD833E2C, 0x3C4EB7CF, 0x3D1228BC, 0x3D0DCCE8, 0x3CD89D60,
    0x3C9493A0, 0x3C3FFEBC, 0x3BEF0373, 0x3B910F45, 0x3B2CE5E1, 0x3ACB424F, 0x3A6C6113, 0x3A083FD6]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x34C7A9AB, 0x3E05C2CB, 0x3E162B17, 0x3DB6E33D, 0x3D0DADD1, 0x3BB4CD4B, 0xBBA4C5EE, 0xBBE2E148,
    0xBBBF8200, 0xBB899372, 0xBB368C83, 0xBAE73042, 0xBA8E04BA, 0xBA2ACF1B, 0xB9CA386F, 0xB96C8162]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x3DAAA4AF, 0x3D27EFD3, 0xBC9A954B, 0xBD099F74, 0xBCB2F4AF, 0xBC18F915, 0xBB27B6FC, 0x38DC2507,
    0x3A58C8EC, 0x3A591C95, 0x3A267C4F, 0x39E497A5, 0x3993D617, 0x3938424B, 0x38DFF213, 0x3885A151]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x39068A27, 0xBCDD9BCA, 0xBC796472, 0x3AE30E6F, 0x3BBAA249, 0x3B76ECC1, 0x3ADBE0B4, 0x3A10332E,
    0x38BA9096, 0xB86F8DE0, 0xB8AD58DD, 0xB8935E1B, 0xB853F184, 0xB80CBE6B, 0xB7B23CE4, 0xB75A685A]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xBC57E3CD, 0xBAF2D9CA, 0x3BD4748E, 0x3B5035C5, 0xB8ED6772, 0xBA479BDC, 0xBA038924, 0xB96EF2F8,
    0xB8AC7BBB, 0xB7AF625F, 0x34C910E4, 0x36C5AD8E, 0x36C6CE8B, 0x3698C750, 0x365265F2, 0x3608400B]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0x3ADFD4FE, 0x3B77D938, 0x3911E4C9, 0xBAA38A6E, 0xB9E3C07A, 0x3828BBCC, 0x38C7BC10, 0x3880D6E3,
    0x38016730, 0x3712B4D3, 0x360492AD, 0x35B256B6, 0x3506EA9C, 0x3413B3DA, 0xB43E92BF, 0xB4ECFF73]>
      : tensor<16xf32> : i32 -> f32
  %q5 = math.fma %v6, %t, %v5 : f32
  %q4 = math.fma %q5, %t, %v4 : f32
  %q3 = math.fma %q4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %p = arith.subf %one, %q0 : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %near = arith.select %pos, %p, %q0 : f32
  %isfar = arith.cmpf ogt, %a, %most : f32
  %far = func.call @silu.derivative.approx.f32.quotient(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// As silu.derivative.approx.f32.quotient for results in f16 and bf16: a short polynomial, and no second
// parts but the root's.
func.func @silu.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3100.0 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 40.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the reduction: coefficients/sigmoid.sollya, coefficients/silu.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %n1 = arith.constant 0x3E8E948C : f32
  %n2 = arith.constant 0x3E0FA506 : f32
  %n3 = arith.constant 0x3D3E1910 : f32
  %ez = arith.constant 0x3E8E92E8 : f32
  %mza = arith.constant 0x3FA3A4BA : f32
  %mzb = arith.constant 0xB25EFB7D : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %dz0 = arith.addf %x1, %mza : f32
  %dz = arith.addf %dz0, %mzb : f32
  %nm = math.fma %dz, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r = math.fma %n, %mln2, %dz : f32
  %q2 = math.fma %n3, %r, %n2 : f32
  %q1 = math.fma %q2, %r, %n1 : f32
  %m = arith.mulf %q1, %r : f32
  %p = arith.addf %m, %ez : f32
  %two_n = act.scaleb %one, %n : f32
  %h = arith.subf %two_n, %one : f32
  %g1 = math.fma %two_n, %m, %dz : f32
  %g = math.fma %h, %ez, %g1 : f32
  %e = arith.mulf %two_n, %p : f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %v = arith.mulf %p, %g : f32
  %w = arith.divf %v, %d : f32
  %y = act.scaleb %w, %n : f32
  return %y : f32
}

// sigma (1 + x (1 - sigma)) for results in bf16. About the root the exponential's error counts: there r is all but
// 0, and 1 + r right without the more that the table holds, which is taken off x.
func.func @silu.derivative.approx.bf16.narrow.quotient(%x: bf16) -> f32 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 40.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x48BFF800 : f32 // 1.5 * 2^18 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/exp.sollya.
  %md = arith.constant 0xB7F5FDF0 : f32
  %0 = arith.extf %x : bf16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %mx = arith.subf %md, %x1 : f32
  %d = func.call @exp.narrow.plus(%mx, %magic, %scale) : (f32, f32, f32) -> f32
  %s = arith.divf %scale, %d : f32
  %c = arith.subf %one, %s : f32
  %g = math.fma %x1, %c, %one : f32
  %y = arith.mulf %s, %g : f32
  return %y : f32
}

// By tables for f16: silu' is (x - x0) times the square of a cubic in each of 32 intervals, x0 being the root.
func.func @silu.derivative.approx.f16.narrow.table(%x: f16) -> f32 attributes {act.claim = {max_ulps = 0.77 : f64}} {
  %lo = arith.constant -20.8271484375 : f32
  %hi = arith.constant 10.1708984375 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/silu.sollya.
  %iw = arith.constant 0x3F842108 : f32
  %root = arith.constant 0xBFA3A4BA : f32
  %w = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %w, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F2015F0, 0x3F1FA925, 0x3F24C7F7, 0x3F3C9E4C, 0x3F508030, 0x3F52014D, 0x3F477BF4, 0x3F39A67B,
    0x3F2CEED0, 0x3F228C0C, 0x3F1A5642, 0x3C169081, 0x3C569D2F, 0x3C981809, 0x3CD63AEE, 0x3D15F5B6,
    0x3D502144, 0x3D8F47C6, 0x3DC38D2D, 0x3E041C22, 0x3E30833D, 0x3E68E2D9, 0x3E97776F, 0x3EC1CF8A,
    0x3EF32D9B, 0x3F14DD80, 0x3F303B79, 0x3F466AC5, 0x3F4E9405, 0x3F410365, 0x3F289154, 0x3F1FFA7E]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0x3D8B7D3B, 0x3D9E378F, 0x3D2971AD, 0xBD9972AA, 0xBE155BC0, 0xBE1A6551, 0xBE02D241, 0xBDD0BF4E,
    0xBDA68D68, 0xBD88275B, 0xBD6554B3, 0x3A9EE8BB, 0x3AEC638B, 0x3B2F2729, 0x3B8139C7, 0x3BBDF35B,
    0x3C0AB36D, 0x3C49753B, 0x3C9170C4, 0x3CD0887A, 0x3D1454C2, 0x3D512507, 0x3D91F4C1, 0x3DC942D8,
    0x3E08A9A0, 0x3E35C790, 0x3E69F69B, 0x3E8DE04F, 0x3E98ADBF, 0x3E7F180C, 0x3E041B83, 0x3D84772B]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD63B787, 0xBD9A46B7, 0xBD5DA2AD, 0xBBB07EF5, 0x3C854263, 0x3C9030A9, 0x3C59DC13, 0x3C166088,
    0x3BCF5AAE, 0x3B9400F3, 0x3B5CFC1B, 0x3861A9D9, 0x38AF5266, 0x3907F54D, 0x39526990, 0x39A29786,
    0x39FA40A7, 0x3A401781, 0x3A930CAE, 0x3AE05C20, 0x3B2A801F, 0x3B80FFDA, 0x3BC238F9, 0x3C1149E5,
    0x3C577583, 0x3C9D8477, 0x3CDFEB26, 0x3D15418F, 0x3D285325, 0x3CD44788, 0xBCCAD491, 0xBD87C0EB]>
      : tensor<32xf32> : i32 -> f32
  %n3 = act.table_lookup %i in dense<[
    0xBB891309, 0x3C4C63D8, 0x3C08EAB3, 0x3AC5EBD6, 0xBA37314D, 0xBA562C05, 0xBA0FC3BB, 0xB9ACA0DA,
    0xB94F53E2, 0xB9020881, 0xB8ACB7AE, 0x35575470, 0x35AEDF43, 0x360E0BC7, 0x3666C9DC, 0x36BBB5F6,
    0x371871CF, 0x3777BC5B, 0x37C9753A, 0x3823E5D6, 0x38856BEB, 0x38D96036, 0x39313E5E, 0x39909AE1,
    0x39EBC233, 0x3A3F3080, 0x3A97FA3A, 0x3AE294B4, 0x3B07BC59, 0x3A040B61, 0xBBDA6907, 0xBC80A8B9]>
      : tensor<32xf32> : i32 -> f32
  %q2 = math.fma %n3, %x1, %n2 : f32
  %q1 = math.fma %q2, %x1, %n1 : f32
  %q0 = math.fma %q1, %x1, %n0 : f32
  %q = arith.mulf %q0, %q0 : f32
  %d = arith.subf %x1, %root : f32
  %y = arith.mulf %d, %q : f32
  return %y : f32
}

// On a = |x|, with silu'(a) = 1 - silu'(-a), without a division. e's power of two is 2^64 times too large
// at first, so that it is a normal number.
func.func @silu.derivative.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3100.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %max = arith.constant 120.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants of the reduction: coefficients/sigmoid.sollya, coefficients/silu.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %n1 = arith.constant 0x3E8E948C : f32
  %n2 = arith.constant 0x3E0FA506 : f32
  %n3 = arith.constant 0x3D3E1910 : f32
  %ez = arith.constant 0x3E8E92E8 : f32
  %mza = arith.constant 0x3FA3A4BA : f32
  %mzb = arith.constant 0xB25EFB7D : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %dz0 = arith.subf %mza, %a : f32
  %dz = arith.addf %dz0, %mzb : f32
  %nm = math.fma %dz, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r = math.fma %n, %mln2, %dz : f32
  %q2 = math.fma %n3, %r, %n2 : f32
  %q1 = math.fma %q2, %r, %n1 : f32
  %m = arith.mulf %q1, %r : f32
  %p = arith.addf %m, %ez : f32
  %nb = arith.bitcast %nm : f32 to i32
  %nx = arith.shli %nb, %i23 : i32
  %sb = arith.addi %nx, %one_bits : i32
  %s = arith.bitcast %sb : i32 to f32
  %two_n = arith.mulf %s, %scale : f32
  %h = arith.subf %two_n, %one : f32
  %g1 = math.fma %two_n, %m, %dz : f32
  %g = math.fma %h, %ez, %g1 : f32
  %es = arith.mulf %s, %p : f32
  %d = math.fma %es, %scale, %one : f32
  %i = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %v0 = arith.mulf %es, %i : f32
  %v1 = arith.mulf %v0, %i : f32
  %v2 = arith.mulf %v1, %g : f32
  %yn = arith.mulf %v2, %scale : f32
  %yp = arith.subf %one, %yn : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %yp, %yn : f32
  return %y : f32
}

// Near 0 the result is x / 2 and a second term with a sign that is always positive, too
// small even for f32: where x / 2 lies between two subnormals of bf16, rounding
// needs to know of it.
func.func @silu.approx.bf16(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %zero = arith.constant 0.0 : f32
  %bound = arith.constant 0x01000000 : f32 // 2^-125
  %least = arith.constant 0x00000001 : f32 // 2^-149
  %0 = arith.extf %x : bf16 to f32
  %1 = func.call @silu.approx.f32(%0) : (f32) -> f32
  %3 = arith.addf %1, %least : f32
  %4 = math.absf %0 : f32
  %5 = arith.cmpf olt, %4, %bound : f32
  %6 = arith.cmpf one, %1, %zero : f32
  %7 = arith.andi %5, %6 : i1
  %10 = arith.select %7, %3, %1 : f32
  %11 = arith.truncf %10 : f32 to bf16
  return %11 : bf16
}

// As in f32, but for the least number: f32 leaves half of it, and the number is the nearer
// one.
func.func @silu.approx.f16(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %least = arith.constant 0x33800000 : f32 // 2^-24
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @silu.approx.f32.quotient(%0) : (f32) -> f32
  %2 = arith.cmpf oeq, %0, %least : f32
  %3 = arith.select %2, %least, %1 : f32
  %4 = arith.truncf %3 : f32 to f16
  return %4 : f16
}

// Below -700, where e^x nears the subnormal numbers, e^69 too much is carried
// and taken off last.
func.func @silu.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.93 : f64}} {
  %lo = arith.constant -760.0 : f64
  %hi = arith.constant 100.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %a = math.absf %x1 : f64
  %z = arith.negf %a : f64
  %e = func.call @exp.approx.scaled(%z, %zero, %one) : (f64, f64, f64) -> f64
  %d = arith.addf %one, %e : f64
  %q = arith.divf %x0, %d : f64
  %n = func.call @exp.approx.scaled(%z, %zero, %q) : (f64, f64, f64) -> f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %q, %n : f64
  return %y : f64
}

func.func @silu.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.61 : f64}} {
  %lo = arith.constant -760.0 : f64
  %hi = arith.constant 100.0 : f64
  %low = arith.constant -700.0 : f64
  %shift = arith.constant 69.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %near = arith.constant 0.25 : f64
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
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %a = math.absf %x1 : f64
  %z = arith.negf %a : f64
  %far = arith.cmpf olt, %z, %low : f64
  %z69 = arith.addf %z, %shift : f64
  %zz = arith.select %far, %z69, %z : f64
  %c = arith.select %far, %e69, %one : f64
  %e = func.call @exp.approx.f64(%zz) : (f64) -> f64
  %d = arith.addf %one, %e : f64
  %dn = arith.select %far, %one, %d : f64
  %ef = arith.select %far, %zero, %e : f64
  // (1 + e)^2 with what rounding 1 + e lost.
  %dm = arith.subf %dn, %one : f64
  %dl = arith.subf %ef, %dm : f64
  %d2 = arith.addf %dn, %dn : f64
  %dt = arith.mulf %d2, %dl : f64
  %dd = math.fma %dn, %dn, %dt : f64
  %dz0 = arith.addf %x1, %mz0hi : f64
  %dz = arith.addf %dz0, %mz0lo : f64
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
  %gl = arith.mulf %t1, %mz0lo : f64
  %yn = math.fma %t1, %dz0, %gl : f64
  %zp = arith.addf %z, %one : f64
  %gf = arith.addf %zp, %ef : f64
  %adz = math.absf %dz : f64
  %close = arith.cmpf olt, %adz, %near : f64
  %nn = arith.mulf %e, %gf : f64
  %ap = arith.addf %a, %one : f64
  %np = math.fma %e, %ap, %one : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %np, %nn : f64
  %q = arith.divf %n, %dd : f64
  %yf = arith.mulf %q, %c : f64
  %y = arith.select %close, %yn, %yf : f64
  return %y : f64
}

// Correctly rounded: as sigmoid.approx.f32.exact, times x. Where x/2 lies between two
// subnormal numbers of f32, the tiny addend decides as x^2/4 does; it may take the sign
// of a zero.
func.func @silu.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, max_error = 9.6e-07 : f64, exact}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 80.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f64
  %above = arith.constant 0x3FF0000000000002 : f64 // 1 + 2^-51
  %tiny = arith.constant 0x3500000000000000 : f64 // 2^-175
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %a = math.absf %x1 : f32
  %m = arith.negf %a : f32
  %z = arith.extf %m : f32 to f64
  %e = func.call @exp.approx.bounded(%z, %above) : (f64, f64) -> f64
  %d = arith.addf %e, %one : f64
  %pos = arith.cmpf ogt, %x, %zero : f32
  %n = arith.select %pos, %one, %e : f64
  %s = arith.divf %n, %d : f64
  %xw = arith.extf %x0 : f32 to f64
  %w = math.fma %s, %xw, %tiny : f64
  %y0 = arith.truncf %w : f64 to f32
  %y = math.copysign %y0, %x : f32
  return %y : f32
}

// For absolute errors: max(x, 0) - a e/(1 + e) with a = |x|, e = e^-a by a short
// polynomial. What is subtracted is small where the result is large, so that its errors
// are, too. e is 0 from 87.7 on.
func.func @silu.approx.f32.fast(%x: f32) -> f32 attributes {act.claim = {max_error = 9.6e-7 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 88.03 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  // Constants of the exponential: coefficients/silu.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %f0 = arith.constant 0x3F7FFFF4 : f32
  %f1 = arith.constant 0x3F7FFD99 : f32
  %f2 = arith.constant 0x3F0002CF : f32
  %f3 = arith.constant 0x3E2BF0A7 : f32
  %f4 = arith.constant 0x3D29D5E0 : f32
  %a0 = math.absf %x : f32
  %a = arith.minimumf %a0, %max : f32
  %z = arith.negf %a : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mln2, %z : f32
  %q3 = math.fma %f4, %r, %f3 : f32
  %q2 = math.fma %q3, %r, %f2 : f32
  %q1 = math.fma %q2, %r, %f1 : f32
  %p = math.fma %q1, %r, %f0 : f32
  %kb = arith.bitcast %km : f32 to i32
  %sb = arith.shli %kb, %i23 : i32
  %b = arith.addi %sb, %one_bits : i32
  %s = arith.bitcast %b : i32 to f32
  %e = arith.mulf %p, %s : f32
  %n = arith.mulf %a, %e : f32
  %d = arith.addf %e, %one : f32
  %q = arith.divf %n, %d : f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %q : f32
  return %y : f32
}

// As sigmoid.approx.f32.narrow, times x.
func.func @silu.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 40.0 : f32
  %magic = arith.constant 0x48BFF800 : f32 // 1.5 * 2^18 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %mx = arith.negf %x1 : f32
  %d = func.call @exp.narrow.plus(%mx, %magic, %scale) : (f32, f32, f32) -> f32
  %q = arith.divf %scale, %d : f32
  %y = arith.mulf %x0, %q : f32
  return %y : f32
}

// As sigmoid.approx.f32.narrow: 1 + e^-x is a number of f16's range, and x needs no factor.
func.func @silu.approx.f16.narrow.quotient(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.56 : f64}} {
  %lo = arith.constant -20.5 : f32
  %hi = arith.constant 16.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %mx = arith.negf %x1 : f32
  %d = func.call @exp.narrow.plus(%mx, %magic, %one) : (f32, f32, f32) -> f32
  %1 = arith.divf %x0, %d : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// For bf16 1 and x are 2^-14 times as large, by which no number of bf16 loses a digit in f32.
func.func @silu.approx.bf16.narrow.quotient(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %lo = arith.constant -98.25 : f32
  %hi = arith.constant 40.0 : f32
  %one = arith.constant 0x38800000 : f32 // 2^-14
  %magic = arith.constant 0x48BFFE40 : f32 // 1.5 * 2^18 - 14
  %0 = arith.extf %x : bf16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %mx = arith.negf %x1 : f32
  %d = func.call @exp.narrow.plus(%mx, %magic, %one) : (f32, f32, f32) -> f32
  %xs = arith.mulf %x0, %one : f32
  %1 = arith.divf %xs, %d : f32
  %2 = arith.truncf %1 : f32 to bf16
  return %2 : bf16
}

// As sigmoid.approx.f16.narrow, times x.
func.func @silu.approx.f16.narrow(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.63 : f64}} {
  %lo = arith.constant -20.5 : f32
  %hi = arith.constant 16.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/sigmoid.sollya.
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp2.narrow(%x1, %mlog2e, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %one : f32
  %y = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %1 = arith.mulf %x0, %y : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// As sigmoid.approx.f32.narrow.reciprocal, times x.
func.func @silu.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3120.0 : f64}} {
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 16.0 : f32
  %magic = arith.constant 0x4B3FFFC0 : f32 // 1.5 * 2^23 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/sigmoid.sollya.
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp2.narrow(%x1, %mlog2e, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %scale : f32
  %ys = func.call @sigmoid.reciprocal.bf16(%d) : (f32) -> f32
  %y = arith.mulf %ys, %scale : f32
  %f = arith.mulf %x0, %y : f32
  return %f : f32
}

// As sigmoid.approx.f32.narrow.estimate, times x.
func.func @silu.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 300.0 : f64}, act.architecture = "nvptx64"} {
  %lo = arith.constant -120.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %s = func.call @sigmoid.approx.f32.narrow.estimate(%x0) : (f32) -> f32
  %y = arith.mulf %x0, %s : f32
  return %y : f32
}

// As sigmoid.approx.f32.estimate, with x for the dividend. From 20 on the result is x.
func.func @silu.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.90 : f64}, act.architecture = "nvptx64"} {
  %lo = arith.constant -120.0 : f32
  %large = arith.constant 20.0 : f32
  %mzero = arith.constant -0.0 : f32
  %offset = arith.constant 832.0 : f32 // 768 + 64
  %x0 = arith.maximumf %x, %lo : f32
  %z = arith.negf %x0 : f32
  %p = func.call @exp.estimated.f32(%z, %offset) : (f32, f32) -> f32
  %r = func.call @exp.rest.f32(%z, %mzero) : (f32, f32) -> f32
  %s = func.call @sigmoid.quotient.f32(%x0, %p, %r) : (f32, f32, f32) -> f32
  %is_large = arith.cmpf ogt, %x, %large : f32
  %y = arith.select %is_large, %x, %s : f32
  return %y : f32
}

// silu'(-a) = e (1 + e - a)/(1 + e)^2, e = e^-a by an estimate, and silu'(a) = 1 - silu'(-a). Next to the
// root the difference loses what results in 16 bits do not show.
func.func @silu.derivative.estimated.f32(%x: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 120.0 : f32
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %t = arith.mulf %a, %mlog2e : f32
  %e = act.estimate exp2 %t : f32
  %d = arith.addf %e, %one : f32
  %r = act.estimate reciprocal %d : f32
  %w = arith.subf %d, %a : f32
  %er = arith.mulf %e, %r : f32
  %wr = arith.mulf %w, %r : f32
  %h = arith.mulf %er, %wr : f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}

func.func @silu.derivative.approx.bf16.estimate(%x: bf16) -> f32
    attributes {act.claim = {max_ulps = 0.60 : f64}, act.architecture = "nvptx64"} {
  %0 = arith.extf %x : bf16 to f32
  %y = func.call @silu.derivative.estimated.f32(%0) : (f32) -> f32
  return %y : f32
}

func.func @silu.derivative.approx.f16.estimate(%x: f16) -> f32
    attributes {act.claim = {max_ulps = 0.90 : f64}, act.architecture = "nvptx64"} {
  %0 = arith.extf %x : f16 to f32
  %y = func.call @silu.derivative.estimated.f32(%0) : (f32) -> f32
  return %y : f32
}

// As sigmoid.approx.f32.narrow.near, times x.
func.func @silu.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 15500.0 : f64}} {
  %least = arith.constant -10.9375 : f32
  %s = func.call @sigmoid.narrow.near(%x) : (f32) -> f32
  %near = arith.mulf %x, %s : f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %far = func.call @silu.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, of which 16 bits are compared.
func.func @silu.approx.bf16.near(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.64 : f64}} {
  %least = arith.constant 0xC12F : i16 // -10.9375
  %bits = arith.bitcast %x : bf16 to i16
  %isfar = arith.cmpi ugt, %bits, %least : i16
  %w = arith.extf %x : bf16 to f32
  %s = func.call @sigmoid.narrow.near(%w) : (f32) -> f32
  %n = arith.mulf %w, %s : f32
  %near = arith.truncf %n {act.any_tie} : f32 to bf16
  %far = func.call @silu.approx.bf16.narrow.quotient(%x) : (bf16) -> bf16
  %y = arith.select %isfar, %far, %near {act.rare} : bf16
  return %y : bf16
}

// For results in bf16: silu'(z)/(z - z0), z0 its root, for -11.48 < z <= 9.5: a parabola in each of 32
// intervals.
func.func @silu.slope.narrow(%z: f32) -> f32 {
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/silu.sollya.
  %iw = arith.constant 0x3FC30C31 : f32
  %im = math.fma %z, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3EC838AD, 0x3EC92EBA, 0x3EDB60F3, 0x3F0135FF, 0x3F0FA67B, 0x3F10D4BB, 0x3F081D52, 0x3EF6C3D8,
    0x3EDCFB31, 0x3EC63416, 0x3EB33606, 0x3EA3B06E, 0x3E96FFC9, 0x3E8C80BA, 0x3E83AD1E, 0x3A8F77EF,
    0x3AF86187, 0x3B55BA3A, 0x3BB6ADEA, 0x3C1AF5EE, 0x3C824C21, 0x3CD8E0F1, 0x3D323DF4, 0x3D902E22,
    0x3DE46077, 0x3E2F94A4, 0x3E813341, 0x3EB1D88F, 0x3EDD2FA1, 0x3EEF0703, 0x3EDF81B1, 0x3ECB56ED]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0x3DAC56BD, 0x3D9FCD0A, 0x3BFD4A12, 0xBDB1390F, 0xBE0C4FEF, 0xBE1023BA, 0xBDF9F100, 0xBDCA259A,
    0xBDA0218F, 0xBD7EBDA0, 0xBD4DDDA7, 0xBD29BCA9, 0xBD0EC6DE, 0xBCF48908, 0xBCD49B25, 0x393B5871,
    0x39AB4A2B, 0x3A1C2A92, 0x3A8DEBF3, 0x3B008171, 0x3B67B509, 0x3BCFCF2A, 0x3C391CF0, 0x3CA35DAF,
    0x3D0E3365, 0x3D7238A6, 0x3DC6ED15, 0x3E1965FE, 0x3E53CD79, 0x3E71AD55, 0x3E497192, 0x3DED04D4]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0xBD856208, 0xBD830B8A, 0xBCED28CA, 0x398D75FF, 0x3C3DB895, 0x3C49CF90, 0x3C1FA17A, 0x3BE582C7,
    0x3BA10505, 0x3B63C659, 0x3B24DFA8, 0x3AF5A344, 0x3ABC5A0C, 0x3A9445D5, 0x3A6EC9EF, 0x36F63D49,
    0x376DF969, 0x37E615C7, 0x385E8F51, 0x38D763A0, 0x39508851, 0x39C9F1D3, 0x3A4377A4, 0x3ABCD1AF,
    0x3B356E20, 0x3BAC38A9, 0x3C1F426A, 0x3C8B787A, 0x3CDA40FA, 0x3D06253A, 0x3CA40A7E, 0xBCB3F0FE]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %z, %b1 : f32
  %q0 = math.fma %q1, %z, %b0 : f32
  return %q0 : f32
}

// The distance from the root is in two parts, the second times the slope there. What is below -11.4375
// goes another way, past which a branch leads as a rule.
func.func @silu.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 25200.0 : f64}} {
  %lo = arith.constant -11.4375 : f32
  %hi = arith.constant 9.5 : f32
  // Constants: coefficients/silu.sollya.
  %root = arith.constant 0xBFA3A4BA : f32
  %c = arith.constant 0xB14245CF : f32
  %x1 = arith.minimumf %x, %hi : f32
  %q = func.call @silu.slope.narrow(%x1) : (f32) -> f32
  %d = arith.subf %x1, %root : f32
  %near = math.fma %d, %q, %c : f32
  %isfar = arith.cmpf olt, %x, %lo : f32
  %far = func.call @silu.derivative.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The forms in which front ends emit it.

func.func @silu.spelling.div_neg_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %m = arith.negf %x : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @silu.spelling.div_sub_exp(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %m = arith.subf %zero, %x : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @silu.spelling.mul_neg_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %m = arith.negf %x : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @silu.spelling.mul_sub_exp(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %m = arith.subf %zero, %x : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @silu.spelling.mul_exp_ratio(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %e = math.exp %x : f64
  %d = arith.addf %one, %e : f64
  %s = arith.divf %e, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @silu.spelling.mul_tanh(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %h = arith.mulf %x, %half : f64
  %t = math.tanh %h : f64
  %s0 = arith.mulf %t, %half : f64
  %s = arith.addf %s0, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @silu.spelling.mul_tanh_factored(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %h = arith.mulf %x, %half : f64
  %t = math.tanh %h : f64
  %s0 = arith.addf %t, %one : f64
  %s = arith.mulf %s0, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @silu.spelling.half_tanh(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %h = arith.mulf %x, %half : f64
  %t = math.tanh %h : f64
  %s = arith.addf %t, %one : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @silu.spelling.half_tanh_fma(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %h = arith.mulf %x, %half : f64
  %t = math.tanh %h : f64
  %s = arith.mulf %h, %t : f64
  %y = arith.addf %s, %h : f64
  return %y : f64
}
