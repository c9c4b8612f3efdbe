// linear(x) = slope x + intercept, slope = 1, intercept = 0, rounded once.
func.func @linear(%x: f64, %slope: f64 {act.name = "slope", act.default = 1.0 : f64, act.samples = [2.3, -0.01, 1000.0]}, %intercept: f64 {act.name = "intercept", act.default = 0.0 : f64, act.samples = [-1.1, 100.0, 1.0]}) -> f64
    attributes {act.unraised,
        act.claims = {
      linear = {f32 = 0.00 : f64, f64 = 0.00 : f64}}} {
  %0 = math.fma %slope, %x, %intercept : f64
  return %0 : f64
}

// From the output.
func.func @linear.from_output(%y: f64, %slope: f64 {act.name = "slope", act.default = 1.0 : f64}, %intercept: f64 {act.name = "intercept", act.default = 0.0 : f64}) -> f64 {
  return %slope : f64
}

//===-- Variants ----------------------------------------------------------===//

// The identity at -0 as well (Keras).
func.func @linear.variant.signed_zero(%x: f64, %slope: f64 {act.name = "slope", act.default = 1.0 : f64}, %intercept: f64 {act.name = "intercept", act.default = -0.0 : f64}) -> f64
    attributes {act.profiles = ["keras"]} {
  %0 = func.call @linear(%x, %slope, %intercept) : (f64, f64, f64) -> f64
  return %0 : f64
}
