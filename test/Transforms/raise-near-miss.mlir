// A constant that is not the spelling's is no reason to change it.
// RUN: act-opt %s -act-raise=remarks=true -split-input-file -verify-diagnostics | FileCheck %s

// CHECK-LABEL: func @half
// CHECK-NOT: act.gelu
// CHECK: return
func.func @half(%x: f32) -> f32 {
  %c = arith.constant 0.5001 : f32
  %s = arith.constant 0.707106769 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.mulf %x, %s : f32
  %1 = math.erf %0 : f32
  %2 = arith.addf %1, %one : f32
  %3 = arith.mulf %x, %2 : f32
  // expected-remark @+1 {{not raised to 'act.gelu', spelled as '@gelu.spelling.}}
  %4 = arith.mulf %3, %c : f32
  return %4 : f32
}

// -----

// One ulp of f32 from 1/sqrt(2).

// CHECK-LABEL: func @one_ulp
// CHECK-NOT: act.gelu
// CHECK: return
func.func @one_ulp(%x: f32) -> f32 {
  %c = arith.constant 0.5 : f32
  %s = arith.constant 0.707106829 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.mulf %x, %s : f32
  %1 = math.erf %0 : f32
  %2 = arith.addf %1, %one : f32
  %3 = arith.mulf %x, %2 : f32
  // expected-remark @+1 {{found the constant 0.7071068286895752, expected 0.70710678118654757}}
  %4 = arith.mulf %3, %c : f32
  return %4 : f32
}

// -----

// The tanh inside is one, whatever is around it.

// CHECK-LABEL: func @interior
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK: %[[H:.*]] = arith.mulf %[[X]]
// CHECK: act.tanh %[[H]]
// CHECK-NOT: act.
// CHECK: return
func.func @interior(%x: f32) -> f32 {
  %half = arith.constant 0.5 : f32
  %c = arith.constant 0.51 : f32
  %0 = arith.mulf %x, %half : f32
  %1 = math.tanh %0 : f32
  %2 = arith.mulf %1, %c : f32
  // expected-remark @+1 {{not raised to 'act.sigmoid', spelled as '@sigmoid.spelling.tanh': found the constant 0.50999999046325684, expected 0.5}}
  %3 = arith.addf %2, %half : f32
  return %3 : f32
}

// -----

// A multiple of an activation is no near miss.

// CHECK-LABEL: func @multiple
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK: %[[Y:.*]] = act.silu %[[X]]
// CHECK-NEXT: arith.mulf %[[Y]]
func.func @multiple(%x: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %c = arith.constant 1.01 : f32
  %0 = arith.negf %x : f32
  %1 = math.exp %0 : f32
  %2 = arith.addf %1, %one : f32
  %3 = arith.divf %x, %2 : f32
  %4 = arith.mulf %3, %c : f32
  return %4 : f32
}

// -----

// Two constants off is another function, not a near miss.

// CHECK-LABEL: func @two
// CHECK-NOT: act.
// CHECK: return
func.func @two(%x: f32) -> f32 {
  %c = arith.constant 0.5001 : f32
  %s = arith.constant 0.7 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.mulf %x, %s : f32
  %1 = math.erf %0 : f32
  %2 = arith.addf %1, %one : f32
  %3 = arith.mulf %x, %2 : f32
  %4 = arith.mulf %3, %c : f32
  return %4 : f32
}
