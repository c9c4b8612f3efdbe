// hardtanh(x) = min(max(x, lo), hi), lo = -1, hi = 1. At both bounds the derivative is
// 0, as in PyTorch; NaN passes, and so does the gradient there. Where lo > hi the
// result is hi.
func.func @hardtanh(%x: f64, %lo: f64 {act.name = "lo", act.default = -1.0 : f64, act.samples = [0.0, -2.0, 1.0]}, %hi: f64 {act.name = "hi", act.default = 1.0 : f64, act.samples = [6.0, 0.5, -1.0]}) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64],
        act.claims = {
      hardtanh = {f32 = 0.00 : f64, f64 = 0.00 : f64}}} {
  %0 = arith.cmpf ole, %x, %lo : f64
  %1 = arith.select %0, %lo, %x : f64
  %2 = arith.cmpf oge, %1, %hi : f64
  %3 = arith.select %2, %hi, %1 : f64
  return %3 : f64
}

// From the output.
func.func @hardtanh.from_output(%y: f64, %lo: f64 {act.name = "lo", act.default = -1.0 : f64}, %hi: f64 {act.name = "hi", act.default = 1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ole, %y, %lo : f64
  %1 = arith.cmpf oge, %y, %hi : f64
  %2 = arith.ori %0, %1 : i1
  %3 = arith.select %2, %zero, %one : f64
  return %3 : f64
}

func.func @hardtanh.spelling.max_min(%x: f64, %lo: f64, %hi: f64) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64]} {
  %0 = arith.maximumf %x, %lo : f64
  %1 = arith.minimumf %0, %hi : f64
  return %1 : f64
}

func.func @hardtanh.spelling.min_max(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %0 = arith.minimumf %x, %one : f64
  %1 = arith.maximumf %0, %mone : f64
  return %1 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The gradient at NaN is 0 (PyTorch's vector code).
func.func @hardtanh.variant.nan_stops(%x: f64, %lo: f64 {act.name = "lo", act.default = -1.0 : f64}, %hi: f64 {act.name = "hi", act.default = 1.0 : f64}) -> f64
    attributes {act.profiles = ["torch"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @hardtanh(%x, %lo, %hi) : (f64, f64, f64) -> f64
  %1 = arith.select %nans, %nan, %0 : f64
  return %1 : f64
}

// The gradient passes at both bounds (JAX).
func.func @hardtanh.variant.closed(%x: f64, %lo: f64 {act.name = "lo", act.default = -1.0 : f64}, %hi: f64 {act.name = "hi", act.default = 1.0 : f64}) -> f64
    attributes {act.profiles = ["jax", "keras"]} {
  %0 = arith.cmpf olt, %x, %lo : f64
  %1 = arith.select %0, %lo, %x : f64
  %2 = arith.cmpf ogt, %1, %hi : f64
  %3 = arith.select %2, %hi, %1 : f64
  return %3 : f64
}
