// The coefficients of gelu_tanh as front ends write them, one of them wrong:
// kept as found, never corrected.
// RUN: act-opt %s -act-raise | FileCheck %s

// CHECK-LABEL: func @rounded
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-NEXT: act.gelu_tanh %[[X]] : f32
func.func @rounded(%x: f32) -> f32 {
  %k = arith.constant 0.79788456 : f32
  %c = arith.constant 0.044715 : f32
  %n = arith.constant 3.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %0 = math.powf %x, %n : f32
  %1 = arith.mulf %0, %c : f32
  %2 = arith.addf %x, %1 : f32
  %3 = arith.mulf %2, %k : f32
  %4 = math.tanh %3 : f32
  %5 = arith.addf %4, %one : f32
  %6 = arith.mulf %x, %half : f32
  %7 = arith.mulf %6, %5 : f32
  return %7 : f32
}

// CHECK-LABEL: func @wrong
// CHECK-SAME: (%[[X:.*]]: f64)
// CHECK-DAG: %[[K:.*]] = arith.constant 0.7977240352174656 : f64
// CHECK-DAG: %[[C:.*]] = arith.constant 4.471500e-02 : f64
// CHECK: act.gelu_tanh %[[X]], %[[K]], %[[C]] : f64
func.func @wrong(%x: f64) -> f64 {
  %k = arith.constant 0.7977240352174656 : f64
  %c = arith.constant 0.044715 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %0, %c : f64
  %2 = arith.addf %1, %one : f64
  %3 = arith.mulf %x, %k : f64
  %4 = arith.mulf %3, %2 : f64
  %5 = math.tanh %4 : f64
  %6 = arith.addf %5, %one : f64
  %7 = arith.mulf %6, %half : f64
  %8 = arith.mulf %x, %7 : f64
  return %8 : f64
}

// CHECK-LABEL: func @truncated
// CHECK-SAME: (%[[X:.*]]: f64)
// CHECK: %[[K:.*]] = arith.constant 0.79788456080000003 : f64
// CHECK: act.gelu_tanh %[[X]], %[[K]], %{{.*}} : f64
func.func @truncated(%x: f64) -> f64 {
  %k = arith.constant 0.7978845608 : f64
  %c = arith.constant 0.044715 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %0, %x : f64
  %2 = arith.mulf %1, %c : f64
  %3 = arith.addf %x, %2 : f64
  %4 = arith.mulf %3, %k : f64
  %5 = math.tanh %4 : f64
  %6 = arith.addf %5, %one : f64
  %7 = arith.mulf %6, %half : f64
  %8 = arith.mulf %x, %7 : f64
  return %8 : f64
}

// Multiplied out, both constants in one, whose roundings are allowed for; the
// second is not that product, and neither are the numbers kept as parameters.

// CHECK-LABEL: func @expanded
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK: %[[Y:.*]] = act.gelu_tanh %[[X]] : f32
// CHECK-NOT: act.gelu_tanh
// CHECK: return
func.func @expanded(%x: f32) -> (f32, f32) {
  %k = arith.constant 0.7978846 : f32
  %kc = arith.constant 0.035677408 : f32
  %wrong = arith.constant 0.03567 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.mulf %x, %x : f32
  %1 = arith.mulf %0, %kc : f32
  %2 = arith.addf %1, %k : f32
  %3 = arith.mulf %x, %2 : f32
  %4 = math.tanh %3 : f32
  %5 = arith.addf %4, %one : f32
  %6 = arith.mulf %x, %half : f32
  %7 = arith.mulf %6, %5 : f32
  %8 = arith.mulf %0, %wrong : f32
  %9 = arith.addf %8, %k : f32
  %10 = arith.mulf %x, %9 : f32
  %11 = math.tanh %10 : f32
  %12 = arith.addf %11, %one : f32
  %13 = arith.mulf %6, %12 : f32
  return %7, %13 : f32, f32
}
