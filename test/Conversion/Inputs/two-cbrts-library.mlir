// Not a cube root: x / 3, by a division too many, and by a product.
func.func @cbrt(%x: f64) -> f64 {
  %c = arith.constant 3.0 : f64
  %y = arith.divf %x, %c : f64
  return %y : f64
}
func.func @cbrt.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.6 : f64}} {
  %c = arith.constant 3.0 : f32
  %0 = arith.divf %x, %c : f32
  %1 = arith.divf %0, %c : f32
  %y = arith.mulf %1, %c : f32
  return %y : f32
}
func.func @cbrt.approx.f32.fast(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.0 : f64}} {
  %c = arith.constant 0.333333333 : f32
  %y = arith.mulf %x, %c : f32
  return %y : f32
}
