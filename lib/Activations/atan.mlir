// atan.

func.func @atan(%x: f64) -> f64 {
  %y = math.atan %x : f64
  return %y : f64
}

// 1 / (1 + x^2); for |x| > 1 as t / (|x| + t), t = 1/|x|, so that nothing overflows
// and the tail reaches the subnormal numbers.
func.func @atan.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %t = arith.divf %one, %a : f64
  %at = arith.addf %a, %t : f64
  %large = arith.divf %t, %at : f64
  %s = arith.mulf %x, %x : f64
  %s1 = arith.addf %s, %one : f64
  %small = arith.divf %one, %s1 : f64
  %far = arith.cmpf ogt, %a, %one : f64
  %y = arith.select %far, %large, %small : f64
  return %y : f64
}

// A polynomial on [0, 1]; above, pi/2 - atan(1/|x|).
func.func @atan.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.37 : f64}} {
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/atan.sollya.
  %p8 = arith.constant 0xBB224D0B : f32
  %p7 = arith.constant 0x3C631753 : f32
  %p6 = arith.constant 0xBD153ACD : f32
  %p5 = arith.constant 0x3D80F28A : f32
  %p4 = arith.constant 0xBDB1B6F9 : f32
  %p3 = arith.constant 0x3DE211F7 : f32
  %p2 = arith.constant 0xBE1237BA : f32
  %p1 = arith.constant 0x3E4CCC26 : f32
  %p0 = arith.constant 0xBEAAAAAA : f32
  %pio2lo = arith.constant 0xB33BBD2E : f32
  %pio2hi = arith.constant 0x3FC90FDB : f32
  %a = math.absf %x : f32
  %far = arith.cmpf ogt, %a, %one : f32
  %n = arith.minimumf %a, %one : f32
  %d = arith.maximumf %a, %one : f32
  %t = arith.divf %n, %d : f32
  %s = arith.mulf %t, %t : f32
  %t0 = math.fma %p8, %s, %p7 : f32
  %t1 = math.fma %t0, %s, %p6 : f32
  %t2 = math.fma %t1, %s, %p5 : f32
  %t3 = math.fma %t2, %s, %p4 : f32
  %t4 = math.fma %t3, %s, %p3 : f32
  %t5 = math.fma %t4, %s, %p2 : f32
  %t6 = math.fma %t5, %s, %p1 : f32
  %p = math.fma %t6, %s, %p0 : f32
  %ts = arith.mulf %t, %s : f32
  %small = math.fma %ts, %p, %t : f32
  %lo = arith.subf %pio2lo, %small : f32
  %large = arith.addf %pio2hi, %lo : f32
  %m = arith.select %far, %large, %small : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}
