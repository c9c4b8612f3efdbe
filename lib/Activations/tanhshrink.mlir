// tanhshrink(x) = x - tanh(x), on |x|, which keeps -0.
func.func @tanhshrink(%x: f64) -> f64 {
  %a = math.absf %x : f64
  %t = math.tanh %a : f64
  %d = arith.subf %a, %t : f64
  %y = math.copysign %d, %x : f64
  return %y : f64
}

// tanh(x)^2
func.func @tanhshrink.derivative(%x: f64) -> f64 {
  %t = math.tanh %x : f64
  %y = arith.mulf %t, %t : f64
  return %y : f64
}

func.func @tanhshrink.derivative.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.28 : f64}} {
  %t = func.call @tanh.approx.f32(%x) : (f32) -> f32
  %y = arith.mulf %t, %t : f32
  return %y : f32
}

// Up to 1 the square of q = u/(2 + u), u = expm1(-2|x|), with the rounding errors of sum and
// quotient; beyond, 1 - 4e/(1 + e)^2, e = e^(-2|x|).
func.func @tanhshrink.derivative.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.57 : f64}} {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %four = arith.constant 4.0 : f64
  %a = math.absf %x : f64
  %w = arith.mulf %a, %mtwo : f64
  %u = func.call @expm1.approx.f64(%w) : (f64) -> f64
  %d = arith.addf %two, %u : f64
  %d0 = arith.subf %two, %d : f64
  %dl = arith.addf %d0, %u : f64
  %q = arith.divf %u, %d : f64
  %mq = arith.negf %q : f64
  %r0 = math.fma %mq, %d, %u : f64
  %r = math.fma %mq, %dl, %r0 : f64
  %ql = arith.divf %r, %d : f64
  %q2 = arith.addf %q, %q : f64
  %qq = arith.mulf %q2, %ql : f64
  %near = math.fma %q, %q, %qq : f64
  %e = func.call @exp.approx.f64(%w) : (f64) -> f64
  %f = arith.addf %one, %e : f64
  %ff = arith.mulf %f, %f : f64
  %e4 = arith.mulf %e, %four : f64
  %s = arith.divf %e4, %ff : f64
  %far = arith.subf %one, %s : f64
  %small = arith.cmpf olt, %a, %one : f64
  %y = arith.select %small, %near, %far : f64
  return %y : f64
}

// A polynomial below 1, where the difference cancels; above it,
// (|x| - 1) + 2 / (e^(2|x|) + 1), a sum of positive numbers.
func.func @tanhshrink.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.27 : f64}} {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  // Constants: coefficients/tanhshrink.sollya.
  %p8 = arith.constant 0x38AABC5D : f32
  %p7 = arith.constant 0xB9FB2C5E : f32
  %p6 = arith.constant 0x3AC39B8B : f32
  %p5 = arith.constant 0xBB7362F7 : f32
  %p4 = arith.constant 0x3C12AE4B : f32
  %p3 = arith.constant 0xBCB36A33 : f32
  %p2 = arith.constant 0x3D5D13BA : f32
  %p1 = arith.constant 0xBE0888A6 : f32
  %p0 = arith.constant 0x3EAAAAAB : f32
  %a = math.absf %x : f32
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
  %small = arith.mulf %a, %sp : f32
  %aa = arith.addf %a, %a : f32
  %e = func.call @exp.approx.f32(%aa) : (f32) -> f32
  %d = arith.addf %e, %one : f32
  %w = arith.divf %two, %d : f32
  %a1 = arith.subf %a, %one : f32
  %large = arith.addf %a1, %w : f32
  %near = arith.cmpf olt, %a, %one : f32
  %m = arith.select %near, %small, %large : f32
  %y = math.copysign %m, %x : f32
  return %y : f32
}

// Double precision, in the same way.

func.func @tanhshrink.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 3.32 : f64}} {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  // Constants: coefficients/tanhshrink.sollya.
  %dp21 = arith.constant 0x3EBB052D84E8FBCA : f64
  %dp20 = arith.constant 0xBEF238C45B2E5069 : f64
  %dp19 = arith.constant 0x3F16DDC404D723A2 : f64
  %dp18 = arith.constant 0xBF31B8F7A688C260 : f64
  %dp17 = arith.constant 0x3F42FF49E755ADCC : f64
  %dp16 = arith.constant 0xBF4DE161F0C45742 : f64
  %dp15 = arith.constant 0x3F51D985542552E0 : f64
  %dp14 = arith.constant 0xBF508AF4229FACAB : f64
  %dp13 = arith.constant 0x3F480EF91175BFAB : f64
  %dp12 = arith.constant 0xBF3B6F19C75D8866 : f64
  %dp11 = arith.constant 0x3F276559791DD830 : f64
  %dp10 = arith.constant 0xBF0048416B09FA9B : f64
  %dp9 = arith.constant 0xBF142A14CAB58F31 : f64
  %dp8 = arith.constant 0x3F2EC3A129950267 : f64
  %dp7 = arith.constant 0xBF434F40690EC870 : f64
  %dp6 = arith.constant 0x3F57D9D141D724C2 : f64
  %dp5 = arith.constant 0xBF6D6D38737D56FA : f64
  %dp4 = arith.constant 0x3F8226E3436015FA : f64
  %dp3 = arith.constant 0xBF9664F487CC1D75 : f64
  %dp2 = arith.constant 0x3FABA1BA1BA09BB3 : f64
  %dp1 = arith.constant 0xBFC1111111111047 : f64
  %dp0 = arith.constant 0x3FD5555555555555 : f64
  %a = math.absf %x : f64
  %s = arith.mulf %a, %a : f64
  %t0 = math.fma %dp21, %s, %dp20 : f64
  %t1 = math.fma %t0, %s, %dp19 : f64
  %t2 = math.fma %t1, %s, %dp18 : f64
  %t3 = math.fma %t2, %s, %dp17 : f64
  %t4 = math.fma %t3, %s, %dp16 : f64
  %t5 = math.fma %t4, %s, %dp15 : f64
  %t6 = math.fma %t5, %s, %dp14 : f64
  %t7 = math.fma %t6, %s, %dp13 : f64
  %t8 = math.fma %t7, %s, %dp12 : f64
  %t9 = math.fma %t8, %s, %dp11 : f64
  %t10 = math.fma %t9, %s, %dp10 : f64
  %t11 = math.fma %t10, %s, %dp9 : f64
  %t12 = math.fma %t11, %s, %dp8 : f64
  %t13 = math.fma %t12, %s, %dp7 : f64
  %t14 = math.fma %t13, %s, %dp6 : f64
  %t15 = math.fma %t14, %s, %dp5 : f64
  %t16 = math.fma %t15, %s, %dp4 : f64
  %t17 = math.fma %t16, %s, %dp3 : f64
  %t18 = math.fma %t17, %s, %dp2 : f64
  %t19 = math.fma %t18, %s, %dp1 : f64
  %p = math.fma %t19, %s, %dp0 : f64
  %sp = arith.mulf %s, %p : f64
  %small = arith.mulf %a, %sp : f64
  %aa = arith.addf %a, %a : f64
  %e = func.call @exp.approx.f64(%aa) : (f64) -> f64
  %d = arith.addf %e, %one : f64
  %w = arith.divf %two, %d : f64
  %a1 = arith.subf %a, %one : f64
  %large = arith.addf %a1, %w : f64
  %near = arith.cmpf olt, %a, %one : f64
  %m = arith.select %near, %small, %large : f64
  %y = math.copysign %m, %x : f64
  return %y : f64
}

func.func @tanhshrink.spelling.sub(%x: f64) -> f64 {
  %t = math.tanh %x : f64
  %y = arith.subf %x, %t : f64
  return %y : f64
}

//===-- Variants ----------------------------------------------------------===//

// +0 at -0 (PyTorch, Keras: -0 - tanh(-0)).
func.func @tanhshrink.variant.unsigned_zero(%x: f64) -> f64
    attributes {act.profiles = ["torch", "keras"]} {
  %zero = arith.constant 0.0 : f64
  %0 = func.call @tanhshrink(%x) : (f64) -> f64
  %at = arith.cmpf oeq, %x, %zero : f64
  %1 = arith.select %at, %zero, %0 : f64
  return %1 : f64
}
func.func @tanhshrink.variant.unsigned_zero.derivative(%x: f64) -> f64 {
  %0 = func.call @tanhshrink.derivative(%x) : (f64) -> f64
  return %0 : f64
}
func.func @tanhshrink.variant.unsigned_zero.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 3.12 : f64}} {
  %0 = func.call @tanhshrink.approx.f32(%x) : (f32) -> f32
  %zero = arith.constant 0.0 : f32
  %at = arith.cmpf oeq, %x, %zero : f32
  %1 = arith.select %at, %zero, %0 : f32
  return %1 : f32
}
func.func @tanhshrink.variant.unsigned_zero.approx.f64(%x: f64) -> f64
    attributes {act.claim = {max_ulps = 3.07 : f64}} {
  %0 = func.call @tanhshrink.approx.f64(%x) : (f64) -> f64
  %zero = arith.constant 0.0 : f64
  %at = arith.cmpf oeq, %x, %zero : f64
  %1 = arith.select %at, %zero, %0 : f64
  return %1 : f64
}
