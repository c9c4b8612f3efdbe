// isru(x) = x / sqrt(1 + alpha x^2), alpha = 1. Where alpha x^2 is large both parts are
// divided by |x|; alpha = 0 is kept from infinite x. The rounding error of alpha |x|, which
// matters where a negative alpha makes 1 + alpha x^2 cancel, is multiplied by |x| as well.
func.func @isru(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64, act.samples = [0.1, 3.0, 0.0, 10000.0]}) -> f64
    attributes {act.claims = {
      isru = {f32 = 2.11 : f64, f64 = 2.04 : f64},
      "isru.vjp.alpha.written" = {f64 = 4.53 : f64},
      "isru.vjp.x.written" = {f32 = 3.66 : f64, f64 = 3.67 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c0 = arith.constant 1.152921504606847e+18 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf oeq, %alpha, %zero : f64
  %2 = arith.select %1, %one, %0 : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.mulf %3, %2 : f64
  %5 = arith.cmpf ogt, %4, %c0 : f64
  %l0 = arith.negf %3 : f64
  %l1 = math.fma %alpha, %2, %l0 : f64
  %l2 = math.fma %3, %2, %one : f64
  %6 = math.fma %l1, %2, %l2 : f64
  %7 = arith.divf %one, %0 : f64
  %8 = math.fma %7, %7, %alpha : f64
  %9 = arith.select %5, %8, %6 : f64
  %10 = math.copysign %one, %x : f64
  %11 = arith.select %5, %10, %x : f64
  %12 = math.sqrt %9 : f64
  %13 = arith.divf %11, %12 : f64
  return %13 : f64
}

// (1 + alpha x^2)^(-3/2).
func.func @isru.derivative(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c0 = arith.constant 1.152921504606847e+18 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf oeq, %alpha, %zero : f64
  %2 = arith.select %1, %one, %0 : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.mulf %3, %2 : f64
  %5 = arith.cmpf ogt, %4, %c0 : f64
  %l0 = arith.negf %3 : f64
  %l1 = math.fma %alpha, %2, %l0 : f64
  %l2 = math.fma %3, %2, %one : f64
  %l3 = math.fma %l1, %2, %l2 : f64
  %6 = arith.select %5, %l2, %l3 : f64
  %7 = arith.divf %one, %6 : f64
  %8 = math.sqrt %6 : f64
  %9 = arith.divf %7, %8 : f64
  return %9 : f64
}

// -isru(x)^3 / 2.
func.func @isru.derivative.alpha(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64 attributes {act.wide} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %c0 = arith.constant 1.152921504606847e+18 : f64
  %mhalf = arith.constant -0.5 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf oeq, %alpha, %zero : f64
  %2 = arith.select %1, %one, %0 : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.mulf %3, %2 : f64
  %5 = arith.cmpf ogt, %4, %c0 : f64
  %l0 = arith.negf %3 : f64
  %l1 = math.fma %alpha, %2, %l0 : f64
  %l2 = math.fma %3, %2, %one : f64
  %6 = math.fma %l1, %2, %l2 : f64
  %7 = arith.divf %one, %0 : f64
  %8 = math.fma %7, %7, %alpha : f64
  %9 = arith.select %5, %8, %6 : f64
  %10 = math.sqrt %9 : f64
  %11 = math.copysign %one, %x : f64
  %12 = arith.select %5, %11, %x : f64
  %13 = arith.mulf %mhalf, %12 : f64
  %14 = arith.divf %13, %9 : f64
  %15 = arith.divf %12, %10 : f64
  %16 = arith.mulf %14, %15 : f64
  %17 = arith.mulf %16, %12 : f64
  return %17 : f64
}

// From the output.
func.func @isru.from_output(%y: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %0 = arith.mulf %alpha, %y : f64
  %1 = arith.negf %0 : f64
  %2 = math.fma %1, %y, %one : f64
  %3 = math.sqrt %2 : f64
  %product = arith.mulf %2, %3 : f64
  // With alpha = 0 it is the identity, also at infinity.
  %flat = arith.cmpf oeq, %alpha, %zero : f64
  %a = math.absf %y : f64
  %far = arith.cmpf oeq, %a, %inf : f64
  %identity = arith.andi %flat, %far : i1
  %4 = arith.select %identity, %one, %product : f64
  return %4 : f64
}

func.func @isru.spelling.sqrt(%x: f64, %alpha: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %alpha, %x : f64
  %1 = arith.mulf %0, %x : f64
  %2 = arith.addf %one, %1 : f64
  %3 = math.sqrt %2 : f64
  %4 = arith.divf %x, %3 : f64
  return %4 : f64
}

func.func @isru.spelling.sqrt_one(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %one, %0 : f64
  %2 = math.sqrt %1 : f64
  %3 = arith.divf %x, %2 : f64
  return %3 : f64
}

func.func @isru.spelling.rsqrt(%x: f64, %alpha: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %alpha, %x : f64
  %1 = arith.mulf %0, %x : f64
  %2 = arith.addf %one, %1 : f64
  %3 = math.rsqrt %2 : f64
  %4 = arith.mulf %x, %3 : f64
  return %4 : f64
}

func.func @isru.spelling.rsqrt_one(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.addf %one, %0 : f64
  %2 = math.rsqrt %1 : f64
  %3 = arith.mulf %x, %2 : f64
  return %3 : f64
}
