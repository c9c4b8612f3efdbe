// softshrink(x) = sign(x) max(|x| - lambda, 0), lambda = 1/2, which keeps the sign of x. At
// +-lambda the derivative is 0; NaN passes, and so does the gradient there.
func.func @softshrink(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64, act.samples = [0.0, 1.7, -1.0]}) -> f64
    attributes {act.claims = {
      softshrink = {f32 = 0.56 : f64, f64 = 0.56 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ole, %0, %lambda : f64
  %2 = math.copysign %zero, %x : f64
  %3 = arith.cmpf ogt, %x, %zero : f64
  %4 = arith.subf %x, %lambda : f64
  %5 = arith.addf %x, %lambda : f64
  %6 = arith.select %3, %4, %5 : f64
  %7 = arith.select %1, %2, %6 : f64
  return %7 : f64
}

// From the output.
func.func @softshrink.from_output(%y: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oeq, %y, %zero : f64
  %1 = arith.select %0, %zero, %one : f64
  return %1 : f64
}

// The forms in which front ends emit it, lambda >= 0.
func.func @softshrink.spelling.branches(%x: f64, %lambda: f64) -> f64 attributes {act.windows = [1.0 : f64]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %lambda : f64
  %1 = arith.subf %x, %lambda : f64
  %2 = arith.negf %lambda : f64
  %3 = arith.cmpf olt, %x, %2 : f64
  %4 = arith.addf %x, %lambda : f64
  %5 = arith.mulf %x, %zero : f64
  %6 = arith.select %3, %4, %5 : f64
  %7 = arith.select %0, %1, %6 : f64
  return %7 : f64
}

func.func @softshrink.spelling.sign(%x: f64, %lambda: f64) -> f64 attributes {act.windows = [1.0 : f64]} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %lambda : f64
  %2 = math.copysign %one, %x : f64
  %3 = arith.mulf %2, %lambda : f64
  %4 = arith.subf %x, %3 : f64
  %5 = arith.mulf %x, %zero : f64
  %6 = arith.select %1, %4, %5 : f64
  return %6 : f64
}

func.func @softshrink.spelling.parts(%x: f64, %lambda: f64) -> f64 attributes {act.windows = [1.0 : f64]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.subf %x, %lambda : f64
  %1 = arith.maximumf %0, %zero : f64
  %2 = arith.addf %x, %lambda : f64
  %3 = arith.minimumf %2, %zero : f64
  %4 = arith.addf %1, %3 : f64
  return %4 : f64
}

func.func @softshrink.spelling.relus(%x: f64, %lambda: f64) -> f64 attributes {act.windows = [1.0 : f64]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.subf %x, %lambda : f64
  %1 = arith.maximumf %0, %zero : f64
  %2 = arith.negf %x : f64
  %3 = arith.subf %2, %lambda : f64
  %4 = arith.maximumf %3, %zero : f64
  %5 = arith.subf %1, %4 : f64
  return %5 : f64
}

func.func @softshrink.spelling.sign_relu(%x: f64, %lambda: f64) -> f64
    attributes {act.windows = [1.0 : f64]} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.copysign %one, %x : f64
  %1 = math.absf %x : f64
  %2 = arith.subf %1, %lambda : f64
  %3 = arith.maximumf %2, %zero : f64
  %4 = arith.mulf %0, %3 : f64
  return %4 : f64
}

//===-- Variants ----------------------------------------------------------===//

// +0 wherever |x| <= lambda, and at NaN the gradient is 0 (PyTorch's vector code).
func.func @softshrink.variant.unsigned_zero(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}) -> f64
    attributes {act.profiles = ["torch"]} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @softshrink(%x, %lambda) : (f64, f64) -> f64
  %1 = arith.addf %0, %zero : f64
  %2 = arith.select %nans, %nan, %1 : f64
  return %2 : f64
}

// +0 wherever |x| <= lambda and at NaN, and so is the gradient (Keras).
func.func @softshrink.variant.nan_zero(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}) -> f64
    attributes {act.profiles = ["keras"]} {
  %zero = arith.constant 0.0 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @softshrink(%x, %lambda) : (f64, f64) -> f64
  %1 = arith.addf %0, %zero : f64
  %2 = arith.select %nans, %zero, %1 : f64
  return %2 : f64
}
