// erfc, the complementary error function.

func.func @erfc(%x: f64) -> f64 {
  %y = math.erfc %x : f64
  return %y : f64
}

// -2/sqrt(pi) e^(-x^2)
func.func @erfc.derivative(%x: f64) -> f64 {
  %mone = arith.constant -1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %pi = math.acos %mone : f64
  %rpi = math.sqrt %pi : f64
  %c = arith.divf %mtwo, %rpi : f64
  %s = arith.mulf %x, %x : f64
  %ns = arith.negf %s : f64
  %e = math.exp %ns : f64
  %y = arith.mulf %e, %c : f64
  return %y : f64
}

// Up to 1: 1 - erf(x), which loses nothing there as 1 - x is exact where it
// matters. Above, with a = |x|: erfc(a) = e^(-a^2) erfcx(a), erfc(-a) = 2 -
// erfc(a); the low part of a^2 is kept, the power of two comes last.
func.func @erfc.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.00 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %center = arith.constant 0.625 : f32
  %max = arith.constant 10.4 : f32
  // Constants: coefficients/erfc.sollya.
  %p0 = arith.constant 0x3EFAA2FE : f32
  %p1 = arith.constant 0xBE2FB42D : f32
  %p2 = arith.constant 0xBAA97A54 : f32
  %p3 = arith.constant 0x3D93B0FF : f32
  %p4 = arith.constant 0xBD9FFBBC : f32
  %p5 = arith.constant 0x3D4943FD : f32
  %p6 = arith.constant 0xBC0DF71F : f32
  %p7 = arith.constant 0xBC8DD3CB : f32
  %p8 = arith.constant 0x3D0DFE19 : f32
  %p9 = arith.constant 0xBDC898AD : f32
  %p10 = arith.constant 0x3D65A67E : f32
  %p11 = arith.constant 0x3E02779E : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %a : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %na, %a, %s : f32
  %w = arith.divf %one, %a : f32
  %u = arith.subf %w, %center : f32
  %P10 = math.fma %p11, %u, %p10 : f32
  %P9 = math.fma %P10, %u, %p9 : f32
  %P8 = math.fma %P9, %u, %p8 : f32
  %P7 = math.fma %P8, %u, %p7 : f32
  %P6 = math.fma %P7, %u, %p6 : f32
  %P5 = math.fma %P6, %u, %p5 : f32
  %P4 = math.fma %P5, %u, %p4 : f32
  %P3 = math.fma %P4, %u, %p3 : f32
  %P2 = math.fma %P3, %u, %p2 : f32
  %P1 = math.fma %P2, %u, %p1 : f32
  %P = math.fma %P1, %u, %p0 : f32
  %f = arith.mulf %w, %P : f32
  %h = func.call @exp.scaled.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %g = arith.subf %two, %h : f32
  %neg = arith.cmpf olt, %x, %zero : f32
  %large = arith.select %neg, %g, %h : f32
  %Q = func.call @erf.small.f32(%s) : (f32) -> f32
  %nx = arith.negf %x : f32
  %x1 = arith.subf %one, %x : f32
  %small = math.fma %nx, %Q, %x1 : f32
  %is_small = arith.cmpf olt, %a, %one : f32
  %y = arith.select %is_small, %small, %large : f32
  return %y : f32
}

func.func @erfc.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.00 : f64}} {
  %max = arith.constant 10.5 : f32
  // Constants: coefficients/erfc.sollya.
  %mc = arith.constant 0xBF906EBB : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %a : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %na, %a, %s : f32
  %y = func.call @exp.scaled.f32(%hi, %lo, %mc) : (f32, f32, f32) -> f32
  return %y : f32
}
