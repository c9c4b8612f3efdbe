// apl(x) = max(x, 0) + a1 max(0, b1 - x) + a2 max(0, b2 - x): adaptive piecewise linear, two
// segments (a1 = a2 = 1/4, b1 = 0, b2 = -1; the authors' code, Agostinelli et al.'s Caffe layer,
// draws all of them at random, so these are examples). It is m x + c with the slopes and intercepts
// of the active segments summed first, so that large x do not cancel.
func.func @apl(%x: f64, %a1: f64 {act.name = "a1", act.default = 0.25 : f64, act.samples = [0.2, -0.7, 100.0]}, %b1: f64 {act.name = "b1", act.default = 0.0 : f64, act.samples = [1.0, 0.3, -3.0]}, %a2: f64 {act.name = "a2", act.default = 0.25 : f64, act.samples = [-0.2, 0.1, 0.0]}, %b2: f64 {act.name = "b2", act.default = -1.0 : f64, act.samples = [-1.0, 2.0, 0.0]}) -> f64 attributes {act.wide,
        act.claims = {
      apl = {f32 = 0.56 : f64, f64 = 0.56 : f64},
      "apl.vjp.x.written" = {f32 = 0.00 : f64, f64 = 0.00 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oge, %x, %b1 : f64
  %1 = arith.select %0, %zero, %a1 : f64
  %2 = arith.cmpf oge, %x, %b2 : f64
  %3 = arith.select %2, %zero, %a2 : f64
  %4 = arith.cmpf ole, %x, %zero : f64
  %5 = arith.select %4, %zero, %one : f64
  %6 = arith.addf %1, %3 : f64
  %7 = arith.subf %5, %6 : f64
  %8 = arith.mulf %3, %b2 : f64
  %9 = math.fma %1, %b1, %8 : f64
  %10 = arith.cmpf oeq, %7, %zero : f64
  %11 = math.fma %7, %x, %9 : f64
  %12 = arith.select %10, %9, %11 : f64
  return %12 : f64
}

func.func @apl.derivative(%x: f64, %a1: f64 {act.name = "a1", act.default = 0.25 : f64}, %b1: f64 {act.name = "b1", act.default = 0.0 : f64}, %a2: f64 {act.name = "a2", act.default = 0.25 : f64}, %b2: f64 {act.name = "b2", act.default = -1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.select %0, %zero, %one : f64
  %2 = arith.cmpf oge, %x, %b1 : f64
  %3 = arith.select %2, %zero, %a1 : f64
  %4 = arith.cmpf oge, %x, %b2 : f64
  %5 = arith.select %4, %zero, %a2 : f64
  %6 = arith.addf %3, %5 : f64
  %7 = arith.subf %1, %6 : f64
  return %7 : f64
}

func.func @apl.derivative.a1(%x: f64, %a1: f64 {act.name = "a1", act.default = 0.25 : f64}, %b1: f64 {act.name = "b1", act.default = 0.0 : f64}, %a2: f64 {act.name = "a2", act.default = 0.25 : f64}, %b2: f64 {act.name = "b2", act.default = -1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %b1 : f64
  %1 = arith.subf %b1, %x : f64
  %2 = arith.select %0, %zero, %1 : f64
  return %2 : f64
}

func.func @apl.derivative.b1(%x: f64, %a1: f64 {act.name = "a1", act.default = 0.25 : f64}, %b1: f64 {act.name = "b1", act.default = 0.0 : f64}, %a2: f64 {act.name = "a2", act.default = 0.25 : f64}, %b2: f64 {act.name = "b2", act.default = -1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %b1 : f64
  %1 = arith.select %0, %zero, %a1 : f64
  return %1 : f64
}

func.func @apl.derivative.a2(%x: f64, %a1: f64 {act.name = "a1", act.default = 0.25 : f64}, %b1: f64 {act.name = "b1", act.default = 0.0 : f64}, %a2: f64 {act.name = "a2", act.default = 0.25 : f64}, %b2: f64 {act.name = "b2", act.default = -1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %b2 : f64
  %1 = arith.subf %b2, %x : f64
  %2 = arith.select %0, %zero, %1 : f64
  return %2 : f64
}

func.func @apl.derivative.b2(%x: f64, %a1: f64 {act.name = "a1", act.default = 0.25 : f64}, %b1: f64 {act.name = "b1", act.default = 0.0 : f64}, %a2: f64 {act.name = "a2", act.default = 0.25 : f64}, %b2: f64 {act.name = "b2", act.default = -1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %b2 : f64
  %1 = arith.select %0, %zero, %a2 : f64
  return %1 : f64
}

func.func @apl.spelling.sum(%x: f64, %a1: f64, %b1: f64, %a2: f64, %b2: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.subf %b1, %x : f64
  %2 = arith.maximumf %1, %zero : f64
  %3 = arith.mulf %a1, %2 : f64
  %4 = arith.addf %0, %3 : f64
  %5 = arith.subf %b2, %x : f64
  %6 = arith.maximumf %5, %zero : f64
  %7 = arith.mulf %a2, %6 : f64
  %8 = arith.addf %4, %7 : f64
  return %8 : f64
}
