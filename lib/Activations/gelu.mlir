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

// Up to 1: an odd polynomial for Phi - 1/2. Above, with a = |x|:
// gelu(x) = max(x, 0) - a Phi(-a), Phi(-a) = e^(-a^2/2) g(a). The low part of a^2
// is kept: its rounding alone would cost 50 ulp in the tail. g comes from
// q = a/(a+4) and a polynomial P in the same q: their product is all but constant
// in the tail and so hardly feels the error of q.
func.func @gelu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.00 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %half = arith.constant 0.5 : f32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  %center = arith.constant 0.484375 : f32
  %four = arith.constant 4.0 : f32
  %max = arith.constant 14.6 : f32
  // Constants: coefficients/gelu.sollya.
  %s0 = arith.constant 0x3ECC422A : f32
  %s1 = arith.constant 0xBD882C46 : f32
  %s2 = arith.constant 0x3C2372A6 : f32
  %s3 = arith.constant 0xBA9CBF9A : f32
  %s4 = arith.constant 0x3907F330 : f32
  %s5 = arith.constant 0xB7ADE9D7 : f32
  %s6 = arith.constant 0x368844D1 : f32
  %p0 = arith.constant 0x3F46507E : f32
  %p1 = arith.constant 0xBFA1F51F : f32
  %p2 = arith.constant 0x3FCF5993 : f32
  %p3 = arith.constant 0xBFC6CE4C : f32
  %p4 = arith.constant 0x3F7BF86F : f32
  %p5 = arith.constant 0xBE5F5E21 : f32
  %p6 = arith.constant 0xBE7904FB : f32
  %p7 = arith.constant 0x3E3BB6E8 : f32
  %p8 = arith.constant 0x3D1206CC : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %S5 = math.fma %s6, %s, %s5 : f32
  %S4 = math.fma %S5, %s, %s4 : f32
  %S3 = math.fma %S4, %s, %s3 : f32
  %S2 = math.fma %S3, %s, %s2 : f32
  %S1 = math.fma %S2, %s, %s1 : f32
  %S = math.fma %S1, %s, %s0 : f32
  %cdf = math.fma %x, %S, %half : f32
  %small = arith.mulf %x, %cdf : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %hi = arith.mulf %s, %mhalf : f32
  %lo = arith.mulf %sl, %mhalf : f32
  %a4 = arith.addf %a, %four : f32
  %q = arith.divf %a, %a4 : f32
  %u = arith.subf %q, %center : f32
  %P7 = math.fma %p8, %u, %p7 : f32
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
  %large = arith.subf %m, %h : f32
  %is_small = arith.cmpf olt, %a, %one : f32
  %y = arith.select %is_small, %small, %large : f32
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
  %k1 = arith.constant 0xBE8ED6A9 : f32
  %k2 = arith.constant 0x3EAECF63 : f32
  %k3 = arith.constant 0xBE9E3C9B : f32
  %k4 = arith.constant 0x3E3C3F69 : f32
  %k5 = arith.constant 0xBD2B0022 : f32
  %k6 = arith.constant 0xBCFBB906 : f32
  %k7 = arith.constant 0x3CB39320 : f32
  %k8 = arith.constant 0x3BAECAE8 : f32
  %k9 = arith.constant 0xBBD7AFA2 : f32
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
  %K8 = math.fma %k9, %u, %k8 : f32
  %K7 = math.fma %K8, %u, %k7 : f32
  %K6 = math.fma %K7, %u, %k6 : f32
  %K5 = math.fma %K6, %u, %k5 : f32
  %K4 = math.fma %K5, %u, %k4 : f32
  %K3 = math.fma %K4, %u, %k3 : f32
  %K2 = math.fma %K3, %u, %k2 : f32
  %K1 = math.fma %K2, %u, %k1 : f32
  %K = math.fma %K1, %u, %k0 : f32
  %d0 = arith.subf %a0hi, %a : f32
  // a0 - a = d0 + dl, the rounding error of d0 included.
  %d1 = arith.subf %a0hi, %d0 : f32
  %d2 = arith.subf %d1, %a : f32
  %dl = arith.addf %d2, %a0lo : f32
  %Kl = arith.mulf %K, %dl : f32
  %f = math.fma %d0, %K, %Kl : f32
  %h = func.call @exp.scaled.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}
