// prelu(x) = leaky_relu(x) with a learned alpha, one value or one a channel;
// PyTorch starts it at 0.25. At 0 the derivative is alpha.
func.func @prelu(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.25 : f64, act.samples = [0.01, 2.0, -1.0]}) -> f64
    attributes {act.profiles = ["torch", "onnx", "tflite"],
        act.claims = {
      prelu = {f32 = 0.56 : f64, f64 = 0.56 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = arith.mulf %alpha, %x : f64
  %2 = arith.select %0, %x, %1 : f64
  return %2 : f64
}

func.func @prelu.spelling.oge(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %zero : f64
  %1 = arith.mulf %x, %alpha : f64
  %2 = arith.select %0, %x, %1 : f64
  return %2 : f64
}

// max(x, 0) + alpha min(x, 0)
func.func @prelu.spelling.parts(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.minimumf %x, %zero : f64
  %2 = arith.mulf %1, %alpha : f64
  %3 = arith.addf %0, %2 : f64
  return %3 : f64
}
