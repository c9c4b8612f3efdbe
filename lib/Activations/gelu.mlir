// gelu: x Phi(x), Phi the normal distribution function.

func.func @gelu(%x: f64) -> f64
    attributes {act.profiles = ["torch", "jax", "keras", "onnx", "tflite"]} {
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %r2 = math.sqrt %two : f64
  %nx = arith.negf %x : f64
  %u = arith.divf %nx, %r2 : f64
  %c = math.erfc %u : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %c : f64
  return %y : f64
}

// Phi(x) + x phi(x). Below -1 it is negative however small; the sign is put on
// again because the sum of two underflowed terms has lost it.
func.func @gelu.derivative(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %mhalf = arith.constant -0.5 : f64
  %one = arith.constant 1.0 : f64
  %mone = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %pi = math.acos %mone : f64
  %r2 = math.sqrt %two : f64
  %twopi = arith.mulf %pi, %two : f64
  %r2pi = math.sqrt %twopi : f64
  %nx = arith.negf %x : f64
  %u = arith.divf %nx, %r2 : f64
  %c = math.erfc %u : f64
  %cdf = arith.mulf %c, %half : f64
  %s = arith.mulf %x, %x : f64
  %ms = arith.mulf %s, %mhalf : f64
  %e = math.exp %ms : f64
  %xe = arith.mulf %x, %e : f64
  %xpdf = arith.divf %xe, %r2pi : f64
  %d = arith.addf %cdf, %xpdf : f64
  %n = math.copysign %d, %mone : f64
  %tail = arith.cmpf olt, %x, %mone : f64
  %y = arith.select %tail, %n, %d : f64
  return %y : f64
}

// a Phi(-a), a = |x|, is 2^n e^(-r/2) q P, q = a/(a + 11/4), P a polynomial in q - 3/16: their product is all but constant
// in the tail and so hardly feels the error of q. a^2 = r - 2n ln 2, with ln 2 rounded, for which P makes up. The low part
// of a^2 is kept: its rounding alone would cost 50 ulp in the tail. The last bits of the sum that rounds n are the float
// 2^(n + 48).
func.func @gelu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.44 : f64, max_error = 2.4e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %mscale = arith.constant 0xA7800000 : f32 // -2^-48
  %mhalf = arith.constant -0.5 : f32
  %shift = arith.constant 2.75 : f32
  %center = arith.constant 0.1875 : f32
  %max = arith.constant 14.6 : f32
  %magic = arith.constant 0x4B4000AF : f32 // 1.5 * 2^23 + 127 + 48
  %i23 = arith.constant 23 : i32
  // Constants of the reduction: coefficients/exp.sollya.
  %mlog2e = arith.constant 0xBF38AA3B : f32 // half of it
  %ln2 = arith.constant 0x3FB17218 : f32 // twice
  // Constants: coefficients/gelu.sollya.
  %e2 = arith.constant 0x3DFFFFFD : f32
  %e3 = arith.constant 0xBCAAAA49 : f32
  %e4 = arith.constant 0x3B2AAD14 : f32
  %e5 = arith.constant 0xB9891CC7 : f32
  %e6 = arith.constant 0x37B4A561 : f32
  %p0 = arith.constant 0x3F8B4598 : f32
  %p1 = arith.constant 0xBFB46158 : f32
  %p2 = arith.constant 0x3F30CE78 : f32
  %p3 = arith.constant 0x3E4FE909 : f32
  %p4 = arith.constant 0xBE593F35 : f32
  %p5 = arith.constant 0xBE0072EE : f32
  %p6 = arith.constant 0x3D0AEB17 : f32
  %p7 = arith.constant 0x3DD82F4D : f32
  %p8 = arith.constant 0xBBD47923 : f32
  %p9 = arith.constant 0xBD0D730E : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %nm = math.fma %s, %mlog2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r0 = math.fma %n, %ln2, %s : f32
  %r = arith.addf %r0, %sl : f32
  %q5 = math.fma %e6, %r, %e5 : f32
  %q4 = math.fma %q5, %r, %e4 : f32
  %q3 = math.fma %q4, %r, %e3 : f32
  %q2 = math.fma %q3, %r, %e2 : f32
  %q1 = math.fma %q2, %r, %mhalf : f32
  %m = arith.mulf %q1, %r : f32
  %d = arith.addf %a, %shift : f32
  %q = act.quotient %a, %d : f32
  %u = arith.subf %q, %center : f32
  %P8 = math.fma %p9, %u, %p8 : f32
  %P7 = math.fma %P8, %u, %p7 : f32
  %P6 = math.fma %P7, %u, %p6 : f32
  %P5 = math.fma %P6, %u, %p5 : f32
  %P4 = math.fma %P5, %u, %p4 : f32
  %P3 = math.fma %P4, %u, %p3 : f32
  %P2 = math.fma %P3, %u, %p2 : f32
  %P1 = math.fma %P2, %u, %p1 : f32
  %P = math.fma %P1, %u, %p0 : f32
  %f = arith.mulf %q, %P : f32
  %pf = math.fma %m, %f, %f : f32
  %bits = arith.bitcast %nm : f32 to i32
  %shifted = arith.shli %bits, %i23 : i32
  %scale = arith.bitcast %shifted : i32 to f32
  %h = arith.mulf %pf, %scale : f32
  %x0 = arith.maximumf %x, %nzero : f32
  %y = math.fma %h, %mscale, %x0 : f32
  return %y : f32
}

// The same with an estimated reciprocal.
func.func @gelu.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.94 : f64}, act.architecture = "nvptx64"} {
  %nzero = arith.constant -0.0 : f32
  %mscale = arith.constant 0xA7800000 : f32 // -2^-48
  %mhalf = arith.constant -0.5 : f32
  %shift = arith.constant 2.75 : f32
  %center = arith.constant 0.1875 : f32
  %max = arith.constant 14.6 : f32
  %magic = arith.constant 0x4B4000AF : f32 // 1.5 * 2^23 + 127 + 48
  %i23 = arith.constant 23 : i32
  // Constants of the reduction: coefficients/exp.sollya.
  %mlog2e = arith.constant 0xBF38AA3B : f32 // half of it
  %ln2 = arith.constant 0x3FB17218 : f32 // twice
  // Constants: coefficients/gelu.sollya.
  %e2 = arith.constant 0x3DFFFFFD : f32
  %e3 = arith.constant 0xBCAAAA49 : f32
  %e4 = arith.constant 0x3B2AAD14 : f32
  %e5 = arith.constant 0xB9891CC7 : f32
  %e6 = arith.constant 0x37B4A561 : f32
  %p0 = arith.constant 0x3F8B4598 : f32
  %p1 = arith.constant 0xBFB46158 : f32
  %p2 = arith.constant 0x3F30CE78 : f32
  %p3 = arith.constant 0x3E4FE909 : f32
  %p4 = arith.constant 0xBE593F35 : f32
  %p5 = arith.constant 0xBE0072EE : f32
  %p6 = arith.constant 0x3D0AEB17 : f32
  %p7 = arith.constant 0x3DD82F4D : f32
  %p8 = arith.constant 0xBBD47923 : f32
  %p9 = arith.constant 0xBD0D730E : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %nm = math.fma %s, %mlog2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r0 = math.fma %n, %ln2, %s : f32
  %r = arith.addf %r0, %sl : f32
  %q5 = math.fma %e6, %r, %e5 : f32
  %q4 = math.fma %q5, %r, %e4 : f32
  %q3 = math.fma %q4, %r, %e3 : f32
  %q2 = math.fma %q3, %r, %e2 : f32
  %q1 = math.fma %q2, %r, %mhalf : f32
  %m = arith.mulf %q1, %r : f32
  %d = arith.addf %a, %shift : f32
  %v = act.estimate reciprocal %d : f32
  %q = arith.mulf %a, %v : f32
  %u = arith.subf %q, %center : f32
  %P8 = math.fma %p9, %u, %p8 : f32
  %P7 = math.fma %P8, %u, %p7 : f32
  %P6 = math.fma %P7, %u, %p6 : f32
  %P5 = math.fma %P6, %u, %p5 : f32
  %P4 = math.fma %P5, %u, %p4 : f32
  %P3 = math.fma %P4, %u, %p3 : f32
  %P2 = math.fma %P3, %u, %p2 : f32
  %P1 = math.fma %P2, %u, %p1 : f32
  %P = math.fma %P1, %u, %p0 : f32
  %f = arith.mulf %q, %P : f32
  %pf = math.fma %m, %f, %f : f32
  %bits = arith.bitcast %nm : f32 to i32
  %shifted = arith.shli %bits, %i23 : i32
  %scale = arith.bitcast %shifted : i32 to f32
  %h = arith.mulf %pf, %scale : f32
  %x0 = arith.maximumf %x, %nzero : f32
  %y = math.fma %h, %mscale, %x0 : f32
  return %y : f32
}

// For results in f16, without a branch: gelu(x) = max(x, 0) - e^(-a^2/2) f(a), a = |x|, with the
// low part of a^2 kept. f(a) is a polynomial in the distance from the middle of one of 32
// intervals, of equal relative width but for the first, of which the index is the upper bits of a.
func.func @gelu.intervals.f32(%x: f32) -> f32 {
  %nzero = arith.constant -0.0 : f32
  %mhalf = arith.constant -0.5 : f32
  %max = arith.constant 14.6 : f32
  %least = arith.constant 0x3D800000 : i32 // 2^-4
  %i21 = arith.constant 21 : i32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the exponential: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %bits = arith.bitcast %a : f32 to i32
  %b0 = arith.maxsi %bits, %least : i32
  %i = arith.shrui %b0, %i21 : i32
  // Constants: coefficients/gelu.sollya.
  %um = act.table_lookup %i in dense<[
    0x400FFE00, 0x40303A00, 0x404FEA00, 0x40700A00, 0x408FD000, 0x40AFE000, 0x40CFEE00, 0x40F01200,
    0x410FD400, 0x41300C00, 0x41502E00, 0x416FF000, 0x00000000, 0x3DB02200, 0x3DD00A00, 0x3DF00A00,
    0x3E100800, 0x3E2FF600, 0x3E4FF200, 0x3E703E00, 0x3E900800, 0x3EAFCA00, 0x3ECFF400, 0x3EEFF800,
    0x3F102000, 0x3F300000, 0x3F4FE600, 0x3F703600, 0x3F900200, 0x3FAFF000, 0x3FCFDC00, 0x3FF03A00]>
      : tensor<32xf32> : i32 -> f32
  %u0 = act.table_lookup %i in dense<[
    0x3EB10142, 0x3EB819C6, 0x3EBCC615, 0x3EC01423, 0x3EC35DD2, 0x3EC613B4, 0x3EC7BAB3, 0x3EC8CEB3,
    0x3EC9D1B7, 0x3ECA9C87, 0x3ECB129B, 0x3ECB5CAD, 0x00000000, 0x3D24AB59, 0x3D403208, 0x3D5B2482,
    0x3D81311F, 0x3D9A36C4, 0x3DB21E19, 0x3DC923CF, 0x3DE94CAB, 0x3E085E1B, 0x3E1A9C6F, 0x3E2B3853,
    0x3E41AE2B, 0x3E5B3FE1, 0x3E70F66C, 0x3E81DAC0, 0x3E8D5071, 0x3E9932C3, 0x3EA23978, 0x3EA94863]>
      : tensor<32xf32> : i32 -> f32
  %u1 = act.table_lookup %i in dense<[
    0x3D0AD914, 0x3CB5ABA7, 0x3C79B8A9, 0x3C30FDF3, 0x3BE09E1D, 0x3B84328A, 0x3B277A8D, 0x3AE04D8B,
    0x3A862C66, 0x3A15AFA3, 0x39B7770C, 0x3971AE47, 0x3F000000, 0x3EDF8ABD, 0x3EDA3203, 0x3ED4FBF9,
    0x3ECD6FFB, 0x3EC3E302, 0x3EBAD7C5, 0x3EB2357F, 0x3EA64794, 0x3E97DF0D, 0x3E8AC53C, 0x3E7E1938,
    0x3E5F124F, 0x3E3CC97F, 0x3E20A48F, 0x3E09264E, 0x3DDB28B1, 0x3DA5184C, 0x3D7D1CA6, 0x3D44761C]>
      : tensor<32xf32> : i32 -> f32
  %u2 = act.table_lookup %i in dense<[
    0xBC7753A0, 0xBC10CF5B, 0xBBB3C2BF, 0xBB675B19, 0xBB00B330, 0xBA8150DD, 0xBA0E6F7B, 0xB9A85172,
    0xB92B15CF, 0xB89E3488, 0xB8256792, 0xB7BE1669, 0xBECC4227, 0xBEAE10D1, 0xBEA926EF, 0xBEA46184,
    0xBE9D82D3, 0xBE94DF6F, 0xBE8CC255, 0xBE8511A7, 0xBE751743, 0xBE5C017A, 0xBE458B6A, 0xBE31BFAD,
    0xBE180B0C, 0xBDF8BE5E, 0xBDCCA65E, 0xBDA8ECB4, 0xBD807E32, 0xBD358E3A, 0xBD02C18E, 0xBCBEE5C9]>
      : tensor<32xf32> : i32 -> f32
  %u3 = act.table_lookup %i in dense<[
    0x3BB86802, 0x3B430257, 0x3ADC3E31, 0x3A8179D1, 0x39FE7150, 0x395BCA2A, 0x38D38A48, 0x385D6141,
    0x37BFE5CC, 0x37138F5E, 0x3683D216, 0x36045669, 0x3E7FFDA9, 0x3E55D1CE, 0x3E4E81E3, 0x3E478D9D,
    0x3E3EE4BF, 0x3E32B461, 0x3E278D0D, 0x3E1D481C, 0x3E0F47C7, 0x3DFD4947, 0x3DDFF73C, 0x3DC689DE,
    0x3DA60274, 0x3D83C516, 0x3D5282C6, 0x3D289C85, 0x3CF58FC1, 0x3CA3D400, 0x3C5F1A73, 0x3C1A1139]>
      : tensor<32xf32> : i32 -> f32
  %u4 = act.table_lookup %i in dense<[
    0xBAF67DA1, 0xBA6CC8F3, 0xB9F44648, 0xB983E405, 0xB8E8B413, 0xB82D53FC, 0xB7922283, 0xB7080BD9,
    0xB64BE8E9, 0xB5826CFB, 0xB4C5B3AE, 0xB42CCF28, 0xBE07D593, 0x3B1A071D, 0xBDBE5C55, 0xBE4E5EB5,
    0xBDDCF452, 0xBDD65CB4, 0xBD95CBCC, 0xBD980201, 0xBD8F4418, 0xBD7B6D36, 0xBD53A507, 0xBD44E745,
    0xBD1C2A99, 0xBCF13319, 0xBCBBB101, 0xBC929FC6, 0xBC4D161D, 0xBC01EE44, 0xBBA87197, 0xBB5C8B8B]>
      : tensor<32xf32> : i32 -> f32
  %u5 = act.table_lookup %i in dense<[
    0x3A164D8D, 0x3984FB13, 0x38F97449, 0x387ADE1A, 0x37C3A150, 0x36FE330F, 0x363CB660, 0x359BDD0F,
    0x34C9751D, 0x33D67423, 0x330E0CC1, 0x325748D2, 0x3D6BC4F1, 0xC02DA5D5, 0x40437490, 0x40E9A5C1,
    0xBF326F8D, 0x3EE03952, 0x3F4B566B, 0x3ED1B7AC, 0x3D36B6D1, 0x3D87DE6B, 0x3D6BC9F6, 0x3CE3251E,
    0x3C7FAF3E, 0x3C5B7568, 0x3C02B71D, 0x3BFE70A2, 0x3B9AF76A, 0x3B371D66, 0x3AE6EDCF, 0x3A92494D]>
      : tensor<32xf32> : i32 -> f32
  %t = arith.subf %a, %um : f32
  %f4 = math.fma %u5, %t, %u4 : f32
  %f3 = math.fma %f4, %t, %u3 : f32
  %f2 = math.fma %f3, %t, %u2 : f32
  %f1 = math.fma %f2, %t, %u1 : f32
  %f = math.fma %f1, %t, %u0 : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %hi = arith.mulf %s, %mhalf : f32
  %lo = arith.mulf %sl, %mhalf : f32
  %km = math.fma %hi, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %p = func.call @exp.reduced.f32(%hi, %k, %lo) : (f32, f32, f32) -> f32
  %pf = arith.mulf %p, %f : f32
  %h = act.scaleb %pf, %k : f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %h : f32
  return %y : f32
}

// f e^(-a^2/2), as f + f (e^(-a^2/2) - 1) up to the power of two, and with the low part of a^2 kept:
// a^2 = r - 2n ln 2.
func.func @gelu.normal.f32(%a: f32, %f: f32) -> f32 {
  %mhalf = arith.constant -0.5 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the reduction: coefficients/exp.sollya.
  %mlog2e = arith.constant 0xBF38AA3B : f32 // half of it
  %ln2hi = arith.constant 0x3FB17200 : f32 // twice
  %ln2lo = arith.constant 0x363FBE8E : f32 // twice
  // Constants: coefficients/gelu.sollya.
  %e2 = arith.constant 0x3DFFFFFD : f32
  %e3 = arith.constant 0xBCAAAA49 : f32
  %e4 = arith.constant 0x3B2AAD14 : f32
  %e5 = arith.constant 0xB9891CC7 : f32
  %e6 = arith.constant 0x37B4A561 : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %nm = math.fma %s, %mlog2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r0 = math.fma %n, %ln2hi, %s : f32
  %r1 = math.fma %n, %ln2lo, %sl : f32
  %r = arith.addf %r0, %r1 : f32
  %q5 = math.fma %e6, %r, %e5 : f32
  %q4 = math.fma %q5, %r, %e4 : f32
  %q3 = math.fma %q4, %r, %e3 : f32
  %q2 = math.fma %q3, %r, %e2 : f32
  %q1 = math.fma %q2, %r, %mhalf : f32
  %m = arith.mulf %q1, %r : f32
  %pf = math.fma %m, %f, %f : f32
  %y = act.scaleb %pf, %n : f32
  return %y : f32
}

// b Phi(-b) for b >= 6.01, e^(-b^2/2) times a polynomial in u = b - 11.
func.func @gelu.far.f32(%b: f32, %u: f32) -> f32 {
  // Constants: coefficients/gelu.sollya.
  %c0 = arith.constant 0x3ECA9C4F : f32
  %c1 = arith.constant 0x3A15CEF0 : f32
  %c2 = arith.constant 0xB89E6830 : f32
  %c3 = arith.constant 0x371362AC : f32
  %c4 = arith.constant 0xB57F79F7 : f32
  %c5 = arith.constant 0x33E0361C : f32
  %c6 = arith.constant 0xB2301E9C : f32
  %c7 = arith.constant 0x2FE83CBE : f32
  %c8 = arith.constant 0xAECC6122 : f32
  %c9 = arith.constant 0x2DF0C3E1 : f32
  %f8 = math.fma %c9, %u, %c8 : f32
  %f7 = math.fma %f8, %u, %c7 : f32
  %f6 = math.fma %f7, %u, %c6 : f32
  %f5 = math.fma %f6, %u, %c5 : f32
  %f4 = math.fma %f5, %u, %c4 : f32
  %f3 = math.fma %f4, %u, %c3 : f32
  %f2 = math.fma %f3, %u, %c2 : f32
  %f1 = math.fma %f2, %u, %c1 : f32
  %f0 = math.fma %f1, %u, %c0 : f32
  %y = func.call @gelu.normal.f32(%b, %f0) : (f32, f32) -> f32
  return %y : f32
}

// With a = |x|: max(x, 0) - a Phi(-a), which for a <= 6.01 is a polynomial in the distance from
// the middle of one of 16 equal intervals: its coefficients fill a register each, and Zen 5 looks
// them up beside its multiply-adds, which it does not where they fill two. What is below goes
// another way, past which a branch leads as a rule. That a is -x there keeps |x| out of the registers.
func.func @gelu.approx.f32.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.30 : f64, max_error = 2.4e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %shift = arith.constant 11.0 : f32
  %nearest = arith.constant 6.015625 : f32
  %mnearest = arith.constant -6.015625 : f32
  %max = arith.constant 14.6 : f32
  %mh = arith.constant -0.390625 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %perh = arith.constant 0x4023D70A : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %nearest : f32
  %im = math.fma %a, %perh, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %im, %magic : f32
  %t = math.fma %k, %mh, %a : f32
  %v0 = act.table_lookup %i in dense<[
    0x00000000, 0x3E0B3703, 0x3E2DDCB8, 0x3E10BF94, 0x3DBD1288, 0x3D4B381A, 0x3CB745F3, 0x3C0BFF53,
    0x3B361288, 0x3A4A298A, 0x393FFA83, 0x381C1834, 0x36D97F6D, 0x3581E68A, 0x340510ED, 0x3269D8DC]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0x3F000000, 0x3E5088FD, 0xBC4ABB91, 0xBDEAD0F6, 0xBDFF9FC5, 0xBDB8E7C6, 0xBD4E92E7, 0xBCBB037E,
    0xBC0C2C80, 0xBB2FF762, 0xBA3A3BF5, 0xB926E3EA, 0xB7FE01D5, 0xB6A47E17, 0xB535931B, 0xB3AB04EC]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0xBECC422A, 0xBEAED0CA, 0xBE513116, 0xBD80D950, 0x3CD4CDD2, 0x3D5C229C, 0x3D3713F9, 0x3CD4ED0C,
    0x3C404373, 0x3B8C38D8, 0x3AA8750B, 0x39A88E3F, 0x388D76A5, 0x37481F18, 0x35EF67DE, 0x3472CE09]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x356CE07A, 0x3DBD9EF6, 0x3E04E1E0, 0x3DD2F2F2, 0x3D43AB7C, 0x3B6A2986, 0xBC748C5F, 0xBC766829,
    0xBC14B1A2, 0xBB849933, 0xBABA420F, 0xB9D41770, 0xB8C6E704, 0xB79B2220, 0xB64A9211, 0xB4DE729C]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3D881F1A, 0x3D3A8A04, 0x3A87E69A, 0xBCFE306A, 0xBD0F91DD, 0xBCA471D3, 0xBB96477E, 0x3B446629,
    0x3B800923, 0x3B1E799E, 0x3A89ABD5, 0x39B8002F, 0x38C489AD, 0x37AB39C4, 0x3676516B, 0x35136FC8]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0x39AFE74B, 0xBCA1540F, 0xBCB6CE45, 0xBC19DBF8, 0x3B91E42C, 0x3C148549, 0x3BC842B3, 0x3AED310E,
    0xB9F72922, 0xBA5D149D, 0xBA0958EA, 0xB9648B8F, 0xB88F61D5, 0xB78E2446, 0xB6641482, 0xB5161F31]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0xBC4A12C7, 0xBBD2108D, 0x3C1D6B33, 0x3AD05710, 0x3BEDDC15, 0xBACA53F9, 0xBA8C094B, 0xBADA8390,
    0xBA13CFAB, 0x38779D35, 0x3923A6E2, 0x38C736CC, 0x381D3B8C, 0x3736A5C5, 0x3625FB94, 0x34F373AA]>
      : tensor<16xf32> : i32 -> f32
  %v7 = act.table_lookup %i in dense<[
    0x3C086693, 0x3B57BC08, 0x3B2A3FEE, 0x39A3F628, 0xBAEE17D6, 0xBA960973, 0xB7539A61, 0x399AAF78,
    0x39BA20AA, 0x38ECEAB2, 0xB6C675AD, 0xB7D418E0, 0xB77B74F3, 0xB6B83D82, 0xB5C3DD1F, 0xB4A38433]>
      : tensor<16xf32> : i32 -> f32
  %v8 = act.table_lookup %i in dense<[
    0xBC2B60D2, 0x3C43B036, 0xBD9E1C03, 0x3D7560E3, 0xBD117D6D, 0x3C8E8DAF, 0xBC233DA9, 0x3B0A9746,
    0x3A5D3928, 0xB6CE2A4A, 0x3693A4FA, 0x3704A75D, 0x3641B0C3, 0x360140AA, 0x353B8E42, 0x342E98D5]>
      : tensor<16xf32> : i32 -> f32
  %q7 = math.fma %v8, %t, %v7 : f32
  %q6 = math.fma %q7, %t, %v6 : f32
  %q5 = math.fma %q6, %t, %v5 : f32
  %q4 = math.fma %q5, %t, %v4 : f32
  %q3 = math.fma %q4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %m = arith.maximumf %x, %nzero : f32
  %near = arith.subf %m, %q0 : f32
  %mx = arith.negf %x : f32
  %b = arith.minimumf %mx, %max : f32
  %u = arith.subf %b, %shift : f32
  %far = func.call @gelu.far.f32(%b, %u) : (f32, f32) -> f32
  %isfar = arith.cmpf olt, %x, %mnearest : f32
  %mfar = arith.negf %far : f32
  %y = arith.select %isfar, %mfar, %near {act.rare} : f32
  return %y : f32
}

// max(x, 0) - a P(a)^2 with P = Phi(-a)^(1/2), which takes a shorter polynomial, and whose error counts twice. The
// intervals are those in which magic - a is rounded to the same float: about the multiples of 1/2 up to 9/2 and of
// 1/4 beyond, where magic - a < 2^22. So additions alone give index and distance.
func.func @gelu.approx.f32.square(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.80 : f64, max_error = 2.4e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %nearest = arith.constant 6.015625 : f32
  %mnearest = arith.constant -6.015625 : f32
  %magic = arith.constant 0x4A800009 : f32 // 2^22 + 4.5
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %nearest : f32
  %im = arith.subf %magic, %a : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %magic, %im : f32
  %t = arith.subf %a, %k : f32
  // Constants: coefficients/gelu.sollya.
  %v0 = act.table_lookup %i in dense<[
    0x3AF19A24, 0x3BB868BE, 0x3C79E44B, 0x3D167DB0, 0x3DA162A5, 0x3E1A7391, 0x3E84564C, 0x3ECBF003,
    0x3F0E32BA, 0x3F3504F3, 0x3803BE39, 0x388C16B5, 0x39107F1C, 0x39909559, 0x3A0C59FC, 0x3A842FD4]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBB8E125B, 0xBC42CF66, 0xBCEA5C46, 0xBD7709D1, 0xBDE3C659, 0xBE3745F5, 0xBE80478A, 0xBE9B8424,
    0xBEA24258, 0xBE906E8E, 0xB8CAD597, 0xB94F2554, 0xB9CCDFF1, 0xBA44392D, 0xBAB5FBC2, 0xBB236ABE]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x3B9892D4, 0x3C37D2B0, 0x3CBE5602, 0x3D27CB69, 0x3D77F61B, 0x3D95123C, 0x3D882530, 0x3D13B2F8,
    0xBC3711B6, 0xBD66A704, 0x39141B8F, 0x39909EDD, 0x3A087637, 0x3A78C765, 0x3ADAFF05, 0x3B3A16DA]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xBB41DF12, 0xBBC54ADD, 0xBC24D3A9, 0xBC57C397, 0xBC428E28, 0xBB4C2C32, 0x3C48925F, 0x3CE1425E,
    0x3D0822D4, 0x3CCDE89C, 0xB9078A69, 0xB97B8AC0, 0xB9E0D534, 0xBA416E22, 0xBAA005C3, 0xBAFE56C7]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3A9B3CCF, 0x3AF35A2F, 0x3B04C779, 0x3A4C5581, 0xBB1A6FD8, 0xBBCF0DDD, 0xBC09E295, 0xBBC40224,
    0x3A17403C, 0x3B799F35, 0x38AC9BA7, 0x39170CC1, 0x397CA39F, 0x39CA7E03, 0x3A1A38FE, 0x3A6182BC]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xB990D4B1, 0xB9663E8F, 0x39261396, 0x3A673AD5, 0x3ACBC5DD, 0x3AB913FA, 0x380EE459, 0xBB018227,
    0xBB4736D9, 0x3C2113F0, 0xB8204919, 0xB881EE4C, 0xB8C81C5B, 0xB9112D24, 0xB94845A4, 0xB97B7BE8]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0x372C880F, 0xB8644DC5, 0xB954F47B, 0xB9947CD2, 0xB93A2629, 0x3618EF7D, 0x3A0D557C, 0x3A2EA0AF,
    0x3A90F0BF, 0xBC785714, 0x3760942C, 0x374E2B0C, 0x37E521E9, 0x37EDA704, 0x38FD6528, 0xB70E23A1]>
      : tensor<16xf32> : i32 -> f32
  %p5 = math.fma %v6, %t, %v5 : f32
  %p4 = math.fma %p5, %t, %v4 : f32
  %p3 = math.fma %p4, %t, %v3 : f32
  %p2 = math.fma %p3, %t, %v2 : f32
  %p1 = math.fma %p2, %t, %v1 : f32
  %p = math.fma %p1, %t, %v0 : f32
  %ap = arith.mulf %a, %p : f32
  %map = arith.negf %ap : f32
  %m = arith.maximumf %x, %nzero : f32
  %near = math.fma %map, %p, %m : f32
  %shift = arith.constant 11.0 : f32
  %max = arith.constant 14.6 : f32
  %mx = arith.negf %x : f32
  %b = arith.minimumf %mx, %max : f32
  %u = arith.subf %b, %shift : f32
  %far = func.call @gelu.far.f32(%b, %u) : (f32, f32) -> f32
  %mfar = arith.negf %far : f32
  %isfar = arith.cmpf olt, %x, %mnearest : f32
  %y = arith.select %isfar, %mfar, %near {act.rare} : f32
  return %y : f32
}

// x P(x)^2 with P = Phi^(1/2) on both sides of 0, which leaves no sign to be taken off and put on again. The intervals
// are those in which magic + x is rounded to the same float: about the multiples of 1/2 from -3/2 on, and of 1/4 below,
// where magic + x < 2^22. From 5.2 on P is 1. Zen 4 reads one third operand a cycle, be it a multiply-add's or that of
// a lookup in two registers: so the last coefficient, of which 14 bits are enough, is the lowest bits of the one
// before.
func.func @gelu.approx.f32.signed(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.90 : f64}} {
  %most = arith.constant 5.21875 : f32
  %mnearest = arith.constant -6.015625 : f32
  %magic = arith.constant 0x4A800003 : f32 // 2^22 + 1.5
  %i18 = arith.constant 18 : i32
  %x1 = arith.minimumf %x, %most : f32
  %im = arith.addf %x1, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %im, %magic : f32
  %t = arith.subf %x1, %k : f32
  // Constants: coefficients/gelu.sollya.
  %v0 = act.table_lookup %i in dense<[
    0x3E84564C, 0x3ECBF003, 0x3F0E32BA, 0x3F3504F3, 0x3F54DFF3, 0x3F6AD0CC, 0x3F774D06, 0x3F7D123C,
    0x3F7F3434, 0x3F7FD3C0, 0x3F7FF860, 0x3F7FFEF6, 0x3F7FFFE3, 0x3F7FFFFE, 0x3803BE39, 0x388C16B5,
    0x39107F1C, 0x39909559, 0x3A0C59FD, 0x3A842FD4, 0x3AF19A24, 0x3B564246, 0x3BB868BE, 0x3C1A0F3C,
    0x3C79E44B, 0x3CC4C86A, 0x3D167DB0, 0x3D5F96D6, 0x3DA162A5, 0x3DE26F8E, 0x3E1A7391, 0x3E4CF38E]>
      : tensor<32xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0x3E80478B, 0x3E9B8423, 0x3EA24253, 0x3E906EBB, 0x3E58C65D, 0x3E0710E0, 0x3D894A9B, 0x3CDFB4CF,
    0x3C100A26, 0x3B115226, 0x39E4CB4E, 0x388C54F0, 0x3706071E, 0x35686BB2, 0x38CAD595, 0x394F254F,
    0x39CCDFF1, 0x3A44392C, 0x3AB5FBC2, 0x3B236ABE, 0x3B8E125A, 0x3BEF2365, 0x3C42CF66, 0x3C999787,
    0x3CEA5C47, 0x3D2CFDD9, 0x3D7709D1, 0x3DAA95FE, 0x3DE3C65A, 0x3E12FAC7, 0x3E3745F6, 0x3E5CB4F0]>
      : tensor<32xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x3D88252D, 0x3D13B1B6, 0xBC37192E, 0xBD667916, 0xBDA39168, 0xBD9A7DFF, 0xBD577644, 0xBCE2CC91,
    0xBC34A9DE, 0xBB5A0958, 0xBA47BE8F, 0xB90B07E8, 0xB782BC1E, 0xB666BBFC, 0x39141BD2, 0x39909EBB,
    0x3A0875FC, 0x3A78C735, 0x3ADAFE2B, 0x3B3A16CB, 0x3B9892CA, 0x3BF14329, 0x3C37D2E0, 0x3C86DC36,
    0x3CBE55DB, 0x3D0108BC, 0x3D27CB68, 0x3D50D0FF, 0x3D77F5F8, 0x3D8BE53A, 0x3D9511B8, 0x3D94904A]>
      : tensor<32xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xBC48A32E, 0xBCE13E84, 0xBD081979, 0xBCC94294, 0xBBC8D0FB, 0x3C31B800, 0x3C904A97, 0x3C6C3DB5,
    0x3BFF4602, 0x3B42403A, 0x3A569B21, 0x392F7284, 0x37D8598B, 0x363C58FA, 0x390788BF, 0x397B8FAD,
    0x39E0D54B, 0x3A416F76, 0x3AA005F1, 0x3AFE5692, 0x3B41E019, 0x3B8D7E4E, 0x3BC54B81, 0x3C02F884,
    0x3C24D144, 0x3C43550F, 0x3C57C2E9, 0x3C5A18E9, 0x3C4288C1, 0x3C0B6058, 0x3B4BEF73, 0xBB83EF9E]>
      : tensor<32xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0xBC09CE44, 0xBBC20EC0, 0x3A300ED0, 0x3BF58EC2, 0x3C1FEE6C, 0x3BCFAEC4, 0x3A036EC2, 0xBB462E8B,
    0xBB4BCE79, 0xBADECE85, 0xBA220E66, 0xB92B4E30, 0xB87D0DE6, 0x378E0DA9, 0x38AC0E0C, 0x39174E20,
    0x397D4E32, 0x39CACE44, 0x3A1B0E52, 0x3A618E5F, 0x3A9B4E64, 0x3AC94E65, 0x3AF2CE58, 0x3B064E23,
    0x3B04EE42, 0x3AD62E7A, 0x3A4B6E99, 0xBA172EA9, 0xBB19EEB1, 0xBB902EB5, 0xBBCCAEA9, 0xBC002E9D]>
      : tensor<32xf32> : i32 -> f32
  %v4b = arith.bitcast %v4 : f32 to i32
  %v5b = arith.shli %v4b, %i18 : i32
  %v5 = arith.bitcast %v5b : i32 to f32
  %p4 = math.fma %v5, %t, %v4 : f32
  %p3 = math.fma %p4, %t, %v3 : f32
  %p2 = math.fma %p3, %t, %v2 : f32
  %p1 = math.fma %p2, %t, %v1 : f32
  %p = math.fma %p1, %t, %v0 : f32
  %xp = arith.mulf %x, %p : f32
  %near = arith.mulf %xp, %p : f32
  %shift = arith.constant 11.0 : f32
  %max = arith.constant 14.6 : f32
  %mx = arith.negf %x : f32
  %b = arith.minimumf %mx, %max : f32
  %u = arith.subf %b, %shift : f32
  %far = func.call @gelu.far.f32(%b, %u) : (f32, f32) -> f32
  %mfar = arith.negf %far : f32
  %isfar = arith.cmpf olt, %x, %mnearest : f32
  %y = arith.select %isfar, %mfar, %near {act.rare} : f32
  return %y : f32
}

// To an absolute error, by a table: with a = |x|, gelu(x) = max(x, 0) - a Phi(-a), and
// a Phi(-a) is a polynomial in the distance from the middle of one of 31 intervals. The 32nd
// is what lies beyond, where it counts as 0.
func.func @gelu.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_error = 5.0e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %max = arith.constant 5.328125 : f32
  // Constants: coefficients/gelu.sollya.
  %mw = arith.constant 0xBE300000 : f32
  %iw = arith.constant 0x40BA2E8C : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %n = arith.subf %im, %magic : f32
  %t = math.fma %n, %mw, %a : f32
  %i = arith.bitcast %im : f32 to i32
  %v0 = act.table_lookup %i in dense<[
    0x00000000, 0x3D97FB3F, 0x3E00A964, 0x3E2003B6, 0x3E2D1A26, 0x3E2BA8AB, 0x3E1FAE09, 0x3E0D0515,
    0x3DEE2339, 0x3DC11462, 0x3D96C309, 0x3D633021, 0x3D2569B6, 0x3CE8FEEE, 0x3C9EDA01, 0x3C51CD47,
    0x3C064180, 0x3BA68F8B, 0x3B485C9C, 0x3AE9C04B, 0x3A844308, 0x3A113434, 0x399AAB6C, 0x391FDDA7,
    0x38A0592B, 0x381C159F, 0x379374FB, 0x3707352B, 0x3670AA8A, 0x35CFE72D, 0x352E5568, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0x3F000000, 0x3EBA791E, 0x3E71EB36, 0x3DFBD259, 0x3CF05AD2, 0xBD2BB39F, 0xBDB96508, 0xBDF2422E,
    0xBE03A974, 0xBE009B66, 0xBDE8E52A, 0xBDC6897B, 0xBDA0C4A4, 0xBD78B350, 0xBD386C33, 0xBD03733D,
    0xBCB4732F, 0xBC6EE0AD, 0xBC18A236, 0xBBBC73F0, 0xBB60F3E6, 0xBB01DF7C, 0xBA911F83, 0xBA1CFD8B,
    0xB9A475E3, 0xB926E24F, 0xB8A411E6, 0xB81C4F66, 0xB79054E2, 0xB7012F86, 0xB660329B, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0xBECC674C, 0xBEC60E42, 0xBEB4F992, 0xBE9AF047, 0xBE7637B5, 0xBE322A23, 0xBDE1250C, 0xBD5BE2F2,
    0xBC0F51FB, 0x3CBFE5BC, 0x3D310F68, 0x3D56ACEA, 0x3D5B0C1A, 0x3D4933C3, 0x3D2B26D2, 0x3D08D2F4,
    0x3CCF6080, 0x3C95CC71, 0x3C4F0FE2, 0x3C094A14, 0x3BAF0030, 0x3B56C037, 0x3AFDFFF6, 0x3A90EA69,
    0x3A1FA684, 0x39A9EB40, 0x392ECE99, 0x38ADE7BB, 0x38275DBD, 0x379BDEEA, 0x370C841C, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x3C11CA17, 0x3D36AF5C, 0x3DAADFFB, 0x3DE50934, 0x3E021805, 0x3E03AE21, 0x3DF1F5E6, 0x3DCA9A68,
    0x3D996DD3, 0x3D4CD938, 0x3CE03C75, 0x3C145DD8, 0xBB84D22E, 0xBC45B456, 0xBC813F94, 0xBC859DAB,
    0xBC72F72E, 0xBC4A1FD5, 0xBC1CD3E5, 0xBBE577DE, 0xBB9F5EE0, 0xBB531D65, 0xBB05C8A9, 0xBAA29C3C,
    0xBA3DE533, 0xB9D55C85, 0xB966E890, 0xB8F0ED48, 0xB8728A38, 0xB7EBBA46, 0xB75D4EA6, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %q2 = math.fma %v3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %q0 : f32
  return %y : f32
}

// As gelu.approx.f32: gelu'(-a) = 2^n e^(-r/2) (a0 - a) K(a), gelu'(a) = 1 - gelu'(-a). The factored root keeps the error
// relative through it; K is all but constant, and a polynomial in a/(a + 11/4) - 3/16. a0hi has few bits, so that a0hi - a
// is exact for most a.
func.func @gelu.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.60 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %unscale = arith.constant 0x27800000 : f32 // 2^-48
  %mhalf = arith.constant -0.5 : f32
  %shift = arith.constant 2.75 : f32
  %center = arith.constant 0.1875 : f32
  %max = arith.constant 14.6 : f32
  %magic = arith.constant 0x4B4000AF : f32 // 1.5 * 2^23 + 127 + 48
  %i23 = arith.constant 23 : i32
  // Constants of the reduction: coefficients/exp.sollya.
  %mlog2e = arith.constant 0xBF38AA3B : f32 // half of it
  %ln2 = arith.constant 0x3FB17218 : f32 // twice
  // Constants: coefficients/gelu.sollya.
  %e2 = arith.constant 0x3DFFFFFD : f32
  %e3 = arith.constant 0xBCAAAA49 : f32
  %e4 = arith.constant 0x3B2AAD14 : f32
  %e5 = arith.constant 0xB9891CC7 : f32
  %e6 = arith.constant 0x37B4A561 : f32
  %k0 = arith.constant 0x3F153692 : f32
  %k1 = arith.constant 0xBEC86337 : f32
  %k2 = arith.constant 0x3E7E4352 : f32
  %k3 = arith.constant 0xBCC61A63 : f32
  %k4 = arith.constant 0xBD465CC7 : f32
  %k5 = arith.constant 0xBAEBC7FD : f32
  %k6 = arith.constant 0x3C7E26DF : f32
  %k7 = arith.constant 0x3C0E768B : f32
  %k8 = arith.constant 0xBC0CB3D2 : f32
  %a0hi = arith.constant 0x3F407568 : f32
  %a0lo = arith.constant 0x334BF806 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %nm = math.fma %s, %mlog2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r0 = math.fma %n, %ln2, %s : f32
  %r = arith.addf %r0, %sl : f32
  %q5 = math.fma %e6, %r, %e5 : f32
  %q4 = math.fma %q5, %r, %e4 : f32
  %q3 = math.fma %q4, %r, %e3 : f32
  %q2 = math.fma %q3, %r, %e2 : f32
  %q1 = math.fma %q2, %r, %mhalf : f32
  %m = arith.mulf %q1, %r : f32
  %d = arith.addf %a, %shift : f32
  %q = act.quotient %a, %d : f32
  %u = arith.subf %q, %center : f32
  %K7 = math.fma %k8, %u, %k7 : f32
  %K6 = math.fma %K7, %u, %k6 : f32
  %K5 = math.fma %K6, %u, %k5 : f32
  %K4 = math.fma %K5, %u, %k4 : f32
  %K3 = math.fma %K4, %u, %k3 : f32
  %K2 = math.fma %K3, %u, %k2 : f32
  %K1 = math.fma %K2, %u, %k1 : f32
  %K = math.fma %K1, %u, %k0 : f32
  %d0 = arith.subf %a0hi, %a : f32
  %d1 = arith.addf %d0, %a0lo : f32
  %f = arith.mulf %d1, %K : f32
  %pf = math.fma %m, %f, %f : f32
  %bits = arith.bitcast %nm : f32 to i32
  %shifted = arith.shli %bits, %i23 : i32
  %scale = arith.bitcast %shifted : i32 to f32
  %hs = arith.mulf %pf, %scale : f32
  %h = arith.mulf %hs, %unscale : f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}

// The same with an estimated reciprocal.
func.func @gelu.derivative.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.60 : f64}, act.architecture = "nvptx64"} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %unscale = arith.constant 0x27800000 : f32 // 2^-48
  %mhalf = arith.constant -0.5 : f32
  %shift = arith.constant 2.75 : f32
  %center = arith.constant 0.1875 : f32
  %max = arith.constant 14.6 : f32
  %magic = arith.constant 0x4B4000AF : f32 // 1.5 * 2^23 + 127 + 48
  %i23 = arith.constant 23 : i32
  // Constants of the reduction: coefficients/exp.sollya.
  %mlog2e = arith.constant 0xBF38AA3B : f32 // half of it
  %ln2 = arith.constant 0x3FB17218 : f32 // twice
  // Constants: coefficients/gelu.sollya.
  %e2 = arith.constant 0x3DFFFFFD : f32
  %e3 = arith.constant 0xBCAAAA49 : f32
  %e4 = arith.constant 0x3B2AAD14 : f32
  %e5 = arith.constant 0xB9891CC7 : f32
  %e6 = arith.constant 0x37B4A561 : f32
  %k0 = arith.constant 0x3F153692 : f32
  %k1 = arith.constant 0xBEC86337 : f32
  %k2 = arith.constant 0x3E7E4352 : f32
  %k3 = arith.constant 0xBCC61A63 : f32
  %k4 = arith.constant 0xBD465CC7 : f32
  %k5 = arith.constant 0xBAEBC7FD : f32
  %k6 = arith.constant 0x3C7E26DF : f32
  %k7 = arith.constant 0x3C0E768B : f32
  %k8 = arith.constant 0xBC0CB3D2 : f32
  %a0hi = arith.constant 0x3F407568 : f32
  %a0lo = arith.constant 0x334BF806 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %nm = math.fma %s, %mlog2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %r0 = math.fma %n, %ln2, %s : f32
  %r = arith.addf %r0, %sl : f32
  %q5 = math.fma %e6, %r, %e5 : f32
  %q4 = math.fma %q5, %r, %e4 : f32
  %q3 = math.fma %q4, %r, %e3 : f32
  %q2 = math.fma %q3, %r, %e2 : f32
  %q1 = math.fma %q2, %r, %mhalf : f32
  %m = arith.mulf %q1, %r : f32
  %d = arith.addf %a, %shift : f32
  %v = act.estimate reciprocal %d : f32
  %q = arith.mulf %a, %v : f32
  %u = arith.subf %q, %center : f32
  %K7 = math.fma %k8, %u, %k7 : f32
  %K6 = math.fma %K7, %u, %k6 : f32
  %K5 = math.fma %K6, %u, %k5 : f32
  %K4 = math.fma %K5, %u, %k4 : f32
  %K3 = math.fma %K4, %u, %k3 : f32
  %K2 = math.fma %K3, %u, %k2 : f32
  %K1 = math.fma %K2, %u, %k1 : f32
  %K = math.fma %K1, %u, %k0 : f32
  %d0 = arith.subf %a0hi, %a : f32
  %d1 = arith.addf %d0, %a0lo : f32
  %f = arith.mulf %d1, %K : f32
  %pf = math.fma %m, %f, %f : f32
  %bits = arith.bitcast %nm : f32 to i32
  %shifted = arith.shli %bits, %i23 : i32
  %scale = arith.bitcast %shifted : i32 to f32
  %hs = arith.mulf %pf, %scale : f32
  %h = arith.mulf %hs, %unscale : f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}

// gelu'(-b), in the same way.
func.func @gelu.slope.far.f32(%b: f32, %u: f32) -> f32 {
  // Constants: coefficients/gelu.sollya.
  %c0 = arith.constant 0xC08B46C8 : f32
  %c1 = arith.constant 0xBECDE808 : f32
  %c2 = arith.constant 0x3995C7E7 : f32
  %c3 = arith.constant 0xB7D2A70F : f32
  %c4 = arith.constant 0x361605CD : f32
  %c5 = arith.constant 0xB4561A5E : f32
  %c6 = arith.constant 0x3243D838 : f32
  %c7 = arith.constant 0xB0AA1562 : f32
  %c8 = arith.constant 0x2FBE50F7 : f32
  %f7 = math.fma %c8, %u, %c7 : f32
  %f6 = math.fma %f7, %u, %c6 : f32
  %f5 = math.fma %f6, %u, %c5 : f32
  %f4 = math.fma %f5, %u, %c4 : f32
  %f3 = math.fma %f4, %u, %c3 : f32
  %f2 = math.fma %f3, %u, %c2 : f32
  %f1 = math.fma %f2, %u, %c1 : f32
  %f0 = math.fma %f1, %u, %c0 : f32
  %y = func.call @gelu.normal.f32(%b, %f0) : (f32, f32) -> f32
  return %y : f32
}

// As gelu.approx.f32.near: gelu'(-a) by the same intervals, gelu'(a) = 1 - gelu'(-a). The root is
// next to the middle of one.
func.func @gelu.derivative.approx.f32.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.96 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %shift = arith.constant 11.0 : f32
  %nearest = arith.constant 6.015625 : f32
  %mnearest = arith.constant -6.015625 : f32
  %max = arith.constant 14.6 : f32
  %mh = arith.constant -0.390625 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %perh = arith.constant 0x4023D70A : f32
  %bend = arith.constant 0xBCF152E0 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %nearest : f32
  %im = math.fma %a, %perh, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %im, %magic : f32
  %t = math.fma %k, %mh, %a : f32
  %v = arith.subf %t, %bend : f32
  %v0 = act.table_lookup %i in dense<[
    0x3F0603F1, 0x3E656054, 0xB1B39BED, 0xBDE2AB5F, 0xBE013F89, 0xBDBF5DEF, 0xBD59846F, 0xBCC7E1BE,
    0xBC17E526, 0xBB413232, 0xBA4F152A, 0xB93BE50A, 0xB810BFEC, 0xB6BDC2E7, 0xB553FF9F, 0xB3CA1255]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBF4C14C5, 0xBF32E189, 0xBEDCECC8, 0xBE13D0CD, 0x3D30B600, 0x3DDA67BD, 0x3DBC6052, 0x3D5FF02A,
    0x3CCDBD6D, 0x3C185C3A, 0x3B39A710, 0x3A3C498E, 0x39201A38, 0x37E5662D, 0x368AF2AC, 0x350EAD1B]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0xBCC0463C, 0x3E85B805, 0x3EC6CD4B, 0x3EA3B944, 0x3E1F8566, 0x3C93FE9B, 0xBD302567, 0xBD3CEF3D,
    0xBCEA7179, 0xBC55437D, 0xBB98507B, 0xBAB017A8, 0xB9A782AE, 0xB8847181, 0xB72F3EF4, 0xB5C2F22A]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x3E87598E, 0x3E46000A, 0x3C951D33, 0xBDF363C7, 0xBE11A77B, 0xBDAFBD71, 0xBCB3D3DC, 0x3C31605D,
    0x3C81FDF2, 0x3C26A448, 0x3B940A64, 0x3AC97ADE, 0x39DAB5EF, 0x38C16614, 0x378D1493, 0x362B369A]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3CF32C0D, 0xBDBEE96A, 0xBDE9815C, 0xBD58590D, 0x3C9615E9, 0x3D39A99F, 0x3D046EF0, 0x3C2A207F,
    0xBAF7F981, 0xBB8B9088, 0xBB34D8C4, 0xBA9A2E69, 0xB9C5453A, 0xB8C6ECCE, 0xB7A210D9, 0xB65880F3]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xBE858A6B, 0xBD16B3CB, 0x3C6EF1FA, 0x3D275115, 0x3CDE84BD, 0x3A9C8DC7, 0xBC3BE926, 0xBC1B01FF,
    0xBB544776, 0x3986F632, 0x3A7C9B2B, 0x3A1EF66F, 0x397F48B8, 0x389782FB, 0x378C74E6, 0x365109BF]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0x3F86117E, 0x3CA1D178, 0x3CA42F7D, 0xB742C056, 0xBC31381C, 0xBC231728, 0xBAF95DB2, 0x3B191E0F,
    0x3B1856CA, 0x3A4ACAAB, 0xB81E9570, 0xB94528F2, 0xB8EACA99, 0xB82DF4D5, 0xB73D0313, 0xB61F87F3]>
      : tensor<16xf32> : i32 -> f32
  %v7 = act.table_lookup %i in dense<[
    0xC034850C, 0x3C896780, 0xBA54DD85, 0xBC0D0427, 0xBAE9C2A1, 0x3B3FB6AE, 0x3B32B7A9, 0x3AF09F65,
    0xBA9F6739, 0xB9F36DA5, 0xB980C5AE, 0x37B0EF72, 0x3813ACB7, 0x3794858C, 0x36C56FFA, 0x35C38EBF]>
      : tensor<16xf32> : i32 -> f32
  %v8 = act.table_lookup %i in dense<[
    0x4046157D, 0xBCF508DE, 0xBC8271BD, 0x3CA12876, 0x3A1BFDC8, 0x3BB97184, 0x3A8B341D, 0xBB0826E8,
    0x3A752987, 0x3940F63A, 0x399197D5, 0xB70F84D6, 0xB712405B, 0xB6A58A43, 0xB60903BC, 0xB5281CA8]>
      : tensor<16xf32> : i32 -> f32
  %s = arith.mulf %v, %v : f32
  %p6 = math.fma %v7, %v, %v6 : f32
  %p4 = math.fma %v5, %v, %v4 : f32
  %p2 = math.fma %v3, %v, %v2 : f32
  %p0 = math.fma %v1, %v, %v0 : f32
  %q6 = math.fma %v8, %s, %p6 : f32
  %q4 = math.fma %q6, %s, %p4 : f32
  %q2 = math.fma %q4, %s, %p2 : f32
  %q0 = math.fma %q2, %s, %p0 : f32
  %above = arith.subf %one, %q0 : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %near = arith.select %pos, %above, %q0 : f32
  %mx = arith.negf %x : f32
  %b = arith.minimumf %mx, %max : f32
  %u = arith.subf %b, %shift : f32
  %far = func.call @gelu.slope.far.f32(%b, %u) : (f32, f32) -> f32
  %isfar = arith.cmpf olt, %x, %mnearest : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// By squares as gelu.approx.f32.square: gelu'(-a) = (a0 - a) K(a)^2, a0 being the root in two parts.
func.func @gelu.derivative.approx.f32.square(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.98 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %nearest = arith.constant 6.015625 : f32
  %mnearest = arith.constant -6.015625 : f32
  %magic = arith.constant 0x4A800009 : f32 // 2^22 + 4.5
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %nearest : f32
  %im = arith.subf %magic, %a : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %magic, %im : f32
  %t = arith.subf %a, %k : f32
  // Constants: coefficients/gelu.sollya.
  %a0hi = arith.constant 0x3F407568 : f32
  %a0lo = arith.constant 0x334BF806 : f32
  %v0 = act.table_lookup %i in dense<[
    0x3B8C1CB5, 0x3C4C03DC, 0x3D033FAE, 0x3D9548FD, 0x3E16326F, 0x3E85CA86, 0x3ED3547E, 0x3F145176,
    0x3F39B5C4, 0x3F50C620, 0x38AC6765, 0x39340167, 0x39B62F7F, 0x3A32BF33, 0x3AAA01D7, 0x3B1CC02E]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBC1E7258, 0xBCCD70DA, 0xBD67E89C, 0xBDE30C58, 0xBE3FB3F9, 0xBE8A5839, 0xBEA81097, 0xBEA6CC75,
    0xBE7BE67B, 0xBDDDD04C, 0xB9819F5D, 0xBA01BC99, 0xBA7B488F, 0xBAEB6D93, 0xBB555ABA, 0xBBBAFC6D]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x3C21CE66, 0x3CB5A32A, 0x3D2C84C2, 0x3D88068A, 0x3DAB8120, 0x3D9D3AB4, 0x3D070D02, 0xBD282432,
    0xBDEBEAE8, 0xBE1ADDE1, 0x39B82F03, 0x3A2FCFF8, 0x3AA1F706, 0x3B0FEE82, 0x3B76A27D, 0x3BCB992F]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xBBBF9EB9, 0xBC3032B0, 0xBC7E48EC, 0xBC7FAD2C, 0xBBB2496C, 0x3C85A404, 0x3D29AE77, 0x3D5C1DBC,
    0x3D25FFB6, 0x3BA0DBA8, 0xB9A32102, 0xBA136F1E, 0xBA8019E0, 0xBAD5C3CE, 0xBB2B07D4, 0xBB82FD6C]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3B0888CA, 0x3B2FAEBC, 0x3ADDFE97, 0xBB0B77A0, 0xBC069F8C, 0xBC51DCE8, 0xBC32243D, 0xB9E33176,
    0x3C594CE7, 0x3CB4E8AF, 0x39474B8C, 0x39A8DA1E, 0x3A0856F2, 0x3A5266E9, 0x3A99CEC9, 0x3AD331F1]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xB9C2B0AD, 0xB789E67D, 0x3A6F5DF0, 0x3B0A2A65, 0x3B222616, 0x3A522CB6, 0xBB2AA8DF, 0xBBAF9B98,
    0xBB9A1A3F, 0xBBCC69DF, 0xB8AF14F1, 0xB9083D9E, 0xB9478F64, 0xB98881E4, 0xB9ACE67C, 0xB9C43767]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0xB859A868, 0xB956E312, 0xB9CBF0F1, 0xB9908817, 0x3974762F, 0x3A12C307, 0x3AE8C4BB, 0x3AC8366C,
    0xBA7FBEBE, 0x3BB16086, 0x380576D8, 0x3806E3EA, 0x3871984F, 0xB64D4015, 0xB86E1144, 0x390742DF]>
      : tensor<16xf32> : i32 -> f32
  %p5 = math.fma %v6, %t, %v5 : f32
  %p4 = math.fma %p5, %t, %v4 : f32
  %p3 = math.fma %p4, %t, %v3 : f32
  %p2 = math.fma %p3, %t, %v2 : f32
  %p1 = math.fma %p2, %t, %v1 : f32
  %p = math.fma %p1, %t, %v0 : f32
  %d0 = arith.subf %a0hi, %a : f32
  %d = arith.addf %d0, %a0lo : f32
  %dp = arith.mulf %d, %p : f32
  %h = arith.mulf %dp, %p : f32
  %above = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %near = arith.select %pos, %above, %h : f32
  %shift = arith.constant 11.0 : f32
  %max = arith.constant 14.6 : f32
  %mx = arith.negf %x : f32
  %b = arith.minimumf %mx, %max : f32
  %u = arith.subf %b, %shift : f32
  %far = func.call @gelu.slope.far.f32(%b, %u) : (f32, f32) -> f32
  %isfar = arith.cmpf olt, %x, %mnearest : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// For results in f16 and bf16: gelu'(-a) = (a0 - a) e^w(a), -a0 being the root, where w is a parabola in
// each of 32 intervals.
func.func @gelu.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1720.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 14.51 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %iw = arith.constant 0x40088889 : f32
  %a0hi = arith.constant 0x3F407569 : f32
  %a0lo = arith.constant 0xB2501FEA : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0xBED0D39D, 0xBED1EB93, 0xBED800A0, 0xBEE25C93, 0xBEEF0538, 0xBEFC6BEF, 0xBF04CFB1, 0xBF0B1133,
    0xBF10DF24, 0xBF163269, 0xBF1B0D6E, 0xBF1F78B4, 0xBF237D89, 0xBF272698, 0xBF2A7D22, 0xBF2D8A36,
    0xBF305653, 0xBF32E81B, 0xBF354524, 0xBF377435, 0xBF397973, 0xBF3B59AB, 0xBF3D17B4, 0xBF3EB7BE,
    0xBF403C07, 0xBF41A7AA, 0xBF42FCA7, 0xBF443D12, 0xBF456A07, 0xBF4685E8, 0xBF4792A2, 0xBF488F96]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0xBE877371, 0xBE7EFACE, 0xBE5BC0F0, 0xBE37F55C, 0xBE18D2EC, 0xBDFE7D22, 0xBDD55159, 0xBDB4556C,
    0xBD99D495, 0xBD846353, 0xBD65CE0C, 0xBD4904BB, 0xBD311F1F, 0xBD1D1A15, 0xBD0C3353, 0xBCFBA3A2,
    0xBCE2F962, 0xBCCDB1BD, 0xBCBB3DA6, 0xBCAB1CB2, 0xBC9CF4BC, 0xBC90747C, 0xBC85626F, 0xBC770917,
    0xBC656710, 0xBC55903C, 0xBC474B39, 0xBC3A644E, 0xBC2EB6D4, 0xBC2415EA, 0xBC1A5DAE, 0xBC118455]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBECD50D4, 0xBEDC2FAD, 0xBEE90E10, 0xBEF0CF85, 0xBEF59AC5, 0xBEF8A8C0, 0xBEFAAAB6, 0xBEFC06B2,
    0xBEFCF8D0, 0xBEFDA58A, 0xBEFE2381, 0xBEFE8148, 0xBEFEC857, 0xBEFEFF18, 0xBEFF29E3, 0xBEFF4BC8,
    0xBEFF66F8, 0xBEFF7D00, 0xBEFF8F03, 0xBEFF9DE7, 0xBEFFAA4D, 0xBEFFB4B7, 0xBEFFBD82, 0xBEFFC4FF,
    0xBEFFCB67, 0xBEFFD0EC, 0xBEFFD5B3, 0xBEFFD9DB, 0xBEFFDD7B, 0xBEFFE0AA, 0xBEFFE37A, 0xBEFFE5F4]>
      : tensor<32xf32> : i32 -> f32
  %q = math.fma %n2, %a, %n1 : f32
  %w = math.fma %q, %a, %n0 : f32
  %t = func.call @exp.narrow(%w) : (f32) -> f32
  %d0 = arith.subf %a0hi, %a : f32
  %d = arith.addf %d0, %a0lo : f32
  %h = arith.mulf %d, %t : f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}

// By tables for f16: gelu' is (x - x0) times the eighth power of a parabola in each of 32 intervals, x0 being the root.
func.func @gelu.derivative.approx.f16.narrow.table(%x: f16) -> f32 attributes {act.claim = {max_ulps = 0.70 : f64}} {
  %lo = arith.constant -6.3974609375 : f32
  %hi = arith.constant 4.1005859375 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %iw = arith.constant 0x40430C31 : f32
  %root = arith.constant 0xBF407569 : f32
  %w = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %w, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F734698, 0x3F73511C, 0x3F73D249, 0x3F75A5D5, 0x3F79A555, 0x3F7FBBBD, 0x3F8308B8, 0x3F84D956,
    0x3F846BE1, 0x3F822C10, 0x3F7E8F21, 0x3F7967DA, 0x3F7593B1, 0x3F9BBFD1, 0x3FA6A3C1, 0x3FAEF406,
    0x3FB44C56, 0x3FB67E6D, 0x3FB59716, 0x3FB1E4DE, 0x3FABEDA6, 0x3FA4631C, 0x3F9C0DE7, 0x3F93B642,
    0x3F8C0C4A, 0x3F8593D7, 0x3F809775, 0x3F7A48EC, 0x3F762267, 0x3F741808, 0x3F7361FB, 0x3F73458F]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0x3D017B8B, 0x3CF552DF, 0x3CB592ED, 0x3BA1FD99, 0xBCB5B795, 0xBD5F1333, 0xBDA818AC, 0xBDC3C6B4,
    0xBDBE8334, 0xBDA4CB2F, 0xBD870FBC, 0xBD5E1E43, 0xBD3D8A25, 0x3E9AF2C2, 0x3EA94906, 0x3EB4D94D,
    0x3EBCB978, 0x3EC02733, 0x3EBE9B3D, 0x3EB7E731, 0x3EAC3D69, 0x3E9C3A3B, 0x3E88DBEB, 0x3E66DF97,
    0x3E3AE6D6, 0x3E10D988, 0x3DD6FA34, 0x3D99F4B3, 0x3D5A594D, 0x3D21FB31, 0x3D06D13A, 0x3D0037BB]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD3A94BB, 0xBD27DC33, 0xBD0821F1, 0xBCBADAEE, 0xBC3467A2, 0xB83F1C81, 0x3BFB2785, 0x3C325BF3,
    0x3C2A486A, 0x3C05838E, 0x3BBE9B89, 0x3B86B38B, 0x3B481712, 0x3C9DF88F, 0x3CB0D8AF, 0x3CC0EE80,
    0x3CCC8979, 0x3CD1E425, 0x3CCF3E92, 0x3CC31615, 0x3CAC4802, 0x3C8A46BD, 0x3C3A7F7E, 0x3B98E74F,
    0xBB46E94F, 0xBC3A6D40, 0xBCA33CEC, 0xBCE6C1B1, 0xBD119B5D, 0xBD29F9F3, 0xBD3A3C5E, 0xBD405ED6]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %n2, %x1, %n1 : f32
  %q0 = math.fma %q1, %x1, %n0 : f32
  %q_2 = arith.mulf %q0, %q0 : f32
  %q_4 = arith.mulf %q_2, %q_2 : f32
  %q = arith.mulf %q_4, %q_4 : f32
  %d = arith.subf %x1, %root : f32
  %y = arith.mulf %d, %q : f32
  return %y : f32
}

// With one polynomial for w, for where tables are dear and act.scaleb is several operations.
func.func @gelu.derivative.approx.f32.narrow.shifted(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3000.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 14.51 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/gelu.sollya.
  %n0 = arith.constant 0xBF16A73A : f32
  %n1 = arith.constant 0xBEC3601F : f32
  %n2 = arith.constant 0xBF10CCBC : f32
  %n3 = arith.constant 0xBD489EF5 : f32
  %n4 = arith.constant 0x3C3AB6F4 : f32
  %n5 = arith.constant 0xBAF82BFA : f32
  %n6 = arith.constant 0x3964EDCD : f32
  %n7 = arith.constant 0xB78DEBE9 : f32
  %n8 = arith.constant 0x35607EAC : f32
  %n9 = arith.constant 0xB2CC04CB : f32
  %n10 = arith.constant 0x2FA1CBF4 : f32
  %a0hi = arith.constant 0x3F407569 : f32
  %a0lo = arith.constant 0xB2501FEA : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %q9 = math.fma %n10, %a, %n9 : f32
  %q8 = math.fma %q9, %a, %n8 : f32
  %q7 = math.fma %q8, %a, %n7 : f32
  %q6 = math.fma %q7, %a, %n6 : f32
  %q5 = math.fma %q6, %a, %n5 : f32
  %q4 = math.fma %q5, %a, %n4 : f32
  %q3 = math.fma %q4, %a, %n3 : f32
  %q2 = math.fma %q3, %a, %n2 : f32
  %q1 = math.fma %q2, %a, %n1 : f32
  %w = math.fma %q1, %a, %n0 : f32
  %ts = func.call @exp2.narrow(%w, %one, %magic) : (f32, f32, f32) -> f32
  %t = arith.mulf %ts, %scale : f32
  %d0 = arith.subf %a0hi, %a : f32
  %d = arith.addf %d0, %a0lo : f32
  %h = arith.mulf %d, %t : f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}

// For correctly rounded results in f16 and bf16, in two ranges: x / 2 is exact near 0. Up to 1: an odd polynomial for
// Phi - 1/2. Above, with a = |x|:
// gelu(x) = max(x, 0) - a Phi(-a), Phi(-a) = e^(-a^2/2) g(a). The low part of a^2
// is kept: its rounding alone would cost 50 ulp in the tail. g comes from
// q = a/(a+4) and a polynomial P in the same q: their product is all but constant
// in the tail and so hardly feels the error of q.
func.func @gelu.split.f32(%x: f32) -> f32 {
  %nzero = arith.constant -0.0 : f32
  %half = arith.constant 0.5 : f32
  %mhalf = arith.constant -0.5 : f32
  %one = arith.constant 1.0 : f32
  %center = arith.constant 0.484375 : f32
  %four = arith.constant 4.0 : f32
  %max = arith.constant 14.6 : f32
  // Constants: coefficients/gelu.sollya.
  %s0 = arith.constant 0x3ECC422A : f32
  %s1 = arith.constant 0xBD882C46 : f32
  %s2 = arith.constant 0x3C2372A6 : f32
  %s3 = arith.constant 0xBA9CBF9A : f32
  %s4 = arith.constant 0x3907F330 : f32
  %s5 = arith.constant 0xB7ADE9D7 : f32
  %s6 = arith.constant 0x368844D1 : f32
  %p0 = arith.constant 0x3F46507E : f32
  %p1 = arith.constant 0xBFA1F51F : f32
  %p2 = arith.constant 0x3FCF5993 : f32
  %p3 = arith.constant 0xBFC6CE4C : f32
  %p4 = arith.constant 0x3F7BF86F : f32
  %p5 = arith.constant 0xBE5F5E21 : f32
  %p6 = arith.constant 0xBE7904FC : f32
  %p7 = arith.constant 0x3E3BB6E8 : f32
  %p8 = arith.constant 0x3D1206FB : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %S5 = math.fma %s6, %s, %s5 : f32
  %S4 = math.fma %S5, %s, %s4 : f32
  %S3 = math.fma %S4, %s, %s3 : f32
  %S2 = math.fma %S3, %s, %s2 : f32
  %S1 = math.fma %S2, %s, %s1 : f32
  %S = math.fma %S1, %s, %s0 : f32
  %cdf = math.fma %x, %S, %half : f32
  %small = arith.mulf %x, %cdf : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %hi = arith.mulf %s, %mhalf : f32
  %lo = arith.mulf %sl, %mhalf : f32
  %a4 = arith.addf %a, %four : f32
  %q = act.quotient %a, %a4 : f32
  %u = arith.subf %q, %center : f32
  %P7 = math.fma %p8, %u, %p7 : f32
  %P6 = math.fma %P7, %u, %p6 : f32
  %P5 = math.fma %P6, %u, %p5 : f32
  %P4 = math.fma %P5, %u, %p4 : f32
  %P3 = math.fma %P4, %u, %p3 : f32
  %P2 = math.fma %P3, %u, %p2 : f32
  %P1 = math.fma %P2, %u, %p1 : f32
  %P = math.fma %P1, %u, %p0 : f32
  %f = arith.mulf %q, %P : f32
  %h = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %m = arith.maximumf %x, %nzero : f32
  %large = arith.subf %m, %h : f32
  %is_small = arith.cmpf olt, %a, %one : f32
  %y = arith.select %is_small, %small, %large : f32
  return %y : f32
}

// Near 0 the result is x / 2 and a second term with a sign that is always positive, too
// small even for f32: where x / 2 lies between two subnormals of bf16, rounding
// needs to know of it.
func.func @gelu.approx.bf16(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %zero = arith.constant 0.0 : f32
  %bound = arith.constant 0x01000000 : f32 // 2^-125
  %least = arith.constant 0x00000001 : f32 // 2^-149
  %0 = arith.extf %x : bf16 to f32
  %1 = func.call @gelu.split.f32(%0) : (f32) -> f32
  %3 = arith.addf %1, %least : f32
  %4 = math.absf %0 : f32
  %5 = arith.cmpf olt, %4, %bound : f32
  %6 = arith.cmpf one, %1, %zero : f32
  %7 = arith.andi %5, %6 : i1
  %10 = arith.select %7, %3, %1 : f32
  %11 = arith.truncf %10 : f32 to bf16
  return %11 : bf16
}

// Of the least number's result f32 leaves half of that number, and the number is the nearer
// one. At two more inputs f32 is the middle of two numbers of f16.
func.func @gelu.approx.f16(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %least = arith.constant 0x33800000 : f32 // 2^-24
  %ax1 = arith.constant 0x3AAF8000 : f32 // 0.00134
  %down = arith.constant 0xB4000000 : f32 // -2^-23
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @gelu.split.f32(%0) : (f32) -> f32
  %2 = arith.cmpf oeq, %0, %least : f32
  %3 = arith.select %2, %least, %1 : f32
  %4 = math.absf %1 : f32
  %5 = math.fma %4, %down, %1 : f32
  %6 = math.absf %0 : f32
  %7 = arith.cmpf oeq, %6, %ax1 : f32
  %8 = arith.select %7, %5, %3 : f32
  %9 = arith.truncf %8 : f32 to f16
  return %9 : f16
}

// The same, but that no result of f32 is such a middle.
func.func @gelu.approx.f16.intervals(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %least = arith.constant 0x33800000 : f32 // 2^-24
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @gelu.intervals.f32(%0) : (f32) -> f32
  %2 = arith.cmpf oeq, %0, %least : f32
  %3 = arith.select %2, %least, %1 : f32
  %4 = arith.truncf %3 : f32 to f16
  return %4 : f16
}

// gelu(x) = max(x, 0) - a Phi(-a), a = |x|, for results in f16 and bf16, where the logarithm of
// Phi(-a) is a parabola in each of 32 intervals.
func.func @gelu.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2000.0 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 14.51 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %iw = arith.constant 0x40088889 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0xBF3172FE, 0xBF3213CA, 0xBF363B77, 0xBF3EB7FB, 0xBF4ADBC6, 0xBF598FD9, 0xBF69D2E8, 0xBF7ADE7D,
    0xBF861395, 0xBF8EA913, 0xBF97123B, 0xBF9F3E64, 0xBFA723CB, 0xBFAEBFBA, 0xBFB60EF3, 0xBFBD1467,
    0xBFC3D1E6, 0xBFCA4C24, 0xBFD08217, 0xBFD67B5B, 0xBFDC3AB9, 0xBFE1C36E, 0xBFE717A4, 0xBFEC3B26,
    0xBFF13193, 0xBFF5FC77, 0xBFFA9D83, 0xBFFF19EE, 0xC001B96A, 0xC003D40C, 0xC005DF08, 0xC007DA80]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0xBF4BFC5F, 0xBF477B1B, 0xBF3B9506, 0xBF2D0069, 0xBF1E1F48, 0xBF101ED4, 0xBF0375E9, 0xBEF07AA8,
    0xBEDCC442, 0xBECB7F1F, 0xBEBC5C5D, 0xBEAF0EC5, 0xBEA35310, 0xBE98EC89, 0xBE8FACA9, 0xBE876733,
    0xBE7FF3A3, 0xBE728AF1, 0xBE666BE6, 0xBE5B64B4, 0xBE5153D4, 0xBE481BD9, 0xBE3FA51E, 0xBE37D8AA,
    0xBE30A2BB, 0xBE29F4E2, 0xBE23C21C, 0xBE1DFA73, 0xBE1894BD, 0xBE138A3B, 0xBE0ECFB5, 0xBE0A5F9C]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBEA9456D, 0xBEB9CD7B, 0xBECAFFDB, 0xBED79108, 0xBEE0B357, 0xBEE75FC8, 0xBEEC4E29, 0xBEF00025,
    0xBEF2CFD8, 0xBEF4FBEF, 0xBEF6AFD7, 0xBEF80A61, 0xBEF92162, 0xBEFA04DE, 0xBEFAC029, 0xBEFB5C14,
    0xBEFBDF0A, 0xBEFC4E14, 0xBEFCACB6, 0xBEFCFE27, 0xBEFD44AC, 0xBEFD821A, 0xBEFDB7E0, 0xBEFDE738,
    0xBEFE1121, 0xBEFE365D, 0xBEFE5790, 0xBEFE755A, 0xBEFE9028, 0xBEFEA850, 0xBEFEBE34, 0xBEFED213]>
      : tensor<32xf32> : i32 -> f32
  %q = math.fma %n2, %a, %n1 : f32
  %w = math.fma %q, %a, %n0 : f32
  %t = func.call @exp.narrow(%w) : (f32) -> f32
  %ma = arith.negf %a : f32
  %m = arith.maximumf %x, %nzero : f32
  %y = math.fma %ma, %t, %m : f32
  return %y : f32
}

// By tables for f16: Phi(-a) is the fourth power of a parabola in each of 32 intervals.
func.func @gelu.approx.f16.narrow.table(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.58 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 5.9 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %iw = arith.constant 0x40AAAAAB : f32
  %w = arith.extf %x : f16 to f32
  %ax = math.absf %w : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F5744FF, 0x3F574767, 0x3F576204, 0x3F57BDB8, 0x3F588EB6, 0x3F5A0B70, 0x3F5C62C3, 0x3F5FB2E1,
    0x3F6401F6, 0x3F693973, 0x3F6F24D0, 0x3F757336, 0x3F7BBD36, 0x3F80C5BB, 0x3F83307C, 0x3F84E229,
    0x3F85A4BE, 0x3F854CBE, 0x3F83BD4D, 0x3F80E8E4, 0x3F79A568, 0x3F6F1B35, 0x3F6274EC, 0x3F540845,
    0x3F443EA4, 0x3F3387B7, 0x3F2254FA, 0x3F1113FB, 0x3F0027B1, 0x3EDFCEDA, 0x3EC12E86, 0x3EA4D8AC]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0xBE2BC94F, 0xBE2C6E75, 0xBE2F50B4, 0xBE355DF1, 0xBE3F4466, 0xBE4D539B, 0xBE5F74F1, 0xBE752EC8,
    0xBE86D7B1, 0xBE93EF59, 0xBEA13B2E, 0xBEAE0D0D, 0xBEB9BA49, 0xBEC3A5F0, 0xBECB4CFF, 0xBED04CC9,
    0xBED2681F, 0xBED18835, 0xBECDBDC8, 0xBEC73A3F, 0xBEBE4C00, 0xBEB3569A, 0xBEA6CB81, 0xBE99200C,
    0xBE8ACC73, 0xBE787F55, 0xBE5BBA49, 0xBE3FF3CD, 0xBE25B2F7, 0xBE0D5F35, 0xBDEE732E, 0xBDC6CFD0]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD4AABAB, 0xBD3F7699, 0xBD2B4A4C, 0xBD11A5DA, 0xBCE72A34, 0xBCA4A43E, 0xBC3CC804, 0xBB38F110,
    0x3BBA4B4E, 0x3C609DC2, 0x3CAC0DE1, 0x3CE02FA9, 0x3D05C6B6, 0x3D16BAF3, 0x3D22D89D, 0x3D2A3921,
    0x3D2D249D, 0x3D2C07CB, 0x3D276CEC, 0x3D1FED8B, 0x3D162B54, 0x3D0AC654, 0x3CFCAC18, 0x3CE2C315,
    0x3CC8C278, 0x3CAF6D6F, 0x3C975CFD, 0x3C810196, 0x3C59489C, 0x3C34DDA8, 0x3C14D5A9, 0x3BF237EA]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %n2, %a, %n1 : f32
  %q0 = math.fma %q1, %a, %n0 : f32
  %q_2 = arith.mulf %q0, %q0 : f32
  %q = arith.mulf %q_2, %q_2 : f32
  %m = arith.maximumf %w, %nzero : f32
  %na = arith.negf %a : f32
  %n = math.fma %na, %q, %m : f32
  %y = arith.truncf %n : f32 to f16
  return %y : f16
}

// For what is rounded to f16 later: max(x, 0) - a Phi(-a), a = |x|, for -6.04 < x. Phi(-a) is the eighth power of a
// parabola in each of 32 intervals.
func.func @gelu.power.narrow(%x: f32) -> f32 {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 6.03125 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %iw = arith.constant 0x40A3D70A : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F6AC0C7, 0x3F6AC0E1, 0x3F6AC4E7, 0x3F6AD9ED, 0x3F6B157A, 0x3F6B934A, 0x3F6C728A, 0x3F6DD2BE,
    0x3F6FD0BD, 0x3F7283C9, 0x3F75FB1D, 0x3F7A3BB5, 0x3F7F3F78, 0x3F827A00, 0x3F859D8B, 0x3F88F59E,
    0x3F8C68BA, 0x3F8FD95F, 0x3F9327B6, 0x3F96325F, 0x3F98D7C3, 0x3F9AF9AA, 0x3F9C7AFD, 0x3F9D42ED,
    0x3F9D3E59, 0x3F9C5FAB, 0x3F9A9F39, 0x3F97FC50, 0x3F947B9D, 0x3F902841, 0x3F8B1252, 0x3F854E23]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0xBDBB4D71, 0xBDBB5703, 0xBDBC25E2, 0xBDBEC9FF, 0xBDC42F9D, 0xBDCD16AC, 0xBDDA09BB, 0xBDEB57B4,
    0xBE00895E, 0xBE0D885F, 0xBE1C77D6, 0xBE2D0CC8, 0xBE3EE849, 0xBE5199DF, 0xBE64A631, 0xBE778B8A,
    0xBE84E419, 0xBE8D6F11, 0xBE952CFA, 0xBE9BEA14, 0xBEA17A28, 0xBEA5BE31, 0xBEA89D8F, 0xBEAA0ACC,
    0xBEAA040D, 0xBEA890F1, 0xBEA5C1BB, 0xBEA1AF96, 0xBE9C78F2, 0xBE964251, 0xBE8F3362, 0xBE87759F]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD030B15, 0xBD02E51F, 0xBD0048B0, 0xBCF5EB41, 0xBCE63DEE, 0xBCD2102D, 0xBCBA02CB, 0xBC9ECA6C,
    0xBC812671, 0xBC43B69E, 0xBC0357A6, 0xBB8556EC, 0xB9446B08, 0x3B68C397, 0x3BE7FD3E, 0x3C2962F9,
    0x3C5998BA, 0x3C8203D6, 0x3C942546, 0x3CA3136C, 0x3CAEC56C, 0x3CB74E0F, 0x3CBCC985, 0x3CBF64BE,
    0x3CBF5B22, 0x3CBCF0A4, 0x3CB86F25, 0x3CB225E6, 0x3CAA6360, 0x3CA17683, 0x3C97AAA3, 0x3C8D4615]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %n2, %a, %n1 : f32
  %q0 = math.fma %q1, %a, %n0 : f32
  %q_2 = arith.mulf %q0, %q0 : f32
  %q_4 = arith.mulf %q_2, %q_2 : f32
  %q = arith.mulf %q_4, %q_4 : f32
  %m = arith.maximumf %x, %nzero : f32
  %na = arith.negf %a : f32
  %n = math.fma %na, %q, %m : f32
  return %n : f32
}

// What is below goes another way, past which a branch leads as a rule.
func.func @gelu.approx.f32.narrow.power(%x: f32) -> f32 attributes {act.claim = {max_ulps = 820.0 : f64}} {
  %least = arith.constant -6.03125 : f32
  %near = func.call @gelu.power.narrow(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %far = func.call @gelu.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// One polynomial instead.
func.func @gelu.approx.f16.narrow(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.72 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 5.75 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %n0 = arith.constant 0xBF80019B : f32
  %n1 = arith.constant 0xBF93402D : f32
  %n2 = arith.constant 0xBEEBEA24 : f32
  %n3 = arith.constant 0xBD535572 : f32
  %n4 = arith.constant 0x3BF0B201 : f32
  %n5 = arith.constant 0xBA26C1B1 : f32
  %n6 = arith.constant 0x37CDE4EB : f32
  %0 = arith.extf %x : f16 to f32
  %ax = math.absf %0 : f32
  %a = arith.minimumf %ax, %max : f32
  %q5 = math.fma %n6, %a, %n5 : f32
  %q4 = math.fma %q5, %a, %n4 : f32
  %q3 = math.fma %q4, %a, %n3 : f32
  %q2 = math.fma %q3, %a, %n2 : f32
  %q1 = math.fma %q2, %a, %n1 : f32
  %w = math.fma %q1, %a, %n0 : f32
  %t = func.call @exp2.narrow(%w, %one, %magic) : (f32, f32, f32) -> f32
  %ma = arith.negf %a : f32
  %m = arith.maximumf %0, %nzero : f32
  %1 = math.fma %ma, %t, %m : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// The same for bf16: the power of two is kept 2^64 too large, so that it is a normal number.
func.func @gelu.approx.bf16.narrow(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.66 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 13.6 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/gelu.sollya.
  %n0 = arith.constant 0xBF801D50 : f32
  %n1 = arith.constant 0xBF922AC2 : f32
  %n2 = arith.constant 0xBEF2E053 : f32
  %n3 = arith.constant 0xBD32DCEC : f32
  %n4 = arith.constant 0x3BACE40E : f32
  %n5 = arith.constant 0xB9CFCF06 : f32
  %n6 = arith.constant 0x378A49F5 : f32
  %n7 = arith.constant 0xB49AC192 : f32
  %0 = arith.extf %x : bf16 to f32
  %ax = math.absf %0 : f32
  %a = arith.minimumf %ax, %max : f32
  %q6 = math.fma %n7, %a, %n6 : f32
  %q5 = math.fma %q6, %a, %n5 : f32
  %q4 = math.fma %q5, %a, %n4 : f32
  %q3 = math.fma %q4, %a, %n3 : f32
  %q2 = math.fma %q3, %a, %n2 : f32
  %q1 = math.fma %q2, %a, %n1 : f32
  %w = math.fma %q1, %a, %n0 : f32
  %ts = func.call @exp2.narrow(%w, %one, %magic) : (f32, f32, f32) -> f32
  %t = arith.mulf %ts, %scale : f32
  %ma = arith.negf %a : f32
  %m = arith.maximumf %0, %nzero : f32
  %1 = math.fma %ma, %t, %m : f32
  %2 = arith.truncf %1 : f32 to bf16
  return %2 : bf16
}

// To the precision and the range of gelu.approx.f32.narrow.
func.func @gelu.approx.f32.narrow.shifted(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2000.0 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 14.51 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/gelu.sollya.
  %n0 = arith.constant 0xBF800220 : f32
  %n1 = arith.constant 0xBF934461 : f32
  %n2 = arith.constant 0xBEEB6373 : f32
  %n3 = arith.constant 0xBD59E24E : f32
  %n4 = arith.constant 0x3C08FF84 : f32
  %n5 = arith.constant 0xBA79B105 : f32
  %n6 = arith.constant 0x389C9640 : f32
  %n7 = arith.constant 0xB67DABF9 : f32
  %n8 = arith.constant 0x33ED79B4 : f32
  %n9 = arith.constant 0xB0C26B78 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %q8 = math.fma %n9, %a, %n8 : f32
  %q7 = math.fma %q8, %a, %n7 : f32
  %q6 = math.fma %q7, %a, %n6 : f32
  %q5 = math.fma %q6, %a, %n5 : f32
  %q4 = math.fma %q5, %a, %n4 : f32
  %q3 = math.fma %q4, %a, %n3 : f32
  %q2 = math.fma %q3, %a, %n2 : f32
  %q1 = math.fma %q2, %a, %n1 : f32
  %w = math.fma %q1, %a, %n0 : f32
  %ts = func.call @exp2.narrow(%w, %one, %magic) : (f32, f32, f32) -> f32
  %t = arith.mulf %ts, %scale : f32
  %ma = arith.negf %a : f32
  %m = arith.maximumf %x, %nzero : f32
  %f = math.fma %ma, %t, %m : f32
  return %f : f32
}

// e^(-a^2/2) (c f + d) for 0 <= a <= 40, where f e^(-a^2/2) is a Phi(-a); the power of two comes
// last.
func.func @gelu.tail.f64(%a: f64, %c: f64, %d: f64) -> f64 {
  // Constants: coefficients/gelu.sollya.
  %mhalf = arith.constant -0.5 : f64
  %center = arith.constant 0.5 : f64
  %four = arith.constant 4.0 : f64
  %dp0 = arith.constant 0x3FE82B4BB8C94DCE : f64
  %dp1 = arith.constant 0xBFF373E3A893C28B : f64
  %dp2 = arith.constant 0x3FF8C6DBF2CFC25E : f64
  %dp3 = arith.constant 0xBFF7DFF2BFF68100 : f64
  %dp4 = arith.constant 0x3FEEEC4CC3E564C3 : f64
  %dp5 = arith.constant 0xBFCEE27610587F7D : f64
  %dp6 = arith.constant 0xBFCC81719E25F0FF : f64
  %dp7 = arith.constant 0x3FCAB82601F013D2 : f64
  %dp8 = arith.constant 0x3FA17A4B7AACD4CA : f64
  %dp9 = arith.constant 0xBFBE4A4496CE2681 : f64
  %dp10 = arith.constant 0xBF6002CFC3534340 : f64
  %dp11 = arith.constant 0x3FB26D4A4F6034A4 : f64
  %dp12 = arith.constant 0x3F68163C4CC6F87B : f64
  %dp13 = arith.constant 0xBFA8DD7F84AEAEE2 : f64
  %dp14 = arith.constant 0xBF8523DC68ABFEB7 : f64
  %dp15 = arith.constant 0x3FA17ED2264E44CB : f64
  %dp16 = arith.constant 0x3F91B6FB43D7579A : f64
  %dp17 = arith.constant 0xBF98E73E1F314C3E : f64
  %dp18 = arith.constant 0xBF91665E37A74196 : f64
  %dp19 = arith.constant 0x3F91972F7BE49A62 : f64
  %dp20 = arith.constant 0x3F58265AD233CD35 : f64
  %s = arith.mulf %a, %a : f64
  %ns = arith.negf %s : f64
  %sl = math.fma %a, %a, %ns : f64
  %hi = arith.mulf %s, %mhalf : f64
  %lo = arith.mulf %sl, %mhalf : f64
  %a4 = arith.addf %a, %four : f64
  %q = arith.divf %a, %a4 : f64
  %u = arith.subf %q, %center : f64
  %P19 = math.fma %dp20, %u, %dp19 : f64
  %P18 = math.fma %P19, %u, %dp18 : f64
  %P17 = math.fma %P18, %u, %dp17 : f64
  %P16 = math.fma %P17, %u, %dp16 : f64
  %P15 = math.fma %P16, %u, %dp15 : f64
  %P14 = math.fma %P15, %u, %dp14 : f64
  %P13 = math.fma %P14, %u, %dp13 : f64
  %P12 = math.fma %P13, %u, %dp12 : f64
  %P11 = math.fma %P12, %u, %dp11 : f64
  %P10 = math.fma %P11, %u, %dp10 : f64
  %P9 = math.fma %P10, %u, %dp9 : f64
  %P8 = math.fma %P9, %u, %dp8 : f64
  %P7 = math.fma %P8, %u, %dp7 : f64
  %P6 = math.fma %P7, %u, %dp6 : f64
  %P5 = math.fma %P6, %u, %dp5 : f64
  %P4 = math.fma %P5, %u, %dp4 : f64
  %P3 = math.fma %P4, %u, %dp3 : f64
  %P2 = math.fma %P3, %u, %dp2 : f64
  %P1 = math.fma %P2, %u, %dp1 : f64
  %P = math.fma %P1, %u, %dp0 : f64
  %f = arith.mulf %q, %P : f64
  %fc = math.fma %f, %c, %d : f64
  %h = func.call @exp.approx.scaled(%hi, %lo, %fc) : (f64, f64, f64) -> f64
  return %h : f64
}

// Double precision, in the same ways.
func.func @gelu.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.17 : f64}} {
  %nzero = arith.constant -0.0 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %max = arith.constant 39.0 : f64
  // Constants: coefficients/gelu.sollya.
  %ds0 = arith.constant 0x3FD9884533D43651 : f64
  %ds1 = arith.constant 0xBFB1058377E2CF7E : f64
  %ds2 = arith.constant 0x3F846D04297711C9 : f64
  %ds3 = arith.constant 0xBF537403F6EA02A3 : f64
  %ds4 = arith.constant 0x3F1E42B0E9191AD1 : f64
  %ds5 = arith.constant 0xBEE3CE9236697445 : f64
  %ds6 = arith.constant 0x3EA6590C5AE9C732 : f64
  %ds7 = arith.constant 0xBE662D880B86FC5B : f64
  %ds8 = arith.constant 0x3E2452F03D6DAE9A : f64
  %ds9 = arith.constant 0xBDE871EA2813CB8C : f64
  %ds10 = arith.constant 0x3DC10BB9853DCB18 : f64
  %ds11 = arith.constant 0xBD94A17D06A9B692 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %s = arith.mulf %a, %a : f64
  %S10 = math.fma %ds11, %s, %ds10 : f64
  %S9 = math.fma %S10, %s, %ds9 : f64
  %S8 = math.fma %S9, %s, %ds8 : f64
  %S7 = math.fma %S8, %s, %ds7 : f64
  %S6 = math.fma %S7, %s, %ds6 : f64
  %S5 = math.fma %S6, %s, %ds5 : f64
  %S4 = math.fma %S5, %s, %ds4 : f64
  %S3 = math.fma %S4, %s, %ds3 : f64
  %S2 = math.fma %S3, %s, %ds2 : f64
  %S1 = math.fma %S2, %s, %ds1 : f64
  %S = math.fma %S1, %s, %ds0 : f64
  %cdf = math.fma %x, %S, %half : f64
  %small = arith.mulf %x, %cdf : f64
  %zero = arith.constant 0.0 : f64
  %h = func.call @gelu.tail.f64(%a, %one, %zero) : (f64, f64, f64) -> f64
  %m = arith.maximumf %x, %nzero : f64
  %large = arith.subf %m, %h : f64
  %is_small = arith.cmpf olt, %a, %one : f64
  %y = arith.select %is_small, %small, %large : f64
  return %y : f64
}

func.func @gelu.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.36 : f64}} {
  %zero = arith.constant 0.0 : f64
  %mhalf = arith.constant -0.5 : f64
  %one = arith.constant 1.0 : f64
  %center = arith.constant 0.4375 : f64
  %four = arith.constant 4.0 : f64
  %max = arith.constant 39.0 : f64
  // Constants: coefficients/gelu.sollya.
  %dk0 = arith.constant 0x3FDE78FA7CAB8AAD : f64
  %dk1 = arith.constant 0xBFCEB0177E89ADA2 : f64
  %dk2 = arith.constant 0x3FD269516C16B87E : f64
  %dk3 = arith.constant 0xBFD0F37AB5CD17B4 : f64
  %dk4 = arith.constant 0x3FC5A78859024D6B : f64
  %dk5 = arith.constant 0xBFAA60DE43D84148 : f64
  %dk6 = arith.constant 0xBF951553E0836D9E : f64
  %dk7 = arith.constant 0x3F993A1F5D79D2E1 : f64
  %dk8 = arith.constant 0x3F530B7B6B9E33CC : f64
  %dk9 = arith.constant 0xBF85657281FE55FE : f64
  %dk10 = arith.constant 0x3F28E9B5704DBD4D : f64
  %dk11 = arith.constant 0x3F7513F67B272DE4 : f64
  %dk12 = arith.constant 0x3F399816E5DD97F5 : f64
  %dk13 = arith.constant 0xBF66FE42016BBBC3 : f64
  %dk14 = arith.constant 0xBF4D009BF72C4B0E : f64
  %dk15 = arith.constant 0x3F58339B24579644 : f64
  %dk16 = arith.constant 0x3F5157815853FAB5 : f64
  %dk17 = arith.constant 0xBF43E6E3DC5A6EE1 : f64
  %dk18 = arith.constant 0xBF4C75AFF300409A : f64
  %dk19 = arith.constant 0x3F206ECC49E499DF : f64
  %dk20 = arith.constant 0x3F39ADE5673EB5AA : f64
  %dk21 = arith.constant 0x3EC821393F3B8CD1 : f64
  %da0hi = arith.constant 0x3FE80EAD197F00B4 : f64
  %da0lo = arith.constant 0xBC713E74C58CADA8 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %s = arith.mulf %a, %a : f64
  %ns = arith.negf %s : f64
  %sl = math.fma %a, %a, %ns : f64
  %hi = arith.mulf %s, %mhalf : f64
  %lo = arith.mulf %sl, %mhalf : f64
  %a4 = arith.addf %a, %four : f64
  %q = arith.divf %a, %a4 : f64
  %u = arith.subf %q, %center : f64
  %K20 = math.fma %dk21, %u, %dk20 : f64
  %K19 = math.fma %K20, %u, %dk19 : f64
  %K18 = math.fma %K19, %u, %dk18 : f64
  %K17 = math.fma %K18, %u, %dk17 : f64
  %K16 = math.fma %K17, %u, %dk16 : f64
  %K15 = math.fma %K16, %u, %dk15 : f64
  %K14 = math.fma %K15, %u, %dk14 : f64
  %K13 = math.fma %K14, %u, %dk13 : f64
  %K12 = math.fma %K13, %u, %dk12 : f64
  %K11 = math.fma %K12, %u, %dk11 : f64
  %K10 = math.fma %K11, %u, %dk10 : f64
  %K9 = math.fma %K10, %u, %dk9 : f64
  %K8 = math.fma %K9, %u, %dk8 : f64
  %K7 = math.fma %K8, %u, %dk7 : f64
  %K6 = math.fma %K7, %u, %dk6 : f64
  %K5 = math.fma %K6, %u, %dk5 : f64
  %K4 = math.fma %K5, %u, %dk4 : f64
  %K3 = math.fma %K4, %u, %dk3 : f64
  %K2 = math.fma %K3, %u, %dk2 : f64
  %K1 = math.fma %K2, %u, %dk1 : f64
  %K = math.fma %K1, %u, %dk0 : f64
  %d0 = arith.subf %da0hi, %a : f64
  // a0 - a = d0 + dl, the rounding error of d0 included.
  %d1 = arith.subf %da0hi, %d0 : f64
  %d2 = arith.subf %d1, %a : f64
  %dl = arith.addf %d2, %da0lo : f64
  %Kl = arith.mulf %K, %dl : f64
  %f = math.fma %d0, %K, %Kl : f64
  %h = func.call @exp.approx.scaled(%hi, %lo, %f) : (f64, f64, f64) -> f64
  %g = arith.subf %one, %h : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %g, %h : f64
  return %y : f64
}

// Correctly rounded: max(x, 0) - a Phi(-a) with a = |x|, and a Phi(-a) = e^(-a^2/2) q P,
// q = a/(a + 4), in f64, where a^2 is exact. P is a polynomial in q. Where x/2 lies
// between two subnormal numbers of f32, the tiny addend decides as the second term of
// the series, x^2/sqrt(2 pi), does; it may take the sign of a zero.
func.func @gelu.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, max_error = 2.4e-07 : f64, exact}} {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 14.6 : f32
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %mhalf = arith.constant -0.5 : f64
  %center = arith.constant 0.4 : f64
  %tiny = arith.constant 0x3500000000000000 : f64 // 2^-175
  // Constants: coefficients/gelu.sollya.
  %ep0 = arith.constant 0x3FEC9B2A047E5047 : f64
  %ep1 = arith.constant 0xBFF93015F4BDB9D6 : f64
  %ep2 = arith.constant 0x40007323032AEEBA : f64
  %ep3 = arith.constant 0xBFFE5CEBD669CA5A : f64
  %ep4 = arith.constant 0x3FF0BF2114A00CEF : f64
  %ep5 = arith.constant 0xBFB133A9DE95AFB8 : f64
  %ep6 = arith.constant 0xBFD661480A97550E : f64
  %ep7 = arith.constant 0x3FC217BA6C771D62 : f64
  %ep8 = arith.constant 0x3FC07599F065C2ED : f64
  %ep9 = arith.constant 0xBFB49E7C852D9022 : f64
  %ep10 = arith.constant 0xBFB13318B8F283A8 : f64
  %ep11 = arith.constant 0x3FA37478E8EE2946 : f64
  %ep12 = arith.constant 0x3FA7431A4B20008D : f64
  %ep13 = arith.constant 0xBF88304060C88FB7 : f64
  %ep14 = arith.constant 0xBFA08478684C806A : f64
  %ep15 = arith.constant 0xBF708D10A4495D90 : f64
  %ep16 = arith.constant 0x3F943FB357346E23 : f64
  %ep17 = arith.constant 0x3F85B68E864E5A2B : f64
  %ep18 = arith.constant 0xBF7F511512EEE450 : f64
  %ep19 = arith.constant 0xBF7DFF8E709A0025 : f64
  %ax = math.absf %x : f32
  %a0 = arith.minimumf %ax, %max : f32
  %a = arith.extf %a0 : f32 to f64
  %s = arith.mulf %a, %a : f64
  %z = arith.mulf %s, %mhalf : f64
  %e = func.call @exp.approx.bounded(%z, %one) : (f64, f64) -> f64
  %d = arith.addf %a, %four : f64
  %q = arith.divf %a, %d : f64
  %u = arith.subf %q, %center : f64
  // Even and odd terms apart, which halves the chain.
  %uu = arith.mulf %u, %u : f64
  %Pe8 = math.fma %ep18, %uu, %ep16 : f64
  %Pe7 = math.fma %Pe8, %uu, %ep14 : f64
  %Pe6 = math.fma %Pe7, %uu, %ep12 : f64
  %Pe5 = math.fma %Pe6, %uu, %ep10 : f64
  %Pe4 = math.fma %Pe5, %uu, %ep8 : f64
  %Pe3 = math.fma %Pe4, %uu, %ep6 : f64
  %Pe2 = math.fma %Pe3, %uu, %ep4 : f64
  %Pe1 = math.fma %Pe2, %uu, %ep2 : f64
  %Pe = math.fma %Pe1, %uu, %ep0 : f64
  %Po8 = math.fma %ep19, %uu, %ep17 : f64
  %Po7 = math.fma %Po8, %uu, %ep15 : f64
  %Po6 = math.fma %Po7, %uu, %ep13 : f64
  %Po5 = math.fma %Po6, %uu, %ep11 : f64
  %Po4 = math.fma %Po5, %uu, %ep9 : f64
  %Po3 = math.fma %Po4, %uu, %ep7 : f64
  %Po2 = math.fma %Po3, %uu, %ep5 : f64
  %Po1 = math.fma %Po2, %uu, %ep3 : f64
  %Po = math.fma %Po1, %uu, %ep1 : f64
  %P = math.fma %Po, %u, %Pe : f64
  %qP = arith.mulf %q, %P : f64
  %mqP = arith.negf %qP : f64
  %r0 = arith.maximumf %x, %nzero : f32
  %r1 = arith.extf %r0 : f32 to f64
  %r = arith.addf %r1, %tiny : f64
  %w = math.fma %mqP, %e, %r : f64
  %y0 = arith.truncf %w : f64 to f32
  %y = math.copysign %y0, %x : f32
  return %y : f32
}

// For results in bf16: max(x, 0) - a Phi(-a), a = |x|, for -6.04 < x, by a parabola in each of 32
// intervals, narrow where it falls fast.
func.func @gelu.narrow.near(%x: f32) -> f32 {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 6.03125 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu.sollya.
  %alpha = arith.constant 0x3F0D0000 : f32
  %beta = arith.constant 0x3FF00000 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %u = math.fma %a, %alpha, %beta : f32
  %im = math.fma %u, %a, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x00000000, 0x3BCDB72E, 0x3D8DAE60, 0x3E442515, 0x3EA36EE1, 0x3ECF0D59, 0x3EDC7FAA, 0x3ECFEAA5,
    0x3EB34A12, 0x3E903F05, 0x3E5B97A3, 0x3E1FBA99, 0x3DDFB55A, 0x3D97ADD6, 0x3D48087C, 0x3D00BC4B,
    0x3CA233A4, 0x3C487F5E, 0x3BF3A608, 0x3B91CA94, 0x3B2C0EB0, 0x3AC87DCB, 0x3A66EB62, 0x3A039142,
    0x39947260, 0x3925F516, 0x38B7F6D5, 0x384A4E1A, 0x37DCD37D, 0x376F5CF9, 0x3700E0D3, 0x3689EF75]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0x3EFFE33D, 0x3EEA220F, 0x3E8945E6, 0x3CDDF623, 0xBE295102, 0xBE8AF866, 0xBE999086, 0xBE8DED91,
    0xBE6B843A, 0xBE3537B8, 0xBE03C3CB, 0xBDB743DF, 0xBD75CEA1, 0xBD1FED33, 0xBCCACD7E, 0xBC7B818D,
    0xBC18F36B, 0xBBB6D4E4, 0xBB57368E, 0xBAF9DB8F, 0xBA8F3B8C, 0xBA225AFB, 0xB9B61E86, 0xB94A56F4,
    0xB8DED27A, 0xB8735CD8, 0xB803E447, 0xB78DF0D9, 0xB717BDBA, 0xB6A13448, 0xB62A402F, 0xB5B2D295]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0xBECA1620, 0xBEA4D225, 0xBE36E9C0, 0xBD747D08, 0x3C537589, 0x3D3C2E1D, 0x3D5BDA91, 0x3D465404,
    0x3D1D821D, 0x3CE6DE92, 0x3C9FDF4E, 0x3C541DF4, 0x3C08019E, 0x3BA99C78, 0x3B4E9DE1, 0x3AF6B1E2,
    0x3A90BC9B, 0x3A273ACF, 0x39BE9979, 0x395699A7, 0x38EEF648, 0x3883B664, 0x380FDD84, 0x379BD154,
    0x37277368, 0x36B2A5FB, 0x363D529D, 0x35C75FAD, 0x3550BA53, 0x34D9506B, 0x346113EA, 0x33E7FEA9]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %a, %b1 : f32
  %q0 = math.fma %q1, %a, %b0 : f32
  %m = arith.maximumf %x, %nzero : f32
  %n = arith.subf %m, %q0 : f32
  return %n : f32
}

// What is below -6 goes another way, past which a branch leads as a rule.
func.func @gelu.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 28700.0 : f64}} {
  %least = arith.constant -6.03125 : f32
  %near = func.call @gelu.narrow.near(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %far = func.call @gelu.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, of which 16 bits are compared.
func.func @gelu.approx.bf16.near(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.85 : f64}} {
  %least = arith.constant 0xC0C1 : i16 // -6.03125
  %bits = arith.bitcast %x : bf16 to i16
  %isfar = arith.cmpi ugt, %bits, %least : i16
  %w = arith.extf %x : bf16 to f32
  %n = func.call @gelu.narrow.near(%w) : (f32) -> f32
  %near = arith.truncf %n {act.any_tie} : f32 to bf16
  %f = func.call @gelu.approx.f32.narrow(%w) : (f32) -> f32
  %far = arith.truncf %f : f32 to bf16
  %y = arith.select %isfar, %far, %near {act.rare} : bf16
  return %y : bf16
}

// For results in bf16: gelu'(x)/(x - x0), x0 its root, for -6.25 < x <= 3.75: the square of a parabola in each of
// 32 intervals, narrow where it falls fast.
func.func @gelu.slope.narrow(%x: f32) -> f32 {
  %c = arith.constant 4.96875 : f32
  %magic = arith.constant 0x4C400000 : f32 // 1.5 * 2^25, rounds to multiples of 4
  %u = arith.subf %x, %c : f32
  %im = math.fma %u, %u, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  // Constants: coefficients/gelu.sollya.
  %b0 = act.table_lookup %i in dense<[
    0x3F551A2B, 0x3F75DB6E, 0x3F88B6E3, 0x3F75B92B, 0x3F5A2A24, 0x3F51736D, 0x3F50C600, 0x3F50EDDF,
    0x3F53FC1F, 0x3F5E3F18, 0x3F70577E, 0x3F8319E1, 0x3F8CAF7F, 0x3F91FC69, 0x3F9151A6, 0x3F8A8121,
    0x3F7D1F44, 0x3F5E59BC, 0x3F3C5C77, 0x3F1A5E95, 0x3EF581EC, 0x3EBDEBFC, 0x3E8F479D, 0x3E5344C0,
    0x3E18805C, 0x3DD7EA42, 0x3D961E73, 0x3D4D4A1E, 0x3D0A3413, 0x3CB7665B, 0x3C70191C, 0x3C1C6A29]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0xBE0E7A9F, 0xBE5C5FB6, 0xBE971AF9, 0xBE2F6EFD, 0x3B3C64FD, 0x3DBE240D, 0x3DDD9D71, 0x3DEB0480,
    0x3E241D81, 0x3E81712E, 0x3EBE122E, 0x3EF82499, 0x3F1158EF, 0x3F1B8DD8, 0x3F1A8704, 0x3F104B9D,
    0x3EFFC92F, 0x3ED8D2A2, 0x3EB0D509, 0x3E8B6B79, 0x3E555D34, 0x3E1EF294, 0x3DE731DE, 0x3DA48410,
    0x3D658780, 0x3D1D3AC5, 0x3CD3D368, 0x3C8C7F7B, 0x3C37B74B, 0x3BED0789, 0x3B97016A, 0x3B3FC5BA]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0x3C3B83D2, 0x3CBA478E, 0x3D19BC83, 0x3B08C462, 0xBD8C986B, 0xBE039E6F, 0xBE1A72A6, 0xBE089A3C,
    0xBDB77D7C, 0xBD1376D0, 0x3C5FEFA8, 0x3D5261B3, 0x3D987193, 0x3DAC1A33, 0x3DAA88F4, 0x3D9B2B3E,
    0x3D84A39C, 0x3D57EFD2, 0x3D28E164, 0x3CFF6641, 0x3CBB9861, 0x3C8651F1, 0x3C3C0E04, 0x3C010006,
    0x3BADC287, 0x3B662A41, 0x3B161D86, 0x3AC10F93, 0x3A750E0D, 0x3A19A2CF, 0x39BE7539, 0x396BB14A]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %x, %b1 : f32
  %q0 = math.fma %q1, %x, %b0 : f32
  %y = arith.mulf %q0, %q0 : f32
  return %y : f32
}

// What is below -6.25 goes another way, past which a branch leads as a rule.
func.func @gelu.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 23700.0 : f64}} {
  %lo = arith.constant -6.25 : f32
  %hi = arith.constant 3.75 : f32
  // Constants: coefficients/gelu.sollya.
  %root = arith.constant 0xBF407569 : f32
  %rootlo = arith.constant 0x32501FEA : f32
  %x1 = arith.minimumf %x, %hi : f32
  %q = func.call @gelu.slope.narrow(%x1) : (f32) -> f32
  %d0 = arith.subf %x1, %root : f32
  %d = arith.subf %d0, %rootlo : f32
  %near = arith.mulf %d, %q : f32
  %isfar = arith.cmpf olt, %x, %lo : f32
  %far = func.call @gelu.derivative.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, none of whose numbers is close to the root.
func.func @gelu.derivative.approx.bf16.near(%x: bf16) -> f32 attributes {act.claim = {max_ulps = 0.85 : f64}} {
  %lo = arith.constant -6.25 : f32
  %hi = arith.constant 3.75 : f32
  // Constants: coefficients/gelu.sollya.
  %root = arith.constant 0xBF407569 : f32
  %w = arith.extf %x : bf16 to f32
  %x1 = arith.minimumf %w, %hi : f32
  %q = func.call @gelu.slope.narrow(%x1) : (f32) -> f32
  %d = arith.subf %x1, %root : f32
  %near = arith.mulf %d, %q : f32
  %isfar = arith.cmpf olt, %w, %lo : f32
  %far = func.call @gelu.derivative.approx.f32.narrow(%w) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The forms in which front ends emit it. Products and sums are matched in any
// order and association, a division by a constant as the multiplication; sqrt 2
// stands for its rounding in the payload's type.

func.func @gelu.spelling.erf(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %t = math.erf %u : f64
  %s = arith.addf %t, %one : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @gelu.spelling.erf_div(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r2 = math.sqrt %number : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %u = arith.divf %x, %r2 : f64
  %t = math.erf %u : f64
  %s = arith.addf %t, %one : f64
  %h = arith.mulf %s, %half : f64
  %y = arith.mulf %x, %h : f64
  return %y : f64
}

func.func @gelu.spelling.erf_cdf(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %t = math.erf %u : f64
  %h = arith.mulf %t, %half : f64
  %s = arith.addf %h, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @gelu.spelling.erf_expanded(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %t = math.erf %u : f64
  %h = arith.mulf %x, %half : f64
  %ht = arith.mulf %h, %t : f64
  %y = arith.addf %h, %ht : f64
  return %y : f64
}

func.func @gelu.spelling.erf_fma(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %t = math.erf %u : f64
  %h = arith.mulf %x, %half : f64
  %y = math.fma %h, %t, %h : f64
  return %y : f64
}

func.func @gelu.spelling.erf_negated(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %n = arith.negf %u : f64
  %t = math.erf %n : f64
  %s = arith.subf %one, %t : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @gelu.spelling.erfc(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %n = arith.negf %u : f64
  %t = math.erfc %n : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %t : f64
  return %y : f64
}

func.func @gelu.spelling.one_minus_erfc(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %t = math.erfc %u : f64
  %h = arith.mulf %t, %half : f64
  %s = arith.subf %one, %h : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @gelu.spelling.two_minus_erfc(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %u = arith.divf %x, %r : f64
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %t = math.erfc %u : f64
  %s = arith.subf %two, %t : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

// erf on |x|, its sign put back.
func.func @gelu.spelling.abs_erf(%x: f64) -> f64 {
  %number = arith.constant 2.0 : f64
  %r = math.sqrt %number : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %u = arith.divf %x, %r : f64
  %a = math.absf %u : f64
  %t = math.erf %a : f64
  %c = math.copysign %t, %x : f64
  %s = arith.addf %c, %one : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}
