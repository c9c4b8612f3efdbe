// arelu(x) = clamp(alpha, 0.01, 0.99) x for x < 0, (1 + sigmoid(beta)) x elsewhere
// (alpha = 0.9, beta = 2); NaN takes the second branch.
func.func @arelu(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.9 : f64, act.samples = [0.3, 2.0, -1.0]}, %beta: f64 {act.name = "beta", act.default = 2.0 : f64, act.samples = [0.0, -3.0, 20.0]}) -> f64
    attributes {act.claims = {
      arelu = {f32 = 1.24 : f64, f64 = 1.82 : f64},
      "arelu.vjp.beta.written" = {f64 = 1.59 : f64},
      "arelu.vjp.x" = {f32 = 0.46 : f64, f64 = 1.20 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %c0 = arith.constant 0.01 : f64
  %c1 = arith.constant 0.99 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf olt, %x, %zero : f64
  %1 = arith.cmpf ole, %alpha, %c0 : f64
  %2 = arith.cmpf oge, %alpha, %c1 : f64
  %3 = arith.select %2, %c1, %alpha : f64
  %4 = arith.select %1, %c0, %3 : f64
  %5 = arith.mulf %4, %x : f64
  %6 = act.sigmoid %beta : f64
  %7 = arith.addf %one, %6 : f64
  %8 = arith.mulf %7, %x : f64
  %9 = arith.select %0, %5, %8 : f64
  return %9 : f64
}

func.func @arelu.derivative.alpha(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.9 : f64}, %beta: f64 {act.name = "beta", act.default = 2.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %c0 = arith.constant 0.01 : f64
  %c1 = arith.constant 0.99 : f64
  %0 = arith.cmpf olt, %x, %zero : f64
  %1 = arith.cmpf ole, %alpha, %c0 : f64
  %2 = arith.cmpf oge, %alpha, %c1 : f64
  %3 = arith.ori %1, %2 : i1
  %4 = arith.select %3, %zero, %x : f64
  %5 = arith.select %0, %4, %zero : f64
  return %5 : f64
}

func.func @arelu.derivative.beta(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 0.9 : f64}, %beta: f64 {act.name = "beta", act.default = 2.0 : f64}) -> f64 attributes {act.wide} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf olt, %x, %zero : f64
  %1 = func.call @sigmoid.derivative(%beta) : (f64) -> f64
  %2 = arith.mulf %x, %1 : f64
  %3 = arith.select %0, %zero, %2 : f64
  return %3 : f64
}

func.func @arelu.spelling.relus(%x: f64, %alpha: f64, %beta: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c0 = arith.constant 0.01 : f64
  %c1 = arith.constant 0.99 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.negf %beta : f64
  %2 = math.exp %1 : f64
  %3 = arith.addf %one, %2 : f64
  %4 = arith.divf %one, %3 : f64
  %5 = arith.addf %one, %4 : f64
  %6 = arith.mulf %0, %5 : f64
  %7 = arith.negf %x : f64
  %8 = arith.maximumf %7, %zero : f64
  %9 = arith.maximumf %alpha, %c0 : f64
  %10 = arith.minimumf %9, %c1 : f64
  %11 = arith.mulf %8, %10 : f64
  %12 = arith.subf %6, %11 : f64
  return %12 : f64
}
