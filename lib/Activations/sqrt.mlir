// sqrt(x); NaN below 0.
func.func @sqrt(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.sqrt"],
        act.unraised, act.profiles = ["torch", "jax", "onnx", "tflite"],
        act.claims = {
      "sqrt.vjp.x" = {f32 = 1.62 : f64, f64 = 1.60 : f64}}} {
  %0 = math.sqrt %x : f64
  return %0 : f64
}

// From the output.
func.func @sqrt.from_output(%y: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %0 = arith.divf %half, %y : f64
  return %0 : f64
}
