// relu6(x) = min(max(x, 0), 6). At 0 and 6 the derivative is 0, as in PyTorch; NaN
// passes, and so does the gradient there.
func.func @relu6(%x: f64) -> f64 attributes {act.idempotent} {
  %zero = arith.constant 0.0 : f64
  %six = arith.constant 6.0 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  %2 = arith.cmpf oge, %1, %six : f64
  %3 = arith.select %2, %six, %1 : f64
  return %3 : f64
}

// From the output.
func.func @relu6.from_output(%y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %six = arith.constant 6.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ole, %y, %zero : f64
  %1 = arith.cmpf oge, %y, %six : f64
  %2 = arith.ori %0, %1 : i1
  %3 = arith.select %2, %zero, %one : f64
  return %3 : f64
}

func.func @relu6.spelling.max_min(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %six = arith.constant 6.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.minimumf %0, %six : f64
  return %1 : f64
}

func.func @relu6.spelling.min_max(%x: f64) -> f64 {
  %six = arith.constant 6.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.minimumf %x, %six : f64
  %1 = arith.maximumf %0, %zero : f64
  return %1 : f64
}

//===-- Variants ----------------------------------------------------------===//

// -0 stays -0, and the gradient at NaN is 0 (PyTorch's vector code).
func.func @relu6.variant.signed_zero(%x: f64) -> f64
    attributes {act.profiles = ["torch", "tflite"]} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %six = arith.constant 6.0 : f64
  %0 = arith.cmpf olt, %x, %zero : f64
  %1 = math.copysign %zero, %x : f64
  %2 = arith.select %0, %zero, %1 : f64
  %3 = arith.cmpf ogt, %x, %zero : f64
  %4 = arith.select %3, %x, %2 : f64
  %5 = arith.cmpf oge, %x, %six : f64
  %6 = arith.select %5, %six, %4 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %7 = arith.select %nans, %nan, %6 : f64
  return %7 : f64
}

// The gradient at NaN is 0 (JAX).
func.func @relu6.variant.nan_stops(%x: f64) -> f64
    attributes {act.profiles = ["jax", "keras"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @relu6(%x) : (f64) -> f64
  %1 = arith.select %nans, %nan, %0 : f64
  return %1 : f64
}
