// srelu(x) = tr + ar (x - tr) for x >= tr, tl + al (x - tl) for x <= tl, x between
// (tr = 1, ar = 1, tl = 0, al = 0.2). keras-contrib's SReLU starts from ar = 1 and tl = 0, too;
// it draws al from [0, 1) and tr from [0, 5), for which constants stand here.

// A slope of 0 is by itself, because it makes infinities NaN.
func.func @srelu(%x: f64, %tr: f64 {act.name = "tr", act.default = 1.0 : f64, act.samples = [0.4, 3.0, 1.3]}, %ar: f64 {act.name = "ar", act.default = 1.0 : f64, act.samples = [2.0, 0.0, -0.7]}, %tl: f64 {act.name = "tl", act.default = 0.0 : f64, act.samples = [-0.4, -1.0, -2.1]}, %al: f64 {act.name = "al", act.default = 0.2 : f64, act.samples = [0.4, 0.0, -0.3]}) -> f64 attributes {act.wide,
        act.claims = {
      srelu = {f32 = 0.45 : f64, f64 = 1.11 : f64},
      "srelu.vjp.x.written" = {f32 = 0.22 : f64}}} {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %tr : f64
  %1 = arith.cmpf oeq, %ar, %zero : f64
  %2 = arith.subf %x, %tr : f64
  %3 = math.fma %ar, %2, %tr : f64
  %4 = arith.select %1, %tr, %3 : f64
  %5 = arith.cmpf ole, %x, %tl : f64
  %6 = arith.cmpf oeq, %al, %zero : f64
  %7 = arith.subf %x, %tl : f64
  %8 = math.fma %al, %7, %tl : f64
  %9 = arith.select %6, %tl, %8 : f64
  %10 = arith.select %5, %9, %x : f64
  %11 = arith.select %0, %4, %10 : f64
  return %11 : f64
}

func.func @srelu.derivative(%x: f64, %tr: f64 {act.name = "tr", act.default = 1.0 : f64}, %ar: f64 {act.name = "ar", act.default = 1.0 : f64}, %tl: f64 {act.name = "tl", act.default = 0.0 : f64}, %al: f64 {act.name = "al", act.default = 0.2 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.cmpf oge, %x, %tr : f64
  %1 = arith.cmpf ole, %x, %tl : f64
  %2 = arith.select %1, %al, %one : f64
  %3 = arith.select %0, %ar, %2 : f64
  return %3 : f64
}

func.func @srelu.derivative.tr(%x: f64, %tr: f64 {act.name = "tr", act.default = 1.0 : f64}, %ar: f64 {act.name = "ar", act.default = 1.0 : f64}, %tl: f64 {act.name = "tl", act.default = 0.0 : f64}, %al: f64 {act.name = "al", act.default = 0.2 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %tr : f64
  %1 = arith.subf %one, %ar : f64
  %2 = arith.select %0, %1, %zero : f64
  return %2 : f64
}

func.func @srelu.derivative.ar(%x: f64, %tr: f64 {act.name = "tr", act.default = 1.0 : f64}, %ar: f64 {act.name = "ar", act.default = 1.0 : f64}, %tl: f64 {act.name = "tl", act.default = 0.0 : f64}, %al: f64 {act.name = "al", act.default = 0.2 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %tr : f64
  %1 = arith.subf %x, %tr : f64
  %2 = arith.select %0, %1, %zero : f64
  return %2 : f64
}

func.func @srelu.derivative.tl(%x: f64, %tr: f64 {act.name = "tr", act.default = 1.0 : f64}, %ar: f64 {act.name = "ar", act.default = 1.0 : f64}, %tl: f64 {act.name = "tl", act.default = 0.0 : f64}, %al: f64 {act.name = "al", act.default = 0.2 : f64}) -> f64 {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %tr : f64
  %1 = arith.cmpf ole, %x, %tl : f64
  %2 = arith.subf %one, %al : f64
  %3 = arith.select %1, %2, %zero : f64
  %4 = arith.select %0, %zero, %3 : f64
  return %4 : f64
}

func.func @srelu.derivative.al(%x: f64, %tr: f64 {act.name = "tr", act.default = 1.0 : f64}, %ar: f64 {act.name = "ar", act.default = 1.0 : f64}, %tl: f64 {act.name = "tl", act.default = 0.0 : f64}, %al: f64 {act.name = "al", act.default = 0.2 : f64}) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.cmpf oge, %x, %tr : f64
  %1 = arith.cmpf ole, %x, %tl : f64
  %2 = arith.subf %x, %tl : f64
  %3 = arith.select %1, %2, %zero : f64
  %4 = arith.select %0, %zero, %3 : f64
  return %4 : f64
}

func.func @srelu.spelling.branches(%x: f64, %tr: f64, %ar: f64, %tl: f64, %al: f64) -> f64 {
  %0 = arith.cmpf oge, %x, %tr : f64
  %1 = arith.subf %x, %tr : f64
  %2 = arith.mulf %ar, %1 : f64
  %3 = arith.addf %tr, %2 : f64
  %4 = arith.cmpf ole, %x, %tl : f64
  %5 = arith.subf %x, %tl : f64
  %6 = arith.mulf %al, %5 : f64
  %7 = arith.addf %tl, %6 : f64
  %8 = arith.select %4, %7, %x : f64
  %9 = arith.select %0, %3, %8 : f64
  return %9 : f64
}
