// x^y, with the special values of C's pow: 1 for y = 0 and for x = 1, even where the
// other operand is NaN; NaN for finite x < 0 unless y is an integer; the sign of x for
// odd integers y.
func.func @powf(%x: f64, %y: f64 {act.name = "exponent", act.default = 2.0 : f64, act.samples = [0.5, -0.75, 3.0, 17.3]}) -> f64
    attributes {act.claims = {
      "powf.vjp.x.written" = {f64 = 0.00 : f64}}} {
  %0 = math.powf %x, %y : f64
  return %0 : f64
}

// y x^(y - 1); 0 for y = 0, where x^y is constant, at x = 0 too.
func.func @powf.derivative(%x: f64, %y: f64 {act.name = "exponent", act.default = 2.0 : f64}) -> f64 attributes {act.wide} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %y1 = arith.subf %y, %one : f64
  %p = math.powf %x, %y1 : f64
  %d = arith.mulf %y, %p : f64
  %constant = arith.cmpf oeq, %y, %zero : f64
  %0 = arith.select %constant, %zero, %d : f64
  return %0 : f64
}

// x^y log(x); 0 where that is 0 times infinity.
func.func @powf.derivative.exponent(%x: f64, %y: f64 {act.name = "exponent", act.default = 2.0 : f64}) -> f64 attributes {act.wide} {
  %zero = arith.constant 0.0 : f64
  %p = math.powf %x, %y : f64
  %l = math.log %x : f64
  %d = arith.mulf %p, %l : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %al = math.absf %l : f64
  %isnull = arith.cmpf oeq, %p, %zero : f64
  %isinf = arith.cmpf oeq, %al, %inf : f64
  %none = arith.andi %isnull, %isinf : i1
  %0 = arith.select %none, %zero, %d : f64
  return %0 : f64
}

// In f64 subnormal x are normal, nothing over- or underflows before the end, and the
// error of log2 may grow by |y log2 x| <= 150: in f32 the logarithm would have to be in
// two parts. The claims are for all operands: of log2 2.54e-12, of the power
// 150 ln 2 times that and 4.7e-11 for 2^r, 3.1e-10 in all.
func.func @powf.approx.f32(%x: f32, %y: f32) -> f32 attributes {act.claim = {max_ulps = 0.506 : f64, exact_as = [f16, bf16]}} {
  %xd = arith.extf %x : f32 to f64
  %yd = arith.extf %y : f32 to f64
  %zd = func.call @powf.between.approx.wide(%xd, %yd) : (f64, f64) -> f64
  %z = arith.truncf %zd : f64 to f32
  return %z : f32
}

// In f32, by tables of 16 entries. With z v = 1 + r + e, where e is what the product is rounded by, and k, z and v
// are those of log.rest.f32, log2(x) = k - log2(v) + log2(1 + r + e). The sum of the first two and the last
// one's linear and square terms are kept in two parts. Of all x from 1/4 to 4 its relative error is 1.12e-10 at
// most, and beyond these the logarithm is larger and its terms are not: 125 ln 2 times that makes 0.17 ulp, the
// rounding of a table's entry 0.51, the last one 0.5 and 2^f 0.08. Numbers that are not normal, and powers
// that are not within 2^-125 and 2^125, go through a branch.
func.func @powf.approx.f32.table(%x: f32, %y: f32) -> f32 attributes {act.claim = {max_ulps = 1.27 : f64, exact_as = [f16, bf16]}} {
  %end = arith.constant 0x7F800000 : i32 // infinity
  %mask = arith.constant 0xFF800000 : i32
  %sign = arith.constant 0x80000000 : i32
  %i2 = arith.constant 2 : i32
  %nan = arith.constant 0x7FC00000 : f32
  %zero = arith.constant 0.0 : f32
  %mone = arith.constant -1.0 : f32
  %half = arith.constant 0.5 : f32
  %most = arith.constant 125.0 : f32
  // Constants: coefficients/powf.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %log2elo = arith.constant 0x32A57060 : f32
  %g0 = arith.constant 0x3F2AAAAA : f32
  %g1 = arith.constant 0xBEFFFFFC : f32
  %g2 = arith.constant 0x3ECCF150 : f32
  %g3 = arith.constant 0xBEAADA3D : f32
  %ax = math.absf %x : f32
  %d = func.call @log.distance.f32(%ax) : (f32) -> i32
  %v = func.call @log.inverse.f32(%d) : (i32) -> f32
  %bits = arith.bitcast %ax : f32 to i32
  %scale = arith.andi %d, %mask : i32
  %zb = arith.subi %bits, %scale : i32
  %z = arith.bitcast %zb : i32 to f32
  %p = arith.mulf %z, %v : f32
  %mp = arith.negf %p : f32
  %e = math.fma %z, %v, %mp : f32
  %r = arith.addf %p, %mone : f32
  // w + s = log(1 + r + e), with s2 = r^2/2 and what that is rounded by.
  %hr = arith.mulf %r, %half : f32
  %s2 = arith.mulf %r, %hr : f32
  %ms2 = arith.negf %s2 : f32
  %s2lo = math.fma %r, %hr, %ms2 : f32
  %w = arith.subf %r, %s2 : f32
  %w0 = arith.subf %r, %w : f32
  %w1 = arith.subf %w0, %s2 : f32
  %wlo = arith.subf %w1, %s2lo : f32
  %me = arith.negf %e : f32
  %w2 = arith.subf %w, %s2 : f32
  %e1 = math.fma %me, %w2, %e : f32 // e / (1 + r)
  %s0 = arith.addf %e1, %wlo : f32
  %q2 = math.fma %g3, %r, %g2 : f32
  %q1 = math.fma %q2, %r, %g1 : f32
  %q0 = math.fma %q1, %r, %g0 : f32
  %s3 = arith.mulf %s2, %r : f32
  %s = math.fma %q0, %s3, %s0 : f32
  %h = arith.mulf %w, %log2e : f32
  %mh = arith.negf %h : f32
  %l0 = math.fma %w, %log2e, %mh : f32
  %l1 = math.fma %w, %log2elo, %l0 : f32
  %l2 = math.fma %s, %log2e, %l1 : f32
  %i = func.call @log.sixteenth.f32(%d) : (i32) -> i32
  %lh = act.table_lookup %i in dense<[
    0xBEF7D200, 0xBED84200, 0xBEBA2A00, 0xBE9CCA00, 0xBE810C00, 0xBE4BEC00, 0xBE180400, 0xBDCA9000,
    0xBD53C000, 0x80000000, 0x3D9DD000, 0x3E23B400, 0x3E73FC00, 0x3EA04A00, 0x3EC43400, 0x3EE6C200]>
      : tensor<16xf32> : i32 -> f32
  %ll = act.table_lookup %i in dense<[
    0x36D0E2E7, 0x36B81067, 0xB67214D0, 0x36EEFD9B, 0xB5DBCFBA, 0xB6E5FEED, 0xB6B90508, 0xB6677E98,
    0x36E73EF3, 0x00000000, 0xB5F2F681, 0xB68D0475, 0x36878BC9, 0x35B0301E, 0xB683F51E, 0xB59C23D2]>
      : tensor<16xf32> : i32 -> f32
  %k = func.call @log.power.f32(%d) : (i32) -> f32
  %b = arith.addf %k, %lh : f32
  %t = arith.addf %b, %h : f32
  %t0 = arith.subf %t, %b : f32
  %tlo = arith.subf %h, %t0 : f32
  %l3 = arith.addf %tlo, %ll : f32
  %l4 = arith.addf %l2, %l3 : f32
  %hi = arith.addf %t, %l4 : f32
  %l5 = arith.subf %hi, %t : f32
  %lo = arith.subf %l4, %l5 : f32
  %n = arith.mulf %y, %hi : f32
  %mn = arith.negf %n : f32
  %n0 = math.fma %y, %hi, %mn : f32
  %nlo = math.fma %y, %lo, %n0 : f32
  %power = func.call @powf.power.f32(%n, %nlo) : (f32, f32) -> f32
  // Of a negative x: whole powers, of which odd ones are negative. Half of an odd y is a half from a whole
  // number.
  %yh = arith.mulf %y, %half : f32
  %yw = math.roundeven %yh : f32
  %odd = arith.subf %yh, %yw : f32
  %ob = arith.bitcast %odd : f32 to i32
  %os = arith.shli %ob, %i2 : i32
  %xb = arith.bitcast %x : f32 to i32
  %xos = arith.andi %os, %xb : i32
  %ys = arith.andi %xos, %sign : i32
  %pb = arith.bitcast %power : f32 to i32
  %nearb = arith.xori %pb, %ys : i32
  %signed = arith.bitcast %nearb : i32 to f32
  %whole = math.roundeven %y : f32
  %isbroken = arith.cmpf une, %whole, %y : f32
  %isnegative = arith.cmpf olt, %x, %zero : f32
  %isnan = arith.andi %isnegative, %isbroken : i1
  %near = arith.select %isnan, %nan, %signed : f32
  %isspecial = func.call @log.isspecial.f32(%ax, %end) : (f32, i32) -> i1
  %an = math.absf %n : f32
  %isfar = arith.cmpf uge, %an, %most : f32
  %israre = arith.ori %isspecial, %isfar : i1
  %rare = func.call @powf.approx.f32(%x, %y) : (f32, f32) -> f32
  %0 = arith.select %israre, %rare, %near {act.rare} : f32
  return %0 : f32
}

// 2^(n + nlo) for |n| < 126, by a table of 2^(i/16).
func.func @powf.power.f32(%n: f32, %nlo: f32) -> f32 {
  %magic = arith.constant 0x49400000 : f32 // 1.5 * 2^19
  %i19 = arith.constant 19 : i32
  // Constants: coefficients/powf.sollya.
  %h1 = arith.constant 0x3F317218 : f32
  %h2 = arith.constant 0x3E75FFFA : f32
  %h3 = arith.constant 0x3D635677 : f32
  %km = arith.addf %n, %magic : f32
  %k = arith.subf %km, %magic : f32
  %f0 = arith.subf %n, %k : f32
  %f = arith.addf %f0, %nlo : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F800000, 0x3F7DAAC3, 0x3F7B95C2, 0x3F79C3D3, 0x3F7837F0, 0x3F76F532, 0x3F75FED7, 0x3F75583F,
    0x3F7504F3, 0x3F7508A4, 0x3F75672A, 0x3F76248C, 0x3F7744FD, 0x3F78CCDF, 0x3F7AC0C7, 0x3F7D257D]>
      : tensor<16xf32> : i32 -> f32
  %tb = arith.bitcast %t : f32 to i32
  %kx = arith.shli %i, %i19 : i32
  %sb = arith.addi %tb, %kx : i32
  %s = arith.bitcast %sb : i32 to f32
  %q1 = math.fma %h3, %f, %h2 : f32
  %q = math.fma %q1, %f, %h1 : f32
  %p = arith.mulf %q, %f : f32
  %y = math.fma %s, %p, %s : f32
  return %y : f32
}

func.func @powf.derivative.approx.wide(%x: f64, %y: f64 {act.name = "exponent", act.default = 2.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.0e6 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %y1 = arith.subf %y, %one : f64
  %p = func.call @powf.between.approx.wide(%x, %y1) : (f64, f64) -> f64
  %d = arith.mulf %y, %p : f64
  %constant = arith.cmpf oeq, %y, %zero : f64
  %0 = arith.select %constant, %zero, %d : f64
  return %0 : f64
}
func.func @powf.derivative.exponent.approx.wide(%x: f64, %y: f64 {act.name = "exponent", act.default = 2.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 3.0e6 : f64}} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  // Constant: coefficients/powf.sollya.
  %ln2 = arith.constant 0x3FE62E42FEFA39EF : f64
  %p = func.call @powf.between.approx.wide(%x, %y) : (f64, f64) -> f64
  %a = math.absf %x : f64
  %l2 = func.call @powf.log2.approx.wide(%a) : (f64) -> f64
  %l = arith.mulf %l2, %ln2 : f64
  %negative = arith.cmpf olt, %x, %zero : f64
  %l0 = arith.select %negative, %nan, %l : f64
  %d = arith.mulf %p, %l0 : f64
  // 0 to a positive power.
  %isnull = arith.cmpf oeq, %x, %zero : f64
  %positive = arith.cmpf ogt, %y, %zero : f64
  %none = arith.andi %isnull, %positive : i1
  %0 = arith.select %none, %zero, %d : f64
  return %0 : f64
}

// log2 a for a >= 0 that is 0, infinite or far from f64's limits; 2^300 and more count as
// infinite, too. a = 2^k m, 2/3 <= m < 4/3; k comes from the exponent's bits by a
// magic constant, as no f64 vector instruction before AVX512 converts 64-bit integers.
func.func @powf.log2.approx.wide(%a: f64) -> f64 attributes {act.claim = {max_ulps = 2.3e4 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %minf = arith.constant 0xFFF0000000000000 : f64
  %infinite = arith.constant 0x52B0000000000000 : f64 // 2^300
  %offset = arith.constant 0x000AAAAAAAAAAAAB : i64 // 1 - 2/3, of the bits
  %mask = arith.constant 0xFFF0000000000000 : i64
  %i52 = arith.constant 52 : i64
  %magic_bits = arith.constant 0x4338000000000000 : i64 // 1.5 * 2^52
  %magic_bias = arith.constant 6755399441056767.0 : f64 // 1.5 * 2^52 + 1023
  // Constants: coefficients/powf.sollya.
  %p0 = arith.constant 0x3FF71547652BC27A : f64
  %p1 = arith.constant 0xBFE71547652EE6B6 : f64
  %p2 = arith.constant 0x3FDEC709D8D61FA3 : f64
  %p3 = arith.constant 0xBFD715475C39FC96 : f64
  %p4 = arith.constant 0x3FD2776E34054C85 : f64
  %p5 = arith.constant 0xBFCEC710A58789D0 : f64
  %p6 = arith.constant 0x3FCA60AD4C18B77F : f64
  %p7 = arith.constant 0xBFC71426A3BED957 : f64
  %p8 = arith.constant 0x3FC49870BE21C5B2 : f64
  %p9 = arith.constant 0xBFC28FD703A9DC68 : f64
  %p10 = arith.constant 0x3FBF9C1B47B4EE61 : f64
  %p11 = arith.constant 0xBFBC99E021FBCB62 : f64
  %p12 = arith.constant 0x3FC432E3989EBDDD : f64
  %p13 = arith.constant 0xBFC346886EB82505 : f64
  %b = arith.bitcast %a : f64 to i64
  %bo = arith.addi %b, %offset : i64
  %e = arith.shrui %bo, %i52 : i64
  %em = arith.addi %e, %magic_bits : i64
  %ed = arith.bitcast %em : i64 to f64
  %k = arith.subf %ed, %magic_bias : f64
  %es = arith.andi %bo, %mask : i64
  %mb0 = arith.subi %b, %es : i64
  %mb = arith.addi %mb0, %one_bits : i64
  %m = arith.bitcast %mb : i64 to f64
  %f = arith.subf %m, %one : f64
  %q12 = math.fma %p13, %f, %p12 : f64
  %q11 = math.fma %q12, %f, %p11 : f64
  %q10 = math.fma %q11, %f, %p10 : f64
  %q9 = math.fma %q10, %f, %p9 : f64
  %q8 = math.fma %q9, %f, %p8 : f64
  %q7 = math.fma %q8, %f, %p7 : f64
  %q6 = math.fma %q7, %f, %p6 : f64
  %q5 = math.fma %q6, %f, %p5 : f64
  %q4 = math.fma %q5, %f, %p4 : f64
  %q3 = math.fma %q4, %f, %p3 : f64
  %q2 = math.fma %q3, %f, %p2 : f64
  %q1 = math.fma %q2, %f, %p1 : f64
  %q0 = math.fma %q1, %f, %p0 : f64
  %l0 = math.fma %q0, %f, %k : f64
  %finite = arith.cmpf olt, %a, %infinite : f64
  %l1 = arith.select %finite, %l0, %a : f64
  %none = arith.cmpf oeq, %a, %zero : f64
  %l = arith.select %none, %minf, %l1 : f64
  return %l : f64
}

// x^y for operands far from f64's limits, and 0 and infinity: 2^(y log2 |x|), between
// 2^-1000 and 2^1000. y is an integer if adding 2^52 keeps it, odd if that leaves the
// last bit set; beyond 2^25 all y are even.
func.func @powf.between.approx.wide(%x: f64, %y: f64) -> f64 attributes {act.claim = {max_ulps = 3.0e6 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %infinite = arith.constant 0x52B0000000000000 : f64 // 2^300
  %nan = arith.constant 0x7FF8000000000000 : f64
  %true = arith.constant true
  %sign = arith.constant 0x8000000000000000 : i64
  %i52 = arith.constant 52 : i64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %magic_bits = arith.constant 0x4338000000000000 : i64
  %p25 = arith.constant 33554432.0 : f64 // 2^25
  %p52 = arith.constant 4503599627370496.0 : f64 // 2^52
  %lo = arith.constant -1000.0 : f64
  %hi = arith.constant 1000.0 : f64
  // Constants: coefficients/powf.sollya.
  %c1 = arith.constant 0x3FE62E42FF0E191D : f64
  %c2 = arith.constant 0x3FCEBFBE0778724B : f64
  %c3 = arith.constant 0x3FAC6B08AC06C325 : f64
  %c4 = arith.constant 0x3F83B29F39D4D49C : f64
  %c5 = arith.constant 0x3F55D8A85FE7833C : f64
  %c6 = arith.constant 0x3F2445C840469A21 : f64
  %c7 = arith.constant 0x3EEFDE5FE328A61E : f64
  %a = math.absf %x : f64
  %l = func.call @powf.log2.approx.wide(%a) : (f64) -> f64
  // The exponent of 2; 0 where the result is 1 whatever the other operand is.
  %yl = arith.mulf %y, %l : f64
  %isone = arith.cmpf oeq, %a, %one : f64
  %y0 = arith.cmpf oeq, %y, %zero : f64
  %trivial = arith.ori %isone, %y0 : i1
  %t0 = arith.select %trivial, %zero, %yl : f64
  %t1 = arith.maximumf %t0, %lo : f64
  %t = arith.minimumf %t1, %hi : f64
  %nm = arith.addf %t, %magic : f64
  %n = arith.subf %nm, %magic : f64
  %r = arith.subf %t, %n : f64
  %s6 = math.fma %c7, %r, %c6 : f64
  %s5 = math.fma %s6, %r, %c5 : f64
  %s4 = math.fma %s5, %r, %c4 : f64
  %s3 = math.fma %s4, %r, %c3 : f64
  %s2 = math.fma %s3, %r, %c2 : f64
  %s1 = math.fma %s2, %r, %c1 : f64
  %s = math.fma %s1, %r, %one : f64
  %nb0 = arith.bitcast %nm : f64 to i64
  %nb1 = arith.subi %nb0, %magic_bits : i64
  %nb2 = arith.shli %nb1, %i52 : i64
  %nb = arith.addi %nb2, %one_bits : i64
  %scale = arith.bitcast %nb : i64 to f64
  %z = arith.mulf %s, %scale : f64
  // The sign.
  %ay = math.absf %y : f64
  %ac = arith.minimumf %ay, %p25 : f64
  %u = arith.addf %ac, %p52 : f64
  %ui = arith.subf %u, %p52 : f64
  %integer = arith.cmpf oeq, %ui, %ac : f64
  %ub = arith.bitcast %u : f64 to i64
  %ul = arith.trunci %ub : i64 to i1
  %odd = arith.andi %ul, %integer : i1
  %xb = arith.bitcast %x : f64 to i64
  %xs = arith.andi %xb, %sign : i64
  %zb = arith.bitcast %z : f64 to i64
  %mzb = arith.xori %zb, %xs : i64
  %mz = arith.bitcast %mzb : i64 to f64
  %zs = arith.select %odd, %mz, %z : f64
  %negative = arith.cmpf olt, %x, %zero : f64
  %finite = arith.cmpf olt, %a, %infinite : f64
  %bounded = arith.andi %negative, %finite : i1
  %fraction = arith.xori %integer, %true : i1
  %undefined = arith.andi %bounded, %fraction : i1
  %result = arith.select %undefined, %nan, %zs : f64
  return %result : f64
}

// x^y = 2^(y log2 |x|) with the logarithm in two parts, to 2^-65 of it, since y times its
// error is the power's: x = 2^k (1 + f) and log2(1 + f) = s (c0 + z (c1 + z Q(z))) with
// s = f/(2 + f), z = s^2, of which only Q comes in one part.
func.func @powf.approx.f64(%x: f64, %y: f64) -> f64 attributes {act.claim = {max_ulps = 0.78 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %minf = arith.constant 0xFFF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %true = arith.constant true
  %signbit = arith.constant 0x8000000000000000 : i64
  %tiny = arith.constant 0x0010000000000000 : f64 // 2^-1022
  %up = arith.constant 0x4350000000000000 : f64 // 2^54
  %offset = arith.constant 0x00095F6200000000 : i64 // the bits of 1 less those of 0.7071
  %i52 = arith.constant 52 : i64
  %fraction = arith.constant 0x000FFFFFFFFFFFFF : i64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %magic_bits = arith.constant 0x4330000000000000 : i64
  %bias = arith.constant 0x43300000000003FF : f64 // 2^52 + 1023
  %bias_up = arith.constant 0x4330000000000435 : f64 // 2^52 + 1023 + 54
  %most = arith.constant 1100.0 : f64
  %least = arith.constant -1100.0 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %p53 = arith.constant 9007199254740992.0 : f64 // 2^53
  // Constants: coefficients/powf.sollya.
  %b0 = arith.constant 0x3FE2776C50EF9BFE : f64
  %b1 = arith.constant 0x3FDA61762A7AE4E3 : f64
  %b2 = arith.constant 0x3FD484B13D70C946 : f64
  %b3 = arith.constant 0x3FD0C9A852F084BA : f64
  %b4 = arith.constant 0x3FCC68ED22930BBB : f64
  %b5 = arith.constant 0x3FC8A14D8AA7E0A3 : f64
  %b6 = arith.constant 0x3FC56E2C4EB0C1D9 : f64
  %b7 = arith.constant 0x3FC91D06A7248499 : f64
  %b8 = arith.constant 0xBFCA8B3C8B8CB785 : f64
  %c0hi = arith.constant 0x40071547652B82FE : f64
  %c0lo = arith.constant 0x3C8777D0FFDA0D24 : f64
  %c1hi = arith.constant 0x3FEEC709DC3A03FD : f64
  %c1lo = arith.constant 0x3C8D27F05548AF0C : f64
  %ln2hi = arith.constant 0x3FE62E42FEFA39EF : f64
  %ln2lo = arith.constant 0x3C7ABC9E3B39803F : f64
  %a = math.absf %x : f64
  %small = arith.cmpf olt, %a, %tiny : f64
  %au = arith.mulf %a, %up : f64
  %as = arith.select %small, %au, %a : f64
  %c = arith.select %small, %bias_up, %bias : f64
  %b = arith.bitcast %as : f64 to i64
  %bo = arith.addi %b, %offset : i64
  %e = arith.shrui %bo, %i52 : i64
  %eb = arith.ori %e, %magic_bits : i64
  %ef = arith.bitcast %eb : i64 to f64
  %k = arith.subf %ef, %c : f64
  %mo = arith.andi %bo, %fraction : i64
  %mo1 = arith.ori %mo, %one_bits : i64
  %mb = arith.subi %mo1, %offset : i64
  %m = arith.bitcast %mb : i64 to f64
  // s = f/(1 + m) and z = s^2 in two parts
  %f = arith.subf %m, %one : f64
  %d = arith.addf %m, %one : f64
  %d1 = arith.subf %one, %d : f64
  %dl = arith.addf %d1, %m : f64
  %i = arith.divf %one, %d : f64
  %s = arith.mulf %f, %i : f64
  %ms = arith.negf %s : f64
  %g0 = math.fma %ms, %d, %f : f64
  %g = math.fma %ms, %dl, %g0 : f64
  %sl = arith.mulf %g, %i : f64
  %z = arith.mulf %s, %s : f64
  %mz = arith.negf %z : f64
  %zl0 = math.fma %s, %s, %mz : f64
  %s2 = arith.addf %s, %s : f64
  %zl = math.fma %s2, %sl, %zl0 : f64
  // Q, by pairs
  %z2 = arith.mulf %z, %z : f64
  %z4 = arith.mulf %z2, %z2 : f64
  %q01 = math.fma %b1, %z, %b0 : f64
  %q23 = math.fma %b3, %z, %b2 : f64
  %q45 = math.fma %b5, %z, %b4 : f64
  %q67 = math.fma %b7, %z, %b6 : f64
  %q0to3 = math.fma %q23, %z2, %q01 : f64
  %q4to7 = math.fma %q67, %z2, %q45 : f64
  %q4to8 = math.fma %b8, %z4, %q4to7 : f64
  %q = math.fma %q4to8, %z4, %q0to3 : f64
  // u = c1 + z Q, v = z u, w = c0 + v, log2 = k + s w
  %t = arith.mulf %z, %q : f64
  %u = arith.addf %c1hi, %t : f64
  %ud = arith.subf %c1hi, %u : f64
  %ul0 = arith.addf %ud, %t : f64
  %ul = arith.addf %ul0, %c1lo : f64
  %v = arith.mulf %z, %u : f64
  %mv = arith.negf %v : f64
  %vl0 = math.fma %z, %u, %mv : f64
  %vl1 = math.fma %z, %ul, %vl0 : f64
  %vl = math.fma %zl, %u, %vl1 : f64
  %w = arith.addf %c0hi, %v : f64
  %wd = arith.subf %c0hi, %w : f64
  %wl0 = arith.addf %wd, %v : f64
  %wl1 = arith.addf %vl, %c0lo : f64
  %wl = arith.addf %wl0, %wl1 : f64
  %l = arith.mulf %s, %w : f64
  %ml = arith.negf %l : f64
  %ll0 = math.fma %s, %w, %ml : f64
  %ll1 = math.fma %s, %wl, %ll0 : f64
  %ll = math.fma %sl, %w, %ll1 : f64
  %h0 = arith.addf %k, %l : f64
  %hd = arith.subf %k, %h0 : f64
  %hl0 = arith.addf %hd, %l : f64
  %hl = arith.addf %hl0, %ll : f64
  %finite = arith.cmpf olt, %a, %inf : f64
  %h1 = arith.select %finite, %h0, %a : f64
  %none = arith.cmpf oeq, %a, %zero : f64
  %h = arith.select %none, %minf, %h1 : f64
  // The exponent of 2, in two parts; 0 where the result is 1 whatever the other operand is.
  %p0 = arith.mulf %y, %h : f64
  %mp0 = arith.negf %p0 : f64
  %pl0 = math.fma %y, %h, %mp0 : f64
  %pl1 = math.fma %y, %hl, %pl0 : f64
  %isone = arith.cmpf oeq, %a, %one : f64
  %y0 = arith.cmpf oeq, %y, %zero : f64
  %trivial = arith.ori %isone, %y0 : i1
  %p1 = arith.select %trivial, %zero, %p0 : f64
  %ap = math.absf %p1 : f64
  %within = arith.cmpf olt, %ap, %most : f64
  %p2 = arith.maximumf %p1, %least : f64
  %p = arith.minimumf %p2, %most : f64
  %pl2 = arith.select %within, %pl1, %zero : f64
  %pl = arith.select %trivial, %zero, %pl2 : f64
  // 2^p as in exp2.approx.f64
  %nm = arith.addf %p, %magic : f64
  %n = arith.subf %nm, %magic : f64
  %r = arith.subf %p, %n : f64
  %rp = arith.addf %r, %pl : f64
  %e1 = arith.mulf %r, %ln2hi : f64
  %e2 = arith.addf %e1, %one : f64
  %e3 = arith.subf %e2, %one : f64
  %me3 = arith.negf %e3 : f64
  %el0 = math.fma %r, %ln2hi, %me3 : f64
  %el1 = math.fma %r, %ln2lo, %el0 : f64
  %el = math.fma %pl, %ln2hi, %el1 : f64
  %rest = func.call @exp2.approx.rest(%rp, %el) : (f64, f64) -> f64
  %e4 = arith.addf %e2, %rest : f64
  %power = act.scaleb %e4, %n : f64
  // The sign, for odd y: beyond 2^53 all y are even.
  %ay0 = math.absf %y : f64
  %large = arith.cmpf ogt, %ay0, %p53 : f64
  %ay = arith.select %large, %p53, %ay0 : f64
  %yi = math.roundeven %ay : f64
  %integer = arith.cmpf oeq, %yi, %ay : f64
  %yh = arith.mulf %ay, %half : f64
  %yhi = math.roundeven %yh : f64
  %uneven = arith.cmpf une, %yhi, %yh : f64
  %odd = arith.andi %uneven, %integer : i1
  %xb = arith.bitcast %x : f64 to i64
  %xs = arith.andi %xb, %signbit : i64
  %pb = arith.bitcast %power : f64 to i64
  %mpb = arith.xori %pb, %xs : i64
  %mpower = arith.bitcast %mpb : i64 to f64
  %signed = arith.select %odd, %mpower, %power : f64
  %negative = arith.cmpf olt, %x, %zero : f64
  %bounded = arith.andi %negative, %finite : i1
  %broken = arith.xori %integer, %true : i1
  %undefined = arith.andi %bounded, %broken : i1
  %result = arith.select %undefined, %nan, %signed : f64
  return %result : f64
}
