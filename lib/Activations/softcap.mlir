// softcap(x) = c tanh(x/c), c = 50: the attention logits' cap of Gemma 2 (its config's
// attn_logit_softcapping; that of the final logits is 30).
func.func @softcap(%x: f64, %c: f64 {act.name = "c", act.default = 50.0 : f64, act.samples = [30.0, -5.0, 1000.0]}) -> f64
    attributes {act.windows = [0.9 : f64]} {
  %u = arith.divf %x, %c : f64
  %t = math.tanh %u : f64
  %y = arith.mulf %c, %t : f64
  return %y : f64
}

// 4e / (1 + e)^2, e = e^(-2|x/c|).
func.func @softcap.derivative(%x: f64, %c: f64 {act.name = "c", act.default = 50.0 : f64}) -> f64 {
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %u = arith.divf %x, %c : f64
  %a = math.absf %u : f64
  %z = arith.mulf %a, %mtwo : f64
  %e = math.exp %z : f64
  %e2 = arith.addf %e, %two : f64
  %m = arith.mulf %e, %e2 : f64
  %d = arith.addf %m, %one : f64
  %n = arith.mulf %e, %four : f64
  %y = arith.divf %n, %d : f64
  return %y : f64
}

// tanh(u) - u / cosh(u)^2 = (1 - e (e + 4|u|)) / (1 + e)^2 with the sign of u = x/c.
func.func @softcap.derivative.c(%x: f64, %c: f64 {act.name = "c", act.default = 50.0 : f64}) -> f64 {
  %mtwo = arith.constant -2.0 : f64
  %four = arith.constant 4.0 : f64
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %u = arith.divf %x, %c : f64
  %a = math.absf %u : f64
  %z = arith.mulf %a, %mtwo : f64
  %e = math.exp %z : f64
  %u4 = arith.mulf %a, %four : f64
  %eu = arith.addf %e, %u4 : f64
  %eeu = arith.mulf %e, %eu : f64
  %n = arith.subf %one, %eeu : f64
  %e2 = arith.addf %e, %two : f64
  %m = arith.mulf %e, %e2 : f64
  %d = arith.addf %m, %one : f64
  %q = arith.divf %n, %d : f64
  %y = math.copysign %q, %u : f64
  return %y : f64
}

// Where x/c would round to a subnormal number, the result is x.
func.func @softcap.approx.f32(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 2.42 : f64, exact_as = [bf16]}} {
  %c_1 = arith.constant 0.0001220703125 : f32
  %u = arith.divf %x, %c : f32
  %t = func.call @tanh.approx.f32(%u) : (f32) -> f32
  %y0 = arith.mulf %c, %t : f32
  %a = math.absf %u : f32
  %near = arith.cmpf olt, %a, %c_1 : f32
  %y = arith.select %near, %x, %y0 : f32
  return %y : f32
}

// Of 2.4e8 pairs of x and c, most where tanh errs by most, the worst was 3.89 ulp.
func.func @softcap.approx.f32.quotient(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.99 : f64, exact_as = [bf16]}} {
  %c_1 = arith.constant 0.0001220703125 : f32
  %u = arith.divf %x, %c : f32
  %t = func.call @tanh.approx.f32.quotient(%u) : (f32) -> f32
  %y0 = arith.mulf %c, %t : f32
  %a = math.absf %u : f32
  %near = arith.cmpf olt, %a, %c_1 : f32
  %y = arith.select %near, %x, %y0 : f32
  return %y : f32
}

// The quotient in two parts, because its rounding error would grow in the tail; the
// power of two last.
func.func @softcap.derivative.approx.f32(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 2.84 : f64}} {
  %c_1 = arith.constant 0.0001 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %two = arith.constant 2.0 : f32
  %four = arith.constant 4.0 : f32
  %u = arith.divf %x, %c : f32
  %nu = arith.negf %u : f32
  %r = math.fma %nu, %c, %x : f32
  %ul = arith.divf %r, %c : f32
  %al = math.absf %ul : f32
  %ok = arith.cmpf olt, %al, %c_1 : f32
  %l0 = arith.select %ok, %ul, %zero : f32
  %a = math.absf %u : f32
  %one_1 = math.copysign %one, %u : f32
  %z = arith.mulf %a, %mtwo : f32
  %l1 = arith.mulf %l0, %one_1 : f32
  %l = arith.mulf %l1, %mtwo : f32
  %e = func.call @exp.times.f32(%z, %l, %one) : (f32, f32, f32) -> f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %f = act.quotient %four, %d : f32
  %y = func.call @exp.times.f32(%z, %l, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// For results in f16 and bf16, whose tails do not feel the rounding of the quotient.
func.func @softcap.approx.f32.narrow(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3600.0 : f64}} {
  %least = arith.constant 0.0001220703125 : f32
  %u = arith.divf %x, %c : f32
  %t = func.call @tanh.approx.f32.narrow(%u) : (f32) -> f32
  %y0 = arith.mulf %c, %t : f32
  %a = math.absf %u : f32
  %near = arith.cmpf olt, %a, %least : f32
  %y = arith.select %near, %x, %y0 : f32
  return %y : f32
}

func.func @softcap.approx.f32.narrow.table(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1850.0 : f64}} {
  %least = arith.constant 0.0001220703125 : f32
  %u = arith.divf %x, %c : f32
  %t = func.call @tanh.approx.f32.narrow.table(%u) : (f32) -> f32
  %y0 = arith.mulf %c, %t : f32
  %a = math.absf %u : f32
  %near = arith.cmpf olt, %a, %least : f32
  %y = arith.select %near, %x, %y0 : f32
  return %y : f32
}

func.func @softcap.derivative.approx.f32.narrow(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 1300.0 : f64}} {
  %u = arith.divf %x, %c : f32
  %y = func.call @tanh.derivative.approx.f32.narrow(%u) : (f32) -> f32
  return %y : f32
}

func.func @softcap.derivative.approx.f32.narrow.table(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 575.0 : f64}} {
  %u = arith.divf %x, %c : f32
  %y = func.call @tanh.derivative.approx.f32.narrow.table(%u) : (f32) -> f32
  return %y : f32
}

func.func @softcap.derivative.approx.f32.narrow.near(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 5620.0 : f64}} {
  %u = arith.divf %x, %c : f32
  %y = func.call @tanh.derivative.approx.f32.narrow.near(%u) : (f32) -> f32
  return %y : f32
}

// A polynomial below 1.
func.func @softcap.derivative.c.approx.f32(%x: f32, %c: f32 {act.name = "c", act.default = 50.0 : f32}) -> f32 attributes {act.claim = {max_ulps = 3.60 : f64}} {
  %c_1 = arith.constant 0.0001 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %three = arith.constant 3.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %four = arith.constant 4.0 : f32
  %two = arith.constant 2.0 : f32
  // Constants: coefficients/softcap.sollya.
  %p8 = arith.constant 0x3A4FA620 : f32
  %p7 = arith.constant 0xBBA83EDA : f32
  %p6 = arith.constant 0x3C8BACBE : f32
  %p5 = arith.constant 0xBD2A2F35 : f32
  %p4 = arith.constant 0x3DB4B16E : f32
  %p3 = arith.constant 0xBE331C19 : f32
  %p2 = arith.constant 0x3EA5CA8D : f32
  %p1 = arith.constant 0xBF088892 : f32
  %p0 = arith.constant 0x3F2AAAAB : f32
  %u = arith.divf %x, %c : f32
  %a = math.absf %u : f32
  %s = arith.mulf %a, %a : f32
  %t0 = math.fma %p8, %s, %p7 : f32
  %t1 = math.fma %t0, %s, %p6 : f32
  %t2 = math.fma %t1, %s, %p5 : f32
  %t3 = math.fma %t2, %s, %p4 : f32
  %t4 = math.fma %t3, %s, %p3 : f32
  %t5 = math.fma %t4, %s, %p2 : f32
  %t6 = math.fma %t5, %s, %p1 : f32
  %p = math.fma %t6, %s, %p0 : f32
  %sp = arith.mulf %s, %p : f32
  %nu = arith.negf %u : f32
  %r = math.fma %nu, %c, %x : f32
  %ul = arith.divf %r, %c : f32
  %al = math.absf %ul : f32
  %ok = arith.cmpf olt, %al, %c_1 : f32
  %l0 = arith.select %ok, %ul, %zero : f32
  %one_1 = math.copysign %one, %u : f32
  %l = arith.mulf %l0, %one_1 : f32
  %l3 = arith.mulf %l, %three : f32
  // What u lacks to x/c counts three times.
  %small0 = arith.mulf %l3, %sp : f32
  %small = math.fma %a, %sp, %small0 : f32
  %z = arith.mulf %a, %mtwo : f32
  %zl = arith.mulf %l, %mtwo : f32
  %e = func.call @exp.times.f32(%z, %zl, %one) : (f32, f32, f32) -> f32
  %u4 = arith.mulf %a, %four : f32
  %eu = arith.addf %e, %u4 : f32
  %ne = arith.negf %e : f32
  %n = math.fma %ne, %eu, %one : f32
  %e2 = arith.addf %e, %two : f32
  %d = math.fma %e, %e2, %one : f32
  %q = act.quotient %n, %d : f32
  %zero_1 = arith.cmpf oeq, %e, %zero : f32
  %q1 = arith.select %zero_1, %one, %q : f32
  %near = arith.cmpf olt, %a, %one : f32
  %m = arith.select %near, %small, %q1 : f32
  %y = math.copysign %m, %u : f32
  return %y : f32
}

// Where x/c would round to a subnormal number, the result is x.
func.func @softcap.approx.f64(%x: f64, %c: f64 {act.name = "c", act.default = 50.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 2.70 : f64}} {
  %c_1 = arith.constant 3.725290298461914e-09 : f64
  %u = arith.divf %x, %c : f64
  %t = func.call @tanh.approx.f64(%u) : (f64) -> f64
  %y0 = arith.mulf %c, %t : f64
  %a = math.absf %u : f64
  %near = arith.cmpf olt, %a, %c_1 : f64
  %y = arith.select %near, %x, %y0 : f64
  return %y : f64
}

// The quotient in two parts, because its rounding error would grow in the tail; the
// power of two last.
func.func @softcap.derivative.approx.f64(%x: f64, %c: f64 {act.name = "c", act.default = 50.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 2.94 : f64}} {
  %c_1 = arith.constant 1.0e-07 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %u = arith.divf %x, %c : f64
  %nu = arith.negf %u : f64
  %r = math.fma %nu, %c, %x : f64
  %ul = arith.divf %r, %c : f64
  %al = math.absf %ul : f64
  %ok = arith.cmpf olt, %al, %c_1 : f64
  %l0 = arith.select %ok, %ul, %zero : f64
  %a = math.absf %u : f64
  %one_1 = math.copysign %one, %u : f64
  %z = arith.mulf %a, %mtwo : f64
  %l1 = arith.mulf %l0, %one_1 : f64
  %l = arith.mulf %l1, %mtwo : f64
  %e = func.call @exp.approx.scaled(%z, %l, %one) : (f64, f64, f64) -> f64
  %e2 = arith.addf %e, %two : f64
  %d = math.fma %e, %e2, %one : f64
  %f = arith.divf %four, %d : f64
  %y = func.call @exp.approx.scaled(%z, %l, %f) : (f64, f64, f64) -> f64
  return %y : f64
}

// A polynomial below 1.
func.func @softcap.derivative.c.approx.f64(%x: f64, %c: f64 {act.name = "c", act.default = 50.0 : f64}) -> f64 attributes {act.claim = {max_ulps = 4.10 : f64}} {
  %c_1 = arith.constant 1.0e-07 : f64
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %three = arith.constant 3.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %four = arith.constant 4.0 : f64
  %two = arith.constant 2.0 : f64
  // Constants: coefficients/softcap.sollya.
  %dp23 = arith.constant 0x3F04DC3FFA2CAB26 : f64
  %dp22 = arith.constant 0xBF3EDA60A1B04810 : f64
  %dp21 = arith.constant 0x3F655DF1022040A4 : f64
  %dp20 = arith.constant 0xBF826961C0208BE0 : f64
  %dp19 = arith.constant 0x3F961F094DFB1333 : f64
  %dp18 = arith.constant 0xBFA3ADFAF009D19A : f64
  %dp17 = arith.constant 0x3FAAE08683F83D28 : f64
  %dp16 = arith.constant 0xBFACD309F5911073 : f64
  %dp15 = arith.constant 0x3FA8A0CC63AE81CE : f64
  %dp14 = arith.constant 0xBFA0E855B342DEEF : f64
  %dp13 = arith.constant 0x3F92B3D8FF0D4892 : f64
  %dp12 = arith.constant 0xBF807F3E46D26E67 : f64
  %dp11 = arith.constant 0x3F653B1387C62882 : f64
  %dp10 = arith.constant 0x3EBBAE8C72B3BD04 : f64
  %dp9 = arith.constant 0xBF5C7FF003C5DCCA : f64
  %dp8 = arith.constant 0x3F717BB50D120C05 : f64
  %dp7 = arith.constant 0xBF8352E1C6D65E30 : f64
  %dp6 = arith.constant 0x3F94DECC42B90C17 : f64
  %dp5 = arith.constant 0xBFA611EC73449AD4 : f64
  %dp4 = arith.constant 0x3FB6B09C22521FA3 : f64
  %dp3 = arith.constant 0xBFC664F488048F65 : f64
  %dp2 = arith.constant 0x3FD4B94B94B8E7F3 : f64
  %dp1 = arith.constant 0xBFE111111111109A : f64
  %dp0 = arith.constant 0x3FE5555555555555 : f64
  %u = arith.divf %x, %c : f64
  %a = math.absf %u : f64
  %s = arith.mulf %a, %a : f64
  %t0 = math.fma %dp23, %s, %dp22 : f64
  %t1 = math.fma %t0, %s, %dp21 : f64
  %t2 = math.fma %t1, %s, %dp20 : f64
  %t3 = math.fma %t2, %s, %dp19 : f64
  %t4 = math.fma %t3, %s, %dp18 : f64
  %t5 = math.fma %t4, %s, %dp17 : f64
  %t6 = math.fma %t5, %s, %dp16 : f64
  %t7 = math.fma %t6, %s, %dp15 : f64
  %t8 = math.fma %t7, %s, %dp14 : f64
  %t9 = math.fma %t8, %s, %dp13 : f64
  %t10 = math.fma %t9, %s, %dp12 : f64
  %t11 = math.fma %t10, %s, %dp11 : f64
  %t12 = math.fma %t11, %s, %dp10 : f64
  %t13 = math.fma %t12, %s, %dp9 : f64
  %t14 = math.fma %t13, %s, %dp8 : f64
  %t15 = math.fma %t14, %s, %dp7 : f64
  %t16 = math.fma %t15, %s, %dp6 : f64
  %t17 = math.fma %t16, %s, %dp5 : f64
  %t18 = math.fma %t17, %s, %dp4 : f64
  %t19 = math.fma %t18, %s, %dp3 : f64
  %t20 = math.fma %t19, %s, %dp2 : f64
  %t21 = math.fma %t20, %s, %dp1 : f64
  %p = math.fma %t21, %s, %dp0 : f64
  %sp = arith.mulf %s, %p : f64
  %nu = arith.negf %u : f64
  %r = math.fma %nu, %c, %x : f64
  %ul = arith.divf %r, %c : f64
  %al = math.absf %ul : f64
  %ok = arith.cmpf olt, %al, %c_1 : f64
  %l0 = arith.select %ok, %ul, %zero : f64
  %one_1 = math.copysign %one, %u : f64
  %l = arith.mulf %l0, %one_1 : f64
  %l3 = arith.mulf %l, %three : f64
  // What u lacks to x/c counts three times.
  %small0 = arith.mulf %l3, %sp : f64
  %small = math.fma %a, %sp, %small0 : f64
  %z = arith.mulf %a, %mtwo : f64
  %e = func.call @exp.approx.f64(%z) : (f64) -> f64
  %u4 = arith.mulf %a, %four : f64
  %eu = arith.addf %e, %u4 : f64
  %ne = arith.negf %e : f64
  %n = math.fma %ne, %eu, %one : f64
  %e2 = arith.addf %e, %two : f64
  %d = math.fma %e, %e2, %one : f64
  %q = arith.divf %n, %d : f64
  %zero_1 = arith.cmpf oeq, %e, %zero : f64
  %q1 = arith.select %zero_1, %one, %q : f64
  %near = arith.cmpf olt, %a, %one : f64
  %m = arith.select %near, %small, %q1 : f64
  %y = math.copysign %m, %u : f64
  return %y : f64
}

// From the output: (c - y)(c + y)/c^2.
func.func @softcap.from_output(%y: f64, %c: f64 {act.name = "c", act.default = 50.0 : f64}) -> f64 {
  %n = arith.subf %c, %y : f64
  %p = arith.addf %c, %y : f64
  %l = arith.divf %n, %c : f64
  %r = arith.divf %p, %c : f64
  %t0 = arith.mulf %l, %r : f64
  return %t0 : f64
}

func.func @softcap.spelling.mul(%x: f64, %c: f64) -> f64
    attributes {act.windows = [0.9 : f64]} {
  %u = arith.divf %x, %c : f64
  %t = math.tanh %u : f64
  %y = arith.mulf %t, %c : f64
  return %y : f64
}

// With the reciprocal as a constant.
func.func @softcap.spelling.inverse(%x: f64, %c: f64) -> f64
    attributes {act.windows = [0.9 : f64]} {
  %one = arith.constant 1.0 : f64
  %i = arith.divf %one, %c : f64
  %u = arith.mulf %x, %i : f64
  %t = math.tanh %u : f64
  %y = arith.mulf %t, %c : f64
  return %y : f64
}
