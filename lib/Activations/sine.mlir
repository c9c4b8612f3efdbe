// sine(x) = sin(omega x), omega = 30: SIREN. The exact product is reduced, in integers; where
// it is infinite the result is NaN.
func.func @sine(%x: f64, %omega: f64 {act.name = "omega", act.default = 30.0 : f64, act.samples = [1.0, 6.25, 1000.0]}) -> f64 attributes {act.unraised} {
  %z = arith.mulf %omega, %x : f64
  %y = math.sin %z : f64
  return %y : f64
}

// sin of omega x and n quarter turns.
func.func @sine.turned.f32(%x: f32, %omega: f32, %n: i32) -> f32 {
  %t = func.call @snake.turns.f32(%x, %omega) : (f32, f32) -> i64
  %hi = arith.mulf %x, %omega : f32
  %mhi = arith.negf %hi : f32
  %lo = math.fma %x, %omega, %mhi : f32
  %y0 = func.call @sin.reduced.f32(%t, %hi, %lo, %n) : (i64, f32, f32, i32) -> f32
  // 0 for finite x and omega, NaN otherwise.
  %x0 = arith.subf %x, %x : f32
  %w0 = arith.subf %omega, %omega : f32
  %xw0 = arith.addf %x0, %w0 : f32
  %y = arith.addf %y0, %xw0 : f32
  return %y : f32
}

func.func @sine.approx.f32(%x: f32, %omega: f32 {act.name = "omega", act.default = 30.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1.11 : f64}} {
  %i0 = arith.constant 0 : i32
  %zero = arith.constant 0.0 : f32
  %y0 = func.call @sine.turned.f32(%x, %omega, %i0) : (f32, f32, i32) -> f32
  %z = arith.mulf %x, %omega : f32
  %zero_1 = arith.cmpf oeq, %y0, %zero : f32
  %y = arith.select %zero_1, %z, %y0 : f32
  return %y : f32
}

// omega cos(omega x)
func.func @sine.derivative.approx.f32(%x: f32, %omega: f32 {act.name = "omega", act.default = 30.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1.80 : f64}} {
  %i1 = arith.constant 1 : i32
  %c = func.call @sine.turned.f32(%x, %omega, %i1) : (f32, f32, i32) -> f32
  %y = arith.mulf %omega, %c : f32
  return %y : f32
}

// x cos(omega x)
func.func @sine.derivative.omega.approx.f32(%x: f32, %omega: f32 {act.name = "omega", act.default = 30.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1.78 : f64}} {
  %i1 = arith.constant 1 : i32
  %c = func.call @sine.turned.f32(%x, %omega, %i1) : (f32, f32, i32) -> f32
  %y = arith.mulf %x, %c : f32
  return %y : f32
}

// Double precision, in the same ways. Infinite x or omega: some finite number.
func.func @sine.turned.f64(%x: f64, %omega: f64, %n: i32) -> f64 {
  %i0 = arith.constant 0 : i64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %t = func.call @snake.turns.f64(%x, %omega, %i0) : (f64, f64, i64) -> i128
  %hi = arith.mulf %x, %omega : f64
  %mhi = arith.negf %hi : f64
  %lo0 = math.fma %x, %omega, %mhi : f64
  %a = math.absf %hi : f64
  %near = arith.cmpf olt, %a, %one : f64
  %lo = arith.select %near, %lo0, %zero : f64
  %y = func.call @sin.reduced.f64(%t, %hi, %lo, %n) : (i128, f64, f64, i32) -> f64
  return %y : f64
}

func.func @sine.approx.f64(%x: f64, %omega: f64 {act.name = "omega", act.default = 30.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.20 : f64}} {
  %i0 = arith.constant 0 : i32
  %zero = arith.constant 0.0 : f64
  %y0 = func.call @sine.turned.f64(%x, %omega, %i0) : (f64, f64, i32) -> f64
  %z = arith.mulf %x, %omega : f64
  %small = arith.cmpf oeq, %y0, %zero : f64
  %y1 = arith.select %small, %z, %y0 : f64
  // 0 for finite x and omega, NaN otherwise.
  %x0 = arith.subf %x, %x : f64
  %w0 = arith.subf %omega, %omega : f64
  %xw0 = arith.addf %x0, %w0 : f64
  %finite = arith.cmpf oeq, %xw0, %zero : f64
  %y = arith.select %finite, %y1, %xw0 : f64
  return %y : f64
}

// omega cos(omega x)
func.func @sine.derivative.approx.f64(%x: f64, %omega: f64 {act.name = "omega", act.default = 30.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.65 : f64}} {
  %i1 = arith.constant 1 : i32
  %c = func.call @sine.turned.f64(%x, %omega, %i1) : (f64, f64, i32) -> f64
  %x0 = arith.subf %x, %x : f64
  %w0 = arith.subf %omega, %omega : f64
  %xw0 = arith.addf %x0, %w0 : f64
  %cn = arith.addf %c, %xw0 : f64
  %y = arith.mulf %omega, %cn : f64
  return %y : f64
}

// x cos(omega x)
func.func @sine.derivative.omega.approx.f64(%x: f64, %omega: f64 {act.name = "omega", act.default = 30.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.89 : f64}} {
  %i1 = arith.constant 1 : i32
  %c = func.call @sine.turned.f64(%x, %omega, %i1) : (f64, f64, i32) -> f64
  %x0 = arith.subf %x, %x : f64
  %w0 = arith.subf %omega, %omega : f64
  %xw0 = arith.addf %x0, %w0 : f64
  %cn = arith.addf %c, %xw0 : f64
  %y = arith.mulf %x, %cn : f64
  return %y : f64
}
