// softsign(x) = x / (1 + |x|).
func.func @softsign(%x: f64) -> f64
    attributes {act.profiles = ["torch", "jax", "keras", "onnx"],
        act.claims = {
      softsign = {f32 = 1.64 : f64, f64 = 1.65 : f64},
      "softsign.vjp.x.written" = {f32 = 3.85 : f64, f64 = 3.85 : f64}}} {
  %inf = arith.constant 0x7FF0000000000000 : f64
  %one = arith.constant 1.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf oeq, %0, %inf : f64
  %2 = math.copysign %one, %x : f64
  %3 = arith.addf %one, %0 : f64
  %4 = arith.divf %x, %3 : f64
  %5 = arith.select %1, %2, %4 : f64
  return %5 : f64
}

// 1 / (1 + |x|)^2.
func.func @softsign.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.addf %one, %0 : f64
  %2 = arith.divf %one, %1 : f64
  %3 = arith.mulf %2, %2 : f64
  return %3 : f64
}

// From the output.
func.func @softsign.from_output(%y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = math.absf %y : f64
  %1 = arith.subf %one, %0 : f64
  %2 = arith.mulf %1, %1 : f64
  return %2 : f64
}

func.func @softsign.spelling.quotient(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.addf %one, %0 : f64
  %2 = arith.divf %x, %1 : f64
  return %2 : f64
}

func.func @softsign.spelling.reciprocal(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.addf %one, %0 : f64
  %2 = arith.divf %one, %1 : f64
  %3 = arith.mulf %x, %2 : f64
  return %3 : f64
}
