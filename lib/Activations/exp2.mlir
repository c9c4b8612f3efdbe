// 2^x.

func.func @exp2(%x: f64) -> f64
    attributes {act.claims = {
      "exp2.vjp.x.written" = {f32 = 3.08 : f64, f64 = 3.23 : f64}}} {
  %y = math.exp2 %x : f64
  return %y : f64
}

// 2^x ln 2 = 2^(x/2) ln 2 2^(x/2), which is finite where 2^x is not.
func.func @exp2.derivative(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %ln2 = math.log %two : f64
  %0 = arith.mulf %half, %x : f64
  %1 = math.exp2 %0 : f64
  %2 = arith.mulf %1, %ln2 : f64
  %3 = arith.mulf %2, %1 : f64
  return %3 : f64
}

// As exp.approx.f32; the reduction x - k is exact here.
func.func @exp2.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.88 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -151.0 : f32
  %hi = arith.constant 129.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/exp2.sollya.
  %c1 = arith.constant 0x3F317218 : f32
  %c2 = arith.constant 0x3E75FDEC : f32
  %c3 = arith.constant 0x3D6357BB : f32
  %c4 = arith.constant 0x3C1D9850 : f32
  %c5 = arith.constant 0x3AAF85C1 : f32
  %c6 = arith.constant 0x391FD104 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %km = arith.addf %x1, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = arith.subf %x1, %k : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %c1 : f32
  %p = math.fma %q1, %r, %one : f32
  %y = act.scaleb %p, %k : f32
  return %y : f32
}

// 2^(c x) for results in f16 and bf16, within 2^-13.7 of it, and subnormal ones to the last bit but one.
func.func @exp2.narrow.scaled(%x: f32, %c: f32) -> f32 {
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/exp2.sollya.
  %n0 = arith.constant 0x3F7FFB49 : f32
  %n1 = arith.constant 0x3F31798D : f32
  %n2 = arith.constant 0x3E786F13 : f32
  %n3 = arith.constant 0x3D61FBCC : f32
  %km = math.fma %x, %c, %magic : f32
  %k = arith.subf %km, %magic : f32
  %mk = arith.negf %k : f32
  %r = math.fma %x, %c, %mk : f32
  %q2 = math.fma %n3, %r, %n2 : f32
  %q1 = math.fma %q2, %r, %n1 : f32
  %p = math.fma %q1, %r, %n0 : f32
  %y = act.scaleb %p, %k : f32
  return %y : f32
}

// 2^(c x + m) for results in f16 and bf16, if it is a normal number of f32, where the magic number
// is 1.5 * 2^23 + m: the integer next to c x + m is added into the exponent. Within 2^-13.7 of it;
// for NaN, any number.
func.func @exp2.narrow(%x: f32, %c: f32, %magic: f32) -> f32 {
  %i23 = arith.constant 23 : i32
  // Constants: coefficients/exp2.sollya.
  %n0 = arith.constant 0x3F7FFB49 : f32
  %n1 = arith.constant 0x3F31798D : f32
  %n2 = arith.constant 0x3E786F13 : f32
  %n3 = arith.constant 0x3D61FBCC : f32
  %km = math.fma %x, %c, %magic : f32
  %mk = arith.subf %magic, %km : f32
  %r = math.fma %x, %c, %mk : f32
  %q2 = math.fma %n3, %r, %n2 : f32
  %q1 = math.fma %q2, %r, %n1 : f32
  %p = math.fma %q1, %r, %n0 : f32
  %kb = arith.bitcast %km : f32 to i32
  %kx = arith.shli %kb, %i23 : i32
  %pb = arith.bitcast %p : f32 to i32
  %yb = arith.addi %pb, %kx : i32
  %y = arith.bitcast %yb : i32 to f32
  return %y : f32
}

// In f64, where a longer polynomial leaves the one rounding, to f32. Beyond +-200 the
// result is infinite or 0.
func.func @exp2.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -200.0 : f64
  %hi = arith.constant 200.0 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %magic_bits = arith.constant 0x4338000000000000 : i64
  %one = arith.constant 1.0 : f64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %i52 = arith.constant 52 : i64
  // Constants: coefficients/exp2.sollya.
  %c1 = arith.constant 0x3FE62E42FF0E1924 : f64
  %c2 = arith.constant 0x3FCEBFBE077872AB : f64
  %c3 = arith.constant 0x3FAC6B08AC06BC42 : f64
  %c4 = arith.constant 0x3F83B29F39D4A1D3 : f64
  %c5 = arith.constant 0x3F55D8A85FE91D63 : f64
  %c6 = arith.constant 0x3F2445C840617D00 : f64
  %c7 = arith.constant 0x3EEFDE5FE517C130 : f64
  %xd = arith.extf %x : f32 to f64
  %x0 = arith.maximumf %xd, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %km = arith.addf %x1, %magic : f64
  %k = arith.subf %km, %magic : f64
  %r = arith.subf %x1, %k : f64
  %q6 = math.fma %c7, %r, %c6 : f64
  %q5 = math.fma %q6, %r, %c5 : f64
  %q4 = math.fma %q5, %r, %c4 : f64
  %q3 = math.fma %q4, %r, %c3 : f64
  %q2 = math.fma %q3, %r, %c2 : f64
  %q1 = math.fma %q2, %r, %c1 : f64
  %p = math.fma %q1, %r, %one : f64
  %kb = arith.bitcast %km : f64 to i64
  %n = arith.subi %kb, %magic_bits : i64
  %e = arith.shli %n, %i52 : i64
  %b = arith.addi %e, %one_bits : i64
  %s = arith.bitcast %b : i64 to f64
  %yd = arith.mulf %p, %s : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// 2^r - 1 - r ln 2 + l in f64, |r| <= 1/2.
func.func @exp2.approx.rest(%r: f64, %l: f64) -> f64 {
  // Constants: coefficients/exp2.sollya.
  %f2 = arith.constant 0x3FCEBFBDFF82C5A1 : f64
  %f3 = arith.constant 0x3FAC6B08D704A045 : f64
  %f4 = arith.constant 0x3F83B2AB6FBA07A3 : f64
  %f5 = arith.constant 0x3F55D87FE78C39C2 : f64
  %f6 = arith.constant 0x3F24309130DC287C : f64
  %f7 = arith.constant 0x3EEFFCBFBC701B45 : f64
  %f8 = arith.constant 0x3EB62BFC9FBD9359 : f64
  %f9 = arith.constant 0x3E7B5265478277D7 : f64
  %f10 = arith.constant 0x3E3E617AAC61CEFC : f64
  %f11 = arith.constant 0x3DFE7C47487FEF30 : f64
  %rr = arith.mulf %r, %r : f64
  %r4 = arith.mulf %rr, %rr : f64
  %q23 = math.fma %f3, %r, %f2 : f64
  %q45 = math.fma %f5, %r, %f4 : f64
  %q67 = math.fma %f7, %r, %f6 : f64
  %q89 = math.fma %f9, %r, %f8 : f64
  %q1011 = math.fma %f11, %r, %f10 : f64
  %q2to5 = math.fma %q45, %rr, %q23 : f64
  %q6to9 = math.fma %q89, %rr, %q67 : f64
  %q6to11 = math.fma %q1011, %r4, %q6to9 : f64
  %q = math.fma %q6to11, %r4, %q2to5 : f64
  %y = math.fma %q, %rr, %l : f64
  return %y : f64
}

// Double precision. 1 + r ln 2 is kept in two parts, so that the last sum is all that rounds.
func.func @exp2.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.86 : f64}} {
  %lo = arith.constant -1076.0 : f64
  %hi = arith.constant 1025.0 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/exp2.sollya.
  %ln2hi = arith.constant 0x3FE62E42FEFA39EF : f64
  %ln2lo = arith.constant 0x3C7ABC9E3B39803F : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %km = arith.addf %x1, %magic : f64
  %k = arith.subf %km, %magic : f64
  %r = arith.subf %x1, %k : f64
  %u = arith.mulf %r, %ln2hi : f64
  %t = arith.addf %u, %one : f64
  %tu = arith.subf %t, %one : f64
  %mtu = arith.negf %tu : f64
  %l0 = math.fma %r, %ln2hi, %mtu : f64
  %l = math.fma %r, %ln2lo, %l0 : f64
  %rest = func.call @exp2.approx.rest(%r, %l) : (f64, f64) -> f64
  %p = arith.addf %t, %rest : f64
  %y = act.scaleb %p, %k : f64
  return %y : f64
}
