// tanh.

func.func @tanh(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.tanh", "tosa.tanh"],
        act.profiles = ["torch", "jax", "keras", "onnx", "tflite"],
        act.claims = {
      "tanh.vjp.x.written" = {f64 = 2.20 : f64}}} {
  %y = math.tanh %x : f64
  return %y : f64
}

// 1 - tanh(x)^2 cancels in the tails; on e = e^(-2|x|) it is 4e/(1+e)^2, where
// 1 + e(e+2) for the square rounds less.
func.func @tanh.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %a = math.absf %x : f64
  %z = arith.mulf %a, %mtwo : f64
  %e = math.exp %z : f64
  %e2 = arith.addf %e, %two : f64
  %m = arith.mulf %e, %e2 : f64
  %d = arith.addf %m, %one : f64
  %n = arith.mulf %e, %four : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// An odd polynomial up to 0.75, 1 - 2/(e^(2|x|) + 1) above, where the quotient
// is small enough not to hand on its error. Beyond 9.02 the result is 1, so the
// power of two needs no care.
func.func @tanh.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.07 : f64, max_error = 6.4e-08 : f64, exact_as = [f16, bf16]}} {
  %split = arith.constant 0.75 : f32
  %max = arith.constant 9.5 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %one = arith.constant 1.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  // Constants: coefficients/tanh.sollya.
  %t3 = arith.constant 0xBEAAAAA5 : f32
  %t5 = arith.constant 0x3E0886ED : f32
  %t7 = arith.constant 0xBD5CC084 : f32
  %t9 = arith.constant 0x3CAFC841 : f32
  %t11 = arith.constant 0xBBFB317F : f32
  %t13 = arith.constant 0x3AE44BA8 : f32
  %e1 = arith.constant 0x40000000 : f32
  %e2 = arith.constant 0x3FFFFFFC : f32
  %e3 = arith.constant 0x3FAAAA45 : f32
  %e4 = arith.constant 0x3F2AADBD : f32
  %e5 = arith.constant 0x3E891F37 : f32
  %e6 = arith.constant 0x3DB43B1D : f32
  %twolog2e = arith.constant 0x4038AA3B : f32
  %mhalfln2hi = arith.constant 0xBEB17200 : f32
  %mhalfln2lo = arith.constant 0xB53FBE8E : f32
  %a = math.absf %x : f32
  %s = arith.mulf %x, %x : f32
  %t4 = math.fma %t13, %s, %t11 : f32
  %t3a = math.fma %t4, %s, %t9 : f32
  %t2a = math.fma %t3a, %s, %t7 : f32
  %t1a = math.fma %t2a, %s, %t5 : f32
  %t0a = math.fma %t1a, %s, %t3 : f32
  %a3 = arith.mulf %s, %a : f32
  %small = math.fma %t0a, %a3, %a : f32
  %c = arith.minimumf %a, %max : f32
  %km = math.fma %c, %twolog2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mhalfln2hi, %c : f32
  %r = math.fma %k, %mhalfln2lo, %r0 : f32
  %q5 = math.fma %e6, %r, %e5 : f32
  %q4 = math.fma %q5, %r, %e4 : f32
  %q3 = math.fma %q4, %r, %e3 : f32
  %q2 = math.fma %q3, %r, %e2 : f32
  %q1 = math.fma %q2, %r, %e1 : f32
  %p = math.fma %q1, %r, %one : f32
  %kb = arith.bitcast %km : f32 to i32
  // The magic constant's low byte is zero: the shift leaves k alone.
  %kx = arith.shli %kb, %i23 : i32
  %sb = arith.addi %kx, %one_bits : i32
  %scale = arith.bitcast %sb : i32 to f32
  %d = math.fma %p, %scale, %one : f32
  %w = act.quotient %mtwo, %d : f32
  %large = arith.addf %w, %one : f32
  %is_small = arith.cmpf olt, %a, %split : f32
  %m = arith.select %is_small, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// By a table of 32 intervals of |x|, four for each power of two: tanh is a polynomial in
// the distance from the middle of the interval. The index is the upper bits of |x|, the
// first interval being all below 0.078; beyond 9.02 the result is 1.
func.func @tanh.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.00 : f64, max_error = 4.4e-08 : f64, exact_as = [f16, bf16]}} {
  %max = arith.constant 9.03125 : f32
  %least = arith.constant 0x3D800000 : i32 // 2^-4
  %i21 = arith.constant 21 : i32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %bits = arith.bitcast %a : f32 to i32
  %b0 = arith.maxsi %bits, %least : i32
  %i = arith.shrui %b0, %i21 : i32
  // Constants: coefficients/tanh.sollya.
  %m = act.table_lookup %i in dense<[
    0x400F9000, 0x40307E00, 0x404F5200, 0x40701000, 0x4090C400, 0x40B0BE00, 0x40CFC200, 0x40F06A00,
    0x41090800, 0x41090800, 0x41090800, 0x41090800, 0x00000000, 0x3DAF4A00, 0x3DD00200, 0x3DEFBE00,
    0x3E0F5C00, 0x3E308800, 0x3E4F7E00, 0x3E701600, 0x3E90A200, 0x3EAF3C00, 0x3ECFCC00, 0x3EEFC600,
    0x3F0F6600, 0x3F2F7E00, 0x3F4FD200, 0x3F705C00, 0x3F909800, 0x3FB03800, 0x3FCFDA00, 0x3FF07000]>
      : tensor<32xf32> : i32 -> f32
  %v0 = act.table_lookup %i in dense<[
    0x3F7A4C51, 0x3F7DF2A1, 0x3F7F3705, 0x3F7FB7B0, 0x3F7FF095, 0x3F7FFDE9, 0x3F7FFFB3, 0x3F7FFFF6,
    0x3F7FFFFF, 0x3F7FFFFF, 0x3F7FFFFF, 0x3F7FFFFF, 0x00000000, 0x3DAEDCBE, 0x3DCF4BA6, 0x3DEEA72F,
    0x3E0E6E18, 0x3E2ECD90, 0x3E4CB2C3, 0x3E6BC804, 0x3E8CE795, 0x3EA8B2C0, 0x3EC517A7, 0x3EDFA849,
    0x3F02121C, 0x3F185813, 0x3F2BAB32, 0x3F3C167E, 0x3F4F96DA, 0x3F615596, 0x3F6CD88E, 0x3F74505C]>
      : tensor<32xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0x3D346DAB, 0x3C82D101, 0x3BC8AC0E, 0x3B108B99, 0x39F6AE4D, 0x3885C2A9, 0x371A00A2, 0x35A008D6,
    0x341C18A8, 0x341C18A8, 0x341C18A8, 0x341C18A8, 0x3F800000, 0x3F7E223D, 0x3F7D6092, 0x3F7C8613,
    0x3F7B0C1B, 0x3F788A3F, 0x3F75C52A, 0x3F726D73, 0x3F6C9C79, 0x3F64353A, 0x3F5A10A6, 0x3F4F2659,
    0x3F3DE99A, 0x3F25574B, 0x3F0CE1D9, 0x3EEB9DEB, 0x3EAF5564, 0x3E66A1C6, 0x3E13800C, 0x3DB6B5BB]>
      : tensor<32xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0xBD3067A5, 0xBC81C2AA, 0xBBC80B3C, 0xBB10602C, 0xB9F64E78, 0xB88598DF, 0xB719D2EB, 0xB5A05541,
    0xB5182F42, 0xB5182F42, 0xB5182F42, 0xB5182F42, 0x33015B12, 0xBDAD97FF, 0xBDCD2C74, 0xBDEB695F,
    0xBE0BAC92, 0xBE29B584, 0xBE4484B9, 0xBE5F4855, 0xBE823BE8, 0xBE96623B, 0xBEA7E307, 0xBEB4FAA6,
    0xBEC0FC25, 0xBEC4C96E, 0xBEBCF221, 0xBEAD1CAA, 0xBE8E2D9D, 0xBE4B0198, 0xBE0876F0, 0xBDAE5E91]>
      : tensor<32xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x3CE0B185, 0x3C2A37D3, 0x3B8492D9, 0x3AC01212, 0x39A3B857, 0x3831AEE7, 0x36CD3766, 0x3554FCC2,
    0xB33D8D0E, 0xB33D8D0E, 0xB33D8D0E, 0xB33D8D0E, 0xBEAAAB1E, 0xBEA632BB, 0xBEA328F6, 0xBEA1BEB0,
    0xBE9DB5A2, 0xBE975979, 0xBE904FAE, 0xBE8805A5, 0xBE73D631, 0xBE4D39BF, 0xBE219204, 0xBDEC625A,
    0xBD645E61, 0x3C5C44CA, 0x3D831824, 0x3DC288FB, 0x3DE368A1, 0x3DCBA113, 0x3D9A2CBC, 0x3D5303E2]>
      : tensor<32xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0xBC4D2734, 0xBBA6415A, 0xBB044CAE, 0xBA4162E8, 0xB92BC00F, 0xB7BA686C, 0xB656DBE0, 0xB4D7CAD6,
    0x35DEC0D0, 0x35DEC0D0, 0x35DEC0D0, 0x35DEC0D0, 0x38F41C76, 0x3DCAD12F, 0x3DA7E52D, 0x3D8A507F,
    0x3DB0860D, 0x3DD8E88D, 0x3DF4C48E, 0x3E10380F, 0x3E1C44DB, 0x3E27578D, 0x3E2E88B1, 0x3E2CAF79,
    0x3E1D9582, 0x3DF5EDFD, 0x3DA3FD94, 0x3D2FF400, 0x3B3FA2F4, 0xBCADA06C, 0xBCCDE73F, 0xBCAA308A]>
      : tensor<32xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0x3B824652, 0x3AFA9CA7, 0x3A4A25AA, 0x3999986F, 0x388FDE0B, 0x371C4E7B, 0x35A94D2F, 0x34379896,
    0x359A9E44, 0x359A9E44, 0x359A9E44, 0x359A9E44, 0x3E072F73, 0x413D96C9, 0xC1650754, 0x40D40B24,
    0x3EFCAEC5, 0x3F7FF67D, 0x3F45BF73, 0x3F4A0704, 0x3DC4EC3D, 0x3D92BAB5, 0x3D80BD7E, 0x3D8A8AC8,
    0xBD3FBCD9, 0xBD816940, 0xBD731198, 0xBD3F55D9, 0xBD03EAFB, 0xBC1D36F7, 0x3AB5EE8A, 0x3B965BA5]>
      : tensor<32xf32> : i32 -> f32
  %t = arith.subf %a, %m : f32
  %q4 = math.fma %v5, %t, %v4 : f32
  %q3 = math.fma %q4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %y = math.copysign %q0, %x : f32
  return %y : f32
}

// (s e^2t - 1) / (s e^2t + 1) = (s - 1 + p (s + 1)) / (s + 1 + p (s - 1)), p = tanh(t). Here s is 2^k, with k
// the number of 16ths next to 2x / ln 2, by a table of 2^(i/16), and t what is left of x, with half the
// logarithm of what the entry lacks. Entries have 20 bits: where s > 2^-4, s + 1 and s - 1 are exact. k is in
// km as in @expm1.bounded.f32. Beyond 9.02 the result is 1.
func.func @tanh.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.44 : f64, max_error = 2.1e-07 : f64, exact_as = [f16, bf16]}} {
  %lo = arith.constant -9.03125 : f32
  %hi = arith.constant 9.03125 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x49400000 : f32 // 1.5 * 2^19
  %i19 = arith.constant 19 : i32
  // Constants: coefficients/tanh.sollya.
  %twolog2e = arith.constant 0x4038AA3B : f32
  %mhalfln2 = arith.constant 0xBEB17218 : f32
  %q3 = arith.constant 0xBEAAA8F6 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %km = math.fma %x1, %twolog2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mhalfln2, %x1 : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F800000, 0x3F7DAAC0, 0x3F7B95C0, 0x3F79C3D0, 0x3F7837F0, 0x3F76F530, 0x3F75FED0, 0x3F755840,
    0x3F7504F0, 0x3F7508A0, 0x3F756730, 0x3F762490, 0x3F774500, 0x3F78CCE0, 0x3F7AC0C0, 0x3F7D2580]>
      : tensor<16xf32> : i32 -> f32
  %l = act.table_lookup %i in dense<[
    0x80000000, 0x3450B58E, 0x33DDE067, 0x3441FE3A, 0x32892801, 0x33F5060A, 0x34A4689E, 0xB34D162E,
    0x3410F3E3, 0x341CFB8C, 0xB4762EFB, 0xB41BADC5, 0xB3F421FF, 0xB31D0EE1, 0x3470FBD4, 0xB3C2FB1A]>
      : tensor<16xf32> : i32 -> f32
  %rr = arith.mulf %r, %r : f32
  %u = math.fma %q3, %rr, %one : f32
  %p = math.fma %r, %u, %l : f32
  %tb = arith.bitcast %t : f32 to i32
  %kx = arith.shli %i, %i19 : i32
  %sb = arith.addi %tb, %kx : i32
  %s = arith.bitcast %sb : i32 to f32
  %a = arith.addf %s, %one : f32
  %c = arith.subf %one, %s : f32
  %mc = arith.negf %c : f32
  %n = math.fma %p, %a, %mc : f32
  %d = math.fma %p, %mc, %a : f32
  %y = act.quotient %n, %d : f32
  return %y : f32
}

// For results in f16 and bf16: a polynomial on the range in which tanh is not 1 in f16.
func.func @tanh.approx.f32.narrow(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3600.0 : f64}} {
  %lo = arith.constant -4.6 : f32
  %hi = arith.constant 4.6 : f32
  %mc = arith.constant -10.0 : f32
  // Constants: coefficients/tanh.sollya.
  %n0 = arith.constant 0x3EA15138 : f32
  %n1 = arith.constant 0xBC7B02C3 : f32
  %n2 = arith.constant 0x3A91C9D4 : f32
  %n3 = arith.constant 0xB8DAA4BC : f32
  %n4 = arith.constant 0x36BFA67E : f32
  %n5 = arith.constant 0x3563C951 : f32
  %n6 = arith.constant 0x334D36EE : f32
  %n7 = arith.constant 0xB33C40BD : f32
  %n8 = arith.constant 0x30A35DA7 : f32
  %n9 = arith.constant 0x300BCDFF : f32
  %n10 = arith.constant 0xADAC5CB4 : f32
  %n11 = arith.constant 0xAC491AFE : f32
  %n12 = arith.constant 0x2A316C37 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %u = math.fma %x1, %x1, %mc : f32
  %q11 = math.fma %n12, %u, %n11 : f32
  %q10 = math.fma %q11, %u, %n10 : f32
  %q9 = math.fma %q10, %u, %n9 : f32
  %q8 = math.fma %q9, %u, %n8 : f32
  %q7 = math.fma %q8, %u, %n7 : f32
  %q6 = math.fma %q7, %u, %n6 : f32
  %q5 = math.fma %q6, %u, %n5 : f32
  %q4 = math.fma %q5, %u, %n4 : f32
  %q3 = math.fma %q4, %u, %n3 : f32
  %q2 = math.fma %q3, %u, %n2 : f32
  %q1 = math.fma %q2, %u, %n1 : f32
  %q0 = math.fma %q1, %u, %n0 : f32
  %y = arith.mulf %x1, %q0 : f32
  return %y : f32
}

// The same for bf16.
func.func @tanh.approx.bf16.narrow(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.62 : f64}} {
  %lo = arith.constant -3.5 : f32
  %hi = arith.constant 3.5 : f32
  %mc = arith.constant -6.0 : f32
  // Constants: coefficients/tanh.sollya.
  %n0 = arith.constant 0x3ECDF02C : f32
  %n1 = arith.constant 0xBCFBF28E : f32
  %n2 = arith.constant 0x3B5B78E1 : f32
  %n3 = arith.constant 0xBA02C0F8 : f32
  %n4 = arith.constant 0x38745A53 : f32
  %n5 = arith.constant 0x367CD3B4 : f32
  %n6 = arith.constant 0xB4CD8162 : f32
  %n7 = arith.constant 0xB4B1E85F : f32
  %n8 = arith.constant 0x3321DB81 : f32
  %w = arith.extf %x : bf16 to f32
  %x0 = arith.maximumf %w, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %u = math.fma %x1, %x1, %mc : f32
  %q7 = math.fma %n8, %u, %n7 : f32
  %q6 = math.fma %q7, %u, %n6 : f32
  %q5 = math.fma %q6, %u, %n5 : f32
  %q4 = math.fma %q5, %u, %n4 : f32
  %q3 = math.fma %q4, %u, %n3 : f32
  %q2 = math.fma %q3, %u, %n2 : f32
  %q1 = math.fma %q2, %u, %n1 : f32
  %q0 = math.fma %q1, %u, %n0 : f32
  %y = arith.mulf %x1, %q0 : f32
  %r = arith.truncf %y : f32 to bf16
  return %r : bf16
}

// As tanh.approx.f32.table for results in f16 and bf16, where a parabola in |x| itself will do.
func.func @tanh.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1850.0 : f64}} {
  %max = arith.constant 7.0 : f32
  %least = arith.constant 0x3D000000 : i32 // 2^-5
  %i21 = arith.constant 21 : i32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %bits = arith.bitcast %a : f32 to i32
  %b0 = arith.maxsi %bits, %least : i32
  %i = arith.shrui %b0, %i21 : i32
  // Constants: coefficients/tanh.sollya.
  %n0 = act.table_lookup %i in dense<[
    0x3F283567, 0x3F523A50, 0x3F698135, 0x3F755FD4, 0x3F7C760E, 0x3F7F4FE0, 0x3F7FDF9D, 0x3F7FFA48,
    0x00000000, 0xB7DA9091, 0xB8349AC0, 0xB88AB2DE, 0xB8EC6DF5, 0xB957AE73, 0xB9B146B3, 0xBA074C8C,
    0xBA641E17, 0xBACC6D96, 0xBB24754F, 0xBB74C6B4, 0xBBC5401D, 0xBC241B10, 0xBC70D696, 0xBCA03EAD,
    0xBCD0A77F, 0xBCE56B9E, 0xBC9DA225, 0x3B850912, 0x3D86F5A1, 0x3E433F11, 0x3EACD911, 0x3EF6ABE7]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0x3E765710, 0x3DDBF731, 0x3D3C9A49, 0x3C9DD840, 0x3BB37DCB, 0x3A693D98, 0x391348FE, 0x37B63EF2,
    0x3F800215, 0x3F803BFC, 0x3F8053C6, 0x3F806F71, 0x3F809F3F, 0x3F80ED4C, 0x3F8149F2, 0x3F81B4A9,
    0x3F826A50, 0x3F838BEA, 0x3F84D848, 0x3F8647D6, 0x3F889284, 0x3F8BDBAA, 0x3F8F1110, 0x3F91EC18,
    0x3F94E966, 0x3F9603EC, 0x3F9311F9, 0x3F8C47D4, 0x3F79AC16, 0x3F467CE0, 0x3F142A9C, 0x3ED3A20A]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD323DE3, 0xBC8714D6, 0xBBC8F48F, 0xBB14732A, 0xBA0F4DAD, 0xB89B3C40, 0xB7281635, 0xB5B60588,
    0xBC5539C8, 0xBD2F5278, 0xBD4F1456, 0xBD6EBA6B, 0xBD8EC1CD, 0xBDAE08E1, 0xBDCCF549, 0xBDEB7A8A,
    0xBE0BF7B4, 0xBE28FE85, 0xBE44BDA9, 0xBE5F089E, 0xBE817BFD, 0xBE969B1D, 0xBEA7CA0E, 0xBEB4E61D,
    0xBEC0B872, 0xBEC476F9, 0xBEBCBAC4, 0xBEAD4492, 0xBE8F1F3E, 0xBE4C281D, 0xBE08CB30, 0xBDB05E52]>
      : tensor<32xf32> : i32 -> f32
  %q = math.fma %n2, %a, %n1 : f32
  %m = math.fma %q, %a, %n0 : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// 4e/(1+e)^2 with the power of two of e applied last, so that the tails
// underflow gradually.
func.func @tanh.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.87 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %four = arith.constant 4.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %a = math.absf %x : f32
  %z = arith.mulf %a, %mtwo : f32
  %e = func.call @exp.times.f32(%z, %zero, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %f = act.quotient %four, %d : f32
  %y = func.call @exp.times.f32(%z, %zero, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// e / ((1 + e)/2)^2 with e by a table. Where the result is subnormal, four times what rounds e is lost.
func.func @tanh.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.79 : f64}} {
  %quarter = arith.constant 0.25 : f32
  %half = arith.constant 0.5 : f32
  %lo = arith.constant -105.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %a = math.absf %x : f32
  %na = arith.negf %a : f32
  %z0 = arith.addf %na, %na : f32
  %z = arith.maximumf %z0, %lo : f32
  %km = math.fma %z, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %p = func.call @exp.fraction.f32(%z, %km, %k) : (f32, f32, f32) -> f32
  %e = act.scaleb %p, %k : f32
  %h = math.fma %e, %quarter, %half : f32
  %d = math.fma %e, %h, %quarter : f32
  %y = arith.divf %e, %d : f32
  return %y : f32
}

// e/((1 + e)/2)^2 for results in f16 and bf16.
func.func @tanh.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1260.0 : f64}} {
  %half = arith.constant 0.5 : f32
  %max = arith.constant 54.0 : f32
  // Constants: coefficients/tanh.sollya.
  %c = arith.constant 0xC038AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %e = func.call @exp2.narrow.scaled(%a, %c) : (f32, f32) -> f32
  %h = math.fma %e, %half, %half : f32
  %d = arith.mulf %h, %h : f32
  %y = arith.divf %e, %d : f32
  return %y : f32
}

// By a table.
func.func @tanh.derivative.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %half = arith.constant 0.5 : f32
  %max = arith.constant 54.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %z = arith.mulf %a, %mtwo : f32
  %e = func.call @exp.narrow(%z) : (f32) -> f32
  %h = math.fma %e, %half, %half : f32
  %d = arith.mulf %h, %h : f32
  %y = arith.divf %e, %d : f32
  return %y : f32
}

// As sigmoid.derivative.approx.f32.narrow.reciprocal.
func.func @tanh.derivative.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1290.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %max = arith.constant 54.0 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/tanh.sollya.
  %c = arith.constant 0xC038AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %es = func.call @exp2.narrow(%a, %c, %magic) : (f32, f32, f32) -> f32
  %e = arith.mulf %es, %scale : f32
  %d = math.fma %e, %half, %half : f32
  %r = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %er = arith.mulf %es, %r : f32
  %err = arith.mulf %er, %r : f32
  %y0 = arith.mulf %err, %scale : f32
  %y = math.fma %a, %zero, %y0 : f32
  return %y : f32
}

// The same with estimates.
func.func @tanh.derivative.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 300.0 : f64}, act.architecture = "nvptx64"} {
  %half = arith.constant 0.5 : f32
  %max = arith.constant 54.0 : f32
  %shift = arith.constant 64.0 : f32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %scale2 = arith.constant 0x1F000000 : f32 // 2^-65
  %m2log2e = arith.constant 0xC038AA3B : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %t = math.fma %a, %m2log2e, %shift : f32
  %es = act.estimate exp2_ftz %t : f32
  %d = math.fma %es, %scale2, %half : f32
  %r = act.estimate reciprocal %d : f32
  %er = arith.mulf %es, %r : f32
  %err = arith.mulf %er, %r : f32
  %y = arith.mulf %err, %scale : f32
  return %y : f32
}

// As tanh.approx.f32, with estimates for |x| > 0.75.
func.func @tanh.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 1.65 : f64}, act.architecture = "nvptx64"} {
  %split = arith.constant 0.75 : f32
  %one = arith.constant 1.0 : f32
  %mtwo = arith.constant -2.0 : f32
  // Constants: coefficients/tanh.sollya.
  %t3 = arith.constant 0xBEAAAAA5 : f32
  %t5 = arith.constant 0x3E0886ED : f32
  %t7 = arith.constant 0xBD5CC084 : f32
  %t9 = arith.constant 0x3CAFC841 : f32
  %t11 = arith.constant 0xBBFB317F : f32
  %t13 = arith.constant 0x3AE44BA8 : f32
  %twolog2e = arith.constant 0x4038AA3B : f32
  %a = math.absf %x : f32
  %s = arith.mulf %x, %x : f32
  %p4 = math.fma %t13, %s, %t11 : f32
  %p3 = math.fma %p4, %s, %t9 : f32
  %p2 = math.fma %p3, %s, %t7 : f32
  %p1 = math.fma %p2, %s, %t5 : f32
  %p0 = math.fma %p1, %s, %t3 : f32
  %a3 = arith.mulf %s, %a : f32
  %small = math.fma %p0, %a3, %a : f32
  %t = arith.mulf %a, %twolog2e : f32
  %e = act.estimate exp2_ftz %t : f32
  %d = arith.addf %e, %one : f32
  %r = act.estimate reciprocal %d : f32
  %large = math.fma %mtwo, %r, %one : f32
  %is_small = arith.cmpf olt, %a, %split : f32
  %m = arith.select %is_small, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// 4 sigmoid'(2x).
func.func @tanh.derivative.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.70 : f64}, act.architecture = "nvptx64"} {
  %factor = arith.constant 0x28800000 : f32 // 2^-46
  %x2 = arith.addf %x, %x : f32
  %y = func.call @sigmoid.derivative.estimated.f32(%x2, %factor) : (f32, f32) -> f32
  return %y : f32
}

func.func @tanh.approx.bf16.estimate(%x: bf16) -> bf16
    attributes {act.claim = {max_ulps = 0.80 : f64}, act.architecture = "nvptx64"} {
  %0 = arith.extf %x : bf16 to f32
  %1 = act.estimate tanh %0 : f32
  %2 = arith.truncf %1 : f32 to bf16
  return %2 : bf16
}

// n/(2 + n) with n = -e, e = expm1(-2|x|) as in @expm1.approx.f64, of which the last sum
// is not rounded: what the quotient and its parts lack is added in the end. From 20 on the
// result is 1.
func.func @tanh.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.96 : f64}} {
  %max = arith.constant 20.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %kmin = arith.constant 0x4337FFFFFFFFFFCB : f64 // magic - 53
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %i52 = arith.constant 52 : i64
  // Constants: coefficients/expm1.sollya.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %mln2hi = arith.constant 0xBFE62E42FEFA39EF : f64
  %mln2lo = arith.constant 0xBC7ABC9E3B39803F : f64
  %f2 = arith.constant 0x3FE0000000000000 : f64
  %f3 = arith.constant 0x3FC5555555555559 : f64
  %f4 = arith.constant 0x3FA555555555554D : f64
  %f5 = arith.constant 0x3F8111111110F653 : f64
  %f6 = arith.constant 0x3F56C16C16C1AB01 : f64
  %f7 = arith.constant 0x3F2A01A01B004D9A : f64
  %f8 = arith.constant 0x3EFA01A018E0E4DE : f64
  %f9 = arith.constant 0x3EC71DDF80A9A0CE : f64
  %f10 = arith.constant 0x3E927E513394BABD : f64
  %f11 = arith.constant 0x3E5AF5F36E9B5732 : f64
  %f12 = arith.constant 0x3E21F1A3BE352FAD : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %w = arith.mulf %a, %mtwo : f64
  // From -53 on, 2^k - 1 is exact; beyond, any number will do.
  %km0 = math.fma %w, %log2e, %magic : f64
  %km = arith.maximumf %km0, %kmin : f64
  %k = arith.subf %km, %magic : f64
  %r0 = math.fma %k, %mln2hi, %w : f64
  %r1 = arith.mulf %k, %mln2lo : f64
  %r = arith.addf %r0, %r1 : f64
  %kb = arith.bitcast %km : f64 to i64
  %kx = arith.shli %kb, %i52 : i64
  %sb = arith.addi %kx, %one_bits : i64
  %s = arith.bitcast %sb : i64 to f64 // 2^k
  %t = arith.subf %s, %one : f64
  %h = math.fma %s, %r, %t : f64
  %th = arith.subf %t, %h : f64
  %l = math.fma %s, %r0, %th : f64
  %rr = arith.mulf %r, %r : f64
  %r4 = arith.mulf %rr, %rr : f64
  %q23 = math.fma %f3, %r, %f2 : f64
  %q45 = math.fma %f5, %r, %f4 : f64
  %q67 = math.fma %f7, %r, %f6 : f64
  %q89 = math.fma %f9, %r, %f8 : f64
  %q1011 = math.fma %f11, %r, %f10 : f64
  %q10to12 = math.fma %f12, %rr, %q1011 : f64
  %q2to5 = math.fma %q45, %rr, %q23 : f64
  %q6to9 = math.fma %q89, %rr, %q67 : f64
  %q6to12 = math.fma %q10to12, %r4, %q6to9 : f64
  %q = math.fma %q6to12, %r4, %q2to5 : f64
  %p = math.fma %q, %rr, %r1 : f64
  %rest = math.fma %s, %p, %l : f64
  // e = e0 + e1, 2 + e = d + d1.
  %e0 = arith.addf %h, %rest : f64
  %e0h = arith.subf %e0, %h : f64
  %e1 = arith.subf %rest, %e0h : f64
  %d = arith.addf %e0, %two : f64
  %d0 = arith.subf %d, %two : f64
  %d10 = arith.subf %e0, %d0 : f64
  %d1 = arith.addf %d10, %e1 : f64
  %v = arith.divf %one, %d : f64
  %y0 = arith.mulf %e0, %v : f64
  // e - y0 (2 + e)
  %my0 = arith.negf %y0 : f64
  %c0 = math.fma %my0, %d, %e0 : f64
  %c1 = math.fma %my0, %d1, %e1 : f64
  %c = arith.addf %c0, %c1 : f64
  %y1 = math.fma %c, %v, %y0 : f64
  %y = math.copysign %y1, %x : f64
  return %y : f64
}

// As an intermediate value in f64: with e = e^(-2|x|) - 1, -e/(2 + e).
func.func @tanh.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 2.53 : f64}} {
  %max = arith.constant 20.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %a0 = math.absf %x : f64
  %a = arith.minimumf %a0, %max : f64
  %w = arith.mulf %a, %mtwo : f64
  %e = func.call @expm1.approx.wide(%w) : (f64) -> f64
  %d = arith.addf %two, %e : f64
  %q = arith.divf %e, %d : f64
  %y = math.copysign %q, %x : f64
  return %y : f64
}

// Correctly rounded: with e = e^(-2|x|) - 1 in f64, -e/(2 + e). From 9.02 on the result
// is 1.
func.func @tanh.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, max_error = 3.0e-08 : f64, exact, exact_as = [f16, bf16]}} {
  %max = arith.constant 9.5 : f32
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %a0 = math.absf %x : f32
  %a1 = arith.minimumf %a0, %max : f32
  %a = arith.extf %a1 : f32 to f64
  %z = arith.mulf %a, %mtwo : f64
  %e = func.call @expm1.approx.bounded(%z) : (f64) -> f64
  %d = arith.addf %e, %two : f64
  %q = arith.divf %e, %d : f64
  %m = arith.truncf %q : f64 to f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// For bf16, by a parabola in |x| in each of 32 intervals. What is beyond 6.25 goes another way, past which a
// branch leads as a rule.
func.func @tanh.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 5620.0 : f64}} {
  %max = arith.constant 6.25 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/tanh.sollya.
  %iw = arith.constant 0x40A00000 : f32
  %a = math.absf %x : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %b0 = act.table_lookup %i in dense<[
    0x3F800023, 0x3F80523C, 0x3F84ADFC, 0x3F910682, 0x3FA1F94F, 0x3FAF0DD2, 0x3FB1DE7C, 0x3FA95874,
    0x3F9855D6, 0x3F82E64E, 0x3F590F98, 0x3F2F12AB, 0x3F0A3914, 0x3ED6A66A, 0x3EA47B4B, 0x3E796908,
    0x3E3B738E, 0x3E0BDC5D, 0x3DCF69FA, 0x3D98F8E4, 0x3D6092F2, 0x3D242DB9, 0x3CEF2182, 0x3CAD8FCE,
    0x3C7B297A, 0x3C353674, 0x3C026649, 0x3BBB36D4, 0x3B8615C9, 0x3B3FA922, 0x3B08B595, 0x3AC2A80D]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0xBA22B0F8, 0xBD1FBF7D, 0xBE84E2EA, 0xBF251362, 0xBF8352FF, 0xBFA0D1DE, 0xBFA64136, 0xBF9951FD,
    0xBF82B893, 0xBF530E95, 0xBF23F702, 0xBEF7EACA, 0xBEB7C9A1, 0xBE86502B, 0xBE423E44, 0xBE0B55C6,
    0xBDC6A8FB, 0xBD8CEE2E, 0xBD47299C, 0xBD0C43D5, 0xBCC5044F, 0xBC8A0E6E, 0xBC410F39, 0xBC06BD9F,
    0xBBBBC3CE, 0xBB82A1AF, 0xBB358373, 0xBAFBE5D9, 0xBAAE94A0, 0xBA71BA3A, 0xBA272EA5, 0xB9E705DA]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0xBF7CED82, 0xBF57916A, 0xBEF6C667, 0xBDC4879C, 0x3E370D47, 0x3E9E1744, 0x3EA88DFB, 0x3E94EB9F,
    0x3E6DC512, 0x3E328989, 0x3E00F4C8, 0x3DB5A968, 0x3D7BB3C4, 0x3D2C78DF, 0x3CEAA581, 0x3C9ED7C4,
    0x3C565B4D, 0x3C10528C, 0x3BC20E7A, 0x3B8255AB, 0x3B2EF3D5, 0x3AEAC7B3, 0x3A9D7827, 0x3A5331BF,
    0x3A0D9B03, 0x39BDE086, 0x397E95E2, 0x392AAB28, 0x38E4D100, 0x389962D1, 0x384DA4DB, 0x3809D8C4]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %a, %b1 : f32
  %q0 = math.fma %q1, %a, %b0 : f32
  %isfar = arith.cmpf ogt, %a, %max : f32
  %far = func.call @tanh.derivative.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %q0 {act.rare} : f32
  return %y : f32
}

// For f16, by the square of a cubic in |x| in each of 32 intervals, as far as 65504 times the result is not 0.
func.func @tanh.derivative.approx.f16.narrow.table(%x: f16) -> f32 attributes {act.claim = {max_ulps = 0.65 : f64}} {
  %max = arith.constant 14.75 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/tanh.sollya.
  %iw = arith.constant 0x40088889 : f32
  %w = arith.extf %x : f16 to f32
  %ax = math.absf %w : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F7FFFB4, 0x3F7F6367, 0x3F85D5B2, 0x3F9EBF40, 0x3FB43D3B, 0x3FB64DCA, 0x3FA872B6, 0x3F92B349,
    0x3F75ACFC, 0x3F47FD96, 0x3F1F58C1, 0x3EF97824, 0x3EC05D13, 0x3E926855, 0x3E5C4D8D, 0x3E2410C0,
    0x3DF2222A, 0x3DB12028, 0x3D80A93A, 0x3D399D2F, 0x3D050AD8, 0x3CBD9E44, 0x3C866D66, 0x3C3DAE76,
    0x3C05315C, 0x3BBA4727, 0x3B81BD6D, 0x3B341A92, 0x3AF9218C, 0x3AABC175, 0x3A6C2308, 0x3A21DCC5]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0x3A23B05C, 0x3CE29304, 0xBE1F5AEB, 0xBF2818D4, 0xBF78D824, 0xBF7FC682, 0xBF5FD986, 0xBF351126,
    0xBF0C4E9B, 0xBED3B9DB, 0xBE9CE28E, 0xBE6542AA, 0xBE259C34, 0xBDECFA05, 0xBDA82306, 0xBD6CDD5C,
    0xBD25C3A5, 0xBCE68DCF, 0xBC9F961D, 0xBC5BD7E5, 0xBC16C22E, 0xBBCDEFF6, 0xBB8C2989, 0xBB3E29CC,
    0xBB0092F4, 0xBAAD5FFF, 0xBA692420, 0xBA1C6712, 0xB9D15397, 0xB98BC667, 0xB93A4E72, 0xB8F7D864]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBF037443, 0xBF1EF1C4, 0xBEC6491F, 0x3D39E472, 0x3E794AAE, 0x3E843DF8, 0x3E57621F, 0x3E1F384E,
    0x3DE18A8F, 0x3D9C4047, 0x3D55CB3F, 0x3D10FCF0, 0x3CC35A81, 0x3C82E9DD, 0x3C2EAB5C, 0x3BE82B0D,
    0x3B99C6AB, 0x3B4AF9E4, 0x3B05B006, 0x3AAFA328, 0x3A66370A, 0x3A168F72, 0x39C497B4, 0x39802337,
    0x3926BC14, 0x38D8A731, 0x388C8D58, 0x38362E30, 0x37EBD1DA, 0x37987507, 0x3744F232, 0x36FE2954]>
      : tensor<32xf32> : i32 -> f32
  %n3 = act.table_lookup %i in dense<[
    0x3DC074F9, 0x3E7AA4D7, 0x3E14E010, 0x3CA45C22, 0xBCB0256B, 0xBCC5FFC1, 0xBC9397B5, 0xBC44C8DC,
    0xBBFC4FCF, 0xBB9F5526, 0xBB482B0C, 0xBAFAE4A9, 0xBA9D1635, 0xBA44A53B, 0xB9F61FE9, 0xB99A0945,
    0xB940CF87, 0xB8F13123, 0xB896FB28, 0xB83CFAE0, 0xB7EC8526, 0xB7940036, 0xB7393FE9, 0xB6E7E3A5,
    0xB6911928, 0xB6359807, 0xB5E33E0D, 0xB58E38DB, 0xB531FD47, 0xB4DEC01C, 0xB48B66B1, 0xB42E78DD]>
      : tensor<32xf32> : i32 -> f32
  %q2 = math.fma %n3, %a, %n2 : f32
  %q1 = math.fma %q2, %a, %n1 : f32
  %q0 = math.fma %q1, %a, %n0 : f32
  %q = arith.mulf %q0, %q0 : f32
  return %q : f32
}

// The forms in which front ends emit it. Products and sums are matched in any
// order and association, a division by a constant as the multiplication.

func.func @tanh.spelling.exp_ratio(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %two : f64
  %e = math.exp %z : f64
  %n = arith.subf %e, %one : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.neg_exp_ratio(%x: f64) -> f64 {
  %mtwo = arith.constant -2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %mtwo : f64
  %e = math.exp %z : f64
  %n = arith.subf %one, %e : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.one_minus_exp(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %two : f64
  %e = math.exp %z : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %two, %d : f64
  %y = arith.subf %one, %q : f64
  return %y : f64
}

// 2 sigmoid(2x) - 1.
func.func @tanh.spelling.sigmoid(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %mtwo : f64
  %e = math.exp %z : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %two, %d : f64
  %y = arith.subf %q, %one : f64
  return %y : f64
}

func.func @tanh.spelling.sinh_cosh(%x: f64) -> f64 {
  %m = arith.negf %x : f64
  %e = math.exp %x : f64
  %f = math.exp %m : f64
  %n = arith.subf %e, %f : f64
  %d = arith.addf %e, %f : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.expm1(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %z = arith.mulf %x, %two : f64
  %e = math.expm1 %z : f64
  %d = arith.addf %e, %two : f64
  %y = arith.divf %e, %d : f64
  return %y : f64
}

func.func @tanh.spelling.neg_expm1(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %z = arith.mulf %x, %mtwo : f64
  %e = math.expm1 %z : f64
  %d = arith.addf %e, %two : f64
  %n = arith.negf %e : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @tanh.spelling.abs_exp(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %a = math.absf %x : f64
  %z = arith.mulf %a, %mtwo : f64
  %e = math.exp %z : f64
  %n = arith.subf %one, %e : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %n, %d : f64
  %y = math.copysign %q, %x : f64
  return %y : f64
}
