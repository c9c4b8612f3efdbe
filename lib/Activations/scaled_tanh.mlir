// scaled_tanh(x) = alpha tanh(beta x), alpha = 1.7159, beta = 2/3: LeCun.
func.func @scaled_tanh.default.beta() -> f64 {
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  %y = arith.divf %two, %three : f64
  return %y : f64
}

func.func @scaled_tanh(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.7159 : f64, act.samples = [1.0, 2.0, 100.0]}, %beta: f64 {act.name = "beta", act.default = @scaled_tanh.default.beta, act.samples = [1.0, -0.5, 0.001]}) -> f64
    attributes {act.wide, act.windows = [0.001 : f64, 0.001 : f64],
        act.claims = {
      "scaled_tanh.vjp.alpha" = {f64 = 2.05 : f64},
      scaled_tanh = {f64 = 2.89 : f64}}} {
  %z = arith.mulf %beta, %x : f64
  %t = math.tanh %z : f64
  %y = arith.mulf %alpha, %t : f64
  return %y : f64
}

// alpha beta 4e / (1 + e)^2, e = e^(-2|beta x|). What the product loses, the fma returns.
func.func @scaled_tanh.derivative(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.7159 : f64}, %beta: f64 {act.name = "beta", act.default = @scaled_tanh.default.beta}) -> f64 attributes {act.wide} {
  %c = arith.constant 0.001 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %z = arith.mulf %beta, %x : f64
  %mz = arith.negf %z : f64
  %zl0 = math.fma %beta, %x, %mz : f64
  %al = math.absf %zl0 : f64
  %ok = arith.cmpf olt, %al, %c : f64
  %zl1 = arith.select %ok, %zl0, %zero : f64
  %one_1 = math.copysign %one, %z : f64
  %zl = arith.mulf %zl1, %one_1 : f64
  %a = math.absf %z : f64
  %w = arith.mulf %a, %mtwo : f64
  %wl = arith.mulf %zl, %mtwo : f64
  %e0 = math.exp %w : f64
  %e1 = arith.mulf %e0, %wl : f64
  %e = arith.addf %e0, %e1 : f64
  %e2 = arith.addf %e, %two : f64
  %m = arith.mulf %e, %e2 : f64
  %d = arith.addf %m, %one : f64
  %e4 = arith.mulf %e, %four : f64
  %q = arith.divf %e4, %d : f64
  %ab = arith.mulf %alpha, %beta : f64
  %y = arith.mulf %ab, %q : f64
  return %y : f64
}

// alpha x r^2, r = 2h / (1 + h^2), h = e^(-|beta x|); where h is nothing, x counts as
// its sign. One r after the other is multiplied on, so that neither is subnormal early.
func.func @scaled_tanh.derivative.beta(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.7159 : f64}, %beta: f64 {act.name = "beta", act.default = @scaled_tanh.default.beta}) -> f64 attributes {act.wide} {
  %c = arith.constant 0.001 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %beta, %x : f64
  %mz = arith.negf %z : f64
  %zl0 = math.fma %beta, %x, %mz : f64
  %al = math.absf %zl0 : f64
  %ok = arith.cmpf olt, %al, %c : f64
  %zl1 = arith.select %ok, %zl0, %zero : f64
  %one_1 = math.copysign %one, %z : f64
  %zl = arith.mulf %zl1, %one_1 : f64
  %a = math.absf %z : f64
  %w = arith.negf %a : f64
  %wl = arith.negf %zl : f64
  %h0 = math.exp %w : f64
  %h1 = arith.mulf %h0, %wl : f64
  %h = arith.addf %h0, %h1 : f64
  %hh = arith.mulf %h, %h : f64
  %d = arith.addf %hh, %one : f64
  %h2 = arith.addf %h, %h : f64
  %r = arith.divf %h2, %d : f64
  %none = arith.cmpf oeq, %r, %zero : f64
  %sx = math.copysign %one, %x : f64
  %x1 = arith.select %none, %sx, %x : f64
  %xa = arith.mulf %alpha, %x1 : f64
  %xr = arith.mulf %xa, %r : f64
  %y = arith.mulf %xr, %r : f64
  return %y : f64
}

func.func @scaled_tanh.approx.f32(%x: f32, %alpha: f32, %beta: f32) -> f32
    attributes {act.claim = {defaults, max_ulps = 2.10 : f64, exact_as = [bf16]}} {
  %z = arith.mulf %beta, %x : f32
  %t = func.call @tanh.approx.f32(%z) : (f32) -> f32
  %y = arith.mulf %t, %alpha : f32
  return %y : f32
}

func.func @scaled_tanh.approx.f32.quotient(%x: f32, %alpha: f32, %beta: f32) -> f32
    attributes {act.claim = {defaults, max_ulps = 3.78 : f64, exact_as = [bf16]}} {
  %z = arith.mulf %beta, %x : f32
  %t = func.call @tanh.approx.f32.quotient(%z) : (f32) -> f32
  %y = arith.mulf %t, %alpha : f32
  return %y : f32
}

// The default beta in two parts; the power of two last.
func.func @scaled_tanh.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.41 : f64}} {
  %c = arith.constant 100.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  // Constants: coefficients/scaled_tanh.sollya.
  %beta2hi = arith.constant 0x3FAAAAAB : f32
  %beta2lo = arith.constant 0xB32AAAAB : f32
  %ab4 = arith.constant 0x40926C68 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %c : f32
  %na = arith.negf %a : f32
  %zh = arith.mulf %na, %beta2hi : f32
  %s = arith.negf %zh : f32
  %zl0 = math.fma %na, %beta2hi, %s : f32
  %zl = math.fma %na, %beta2lo, %zl0 : f32
  %e = func.call @exp.times.f32(%zh, %zl, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %f = act.quotient %ab4, %d : f32
  %y = func.call @exp.times.f32(%zh, %zl, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

func.func @scaled_tanh.derivative.beta.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.60 : f64}} {
  %c = arith.constant -100.0 : f32
  %c_1 = arith.constant 100.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  // Constants: coefficients/scaled_tanh.sollya.
  %beta2hi = arith.constant 0x3FAAAAAB : f32
  %beta2lo = arith.constant 0xB32AAAAB : f32
  %a4 = arith.constant 0x40DBA29C : f32
  %a4lo = arith.constant 0x346F34D7 : f32
  %x0 = arith.maximumf %x, %c : f32
  %x1 = arith.minimumf %x0, %c_1 : f32
  %a = math.absf %x1 : f32
  %na = arith.negf %a : f32
  %zh = arith.mulf %na, %beta2hi : f32
  %s = arith.negf %zh : f32
  %zl0 = math.fma %na, %beta2hi, %s : f32
  %zl = math.fma %na, %beta2lo, %zl0 : f32
  %e = func.call @exp.times.f32(%zh, %zl, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %n0 = arith.mulf %x1, %a4lo : f32
  %n = math.fma %x1, %a4, %n0 : f32
  %f = act.quotient %n, %d : f32
  %y = func.call @exp.times.f32(%zh, %zl, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// Double precision, in the same way.
func.func @scaled_tanh.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.64 : f64}} {
  %c = arith.constant 700.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  // Constants: coefficients/scaled_tanh.sollya.
  %dbeta2hi = arith.constant 0x3FF5555555555555 : f64
  %dbeta2lo = arith.constant 0x3C95555555555555 : f64
  %dab4 = arith.constant 0x40124D8D09F788F1 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %c : f64
  %na = arith.negf %a : f64
  %zh = arith.mulf %na, %dbeta2hi : f64
  %s = arith.negf %zh : f64
  %zl0 = math.fma %na, %dbeta2hi, %s : f64
  %zl = math.fma %na, %dbeta2lo, %zl0 : f64
  %e = func.call @exp.approx.scaled(%zh, %zl, %one) : (f64, f64, f64) -> f64
  %e2 = arith.addf %e, %two : f64
  %d = math.fma %e, %e2, %one : f64
  %f = arith.divf %dab4, %d : f64
  %y = func.call @exp.approx.scaled(%zh, %zl, %f) : (f64, f64, f64) -> f64
  return %y : f64
}

func.func @scaled_tanh.derivative.beta.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.42 : f64}} {
  %c = arith.constant -700.0 : f64
  %c_1 = arith.constant 700.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  // Constants: coefficients/scaled_tanh.sollya.
  %dbeta2hi = arith.constant 0x3FF5555555555555 : f64
  %dbeta2lo = arith.constant 0x3C95555555555555 : f64
  %da4 = arith.constant 0x401B74538EF34D6A : f64
  %x0 = arith.maximumf %x, %c : f64
  %x1 = arith.minimumf %x0, %c_1 : f64
  %a = math.absf %x1 : f64
  %na = arith.negf %a : f64
  %zh = arith.mulf %na, %dbeta2hi : f64
  %s = arith.negf %zh : f64
  %zl0 = math.fma %na, %dbeta2hi, %s : f64
  %zl = math.fma %na, %dbeta2lo, %zl0 : f64
  %e = func.call @exp.approx.scaled(%zh, %zl, %one) : (f64, f64, f64) -> f64
  %e2 = arith.addf %e, %two : f64
  %d = math.fma %e, %e2, %one : f64
  %n = arith.mulf %x1, %da4 : f64
  %f = arith.divf %n, %d : f64
  %y = func.call @exp.approx.scaled(%zh, %zl, %f) : (f64, f64, f64) -> f64
  return %y : f64
}

// From the output: beta (alpha - y)(alpha + y)/alpha.
func.func @scaled_tanh.from_output(%y: f64, %alpha: f64 {act.name = "alpha", act.default = 1.7159 : f64}, %beta: f64 {act.name = "beta", act.default = @scaled_tanh.default.beta}) -> f64 attributes {act.wide} {
  %n = arith.subf %alpha, %y : f64
  %p = arith.addf %alpha, %y : f64
  %q = arith.divf %p, %alpha : f64
  %l = arith.mulf %beta, %n : f64
  %t0 = arith.mulf %l, %q : f64
  return %t0 : f64
}

func.func @scaled_tanh.spelling.div(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  %c = arith.constant 1.7159 : f64
  %z2 = arith.mulf %x, %two : f64
  %z = arith.divf %z2, %three : f64
  %t = math.tanh %z : f64
  %y = arith.mulf %t, %c : f64
  return %y : f64
}
