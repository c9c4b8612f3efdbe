// tan.

func.func @tan(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.tan", "chlo.tan"],
        act.claims = {
      "tan.vjp.x" = {f32 = 4.60 : f64, f64 = 2.10 : f64}}} {
  %y = math.tan %x : f64
  return %y : f64
}

// tan of what is left of quarter turns, or, in odd ones, the negative inverse.
func.func @tan.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.01 : f64, exact_as = [bf16]}} {
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %one = arith.constant 1.0 : f32
  %mone = arith.constant -1.0 : f32
  %sign_bit = arith.constant 0x80000000 : i32
  // Constants: coefficients/tan.sollya.
  %t0 = arith.constant 0x3EAAAAAB : f32
  %t1 = arith.constant 0x3E088831 : f32
  %t2 = arith.constant 0x3D5D2E82 : f32
  %t3 = arith.constant 0x3CB0D77A : f32
  %t4 = arith.constant 0x3C24FA28 : f32
  %t5 = arith.constant 0x3A86C16A : f32
  %t6 = arith.constant 0x3B80C656 : f32
  %a = math.absf %x : f32
  %r = func.call @sin.remainder.f32(%a, %i0) : (f32, i32) -> f32
  %km = func.call @sin.remainder.f32(%a, %i1) : (f32, i32) -> f32
  %s = arith.mulf %r, %r : f32
  %q5 = math.fma %t6, %s, %t5 : f32
  %q4 = math.fma %q5, %s, %t4 : f32
  %q3 = math.fma %q4, %s, %t3 : f32
  %q2 = math.fma %q3, %s, %t2 : f32
  %q1 = math.fma %q2, %s, %t1 : f32
  %q = math.fma %q1, %s, %t0 : f32
  %rs = arith.mulf %r, %s : f32
  %t = math.fma %rs, %q, %r : f32
  %k = arith.bitcast %km : f32 to i32
  %k1 = arith.andi %k, %i1 : i32
  %odd = arith.cmpi ne, %k1, %i0 : i32
  %n = arith.select %odd, %mone, %t : f32
  %d = arith.select %odd, %t, %one : f32
  %v = arith.divf %n, %d : f32
  %vb = arith.bitcast %v : f32 to i32
  %xb = arith.bitcast %x : f32 to i32
  %xs = arith.andi %xb, %sign_bit : i32
  %yb = arith.xori %vb, %xs : i32
  %y = arith.bitcast %yb : i32 to f32
  return %y : f32
}

// Sine over cosine of |x| in f64, by one reduction; NaN at infinity.
func.func @tan.absolute.wide(%x: f32) -> f64 {
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %inf = arith.constant 0x7FF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %t = func.call @sin.turns.f32(%x) : (f32) -> i64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %s = func.call @sin.reduced.wide(%t, %a, %i0) : (i64, f64, i32) -> f64
  %c = func.call @sin.reduced.wide(%t, %a, %i1) : (i64, f64, i32) -> f64
  %v = arith.divf %s, %c : f64
  %finite = arith.cmpf olt, %a, %inf : f64
  %y = arith.select %finite, %v, %nan : f64
  return %y : f64
}

// Rounded once.
func.func @tan.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.52 : f64, exact_as = [bf16]}} {
  %sign = arith.constant 0x8000000000000000 : i64
  %v = func.call @tan.absolute.wide(%x) : (f32) -> f64
  %xd = arith.extf %x : f32 to f64
  %xb = arith.bitcast %xd : f64 to i64
  %xs = arith.andi %xb, %sign : i64
  %vb = arith.bitcast %v : f64 to i64
  %yb = arith.xori %vb, %xs : i64
  %yd = arith.bitcast %yb : i64 to f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// 1 + tan(x)^2
func.func @tan.derivative.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %one = arith.constant 1.0 : f64
  %v = func.call @tan.absolute.wide(%x) : (f32) -> f64
  %yd = math.fma %v, %v, %one : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// Sine over cosine, each in two parts, or, in odd quarters, the negative inverse. The
// quotient of the upper parts is corrected by what it and the lower ones leave.
func.func @tan.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.00 : f64}} {
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %i2 = arith.constant 2 : i64
  %one = arith.constant 1.0 : f64
  %hi = func.call @sin.remainder.f64(%x, %i0) : (f64, i64) -> f64
  %mlo = func.call @sin.remainder.f64(%x, %i1) : (f64, i64) -> f64
  %km = func.call @sin.remainder.f64(%x, %i2) : (f64, i64) -> f64
  %msrest = func.call @sin.approx.sine_rest(%hi, %mlo) : (f64, f64) -> f64
  %sh = arith.subf %hi, %msrest : f64
  %sd = arith.subf %hi, %sh : f64
  %sl = arith.subf %sd, %msrest : f64
  %w = func.call @sin.approx.cosine_first(%hi) : (f64) -> f64
  %crest = func.call @sin.approx.cosine_rest(%hi, %mlo) : (f64, f64) -> f64
  %ch = arith.addf %w, %crest : f64
  %cd = arith.subf %w, %ch : f64
  %cl = arith.addf %cd, %crest : f64
  %mch = arith.negf %ch : f64
  %mcl = arith.negf %cl : f64
  %kb = arith.bitcast %km : f64 to i64
  %q = arith.andi %kb, %i1 : i64
  %odd = arith.cmpi ne, %q, %i0 : i64
  %nh = arith.select %odd, %mch, %sh : f64
  %nl = arith.select %odd, %mcl, %sl : f64
  %dh = arith.select %odd, %sh, %ch : f64
  %dl = arith.select %odd, %sl, %cl : f64
  %i = arith.divf %one, %dh : f64
  %t = arith.mulf %nh, %i : f64
  %mnh = arith.negf %nh : f64
  %mnl = arith.negf %nl : f64
  %e0 = math.fma %t, %dh, %mnh : f64
  %e1 = math.fma %t, %dl, %mnl : f64
  %e = arith.addf %e0, %e1 : f64
  %tl = arith.mulf %e, %i : f64
  %y = arith.subf %t, %tl : f64
  return %y : f64
}
