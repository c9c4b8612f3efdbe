// cos.

func.func @cos(%x: f64) -> f64
    attributes {act.imports = ["stablehlo.cosine", "tosa.cos"],
        act.claims = {
      "cos.vjp.x" = {f32 = 1.50 : f64, f64 = 0.87 : f64}}} {
  %y = math.cos %x : f64
  return %y : f64
}

// sin, a quarter turn on.
func.func @cos.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.50 : f64, max_error = 7.4e-08 : f64, exact_as = [bf16]}} {
  %i1 = arith.constant 1 : i32
  %a = math.absf %x : f32
  %y = func.call @sin.turned.f32(%a, %i1, %a) : (f32, i32, f32) -> f32
  return %y : f32
}

// In f64 after a reduction of turns in integers, rounded once.
func.func @cos.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.51 : f64, max_error = 3.2e-08 : f64, exact_as = [bf16]}} {
  %q = arith.constant 1 : i32
  %inf = arith.constant 0x7FF0000000000000 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %t = func.call @sin.turns.f32(%x) : (f32) -> i64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %v = func.call @sin.reduced.wide(%t, %a, %q) : (i64, f64, i32) -> f64
  %finite = arith.cmpf olt, %a, %inf : f64
  %yd = arith.select %finite, %v, %nan : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

func.func @cos.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.87 : f64}} {
  %i1 = arith.constant 1 : i64
  %y = func.call @sin.turned.f64(%x, %i1) : (f64, i64) -> f64
  return %y : f64
}
