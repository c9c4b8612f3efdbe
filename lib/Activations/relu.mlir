// relu(x) = max(x, 0). At 0 the derivative is 0; NaN passes, and so does the
// gradient at NaN (PyTorch's threshold_backward).
func.func @relu(%x: f64) -> f64
    attributes {act.idempotent, act.profiles = ["onnx"]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  return %1 : f64
}

// x is exact in every type. maximumf with -0 is one instruction; adding +0
// turns the -0 that it keeps into +0.
func.func @relu.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 0.00 : f64}} {
  %minus = arith.constant -0.0 : f32
  %zero = arith.constant 0.0 : f32
  %0 = arith.maximumf %x, %minus : f32
  %1 = arith.addf %0, %zero : f32
  return %1 : f32
}
func.func @relu.approx.f64(%x: f64) -> f64
    attributes {act.claim = {max_ulps = 0.00 : f64}} {
  %minus = arith.constant -0.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %minus : f64
  %1 = arith.addf %0, %zero : f64
  return %1 : f64
}

func.func @relu.spelling.maximum(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  return %0 : f64
}
// Not x > 0 ? x : 0 with an ordered comparison, which is 0 at NaN.
func.func @relu.spelling.ugt(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ugt, %x, %zero : f64
  %1 = arith.select %0, %x, %zero : f64
  return %1 : f64
}

//===-- Variants ----------------------------------------------------------===//

// -0 stays -0 (PyTorch, TensorFlow Lite).
func.func @relu.variant.signed_zero(%x: f64) -> f64
    attributes {act.profiles = ["torch", "tflite"]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf olt, %x, %zero : f64
  %1 = math.copysign %zero, %x : f64
  %2 = arith.select %0, %zero, %1 : f64
  %3 = arith.cmpf ugt, %x, %zero : f64
  %4 = arith.select %3, %x, %2 : f64
  return %4 : f64
}

// The gradient at NaN is 0 (JAX).
func.func @relu.variant.nan_stops(%x: f64) -> f64
    attributes {act.profiles = ["jax", "keras"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @relu(%x) : (f64) -> f64
  %1 = arith.select %nans, %nan, %0 : f64
  return %1 : f64
}
