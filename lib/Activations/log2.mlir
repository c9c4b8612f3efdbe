// Logarithm to base 2.

func.func @log2(%x: f64) -> f64
    attributes {act.claims = {
      "log2.vjp.x.written" = {f32 = 0.80 : f64, f64 = 0.69 : f64}}} {
  %y = math.log2 %x : f64
  return %y : f64
}

func.func @log2.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %base = arith.constant 2.0 : f64
  %l = math.log %base : f64
  %0 = arith.divf %one, %l : f64
  %y = arith.divf %0, %x : f64
  return %y : f64
}

// k + f + f P(f), where P begins with log2(e) - 1.
func.func @log2.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.48 : f64, exact_as = [f16, bf16]}} {
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  // Constants: coefficients/log2.sollya.
  %c0 = arith.constant 0x3EE2A8ED : f32
  %c1 = arith.constant 0xBF38AA3C : f32
  %c2 = arith.constant 0x3EF637E6 : f32
  %c3 = arith.constant 0xBEB8A934 : f32
  %c4 = arith.constant 0x3E93D570 : f32
  %c5 = arith.constant 0xBE7692E7 : f32
  %c6 = arith.constant 0x3E4E4C8C : f32
  %c7 = arith.constant 0xBE3249D2 : f32
  %c8 = arith.constant 0x3E5114ED : f32
  %c9 = arith.constant 0xBE4518C4 : f32
  %f = func.call @log.split.f32(%x, %i0) : (f32, i32) -> f32
  %k = func.call @log.split.f32(%x, %i1) : (f32, i32) -> f32
  %q8 = math.fma %c9, %f, %c8 : f32
  %q7 = math.fma %q8, %f, %c7 : f32
  %q6 = math.fma %q7, %f, %c6 : f32
  %q5 = math.fma %q6, %f, %c5 : f32
  %q4 = math.fma %q5, %f, %c4 : f32
  %q3 = math.fma %q4, %f, %c3 : f32
  %q2 = math.fma %q3, %f, %c2 : f32
  %q1 = math.fma %q2, %f, %c1 : f32
  %q = math.fma %q1, %f, %c0 : f32
  %r = math.fma %q, %f, %f : f32
  %y0 = arith.addf %k, %r : f32
  %y = func.call @log.ends.f32(%x, %y0) : (f32, f32) -> f32
  return %y : f32
}

// As log.approx.f32.table.
func.func @log2.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.92 : f64, exact_as = [bf16]}} {
  %end = arith.constant 0x7F800000 : i32 // infinity
  // Constants: coefficients/log.sollya.
  %w0 = arith.constant 0x3FB8AA3B : f32
  %w1 = arith.constant 0xBF38AA3A : f32
  %w2 = arith.constant 0x3EF65816 : f32
  %w3 = arith.constant 0xBEB8CFBA : f32
  %d = func.call @log.distance.f32(%x) : (f32) -> i32
  %k = func.call @log.power.f32(%d) : (i32) -> f32
  %r = func.call @log.rest.f32(%x, %d) : (f32, i32) -> f32
  %i = func.call @log.sixteenth.f32(%d) : (i32) -> i32
  %l = act.table_lookup %i in dense<[
    0xBEF7D12F, 0xBED84148, 0xBEBA2A79, 0xBE9CC911, 0xBE810C37, 0xBE4BEDCC, 0xBE180572, 0xBDCA91CF,
    0xBD53B8C6, 0x80000000, 0x3D9DCF0D, 0x3E23B2E6, 0x3E73FD0F, 0x3EA04A2C, 0x3EC4337C, 0x3EE6C1D9]>
      : tensor<16xf32> : i32 -> f32
  %b = arith.addf %k, %l : f32
  %q2 = math.fma %w3, %r, %w2 : f32
  %q1 = math.fma %q2, %r, %w1 : f32
  %q0 = math.fma %q1, %r, %w0 : f32
  %near = math.fma %q0, %r, %b : f32
  %isspecial = func.call @log.isspecial.f32(%x, %end) : (f32, i32) -> i1
  %special = func.call @log2.approx.f32(%x) : (f32) -> f32
  %y = arith.select %isspecial, %special, %near {act.rare} : f32
  return %y : f32
}

// In f64, as powers, and rounded once.
func.func @log2.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [f16, bf16]}} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %l2 = func.call @powf.log2.approx.wide(%a) : (f64) -> f64
  %negative = arith.cmpf olt, %xd, %zero : f64
  %yd = arith.select %negative, %nan, %l2 : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

func.func @log2.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.99 : f64}} {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  // Constants: coefficients/log2.sollya.
  %ehi = arith.constant 0x3FF71547652B82FE : f64
  %elo = arith.constant 0x3C7777D0FFDA0D24 : f64
  %y = func.call @log.approx.based(%x, %one, %zero, %ehi, %elo) : (f64, f64, f64, f64, f64) -> f64
  return %y : f64
}
