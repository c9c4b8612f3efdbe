// Natural logarithm.

func.func @log(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.log", "tosa.log"]} {
  %y = math.log %x : f64
  return %y : f64
}

// x = 2^k (1 + f), |f| <= 1/3: f (part 0) or k (part 1). k comes from the exponent bits after an
// offset of 2/3. Subnormal inputs are scaled to normal ones first.
func.func @log.split.f32(%x: f32, %part: i32) -> f32 {
  %i0 = arith.constant 0 : i32
  %zero = arith.constant 0.0 : f32
  %mone = arith.constant -1.0 : f32
  %tiny = arith.constant 0x00800000 : f32 // 2^-126
  %up = arith.constant 8388608.0 : f32 // 2^23
  %unit = arith.constant 0x34000000 : f32 // 2^-23
  %down = arith.constant -23.0 : f32
  %offset = arith.constant 0x3F2AAAAB : i32 // 2/3
  %mask = arith.constant 0xFF800000 : i32
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
  %isf = arith.cmpi eq, %part, %i0 : i32
  %y = arith.select %isf, %f, %k : f32
  return %y : f32
}

// A logarithm of x, which is y where x is positive and finite.
func.func @log.ends.f32(%x: f32, %y: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %minf = arith.constant 0xFF800000 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %finite = arith.cmpf olt, %x, %inf : f32
  %y1 = arith.select %finite, %y, %x : f32
  %iszero = arith.cmpf oeq, %x, %zero : f32
  %edge = arith.select %iszero, %minf, %nan : f32
  %ok = arith.cmpf ugt, %x, %zero : f32
  %z = arith.select %ok, %y1, %edge : f32
  return %z : f32
}

// k ln 2 + log(1 + f)
func.func @log.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.94 : f64, exact_as = [bf16]}} {
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
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
  %f = func.call @log.split.f32(%x, %i0) : (f32, i32) -> f32
  %k = func.call @log.split.f32(%x, %i1) : (f32, i32) -> f32
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
  %y = func.call @log.ends.f32(%x, %y0) : (f32, f32) -> f32
  return %y : f32
}

// For a positive normal x, its distance in bits from 0.69921875: above the last 23 bits lies the number of
// powers of two k from z in [0.69921875, 1.3984375) to x = 2^k z, and at their top that of the 16th of this
// range in which z lies.
func.func @log.distance.f32(%x: f32) -> i32 {
  %least = arith.constant 0x3F330000 : i32
  %bits = arith.bitcast %x : f32 to i32
  %d = arith.subi %bits, %least : i32
  return %d : i32
}

func.func @log.power.f32(%d: i32) -> f32 {
  %i23 = arith.constant 23 : i32
  %n = arith.shrsi %d, %i23 : i32
  %k = arith.sitofp %n : i32 to f32
  return %k : f32
}

// The number of the 16th; the bits above are k's.
func.func @log.sixteenth.f32(%d: i32) -> i32 {
  %i19 = arith.constant 19 : i32
  %i = arith.shrui %d, %i19 : i32
  return %i : i32
}

// A v next to 1 over the middle of the 16th, and 1 for that of 1: |z v - 1| < 0.03.
func.func @log.inverse.f32(%d: i32) -> f32 {
  %i = func.call @log.sixteenth.f32(%d) : (i32) -> i32
  // Constants: coefficients/log.sollya.
  %v = act.table_lookup %i in dense<[
    0x3FB3066B, 0x3FAB8962, 0x3FA4B087, 0x3F9E447D, 0x3F986F40, 0x3F92F25C, 0x3F8DDF8A, 0x3F89155F,
    0x3F84AB52, 0x3F800000, 0x3F72AF86, 0x3F6525F8, 0x3F5906E2, 0x3F4E0FDA, 0x3F444890, 0x3F3B4FF7]>
      : tensor<16xf32> : i32 -> f32
  return %v : f32
}

// z v - 1
func.func @log.rest.f32(%x: f32, %d: i32) -> f32 {
  %mask = arith.constant 0xFF800000 : i32
  %mone = arith.constant -1.0 : f32
  %bits = arith.bitcast %x : f32 to i32
  %e = arith.andi %d, %mask : i32
  %zb = arith.subi %bits, %e : i32
  %z = arith.bitcast %zb : i32 to f32
  %v = func.call @log.inverse.f32(%d) : (i32) -> f32
  %r = math.fma %z, %v, %mone : f32
  return %r : f32
}

// log(x) = k log(2) - log(v) + log(1 + r), for x v = 2^k (1 + r).
func.func @log.sum.f32(%d: i32, %r: f32) -> f32 {
  // Constants: coefficients/log.sollya.
  %ln2 = arith.constant 0x3F317218 : f32
  %w0 = arith.constant 1.0 : f32
  %w1 = arith.constant 0xBEFFFFFE : f32
  %w2 = arith.constant 0x3EAABDF3 : f32
  %w3 = arith.constant 0xBE801C5D : f32
  %k = func.call @log.power.f32(%d) : (i32) -> f32
  %i = func.call @log.sixteenth.f32(%d) : (i32) -> i32
  %l = act.table_lookup %i in dense<[
    0xBEABC614, 0xBE95E584, 0xBE810A56, 0xBE5959CA, 0xBE32E5EB, 0xBE0D5A4D, 0xBDD2BF09, 0xBD8C6918,
    0xBD12C11D, 0x80000000, 0x3D5AC4FA, 0x3DE2EF4C, 0x3E291EB5, 0x3E5E3571, 0x3E87FF0A, 0x3E9FF2DF]>
      : tensor<16xf32> : i32 -> f32
  %b = math.fma %k, %ln2, %l : f32
  %q2 = math.fma %w3, %r, %w2 : f32
  %q1 = math.fma %q2, %r, %w1 : f32
  %q0 = math.fma %q1, %r, %w0 : f32
  %y = math.fma %q0, %r, %b : f32
  return %y : f32
}

// Whether x is no normal number below `end`, the bits of one.
func.func @log.isspecial.f32(%x: f32, %end: i32) -> i1 {
  %least = arith.constant 0x00800000 : i32
  %bits = arith.bitcast %x : f32 to i32
  %n = arith.subi %bits, %least : i32
  %count = arith.subi %end, %least : i32
  %y = arith.cmpi uge, %n, %count : i32
  return %y : i1
}

func.func @log.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.32 : f64, exact_as = [bf16]}} {
  %end = arith.constant 0x7F800000 : i32 // infinity
  %d = func.call @log.distance.f32(%x) : (f32) -> i32
  %r = func.call @log.rest.f32(%x, %d) : (f32, i32) -> f32
  %near = func.call @log.sum.f32(%d, %r) : (i32, f32) -> f32
  %isspecial = func.call @log.isspecial.f32(%x, %end) : (f32, i32) -> i1
  %special = func.call @log.approx.f32(%x) : (f32) -> f32
  %y = arith.select %isspecial, %special, %near {act.rare} : f32
  return %y : f32
}

// In f64, where subnormal x are normal, and rounded once.
func.func @log.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
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

// k ln 2 + log(1 + f) in f64, for an integer k and -1/3 < f < 1/2, with f2 = 2 + f: for
// s = f/f2, log(1 + f) = 2 artanh(s) = f - f^2/2 + s (f^2/2 + R), R = a1 s^2 + a2 s^4 + ...
// k ln2hi is exact, and its sum with f is kept in two parts.
func.func @log.approx.reduced(%f: f64, %f2: f64, %k: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  // Constants: coefficients/log.sollya.
  %ln2hi = arith.constant 0x3FE62E42FEFA4000 : f64
  %ln2lo = arith.constant 0xBD48432A1B0E2634 : f64
  %a1 = arith.constant 0x3FE555555555554F : f64
  %a2 = arith.constant 0x3FD999999999C14F : f64
  %a3 = arith.constant 0x3FD24924921E8237 : f64
  %a4 = arith.constant 0x3FCC71C748B9E8D9 : f64
  %a5 = arith.constant 0x3FC745C4BF083EC9 : f64
  %a6 = arith.constant 0x3FC3B359ACF6B4DC : f64
  %a7 = arith.constant 0x3FC0DCE353F05648 : f64
  %a8 = arith.constant 0x3FC1B6F277787B67 : f64
  %s = arith.divf %f, %f2 : f64
  %kl = arith.mulf %k, %ln2hi : f64
  %h = arith.addf %kl, %f : f64
  %hk = arith.subf %h, %kl : f64
  %l0 = arith.subf %f, %hk : f64
  %l = math.fma %k, %ln2lo, %l0 : f64
  %fh = arith.mulf %f, %half : f64
  %v = arith.mulf %f, %fh : f64
  %mfh = arith.negf %fh : f64
  %w = math.fma %f, %mfh, %l : f64
  %z = arith.mulf %s, %s : f64
  %z2 = arith.mulf %z, %z : f64
  %z4 = arith.mulf %z2, %z2 : f64
  %q12 = math.fma %a2, %z, %a1 : f64
  %q34 = math.fma %a4, %z, %a3 : f64
  %q56 = math.fma %a6, %z, %a5 : f64
  %q78 = math.fma %a8, %z, %a7 : f64
  %q1to4 = math.fma %q34, %z2, %q12 : f64
  %q5to8 = math.fma %q78, %z2, %q56 : f64
  %q = math.fma %q5to8, %z4, %q1to4 : f64
  %u = math.fma %q, %z, %v : f64
  %rest = math.fma %u, %s, %w : f64
  %y = arith.addf %h, %rest : f64
  return %y : f64
}

// x = 2^k (1 + f), sqrt(1/2) <= 1 + f < sqrt(2). Subnormal inputs are scaled to normal
// ones first. The exponent becomes a number by a magic constant, as no vector instruction
// before AVX512 converts 64-bit integers.
func.func @log.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.92 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %minf = arith.constant 0xFFF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %tiny = arith.constant 0x0010000000000000 : f64 // 2^-1022
  %up = arith.constant 0x4350000000000000 : f64 // 2^54
  %offset = arith.constant 0x00095F6200000000 : i64 // the bits of 1 less those of 0.7071
  %i52 = arith.constant 52 : i64
  %fraction = arith.constant 0x000FFFFFFFFFFFFF : i64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %magic_bits = arith.constant 0x4330000000000000 : i64
  %bias = arith.constant 0x43300000000003FF : f64 // 2^52 + 1023
  %bias_up = arith.constant 0x4330000000000435 : f64 // 2^52 + 1023 + 54
  %small = arith.cmpf olt, %x, %tiny : f64
  %xu = arith.mulf %x, %up : f64
  %xs = arith.select %small, %xu, %x : f64
  %c = arith.select %small, %bias_up, %bias : f64
  %b = arith.bitcast %xs : f64 to i64
  %bo = arith.addi %b, %offset : i64
  %e = arith.shrui %bo, %i52 : i64
  %eb = arith.ori %e, %magic_bits : i64
  %ef = arith.bitcast %eb : i64 to f64
  %k = arith.subf %ef, %c : f64
  %mo = arith.andi %bo, %fraction : i64
  %mo1 = arith.ori %mo, %one_bits : i64
  %mb = arith.subi %mo1, %offset : i64
  %m = arith.bitcast %mb : i64 to f64
  %f = arith.subf %m, %one : f64
  %f2 = arith.addf %m, %one : f64
  %y0 = func.call @log.approx.reduced(%f, %f2, %k) : (f64, f64, f64) -> f64
  %finite = arith.cmpf olt, %x, %inf : f64
  %y1 = arith.select %finite, %y0, %x : f64
  %iszero = arith.cmpf oeq, %x, %zero : f64
  %edge = arith.select %iszero, %minf, %nan : f64
  %ok = arith.cmpf ugt, %x, %zero : f64
  %y = arith.select %ok, %y1, %edge : f64
  return %y : f64
}

// The logarithm of x to another base, of which twohi + twolo and ehi + elo are those of 2 and
// of e: k times the one, exact with twohi, and log(1 + f) times the other, as
// f - f^2/2 + s (f^2/2 + R) again, f^2/2 in two parts.
func.func @log.approx.based(%x: f64, %twohi: f64, %twolo: f64, %ehi: f64, %elo: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %minf = arith.constant 0xFFF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %tiny = arith.constant 0x0010000000000000 : f64 // 2^-1022
  %up = arith.constant 0x4350000000000000 : f64 // 2^54
  %offset = arith.constant 0x00095F6200000000 : i64 // the bits of 1 less those of 0.7071
  %i52 = arith.constant 52 : i64
  %fraction = arith.constant 0x000FFFFFFFFFFFFF : i64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %magic_bits = arith.constant 0x4330000000000000 : i64
  %bias = arith.constant 0x43300000000003FF : f64 // 2^52 + 1023
  %bias_up = arith.constant 0x4330000000000435 : f64 // 2^52 + 1023 + 54
  // Constants: coefficients/log.sollya.
  %a1 = arith.constant 0x3FE555555555554F : f64
  %a2 = arith.constant 0x3FD999999999C14F : f64
  %a3 = arith.constant 0x3FD24924921E8237 : f64
  %a4 = arith.constant 0x3FCC71C748B9E8D9 : f64
  %a5 = arith.constant 0x3FC745C4BF083EC9 : f64
  %a6 = arith.constant 0x3FC3B359ACF6B4DC : f64
  %a7 = arith.constant 0x3FC0DCE353F05648 : f64
  %a8 = arith.constant 0x3FC1B6F277787B67 : f64
  %small = arith.cmpf olt, %x, %tiny : f64
  %xu = arith.mulf %x, %up : f64
  %xs = arith.select %small, %xu, %x : f64
  %c = arith.select %small, %bias_up, %bias : f64
  %b = arith.bitcast %xs : f64 to i64
  %bo = arith.addi %b, %offset : i64
  %e = arith.shrui %bo, %i52 : i64
  %eb = arith.ori %e, %magic_bits : i64
  %ef = arith.bitcast %eb : i64 to f64
  %k = arith.subf %ef, %c : f64
  %mo = arith.andi %bo, %fraction : i64
  %mo1 = arith.ori %mo, %one_bits : i64
  %mb = arith.subi %mo1, %offset : i64
  %m = arith.bitcast %mb : i64 to f64
  %f = arith.subf %m, %one : f64
  %f2 = arith.addf %m, %one : f64
  %s = arith.divf %f, %f2 : f64
  %kl = arith.mulf %k, %twohi : f64
  %p = arith.mulf %f, %ehi : f64
  %mp = arith.negf %p : f64
  %pl0 = math.fma %f, %ehi, %mp : f64
  %pl1 = math.fma %f, %elo, %pl0 : f64
  %pl = math.fma %k, %twolo, %pl1 : f64
  %h = arith.addf %kl, %p : f64
  %hk = arith.subf %kl, %h : f64
  %e0 = arith.addf %hk, %p : f64
  %l = arith.addf %e0, %pl : f64
  %fh = arith.mulf %f, %half : f64
  %v = arith.mulf %f, %fh : f64
  %z = arith.mulf %s, %s : f64
  %z2 = arith.mulf %z, %z : f64
  %z4 = arith.mulf %z2, %z2 : f64
  %q12 = math.fma %a2, %z, %a1 : f64
  %q34 = math.fma %a4, %z, %a3 : f64
  %q56 = math.fma %a6, %z, %a5 : f64
  %q78 = math.fma %a8, %z, %a7 : f64
  %q1to4 = math.fma %q34, %z2, %q12 : f64
  %q5to8 = math.fma %q78, %z2, %q56 : f64
  %qq = math.fma %q5to8, %z4, %q1to4 : f64
  %u = math.fma %qq, %z, %v : f64
  %mv = arith.negf %v : f64
  %mfh = arith.negf %fh : f64
  %mvl = math.fma %f, %mfh, %v : f64
  %lv = math.fma %mvl, %ehi, %l : f64
  %rest = math.fma %u, %s, %mv : f64
  %t = math.fma %rest, %ehi, %lv : f64
  %y0 = arith.addf %h, %t : f64
  %finite = arith.cmpf olt, %x, %inf : f64
  %y1 = arith.select %finite, %y0, %x : f64
  %iszero = arith.cmpf oeq, %x, %zero : f64
  %edge = arith.select %iszero, %minf, %nan : f64
  %ok = arith.cmpf ugt, %x, %zero : f64
  %y = arith.select %ok, %y1, %edge : f64
  return %y : f64
}
