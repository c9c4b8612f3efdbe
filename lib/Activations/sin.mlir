// sin.

func.func @sin(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.sine", "tosa.sin"],
        act.claims = {
      "sin.vjp.x" = {f32 = 1.50 : f64, f64 = 0.87 : f64}}} {
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

// |z| 2^k in turns, -64 <= k <= 1200: the fraction of |z| 2^k / (2 pi) in units of 2^-128, as
// in @sin.turns.f32. The words are those of 2^-128 / (2 pi); the window of 192 bits begins
// at the exponent of z's last bit.
func.func @sin.turns.f64(%z: f64, %k: i64) -> i128 {
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %i2 = arith.constant 2 : i64
  %i4 = arith.constant 4 : i64
  %i6 = arith.constant 6 : i64
  %i8 = arith.constant 8 : i64
  %i16 = arith.constant 16 : i64
  %i32 = arith.constant 32 : i64
  %i52 = arith.constant 52 : i64
  %i63 = arith.constant 63 : i64
  %i127 = arith.constant 127 : i64
  %i0w = arith.constant 0 : i128
  %i64w = arith.constant 64 : i128
  %bias = arith.constant 947 : i64 // 1075 - 128
  %fraction = arith.constant 0x000FFFFFFFFFFFFF : i64
  %hidden = arith.constant 0x0010000000000000 : i64
  // Constants: coefficients/sin.sollya.
  %w0 = arith.constant 0x0000000000000000 : i64
  %w1 = arith.constant 0x0000000000000000 : i64
  %w2 = arith.constant 0x28BE60DB9391054A : i64
  %w3 = arith.constant 0x7F09D5F47D4D3770 : i64
  %w4 = arith.constant 0x36D8A5664F10E410 : i64
  %w5 = arith.constant 0x7F9458EAF7AEF158 : i64
  %w6 = arith.constant 0x6DC91B8E909374B8 : i64
  %w7 = arith.constant 0x01924BBA82746487 : i64
  %w8 = arith.constant 0x3F877AC72C4A69CF : i64
  %w9 = arith.constant 0xBA208D7D4BAED121 : i64
  %w10 = arith.constant 0x3A671C09AD17DF90 : i64
  %w11 = arith.constant 0x4E64758E60D4CE7D : i64
  %w12 = arith.constant 0x272117E2EF7E4A0E : i64
  %w13 = arith.constant 0xC7FE25FFF7816603 : i64
  %w14 = arith.constant 0xFBCBC462D6829B47 : i64
  %w15 = arith.constant 0xDB4D9FB3C9F2C26D : i64
  %w16 = arith.constant 0xD3D18FD9A797FA8B : i64
  %w17 = arith.constant 0x5D49EEB1FAF97C5E : i64
  %w18 = arith.constant 0xCF41CE7DE294A4BA : i64
  %w19 = arith.constant 0x9AFED7EC47E35742 : i64
  %w20 = arith.constant 0x1580CC11BF1EDAEA : i64
  %w21 = arith.constant 0xFC33EF0826BD0D87 : i64
  %w22 = arith.constant 0x6A78E45857B986C2 : i64
  %w23 = arith.constant 0x19666157C5281A10 : i64
  %w24 = arith.constant 0x237FF620135CC9CC : i64
  %w25 = arith.constant 0x41818555B29CEA32 : i64
  %w26 = arith.constant 0x58389EF0231AD1F1 : i64
  %w27 = arith.constant 0x0670D9F3773A024A : i64
  %w28 = arith.constant 0xA0D6711DA2E58729 : i64
  %w29 = arith.constant 0xB76BD13455C6414F : i64
  %w30 = arith.constant 0xA97FC1C14FDF8CFA : i64
  %w31 = arith.constant 0x0CB0B793E60C9F6E : i64
  %w32 = arith.constant 0xF0CF49BBDAC797BE : i64
  %w33 = arith.constant 0x27CE87CD72BC9FC7 : i64
  %w34 = arith.constant 0x61FC48641F1F091A : i64
  %w35 = arith.constant 0xBE9BB55DCB4C10CE : i64
  %w36 = arith.constant 0xC571852D674670F0 : i64
  %w37 = arith.constant 0xB12B50534B174003 : i64
  %w38 = arith.constant 0x119F618B5C78E6B1 : i64
  %w39 = arith.constant 0xA6C0188CDF34AD25 : i64
  %a = math.absf %z : f64
  %bits = arith.bitcast %a : f64 to i64
  %e0 = arith.shrui %bits, %i52 : i64
  %m0 = arith.andi %bits, %fraction : i64
  %m1 = arith.ori %m0, %hidden : i64
  %e1 = arith.subi %e0, %bias : i64
  %e = arith.addi %e1, %k : i64
  %near = arith.cmpi slt, %e, %i0 : i64
  %s = arith.select %near, %i0, %e : i64
  %sh = arith.andi %s, %i63 : i64
  %index = arith.shrui %s, %i6 : i64
  %b32 = arith.andi %index, %i32 : i64
  %by32 = arith.cmpi ne, %b32, %i0 : i64
  %v32_0 = arith.select %by32, %w32, %w0 : i64
  %v32_1 = arith.select %by32, %w33, %w1 : i64
  %v32_2 = arith.select %by32, %w34, %w2 : i64
  %v32_3 = arith.select %by32, %w35, %w3 : i64
  %v32_4 = arith.select %by32, %w36, %w4 : i64
  %v32_5 = arith.select %by32, %w37, %w5 : i64
  %v32_6 = arith.select %by32, %w38, %w6 : i64
  %v32_7 = arith.select %by32, %w39, %w7 : i64
  %b16 = arith.andi %index, %i16 : i64
  %by16 = arith.cmpi ne, %b16, %i0 : i64
  %v16_0 = arith.select %by16, %w16, %v32_0 : i64
  %v16_1 = arith.select %by16, %w17, %v32_1 : i64
  %v16_2 = arith.select %by16, %w18, %v32_2 : i64
  %v16_3 = arith.select %by16, %w19, %v32_3 : i64
  %v16_4 = arith.select %by16, %w20, %v32_4 : i64
  %v16_5 = arith.select %by16, %w21, %v32_5 : i64
  %v16_6 = arith.select %by16, %w22, %v32_6 : i64
  %v16_7 = arith.select %by16, %w23, %v32_7 : i64
  %v16_8 = arith.select %by16, %w24, %w8 : i64
  %v16_9 = arith.select %by16, %w25, %w9 : i64
  %v16_10 = arith.select %by16, %w26, %w10 : i64
  %v16_11 = arith.select %by16, %w27, %w11 : i64
  %v16_12 = arith.select %by16, %w28, %w12 : i64
  %v16_13 = arith.select %by16, %w29, %w13 : i64
  %v16_14 = arith.select %by16, %w30, %w14 : i64
  %v16_15 = arith.select %by16, %w31, %w15 : i64
  %v16_16 = arith.select %by16, %w32, %w16 : i64
  %v16_17 = arith.select %by16, %w33, %w17 : i64
  %v16_18 = arith.select %by16, %w34, %w18 : i64
  %b8 = arith.andi %index, %i8 : i64
  %by8 = arith.cmpi ne, %b8, %i0 : i64
  %v8_0 = arith.select %by8, %v16_8, %v16_0 : i64
  %v8_1 = arith.select %by8, %v16_9, %v16_1 : i64
  %v8_2 = arith.select %by8, %v16_10, %v16_2 : i64
  %v8_3 = arith.select %by8, %v16_11, %v16_3 : i64
  %v8_4 = arith.select %by8, %v16_12, %v16_4 : i64
  %v8_5 = arith.select %by8, %v16_13, %v16_5 : i64
  %v8_6 = arith.select %by8, %v16_14, %v16_6 : i64
  %v8_7 = arith.select %by8, %v16_15, %v16_7 : i64
  %v8_8 = arith.select %by8, %v16_16, %v16_8 : i64
  %v8_9 = arith.select %by8, %v16_17, %v16_9 : i64
  %v8_10 = arith.select %by8, %v16_18, %v16_10 : i64
  %b4 = arith.andi %index, %i4 : i64
  %by4 = arith.cmpi ne, %b4, %i0 : i64
  %v4_0 = arith.select %by4, %v8_4, %v8_0 : i64
  %v4_1 = arith.select %by4, %v8_5, %v8_1 : i64
  %v4_2 = arith.select %by4, %v8_6, %v8_2 : i64
  %v4_3 = arith.select %by4, %v8_7, %v8_3 : i64
  %v4_4 = arith.select %by4, %v8_8, %v8_4 : i64
  %v4_5 = arith.select %by4, %v8_9, %v8_5 : i64
  %v4_6 = arith.select %by4, %v8_10, %v8_6 : i64
  %b2 = arith.andi %index, %i2 : i64
  %by2 = arith.cmpi ne, %b2, %i0 : i64
  %v2_0 = arith.select %by2, %v4_2, %v4_0 : i64
  %v2_1 = arith.select %by2, %v4_3, %v4_1 : i64
  %v2_2 = arith.select %by2, %v4_4, %v4_2 : i64
  %v2_3 = arith.select %by2, %v4_5, %v4_3 : i64
  %v2_4 = arith.select %by2, %v4_6, %v4_4 : i64
  %b1 = arith.andi %index, %i1 : i64
  %by1 = arith.cmpi ne, %b1, %i0 : i64
  %v1_0 = arith.select %by1, %v2_1, %v2_0 : i64
  %v1_1 = arith.select %by1, %v2_2, %v2_1 : i64
  %v1_2 = arith.select %by1, %v2_3, %v2_2 : i64
  %v1_3 = arith.select %by1, %v2_4, %v2_3 : i64
  %rs = arith.subi %i63, %sh : i64
  %l0 = arith.shli %v1_0, %sh : i64
  %h0 = arith.shrui %v1_1, %i1 : i64
  %r0 = arith.shrui %h0, %rs : i64
  %t0 = arith.ori %l0, %r0 : i64
  %l1 = arith.shli %v1_1, %sh : i64
  %h1 = arith.shrui %v1_2, %i1 : i64
  %r1 = arith.shrui %h1, %rs : i64
  %t1 = arith.ori %l1, %r1 : i64
  %l2 = arith.shli %v1_2, %sh : i64
  %h2 = arith.shrui %v1_3, %i1 : i64
  %r2 = arith.shrui %h2, %rs : i64
  %t2 = arith.ori %l2, %r2 : i64
  %m = arith.extui %m1 : i64 to i128
  %x0 = arith.extui %t0 : i64 to i128
  %p0 = arith.muli %x0, %m : i128
  %x1 = arith.extui %t1 : i64 to i128
  %p1 = arith.muli %x1, %m : i128
  %x2 = arith.extui %t2 : i64 to i128
  %p2 = arith.muli %x2, %m : i128
  %p0s = arith.shli %p0, %i64w : i128
  %p2s = arith.shrui %p2, %i64w : i128
  %p01 = arith.addi %p0s, %p1 : i128
  %p = arith.addi %p01, %p2s : i128
  %back0 = arith.subi %i0, %e : i64
  %back1 = arith.select %near, %back0, %i0 : i64
  %far = arith.cmpi sgt, %back1, %i127 : i64
  %back2 = arith.select %far, %i127, %back1 : i64
  %back = arith.extui %back2 : i64 to i128
  %y0 = arith.shrui %p, %back : i128
  %none = arith.cmpi eq, %e0, %i0 : i64
  %y = arith.select %none, %i0w, %y0 : i128
  return %y : i128
}

// As @sin.reduced.f32, from turns in units of 2^-128: the turns less the nearest quarter
// become the sum of two doubles, rh + rl.
func.func @sin.reduced.f64(%turns: i128, %hi: f64, %lo: f64, %n: i32) -> f64 {
  %eighth = arith.constant 0x20000000000000000000000000000000 : i128
  %rest = arith.constant 0x3FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF : i128
  %i126w = arith.constant 126 : i128
  %i64w = arith.constant 64 : i128
  %i32w = arith.constant 32 : i64
  %low = arith.constant 0xFFFFFFFF : i64
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %i2 = arith.constant 2 : i32
  %one = arith.constant 1.0 : f64
  %mhalf = arith.constant -0.5 : f64
  %p32 = arith.constant 4294967296.0 : f64
  %m32 = arith.constant 2.3283064365386963e-10 : f64
  // Constants: coefficients/sin.sollya.
  %unithi = arith.constant 0x3C1921FB54442D18 : f64
  %unitlo = arith.constant 0x38B1A62633145C07 : f64
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
  %g = arith.addi %turns, %eighth : i128
  %q0w = arith.shrui %g, %i126w : i128
  %q0 = arith.trunci %q0w : i128 to i32
  %gr = arith.andi %g, %rest : i128
  %f = arith.subi %gr, %eighth : i128
  %fhw = arith.shrsi %f, %i64w : i128
  %fh = arith.trunci %fhw : i128 to i64
  %fl = arith.trunci %f : i128 to i64
  %a0i = arith.shrsi %fh, %i32w : i64
  %a1i = arith.andi %fh, %low : i64
  %a2i = arith.shrui %fl, %i32w : i64
  %a3i = arith.andi %fl, %low : i64
  %a0 = arith.sitofp %a0i : i64 to f64
  %a1 = arith.sitofp %a1i : i64 to f64
  %a2 = arith.sitofp %a2i : i64 to f64
  %a3 = arith.sitofp %a3i : i64 to f64
  // In units of 2^-64: b + c without error, then v + w.
  %b = math.fma %a0, %p32, %a1 : f64
  %mb = arith.negf %b : f64
  %e0 = math.fma %a0, %p32, %mb : f64
  %e1 = arith.addf %e0, %a1 : f64
  %d = math.fma %a3, %m32, %a2 : f64
  %c = math.fma %d, %m32, %e1 : f64
  %v = arith.addf %b, %c : f64
  %vb = arith.subf %v, %b : f64
  %w = arith.subf %c, %vb : f64
  %rh0 = arith.mulf %v, %unithi : f64
  %mrh0 = arith.negf %rh0 : f64
  %rl0 = math.fma %v, %unithi, %mrh0 : f64
  %rl1 = math.fma %v, %unitlo, %rl0 : f64
  %rl2 = math.fma %w, %unithi, %rl1 : f64
  %az = math.absf %hi : f64
  %small = arith.cmpf olt, %az, %quarterpi : f64
  %rh = arith.select %small, %hi, %rh0 : f64
  %rl = arith.select %small, %lo, %rl2 : f64
  %q1 = arith.select %small, %i0, %q0 : i32
  %q = arith.addi %q1, %n : i32
  %ss = arith.mulf %rh, %rh : f64
  %qs5 = math.fma %s6, %ss, %s5 : f64
  %qs4 = math.fma %qs5, %ss, %s4 : f64
  %qs3 = math.fma %qs4, %ss, %s3 : f64
  %qs2 = math.fma %qs3, %ss, %s2 : f64
  %qs1 = math.fma %qs2, %ss, %s1 : f64
  %ps = math.fma %qs1, %ss, %s0 : f64
  %rs = arith.mulf %rh, %ss : f64
  %half = arith.mulf %ss, %mhalf : f64
  %rlc = math.fma %half, %rl, %rl : f64
  %tail = math.fma %rs, %ps, %rlc : f64
  %sine = arith.addf %rh, %tail : f64
  %qc5 = math.fma %c6, %ss, %c5 : f64
  %qc4 = math.fma %qc5, %ss, %c4 : f64
  %qc3 = math.fma %qc4, %ss, %c3 : f64
  %qc2 = math.fma %qc3, %ss, %c2 : f64
  %qc1 = math.fma %qc2, %ss, %c1 : f64
  %pc = math.fma %qc1, %ss, %c0 : f64
  %rr = arith.addf %rh, %rh : f64
  %sl = math.fma %rr, %rl, %ss : f64
  %cc = math.fma %pc, %ss, %mhalf : f64
  %cosine = math.fma %cc, %sl, %one : f64
  %q11 = arith.andi %q, %i1 : i32
  %odd = arith.cmpi ne, %q11, %i0 : i32
  %vv = arith.select %odd, %cosine, %sine : f64
  %q2 = arith.andi %q, %i2 : i32
  %minus = arith.cmpi ne, %q2, %i0 : i32
  %mv = arith.negf %vv : f64
  %y = arith.select %minus, %mv, %vv : f64
  return %y : f64
}

// a less the nearest multiple of pi/2 (part 0), within an ulp, or a number whose lower bits count the
// quarter turns (part 1), for a >= 0. Below 2^17 k pi1 has so few digits that a - k pi1 is exact.
func.func @sin.remainder.f32(%a: f32, %part: i32) -> f32 {
  %i0 = arith.constant 0 : i32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %magic_bits = arith.constant 0x4B400000 : i32
  %limit = arith.constant 131072.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %i62 = arith.constant 62 : i64
  %eighth = arith.constant 0x2000000000000000 : i64
  %quarter = arith.constant 0x3FFFFFFFFFFFFFFF : i64
  // Constants: coefficients/sin.sollya.
  %perquarter = arith.constant 0x3F22F983 : f32
  %pi1 = arith.constant 0x3FC90FDB : f32
  %pi2 = arith.constant 0xB33BBD2E : f32
  %pi3 = arith.constant 0xA6F72CED : f32
  %unit = arith.constant 0x3C1921FB54442D18 : f64
  %km = math.fma %a, %perquarter, %magic : f32
  %k = arith.subf %km, %magic : f32
  %mk = arith.negf %k : f32
  %r1 = math.fma %mk, %pi1, %a : f32
  %r2 = math.fma %mk, %pi2, %r1 : f32
  %r3 = math.fma %mk, %pi3, %r2 : f32
  %isrest = arith.cmpi eq, %part, %i0 : i32
  %near = arith.select %isrest, %r3, %km : f32
  // In turns, from the middle of the quarter turn.
  %turns = func.call @sin.turns.f32(%a) : (f32) -> i64
  %g = arith.addi %turns, %eighth : i64
  %g0 = arith.andi %g, %quarter : i64
  %f = arith.subi %g0, %eighth : i64
  %fd = arith.sitofp %f : i64 to f64
  %rd = arith.mulf %fd, %unit : f64
  %rf = arith.truncf %rd : f64 to f32
  %finite = arith.cmpf olt, %a, %inf : f32
  %r = arith.select %finite, %rf, %nan : f32
  %q0 = arith.shrui %g, %i62 : i64
  %q1 = arith.trunci %q0 : i64 to i32
  %q2 = arith.ori %q1, %magic_bits : i32
  %q = arith.bitcast %q2 : i32 to f32
  %far = arith.select %isrest, %r, %q : f32
  %isfar = arith.cmpf oge, %a, %limit : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// sin of a and n quarter turns, a >= 0, with the sign of `sign`.
func.func @sin.turned.f32(%a: f32, %n: i32, %sign: f32) -> f32 {
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %i2 = arith.constant 2 : i32
  %i30 = arith.constant 30 : i32
  %sign_bit = arith.constant 0x80000000 : i32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/sin.sollya.
  %p0 = arith.constant 0xBE2AAAAB : f32
  %p1 = arith.constant 0x3C0888CD : f32
  %p2 = arith.constant 0xB95042C0 : f32
  %p3 = arith.constant 0x36441295 : f32
  %c0 = arith.constant 0x3D2AAAAA : f32
  %c1 = arith.constant 0xBAB6094F : f32
  %c2 = arith.constant 0x37CDE3B6 : f32
  %r = func.call @sin.remainder.f32(%a, %i0) : (f32, i32) -> f32
  %km = func.call @sin.remainder.f32(%a, %i1) : (f32, i32) -> f32
  %k = arith.bitcast %km : f32 to i32
  %q = arith.addi %k, %n : i32
  %s = arith.mulf %r, %r : f32
  %ps2 = math.fma %p3, %s, %p2 : f32
  %ps1 = math.fma %ps2, %s, %p1 : f32
  %ps = math.fma %ps1, %s, %p0 : f32
  %rs = arith.mulf %r, %s : f32
  %sine = math.fma %rs, %ps, %r : f32
  %pc1 = math.fma %c2, %s, %c1 : f32
  %pc = math.fma %pc1, %s, %c0 : f32
  %cc = math.fma %pc, %s, %mhalf : f32
  %cosine = math.fma %cc, %s, %one : f32
  %q1 = arith.andi %q, %i1 : i32
  %odd = arith.cmpi ne, %q1, %i0 : i32
  %v = arith.select %odd, %cosine, %sine : f32
  %vb = arith.bitcast %v : f32 to i32
  %q2 = arith.andi %q, %i2 : i32
  %minus = arith.shli %q2, %i30 : i32
  %sb = arith.bitcast %sign : f32 to i32
  %s0 = arith.andi %sb, %sign_bit : i32
  %s1 = arith.xori %s0, %minus : i32
  %yb = arith.xori %vb, %s1 : i32
  %y = arith.bitcast %yb : i32 to f32
  return %y : f32
}

func.func @sin.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.50 : f64, max_error = 7.4e-08 : f64, exact_as = [bf16]}} {
  %i0 = arith.constant 0 : i32
  %a = math.absf %x : f32
  %y = func.call @sin.turned.f32(%a, %i0, %x) : (f32, i32, f32) -> f32
  return %y : f32
}

// In f64 after a reduction of turns in integers, rounded once.
func.func @sin.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.51 : f64, max_error = 3.2e-08 : f64, exact_as = [bf16]}} {
  %q = arith.constant 0 : i32
  %inf = arith.constant 0x7FF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %t = func.call @sin.turns.f32(%x) : (f32) -> i64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %v = func.call @sin.reduced.wide(%t, %a, %q) : (i64, f64, i32) -> f64
  %sign = arith.constant 0x8000000000000000 : i64
  %xb = arith.bitcast %xd : f64 to i64
  %xs = arith.andi %xb, %sign : i64
  %vb = arith.bitcast %v : f64 to i64
  %yb = arith.xori %vb, %xs : i64
  %y0 = arith.bitcast %yb : i64 to f64
  %finite = arith.cmpf olt, %a, %inf : f64
  %yd = arith.select %finite, %y0, %nan : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// sin(hi - mlo) is hi less this, |hi| < 0.79. The low part comes negated, here and below,
// so that hi - 0 keeps the sign of -0.
func.func @sin.approx.sine_rest(%hi: f64, %mlo: f64) -> f64 {
  %mhalf = arith.constant -0.5 : f64
  // Constants: coefficients/sin.sollya.
  %s0 = arith.constant 0xBFC5555555555555 : f64
  %s1 = arith.constant 0x3F81111111110C84 : f64
  %s2 = arith.constant 0xBF2A01A019EA1749 : f64
  %s3 = arith.constant 0x3EC71DE37B224F1A : f64
  %s4 = arith.constant 0xBE5AE602161D7C7F : f64
  %s5 = arith.constant 0x3DE5E11B11F5958C : f64
  %s = arith.mulf %hi, %hi : f64
  %qs4 = math.fma %s5, %s, %s4 : f64
  %qs3 = math.fma %qs4, %s, %s3 : f64
  %qs2 = math.fma %qs3, %s, %s2 : f64
  %qs1 = math.fma %qs2, %s, %s1 : f64
  %ps = math.fma %qs1, %s, %s0 : f64
  // -hi^3 ps + mlo (1 - s/2)
  %half = arith.mulf %s, %mhalf : f64
  %ml = math.fma %half, %mlo, %mlo : f64
  %cube = arith.mulf %hi, %s : f64
  %mcube = arith.negf %cube : f64
  %y = math.fma %mcube, %ps, %ml : f64
  return %y : f64
}

// cos(hi - mlo) is 1 - hi^2/2, rounded, and this.
func.func @sin.approx.cosine_rest(%hi: f64, %mlo: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mhalf = arith.constant -0.5 : f64
  // Constants: coefficients/sin.sollya.
  %c0 = arith.constant 0x3FA5555555555555 : f64
  %c1 = arith.constant 0xBF56C16C16C168CC : f64
  %c2 = arith.constant 0x3EFA01A019F38B6D : f64
  %c3 = arith.constant 0xBE927E4FA037CC15 : f64
  %c4 = arith.constant 0x3E21EEB586537316 : f64
  %c5 = arith.constant 0xBDA9073E563748F4 : f64
  %s = arith.mulf %hi, %hi : f64
  %qc4 = math.fma %c5, %s, %c4 : f64
  %qc3 = math.fma %qc4, %s, %c3 : f64
  %qc2 = math.fma %qc3, %s, %c2 : f64
  %qc1 = math.fma %qc2, %s, %c1 : f64
  %pc = math.fma %qc1, %s, %c0 : f64
  %half = arith.mulf %s, %mhalf : f64
  %w = arith.addf %half, %one : f64
  %w1 = arith.subf %one, %w : f64
  %we = arith.addf %w1, %half : f64
  %wl = math.fma %hi, %mlo, %we : f64
  %ss = arith.mulf %s, %s : f64
  %y = math.fma %ss, %pc, %wl : f64
  return %y : f64
}

func.func @sin.approx.cosine_first(%hi: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mhalf = arith.constant -0.5 : f64
  %s = arith.mulf %hi, %hi : f64
  %half = arith.mulf %s, %mhalf : f64
  %w = arith.addf %half, %one : f64
  return %w : f64
}

// sin of hi - mlo and q quarter turns, of which the last two bits count.
func.func @sin.quarters.f64(%hi: f64, %mlo: f64, %q: i64) -> f64 {
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %i62 = arith.constant 62 : i64
  %signbit = arith.constant 0x8000000000000000 : i64
  %mtail = func.call @sin.approx.sine_rest(%hi, %mlo) : (f64, f64) -> f64
  %sine = arith.subf %hi, %mtail : f64
  %w = func.call @sin.approx.cosine_first(%hi) : (f64) -> f64
  %tail = func.call @sin.approx.cosine_rest(%hi, %mlo) : (f64, f64) -> f64
  %cosine = arith.addf %w, %tail : f64
  %q0 = arith.andi %q, %i1 : i64
  %odd = arith.cmpi ne, %q0, %i0 : i64
  %v = arith.select %odd, %cosine, %sine : f64
  %qs = arith.shli %q, %i62 : i64
  %sign = arith.andi %qs, %signbit : i64
  %vb = arith.bitcast %v : f64 to i64
  %yb = arith.xori %vb, %sign : i64
  %y = arith.bitcast %yb : i64 to f64
  return %y : f64
}

// x less the nearest multiple k of pi/2 as hi - mlo. Part 0 is hi, 1 mlo, and 2 a number whose
// last bits are those of k. The multiple is subtracted in three parts (Cody and Waite): the
// first difference is exact, the product of k and the second part, of 32 bits, too, and
// the rest of their difference is what two subtractions of it leave.
func.func @sin.remainder.f64(%x: f64, %part: i64) -> f64 {
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %limit = arith.constant 0x4130000000000000 : f64 // 2^20
  // Constants: coefficients/sin.sollya.
  %perquarter = arith.constant 0x3FE45F306DC9C883 : f64
  %quarter1 = arith.constant 0x3FF921FB54442D18 : f64
  %quarter2 = arith.constant 0x3C91A62633200000 : f64
  %quarter3 = arith.constant 0xBA8747F23E32ED70 : f64
  %km = math.fma %x, %perquarter, %magic : f64
  %k = arith.subf %km, %magic : f64
  %mk = arith.negf %k : f64
  %r = math.fma %mk, %quarter1, %x : f64
  %hi = math.fma %mk, %quarter2, %r : f64
  %d = arith.subf %hi, %r : f64
  %ml = math.fma %k, %quarter2, %d : f64
  %mlo = math.fma %k, %quarter3, %ml : f64
  %ishi = arith.cmpi eq, %part, %i0 : i64
  %islo = arith.cmpi eq, %part, %i1 : i64
  %near0 = arith.select %islo, %mlo, %km : f64
  %near = arith.select %ishi, %hi, %near0 : f64
  %far = func.call @sin.remainder_far.f64(%x, %part) : (f64, i64) -> f64
  %a = math.absf %x : f64
  %isfar = arith.cmpf ogt, %a, %limit : f64
  %y = arith.select %isfar, %far, %near {act.rare} : f64
  return %y : f64
}

// a + b without its rounded value.
func.func @sin.approx.sum_error(%a: f64, %b: f64) -> f64 {
  %s = arith.addf %a, %b : f64
  %t = arith.subf %s, %a : f64
  %u = arith.subf %s, %t : f64
  %ea = arith.subf %a, %u : f64
  %eb = arith.subf %b, %t : f64
  %y = arith.addf %ea, %eb : f64
  return %y : f64
}

// v less the nearest multiple of 4.
func.func @sin.approx.modulo_4(%v: f64) -> f64 {
  %quarter = arith.constant 0.25 : f64
  %m4 = arith.constant -4.0 : f64
  %q = arith.mulf %v, %quarter : f64
  %n = math.roundeven %q : f64
  %y = math.fma %n, %m4, %v : f64
  return %y : f64
}

// sin of x and n quarter turns.
func.func @sin.turned.f64(%x: f64, %n: i64) -> f64 {
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %i2 = arith.constant 2 : i64
  %hi = func.call @sin.remainder.f64(%x, %i0) : (f64, i64) -> f64
  %mlo = func.call @sin.remainder.f64(%x, %i1) : (f64, i64) -> f64
  %km = func.call @sin.remainder.f64(%x, %i2) : (f64, i64) -> f64
  %kb = arith.bitcast %km : f64 to i64
  %q = arith.addi %kb, %n : i64
  %y = func.call @sin.quarters.f64(%hi, %mlo, %q) : (f64, f64, i64) -> f64
  return %y : f64
}

// As @sin.remainder.f64 for |x| >= 2^20 (Payne and Hanek). 2/pi is a sum of integers of 48 bits
// times powers of 2^-48. Those times x that are multiples of 4 do not count, and what
// follows the next five is less than 2^-136: so for every 48 exponents there are five
// numbers, and with the rest of the exponent in x one sequence of powers. Each product is
// exact in two parts; the sum of all is, too, but for what lies 2^-140 below 1. (No f64 is
// nearer to a multiple of pi/2 than 2^-61.)
func.func @sin.remainder_far.f64(%x: f64, %part: i64) -> f64 {
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %i2 = arith.constant 2 : i64
  %i4 = arith.constant 4 : i64
  %i8 = arith.constant 8 : i64
  %i16 = arith.constant 16 : i64
  %i21 = arith.constant 21 : i64
  %i52 = arith.constant 52 : i64
  %exponents = arith.constant 0x7FF : i64
  %first = arith.constant 1029 : i64 // 1075 - 46: there the first number becomes 0
  %per48 = arith.constant 43691 : i64 // 2^21 / 48, rounded up
  %e48 = arith.constant 0x0300000000000000 : i64 // 48 * 2^52
  %m48 = arith.constant 0x3CF0000000000000 : f64 // 2^-48
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  // Constants: coefficients/sin.sollya.
  %digit0 = arith.constant 0x0000000000000000 : f64
  %digit1 = arith.constant 0x42E45F306DC9C880 : f64
  %digit2 = arith.constant 0x42B529FC2757D100 : f64
  %digit3 = arith.constant 0x42EEA69BB81B6C40 : f64
  %digit4 = arith.constant 0x42E2B32788720820 : f64
  %digit5 = arith.constant 0x42EFCA2C757BD760 : f64
  %digit6 = arith.constant 0x42E8AC36E48DC740 : f64
  %digit7 = arith.constant 0x42D09374B8019240 : f64
  %digit8 = arith.constant 0x42C77504E8C90E00 : f64
  %digit9 = arith.constant 0x42EFC3BD63962520 : f64
  %digit10 = arith.constant 0x42E4E7DD1046BEA0 : f64
  %digit11 = arith.constant 0x42C75DA24274CE00 : f64
  %digit12 = arith.constant 0x42DC09AD17DF9040 : f64
  %digit13 = arith.constant 0x42CCC8EB1CC1A980 : f64
  %digit14 = arith.constant 0x42CCFA4E422FC580 : f64
  %digit15 = arith.constant 0x42E7BF250763FF00 : f64
  %digit16 = arith.constant 0x42E2FFFBC0B301E0 : f64
  %digit17 = arith.constant 0x42EDE5E2316B4140 : f64
  %digit18 = arith.constant 0x42DB47DB4D9FB3C0 : f64
  %digit19 = arith.constant 0x42C3E584DBA7A300 : f64
  %digit20 = arith.constant 0x42CFB34F2FF51680 : f64
  %digit21 = arith.constant 0x42DD49EEB1FAF940 : f64
  %digit22 = arith.constant 0x42EE2F67A0E73EE0 : f64
  %digit23 = arith.constant 0x42E14A525D4D7F60 : f64
  %digit24 = arith.constant 0x42D7EC47E3574200 : f64
  %digit25 = arith.constant 0x42D580CC11BF1EC0 : f64
  %quarter1 = arith.constant 0x3FF921FB54442D18 : f64
  %quarterlo = arith.constant 0x3C91A62633145C07 : f64
  %xb = arith.bitcast %x : f64 to i64
  %xe0 = arith.shrui %xb, %i52 : i64
  %xe = arith.andi %xe0, %exponents : i64
  %e = arith.subi %xe, %first : i64
  %em = arith.muli %e, %per48 : i64
  %j = arith.shrsi %em, %i21 : i64
  %je = arith.muli %j, %e48 : i64
  %x0b = arith.subi %xb, %je : i64
  %x0 = arith.bitcast %x0b : i64 to f64
  %b16 = arith.andi %j, %i16 : i64
  %by16 = arith.cmpi ne, %b16, %i0 : i64
  %v16_0 = arith.select %by16, %digit16, %digit0 : f64
  %v16_1 = arith.select %by16, %digit17, %digit1 : f64
  %v16_2 = arith.select %by16, %digit18, %digit2 : f64
  %v16_3 = arith.select %by16, %digit19, %digit3 : f64
  %v16_4 = arith.select %by16, %digit20, %digit4 : f64
  %v16_5 = arith.select %by16, %digit21, %digit5 : f64
  %v16_6 = arith.select %by16, %digit22, %digit6 : f64
  %v16_7 = arith.select %by16, %digit23, %digit7 : f64
  %v16_8 = arith.select %by16, %digit24, %digit8 : f64
  %v16_9 = arith.select %by16, %digit25, %digit9 : f64
  %b8 = arith.andi %j, %i8 : i64
  %by8 = arith.cmpi ne, %b8, %i0 : i64
  %v8_0 = arith.select %by8, %v16_8, %v16_0 : f64
  %v8_1 = arith.select %by8, %v16_9, %v16_1 : f64
  %v8_2 = arith.select %by8, %digit10, %v16_2 : f64
  %v8_3 = arith.select %by8, %digit11, %v16_3 : f64
  %v8_4 = arith.select %by8, %digit12, %v16_4 : f64
  %v8_5 = arith.select %by8, %digit13, %v16_5 : f64
  %v8_6 = arith.select %by8, %digit14, %v16_6 : f64
  %v8_7 = arith.select %by8, %digit15, %v16_7 : f64
  %v8_8 = arith.select %by8, %digit16, %v16_8 : f64
  %v8_9 = arith.select %by8, %digit17, %v16_9 : f64
  %v8_10 = arith.select %by8, %digit18, %digit10 : f64
  %v8_11 = arith.select %by8, %digit19, %digit11 : f64
  %b4 = arith.andi %j, %i4 : i64
  %by4 = arith.cmpi ne, %b4, %i0 : i64
  %v4_0 = arith.select %by4, %v8_4, %v8_0 : f64
  %v4_1 = arith.select %by4, %v8_5, %v8_1 : f64
  %v4_2 = arith.select %by4, %v8_6, %v8_2 : f64
  %v4_3 = arith.select %by4, %v8_7, %v8_3 : f64
  %v4_4 = arith.select %by4, %v8_8, %v8_4 : f64
  %v4_5 = arith.select %by4, %v8_9, %v8_5 : f64
  %v4_6 = arith.select %by4, %v8_10, %v8_6 : f64
  %v4_7 = arith.select %by4, %v8_11, %v8_7 : f64
  %b2 = arith.andi %j, %i2 : i64
  %by2 = arith.cmpi ne, %b2, %i0 : i64
  %v2_0 = arith.select %by2, %v4_2, %v4_0 : f64
  %v2_1 = arith.select %by2, %v4_3, %v4_1 : f64
  %v2_2 = arith.select %by2, %v4_4, %v4_2 : f64
  %v2_3 = arith.select %by2, %v4_5, %v4_3 : f64
  %v2_4 = arith.select %by2, %v4_6, %v4_4 : f64
  %v2_5 = arith.select %by2, %v4_7, %v4_5 : f64
  %b1 = arith.andi %j, %i1 : i64
  %by1 = arith.cmpi ne, %b1, %i0 : i64
  %v1_0 = arith.select %by1, %v2_1, %v2_0 : f64
  %v1_1 = arith.select %by1, %v2_2, %v2_1 : f64
  %v1_2 = arith.select %by1, %v2_3, %v2_2 : f64
  %v1_3 = arith.select %by1, %v2_4, %v2_3 : f64
  %v1_4 = arith.select %by1, %v2_5, %v2_4 : f64
  %x1 = arith.mulf %x0, %m48 : f64
  %x2 = arith.mulf %x1, %m48 : f64
  %x3 = arith.mulf %x2, %m48 : f64
  %x4 = arith.mulf %x3, %m48 : f64
  %h0 = arith.mulf %x0, %v1_0 : f64
  %mh0 = arith.negf %h0 : f64
  %l0 = math.fma %x0, %v1_0, %mh0 : f64
  %h1 = arith.mulf %x1, %v1_1 : f64
  %mh1 = arith.negf %h1 : f64
  %l1 = math.fma %x1, %v1_1, %mh1 : f64
  %h2 = arith.mulf %x2, %v1_2 : f64
  %mh2 = arith.negf %h2 : f64
  %l2 = math.fma %x2, %v1_2, %mh2 : f64
  %h3 = arith.mulf %x3, %v1_3 : f64
  %mh3 = arith.negf %h3 : f64
  %l3 = math.fma %x3, %v1_3, %mh3 : f64
  %h4 = arith.mulf %x4, %v1_4 : f64
  // Below 8 each, and from largest to smallest: a0 (a sum without error), a1, l1, h2, ...
  %z0 = func.call @sin.approx.modulo_4(%h0) : (f64) -> f64
  %z1 = func.call @sin.approx.modulo_4(%l0) : (f64) -> f64
  %a1 = func.call @sin.approx.modulo_4(%h1) : (f64) -> f64
  %a0 = arith.addf %z0, %z1 : f64
  %end = arith.addf %l3, %h4 : f64
  %s4 = arith.addf %h3, %l2 : f64
  %e4 = func.call @sin.approx.sum_error(%h3, %l2) : (f64, f64) -> f64
  %s3 = arith.addf %h2, %s4 : f64
  %e3 = func.call @sin.approx.sum_error(%h2, %s4) : (f64, f64) -> f64
  %s2 = arith.addf %l1, %s3 : f64
  %e2 = func.call @sin.approx.sum_error(%l1, %s3) : (f64, f64) -> f64
  %s1 = arith.addf %a1, %s2 : f64
  %e1 = func.call @sin.approx.sum_error(%a1, %s2) : (f64, f64) -> f64
  %s0 = arith.addf %a0, %s1 : f64
  %e0 = func.call @sin.approx.sum_error(%a0, %s1) : (f64, f64) -> f64
  %m = math.roundeven %s0 : f64
  %f = arith.subf %s0, %m : f64
  // The same again with what was left.
  %t3 = arith.addf %e2, %e3 : f64
  %d3 = func.call @sin.approx.sum_error(%e2, %e3) : (f64, f64) -> f64
  %t2 = arith.addf %e1, %t3 : f64
  %d2 = func.call @sin.approx.sum_error(%e1, %t3) : (f64, f64) -> f64
  %t1 = arith.addf %e0, %t2 : f64
  %d1 = func.call @sin.approx.sum_error(%e0, %t2) : (f64, f64) -> f64
  %fh = arith.addf %f, %t1 : f64
  %d0 = func.call @sin.approx.sum_error(%f, %t1) : (f64, f64) -> f64
  %g4 = arith.addf %e4, %end : f64
  %g3 = arith.addf %d3, %g4 : f64
  %g2 = arith.addf %d2, %g3 : f64
  %g1 = arith.addf %d1, %g2 : f64
  %fl = arith.addf %d0, %g1 : f64
  // NaN where x is infinite.
  %none = arith.subf %x, %x : f64
  %fhn = arith.addf %fh, %none : f64
  %hi = arith.mulf %fhn, %quarter1 : f64
  %mfh = arith.negf %fhn : f64
  %ml0 = math.fma %mfh, %quarter1, %hi : f64
  %ml1 = math.fma %mfh, %quarterlo, %ml0 : f64
  %mfl = arith.negf %fl : f64
  %mlo = math.fma %mfl, %quarter1, %ml1 : f64
  %km = arith.addf %m, %magic : f64
  %ishi = arith.cmpi eq, %part, %i0 : i64
  %islo = arith.cmpi eq, %part, %i1 : i64
  %y0 = arith.select %islo, %mlo, %km : f64
  %y = arith.select %ishi, %hi, %y0 : f64
  return %y : f64
}

func.func @sin.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.87 : f64}} {
  %i0 = arith.constant 0 : i64
  %y = func.call @sin.turned.f64(%x, %i0) : (f64, i64) -> f64
  return %y : f64
}
