// leaky_relu(x) = x for x > 0, alpha x elsewhere; at 0 the derivative is alpha, as in
// PyTorch. The window is unbounded, but only constants lie in it: with any other
// slope it is a prelu.
func.func @leaky_relu(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.01 : f64, act.samples = [0.2, 1.5, -0.3]}) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64], act.profiles = ["torch", "tflite"],
        act.claims = {
      "leaky_relu.vjp.x" = {f32 = 0.27 : f64},
      leaky_relu = {f64 = 0.56 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = arith.mulf %alpha, %x : f64
  %2 = arith.select %0, %x, %1 : f64
  return %2 : f64
}

// For the default alpha, of which f32 holds only the head: 0.01 is the sum of the
// two constants to 2^-55.
func.func @leaky_relu.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 0.86 : f64}} {
  %zero = arith.constant 0.0 : f32
  %head = arith.constant 0x3C23D70A : f32
  %tail = arith.constant 0x2F75C28F : f32
  %0 = arith.cmpf ogt, %x, %zero : f32
  %1 = arith.mulf %x, %tail : f32
  %2 = math.fma %x, %head, %1 : f32
  %3 = math.copysign %2, %x : f32
  %4 = arith.select %0, %x, %3 : f32
  return %4 : f32
}

func.func @leaky_relu.spelling.oge(%x: f64, %alpha: f64) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %zero : f64
  %1 = arith.mulf %x, %alpha : f64
  %2 = arith.select %0, %x, %1 : f64
  return %2 : f64
}
// max(x, 0) + alpha min(x, 0)
func.func @leaky_relu.spelling.parts(%x: f64, %alpha: f64) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.minimumf %x, %zero : f64
  %2 = arith.mulf %1, %alpha : f64
  %3 = arith.addf %0, %2 : f64
  return %3 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The gradient at 0 is that of x > 0 (JAX).
func.func @leaky_relu.variant.one_at_zero(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.01 : f64}) -> f64
    attributes {act.profiles = ["jax"]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %zero : f64
  %1 = arith.mulf %alpha, %x : f64
  %2 = arith.select %0, %x, %1 : f64
  return %2 : f64
}

// The slope of keras.activations.leaky_relu, on JAX.
func.func @leaky_relu.variant.keras(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.2 : f64}) -> f64
    attributes {act.profiles = ["keras"]} {
  %0 = func.call @leaky_relu.variant.one_at_zero(%x, %alpha) : (f64, f64) -> f64
  return %0 : f64
}

// The slope of keras.layers.LeakyReLU, on JAX.
func.func @leaky_relu.variant.keras_layer(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.3 : f64}) -> f64 {
  %0 = func.call @leaky_relu.variant.one_at_zero(%x, %alpha) : (f64, f64) -> f64
  return %0 : f64
}

// The slope of ONNX, whose attributes are f32.
func.func @leaky_relu.variant.onnx(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.009999999776482582 : f64}) -> f64
    attributes {act.profiles = ["onnx"]} {
  %0 = func.call @leaky_relu(%x, %alpha) : (f64, f64) -> f64
  return %0 : f64
}
