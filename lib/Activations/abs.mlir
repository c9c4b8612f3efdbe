// abs(x) = |x|. The derivative at 0 is 0, as in PyTorch; at NaN it passes the gradient.
func.func @abs(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.abs", "tosa.abs"],
        act.idempotent, act.profiles = ["onnx", "tflite"]} {
  %0 = math.absf %x : f64
  return %0 : f64
}

func.func @abs.derivative(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %mone = arith.constant -1.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oeq, %x, %zero : f64
  %1 = arith.cmpf olt, %x, %zero : f64
  %2 = arith.select %1, %mone, %one : f64
  %3 = arith.select %0, %zero, %2 : f64
  return %3 : f64
}

func.func @abs.spelling.max_neg(%x: f64) -> f64 {
  %0 = arith.negf %x : f64
  %1 = arith.maximumf %x, %0 : f64
  return %1 : f64
}

func.func @abs.spelling.select(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf olt, %x, %zero : f64
  %1 = arith.negf %x : f64
  %2 = arith.select %0, %1, %x : f64
  return %2 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The gradient at NaN is 0 (PyTorch).
func.func @abs.variant.nan_stops(%x: f64) -> f64
    attributes {act.profiles = ["torch"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @abs(%x) : (f64) -> f64
  %1 = arith.select %nans, %nan, %0 : f64
  return %1 : f64
}

// The gradient at 0 is that of x > 0, and at NaN that of x < 0 (JAX).
func.func @abs.variant.right(%x: f64) -> f64
    attributes {act.profiles = ["jax"]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %zero : f64
  %1 = arith.addf %x, %zero : f64
  %2 = arith.negf %x : f64
  %3 = arith.select %0, %1, %2 : f64
  return %3 : f64
}
