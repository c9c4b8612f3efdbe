// star_relu(x) = scale max(x, 0)^2 + bias, scale = 0.8944, bias = -0.4472 (MetaFormer).
func.func @star_relu(%x: f64, %scale: f64 {act.name = "scale", act.default = 0.8944 : f64, act.samples = [1.0, 2.5, -1.1]}, %bias: f64 {act.name = "bias", act.default = -0.4472 : f64, act.samples = [0.0, 0.3, 10.0]}) -> f64 attributes {act.wide,
        act.claims = {
      "star_relu.vjp.x" = {f32 = 0.55 : f64, f64 = 1.11 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  %2 = arith.mulf %scale, %1 : f64
  %3 = math.fma %2, %1, %bias : f64
  return %3 : f64
}

// From the output, scale > 0.
func.func @star_relu.from_output(%y: f64, %scale: f64 {act.name = "scale", act.default = 0.8944 : f64}, %bias: f64 {act.name = "bias", act.default = -0.4472 : f64}) -> f64 attributes {act.wide} {
  %two = arith.constant 2.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %y, %bias : f64
  %1 = arith.subf %y, %bias : f64
  %2 = arith.mulf %scale, %1 : f64
  %3 = math.sqrt %2 : f64
  %4 = arith.mulf %two, %3 : f64
  %5 = arith.select %0, %zero, %4 : f64
  return %5 : f64
}

// For the defaults, whose quotient is -1/2: the error is relative through the root.
func.func @star_relu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.41 : f64, exact_as = [f16, bf16]}} {
  %zero = arith.constant 0.0 : f32
  %mhalf = arith.constant -0.5 : f32
  %c0 = arith.constant 0.8944 : f32
  %c1 = arith.constant 1.152921504606847e+18 : f32
  %0 = arith.cmpf ole, %x, %zero : f32
  %1 = arith.select %0, %zero, %x : f32
  %2 = math.fma %1, %1, %mhalf : f32
  %3 = arith.mulf %c0, %2 : f32
  %4 = arith.mulf %c0, %1 : f32
  %5 = arith.mulf %4, %1 : f32
  %6 = arith.cmpf ogt, %1, %c1 : f32
  %7 = arith.select %6, %5, %3 : f32
  return %7 : f32
}

func.func @star_relu.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.53 : f64}} {
  %zero = arith.constant 0.0 : f64
  %mhalf = arith.constant -0.5 : f64
  %c0 = arith.constant 0.8944 : f64
  %c1 = arith.constant 1.152921504606847e+18 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  %2 = math.fma %1, %1, %mhalf : f64
  %3 = arith.mulf %c0, %2 : f64
  %4 = arith.mulf %c0, %1 : f64
  %5 = arith.mulf %4, %1 : f64
  %6 = arith.cmpf ogt, %1, %c1 : f64
  %7 = arith.select %6, %5, %3 : f64
  return %7 : f64
}

func.func @star_relu.spelling.relu(%x: f64, %scale: f64, %bias: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.mulf %scale, %0 : f64
  %2 = arith.mulf %1, %0 : f64
  %3 = arith.addf %2, %bias : f64
  return %3 : f64
}
