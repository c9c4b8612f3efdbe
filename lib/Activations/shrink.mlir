// shrink(x) = x + bias for x < -lambda, x - bias for x > lambda, 0 between (lambda = 1/2,
// bias = 0): ONNX's Shrink. At +-lambda the derivative is 0; NaN passes, and so does the
// gradient there.
func.func @shrink(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64, act.samples = [1.5, 0.0, -1.0]}, %bias: f64 {act.name = "bias", act.default = 0.0 : f64, act.samples = [1.5, -2.0, 0.3]}) -> f64
    attributes {act.claims = {
      shrink = {f32 = 0.00 : f64, f64 = 0.00 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.negf %lambda : f64
  %1 = arith.cmpf olt, %x, %0 : f64
  %2 = arith.addf %x, %bias : f64
  %3 = arith.cmpf ole, %x, %lambda : f64
  %4 = arith.subf %x, %bias : f64
  %5 = arith.select %3, %zero, %4 : f64
  %6 = arith.select %1, %2, %5 : f64
  return %6 : f64
}

// From the output, bias <= lambda.
func.func @shrink.from_output(%y: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}, %bias: f64 {act.name = "bias", act.default = 0.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oeq, %y, %zero : f64
  %1 = arith.select %0, %zero, %one : f64
  return %1 : f64
}

// The other comparison first.
func.func @shrink.spelling.above_first(%x: f64, %lambda: f64, %bias: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.negf %lambda : f64
  %1 = arith.cmpf ole, %x, %lambda : f64
  %2 = arith.cmpf olt, %x, %0 : f64
  %3 = arith.addf %x, %bias : f64
  %4 = arith.select %2, %3, %zero : f64
  %5 = arith.subf %x, %bias : f64
  %6 = arith.select %1, %4, %5 : f64
  return %6 : f64
}

//===-- Variants ----------------------------------------------------------===//

// 0 at NaN (ONNX).
func.func @shrink.variant.nan_zero(%x: f64, %lambda: f64 {act.name = "lambda", act.default = 0.5 : f64}, %bias: f64 {act.name = "bias", act.default = 0.0 : f64}) -> f64
    attributes {act.profiles = ["onnx"]} {
  %zero = arith.constant 0.0 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @shrink(%x, %lambda, %bias) : (f64, f64, f64) -> f64
  %2 = arith.select %nans, %zero, %0 : f64
  return %2 : f64
}
