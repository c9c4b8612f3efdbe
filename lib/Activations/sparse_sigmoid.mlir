// sparse_sigmoid(x) = min(max((x + 1)/2, 0), 1). At +-1 the derivative is 0; NaN passes,
// and so does the gradient there.
func.func @sparse_sigmoid(%x: f64) -> f64
    attributes {act.claims = {
      sparse_sigmoid = {f32 = 0.56 : f64, f64 = 0.56 : f64}}} {
  %mone = arith.constant -1.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %mone : f64
  %1 = arith.cmpf oge, %x, %one : f64
  %2 = arith.addf %x, %one : f64
  %3 = arith.mulf %half, %2 : f64
  %4 = arith.select %1, %one, %3 : f64
  %5 = arith.select %0, %zero, %4 : f64
  return %5 : f64
}

// From the output.
func.func @sparse_sigmoid.from_output(%y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = arith.cmpf ole, %y, %zero : f64
  %1 = arith.cmpf oge, %y, %one : f64
  %2 = arith.ori %0, %1 : i1
  %3 = arith.select %2, %zero, %half : f64
  return %3 : f64
}

func.func @sparse_sigmoid.spelling.clip_outer(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %two = arith.constant 2.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = arith.addf %x, %one : f64
  %1 = arith.maximumf %0, %zero : f64
  %2 = arith.minimumf %1, %two : f64
  %3 = arith.mulf %half, %2 : f64
  return %3 : f64
}

func.func @sparse_sigmoid.spelling.clip_outer_min_max(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = arith.addf %x, %one : f64
  %1 = arith.minimumf %0, %two : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.mulf %half, %2 : f64
  return %3 : f64
}

func.func @sparse_sigmoid.spelling.clip(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %half, %x : f64
  %1 = arith.addf %0, %half : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.minimumf %2, %one : f64
  return %3 : f64
}

func.func @sparse_sigmoid.spelling.clip_min_max(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.mulf %half, %x : f64
  %1 = arith.addf %0, %half : f64
  %2 = arith.minimumf %1, %one : f64
  %3 = arith.maximumf %2, %zero : f64
  return %3 : f64
}

func.func @sparse_sigmoid.spelling.clip_sum(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %one : f64
  %1 = arith.mulf %half, %0 : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.minimumf %2, %one : f64
  return %3 : f64
}

func.func @sparse_sigmoid.spelling.hardtanh(%x: f64) -> f64 {
  %mone = arith.constant -1.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = arith.maximumf %x, %mone : f64
  %1 = arith.minimumf %0, %one : f64
  %2 = arith.addf %1, %one : f64
  %3 = arith.mulf %half, %2 : f64
  return %3 : f64
}

//===-- Variants ----------------------------------------------------------===//

// Half of the gradient passes at -1 and 1, none at NaN (JAX, whose clip is two maxima).
func.func @sparse_sigmoid.variant.half(%x: f64) -> f64
    attributes {act.profiles = ["jax", "keras"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %mone = arith.constant -1.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %quarter = arith.constant 0.25 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @sparse_sigmoid(%x) : (f64) -> f64
  %1 = math.absf %x : f64
  %2 = arith.cmpf oeq, %1, %one : f64
  %3 = arith.addf %x, %one : f64
  %4 = arith.mulf %quarter, %3 : f64
  %5 = arith.mulf %half, %0 : f64
  %c = math.copysign %half, %x : f64
  %d = arith.addf %c, %half : f64
  %e = arith.mulf %half, %d : f64
  %6 = arith.addf %4, %e : f64
  %7 = arith.select %2, %6, %0 : f64
  %8 = arith.select %nans, %nan, %7 : f64
  return %8 : f64
}
