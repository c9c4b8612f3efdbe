// selu(x) = gamma x for x > 0, gamma alpha (e^x - 1) elsewhere; NaN takes the second
// branch. The defaults are the two constants of Klambauer et al., 2017, as in PyTorch.
func.func @selu(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.6732632423543774 : f64, act.samples = [1.0, 0.5, -2.0]}, %gamma: f64 {act.name = "gamma", act.default = 1.0507009873554805 : f64, act.samples = [1.0, 3.0, 100.0]}) -> f64
    attributes {act.profiles = ["torch", "jax", "keras"],
        act.claims = {
      selu = {f32 = 2.00 : f64, f64 = 1.92 : f64},
      "selu.vjp.alpha" = {f32 = 1.99 : f64, f64 = 1.26 : f64},
      "selu.vjp.gamma" = {f32 = 2.27 : f64, f64 = 1.67 : f64},
      "selu.vjp.x" = {f64 = 1.89 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = arith.mulf %gamma, %x : f64
  %2 = arith.mulf %gamma, %alpha : f64
  %3 = math.expm1 %x : f64
  %4 = arith.mulf %2, %3 : f64
  %5 = arith.select %0, %1, %4 : f64
  return %5 : f64
}

// From the output, alpha and gamma > 0.
func.func @selu.from_output(%y: f64, %alpha: f64 {act.name = "alpha", act.default = 1.6732632423543774 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0507009873554805 : f64}) -> f64 attributes {act.wide} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %y, %zero : f64
  %1 = arith.mulf %alpha, %gamma : f64
  %2 = arith.addf %y, %1 : f64
  %3 = arith.select %0, %gamma, %2 : f64
  return %3 : f64
}

func.func @selu.approx.f32.table(%x: f32, %alpha: f32, %gamma: f32) -> f32 attributes {act.claim = {max_ulps = 3.75 : f64, defaults, exact_as = [bf16]}} {
  %lo = arith.constant -17.5 : f32
  %zero = arith.constant 0.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %m = func.call @expm1.bounded.f32(%x0) : (f32) -> f32
  %0 = arith.mulf %gamma, %alpha : f32
  %1 = arith.mulf %0, %m : f32
  %2 = arith.mulf %gamma, %x : f32
  %3 = arith.cmpf ogt, %x, %zero : f32
  %4 = arith.select %3, %2, %1 : f32
  return %4 : f32
}

// The power of two comes last, so that subnormal results keep their digits.
func.func @selu.derivative.approx.f32(%x: f32, %alpha: f32, %gamma: f32) -> f32 attributes {act.claim = {max_ulps = 1.83 : f64}} {
  %zero = arith.constant 0.0 : f32
  %0 = arith.cmpf ogt, %x, %zero : f32
  %1 = arith.mulf %gamma, %alpha : f32
  %2 = func.call @exp.times.f32(%x, %zero, %1) : (f32, f32, f32) -> f32
  %3 = arith.select %0, %gamma, %2 : f32
  return %3 : f32
}

func.func @selu.derivative.approx.f32.table(%x: f32, %alpha: f32, %gamma: f32) -> f32 attributes {act.claim = {max_ulps = 3.29 : f64, defaults}} {
  %zero = arith.constant 0.0 : f32
  %0 = arith.cmpf ogt, %x, %zero : f32
  %1 = arith.mulf %gamma, %alpha : f32
  %2 = func.call @exp.times.table.f32(%x, %1) : (f32, f32) -> f32
  %3 = arith.select %0, %gamma, %2 : f32
  return %3 : f32
}

// The forms in which front ends emit it: PyTorch folds gamma alpha, ONNX and JAX
// multiply elu by gamma.
func.func @selu.spelling.scaled_elu(%x: f64, %alpha: f64, %gamma: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = math.expm1 %x : f64
  %2 = arith.mulf %alpha, %1 : f64
  %3 = arith.select %0, %x, %2 : f64
  %4 = arith.mulf %gamma, %3 : f64
  return %4 : f64
}

func.func @selu.spelling.scaled_elu_safe(%x: f64, %alpha: f64, %gamma: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  %2 = math.expm1 %1 : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.select %0, %x, %3 : f64
  %5 = arith.mulf %gamma, %4 : f64
  return %5 : f64
}

func.func @selu.spelling.scaled_elu_exp(%x: f64, %alpha: f64, %gamma: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = math.exp %x : f64
  %2 = arith.subf %1, %one : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.select %0, %x, %3 : f64
  %5 = arith.mulf %gamma, %4 : f64
  return %5 : f64
}

func.func @selu.spelling.scaled_elu_exp_minus(%x: f64, %alpha: f64, %gamma: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = math.exp %x : f64
  %2 = arith.mulf %alpha, %1 : f64
  %3 = arith.subf %2, %alpha : f64
  %4 = arith.select %0, %x, %3 : f64
  %5 = arith.mulf %gamma, %4 : f64
  return %5 : f64
}

func.func @selu.spelling.branches_exp(%x: f64, %alpha: f64, %gamma: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = arith.mulf %gamma, %x : f64
  %2 = arith.mulf %gamma, %alpha : f64
  %3 = math.exp %x : f64
  %4 = arith.subf %3, %one : f64
  %5 = arith.mulf %2, %4 : f64
  %6 = arith.select %0, %1, %5 : f64
  return %6 : f64
}

func.func @selu.spelling.max_min(%x: f64, %alpha: f64, %gamma: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.minimumf %x, %zero : f64
  %2 = math.expm1 %1 : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.addf %0, %3 : f64
  %5 = arith.mulf %gamma, %4 : f64
  return %5 : f64
}

func.func @selu.spelling.max_min_exp(%x: f64, %alpha: f64, %gamma: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.minimumf %x, %zero : f64
  %2 = math.exp %1 : f64
  %3 = arith.subf %2, %one : f64
  %4 = arith.mulf %alpha, %3 : f64
  %5 = arith.addf %0, %4 : f64
  %6 = arith.mulf %gamma, %5 : f64
  return %6 : f64
}

func.func @selu.spelling.max_min_outer(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %c0 = arith.constant 1.6732632423543774 : f64
  %c1 = arith.constant 1.0507009873554805 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = math.expm1 %x : f64
  %2 = arith.mulf %c0, %1 : f64
  %3 = arith.minimumf %2, %zero : f64
  %4 = arith.addf %0, %3 : f64
  %5 = arith.mulf %c1, %4 : f64
  return %5 : f64
}

func.func @selu.spelling.max_min_outer_exp(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c0 = arith.constant 1.6732632423543774 : f64
  %c1 = arith.constant 1.0507009873554805 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = math.exp %x : f64
  %2 = arith.subf %1, %one : f64
  %3 = arith.mulf %c0, %2 : f64
  %4 = arith.minimumf %3, %zero : f64
  %5 = arith.addf %0, %4 : f64
  %6 = arith.mulf %c1, %5 : f64
  return %6 : f64
}

//===-- Variants ----------------------------------------------------------===//

// The constants of ONNX, whose attributes are f32.
func.func @selu.variant.onnx(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.6732631921768188 : f64}, %gamma: f64 {act.name = "gamma", act.default = 1.0507010221481323 : f64}) -> f64
    attributes {act.profiles = ["onnx"]} {
  %0 = func.call @selu(%x, %alpha, %gamma) : (f64, f64, f64) -> f64
  return %0 : f64
}
