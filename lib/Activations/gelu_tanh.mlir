// gelu_tanh: the tanh form of gelu, x (1 + tanh(u))/2 = x sigmoid(2u) with
// u = k (x + c x^3).

func.func @gelu_tanh.default.k() -> f64 {
  %two = arith.constant 2.0 : f64
  %mone = arith.constant -1.0 : f64
  %pi = math.acos %mone : f64
  %q = arith.divf %two, %pi : f64
  %k = math.sqrt %q : f64
  return %k : f64
}

// c x^2, which for c = 0 is 0 at infinite x too.
func.func @gelu_tanh.cubic(%x: f64, %c: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %cx = arith.mulf %c, %x : f64
  %q = arith.mulf %cx, %x : f64
  %none = arith.cmpf oeq, %c, %zero : f64
  %y = arith.select %none, %zero, %q : f64
  return %y : f64
}

// v = 2u.
func.func @gelu_tanh.argument(%x: f64, %k: f64, %c: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %q = func.call @gelu_tanh.cubic(%x, %c) : (f64, f64) -> f64
  %w = arith.addf %q, %one : f64
  %kx = arith.mulf %k, %x : f64
  %u = arith.mulf %kx, %w : f64
  %v = arith.addf %u, %u : f64
  return %v : f64
}

// What rounding the steps of @gelu_tanh.argument loses, 0 over the reals: in the
// tail e^v would feel it. Where v overflows or is infinite nothing is left of e.
func.func @gelu_tanh.residue(%x: f64, %k: f64, %c: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %limit = arith.constant 0.0625 : f64
  %one = arith.constant 1.0 : f64
  %cx = arith.mulf %c, %x : f64
  %mcx = arith.negf %cx : f64
  %cxl = math.fma %c, %x, %mcx : f64
  %q = arith.mulf %cx, %x : f64
  %mq = arith.negf %q : f64
  %ql0 = math.fma %cx, %x, %mq : f64
  %ql = math.fma %cxl, %x, %ql0 : f64
  %w = arith.addf %q, %one : f64
  %b = arith.subf %w, %one : f64
  %wb = arith.subf %w, %b : f64
  %d1 = arith.subf %one, %wb : f64
  %d2 = arith.subf %q, %b : f64
  %d = arith.addf %d1, %d2 : f64
  %wl = arith.addf %d, %ql : f64
  %kx = arith.mulf %k, %x : f64
  %mkx = arith.negf %kx : f64
  %kxl = math.fma %k, %x, %mkx : f64
  %u = arith.mulf %kx, %w : f64
  %mu = arith.negf %u : f64
  %ul0 = math.fma %kx, %w, %mu : f64
  %ul1 = math.fma %kx, %wl, %ul0 : f64
  %ul = math.fma %kxl, %w, %ul1 : f64
  %vl = arith.addf %ul, %ul : f64
  %a = math.absf %vl : f64
  %small = arith.cmpf olt, %a, %limit : f64
  %y = arith.select %small, %vl, %zero : f64
  return %y : f64
}

// e^(-|v|/2), the root of e = e^(-|v|).
func.func @gelu_tanh.root(%x: f64, %k: f64, %c: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %v = func.call @gelu_tanh.argument(%x, %k, %c) : (f64, f64, f64) -> f64
  %vl = func.call @gelu_tanh.residue(%x, %k, %c) : (f64, f64, f64) -> f64
  %a = math.absf %v : f64
  %m = arith.negf %a : f64
  %m2 = arith.mulf %m, %half : f64
  %h = math.exp %m2 : f64
  %s = math.copysign %half, %v : f64
  %ms = arith.negf %s : f64
  %l = arith.mulf %ms, %vl : f64
  %hl = math.fma %h, %l, %h : f64
  return %hl : f64
}

// h^2 p, where neither e = h^2 underflows before p is multiplied on nor an
// infinite p meets what has vanished.
func.func @gelu_tanh.damped(%h: f64, %p: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %gone = arith.cmpf oeq, %h, %zero : f64
  %hp = arith.mulf %h, %p : f64
  %signed = math.copysign %h, %p : f64
  %t = arith.select %gone, %signed, %hp : f64
  %y = arith.mulf %h, %t : f64
  return %y : f64
}

func.func @gelu_tanh(%x: f64, %k: f64 {act.name = "k", act.default = @gelu_tanh.default.k, act.samples = [0.7977240352174656, 0.5, 2.0]}, %c: f64 {act.name = "c", act.default = 0.044715 : f64, act.samples = [0.044715, 0.0, 0.125]}) -> f64
    attributes {act.wide, act.profiles = ["torch", "jax", "keras", "onnx", "tflite"]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %v = func.call @gelu_tanh.argument(%x, %k, %c) : (f64, f64, f64) -> f64
  %h = func.call @gelu_tanh.root(%x, %k, %c) : (f64, f64, f64) -> f64
  %xe = func.call @gelu_tanh.damped(%h, %x) : (f64, f64) -> f64
  %neg = arith.cmpf olt, %v, %zero : f64
  %n = arith.select %neg, %xe, %x : f64
  %e = arith.mulf %h, %h : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// With v' = 2k (1 + 3c x^2):
//   v < 0:  e ((1 + e) + x v') / (1 + e)^2
//   v >= 0: ((1 + e) + e x v') / (1 + e)^2
func.func @gelu_tanh.derivative(%x: f64, %k: f64, %c: f64) -> f64 attributes {act.wide} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  %v = func.call @gelu_tanh.argument(%x, %k, %c) : (f64, f64, f64) -> f64
  %h = func.call @gelu_tanh.root(%x, %k, %c) : (f64, f64, f64) -> f64
  %q = func.call @gelu_tanh.cubic(%x, %c) : (f64, f64) -> f64
  %q3 = arith.mulf %q, %three : f64
  %q31 = arith.addf %q3, %one : f64
  %k2 = arith.mulf %k, %two : f64
  %dv = arith.mulf %k2, %q31 : f64
  %xdv = arith.mulf %x, %dv : f64
  %e = arith.mulf %h, %h : f64
  %e1 = arith.addf %e, %one : f64
  %bn = arith.addf %e1, %xdv : f64
  %nn = func.call @gelu_tanh.damped(%h, %bn) : (f64, f64) -> f64
  %exdv = func.call @gelu_tanh.damped(%h, %xdv) : (f64, f64) -> f64
  %np = arith.addf %e1, %exdv : f64
  %neg = arith.cmpf olt, %v, %zero : f64
  %n = arith.select %neg, %nn, %np : f64
  %d = arith.mulf %e1, %e1 : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// With respect to k and c: x sigmoid'(v) dv/dk = 2x^2 (1 + c x^2) e/(1 + e)^2 and
// 2k x^4 e/(1 + e)^2.
func.func @gelu_tanh.derivative.k(%x: f64, %k: f64, %c: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %v = func.call @gelu_tanh.argument(%x, %k, %c) : (f64, f64, f64) -> f64
  %h = func.call @gelu_tanh.root(%x, %k, %c) : (f64, f64, f64) -> f64
  %q = func.call @gelu_tanh.cubic(%x, %c) : (f64, f64) -> f64
  %w = arith.addf %q, %one : f64
  %xw = arith.mulf %x, %w : f64
  %x2 = arith.mulf %x, %two : f64
  %p = arith.mulf %x2, %xw : f64
  %n = func.call @gelu_tanh.damped(%h, %p) : (f64, f64) -> f64
  %e = arith.mulf %h, %h : f64
  %e1 = arith.addf %e, %one : f64
  %d = arith.mulf %e1, %e1 : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

func.func @gelu_tanh.derivative.c(%x: f64, %k: f64, %c: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %v = func.call @gelu_tanh.argument(%x, %k, %c) : (f64, f64, f64) -> f64
  %h = func.call @gelu_tanh.root(%x, %k, %c) : (f64, f64, f64) -> f64
  %s = arith.mulf %x, %x : f64
  %k2 = arith.mulf %k, %two : f64
  %k2s = arith.mulf %k2, %s : f64
  %p = arith.mulf %k2s, %s : f64
  %n = func.call @gelu_tanh.damped(%h, %p) : (f64, f64) -> f64
  %e = arith.mulf %h, %h : f64
  %e1 = arith.addf %e, %one : f64
  %d = arith.mulf %e1, %e1 : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// At the default parameters. With a = |x|, v = a (2k + 2kc a^2) as a sum of two
// floats (alone, the rounding of v would cost 50 ulp in the tail), e = e^(-v):
// gelu_tanh(x) = max(x, 0) - a e/(1 + e), the power of two of e last.
func.func @gelu_tanh.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.16 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 11.0 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %ahi = arith.constant 0x3FCC4230 : f32
  %alo = arith.constant 0xB54C2BCA : f32
  %bhi = arith.constant 0x3D922279 : f32
  %blo = arith.constant 0x3124D8B5 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %wh = math.fma %bhi, %s, %ahi : f32
  %w0 = arith.subf %ahi, %wh : f32
  %w1 = math.fma %bhi, %s, %w0 : f32
  %l0 = math.fma %blo, %s, %alo : f32
  %l1 = math.fma %bhi, %sl, %l0 : f32
  %wl = arith.addf %w1, %l1 : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %wh : f32
  %v = arith.negf %hi : f32
  %lo0 = math.fma %na, %wh, %v : f32
  %lo = math.fma %na, %wl, %lo0 : f32
  %e = func.call @exp.times.f32(%hi, %lo, %one) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %one : f32
  %f = act.quotient %a, %d : f32
  %h = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %h : f32
  return %y : f32
}

// With a = |x|: max(x, 0) - a / (1 + e^v), v = b a (1/c + a^2). The square's low part is kept, as the
// rounding of v alone would cost 50 ulp in the tail; r = v/b - n ln(2)/b. The polynomial
// for e^(b r), the 1, and so the quotient's denominator are scaled by 2^-40, so that the power of
// two of e^v is an addition to the exponent, and the last multiply-add rounds once.
func.func @gelu_tanh.approx.f32.quotient(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.53 : f64, max_error = 2.4e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 10.8 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %unit = arith.constant 0x2B800000 : f32 // 2^-40
  %munit = arith.constant 0xAB800000 : f32 // -2^-40
  %i23 = arith.constant 23 : i32
  // Constants: coefficients/gelu_tanh.sollya.
  %chi = arith.constant 0x41B2E930 : f32
  %clo = arith.constant 0xB5913094 : f32
  %rate = arith.constant 0x3DD2D3E8 : f32
  %dhi = arith.constant 0x411B6D00 : f32
  %mdhi = arith.constant 0xCCE92380 : f32
  %mdlo = arith.constant 0x360C3DB3 : f32
  %g1 = arith.constant 0x2992227A : f32
  %g2 = arith.constant 0x2726D6AF : f32
  %g3 = arith.constant 0x247DF66B : f32
  %g4 = arith.constant 0x2190F85F : f32
  %g5 = arith.constant 0x1E852848 : f32
  %g6 = arith.constant 0x1B4B1678 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %wh = math.fma %a, %a, %chi : f32
  %w0 = arith.subf %chi, %wh : f32
  %w1 = math.fma %a, %a, %w0 : f32
  %wl = arith.addf %w1, %clo : f32
  %v = arith.mulf %a, %wh : f32
  %nm = math.fma %v, %rate, %magic : f32
  %nd = math.fma %nm, %dhi, %mdhi : f32
  %nnd = arith.negf %nd : f32
  %r0 = math.fma %a, %wh, %nnd : f32
  %r1 = math.fma %a, %wl, %r0 : f32
  %r = math.fma %nd, %mdlo, %r1 : f32
  %q5 = math.fma %g6, %r, %g5 : f32
  %q4 = math.fma %q5, %r, %g4 : f32
  %q3 = math.fma %q4, %r, %g3 : f32
  %q2 = math.fma %q3, %r, %g2 : f32
  %q1 = math.fma %q2, %r, %g1 : f32
  %q0 = math.fma %q1, %r, %unit : f32
  %nb = arith.bitcast %nm : f32 to i32
  // The magic constant's low byte is zero: the shift leaves n alone.
  %exponent = arith.shli %nb, %i23 : i32
  %qb = arith.bitcast %q0 : f32 to i32
  %eb = arith.addi %qb, %exponent : i32
  %e = arith.bitcast %eb : i32 to f32
  %d = arith.addf %e, %unit : f32
  %w = act.quotient %a, %d : f32
  %m = arith.maximumf %x, %nzero : f32
  %y = math.fma %w, %munit, %m : f32
  return %y : f32
}

// The same by a table of 2^(i/32), with n in 32nds: the integer part of n is added into the exponent of the
// entry, which holds 2^-40, and the fraction, which goes along, is taken off the table.
func.func @gelu_tanh.approx.f32.quotient.table(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.38 : f64, max_error = 2.4e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 10.8 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  %unit = arith.constant 0x2B800000 : f32 // 2^-40
  %munit = arith.constant 0xAB800000 : f32 // -2^-40
  %i18 = arith.constant 18 : i32
  // Constants: coefficients/gelu_tanh.sollya.
  %chi = arith.constant 0x41B2E930 : f32
  %clo = arith.constant 0xB5913094 : f32
  %rate = arith.constant 0x3DD2D3E8 : f32
  %dhi = arith.constant 0x411B6000 : f32
  %mdhi = arith.constant 0xCA691000 : f32
  %mdlo = arith.constant 0xB9AA41D7 : f32
  %h1 = arith.constant 0x3D922307 : f32
  %h2 = arith.constant 0x3B26D6AC : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %wh = math.fma %a, %a, %chi : f32
  %w0 = arith.subf %chi, %wh : f32
  %w1 = math.fma %a, %a, %w0 : f32
  %wl = arith.addf %w1, %clo : f32
  %v = arith.mulf %a, %wh : f32
  %nm = math.fma %v, %rate, %magic : f32
  %nd = math.fma %nm, %dhi, %mdhi : f32
  %nnd = arith.negf %nd : f32
  %r0 = math.fma %a, %wh, %nnd : f32
  %r1 = math.fma %a, %wl, %r0 : f32
  %r = math.fma %nd, %mdlo, %r1 : f32
  %i = arith.bitcast %nm : f32 to i32
  %t = act.table_lookup %i in dense<[
    0x2B800000, 0x2B7ECD87, 0x2B7DAAC3, 0x2B7C980F, 0x2B7B95C2, 0x2B7AA43A, 0x2B79C3D3, 0x2B78F4F0,
    0x2B7837F0, 0x2B778D3A, 0x2B76F532, 0x2B767043, 0x2B75FED7, 0x2B75A15B, 0x2B75583F, 0x2B7523F6,
    0x2B7504F3, 0x2B74FBAF, 0x2B7508A4, 0x2B752C4D, 0x2B75672A, 0x2B75B9BE, 0x2B76248C, 0x2B76A81E,
    0x2B7744FD, 0x2B77FBB8, 0x2B78CCDF, 0x2B79B907, 0x2B7AC0C7, 0x2B7BE4BA, 0x2B7D257D, 0x2B7E83B3]>
      : tensor<32xf32> : i32 -> f32
  %tb = arith.bitcast %t : f32 to i32
  %nx = arith.shli %i, %i18 : i32
  %sb = arith.addi %tb, %nx : i32
  %s = arith.bitcast %sb : i32 to f32
  %q = math.fma %h2, %r, %h1 : f32
  %sr = arith.mulf %s, %r : f32
  %s1 = arith.addf %s, %unit : f32
  %d = math.fma %sr, %q, %s1 : f32
  %w = act.quotient %a, %d : f32
  %m = arith.maximumf %x, %nzero : f32
  %y = math.fma %w, %munit, %m : f32
  return %y : f32
}

// f e^-v, v being that of gelu_tanh.approx.f32.
func.func @gelu_tanh.far.f32(%b: f32, %f: f32) -> f32 {
  // Constants: coefficients/gelu_tanh.sollya.
  %ahi = arith.constant 0x3FCC4230 : f32
  %alo = arith.constant 0xB54C2BCA : f32
  %bhi = arith.constant 0x3D922279 : f32
  %blo = arith.constant 0x3124D8B5 : f32
  %s = arith.mulf %b, %b : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %b, %b, %ns : f32
  %wh = math.fma %bhi, %s, %ahi : f32
  %w0 = arith.subf %ahi, %wh : f32
  %w1 = math.fma %bhi, %s, %w0 : f32
  %l0 = math.fma %blo, %s, %alo : f32
  %l1 = math.fma %bhi, %sl, %l0 : f32
  %wl = arith.addf %w1, %l1 : f32
  %nb = arith.negf %b : f32
  %hi = arith.mulf %nb, %wh : f32
  %v = arith.negf %hi : f32
  %lo0 = math.fma %nb, %wh, %v : f32
  %lo = math.fma %nb, %wl, %lo0 : f32
  %y = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// At the default parameters, as gelu.approx.f32.square, with a = |x|: max(x, 0) - 2a P(a)^2, P^2 = 1/(2 + 2e^v). Were P^2
// twice that, P(3) would be halfway between two floats just above a power of two, and the error there exceed 4 ulps. What
// is below -6 goes another way, past which a branch leads as a rule: there 1 + e^v is e^v.
func.func @gelu_tanh.approx.f32.square(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.80 : f64, max_error = 2.4e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %nearest = arith.constant 6.015625 : f32
  %mnearest = arith.constant -6.015625 : f32
  %magic = arith.constant 0x4A800009 : f32 // 2^22 + 4.5
  // Constants: coefficients/gelu_tanh.sollya.
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %nearest : f32
  %im = arith.subf %magic, %a : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %magic, %im : f32
  %t = arith.subf %a, %k : f32
  %v0 = act.table_lookup %i in dense<[
    0x3A460B57, 0x3B4232C8, 0x3C19B85F, 0x3CC9B39D, 0x3D60F9F8, 0x3DDA312A, 0x3E3B5B24, 0x3E904668,
    0x3EC91C1B, 0x3F000000, 0x3631F8CD, 0x3708CC8C, 0x37C2BB11, 0x3880C3E6, 0x391EBD95, 0x39B707F9]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBB12D07B, 0xBBF3C0E6, 0xBCA21259, 0xBD316689, 0xBDA40196, 0xBE02B783, 0xBE35941D, 0xBE5BA596,
    0xBE655684, 0xBE4C422A, 0xB74EF053, 0xB8144FDB, 0xB8C476DB, 0xB9714DB1, 0xBA09DA98, 0xBA9302B3]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x3B41D379, 0x3C042FCC, 0x3C8E076D, 0x3CF69C1D, 0x3D30611B, 0x3D4F65F5, 0x3D3D2F75, 0x3CD06FFA,
    0xBBFB7A2C, 0xBD22F93C, 0x37E255D8, 0x3896450B, 0x3937E23E, 0x39D0028D, 0x3A5A3193, 0x3AD4E4F5]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xBB1234E5, 0xBB9B1640, 0xBBF7D1A6, 0xBC14DB24, 0xBBF7C2CC, 0xBAE745A1, 0x3C072388, 0x3C9BAAFD,
    0x3CC0F4FE, 0x3C8F9F08, 0xB819B2AC, 0xB8BB678A, 0xB951AD9D, 0xB9D7D230, 0xBA4CE069, 0xBAB3CCB4]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3A8344EF, 0x3ABCC512, 0x3AA314CF, 0x3905DC69, 0xBAE63696, 0xBB84C249, 0xBBBA2F84, 0xBB9203F9,
    0x399C1BCA, 0x3BB280F3, 0x380F5CA9, 0x389EF2D2, 0x392017A2, 0x39930456, 0x39F63DD0, 0x3A3C637F]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xB96E307E, 0xB8AA2FFF, 0x398876AD, 0x3A21D82B, 0x3A63A0F7, 0x3A6AA98B, 0x3965E991, 0xBAA76CF6,
    0xBB12E234, 0xBADC1979, 0xB7CA8921, 0xB83E6507, 0xB8A7AFFA, 0xB90465DB, 0xB939D9E4, 0xB964570E]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0xB772B2FA, 0xB8B114F7, 0xB9033983, 0xB8CD7985, 0xB89A9594, 0x37F56017, 0x39E5F615, 0x3A3796BA,
    0x38B399DA, 0xB989CB48, 0x3706A678, 0x37998057, 0x37D8505B, 0x380AE6A6, 0x384625FD, 0x37F7DBBA]>
      : tensor<16xf32> : i32 -> f32
  %p5 = math.fma %v6, %t, %v5 : f32
  %p4 = math.fma %p5, %t, %v4 : f32
  %p3 = math.fma %p4, %t, %v3 : f32
  %p2 = math.fma %p3, %t, %v2 : f32
  %p1 = math.fma %p2, %t, %v1 : f32
  %p = math.fma %p1, %t, %v0 : f32
  %aa = arith.addf %a, %a : f32
  %ap = arith.mulf %aa, %p : f32
  %map = arith.negf %ap : f32
  %m = arith.maximumf %x, %nzero : f32
  %near = math.fma %map, %p, %m : f32
  %max = arith.constant 11.0 : f32
  %mx = arith.negf %x : f32
  %b = arith.minimumf %mx, %max : f32
  %nb = arith.negf %b : f32
  %far = func.call @gelu_tanh.far.f32(%b, %nb) : (f32, f32) -> f32
  %isfar = arith.cmpf olt, %x, %mnearest : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// To an absolute error, by a table, at the default parameters: with a = |x|,
// gelu_tanh(x) = max(x, 0) + gelu_tanh(-a), and -gelu_tanh(-a) is a polynomial in the distance
// from the middle of one of 31 intervals. The 32nd is what lies beyond, where it counts as 0.
func.func @gelu_tanh.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_error = 5.0e-07 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  %max = arith.constant 5.0859375 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %mw = arith.constant 0xBE280000 : f32
  %iw = arith.constant 0x40C30C31 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %n = arith.subf %im, %magic : f32
  %t = math.fma %n, %mw, %a : f32
  %i = arith.bitcast %im : f32 to i32
  %v0 = act.table_lookup %i in dense<[
    0x00000000, 0x3D921B38, 0x3DF997DD, 0x3E1CE888, 0x3E2BF6EC, 0x3E2D260B, 0x3E23EA8C, 0x3E13AB3E,
    0x3DFEF682, 0x3DD3D2D7, 0x3DA9CF3E, 0x3D839089, 0x3D45345E, 0x3D0F03C8, 0x3CC8B390, 0x3C88330C,
    0x3C32A64B, 0x3BE23FB7, 0x3B8A2A84, 0x3B228893, 0x3AB7E46C, 0x3A47CDD4, 0x39D02617, 0x394F90F9,
    0x38C5CBED, 0x3833CF1B, 0x379BA8D7, 0x37001938, 0x364810C8, 0x3593FC6D, 0x34CEFF59, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0x3F000000, 0x3EBD9413, 0x3E7D588D, 0x3E0CC226, 0x3D3835BC, 0xBCE0979C, 0xBDA1FADA, 0xBDE3DBDC,
    0xBE018E9E, 0xBE036934, 0xBDF6AD12, 0xBDDA0813, 0xBDB739B1, 0xBD933470, 0xBD62DBC2, 0xBD27F464,
    0xBCEF21CC, 0xBCA3B5E9, 0xBC577978, 0xBC083514, 0xBBA53BA9, 0xBB401808, 0xBAD5B83A, 0xBA63371A,
    0xB9E67754, 0xB95EA930, 0xB8CC8F6A, 0xB83266DE, 0xB79371D5, 0xB6E68F4E, 0xB62A3B3F, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0xBECC642E, 0xBEC692DC, 0xBEB6DE11, 0xBE9EC452, 0xBE810051, 0xBE416C7B, 0xBE01EA6D, 0xBD91283C,
    0xBCC79C17, 0x3C32F48B, 0x3D0EAD49, 0x3D466D06, 0x3D5B95A0, 0x3D572430, 0x3D41FBA6, 0x3D23E42C,
    0x3D02F94C, 0x3CC7066C, 0x3C9028B0, 0x3C4755EF, 0x3C0395CF, 0x3BA5D0E7, 0x3B474AA4, 0x3AE43737,
    0x3A78B19A, 0x3A00C5F9, 0x397D18E6, 0x38EBAAFD, 0x384F97FC, 0x37ACB72B, 0x3707804B, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0x3C0BE266, 0x3D2F8C57, 0x3DA50307, 0x3DDF0C5B, 0x3E00453D, 0x3E041803, 0x3DF88B7E, 0x3DD71670,
    0x3DAAD013, 0x3D758FE5, 0x3D19EFE1, 0x3C965630, 0x3B5D3681, 0xBBE7545D, 0xBC59DD81, 0xBC83951B,
    0xBC851E85, 0xBC71C851, 0xBC4AA3A9, 0xBC1ED530, 0xBBEA74DE, 0xBBA3825C, 0xBB57DA94, 0xBB06EC32,
    0xBA9FB3A9, 0xBA32DF92, 0xB9BD69E7, 0xB93D6C8A, 0xB8B2AF72, 0xB81EC7E6, 0xB784B9EB, 0x00000000]>
      : tensor<32xf32> : i32 -> f32
  %q2 = math.fma %v3, %t, %v2 : f32
  %q1 = math.fma %q2, %t, %v1 : f32
  %q0 = math.fma %q1, %t, %v0 : f32
  %m = arith.maximumf %x, %nzero : f32
  %y = arith.subf %m, %q0 : f32
  return %y : f32
}

// At the default parameters, on the same a, v, e:
//   gelu_tanh'(-a) = e ((1 + e) - a v') / (1 + e)^2,
//   gelu_tanh'(a) = 1 - gelu_tanh'(-a).
// About the root, where the first cancels, a polynomial times the distance to
// the root takes over: the error is relative throughout.
func.func @gelu_tanh.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.42 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 11.0 : f32
  %center = arith.constant 0.75 : f32
  %radius = arith.constant 0.8 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %ahi = arith.constant 0x3FCC4230 : f32
  %alo = arith.constant 0xB54C2BCA : f32
  %bhi = arith.constant 0x3D922279 : f32
  %blo = arith.constant 0x3124D8B5 : f32
  %c2 = arith.constant 0x3E5B33B6 : f32
  %r0 = arith.constant 0x3EDCDA69 : f32
  %r1 = arith.constant 0x3EC65E5C : f32
  %r2 = arith.constant 0xBC88309A : f32
  %r3 = arith.constant 0xBDE9B073 : f32
  %r4 = arith.constant 0xBC862A21 : f32
  %r5 = arith.constant 0x3CA1CE76 : f32
  %r6 = arith.constant 0x3BAB113C : f32
  %r7 = arith.constant 0xBB1DFD08 : f32
  %r8 = arith.constant 0xBA702BE4 : f32
  %r9 = arith.constant 0x396216CB : f32
  %r10 = arith.constant 0x38DC4468 : f32
  %x0hi = arith.constant 0xBF40A150 : f32
  %mx0lo = arith.constant 0xB242D036 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %wh = math.fma %bhi, %s, %ahi : f32
  %w0 = arith.subf %ahi, %wh : f32
  %w1 = math.fma %bhi, %s, %w0 : f32
  %l0 = math.fma %blo, %s, %alo : f32
  %l1 = math.fma %bhi, %sl, %l0 : f32
  %wl = arith.addf %w1, %l1 : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %wh : f32
  %v = arith.negf %hi : f32
  %lo0 = math.fma %na, %wh, %v : f32
  %lo = math.fma %na, %wl, %lo0 : f32
  %e = func.call @exp.times.f32(%hi, %lo, %one) : (f32, f32, f32) -> f32
  // v' in two parts as well: between -1 and -3 its error is not damped.
  %dv = math.fma %c2, %s, %ahi : f32
  %dv0 = arith.subf %ahi, %dv : f32
  %dv1 = math.fma %c2, %s, %dv0 : f32
  %dvl = arith.addf %dv1, %alo : f32
  %num0 = math.fma %na, %dvl, %e : f32
  %num1 = arith.addf %num0, %one : f32
  %num = math.fma %na, %dv, %num1 : f32
  %e2 = arith.addf %e, %two : f32
  // num / (1 + eta) as num - num (eta / (1 + eta)): the quotient's error counts
  // for little where eta is small.
  %eta = arith.mulf %e, %e2 : f32
  %den = arith.addf %eta, %one : f32
  %rho = act.quotient %eta, %den : f32
  %nnum = arith.negf %num : f32
  %f = math.fma %nnum, %rho, %num : f32
  %h0 = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  // Both signs of x share the polynomial: gelu_tanh'(-a) is wanted.
  %t = arith.subf %na, %x0hi : f32
  %p = arith.addf %na, %center : f32
  %R9 = math.fma %r10, %p, %r9 : f32
  %R8 = math.fma %R9, %p, %r8 : f32
  %R7 = math.fma %R8, %p, %r7 : f32
  %R6 = math.fma %R7, %p, %r6 : f32
  %R5 = math.fma %R6, %p, %r5 : f32
  %R4 = math.fma %R5, %p, %r4 : f32
  %R3 = math.fma %R4, %p, %r3 : f32
  %R2 = math.fma %R3, %p, %r2 : f32
  %R1 = math.fma %R2, %p, %r1 : f32
  %R = math.fma %R1, %p, %r0 : f32
  %Rl = arith.mulf %R, %mx0lo : f32
  %h1 = math.fma %t, %R, %Rl : f32
  %absp = math.absf %p : f32
  %near = arith.cmpf olt, %absp, %radius : f32
  %h = arith.select %near, %h1, %h0 : f32
  %g = arith.subf %one, %h : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %h : f32
  return %y : f32
}

// On one exponential and without a polynomial of its own about the root. With h = e^(-U), where
// U(a) = a(A + B a^2), and w = 1 + h - a U'(a),
//   gelu_tanh'(-a) = h w / (1 + h)^2,  gelu_tanh'(a) = 1 - gelu_tanh'(-a).
// With z next to the root, v = z - a, s = A + 3B(a^2 + az + z^2) and d = h - e^(-U(z)),
//   w = w(z) + v s + d,
// whose last two terms have the same sign and vanish at z. r = (U(z) - U) log2 e - n, from U in two
// parts; where n = 0, it is v (s + 2A)/3 log2 e, whose error is relative. h = 2^n p, and the power
// of two comes last. What v s lacks, and the denominator, is made up for in what is added to it.
func.func @gelu_tanh.derivative.approx.f32.quotient(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.85 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 11.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu_tanh.sollya.
  %bhi2 = arith.constant 0x3DD2D3E8 : f32
  %ahi2 = arith.constant 0x40135780 : f32
  %blo2 = arith.constant 0xB10A8D57 : f32
  %alo2 = arith.constant 0xB6F790C6 : f32
  %uc = arith.constant 0x3FE359E7 : f32
  %ua = arith.constant 0xBFE38000 : f32
  %mub = arith.constant 0xBA986581 : f32
  %z = arith.constant 0x3F40A150 : f32
  %t2 = arith.constant 0x3E5B33B6 : f32
  %t1 = arith.constant 0x3E24F0E9 : f32
  %t0 = arith.constant 0x3FDBC5BD : f32
  %u1 = arith.constant 0x3EF6384F : f32
  %u0 = arith.constant 0x3FC47481 : f32
  %d6 = arith.constant 0x383CC9CB : f32
  %d5 = arith.constant 0x39CD02A1 : f32
  %d3 = arith.constant 0x3C84BF5F : f32
  %d2 = arith.constant 0x3D8FA323 : f32
  %d4 = arith.constant 0x3B3807D1 : f32
  %d1 = arith.constant 0x3E4F398A : f32
  %ezhi = arith.constant 0x3E957B27 : f32
  %mezhi = arith.constant 0xBE957B27 : f32
  %w0 = arith.constant 0xB2EFAF33 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %t = arith.mulf %a, %a : f32
  %nt = arith.negf %t : f32
  %tl = math.fma %a, %a, %nt : f32
  // U log2 e = a (ph + pl)
  %ph = math.fma %bhi2, %t, %ahi2 : f32
  %pr0 = arith.subf %ahi2, %ph : f32
  %pr1 = math.fma %bhi2, %t, %pr0 : f32
  %pl0 = math.fma %blo2, %t, %alo2 : f32
  %pl1 = math.fma %bhi2, %tl, %pl0 : f32
  %pl = arith.addf %pr1, %pl1 : f32
  %nu = math.fma %na, %ph, %uc : f32
  %nm = arith.addf %nu, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %nua = arith.addf %n, %ua : f32
  %nnu = arith.negf %nua : f32
  %r0 = math.fma %na, %ph, %nnu : f32
  %r1 = math.fma %na, %pl, %mub : f32
  %r2 = arith.addf %r0, %r1 : f32
  // About the root
  %v = arith.subf %z, %a : f32
  %s1 = math.fma %a, %t2, %t1 : f32
  %s = math.fma %a, %s1, %t0 : f32
  %rz0 = math.fma %s, %u1, %u0 : f32
  %rz = arith.mulf %v, %rz0 : f32
  %is_root = arith.cmpf oeq, %n, %zero : f32
  %r = arith.select %is_root, %rz, %r2 : f32
  // q1 r = e^(-U(z)) (2^r - 1)
  %rr = arith.mulf %r, %r : f32
  %qc = math.fma %d6, %r, %d5 : f32
  %qb = math.fma %d3, %r, %d2 : f32
  %q3 = math.fma %qc, %r, %d4 : f32
  %q2 = math.fma %q3, %rr, %qb : f32
  %q1 = math.fma %q2, %r, %d1 : f32
  %m = arith.mulf %q1, %r : f32
  %p = math.fma %q1, %r, %ezhi : f32
  %two_n = act.scaleb %one, %n : f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ezhi, %mezhi : f32
  %d = math.fma %two_n, %m, %d0 : f32
  %dw0 = arith.addf %d, %w0 : f32
  // w, as v s and the rest
  %vs = arith.mulf %v, %s : f32
  %nvs = arith.negf %vs : f32
  %vsl = math.fma %v, %s, %nvs : f32
  %e2 = arith.addf %e, %two : f32
  %dd = math.fma %e, %e2, %one : f32
  %dd0 = arith.subf %one, %dd : f32
  %dl = math.fma %e, %e2, %dd0 : f32
  %dw1 = arith.addf %dw0, %vsl : f32
  %dw = math.fma %nvs, %dl, %dw1 : f32
  %pd = arith.mulf %p, %dw : f32
  %u = math.fma %p, %vs, %pd : f32
  %quo = act.quotient %u, %dd : f32
  %f = act.scaleb %quo, %n : f32
  %g = arith.subf %one, %f : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %f : f32
  return %y : f32
}

// The same for where act.scaleb is several operations, as silu.derivative.approx.f32.quotient.shifted.
func.func @gelu_tanh.derivative.approx.f32.quotient.shifted(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.85 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 11.0 : f32
  %magic = arith.constant 0x4B4000AF : f32 // 1.5 * 2^23 + 127 + 48
  %i23 = arith.constant 23 : i32
  // Constants: coefficients/gelu_tanh.sollya.
  %bhi2 = arith.constant 0x3DD2D3E8 : f32
  %ahi2 = arith.constant 0x40135780 : f32
  %blo2 = arith.constant 0xB10A8D57 : f32
  %alo2 = arith.constant 0xB6F790C6 : f32
  %uc = arith.constant 0x3FE359E7 : f32
  %ua = arith.constant 0xBFE38000 : f32
  %mub = arith.constant 0xBA986581 : f32
  %z = arith.constant 0x3F40A150 : f32
  %t2 = arith.constant 0x3E5B33B6 : f32
  %t1 = arith.constant 0x3E24F0E9 : f32
  %t0 = arith.constant 0x3FDBC5BD : f32
  %u1 = arith.constant 0x3EF6384F : f32
  %u0 = arith.constant 0x3FC47481 : f32
  %d6 = arith.constant 0x203CC9CB : f32
  %d5 = arith.constant 0x21CD02A1 : f32
  %d3 = arith.constant 0x2484BF5F : f32
  %d2 = arith.constant 0x258FA323 : f32
  %d4 = arith.constant 0x233807D1 : f32
  %d1 = arith.constant 0x264F398A : f32
  %ezhi = arith.constant 0x26957B27 : f32
  %mezhi = arith.constant 0xBE957B27 : f32
  %w0 = arith.constant 0xB2EFAF33 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %na = arith.negf %a : f32
  %t = arith.mulf %a, %a : f32
  %nt = arith.negf %t : f32
  %tl = math.fma %a, %a, %nt : f32
  // U log2 e = a (ph + pl)
  %ph = math.fma %bhi2, %t, %ahi2 : f32
  %pr0 = arith.subf %ahi2, %ph : f32
  %pr1 = math.fma %bhi2, %t, %pr0 : f32
  %pl0 = math.fma %blo2, %t, %alo2 : f32
  %pl1 = math.fma %bhi2, %tl, %pl0 : f32
  %pl = arith.addf %pr1, %pl1 : f32
  %nu = math.fma %na, %ph, %uc : f32
  %nm = arith.addf %nu, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %nua = arith.addf %n, %ua : f32
  %nnu = arith.negf %nua : f32
  %r0 = math.fma %na, %ph, %nnu : f32
  %r1 = math.fma %na, %pl, %mub : f32
  %r2 = arith.addf %r0, %r1 : f32
  // About the root
  %v = arith.subf %z, %a : f32
  %s1 = math.fma %a, %t2, %t1 : f32
  %s = math.fma %a, %s1, %t0 : f32
  %rz0 = math.fma %s, %u1, %u0 : f32
  %rz = arith.mulf %v, %rz0 : f32
  %is_root = arith.cmpf oeq, %n, %zero : f32
  %r = arith.select %is_root, %rz, %r2 : f32
  // q1 r = e^(-U(z)) (2^r - 1)
  %rr = arith.mulf %r, %r : f32
  %qc = math.fma %d6, %r, %d5 : f32
  %qb = math.fma %d3, %r, %d2 : f32
  %q3 = math.fma %qc, %r, %d4 : f32
  %q2 = math.fma %q3, %rr, %qb : f32
  %q1 = math.fma %q2, %r, %d1 : f32
  %m = arith.mulf %q1, %r : f32
  %p = math.fma %q1, %r, %ezhi : f32
  %bits = arith.bitcast %nm : f32 to i32
  %shifted = arith.shli %bits, %i23 : i32
  %two_n = arith.bitcast %shifted : i32 to f32
  %e = arith.mulf %two_n, %p : f32
  %d0 = math.fma %two_n, %ezhi, %mezhi : f32
  %d = math.fma %two_n, %m, %d0 : f32
  %dw0 = arith.addf %d, %w0 : f32
  // w, as v s and the rest
  %vs = arith.mulf %v, %s : f32
  %nvs = arith.negf %vs : f32
  %vsl = math.fma %v, %s, %nvs : f32
  %e2 = arith.addf %e, %two : f32
  %dd = math.fma %e, %e2, %one : f32
  %dd0 = arith.subf %one, %dd : f32
  %dl = math.fma %e, %e2, %dd0 : f32
  %dw1 = arith.addf %dw0, %vsl : f32
  %dw = math.fma %nvs, %dl, %dw1 : f32
  %pd = arith.mulf %p, %dw : f32
  %u = math.fma %p, %vs, %pd : f32
  %quo = act.quotient %u, %dd : f32
  %f = arith.mulf %quo, %two_n : f32
  %g = arith.subf %one, %f : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %f : f32
  return %y : f32
}

// With respect to k and c, at the default parameters.
func.func @gelu_tanh.derivative.k.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.91 : f64}} {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 12.0 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %ahi = arith.constant 0x3FCC4230 : f32
  %alo = arith.constant 0xB54C2BCA : f32
  %bhi = arith.constant 0x3D922279 : f32
  %blo = arith.constant 0x3124D8B5 : f32
  %cc = arith.constant 0x3DB72713 : f32
  %cclo = arith.constant 0x3154801F : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %wh = math.fma %bhi, %s, %ahi : f32
  %w0 = arith.subf %ahi, %wh : f32
  %w1 = math.fma %bhi, %s, %w0 : f32
  %l0 = math.fma %blo, %s, %alo : f32
  %l1 = math.fma %bhi, %sl, %l0 : f32
  %wl = arith.addf %w1, %l1 : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %wh : f32
  %v = arith.negf %hi : f32
  %lo0 = math.fma %na, %wh, %v : f32
  %lo = math.fma %na, %wl, %lo0 : f32
  %e = func.call @exp.times.f32(%hi, %lo, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  // 2x^2 + 2c x^4, the low part of x^2 included.
  %s2 = arith.addf %s, %s : f32
  %sl2 = arith.addf %sl, %sl : f32
  %csl = arith.mulf %s, %cclo : f32
  %cs = math.fma %s, %cc, %csl : f32
  %nll = math.fma %cs, %sl2, %sl2 : f32
  %nl = math.fma %cs, %s, %nll : f32
  %n = arith.addf %s2, %nl : f32
  // What w lacks to 1/(1 + e)^2, the rounding of d included, joins the exponent.
  %w = act.quotient %one, %d : f32
  %nw = arith.negf %w : f32
  %d0 = arith.subf %one, %d : f32
  %dl = math.fma %e, %e2, %d0 : f32
  %wr0 = math.fma %nw, %d, %one : f32
  %wr = math.fma %nw, %dl, %wr0 : f32
  %f = arith.mulf %n, %w : f32
  %lo1 = arith.addf %lo, %wr : f32
  %y = func.call @exp.times.f32(%hi, %lo1, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

func.func @gelu_tanh.derivative.c.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.71 : f64}} {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %max = arith.constant 12.0 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %ahi = arith.constant 0x3FCC4230 : f32
  %alo = arith.constant 0xB54C2BCA : f32
  %bhi = arith.constant 0x3D922279 : f32
  %blo = arith.constant 0x3124D8B5 : f32
  %k2 = arith.constant 0x3FCC422A : f32
  %k2lo = arith.constant 0xB2F410F9 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %a, %a, %ns : f32
  %wh = math.fma %bhi, %s, %ahi : f32
  %w0 = arith.subf %ahi, %wh : f32
  %w1 = math.fma %bhi, %s, %w0 : f32
  %l0 = math.fma %blo, %s, %alo : f32
  %l1 = math.fma %bhi, %sl, %l0 : f32
  %wl = arith.addf %w1, %l1 : f32
  %na = arith.negf %a : f32
  %hi = arith.mulf %na, %wh : f32
  %v = arith.negf %hi : f32
  %lo0 = math.fma %na, %wh, %v : f32
  %lo = math.fma %na, %wl, %lo0 : f32
  %e = func.call @exp.times.f32(%hi, %lo, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  // 2k x^4 with the low parts of 2k x^2 and x^2, whose product must not turn 0 into -0.
  %d = math.fma %e, %e2, %one : f32
  %ks = arith.mulf %s, %k2 : f32
  %sl2 = arith.addf %sl, %sl : f32
  %nks = arith.negf %ks : f32
  %ksl = math.fma %s, %k2, %nks : f32
  %nl0 = arith.mulf %ksl, %s : f32
  %nl = math.fma %ks, %sl2, %nl0 : f32
  %n0 = math.fma %ks, %s, %nl : f32
  %n = math.absf %n0 : f32
  // What w lacks to 1/(1 + e)^2, the rounding of d included, joins the exponent.
  %w = act.quotient %one, %d : f32
  %nw = arith.negf %w : f32
  %d0 = arith.subf %one, %d : f32
  %dl = math.fma %e, %e2, %d0 : f32
  %wr0 = math.fma %nw, %d, %one : f32
  %wr = math.fma %nw, %dl, %wr0 : f32
  %f = arith.mulf %n, %w : f32
  %lo1 = arith.addf %lo, %k2lo : f32
  %lo2 = arith.addf %lo1, %wr : f32
  %y = func.call @exp.times.f32(%hi, %lo2, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// At the default parameters. With a = |x|: gelu_tanh'(-a) for a <= 6.01 is (a0 - a) K(a)^2, a0 being the root in two
// parts, and gelu_tanh'(a) = 1 - gelu_tanh'(-a). K is a polynomial in each of the intervals of
// gelu.approx.f32.square. What is below goes another way, past which a branch leads as a rule: there the derivative is
// e (1 - a v'), e and v being those of gelu_tanh.approx.f32.
func.func @gelu_tanh.derivative.approx.f32.square(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.75 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %nearest = arith.constant 6.015625 : f32
  %mnearest = arith.constant -6.015625 : f32
  %max = arith.constant 11.0 : f32
  %magic = arith.constant 0x4A800009 : f32 // 2^22 + 4.5
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %nearest : f32
  %im = arith.subf %magic, %a : f32
  %i = arith.bitcast %im : f32 to i32
  %k = arith.subf %magic, %im : f32
  %t = arith.subf %a, %k : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %a0hi = arith.constant 0x3F40A150 : f32
  %a0lo = arith.constant 0xB242D036 : f32
  %v0 = act.table_lookup %i in dense<[
    0x3B375178, 0x3C266F65, 0x3CF3416E, 0x3D9307ED, 0x3E16E77D, 0x3E86819E, 0x3ED3A000, 0x3F14348B,
    0x3F398D14, 0x3F50AE54, 0x374B5C85, 0x38173F40, 0x38D02436, 0x3984F1B2, 0x3A1E2BC6, 0x3AAFDAC1]>
      : tensor<16xf32> : i32 -> f32
  %v1 = act.table_lookup %i in dense<[
    0xBC00FCE8, 0xBCC3D4C7, 0xBD6CBEB4, 0xBDEA5038, 0xBE42C2CA, 0xBE8A2BD3, 0xBEA6D54B, 0xBEA625BF,
    0xBE7C444D, 0xBDDEB36F, 0xB865D7D7, 0xB91EED87, 0xB9CADEAA, 0xBA6FCD8E, 0xBB03AB83, 0xBB86C499]>
      : tensor<16xf32> : i32 -> f32
  %v2 = act.table_lookup %i in dense<[
    0x3C1F2313, 0x3CC24C0B, 0x3D383F8B, 0x3D8AA811, 0x3DA692AB, 0x3D96309D, 0x3D05C4DB, 0xBD1FFF85,
    0xBDEA1991, 0xBE1B6DAF, 0x38F347DE, 0x399B3C3D, 0x3A363C92, 0x3AC55E5B, 0x3B45C7CE, 0x3BB7E7FF]>
      : tensor<16xf32> : i32 -> f32
  %v3 = act.table_lookup %i in dense<[
    0xBBD9E73C, 0xBC4588A1, 0xBC8014A9, 0xBC5C6236, 0xBB58DCC3, 0x3C7B197F, 0x3D1F80BE, 0x3D5B1B30,
    0x3D2B1D56, 0x3BBEEEB4, 0xB91EE6EB, 0xB9B9333C, 0xBA457A2F, 0xBAC10D0C, 0xBB2D5858, 0xBB8F324F]>
      : tensor<16xf32> : i32 -> f32
  %v4 = act.table_lookup %i in dense<[
    0x3B2537C6, 0x3B2A3B7C, 0x3A236B51, 0xBB429258, 0xBBECADBE, 0xBC372E44, 0xBC3661B1, 0xBADDB983,
    0x3C5973AC, 0x3C9DAF0C, 0x390DAC56, 0x399474FB, 0x3A0CE3A1, 0x3A72820A, 0x3ABC5C34, 0x3B040607]>
      : tensor<16xf32> : i32 -> f32
  %v5 = act.table_lookup %i in dense<[
    0xB9AD6A7C, 0x39B9114D, 0x3A9B762A, 0x3AD315E7, 0x3AE4185E, 0x3A9B802A, 0xBADFA4C7, 0xBBB776CC,
    0xBBABA6AE, 0x3BA00532, 0xB8B37BBC, 0xB92447AC, 0xB9859636, 0xB9BEDC4D, 0xB9EB4D9E, 0xB9ECF21E]>
      : tensor<16xf32> : i32 -> f32
  %v6 = act.table_lookup %i in dense<[
    0xB9240836, 0xB993DFC3, 0xB962B85B, 0xB9475683, 0x388266A2, 0x395F6604, 0x3A625EE7, 0x3A87F506,
    0xBAB7EF38, 0xBC09FF2D, 0x381D02D8, 0x386704F1, 0x389EC17F, 0x384B799D, 0x387ACE0F, 0xB88ED4C9]>
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
  %k2 = arith.constant 0x3FCC422A : f32
  %c2 = arith.constant 0x3E5B33B6 : f32
  %mx = arith.negf %x : f32
  %b = arith.minimumf %mx, %max : f32
  %s = arith.mulf %b, %b : f32
  %dv = math.fma %c2, %s, %k2 : f32
  %nb = arith.negf %b : f32
  %f = math.fma %nb, %dv, %one : f32
  %far = func.call @gelu_tanh.far.f32(%b, %f) : (f32, f32) -> f32
  %isfar = arith.cmpf olt, %x, %mnearest : f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// For results in f16 and bf16: gelu_tanh'(-a) = (a0 - a) e^w(a), -a0 being the root, where w is a parabola in
// each of 32 intervals.
func.func @gelu_tanh.derivative.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2250.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 11.01 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu_tanh.sollya.
  %iw = arith.constant 0x40321643 : f32
  %a0hi = arith.constant 0x3F40A150 : f32
  %a0lo = arith.constant 0xB242D036 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0xBED14761, 0xBED1C60B, 0xBED46470, 0xBED89BDD, 0xBEE1165E, 0xBEFB120C, 0xBF200661, 0xBF673609,
    0xBFAFA1DC, 0xC0038DA6, 0xC03D3FD2, 0xC0826222, 0xC0AD24FE, 0xC0DF4D9D, 0xC10CB6A4, 0xC12E16CA,
    0xC1541DAD, 0xC17F21B0, 0xC197BC84, 0xC1B2BC51, 0xC1D0BA81, 0xC1F1E1C6, 0xC20B2F4D, 0xC21F2757,
    0xC234F461, 0xC24CA96E, 0xC26659E9, 0xC2810CD7, 0xC29000A8, 0xC2A0104E, 0xC2B146F7, 0xC2C3AEB4]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0xBE88484E, 0xBE839586, 0xBE7347EA, 0xBE604F74, 0xBE45A5CC, 0xBE062C7E, 0x3B8B9897, 0x3E772182,
    0x3F16AB4E, 0x3F848B9A, 0x3FC81C6A, 0x4009F3F9, 0x403355CD, 0x405FFE89, 0x4087F4BD, 0x40A192DA,
    0x40BCE0E1, 0x40D9E4C0, 0x40F8A344, 0x410C8FD6, 0x411DAE3E, 0x412FAE27, 0x4142918F, 0x41565306,
    0x416AF996, 0x418041E3, 0x418B7857, 0x41971FF3, 0x41A33A6D, 0x41AFC5DE, 0x41BCC312, 0x41CA31EA]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBECC9ABF, 0xBED80CD8, 0xBEE1931B, 0xBEE6ED66, 0xBEEC2D39, 0xBEF5E069, 0xBF03A379, 0xBF1094BA,
    0xBF210A24, 0xBF33C0F2, 0xBF478A07, 0xBF5BA007, 0xBF6FA6ED, 0xBF81C49B, 0xBF8BA524, 0xBF957A40,
    0xBF9F4806, 0xBFA9115B, 0xBFB2D849, 0xBFBC9E0D, 0xBFC6637E, 0xBFD02958, 0xBFD9F092, 0xBFE3B669,
    0xBFED7E51, 0xBFF7476E, 0xC00088A1, 0xC0056DCB, 0xC00A53E1, 0xC00F3A13, 0xC01420AE, 0xC019079F]>
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

// By tables for f16: gelu_tanh' is (x - x0) times the eighth power of a parabola in each of 32 intervals, x0 being the root.
func.func @gelu_tanh.derivative.approx.f16.narrow.table(%x: f16) -> f32 attributes {act.claim = {max_ulps = 0.72 : f64}} {
  %lo = arith.constant -5.7802734375 : f32
  %hi = arith.constant 4.2177734375 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu_tanh.sollya.
  %iw = arith.constant 0x404CCCCD : f32
  %root = arith.constant 0xBF40A150 : f32
  %w = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %w, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %im = math.fma %x1, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F733FAA, 0x3F7348AC, 0x3F73B78A, 0x3F7547DD, 0x3F78B5B0, 0x3F7E1117, 0x3F821397, 0x3F845C20,
    0x3F84E1AA, 0x3F83785D, 0x3F80DA76, 0x3F7C1AA8, 0x3F77824B, 0x3F74426A, 0x3FCBE3C9, 0x3FD1D2E7,
    0x3FD13A64, 0x3FCB139D, 0x3FC0F53C, 0x3FB4BDC4, 0x3FA838B4, 0x3F9CCBBA, 0x3F934649, 0x3F8BD983,
    0x3F8640DE, 0x3F8208D8, 0x3F7DA4D3, 0x3F78E271, 0x3F75B649, 0x3F73FEEC, 0x3F735A97, 0x3F733F09]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0x3D0203EF, 0x3CF7C7B5, 0x3CBE5417, 0x3BFDED85, 0xBC889A20, 0xBD3E5F07, 0xBD9820BF, 0xBDBC7843,
    0xBDC3E673, 0xBDB30E06, 0xBD96DE34, 0xBD76FEBA, 0xBD4DF4A5, 0xBD333FAC, 0x3EE436BE, 0x3EECD916,
    0x3EEBE0DE, 0x3EE1ADE3, 0x3ECFC914, 0x3EB89A76, 0x3E9EF64D, 0x3E858A62, 0x3E5CB2E8, 0x3E34BBE0,
    0x3E131182, 0x3DEC9781, 0x3DBA030A, 0x3D8DBE94, 0x3D5378B2, 0x3D219898, 0x3D07CD74, 0x3D010A9C]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD3B5126, 0xBD29B45A, 0xBD0BAE5D, 0xBCC6B7DE, 0xBC56B572, 0xBB22BB32, 0x3BB92E30, 0x3C24EBC5,
    0x3C322244, 0x3C18FF0B, 0x3BE6128C, 0x3BA3341A, 0x3B6AC348, 0x3B33E1BE, 0x3D01C706, 0x3D080F24,
    0x3D074595, 0x3CFDA1DD, 0x3CDDFC6D, 0x3CB1FDC1, 0x3C7AF05A, 0x3C09CC41, 0x3AC66B0D, 0xBBA58F18,
    0xBC3811D0, 0xBC8D1C30, 0xBCBEE7E2, 0xBCF268AD, 0xBD12C65D, 0xBD297582, 0xBD39B36C, 0xBD405973]>
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
func.func @gelu_tanh.derivative.approx.f32.narrow.shifted(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2280.0 : f64}} {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 11.01 : f32
  %magic = arith.constant 0x4B400040 : f32 // 1.5 * 2^23 + 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  %center = arith.constant 5.25 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %n0 = arith.constant 0xC1BF202B : f32
  %n1 = arith.constant 0xC1268D19 : f32
  %n2 = arith.constant 0xBFD213D7 : f32
  %n3 = arith.constant 0xBDD1F09B : f32
  %n4 = arith.constant 0x38B18EBC : f32
  %n5 = arith.constant 0xB9120172 : f32
  %n6 = arith.constant 0x386812EB : f32
  %n7 = arith.constant 0x370B9C34 : f32
  %n8 = arith.constant 0xB6E9E094 : f32
  %n9 = arith.constant 0x3500E792 : f32
  %n10 = arith.constant 0x345782A4 : f32
  %n11 = arith.constant 0xB2CA4A4D : f32
  %n12 = arith.constant 0xB105C826 : f32
  %n13 = arith.constant 0x2F9832F4 : f32
  %a0hi = arith.constant 0x3F40A150 : f32
  %a0lo = arith.constant 0xB242D036 : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %u = arith.subf %a, %center : f32
  %q12 = math.fma %n13, %u, %n12 : f32
  %q11 = math.fma %q12, %u, %n11 : f32
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
  %w = math.fma %q1, %u, %n0 : f32
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

// Near 0 the result is x / 2 and a second term with a sign that is always positive, too
// small even for f32: where x / 2 lies between two subnormals of bf16, rounding
// needs to know of it.
func.func @gelu_tanh.approx.bf16(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %zero = arith.constant 0.0 : f32
  %bound = arith.constant 0x01000000 : f32 // 2^-125
  %least = arith.constant 0x00000001 : f32 // 2^-149
  %0 = arith.extf %x : bf16 to f32
  %1 = func.call @gelu_tanh.approx.f32(%0) : (f32) -> f32
  %3 = arith.addf %1, %least : f32
  %4 = math.absf %0 : f32
  %5 = arith.cmpf olt, %4, %bound : f32
  %6 = arith.cmpf one, %1, %zero : f32
  %7 = arith.andi %5, %6 : i1
  %10 = arith.select %7, %3, %1 : f32
  %11 = arith.truncf %10 : f32 to bf16
  return %11 : bf16
}

// For results in f16: as silu.approx.f32.quotient, at v = x (2k + 2kc x^2) as a sum of two floats: with
// e^-v = 2^-n p, the result is 2^n x / (2^n + p).
func.func @gelu_tanh.quotient.f32(%x: f32) -> f32 {
  %least = arith.constant -12.0 : f32
  %most = arith.constant 9.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants of the exponential: coefficients/exp.sollya.
  %log2e = arith.constant 0x3FB8AA3B : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %ahi = arith.constant 0x3FCC4230 : f32
  %alo = arith.constant 0xB54C2BCA : f32
  %bhi = arith.constant 0x3D922279 : f32
  %blo = arith.constant 0x3124D8B5 : f32
  %x0 = arith.maximumf %x, %least : f32
  %x1 = arith.minimumf %x0, %most : f32
  %s = arith.mulf %x1, %x1 : f32
  %ns = arith.negf %s : f32
  %sl = math.fma %x1, %x1, %ns : f32
  %wh = math.fma %bhi, %s, %ahi : f32
  %w0 = arith.subf %ahi, %wh : f32
  %w1 = math.fma %bhi, %s, %w0 : f32
  %l0 = math.fma %blo, %s, %alo : f32
  %l1 = math.fma %bhi, %sl, %l0 : f32
  %wl = arith.addf %w1, %l1 : f32
  %v = arith.mulf %x1, %wh : f32
  %nv = arith.negf %v : f32
  %lo0 = math.fma %x1, %wh, %nv : f32
  %lo = math.fma %x1, %wl, %lo0 : f32
  %nm = math.fma %v, %log2e, %magic : f32
  %n = arith.subf %nm, %magic : f32
  %k = arith.negf %n : f32
  %nlo = arith.negf %lo : f32
  %p = func.call @exp.reduced.f32(%nv, %k, %nlo) : (f32, f32, f32) -> f32
  %two_n = act.scaleb %one, %n : f32
  %d = arith.addf %two_n, %p : f32
  %q = arith.divf %x0, %d : f32
  %y = act.scaleb %q, %n : f32
  return %y : f32
}

// As in f32, but at two inputs, where that is the middle of two numbers of f16.
func.func @gelu_tanh.approx.f16(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.50 : f64, exact}} {
  %x1 = arith.constant 0x8E55 : f16 // -0.000386
  %x2 = arith.constant 0x957C : f16 // -0.00134
  %down = arith.constant 0xB4000000 : f32 // -2^-23
  %0 = arith.extf %x : f16 to f32
  %1 = func.call @gelu_tanh.quotient.f32(%0) : (f32) -> f32
  %2 = math.absf %1 : f32
  %3 = math.fma %2, %down, %1 : f32
  %4 = arith.cmpf oeq, %x, %x1 : f16
  %5 = arith.cmpf oeq, %x, %x2 : f16
  %6 = arith.ori %4, %5 : i1
  %7 = arith.select %6, %3, %1 : f32
  %8 = arith.truncf %7 : f32 to f16
  return %8 : f16
}

// As silu.approx.f32.narrow, at v.
func.func @gelu_tanh.approx.f32.narrow(%x: f32) -> f32 attributes {act.claim = {max_ulps = 640.0 : f64}} {
  %lo = arith.constant -10.75 : f32
  %hi = arith.constant 7.0 : f32
  %magic = arith.constant 0x48BFF800 : f32 // 1.5 * 2^18 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/gelu_tanh.sollya.
  %c = arith.constant 0xBFCC422A : f32
  %cc = arith.constant 0xBD922279 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %s = arith.mulf %x1, %x1 : f32
  %w = math.fma %cc, %s, %c : f32
  %z = arith.mulf %x1, %w : f32
  %d = func.call @exp.narrow.plus(%z, %magic, %scale) : (f32, f32, f32) -> f32
  %q = arith.divf %scale, %d : f32
  %y = arith.mulf %x0, %q : f32
  return %y : f32
}

// As silu.approx.f16.narrow.quotient: 1 + e^-x is a number of f16's range, and x needs no factor.
func.func @gelu_tanh.approx.f16.narrow.quotient(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.55 : f64}} {
  %lo = arith.constant -5.5 : f32
  %hi = arith.constant 5.0 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x48C00000 : f32 // 1.5 * 2^18
  // Constants: coefficients/gelu_tanh.sollya.
  %c = arith.constant 0xBFCC422A : f32
  %cc = arith.constant 0xBD922279 : f32
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %s = arith.mulf %x1, %x1 : f32
  %w = math.fma %cc, %s, %c : f32
  %mx = arith.mulf %x1, %w : f32
  %d = func.call @exp.narrow.plus(%mx, %magic, %one) : (f32, f32, f32) -> f32
  %1 = arith.divf %x0, %d : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// For bf16 1 and x are 2^-14 times as large, by which no number of bf16 loses a digit in f32.
func.func @gelu_tanh.approx.bf16.narrow.quotient(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %lo = arith.constant -10.375 : f32
  %hi = arith.constant 7.0 : f32
  %one = arith.constant 0x38800000 : f32 // 2^-14
  %magic = arith.constant 0x48BFFE40 : f32 // 1.5 * 2^18 - 14
  // Constants: coefficients/gelu_tanh.sollya.
  %c = arith.constant 0xBFCC422A : f32
  %cc = arith.constant 0xBD922279 : f32
  %0 = arith.extf %x : bf16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %s = arith.mulf %x1, %x1 : f32
  %w = math.fma %cc, %s, %c : f32
  %mx = arith.mulf %x1, %w : f32
  %d = func.call @exp.narrow.plus(%mx, %magic, %one) : (f32, f32, f32) -> f32
  %xs = arith.mulf %x0, %one : f32
  %1 = arith.divf %xs, %d : f32
  %2 = arith.truncf %1 : f32 to bf16
  return %2 : bf16
}

// x/(1 + e^-v) as in silu.approx.f16.narrow.
func.func @gelu_tanh.approx.f16.narrow(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.64 : f64}} {
  %lo = arith.constant -5.5 : f32
  %hi = arith.constant 5.5 : f32
  %one = arith.constant 1.0 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu_tanh.sollya.
  %k = arith.constant 0xC0135761 : f32
  %kc = arith.constant 0xBDD2D3E8 : f32
  %0 = arith.extf %x : f16 to f32
  %x0 = arith.maximumf %0, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %s = arith.mulf %x1, %x1 : f32
  %w = math.fma %kc, %s, %k : f32
  %e = func.call @exp2.narrow(%x1, %w, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %one : f32
  %y = func.call @sigmoid.reciprocal.f16(%d) : (f32) -> f32
  %1 = arith.mulf %x0, %y : f32
  %2 = arith.truncf %1 : f32 to f16
  return %2 : f16
}

// As silu.approx.f32.narrow.reciprocal, at v.
func.func @gelu_tanh.approx.f32.narrow.reciprocal(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3120.0 : f64}} {
  %lo = arith.constant -11.0 : f32
  %hi = arith.constant 5.5 : f32
  %magic = arith.constant 0x4B3FFFC0 : f32 // 1.5 * 2^23 - 64
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/gelu_tanh.sollya.
  %k = arith.constant 0xC0135761 : f32
  %kc = arith.constant 0xBDD2D3E8 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %x1 = arith.minimumf %x0, %hi : f32
  %s = arith.mulf %x1, %x1 : f32
  %w = math.fma %kc, %s, %k : f32
  %e = func.call @exp2.narrow(%x1, %w, %magic) : (f32, f32, f32) -> f32
  %d = arith.addf %e, %scale : f32
  %ys = func.call @sigmoid.reciprocal.bf16(%d) : (f32) -> f32
  %y = arith.mulf %ys, %scale : f32
  %f = arith.mulf %x0, %y : f32
  return %f : f32
}

// As silu.approx.f32.narrow.estimate, at v.
func.func @gelu_tanh.approx.f32.narrow.estimate(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 600.0 : f64}, act.architecture = "nvptx64"} {
  %lo = arith.constant -11.0 : f32
  %mshift = arith.constant -64.0 : f32
  %scale = arith.constant 0x1F800000 : f32 // 2^-64
  // Constants: coefficients/gelu_tanh.sollya.
  %k = arith.constant 0xC0135761 : f32
  %kc = arith.constant 0xBDD2D3E8 : f32
  %x0 = arith.maximumf %x, %lo : f32
  %s = arith.mulf %x0, %x0 : f32
  %w = math.fma %kc, %s, %k : f32
  %t = math.fma %x0, %w, %mshift : f32
  %e = act.estimate exp2_ftz %t : f32
  %d = arith.addf %e, %scale : f32
  %q = act.estimate reciprocal %d : f32
  %r = arith.mulf %q, %scale : f32
  %y = arith.mulf %x0, %r : f32
  return %y : f32
}

// With h = e^(-U), U = a(A + B a^2) and w = 1 + h - a U'(a), gelu_tanh'(-a) = h w/(1 + h)^2 by estimates, and
// gelu_tanh'(a) = 1 - gelu_tanh'(-a). Next to the root w loses what results in 16 bits do not show.
func.func @gelu_tanh.derivative.estimated.f32(%x: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %max = arith.constant 11.0 : f32
  // Constants: coefficients/gelu_tanh.sollya. -A log2 e, -B log2 e; -A, -3B
  %k = arith.constant 0xC0135761 : f32
  %kc = arith.constant 0xBDD2D3E8 : f32
  %ma = arith.constant 0xBFCC4229 : f32
  %m3b = arith.constant 0xBE5B33AE : f32
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %s = arith.mulf %a, %a : f32
  %u = math.fma %kc, %s, %k : f32
  %t = arith.mulf %a, %u : f32
  %h = act.estimate exp2 %t : f32
  %d = arith.addf %h, %one : f32
  %du = math.fma %m3b, %s, %ma : f32
  %w = math.fma %a, %du, %d : f32
  %r = act.estimate reciprocal %d : f32
  %hr = arith.mulf %h, %r : f32
  %wr = arith.mulf %w, %r : f32
  %f = arith.mulf %hr, %wr : f32
  %g = arith.subf %one, %f : f32
  %pos = arith.cmpf ogt, %x, %zero : f32
  %y = arith.select %pos, %g, %f : f32
  return %y : f32
}

func.func @gelu_tanh.derivative.approx.bf16.estimate(%x: bf16) -> f32
    attributes {act.claim = {max_ulps = 0.60 : f64}, act.architecture = "nvptx64"} {
  %0 = arith.extf %x : bf16 to f32
  %y = func.call @gelu_tanh.derivative.estimated.f32(%0) : (f32) -> f32
  return %y : f32
}

func.func @gelu_tanh.derivative.approx.f16.estimate(%x: f16) -> f32
    attributes {act.claim = {max_ulps = 0.90 : f64}, act.architecture = "nvptx64"} {
  %0 = arith.extf %x : f16 to f32
  %y = func.call @gelu_tanh.derivative.estimated.f32(%0) : (f32) -> f32
  return %y : f32
}

// Double precision, in the same ways.
func.func @gelu_tanh.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.12 : f64}} {
  %nzero = arith.constant -0.0 : f64
  %one = arith.constant 1.0 : f64
  %max = arith.constant 22.0 : f64
  // Constants: coefficients/gelu_tanh.sollya.
  %dahi = arith.constant 0x3FF9884533D43680 : f64
  %dalo = arith.constant 0xBD07B9781A61D7FA : f64
  %dbhi = arith.constant 0x3FB2444F2A4D8B4B : f64
  %dblo = arith.constant 0xBC53023B0E5FBC6E : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %s = arith.mulf %a, %a : f64
  %ns = arith.negf %s : f64
  %sl = math.fma %a, %a, %ns : f64
  %wh = math.fma %dbhi, %s, %dahi : f64
  %w0 = arith.subf %dahi, %wh : f64
  %w1 = math.fma %dbhi, %s, %w0 : f64
  %l0 = math.fma %dblo, %s, %dalo : f64
  %l1 = math.fma %dbhi, %sl, %l0 : f64
  %wl = arith.addf %w1, %l1 : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %wh : f64
  %v = arith.negf %hi : f64
  %lo0 = math.fma %na, %wh, %v : f64
  %lo = math.fma %na, %wl, %lo0 : f64
  %e = func.call @exp.approx.scaled(%hi, %lo, %one) : (f64, f64, f64) -> f64
  %d = arith.addf %e, %one : f64
  %f = arith.divf %a, %d : f64
  %h = func.call @exp.approx.scaled(%hi, %lo, %f) : (f64, f64, f64) -> f64
  %m = arith.maximumf %x, %nzero : f64
  %y = arith.subf %m, %h : f64
  return %y : f64
}

func.func @gelu_tanh.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.13 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %max = arith.constant 22.0 : f64
  %center = arith.constant 0.75 : f64
  %radius = arith.constant 0.8 : f64
  // Constants: coefficients/gelu_tanh.sollya.
  %dr0 = arith.constant 0x3FDB9B4D231F3E3C : f64
  %dr1 = arith.constant 0x3FD8CBCB985CA4FF : f64
  %dr2 = arith.constant 0xBF91061ADF6F4580 : f64
  %dr3 = arith.constant 0xBFBD361C6810E042 : f64
  %dr4 = arith.constant 0xBF90C5084E6DAF8D : f64
  %dr5 = arith.constant 0x3F943BE2EC76DC9B : f64
  %dr6 = arith.constant 0x3F7560AF3E95635F : f64
  %dr7 = arith.constant 0xBF63FF03E5292FCB : f64
  %dr8 = arith.constant 0xBF4E329E43DE0D22 : f64
  %dr9 = arith.constant 0x3F317F15E9428DAE : f64
  %dr10 = arith.constant 0x3F20293EC7E545DA : f64
  %dr11 = arith.constant 0xBF0292971FCE11F6 : f64
  %dr12 = arith.constant 0xBEF086A4C1BB2887 : f64
  %dr13 = arith.constant 0x3ED92C3B78B20D80 : f64
  %dr14 = arith.constant 0x3EC41BE4443EC2F2 : f64
  %dr15 = arith.constant 0xBEB0E1D697405A75 : f64
  %dr16 = arith.constant 0xBE9C91A7B23B134C : f64
  %dr17 = arith.constant 0x3E8356EF14860BF1 : f64
  %dr18 = arith.constant 0x3E7415ADD1CAC838 : f64
  %dr19 = arith.constant 0xBE51EB3B2808CB6D : f64
  %dr20 = arith.constant 0xBE4918CAF3FA7933 : f64
  %dr21 = arith.constant 0x3E161E1B50F69BF4 : f64
  %dr22 = arith.constant 0x3E15E8617D0EC3B1 : f64
  %dx0hi = arith.constant 0xBFE81429F9E97E4D : f64
  %dmx0lo = arith.constant 0xBC83CE60C9E3B279 : f64
  %dahi = arith.constant 0x3FF9884533D43680 : f64
  %dalo = arith.constant 0xBD07B9781A61D7FA : f64
  %dbhi = arith.constant 0x3FB2444F2A4D8B4B : f64
  %dblo = arith.constant 0xBC53023B0E5FBC6E : f64
  %dc2 = arith.constant 0x3FCB6676BF7450F0 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %s = arith.mulf %a, %a : f64
  %ns = arith.negf %s : f64
  %sl = math.fma %a, %a, %ns : f64
  %wh = math.fma %dbhi, %s, %dahi : f64
  %w0 = arith.subf %dahi, %wh : f64
  %w1 = math.fma %dbhi, %s, %w0 : f64
  %l0 = math.fma %dblo, %s, %dalo : f64
  %l1 = math.fma %dbhi, %sl, %l0 : f64
  %wl = arith.addf %w1, %l1 : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %wh : f64
  %v = arith.negf %hi : f64
  %lo0 = math.fma %na, %wh, %v : f64
  %lo = math.fma %na, %wl, %lo0 : f64
  %e = func.call @exp.approx.scaled(%hi, %lo, %one) : (f64, f64, f64) -> f64
  // v' in two parts as well: between -1 and -3 its error is not damped.
  %vp = math.fma %dc2, %s, %dahi : f64
  %dv0 = arith.subf %dahi, %vp : f64
  %dv1 = math.fma %dc2, %s, %dv0 : f64
  %dvl = arith.addf %dv1, %dalo : f64
  %num0 = math.fma %na, %dvl, %e : f64
  %num1 = arith.addf %num0, %one : f64
  %num = math.fma %na, %vp, %num1 : f64
  %e2 = arith.addf %e, %two : f64
  // num / (1 + eta) as num - num (eta / (1 + eta)): the quotient's error counts
  // for little where eta is small.
  %eta = arith.mulf %e, %e2 : f64
  %den = arith.addf %eta, %one : f64
  %rho = arith.divf %eta, %den : f64
  %nnum = arith.negf %num : f64
  %f = math.fma %nnum, %rho, %num : f64
  %h0 = func.call @exp.approx.scaled(%hi, %lo, %f) : (f64, f64, f64) -> f64
  // Both signs of x share the polynomial: gelu_tanh'(-a) is wanted.
  %t = arith.subf %na, %dx0hi : f64
  %p = arith.addf %na, %center : f64
  %R21 = math.fma %dr22, %p, %dr21 : f64
  %R20 = math.fma %R21, %p, %dr20 : f64
  %R19 = math.fma %R20, %p, %dr19 : f64
  %R18 = math.fma %R19, %p, %dr18 : f64
  %R17 = math.fma %R18, %p, %dr17 : f64
  %R16 = math.fma %R17, %p, %dr16 : f64
  %R15 = math.fma %R16, %p, %dr15 : f64
  %R14 = math.fma %R15, %p, %dr14 : f64
  %R13 = math.fma %R14, %p, %dr13 : f64
  %R12 = math.fma %R13, %p, %dr12 : f64
  %R11 = math.fma %R12, %p, %dr11 : f64
  %R10 = math.fma %R11, %p, %dr10 : f64
  %R9 = math.fma %R10, %p, %dr9 : f64
  %R8 = math.fma %R9, %p, %dr8 : f64
  %R7 = math.fma %R8, %p, %dr7 : f64
  %R6 = math.fma %R7, %p, %dr6 : f64
  %R5 = math.fma %R6, %p, %dr5 : f64
  %R4 = math.fma %R5, %p, %dr4 : f64
  %R3 = math.fma %R4, %p, %dr3 : f64
  %R2 = math.fma %R3, %p, %dr2 : f64
  %R1 = math.fma %R2, %p, %dr1 : f64
  %R = math.fma %R1, %p, %dr0 : f64
  %Rl = arith.mulf %R, %dmx0lo : f64
  %h1 = math.fma %t, %R, %Rl : f64
  %absp = math.absf %p : f64
  %near = arith.cmpf olt, %absp, %radius : f64
  %h = arith.select %near, %h1, %h0 : f64
  %g = arith.subf %one, %h : f64
  %pos = arith.cmpf ogt, %x, %zero : f64
  %y = arith.select %pos, %g, %h : f64
  return %y : f64
}

// With respect to k and c, at the default parameters.
func.func @gelu_tanh.derivative.k.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.33 : f64}} {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %max = arith.constant 23.0 : f64
  // Constants: coefficients/gelu_tanh.sollya.
  %dahi = arith.constant 0x3FF9884533D43680 : f64
  %dalo = arith.constant 0xBD07B9781A61D7FA : f64
  %dbhi = arith.constant 0x3FB2444F2A4D8B4B : f64
  %dblo = arith.constant 0xBC53023B0E5FBC6E : f64
  %dcc = arith.constant 0x3FB6E4E26D4801F7 : f64
  %dcclo = arith.constant 0x0000000000000000 : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %s = arith.mulf %a, %a : f64
  %ns = arith.negf %s : f64
  %sl = math.fma %a, %a, %ns : f64
  %wh = math.fma %dbhi, %s, %dahi : f64
  %w0 = arith.subf %dahi, %wh : f64
  %w1 = math.fma %dbhi, %s, %w0 : f64
  %l0 = math.fma %dblo, %s, %dalo : f64
  %l1 = math.fma %dbhi, %sl, %l0 : f64
  %wl = arith.addf %w1, %l1 : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %wh : f64
  %v = arith.negf %hi : f64
  %lo0 = math.fma %na, %wh, %v : f64
  %lo = math.fma %na, %wl, %lo0 : f64
  %e = func.call @exp.approx.scaled(%hi, %lo, %one) : (f64, f64, f64) -> f64
  %e2 = arith.addf %e, %two : f64
  %d = math.fma %e, %e2, %one : f64
  // 2x^2 + 2c x^4, the low part of x^2 included.
  %s2 = arith.addf %s, %s : f64
  %sl2 = arith.addf %sl, %sl : f64
  %csl = arith.mulf %s, %dcclo : f64
  %cs = math.fma %s, %dcc, %csl : f64
  %nll = math.fma %cs, %sl2, %sl2 : f64
  %nl = math.fma %cs, %s, %nll : f64
  %n = arith.addf %s2, %nl : f64
  // What w lacks to 1/(1 + e)^2, the rounding of d included, joins the exponent.
  %w = arith.divf %one, %d : f64
  %nw = arith.negf %w : f64
  %d0 = arith.subf %one, %d : f64
  %dl = math.fma %e, %e2, %d0 : f64
  %wr0 = math.fma %nw, %d, %one : f64
  %wr = math.fma %nw, %dl, %wr0 : f64
  %f = arith.mulf %n, %w : f64
  %lo1 = arith.addf %lo, %wr : f64
  %y = func.call @exp.approx.scaled(%hi, %lo1, %f) : (f64, f64, f64) -> f64
  return %y : f64
}

func.func @gelu_tanh.derivative.c.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.70 : f64}} {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %max = arith.constant 23.0 : f64
  // Constants: coefficients/gelu_tanh.sollya.
  %dahi = arith.constant 0x3FF9884533D43680 : f64
  %dalo = arith.constant 0xBD07B9781A61D7FA : f64
  %dbhi = arith.constant 0x3FB2444F2A4D8B4B : f64
  %dblo = arith.constant 0xBC53023B0E5FBC6E : f64
  %dk2 = arith.constant 0x3FF9884533D43651 : f64
  %dk2lo = arith.constant 0xBC9201B8C07F2C3F : f64
  %ax = math.absf %x : f64
  %a = arith.minimumf %ax, %max : f64
  %s = arith.mulf %a, %a : f64
  %ns = arith.negf %s : f64
  %sl = math.fma %a, %a, %ns : f64
  %wh = math.fma %dbhi, %s, %dahi : f64
  %w0 = arith.subf %dahi, %wh : f64
  %w1 = math.fma %dbhi, %s, %w0 : f64
  %l0 = math.fma %dblo, %s, %dalo : f64
  %l1 = math.fma %dbhi, %sl, %l0 : f64
  %wl = arith.addf %w1, %l1 : f64
  %na = arith.negf %a : f64
  %hi = arith.mulf %na, %wh : f64
  %v = arith.negf %hi : f64
  %lo0 = math.fma %na, %wh, %v : f64
  %lo = math.fma %na, %wl, %lo0 : f64
  %e = func.call @exp.approx.scaled(%hi, %lo, %one) : (f64, f64, f64) -> f64
  %e2 = arith.addf %e, %two : f64
  // 2k x^4 with the low parts of 2k x^2 and x^2, whose product must not turn 0 into -0.
  %d = math.fma %e, %e2, %one : f64
  %ks = arith.mulf %s, %dk2 : f64
  %sl2 = arith.addf %sl, %sl : f64
  %nks = arith.negf %ks : f64
  %ksl = math.fma %s, %dk2, %nks : f64
  %nl0 = arith.mulf %ksl, %s : f64
  %nl = math.fma %ks, %sl2, %nl0 : f64
  %n0 = math.fma %ks, %s, %nl : f64
  %n = math.absf %n0 : f64
  // What w lacks to 1/(1 + e)^2, the rounding of d included, joins the exponent.
  %w = arith.divf %one, %d : f64
  %nw = arith.negf %w : f64
  %d0 = arith.subf %one, %d : f64
  %dl = math.fma %e, %e2, %d0 : f64
  %wr0 = math.fma %nw, %d, %one : f64
  %wr = math.fma %nw, %dl, %wr0 : f64
  %f = arith.mulf %n, %w : f64
  %lo1 = arith.addf %lo, %dk2lo : f64
  %lo2 = arith.addf %lo1, %wr : f64
  %y = func.call @exp.approx.scaled(%hi, %lo2, %f) : (f64, f64, f64) -> f64
  return %y : f64
}

// For results in bf16: max(x, 0) - a s(a)^2, a = |x|, for -6.04 < x, with s a parabola in each of 32 intervals,
// narrow where it falls fast. It falls half as fast as what it is the root of, so that 32 suffice.
func.func @gelu_tanh.narrow.near(%x: f32) -> f32 {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 6.03125 : f32
  %beta = arith.constant 2.25 : f32
  %magic = arith.constant 0x4BC00000 : f32 // 1.5 * 2^24, rounds to even numbers
  %ax = math.absf %x : f32
  %a = arith.minimumf %ax, %max : f32
  %u = arith.addf %a, %beta : f32
  %im = math.fma %u, %u, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  // Constants: coefficients/gelu_tanh.sollya.
  %b0 = act.table_lookup %i in dense<[
    0x3B6E5369, 0x3B1A0251, 0x3ACE431B, 0x3F350916, 0x3F367FA3, 0x3F3AFCAB, 0x3F41824E, 0x3F47D68F,
    0x3F4BE108, 0x3F4C4971, 0x3F4882CE, 0x3F40A064, 0x3F351C46, 0x3F26B11B, 0x3F163910, 0x3F04980D,
    0x3EE54F90, 0x3EC250F6, 0x3EA16A3C, 0x3E837C2B, 0x3E522B92, 0x3E24D7EE, 0x3DFDE589, 0x3DC010F0,
    0x3D8EC7C3, 0x3D50B2BE, 0x3D16025E, 0x3CD42DE7, 0x3C93B140, 0x3C4A7263, 0x3C08A9FA, 0x3BB5CA26]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0xBA9EA9D1, 0xBA493D7D, 0xBA0497F0, 0xBE91CBF3, 0xBEA0606A, 0xBEB87523, 0xBED11A8B, 0xBEE3F19B,
    0xBEEE0713, 0xBEEEFCD7, 0xBEE7E32C, 0xBEDA68C5, 0xBEC85818, 0xBEB36412, 0xBE9D0B22, 0xBE868F27,
    0xBE61DF43, 0xBE39D1D3, 0xBE15EC05, 0xBDED5E8B, 0xBDB87F9F, 0xBD8CD64E, 0xBD534827, 0xBD1BCBB6,
    0xBCE1F6E5, 0xBCA13944, 0xBC627025, 0xBC1C91EF, 0xBBD54135, 0xBB8F179A, 0xBB3D42D7, 0xBAF6C837]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0x38D39005, 0x3883A601, 0x382AACE7, 0xBD216F81, 0xBB577378, 0x3CE88615, 0x3D518C28, 0x3D84D64B,
    0x3D916C75, 0x3D928B4F, 0x3D8BDE08, 0x3D80585A, 0x3D645907, 0x3D45E525, 0x3D279175, 0x3D0AE3A2,
    0x3CE1A56A, 0x3CB3CD62, 0x3C8CA232, 0x3C580FA7, 0x3C231E19, 0x3BF21E40, 0x3BB0BCCE, 0x3B7DE324,
    0x3B3380DD, 0x3AF9F17A, 0x3AAB693C, 0x3A67AC5A, 0x3A1A508F, 0x39CAB0EB, 0x398349A7, 0x3927C688]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %a, %b1 : f32
  %q0 = math.fma %q1, %a, %b0 : f32
  %q = arith.mulf %q0, %q0 : f32
  %na = arith.negf %a : f32
  %m = arith.maximumf %x, %nzero : f32
  %n = math.fma %na, %q, %m : f32
  return %n : f32
}

// What is below goes another way, past which a branch leads as a rule.
func.func @gelu_tanh.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 23400.0 : f64}} {
  %least = arith.constant -6.03125 : f32
  %near = func.call @gelu_tanh.narrow.near(%x) : (f32) -> f32
  %isfar = arith.cmpf olt, %x, %least : f32
  %far = func.call @gelu_tanh.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, of which 16 bits are compared.
func.func @gelu_tanh.approx.bf16.near(%x: bf16) -> bf16 attributes {act.claim = {max_ulps = 0.63 : f64}} {
  %least = arith.constant 0xC0C1 : i16 // -6.03125
  %bits = arith.bitcast %x : bf16 to i16
  %isfar = arith.cmpi ugt, %bits, %least : i16
  %w = arith.extf %x : bf16 to f32
  %n = func.call @gelu_tanh.narrow.near(%w) : (f32) -> f32
  %near = arith.truncf %n {act.any_tie} : f32 to bf16
  %far = func.call @gelu_tanh.approx.bf16.narrow.quotient(%x) : (bf16) -> bf16
  %y = arith.select %isfar, %far, %near {act.rare} : bf16
  return %y : bf16
}

// The same as gelu.slope.narrow; of what falls so fast, the fourth power of a parabola.
func.func @gelu_tanh.slope.narrow(%x: f32) -> f32 {
  %c = arith.constant 4.96875 : f32
  %magic = arith.constant 0x4C400000 : f32 // 1.5 * 2^25, rounds to multiples of 4
  %u = arith.subf %x, %c : f32
  %im = math.fma %u, %u, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  // Constants: coefficients/gelu_tanh.sollya.
  %b0 = act.table_lookup %i in dense<[
    0x3F6EA16E, 0x3F815B43, 0x3F869652, 0x3F7A43C2, 0x3F6BC722, 0x3F678177, 0x3F67214C, 0x3F67295A,
    0x3F680566, 0x3F6B8946, 0x3F72E54C, 0x3F7DF6E8, 0x3F85E096, 0x3F8D91DF, 0x3F959418, 0x3F9D713F,
    0x3FA49AEF, 0x3FAA5EEA, 0x3FADF8A8, 0x3FAEB57C, 0x3FAC1AF6, 0x3FA5FD6D, 0x3F9C8E25, 0x3F904CCD,
    0x3F81F2C0, 0x3F64ACCE, 0x3F44A125, 0x3F254992, 0x3F07E1B6, 0x3EDA9794, 0x3EAC1C17, 0x3E8559C8]>
      : tensor<32xf32> : i32 -> f32
  %b1 = act.table_lookup %i in dense<[
    0xBDBCD7A6, 0xBE0E184E, 0xBE2B8C9F, 0xBDAC4854, 0x3BE95A20, 0x3D5228A7, 0x3D76C5E8, 0x3D7B2264,
    0x3D976D5D, 0x3DD81892, 0x3E1D3A9C, 0x3E57D93E, 0x3E8A6254, 0x3EA7B300, 0x3EC2A895, 0x3EDA7520,
    0x3EEE3695, 0x3EFCDD62, 0x3F02B03F, 0x3F03849A, 0x3F00D6A4, 0x3EF5BC13, 0x3EE439F6, 0x3ECE8BDC,
    0x3EB6452E, 0x3E9CF3E5, 0x3E83F9F5, 0x3E58E3F7, 0x3E2E459F, 0x3E090392, 0x3DD2EF60, 0x3D9FE4F4]>
      : tensor<32xf32> : i32 -> f32
  %b2 = act.table_lookup %i in dense<[
    0x3BE9B0B4, 0x3C65E8E3, 0x3C9BE351, 0xBB95624B, 0xBD29E506, 0xBD914CB9, 0xBDADC765, 0xBDABC46C,
    0xBD93403A, 0xBD5BE836, 0xBD099DE1, 0xBC6FC071, 0x3AEC2192, 0x3C7D0835, 0x3CD94AEB, 0x3D10AA79,
    0x3D2BE9FF, 0x3D3E8863, 0x3D489871, 0x3D4A75E4, 0x3D44F1E8, 0x3D3948A7, 0x3D2909A4, 0x3D15DC3B,
    0x3D0153F0, 0x3CD99825, 0x3CB2A8F5, 0x3C8F534B, 0x3C60E184, 0x3C2CAA44, 0x3C01D83F, 0x3BC0795E]>
      : tensor<32xf32> : i32 -> f32
  %q1 = math.fma %b2, %x, %b1 : f32
  %q0 = math.fma %q1, %x, %b0 : f32
  %q = arith.mulf %q0, %q0 : f32
  %y = arith.mulf %q, %q : f32
  return %y : f32
}

// What is below -6.25 goes another way, past which a branch leads as a rule.
func.func @gelu_tanh.derivative.approx.f32.narrow.near(%x: f32) -> f32 attributes {act.claim = {max_ulps = 16000.0 : f64}} {
  %lo = arith.constant -6.25 : f32
  %hi = arith.constant 3.75 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %root = arith.constant 0xBF40A150 : f32
  %rootlo = arith.constant 0x3242D036 : f32
  %x1 = arith.minimumf %x, %hi : f32
  %q = func.call @gelu_tanh.slope.narrow(%x1) : (f32) -> f32
  %d0 = arith.subf %x1, %root : f32
  %d = arith.subf %d0, %rootlo : f32
  %near = arith.mulf %d, %q : f32
  %isfar = arith.cmpf olt, %x, %lo : f32
  %far = func.call @gelu_tanh.derivative.approx.f32.narrow(%x) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for bf16, none of whose numbers is close to the root.
func.func @gelu_tanh.derivative.approx.bf16.near(%x: bf16) -> f32 attributes {act.claim = {max_ulps = 0.61 : f64}} {
  %lo = arith.constant -6.25 : f32
  %hi = arith.constant 3.75 : f32
  // Constants: coefficients/gelu_tanh.sollya.
  %root = arith.constant 0xBF40A150 : f32
  %w = arith.extf %x : bf16 to f32
  %x1 = arith.minimumf %w, %hi : f32
  %q = func.call @gelu_tanh.slope.narrow(%x1) : (f32) -> f32
  %d = arith.subf %x1, %root : f32
  %near = arith.mulf %d, %q : f32
  %isfar = arith.cmpf olt, %w, %lo : f32
  %far = func.call @gelu_tanh.derivative.approx.f32.narrow(%w) : (f32) -> f32
  %y = arith.select %isfar, %far, %near {act.rare} : f32
  return %y : f32
}

// The same for f16, whose range ends where the tail would begin, by fourth powers.
func.func @gelu_tanh.approx.f16.narrow.intervals(%x: f16) -> f16 attributes {act.claim = {max_ulps = 0.54 : f64}} {
  %nzero = arith.constant -0.0 : f32
  %max = arith.constant 5.375 : f32
  %magic = arith.constant 0x4B400000 : f32 // 1.5 * 2^23
  // Constants: coefficients/gelu_tanh.sollya.
  %iw = arith.constant 0x40BA2E8C : f32
  %w = arith.extf %x : f16 to f32
  %ax = math.absf %w : f32
  %a = arith.minimumf %ax, %max : f32
  %im = math.fma %a, %iw, %magic : f32
  %i = arith.bitcast %im : f32 to i32
  %n0 = act.table_lookup %i in dense<[
    0x3F5744FF, 0x3F5746D8, 0x3F575AFD, 0x3F579FA8, 0x3F583B0B, 0x3F59549D, 0x3F5B0E1C, 0x3F5D7DEF,
    0x3F60ABC1, 0x3F64902F, 0x3F6916AE, 0x3F6E206F, 0x3F73875D, 0x3F791F25, 0x3F7EB4FB, 0x3F8206BB,
    0x3F8470EA, 0x3F867016, 0x3F87D5B1, 0x3F886EFF, 0x3F880990, 0x3F86778C, 0x3F83947C, 0x3F7E9550,
    0x3F73303C, 0x3F652039, 0x3F54AED5, 0x3F4251A9, 0x3F2E9961, 0x3F1A28A5, 0x3F05A702, 0x3EE3666E]>
      : tensor<32xf32> : i32 -> f32
  %n1 = act.table_lookup %i in dense<[
    0xBE2BC8B1, 0xBE2C5317, 0xBE2EB53C, 0xBE33A73C, 0xBE3BAF60, 0xBE4707A6, 0xBE5599F8, 0xBE67091E,
    0xBE7AC18D, 0xBE880899, 0xBE931ECF, 0xBE9E4A0C, 0xBEA9398C, 0xBEB3A451, 0xBEBD4676, 0xBEC5DC53,
    0xBECD1E57, 0xBED2C241, 0xBED67B95, 0xBED7FFBA, 0xBED71047, 0xBED38250, 0xBECD4533, 0xBEC4690B,
    0xBEB922FF, 0xBEABC9E8, 0xBE9CCA79, 0xBE8CABD0, 0xBE77FA66, 0xBE569B13, 0xBE364223, 0xBE17D0AD]>
      : tensor<32xf32> : i32 -> f32
  %n2 = act.table_lookup %i in dense<[
    0xBD4ACDCE, 0xBD408ED0, 0xBD2E5A48, 0xBD177C2A, 0xBCF9BDA8, 0xBCBF2C35, 0xBC819227, 0xBC065902,
    0xBA3F816E, 0x3BD17E72, 0x3C556B15, 0x3C9C3D26, 0x3CC88521, 0x3CEF5474, 0x3D084841, 0x3D161281,
    0x3D20FAF9, 0x3D28F272, 0x3D2DE93F, 0x3D2FD49E, 0x3D2EBA02, 0x3D2AB41C, 0x3D23F65B, 0x3D1ACF36,
    0x3D0FA7C2, 0x3D02FC2F, 0x3CEA9C29, 0x3CCE4F3B, 0x3CB2158C, 0x3C96D728, 0x3C7AA765, 0x3C4C33E1]>
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

// The forms in which front ends emit it. Products and sums are matched in any
// order and association, a division by a constant as the multiplication.

func.func @gelu_tanh.spelling.cubic_tanh(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %c3 = arith.mulf %c, %x3 : f64
  %i = arith.addf %x, %c3 : f64
  %u = arith.mulf %k, %i : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %t = math.tanh %u : f64
  %s = arith.addf %t, %one : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.cubic_cdf(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %c3 = arith.mulf %c, %x3 : f64
  %i = arith.addf %x, %c3 : f64
  %u = arith.mulf %k, %i : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %t, %half : f64
  %s = arith.addf %h, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.cubic_tanh_expanded(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %c3 = arith.mulf %c, %x3 : f64
  %i = arith.addf %x, %c3 : f64
  %u = arith.mulf %k, %i : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %x, %half : f64
  %ht = arith.mulf %h, %t : f64
  %y = arith.addf %h, %ht : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.cubic_sigmoid(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %c3 = arith.mulf %c, %x3 : f64
  %i = arith.addf %x, %c3 : f64
  %u = arith.mulf %k, %i : f64
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %v = arith.mulf %u, %mtwo : f64
  %e = math.exp %v : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.factored_tanh(%x: f64, %k: f64, %c: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %x2 = arith.mulf %x, %x : f64
  %c2 = arith.mulf %c, %x2 : f64
  %i = arith.addf %one, %c2 : f64
  %kx = arith.mulf %k, %x : f64
  %u = arith.mulf %kx, %i : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %s = arith.addf %t, %one : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.factored_cdf(%x: f64, %k: f64, %c: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %x2 = arith.mulf %x, %x : f64
  %c2 = arith.mulf %c, %x2 : f64
  %i = arith.addf %one, %c2 : f64
  %kx = arith.mulf %k, %x : f64
  %u = arith.mulf %kx, %i : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %t, %half : f64
  %s = arith.addf %h, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.factored_tanh_expanded(%x: f64, %k: f64, %c: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %x2 = arith.mulf %x, %x : f64
  %c2 = arith.mulf %c, %x2 : f64
  %i = arith.addf %one, %c2 : f64
  %kx = arith.mulf %k, %x : f64
  %u = arith.mulf %kx, %i : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %x, %half : f64
  %ht = arith.mulf %h, %t : f64
  %y = arith.addf %h, %ht : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.factored_sigmoid(%x: f64, %k: f64, %c: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %x2 = arith.mulf %x, %x : f64
  %c2 = arith.mulf %c, %x2 : f64
  %i = arith.addf %one, %c2 : f64
  %kx = arith.mulf %k, %x : f64
  %u = arith.mulf %kx, %i : f64
  %mtwo = arith.constant -2.0 : f64
  %v = arith.mulf %u, %mtwo : f64
  %e = math.exp %v : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_tanh(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %x3 = arith.mulf %x2, %x : f64
  %l = arith.mulf %k, %x : f64
  %m = arith.mulf %kc, %x3 : f64
  %u = arith.addf %l, %m : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %t = math.tanh %u : f64
  %s = arith.addf %t, %one : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_cdf(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %x3 = arith.mulf %x2, %x : f64
  %l = arith.mulf %k, %x : f64
  %m = arith.mulf %kc, %x3 : f64
  %u = arith.addf %l, %m : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %t, %half : f64
  %s = arith.addf %h, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_tanh_expanded(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %x3 = arith.mulf %x2, %x : f64
  %l = arith.mulf %k, %x : f64
  %m = arith.mulf %kc, %x3 : f64
  %u = arith.addf %l, %m : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %x, %half : f64
  %ht = arith.mulf %h, %t : f64
  %y = arith.addf %h, %ht : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_sigmoid(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %x3 = arith.mulf %x2, %x : f64
  %l = arith.mulf %k, %x : f64
  %m = arith.mulf %kc, %x3 : f64
  %u = arith.addf %l, %m : f64
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %v = arith.mulf %u, %mtwo : f64
  %e = math.exp %v : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_factored_tanh(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %m = arith.mulf %kc, %x2 : f64
  %w = arith.addf %k, %m : f64
  %u = arith.mulf %x, %w : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %t = math.tanh %u : f64
  %s = arith.addf %t, %one : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_factored_cdf(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %m = arith.mulf %kc, %x2 : f64
  %w = arith.addf %k, %m : f64
  %u = arith.mulf %x, %w : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %t, %half : f64
  %s = arith.addf %h, %half : f64
  %y = arith.mulf %x, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_factored_tanh_expanded(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %m = arith.mulf %kc, %x2 : f64
  %w = arith.addf %k, %m : f64
  %u = arith.mulf %x, %w : f64
  %half = arith.constant 0.5 : f64
  %t = math.tanh %u : f64
  %h = arith.mulf %x, %half : f64
  %ht = arith.mulf %h, %t : f64
  %y = arith.addf %h, %ht : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.expanded_factored_sigmoid(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %kc = arith.mulf %k, %c : f64
  %m = arith.mulf %kc, %x2 : f64
  %w = arith.addf %k, %m : f64
  %u = arith.mulf %x, %w : f64
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %v = arith.mulf %u, %mtwo : f64
  %e = math.exp %v : f64
  %d = arith.addf %e, %one : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.powf_tanh(%x: f64, %k: f64, %c: f64) -> f64 {
  %three = arith.constant 3.0 : f64
  %x3 = math.powf %x, %three : f64
  %c3 = arith.mulf %c, %x3 : f64
  %i = arith.addf %x, %c3 : f64
  %u = arith.mulf %k, %i : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %t = math.tanh %u : f64
  %s = arith.addf %t, %one : f64
  %h = arith.mulf %x, %half : f64
  %y = arith.mulf %h, %s : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.cubic_exp_ratio(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %c3 = arith.mulf %c, %x3 : f64
  %i = arith.addf %x, %c3 : f64
  %u = arith.mulf %k, %i : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %v = arith.mulf %u, %two : f64
  %e = math.exp %v : f64
  %d = arith.addf %e, %one : f64
  %xe = arith.mulf %x, %e : f64
  %y = arith.divf %xe, %d : f64
  return %y : f64
}

func.func @gelu_tanh.spelling.cubic_one_minus(%x: f64, %k: f64, %c: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %c3 = arith.mulf %c, %x3 : f64
  %i = arith.addf %x, %c3 : f64
  %u = arith.mulf %k, %i : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %v = arith.mulf %u, %two : f64
  %e = math.exp %v : f64
  %d = arith.addf %e, %one : f64
  %q = arith.divf %x, %d : f64
  %y = arith.subf %x, %q : f64
  return %y : f64
}
