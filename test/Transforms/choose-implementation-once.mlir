// Formulas of which at most one operation rounds are correctly rounded by construction.
// RUN: act-opt %s "-act-set-accuracy=accuracy='mode = exact'" -act-choose-implementation=report -split-input-file -verify-diagnostics -o /dev/null

func.func @selections(%x: f32, %h: vector<8xf16>, %b: bf16, %d: f64) {
  // expected-remark @+1 {{act.abs 'f32' -> abs in f32 (from the formula, correctly rounded)}}
  %0 = act.abs %x : f32
  // expected-remark @+1 {{act.relu 'f32' -> relu.approx.f32 (correctly rounded)}}
  %1 = act.relu %x : f32
  // expected-remark @+1 {{act.relu 'bf16' -> relu.approx.f32 (correctly rounded)}}
  %2 = act.relu %b : bf16
  // expected-remark @+1 {{act.relu6 'vector<8xf16>' -> relu6 in f32 (from the formula, correctly rounded)}}
  %3 = act.relu6 %h : vector<8xf16>
  // expected-remark @+1 {{act.hardtanh 'f64' -> hardtanh in f64 (from the formula, correctly rounded)}}
  %4 = act.hardtanh %d : f64
  return
}

// One operation, and what selects; a root and a product are rounded once more to f16 without
// harm.
func.func @one(%x: f32, %h: f16, %b: bf16) {
  // expected-remark @+1 {{act.softshrink 'f32' -> softshrink in f32 (from the formula, correctly rounded)}}
  %0 = act.softshrink %x : f32
  // expected-remark @+1 {{act.square 'bf16' -> square in f32 (from the formula, correctly rounded)}}
  %1 = act.square %b : bf16
  // expected-remark @+1 {{act.sqrt 'f16' -> sqrt in f32 (from the formula, correctly rounded)}}
  %2 = act.sqrt %h : f16
  // A parameter that is given is a number of the type.
  // expected-remark @+1 {{act.leaky_relu 'f16' -> leaky_relu in f32 (from the formula, correctly rounded)}}
  %3 = act.leaky_relu %h, %h : f16
  return
}

// A gradient is one product.
func.func @gradients(%x: f32, %h: f16) {
  // expected-remark @+1 {{act.vjp 'f32' -> abs.vjp.x.written in f32 (from the formula, correctly rounded)}}
  %0 = act.vjp abs wrt 0 %x, %x : f32
  // expected-remark-re @+1 {{act.vjp 'f16' -> relu6.vjp.x{{.*}} in f32 (from the formula, correctly rounded)}}
  %1 = act.vjp relu6 wrt 0 %h, %h : f16
  return
}

// What of a formula of one's own is so.
// f32 rounds a multiply-add once, but f16 rounds it again.
#h = #act.formula<"h", "func.func @h(%x: f64) -> f64 { %0 = math.fma %x, %x, %x : f64 return %0 : f64 }">
#f = #act.formula<"f", "func.func @f(%x: f64) -> f64 { %c = arith.constant 1.0 : f64 %0 = arith.addf %x, %c : f64 %1 = math.absf %0 : f64 return %1 : f64 }">
func.func @formula(%x: f32) {
  // expected-remark @+1 {{act.apply 'f32' -> f in f32 (from the formula, correctly rounded)}}
  %0 = act.apply #f %x : f32
  // expected-remark @+1 {{act.apply 'f32' -> h in f32 (from the formula, correctly rounded)}}
  %1 = act.apply #h %x : f32
  return
}

// -----

// 0.01 is no number of f16 or f32.
func.func @constant(%h: f16) {
  // expected-error-re @+1 {{no implementation of 'leaky_relu' for 'f16' meets #act.accuracy<mode = exact>; the best is leaky_relu.approx.f32 (at most {{.*}} ulp)}}
  %0 = act.leaky_relu %h : f16
  return
}

// -----

func.func @two(%x: f32) {
  // expected-error @+1 {{no implementation of 'hardswish' for 'f32' meets #act.accuracy<mode = exact>; the best is hardswish in f32 (from the formula, at most 2.01 ulp)}}
  %0 = act.hardswish %x : f32
  return
}

// -----

// What follows a rounded number may not depend on it.
#g = #act.formula<"g", "func.func @g(%x: f64) -> f64 { %c = arith.constant 1.0 : f64 %0 = arith.addf %x, %c : f64 %1 = arith.cmpf ogt, %0, %c : f64 %2 = arith.select %1, %x, %c : f64 return %2 : f64 }">
func.func @compared(%x: f32) {
  // expected-error @+1 {{no implementation of 'g' for 'f32' meets}}
  %0 = act.apply #g %x : f32
  return
}

// -----

#h = #act.formula<"h", "func.func @h(%x: f64) -> f64 { %0 = math.fma %x, %x, %x : f64 return %0 : f64 }">
func.func @fused(%h: f16) {
  // expected-error @+1 {{no implementation of 'h' for 'f16' meets}}
  %1 = act.apply #h %h : f16
  return
}
