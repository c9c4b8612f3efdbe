// pau(x) = (a0 + a1 x + ... + a5 x^5) / (1 + |b1 x + ... + b4 x^4|): the safe Pade activation
// unit; the defaults approximate leaky_relu with slope 0.01 (Molina et al., 2020, in
// single precision, as published code holds them). For |x| > 1 both parts are divided by x^4, with t = 1/x:
//   x (a5 + a4 t + ... + a0 t^5) / (t^4 + |b4 + b3 t + b2 t^2 + b1 t^3|).
func.func @pau(%x: f64, %a0: f64 {act.name = "a0", act.default = 0.029963480308651924 : f64, act.samples = [0.0, -0.3, 100.0]}, %a1: f64 {act.name = "a1", act.default = 0.6169016361236572 : f64, act.samples = [1.0, 0.7, 0.6169016361236572]}, %a2: f64 {act.name = "a2", act.default = 2.3753914833068848 : f64, act.samples = [0.0, -1.1, 2.3753914833068848]}, %a3: f64 {act.name = "a3", act.default = 3.0660808086395264 : f64, act.samples = [1.0, 0.2, 3.0660808086395264]}, %a4: f64 {act.name = "a4", act.default = 1.5247445106506348 : f64, act.samples = [0.0, 0.4, 1.5247445106506348]}, %a5: f64 {act.name = "a5", act.default = 0.25281986594200134 : f64, act.samples = [0.5, 0.3, 0.25281986594200134]}, %b1: f64 {act.name = "b1", act.default = 1.191608190536499 : f64, act.samples = [0.0, -1.2, 1.191608190536499]}, %b2: f64 {act.name = "b2", act.default = 4.408117771148682 : f64, act.samples = [1.0, 0.3, 4.408117771148682]}, %b3: f64 {act.name = "b3", act.default = 0.9111103415489197 : f64, act.samples = [0.0, 0.6, 0.9111103415489197]}, %b4: f64 {act.name = "b4", act.default = 0.3488598167896271 : f64, act.samples = [0.5, 0.2, 3.0]}) -> f64 attributes {act.wide,
        act.claims = {
      pau = {f32 = 1.96 : f64},
      "pau.vjp.a0.written" = {f64 = 7.08 : f64},
      "pau.vjp.a1.written" = {f64 = 5.55 : f64},
      "pau.vjp.a2.written" = {f64 = 4.13 : f64},
      "pau.vjp.a3.written" = {f64 = 3.36 : f64},
      "pau.vjp.a4.written" = {f64 = 4.35 : f64},
      "pau.vjp.a5.written" = {f64 = 4.42 : f64},
      "pau.vjp.b1.written" = {f32 = 1.60 : f64},
      "pau.vjp.x.written" = {f32 = 0.55 : f64}}} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.divf %14, %28 : f64
  %30 = arith.mulf %x, %29 : f64
  %31 = arith.select %1, %30, %29 : f64
  return %31 : f64
}

// (P' - pau(x) Q')/Q; for |x| > 1 in t.
func.func @pau.derivative(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %five = arith.constant 5.0 : f64
  %four = arith.constant 4.0 : f64
  %three = arith.constant 3.0 : f64
  %two = arith.constant 2.0 : f64
  %c0 = arith.constant -4.0 : f64
  %mthree = arith.constant -3.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.divf %14, %28 : f64
  %30 = arith.cmpf oeq, %23, %zero : f64
  %31 = math.copysign %one, %23 : f64
  %32 = arith.select %30, %zero, %31 : f64
  %33 = arith.mulf %five, %a5 : f64
  %34 = arith.mulf %four, %a4 : f64
  %35 = arith.mulf %three, %a3 : f64
  %36 = arith.mulf %two, %a2 : f64
  %37 = math.fma %33, %x, %34 : f64
  %38 = math.fma %37, %x, %35 : f64
  %39 = math.fma %38, %x, %36 : f64
  %40 = math.fma %39, %x, %a1 : f64
  %41 = arith.mulf %four, %b4 : f64
  %42 = arith.mulf %three, %b3 : f64
  %43 = arith.mulf %two, %b2 : f64
  %44 = math.fma %41, %x, %42 : f64
  %45 = math.fma %44, %x, %43 : f64
  %46 = math.fma %45, %x, %b1 : f64
  %47 = arith.mulf %32, %46 : f64
  %48 = arith.mulf %29, %47 : f64
  %49 = arith.subf %40, %48 : f64
  %50 = arith.mulf %c0, %a0 : f64
  %51 = arith.mulf %mthree, %a1 : f64
  %52 = arith.mulf %mtwo, %a2 : f64
  %53 = arith.negf %a3 : f64
  %54 = math.fma %50, %2, %51 : f64
  %55 = math.fma %54, %2, %52 : f64
  %56 = math.fma %55, %2, %53 : f64
  %57 = math.fma %56, %2, %zero : f64
  %58 = math.fma %57, %2, %a5 : f64
  %59 = arith.mulf %2, %2 : f64
  %60 = arith.mulf %59, %59 : f64
  %61 = arith.mulf %four, %60 : f64
  %62 = arith.mulf %three, %b1 : f64
  %63 = arith.mulf %two, %b2 : f64
  %64 = math.fma %62, %2, %63 : f64
  %65 = math.fma %64, %2, %b3 : f64
  %66 = arith.mulf %65, %2 : f64
  %67 = arith.mulf %32, %66 : f64
  %68 = arith.addf %61, %67 : f64
  %69 = arith.mulf %29, %68 : f64
  %70 = arith.addf %58, %69 : f64
  %71 = arith.select %1, %70, %49 : f64
  %72 = arith.divf %71, %28 : f64
  return %72 : f64
}

// x^j/Q to aj.
func.func @pau.derivative.a0(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.mulf %2, %2 : f64
  %30 = arith.mulf %29, %29 : f64
  %31 = arith.select %1, %30, %one : f64
  %32 = arith.divf %31, %28 : f64
  return %32 : f64
}

func.func @pau.derivative.a1(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.mulf %2, %2 : f64
  %30 = arith.mulf %29, %2 : f64
  %31 = arith.select %1, %30, %x : f64
  %32 = arith.divf %31, %28 : f64
  return %32 : f64
}

func.func @pau.derivative.a2(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.mulf %2, %2 : f64
  %30 = arith.mulf %x, %x : f64
  %31 = arith.select %1, %29, %30 : f64
  %32 = arith.divf %31, %28 : f64
  return %32 : f64
}

func.func @pau.derivative.a3(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.mulf %x, %x : f64
  %30 = arith.mulf %29, %x : f64
  %31 = arith.select %1, %2, %30 : f64
  %32 = arith.divf %31, %28 : f64
  return %32 : f64
}

func.func @pau.derivative.a4(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.mulf %x, %x : f64
  %30 = arith.mulf %29, %29 : f64
  %31 = arith.select %1, %one, %30 : f64
  %32 = arith.divf %31, %28 : f64
  return %32 : f64
}

func.func @pau.derivative.a5(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.mulf %x, %x : f64
  %30 = arith.mulf %29, %29 : f64
  %31 = arith.mulf %30, %x : f64
  %32 = arith.select %1, %x, %31 : f64
  %33 = arith.divf %32, %28 : f64
  return %33 : f64
}

// -x^k sgn(A) P/Q^2 to bk.
func.func @pau.derivative.b1(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.divf %14, %28 : f64
  %30 = arith.cmpf oeq, %23, %zero : f64
  %31 = math.copysign %one, %23 : f64
  %32 = arith.select %30, %zero, %31 : f64
  %33 = arith.mulf %2, %2 : f64
  %34 = arith.select %1, %33, %x : f64
  %35 = arith.divf %29, %28 : f64
  %36 = arith.mulf %34, %35 : f64
  %37 = arith.mulf %32, %36 : f64
  %38 = arith.negf %37 : f64
  return %38 : f64
}

func.func @pau.derivative.b2(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.divf %14, %28 : f64
  %30 = arith.cmpf oeq, %23, %zero : f64
  %31 = math.copysign %one, %23 : f64
  %32 = arith.select %30, %zero, %31 : f64
  %33 = arith.mulf %2, %2 : f64
  %34 = arith.mulf %x, %x : f64
  %35 = arith.select %1, %2, %34 : f64
  %36 = arith.divf %29, %28 : f64
  %37 = arith.mulf %35, %36 : f64
  %38 = arith.mulf %32, %37 : f64
  %39 = arith.negf %38 : f64
  return %39 : f64
}

func.func @pau.derivative.b3(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.divf %14, %28 : f64
  %30 = arith.cmpf oeq, %23, %zero : f64
  %31 = math.copysign %one, %23 : f64
  %32 = arith.select %30, %zero, %31 : f64
  %33 = arith.mulf %2, %2 : f64
  %34 = arith.mulf %x, %x : f64
  %35 = arith.mulf %34, %x : f64
  %36 = arith.select %1, %one, %35 : f64
  %37 = arith.divf %29, %28 : f64
  %38 = arith.mulf %36, %37 : f64
  %39 = arith.mulf %32, %38 : f64
  %40 = arith.negf %39 : f64
  return %40 : f64
}

func.func @pau.derivative.b4(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 attributes {act.wide} {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = math.fma %4, %3, %5 : f64
  %11 = math.fma %10, %3, %6 : f64
  %12 = math.fma %11, %3, %7 : f64
  %13 = math.fma %12, %3, %8 : f64
  %14 = math.fma %13, %3, %9 : f64
  %15 = arith.select %1, %zero, %b4 : f64
  %16 = arith.select %1, %b1, %b3 : f64
  %17 = arith.select %1, %b2, %b2 : f64
  %18 = arith.select %1, %b3, %b1 : f64
  %19 = arith.select %1, %b4, %zero : f64
  %20 = math.fma %15, %3, %16 : f64
  %21 = math.fma %20, %3, %17 : f64
  %22 = math.fma %21, %3, %18 : f64
  %23 = math.fma %22, %3, %19 : f64
  %24 = arith.mulf %3, %3 : f64
  %25 = arith.mulf %24, %24 : f64
  %26 = arith.select %1, %25, %one : f64
  %27 = math.absf %23 : f64
  %28 = arith.addf %26, %27 : f64
  %29 = arith.divf %14, %28 : f64
  %30 = arith.cmpf oeq, %23, %zero : f64
  %31 = math.copysign %one, %23 : f64
  %32 = arith.select %30, %zero, %31 : f64
  %33 = arith.mulf %2, %2 : f64
  %34 = arith.mulf %x, %x : f64
  %35 = arith.mulf %34, %34 : f64
  %36 = arith.select %1, %x, %35 : f64
  %37 = arith.divf %29, %28 : f64
  %38 = arith.mulf %36, %37 : f64
  %39 = arith.mulf %32, %38 : f64
  %40 = arith.negf %39 : f64
  return %40 : f64
}

func.func @pau.approx.f64(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64
    attributes {act.claim = {max_ulps = 4.11 : f64}} {
  %c0 = arith.constant 1.2676506002282294e+30 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %c0 : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %a0, %a5 : f64
  %5 = arith.select %1, %a1, %a4 : f64
  %6 = arith.select %1, %a2, %a3 : f64
  %7 = arith.select %1, %a3, %a2 : f64
  %8 = arith.select %1, %a4, %a1 : f64
  %9 = arith.select %1, %a5, %a0 : f64
  %10 = arith.mulf %4, %3 : f64
  %11 = arith.negf %10 : f64
  %12 = math.fma %4, %3, %11 : f64
  %13 = arith.addf %10, %5 : f64
  %14 = arith.subf %13, %10 : f64
  %15 = arith.subf %13, %14 : f64
  %16 = arith.subf %10, %15 : f64
  %17 = arith.subf %5, %14 : f64
  %18 = arith.addf %16, %17 : f64
  %19 = arith.addf %18, %12 : f64
  %20 = arith.mulf %13, %3 : f64
  %21 = arith.negf %20 : f64
  %22 = math.fma %13, %3, %21 : f64
  %23 = math.fma %19, %3, %22 : f64
  %24 = arith.addf %20, %6 : f64
  %25 = arith.subf %24, %20 : f64
  %26 = arith.subf %24, %25 : f64
  %27 = arith.subf %20, %26 : f64
  %28 = arith.subf %6, %25 : f64
  %29 = arith.addf %27, %28 : f64
  %30 = arith.addf %29, %23 : f64
  %31 = arith.mulf %24, %3 : f64
  %32 = arith.negf %31 : f64
  %33 = math.fma %24, %3, %32 : f64
  %34 = math.fma %30, %3, %33 : f64
  %35 = arith.addf %31, %7 : f64
  %36 = arith.subf %35, %31 : f64
  %37 = arith.subf %35, %36 : f64
  %38 = arith.subf %31, %37 : f64
  %39 = arith.subf %7, %36 : f64
  %40 = arith.addf %38, %39 : f64
  %41 = arith.addf %40, %34 : f64
  %42 = arith.mulf %35, %3 : f64
  %43 = arith.negf %42 : f64
  %44 = math.fma %35, %3, %43 : f64
  %45 = math.fma %41, %3, %44 : f64
  %46 = arith.addf %42, %8 : f64
  %47 = arith.subf %46, %42 : f64
  %48 = arith.subf %46, %47 : f64
  %49 = arith.subf %42, %48 : f64
  %50 = arith.subf %8, %47 : f64
  %51 = arith.addf %49, %50 : f64
  %52 = arith.addf %51, %45 : f64
  %53 = arith.mulf %46, %3 : f64
  %54 = arith.negf %53 : f64
  %55 = math.fma %46, %3, %54 : f64
  %56 = math.fma %52, %3, %55 : f64
  %57 = arith.addf %53, %9 : f64
  %58 = arith.subf %57, %53 : f64
  %59 = arith.subf %57, %58 : f64
  %60 = arith.subf %53, %59 : f64
  %61 = arith.subf %9, %58 : f64
  %62 = arith.addf %60, %61 : f64
  %63 = arith.addf %62, %56 : f64
  %64 = arith.select %1, %zero, %b4 : f64
  %65 = arith.select %1, %b1, %b3 : f64
  %66 = arith.select %1, %b2, %b2 : f64
  %67 = arith.select %1, %b3, %b1 : f64
  %68 = arith.select %1, %b4, %zero : f64
  %69 = math.fma %64, %3, %65 : f64
  %70 = math.fma %69, %3, %66 : f64
  %71 = math.fma %70, %3, %67 : f64
  %72 = math.fma %71, %3, %68 : f64
  %73 = arith.mulf %3, %3 : f64
  %74 = arith.mulf %73, %73 : f64
  %75 = arith.select %1, %74, %one : f64
  %76 = math.absf %72 : f64
  %77 = arith.addf %75, %76 : f64
  %78 = arith.addf %57, %63 : f64
  %79 = arith.divf %78, %77 : f64
  %80 = arith.mulf %x, %79 : f64
  %81 = arith.select %1, %80, %79 : f64
  return %81 : f64
}

func.func @pau.derivative.approx.f64(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64
    attributes {act.claim = {max_ulps = 4.00 : f64}} {
  %c0 = arith.constant 1.2676506002282294e+30 : f64
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %c1 = arith.constant -4.0 : f64
  %mthree = arith.constant -3.0 : f64
  %mtwo = arith.constant -2.0 : f64
  %four = arith.constant 4.0 : f64
  %three = arith.constant 3.0 : f64
  %two = arith.constant 2.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %c0 : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %one, %x : f64
  %4 = arith.mulf %a5, %3 : f64
  %5 = arith.negf %4 : f64
  %6 = math.fma %a5, %3, %5 : f64
  %7 = arith.addf %4, %a4 : f64
  %8 = arith.subf %7, %4 : f64
  %9 = arith.subf %7, %8 : f64
  %10 = arith.subf %4, %9 : f64
  %11 = arith.subf %a4, %8 : f64
  %12 = arith.addf %10, %11 : f64
  %13 = arith.addf %12, %6 : f64
  %14 = arith.mulf %a5, %3 : f64
  %15 = arith.negf %14 : f64
  %16 = math.fma %a5, %3, %15 : f64
  %17 = arith.addf %14, %7 : f64
  %18 = arith.subf %17, %14 : f64
  %19 = arith.subf %17, %18 : f64
  %20 = arith.subf %14, %19 : f64
  %21 = arith.subf %7, %18 : f64
  %22 = arith.addf %20, %21 : f64
  %23 = arith.addf %22, %16 : f64
  %24 = arith.addf %23, %13 : f64
  %25 = arith.mulf %7, %3 : f64
  %26 = arith.negf %25 : f64
  %27 = math.fma %7, %3, %26 : f64
  %28 = math.fma %13, %3, %27 : f64
  %29 = arith.addf %25, %a3 : f64
  %30 = arith.subf %29, %25 : f64
  %31 = arith.subf %29, %30 : f64
  %32 = arith.subf %25, %31 : f64
  %33 = arith.subf %a3, %30 : f64
  %34 = arith.addf %32, %33 : f64
  %35 = arith.addf %34, %28 : f64
  %36 = arith.mulf %17, %3 : f64
  %37 = arith.negf %36 : f64
  %38 = math.fma %17, %3, %37 : f64
  %39 = math.fma %24, %3, %38 : f64
  %40 = arith.addf %36, %29 : f64
  %41 = arith.subf %40, %36 : f64
  %42 = arith.subf %40, %41 : f64
  %43 = arith.subf %36, %42 : f64
  %44 = arith.subf %29, %41 : f64
  %45 = arith.addf %43, %44 : f64
  %46 = arith.addf %45, %39 : f64
  %47 = arith.addf %46, %35 : f64
  %48 = arith.mulf %29, %3 : f64
  %49 = arith.negf %48 : f64
  %50 = math.fma %29, %3, %49 : f64
  %51 = math.fma %35, %3, %50 : f64
  %52 = arith.addf %48, %a2 : f64
  %53 = arith.subf %52, %48 : f64
  %54 = arith.subf %52, %53 : f64
  %55 = arith.subf %48, %54 : f64
  %56 = arith.subf %a2, %53 : f64
  %57 = arith.addf %55, %56 : f64
  %58 = arith.addf %57, %51 : f64
  %59 = arith.mulf %40, %3 : f64
  %60 = arith.negf %59 : f64
  %61 = math.fma %40, %3, %60 : f64
  %62 = math.fma %47, %3, %61 : f64
  %63 = arith.addf %59, %52 : f64
  %64 = arith.subf %63, %59 : f64
  %65 = arith.subf %63, %64 : f64
  %66 = arith.subf %59, %65 : f64
  %67 = arith.subf %52, %64 : f64
  %68 = arith.addf %66, %67 : f64
  %69 = arith.addf %68, %62 : f64
  %70 = arith.addf %69, %58 : f64
  %71 = arith.mulf %52, %3 : f64
  %72 = arith.negf %71 : f64
  %73 = math.fma %52, %3, %72 : f64
  %74 = math.fma %58, %3, %73 : f64
  %75 = arith.addf %71, %a1 : f64
  %76 = arith.subf %75, %71 : f64
  %77 = arith.subf %75, %76 : f64
  %78 = arith.subf %71, %77 : f64
  %79 = arith.subf %a1, %76 : f64
  %80 = arith.addf %78, %79 : f64
  %81 = arith.addf %80, %74 : f64
  %82 = arith.mulf %63, %3 : f64
  %83 = arith.negf %82 : f64
  %84 = math.fma %63, %3, %83 : f64
  %85 = math.fma %70, %3, %84 : f64
  %86 = arith.addf %82, %75 : f64
  %87 = arith.subf %86, %82 : f64
  %88 = arith.subf %86, %87 : f64
  %89 = arith.subf %82, %88 : f64
  %90 = arith.subf %75, %87 : f64
  %91 = arith.addf %89, %90 : f64
  %92 = arith.addf %91, %85 : f64
  %93 = arith.addf %92, %81 : f64
  %94 = arith.mulf %75, %3 : f64
  %95 = arith.negf %94 : f64
  %96 = math.fma %75, %3, %95 : f64
  %97 = math.fma %81, %3, %96 : f64
  %98 = arith.addf %94, %a0 : f64
  %99 = arith.subf %98, %94 : f64
  %100 = arith.subf %98, %99 : f64
  %101 = arith.subf %94, %100 : f64
  %102 = arith.subf %a0, %99 : f64
  %103 = arith.addf %101, %102 : f64
  %104 = arith.addf %103, %97 : f64
  %105 = arith.mulf %b4, %3 : f64
  %106 = arith.negf %105 : f64
  %107 = math.fma %b4, %3, %106 : f64
  %108 = arith.addf %105, %b3 : f64
  %109 = arith.subf %108, %105 : f64
  %110 = arith.subf %108, %109 : f64
  %111 = arith.subf %105, %110 : f64
  %112 = arith.subf %b3, %109 : f64
  %113 = arith.addf %111, %112 : f64
  %114 = arith.addf %113, %107 : f64
  %115 = arith.mulf %b4, %3 : f64
  %116 = arith.negf %115 : f64
  %117 = math.fma %b4, %3, %116 : f64
  %118 = arith.addf %115, %108 : f64
  %119 = arith.subf %118, %115 : f64
  %120 = arith.subf %118, %119 : f64
  %121 = arith.subf %115, %120 : f64
  %122 = arith.subf %108, %119 : f64
  %123 = arith.addf %121, %122 : f64
  %124 = arith.addf %123, %117 : f64
  %125 = arith.addf %124, %114 : f64
  %126 = arith.mulf %108, %3 : f64
  %127 = arith.negf %126 : f64
  %128 = math.fma %108, %3, %127 : f64
  %129 = math.fma %114, %3, %128 : f64
  %130 = arith.addf %126, %b2 : f64
  %131 = arith.subf %130, %126 : f64
  %132 = arith.subf %130, %131 : f64
  %133 = arith.subf %126, %132 : f64
  %134 = arith.subf %b2, %131 : f64
  %135 = arith.addf %133, %134 : f64
  %136 = arith.addf %135, %129 : f64
  %137 = arith.mulf %118, %3 : f64
  %138 = arith.negf %137 : f64
  %139 = math.fma %118, %3, %138 : f64
  %140 = math.fma %125, %3, %139 : f64
  %141 = arith.addf %137, %130 : f64
  %142 = arith.subf %141, %137 : f64
  %143 = arith.subf %141, %142 : f64
  %144 = arith.subf %137, %143 : f64
  %145 = arith.subf %130, %142 : f64
  %146 = arith.addf %144, %145 : f64
  %147 = arith.addf %146, %140 : f64
  %148 = arith.addf %147, %136 : f64
  %149 = arith.mulf %130, %3 : f64
  %150 = arith.negf %149 : f64
  %151 = math.fma %130, %3, %150 : f64
  %152 = math.fma %136, %3, %151 : f64
  %153 = arith.addf %149, %b1 : f64
  %154 = arith.subf %153, %149 : f64
  %155 = arith.subf %153, %154 : f64
  %156 = arith.subf %149, %155 : f64
  %157 = arith.subf %b1, %154 : f64
  %158 = arith.addf %156, %157 : f64
  %159 = arith.addf %158, %152 : f64
  %160 = arith.mulf %141, %3 : f64
  %161 = arith.negf %160 : f64
  %162 = math.fma %141, %3, %161 : f64
  %163 = math.fma %148, %3, %162 : f64
  %164 = arith.addf %160, %153 : f64
  %165 = arith.subf %164, %160 : f64
  %166 = arith.subf %164, %165 : f64
  %167 = arith.subf %160, %166 : f64
  %168 = arith.subf %153, %165 : f64
  %169 = arith.addf %167, %168 : f64
  %170 = arith.addf %169, %163 : f64
  %171 = arith.addf %170, %159 : f64
  %172 = arith.mulf %153, %3 : f64
  %173 = arith.negf %172 : f64
  %174 = math.fma %153, %3, %173 : f64
  %175 = math.fma %159, %3, %174 : f64
  %176 = arith.cmpf oeq, %172, %zero : f64
  %177 = math.copysign %one, %172 : f64
  %178 = arith.select %176, %zero, %177 : f64
  %179 = arith.mulf %178, %172 : f64
  %180 = arith.mulf %178, %175 : f64
  %181 = arith.mulf %178, %164 : f64
  %182 = arith.mulf %178, %171 : f64
  %183 = arith.addf %179, %one : f64
  %184 = arith.subf %183, %179 : f64
  %185 = arith.subf %183, %184 : f64
  %186 = arith.subf %179, %185 : f64
  %187 = arith.subf %one, %184 : f64
  %188 = arith.addf %186, %187 : f64
  %189 = arith.addf %188, %180 : f64
  %190 = arith.mulf %86, %183 : f64
  %191 = arith.negf %190 : f64
  %192 = math.fma %86, %183, %191 : f64
  %193 = math.fma %86, %189, %192 : f64
  %194 = math.fma %93, %183, %193 : f64
  %195 = arith.mulf %98, %181 : f64
  %196 = arith.negf %195 : f64
  %197 = math.fma %98, %181, %196 : f64
  %198 = math.fma %98, %182, %197 : f64
  %199 = math.fma %104, %181, %198 : f64
  %200 = arith.negf %195 : f64
  %201 = arith.negf %199 : f64
  %202 = arith.addf %190, %200 : f64
  %203 = arith.subf %202, %190 : f64
  %204 = arith.subf %202, %203 : f64
  %205 = arith.subf %190, %204 : f64
  %206 = arith.subf %200, %203 : f64
  %207 = arith.addf %205, %206 : f64
  %208 = arith.addf %207, %194 : f64
  %209 = arith.addf %208, %201 : f64
  %210 = arith.addf %183, %189 : f64
  %211 = arith.addf %202, %209 : f64
  %212 = arith.divf %211, %210 : f64
  %213 = arith.divf %212, %210 : f64
  %214 = math.fma %a0, %2, %a1 : f64
  %215 = math.fma %214, %2, %a2 : f64
  %216 = math.fma %215, %2, %a3 : f64
  %217 = math.fma %216, %2, %a4 : f64
  %218 = math.fma %217, %2, %a5 : f64
  %219 = math.fma %b1, %2, %b2 : f64
  %220 = math.fma %219, %2, %b3 : f64
  %221 = math.fma %220, %2, %b4 : f64
  %222 = arith.mulf %2, %2 : f64
  %223 = arith.mulf %222, %222 : f64
  %224 = math.absf %221 : f64
  %225 = arith.addf %223, %224 : f64
  %226 = arith.divf %218, %225 : f64
  %227 = arith.mulf %c1, %a0 : f64
  %228 = arith.mulf %mthree, %a1 : f64
  %229 = arith.mulf %mtwo, %a2 : f64
  %230 = arith.negf %a3 : f64
  %231 = math.fma %227, %2, %228 : f64
  %232 = math.fma %231, %2, %229 : f64
  %233 = math.fma %232, %2, %230 : f64
  %234 = math.fma %233, %2, %zero : f64
  %235 = math.fma %234, %2, %a5 : f64
  %236 = arith.mulf %four, %223 : f64
  %237 = arith.cmpf oeq, %221, %zero : f64
  %238 = math.copysign %one, %221 : f64
  %239 = arith.select %237, %zero, %238 : f64
  %240 = arith.mulf %three, %b1 : f64
  %241 = arith.mulf %two, %b2 : f64
  %242 = math.fma %240, %2, %241 : f64
  %243 = math.fma %242, %2, %b3 : f64
  %244 = arith.mulf %243, %2 : f64
  %245 = arith.mulf %239, %244 : f64
  %246 = arith.addf %236, %245 : f64
  %247 = arith.mulf %226, %246 : f64
  %248 = arith.addf %235, %247 : f64
  %249 = arith.divf %248, %225 : f64
  %250 = arith.select %1, %249, %213 : f64
  return %250 : f64
}

// The sign of b1 x + ... + b4 x^4, 0 where that is 0.
func.func @pau.side(%x: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = math.absf %x : f64
  %1 = arith.cmpf ogt, %0, %one : f64
  %2 = arith.divf %one, %x : f64
  %3 = arith.select %1, %2, %x : f64
  %4 = arith.select %1, %zero, %b4 : f64
  %5 = arith.select %1, %b1, %b3 : f64
  %6 = arith.select %1, %b3, %b1 : f64
  %7 = arith.select %1, %b4, %zero : f64
  %8 = math.fma %4, %3, %5 : f64
  %9 = math.fma %8, %3, %b2 : f64
  %10 = math.fma %9, %3, %6 : f64
  %11 = math.fma %10, %3, %7 : f64
  %12 = arith.cmpf oeq, %11, %zero : f64
  %13 = math.copysign %one, %11 : f64
  %14 = arith.select %12, %zero, %13 : f64
  return %14 : f64
}

// To bj: -pau(x) x^j/Q and the sign, with the accurate pau for the sake of its roots; the
// formula for large x, where the quotient underflows.
func.func @pau.derivative.b1.approx.f64(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64
    attributes {act.claim = {defaults, max_ulps = 7.70 : f64}} {
  %large = arith.constant 1.152921504606847e+18 : f64
  %f = func.call @pau.derivative.b1(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %y = func.call @pau.approx.f64(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %q = func.call @pau.derivative.a1(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %s = func.call @pau.side(%x, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64) -> f64
  %yq = arith.mulf %y, %q : f64
  %syq = arith.mulf %s, %yq : f64
  %m = arith.negf %syq : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %large : f64
  %r = arith.select %far, %f, %m : f64
  return %r : f64
}

func.func @pau.derivative.b2.approx.f64(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64
    attributes {act.claim = {defaults, max_ulps = 6.10 : f64}} {
  %large = arith.constant 1.152921504606847e+18 : f64
  %f = func.call @pau.derivative.b2(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %y = func.call @pau.approx.f64(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %q = func.call @pau.derivative.a2(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %s = func.call @pau.side(%x, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64) -> f64
  %yq = arith.mulf %y, %q : f64
  %syq = arith.mulf %s, %yq : f64
  %m = arith.negf %syq : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %large : f64
  %r = arith.select %far, %f, %m : f64
  return %r : f64
}

func.func @pau.derivative.b3.approx.f64(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64
    attributes {act.claim = {defaults, max_ulps = 6.90 : f64}} {
  %large = arith.constant 1.152921504606847e+18 : f64
  %f = func.call @pau.derivative.b3(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %y = func.call @pau.approx.f64(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %q = func.call @pau.derivative.a3(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %s = func.call @pau.side(%x, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64) -> f64
  %yq = arith.mulf %y, %q : f64
  %syq = arith.mulf %s, %yq : f64
  %m = arith.negf %syq : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %large : f64
  %r = arith.select %far, %f, %m : f64
  return %r : f64
}

func.func @pau.derivative.b4.approx.f64(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64
    attributes {act.claim = {defaults, max_ulps = 6.60 : f64}} {
  %large = arith.constant 1.152921504606847e+18 : f64
  %f = func.call @pau.derivative.b4(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %y = func.call @pau.approx.f64(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %q = func.call @pau.derivative.a4(%x, %a0, %a1, %a2, %a3, %a4, %a5, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) -> f64
  %s = func.call @pau.side(%x, %b1, %b2, %b3, %b4) : (f64, f64, f64, f64, f64) -> f64
  %yq = arith.mulf %y, %q : f64
  %syq = arith.mulf %s, %yq : f64
  %m = arith.negf %syq : f64
  %a = math.absf %x : f64
  %far = arith.cmpf ogt, %a, %large : f64
  %r = arith.select %far, %f, %m : f64
  return %r : f64
}

func.func @pau.spelling.powers(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %0, %x : f64
  %2 = arith.mulf %1, %x : f64
  %3 = arith.mulf %2, %x : f64
  %4 = arith.mulf %a1, %x : f64
  %5 = arith.addf %a0, %4 : f64
  %6 = arith.mulf %a2, %0 : f64
  %7 = arith.addf %5, %6 : f64
  %8 = arith.mulf %a3, %1 : f64
  %9 = arith.addf %7, %8 : f64
  %10 = arith.mulf %a4, %2 : f64
  %11 = arith.addf %9, %10 : f64
  %12 = arith.mulf %a5, %3 : f64
  %13 = arith.addf %11, %12 : f64
  %14 = arith.mulf %b1, %x : f64
  %15 = arith.mulf %b2, %0 : f64
  %16 = arith.addf %14, %15 : f64
  %17 = arith.mulf %b3, %1 : f64
  %18 = arith.addf %16, %17 : f64
  %19 = arith.mulf %b4, %2 : f64
  %20 = arith.addf %18, %19 : f64
  %21 = math.absf %20 : f64
  %22 = arith.addf %one, %21 : f64
  %23 = arith.divf %13, %22 : f64
  return %23 : f64
}

func.func @pau.spelling.horner(%x: f64, %a0: f64, %a1: f64, %a2: f64, %a3: f64, %a4: f64, %a5: f64, %b1: f64, %b2: f64, %b3: f64, %b4: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %a5, %x : f64
  %1 = arith.addf %0, %a4 : f64
  %2 = arith.mulf %1, %x : f64
  %3 = arith.addf %2, %a3 : f64
  %4 = arith.mulf %3, %x : f64
  %5 = arith.addf %4, %a2 : f64
  %6 = arith.mulf %5, %x : f64
  %7 = arith.addf %6, %a1 : f64
  %8 = arith.mulf %7, %x : f64
  %9 = arith.addf %8, %a0 : f64
  %10 = arith.mulf %b4, %x : f64
  %11 = arith.addf %10, %b3 : f64
  %12 = arith.mulf %11, %x : f64
  %13 = arith.addf %12, %b2 : f64
  %14 = arith.mulf %13, %x : f64
  %15 = arith.addf %14, %b1 : f64
  %16 = arith.mulf %15, %x : f64
  %17 = math.absf %16 : f64
  %18 = arith.addf %one, %17 : f64
  %19 = arith.divf %9, %18 : f64
  return %19 : f64
}
