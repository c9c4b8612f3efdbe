// squareplus(x) = (x + sqrt(x^2 + b))/2, b = 4. For x < 0 this is b/4 / h with
// h = (|x| + r)/2, r = sqrt(x^2 + b). Where |x| > 1 or |x| > b, r is
// |x| sqrt(1 + b/x^2): squares neither overflow nor underflow.
func.func @squareplus(%x: f64, %b: f64 {act.name = "b", act.default = 4.0 : f64, act.samples = [0.5, 0.0, 10000.0, 0.001]}) -> f64
    attributes {act.profiles = ["jax", "keras"],
        act.claims = {
      squareplus = {f32 = 3.00 : f64, f64 = 2.99 : f64},
      "squareplus.vjp.b.written" = {f32 = 2.97 : f64, f64 = 2.79 : f64},
      "squareplus.vjp.x.written" = {f32 = 4.54 : f64, f64 = 3.85 : f64}}} {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %quarter = arith.constant 0.25 : f64
  %0 = math.absf %x : f64
  %1 = arith.minimumf %b, %one : f64
  %2 = arith.cmpf ogt, %0, %1 : f64
  %3 = arith.mulf %0, %0 : f64
  %4 = arith.select %2, %one, %3 : f64
  %5 = arith.divf %b, %0 : f64
  %6 = arith.divf %5, %0 : f64
  %7 = arith.select %2, %6, %b : f64
  %8 = arith.addf %4, %7 : f64
  %9 = math.sqrt %8 : f64
  %10 = arith.mulf %0, %9 : f64
  %11 = arith.select %2, %10, %9 : f64
  %12 = arith.mulf %half, %0 : f64
  %13 = arith.mulf %half, %11 : f64
  %14 = arith.addf %12, %13 : f64
  %15 = arith.cmpf olt, %x, %zero : f64
  %16 = arith.mulf %quarter, %b : f64
  %17 = arith.divf %16, %14 : f64
  // b = 0 is kept from the smallest numbers, whose half is 0.
  %flat = arith.cmpf oeq, %16, %zero : f64
  %left = arith.select %flat, %16, %17 : f64
  %18 = arith.select %15, %left, %14 : f64
  return %18 : f64
}

// (1 + x/r)/2; for x < 0 this is b/2 / (r^2 + |x| r).
func.func @squareplus.derivative(%x: f64, %b: f64 {act.name = "b", act.default = 4.0 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.minimumf %b, %one : f64
  %2 = arith.cmpf ogt, %0, %1 : f64
  %3 = arith.mulf %0, %0 : f64
  %4 = arith.select %2, %one, %3 : f64
  %5 = arith.divf %b, %0 : f64
  %6 = arith.divf %5, %0 : f64
  %7 = arith.select %2, %6, %b : f64
  %8 = arith.addf %4, %7 : f64
  %9 = math.sqrt %8 : f64
  %10 = arith.mulf %0, %9 : f64
  %11 = arith.select %2, %10, %9 : f64
  %12 = arith.select %2, %one, %0 : f64
  %13 = arith.divf %12, %9 : f64
  %14 = arith.divf %b, %0 : f64
  %15 = arith.divf %14, %0 : f64
  %16 = arith.select %2, %15, %b : f64
  %17 = arith.mulf %half, %16 : f64
  %18 = arith.cmpf olt, %x, %zero : f64
  %19 = math.fma %12, %9, %8 : f64
  %20 = arith.divf %17, %19 : f64
  %21 = arith.mulf %half, %13 : f64
  %22 = arith.addf %21, %half : f64
  %23 = arith.select %18, %20, %22 : f64
  return %23 : f64
}

// 1/(4 r).
func.func @squareplus.derivative.b(%x: f64, %b: f64 {act.name = "b", act.default = 4.0 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %quarter = arith.constant 0.25 : f64
  %0 = math.absf %x : f64
  %1 = arith.minimumf %b, %one : f64
  %2 = arith.cmpf ogt, %0, %1 : f64
  %3 = arith.mulf %0, %0 : f64
  %4 = arith.select %2, %one, %3 : f64
  %5 = arith.divf %b, %0 : f64
  %6 = arith.divf %5, %0 : f64
  %7 = arith.select %2, %6, %b : f64
  %8 = arith.addf %4, %7 : f64
  %9 = math.sqrt %8 : f64
  %10 = arith.mulf %0, %9 : f64
  %11 = arith.select %2, %10, %9 : f64
  %12 = arith.divf %quarter, %11 : f64
  return %12 : f64
}

// From the output: 4y^2/(4y^2 + b), of which the smaller term is divided by the larger one.
func.func @squareplus.from_output(%y: f64, %b: f64 {act.name = "b", act.default = 4.0 : f64}) -> f64 {
  %quarter = arith.constant 0.25 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %quarter, %b : f64
  %1 = arith.divf %0, %y : f64
  %2 = arith.divf %1, %y : f64
  %3 = arith.addf %one, %2 : f64
  %4 = arith.divf %one, %3 : f64
  %5 = arith.divf %y, %0 : f64
  %6 = arith.mulf %5, %y : f64
  %7 = arith.addf %one, %6 : f64
  %8 = arith.divf %6, %7 : f64
  %ay = math.absf %y : f64
  %ar = math.absf %1 : f64
  %9 = arith.cmpf oge, %ay, %ar : f64
  %10 = arith.select %9, %4, %8 : f64
  return %10 : f64
}

func.func @squareplus.spelling.half_sum(%x: f64, %b: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %0, %b : f64
  %2 = math.sqrt %1 : f64
  %3 = arith.addf %x, %2 : f64
  %4 = arith.mulf %half, %3 : f64
  return %4 : f64
}

func.func @squareplus.spelling.half_sum_sqrt(%x: f64) -> f64 {
  %four = arith.constant 4.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %0, %four : f64
  %2 = math.sqrt %1 : f64
  %3 = arith.addf %x, %2 : f64
  %4 = arith.mulf %half, %3 : f64
  return %4 : f64
}
