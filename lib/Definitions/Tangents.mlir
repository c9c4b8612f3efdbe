// Tangent rules, one function for each op and each of its operands: with d the
// tangent of that operand and y the op's result, the contribution to the tangent
// of y. `@math.exp.0(d, x, y)`, `@arith.divf.1(d, a, b, y)`. Addition, negation
// and select are structural and need no rule.

func.func @arith.mulf.0(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %0 = arith.mulf %d, %b : f64
  return %0 : f64
}
func.func @arith.mulf.1(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %0 = arith.mulf %d, %a : f64
  return %0 : f64
}
func.func @arith.divf.0(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %0 = arith.divf %d, %b : f64
  return %0 : f64
}
func.func @arith.divf.1(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %0 = arith.divf %y, %b : f64
  %1 = arith.mulf %d, %0 : f64
  %2 = arith.negf %1 : f64
  return %2 : f64
}
func.func @math.fma.0(%d: f64, %a: f64, %b: f64, %c: f64, %y: f64) -> f64 {
  %0 = arith.mulf %d, %b : f64
  return %0 : f64
}
func.func @math.fma.1(%d: f64, %a: f64, %b: f64, %c: f64, %y: f64) -> f64 {
  %0 = arith.mulf %d, %a : f64
  return %0 : f64
}
func.func @math.fma.2(%d: f64, %a: f64, %b: f64, %c: f64, %y: f64) -> f64 {
  return %d : f64
}
// At a tie the second operand of a maximum or minimum takes the whole tangent.
func.func @arith.maximumf.0(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %a, %b : f64
  %1 = arith.select %0, %d, %zero : f64
  return %1 : f64
}
func.func @arith.maximumf.1(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %a, %b : f64
  %1 = arith.select %0, %zero, %d : f64
  return %1 : f64
}
func.func @arith.minimumf.0(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf olt, %a, %b : f64
  %1 = arith.select %0, %d, %zero : f64
  return %1 : f64
}
func.func @arith.minimumf.1(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf olt, %a, %b : f64
  %1 = arith.select %0, %zero, %d : f64
  return %1 : f64
}
// The subgradient of the absolute value at 0 is 0.
func.func @math.absf.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = math.copysign %one, %x : f64
  %1 = arith.mulf %d, %0 : f64
  %2 = arith.cmpf oeq, %x, %zero : f64
  %3 = arith.select %2, %zero, %1 : f64
  return %3 : f64
}
func.func @math.copysign.0(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = math.copysign %one, %a : f64
  %1 = math.copysign %one, %b : f64
  %2 = arith.mulf %0, %1 : f64
  %3 = arith.mulf %d, %2 : f64
  return %3 : f64
}
func.func @math.copysign.1(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  return %zero : f64
}
func.func @math.exp.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = arith.mulf %d, %y : f64
  return %0 : f64
}
func.func @math.exp2.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %0 = math.log %two : f64
  %1 = arith.mulf %0, %y : f64
  %2 = arith.mulf %d, %1 : f64
  return %2 : f64
}
func.func @math.expm1.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = math.exp %x : f64
  %1 = arith.mulf %d, %0 : f64
  return %1 : f64
}
func.func @math.log.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = arith.divf %d, %x : f64
  return %0 : f64
}
func.func @math.log2.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %0 = math.log %two : f64
  %1 = arith.mulf %0, %x : f64
  %2 = arith.divf %d, %1 : f64
  return %2 : f64
}
func.func @math.log10.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %ten = arith.constant 10.0 : f64
  %0 = math.log %ten : f64
  %1 = arith.mulf %0, %x : f64
  %2 = arith.divf %d, %1 : f64
  return %2 : f64
}
func.func @math.log1p.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.addf %one, %x : f64
  %1 = arith.divf %d, %0 : f64
  return %1 : f64
}
func.func @math.sqrt.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = arith.addf %y, %y : f64
  %1 = arith.divf %d, %0 : f64
  return %1 : f64
}
func.func @math.rsqrt.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %two = arith.constant -2.0 : f64
  %0 = arith.mulf %two, %x : f64
  %1 = arith.divf %y, %0 : f64
  %2 = arith.mulf %d, %1 : f64
  return %2 : f64
}
func.func @math.cbrt.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %three = arith.constant 3.0 : f64
  %0 = arith.mulf %y, %y : f64
  %1 = arith.mulf %three, %0 : f64
  %2 = arith.divf %d, %1 : f64
  return %2 : f64
}
// x^(b-1) * b: no division, so that x = 0 comes out.
func.func @math.powf.0(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %b, %one : f64
  %1 = math.powf %a, %0 : f64
  %2 = arith.mulf %b, %1 : f64
  %3 = arith.mulf %d, %2 : f64
  return %3 : f64
}
func.func @math.powf.1(%d: f64, %a: f64, %b: f64, %y: f64) -> f64 {
  %0 = math.log %a : f64
  %1 = arith.mulf %y, %0 : f64
  %2 = arith.mulf %d, %1 : f64
  return %2 : f64
}
func.func @math.sin.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = math.cos %x : f64
  %1 = arith.mulf %d, %0 : f64
  return %1 : f64
}
func.func @math.cos.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = math.sin %x : f64
  %1 = arith.mulf %d, %0 : f64
  %2 = arith.negf %1 : f64
  return %2 : f64
}
func.func @math.tan.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %y, %y : f64
  %1 = arith.addf %one, %0 : f64
  %2 = arith.mulf %d, %1 : f64
  return %2 : f64
}
func.func @math.asin.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %one, %x : f64
  %1 = arith.addf %one, %x : f64
  %2 = arith.mulf %0, %1 : f64
  %3 = math.sqrt %2 : f64
  %4 = arith.divf %d, %3 : f64
  return %4 : f64
}
func.func @math.acos.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %one, %x : f64
  %1 = arith.addf %one, %x : f64
  %2 = arith.mulf %0, %1 : f64
  %3 = math.sqrt %2 : f64
  %4 = arith.divf %d, %3 : f64
  %5 = arith.negf %4 : f64
  return %5 : f64
}
func.func @math.atan.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %one, %0 : f64
  %2 = arith.divf %d, %1 : f64
  return %2 : f64
}
func.func @math.sinh.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = math.cosh %x : f64
  %1 = arith.mulf %d, %0 : f64
  return %1 : f64
}
func.func @math.cosh.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %0 = math.sinh %x : f64
  %1 = arith.mulf %d, %0 : f64
  return %1 : f64
}
// sech^2 x = 4 e / (1 + e)^2 with e = exp(-2 abs x): 1 - tanh^2 cancels.
func.func @math.tanh.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %two = arith.constant -2.0 : f64
  %four = arith.constant 4.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.mulf %two, %0 : f64
  %2 = math.exp %1 : f64
  %3 = arith.addf %one, %2 : f64
  %4 = arith.mulf %3, %3 : f64
  %5 = arith.mulf %four, %2 : f64
  %6 = arith.divf %5, %4 : f64
  %7 = arith.mulf %d, %6 : f64
  return %7 : f64
}
func.func @math.asinh.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %one, %0 : f64
  %2 = math.sqrt %1 : f64
  %3 = arith.divf %d, %2 : f64
  return %3 : f64
}
func.func @math.acosh.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %x, %one : f64
  %1 = arith.addf %x, %one : f64
  %2 = arith.mulf %0, %1 : f64
  %3 = math.sqrt %2 : f64
  %4 = arith.divf %d, %3 : f64
  return %4 : f64
}
func.func @math.atanh.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.subf %one, %x : f64
  %1 = arith.addf %one, %x : f64
  %2 = arith.mulf %0, %1 : f64
  %3 = arith.divf %d, %2 : f64
  return %3 : f64
}
// 2 / sqrt(pi) * exp(-x^2)
func.func @math.erf.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %minus = arith.constant -1.0 : f64
  %pi = math.acos %minus : f64
  %0 = math.sqrt %pi : f64
  %1 = arith.divf %two, %0 : f64
  %2 = arith.mulf %x, %x : f64
  %3 = arith.negf %2 : f64
  %4 = math.exp %3 : f64
  %5 = arith.mulf %1, %4 : f64
  %6 = arith.mulf %d, %5 : f64
  return %6 : f64
}
func.func @math.erfc.0(%d: f64, %x: f64, %y: f64) -> f64 {
  %two = arith.constant -2.0 : f64
  %minus = arith.constant -1.0 : f64
  %pi = math.acos %minus : f64
  %0 = math.sqrt %pi : f64
  %1 = arith.divf %two, %0 : f64
  %2 = arith.mulf %x, %x : f64
  %3 = arith.negf %2 : f64
  %4 = math.exp %3 : f64
  %5 = arith.mulf %1, %4 : f64
  %6 = arith.mulf %d, %5 : f64
  return %6 : f64
}
