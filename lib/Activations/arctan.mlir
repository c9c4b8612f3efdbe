// arctan(x) = atan(x)
func.func @arctan(%x: f64) -> f64
    attributes {act.profiles = ["torch", "jax", "onnx"],
        act.claims = {
      "arctan.vjp.x.written" = {f32 = 2.55 : f64, f64 = 2.39 : f64}}} {
  %y = math.atan %x : f64
  return %y : f64
}

func.func @arctan.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.50 : f64, max_error = 1.4e-07 : f64, exact_as = [bf16]}} {
  %y = func.call @atan.approx.f32(%x) : (f32) -> f32
  return %y : f32
}

func.func @arctan.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, max_error = 6.3e-08 : f64, exact_as = [bf16]}} {
  %y = func.call @atan.approx.f32.double(%x) : (f32) -> f32
  return %y : f32
}

func.func @arctan.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.76 : f64}} {
  %y = func.call @atan.approx.f64(%x) : (f64) -> f64
  return %y : f64
}

// 1 / (1 + x^2); for |x| > 1 as t / (|x| + t), t = 1/|x|, so that nothing overflows
// and the tail reaches the subnormal numbers.
func.func @arctan.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %a = math.absf %x : f64
  %t = arith.divf %one, %a : f64
  %at = arith.addf %a, %t : f64
  %large = arith.divf %t, %at : f64
  %s = arith.mulf %x, %x : f64
  %s1 = arith.addf %s, %one : f64
  %small = arith.divf %one, %s1 : f64
  %far = arith.cmpf ogt, %a, %one : f64
  %y = arith.select %far, %large, %small : f64
  return %y : f64
}

// cos(y)^2
func.func @arctan.from_output(%y: f64) -> f64 {
  %c = math.cos %y : f64
  %t0 = arith.mulf %c, %c : f64
  return %t0 : f64
}

// atan2(x, 1)
func.func @arctan.spelling.atan2(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %y = math.atan2 %x, %one : f64
  return %y : f64
}
