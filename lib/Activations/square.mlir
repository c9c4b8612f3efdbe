// square(x) = x^2, written on |x| so that not every x * x in a program is one.
func.func @square(%x: f64) -> f64
    attributes {act.imports = ["chlo.square"],
        act.unraised, act.profiles = ["torch", "jax", "tflite"],
        act.claims = {
      "square.vjp.x.written" = {f32 = 0.00 : f64, f64 = 0.00 : f64}}} {
  %0 = math.absf %x : f64
  %1 = arith.mulf %0, %0 : f64
  return %1 : f64
}

func.func @square.derivative(%x: f64) -> f64 {
  %0 = arith.addf %x, %x : f64
  return %0 : f64
}
