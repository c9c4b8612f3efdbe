// acos.

func.func @acos(%x: f64) -> f64
    attributes {act.claims = {
      "acos.vjp.x" = {f32 = 2.06 : f64, f64 = 1.91 : f64},
      acos = {f64 = 0.57 : f64}}} {
  %y = math.acos %x : f64
  return %y : f64
}

// 2 atan(sqrt((1 - x) / (1 + x))) in f64, rounded once.
func.func @acos.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, max_error = 1.3e-07 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f64
  %xd = arith.extf %x : f32 to f64
  %m = arith.subf %one, %xd : f64
  %p = arith.addf %one, %xd : f64
  %q = arith.divf %m, %p : f64
  %t = math.sqrt %q : f64
  %h = func.call @atan.angle.approx.wide(%t) : (f64) -> f64
  %yd = arith.addf %h, %h : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}
