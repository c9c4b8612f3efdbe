// snake(x) = x + sin(a x)^2 / a, a = 1.
func.func @snake(%x: f64, %a: f64 {act.name = "a", act.default = 1.0 : f64, act.samples = [1.5, -2.0, 30.0]}) -> f64 {
  %z = arith.mulf %a, %x : f64
  %s = math.sin %z : f64
  %ss = arith.mulf %s, %s : f64
  %q = arith.divf %ss, %a : f64
  %y = arith.addf %x, %q : f64
  return %y : f64
}

// 1 + sin(2ax) = (sin(ax) + cos(ax))^2
func.func @snake.derivative(%x: f64, %a: f64 {act.name = "a", act.default = 1.0 : f64}) -> f64 {
  %z = arith.mulf %a, %x : f64
  %s = math.sin %z : f64
  %c = math.cos %z : f64
  %t = arith.addf %s, %c : f64
  %y = arith.mulf %t, %t : f64
  return %y : f64
}

// x sin(2ax)/a - sin(ax)^2/a^2 = s/a (2x c - s/a), s = sin(ax), c = cos(ax).
func.func @snake.derivative.a(%x: f64, %a: f64 {act.name = "a", act.default = 1.0 : f64}) -> f64 {
  %z = arith.mulf %a, %x : f64
  %s = math.sin %z : f64
  %c = math.cos %z : f64
  %q = arith.divf %s, %a : f64
  %x2 = arith.addf %x, %x : f64
  %xc = arith.mulf %x2, %c : f64
  %d = arith.subf %xc, %q : f64
  %y = arith.mulf %q, %d : f64
  return %y : f64
}

// (1 - cos(2ax)) / (2a) where |ax| > 1/2; an overflowing product counts for nothing.
func.func @snake.approx.f32(%x: f32, %a: f32 {act.name = "a", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {defaults, max_ulps = 1.90 : f64}} {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %mhalf = arith.constant -0.5 : f32
  %t0 = arith.constant 0x7F000000 : f32
  %z0 = arith.mulf %a, %x : f32
  %az = math.absf %z0 : f32
  %fin = arith.cmpf olt, %az, %t0 : f32
  %z = arith.select %fin, %z0, %zero : f32
  %far = arith.cmpf ogt, %az, %half : f32
  %z2 = arith.addf %z, %z : f32
  %t = func.call @sin.turns.f32(%z) : (f32) -> i64
  %t2 = arith.addi %t, %t : i64
  %az1 = math.absf %z : f32
  %s = func.call @sin.reduced.f32(%t, %az1, %zero, %i0) : (i64, f32, f32, i32) -> f32
  %ss = arith.mulf %s, %s : f32
  %az2 = math.absf %z2 : f32
  %c = func.call @sin.reduced.f32(%t2, %az2, %zero, %i1) : (i64, f32, f32, i32) -> f32
  %v = math.fma %c, %mhalf, %half : f32
  %w = arith.select %far, %v, %ss : f32
  %q = arith.divf %w, %a : f32
  %y = arith.addf %x, %q : f32
  return %y : f32
}

func.func @snake.approx.f64(%x: f64, %a: f64 {act.name = "a", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {defaults, max_ulps = 3.05 : f64}} {
  %zero = arith.constant 0.0 : f64
  %t0 = arith.constant 0x7FF0000000000000 : f64
  %z0 = arith.mulf %a, %x : f64
  %az = math.absf %z0 : f64
  %fin = arith.cmpf olt, %az, %t0 : f64
  %z = arith.select %fin, %z0, %zero : f64
  %s = math.sin %z : f64
  %ss = arith.mulf %s, %s : f64
  %q = arith.divf %ss, %a : f64
  %y = arith.addf %x, %q : f64
  return %y : f64
}

// 2 sin(ax + pi/4)^2: an eighth turn is added to the turns, without error.
func.func @snake.derivative.approx.f32(%x: f32, %a: f32 {act.name = "a", act.default = 1.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.21 : f64}} {
  %bits = arith.constant 0x2000000000000000 : i64
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %i0 = arith.constant 0 : i32
  %t0 = func.call @snake.turns.f32(%x, %a) : (f32, f32) -> i64
  %t = arith.addi %t0, %bits : i64
  %s = func.call @sin.reduced.f32(%t, %one, %zero, %i0) : (i64, f32, f32, i32) -> f32
  %ss = arith.mulf %s, %s : f32
  %y0 = arith.addf %ss, %ss : f32
  %x0 = arith.subf %x, %x : f32
  %a0 = arith.subf %a, %a : f32
  %xa0 = arith.addf %x0, %a0 : f32
  %y = arith.addf %y0, %xa0 : f32
  return %y : f32
}

// a x in turns, the product in two parts; large factors are scaled down first.
func.func @snake.turns.f32(%x: f32, %a: f32) -> i64 {
  %c = arith.constant 1.8446744073709552e+19 : f32
  %i64 = arith.constant 64 : i32
  %i0 = arith.constant 0 : i32
  %zero = arith.constant 0.0 : f32
  %i0w = arith.constant 0 : i64
  %t0 = arith.constant 0x1F800000 : f32
  %ax = math.absf %x : f32
  %aa = math.absf %a : f32
  %xbig = arith.cmpf ogt, %ax, %c : f32
  %abig = arith.cmpf ogt, %aa, %c : f32
  %xs = arith.mulf %x, %t0 : f32
  %as_ = arith.mulf %a, %t0 : f32
  %x1 = arith.select %xbig, %xs, %x : f32
  %a1 = arith.select %abig, %as_, %a : f32
  %kx = arith.select %xbig, %i64, %i0 : i32
  %ka = arith.select %abig, %i64, %i0 : i32
  %k = arith.addi %kx, %ka : i32
  %zh = arith.mulf %x1, %a1 : f32
  %mzh = arith.negf %zh : f32
  %zl = math.fma %x1, %a1, %mzh : f32
  %th0 = func.call @sin.turns_scaled.f32(%zh, %k) : (f32, i32) -> i64
  %tl0 = func.call @sin.turns_scaled.f32(%zl, %k) : (f32, i32) -> i64
  %hneg = arith.cmpf olt, %zh, %zero : f32
  %lneg = arith.cmpf olt, %zl, %zero : f32
  %thn = arith.subi %i0w, %th0 : i64
  %tln = arith.subi %i0w, %tl0 : i64
  %th = arith.select %hneg, %thn, %th0 : i64
  %tl = arith.select %lneg, %tln, %tl0 : i64
  %y = arith.addi %th, %tl : i64
  return %y : i64
}

// s/a (2x c - s/a), with a x in two parts.
// No relative bound: a root between two numbers for which no polynomial stands.
func.func @snake.derivative.a.approx.f32(%x: f32, %a: f32 {act.name = "a", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 0x7FF0000000000000 : f64}} {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %mhalf = arith.constant -0.5 : f32
  %t = func.call @snake.turns.f32(%x, %a) : (f32, f32) -> i64
  %zh = arith.mulf %x, %a : f32
  %mzh = arith.negf %zh : f32
  %zl0 = math.fma %x, %a, %mzh : f32
  %azh = math.absf %zh : f32
  %near = arith.cmpf olt, %azh, %one : f32
  %zl = arith.select %near, %zl0, %zero : f32
  %s = func.call @sin.reduced.f32(%t, %zh, %zl, %i0) : (i64, f32, f32, i32) -> f32
  %c = func.call @sin.reduced.f32(%t, %zh, %zl, %i1) : (i64, f32, f32, i32) -> f32
  %szero = arith.cmpf oeq, %s, %zero : f32
  %s1 = arith.select %szero, %zh, %s : f32
  %q = arith.divf %s1, %a : f32
  %mq = arith.mulf %q, %mhalf : f32
  %d = math.fma %x, %c, %mq : f32
  %q2 = arith.addf %q, %q : f32
  %y0 = arith.mulf %q2, %d : f32
  %x0 = arith.subf %x, %x : f32
  %a0 = arith.subf %a, %a : f32
  %xa0 = arith.addf %x0, %a0 : f32
  %finite = arith.cmpf oeq, %xa0, %zero : f32
  %y = arith.select %finite, %y0, %xa0 : f32
  return %y : f32
}

// x + sin(ax)^2 (1/a), and the forms with the cosine.
func.func @snake.spelling.inverse(%x: f64, %a: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %i = arith.divf %one, %a : f64
  %z = arith.mulf %a, %x : f64
  %s = math.sin %z : f64
  %ss = arith.mulf %s, %s : f64
  %q = arith.mulf %i, %ss : f64
  %y = arith.addf %x, %q : f64
  return %y : f64
}

func.func @snake.spelling.cos(%x: f64, %a: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %a2 = arith.mulf %a, %two : f64
  %z = arith.mulf %a2, %x : f64
  %c = math.cos %z : f64
  %n = arith.subf %one, %c : f64
  %q = arith.divf %n, %a2 : f64
  %y = arith.addf %x, %q : f64
  return %y : f64
}
