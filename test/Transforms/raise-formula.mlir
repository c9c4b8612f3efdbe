// Formulas of the module: raised to, also from spellings of their own, but never
// raised themselves.
// RUN: act-opt %s -act-raise | FileCheck %s
// RUN: act-opt %s -act-raise -act-freeze | FileCheck %s --check-prefix=FROZEN

// CHECK-LABEL: func.func private @bump
// CHECK-NOT: = act.
// CHECK: return
func.func private @bump(%x: f64, %width: f64 {act.default = 2.0 : f64}) -> f64
    attributes {act.activation} {
  %one = arith.constant 1.0 : f64
  %0 = arith.negf %x : f64
  %1 = math.exp %0 : f64
  %2 = arith.addf %1, %one : f64
  %3 = arith.divf %x, %2 : f64
  %4 = arith.mulf %3, %3 : f64
  %5 = arith.divf %4, %width : f64
  return %5 : f64
}

// CHECK-LABEL: func.func private @bump.spelling.squared
// CHECK-NOT: = act.
// CHECK: return
func.func private @bump.spelling.squared(%x: f64, %width: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %0 = arith.negf %x : f64
  %1 = math.exp %0 : f64
  %2 = arith.addf %1, %one : f64
  %3 = arith.mulf %2, %2 : f64
  %4 = arith.mulf %x, %x : f64
  %5 = arith.divf %4, %3 : f64
  %6 = arith.divf %5, %width : f64
  return %6 : f64
}

// A formula that is only applied is left alone, too.

// CHECK-LABEL: func.func private @unmarked
// CHECK-NOT: = act.
// CHECK: return
func.func private @unmarked(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.maximumf %x, %zero : f64
  return %0 : f64
}

// FROZEN: #[[BUMP:.*]] = #act.formula<"bump"
// FROZEN-LABEL: func.func @own
// FROZEN: act.apply #[[BUMP]] %{{.*}} : f32

// CHECK-LABEL: func.func @own
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-NEXT: %[[Y:.*]] = act.apply @bump %[[X]] : f32
// CHECK-NEXT: return %[[Y]]
func.func @own(%x: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %0 = arith.negf %x : f32
  %1 = math.exp %0 : f32
  %2 = arith.addf %1, %one : f32
  %3 = arith.divf %x, %2 : f32
  %4 = arith.mulf %3, %3 : f32
  %5 = arith.mulf %4, %half : f32
  return %5 : f32
}

// CHECK-LABEL: func.func @own_spelling
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-NEXT: %[[WIDTH:.*]] = arith.constant 5.000000e+00 : f32
// CHECK-NEXT: %[[Y:.*]] = act.apply @bump %[[X]], %[[WIDTH]] : f32
// CHECK-NEXT: return %[[Y]]
func.func @own_spelling(%x: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %five = arith.constant 5.0 : f32
  %two = arith.constant 2.0 : f32
  %0 = arith.negf %x : f32
  %1 = math.exp %0 : f32
  %2 = arith.addf %1, %one : f32
  %3 = math.powf %2, %two : f32
  %4 = arith.mulf %3, %five : f32
  %5 = arith.mulf %x, %x : f32
  %6 = arith.divf %5, %4 : f32
  return %6 : f32
}

// CHECK-LABEL: func.func @applies
// CHECK: act.apply @unmarked
func.func @applies(%x: f32) -> f32 {
  %0 = act.apply @unmarked %x : f32
  return %0 : f32
}
