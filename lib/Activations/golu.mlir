// golu(x) = x exp(-e^(-x))
func.func @golu(%x: f64) -> f64 {
  %m = arith.negf %x : f64
  %t = math.exp %m : f64
  %n = arith.negf %t : f64
  %g = math.exp %n : f64
  %y = arith.mulf %x, %g : f64
  return %y : f64
}

// exp(-t) (1 + x t), t = e^(-x); away from 0 x (exp(-t - x) + exp(-t)/x), where
// nothing overflows before it is nothing, and which keeps the sign of that.
func.func @golu.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %two = arith.constant 2.0 : f64
  %m = arith.negf %x : f64
  %t = math.exp %m : f64
  %n = arith.negf %t : f64
  %g = math.exp %n : f64
  %xt = arith.mulf %x, %t : f64
  %f = arith.addf %xt, %one : f64
  %y0 = arith.mulf %g, %f : f64
  %mx = arith.subf %n, %x : f64
  %h = math.exp %mx : f64
  %gx = arith.divf %g, %x : f64
  %hg = arith.addf %h, %gx : f64
  %y1 = arith.mulf %x, %hg : f64
  %xh = arith.mulf %x, %h : f64
  %y2 = arith.addf %g, %xh : f64
  %near = arith.cmpf ogt, %x, %mtwo : f64
  %y3 = arith.select %near, %y0, %y1 : f64
  %right = arith.cmpf ogt, %x, %two : f64
  %y = arith.select %right, %y2, %y3 : f64
  return %y : f64
}

// e^(-x) in double precision, for |x| <= 200: the outer exponential would magnify the
// error of a single precision one by up to 104.
func.func @golu.exp.f32(%x: f32) -> f64 {
  %i52w = arith.constant 52 : i64
  %bits = arith.constant 0x3FF0000000000000 : i64
  // Constants: coefficients/golu.sollya.
  %t0 = arith.constant 0x3FF71547652B82FE : f64
  %t1 = arith.constant 0x4338000000000000 : f64
  %t2 = arith.constant 0xBFE62E42FEFA3800 : f64
  %t3 = arith.constant 0xBD2EF35793C76730 : f64
  %e11 = arith.constant 0x3E5ADE16B0D7DAAE : f64
  %e10 = arith.constant 0x3E928AF44E06FAC8 : f64
  %e9 = arith.constant 0x3EC71DEE61DBBD3D : f64
  %e8 = arith.constant 0x3EFA01997C3DDB0E : f64
  %e7 = arith.constant 0x3F2A01A0147627B5 : f64
  %e6 = arith.constant 0x3F56C16C1852CDF4 : f64
  %e5 = arith.constant 0x3F81111111122324 : f64
  %e4 = arith.constant 0x3FA555555555029D : f64
  %e3 = arith.constant 0x3FC5555555555511 : f64
  %e2 = arith.constant 0x3FE000000000000B : f64
  %e1 = arith.constant 0x3FF0000000000000 : f64
  %xd = arith.extf %x : f32 to f64
  %z = arith.negf %xd : f64
  %km = math.fma %z, %t0, %t1 : f64
  %k = arith.subf %km, %t1 : f64
  %r0 = math.fma %k, %t2, %z : f64
  %r = math.fma %k, %t3, %r0 : f64
  %t4 = math.fma %e11, %r, %e10 : f64
  %t5 = math.fma %t4, %r, %e9 : f64
  %t6 = math.fma %t5, %r, %e8 : f64
  %t7 = math.fma %t6, %r, %e7 : f64
  %t8 = math.fma %t7, %r, %e6 : f64
  %t9 = math.fma %t8, %r, %e5 : f64
  %t10 = math.fma %t9, %r, %e4 : f64
  %t11 = math.fma %t10, %r, %e3 : f64
  %t12 = math.fma %t11, %r, %e2 : f64
  %t13 = math.fma %t12, %r, %e1 : f64
  %p = math.fma %t13, %r, %e1 : f64
  %t14 = arith.bitcast %km : f64 to i64
  %n = arith.shli %t14, %i52w : i64
  %b = arith.addi %n, %bits : i64
  %s = arith.bitcast %b : i64 to f64
  %y = arith.mulf %p, %s : f64
  return %y : f64
}

func.func @golu.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.72 : f64, exact_as = [bf16]}} {
  %c = arith.constant -6.0 : f32
  %c_1 = arith.constant 150.0 : f32
  %xc = arith.maximumf %x, %c : f32
  %xd = arith.minimumf %xc, %c_1 : f32
  %t = func.call @golu.exp.f32(%xd) : (f32) -> f64
  %mt = arith.negf %t : f64
  %hi = arith.truncf %mt : f64 to f32
  %hd = arith.extf %hi : f32 to f64
  %ld = arith.subf %mt, %hd : f64
  %lo = arith.truncf %ld : f64 to f32
  %y = func.call @exp.scaled.f32(%hi, %lo, %xc) : (f32, f32, f32) -> f32
  return %y : f32
}

// 1 + x t in double precision, so that it is right about the root, too.
func.func @golu.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.31 : f64}} {
  %c = arith.constant -6.0 : f32
  %c_1 = arith.constant 150.0 : f32
  // Constants: coefficients/golu.sollya.
  %t0 = arith.constant 0x3F800000 : f32
  %xc = arith.maximumf %x, %c : f32
  %xd = arith.minimumf %xc, %c_1 : f32
  %z = arith.extf %xd : f32 to f64
  %t = func.call @golu.exp.f32(%xd) : (f32) -> f64
  %mt = arith.negf %t : f64
  %hi = arith.truncf %mt : f64 to f32
  %hd = arith.extf %hi : f32 to f64
  %ld = arith.subf %mt, %hd : f64
  %lo = arith.truncf %ld : f64 to f32
  %one = arith.extf %t0 : f32 to f64
  %f0 = math.fma %z, %t, %one : f64
  %f = arith.truncf %f0 : f64 to f32
  %y = func.call @exp.times.f32(%hi, %lo, %f) : (f32, f32, f32) -> f32
  return %y : f32
}

// Double precision needs e^(-x) in two parts, hi + lo. part = 0 gives -hi, 1 gives -lo.
// With r = r0 + r1 half of the reduced argument: e^r is 1 + r + r^2/2 with low parts and
// r^3 P(r), then squared.
func.func @golu.part.f64(%x: f64, %part: i1) -> f64 {
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %i52w = arith.constant 52 : i64
  %bits = arith.constant 0xBFF0000000000000 : i64
  // Constants: coefficients/golu.sollya.
  %t0 = arith.constant 0x3FF71547652B82FE : f64
  %t1 = arith.constant 0x4338000000000000 : f64
  %t2 = arith.constant 0xBFE62E42FEFA3800 : f64
  %t3 = arith.constant 0xBD2EF35793C76730 : f64
  %c9 = arith.constant 0x3E20E082085A2CD3 : f64
  %c8 = arith.constant 0x3E5A9094C5ABDE9E : f64
  %c7 = arith.constant 0x3E927E7364E610D9 : f64
  %c6 = arith.constant 0x3EC71DEF8061C2ED : f64
  %c5 = arith.constant 0x3EFA01A016EF40CF : f64
  %c4 = arith.constant 0x3F2A01A018EE0EF4 : f64
  %c3 = arith.constant 0x3F56C16C16C1840A : f64
  %c2 = arith.constant 0x3F81111111111A4C : f64
  %c1 = arith.constant 0x3FA5555555555555 : f64
  %c0 = arith.constant 0x3FC5555555555555 : f64
  %z = arith.negf %x : f64
  %km = math.fma %z, %t0, %t1 : f64
  %k = arith.subf %km, %t1 : f64
  %u0 = math.fma %k, %t2, %z : f64
  %u = math.fma %k, %t3, %u0 : f64
  %u1 = arith.subf %u, %u0 : f64
  %mu1 = arith.negf %u1 : f64
  %ul = math.fma %k, %t3, %mu1 : f64
  %r = arith.mulf %u, %half : f64
  %rl = arith.mulf %ul, %half : f64
  %s = arith.mulf %r, %r : f64
  %ms = arith.negf %s : f64
  %sl0 = math.fma %r, %r, %ms : f64
  %rr = arith.addf %r, %r : f64
  %sl = math.fma %rr, %rl, %sl0 : f64
  %t4 = math.fma %c9, %r, %c8 : f64
  %t5 = math.fma %t4, %r, %c7 : f64
  %t6 = math.fma %t5, %r, %c6 : f64
  %t7 = math.fma %t6, %r, %c5 : f64
  %t8 = math.fma %t7, %r, %c4 : f64
  %t9 = math.fma %t8, %r, %c3 : f64
  %t10 = math.fma %t9, %r, %c2 : f64
  %t11 = math.fma %t10, %r, %c1 : f64
  %p = math.fma %t11, %r, %c0 : f64
  %rs = arith.mulf %r, %s : f64
  %q = arith.mulf %rs, %p : f64
  %a = math.fma %s, %half, %r : f64
  %ar = arith.subf %a, %r : f64
  %mar = arith.negf %ar : f64
  %al = math.fma %s, %half, %mar : f64
  %b = arith.addf %a, %one : f64
  %b1 = arith.subf %b, %one : f64
  %bl = arith.subf %a, %b1 : f64
  %v0 = math.fma %sl, %half, %rl : f64
  %v1 = arith.addf %v0, %q : f64
  %v2 = arith.addf %v1, %al : f64
  %v = arith.addf %v2, %bl : f64
  %B = arith.addf %b, %v : f64
  %Bd = arith.subf %B, %b : f64
  %Bl = arith.subf %v, %Bd : f64
  %S = arith.mulf %B, %B : f64
  %mS = arith.negf %S : f64
  %Sl0 = math.fma %B, %B, %mS : f64
  %BB = arith.addf %B, %B : f64
  %Sl = math.fma %BB, %Bl, %Sl0 : f64
  %h = arith.select %part, %Sl, %S : f64
  %t12 = arith.bitcast %km : f64 to i64
  %nb = arith.shli %t12, %i52w : i64
  %eb = arith.addi %nb, %bits : i64
  %e = arith.bitcast %eb : i64 to f64
  %y = arith.mulf %h, %e : f64
  return %y : f64
}

func.func @golu.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.50 : f64}} {
  %c = arith.constant -8.0 : f64
  %c_1 = arith.constant 150.0 : f64
  %false_ = arith.constant false
  %true_ = arith.constant true
  %zero = arith.constant 0.0 : f64
  %c_2 = arith.constant 100.0 : f64
  %xc = arith.maximumf %x, %c : f64
  %xd = arith.minimumf %xc, %c_1 : f64
  %hi = func.call @golu.part.f64(%xd, %false_) : (f64, i1) -> f64
  %lo = func.call @golu.part.f64(%xd, %true_) : (f64, i1) -> f64
  %xe = arith.minimumf %xc, %c_1 : f64
  %y0 = func.call @exp.approx.scaled(%hi, %lo, %xe) : (f64, f64, f64) -> f64
  %zero_1 = arith.cmpf oeq, %x, %zero : f64
  %y1 = arith.select %zero_1, %x, %y0 : f64
  %far = arith.cmpf ogt, %x, %c_2 : f64
  %y = arith.select %far, %x, %y1 : f64
  return %y : f64
}

func.func @golu.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.44 : f64}} {
  %c = arith.constant -8.0 : f64
  %c_1 = arith.constant 150.0 : f64
  %false_ = arith.constant false
  %true_ = arith.constant true
  %one = arith.constant 1.0 : f64
  %xc = arith.maximumf %x, %c : f64
  %xd = arith.minimumf %xc, %c_1 : f64
  %hi = func.call @golu.part.f64(%xd, %false_) : (f64, i1) -> f64
  %lo = func.call @golu.part.f64(%xd, %true_) : (f64, i1) -> f64
  %nx = arith.negf %xd : f64
  %p = arith.mulf %nx, %hi : f64
  %mp = arith.negf %p : f64
  %pl0 = math.fma %nx, %hi, %mp : f64
  %pl = math.fma %nx, %lo, %pl0 : f64
  %f0 = arith.addf %p, %one : f64
  %f1 = arith.subf %f0, %one : f64
  %fl = arith.subf %p, %f1 : f64
  %pf = arith.addf %pl, %fl : f64
  %f = arith.addf %f0, %pf : f64
  %y = func.call @exp.approx.scaled(%hi, %lo, %f) : (f64, f64, f64) -> f64
  return %y : f64
}

// x / e^(e^(-x))
func.func @golu.spelling.quotient(%x: f64) -> f64 {
  %m = arith.negf %x : f64
  %t = math.exp %m : f64
  %d = math.exp %t : f64
  %y = arith.divf %x, %d : f64
  return %y : f64
}
