// clip(x) = min(max(x, lo), hi), by default the largest doubles, which are infinities in
// every smaller type (ONNX: the type's lowest and highest). Where lo > hi the result is hi, as
// in ONNX and PyTorch. At both bounds the derivative is 0 (oneDNN's clip_v2; that of
// torch.clamp is 1), so that it is a function of the output. NaN passes, and so does
// the gradient there.
// A window without bound keeps variables from being taken for lo or hi.
func.func @clip(%x: f64, %lo: f64 {act.name = "lo", act.default = -1.7976931348623157e+308 : f64, act.samples = [-1.0, 0.0, 3.0]}, %hi: f64 {act.name = "hi", act.default = 1.7976931348623157e+308 : f64, act.samples = [1.0, 1.7976931348623157e+308, -3.0]}) -> f64
    attributes {act.windows = [0x7FF0000000000000 : f64, 0x7FF0000000000000 : f64], act.profiles = ["onnx"],
        act.claims = {
      clip = {f32 = 0.00 : f64, f64 = 0.00 : f64},
      "clip.vjp.x" = {f32 = 0.00 : f64}}} {
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

//===-- Variants ----------------------------------------------------------===//

// Of these the default bounds are infinities, at which the gradient passes as well.

// The gradient passes at both bounds, and at NaN it is 0 (torch.clamp).
func.func @clip.variant.closed(%x: f64, %lo: f64 {act.name = "lo", act.default = 0xFFF0000000000000 : f64}, %hi: f64 {act.name = "hi", act.default = 0x7FF0000000000000 : f64}) -> f64
    attributes {act.profiles = ["torch"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %0 = arith.cmpf olt, %x, %lo : f64
  %1 = arith.select %0, %lo, %x : f64
  %2 = arith.cmpf ogt, %1, %hi : f64
  %3 = arith.select %2, %hi, %1 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %4 = arith.select %nans, %nan, %3 : f64
  return %4 : f64
}

// Half of the gradient passes at each bound, the other half to the bound itself; at
// NaN it is 0 (JAX, whose clip is two maxima).
func.func @clip.variant.half(%x: f64, %lo: f64 {act.name = "lo", act.default = 0xFFF0000000000000 : f64}, %hi: f64 {act.name = "hi", act.default = 0x7FF0000000000000 : f64}) -> f64
    attributes {act.profiles = ["jax"]} {
  %nan = arith.constant 0x7FF8000000000000 : f64
  %half = arith.constant 0.5 : f64
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = arith.mulf %half, %x : f64
  %1 = arith.mulf %half, %lo : f64
  %2 = arith.addf %0, %1 : f64
  %3 = arith.cmpf ogt, %x, %lo : f64
  %4 = arith.cmpf oeq, %x, %lo : f64
  %5 = arith.select %4, %2, %lo : f64
  %m = arith.select %3, %x, %5 : f64
  %6 = arith.mulf %half, %m : f64
  %7 = arith.mulf %half, %hi : f64
  %8 = arith.addf %6, %7 : f64
  %9 = arith.cmpf olt, %m, %hi : f64
  %10 = arith.cmpf oeq, %m, %hi : f64
  %11 = arith.select %10, %8, %hi : f64
  %12 = arith.select %9, %m, %11 : f64
  %13 = arith.select %nans, %nan, %12 : f64
  return %13 : f64
}
