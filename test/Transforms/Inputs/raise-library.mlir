// Two activations of a user's: only the marked one is looked for.
func.func @surf(%x: f64) -> f64 attributes {act.activation} {
  %0 = math.exp %x : f64
  %1 = math.log1p %0 : f64
  %2 = math.atan %1 : f64
  %3 = arith.mulf %x, %2 : f64
  return %3 : f64
}
func.func @tolu(%x: f64) -> f64 {
  %0 = math.exp %x : f64
  %1 = math.tanh %0 : f64
  %2 = arith.mulf %x, %1 : f64
  return %2 : f64
}
