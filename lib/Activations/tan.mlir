// tan.

func.func @tan(%x: f64) -> f64
    attributes {act.claims = {
      "tan.vjp.x" = {f32 = 2.35 : f64, f64 = 2.10 : f64}}} {
  %y = math.tan %x : f64
  return %y : f64
}

// Sine over cosine in f64, by one reduction, rounded once.
func.func @tan.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.52 : f64, exact_as = [bf16]}} {
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %inf = arith.constant 0x7FF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %sign = arith.constant 0x8000000000000000 : i64
  %t = func.call @sin.turns.f32(%x) : (f32) -> i64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %s = func.call @sin.reduced.wide(%t, %a, %i0) : (i64, f64, i32) -> f64
  %c = func.call @sin.reduced.wide(%t, %a, %i1) : (i64, f64, i32) -> f64
  %v = arith.divf %s, %c : f64
  %xb = arith.bitcast %xd : f64 to i64
  %xs = arith.andi %xb, %sign : i64
  %vb = arith.bitcast %v : f64 to i64
  %yb = arith.xori %vb, %xs : i64
  %y0 = arith.bitcast %yb : i64 to f64
  %finite = arith.cmpf olt, %a, %inf : f64
  %yd = arith.select %finite, %y0, %nan : f64
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
