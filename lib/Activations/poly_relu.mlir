// poly_relu(x) = a0 + a1 r + a2 r^2 + a3 r^3, r = max(x, 0) (a0 = 0, the others 1/3; Zhuo et
// al., 2024).
func.func @poly_relu.default.third() -> f64 {
  %one = arith.constant 1.0 : f64
  %three = arith.constant 3.0 : f64
  %0 = arith.divf %one, %three : f64
  return %0 : f64
}

func.func @poly_relu(%x: f64, %a0: f64 {act.name = "a0", act.default = 0.0 : f64, act.samples = [1.0, -0.3, 100.0]}, %a1: f64 {act.name = "a1", act.default = @poly_relu.default.third, act.samples = [0.5, 1.1, -3.0]}, %a2: f64 {act.name = "a2", act.default = @poly_relu.default.third, act.samples = [0.25, -0.4, 0.1]}, %a3: f64 {act.name = "a3", act.default = @poly_relu.default.third, act.samples = [0.125, 0.2, 7.0]}) -> f64 attributes {act.wide,
        act.claims = {
      poly_relu = {f32 = 0.56 : f64, f64 = 2.61 : f64},
      "poly_relu.vjp.a3" = {f64 = 1.41 : f64},
      "poly_relu.vjp.x" = {f32 = 0.56 : f64, f64 = 2.40 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ole, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  %2 = math.fma %1, %a3, %a2 : f64
  %3 = math.fma %1, %2, %a1 : f64
  %4 = math.fma %1, %3, %a0 : f64
  return %4 : f64
}

func.func @poly_relu.spelling.powers(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.mulf %a1, %0 : f64
  %2 = arith.mulf %0, %0 : f64
  %3 = arith.mulf %a2, %2 : f64
  %4 = arith.addf %1, %3 : f64
  %5 = arith.mulf %0, %0 : f64
  %6 = arith.mulf %5, %0 : f64
  %7 = arith.mulf %a3, %6 : f64
  %8 = arith.addf %4, %7 : f64
  %9 = arith.addf %8, %a0 : f64
  return %9 : f64
}

func.func @poly_relu.spelling.horner(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.mulf %0, %a3 : f64
  %2 = arith.addf %1, %a2 : f64
  %3 = arith.mulf %0, %2 : f64
  %4 = arith.addf %3, %a1 : f64
  %5 = arith.mulf %0, %4 : f64
  %6 = arith.addf %5, %a0 : f64
  return %6 : f64
}
