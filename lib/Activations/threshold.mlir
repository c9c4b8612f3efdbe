// threshold(x) = x for x > threshold, value elsewhere (threshold = 1, value = 0, as in
// ONNX's and Keras's ThresholdedRelu; PyTorch has no defaults). NaN passes. At the
// threshold the derivative is 0. The windows keep a maximum of any two values from
// being taken for it.
func.func @threshold(%x: f64, %threshold: f64 {act.name = "threshold", act.default = 1.0 : f64, act.samples = [0.0, -2.5, 10000.0]}, %value: f64 {act.name = "value", act.default = 0.0 : f64, act.samples = [-1.0, 3.0, 0.0]}) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0.0 : f64], act.profiles = ["torch"]} {
  %0 = arith.cmpf ole, %x, %threshold : f64
  %1 = arith.select %0, %value, %x : f64
  return %1 : f64
}

// From the output, value <= threshold.
func.func @threshold.from_output(%y: f64, %threshold: f64 {act.name = "threshold", act.default = 1.0 : f64}, %value: f64 {act.name = "value", act.default = 0.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ole, %y, %threshold : f64
  %1 = arith.select %0, %zero, %one : f64
  return %1 : f64
}

func.func @threshold.spelling.masked(%x: f64, %threshold: f64) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ugt, %x, %threshold : f64
  %1 = arith.select %0, %x, %zero : f64
  return %1 : f64
}

//===-- Variants ----------------------------------------------------------===//

// NaN is below the threshold: the value, and a gradient of 0 (ONNX's ThresholdedRelu,
// Keras).
func.func @threshold.variant.nan_below(%x: f64, %threshold: f64 {act.name = "threshold", act.default = 1.0 : f64}, %value: f64 {act.name = "value", act.default = 0.0 : f64}) -> f64
    attributes {act.profiles = ["onnx", "keras"]} {
  %0 = arith.cmpf ogt, %x, %threshold : f64
  %1 = arith.select %0, %x, %value : f64
  return %1 : f64
}

// What is at the threshold passes, and NaN does not (Core ML's thresholded ReLU).
func.func @threshold.variant.closed(%x: f64, %threshold: f64 {act.name = "threshold", act.default = 1.0 : f64}, %value: f64 {act.name = "value", act.default = 0.0 : f64}) -> f64 {
  %0 = arith.cmpf oge, %x, %threshold : f64
  %1 = arith.select %0, %x, %value : f64
  return %1 : f64
}
