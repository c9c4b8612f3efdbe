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
