// log(1 / (1 + e^-x)) = -(max(-x, 0) + log(1 + e^-|x|)). The outer sign keeps -0 in
// the right tail.
func.func @logsigmoid(%x: f64) -> f64
    attributes {act.profiles = ["jax", "keras"],
        act.claims = {
      logsigmoid = {f32 = 1.99 : f64, f64 = 1.48 : f64},
      "logsigmoid.vjp.x.written" = {f32 = 2.41 : f64, f64 = 2.23 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.negf %x : f64
  %1 = arith.maximumf %0, %zero : f64
  %2 = math.absf %x : f64
  %3 = arith.negf %2 : f64
  %4 = math.exp %3 : f64
  %5 = math.log1p %4 : f64
  %6 = arith.addf %1, %5 : f64
  %7 = arith.negf %6 : f64
  return %7 : f64
}

// sigmoid(-x).
func.func @logsigmoid.derivative(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.negf %0 : f64
  %2 = math.exp %1 : f64
  %3 = arith.cmpf ogt, %x, %zero : f64
  %4 = arith.select %3, %2, %one : f64
  %5 = arith.addf %one, %2 : f64
  %6 = arith.divf %4, %5 : f64
  return %6 : f64
}

// -softplus(-x), and sigmoid(-x) for the derivative.
func.func @logsigmoid.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.20 : f64, max_error = 4.8e-07 : f64, exact_as = [bf16]}} {
  %m = arith.negf %x : f32
  %0 = func.call @softplus.approx.f32.unit(%m) : (f32) -> f32
  %y = arith.negf %0 : f32
  return %y : f32
}

// As softplus.approx.f32.near.
func.func @logsigmoid.approx.f32.near(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.10 : f64, max_error = 4.8e-07 : f64, exact_as = [bf16]}} {
  %zero = arith.constant 0.0 : f32
  %most = arith.constant 0x4177FFFF : f32 // next to 15.5
  %l = func.call @softplus.rest.f32(%x) : (f32) -> f32
  %big = arith.minimumf %x, %zero : f32
  %near = arith.subf %big, %l : f32
  %m = arith.negf %x : f32
  %e = func.call @exp.approx.f32(%m) : (f32) -> f32
  %far = arith.negf %e : f32
  %isfar = arith.cmpf ogt, %x, %most : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

func.func @logsigmoid.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.06 : f64}} {
  %m = arith.negf %x : f32
  %y = func.call @sigmoid.approx.f32(%m) : (f32) -> f32
  return %y : f32
}

func.func @logsigmoid.derivative.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.49 : f64}} {
  %m = arith.negf %x : f32
  %y = func.call @sigmoid.approx.f32.quotient(%m) : (f32) -> f32
  return %y : f32
}

func.func @logsigmoid.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.60 : f64}} {
  %m = arith.negf %x : f32
  %y = func.call @sigmoid.approx.f32.table(%m) : (f32) -> f32
  return %y : f32
}

// For results in f16 and bf16.
func.func @logsigmoid.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2200.0 : f64}} {
  %m = arith.negf %x : f32
  %0 = func.call @softplus.approx.f32.narrow(%m) : (f32) -> f32
  %y = arith.negf %0 : f32
  return %y : f32
}

func.func @logsigmoid.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1500.0 : f64}} {
  %m = arith.negf %x : f32
  %0 = func.call @softplus.approx.f32.narrow.table(%m) : (f32) -> f32
  %y = arith.negf %0 : f32
  return %y : f32
}

func.func @logsigmoid.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 15550.0 : f64}} {
  %m = arith.negf %x : f32
  %0 = func.call @softplus.approx.f32.narrow.near(%m) : (f32) -> f32
  %y = arith.negf %0 : f32
  return %y : f32
}

func.func @logsigmoid.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %m = arith.negf %x : f32
  %y = func.call @sigmoid.approx.f32.narrow(%m) : (f32) -> f32
  return %y : f32
}

func.func @logsigmoid.derivative.approx.f32.narrow.reciprocal(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2950.0 : f64}} {
  %m = arith.negf %x : f32
  %y = func.call @sigmoid.approx.f32.narrow.reciprocal(%m) : (f32) -> f32
  return %y : f32
}

func.func @logsigmoid.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 15550.0 : f64}} {
  %m = arith.negf %x : f32
  %y = func.call @sigmoid.approx.f32.narrow.near(%m) : (f32) -> f32
  return %y : f32
}

// From the output.
func.func @logsigmoid.from_output(%y: f64) -> f64 {
  %0 = math.expm1 %y : f64
  %1 = arith.negf %0 : f64
  return %1 : f64
}

// The forms in which front ends emit it.
func.func @logsigmoid.spelling.min_log1p(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.minimumf %x, %zero : f64
  %1 = math.absf %x : f64
  %2 = arith.negf %1 : f64
  %3 = math.exp %2 : f64
  %4 = math.log1p %3 : f64
  %5 = arith.subf %0, %4 : f64
  return %5 : f64
}

func.func @logsigmoid.spelling.min_log(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.minimumf %x, %zero : f64
  %1 = math.absf %x : f64
  %2 = arith.negf %1 : f64
  %3 = math.exp %2 : f64
  %4 = arith.addf %one, %3 : f64
  %5 = math.log %4 : f64
  %6 = arith.subf %0, %5 : f64
  return %6 : f64
}

func.func @logsigmoid.spelling.minus_softplus(%x: f64) -> f64 {
  %0 = arith.negf %x : f64
  %1 = math.exp %0 : f64
  %2 = math.log1p %1 : f64
  %3 = arith.negf %2 : f64
  return %3 : f64
}

func.func @logsigmoid.spelling.minus_log_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.negf %x : f64
  %1 = math.exp %0 : f64
  %2 = arith.addf %one, %1 : f64
  %3 = math.log %2 : f64
  %4 = arith.negf %3 : f64
  return %4 : f64
}

func.func @logsigmoid.spelling.log_sigmoid(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.negf %x : f64
  %1 = math.exp %0 : f64
  %2 = arith.addf %one, %1 : f64
  %3 = arith.divf %one, %2 : f64
  %4 = math.log %3 : f64
  return %4 : f64
}

func.func @logsigmoid.spelling.log_sigmoid_ratio(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = math.exp %x : f64
  %1 = arith.addf %0, %one : f64
  %2 = arith.divf %0, %1 : f64
  %3 = math.log %2 : f64
  return %3 : f64
}

func.func @logsigmoid.spelling.x_minus_softplus(%x: f64) -> f64 {
  %0 = math.exp %x : f64
  %1 = math.log1p %0 : f64
  %2 = arith.subf %x, %1 : f64
  return %2 : f64
}

func.func @logsigmoid.spelling.minus_max_log(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.negf %x : f64
  %1 = arith.maximumf %0, %zero : f64
  %2 = math.absf %x : f64
  %3 = arith.negf %2 : f64
  %4 = math.exp %3 : f64
  %5 = arith.addf %one, %4 : f64
  %6 = math.log %5 : f64
  %7 = arith.addf %1, %6 : f64
  %8 = arith.negf %7 : f64
  return %8 : f64
}

//===-- Variants ----------------------------------------------------------===//

// +0 at inf (PyTorch: min(x, 0) - log1p(0)).
func.func @logsigmoid.variant.unsigned_zero(%x: f64) -> f64
    attributes {act.profiles = ["torch"]} {
  %zero = arith.constant 0.0 : f64
  %0 = func.call @logsigmoid(%x) : (f64) -> f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %at = arith.cmpf oeq, %x, %inf : f64
  %1 = arith.select %at, %zero, %0 : f64
  return %1 : f64
}
func.func @logsigmoid.variant.unsigned_zero.derivative(%x: f64) -> f64 {
  %0 = func.call @logsigmoid.derivative(%x) : (f64) -> f64
  return %0 : f64
}
