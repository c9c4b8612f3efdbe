// dyt(x) = gamma tanh(alpha x) + beta, alpha = 0.5, gamma = 1, beta = 0: DynamicTanh, with the
// initial values of the authors' code (Zhu et al., 2025; dynamic_tanh.py).
// Away from 0 it is (beta +- gamma) -+ gamma 2e/(1 + e), e = e^(-2|alpha x|), which is
// accurate for beta = -+gamma, too.
func.func @dyt(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64, act.samples = [0.25, 0.0, 100.0]}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64, act.samples = [2.0, 1.0, 3.0]}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64, act.samples = [0.5, 0.0, 1.0]}) -> f64
    attributes {act.wide, act.unraised} {
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %z = arith.mulf %alpha, %x : f64
  %t = math.tanh %z : f64
  %near = math.fma %gamma, %t, %beta : f64
  %a = math.absf %z : f64
  %w = arith.mulf %a, %mtwo : f64
  %e = math.exp %w : f64
  %e2 = arith.mulf %e, %two : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %e2, %d : f64
  %g = math.copysign %one, %z : f64
  %s = arith.mulf %gamma, %g : f64
  %b = arith.addf %beta, %s : f64
  %ms = arith.negf %s : f64
  %far = math.fma %ms, %q, %b : f64
  %small = arith.cmpf olt, %a, %half : f64
  %y = arith.select %small, %near, %far : f64
  return %y : f64
}

// gamma alpha 4e / (1 + e)^2, e = e^(-2|alpha x|)
func.func @dyt.derivative(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.wide} {
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %z = arith.mulf %alpha, %x : f64
  %a = math.absf %z : f64
  %w = arith.mulf %a, %mtwo : f64
  %e = math.exp %w : f64
  %e2 = arith.addf %e, %two : f64
  %m = arith.mulf %e, %e2 : f64
  %d = arith.addf %m, %one : f64
  %e4 = arith.mulf %e, %four : f64
  %q = arith.divf %e4, %d : f64
  %ag = arith.mulf %alpha, %gamma : f64
  %y = arith.mulf %ag, %q : f64
  return %y : f64
}

// gamma x 4e / (1 + e)^2; where that is nothing, x counts as its sign.
func.func @dyt.derivative.alpha(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.wide} {
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %zero = arith.constant 0.0 : f64
  %z = arith.mulf %alpha, %x : f64
  %a = math.absf %z : f64
  %w = arith.mulf %a, %mtwo : f64
  %e = math.exp %w : f64
  %e2 = arith.addf %e, %two : f64
  %m = arith.mulf %e, %e2 : f64
  %d = arith.addf %m, %one : f64
  %e4 = arith.mulf %e, %four : f64
  %q = arith.divf %e4, %d : f64
  %none = arith.cmpf oeq, %q, %zero : f64
  %sx = math.copysign %one, %x : f64
  %x1 = arith.select %none, %sx, %x : f64
  %xg = arith.mulf %gamma, %x1 : f64
  %y = arith.mulf %xg, %q : f64
  return %y : f64
}

func.func @dyt.derivative.gamma(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 {
  %z = arith.mulf %alpha, %x : f64
  %y = math.tanh %z : f64
  return %y : f64
}

// alpha x, and 0 where alpha = 0 meets an infinite x.
func.func @dyt.argument.f32(%x: f32, %alpha: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %t0 = arith.constant 0x7F800000 : f32
  %z0 = arith.mulf %alpha, %x : f32
  %azero = arith.cmpf oeq, %alpha, %zero : f32
  %ax = math.absf %x : f32
  %xinf = arith.cmpf oeq, %ax, %t0 : f32
  %limes = arith.andi %azero, %xinf : i1
  %sx = math.copysign %one, %x : f32
  %zs = arith.mulf %alpha, %sx : f32
  %z = arith.select %limes, %zs, %z0 : f32
  return %z : f32
}

// gamma t + beta; with beta = 0 an underflowing result keeps its sign.
func.func @dyt.affine.f32(%t: f32, %x: f32, %alpha: f32, %gamma: f32, %beta: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %g = arith.mulf %gamma, %t : f32
  %y0 = arith.addf %g, %beta : f32
  %bzero = arith.cmpf oeq, %beta, %zero : f32
  %xsome = arith.cmpf une, %x, %zero : f32
  %asome = arith.cmpf une, %alpha, %zero : f32
  %gsome = arith.cmpf une, %gamma, %zero : f32
  %some0 = arith.andi %xsome, %asome : i1
  %some = arith.andi %some0, %gsome : i1
  %alone = arith.andi %bzero, %some : i1
  %y = arith.select %alone, %g, %y0 : f32
  return %y : f32
}

func.func @dyt.derivative.gamma.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1.50 : f64}} {
  %z = func.call @dyt.argument.f32(%x, %alpha) : (f32, f32) -> f32
  %y = func.call @tanh.approx.f32(%z) : (f32) -> f32
  return %y : f32
}

func.func @dyt.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32
    attributes {act.claim = {defaults, max_ulps = 1.07 : f64}} {
  %z = func.call @dyt.argument.f32(%x, %alpha) : (f32, f32) -> f32
  %t = func.call @tanh.approx.f32(%z) : (f32) -> f32
  %y = func.call @dyt.affine.f32(%t, %x, %alpha, %gamma, %beta) : (f32, f32, f32, f32, f32) -> f32
  return %y : f32
}

func.func @dyt.approx.f32.quotient(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32
    attributes {act.claim = {defaults, max_ulps = 3.44 : f64}} {
  %z = func.call @dyt.argument.f32(%x, %alpha) : (f32, f32) -> f32
  %t = func.call @tanh.approx.f32.quotient(%z) : (f32) -> f32
  %y = func.call @dyt.affine.f32(%t, %x, %alpha, %gamma, %beta) : (f32, f32, f32, f32, f32) -> f32
  return %y : f32
}

// factor 4e / (1 + e)^2 with alpha x in two parts and the power of two last.
func.func @dyt.slope.f32(%x: f32, %alpha: f32, %factor: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c = arith.constant 0.0001 : f32
  %mtwo = arith.constant -2.0 : f32
  %two = arith.constant 2.0 : f32
  %four = arith.constant 4.0 : f32
  %c_1 = arith.constant 150.0 : f32
  %t0 = arith.constant 0x7F800000 : f32
  %z0 = arith.mulf %alpha, %x : f32
  %azero = arith.cmpf oeq, %alpha, %zero : f32
  %ax = math.absf %x : f32
  %xinf = arith.cmpf oeq, %ax, %t0 : f32
  %limes = arith.andi %azero, %xinf : i1
  %sx = math.copysign %one, %x : f32
  %zs = arith.mulf %alpha, %sx : f32
  %z = arith.select %limes, %zs, %z0 : f32
  %mz = arith.negf %z : f32
  %zl0 = math.fma %alpha, %x, %mz : f32
  %al = math.absf %zl0 : f32
  %ok = arith.cmpf olt, %al, %c : f32
  %zl1 = arith.select %ok, %zl0, %zero : f32
  %one_1 = math.copysign %one, %z : f32
  %zl = arith.mulf %zl1, %one_1 : f32
  %a = math.absf %z : f32
  %w = arith.mulf %a, %mtwo : f32
  %wl = arith.mulf %zl, %mtwo : f32
  %e = func.call @exp.times.f32(%w, %wl, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %f4 = act.quotient %four, %d : f32
  %far = arith.cmpf ogt, %a, %c_1 : f32
  %sf = math.copysign %one, %factor : f32
  %fa = arith.select %far, %sf, %factor : f32
  %f = arith.mulf %fa, %f4 : f32
  %r = func.call @exp.scaled.f32(%w, %wl, %f) : (f32, f32, f32) -> f32
  %y = math.copysign %r, %f : f32
  return %y : f32
}

func.func @dyt.derivative.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.40 : f64}} {
  %ag = arith.mulf %alpha, %gamma : f32
  %y = func.call @dyt.slope.f32(%x, %alpha, %ag) : (f32, f32, f32) -> f32
  return %y : f32
}

func.func @dyt.derivative.alpha.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 0.5 : f32}, %gamma: f32 {act.name = "gamma", act.default = 1.0 : f32}, %beta: f32 {act.name = "beta", act.default = 0.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.60 : f64}} {
  %xg = arith.mulf %x, %gamma : f32
  %y = func.call @dyt.slope.f32(%x, %alpha, %xg) : (f32, f32, f32) -> f32
  return %y : f32
}

func.func @dyt.derivative.gamma.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.50 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %t0 = arith.constant 0x7FF0000000000000 : f64
  %z0 = arith.mulf %alpha, %x : f64
  %azero = arith.cmpf oeq, %alpha, %zero : f64
  %ax = math.absf %x : f64
  %xinf = arith.cmpf oeq, %ax, %t0 : f64
  %limes = arith.andi %azero, %xinf : i1
  %sx = math.copysign %one, %x : f64
  %zs = arith.mulf %alpha, %sx : f64
  %z = arith.select %limes, %zs, %z0 : f64
  %y = func.call @tanh.approx.f64(%z) : (f64) -> f64
  return %y : f64
}

// As the formula, with tanh(0) where alpha = 0 meets an infinite x; with beta = 0 an underflowing result keeps its sign.
func.func @dyt.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64
    attributes {act.claim = {defaults, max_ulps = 0.91 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %t0 = arith.constant 0x7FF0000000000000 : f64
  %z0 = arith.mulf %alpha, %x : f64
  %azero = arith.cmpf oeq, %alpha, %zero : f64
  %ax = math.absf %x : f64
  %xinf = arith.cmpf oeq, %ax, %t0 : f64
  %limes = arith.andi %azero, %xinf : i1
  %sx = math.copysign %one, %x : f64
  %zs = arith.mulf %alpha, %sx : f64
  %z = arith.select %limes, %zs, %z0 : f64
  %t = func.call @tanh.approx.f64(%z) : (f64) -> f64
  %g = arith.mulf %gamma, %t : f64
  %y0 = arith.addf %g, %beta : f64
  %bzero = arith.cmpf oeq, %beta, %zero : f64
  %xsome = arith.cmpf une, %x, %zero : f64
  %asome = arith.cmpf une, %alpha, %zero : f64
  %gsome = arith.cmpf une, %gamma, %zero : f64
  %some0 = arith.andi %xsome, %asome : i1
  %some = arith.andi %some0, %gsome : i1
  %alone = arith.andi %bzero, %some : i1
  %y = arith.select %alone, %g, %y0 : f64
  return %y : f64
}

// Double precision, in the same way.
func.func @dyt.slope.f64(%x: f64, %alpha: f64, %factor: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c = arith.constant 1.0e-07 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %c_1 = arith.constant 1200.0 : f64
  %t0 = arith.constant 0x7FF0000000000000 : f64
  %z0 = arith.mulf %alpha, %x : f64
  %azero = arith.cmpf oeq, %alpha, %zero : f64
  %ax = math.absf %x : f64
  %xinf = arith.cmpf oeq, %ax, %t0 : f64
  %limes = arith.andi %azero, %xinf : i1
  %sx = math.copysign %one, %x : f64
  %zs = arith.mulf %alpha, %sx : f64
  %z = arith.select %limes, %zs, %z0 : f64
  %mz = arith.negf %z : f64
  %zl0 = math.fma %alpha, %x, %mz : f64
  %al = math.absf %zl0 : f64
  %ok = arith.cmpf olt, %al, %c : f64
  %zl1 = arith.select %ok, %zl0, %zero : f64
  %one_1 = math.copysign %one, %z : f64
  %zl = arith.mulf %zl1, %one_1 : f64
  %a = math.absf %z : f64
  %w = arith.mulf %a, %mtwo : f64
  %wl = arith.mulf %zl, %mtwo : f64
  %e = func.call @exp.approx.scaled(%w, %wl, %one) : (f64, f64, f64) -> f64
  %e2 = arith.addf %e, %two : f64
  %d = math.fma %e, %e2, %one : f64
  %f4 = arith.divf %four, %d : f64
  %far = arith.cmpf ogt, %a, %c_1 : f64
  %sf = math.copysign %one, %factor : f64
  %fa = arith.select %far, %sf, %factor : f64
  %f = arith.mulf %fa, %f4 : f64
  %r = func.call @exp.approx.scaled(%w, %wl, %f) : (f64, f64, f64) -> f64
  %y0 = math.copysign %r, %f : f64
  %y = arith.select %limes, %factor, %y0 : f64
  return %y : f64
}

func.func @dyt.derivative.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.19 : f64}} {
  %ag = arith.mulf %alpha, %gamma : f64
  %y = func.call @dyt.slope.f64(%x, %alpha, %ag) : (f64, f64, f64) -> f64
  return %y : f64
}

func.func @dyt.derivative.alpha.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.5 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0 : f64}, %beta: f64 {act.name = "beta", act.default = 0.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.59 : f64}} {
  %xg = arith.mulf %x, %gamma : f64
  %y = func.call @dyt.slope.f64(%x, %alpha, %xg) : (f64, f64, f64) -> f64
  return %y : f64
}

func.func @dyt.spelling.mul(%x: f64, %alpha: f64, %gamma: f64, %beta: f64) -> f64 {
  %z = arith.mulf %x, %alpha : f64
  %t = math.tanh %z : f64
  %g = arith.mulf %t, %gamma : f64
  %y = arith.addf %beta, %g : f64
  return %y : f64
}
