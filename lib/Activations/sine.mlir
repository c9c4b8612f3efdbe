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

// Double precision: sin of omega x and n quarter turns, with the product in two parts, the
// lower one negated; as @sin.turned.f64 up to 2^20. Beyond, `none` is added.
func.func @sine.turned.f64(%x: f64, %omega: f64, %n: i64, %none: f64) -> f64 {
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %limit = arith.constant 0x4130000000000000 : f64 // 2^20
  // Constants: coefficients/sin.sollya.
  %perquarter = arith.constant 0x3FE45F306DC9C883 : f64
  %quarter1 = arith.constant 0x3FF921FB54442D18 : f64
  %quarter2 = arith.constant 0x3C91A62633200000 : f64
  %quarter3 = arith.constant 0xBA8747F23E32ED70 : f64
  %z = arith.mulf %x, %omega : f64
  %mx = arith.negf %x : f64
  %mzl = math.fma %mx, %omega, %z : f64
  %km = math.fma %z, %perquarter, %magic : f64
  %k = arith.subf %km, %magic : f64
  %mk = arith.negf %k : f64
  %r = math.fma %mk, %quarter1, %z : f64
  %h = math.fma %mk, %quarter2, %r : f64
  %d = arith.subf %h, %r : f64
  %ml0 = math.fma %k, %quarter2, %d : f64
  %ml1 = math.fma %k, %quarter3, %ml0 : f64
  %hi = arith.subf %h, %mzl : f64
  %zl = arith.negf %mzl : f64
  %e = func.call @sin.approx.sum_error(%h, %zl) : (f64, f64) -> f64
  %mlo = arith.subf %ml1, %e : f64
  %kb = arith.bitcast %km : f64 to i64
  %q = arith.addi %kb, %n : i64
  %near = func.call @sin.quarters.f64(%hi, %mlo, %q) : (f64, f64, i64) -> f64
  %far0 = func.call @sine.turned_far.f64(%x, %omega, %n) : (f64, f64, i64) -> f64
  %far = arith.addf %far0, %none : f64
  %a = math.absf %z : f64
  %isfar = arith.cmpf ugt, %a, %limit : f64
  %y = arith.select %isfar, %far, %near {act.rare} : f64
  return %y : f64
}

// The same from all of the product's bits, in integers. Infinite x or omega: some finite
// number.
func.func @sine.turned_far.f64(%x: f64, %omega: f64, %n: i64) -> f64 {
  %i0 = arith.constant 0 : i64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %ni = arith.trunci %n : i64 to i32
  %t = func.call @snake.turns.f64(%x, %omega, %i0) : (f64, f64, i64) -> i128
  %y = func.call @sin.reduced.f64(%t, %one, %zero, %ni) : (i128, f64, f64, i32) -> f64
  return %y : f64
}

// 0 for finite x and omega, NaN otherwise.
func.func @sine.approx.none(%x: f64, %omega: f64) -> f64 {
  %x0 = arith.subf %x, %x : f64
  %w0 = arith.subf %omega, %omega : f64
  %y = arith.addf %x0, %w0 : f64
  return %y : f64
}

func.func @sine.approx.f64(%x: f64, %omega: f64 {act.name = "omega", act.default = 30.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.20 : f64}} {
  %i0 = arith.constant 0 : i64
  %none = func.call @sine.approx.none(%x, %omega) : (f64, f64) -> f64
  %y = func.call @sine.turned.f64(%x, %omega, %i0, %none) : (f64, f64, i64, f64) -> f64
  return %y : f64
}

// omega cos(omega x)
func.func @sine.derivative.approx.f64(%x: f64, %omega: f64 {act.name = "omega", act.default = 30.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.67 : f64}} {
  %i1 = arith.constant 1 : i64
  %none = func.call @sine.approx.none(%x, %omega) : (f64, f64) -> f64
  %c = func.call @sine.turned.f64(%x, %omega, %i1, %none) : (f64, f64, i64, f64) -> f64
  %y = arith.mulf %omega, %c : f64
  return %y : f64
}

// x cos(omega x)
func.func @sine.derivative.omega.approx.f64(%x: f64, %omega: f64 {act.name = "omega", act.default = 30.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 1.89 : f64}} {
  %i1 = arith.constant 1 : i64
  %none = func.call @sine.approx.none(%x, %omega) : (f64, f64) -> f64
  %c = func.call @sine.turned.f64(%x, %omega, %i1, %none) : (f64, f64, i64, f64) -> f64
  %y = arith.mulf %x, %c : f64
  return %y : f64
}
