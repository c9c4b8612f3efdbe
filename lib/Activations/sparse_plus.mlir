// sparse_plus(x) = 0 up to -1, (x + 1)^2/4 between, x from 1 on. NaN passes, and so does
// the gradient there.
func.func @sparse_plus(%x: f64) -> f64
    attributes {act.claims = {
      sparse_plus = {f32 = 2.10 : f64, f64 = 2.09 : f64},
      "sparse_plus.vjp.x" = {f32 = 0.56 : f64, f64 = 0.56 : f64}}} {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %mone = arith.constant -1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %one : f64
  %1 = arith.mulf %half, %0 : f64
  %2 = arith.cmpf ole, %x, %mone : f64
  %3 = arith.cmpf olt, %x, %one : f64
  %4 = arith.mulf %1, %1 : f64
  %5 = arith.select %3, %4, %x : f64
  %6 = arith.select %2, %zero, %5 : f64
  return %6 : f64
}

// From the output.
func.func @sparse_plus.from_output(%y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oge, %y, %one : f64
  %1 = math.sqrt %y : f64
  %2 = arith.select %0, %one, %1 : f64
  return %2 : f64
}

func.func @sparse_plus.spelling.square(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %quarter = arith.constant 0.25 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %one : f64
  %1 = arith.cmpf ole, %x, %mone : f64
  %2 = arith.cmpf oge, %x, %one : f64
  %3 = arith.mulf %0, %0 : f64
  %4 = arith.mulf %3, %quarter : f64
  %5 = arith.select %2, %x, %4 : f64
  %6 = arith.select %1, %zero, %5 : f64
  return %6 : f64
}

func.func @sparse_plus.spelling.square_one_first(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %quarter = arith.constant 0.25 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %one : f64
  %1 = arith.cmpf oge, %x, %one : f64
  %2 = arith.cmpf ole, %x, %mone : f64
  %3 = arith.mulf %0, %0 : f64
  %4 = arith.mulf %3, %quarter : f64
  %5 = arith.select %2, %zero, %4 : f64
  %6 = arith.select %1, %x, %5 : f64
  return %6 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The gradient at NaN is NaN (JAX).
func.func @sparse_plus.variant.nan_gradient(%x: f64) -> f64
    attributes {act.profiles = ["jax", "keras"]} {
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @sparse_plus(%x) : (f64) -> f64
  %1 = arith.mulf %x, %x : f64
  %2 = arith.select %nans, %1, %0 : f64
  return %2 : f64
}
