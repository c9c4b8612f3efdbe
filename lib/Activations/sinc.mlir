// sinc(x) = sin(x)/x, 1 at 0, 0 at infinity.
func.func @sinc(%x: f64) -> f64
    attributes {act.claims = {
      sinc = {f32 = 2.75 : f64, f64 = 1.60 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/sinc.sollya.
  %t0 = arith.constant 0x7FF0000000000000 : f64
  %s = math.sin %x : f64
  %q = arith.divf %s, %x : f64
  %zero_1 = arith.cmpf oeq, %x, %zero : f64
  %y0 = arith.select %zero_1, %one, %q : f64
  %a = math.absf %x : f64
  %far = arith.cmpf oeq, %a, %t0 : f64
  %y = arith.select %far, %zero, %y0 : f64
  return %y : f64
}

// (cos(x) - sin(x)/x) / x
func.func @sinc.derivative(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  // Constants: coefficients/sinc.sollya.
  %t0 = arith.constant 0x7FF0000000000000 : f64
  %c = math.cos %x : f64
  %s = math.sin %x : f64
  %q = arith.divf %s, %x : f64
  %d = arith.subf %c, %q : f64
  %e = arith.divf %d, %x : f64
  %zero_1 = arith.cmpf oeq, %x, %zero : f64
  %nx = arith.negf %x : f64
  %y0 = arith.select %zero_1, %nx, %e : f64
  %a = math.absf %x : f64
  %far = arith.cmpf oeq, %a, %t0 : f64
  %y = arith.select %far, %zero, %y0 : f64
  return %y : f64
}

// A polynomial below 1.5, where the difference cancels; in f64 beyond, where the
// difference has a root in each half turn.
func.func @sinc.derivative.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1.76 : f64}} {
  %c_1 = arith.constant 1.5 : f32
  %zero = arith.constant 0.0 : f32
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  // Constants: coefficients/sinc.sollya.
  %p6 = arith.constant 0xB2BDB3A5 : f32
  %p5 = arith.constant 0x3430F181 : f32
  %p4 = arith.constant 0xB53F8533 : f32
  %p3 = arith.constant 0x37BE3E82 : f32
  %p2 = arith.constant 0xBA9C17E9 : f32
  %p1 = arith.constant 0x3D0888A9 : f32
  %p0 = arith.constant 0xBEAAAAAB : f32
  %t5 = arith.constant 0x7F800000 : f32
  %ss = arith.mulf %x, %x : f32
  %t0 = math.fma %p6, %ss, %p5 : f32
  %t1 = math.fma %t0, %ss, %p4 : f32
  %t2 = math.fma %t1, %ss, %p3 : f32
  %t3 = math.fma %t2, %ss, %p2 : f32
  %t4 = math.fma %t3, %ss, %p1 : f32
  %p = math.fma %t4, %ss, %p0 : f32
  %small = arith.mulf %x, %p : f32
  %a = math.absf %x : f32
  %w = arith.extf %x : f32 to f64
  %aw = arith.extf %a : f32 to f64
  %turns = func.call @sin.turns.f32(%x) : (f32) -> i64
  %s = func.call @sin.reduced.wide(%turns, %aw, %i0) : (i64, f64, i32) -> f64
  %c = func.call @sin.reduced.wide(%turns, %aw, %i1) : (i64, f64, i32) -> f64
  %q = arith.divf %s, %aw : f64
  %d = arith.subf %c, %q : f64
  %ew = arith.divf %d, %w : f64
  %e = arith.truncf %ew : f64 to f32
  %near = arith.cmpf olt, %a, %c_1 : f32
  %y0 = arith.select %near, %small, %e : f32
  %far = arith.cmpf oeq, %a, %t5 : f32
  %y = arith.select %far, %zero, %y0 : f32
  return %y : f32
}

// Double precision, in the same way.
// No relative bound: a root between two numbers for which no polynomial stands.
func.func @sinc.derivative.approx.f64(%x: f64) -> f64
    attributes {act.claim = {max_ulps = 4429.66 : f64}} {
  %c_1 = arith.constant 1.5 : f64
  %zero = arith.constant 0.0 : f64
  // Constants: coefficients/sinc.sollya.
  %dp12 = arith.constant 0x3CC7BFCB543F2E92 : f64
  %dp11 = arith.constant 0xBD04F97E4D12A900 : f64
  %dp10 = arith.constant 0x3D304EF18DB8F061 : f64
  %dp9 = arith.constant 0xBD4D5B7D1555EE29 : f64
  %dp8 = arith.constant 0x3D60E90F08D3D7A5 : f64
  %dp7 = arith.constant 0xBD687B046B7B0578 : f64
  %dp6 = arith.constant 0xBDA5D778EF762159 : f64
  %dp5 = arith.constant 0x3E208C829D5FEDBF : f64
  %dp4 = arith.constant 0xBE90CFEA47D6E7BE : f64
  %dp3 = arith.constant 0x3EF71DE3A416F3E4 : f64
  %dp2 = arith.constant 0xBF53813813806BFD : f64
  %dp1 = arith.constant 0x3FA1111111111098 : f64
  %dp0 = arith.constant 0xBFD5555555555555 : f64
  %t11 = arith.constant 0x7FF0000000000000 : f64
  %ss = arith.mulf %x, %x : f64
  %t0 = math.fma %dp12, %ss, %dp11 : f64
  %t1 = math.fma %t0, %ss, %dp10 : f64
  %t2 = math.fma %t1, %ss, %dp9 : f64
  %t3 = math.fma %t2, %ss, %dp8 : f64
  %t4 = math.fma %t3, %ss, %dp7 : f64
  %t5 = math.fma %t4, %ss, %dp6 : f64
  %t6 = math.fma %t5, %ss, %dp5 : f64
  %t7 = math.fma %t6, %ss, %dp4 : f64
  %t8 = math.fma %t7, %ss, %dp3 : f64
  %t9 = math.fma %t8, %ss, %dp2 : f64
  %t10 = math.fma %t9, %ss, %dp1 : f64
  %p = math.fma %t10, %ss, %dp0 : f64
  %small = arith.mulf %x, %p : f64
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %c = func.call @sin.turned.f64(%x, %i1) : (f64, i64) -> f64
  %s = func.call @sin.turned.f64(%x, %i0) : (f64, i64) -> f64
  %q = arith.divf %s, %x : f64
  %d = arith.subf %c, %q : f64
  %e = arith.divf %d, %x : f64
  %a = math.absf %x : f64
  %near = arith.cmpf olt, %a, %c_1 : f64
  %y0 = arith.select %near, %small, %e : f64
  %far = arith.cmpf oeq, %a, %t11 : f64
  %y = arith.select %far, %zero, %y0 : f64
  return %y : f64
}

func.func @sinc.spelling.select_one(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %s = math.sin %x : f64
  %q = arith.divf %s, %x : f64
  %zero_1 = arith.cmpf oeq, %x, %zero : f64
  %y = arith.select %zero_1, %one, %q : f64
  return %y : f64
}

func.func @sinc.spelling.select_quotient(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %s = math.sin %x : f64
  %q = arith.divf %s, %x : f64
  %nonzero = arith.cmpf une, %x, %zero : f64
  %y = arith.select %nonzero, %q, %one : f64
  return %y : f64
}

// The divisor made safe.
func.func @sinc.spelling.safe(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %zero_1 = arith.cmpf oeq, %x, %zero : f64
  %d = arith.select %zero_1, %one, %x : f64
  %s = math.sin %d : f64
  %q = arith.divf %s, %d : f64
  %y = arith.select %zero_1, %one, %q : f64
  return %y : f64
}
