// log(1 + x).

func.func @log1p(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.log_plus_one"],
        act.claims = {
      "log1p.vjp.x" = {f32 = 1.65 : f64, f64 = 1.65 : f64}}} {
  %y = math.log1p %x : f64
  return %y : f64
}

// 2^k is taken from 1 + x, rounded; x 2^-k and 2^-k - 1 are then both exact
// where it matters, and so is their sum f, with |f| <= 1/3 and
// 1 + x = 2^k (1 + f). Nothing is lost by having rounded 1 + x.
// The result has the sign of x; that copy is what keeps -0.
func.func @log1p.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.55 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f32
  %mone = arith.constant -1.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %minf = arith.constant 0xFF800000 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %unit = arith.constant 0x34000000 : f32 // 2^-23
  %quarter = arith.constant 0.25 : f32
  %offset = arith.constant 0x3F2AAAAB : i32 // 2/3
  %mask = arith.constant 0xFF800000 : i32
  %four = arith.constant 0x40800000 : i32
  // Constants: coefficients/log1p.sollya.
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
  %u = arith.addf %x, %one : f32
  %ub = arith.bitcast %u : f32 to i32
  %d = arith.subi %ub, %offset : i32
  %e = arith.andi %d, %mask : i32
  %xb = arith.bitcast %x : f32 to i32
  %xkb = arith.subi %xb, %e : i32
  %xk = arith.bitcast %xkb : i32 to f32
  %sb = arith.subi %four, %e : i32
  %s4 = arith.bitcast %sb : i32 to f32 // 2^(2-k), a normal number for every k
  %t = math.fma %s4, %quarter, %mone : f32
  %f = arith.addf %xk, %t : f32
  %ef = arith.sitofp %e : i32 to f32
  %k = arith.mulf %ef, %unit : f32
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
  %y1 = math.copysign %y0, %x : f32
  %finite = arith.cmpf olt, %x, %inf : f32
  %y2 = arith.select %finite, %y1, %x : f32
  %pole = arith.cmpf oeq, %x, %mone : f32
  %edge = arith.select %pole, %minf, %nan : f32
  %ok = arith.cmpf ugt, %x, %mone : f32
  %y = arith.select %ok, %y2, %edge : f32
  return %y : f32
}

// As log.approx.f32.table of u = 1 + x; what u is rounded by joins r. Where x is large it is not exact, but
// next to nothing. From 2^126 on, where 2^-k is no normal number, the other code has to do.
func.func @log1p.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.80 : f64, exact_as = [bf16]}} {
  %end = arith.constant 0x7E800000 : i32 // 2^126
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %mask = arith.constant 0xFF800000 : i32
  %u = arith.addf %x, %one : f32
  %t = arith.subf %u, %one : f32
  %c = arith.subf %x, %t : f32
  %d = func.call @log.distance.f32(%u) : (f32) -> i32
  %e = arith.andi %d, %mask : i32
  %sb = arith.subi %one_bits, %e : i32
  %s = arith.bitcast %sb : i32 to f32
  %cs = arith.mulf %c, %s : f32
  %v = func.call @log.inverse.f32(%d) : (i32) -> f32
  %r0 = func.call @log.rest.f32(%u, %d) : (f32, i32) -> f32
  %r = math.fma %cs, %v, %r0 : f32
  %m = func.call @log.sum.f32(%d, %r) : (i32, f32) -> f32
  %near = math.copysign %m, %x : f32
  %isspecial = func.call @log.isspecial.f32(%u, %end) : (f32, i32) -> i1
  %special = func.call @log1p.approx.f32(%x) : (f32) -> f32
  %y = arith.select %isspecial, %special, %near {act.rare} : f32
  return %y : f32
}

// Double precision, in the same way, with 3/4 <= 1 + f < 3/2: then f is exact wherever
// |x| < 2^53.
func.func @log1p.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.99 : f64}} {
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %quarter = arith.constant 0.25 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %minf = arith.constant 0xFFF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %offset = arith.constant 0x0008000000000000 : i64 // 1 - 3/4
  %i52 = arith.constant 52 : i64
  %exponent = arith.constant 0xFFF0000000000000 : i64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %four_one_bits = arith.constant 0x8000000000000000 : i64 // those of four and of one
  %magic_bits = arith.constant 0x4330000000000000 : i64
  %bias = arith.constant 0x43300000000003FF : f64 // 2^52 + 1023
  %u = arith.addf %x, %one : f64
  %ub = arith.bitcast %u : f64 to i64
  %bo = arith.addi %ub, %offset : i64
  %e = arith.shrui %bo, %i52 : i64
  %eb = arith.ori %e, %magic_bits : i64
  %ef = arith.bitcast %eb : i64 to f64
  %k = arith.subf %ef, %bias : f64
  %es = arith.andi %bo, %exponent : i64
  %xb = arith.bitcast %x : f64 to i64
  %xb1 = arith.addi %xb, %one_bits : i64
  %xkb = arith.subi %xb1, %es : i64
  %xk = arith.bitcast %xkb : i64 to f64
  %sb = arith.subi %four_one_bits, %es : i64
  %s4 = arith.bitcast %sb : i64 to f64 // 2^(2-k), a normal number for every k
  %t = math.fma %s4, %quarter, %mone : f64
  %f = arith.addf %xk, %t : f64
  %t2 = math.fma %s4, %quarter, %one : f64
  %f2 = arith.addf %xk, %t2 : f64
  %y0 = func.call @log.approx.reduced(%f, %f2, %k) : (f64, f64, f64) -> f64
  %y1 = math.copysign %y0, %x : f64
  %finite = arith.cmpf olt, %x, %inf : f64
  %y2 = arith.select %finite, %y1, %x : f64
  %pole = arith.cmpf oeq, %x, %mone : f64
  %edge = arith.select %pole, %minf, %nan : f64
  %ok = arith.cmpf ugt, %x, %mone : f64
  %y = arith.select %ok, %y2, %edge : f64
  return %y : f64
}

// In f64, where 1 + x is exact for |x| >= 2^-28, and rounded once. Below, x - x^2/2.
func.func @log1p.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
  %mone = arith.constant -1.0 : f64
  %one = arith.constant 1.0 : f64
  %mhalf = arith.constant -0.5 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %tiny = arith.constant 0x3E30000000000000 : f64 // 2^-28
  // Constant: coefficients/log1p.sollya.
  %ln2 = arith.constant 0x3FE62E42FEFA39EF : f64
  %xd = arith.extf %x : f32 to f64
  %u = arith.addf %xd, %one : f64
  %l2 = func.call @powf.log2.approx.wide(%u) : (f64) -> f64
  %l = arith.mulf %l2, %ln2 : f64
  %h = arith.mulf %xd, %mhalf : f64
  %s = math.fma %h, %xd, %xd : f64
  %a = math.absf %xd : f64
  %near = arith.cmpf olt, %a, %tiny : f64
  %y0 = arith.select %near, %s, %l : f64
  %out = arith.cmpf olt, %xd, %mone : f64
  %yd = arith.select %out, %nan, %y0 : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// log(1 + e) in f64 for 0 <= e <= 1: 2 artanh(s) with s = e/(2 + e).
func.func @log1p.approx.bounded(%e: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  // Constants: coefficients/log1p.sollya.
  %a0 = arith.constant 0x3FE5555555555555 : f64
  %a1 = arith.constant 0x3FD999999999A27C : f64
  %a2 = arith.constant 0x3FD24924923DF83A : f64
  %a3 = arith.constant 0x3FCC71C726C17D84 : f64
  %a4 = arith.constant 0x3FC745CF154B91B6 : f64
  %a5 = arith.constant 0x3FC3B18A6D3086C5 : f64
  %a6 = arith.constant 0x3FC10ACF5AD17198 : f64
  %a7 = arith.constant 0x3FBEB8A1FE349A1F : f64
  %a8 = arith.constant 0x3FB688EAF414BC39 : f64
  %a9 = arith.constant 0x3FC4AFD964134374 : f64
  %d = arith.addf %e, %two : f64
  %s = arith.divf %e, %d : f64
  %z = arith.mulf %s, %s : f64
  // Even and odd terms apart, which halves the chain.
  %zz = arith.mulf %z, %z : f64
  %qe3 = math.fma %a8, %zz, %a6 : f64
  %qe2 = math.fma %qe3, %zz, %a4 : f64
  %qe1 = math.fma %qe2, %zz, %a2 : f64
  %qe = math.fma %qe1, %zz, %a0 : f64
  %qo3 = math.fma %a9, %zz, %a7 : f64
  %qo2 = math.fma %qo3, %zz, %a5 : f64
  %qo1 = math.fma %qo2, %zz, %a3 : f64
  %qo = math.fma %qo1, %zz, %a1 : f64
  %q = math.fma %qo, %z, %qe : f64
  %s3 = arith.mulf %z, %s : f64
  %s2 = arith.addf %s, %s : f64
  %y = math.fma %s3, %q, %s2 : f64
  return %y : f64
}
