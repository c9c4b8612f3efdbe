// derf(x) = gamma erf(alpha x + s) + beta, alpha = 0.5, s = 0, gamma = 1, beta = 0. Away from
// 0 it is (beta +- gamma) -+ gamma erfc|alpha x + s|, which is accurate for beta = -+gamma, too.
func.func @derf(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64, act.samples = [0.25, -1.0, 100.0]}, %s: f64 {act.name = "s", act.default = 0.0 : f64, act.samples = [0.5, -0.25, 0.0]}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64, act.samples = [2.0, 0.5, 1.0]}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64, act.samples = [0.5, 0.0, 0.0]}) -> f64
    attributes {act.wide, act.unraised,
        act.claims = {
      "derf.vjp.gamma" = {f64 = 1.21 : f64},
      derf = {f64 = 1.21 : f64}}} {
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %u = math.fma %alpha, %x, %s : f64
  %t = math.erf %u : f64
  %near = math.fma %gamma, %t, %beta : f64
  %a = math.absf %u : f64
  %c = math.erfc %a : f64
  %sign = math.copysign %one, %u : f64
  %g = arith.mulf %gamma, %sign : f64
  %b = arith.addf %beta, %g : f64
  %mg = arith.negf %g : f64
  %far = math.fma %mg, %c, %b : f64
  %small = arith.cmpf olt, %a, %half : f64
  %y = arith.select %small, %near, %far : f64
  return %y : f64
}

// alpha gamma 2/sqrt(pi) e^(-u^2), u = alpha x + s
func.func @derf.derivative(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %s: f64 {act.name = "s", act.default = 0.0 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.wide} {
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %u = math.fma %alpha, %x, %s : f64
  %uu = arith.mulf %u, %u : f64
  %nu = arith.negf %uu : f64
  %e = math.exp %nu : f64
  %pi = math.acos %mone : f64
  %r = math.sqrt %pi : f64
  %c = arith.divf %two, %r : f64
  %ce = arith.mulf %c, %e : f64
  %g = arith.mulf %alpha, %gamma : f64
  %y = arith.mulf %g, %ce : f64
  return %y : f64
}

// The same without alpha.
func.func @derf.derivative.s(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %s: f64 {act.name = "s", act.default = 0.0 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.wide} {
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %u = math.fma %alpha, %x, %s : f64
  %uu = arith.mulf %u, %u : f64
  %nu = arith.negf %uu : f64
  %e = math.exp %nu : f64
  %pi = math.acos %mone : f64
  %r = math.sqrt %pi : f64
  %c = arith.divf %two, %r : f64
  %ce = arith.mulf %c, %e : f64
  %y = arith.mulf %gamma, %ce : f64
  return %y : f64
}

// x gamma 2/sqrt(pi) e^(-u^2); where that is nothing, x counts as its sign.
func.func @derf.derivative.alpha(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %s: f64 {act.name = "s", act.default = 0.0 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.wide} {
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %u = math.fma %alpha, %x, %s : f64
  %uu = arith.mulf %u, %u : f64
  %nu = arith.negf %uu : f64
  %e = math.exp %nu : f64
  %pi = math.acos %mone : f64
  %r = math.sqrt %pi : f64
  %c = arith.divf %two, %r : f64
  %ce = arith.mulf %c, %e : f64
  %none = arith.cmpf oeq, %e, %zero : f64
  %sx = math.copysign %one, %x : f64
  %x1 = arith.select %none, %sx, %x : f64
  %xg = arith.mulf %gamma, %x1 : f64
  %y = arith.mulf %xg, %ce : f64
  return %y : f64
}

func.func @derf.approx.f32(%x: f32, %alpha: f32, %s: f32, %gamma: f32, %beta: f32) -> f32
    attributes {act.claim = {defaults, max_ulps = 1.09 : f64, exact_as = [bf16]}} {
  %u = math.fma %alpha, %x, %s : f32
  %t = func.call @erf.approx.f32(%u) : (f32) -> f32
  %g = arith.mulf %gamma, %t : f32
  %y = arith.addf %g, %beta : f32
  return %y : f32
}

// factor 2/sqrt(pi) e^(-u^2), with u and u^2 in two parts.
func.func @derf.slope.f32(%x: f32, %alpha: f32, %s: f32, %factor: f32) -> f32 {
  %c = arith.constant 0.0001 : f32
  %zero = arith.constant 0.0 : f32
  %c_1 = arith.constant -14.0 : f32
  %c_2 = arith.constant 14.0 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  // Constants: coefficients/derf.sollya.
  %c_3 = arith.constant 0x3F906EBB : f32
  %p = arith.mulf %alpha, %x : f32
  %mp = arith.negf %p : f32
  %pl = math.fma %alpha, %x, %mp : f32
  %u = arith.addf %p, %s : f32
  // What the sum loses.
  %ps = arith.subf %u, %p : f32
  %su = arith.subf %u, %ps : f32
  %d0 = arith.subf %p, %su : f32
  %d1 = arith.subf %s, %ps : f32
  %d2 = arith.addf %d0, %d1 : f32
  %ul0 = arith.addf %d2, %pl : f32
  %al = math.absf %ul0 : f32
  %ok = arith.cmpf olt, %al, %c : f32
  %ul1 = arith.select %ok, %ul0, %zero : f32
  %u0 = arith.maximumf %u, %c_1 : f32
  %v = arith.minimumf %u0, %c_2 : f32
  %nv = arith.negf %v : f32
  %hi = arith.mulf %nv, %v : f32
  %sq = arith.negf %hi : f32
  %lo0 = math.fma %nv, %v, %sq : f32
  %v2 = arith.mulf %nv, %two : f32
  %lo = math.fma %v2, %ul1, %lo0 : f32
  %au = math.absf %u : f32
  %far = arith.cmpf oge, %au, %c_2 : f32
  %sf = math.copysign %one, %factor : f32
  %fa = arith.select %far, %sf, %factor : f32
  %f = arith.mulf %fa, %c_3 : f32
  %r = func.call @exp.scaled.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %y = math.copysign %r, %f : f32
  return %y : f32
}

func.func @derf.derivative.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %s: f32 {act.name = "s", act.default = 0.0 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.50 : f64}} {
  %ag = arith.mulf %alpha, %gamma : f32
  %y = func.call @derf.slope.f32(%x, %alpha, %s, %ag) : (f32, f32, f32, f32) -> f32
  return %y : f32
}

func.func @derf.derivative.alpha.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %s: f32 {act.name = "s", act.default = 0.0 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.85 : f64}} {
  %xg = arith.mulf %x, %gamma : f32
  %y = func.call @derf.slope.f32(%x, %alpha, %s, %xg) : (f32, f32, f32, f32) -> f32
  return %y : f32
}

func.func @derf.derivative.s.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %s: f32 {act.name = "s", act.default = 0.0 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 2.90 : f64}} {
  %y = func.call @derf.slope.f32(%x, %alpha, %s, %gamma) : (f32, f32, f32, f32) -> f32
  return %y : f32
}

// Double precision, in the same way.
func.func @derf.slope.f64(%x: f64, %alpha: f64, %s: f64, %factor: f64) -> f64 {
  %c = arith.constant 1.0e-07 : f64
  %zero = arith.constant 0.0 : f64
  %c_1 = arith.constant -30.0 : f64
  %c_2 = arith.constant 30.0 : f64
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/derf.sollya.
  %dc = arith.constant 0x3FF20DD750429B6D : f64
  %p = arith.mulf %alpha, %x : f64
  %mp = arith.negf %p : f64
  %pl = math.fma %alpha, %x, %mp : f64
  %u = arith.addf %p, %s : f64
  // What the sum loses.
  %ps = arith.subf %u, %p : f64
  %su = arith.subf %u, %ps : f64
  %d0 = arith.subf %p, %su : f64
  %d1 = arith.subf %s, %ps : f64
  %d2 = arith.addf %d0, %d1 : f64
  %ul0 = arith.addf %d2, %pl : f64
  %al = math.absf %ul0 : f64
  %ok = arith.cmpf olt, %al, %c : f64
  %ul1 = arith.select %ok, %ul0, %zero : f64
  %u0 = arith.maximumf %u, %c_1 : f64
  %v = arith.minimumf %u0, %c_2 : f64
  %nv = arith.negf %v : f64
  %hi = arith.mulf %nv, %v : f64
  %sq = arith.negf %hi : f64
  %lo0 = math.fma %nv, %v, %sq : f64
  %v2 = arith.mulf %nv, %two : f64
  %lo = math.fma %v2, %ul1, %lo0 : f64
  %au = math.absf %u : f64
  %far = arith.cmpf oge, %au, %c_2 : f64
  %sf = math.copysign %one, %factor : f64
  %fa = arith.select %far, %sf, %factor : f64
  %f = arith.mulf %fa, %dc : f64
  %r = func.call @exp.approx.scaled(%hi, %lo, %f) : (f64, f64, f64) -> f64
  %y = math.copysign %r, %f : f64
  return %y : f64
}

func.func @derf.derivative.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %s: f64 {act.name = "s", act.default = 0.0 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 2.00 : f64}} {
  %ag = arith.mulf %alpha, %gamma : f64
  %y = func.call @derf.slope.f64(%x, %alpha, %s, %ag) : (f64, f64, f64, f64) -> f64
  return %y : f64
}

func.func @derf.derivative.alpha.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %s: f64 {act.name = "s", act.default = 0.0 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 2.23 : f64}} {
  %xg = arith.mulf %x, %gamma : f64
  %y = func.call @derf.slope.f64(%x, %alpha, %s, %xg) : (f64, f64, f64, f64) -> f64
  return %y : f64
}

func.func @derf.derivative.s.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %s: f64 {act.name = "s", act.default = 0.0 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.44 : f64}} {
  %y = func.call @derf.slope.f64(%x, %alpha, %s, %gamma) : (f64, f64, f64, f64) -> f64
  return %y : f64
}

func.func @derf.spelling.mul_add(%x: f64, %alpha: f64, %s: f64, %gamma: f64, %beta: f64) -> f64 {
  %z = arith.mulf %x, %alpha : f64
  %u = arith.addf %z, %s : f64
  %t = math.erf %u : f64
  %g = arith.mulf %t, %gamma : f64
  %y = arith.addf %g, %beta : f64
  return %y : f64
}
