// hardswish(x) = x min(max(x + 3, 0), 6) / 6. The derivative is 0 at -3 and 1 at 3, as in
// PyTorch's CPU kernel; NaN passes, and so does the gradient there.
func.func @hardswish(%x: f64) -> f64
    attributes {act.profiles = ["onnx", "tflite"],
        act.claims = {
      hardswish = {f32 = 2.01 : f64, f64 = 2.02 : f64},
      "hardswish.vjp.x.written" = {f32 = 1.11 : f64, f64 = 1.11 : f64}}} {
  %mthree = arith.constant -3.0 : f64
  %three = arith.constant 3.0 : f64
  %six = arith.constant 6.0 : f64
  %mzero = arith.constant -0.0 : f64
  %0 = arith.cmpf ole, %x, %mthree : f64
  %1 = arith.cmpf olt, %x, %three : f64
  %2 = arith.addf %x, %three : f64
  %3 = arith.divf %2, %six : f64
  %4 = arith.mulf %x, %3 : f64
  %5 = arith.select %1, %4, %x : f64
  %6 = arith.select %0, %mzero, %5 : f64
  return %6 : f64
}

// Its root is that of x + 3/2, which is exact there.
func.func @hardswish.derivative(%x: f64) -> f64 {
  %mthree = arith.constant -3.0 : f64
  %three = arith.constant 3.0 : f64
  %c0 = arith.constant 1.5 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %mthree : f64
  %1 = arith.cmpf olt, %x, %three : f64
  %2 = arith.addf %x, %c0 : f64
  %3 = arith.divf %2, %three : f64
  %4 = arith.select %1, %3, %one : f64
  %5 = arith.select %0, %zero, %4 : f64
  return %5 : f64
}

// x times x/6 + 1/2, which is at most 1. At the bound of x, -3, the sum is 0.
func.func @hardswish.approx.f16.narrow(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.60 : f64}} {
  %mthree = arith.constant -3.0 : f32
  %half = arith.constant 0x3EFFFFFC : f32 // 3 %sixth
  %one = arith.constant 1.0 : f32
  %sixth = arith.constant 0x3E2AAAA8 : f32 // 1/6 to 22 bits
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %mthree : f32
  %s0 = math.fma %x0, %sixth, %half : f32
  %s = arith.minimumf %s0, %one : f32
  %1 = arith.mulf %x0, %s : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

func.func @hardswish.approx.bf16.narrow(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %mthree = arith.constant -3.0 : f32
  %half = arith.constant 0x3EFFFFFC : f32 // 3 %sixth
  %one = arith.constant 1.0 : f32
  %sixth = arith.constant 0x3E2AAAA8 : f32 // 1/6 to 22 bits
  %0 = arith.extf %x : bf16 to f32
  %x0 = arith.maximumf %0, %mthree : f32
  %s0 = math.fma %x0, %sixth, %half : f32
  %s = arith.minimumf %s0, %one : f32
  %1 = arith.mulf %x0, %s : f32
  %2 = arith.truncf %1 : f32 to bf16
  return %2 : bf16
}

// The forms in which front ends emit it.
func.func @hardswish.spelling.relu6(%x: f64) -> f64 {
  %three = arith.constant 3.0 : f64
  %zero = arith.constant 0.0 : f64
  %six = arith.constant 6.0 : f64
  %0 = arith.addf %x, %three : f64
  %1 = arith.maximumf %0, %zero : f64
  %2 = arith.minimumf %1, %six : f64
  %3 = arith.mulf %x, %2 : f64
  %4 = arith.divf %3, %six : f64
  return %4 : f64
}

func.func @hardswish.spelling.relu6_min_max(%x: f64) -> f64 {
  %three = arith.constant 3.0 : f64
  %six = arith.constant 6.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %three : f64
  %1 = arith.minimumf %0, %six : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.mulf %x, %2 : f64
  %4 = arith.divf %3, %six : f64
  return %4 : f64
}

func.func @hardswish.spelling.hardsigmoid(%x: f64) -> f64 {
  %six = arith.constant 6.0 : f64
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.divf %x, %six : f64
  %1 = arith.addf %0, %half : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.minimumf %2, %one : f64
  %4 = arith.mulf %x, %3 : f64
  return %4 : f64
}

func.func @hardswish.spelling.hardsigmoid_min_max(%x: f64) -> f64 {
  %six = arith.constant 6.0 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.divf %x, %six : f64
  %1 = arith.addf %0, %half : f64
  %2 = arith.minimumf %1, %one : f64
  %3 = arith.maximumf %2, %zero : f64
  %4 = arith.mulf %x, %3 : f64
  return %4 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The gradient at NaN is NaN (JAX, PyTorch's vector code).
func.func @hardswish.variant.nan_gradient(%x: f64) -> f64
    attributes {act.profiles = ["torch", "jax", "keras"]} {
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @hardswish(%x) : (f64) -> f64
  %1 = arith.mulf %x, %x : f64
  %2 = arith.select %nans, %1, %0 : f64
  return %2 : f64
}
func.func @hardswish.variant.nan_gradient.derivative(%x: f64) -> f64 {
  %nans = arith.cmpf uno, %x, %x : f64
  %0 = func.call @hardswish.derivative(%x) : (f64) -> f64
  %1 = arith.select %nans, %x, %0 : f64
  return %1 : f64
}
