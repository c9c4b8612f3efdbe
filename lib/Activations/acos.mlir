// acos.

func.func @acos(%x: f64) -> f64
    attributes {act.imports = ["chlo.acos"],
        act.claims = {
      "acos.vjp.x" = {f32 = 2.18 : f64, f64 = 1.91 : f64}}} {
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

// Up to |x| = 1/2, pi/2 - asin(x); above, 2 asin(t) and pi - 2 asin(t), t = sqrt((1 - |x|)/2),
// with the root in two parts: the least number keeps 0/0 away.
func.func @acos.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.68 : f64}} {
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %mhalf = arith.constant -0.5 : f64
  %two = arith.constant 2.0 : f64
  %least = arith.constant 0x0010000000000000 : f64
  // Constants: coefficients/asin.sollya.
  %pio2 = arith.constant 0x3FF921FB54442D18 : f64
  %pio2lo = arith.constant 0x3C91A62633145C07 : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %half : f64
  %z = math.fma %a, %mhalf, %half : f64
  %root = math.sqrt %z : f64
  %mroot = arith.negf %root : f64
  %g = math.fma %mroot, %root, %z : f64
  %d = math.fma %root, %two, %least : f64
  %rl = arith.divf %g, %d : f64
  %t0 = arith.select %far, %root, %a : f64
  %tl = arith.select %far, %rl, %zero : f64
  %aa = arith.mulf %a, %a : f64
  %s = arith.select %far, %z, %aa : f64
  %p = func.call @asin.approx.rest(%s) : (f64) -> f64
  %ts = arith.mulf %t0, %s : f64
  %r = math.fma %ts, %p, %tl : f64
  // base + sign (t0 + r), twice for far x: base is pi/2, or pi/2 and 0, doubled, for far x.
  %negative = arith.cmpf olt, %x, %zero : f64
  %farbase = arith.select %negative, %pio2, %zero : f64
  %farlo = arith.select %negative, %pio2lo, %zero : f64
  %base = arith.select %far, %farbase, %pio2 : f64
  %lo = arith.select %far, %farlo, %pio2lo : f64
  %minus = arith.xori %far, %negative : i1
  %mt0 = arith.negf %t0 : f64
  %mr = arith.negf %r : f64
  %t = arith.select %minus, %t0, %mt0 : f64
  %rs = arith.select %minus, %r, %mr : f64
  %h = arith.addf %base, %t : f64
  %hd = arith.subf %base, %h : f64
  %e = arith.addf %hd, %t : f64
  %el = arith.addf %e, %lo : f64
  %tail = arith.addf %el, %rs : f64
  %m = arith.addf %h, %tail : f64
  %m2 = arith.addf %m, %m : f64
  %y = arith.select %far, %m2, %m : f64
  return %y : f64
}
