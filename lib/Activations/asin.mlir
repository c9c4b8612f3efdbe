// asin.

func.func @asin(%x: f64) -> f64
    attributes {act.claims = {
      "asin.vjp.x" = {f32 = 2.06 : f64, f64 = 1.91 : f64},
      asin = {f64 = 0.56 : f64}}} {
  %y = math.asin %x : f64
  return %y : f64
}

// 2 atan(x / (1 + sqrt((1 - x) (1 + x)))) in f64, rounded once.
func.func @asin.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, max_error = 6.3e-08 : f64, exact_as = [f16, bf16]}} {
  %one = arith.constant 1.0 : f64
  %xd = arith.extf %x : f32 to f64
  %m = arith.subf %one, %xd : f64
  %p = arith.addf %one, %xd : f64
  %mp = arith.mulf %m, %p : f64
  %s = math.sqrt %mp : f64
  %s1 = arith.addf %one, %s : f64
  %t = arith.divf %xd, %s1 : f64
  %h = func.call @atan.angle.approx.wide(%t) : (f64) -> f64
  %yd = arith.addf %h, %h : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}
