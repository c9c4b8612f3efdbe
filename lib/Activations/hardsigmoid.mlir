// hardsigmoid(x) = min(max(alpha x + beta, 0), 1), alpha = 1/6, beta = 1/2 as in PyTorch,
// JAX and Keras 3 (ONNX: alpha = 0.2). At both kinks the derivative is 0, as in PyTorch;
// NaN passes, and so does the gradient there.
func.func @hardsigmoid.default.alpha() -> f64 {
  %one = arith.constant 1.0 : f64
  %six = arith.constant 6.0 : f64
  %0 = arith.divf %one, %six : f64
  return %0 : f64
}

func.func @hardsigmoid(%x: f64, %alpha: f64 {act.name = "alpha", act.default = @hardsigmoid.default.alpha, act.samples = [0.2, 1.0, -0.3]}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64, act.samples = [0.5, 0.0, 2.0]}) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64],
        act.claims = {
      "hardsigmoid.vjp.x" = {f32 = 0.37 : f64, f64 = 0.37 : f64}}} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.mulf %alpha, %x : f64
  %1 = arith.negf %beta : f64
  %2 = arith.cmpf ole, %0, %1 : f64
  %3 = arith.subf %one, %beta : f64
  %4 = arith.cmpf oge, %0, %3 : f64
  %5 = math.fma %alpha, %x, %beta : f64
  %6 = arith.select %4, %one, %5 : f64
  %7 = arith.select %2, %zero, %6 : f64
  return %7 : f64
}

// From the output.
func.func @hardsigmoid.from_output(%y: f64, %alpha: f64 {act.name = "alpha", act.default = @hardsigmoid.default.alpha}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ole, %y, %zero : f64
  %1 = arith.cmpf oge, %y, %one : f64
  %2 = arith.ori %0, %1 : i1
  %3 = arith.select %2, %zero, %alpha : f64
  return %3 : f64
}

// For the defaults: x + 3 is exact near the root, which the rounded 1/6 would move.
func.func @hardsigmoid.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.02 : f64, exact_as = [f16, bf16]}} {
  %three = arith.constant 3.0 : f32
  %mthree = arith.constant -3.0 : f32
  %six = arith.constant 6.0 : f32
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %0 = arith.addf %x, %three : f32
  %1 = arith.cmpf ole, %x, %mthree : f32
  %2 = arith.cmpf oge, %x, %three : f32
  %3 = arith.divf %0, %six : f32
  %4 = arith.select %2, %one, %3 : f32
  %5 = arith.select %1, %zero, %4 : f32
  return %5 : f32
}

func.func @hardsigmoid.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.02 : f64}} {
  %three = arith.constant 3.0 : f64
  %mthree = arith.constant -3.0 : f64
  %six = arith.constant 6.0 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %three : f64
  %1 = arith.cmpf ole, %x, %mthree : f64
  %2 = arith.cmpf oge, %x, %three : f64
  %3 = arith.divf %0, %six : f64
  %4 = arith.select %2, %one, %3 : f64
  %5 = arith.select %1, %zero, %4 : f64
  return %5 : f64
}

// The forms in which front ends emit it.
func.func @hardsigmoid.spelling.clip(%x: f64, %alpha: f64, %beta: f64) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %alpha, %x : f64
  %1 = arith.addf %0, %beta : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.minimumf %2, %one : f64
  return %3 : f64
}

func.func @hardsigmoid.spelling.clip_min_max(%x: f64, %alpha: f64, %beta: f64) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64]} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.mulf %alpha, %x : f64
  %1 = arith.addf %0, %beta : f64
  %2 = arith.minimumf %1, %one : f64
  %3 = arith.maximumf %2, %zero : f64
  return %3 : f64
}

func.func @hardsigmoid.spelling.relu6(%x: f64) -> f64 {
  %three = arith.constant 3.0 : f64
  %zero = arith.constant 0.0 : f64
  %six = arith.constant 6.0 : f64
  %0 = arith.addf %x, %three : f64
  %1 = arith.maximumf %0, %zero : f64
  %2 = arith.minimumf %1, %six : f64
  %3 = arith.divf %2, %six : f64
  return %3 : f64
}

func.func @hardsigmoid.spelling.relu6_min_max(%x: f64) -> f64 {
  %three = arith.constant 3.0 : f64
  %six = arith.constant 6.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %three : f64
  %1 = arith.minimumf %0, %six : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.divf %2, %six : f64
  return %3 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The gradient at NaN is 0 (PyTorch, JAX).
func.func @hardsigmoid.variant.nan_stops(%x: f64, %alpha: f64 {act.name = "alpha", act.default = @hardsigmoid.default.alpha}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64}) -> f64
    attributes {act.profiles = ["torch", "jax", "keras"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @hardsigmoid(%x, %alpha, %beta) : (f64, f64, f64) -> f64
  %1 = arith.select %nans, %nan, %0 : f64
  return %1 : f64
}
func.func @hardsigmoid.variant.nan_stops.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1.02 : f64}} {
  %0 = func.call @hardsigmoid.approx.f32(%x) : (f32) -> f32
  return %0 : f32
}
func.func @hardsigmoid.variant.nan_stops.approx.f64(%x: f64) -> f64
    attributes {act.claim = {max_ulps = 1.02 : f64}} {
  %0 = func.call @hardsigmoid.approx.f64(%x) : (f64) -> f64
  return %0 : f64
}

// The defaults of ONNX, whose attributes are f32.
func.func @hardsigmoid.variant.onnx(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.20000000298023224 : f64}, %beta: f64 {act.name = "beta", act.default = 0.5 : f64}) -> f64
    attributes {act.profiles = ["onnx"]} {
  %0 = func.call @hardsigmoid(%x, %alpha, %beta) : (f64, f64, f64) -> f64
  return %0 : f64
}
