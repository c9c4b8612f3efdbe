// tan.

func.func @tan(%x: f64) -> f64
    attributes {act.claims = {
      "tan.vjp.x" = {f32 = 2.04 : f64, f64 = 2.03 : f64},
      tan = {f64 = 0.60 : f64}}} {
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
