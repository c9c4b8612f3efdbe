// cosh.

func.func @cosh(%x: f64) -> f64
    attributes {act.imports = ["chlo.cosh"],
        act.claims = {
      "cosh.vjp.x" = {f32 = 0.55 : f64, f64 = 1.70 : f64}}} {
  %y = math.cosh %x : f64
  return %y : f64
}

// With e = exp(|x|) in f64, (e + 1 / e) / 2, rounded once. Beyond 100 it is infinite.
func.func @cosh.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %max = arith.constant 100.0 : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %a1 = arith.minimumf %a, %max : f64
  %e = func.call @exp.approx.wide(%a1) : (f64) -> f64
  %q = arith.divf %one, %e : f64
  %s = arith.addf %e, %q : f64
  %yd = arith.mulf %s, %half : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// With e = exp(|x|)/2 by a table, e + 1/4 / e: infinite no earlier than the sum.
func.func @cosh.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.25 : f64, exact_as = [bf16]}} {
  %quarter = arith.constant 0.25 : f32
  %a = math.absf %x : f32
  %e = func.call @exp.half.f32(%a) : (f32) -> f32
  %q = arith.divf %quarter, %e : f32
  %y = arith.addf %e, %q : f32
  return %y : f32
}

func.func @cosh.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.52 : f64}} {
  %y = func.call @sinh.approx.f32.table(%x) : (f32) -> f32
  return %y : f32
}

// With e = exp(|x|)/2, e + 1/4 / e: infinite no earlier than the sum.
func.func @cosh.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 1.18 : f64}} {
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %quarter = arith.constant 0.25 : f64
  %a = math.absf %x : f64
  %e = func.call @exp.approx.scaled(%a, %zero, %half) : (f64, f64, f64) -> f64
  %q = arith.divf %quarter, %e : f64
  %y = arith.addf %e, %q : f64
  return %y : f64
}
