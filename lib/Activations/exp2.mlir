// 2^x.

func.func @exp2(%x: f64) -> f64 {
  %y = math.exp2 %x : f64
  return %y : f64
}

// As exp.approx.f32; the reduction x - k is exact here.
func.func @exp2.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.88 : f64}} {
  %lo = arith.constant -151.0 : f32
  %hi = arith.constant 129.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %magic_bits = arith.constant 0x4B400000 : i32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i1 = arith.constant 1 : i32
  %i23 = arith.constant 23 : i32
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
  %kb = arith.bitcast %km : f32 to i32
  %n = arith.subi %kb, %magic_bits : i32
  %n1 = arith.shrsi %n, %i1 : i32
  %n2 = arith.subi %n, %n1 : i32
  %e1 = arith.shli %n1, %i23 : i32
  %e2 = arith.shli %n2, %i23 : i32
  %b1 = arith.addi %e1, %one_bits : i32
  %b2 = arith.addi %e2, %one_bits : i32
  %s1 = arith.bitcast %b1 : i32 to f32
  %s2 = arith.bitcast %b2 : i32 to f32
  %p1 = arith.mulf %p, %s1 : f32
  %y = arith.mulf %p1, %s2 : f32
  return %y : f32
}
