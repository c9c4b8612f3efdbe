// A user's own activations: nothing of them is in the tools.

// x exp(-s x^2): a definition with a parameter, differentiated by the library.
func.func @bump(%x: f64, %s: f64 {act.name = "s", act.default = 0.5 : f64}) -> f64
    attributes {act.activation} {
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %s, %0 : f64
  %2 = arith.negf %1 : f64
  %3 = math.exp %2 : f64
  %4 = arith.mulf %x, %3 : f64
  return %4 : f64
}

// Three things that a file may hold beside the definition: a written derivative,
// an implementation with its claim, and a helper of its own.
func.func @quarter(%x: f64) -> f64 {
  %0 = func.call @quarter.square(%x) : (f64) -> f64
  %1 = func.call @quarter.weight() : () -> f64
  %2 = arith.mulf %0, %1 : f64
  return %2 : f64
}
func.func @quarter.square(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  return %0 : f64
}
func.func @quarter.weight() -> f64 {
  %0 = arith.constant 0.25 : f64
  return %0 : f64
}
func.func @quarter.derivative(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %0 = arith.mulf %x, %half : f64
  return %0 : f64
}
func.func @quarter.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.5 : f64}} {
  %half = arith.constant 0.5 : f32
  %0 = arith.mulf %x, %half : f32
  %1 = arith.mulf %0, %0 : f32
  return %1 : f32
}

// A definition by activations of the library, one as an op and one by a call.
func.func @gated(%x: f64) -> f64 {
  %0 = act.sigmoid %x : f64
  %1 = func.call @tanh(%x) : (f64) -> f64
  %2 = arith.mulf %0, %1 : f64
  return %2 : f64
}
