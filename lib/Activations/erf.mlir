// erf, the error function.

func.func @erf(%x: f64) -> f64
    attributes {act.imports = ["tosa.erf", "chlo.erf"]} {
  %y = math.erf %x : f64
  return %y : f64
}

// 2/sqrt(pi) e^(-x^2)
func.func @erf.derivative(%x: f64) -> f64 {
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %pi = math.acos %mone : f64
  %rpi = math.sqrt %pi : f64
  %c = arith.divf %two, %rpi : f64
  %s = arith.mulf %x, %x : f64
  %ns = arith.negf %s : f64
  %e = math.exp %ns : f64
  %y = arith.mulf %e, %c : f64
  return %y : f64
}

// erf(x)/x - 1 in terms of s = x^2 <= 1.
func.func @erf.small.f32(%s: f32) -> f32 {
  // Constants: coefficients/erf.sollya.
  %q0 = arith.constant 0x3E0375D4 : f32
  %q1 = arith.constant 0xBEC093A0 : f32
  %q2 = arith.constant 0x3DE716A9 : f32
  %q3 = arith.constant 0xBCDBFF62 : f32
  %q4 = arith.constant 0x3BAA17F6 : f32
  %q5 = arith.constant 0xBA528CBD : f32
  %q6 = arith.constant 0x38A62E5A : f32
  %Q5 = math.fma %q6, %s, %q5 : f32
  %Q4 = math.fma %Q5, %s, %q4 : f32
  %Q3 = math.fma %Q4, %s, %q3 : f32
  %Q2 = math.fma %Q3, %s, %q2 : f32
  %Q1 = math.fma %Q2, %s, %q1 : f32
  %Q = math.fma %Q1, %s, %q0 : f32
  return %Q : f32
}

// A polynomial for erf(x)/x up to 1 and one for erfc up to 4, from where erf is
// 1. In both the last operation adds the bulk, exactly known.
func.func @erf.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.03 : f64, max_error = 6.2e-08 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f32
  %max = arith.constant 4.0 : f32
  %center = arith.constant 2.5 : f32
  // Constants: coefficients/erf.sollya.
  %t0 = arith.constant 0x39D55C37 : f32
  %t1 = arith.constant 0xBB0EC172 : f32
  %t2 = arith.constant 0x3BB271C5 : f32
  %t3 = arith.constant 0xBC08CF58 : f32
  %t4 = arith.constant 0x3C0D45BD : f32
  %t5 = arith.constant 0xBBC86D75 : f32
  %t6 = arith.constant 0x3B37582A : f32
  %t7 = arith.constant 0xBA0EC309 : f32
  %t8 = arith.constant 0xB987B0ED : f32
  %t9 = arith.constant 0x3984E813 : f32
  %t10 = arith.constant 0xB8A9F67C : f32
  %t11 = arith.constant 0xB702F6A5 : f32
  %t12 = arith.constant 0x3783B398 : f32
  %t13 = arith.constant 0xB667457A : f32
  %t14 = arith.constant 0xB56E4003 : f32
  %t15 = arith.constant 0x34BB725F : f32
  %a = math.absf %x : f32
  %s = arith.mulf %x, %x : f32
  %Q = func.call @erf.small.f32(%s) : (f32) -> f32
  %small = math.fma %a, %Q, %a : f32
  %b = arith.minimumf %a, %max : f32
  %u = arith.subf %b, %center : f32
  %T14 = math.fma %t15, %u, %t14 : f32
  %T13 = math.fma %T14, %u, %t13 : f32
  %T12 = math.fma %T13, %u, %t12 : f32
  %T11 = math.fma %T12, %u, %t11 : f32
  %T10 = math.fma %T11, %u, %t10 : f32
  %T9 = math.fma %T10, %u, %t9 : f32
  %T8 = math.fma %T9, %u, %t8 : f32
  %T7 = math.fma %T8, %u, %t7 : f32
  %T6 = math.fma %T7, %u, %t6 : f32
  %T5 = math.fma %T6, %u, %t5 : f32
  %T4 = math.fma %T5, %u, %t4 : f32
  %T3 = math.fma %T4, %u, %t3 : f32
  %T2 = math.fma %T3, %u, %t2 : f32
  %T1 = math.fma %T2, %u, %t1 : f32
  %T = math.fma %T1, %u, %t0 : f32
  %large = arith.subf %one, %T : f32
  %is_small = arith.cmpf olt, %a, %one : f32
  %m = arith.select %is_small, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// For GPUs: where |x| is not small, 1 - 2^(-a Q(a)), whose estimated power errs by less than what is left.
func.func @erf.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.01 : f64}, act.architecture = "nvptx64"} {
  %one = arith.constant 1.0 : f32
  %max = arith.constant 4.0 : f32
  %least = arith.constant 0.55 : f32
  // Constants: coefficients/erf.sollya.
  %g0 = arith.constant 0x3E0375D4 : f32
  %g1 = arith.constant 0xBEC09393 : f32
  %g2 = arith.constant 0x3DE70FBE : f32
  %g3 = arith.constant 0xBCDADFD9 : f32
  %g4 = arith.constant 0x3B97CC48 : f32
  %h0 = arith.constant 0xBFD0647B : f32
  %h1 = arith.constant 0xBF6AD69A : f32
  %h2 = arith.constant 0xBE1B2244 : f32
  %h3 = arith.constant 0x3D05F224 : f32
  %h4 = arith.constant 0xBB939BAF : f32
  %h5 = arith.constant 0x3996DFAF : f32
  %ax = math.absf %x : f32
  %s = arith.mulf %x, %x : f32
  %G3 = math.fma %g4, %s, %g3 : f32
  %G2 = math.fma %G3, %s, %g2 : f32
  %G1 = math.fma %G2, %s, %g1 : f32
  %G = math.fma %G1, %s, %g0 : f32
  %small = math.fma %ax, %G, %ax : f32
  %a = arith.minimumf %ax, %max : f32
  %H4 = math.fma %h5, %a, %h4 : f32
  %H3 = math.fma %H4, %a, %h3 : f32
  %H2 = math.fma %H3, %a, %h2 : f32
  %H1 = math.fma %H2, %a, %h1 : f32
  %H = math.fma %H1, %a, %h0 : f32
  %t = arith.mulf %H, %a : f32
  %e = act.estimate exp2_ftz %t : f32
  %large = arith.subf %one, %e : f32
  %is_small = arith.cmpf olt, %ax, %least : f32
  %m = arith.select %is_small, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// By a table of 32 intervals of |x|, of width 1/8 and about its multiples, to which |x| is rounded where
// magic is added; in each a polynomial in the distance from the middle. From 3.92 on the result is 1.
func.func @erf.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.20 : f64, max_error = 6.0e-08 : f64, exact_as = [bf16]}} {
  %magic = arith.constant 0x49C00000 : f32 // 1.5 * 2^20
  %max = arith.constant 3.9296875 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = arith.addf %a, %magic : f32
  %m = arith.subf %im, %magic : f32
  %t = arith.subf %a, %m : f32
  %i = arith.bitcast %im : f32 to i32
  // Constants: coefficients/erf.sollya.
  %v0 = act.table_lookup %i in dense<[
    0x00000000, 0x3E0FAF0D, 0x3E8D7AA7, 0x3ECEE869, 0x3F053F7B, 0x3F1F8CB7, 0x3F360E4C, 0x3F48B925,
    0x3F57BB3D, 0x3F636D69, 0x3F6C432F, 0x3F72BB46, 0x3F7752AB, 0x3F7A7B4A, 0x3F7C9684, 0x3F7DF30F,
    0x3F7ECD71, 0x3F7F5211, 0x3F7FA024, 0x3F7FCCB0, 0x3F7FE554, 0x3F7FF28A, 0x3F7FF968, 0x3F7FFCDD,
    0x3F7FFE8D, 0x3F7FFF5A, 0x3F7FFFB8, 0x3F7FFFE2, 0x3F7FFFF4, 0x3F7FFFFB, 0x3F7FFFFE, 0x3F7FFFFF]>
      : tensor<32xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0x3F906EBA, 0x3F8E3179, 0x3F87AE88, 0x3F7AF863, 0x3F60F7E5, 0x3F4374B7, 0x3F249726, 0x3F0655B6,
    0x3ED48903, 0x3EA2F4D8, 0x3E7232A7, 0x3E2E72D5, 0x3DF391C3, 0x3DA4CEA5, 0x3D582A90, 0x3D09674B,
    0x3CA94DAE, 0x3C4A30E7, 0x3BEA09B0, 0x3B834870, 0x3B0EC10E, 0x3A96739F, 0x3A19AF84, 0x399828AF,
    0x39120327, 0x3887CD93, 0x37F4D7BB, 0x3755ECED, 0x36B5294D, 0x3614B1F9, 0x356C959C, 0x34B66C1D]>
      : tensor<32xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x37587E90, 0xBE0E3021, 0xBE87AE0C, 0xBEBC38C7, 0xBEE0F8D1, 0xBEF452A5, 0xBEF6E547, 0xBEEB18B2,
    0xBED4872E, 0xBEB75164, 0xBE976144, 0xBE6FDC0B, 0xBE36B1CE, 0xBE05EA4F, 0xBDBD2D5C, 0xBD80C1F2,
    0xBD296582, 0xBCD6F0D8, 0xBC83CD98, 0xBC1B6C55, 0xBBB17CE8, 0xBB44008A, 0xBAD4910C, 0xBA58AAD7,
    0xB9CEC3E3, 0xB956BC59, 0xB8DF1884, 0xB8948F0C, 0xB846E309, 0xB6AA6C42, 0x361B12DC, 0x3787D47B]>
      : tensor<32xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xBEC0F500, 0xBEB76891, 0xBE9E1963, 0xBE70483A, 0xBE15F34D, 0xBD6497CA, 0x3CD94727, 0x3DBDA61A,
    0x3E0D5903, 0x3E260ABE, 0x3E2B520C, 0x3E2192DB, 0x3E0E01CC, 0x3DEB2C4F, 0x3DB8B512, 0x3D8A3BEA,
    0x3D45C847, 0x3D079243, 0x3CB264DC, 0x3C61A144, 0x3C094C33, 0x3BA0ECD9, 0x3B35C9B8, 0x3AC609B4,
    0x3A502949, 0x39D33474, 0x394EEE8D, 0x38C3D84E, 0x3833182E, 0x379E45A8, 0x370735CB, 0x365F45C7]>
      : tensor<32xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3C81D423, 0x3D89A06D, 0x3E00EA7C, 0x3E27E4B5, 0x3E3CBAF7, 0x3E35BE66, 0x3E1E53F6, 0x3DEEE3A9,
    0x3D8807F7, 0x3CCBFB7A, 0xBB64E751, 0xBD0247DC, 0xBD27E334, 0xBD43881A, 0xBD37E8A9, 0xBD44F1A0,
    0xBCF43CC0, 0xBCC11DED, 0xBC7903FA, 0xBC9C889A, 0xBC6F7BA8, 0xBC24179C, 0xBAAD293B, 0xBB657FC8,
    0xBBBF48FE, 0xB8872334, 0x3B07BBA8, 0x3BB5EE52, 0x3BBD3365, 0xBA26D288, 0xBA989D47, 0xBB6B7285]>
      : tensor<32xf32> : i32 -> f32
  %q3 = math.fma %v4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %y = math.copysign %q0, %x : f32
  return %y : f32
}

// For results in f16 and bf16: a polynomial on the range in which erf is not 1 in f16.
func.func @erf.approx.f32.narrow(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2680.0 : f64}} {
  %lo = arith.constant -2.65 : f32
  %hi = arith.constant 2.65 : f32
  // Constants: coefficients/erf.sollya.
  %n0 = arith.constant 0x3F9068E7 : f32
  %n1 = arith.constant 0xBEBF6993 : f32
  %n2 = arith.constant 0x3DDC8761 : f32
  %n3 = arith.constant 0xBCB599B2 : f32
  %n4 = arith.constant 0x3B44D66D : f32
  %n5 = arith.constant 0xB9767D8D : f32
  %n6 = arith.constant 0x37051CD9 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %u = arith.mulf %x1, %x1 : f32
  %q5 = math.fma %n6, %u, %n5 : f32
  %q4 = math.fma %q5, %u, %n4 : f32
  %q3 = math.fma %q4, %u, %n3 : f32
  %q2 = math.fma %q3, %u, %n2 : f32
  %q1 = math.fma %q2, %u, %n1 : f32
  %q0 = math.fma %q1, %u, %n0 : f32
  %y = arith.mulf %x1, %q0 : f32
  return %y : f32
}

// The same for bf16.
func.func @erf.approx.bf16.narrow(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.55 : f64}} {
  %lo = arith.constant -2.25 : f32
  %hi = arith.constant 2.25 : f32
  // Constants: coefficients/erf.sollya.
  %n0 = arith.constant 0x3F90676D : f32
  %n1 = arith.constant 0xBEBF12BB : f32
  %n2 = arith.constant 0x3DD92A5F : f32
  %n3 = arith.constant 0xBCA95A71 : f32
  %n4 = arith.constant 0x3B1CC3D4 : f32
  %n5 = arith.constant 0xB8FD6057 : f32
  %w = arith.extf %x : bf16 to f32
  %x0 = arith.maximumf %w, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %u = arith.mulf %x1, %x1 : f32
  %q4 = math.fma %n5, %u, %n4 : f32
  %q3 = math.fma %q4, %u, %n3 : f32
  %q2 = math.fma %q3, %u, %n2 : f32
  %q1 = math.fma %q2, %u, %n1 : f32
  %q0 = math.fma %q1, %u, %n0 : f32
  %y = arith.mulf %x1, %q0 : f32
  %r = arith.truncf %y : f32 to bf16
  return %r : bf16
}

// The low part of x^2 is kept: its rounding alone would cost 50 ulp in the tail.
func.func @erf.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.19 : f64}} {
  %max = arith.constant 10.5 : f32
  // Constants: coefficients/erf.sollya.
  %c = arith.constant 0x3F906EBB : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %a : f32
  %s = arith.negf %hi : f32
  %lo = math.fma %na, %a, %s : f32
  %y = func.call @exp.times.f32(%hi, %lo, %c) : (f32, f32, f32) -> f32
  return %y : f32
}

// For results in f16 and bf16: without the low part of x^2.
func.func @erf.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1190.0 : f64}} {
  %max = arith.constant 10.5 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/sigmoid.sollya.
  %mlog2e = arith.constant 0xBFB8AA3B : f32
  // Constants: coefficients/erf.sollya.
  %c = arith.constant 0x3F906EBB : f32
  // Constants: coefficients/exp2.sollya.
  %n0 = arith.constant 0x3F7FFB49 : f32
  %n1 = arith.constant 0x3F31798D : f32
  %n2 = arith.constant 0x3E786F13 : f32
  %n3 = arith.constant 0x3D61FBCC : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %km = math.fma %s, %mlog2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %mk = arith.negf %k : f32
  %r = math.fma %s, %mlog2e, %mk : f32
  %q2 = math.fma %n3, %r, %n2 : f32
  %q1 = math.fma %q2, %r, %n1 : f32
  %p = math.fma %q1, %r, %n0 : f32
  %pc = arith.mulf %p, %c : f32
  %y = act.scaleb %pc, %k : f32
  return %y : f32
}

// By a table.
func.func @erf.derivative.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 545.0 : f64}} {
  %max = arith.constant 10.5 : f32
  // Constants: coefficients/erf.sollya.
  %c = arith.constant 0x3F906EBB : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ms = arith.negf %s : f32
  %e = func.call @exp.narrow(%ms) : (f32) -> f32
  %y = arith.mulf %e, %c : f32
  return %y : f32
}

// erf(x)/x - 1 in f64, for s = x^2 <= 1.
func.func @erf.approx.small(%s: f64) -> f64 {
  // Constants: coefficients/erf.sollya.
  %c0 = arith.constant 0x3FC06EBA8214DB69 : f64
  %c1 = arith.constant 0xBFD812746B0379FD : f64
  %c2 = arith.constant 0x3FBCE2F21A04362D : f64
  %c3 = arith.constant 0xBF9B82CE312ABF08 : f64
  %c4 = arith.constant 0x3F7565BCD12991C0 : f64
  %c5 = arith.constant 0xBF4C02DB49B09505 : f64
  %c6 = arith.constant 0x3F1F9A335388D29C : f64
  %c7 = arith.constant 0xBEEF4D333884A907 : f64
  %c8 = arith.constant 0x3EBB9EE9584FFAD5 : f64
  %c9 = arith.constant 0xBE85F9828C4A7C66 : f64
  %c10 = arith.constant 0x3E4FC78CBC35825D : f64
  %c11 = arith.constant 0xBE146794FC7A2E3A : f64
  %c12 = arith.constant 0x3DD29782FD44CD2F : f64
  %s2 = arith.mulf %s, %s : f64
  %s4 = arith.mulf %s2, %s2 : f64
  %s8 = arith.mulf %s4, %s4 : f64
  %q0 = math.fma %c1, %s, %c0 : f64
  %q2 = math.fma %c3, %s, %c2 : f64
  %q4 = math.fma %c5, %s, %c4 : f64
  %q6 = math.fma %c7, %s, %c6 : f64
  %q8 = math.fma %c9, %s, %c8 : f64
  %q10 = math.fma %c11, %s, %c10 : f64
  %Q0 = math.fma %q2, %s2, %q0 : f64
  %Q4 = math.fma %q6, %s2, %q4 : f64
  %Q8 = math.fma %q10, %s2, %q8 : f64
  %R8 = math.fma %c12, %s4, %Q8 : f64
  %R0 = math.fma %Q4, %s4, %Q0 : f64
  %Q = math.fma %R8, %s8, %R0 : f64
  return %Q : f64
}

// Double precision, in the same ways, with four chains of every fourth term.
func.func @erf.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.59 : f64}} {
  %one = arith.constant 1.0 : f64
  %max = arith.constant 5.93 : f64
  %slope = arith.constant 0.25 : f64
  // Constants: coefficients/erf.sollya.
  %center = arith.constant 3.5 : f64
  %d0 = arith.constant 0x3EA8EF2A9A1906CD : f64
  %d1 = arith.constant 0xBED6A597219B10D9 : f64
  %d2 = arith.constant 0x3EF3D0E43D6693CB : f64
  %d3 = arith.constant 0xBF062CCEA63A4240 : f64
  %d4 = arith.constant 0x3F11C07721AFDD82 : f64
  %d5 = arith.constant 0xBF1586BAFCAA0E55 : f64
  %d6 = arith.constant 0x3F146153FB7E1A54 : f64
  %d7 = arith.constant 0xBF0E827FAF08103A : f64
  %d8 = arith.constant 0x3F01F6304EBD5C71 : f64
  %d9 = arith.constant 0xBEF0135263929792 : f64
  %d10 = arith.constant 0x3ED377412A7FC794 : f64
  %d11 = arith.constant 0xBE9DD7F19D55F1CF : f64
  %d12 = arith.constant 0xBE9DC7F8D06A44FD : f64
  %d13 = arith.constant 0x3E943EA315F320EF : f64
  %d14 = arith.constant 0xBE78C7E43411D692 : f64
  %d15 = arith.constant 0x3E389DE6DAD8027B : f64
  %d16 = arith.constant 0x3E41BEC9AA182F24 : f64
  %d17 = arith.constant 0xBE3154791BEC53D6 : f64
  %d18 = arith.constant 0x3E0835A2DF8F9AE1 : f64
  %d19 = arith.constant 0x3DE37951A9A87664 : f64
  %d20 = arith.constant 0xBDDFEC6A43C06AF8 : f64
  %d21 = arith.constant 0x3DBC67EAA47F6EB0 : f64
  %d22 = arith.constant 0x3D7EEE8B593C3518 : f64
  %d23 = arith.constant 0xBD87697F63FD5AA0 : f64
  %d24 = arith.constant 0x3D672845CD95DFA1 : f64
  %d25 = arith.constant 0x3D117D62723F67EF : f64
  %d26 = arith.constant 0xBD303982339E57E8 : f64
  %d27 = arith.constant 0x3D106F65915DAC99 : f64
  %d28 = arith.constant 0x3CD45FCA7CABF165 : f64
  %d29 = arith.constant 0xBCD83A9F38E7DD28 : f64
  %d30 = arith.constant 0x3CA3FC28E38C7B73 : f64
  %d31 = arith.constant 0x3C91F34D5163CF0C : f64
  %d32 = arith.constant 0xBC6D542564BA3255 : f64
  %d33 = arith.constant 0xBC3D5EE269A3D985 : f64
  %d34 = arith.constant 0x3C219B466E012A19 : f64
  %d35 = arith.constant 0x3BD54BC4BE7BE1F4 : f64
  %d36 = arith.constant 0xBBC190932DEB95B7 : f64
  %s = arith.mulf %x, %x : f64
  %Q = func.call @erf.approx.small(%s) : (f64) -> f64
  %small = math.fma %x, %Q, %x : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %u = arith.subf %a, %center : f64
  %u2 = arith.mulf %u, %u : f64
  %u4 = arith.mulf %u2, %u2 : f64
  %P32 = math.fma %d36, %u4, %d32 : f64
  %P28 = math.fma %P32, %u4, %d28 : f64
  %P24 = math.fma %P28, %u4, %d24 : f64
  %P20 = math.fma %P24, %u4, %d20 : f64
  %P16 = math.fma %P20, %u4, %d16 : f64
  %P12 = math.fma %P16, %u4, %d12 : f64
  %P8 = math.fma %P12, %u4, %d8 : f64
  %P4 = math.fma %P8, %u4, %d4 : f64
  %P0 = math.fma %P4, %u4, %d0 : f64
  %P29 = math.fma %d33, %u4, %d29 : f64
  %P25 = math.fma %P29, %u4, %d25 : f64
  %P21 = math.fma %P25, %u4, %d21 : f64
  %P17 = math.fma %P21, %u4, %d17 : f64
  %P13 = math.fma %P17, %u4, %d13 : f64
  %P9 = math.fma %P13, %u4, %d9 : f64
  %P5 = math.fma %P9, %u4, %d5 : f64
  %P1 = math.fma %P5, %u4, %d1 : f64
  %P30 = math.fma %d34, %u4, %d30 : f64
  %P26 = math.fma %P30, %u4, %d26 : f64
  %P22 = math.fma %P26, %u4, %d22 : f64
  %P18 = math.fma %P22, %u4, %d18 : f64
  %P14 = math.fma %P18, %u4, %d14 : f64
  %P10 = math.fma %P14, %u4, %d10 : f64
  %P6 = math.fma %P10, %u4, %d6 : f64
  %P2 = math.fma %P6, %u4, %d2 : f64
  %P31 = math.fma %d35, %u4, %d31 : f64
  %P27 = math.fma %P31, %u4, %d27 : f64
  %P23 = math.fma %P27, %u4, %d23 : f64
  %P19 = math.fma %P23, %u4, %d19 : f64
  %P15 = math.fma %P19, %u4, %d15 : f64
  %P11 = math.fma %P15, %u4, %d11 : f64
  %P7 = math.fma %P11, %u4, %d7 : f64
  %P3 = math.fma %P7, %u4, %d3 : f64
  %T01 = math.fma %P1, %u, %P0 : f64
  %T23 = math.fma %P3, %u, %P2 : f64
  %P = math.fma %T23, %u2, %T01 : f64
  // Below 1.5, u lacks the last bit of |x|; the slope of erf there is between 0.12 and 0.42.
  %v = arith.addf %u, %center : f64
  %ul = arith.subf %v, %a : f64
  %PP = math.fma %ul, %slope, %P : f64
  %large0 = arith.subf %one, %PP : f64
  %large = math.copysign %large0, %x : f64
  %near = arith.cmpf olt, %ax, %one : f64
  %y = arith.select %near, %small, %large : f64
  return %y : f64
}

func.func @erf.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.37 : f64}} {
  %max = arith.constant 28.0 : f64
  // Constant: coefficients/erf.sollya.
  %dc = arith.constant 0x3FF20DD750429B6D : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %a : f64
  %s = arith.negf %hi : f64
  %lo = math.fma %na, %a, %s : f64
  %y = func.call @exp.approx.scaled(%hi, %lo, %dc) : (f64, f64, f64) -> f64
  return %y : f64
}

// x times a polynomial in x^2, for |x| <= 1 in f64.
func.func @erf.wide.small(%x: f64) -> f64 {
  // Constants: coefficients/erf.sollya.
  %w0 = arith.constant 0x3FF20DD750429B6D : f64
  %w1 = arith.constant 0xBFD812746B0379C9 : f64
  %w2 = arith.constant 0x3FBCE2F21A041D26 : f64
  %w3 = arith.constant 0xBF9B82CE312528BD : f64
  %w4 = arith.constant 0x3F7565BCD076C355 : f64
  %w5 = arith.constant 0xBF4C02DB2E0D9EC7 : f64
  %w6 = arith.constant 0x3F1F9A30892ABF8B : f64
  %w7 = arith.constant 0xBEEF4D02BDD7EEC2 : f64
  %w8 = arith.constant 0x3EBB9CAEF49DCDD6 : f64
  %w9 = arith.constant 0xBE85E7FF2805CE5B : f64
  %w10 = arith.constant 0x3E4F1767920E9AA7 : f64
  %w11 = arith.constant 0xBE126720B2A02F33 : f64
  %w12 = arith.constant 0x3DCAEF1B5A9871C9 : f64
  %ss = arith.mulf %x, %x : f64
  %q11 = math.fma %w12, %ss, %w11 : f64
  %q10 = math.fma %q11, %ss, %w10 : f64
  %q9 = math.fma %q10, %ss, %w9 : f64
  %q8 = math.fma %q9, %ss, %w8 : f64
  %q7 = math.fma %q8, %ss, %w7 : f64
  %q6 = math.fma %q7, %ss, %w6 : f64
  %q5 = math.fma %q6, %ss, %w5 : f64
  %q4 = math.fma %q5, %ss, %w4 : f64
  %q3 = math.fma %q4, %ss, %w3 : f64
  %q2 = math.fma %q3, %ss, %w2 : f64
  %q1 = math.fma %q2, %ss, %w1 : f64
  %q = math.fma %q1, %ss, %w0 : f64
  %y = arith.mulf %x, %q : f64
  return %y : f64
}

// As an intermediate value in f64: 1 - erfc from 1 on.
func.func @erf.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.46 : f64}} {
  %one = arith.constant 1.0 : f64
  %small = func.call @erf.wide.small(%x) : (f64) -> f64
  %a = math.absf %x : f64
  %c = func.call @erfc.approx.wide(%a) : (f64) -> f64
  %large0 = arith.subf %one, %c : f64
  %large = math.copysign %large0, %x : f64
  %near = arith.cmpf olt, %a, %one : f64
  %y = arith.select %near, %small, %large : f64
  return %y : f64
}
