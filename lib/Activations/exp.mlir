// e^x, and the scaled exponential that other implementations are built on.

func.func @exp(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.exponential", "tosa.exp"],
        act.claims = {
      "exp.vjp.x" = {f32 = 0.93 : f64, f64 = 0.72 : f64}}} {
  %y = math.exp %x : f64
  return %y : f64
}

// x = k ln 2 + r, e^x = 2^k e^r. k comes from adding a magic constant; clamping
// x first keeps it in range, and both clamps let NaN pass.
func.func @exp.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.90 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 89.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c2 = arith.constant 0x3EFFFFFD : f32
  %c3 = arith.constant 0x3E2AAA49 : f32
  %c4 = arith.constant 0x3D2AAD14 : f32
  %c5 = arith.constant 0x3C091CC7 : f32
  %c6 = arith.constant 0x3AB4A561 : f32
  %one = arith.constant 1.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %km = math.fma %x1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %x1 : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  %y = act.scaleb %p, %k : f32
  return %y : f32
}

// By a table of 2^(i/32), after which a parabola will do.
func.func @exp.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.75 : f64, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 89.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %km = math.fma %x1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %p = func.call @exp.fraction.f32(%x1, %km, %k) : (f32, f32, f32) -> f32
  %y = act.scaleb %p, %k : f32
  return %y : f32
}

// e^x / 2 for x >= 0, as in exp.approx.f32.table.
func.func @exp.half.f32(%x: f32) -> f32 {
  %hi = arith.constant 90.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x1 = arith.minimumf %x, %hi : f32
  %km = math.fma %x1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %p = func.call @exp.fraction.f32(%x1, %km, %k) : (f32, f32, f32) -> f32
  %n = arith.subf %k, %one : f32
  %y = act.scaleb %p, %n : f32
  return %y : f32
}

// e^x / 2^n, n being the integer part of k, the number of 32nds next to x / ln 2: 2^(k - n) e^r with
// r = x - k ln 2, within 2^-24.1 but for rounding. km = k + 1.5 * 2^18, whose lower five bits are those of
// k's fraction.
func.func @exp.fraction.f32(%x: f32, %km: f32, %k: f32) -> f32 {
  // Constants: coefficients/exp.sollya.
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %t1 = arith.constant 0x3F80007B : f32
  %half = arith.constant 0.5 : f32
  %r0 = math.fma %k, %mln2hi, %x : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F800000, 0x3F82CD87, 0x3F85AAC3, 0x3F88980F, 0x3F8B95C2, 0x3F8EA43A, 0x3F91C3D3, 0x3F94F4F0,
    0x3F9837F0, 0x3F9B8D3A, 0x3F9EF532, 0x3FA27043, 0x3FA5FED7, 0x3FA9A15B, 0x3FAD583F, 0x3FB123F6,
    0x3FB504F3, 0x3FB8FBAF, 0x3FBD08A4, 0x3FC12C4D, 0x3FC5672A, 0x3FC9B9BE, 0x3FCE248C, 0x3FD2A81E,
    0x3FD744FD, 0x3FDBFBB8, 0x3FE0CCDF, 0x3FE5B907, 0x3FEAC0C7, 0x3FEFE4BA, 0x3FF5257D, 0x3FFA83B3]>
      : tensor<32xf32> : i32 -> f32
  %q = math.fma %half, %r, %t1 : f32
  %tr = arith.mulf %t, %r : f32
  %p = math.fma %tr, %q, %t : f32
  return %p : f32
}

// 2^k for km = k + 1.5 * 2^18, k being a number of 32nds and the result normal: by a table of the power of
// k's fraction, less what the fraction's bits add where a shift brings k to the exponent.
func.func @exp.power.f32(%km: f32) -> f32 {
  %i18 = arith.constant 18 : i32
  %i = arith.bitcast %km : f32 to i32
  // Constants: coefficients/exp.sollya.
  %t = act.table_lookup %i in dense<[
    0x3F800000, 0x3F7ECD87, 0x3F7DAAC3, 0x3F7C980F, 0x3F7B95C2, 0x3F7AA43A, 0x3F79C3D3, 0x3F78F4F0,
    0x3F7837F0, 0x3F778D3A, 0x3F76F532, 0x3F767043, 0x3F75FED7, 0x3F75A15B, 0x3F75583F, 0x3F7523F6,
    0x3F7504F3, 0x3F74FBAF, 0x3F7508A4, 0x3F752C4D, 0x3F75672A, 0x3F75B9BE, 0x3F76248C, 0x3F76A81E,
    0x3F7744FD, 0x3F77FBB8, 0x3F78CCDF, 0x3F79B907, 0x3F7AC0C7, 0x3F7BE4BA, 0x3F7D257D, 0x3F7E83B3]>
      : tensor<32xf32> : i32 -> f32
  %tb = arith.bitcast %t : f32 to i32
  %kx = arith.shli %i, %i18 : i32
  %sb = arith.addi %tb, %kx : i32
  %s = arith.bitcast %sb : i32 to f32
  return %s : f32
}

// The same times 2^32.
func.func @exp.power.large.f32(%km: f32) -> f32 {
  %i18 = arith.constant 18 : i32
  %i = arith.bitcast %km : f32 to i32
  // Constants: coefficients/exp.sollya.
  %t = act.table_lookup %i in dense<[
    0x4F800000, 0x4F7ECD87, 0x4F7DAAC3, 0x4F7C980F, 0x4F7B95C2, 0x4F7AA43A, 0x4F79C3D3, 0x4F78F4F0,
    0x4F7837F0, 0x4F778D3A, 0x4F76F532, 0x4F767043, 0x4F75FED7, 0x4F75A15B, 0x4F75583F, 0x4F7523F6,
    0x4F7504F3, 0x4F74FBAF, 0x4F7508A4, 0x4F752C4D, 0x4F75672A, 0x4F75B9BE, 0x4F76248C, 0x4F76A81E,
    0x4F7744FD, 0x4F77FBB8, 0x4F78CCDF, 0x4F79B907, 0x4F7AC0C7, 0x4F7BE4BA, 0x4F7D257D, 0x4F7E83B3]>
      : tensor<32xf32> : i32 -> f32
  %tb = arith.bitcast %t : f32 to i32
  %kx = arith.shli %i, %i18 : i32
  %sb = arith.addi %tb, %kx : i32
  %s = arith.bitcast %sb : i32 to f32
  return %s : f32
}

// e^x for -12 < x < 88, of which little but the last rounding errs: 2^k as in exp.power.f32, by 16 entries,
// and a cubic. What the entries are rounded by joins it from a second table, less half of what ln 2 in one
// part leaves at -12.
func.func @exp.near.f32(%x: f32) -> f32 {
  %magic = arith.constant 0x49400000 : f32 // 1.5 * 2^19
  %i19 = arith.constant 19 : i32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %sixth = arith.constant 0x3E2AAAAB : f32
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %km = math.fma %x, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mln2, %x : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F800000, 0x3F7DAAC3, 0x3F7B95C2, 0x3F79C3D3, 0x3F7837F0, 0x3F76F532, 0x3F75FED7, 0x3F75583F,
    0x3F7504F3, 0x3F7508A4, 0x3F75672A, 0x3F76248C, 0x3F7744FD, 0x3F78CCDF, 0x3F7AC0C7, 0x3F7D257D]>
      : tensor<16xf32> : i32 -> f32
  %c = act.table_lookup %i in dense<[
    0xB2800000, 0x3306CB6A, 0xB2E70308, 0x330B2482, 0x32925002, 0x32B70BE4, 0xB3451AA8, 0xB2C0362B,
    0x31181572, 0xB342E5A2, 0xB226178D, 0xB2171287, 0xB2FE70C1, 0xB2AD2C36, 0xB2B4A430, 0xB227AF5D]>
      : tensor<16xf32> : i32 -> f32
  %tb = arith.bitcast %t : f32 to i32
  %kx = arith.shli %i, %i19 : i32
  %sb = arith.addi %tb, %kx : i32
  %s = arith.bitcast %sb : i32 to f32
  %q2 = math.fma %sixth, %r, %half : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %c : f32
  %y = math.fma %s, %p, %s : f32
  return %y : f32
}

// factor * e^x for any x below 89, the power of two last: a factor may be large where e^x is below 2^-126.
func.func @exp.times.table.f32(%x: f32, %factor: f32) -> f32 {
  %lo = arith.constant -174.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %km = math.fma %x0, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %p = func.call @exp.fraction.f32(%x0, %km, %k) : (f32, f32, f32) -> f32
  %p1 = arith.mulf %p, %factor : f32
  %y = act.scaleb %p1, %k : f32
  return %y : f32
}

// e^x / 2^(n + 1), n being the integer part of k, the number of 16ths next to x / ln 2, with nothing but the
// last rounding to err: by tables of 2^(i/16) and of what its entries are rounded by, and a cubic.
// km = k + 1.5 * 2^19.
func.func @exp.fraction.half.f32(%x: f32, %km: f32, %k: f32) -> f32 {
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %sixth = arith.constant 0x3E2AAAAB : f32
  // Constants: coefficients/exp.sollya.
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %r0 = math.fma %k, %mln2hi, %x : f32
  %r = math.fma %k, %mln2lo, %r0 : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F000000, 0x3F05AAC3, 0x3F0B95C2, 0x3F11C3D3, 0x3F1837F0, 0x3F1EF532, 0x3F25FED7, 0x3F2D583F,
    0x3F3504F3, 0x3F3D08A4, 0x3F45672A, 0x3F4E248C, 0x3F5744FD, 0x3F60CCDF, 0x3F6AC0C7, 0x3F75257D]>
      : tensor<16xf32> : i32 -> f32
  %c = act.table_lookup %i in dense<[
    0x00000000, 0x3346CB6A, 0xB24E0611, 0x334B2482, 0x33092801, 0x331B85F2, 0xB3051AA8, 0xB2006C56,
    0x329302AE, 0xB302E5A2, 0x31B3D0E5, 0x31D1DAF2, 0xB27CE182, 0xB1B4B0DA, 0xB1D290BE, 0x31B0A147]>
      : tensor<16xf32> : i32 -> f32
  %q1 = math.fma %sixth, %r, %half : f32
  %q = math.fma %q1, %r, %one : f32
  %m = math.fma %q, %r, %c : f32
  %p = math.fma %t, %m, %t : f32
  return %p : f32
}

// Where e^x lies next to the middle of two numbers of f16, f32 may be that middle, and be
// rounded to the wrong side. So it is at two inputs.
func.func @exp.approx.f16(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %x1 = arith.constant 0x1F79 : f16 // 0.0073
  %x2 = arith.constant 0x25CF : f16 // 0.0227
  %ulp = arith.constant 0xB4000000 : f32 // -2^-23
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @exp.approx.f32(%0) : (f32) -> f32
  %2 = arith.addf %1, %ulp : f32
  %3 = arith.cmpf oeq, %x, %x1 : f16
  %4 = arith.cmpf oeq, %x, %x2 : f16
  %5 = arith.ori %3, %4 : i1
  %6 = arith.select %5, %2, %1 : f32
  %7 = arith.truncf %6 : f32 to f16
  return %7 : f16
}

// For results in f16 and bf16, by a short polynomial.
func.func @exp.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1260.0 : f64}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 89.0 : f32
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %y = func.call @exp2.narrow.scaled(%x1, %log2e) : (f32, f32) -> f32
  return %y : f32
}

// By a table of 2^(i/32), after which 1 + r will do.
func.func @exp.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 89.0 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %y = func.call @exp.narrow(%x1) : (f32) -> f32
  return %y : f32
}

// e^x within 2^-14.9 for -175 <= x <= 176, for results in f16 and bf16: with k, the number of
// 32nds next to x/ln 2, it is 2^k (1 + r), r = x - k ln 2. The lower five bits of what gives k are
// those of its fraction.
func.func @exp.narrow(%x: f32) -> f32 {
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %km = math.fma %x, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mln2, %x : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F8000F6, 0x3F82CE82, 0x3F85ABC4, 0x3F889915, 0x3F8B96CE, 0x3F8EA54C, 0x3F91C4EC, 0x3F94F60E,
    0x3F983915, 0x3F9B8E65, 0x3F9EF664, 0x3FA2717B, 0x3FA60016, 0x3FA9A2A1, 0x3FAD598C, 0x3FB1254A,
    0x3FB5064F, 0x3FB8FD13, 0x3FBD0A0F, 0x3FC12DC0, 0x3FC568A5, 0x3FC9BB41, 0x3FCE2618, 0x3FD2A9B2,
    0x3FD7469A, 0x3FDBFD5E, 0x3FE0CE8F, 0x3FE5BAC0, 0x3FEAC28A, 0x3FEFE687, 0x3FF52754, 0x3FFA8594]>
      : tensor<32xf32> : i32 -> f32
  %p = math.fma %t, %r, %t : f32
  %y = act.scaleb %p, %k : f32
  return %y : f32
}

// c + 2^m e^x, if this is a normal number, where the magic number is 1.5 * 2^18 + m: the integer part of
// k + m is added into the exponent, and the fraction, which goes along, is taken off the table.
func.func @exp.narrow.plus(%x: f32, %magic: f32, %c: f32) -> f32 {
  %i18 = arith.constant 18 : i32
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2 = arith.constant 0xBF317218 : f32
  %km = math.fma %x, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r = math.fma %k, %mln2, %x : f32
  %i = arith.bitcast %km : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x3F8000F6, 0x3F7ECE82, 0x3F7DABC4, 0x3F7C9915, 0x3F7B96CE, 0x3F7AA54C, 0x3F79C4EC, 0x3F78F60E,
    0x3F783915, 0x3F778E65, 0x3F76F664, 0x3F76717B, 0x3F760016, 0x3F75A2A1, 0x3F75598C, 0x3F75254A,
    0x3F75064F, 0x3F74FD13, 0x3F750A0F, 0x3F752DC0, 0x3F7568A5, 0x3F75BB41, 0x3F762618, 0x3F76A9B2,
    0x3F77469A, 0x3F77FD5E, 0x3F78CE8F, 0x3F79BAC0, 0x3F7AC28A, 0x3F7BE687, 0x3F7D2754, 0x3F7E8594]>
      : tensor<32xf32> : i32 -> f32
  %tb = arith.bitcast %t : f32 to i32
  %kx = arith.shli %i, %i18 : i32
  %sb = arith.addi %tb, %kx : i32
  %s = arith.bitcast %sb : i32 to f32
  %sc = arith.addf %s, %c : f32
  %y = math.fma %s, %r, %sc : f32
  return %y : f32
}

// The derivative is e^x, too.
func.func @exp.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1260.0 : f64}} {
  %y = func.call @exp.approx.f32.narrow(%x) : (f32) -> f32
  return %y : f32
}

func.func @exp.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.75 : f64}} {
  %y = func.call @exp.approx.f32.table(%x) : (f32) -> f32
  return %y : f32
}

func.func @exp.derivative.approx.f32.narrow.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 510.0 : f64}} {
  %y = func.call @exp.approx.f32.narrow.table(%x) : (f32) -> f32
  return %y : f32
}

// 2^t is estimated, with t rounded to f32.
func.func @exp.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 150.0 : f64}, act.architecture = "nvptx64"} {
  // log2 e
  %log2e = arith.constant 0x3FB8AA3B : f32
  %t = arith.mulf %x, %log2e : f32
  %y = act.estimate exp2 %t : f32
  return %y : f32
}

func.func @exp.derivative.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 150.0 : f64}, act.architecture = "nvptx64"} {
  %y = func.call @exp.approx.f32.narrow.estimate(%x) : (f32) -> f32
  return %y : f32
}

func.func @exp.derivative.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.70 : f64}, act.architecture = "nvptx64"} {
  %y = func.call @exp.approx.f32.estimate(%x) : (f32) -> f32
  return %y : f32
}

// 2^t (1 + r) with the estimate of 2^t, and r = x - t ln 2 for what t is rounded by. Where
// e^x is above the largest float, r is large instead of 2^t.
func.func @exp.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.70 : f64}, act.architecture = "nvptx64"} {
  %lo = arith.constant -104.0 : f32
  %max = arith.constant 0x42FFFFFF : f32 // next to 128
  // log2 e, and -ln 2 in two parts
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317218 : f32
  %mln2lo = arith.constant 0x3102E308 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %t0 = arith.mulf %x0, %log2e : f32
  %t = arith.minimumf %t0, %max : f32
  %r0 = math.fma %t, %mln2hi, %x0 : f32
  %r = math.fma %t, %mln2lo, %r0 : f32
  %p = act.estimate exp2 %t : f32
  %y = math.fma %p, %r, %p : f32
  return %y : f32
}

// e^hi is 2^t (1 + r), with t next to hi log2 e of so few bits that t + s is exact; |hi| <= 174. This is
// the estimate of 2^(t + s), a normal number, where offset = 768 - s.
func.func @exp.estimated.f32(%hi: f32, %offset: f32) -> f32 {
  %magic = arith.constant 768.0 : f32
  %log2e = arith.constant 0x3FB8AA3B : f32
  %tm = math.fma %hi, %log2e, %magic : f32
  %ts = arith.subf %tm, %offset : f32
  %y = act.estimate exp2_ftz %ts : f32
  return %y : f32
}

// And this is r, for hi + lo; beyond it are less than 2^-29.
func.func @exp.rest.f32(%hi: f32, %lo: f32) -> f32 {
  %magic = arith.constant 768.0 : f32
  // log2 e, and -ln 2 in two parts
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317218 : f32
  %mln2lo = arith.constant 0x3102E308 : f32
  %tm = math.fma %hi, %log2e, %magic : f32
  %t = arith.subf %tm, %magic : f32
  %r0 = math.fma %t, %mln2hi, %hi : f32
  %r1 = math.fma %t, %mln2lo, %lo : f32
  %r = arith.addf %r0, %r1 : f32
  return %r : f32
}

// e^(h + lo) / 2^k, for the integer k next to h / ln 2.
func.func @exp.reduced.f32(%h: f32, %k: f32, %lo: f32) -> f32 {
  // Constants: coefficients/exp.sollya.
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  %c2 = arith.constant 0x3EFFFFFD : f32
  %c3 = arith.constant 0x3E2AAA49 : f32
  %c4 = arith.constant 0x3D2AAD14 : f32
  %c5 = arith.constant 0x3C091CC7 : f32
  %c6 = arith.constant 0x3AB4A561 : f32
  %one = arith.constant 1.0 : f32
  %r0 = math.fma %k, %mln2hi, %h : f32
  %r1 = math.fma %k, %mln2lo, %lo : f32
  %r = arith.addf %r0, %r1 : f32
  %q5 = math.fma %c6, %r, %c5 : f32
  %q4 = math.fma %q5, %r, %c4 : f32
  %q3 = math.fma %q4, %r, %c3 : f32
  %q2 = math.fma %q3, %r, %c2 : f32
  %q1 = math.fma %q2, %r, %one : f32
  %p = math.fma %q1, %r, %one : f32
  return %p : f32
}

// factor * e^(hi + lo), the power of two applied last and in two steps, so that
// subnormal results are right and results near overflow do not overflow early.
// What callers must know:
// - lo is finite and small (|lo| < 2^-12); it is never clamped.
// - hi may be anything. It is clamped to +-174, which is beyond overflow and
//   underflow of e^hi squared: right for every factor between 2^-100 and 2^100
//   (and of any size while |hi| < 174).
// - factor = 0 gives a zero of its sign, factor = inf an infinity, whatever hi
//   is: a caller whose factor can be infinite clamps it.
// - For hi > 0.35 a tiny factor (below 2^-126-hi*0.72) costs accuracy; for
//   hi <= 0 none does.
func.func @exp.scaled.f32(%hi: f32, %lo: f32, %factor: f32) -> f32 {
  %min = arith.constant -174.0 : f32
  %max = arith.constant 174.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %magic_bits = arith.constant 0x4B400000 : i32
  %log2e = arith.constant 0x3FB8AA3B : f32
  %h0 = arith.maximumf %hi, %min : f32
  %h1 = arith.minimumf %h0, %max : f32
  %km = math.fma %h1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %p = func.call @exp.reduced.f32(%h1, %k, %lo) : (f32, f32, f32) -> f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i1 = arith.constant 1 : i32
  %i23 = arith.constant 23 : i32
  %kb = arith.bitcast %km : f32 to i32
  %n = arith.subi %kb, %magic_bits : i32
  %n1 = arith.shrsi %n, %i1 : i32
  %n2 = arith.subi %n, %n1 : i32
  %e1 = arith.shli %n1, %i23 : i32
  %e2 = arith.shli %n2, %i23 : i32
  %b1 = arith.addi %e1, %one_bits : i32
  %b2 = arith.addi %e2, %one_bits : i32
  %s1 = arith.bitcast %b1 : i32 to f32
  %s2 = arith.bitcast %b2 : i32 to f32
  %p1 = arith.mulf %p, %s1 : f32
  %p2 = arith.mulf %p1, %factor : f32
  %y = arith.mulf %p2, %s2 : f32
  return %y : f32
}

// factor * e^(hi + lo) as above, for a factor that is 0, between 2^-100 and 2^100 in magnitude,
// or smaller where |hi| < 0.34: the power of two in one step.
func.func @exp.times.f32(%hi: f32, %lo: f32, %factor: f32) -> f32 {
  %min = arith.constant -174.0 : f32
  %max = arith.constant 174.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %log2e = arith.constant 0x3FB8AA3B : f32
  %h0 = arith.maximumf %hi, %min : f32
  %h1 = arith.minimumf %h0, %max : f32
  %km = math.fma %h1, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %p = func.call @exp.reduced.f32(%h1, %k, %lo) : (f32, f32, f32) -> f32
  %p1 = arith.mulf %p, %factor : f32
  %y = act.scaleb %p1, %k : f32
  return %y : f32
}

// e^(h + lo) / 2^k in f64, for the integer k next to h / ln 2 and a small lo. r is next to
// the exact difference of h and k ln 2, 1 + r to 1 + r; what both lack joins the rest, so
// that the last sum is all that rounds. r0 is exact.
func.func @exp.approx.reduced(%h: f64, %k: f64, %lo: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/exp.sollya.
  %mln2hi = arith.constant 0xBFE62E42FEFA39EF : f64
  %mln2lo = arith.constant 0xBC7ABC9E3B39803F : f64
  %f2 = arith.constant 0x3FE000000000000A : f64
  %f3 = arith.constant 0x3FC55555555554FD : f64
  %f4 = arith.constant 0x3FA55555555506A3 : f64
  %f5 = arith.constant 0x3F81111111126EC7 : f64
  %f6 = arith.constant 0x3F56C16C1847FA3F : f64
  %f7 = arith.constant 0x3F2A01A012EDE077 : f64
  %f8 = arith.constant 0x3EFA0199941CBCAB : f64
  %f9 = arith.constant 0x3EC71DF1B00A32C0 : f64
  %f10 = arith.constant 0x3E928AE1BD8FAC9A : f64
  %f11 = arith.constant 0x3E5AD901F1640DA5 : f64
  %r0 = math.fma %k, %mln2hi, %h : f64
  %r1 = math.fma %k, %mln2lo, %lo : f64
  %r = arith.addf %r0, %r1 : f64
  %t = arith.addf %r, %one : f64
  %tr = arith.subf %t, %one : f64
  %l0 = arith.subf %r0, %tr : f64
  %l = arith.addf %l0, %r1 : f64
  // Terms by pairs, and pairs of pairs: a third of the chain.
  %rr = arith.mulf %r, %r : f64
  %r4 = arith.mulf %rr, %rr : f64
  %q23 = math.fma %f3, %r, %f2 : f64
  %q45 = math.fma %f5, %r, %f4 : f64
  %q67 = math.fma %f7, %r, %f6 : f64
  %q89 = math.fma %f9, %r, %f8 : f64
  %q1011 = math.fma %f11, %r, %f10 : f64
  %q2to5 = math.fma %q45, %rr, %q23 : f64
  %q6to9 = math.fma %q89, %rr, %q67 : f64
  %q6to11 = math.fma %q1011, %r4, %q6to9 : f64
  %q = math.fma %q6to11, %r4, %q2to5 : f64
  %rest = math.fma %q, %rr, %l : f64
  %p = arith.addf %t, %rest : f64
  return %p : f64
}

func.func @exp.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.86 : f64}} {
  %lo = arith.constant -746.0 : f64
  %hi = arith.constant 710.0 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %zero = arith.constant 0.0 : f64
  // Constant: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %km = math.fma %x1, %log2e, %magic : f64
  %k = arith.subf %km, %magic : f64
  %p = func.call @exp.approx.reduced(%x1, %k, %zero) : (f64, f64, f64) -> f64
  %y = act.scaleb %p, %k : f64
  return %y : f64
}

// factor * e^(hi + lo) in f64, as exp.times.f32: hi may be anything, and is clamped beyond
// overflow and underflow of e^hi squared; lo is finite and small. factor is 0, infinite
// where |hi| < 700, or so far from f64's limits that neither it nor its product with a
// number between 0.7 and 1.5 is subnormal or infinite.
func.func @exp.approx.scaled(%hi: f64, %lo: f64, %factor: f64) -> f64 {
  %min = arith.constant -1400.0 : f64
  %max = arith.constant 1400.0 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  // Constant: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %h0 = arith.maximumf %hi, %min : f64
  %h = arith.minimumf %h0, %max : f64
  %km = math.fma %h, %log2e, %magic : f64
  %k = arith.subf %km, %magic : f64
  %p = func.call @exp.approx.reduced(%h, %k, %lo) : (f64, f64, f64) -> f64
  %p1 = arith.mulf %p, %factor : f64
  %y = act.scaleb %p1, %k : f64
  return %y : f64
}

// e^x as an intermediate value in f64: 0 below -708 and infinite beyond 709, where f32
// is long exhausted. So one factor holds the power of two.
func.func @exp.approx.wide(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.02 : f64}} {
  %lo = arith.constant -708.0 : f64
  %hi = arith.constant 709.0 : f64
  %zero = arith.constant 0.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %magic_bits = arith.constant 0x4338000000000000 : i64
  %one = arith.constant 1.0 : f64
  %one_bits = arith.constant 0x3FF0000000000000 : i64
  %i52 = arith.constant 52 : i64
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %mln2hi = arith.constant 0xBFE62E42FEFA4000 : f64
  %mln2lo = arith.constant 0x3D48432A1B0E2634 : f64
  %w2 = arith.constant 0x3FE0000000000001 : f64
  %w3 = arith.constant 0x3FC5555555555558 : f64
  %w4 = arith.constant 0x3FA5555555553CC8 : f64
  %w5 = arith.constant 0x3F8111111110F8D3 : f64
  %w6 = arith.constant 0x3F56C16C178B34A0 : f64
  %w7 = arith.constant 0x3F2A01A01AFBCA7B : f64
  %w8 = arith.constant 0x3EFA019B896F759F : f64
  %w9 = arith.constant 0x3EC71DDF774FD279 : f64
  %w10 = arith.constant 0x3E92891FAC33FEEF : f64
  %w11 = arith.constant 0x3E5AF61E6A5B4EAF : f64
  %x0 = arith.maximumf %x, %lo : f64
  %x1 = arith.minimumf %x0, %hi : f64
  %km = math.fma %x1, %log2e, %magic : f64
  %k = arith.subf %km, %magic : f64
  %r0 = math.fma %k, %mln2hi, %x1 : f64
  %r = math.fma %k, %mln2lo, %r0 : f64
  %q10 = math.fma %w11, %r, %w10 : f64
  %q9 = math.fma %q10, %r, %w9 : f64
  %q8 = math.fma %q9, %r, %w8 : f64
  %q7 = math.fma %q8, %r, %w7 : f64
  %q6 = math.fma %q7, %r, %w6 : f64
  %q5 = math.fma %q6, %r, %w5 : f64
  %q4 = math.fma %q5, %r, %w4 : f64
  %q3 = math.fma %q4, %r, %w3 : f64
  %q = math.fma %q3, %r, %w2 : f64
  %rr = arith.mulf %r, %r : f64
  %p = math.fma %rr, %q, %r : f64
  %kb = arith.bitcast %km : f64 to i64
  %n = arith.subi %kb, %magic_bits : i64
  %e = arith.shli %n, %i52 : i64
  %b = arith.addi %e, %one_bits : i64
  %s = arith.bitcast %b : i64 to f64
  %y0 = math.fma %s, %p, %s : f64
  %none = arith.cmpf olt, %x, %lo : f64
  %y1 = arith.select %none, %zero, %y0 : f64
  %all = arith.cmpf ogt, %x, %hi : f64
  %y = arith.select %all, %inf, %y1 : f64
  return %y : f64
}

// one * e^x in f64 for |x| < 700, without care for anything else; one is 1, or a number
// next to it that shifts all results. The magic constant ends in zeros, which leave k
// alone when it becomes an exponent, and so do those of a NaN that was an f32.
func.func @exp.approx.bounded(%x: f64, %one: f64) -> f64 {
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %i52 = arith.constant 52 : i64
  // Constants: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FF71547652B82FE : f64
  %mln2hi = arith.constant 0xBFE62E42FEFA4000 : f64
  %mln2lo = arith.constant 0x3D48432A1B0E2634 : f64
  %w2 = arith.constant 0x3FE0000000000001 : f64
  %w3 = arith.constant 0x3FC5555555555558 : f64
  %w4 = arith.constant 0x3FA5555555553CC8 : f64
  %w5 = arith.constant 0x3F8111111110F8D3 : f64
  %w6 = arith.constant 0x3F56C16C178B34A0 : f64
  %w7 = arith.constant 0x3F2A01A01AFBCA7B : f64
  %w8 = arith.constant 0x3EFA019B896F759F : f64
  %w9 = arith.constant 0x3EC71DDF774FD279 : f64
  %w10 = arith.constant 0x3E92891FAC33FEEF : f64
  %w11 = arith.constant 0x3E5AF61E6A5B4EAF : f64
  %km = math.fma %x, %log2e, %magic : f64
  %k = arith.subf %km, %magic : f64
  %r0 = math.fma %k, %mln2hi, %x : f64
  %r = math.fma %k, %mln2lo, %r0 : f64
  // Even and odd terms apart, which halves the chain.
  %rr = arith.mulf %r, %r : f64
  %qe3 = math.fma %w10, %rr, %w8 : f64
  %qe2 = math.fma %qe3, %rr, %w6 : f64
  %qe1 = math.fma %qe2, %rr, %w4 : f64
  %qe = math.fma %qe1, %rr, %w2 : f64
  %qo3 = math.fma %w11, %rr, %w9 : f64
  %qo2 = math.fma %qo3, %rr, %w7 : f64
  %qo1 = math.fma %qo2, %rr, %w5 : f64
  %qo = math.fma %qo1, %rr, %w3 : f64
  %q = math.fma %qo, %r, %qe : f64
  %p = math.fma %rr, %q, %r : f64
  %kb = arith.bitcast %km : f64 to i64
  %m = arith.addf %p, %one : f64
  %mb = arith.bitcast %m : f64 to i64
  %e = arith.shli %kb, %i52 : i64
  %b = arith.addi %mb, %e : i64
  %y = arith.bitcast %b : i64 to f64
  return %y : f64
}

// Correctly rounded: no input of f32 lies so near to a boundary between two results
// that an error of half an ulp of f64 decides.
func.func @exp.approx.f32.exact(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.50 : f64, exact, exact_as = [bf16]}} {
  %lo = arith.constant -104.0 : f32
  %hi = arith.constant 89.0 : f32
  %one = arith.constant 1.0 : f64
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %z = arith.extf %x1 : f32 to f64
  %e = func.call @exp.approx.bounded(%z, %one) : (f64, f64) -> f64
  %y = arith.truncf %e : f64 to f32
  return %y : f32
}
