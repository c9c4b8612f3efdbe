// Natural logarithm.

func.func @log(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.log", "tosa.log"]} {
  %y = math.log %x : f64
  return %y : f64
}

// x = 2^k (1 + f), |f| <= 1/3; k comes from the exponent bits after an offset
// of 2/3. Subnormal inputs are scaled to normal ones first.
func.func @log.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.94 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %mone = arith.constant -1.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %minf = arith.constant 0xFF800000 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %tiny = arith.constant 0x00800000 : f32 // 2^-126
  %up = arith.constant 8388608.0 : f32 // 2^23
  %unit = arith.constant 0x34000000 : f32 // 2^-23
  %down = arith.constant -23.0 : f32
  %offset = arith.constant 0x3F2AAAAB : i32 // 2/3
  %mask = arith.constant 0xFF800000 : i32
  // Constants: coefficients/log.sollya.
  %ln2 = arith.constant 0x3F317218 : f32
  %c2 = arith.constant -0.5 : f32
  %c3 = arith.constant 0x3EAAAA83 : f32
  %c4 = arith.constant 0xBE7FFF78 : f32
  %c5 = arith.constant 0x3E4CE830 : f32
  %c6 = arith.constant 0xBE2ACEF2 : f32
  %c7 = arith.constant 0x3E0F69F8 : f32
  %c8 = arith.constant 0xBDF98716 : f32
  %c9 = arith.constant 0x3E0F3A72 : f32
  %c10 = arith.constant 0xBE04066A : f32
  %small = arith.cmpf olt, %x, %tiny : f32
  %xu = arith.mulf %x, %up : f32
  %xs = arith.select %small, %xu, %x : f32
  %k0 = arith.select %small, %down, %zero : f32
  %b = arith.bitcast %xs : f32 to i32
  %d = arith.subi %b, %offset : i32
  %e = arith.andi %d, %mask : i32
  %mb = arith.subi %b, %e : i32
  %m = arith.bitcast %mb : i32 to f32
  %f = arith.addf %m, %mone : f32
  %ef = arith.sitofp %e : i32 to f32
  %k = math.fma %ef, %unit, %k0 : f32
  %q9 = math.fma %c10, %f, %c9 : f32
  %q8 = math.fma %q9, %f, %c8 : f32
  %q7 = math.fma %q8, %f, %c7 : f32
  %q6 = math.fma %q7, %f, %c6 : f32
  %q5 = math.fma %q6, %f, %c5 : f32
  %q4 = math.fma %q5, %f, %c4 : f32
  %q3 = math.fma %q4, %f, %c3 : f32
  %q2 = math.fma %q3, %f, %c2 : f32
  %s = arith.mulf %f, %f : f32
  %r = math.fma %q2, %s, %f : f32
  %y0 = math.fma %k, %ln2, %r : f32
  %finite = arith.cmpf olt, %x, %inf : f32
  %y1 = arith.select %finite, %y0, %x : f32
  %iszero = arith.cmpf oeq, %x, %zero : f32
  %edge = arith.select %iszero, %minf, %nan : f32
  %ok = arith.cmpf ugt, %x, %zero : f32
  %y = arith.select %ok, %y1, %edge : f32
  return %y : f32
}

// In f64, where subnormal x are normal, and rounded once.
func.func @log.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64}} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  // Constant: coefficients/log.sollya.
  %scale = arith.constant 0x3FE62E42FEFA39EF : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %l2 = func.call @powf.log2.approx.wide(%a) : (f64) -> f64
  %l = arith.mulf %l2, %scale : f64
  %negative = arith.cmpf olt, %xd, %zero : f64
  %yd = arith.select %negative, %nan, %l : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}
