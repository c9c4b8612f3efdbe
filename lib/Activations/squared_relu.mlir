// squared_relu(x) = max(x, 0)^2; NaN passes.
func.func @squared_relu(%x: f64) -> f64
    attributes {act.claims = {
      "squared_relu.vjp.x" = {f32 = 0.00 : f64, f64 = 0.00 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  %2 = arith.mulf %1, %1 : f64
  return %2 : f64
}

// From the output.
func.func @squared_relu.from_output(%y: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %0 = math.sqrt %y : f64
  %1 = arith.mulf %two, %0 : f64
  return %1 : f64
}

func.func @squared_relu.spelling.maximum(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.mulf %0, %0 : f64
  return %1 : f64
}

func.func @squared_relu.spelling.x_relu(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.mulf %x, %0 : f64
  return %1 : f64
}

func.func @squared_relu.spelling.select(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.mulf %x, %x : f64
  %2 = arith.select %0, %zero, %1 : f64
  return %2 : f64
}
