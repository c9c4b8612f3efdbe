// celu(x) = x for x > 0, alpha (e^(x/alpha) - 1) elsewhere (alpha = 1); NaN takes the
// second branch. For alpha < 0 this is JAX's form.
func.func @celu(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64, act.samples = [0.5, 3.7, -1.3, 10000.0]}) -> f64
    attributes {act.profiles = ["torch", "onnx"]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = math.expm1 %0 : f64
  %2 = arith.mulf %alpha, %1 : f64
  %3 = arith.cmpf ogt, %x, %zero : f64
  %4 = arith.select %3, %x, %2 : f64
  return %4 : f64
}

func.func @celu.derivative(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = math.exp %0 : f64
  %2 = arith.cmpf ogt, %x, %zero : f64
  %3 = arith.select %2, %one, %1 : f64
  return %3 : f64
}

// e^u - 1 - u e^u, u = x/alpha: this cancels near 0, where the implementations below use a
// polynomial.
func.func @celu.derivative.alpha(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = math.exp %0 : f64
  %2 = arith.cmpf ogt, %0, %one : f64
  %3 = arith.subf %one, %0 : f64
  %4 = arith.mulf %3, %1 : f64
  %5 = arith.subf %4, %one : f64
  %6 = math.expm1 %0 : f64
  %7 = arith.mulf %0, %1 : f64
  %8 = arith.subf %6, %7 : f64
  %9 = arith.select %2, %5, %8 : f64
  %10 = arith.cmpf ogt, %x, %zero : f64
  %11 = arith.select %10, %zero, %9 : f64
  return %11 : f64
}

// Where x/alpha is tiny it may be subnormal; the result is x. Elsewhere x/alpha comes in
// two parts: for alpha < 0 its rounding error would grow by a factor of x/alpha.
func.func @celu.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 2.65 : f64, exact_as = [f16, bf16]}} {
  %c0 = arith.constant 800.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 5.960464477539063e-08 : f32
  %0 = arith.divf %x, %alpha : f32
  %1 = func.call @expm1.approx.f32(%0) : (f32) -> f32
  %2 = math.absf %0 : f32
  %3 = arith.cmpf oge, %2, %c0 : f32
  %4 = arith.cmpf oge, %1, %inf : f32
  %5 = arith.ori %3, %4 : i1
  %6 = arith.addf %1, %one : f32
  %7 = arith.negf %0 : f32
  %8 = math.fma %7, %alpha, %x : f32
  %9 = arith.divf %8, %alpha : f32
  %10 = arith.mulf %6, %9 : f32
  %11 = arith.select %5, %zero, %10 : f32
  %12 = arith.cmpf ogt, %x, %zero : f32
  %13 = math.absf %0 : f32
  %14 = arith.cmpf olt, %13, %c1 : f32
  %15 = arith.ori %12, %14 : i1
  %16 = arith.addf %1, %11 : f32
  %17 = arith.mulf %alpha, %16 : f32
  %18 = arith.select %15, %x, %17 : f32
  return %18 : f32
}

// At the default alpha it is elu.
func.func @celu.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.62 : f64, exact_as = [f16, bf16]}} {
  %one = arith.constant 1.0 : f32
  %y = func.call @elu.approx.f32.table(%x, %one) : (f32, f32) -> f32
  return %y : f32
}

func.func @celu.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 2.37 : f64}} {
  %c0 = arith.constant 800.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %c1 = arith.constant 1.1102230246251565e-16 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = func.call @expm1.approx.f64(%0) : (f64) -> f64
  %2 = math.absf %0 : f64
  %3 = arith.cmpf oge, %2, %c0 : f64
  %4 = arith.cmpf oge, %1, %inf : f64
  %5 = arith.ori %3, %4 : i1
  %6 = arith.addf %1, %one : f64
  %7 = arith.negf %0 : f64
  %8 = math.fma %7, %alpha, %x : f64
  %9 = arith.divf %8, %alpha : f64
  %10 = arith.mulf %6, %9 : f64
  %11 = arith.select %5, %zero, %10 : f64
  %12 = arith.cmpf ogt, %x, %zero : f64
  %13 = math.absf %0 : f64
  %14 = arith.cmpf olt, %13, %c1 : f64
  %15 = arith.ori %12, %14 : i1
  %16 = arith.addf %1, %11 : f64
  %17 = arith.mulf %alpha, %16 : f64
  %18 = arith.select %15, %x, %17 : f64
  return %18 : f64
}

// x/alpha in two parts: its rounding error would grow by a factor of |x/alpha|.
func.func @celu.derivative.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 0.90 : f64}} {
  %c0 = arith.constant 200.0 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.divf %x, %alpha : f32
  %1 = arith.negf %0 : f32
  %2 = math.fma %1, %alpha, %x : f32
  %3 = arith.divf %2, %alpha : f32
  %4 = math.absf %0 : f32
  %5 = arith.cmpf olt, %4, %c0 : f32
  %6 = arith.select %5, %3, %zero : f32
  %7 = func.call @exp.times.f32(%0, %6, %one) : (f32, f32, f32) -> f32
  %8 = arith.cmpf ogt, %x, %zero : f32
  %9 = arith.select %8, %one, %7 : f32
  return %9 : f32
}

// At the default alpha it is that of elu.
func.func @celu.derivative.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.75 : f64}} {
  %one = arith.constant 1.0 : f32
  %y = func.call @elu.derivative.approx.f32.table(%x, %one) : (f32, f32) -> f32
  return %y : f32
}

func.func @celu.derivative.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 1.21 : f64}} {
  %c0 = arith.constant 800.0 : f64
  %zero = arith.constant 0.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = func.call @exp.approx.f64(%0) : (f64) -> f64
  %2 = arith.negf %0 : f64
  %3 = math.fma %2, %alpha, %x : f64
  %4 = arith.divf %3, %alpha : f64
  %5 = math.absf %0 : f64
  %6 = arith.cmpf oge, %5, %c0 : f64
  %7 = arith.select %6, %zero, %4 : f64
  %8 = arith.cmpf oeq, %1, %inf : f64
  %9 = math.fma %1, %7, %1 : f64
  %10 = arith.select %8, %1, %9 : f64
  %11 = arith.cmpf ogt, %x, %zero : f64
  %12 = arith.select %11, %one, %10 : f64
  return %12 : f64
}

// Constants: coefficients/celu.sollya.
func.func @celu.derivative.alpha.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 3.90 : f64}} {
  %c0 = arith.constant -800.0 : f32
  %c1 = arith.constant 0x362A6C4F : f32
  %c2 = arith.constant 0x37BE411B : f32
  %c3 = arith.constant 0x3935FE4A : f32
  %c4 = arith.constant 0x3A9BF74A : f32
  %c5 = arith.constant 0x3BE38E54 : f32
  %c6 = arith.constant 0x3D0888BB : f32
  %c7 = arith.constant 0x3E000000 : f32
  %c8 = arith.constant 0x3EAAAAAA : f32
  %c9 = arith.constant 0x3F000000 : f32
  %zero = arith.constant 0.0 : f32
  %c10 = arith.constant 800.0 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.divf %x, %alpha : f32
  %1 = arith.maximumf %0, %c0 : f32
  %2 = math.fma %c1, %1, %c2 : f32
  %3 = math.fma %2, %1, %c3 : f32
  %4 = math.fma %3, %1, %c4 : f32
  %5 = math.fma %4, %1, %c5 : f32
  %6 = math.fma %5, %1, %c6 : f32
  %7 = math.fma %6, %1, %c7 : f32
  %8 = math.fma %7, %1, %c8 : f32
  %9 = math.fma %8, %1, %c9 : f32
  %10 = arith.cmpf oeq, %x, %zero : f32
  %15 = math.absf %1 : f32
  %16 = arith.cmpf olt, %15, %c10 : f32
  %17 = arith.negf %1 : f32
  %18 = math.fma %17, %alpha, %x : f32
  %19 = arith.divf %18, %alpha : f32
  %20 = arith.select %16, %19, %zero : f32
  // What the quotient lacks to x/alpha counts about twice.
  %11 = arith.mulf %1, %9 : f32
  %lack = arith.addf %20, %20 : f32
  %12 = arith.mulf %lack, %11 : f32
  %square = math.fma %1, %11, %12 : f32
  %13 = arith.negf %square : f32
  %14 = arith.select %10, %zero, %13 : f32
  %21 = arith.subf %one, %1 : f32
  %22 = func.call @exp.times.f32(%1, %20, %one) : (f32, f32, f32) -> f32
  %mone = arith.constant -1.0 : f32
  %23 = math.fma %22, %21, %mone : f32
  %24 = math.absf %1 : f32
  %25 = arith.cmpf ole, %24, %one : f32
  %26 = arith.select %25, %14, %23 : f32
  %27 = arith.cmpf ogt, %x, %zero : f32
  %28 = arith.select %27, %zero, %26 : f32
  return %28 : f32
}

func.func @celu.derivative.alpha.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 5.24 : f64}} {
  %c0 = arith.constant -800.0 : f64
  %c1 = arith.constant 0x3D0A92F5E6345F53 : f64
  %c2 = arith.constant 0x3D2E0D079170994F : f64
  %c3 = arith.constant 0x3D67F2B7C023C7DB : f64
  %c4 = arith.constant 0x3DA7793239595A4B : f64
  %c5 = arith.constant 0x3DE480BD1BF4FB8F : f64
  %c6 = arith.constant 0x3E208DD04F093384 : f64
  %c7 = arith.constant 0x3E58A866D8F67985 : f64
  %c8 = arith.constant 0x3E90CFEB33CBBEC4 : f64
  %c9 = arith.constant 0x3EC4CE19B1952904 : f64
  %c10 = arith.constant 0x3EF71DE3A5A7A938 : f64
  %c11 = arith.constant 0x3F26C16C16BE4385 : f64
  %c12 = arith.constant 0x3F5381381380EABE : f64
  %c13 = arith.constant 0x3F7C71C71C71CA20 : f64
  %c14 = arith.constant 0x3FA1111111111157 : f64
  %c15 = arith.constant 0x3FBFFFFFFFFFFFFE : f64
  %c16 = arith.constant 0x3FD5555555555555 : f64
  %c17 = arith.constant 0x3FE0000000000000 : f64
  %zero = arith.constant 0.0 : f64
  %c18 = arith.constant 800.0 : f64
  %one = arith.constant 1.0 : f64
  %c19 = arith.constant 0xFFF0000000000000 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = arith.maximumf %0, %c0 : f64
  %2 = math.fma %c1, %1, %c2 : f64
  %3 = math.fma %2, %1, %c3 : f64
  %4 = math.fma %3, %1, %c4 : f64
  %5 = math.fma %4, %1, %c5 : f64
  %6 = math.fma %5, %1, %c6 : f64
  %7 = math.fma %6, %1, %c7 : f64
  %8 = math.fma %7, %1, %c8 : f64
  %9 = math.fma %8, %1, %c9 : f64
  %10 = math.fma %9, %1, %c10 : f64
  %11 = math.fma %10, %1, %c11 : f64
  %12 = math.fma %11, %1, %c12 : f64
  %13 = math.fma %12, %1, %c13 : f64
  %14 = math.fma %13, %1, %c14 : f64
  %15 = math.fma %14, %1, %c15 : f64
  %16 = math.fma %15, %1, %c16 : f64
  %17 = math.fma %16, %1, %c17 : f64
  %18 = arith.cmpf oeq, %x, %zero : f64
  %19 = arith.mulf %1, %1 : f64
  %20 = arith.mulf %19, %17 : f64
  %21 = arith.negf %20 : f64
  %22 = arith.select %18, %zero, %21 : f64
  %23 = math.absf %1 : f64
  %24 = arith.cmpf olt, %23, %c18 : f64
  %25 = arith.negf %1 : f64
  %26 = math.fma %25, %alpha, %x : f64
  %27 = arith.divf %26, %alpha : f64
  %28 = arith.select %24, %27, %zero : f64
  %29 = arith.subf %one, %1 : f64
  %30 = func.call @exp.approx.f64(%1) : (f64) -> f64
  %31 = arith.mulf %29, %30 : f64
  %32 = arith.cmpf oeq, %31, %c19 : f64
  %33 = math.fma %31, %28, %31 : f64
  %34 = arith.select %32, %31, %33 : f64
  %35 = arith.subf %34, %one : f64
  %36 = math.absf %1 : f64
  %37 = arith.cmpf ole, %36, %one : f64
  %38 = arith.select %37, %22, %35 : f64
  %39 = arith.cmpf ogt, %x, %zero : f64
  %40 = arith.select %39, %zero, %38 : f64
  return %40 : f64
}

// From the output, alpha > 0.
func.func @celu.from_output(%y: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.divf %y, %alpha : f64
  %1 = arith.addf %0, %one : f64
  %2 = arith.cmpf ogt, %y, %zero : f64
  %3 = arith.select %2, %one, %1 : f64
  return %3 : f64
}

// The forms in which front ends emit it: without alpha, then with it. The last two hold
// for alpha > 0.
func.func @celu.spelling.alpha_safe_expm1(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf ogt, %x, %zero : f64
  %1 = arith.select %0, %zero, %x : f64
  %2 = arith.divf %1, %alpha : f64
  %3 = math.expm1 %2 : f64
  %4 = arith.mulf %alpha, %3 : f64
  %5 = arith.select %0, %x, %4 : f64
  return %5 : f64
}

func.func @celu.spelling.alpha_exp(%x: f64, %alpha: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = math.exp %0 : f64
  %2 = arith.subf %1, %one : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.cmpf ogt, %x, %zero : f64
  %5 = arith.select %4, %x, %3 : f64
  return %5 : f64
}

func.func @celu.spelling.alpha_exp_minus(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.divf %x, %alpha : f64
  %1 = math.exp %0 : f64
  %2 = arith.mulf %alpha, %1 : f64
  %3 = arith.subf %2, %alpha : f64
  %4 = arith.cmpf ogt, %x, %zero : f64
  %5 = arith.select %4, %x, %3 : f64
  return %5 : f64
}

func.func @celu.spelling.alpha_max_min_expm1(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.minimumf %x, %zero : f64
  %2 = arith.divf %1, %alpha : f64
  %3 = math.expm1 %2 : f64
  %4 = arith.mulf %alpha, %3 : f64
  %5 = arith.addf %0, %4 : f64
  return %5 : f64
}

func.func @celu.spelling.alpha_max_min_exp(%x: f64, %alpha: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.minimumf %x, %zero : f64
  %2 = arith.divf %1, %alpha : f64
  %3 = math.exp %2 : f64
  %4 = arith.subf %3, %one : f64
  %5 = arith.mulf %alpha, %4 : f64
  %6 = arith.addf %0, %5 : f64
  return %6 : f64
}

func.func @celu.spelling.alpha_max_min_outer(%x: f64, %alpha: f64) -> f64
    attributes {act.windows = [1.0 : f64]} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.divf %x, %alpha : f64
  %2 = math.exp %1 : f64
  %3 = arith.subf %2, %one : f64
  %4 = arith.mulf %alpha, %3 : f64
  %5 = arith.minimumf %4, %zero : f64
  %6 = arith.addf %0, %5 : f64
  return %6 : f64
}

func.func @celu.spelling.alpha_max_min_outer_expm1(%x: f64, %alpha: f64) -> f64
    attributes {act.windows = [1.0 : f64]} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  %1 = arith.divf %x, %alpha : f64
  %2 = math.expm1 %1 : f64
  %3 = arith.mulf %alpha, %2 : f64
  %4 = arith.minimumf %3, %zero : f64
  %5 = arith.addf %0, %4 : f64
  return %5 : f64
}

//===-- Variants ----------------------------------------------------------===//

// +0 at -0 (JAX: max(x, 0) + alpha * expm1(min(x, 0) / alpha)).
func.func @celu.variant.unsigned_zero(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64
    attributes {act.profiles = ["jax", "keras"]} {
  %zero = arith.constant 0.0 : f64
  %0 = func.call @celu(%x, %alpha) : (f64, f64) -> f64
  %1 = arith.addf %0, %zero : f64
  return %1 : f64
}
func.func @celu.variant.unsigned_zero.derivative(%x: f64, %alpha: f64) -> f64 {
  %0 = func.call @celu.derivative(%x, %alpha) : (f64, f64) -> f64
  return %0 : f64
}
func.func @celu.variant.unsigned_zero.derivative.alpha(%x: f64, %alpha: f64) -> f64 {
  %0 = func.call @celu.derivative.alpha(%x, %alpha) : (f64, f64) -> f64
  return %0 : f64
}
func.func @celu.variant.unsigned_zero.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 2.65 : f64}} {
  %0 = func.call @celu.approx.f32(%x, %alpha) : (f32, f32) -> f32
  %zero = arith.constant 0.0 : f32
  %1 = arith.addf %0, %zero : f32
  return %1 : f32
}
func.func @celu.variant.unsigned_zero.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 2.25 : f64}} {
  %0 = func.call @celu.approx.f64(%x, %alpha) : (f64, f64) -> f64
  %zero = arith.constant 0.0 : f64
  %1 = arith.addf %0, %zero : f64
  return %1 : f64
}
func.func @celu.variant.unsigned_zero.derivative.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 0.87 : f64}} {
  %0 = func.call @celu.derivative.approx.f32(%x, %alpha) : (f32, f32) -> f32
  return %0 : f32
}
func.func @celu.variant.unsigned_zero.derivative.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 1.00 : f64}} {
  %0 = func.call @celu.derivative.approx.f64(%x, %alpha) : (f64, f64) -> f64
  return %0 : f64
}
func.func @celu.variant.unsigned_zero.derivative.alpha.approx.f32(%x: f32, %alpha: f32 {act.name = "alpha", act.default = 1.0 : f32}) -> f32
    attributes {act.claim = {max_ulps = 3.87 : f64}} {
  %0 = func.call @celu.derivative.alpha.approx.f32(%x, %alpha) : (f32, f32) -> f32
  return %0 : f32
}
func.func @celu.variant.unsigned_zero.derivative.alpha.approx.f64(%x: f64, %alpha: f64 {act.name = "alpha", act.default = 1.0 : f64}) -> f64
    attributes {act.claim = {max_ulps = 3.95 : f64}} {
  %0 = func.call @celu.derivative.alpha.approx.f64(%x, %alpha) : (f64, f64) -> f64
  return %0 : f64
}
