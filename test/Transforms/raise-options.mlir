// RUN: act-opt %s -act-raise | FileCheck %s
// RUN: act-opt %s -act-raise=elementary=false | FileCheck %s --check-prefix=WHOLE

// CHECK-LABEL: func @tanh
// CHECK-NEXT: act.tanh
// WHOLE-LABEL: func @tanh
// WHOLE-NEXT: math.tanh
func.func @tanh(%x: f32) -> f32 {
  %0 = math.tanh %x : f32
  return %0 : f32
}

// CHECK-LABEL: func @relu
// CHECK-NEXT: act.relu
// WHOLE-LABEL: func @relu
// WHOLE-NEXT: act.relu
func.func @relu(%x: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %0 = arith.maximumf %x, %zero : f32
  return %0 : f32
}

// What was dead before is none of the pass's business.

// CHECK-LABEL: func @dead
// CHECK-NEXT: math.exp
// CHECK-NEXT: return
func.func @dead(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  return %x : f32
}
