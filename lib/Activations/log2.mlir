// Logarithm to base 2.

func.func @log2(%x: f64) -> f64
    attributes {act.claims = {
      "log2.vjp.x.written" = {f32 = 0.80 : f64, f64 = 0.69 : f64}}} {
  %y = math.log2 %x : f64
  return %y : f64
}

func.func @log2.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %base = arith.constant 2.0 : f64
  %l = math.log %base : f64
  %0 = arith.divf %one, %l : f64
  %y = arith.divf %0, %x : f64
  return %y : f64
}

// In f64, as powers, and rounded once.
func.func @log2.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [f16, bf16]}} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %l2 = func.call @powf.log2.approx.wide(%a) : (f64) -> f64
  %negative = arith.cmpf olt, %xd, %zero : f64
  %yd = arith.select %negative, %nan, %l2 : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

func.func @log2.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.99 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/log2.sollya.
  %ehi = arith.constant 0x3FF71547652B82FE : f64
  %elo = arith.constant 0x3C7777D0FFDA0D24 : f64
  %y = func.call @log.approx.based(%x, %one, %zero, %ehi, %elo) : (f64, f64, f64, f64, f64) -> f64
  return %y : f64
}
