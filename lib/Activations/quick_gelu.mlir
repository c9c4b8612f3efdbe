// quick_gelu(x) = x sigmoid(1.702 x), as silu with z = 1.702 x.
func.func @quick_gelu(%x: f64) -> f64 {
  %c = arith.constant -1.702 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %a = math.absf %x : f64
  %m = arith.mulf %a, %c : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %one, %e : f64
  %s = arith.divf %n, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @quick_gelu.derivative(%x: f64) -> f64 {
  %c = arith.constant 1.702 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %z = arith.mulf %x, %c : f64
  %a = math.absf %z : f64
  %m = arith.negf %a : f64
  %e = math.exp %m : f64
  %d = arith.addf %one, %e : f64
  %dd = arith.mulf %d, %d : f64
  %z1 = arith.addf %one, %z : f64
  %ez = arith.mulf %e, %z1 : f64
  %np = arith.addf %one, %ez : f64
  %dz = arith.addf %d, %z : f64
  %nn = arith.mulf %e, %dz : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %n = arith.select %pos, %np, %nn : f64
  %y = arith.divf %n, %dd : f64
  return %y : f64
}

// 1.702 is the sum of ch and cl; z comes in two parts, because its rounding error
// would grow by a factor of |z| in the tail. x is multiplied on before the power of
// two.
func.func @quick_gelu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.08 : f64}} {
  %c = arith.constant -70.0 : f32
  %c_1 = arith.constant 70.0 : f32
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  // Constants: coefficients/quick_gelu.sollya.
  %ch = arith.constant 0x3FD9DB23 : f32
  %cl = arith.constant 0xB2BC6A7F : f32
  %xc = arith.maximumf %x, %c : f32
  %a0 = math.absf %xc : f32
  %a = arith.minimumf %a0, %c_1 : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %ch : f32
  %s = arith.negf %hi : f32
  %lo0 = math.fma %na, %ch, %s : f32
  %lo = math.fma %na, %cl, %lo0 : f32
  %e = func.call @exp.times.f32(%hi, %lo, %one) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %one : f32
  %f = arith.divf %xc, %d : f32
  %g = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %f, %g : f32
  return %y : f32
}

// As silu.approx.f32.table.
func.func @quick_gelu.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.80 : f64}} {
  %lo = arith.constant -70.0 : f32
  %hi = arith.constant 47.0 : f32
  // Constants: coefficients/quick_gelu.sollya.
  %per = arith.constant 0x401D265F : f32
  %mhi = arith.constant 0xBED08400 : f32
  %mlo = arith.constant 0x362C4BC8 : f32
  %c1 = arith.constant 0xBFD9DB23 : f32
  %c2 = arith.constant 0x3FB9653D : f32
  %c3 = arith.constant 0xBF525CAF : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %y = func.call @sigmoid.times.f32(%x0, %x1, %per, %mhi, %mlo, %c1, %c2, %c3)
      : (f32, f32, f32, f32, f32, f32, f32, f32) -> f32
  return %y : f32
}

// As silu.approx.f16.narrow, with 1.702 in the exponential's constant.
func.func @quick_gelu.approx.f16.narrow(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.65 : f64}} {
  %lo = arith.constant -12.5 : f32
  %hi = arith.constant 10.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/quick_gelu.sollya.
  %mclog2e = arith.constant 0xC01D265F : f32
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp2.narrow(%x1, %mclog2e, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %one : f32
  %y = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %1 = arith.mulf %x0, %y : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// As silu.approx.f32.narrow.reciprocal.
func.func @quick_gelu.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3120.0 : f64}} {
  %lo = arith.constant -70.5 : f32
  %hi = arith.constant 10.0 : f32
  %magic = arith.constant 0x4B3FFFC0 : f32 // 1.5 * 2^23 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/quick_gelu.sollya.
  %mclog2e = arith.constant 0xC01D265F : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %e = func.call @exp2.narrow(%x1, %mclog2e, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %scale : f32
  %ys = func.call @sigmoid.reciprocal.bf16(%d) : (f32) -> f32
  %y = arith.mulf %ys, %scale : f32
  %f = arith.mulf %x0, %y : f32
  return %f : f32
}

// As silu.approx.f32.narrow.estimate.
func.func @quick_gelu.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 300.0 : f64}, act.architecture = "nvptx64"} {
  %lo = arith.constant -70.5 : f32
  %mshift = arith.constant -64.0 : f32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/quick_gelu.sollya.
  %mclog2e = arith.constant 0xC01D265F : f32
  %x0 = arith.maximumf %x, %lo : f32
  %t = math.fma %x0, %mclog2e, %mshift : f32
  %e = act.estimate exp2_ftz %t : f32
  %d = arith.addf %e, %scale : f32
  %q = act.estimate reciprocal %d : f32
  %s = arith.mulf %q, %scale : f32
  %y = arith.mulf %x0, %s : f32
  return %y : f32
}

// As silu.approx.f32.estimate, with z = 1.702 x in two parts. From 20 on the result is x.
func.func @quick_gelu.approx.f32.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.82 : f64}, act.architecture = "nvptx64"} {
  %least = arith.constant -70.5 : f32
  %large = arith.constant 20.0 : f32
  %offset = arith.constant 832.0 : f32 // 768 + 64
  // Constants: coefficients/quick_gelu.sollya.
  %ch = arith.constant 0x3FD9DB23 : f32
  %cl = arith.constant 0xB2BC6A7F : f32
  %x0 = arith.maximumf %x, %least : f32
  %n = arith.negf %x0 : f32
  %hi = arith.mulf %n, %ch : f32
  %mhi = arith.negf %hi : f32
  %lo0 = math.fma %n, %ch, %mhi : f32
  %lo = math.fma %n, %cl, %lo0 : f32
  %p = func.call @exp.estimated.f32(%hi, %offset) : (f32, f32) -> f32
  %r = func.call @exp.rest.f32(%hi, %lo) : (f32, f32) -> f32
  %s = func.call @sigmoid.quotient.f32(%x0, %p, %r) : (f32, f32, f32) -> f32
  %is_large = arith.cmpf ogt, %x, %large : f32
  %y = arith.select %is_large, %x, %s : f32
  return %y : f32
}

// As swish.derivative.approx.f32; z holds the low part of 1.702, too.
func.func @quick_gelu.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 4.04 : f64}} {
  %ch = arith.constant 0x3FD9DB23 : f32
  %cl = arith.constant 0xB2BC6A7F : f32
  %lo = arith.constant -120.0 : f32
  %hi = arith.constant 80.0 : f32
  %limit = arith.constant 0x3B800000 : f32 // 2^-8
  %window = arith.constant 0.3 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %one_bits = arith.constant 0x3F800000 : i32
  %i23 = arith.constant 23 : i32
  %kmin = arith.constant 0x4B3FFF83 : f32 // magic - 125
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the reduction: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // Constants of the shifted reduction: coefficients/silu.sollya.
  %b1 = arith.constant 0x3F8E92E8 : f32
  %b2 = arith.constant 0x3F0E92E8 : f32
  %b3 = arith.constant 0x3E3E1862 : f32
  %b4 = arith.constant 0x3D3E1824 : f32
  %b5 = arith.constant 0x3C18E12F : f32
  %b6 = arith.constant 0x3ACC1B79 : f32
  %mchi = arith.constant 0xBDDCD5E0 : f32
  %mclo = arith.constant 0xB21D89F9 : f32
  %echi = arith.constant 0x3F8E92E8 : f32
  %eclo = arith.constant 0xB35EFB7D : f32
  %mza = arith.constant 0x3FA3A4BA : f32
  %mzb = arith.constant 0xB25EFB7D : f32
  %quarter = arith.constant 0.25 : f32
  %mzc = arith.constant 0xA501CA2D : f32
  // Constants of the reciprocal: coefficients/sigmoid.sollya.
  %a1 = arith.constant 0xBF74DD10 : f32
  %a2 = arith.constant 0x3F314809 : f32
  %a3 = arith.constant 0xBE72C771 : f32
  %two = arith.constant 2.0 : f32
  %three = arith.constant 3.0 : f32
  %four = arith.constant 4.0 : f32
  %vmask = arith.constant 0xFFFFF000 : i32
  %zh = arith.mulf %x, %ch : f32
  %mzh = arith.negf %zh : f32
  %zl00 = math.fma %x, %ch, %mzh : f32
  %zl0 = math.fma %x, %cl, %zl00 : f32
  %z0 = arith.maximumf %zh, %lo : f32
  %z1 = arith.minimumf %z0, %hi : f32
  %a = math.absf %z1 : f32
  %z = arith.negf %a : f32
  %pos = arith.cmpf ogt, %zh, %zero : f32
  %mzl = arith.negf %zl0 : f32
  %zl1 = arith.select %pos, %mzl, %zl0 : f32
  %azl = math.absf %zl0 : f32
  %near = arith.cmpf olt, %azl, %limit : f32
  %zl = arith.select %near, %zl1, %zero : f32
  %zt = arith.addf %z, %mchi : f32
  %km = math.fma %zt, %log2e, %magic : f32
  %k = arith.subf %km, %magic : f32
  %r0 = math.fma %k, %mln2hi, %z : f32
  %r1 = arith.addf %r0, %mchi : f32
  %r2 = math.fma %k, %mln2lo, %mclo : f32
  %r3 = arith.addf %r2, %zl : f32
  %r = arith.addf %r1, %r3 : f32
  %q5 = math.fma %b6, %r, %b5 : f32
  %q4 = math.fma %q5, %r, %b4 : f32
  %q3 = math.fma %q4, %r, %b3 : f32
  %q2 = math.fma %q3, %r, %b2 : f32
  %q1 = math.fma %q2, %r, %b1 : f32
  %p0 = math.fma %q1, %r, %eclo : f32
  %p = arith.addf %p0, %echi : f32
  %km1 = arith.maximumf %km, %kmin : f32
  %kb = arith.bitcast %km : f32 to i32
  %kb1 = arith.bitcast %km1 : f32 to i32
  %d1 = arith.shli %kb1, %i23 : i32
  %bb1 = arith.addi %d1, %one_bits : i32
  %s1 = arith.bitcast %bb1 : i32 to f32
  %d2 = arith.subi %kb, %kb1 : i32
  %d3 = arith.shli %d2, %i23 : i32
  %bb2 = arith.addi %d3, %one_bits : i32
  %s2 = arith.bitcast %bb2 : i32 to f32
  %e = arith.mulf %p, %s1 : f32
  %v2 = math.fma %a3, %e, %a2 : f32
  %v1 = math.fma %v2, %e, %a1 : f32
  %vn = math.fma %v1, %e, %one : f32
  %vb = arith.bitcast %vn : f32 to i32
  %vt = arith.andi %vb, %vmask : i32
  %v = arith.bitcast %vt : i32 to f32
  %g = arith.subf %one, %v : f32
  %h = arith.negf %e : f32
  %d = math.fma %h, %v, %g : f32
  %u2 = math.fma %four, %d, %three : f32
  %u1 = math.fma %u2, %d, %two : f32
  %u = arith.mulf %u1, %d : f32
  %vv = arith.mulf %v, %v : f32
  // z <= 0: e (1 + z + e)
  %zp = arith.addf %z, %one : f32
  %dz0 = arith.addf %z, %mza : f32
  %dz1 = arith.addf %dz0, %zl : f32
  %dzd = arith.subf %dz1, %dz0 : f32
  %dzl = arith.subf %zl, %dzd : f32 // what the sum above lost
  %dzb = arith.addf %dzl, %mzb : f32
  %dz2 = arith.addf %dz1, %dzb : f32
  %dz = arith.addf %dz2, %mzc : f32
  %dzq = arith.mulf %dz, %quarter : f32
  %gz = math.fma %dzq, %q1, %dz : f32
  %el = math.fma %p, %s1, %zl : f32
  %gt = arith.addf %zp, %el : f32
  %agt = math.absf %gt : f32
  %deep = arith.cmpf olt, %agt, %window : f32
  %g0 = arith.select %deep, %gz, %gt : f32
  %nn = arith.mulf %e, %g0 : f32
  // z > 0: 1 + e (1 + z)
  %ap = arith.addf %a, %one : f32
  %np = math.fma %e, %ap, %one : f32
  %n = arith.select %pos, %np, %nn : f32
  %w1 = arith.mulf %n, %vv : f32
  %w2 = math.fma %w1, %u, %w1 : f32
  %y = arith.mulf %w2, %s2 : f32
  return %y : f32
}

// As silu.derivative.approx.f32.quotient, with 1.702 a = th + tl in the place of a; where v is
// exact, tl joins what is small beside it.
func.func @quick_gelu.derivative.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.70 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 72.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %ch = arith.constant 0x3FD9DB23 : f32 // 1.702, in two parts
  %cl = arith.constant 0xB2BC6A7F : f32
  // Constants of the reduction: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  %mln2hi = arith.constant 0xBF317200 : f32
  %mln2lo = arith.constant 0xB5BFBE8E : f32
  // Constants about the root: coefficients/silu.sollya.
  %z = arith.constant 0x3FA3A4B8 : f32
  %mza = arith.constant 0x3FA38000 : f32
  %mzb = arith.constant 0x3A92E000 : f32
  %b1 = arith.constant 0x3E8E92EA : f32
  %b2 = arith.constant 0x3E0E92EA : f32
  %b3 = arith.constant 0x3D3E1882 : f32
  %b4 = arith.constant 0x3C3E186F : f32
  %b5 = arith.constant 0x3B18D4E4 : f32
  %b6 = arith.constant 0x39CBD9DE : f32
  %ezhi = arith.constant 0x3E8E92EA : f32
  %mezhi = arith.constant 0xBE8E92EA : f32
  %ezlo = arith.constant 0xB2287BF3 : f32
  %w0 = arith.constant 0x349ABC20 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %th = arith.mulf %a, %ch : f32
  %nth = arith.negf %th : f32
  %tl0 = math.fma %a, %ch, %nth : f32
  %tl = math.fma %a, %cl, %tl0 : f32
  %v = arith.subf %z, %th : f32
  %nm = math.fma %v, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %c0 = math.fma %n, %mln2hi, %mza : f32
  %c1 = math.fma %n, %mln2lo, %mzb : f32
  %r0 = arith.subf %c0, %th : f32
  %r2 = arith.addf %r0, %c1 : f32
  %r = arith.subf %r2, %tl : f32
  // q1 r = e^(-z + r) - e^(-z)
  %q5 = math.fma %b6, %r, %b5 : f32
  %q4 = math.fma %q5, %r, %b4 : f32
  %q3 = math.fma %q4, %r, %b3 : f32
  %q2 = math.fma %q3, %r, %b2 : f32
  %q1 = math.fma %q2, %r, %b1 : f32
  %m = arith.mulf %q1, %r : f32
  %p0 = math.fma %q1, %r, %ezlo : f32
  %p = arith.addf %p0, %ezhi : f32
  %two_n = act.scaleb %one, %n : f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ezhi, %mezhi : f32
  %d = math.fma %two_n, %m, %d0 : f32
  // p w, as p v and the rest
  %dt = arith.subf %d, %tl : f32
  %dw = arith.addf %dt, %w0 : f32
  %pd = arith.mulf %p, %dw : f32
  %u = math.fma %p, %v, %pd : f32
  %e2 = arith.addf %e, %two : f32
  %dd = math.fma %e, %e2, %one : f32
  %quo = act.quotient %u, %dd : f32
  %f = act.scaleb %quo, %n : f32
  %g = arith.subf %one, %f : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %f : f32
  return %y : f32
}

// As silu.derivative.approx.f32.near.
func.func @quick_gelu.derivative.approx.f32.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.65 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %most = arith.constant 5.796875 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/quick_gelu.sollya.
  %perw = arith.constant 0x402A6788 : f32
  %mw = arith.constant 0xBEC04BA5 : f32
  %a = math.absf %x : f32
  %im = math.fma %a, %perw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %im, %magic : f32
  %t = math.fma %k, %mw, %a : f32
  %v0 = act.table_lookup %i in dense<[
    0x3F000000, 0x3E4DB52E, 0x31926C27, 0xBDB0533A, 0xBDCA5725, 0xBDA6B15F, 0xBD6E749C, 0xBD1E0388,
    0xBCC7EDEC, 0xBC755E5C, 0xBC1362EA, 0xBBAE4B52, 0xBB4BA138, 0xBAEB9DAB, 0xBA873D7C, 0xBA1A3AC9]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBF59DB23, 0xBF319064, 0xBEBDCE6F, 0xBDDF6019, 0x3CAFEABE, 0x3D78C348, 0x3D715826, 0x3D3856D3,
    0x3CFCE0A4, 0x3CA36347, 0x3C4B6687, 0x3BF6E43D, 0x3B9322DE, 0x3B2CF935, 0x3AC928A3, 0x3A67E57F]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x35E72FE4, 0x3EC1BD7F, 0x3ED9810D, 0x3E8472A2, 0x3DCD352F, 0x3C82EE7E, 0xBC6EA818, 0xBCA44E2F,
    0xBC8AB0EB, 0xBC4743C5, 0xBC0433FB, 0xBBA76DEB, 0xBB4DB35D, 0xBAF76739, 0xBA92728E, 0xBA2B4654]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x3ED2538E, 0x3E4EFEF1, 0xBDBE8903, 0xBE29A1E2, 0xBDDC944A, 0xBD3C8DA7, 0xBC4EBACD, 0x3A07B0A8,
    0x3B8599F4, 0x3B85CEC5, 0x3B4D34CD, 0x3B0CE148, 0x3AB637EB, 0x3A631C3B, 0x3A0A0426, 0x39A4B58F]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3A9DBEAE, 0xBE6884D2, 0xBE02CCE7, 0x3C6D8555, 0x3D43CF51, 0x3D01A800, 0x3C669427, 0x3B96F4DD,
    0x3A456228, 0xB9FC61FA, 0xBA34F536, 0xBA197FE6, 0xB9DDF2DA, 0xB992E22A, 0xB93B50D5, 0xB8E65422]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xBE414996, 0xBCD88A55, 0x3DBD9613, 0x3D39D6E4, 0xBAD3CB3F, 0xBC322739, 0xBBEA952C, 0xBB556101,
    0xBA99CCF4, 0xB99D7BF4, 0x36CAB235, 0x38B0AD43, 0x38B27CA4, 0x38897EC5, 0x383BF060, 0x37F3E89A]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0x3D2DE482, 0x3DBE3E96, 0x3B61780A, 0xBCF33FA0, 0xBC2FCCE7, 0x39C52509, 0x3B1B4B8D, 0x3AD729C9,
    0x3A29307D, 0x3981D4D7, 0xB6C9ABE9, 0xB80EFBEC, 0x35305E82, 0xB7B1326D, 0x3597F0CE, 0xB5AFBF67]>
      : tensor<16xf32> : i32 -> f32
  %q5 = math.fma %v6, %t, %v5 : f32
  %q4 = math.fma %q5, %t, %v4 : f32
  %q3 = math.fma %q4, %t, %v3 : f32
  %q2 = math.fma %q3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %p = arith.subf %one, %q0 : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %near = arith.select %pos, %p, %q0 : f32
  %isfar = arith.cmpf ogt, %a, %most : f32
  %far = func.call @quick_gelu.derivative.approx.f32.quotient(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// As silu.approx.f32.narrow.near.
func.func @quick_gelu.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 15500.0 : f64}} {
  %least = arith.constant -10.9375 : f32
  // Constants: coefficients/quick_gelu.sollya.
  %ch = arith.constant 0x3FD9DB23 : f32
  %z = arith.mulf %x, %ch : f32
  %s = func.call @sigmoid.narrow.near(%z) : (f32) -> f32
  %near = arith.mulf %x, %s : f32
  %isfar = arith.cmpf olt, %z, %least : f32
  %far = func.call @quick_gelu.approx.f32.narrow.reciprocal(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// As silu.derivative.approx.f32.narrow.near; %c has the low part of 1.702, too.
func.func @quick_gelu.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 25200.0 : f64}} {
  %lo = arith.constant -11.4375 : f32
  %hi = arith.constant 9.5 : f32
  // Constants: coefficients/quick_gelu.sollya.
  %ch = arith.constant 0x3FD9DB23 : f32
  %mroot = arith.constant 0x3FA3A4BA : f32
  %max = arith.constant 0x412C7497 : f32 // hi - root
  %c = arith.constant 0x30515DBB : f32
  %z = arith.mulf %x, %ch : f32
  %z1 = arith.minimumf %z, %hi : f32
  %q = func.call @silu.slope.narrow(%z1) : (f32) -> f32
  %d0 = math.fma %x, %ch, %mroot : f32
  %d = arith.minimumf %d0, %max : f32
  %near = math.fma %d, %q, %c : f32
  %isfar = arith.cmpf olt, %z, %lo : f32
  %far = func.call @quick_gelu.derivative.approx.f32.quotient(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// As silu.approx.bf16.
func.func @quick_gelu.approx.bf16(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %zero = arith.constant 0.0 : f32
  %bound = arith.constant 0x01000000 : f32 // 2^-125
  %least = arith.constant 0x00000001 : f32 // 2^-149
  %0 = arith.extf %x : bf16 to f32
  %1 = func.call @quick_gelu.approx.f32(%0) : (f32) -> f32
  %2 = arith.addf %1, %least : f32
  %3 = math.absf %0 : f32
  %4 = arith.cmpf olt, %3, %bound : f32
  %5 = arith.cmpf one, %1, %zero : f32
  %6 = arith.andi %4, %5 : i1
  %7 = arith.select %6, %2, %1 : f32
  %8 = arith.truncf %7 : f32 to bf16
  return %8 : bf16
}

func.func @quick_gelu.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.44 : f64}} {
  %c = arith.constant 1.702 : f64
  %y = func.call @swish.approx.f64(%x, %c) : (f64, f64) -> f64
  return %y : f64
}

func.func @quick_gelu.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.84 : f64}} {
  %c = arith.constant 1.702 : f64
  %y = func.call @swish.derivative.approx.f64(%x, %c) : (f64, f64) -> f64
  return %y : f64
}

// The forms in which front ends emit it.
func.func @quick_gelu.spelling.mul_exp(%x: f64) -> f64 {
  %c = arith.constant -1.702 : f64
  %one = arith.constant 1.0 : f64
  %m = arith.mulf %x, %c : f64
  %e = math.exp %m : f64
  %d = arith.addf %e, %one : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @quick_gelu.spelling.mul_neg_exp(%x: f64) -> f64 {
  %c = arith.constant 1.702 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %c : f64
  %m = arith.negf %z : f64
  %e = math.exp %m : f64
  %d = arith.addf %e, %one : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @quick_gelu.spelling.div_exp(%x: f64) -> f64 {
  %c = arith.constant -1.702 : f64
  %one = arith.constant 1.0 : f64
  %m = arith.mulf %x, %c : f64
  %e = math.exp %m : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @quick_gelu.spelling.div_neg_exp(%x: f64) -> f64 {
  %c = arith.constant 1.702 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %c : f64
  %m = arith.negf %z : f64
  %e = math.exp %m : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @quick_gelu.spelling.mul_sub_exp(%x: f64) -> f64 {
  %c = arith.constant 1.702 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %z = arith.mulf %x, %c : f64
  %m = arith.subf %zero, %z : f64
  %e = math.exp %m : f64
  %d = arith.addf %e, %one : f64
  %s = arith.divf %one, %d : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @quick_gelu.spelling.tanh(%x: f64) -> f64 {
  %c = arith.constant 0.851 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %h = arith.mulf %x, %c : f64
  %t = math.tanh %h : f64
  %t1 = arith.addf %t, %one : f64
  %s = arith.mulf %t1, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}
