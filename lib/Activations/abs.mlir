// abs(x) = |x|. The derivative at 0 is 0, as in PyTorch; at NaN it passes the gradient.
func.func @abs(%x: f64) -> f64 attributes {act.idempotent} {
  %0 = math.absf %x : f64
  return %0 : f64
}

func.func @abs.derivative(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %mone = arith.constant -1.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oeq, %x, %zero : f64
  %1 = arith.cmpf olt, %x, %zero : f64
  %2 = arith.select %1, %mone, %one : f64
  %3 = arith.select %0, %zero, %2 : f64
  return %3 : f64
}

func.func @abs.spelling.max_neg(%x: f64) -> f64 {
  %0 = arith.negf %x : f64
  %1 = arith.maximumf %x, %0 : f64
  return %1 : f64
}

func.func @abs.spelling.select(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf olt, %x, %zero : f64
  %1 = arith.negf %x : f64
  %2 = arith.select %0, %1, %x : f64
  return %2 : f64
}
