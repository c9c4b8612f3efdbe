// acon_a(x) = x sigmoid(beta x), swish by another name (beta = 1).
func.func @acon_a(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64, act.samples = [1.702, -0.7, 0.0, 100.0]}) -> f64
    attributes {act.unraised} {
  %0 = act.swish %x, %beta : f64
  return %0 : f64
}

func.func @acon_a.derivative(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 {
  %0 = func.call @swish.derivative(%x, %beta) : (f64, f64) -> f64
  return %0 : f64
}

func.func @acon_a.derivative.beta(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64 {
  %0 = func.call @swish.derivative.beta(%x, %beta) : (f64, f64) -> f64
  return %0 : f64
}

// swish's.
func.func @acon_a.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 2.91 : f64}} {
  %0 = func.call @swish.approx.f32(%x, %beta) : (f32, f32) -> f32
  return %0 : f32
}

func.func @acon_a.derivative.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 3.84 : f64}} {
  %0 = func.call @swish.derivative.approx.f32(%x, %beta) : (f32, f32) -> f32
  return %0 : f32
}

func.func @acon_a.approx.f32.narrow.near(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 15550.0 : f64}} {
  %0 = func.call @swish.approx.f32.narrow.near(%x, %beta) : (f32, f32) -> f32
  return %0 : f32
}

func.func @acon_a.derivative.approx.f32.narrow.near(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 25200.0 : f64}} {
  %0 = func.call @swish.derivative.approx.f32.narrow.near(%x, %beta) : (f32, f32) -> f32
  return %0 : f32
}

func.func @acon_a.derivative.beta.approx.f32(%x: f32, %beta: f32 {act.name = "beta", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 3.28 : f64}} {
  %0 = func.call @swish.derivative.beta.approx.f32(%x, %beta) : (f32, f32) -> f32
  return %0 : f32
}

func.func @acon_a.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 3.43 : f64}} {
  %0 = func.call @swish.approx.f64(%x, %beta) : (f64, f64) -> f64
  return %0 : f64
}

func.func @acon_a.derivative.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 3.84 : f64}} {
  %0 = func.call @swish.derivative.approx.f64(%x, %beta) : (f64, f64) -> f64
  return %0 : f64
}

func.func @acon_a.derivative.beta.approx.f64(%x: f64, %beta: f64 {act.name = "beta", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 4.58 : f64}} {
  %0 = func.call @swish.derivative.beta.approx.f64(%x, %beta) : (f64, f64) -> f64
  return %0 : f64
}
