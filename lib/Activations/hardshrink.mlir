// hardshrink(x) = x for |x| > lambda, 0 elsewhere (lambda = 1/2). At +-lambda the
// derivative is 0; NaN passes, and so does the gradient there.
func.func @hardshrink(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64, act.samples = [0.0, 3.0, -1.0]}) -> f64
    attributes {act.claims = {
      hardshrink = {f32 = 0.00 : f64, f64 = 0.00 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ole, %0, %lambda : f64
  %2 = arith.select %1, %zero, %x : f64
  return %2 : f64
}

// From the output.
func.func @hardshrink.from_output(%y: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oeq, %y, %zero : f64
  %1 = arith.select %0, %zero, %one : f64
  return %1 : f64
}

func.func @hardshrink.spelling.between(%x: f64, %lambda: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.negf %lambda : f64
  %1 = arith.cmpf oge, %x, %0 : f64
  %2 = arith.cmpf ole, %x, %lambda : f64
  %3 = arith.andi %1, %2 : i1
  %4 = arith.select %3, %zero, %x : f64
  return %4 : f64
}

func.func @hardshrink.spelling.between_swapped(%x: f64, %lambda: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %lambda : f64
  %1 = arith.negf %lambda : f64
  %2 = arith.cmpf oge, %x, %1 : f64
  %3 = arith.andi %0, %2 : i1
  %4 = arith.select %3, %zero, %x : f64
  return %4 : f64
}

func.func @hardshrink.spelling.between_constants(%x: f64) -> f64 {
  %mhalf = arith.constant -0.5 : f64
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %mhalf : f64
  %1 = arith.cmpf ole, %x, %half : f64
  %2 = arith.andi %0, %1 : i1
  %3 = arith.select %2, %zero, %x : f64
  return %3 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The gradient at NaN is 0 (PyTorch's vector code).
func.func @hardshrink.variant.nan_stops(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}) -> f64
    attributes {act.profiles = ["torch"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @hardshrink(%x, %lambda) : (f64, f64) -> f64
  %1 = arith.select %nans, %nan, %0 : f64
  return %1 : f64
}

// 0 at NaN, and so is the gradient (Keras).
func.func @hardshrink.variant.nan_zero(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}) -> f64
    attributes {act.profiles = ["keras"]} {
  %zero = arith.constant 0.0 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @hardshrink(%x, %lambda) : (f64, f64) -> f64
  %2 = arith.select %nans, %zero, %0 : f64
  return %2 : f64
}
