// gaussian(x) = e^(-x^2)
func.func @gaussian(%x: f64) -> f64 {
  %s = arith.mulf %x, %x : f64
  %n = arith.negf %s : f64
  %y = math.exp %n : f64
  return %y : f64
}

// The low part of x^2 is kept: its rounding alone would cost 50 ulp in the tail.
func.func @gaussian.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.89 : f64, max_error = 5.3e-08 : f64, exact_as = [f16, bf16]}} {
  %c = arith.constant 10.5 : f32
  %one = arith.constant 1.0 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %c : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %a : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %na, %a, %s : f32
  %y = func.call @exp.times.f32(%hi, %lo, %one) : (f32, f32, f32) -> f32
  return %y : f32
}

// -2x e^(-x^2)
func.func @gaussian.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.68 : f64}} {
  %c = arith.constant -11.0 : f32
  %c_1 = arith.constant 11.0 : f32
  %two = arith.constant 2.0 : f32
  %xc0 = arith.maximumf %x, %c : f32
  %xc = arith.minimumf %xc0, %c_1 : f32
  %nx = arith.negf %xc : f32
  %hi = arith.mulf %nx, %xc : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %nx, %xc, %s : f32
  %f = arith.mulf %nx, %two : f32
  %y = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// Double precision, in the same way.
func.func @gaussian.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.74 : f64}} {
  %c = arith.constant 28.0 : f64
  %one = arith.constant 1.0 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %c : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %a : f64
  %s = arith.negf %hi : f64
  %lo = math.fma %na, %a, %s : f64
  %y = func.call @exp.approx.scaled(%hi, %lo, %one) : (f64, f64, f64) -> f64
  return %y : f64
}

// -2x e^(-x^2)
func.func @gaussian.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.57 : f64}} {
  %c = arith.constant -28.5 : f64
  %c_1 = arith.constant 28.5 : f64
  %two = arith.constant 2.0 : f64
  %xc0 = arith.maximumf %x, %c : f64
  %xc = arith.minimumf %xc0, %c_1 : f64
  %nx = arith.negf %xc : f64
  %hi = arith.mulf %nx, %xc : f64
  %s = arith.negf %hi : f64
  %lo = math.fma %nx, %xc, %s : f64
  %f = arith.mulf %nx, %two : f64
  %y = func.call @exp.approx.scaled(%hi, %lo, %f) : (f64, f64, f64) -> f64
  return %y : f64
}

func.func @gaussian.spelling.square_neg(%x: f64) -> f64 {
  %n = arith.negf %x : f64
  %s = arith.mulf %n, %x : f64
  %y = math.exp %s : f64
  return %y : f64
}

func.func @gaussian.spelling.powf(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %s = math.powf %x, %two : f64
  %n = arith.negf %s : f64
  %y = math.exp %n : f64
  return %y : f64
}

func.func @gaussian.spelling.inverse(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %s = arith.mulf %x, %x : f64
  %e = math.exp %s : f64
  %y = arith.divf %one, %e : f64
  return %y : f64
}
