// sinh.

func.func @sinh(%x: f64) -> f64
    attributes {act.claims = {
      "sinh.vjp.x" = {f32 = 0.55 : f64, f64 = 1.13 : f64},
      sinh = {f64 = 1.91 : f64}}} {
  %y = math.sinh %x : f64
  return %y : f64
}

// With e = expm1(|x|) in f64, (e + e / (e + 1)) / 2, rounded once. Beyond 100 it is infinite.
func.func @sinh.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %max = arith.constant 100.0 : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %a1 = arith.minimumf %a, %max : f64
  %e = func.call @expm1.approx.wide(%a1) : (f64) -> f64
  %e1 = arith.addf %e, %one : f64
  %q = arith.divf %e, %e1 : f64
  %s = arith.addf %e, %q : f64
  %h = arith.mulf %s, %half : f64
  %yd = math.copysign %h, %xd : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}
