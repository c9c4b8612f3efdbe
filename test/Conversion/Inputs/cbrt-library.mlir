func.func @cbrt(%x: f64) -> f64 {
  %y = math.cbrt %x : f64
  return %y : f64
}

func.func @cbrt.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %third = arith.constant 0x3FD5555555555555 : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %p = func.call @powf.between.approx.wide(%a, %third) : (f64, f64) -> f64
  %yd = math.copysign %p, %xd : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}
