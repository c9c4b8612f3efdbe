// acon_b(x) = (1 - p) x sigmoid(beta (1 - p) x) + p x, p = 1/4, beta = 1; written as
// x (sigmoid(u) + p sigmoid(-u)), u = beta (1 - p) x, which cancels next to its roots only;
// with e = e^-|u| the parenthesis is (1 + p e)/(1 + e) or (e + p)/(1 + e).
func.func @acon_b(%x: f64, %p: f64 {act.name = "p", act.default = 0.25 : f64, act.samples = [0.9, 0.0, -0.6, 3.0]}, %beta: f64 {act.name = "beta", act.default = 1.0 : f64, act.samples = [2.0, 1.0, 0.7, -1.0]}) -> f64 attributes {act.wide,
        act.claims = {
      acon_b = {f64 = 3.21 : f64}}} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %k = arith.subf %one, %p : f64
  %u0 = arith.mulf %k, %beta : f64
  %u1 = arith.mulf %u0, %x : f64
  %flat0 = arith.cmpf oeq, %u0, %zero : f64
  %u = arith.select %flat0, %u0, %u1 : f64
  %a = math.absf %u : f64
  %ma = arith.negf %a : f64
  %e = math.exp %ma : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %u, %zero : f64
  %large = arith.select %pos, %one, %p : f64
  %small = arith.select %pos, %p, %one : f64
  %n = math.fma %small, %e, %large : f64
  %f = arith.divf %n, %d : f64
  %flat = arith.cmpf oeq, %f, %zero : f64
  %zx = math.copysign %zero, %x : f64
  %zs = math.copysign %one, %small : f64
  %z = arith.mulf %zx, %zs : f64
  %y0 = arith.mulf %x, %f : f64
  %y = arith.select %flat, %z, %y0 : f64
  return %y : f64
}

// With k = 1 - p: sigmoid(u) + p sigmoid(-u) + k u e/(1 + e)^2.
func.func @acon_b.derivative(%x: f64, %p: f64 {act.name = "p", act.default = 0.25 : f64}, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %k = arith.subf %one, %p : f64
  %u0 = arith.mulf %k, %beta : f64
  %u1 = arith.mulf %u0, %x : f64
  %flat0 = arith.cmpf oeq, %u0, %zero : f64
  %u = arith.select %flat0, %u0, %u1 : f64
  %a = math.absf %u : f64
  %ma = arith.negf %a : f64
  %e = math.exp %ma : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %u, %zero : f64
  %large = arith.select %pos, %one, %p : f64
  %small = arith.select %pos, %p, %one : f64
  %none = arith.cmpf oeq, %large, %zero : f64
  %w = arith.divf %u, %d : f64
  %r = math.fma %k, %w, %small : f64
  %m = arith.mulf %e, %r : f64
  %n0 = math.fma %e, %r, %large : f64
  %n = arith.select %none, %m, %n0 : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// x - x swish'(x, k beta), where 1 - swish'(v) is swish'(-v).
func.func @acon_b.derivative.p(%x: f64, %p: f64 {act.name = "p", act.default = 0.25 : f64}, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.subf %one, %p : f64
  %1 = arith.mulf %0, %beta : f64
  %2 = arith.negf %1 : f64
  %3 = func.call @swish.derivative(%x, %2) : (f64, f64) -> f64
  %4 = arith.cmpf oeq, %3, %zero : f64
  %5 = math.copysign %one, %x : f64
  %6 = arith.mulf %3, %5 : f64
  %7 = arith.mulf %x, %3 : f64
  %8 = arith.select %4, %6, %7 : f64
  return %8 : f64
}

func.func @acon_b.derivative.beta(%x: f64, %p: f64 {act.name = "p", act.default = 0.25 : f64}, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %one, %p : f64
  %1 = arith.mulf %0, %0 : f64
  %2 = arith.mulf %0, %beta : f64
  %3 = func.call @swish.derivative.beta(%x, %2) : (f64, f64) -> f64
  %4 = arith.mulf %1, %3 : f64
  return %4 : f64
}

func.func @acon_b.approx.f32(%x: f32, %p: f32 {act.name = "p", act.default = 0.25 : f32}, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {defaults, max_ulps = 2.46 : f64}} {
  %one = arith.constant 1.0 : f32
  %0 = arith.subf %one, %p : f32
  %1 = arith.mulf %0, %beta : f32
  %2 = arith.mulf %1, %x : f32
  %3 = func.call @sigmoid.approx.f32(%2) : (f32) -> f32
  %4 = math.fma %0, %3, %p : f32
  %5 = arith.mulf %x, %4 : f32
  return %5 : f32
}

func.func @acon_b.derivative.approx.f32(%x: f32, %p: f32 {act.name = "p", act.default = 0.25 : f32}, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {defaults, max_ulps = 2.19 : f64}} {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %0 = arith.subf %one, %p : f32
  %1 = arith.mulf %0, %beta : f32
  %2 = func.call @swish.derivative.approx.f32(%x, %1) : (f32, f32) -> f32
  %3 = arith.cmpf oeq, %p, %zero : f32
  %4 = math.fma %0, %2, %p : f32
  %5 = arith.select %3, %2, %4 : f32
  return %5 : f32
}

// The claims hold at the default parameters only, since others put roots of the
// derivative elsewhere. Where swish' is so small that it may be subnormal, it is (1 + v) e^v, v its
// argument; x is multiplied on before the power of two.
func.func @acon_b.derivative.p.approx.f32(%x: f32, %p: f32 {act.name = "p", act.default = 0.25 : f32}, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {defaults, max_ulps = 3.9 : f64}} {
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant -20.0 : f32
  %c1 = arith.constant -300.0 : f32
  %zero = arith.constant 0.0 : f32
  %0 = arith.subf %one, %p : f32
  %1 = arith.mulf %0, %beta : f32
  %2 = arith.negf %1 : f32
  %3 = func.call @swish.derivative.approx.f32(%x, %2) : (f32, f32) -> f32
  %4 = arith.mulf %2, %x : f32
  %5 = arith.negf %4 : f32
  %6 = math.fma %2, %x, %5 : f32
  %7 = arith.cmpf olt, %4, %c0 : f32
  %8 = arith.cmpf olt, %4, %c1 : f32
  %9 = math.copysign %one, %x : f32
  %10 = arith.negf %9 : f32
  %11 = arith.addf %one, %4 : f32
  %12 = arith.mulf %x, %11 : f32
  %13 = arith.select %8, %10, %12 : f32
  %14 = arith.cmpf olt, %4, %c1 : f32
  %15 = arith.select %14, %zero, %6 : f32
  %16 = func.call @exp.scaled.f32(%4, %15, %13) : (f32, f32, f32) -> f32
  %17 = arith.cmpf oeq, %3, %zero : f32
  %18 = math.copysign %one, %x : f32
  %19 = arith.mulf %3, %18 : f32
  %20 = arith.mulf %x, %3 : f32
  %21 = arith.select %17, %19, %20 : f32
  %22 = arith.select %7, %16, %21 : f32
  return %22 : f32
}

func.func @acon_b.derivative.beta.approx.f32(%x: f32, %p: f32 {act.name = "p", act.default = 0.25 : f32}, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {defaults, max_ulps = 3.3 : f64}} {
  %one = arith.constant 1.0 : f32
  %0 = arith.subf %one, %p : f32
  %1 = arith.mulf %0, %0 : f32
  %2 = arith.mulf %0, %beta : f32
  %3 = func.call @swish.derivative.beta.approx.f32(%x, %2) : (f32, f32) -> f32
  %4 = arith.mulf %1, %3 : f32
  return %4 : f32
}

func.func @acon_b.derivative.approx.f64(%x: f64, %p: f64 {act.name = "p", act.default = 0.25 : f64}, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {defaults, max_ulps = 2.21 : f64}} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.subf %one, %p : f64
  %1 = arith.mulf %0, %beta : f64
  %2 = func.call @swish.derivative.approx.f64(%x, %1) : (f64, f64) -> f64
  %3 = arith.cmpf oeq, %p, %zero : f64
  %4 = math.fma %0, %2, %p : f64
  %5 = arith.select %3, %2, %4 : f64
  return %5 : f64
}

func.func @acon_b.derivative.p.approx.f64(%x: f64, %p: f64 {act.name = "p", act.default = 0.25 : f64}, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {defaults, max_ulps = 439.68 : f64}} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.subf %one, %p : f64
  %1 = arith.mulf %0, %beta : f64
  %2 = arith.negf %1 : f64
  %3 = func.call @swish.derivative.approx.f64(%x, %2) : (f64, f64) -> f64
  %4 = arith.cmpf oeq, %3, %zero : f64
  %5 = math.copysign %one, %x : f64
  %6 = arith.mulf %3, %5 : f64
  %7 = arith.mulf %x, %3 : f64
  %8 = arith.select %4, %6, %7 : f64
  return %8 : f64
}

func.func @acon_b.derivative.beta.approx.f64(%x: f64, %p: f64 {act.name = "p", act.default = 0.25 : f64}, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {defaults, max_ulps = 4.10 : f64}} {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %one, %p : f64
  %1 = arith.mulf %0, %0 : f64
  %2 = arith.mulf %0, %beta : f64
  %3 = func.call @swish.derivative.beta.approx.f64(%x, %2) : (f64, f64) -> f64
  %4 = arith.mulf %1, %3 : f64
  return %4 : f64
}

func.func @acon_b.spelling.sum(%x: f64, %p: f64, %beta: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %one, %p : f64
  %1 = arith.mulf %0, %x : f64
  %2 = arith.mulf %beta, %1 : f64
  %3 = arith.negf %2 : f64
  %4 = math.exp %3 : f64
  %5 = arith.addf %one, %4 : f64
  %6 = arith.divf %one, %5 : f64
  %7 = arith.mulf %1, %6 : f64
  %8 = arith.mulf %p, %x : f64
  %9 = arith.addf %7, %8 : f64
  return %9 : f64
}
