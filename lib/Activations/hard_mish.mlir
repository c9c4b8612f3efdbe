// hard_mish(x) = x/2 min(max(x + 2, 0), 2). The derivative is 0 at -2; NaN passes, and so
// does the gradient there.
func.func @hard_mish(%x: f64) -> f64
    attributes {act.claims = {
      hard_mish = {f32 = 1.64 : f64, f64 = 1.64 : f64},
      "hard_mish.vjp.x.written" = {f32 = 0.56 : f64, f64 = 0.56 : f64}}} {
  %mtwo = arith.constant -2.0 : f64
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %mzero = arith.constant -0.0 : f64
  %0 = arith.cmpf ole, %x, %mtwo : f64
  %1 = arith.cmpf olt, %x, %zero : f64
  %2 = arith.mulf %half, %x : f64
  %3 = arith.addf %2, %one : f64
  %4 = arith.mulf %x, %3 : f64
  %5 = arith.select %1, %4, %x : f64
  %6 = arith.select %0, %mzero, %5 : f64
  return %6 : f64
}

func.func @hard_mish.derivative(%x: f64) -> f64 {
  %mtwo = arith.constant -2.0 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ole, %x, %mtwo : f64
  %1 = arith.cmpf olt, %x, %zero : f64
  %2 = arith.addf %x, %one : f64
  %3 = arith.select %1, %2, %one : f64
  %4 = arith.select %0, %zero, %3 : f64
  return %4 : f64
}

func.func @hard_mish.spelling.max_min(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.mulf %half, %x : f64
  %1 = arith.addf %x, %two : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.minimumf %2, %two : f64
  %4 = arith.mulf %0, %3 : f64
  return %4 : f64
}

func.func @hard_mish.spelling.min_max(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.mulf %half, %x : f64
  %1 = arith.addf %x, %two : f64
  %2 = arith.minimumf %1, %two : f64
  %3 = arith.maximumf %2, %zero : f64
  %4 = arith.mulf %0, %3 : f64
  return %4 : f64
}
