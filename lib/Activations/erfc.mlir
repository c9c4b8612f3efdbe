// erfc, the complementary error function.

func.func @erfc(%x: f64) -> f64
    attributes {act.imports = ["chlo.erfc"]} {
  %y = math.erfc %x : f64
  return %y : f64
}

// -2/sqrt(pi) e^(-x^2)
func.func @erfc.derivative(%x: f64) -> f64 {
  %mone = arith.constant -1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %pi = math.acos %mone : f64
  %rpi = math.sqrt %pi : f64
  %c = arith.divf %mtwo, %rpi : f64
  %s = arith.mulf %x, %x : f64
  %ns = arith.negf %s : f64
  %e = math.exp %ns : f64
  %y = arith.mulf %e, %c : f64
  return %y : f64
}

// For a >= 1, e^(-a^2) erfcx(a); the low part of a^2 is kept, the power of two comes last.
func.func @erfc.tail.f32(%a: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %center = arith.constant 0.625 : f32
  // Constants: coefficients/erfc.sollya.
  %p0 = arith.constant 0x3EFAA2FE : f32
  %p1 = arith.constant 0xBE2FB42D : f32
  %p2 = arith.constant 0xBAA97A54 : f32
  %p3 = arith.constant 0x3D93B0FF : f32
  %p4 = arith.constant 0xBD9FFBBC : f32
  %p5 = arith.constant 0x3D4943FD : f32
  %p6 = arith.constant 0xBC0DF71F : f32
  %p7 = arith.constant 0xBC8DD3CB : f32
  %p8 = arith.constant 0x3D0DFE19 : f32
  %p9 = arith.constant 0xBDC898AD : f32
  %p10 = arith.constant 0x3D65A67E : f32
  %p11 = arith.constant 0x3E02779E : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %a : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %na, %a, %s : f32
  %w = act.quotient %one, %a : f32
  // What w lacks to 1/a joins the low part.
  %nw = arith.negf %w : f32
  %wr = math.fma %nw, %a, %one : f32
  %lo1 = arith.addf %lo, %wr : f32
  %u = arith.subf %w, %center : f32
  %P10 = math.fma %p11, %u, %p10 : f32
  %P9 = math.fma %P10, %u, %p9 : f32
  %P8 = math.fma %P9, %u, %p8 : f32
  %P7 = math.fma %P8, %u, %p7 : f32
  %P6 = math.fma %P7, %u, %p6 : f32
  %P5 = math.fma %P6, %u, %p5 : f32
  %P4 = math.fma %P5, %u, %p4 : f32
  %P3 = math.fma %P4, %u, %p3 : f32
  %P2 = math.fma %P3, %u, %p2 : f32
  %P1 = math.fma %P2, %u, %p1 : f32
  %P = math.fma %P1, %u, %p0 : f32
  %f = arith.mulf %w, %P : f32
  %h = func.call @exp.times.f32(%hi, %lo1, %f) : (f32, f32, f32) -> f32
  return %h : f32
}

// Up to 1: 1 - erf(x), which loses nothing there as 1 - x is exact where it
// matters. Above, with a = |x|, erfc(-a) = 2 - erfc(a).
func.func @erfc.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.08 : f64, max_error = 1.5e-07 : f64, exact_as = [bf16]}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 10.4 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %h = func.call @erfc.tail.f32(%a) : (f32) -> f32
  %g = arith.subf %two, %h : f32
  %neg = arith.cmpf olt, %x, %zero : f32
  %large = arith.select %neg, %g, %h : f32
  %s = arith.mulf %a, %a : f32
  %Q = func.call @erf.small.f32(%s) : (f32) -> f32
  %nx = arith.negf %x : f32
  %x1 = arith.subf %one, %x : f32
  %small = math.fma %nx, %Q, %x1 : f32
  %is_small = arith.cmpf olt, %a, %one : f32
  %y = arith.select %is_small, %small, %large : f32
  return %y : f32
}

// By squares, as gelu.approx.f32.square: the root of erfc(a), a = |x|, is a polynomial of degree 5 in the
// distance from a multiple of 1/4, to which an addition rounds. Of 1 and more, that is x <= 0, it need not be
// relative; from 3.375 on, where degree 5 is not enough, positive x go through a branch.
func.func @erfc.approx.f32.square(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.21 : f64, max_error = 1.5e-07 : f64, exact_as = [bf16]}} {
  %nearest = arith.constant 0x4077FFFF : f32 // next to 3.875
  %far = arith.constant 3.375 : f32
  %max = arith.constant 10.4 : f32
  %magic = arith.constant 0x4A400000 : f32 // 1.5 * 2^21
  %sign = arith.constant 0x80000000 : i32
  %i1 = arith.constant 1 : i32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %nearest : f32
  %km = arith.addf %a, %magic : f32
  %i = arith.bitcast %km : f32 to i32
  %k = arith.subf %km, %magic : f32
  %t = arith.subf %a, %k : f32
  // Constants: coefficients/erfc.sollya.
  %v0 = act.table_lookup %i in dense<[
    0x3F800000, 0x3F59C6D3, 0x3F314506, 0x3F0995D4, 0x3ECB106B, 0x3E8E2A95, 0x3E3C862A, 0x3DEC7033,
    0x3D8C1223, 0x3D1CA74A, 0x3CA541F5, 0x3C245944, 0x3B9A02E7, 0x3B07F138, 0x3A61F9F6, 0x39B0CEE2]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBF106EBB, 0xBF1F7F05, 0xBF227107, 0xBF191FAC, 0xBF05F84C, 0xBEDA1043, 0xBEA55F94, 0xBE6A0D07,
    0xBE1AB6C1, 0xBDBF3B3A, 0xBD5D2494, 0xBCEF655B, 0xBC72B65F, 0xBBE68CC7, 0xBB4D3EEE, 0xBAAB4AAD]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0xBE22F8F6, 0xBD944039, 0x3CD96BAF, 0x3DED1090, 0x3E36569A, 0x3E52AE94, 0x3E4DFD74, 0x3E31E70B,
    0x3E0A8A65, 0x3DC4D48C, 0x3D80771F, 0x3D1AD038, 0x3CACD18B, 0x3C3324BA, 0x3BACC2E8, 0x3B1B38B9]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x3DC92589, 0x3E03C9AB, 0x3E053048, 0x3DD4D471, 0x3D77D666, 0x3C637EAC, 0xBCC3EA4F, 0xBD3E8554,
    0xBD5BCFCB, 0xBD4A3A0E, 0xBD20128F, 0xBCE11F64, 0xBC8EFB07, 0xBC25AB5E, 0xBBB03ABF, 0xBB2CDDEC]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3D31C2F1, 0x3C85E1F9, 0xBC5E03FA, 0xBD1621E1, 0xBD419A90, 0xBD33A1B4, 0xBCFBE65F, 0xBC6E5F71,
    0xBA2422B8, 0x3C04E892, 0x3C3D4407, 0x3C361D7C, 0x3C0F4C04, 0x3BC389DB, 0x3B6DA2B2, 0x3B027AB4]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xBCA42350, 0xBCC3AD80, 0xBCB5E841, 0xBC6E8C71, 0xBB0D820F, 0x3C02F3FC, 0x3C52364F, 0x3C51AB2F,
    0x3C176533, 0x3B9BE3D7, 0x3A578FFF, 0xBABA5C09, 0xBB12313D, 0xBB0A63BE, 0xBACFF635, 0xBA85B6D9]>
      : tensor<16xf32> : i32 -> f32
  %p4 = math.fma %v5, %t, %v4 : f32
  %p3 = math.fma %p4, %t, %v3 : f32
  %p2 = math.fma %p3, %t, %v2 : f32
  %p1 = math.fma %p2, %t, %v1 : f32
  %p = math.fma %p1, %t, %v0 : f32
  // p^2, or 2 - p^2: half of the sign's bit is 2.
  %q = math.copysign %p, %x : f32
  %xb = arith.bitcast %x : f32 to i32
  %s = arith.andi %xb, %sign : i32
  %cb = arith.shrui %s, %i1 : i32
  %c = arith.bitcast %cb : i32 to f32
  %near = math.fma %q, %p, %c : f32
  %b = arith.minimumf %x, %max : f32
  %tail = func.call @erfc.tail.f32(%b) : (f32) -> f32
  %isfar = arith.cmpf ogt, %x, %far : f32
  %y = arith.select %isfar, %tail, %near {act.rare} : f32
  return %y : f32
}

func.func @erfc.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.19 : f64}} {
  %max = arith.constant 10.5 : f32
  // Constants: coefficients/erfc.sollya.
  %mc = arith.constant 0xBF906EBB : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %a : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %na, %a, %s : f32
  %y = func.call @exp.times.f32(%hi, %lo, %mc) : (f32, f32, f32) -> f32
  return %y : f32
}

// Double precision, in the same ways, with four chains of every fourth term.
func.func @erfc.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.03 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %center = arith.constant 0.515625 : f64
  %max = arith.constant 27.5 : f64
  // Constants: coefficients/erfc.sollya.
  %dp0 = arith.constant 0x3FE042EE1E485C54 : f64
  %dp1 = arith.constant 0xBFC589E1B8B4EBEE : f64
  %dp2 = arith.constant 0xBF9FF6B5D834F3EF : f64
  %dp3 = arith.constant 0x3FBCBDDEDCC17944 : f64
  %dp4 = arith.constant 0xBFBAF4D2A3C6C343 : f64
  %dp5 = arith.constant 0x3FA77221A3323C91 : f64
  %dp6 = arith.constant 0x3F9EAFF977593C53 : f64
  %dp7 = arith.constant 0xBFB701056211CF2B : f64
  %dp8 = arith.constant 0x3FBC5D51E155592A : f64
  %dp9 = arith.constant 0xBFB531E68EE39DFC : f64
  %dp10 = arith.constant 0x3F870036D009C001 : f64
  %dp11 = arith.constant 0x3FB559B1D0E4D31C : f64
  %dp12 = arith.constant 0xBFC5A23C3B079174 : f64
  %dp13 = arith.constant 0x3FCAC7CF24BE3B88 : f64
  %dp14 = arith.constant 0xBFC63710B4281505 : f64
  %dp15 = arith.constant 0x3FA57E663106153F : f64
  %dp16 = arith.constant 0x3FC7C249A96743AB : f64
  %dp17 = arith.constant 0xBFD900D5E94BED21 : f64
  %dp18 = arith.constant 0x3FD82E668B6DD897 : f64
  %dp19 = arith.constant 0xBFE8B8E4DA3F21E6 : f64
  %dp20 = arith.constant 0x400194FE432A508A : f64
  %dp21 = arith.constant 0x3FEB8E817A72FFC8 : f64
  %dp22 = arith.constant 0xC0269E62F5A3E720 : f64
  %dp23 = arith.constant 0xBFEE8D47AABB6C1D : f64
  %dp24 = arith.constant 0x4044C50F4971CCD4 : f64
  %dp25 = arith.constant 0x40207D653263736B : f64
  %dp26 = arith.constant 0xC060CBEC5ABA7422 : f64
  %dp27 = arith.constant 0x4013D36BB2A8A532 : f64
  %dp28 = arith.constant 0x40704AF2E3713568 : f64
  %dp29 = arith.constant 0xC04D3DB643CC8153 : f64
  %dp30 = arith.constant 0xC06FDE02A32D10A0 : f64
  %dp31 = arith.constant 0x404E5BFF05A9DD2D : f64
  %dp32 = arith.constant 0x4058040EEDEBC10C : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %a : f64
  %s = arith.negf %hi : f64
  %lo = math.fma %na, %a, %s : f64
  %w = arith.divf %one, %a : f64
  // What w lacks to 1/a joins the low part.
  %nw = arith.negf %w : f64
  %wr = math.fma %nw, %a, %one : f64
  %lo1 = arith.addf %lo, %wr : f64
  %u = arith.subf %w, %center : f64
  %u2 = arith.mulf %u, %u : f64
  %u4 = arith.mulf %u2, %u2 : f64
  %P25 = math.fma %dp29, %u4, %dp25 : f64
  %P21 = math.fma %P25, %u4, %dp21 : f64
  %P17 = math.fma %P21, %u4, %dp17 : f64
  %P13 = math.fma %P17, %u4, %dp13 : f64
  %P9 = math.fma %P13, %u4, %dp9 : f64
  %P5 = math.fma %P9, %u4, %dp5 : f64
  %P1 = math.fma %P5, %u4, %dp1 : f64
  %P26 = math.fma %dp30, %u4, %dp26 : f64
  %P22 = math.fma %P26, %u4, %dp22 : f64
  %P18 = math.fma %P22, %u4, %dp18 : f64
  %P14 = math.fma %P18, %u4, %dp14 : f64
  %P10 = math.fma %P14, %u4, %dp10 : f64
  %P6 = math.fma %P10, %u4, %dp6 : f64
  %P2 = math.fma %P6, %u4, %dp2 : f64
  %P27 = math.fma %dp31, %u4, %dp27 : f64
  %P23 = math.fma %P27, %u4, %dp23 : f64
  %P19 = math.fma %P23, %u4, %dp19 : f64
  %P15 = math.fma %P19, %u4, %dp15 : f64
  %P11 = math.fma %P15, %u4, %dp11 : f64
  %P7 = math.fma %P11, %u4, %dp7 : f64
  %P3 = math.fma %P7, %u4, %dp3 : f64
  %P28 = math.fma %dp32, %u4, %dp28 : f64
  %P24 = math.fma %P28, %u4, %dp24 : f64
  %P20 = math.fma %P24, %u4, %dp20 : f64
  %P16 = math.fma %P20, %u4, %dp16 : f64
  %P12 = math.fma %P16, %u4, %dp12 : f64
  %P8 = math.fma %P12, %u4, %dp8 : f64
  %P4 = math.fma %P8, %u4, %dp4 : f64
  %T12 = math.fma %P2, %u, %P1 : f64
  %T34 = math.fma %P4, %u, %P3 : f64
  %T = math.fma %T34, %u2, %T12 : f64
  %P = math.fma %T, %u, %dp0 : f64
  %f = arith.mulf %w, %P : f64
  %h = func.call @exp.approx.scaled(%hi, %lo1, %f) : (f64, f64, f64) -> f64
  %g = arith.subf %two, %h : f64
  %neg = arith.cmpf olt, %x, %zero : f64
  %large = arith.select %neg, %g, %h : f64
  %Q = func.call @erf.approx.small(%s) : (f64) -> f64
  %nx = arith.negf %x : f64
  %x1 = arith.subf %one, %x : f64
  %small = math.fma %nx, %Q, %x1 : f64
  %is_small = arith.cmpf olt, %a, %one : f64
  %y = arith.select %is_small, %small, %large : f64
  return %y : f64
}

func.func @erfc.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.37 : f64}} {
  %max = arith.constant 28.0 : f64
  // Constants: coefficients/erfc.sollya.
  %dmc = arith.constant 0xBFF20DD750429B6D : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %a : f64
  %s = arith.negf %hi : f64
  %lo = math.fma %na, %a, %s : f64
  %y = func.call @exp.approx.scaled(%hi, %lo, %dmc) : (f64, f64, f64) -> f64
  return %y : f64
}

// As an intermediate value in f64: 0 from 15 on, where f32 is long exhausted. With
// a = |x|, e^(-a^2) times a polynomial in (a - 2)/(a + 2); up to 1/2, 1 - erf.
func.func @erfc.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 125.0 : f64}} {
  %max = arith.constant 15.0 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %zero = arith.constant 0.0 : f64
  // Constants: coefficients/erfc.sollya.
  %w0 = arith.constant 0x3FD058671B52C776 : f64
  %w1 = arith.constant 0xBFDB57034EFD3F7F : f64
  %w2 = arith.constant 0x3FCEEEA7DC8A7840 : f64
  %w3 = arith.constant 0xBFB437F0B68BED35 : f64
  %w4 = arith.constant 0x3F6E94715980246B : f64
  %w5 = arith.constant 0x3F7CA95ED4DCD321 : f64
  %w6 = arith.constant 0xBF4BC25A493C4069 : f64
  %w7 = arith.constant 0xBF5016B5B2BF5397 : f64
  %w8 = arith.constant 0x3F06D5EFD08431AB : f64
  %w9 = arith.constant 0x3F26DA8DEB46A49B : f64
  %w10 = arith.constant 0x3EFCDCCC7C47D507 : f64
  %w11 = arith.constant 0xBEFCE99B4760896F : f64
  %w12 = arith.constant 0xBEED4A77C60FA639 : f64
  %w13 = arith.constant 0x3EB6E622974FC518 : f64
  %w14 = arith.constant 0x3ECFAEA56C775C13 : f64
  %w15 = arith.constant 0x3EB529599EB90656 : f64
  %w16 = arith.constant 0xBEA059026F5C79C6 : f64
  %w17 = arith.constant 0xBEA3F32A552C9D82 : f64
  %w18 = arith.constant 0xBE5EB40FBFE1DE2D : f64
  %w19 = arith.constant 0x3E816EC65A793E54 : f64
  %w20 = arith.constant 0x3DFED4E031A44274 : f64
  %a = math.absf %x : f64
  %b = arith.minimumf %a, %max : f64
  %n = arith.subf %b, %two : f64
  %d = arith.addf %b, %two : f64
  %t = arith.divf %n, %d : f64
  %q19 = math.fma %w20, %t, %w19 : f64
  %q18 = math.fma %q19, %t, %w18 : f64
  %q17 = math.fma %q18, %t, %w17 : f64
  %q16 = math.fma %q17, %t, %w16 : f64
  %q15 = math.fma %q16, %t, %w15 : f64
  %q14 = math.fma %q15, %t, %w14 : f64
  %q13 = math.fma %q14, %t, %w13 : f64
  %q12 = math.fma %q13, %t, %w12 : f64
  %q11 = math.fma %q12, %t, %w11 : f64
  %q10 = math.fma %q11, %t, %w10 : f64
  %q9 = math.fma %q10, %t, %w9 : f64
  %q8 = math.fma %q9, %t, %w8 : f64
  %q7 = math.fma %q8, %t, %w7 : f64
  %q6 = math.fma %q7, %t, %w6 : f64
  %q5 = math.fma %q6, %t, %w5 : f64
  %q4 = math.fma %q5, %t, %w4 : f64
  %q3 = math.fma %q4, %t, %w3 : f64
  %q2 = math.fma %q3, %t, %w2 : f64
  %q1 = math.fma %q2, %t, %w1 : f64
  %q = math.fma %q1, %t, %w0 : f64
  %h = arith.mulf %b, %b : f64
  %mh = arith.negf %h : f64
  %e = func.call @exp.approx.wide(%mh) : (f64) -> f64
  %qe = arith.mulf %q, %e : f64
  %far = arith.cmpf oge, %a, %max : f64
  %c = arith.select %far, %zero, %qe : f64
  %neg = arith.cmpf olt, %x, %zero : f64
  %r = arith.subf %two, %c : f64
  %large = arith.select %neg, %r, %c : f64
  %s = func.call @erf.wide.small(%x) : (f64) -> f64
  %small = arith.subf %one, %s : f64
  %near = arith.cmpf olt, %a, %half : f64
  %y = arith.select %near, %small, %large : f64
  return %y : f64
}
