// RUN: act-opt %s -act-freeze -act-excess-precision -canonicalize -split-input-file | FileCheck %s

// CHECK-LABEL: func.func @bias
// CHECK-DAG: %[[X:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK-DAG: %[[B:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK: %[[S:.*]] = arith.addf %[[X]], %[[B]] : f32
// CHECK: %[[Y:.*]] = act.gelu %[[S]] {accuracy = #act.accuracy<ulps = 32768.0>} : f32
// CHECK: arith.truncf %[[Y]] : f32 to bf16
func.func @bias(%x: bf16, %bias: bf16) -> bf16 {
  %0 = arith.addf %x, %bias : bf16
  %1 = act.gelu %0 : bf16
  return %1 : bf16
}

// -----

// Half an ulp is left for the rounding: 3.5 ulps of f16 are 28672 of f32.
// CHECK-LABEL: func.func @asked
// CHECK: act.silu %{{.*}} {accuracy = #act.accuracy<ulps = 28672.0, atol = 5.0e-04>} : vector<8xf32>
// CHECK: act.tanh %{{.*}} {accuracy = #act.accuracy<rtol = 0.0015117{{.*}}>} : vector<8xf32>
func.func @asked(%x: vector<8xf16>) -> vector<8xf16> {
  %0 = act.silu %x {accuracy = #act.accuracy<ulps = 4.0, atol = 1.0e-3>} : vector<8xf16>
  %1 = act.tanh %0 {accuracy = #act.accuracy<rtol = 2.0e-3>} : vector<8xf16>
  return %1 : vector<8xf16>
}

// -----

// What asks for more than f32 with one more rounding can promise stays.
// CHECK-LABEL: func.func @exact
// CHECK-NOT: extf
// CHECK: return
func.func @exact(%x: bf16) -> bf16 {
  %0 = act.silu %x {accuracy = #act.accuracy<mode = exact>} : bf16
  %1 = act.tanh %0 {accuracy = #act.accuracy<ulps = 0.75>} : bf16
  %2 = act.softplus %1 {accuracy = #act.accuracy<atol = 0.1>} : bf16
  %3 = act.sigmoid %2 {implementation = "sigmoid"} : bf16
  return %3 : bf16
}

// -----

// Nothing is rounded between.
// CHECK-LABEL: func.func @alone
// CHECK-NOT: extf
// CHECK: return
func.func @alone(%x: f16, %y: f16) -> (f16, f16) {
  %zero = arith.constant 0.0 : f16
  %0 = act.gelu %x : f16
  %1 = arith.negf %0 : f16
  %2 = arith.maximumf %y, %zero : f16
  %3 = arith.minimumf %2, %x : f16
  return %1, %3 : f16, f16
}

// -----

// Roundings before and extensions after a group go; a result that is stored is rounded.
// CHECK-LABEL: func.func @around
// CHECK-SAME: (%[[X:.*]]: f32) -> (f32, f16)
// CHECK-NEXT: %[[Y:.*]] = act.gelu %[[X]] {accuracy = {{.*}}} : f32
// CHECK-NEXT: %[[Z:.*]] = arith.truncf %[[Y]] : f32 to f16
// CHECK-NEXT: return %[[Y]], %[[Z]]
func.func @around(%x: f32) -> (f32, f16) {
  %0 = arith.truncf %x : f32 to f16
  %1 = act.gelu %0 : f16
  %2 = arith.extf %1 : f16 to f32
  return %2, %1 : f32, f16
}

// -----

// Comparisons, selections and constants go along; bits and other types do not.
// CHECK-LABEL: func.func @mixed
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK: %[[P:.*]] = arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: %[[C:.*]] = arith.cmpf ogt, %[[P]], %[[ONE]] : f32
// CHECK: %[[S:.*]] = arith.select %[[C]], %{{.*}}, %{{.*}} : f32
// CHECK: %[[R:.*]] = arith.truncf %[[S]] : f32 to bf16
// CHECK: arith.bitcast %[[R]] : bf16 to i16
// CHECK: arith.extf %[[R]] : bf16 to f64
func.func @mixed(%x: bf16, %y: bf16) -> (i16, f64) {
  %one = arith.constant 1.0 : bf16
  %0 = arith.mulf %x, %y : bf16
  %1 = arith.cmpf ogt, %0, %one : bf16
  %2 = arith.addf %x, %y : bf16
  %3 = arith.select %1, %0, %2 : bf16
  %4 = arith.bitcast %3 : bf16 to i16
  %5 = arith.extf %3 : bf16 to f64
  return %4, %5 : i16, f64
}

// -----

// A formula that claims nothing is not asked for anything.
// CHECK-LABEL: func.func @formula
// CHECK: act.apply #cube %{{.*}} : f32
// CHECK: act.apply #cube %{{.*}} : f32
func.func private @cube(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %0, %x : f64
  return %1 : f64
}
func.func @formula(%x: f16) -> f16 {
  %0 = act.apply @cube %x : f16
  %1 = act.apply @cube %0 : f16
  return %1 : f16
}

// -----

// 8-bit types are looked up in tables, and f32 is f32.
// CHECK-LABEL: func.func @others
// CHECK-NOT: extf
// CHECK: return
func.func @others(%x: f8E5M2, %y: f32) -> (f8E5M2, f32) {
  %0 = act.silu %x : f8E5M2
  %1 = act.tanh %0 : f8E5M2
  %2 = act.silu %y : f32
  %3 = act.tanh %2 : f32
  return %1, %3 : f8E5M2, f32
}

// -----

// A derivative with code for just bf16 stays; another goes along, also where its code for bf16 is
// there for f32, too.
// CHECK-LABEL: func.func @derivatives
// CHECK: act.vjp mish wrt 0 %{{.*}}, %{{.*}} : bf16
// CHECK: act.vjp erf wrt 0 %{{.*}}, %{{.*}} {{{.*}}} : f32
// CHECK: act.vjp gelu wrt 0 %{{.*}}, %{{.*}} {{{.*}}} : f32
func.func @derivatives(%g: bf16, %x: bf16, %y: bf16) -> (bf16, bf16, bf16) {
  %0 = act.vjp mish wrt 0 %g, %x : bf16
  %1 = arith.mulf %0, %y : bf16
  %2 = act.vjp erf wrt 0 %g, %x : bf16
  %3 = arith.mulf %2, %y : bf16
  %4 = act.vjp gelu wrt 0 %g, %x : bf16
  %5 = arith.mulf %4, %y : bf16
  return %1, %3, %5 : bf16, bf16, bf16
}
