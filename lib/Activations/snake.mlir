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

// In f64, for the roots that a negative x has; the turns are finite for infinite x, too.
func.func @snake.approx.f32(%x: f32, %a: f32 {act.name = "a", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 0.51 : f64, exact_as = [bf16]}} {
  %i0 = arith.constant 0 : i32
  %t = func.call @snake.turns.f32(%x, %a) : (f32, f32) -> i64
  %xw = arith.extf %x : f32 to f64
  %aw = arith.extf %a : f32 to f64
  %z = arith.mulf %xw, %aw : f64
  %s = func.call @sin.reduced.wide(%t, %z, %i0) : (i64, f64, i32) -> f64
  %ss = arith.mulf %s, %s : f64
  %q = arith.divf %ss, %aw : f64
  %yw = arith.addf %xw, %q : f64
  %y = arith.truncf %yw : f64 to f32
  return %y : f32
}

func.func @snake.approx.f64(%x: f64, %a: f64 {act.name = "a", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {defaults, max_ulps = 3.60 : f64}} {
  %i0 = arith.constant 0 : i64
  %zero = arith.constant 0.0 : f64
  %s = func.call @sine.turned.f64(%x, %a, %i0, %zero) : (f64, f64, i64, f64) -> f64
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
  // 0 for finite x and a, and for a = 0; NaN otherwise.
  %x0 = arith.subf %x, %x : f32
  %flat = arith.cmpf oeq, %a, %zero : f32
  %x1 = arith.select %flat, %a, %x0 : f32
  %a0 = arith.subf %a, %a : f32
  %xa0 = arith.addf %x1, %a0 : f32
  %y = arith.addf %y0, %xa0 : f32
  return %y : f32
}

// a x in turns. The product is taken in two parts, each reduced by itself: the turns
// add up. Large factors are scaled down first.
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

// s/a (2x c - s/a) in f64, which the product a x fits.
func.func @snake.derivative.a.approx.f32(%x: f32, %a: f32 {act.name = "a", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %zero = arith.constant 0.0 : f32
  %zerow = arith.constant 0.0 : f64
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  %t = func.call @snake.turns.f32(%x, %a) : (f32, f32) -> i64
  %xw = arith.extf %x : f32 to f64
  %aw = arith.extf %a : f32 to f64
  %z = arith.mulf %xw, %aw : f64
  %s0 = func.call @sin.reduced.wide(%t, %z, %i0) : (i64, f64, i32) -> f64
  %flat = arith.cmpf oeq, %z, %zerow : f64
  %s = arith.select %flat, %z, %s0 : f64
  %c = func.call @sin.reduced.wide(%t, %z, %i1) : (i64, f64, i32) -> f64
  %q = arith.divf %s, %aw : f64
  %x2 = arith.addf %xw, %xw : f64
  %xc = arith.mulf %x2, %c : f64
  %d = arith.subf %xc, %q : f64
  %yw = arith.mulf %q, %d : f64
  %y0 = arith.truncf %yw : f64 to f32
  // 0 for finite x and a, NaN otherwise.
  %x0 = arith.subf %x, %x : f32
  %a0 = arith.subf %a, %a : f32
  %xa0 = arith.addf %x0, %a0 : f32
  %finite = arith.cmpf oeq, %xa0, %zero : f32
  %y = arith.select %finite, %y0, %xa0 : f32
  return %y : f32
}

// Double precision, in the same ways.
func.func @snake.derivative.approx.f64(%x: f64, %a: f64 {act.name = "a", act.default = 1.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 2.80 : f64}} {
  %zero = arith.constant 0.0 : f64
  %x0 = arith.subf %x, %x : f64
  %flat = arith.cmpf oeq, %a, %zero : f64
  %x1 = arith.select %flat, %a, %x0 : f64
  %a0 = arith.subf %a, %a : f64
  %none = arith.addf %x1, %a0 : f64
  %s = func.call @snake.approx.eighth(%x, %a, %none) : (f64, f64, f64) -> f64
  %ss = arith.mulf %s, %s : f64
  %y = arith.addf %ss, %ss : f64
  return %y : f64
}

// sin of a x and an eighth turn, as @sine.turned.f64: the multiples of pi/2 that are
// subtracted are those of odd halves, and for small a x the first difference has an error.
func.func @snake.approx.eighth(%x: f64, %a: f64, %none: f64) -> f64 {
  %magic = arith.constant 0x4338000000000000 : f64 // 1.5 * 2^52
  %limit = arith.constant 0x4130000000000000 : f64 // 2^20
  %half = arith.constant 0.5 : f64
  // Constants: coefficients/sin.sollya.
  %perquarter = arith.constant 0x3FE45F306DC9C883 : f64
  %quarter1 = arith.constant 0x3FF921FB54442D18 : f64
  %quarter2 = arith.constant 0x3C91A62633200000 : f64
  %quarter3 = arith.constant 0xBA8747F23E32ED70 : f64
  %z = arith.mulf %x, %a : f64
  %mx = arith.negf %x : f64
  %mzl = math.fma %mx, %a, %z : f64
  %quarters = math.fma %z, %perquarter, %half : f64
  %km = arith.addf %quarters, %magic : f64
  %kr = arith.subf %km, %magic : f64
  %k = arith.subf %kr, %half : f64
  %mk = arith.negf %k : f64
  %r = math.fma %mk, %quarter1, %z : f64
  %back = math.fma %k, %quarter1, %r : f64
  %mrl = arith.subf %back, %z : f64
  %h = math.fma %mk, %quarter2, %r : f64
  %d = arith.subf %h, %r : f64
  %ml0 = math.fma %k, %quarter2, %d : f64
  %ml1 = math.fma %k, %quarter3, %ml0 : f64
  %ml2 = arith.addf %ml1, %mrl : f64
  %hi = arith.subf %h, %mzl : f64
  %zl = arith.negf %mzl : f64
  %e = func.call @sin.approx.sum_error(%h, %zl) : (f64, f64) -> f64
  %mlo = arith.subf %ml2, %e : f64
  %q = arith.bitcast %km : f64 to i64
  %near = func.call @sin.quarters.f64(%hi, %mlo, %q) : (f64, f64, i64) -> f64
  %far0 = func.call @snake.approx.eighth_far(%x, %a) : (f64, f64) -> f64
  %far = arith.addf %far0, %none : f64
  %az = math.absf %z : f64
  %isfar = arith.cmpf ugt, %az, %limit : f64
  %y = arith.select %isfar, %far, %near {act.rare} : f64
  return %y : f64
}

func.func @snake.approx.eighth_far(%x: f64, %a: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i64
  %t = func.call @snake.turns.f64(%x, %a, %i1) : (f64, f64, i64) -> i128
  %y = func.call @sin.reduced.f64(%t, %one, %zero, %i0) : (i128, f64, f64, i32) -> f64
  return %y : f64
}

// No relative bound: a root between two numbers for which no polynomial stands.
func.func @snake.derivative.a.approx.f64(%x: f64, %a: f64 {act.name = "a", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 13750.83 : f64}} {
  %mhalf = arith.constant -0.5 : f64
  %i0 = arith.constant 0 : i64
  %i1 = arith.constant 1 : i64
  %none = func.call @sine.approx.none(%x, %a) : (f64, f64) -> f64
  %s = func.call @sine.turned.f64(%x, %a, %i0, %none) : (f64, f64, i64, f64) -> f64
  %c = func.call @sine.turned.f64(%x, %a, %i1, %none) : (f64, f64, i64, f64) -> f64
  %q = arith.divf %s, %a : f64
  %mq = arith.mulf %q, %mhalf : f64
  %d = math.fma %x, %c, %mq : f64
  %q2 = arith.addf %q, %q : f64
  %y = arith.mulf %q2, %d : f64
  return %y : f64
}

// a x in turns, as @snake.turns.f32, and so many eighths of a turn more.
func.func @snake.turns.f64(%x: f64, %a: f64, %eighths: i64) -> i128 {
  %i125w = arith.constant 125 : i128
  %big = arith.constant 0x5F30000000000000 : f64 // 2^500
  %scale = arith.constant 0x1A70000000000000 : f64 // 2^-600
  %i600 = arith.constant 600 : i64
  %i0 = arith.constant 0 : i64
  %i0w = arith.constant 0 : i128
  %zero = arith.constant 0.0 : f64
  %ax = math.absf %x : f64
  %aa = math.absf %a : f64
  %xbig = arith.cmpf ogt, %ax, %big : f64
  %abig = arith.cmpf ogt, %aa, %big : f64
  %xs = arith.mulf %x, %scale : f64
  %as_ = arith.mulf %a, %scale : f64
  %x1 = arith.select %xbig, %xs, %x : f64
  %a1 = arith.select %abig, %as_, %a : f64
  %kx = arith.select %xbig, %i600, %i0 : i64
  %ka = arith.select %abig, %i600, %i0 : i64
  %k = arith.addi %kx, %ka : i64
  %zh = arith.mulf %x1, %a1 : f64
  %mzh = arith.negf %zh : f64
  %zl = math.fma %x1, %a1, %mzh : f64
  %th0 = func.call @sin.turns.f64(%zh, %k) : (f64, i64) -> i128
  %tl0 = func.call @sin.turns.f64(%zl, %k) : (f64, i64) -> i128
  %hneg = arith.cmpf olt, %zh, %zero : f64
  %lneg = arith.cmpf olt, %zl, %zero : f64
  %thn = arith.subi %i0w, %th0 : i128
  %tln = arith.subi %i0w, %tl0 : i128
  %th = arith.select %hneg, %thn, %th0 : i128
  %tl = arith.select %lneg, %tln, %tl0 : i128
  %t = arith.addi %th, %tl : i128
  %n = arith.extui %eighths : i64 to i128
  %ns = arith.shli %n, %i125w : i128
  %y = arith.addi %t, %ns : i128
  return %y : i128
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
