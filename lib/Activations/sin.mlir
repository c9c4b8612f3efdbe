// sin.

func.func @sin(%x: f64) -> f64 {
  %y = math.sin %x : f64
  return %y : f64
}

// |x| in turns: |x| / (2 pi), the fraction of it in units of 2^-64, in integers and so
// for every finite x (Payne and Hanek). With |x| = m 2^(e-23), e >= 0, bits of
// 1/(2 pi) above the window only add whole turns; the 96 bits of the window times m
// give the fraction, less than 2 units too small. For e < 0 the result is shifted
// on. The words are those of 2^-23 / (2 pi).
func.func @sin.turns.f32(%x: f32) -> i64 {
  %i23 = arith.constant 23 : i32
  %bits = arith.constant 0x7FFFFF : i32
  %bits_1 = arith.constant 0x800000 : i32
  %i127 = arith.constant 127 : i32
  %i0 = arith.constant 0 : i32
  %i31 = arith.constant 31 : i32
  %i64 = arith.constant 64 : i32
  %i32 = arith.constant 32 : i32
  %bits_2 = arith.constant 0x220A94FE : i32
  %i81 = arith.constant 81 : i32
  %bits_3 = arith.constant 0x13ABE8FA : i32
  %bits_4 = arith.constant 0x7CC1B727 : i32
  %bits_5 = arith.constant 0x9A6EE06D : i32
  %bits_6 = arith.constant 0xB14ACC9E : i32
  %bits_7 = arith.constant 0x21C820FF : i32
  %i1 = arith.constant 1 : i32
  %i32w = arith.constant 32 : i64
  %i63 = arith.constant 63 : i32
  %t0 = math.absf %x : f32
  %b = arith.bitcast %t0 : f32 to i32
  %e0 = arith.shrui %b, %i23 : i32
  %m0 = arith.andi %b, %bits : i32
  %m1 = arith.ori %m0, %bits_1 : i32
  %m = arith.extui %m1 : i32 to i64
  %e = arith.subi %e0, %i127 : i32
  %near = arith.cmpi slt, %e, %i0 : i32
  %s = arith.select %near, %i0, %e : i32
  %sh = arith.andi %s, %i31 : i32
  %b1 = arith.andi %s, %i64 : i32
  %b0 = arith.andi %s, %i32 : i32
  %by2 = arith.cmpi ne, %b1, %i0 : i32
  %by1 = arith.cmpi ne, %b0, %i0 : i32
  %u0 = arith.select %by2, %bits_2, %i81 : i32
  %u1 = arith.select %by2, %bits_3, %bits_4 : i32
  %u2 = arith.select %by2, %bits_5, %bits_2 : i32
  %u3 = arith.select %by2, %bits_6, %bits_3 : i32
  %u4 = arith.select %by2, %bits_7, %bits_5 : i32
  %t0_1 = arith.select %by1, %u1, %u0 : i32
  %t1 = arith.select %by1, %u2, %u1 : i32
  %t2 = arith.select %by1, %u3, %u2 : i32
  %t3 = arith.select %by1, %u4, %u3 : i32
  // (t0, t1, ...) shifted left; two steps, since by 32 is no shift.
  %rs = arith.subi %i31, %sh : i32
  %l0 = arith.shli %t0_1, %sh : i32
  %l1 = arith.shli %t1, %sh : i32
  %l2 = arith.shli %t2, %sh : i32
  %t4 = arith.shrui %t1, %i1 : i32
  %r1 = arith.shrui %t4, %rs : i32
  %t5 = arith.shrui %t2, %i1 : i32
  %r2 = arith.shrui %t5, %rs : i32
  %t6 = arith.shrui %t3, %i1 : i32
  %r3 = arith.shrui %t6, %rs : i32
  %w0 = arith.ori %l0, %r1 : i32
  %w1 = arith.ori %l1, %r2 : i32
  %w2 = arith.ori %l2, %r3 : i32
  %t7 = arith.extui %w0 : i32 to i64
  %t8 = arith.muli %t7, %m : i64
  %p0 = arith.shli %t8, %i32w : i64
  %t9 = arith.extui %w1 : i32 to i64
  %p1 = arith.muli %t9, %m : i64
  %t10 = arith.extui %w2 : i32 to i64
  %t11 = arith.muli %t10, %m : i64
  %p2 = arith.shrui %t11, %i32w : i64
  %p01 = arith.addi %p0, %p1 : i64
  %p = arith.addi %p01, %p2 : i64
  %back = arith.subi %i0, %e : i32
  %back1 = arith.select %near, %back, %i0 : i32
  %far = arith.cmpi sgt, %back1, %i63 : i32
  %back2 = arith.select %far, %i63, %back1 : i32
  %t12 = arith.extui %back2 : i32 to i64
  %y = arith.shrui %p, %t12 : i64
  return %y : i64
}

// The same for |x| 2^k, 0 <= k <= 128.
func.func @sin.turns_scaled.f32(%x: f32, %k: i32) -> i64 {
  %i23 = arith.constant 23 : i32
  %bits = arith.constant 0x7FFFFF : i32
  %bits_1 = arith.constant 0x800000 : i32
  %i127 = arith.constant 127 : i32
  %i0 = arith.constant 0 : i32
  %i31 = arith.constant 31 : i32
  %i128 = arith.constant 128 : i32
  %i64 = arith.constant 64 : i32
  %i32 = arith.constant 32 : i32
  %bits_2 = arith.constant 0x9A6EE06D : i32
  %i81 = arith.constant 81 : i32
  %bits_3 = arith.constant 0xB14ACC9E : i32
  %bits_4 = arith.constant 0x7CC1B727 : i32
  %bits_5 = arith.constant 0x21C820FF : i32
  %bits_6 = arith.constant 0x220A94FE : i32
  %bits_7 = arith.constant 0x28B1D5EF : i32
  %bits_8 = arith.constant 0x13ABE8FA : i32
  %bits_9 = arith.constant 0x5DE2B0DB : i32
  %bits_10 = arith.constant 0x92371D21 : i32
  %bits_11 = arith.constant 0x26E97003 : i32
  %i1 = arith.constant 1 : i32
  %i32w = arith.constant 32 : i64
  %i63 = arith.constant 63 : i32
  %t0 = math.absf %x : f32
  %b = arith.bitcast %t0 : f32 to i32
  %e0 = arith.shrui %b, %i23 : i32
  %m0 = arith.andi %b, %bits : i32
  %m1 = arith.ori %m0, %bits_1 : i32
  %m = arith.extui %m1 : i32 to i64
  %e1 = arith.subi %e0, %i127 : i32
  %e = arith.addi %e1, %k : i32
  %near = arith.cmpi slt, %e, %i0 : i32
  %s = arith.select %near, %i0, %e : i32
  %sh = arith.andi %s, %i31 : i32
  %b2 = arith.andi %s, %i128 : i32
  %b1 = arith.andi %s, %i64 : i32
  %b0 = arith.andi %s, %i32 : i32
  %by4 = arith.cmpi ne, %b2, %i0 : i32
  %by2 = arith.cmpi ne, %b1, %i0 : i32
  %by1 = arith.cmpi ne, %b0, %i0 : i32
  %v0 = arith.select %by4, %bits_2, %i81 : i32
  %v1 = arith.select %by4, %bits_3, %bits_4 : i32
  %v2 = arith.select %by4, %bits_5, %bits_6 : i32
  %v3 = arith.select %by4, %bits_7, %bits_8 : i32
  %v4 = arith.select %by4, %bits_9, %bits_2 : i32
  %v5 = arith.select %by4, %bits_10, %bits_3 : i32
  %v6 = arith.select %by4, %bits_11, %bits_5 : i32
  %u0 = arith.select %by2, %v2, %v0 : i32
  %u1 = arith.select %by2, %v3, %v1 : i32
  %u2 = arith.select %by2, %v4, %v2 : i32
  %u3 = arith.select %by2, %v5, %v3 : i32
  %u4 = arith.select %by2, %v6, %v4 : i32
  %t0_1 = arith.select %by1, %u1, %u0 : i32
  %t1 = arith.select %by1, %u2, %u1 : i32
  %t2 = arith.select %by1, %u3, %u2 : i32
  %t3 = arith.select %by1, %u4, %u3 : i32
  %rs = arith.subi %i31, %sh : i32
  %l0 = arith.shli %t0_1, %sh : i32
  %l1 = arith.shli %t1, %sh : i32
  %l2 = arith.shli %t2, %sh : i32
  %t4 = arith.shrui %t1, %i1 : i32
  %r1 = arith.shrui %t4, %rs : i32
  %t5 = arith.shrui %t2, %i1 : i32
  %r2 = arith.shrui %t5, %rs : i32
  %t6 = arith.shrui %t3, %i1 : i32
  %r3 = arith.shrui %t6, %rs : i32
  %w0 = arith.ori %l0, %r1 : i32
  %w1 = arith.ori %l1, %r2 : i32
  %w2 = arith.ori %l2, %r3 : i32
  %t7 = arith.extui %w0 : i32 to i64
  %t8 = arith.muli %t7, %m : i64
  %p0 = arith.shli %t8, %i32w : i64
  %t9 = arith.extui %w1 : i32 to i64
  %p1 = arith.muli %t9, %m : i64
  %t10 = arith.extui %w2 : i32 to i64
  %t11 = arith.muli %t10, %m : i64
  %p2 = arith.shrui %t11, %i32w : i64
  %p01 = arith.addi %p0, %p1 : i64
  %p = arith.addi %p01, %p2 : i64
  %back = arith.subi %i0, %e : i32
  %back1 = arith.select %near, %back, %i0 : i32
  %far = arith.cmpi sgt, %back1, %i63 : i32
  %back2 = arith.select %far, %i63, %back1 : i32
  %t12 = arith.extui %back2 : i32 to i64
  %y0 = arith.shrui %p, %t12 : i64
  // 0 and subnormals, which have no hidden bit, are no part of a turn.
  %none = arith.cmpi eq, %e0, %i0 : i32
  %i0w = arith.constant 0 : i64
  %y = arith.select %none, %i0w, %y0 : i64
  return %y : i64
}

// sin of `turns` and n quarter turns; where |hi| < pi/4, of hi + lo and n quarter
// turns instead, for which `turns` would be too coarse. The turns less the nearest
// quarter become the sum of three floats without error, then hi + lo.
func.func @sin.reduced.f32(%turns: i64, %hi: f32, %lo: f32, %n: i32) -> f32 {
  %bits = arith.constant 0x2000000000000000 : i64
  %i62w = arith.constant 62 : i64
  %bits_1 = arith.constant 0x3FFFFFFFFFFFFFFF : i64
  %i38w = arith.constant 38 : i64
  %i14w = arith.constant 14 : i64
  %bits_2 = arith.constant 0xFFFFFF : i32
  %i16383 = arith.constant 16383 : i32
  %i0 = arith.constant 0 : i32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  %i1 = arith.constant 1 : i32
  %i2 = arith.constant 2 : i32
  %i30 = arith.constant 30 : i32
  // Constants: coefficients/sin.sollya.
  %t8 = arith.constant 0x38800000 : f32
  %t9 = arith.constant 0x33800000 : f32
  %quarterhi = arith.constant 0x33C90FDB : f32
  %quarterlo = arith.constant 0xA73BBD2E : f32
  %quarterpi = arith.constant 0x3F490FDB : f32
  %p3 = arith.constant 0x36441295 : f32
  %p2 = arith.constant 0xB95042C0 : f32
  %p1 = arith.constant 0x3C0888CD : f32
  %p0 = arith.constant 0xBE2AAAAB : f32
  %c2 = arith.constant 0x37CDE3B6 : f32
  %c1 = arith.constant 0xBAB6094F : f32
  %c0 = arith.constant 0x3D2AAAAA : f32
  %g = arith.addi %turns, %bits : i64
  %t0 = arith.shrui %g, %i62w : i64
  %q0 = arith.trunci %t0 : i64 to i32
  %rest = arith.andi %g, %bits_1 : i64
  %f = arith.subi %rest, %bits : i64
  %t1 = arith.shrsi %f, %i38w : i64
  %t2 = arith.trunci %t1 : i64 to i32
  %a0 = arith.sitofp %t2 : i32 to f32
  %t3 = arith.shrsi %f, %i14w : i64
  %t4 = arith.trunci %t3 : i64 to i32
  %t5 = arith.andi %t4, %bits_2 : i32
  %a1 = arith.sitofp %t5 : i32 to f32
  %t6 = arith.trunci %f : i64 to i32
  %t7 = arith.andi %t6, %i16383 : i32
  %a2 = arith.sitofp %t7 : i32 to f32
  %a12 = math.fma %a2, %t8, %a1 : f32
  %fh = math.fma %a12, %t9, %a0 : f32
  %fd = arith.subf %fh, %a0 : f32
  %mfd = arith.negf %fd : f32
  %fl = math.fma %a12, %t9, %mfd : f32
  %rh0 = arith.mulf %fh, %quarterhi : f32
  %mrh0 = arith.negf %rh0 : f32
  %rl0 = math.fma %fh, %quarterhi, %mrh0 : f32
  %rl1 = math.fma %fh, %quarterlo, %rl0 : f32
  %rl2 = math.fma %fl, %quarterhi, %rl1 : f32
  %t10 = math.absf %hi : f32
  %small = arith.cmpf olt, %t10, %quarterpi : f32
  %rh = arith.select %small, %hi, %rh0 : f32
  %rl = arith.select %small, %lo, %rl2 : f32
  %q1 = arith.select %small, %i0, %q0 : i32
  %q = arith.addi %q1, %n : i32
  %s = arith.mulf %rh, %rh : f32
  %t11 = math.fma %p3, %s, %p2 : f32
  %t12 = math.fma %t11, %s, %p1 : f32
  %ps = math.fma %t12, %s, %p0 : f32
  %rs = arith.mulf %rh, %s : f32
  %ts = math.fma %rs, %ps, %rl : f32
  %sine = arith.addf %rh, %ts : f32
  %rr = arith.addf %rh, %rh : f32
  %sl = math.fma %rr, %rl, %s : f32
  %t13 = math.fma %c2, %s, %c1 : f32
  %pc = math.fma %t13, %s, %c0 : f32
  %cc = math.fma %pc, %sl, %mhalf : f32
  %cosine = math.fma %cc, %sl, %one : f32
  %t14 = arith.andi %q, %i1 : i32
  %odd = arith.cmpi ne, %t14, %i0 : i32
  %v = arith.select %odd, %cosine, %sine : f32
  %t15 = arith.andi %q, %i2 : i32
  %sign = arith.shli %t15, %i30 : i32
  %t16 = arith.bitcast %v : f32 to i32
  %vb = arith.xori %t16, %sign : i32
  %y = arith.bitcast %vb : i32 to f32
  return %y : f32
}

// As @sin.reduced.f32, in double precision: sin of `turns` and n quarter turns; where
// |z| < pi/4, of z and n quarter turns instead.
func.func @sin.reduced.wide(%turns: i64, %z: f64, %n: i32) -> f64 {
  %bits = arith.constant 0x2000000000000000 : i64
  %i62 = arith.constant 62 : i64
  %bits_1 = arith.constant 0x3FFFFFFFFFFFFFFF : i64
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %i2 = arith.constant 2 : i32
  %one = arith.constant 1.0 : f64
  %mhalf = arith.constant -0.5 : f64
  // Constants: coefficients/sin.sollya.
  %unit = arith.constant 0x3C1921FB54442D18 : f64
  %quarterpi = arith.constant 0x3FE921FB54442D18 : f64
  %s0 = arith.constant 0xBFC5555555555555 : f64
  %s1 = arith.constant 0x3F8111111111101E : f64
  %s2 = arith.constant 0xBF2A01A019FE884C : f64
  %s3 = arith.constant 0x3EC71DE3A1032CE5 : f64
  %s4 = arith.constant 0xBE5AE63F7F5D45C6 : f64
  %s5 = arith.constant 0x3DE60E5C369CD47B : f64
  %s6 = arith.constant 0xBD68D4C2CD3CF2A1 : f64
  %c0 = arith.constant 0x3FA5555555555555 : f64
  %c1 = arith.constant 0xBF56C16C16C16A32 : f64
  %c2 = arith.constant 0x3EFA01A019FB7A98 : f64
  %c3 = arith.constant 0xBE927E4FAEEAD5F4 : f64
  %c4 = arith.constant 0x3E21EECD5A764174 : f64
  %c5 = arith.constant 0xBDA92A5C0ED8E009 : f64
  %c6 = arith.constant 0x3D234457D5DADBB6 : f64
  %g = arith.addi %turns, %bits : i64
  %q0w = arith.shrui %g, %i62 : i64
  %q0 = arith.trunci %q0w : i64 to i32
  %rest = arith.andi %g, %bits_1 : i64
  %f = arith.subi %rest, %bits : i64
  %ff = arith.sitofp %f : i64 to f64
  %r0 = arith.mulf %ff, %unit : f64
  %az = math.absf %z : f64
  %small = arith.cmpf olt, %az, %quarterpi : f64
  %r = arith.select %small, %z, %r0 : f64
  %q1 = arith.select %small, %i0, %q0 : i32
  %q = arith.addi %q1, %n : i32
  %ss = arith.mulf %r, %r : f64
  %qs5 = math.fma %s6, %ss, %s5 : f64
  %qs4 = math.fma %qs5, %ss, %s4 : f64
  %qs3 = math.fma %qs4, %ss, %s3 : f64
  %qs2 = math.fma %qs3, %ss, %s2 : f64
  %qs1 = math.fma %qs2, %ss, %s1 : f64
  %ps = math.fma %qs1, %ss, %s0 : f64
  %rs = arith.mulf %r, %ss : f64
  %sine = math.fma %rs, %ps, %r : f64
  %qc5 = math.fma %c6, %ss, %c5 : f64
  %qc4 = math.fma %qc5, %ss, %c4 : f64
  %qc3 = math.fma %qc4, %ss, %c3 : f64
  %qc2 = math.fma %qc3, %ss, %c2 : f64
  %qc1 = math.fma %qc2, %ss, %c1 : f64
  %pc = math.fma %qc1, %ss, %c0 : f64
  %cc = math.fma %pc, %ss, %mhalf : f64
  %cosine = math.fma %cc, %ss, %one : f64
  %q11 = arith.andi %q, %i1 : i32
  %odd = arith.cmpi ne, %q11, %i0 : i32
  %v = arith.select %odd, %cosine, %sine : f64
  %q2 = arith.andi %q, %i2 : i32
  %minus = arith.cmpi ne, %q2, %i0 : i32
  %mv = arith.negf %v : f64
  %y = arith.select %minus, %mv, %v : f64
  return %y : f64
}

// sin(|x|) with the sign of x: the last step keeps -0.
func.func @sin.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.09 : f64}} {
  %zero = arith.constant 0.0 : f32
  %i0 = arith.constant 0 : i32
  %bits = arith.constant 0x80000000 : i32
  // Constants: coefficients/sin.sollya.
  %t2 = arith.constant 0x7F800000 : f32
  %t3 = arith.constant 0x7FC00000 : f32
  %a = math.absf %x : f32
  %t = func.call @sin.turns.f32(%x) : (f32) -> i64
  %v = func.call @sin.reduced.f32(%t, %a, %zero, %i0) : (i64, f32, f32, i32) -> f32
  %xb = arith.bitcast %x : f32 to i32
  %sign = arith.andi %xb, %bits : i32
  %t0 = arith.bitcast %v : f32 to i32
  %t1 = arith.xori %t0, %sign : i32
  %y0 = arith.bitcast %t1 : i32 to f32
  %finite = arith.cmpf olt, %a, %t2 : f32
  %y = arith.select %finite, %y0, %t3 : f32
  return %y : f32
}
