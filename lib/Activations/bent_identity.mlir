// bent_identity(x) = (sqrt(x^2 + 1) - 1)/2 + x = x (1 + u/2), u = x / (sqrt(x^2 + 1) + 1).
// For |x| > 2^60 both parts of the quotient are divided by |x|.
func.func @bent_identity(%x: f64) -> f64
    attributes {act.claims = {
      bent_identity = {f32 = 3.44 : f64, f64 = 2.90 : f64},
      "bent_identity.vjp.x.written" = {f32 = 1.57 : f64, f64 = 1.48 : f64}}} {
  %c0 = arith.constant 1.152921504606847e+18 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %c0 : f64
  %2 = arith.divf %one, %0 : f64
  %3 = arith.select %1, %2, %0 : f64
  %4 = math.fma %3, %3, %one : f64
  %5 = math.sqrt %4 : f64
  %6 = arith.select %1, %one, %0 : f64
  %7 = arith.select %1, %2, %one : f64
  %8 = arith.addf %5, %7 : f64
  %9 = arith.divf %6, %8 : f64
  %10 = math.copysign %9, %x : f64
  %11 = math.fma %half, %10, %one : f64
  %12 = arith.mulf %x, %11 : f64
  return %12 : f64
}

// 1 + x / (2 sqrt(x^2 + 1)).
func.func @bent_identity.derivative(%x: f64) -> f64 {
  %c0 = arith.constant 1.152921504606847e+18 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %c0 : f64
  %2 = arith.divf %one, %0 : f64
  %3 = arith.select %1, %2, %0 : f64
  %4 = math.fma %3, %3, %one : f64
  %5 = math.sqrt %4 : f64
  %6 = arith.select %1, %one, %0 : f64
  %7 = arith.divf %6, %5 : f64
  %8 = math.copysign %7, %x : f64
  %9 = math.fma %half, %8, %one : f64
  return %9 : f64
}

func.func @bent_identity.spelling.sum(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %0, %one : f64
  %2 = math.sqrt %1 : f64
  %3 = arith.subf %2, %one : f64
  %4 = arith.mulf %3, %half : f64
  %5 = arith.addf %4, %x : f64
  return %5 : f64
}

func.func @bent_identity.spelling.expanded(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %0, %one : f64
  %2 = math.sqrt %1 : f64
  %3 = arith.mulf %2, %half : f64
  %4 = arith.subf %3, %half : f64
  %5 = arith.addf %4, %x : f64
  return %5 : f64
}
