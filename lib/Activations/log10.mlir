// Logarithm to base 10.

func.func @log10(%x: f64) -> f64
    attributes {act.claims = {
      "log10.vjp.x.written" = {f32 = 1.39 : f64, f64 = 2.07 : f64}}} {
  %y = math.log10 %x : f64
  return %y : f64
}

func.func @log10.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %base = arith.constant 10.0 : f64
  %l = math.log %base : f64
  %0 = arith.divf %one, %l : f64
  %y = arith.divf %0, %x : f64
  return %y : f64
}

// In f64, as powers, and rounded once.
func.func @log10.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  // Constant: coefficients/log10.sollya.
  %scale = arith.constant 0x3FD34413509F79FF : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %l2 = func.call @powf.log2.approx.wide(%a) : (f64) -> f64
  %l = arith.mulf %l2, %scale : f64
  %negative = arith.cmpf olt, %xd, %zero : f64
  %yd = arith.select %negative, %nan, %l : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

func.func @log10.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.92 : f64}} {
  // Constants: coefficients/log10.sollya.
  %twohi = arith.constant 0x3FD34413509F8000 : f64
  %twolo = arith.constant 0xBD380433B83B532A : f64
  %ehi = arith.constant 0x3FDBCB7B1526E50E : f64
  %elo = arith.constant 0x3C695355BAAAFAD3 : f64
  %y = func.call @log.approx.based(%x, %twohi, %twolo, %ehi, %elo) : (f64, f64, f64, f64, f64) -> f64
  return %y : f64
}
