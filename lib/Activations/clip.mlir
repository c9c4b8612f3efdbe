// clip(x) = min(max(x, lo), hi), by default the largest doubles, which are infinities in
// every smaller type (ONNX: the type's lowest and highest). Where lo > hi the result is hi, as
// in ONNX and PyTorch. At both bounds the derivative is 0 (oneDNN's clip_v2; that of
// torch.clamp is 1), so that it is a function of the output. NaN passes, and so does
// the gradient there.
// A window without bound keeps variables from being taken for lo or hi.
func.func @clip(%x: f64, %lo: f64 {act.name = "lo", act.default = -1.7976931348623157e+308 : f64, act.samples = [-1.0, 0.0, 3.0]}, %hi: f64 {act.name = "hi", act.default = 1.7976931348623157e+308 : f64, act.samples = [1.0, 1.7976931348623157e+308, -3.0]}) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64]} {
  %0 = arith.cmpf ole, %x, %lo : f64
  %1 = arith.select %0, %lo, %x : f64
  %2 = arith.cmpf oge, %1, %hi : f64
  %3 = arith.select %2, %hi, %1 : f64
  return %3 : f64
}

// From the output.
func.func @clip.from_output(%y: f64, %lo: f64 {act.name = "lo", act.default = -1.7976931348623157e+308 : f64}, %hi: f64 {act.name = "hi", act.default = 1.7976931348623157e+308 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ole, %y, %lo : f64
  %1 = arith.cmpf oge, %y, %hi : f64
  %2 = arith.ori %0, %1 : i1
  %3 = arith.select %2, %zero, %one : f64
  return %3 : f64
}

func.func @clip.spelling.max_min(%x: f64, %lo: f64, %hi: f64) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64]} {
  %0 = arith.maximumf %x, %lo : f64
  %1 = arith.minimumf %0, %hi : f64
  return %1 : f64
}
