// gelu: x Phi(x), Phi the normal distribution function.

func.func @gelu(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %r2 = math.sqrt %two : f64
  %nx = arith.negf %x : f64
  %u = arith.divf %nx, %r2 : f64
  %c = math.erfc %u : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %c : f64
  return %y : f64
}

// Phi(x) + x phi(x). Below -1 it is negative however small; the sign is put on
// again because the sum of two underflowed terms has lost it.
func.func @gelu.derivative(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %mhalf = arith.constant -0.5 : f64
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %pi = math.acos %mone : f64
  %r2 = math.sqrt %two : f64
  %twopi = arith.mulf %pi, %two : f64
  %r2pi = math.sqrt %twopi : f64
  %nx = arith.negf %x : f64
  %u = arith.divf %nx, %r2 : f64
  %c = math.erfc %u : f64
  %cdf = arith.mulf %c, %half : f64
  %s = arith.mulf %x, %x : f64
  %ms = arith.mulf %s, %mhalf : f64
  %e = math.exp %ms : f64
  %xe = arith.mulf %x, %e : f64
  %xpdf = arith.divf %xe, %r2pi : f64
  %d = arith.addf %cdf, %xpdf : f64
  %n = math.copysign %d, %mone : f64
  %tail = arith.cmpf olt, %x, %mone : f64
  %y = arith.select %tail, %n, %d : f64
  return %y : f64
}

// With a = |x|: gelu(x) = max(x, 0) - a Phi(-a), Phi(-a) = e^(-a^2/2) g(a).
// The low part of a^2 is kept: its rounding alone would cost 50 ulp in the tail.
// g comes from q = a/(a+4) and a polynomial P in the same q: their product is all
// but constant in the tail and so hardly feels the error of q.
func.func @gelu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.00 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %mhalf = arith.constant -0.5 : f32
  %center = arith.constant 0.375 : f32
  %four = arith.constant 4.0 : f32
  %max = arith.constant 14.6 : f32
  // Constants: coefficients/gelu.sollya.
  %p0 = arith.constant 0x3F6F42BD : f32
  %p1 = arith.constant 0xBFD72057 : f32
  %p2 = arith.constant 0x400CF57D : f32
  %p3 = arith.constant 0xC0002B73 : f32
  %p4 = arith.constant 0x3F86983A : f32
  %p5 = arith.constant 0xBC5877B9 : f32
  %p6 = arith.constant 0xBEBCD57A : f32
  %p7 = arith.constant 0x3DEC7D52 : f32
  %p8 = arith.constant 0x3DF56B44 : f32
  %p9 = arith.constant 0xBD800C4A : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %hi = arith.mulf %s, %mhalf : f32
  %lo = arith.mulf %sl, %mhalf : f32
  %a4 = arith.addf %a, %four : f32
  %q = arith.divf %a, %a4 : f32
  %u = arith.subf %q, %center : f32
  %P8 = math.fma %p9, %u, %p8 : f32
  %P7 = math.fma %P8, %u, %p7 : f32
  %P6 = math.fma %P7, %u, %p6 : f32
  %P5 = math.fma %P6, %u, %p5 : f32
  %P4 = math.fma %P5, %u, %p4 : f32
  %P3 = math.fma %P4, %u, %p3 : f32
  %P2 = math.fma %P3, %u, %p2 : f32
  %P1 = math.fma %P2, %u, %p1 : f32
  %P = math.fma %P1, %u, %p0 : f32
  %f = arith.mulf %q, %P : f32
  %h = func.call @exp.scaled.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %h : f32
  return %y : f32
}

// gelu'(-a) = e^(-a^2/2) (a0 - a) K(a), gelu'(a) = 1 - gelu'(-a). The factored
// root keeps the error relative through it; K is all but constant.
func.func @gelu.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.00 : f64}} {
  %zero = arith.constant 0.0 : f32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  %center = arith.constant 0.375 : f32
  %four = arith.constant 4.0 : f32
  %max = arith.constant 14.6 : f32
  // Constants: coefficients/gelu.sollya.
  %k0 = arith.constant 0x3EFC0FF6 : f32
  %k1 = arith.constant 0xBE8ED6A6 : f32
  %k2 = arith.constant 0x3EAECF77 : f32
  %k3 = arith.constant 0xBE9E3DC5 : f32
  %k4 = arith.constant 0x3E3C3855 : f32
  %k5 = arith.constant 0xBD2A1244 : f32
  %k6 = arith.constant 0xBCF8E841 : f32
  %k7 = arith.constant 0x3CA23614 : f32
  %k8 = arith.constant 0x3B83ECD0 : f32
  %a0hi = arith.constant 0x3F407569 : f32
  %a0lo = arith.constant 0xB2501FEA : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %hi = arith.mulf %s, %mhalf : f32
  %lo = arith.mulf %sl, %mhalf : f32
  %a4 = arith.addf %a, %four : f32
  %q = arith.divf %a, %a4 : f32
  %u = arith.subf %q, %center : f32
  %K7 = math.fma %k8, %u, %k7 : f32
  %K6 = math.fma %K7, %u, %k6 : f32
  %K5 = math.fma %K6, %u, %k5 : f32
  %K4 = math.fma %K5, %u, %k4 : f32
  %K3 = math.fma %K4, %u, %k3 : f32
  %K2 = math.fma %K3, %u, %k2 : f32
  %K1 = math.fma %K2, %u, %k1 : f32
  %K = math.fma %K1, %u, %k0 : f32
  %d0 = arith.subf %a0hi, %a : f32
  %d = arith.addf %d0, %a0lo : f32
  %f = arith.mulf %d, %K : f32
  %h = func.call @exp.scaled.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}
