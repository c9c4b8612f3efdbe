// Logarithm to base 10.

func.func @log10(%x: f64) -> f64
    attributes {act.claims = {
      "log10.vjp.x.written" = {f32 = 1.39 : f64, f64 = 2.07 : f64}}} {
  %y = math.log10 %x : f64
  return %y : f64
}

func.func @log10.derivative(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %base = arith.constant 10.0 : f64
  %l = math.log %base : f64
  %0 = arith.divf %one, %l : f64
  %y = arith.divf %0, %x : f64
  return %y : f64
}

// k log10(2) + f log10(e) + f P(f). log10(2) has two parts, the first of so few bits that its
// multiples are exact; P begins with what the number for log10(e) lacks.
func.func @log10.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 1.90 : f64, exact_as = [bf16]}} {
  %i0 = arith.constant 0 : i32
  %i1 = arith.constant 1 : i32
  // Constants: coefficients/log10.sollya.
  %two = arith.constant 0x3E9A2100 : f32
  %twolo = arith.constant 0xB64AF608 : f32
  %e = arith.constant 0x3EDE5BD9 : f32
  %c0 = arith.constant 0xB21033EE : f32
  %c1 = arith.constant 0xBE5E5BDA : f32
  %c2 = arith.constant 0x3E143D08 : f32
  %c3 = arith.constant 0xBDDE5A62 : f32
  %c4 = arith.constant 0x3DB1FF60 : f32
  %c5 = arith.constant 0xBD9479EF : f32
  %c6 = arith.constant 0x3D78B2B6 : f32
  %c7 = arith.constant 0xBD5629C8 : f32
  %c8 = arith.constant 0x3D7A995B : f32
  %c9 = arith.constant 0xBD6F3E9E : f32
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
  %kt = arith.mulf %k, %two : f32
  %hi = math.fma %f, %e, %kt : f32
  %kl = arith.mulf %k, %twolo : f32
  %lo = math.fma %q, %f, %kl : f32
  %y0 = arith.addf %hi, %lo : f32
  %y = func.call @log.ends.f32(%x, %y0) : (f32, f32) -> f32
  return %y : f32
}

// As log.approx.f32.table.
func.func @log10.approx.f32.table(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.78 : f64, exact_as = [bf16]}} {
  %end = arith.constant 0x7F800000 : i32 // infinity
  // Constants: coefficients/log.sollya.
  %two = arith.constant 0x3E9A209B : f32
  %w0 = arith.constant 0x3EDE5BD8 : f32
  %w1 = arith.constant 0xBE5E5BD7 : f32
  %w2 = arith.constant 0x3E1455D7 : f32
  %w3 = arith.constant 0xBDDE8B8A : f32
  %d = func.call @log.distance.f32(%x) : (f32) -> i32
  %k = func.call @log.power.f32(%d) : (i32) -> f32
  %r = func.call @log.rest.f32(%x, %d) : (f32, i32) -> f32
  %i = func.call @log.sixteenth.f32(%d) : (i32) -> i32
  %l = act.table_lookup %i in dense<[
    0xBE153366, 0xBE0232D0, 0xBDE02A85, 0xBDBCC9D8, 0xBD9B6391, 0xBD758E0B, 0xBD370D46, 0xBCF3EB06,
    0xBC7EF03C, 0x80000000, 0x3CBE054E, 0x3D451CEF, 0x3D92E54E, 0x3DC10211, 0x3DEC3FEB, 0x3E0AEE00]>
      : tensor<16xf32> : i32 -> f32
  %b = math.fma %k, %two, %l : f32
  %q2 = math.fma %w3, %r, %w2 : f32
  %q1 = math.fma %q2, %r, %w1 : f32
  %q0 = math.fma %q1, %r, %w0 : f32
  %near = math.fma %q0, %r, %b : f32
  %isspecial = func.call @log.isspecial.f32(%x, %end) : (f32, i32) -> i1
  %special = func.call @log10.approx.f32(%x) : (f32) -> f32
  %y = arith.select %isspecial, %special, %near {act.rare} : f32
  return %y : f32
}

// In f64, as powers, and rounded once.
func.func @log10.approx.f32.double(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.501 : f64, exact_as = [bf16]}} {
  %zero = arith.constant 0.0 : f64
  %nan = arith.constant 0x7FF8000000000000 : f64
  // Constant: coefficients/log10.sollya.
  %scale = arith.constant 0x3FD34413509F79FF : f64
  %xd = arith.extf %x : f32 to f64
  %a = math.absf %xd : f64
  %l2 = func.call @powf.log2.approx.wide(%a) : (f64) -> f64
  %l = arith.mulf %l2, %scale : f64
  %negative = arith.cmpf olt, %xd, %zero : f64
  %yd = arith.select %negative, %nan, %l : f64
  %y = arith.truncf %yd : f64 to f32
  return %y : f32
}

func.func @log10.approx.f64(%x: f64) -> f64 attributes {act.claim = {max_ulps = 0.92 : f64}} {
  // Constants: coefficients/log10.sollya.
  %twohi = arith.constant 0x3FD34413509F8000 : f64
  %twolo = arith.constant 0xBD380433B83B532A : f64
  %ehi = arith.constant 0x3FDBCB7B1526E50E : f64
  %elo = arith.constant 0x3C695355BAAAFAD3 : f64
  %y = func.call @log.approx.based(%x, %twohi, %twolo, %ehi, %elo) : (f64, f64, f64, f64, f64) -> f64
  return %y : f64
}
