// What is multiplied in f32 and rounded to 16 bits gets code of their precision.
// RUN: act-opt %s -act-freeze -act-choose-implementation=target=znver5 | FileCheck %s

// CHECK-LABEL: func.func @gate
// CHECK: act.silu %{{.*}} {implementation = "silu.approx.f32.narrow.near"}
func.func @gate(%x: vector<16xbf16>, %y: vector<16xbf16>) -> vector<16xbf16> {
  %0 = arith.extf %x : vector<16xbf16> to vector<16xf32>
  %1 = arith.extf %y : vector<16xbf16> to vector<16xf32>
  %2 = act.silu %0 : vector<16xf32>
  %3 = arith.mulf %2, %1 : vector<16xf32>
  %4 = arith.truncf %3 : vector<16xf32> to vector<16xbf16>
  return %4 : vector<16xbf16>
}

// f16 has three bits more, and so have both together.
// CHECK-LABEL: func.func @both
// CHECK: act.silu %{{.*}} {implementation = "silu.approx.f32.narrow"}
func.func @both(%x: vector<16xf32>) -> (vector<16xbf16>, vector<16xf16>) {
  %0 = act.silu %x : vector<16xf32>
  %1 = arith.truncf %0 : vector<16xf32> to vector<16xbf16>
  %2 = arith.truncf %0 : vector<16xf32> to vector<16xf16>
  return %1, %2 : vector<16xbf16>, vector<16xf16>
}

// CHECK-LABEL: func.func @asked
// CHECK: act.silu %{{.*}} {accuracy = #act.accuracy<ulps = 4.0>, implementation = "silu.approx.f32{{(.quotient|.table)?}}"}
func.func @asked(%x: vector<16xf32>) -> vector<16xf16> {
  %0 = act.silu %x {accuracy = #act.accuracy<ulps = 4.0>} : vector<16xf32>
  %1 = arith.truncf %0 : vector<16xf32> to vector<16xf16>
  return %1 : vector<16xf16>
}

// A sum may cancel, and then shows every digit.
// CHECK-LABEL: func.func @sum
// CHECK: act.silu %{{.*}} {implementation = "silu.approx.f32{{(.quotient|.table)?}}"}
func.func @sum(%x: vector<16xf32>, %y: vector<16xf32>) -> vector<16xf16> {
  %0 = act.silu %x : vector<16xf32>
  %1 = arith.subf %0, %y : vector<16xf32>
  %2 = arith.truncf %1 : vector<16xf32> to vector<16xf16>
  return %2 : vector<16xf16>
}

// CHECK-LABEL: func.func @also_stored
// CHECK: act.silu %{{.*}} {implementation = "silu.approx.f32{{(.quotient|.table)?}}"}
func.func @also_stored(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf16>) {
  %0 = act.silu %x : vector<16xf32>
  %1 = arith.truncf %0 : vector<16xf32> to vector<16xf16>
  return %0, %1 : vector<16xf32>, vector<16xf16>
}

// The only code that there is, where none claims as much.
// CHECK-LABEL: func.func @formula
// CHECK: act.apply #cube %{{.*}} {implementation = "cube"}
func.func private @cube(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %0, %x : f64
  return %1 : f64
}
func.func @formula(%x: vector<16xf32>) -> vector<16xf16> {
  %0 = act.apply @cube %x : vector<16xf32>
  %1 = arith.truncf %0 : vector<16xf32> to vector<16xf16>
  return %1 : vector<16xf16>
}
