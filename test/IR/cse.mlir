// RUN: act-opt %s -cse -allow-unregistered-dialect | FileCheck %s

#cube = #act.formula<"cube", "func.func @cube(%x: f64) -> f64 { %0 = arith.mulf %x, %x : f64 %1 = arith.mulf %0, %x : f64 return %1 : f64 }">

// CHECK-LABEL: func.func @equal
// CHECK: %[[A:.*]] = act.gelu %[[X:.*]] : f32
// CHECK-NEXT: %[[B:.*]] = act.vjp gelu wrt 0 %[[A]], %[[X]] : f32
// CHECK-NEXT: %[[C:.*]] = act.apply #cube %[[X]] : f32
// CHECK-NEXT: return %[[A]], %[[A]], %[[B]], %[[B]], %[[C]], %[[C]]
func.func @equal(%x: f32) -> (f32, f32, f32, f32, f32, f32) {
  %0 = act.gelu %x : f32
  %1 = act.gelu %x : f32
  %2 = act.vjp gelu wrt 0 %0, %x : f32
  %3 = act.vjp gelu wrt 0 %1, %x : f32
  %4 = act.apply #cube %x : f32
  %5 = act.apply #cube %x : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
}

// Another operand, implementation, formula or number of parameters is another
// value.
// CHECK-LABEL: func.func @different
// CHECK-COUNT-3: act.swish
// CHECK: act.vjp swish wrt 0
// CHECK: act.vjp swish wrt 1
// CHECK: act.vjp gelu wrt 0
// CHECK: act.gelu
// CHECK: act.apply #cube
// CHECK: return
func.func @different(%x: f32) {
  %0 = act.swish %x : f32
  %1 = act.swish %x, %x : f32
  %2 = act.swish %x {implementation = "swish"} : f32
  %3 = act.vjp swish wrt 0 %x, %x, %x : f32
  %4 = act.vjp swish wrt 1 %x, %x, %x : f32
  %5 = act.vjp gelu wrt 0 %x, %x : f32
  %6 = act.gelu %x : f32
  %7 = act.apply #cube %x : f32
  "test.use"(%0, %1, %2, %3, %4, %5, %6, %7) : (f32, f32, f32, f32, f32, f32, f32, f32) -> ()
  return
}
