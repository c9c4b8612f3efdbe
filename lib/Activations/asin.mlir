// asin.

func.func @asin(%x: f64) -> f64
    attributes {act.imports = ["chlo.asin"],
        act.claims = {
      "asin.vjp.x" = {f32 = 2.18 : f64, f64 = 1.91 : f64}}} {
  %y = math.asin %x : f64
  return %y : f64
}

// 2 atan(x / (1 + sqrt((1 - x) (1 + x)))) in f64, rounded once.
func.func @asin.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, max_error = 6.3e-08 : f64, exact_as = [f16, bf16]}} {
  %one = arith.constant 1.0 : f64
  %xd = arith.extf %x : f32 to f64
  %m = arith.subf %one, %xd : f64
  %p = arith.addf %one, %xd : f64
  %mp = arith.mulf %m, %p : f64
  %s = math.sqrt %mp : f64
  %s1 = arith.addf %one, %s : f64
  %t = arith.divf %xd, %s1 : f64
  %h = func.call @atan.angle.approx.wide(%t) : (f64) -> f64
  %yd = arith.addf %h, %h : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

// (asin(t)/t - 1)/s for s = t^2 <= 1/4.
func.func @asin.approx.rest(%s: f64) -> f64 {
  // Constants: coefficients/asin.sollya.
  %c0 = arith.constant 0x3FC5555555555556 : f64
  %c1 = arith.constant 0x3FB3333333332DA2 : f64
  %c2 = arith.constant 0x3FA6DB6DB6E48603 : f64
  %c3 = arith.constant 0x3F9F1C71C11DEEA0 : f64
  %c4 = arith.constant 0x3F96E8BB37521ACA : f64
  %c5 = arith.constant 0x3F91C4D112CED71B : f64
  %c6 = arith.constant 0x3F8C9D30AC3CE817 : f64
  %c7 = arith.constant 0x3F878010220106F0 : f64
  %c8 = arith.constant 0x3F8532A91490F8AF : f64
  %c9 = arith.constant 0x3F75E2915DF0D638 : f64
  %c10 = arith.constant 0x3F9220541F4AB3AC : f64
  %c11 = arith.constant 0xBF8F58C57C572F98 : f64
  %c12 = arith.constant 0x3F9DC181D65CB50A : f64
  // Terms by pairs, and pairs of pairs: a third of the chain.
  %s2 = arith.mulf %s, %s : f64
  %s4 = arith.mulf %s2, %s2 : f64
  %p0 = math.fma %c1, %s, %c0 : f64
  %p1 = math.fma %c3, %s, %c2 : f64
  %p2 = math.fma %c5, %s, %c4 : f64
  %p3 = math.fma %c7, %s, %c6 : f64
  %p4 = math.fma %c9, %s, %c8 : f64
  %p5 = math.fma %c11, %s, %c10 : f64
  %r0 = math.fma %p1, %s2, %p0 : f64
  %r1 = math.fma %p3, %s2, %p2 : f64
  %r2 = math.fma %p5, %s2, %p4 : f64
  %r3 = math.fma %c12, %s4, %r2 : f64
  %q1 = math.fma %r3, %s4, %r1 : f64
  %y = math.fma %q1, %s4, %r0 : f64
  return %y : f64
}

// Above 1/2, pi/2 - 2 asin(t), t = sqrt((1 - |x|)/2), with pi/2 and the root in two parts:
// what the root lacks counts where it is next to 1/2, and there 1/(2t) is next to 2 - 2t.
func.func @asin.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.70 : f64}} {
  %half = arith.constant 0.5 : f64
  %mhalf = arith.constant -0.5 : f64
  %two = arith.constant 2.0 : f64
  %mtwo = arith.constant -2.0 : f64
  // Constants: coefficients/asin.sollya.
  %pio2 = arith.constant 0x3FF921FB54442D18 : f64
  %pio2lo = arith.constant 0x3C91A62633145C07 : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %half : f64
  %z = math.fma %a, %mhalf, %half : f64
  %root = math.sqrt %z : f64
  %mroot = arith.negf %root : f64
  %g = math.fma %mroot, %root, %z : f64
  %i = math.fma %root, %mtwo, %two : f64
  %rl = arith.mulf %g, %i : f64
  %t = arith.select %far, %root, %a : f64
  %aa = arith.mulf %a, %a : f64
  %s = arith.select %far, %z, %aa : f64
  %p = func.call @asin.approx.rest(%s) : (f64) -> f64
  %ts = arith.mulf %t, %s : f64
  %small = math.fma %ts, %p, %t : f64
  // pi/2 - 2 t in two parts, less twice the rest
  %h = math.fma %root, %mtwo, %pio2 : f64
  %hd = arith.subf %pio2, %h : f64
  %e = math.fma %root, %mtwo, %hd : f64
  %el = arith.addf %e, %pio2lo : f64
  %r = math.fma %ts, %p, %rl : f64
  %tail = math.fma %r, %mtwo, %el : f64
  %large = arith.addf %h, %tail : f64
  %m = arith.select %far, %large, %small : f64
  %y = math.copysign %m, %x : f64
  return %y : f64
}
