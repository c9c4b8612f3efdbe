// RUN: act-opt %s -canonicalize -split-input-file | FileCheck %s

// Nothing here is an error, neither is anything said.
// RUN: act-opt %s -canonicalize -split-input-file -verify-diagnostics -o /dev/null

//===----------------------------------------------------------------------===//
// f(f(x)) = f(x), where the definition says so
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @relu_twice
// CHECK-SAME: (%[[X:.*]]: tensor<?xbf16>)
// CHECK-NEXT: %[[Y:.*]] = act.relu %[[X]] : tensor<?xbf16>
// CHECK-NEXT: return %[[Y]]
func.func @relu_twice(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %0 = act.relu %x : tensor<?xbf16>
  %1 = act.relu %0 : tensor<?xbf16>
  %2 = act.relu %1 : tensor<?xbf16>
  return %2 : tensor<?xbf16>
}

// CHECK-LABEL: func.func @not_idempotent
// CHECK-NEXT: act.gelu
// CHECK-NEXT: act.gelu
// CHECK-NEXT: act.leaky_relu
// CHECK-NEXT: act.leaky_relu
// CHECK-NEXT: act.relu
// CHECK-NEXT: return
func.func @not_idempotent(%x: f32) -> f32 {
  %0 = act.gelu %x : f32
  %1 = act.gelu %0 : f32
  %2 = act.leaky_relu %1 : f32
  %3 = act.leaky_relu %2 : f32
  %4 = act.relu %3 : f32
  return %4 : f32
}

// A gradient of an idempotent function is none itself: relu'(g) g is not relu.
// CHECK-LABEL: func.func @not_the_gradient
// CHECK-NEXT: act.relu
// CHECK-NEXT: act.vjp relu wrt 0
// CHECK-NEXT: act.vjp relu wrt 0
// CHECK-NEXT: act.relu
func.func @not_the_gradient(%g: f32, %x: f32) -> f32 {
  %0 = act.relu %x : f32
  %1 = act.vjp relu wrt 0 %g, %0 : f32
  %2 = act.vjp relu wrt 0 %g, %1 : f32
  %3 = act.relu %2 : f32
  return %3 : f32
}

// A frozen formula may say it, too; a symbol may still change its meaning.
#clamp = #act.formula<"clamp", "func.func @clamp(%x: f64) -> f64 attributes {act.idempotent} { %one = arith.constant 1.0 : f64 %0 = arith.minimumf %x, %one : f64 return %0 : f64 }">
func.func private @clamp(%x: f64) -> f64 attributes {act.idempotent} {
  %one = arith.constant 1.0 : f64
  %0 = arith.minimumf %x, %one : f64
  return %0 : f64
}
// CHECK-LABEL: func.func @formula_twice
// CHECK-NEXT: %[[Y:.*]] = act.apply #clamp
// CHECK-NEXT: return %[[Y]]
func.func @formula_twice(%x: f32) -> f32 {
  %0 = act.apply #clamp %x : f32
  %1 = act.apply #clamp %0 : f32
  return %1 : f32
}
// CHECK-LABEL: func.func @symbol_twice
// CHECK-NEXT: act.apply @clamp
// CHECK-NEXT: act.apply @clamp
// CHECK-NEXT: return
func.func @symbol_twice(%x: f32) -> f32 {
  %0 = act.apply @clamp %x : f32
  %1 = act.apply @clamp %0 : f32
  return %1 : f32
}

// -----

//===----------------------------------------------------------------------===//
// Default parameters
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @defaults
// CHECK-SAME: (%[[G:.*]]: f32, %[[X:.*]]: f32)
func.func @defaults(%g: f32, %x: f32) -> (f32, f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %alpha = arith.constant 0.01 : f32
  %k = arith.constant 0x3F4C422A : f32
  %c = arith.constant 0.044715 : f32
  // CHECK-NEXT: act.swish %[[X]] : f32
  %0 = act.swish %x, %one : f32
  // CHECK-NEXT: act.leaky_relu %[[X]] : f32
  %1 = act.leaky_relu %x, %alpha : f32
  // sqrt(2 / pi), rounded to f32: the default is computed.
  // CHECK-NEXT: act.gelu_tanh %[[X]] : f32
  %2 = act.gelu_tanh %x, %k, %c : f32
  // CHECK-NEXT: act.vjp swish wrt 1 %[[G]], %[[X]] : f32
  %3 = act.vjp swish wrt 1 %g, %x, %one : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

// One of two, or a neighbour of the default, is not the default.
// CHECK-LABEL: func.func @not_the_defaults
func.func @not_the_defaults(%x: f32) -> (f32, f32, f32, f32) {
  %k = arith.constant 0x3F4C422A : f32
  %kbelow = arith.constant 0x3F4C4229 : f32
  %c = arith.constant 0.044715 : f32
  %d = arith.constant 0.05 : f32
  %alpha = arith.constant 0x3C23D70B : f32
  // CHECK: act.gelu_tanh %{{.*}}, %{{.*}}, %{{.*}} : f32
  %0 = act.gelu_tanh %x, %k, %d : f32
  // CHECK: act.gelu_tanh %{{.*}}, %{{.*}}, %{{.*}} : f32
  %1 = act.gelu_tanh %x, %kbelow, %c : f32
  // CHECK: act.gelu_tanh %{{.*}}, %{{.*}}, %{{.*}} : f32
  %2 = act.gelu_tanh %x, %x, %c : f32
  // CHECK: act.leaky_relu %{{.*}}, %{{.*}} : f32
  %3 = act.leaky_relu %x, %alpha : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

// f16 computes in f32: 0.25 is the default there, but not f16's 0.01.
// CHECK-LABEL: func.func @narrow_defaults
// CHECK: act.prelu %{{[^,]*}} : tensor<?xf16>
// CHECK: act.leaky_relu %{{.*}}, %{{.*}} : tensor<?xf16>, f16
// CHECK: act.prelu %{{[^,]*}} : vector<4xbf16>
func.func @narrow_defaults(%x: tensor<?xf16>, %v: vector<4xbf16>) -> (tensor<?xf16>, vector<4xbf16>) {
  %quarter = arith.constant 0.25 : f16
  %alpha = arith.constant 0.01 : f16
  %quarters = arith.constant dense<0.25> : vector<4xbf16>
  %0 = act.prelu %x, %quarter : tensor<?xf16>, f16
  %1 = act.leaky_relu %0, %alpha : tensor<?xf16>, f16
  %2 = act.prelu %v, %quarters : vector<4xbf16>
  return %1, %2 : tensor<?xf16>, vector<4xbf16>
}

// -----

//===----------------------------------------------------------------------===//
// Constants: the correctly rounded results, which were computed independently
//===----------------------------------------------------------------------===//

// In f32 the textbook forms of the first give 0, those of the second flush.
// CHECK-LABEL: func.func @fold_f32
// CHECK-DAG: %[[A:.*]] = arith.constant -4.66570525E-35 : f32
// CHECK-DAG: %[[B:.*]] = arith.constant -7.37461119E-38 : f32
// CHECK-DAG: %[[C:.*]] = arith.constant 8.19400869E-40 : f32
// CHECK: return %[[A]], %[[B]], %[[C]] : f32, f32, f32
func.func @fold_f32() -> (f32, f32, f32) {
  %x = arith.constant -12.5 : f32
  %y = arith.constant -90.0 : f32
  %0 = act.gelu %x : f32
  %1 = act.silu %y : f32
  %2 = act.sigmoid %y : f32
  return %0, %1, %2 : f32, f32, f32
}

// CHECK-LABEL: func.func @fold_types
// CHECK-DAG: %[[A:.*]] = arith.constant -4.051210e-03 : f16
// CHECK-DAG: %[[B:.*]] = arith.constant -4.664360e-35 : bf16
// CHECK-DAG: %[[C:.*]] = arith.constant -5.5072482372124676E-88 : f64
// CHECK-DAG: %[[D:.*]] = arith.constant 1.4033782663958025 : f64
// CHECK: return %[[A]], %[[B]], %[[C]], %[[D]]
func.func @fold_types() -> (f16, bf16, f64, f64) {
  %a = arith.constant -3.0 : f16
  %b = arith.constant -12.5 : bf16
  %c = arith.constant -20.0 : f64
  %d = arith.constant 1.5 : f64
  %0 = act.gelu %a : f16
  %1 = act.gelu %b : bf16
  %2 = act.gelu %c : f64
  %3 = act.mish %d : f64
  return %0, %1, %2, %3 : f16, bf16, f64, f64
}

// CHECK-LABEL: func.func @fold_zeros
// CHECK-DAG: %[[PLUS:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[MINUS:.*]] = arith.constant -0.000000e+00 : f32
// CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
// CHECK-DAG: %[[H:.*]] = arith.constant -0.000000e+00 : f16
// CHECK: return %[[PLUS]], %[[MINUS]], %[[HALF]], %[[H]]
func.func @fold_zeros() -> (f32, f32, f32, f16) {
  %x = arith.constant -0.0 : f32
  %h = arith.constant -0.0 : f16
  %0 = act.relu %x : f32
  %1 = act.gelu %x : f32
  %2 = act.sigmoid %x : f32
  %3 = act.silu %h : f16
  return %0, %1, %2, %3 : f32, f32, f32, f16
}

// CHECK-LABEL: func.func @fold_infinities
// CHECK-DAG: %[[INF:.*]] = arith.constant 0x7F800000 : f32
// CHECK-DAG: %[[MINUS0:.*]] = arith.constant -0.000000e+00 : f32
// CHECK-DAG: %[[PLUS0:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[MINUS1:.*]] = arith.constant -1.000000e+00 : f32
// CHECK-DAG: %[[H:.*]] = arith.constant -0.000000e+00 : f16
// CHECK: return %[[MINUS0]], %[[MINUS0]], %[[INF]], %[[MINUS1]], %[[H]], %[[PLUS0]]
func.func @fold_infinities() -> (f32, f32, f32, f32, f16, f32) {
  %p = arith.constant 0x7F800000 : f32
  %m = arith.constant 0xFF800000 : f32
  %h = arith.constant 0xFC00 : f16
  %0 = act.gelu %m : f32
  %1 = act.silu %m : f32
  %2 = act.mish %p : f32
  %3 = act.tanh %m : f32
  %4 = act.gelu_tanh %h : f16
  %5 = act.sigmoid %m : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f16, f32
}

// CHECK-LABEL: func.func @fold_nan
// CHECK-DAG: %[[A:.*]] = arith.constant 0x7FC00000 : f32
// CHECK-DAG: %[[B:.*]] = arith.constant 0x7FC0 : bf16
// CHECK-DAG: %[[C:.*]] = arith.constant 0x7FF8000000000000 : f64
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @fold_nan() -> (f32, bf16, f64) {
  %x = arith.constant 0x7FC00000 : f32
  %b = arith.constant 0x7FC0 : bf16
  %d = arith.constant 0x7FF8000000000000 : f64
  %0 = act.gelu %x : f32
  %1 = act.relu %b : bf16
  %2 = act.sigmoid %d : f64
  return %0, %1, %2 : f32, bf16, f64
}

// CHECK-LABEL: func.func @fold_shaped
// CHECK-DAG: %[[A:.*]] = arith.constant dense<1.39978921> : vector<4xf32>
// CHECK-DAG: %[[B:.*]] = arith.constant dense<8.173830e-01> : tensor<2x3xf16>
// CHECK-DAG: %[[C:.*]] = arith.constant dense<0.81757447619364365> : tensor<f64>
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @fold_shaped() -> (vector<4xf32>, tensor<2x3xf16>, tensor<f64>) {
  %v = arith.constant dense<1.5> : vector<4xf32>
  %t = arith.constant dense<1.5> : tensor<2x3xf16>
  %s = arith.constant dense<1.5> : tensor<f64>
  %0 = act.gelu %v : vector<4xf32>
  %1 = act.sigmoid %t : tensor<2x3xf16>
  %2 = act.sigmoid %s : tensor<f64>
  return %0, %1, %2 : vector<4xf32>, tensor<2x3xf16>, tensor<f64>
}

// Elements that differ, none at all, and shapes that are not known stay.
// CHECK-LABEL: func.func @not_folded
// CHECK: act.gelu %{{.*}} : tensor<2xf32>
// CHECK: act.gelu %{{.*}} : tensor<0xf32>
// CHECK: act.gelu %{{.*}} : tensor<?xf32>
// CHECK: act.swish %{{.*}}, %{{.*}} : f32
func.func @not_folded(%n: index, %b: f32) -> (tensor<2xf32>, tensor<0xf32>, tensor<?xf32>, f32) {
  %two = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %none = arith.constant dense<> : tensor<0xf32>
  %x = arith.constant 1.5 : f32
  %s = tensor.splat %x[%n] : tensor<?xf32>
  %0 = act.gelu %two : tensor<2xf32>
  %1 = act.gelu %none : tensor<0xf32>
  %2 = act.gelu %s : tensor<?xf32>
  %3 = act.swish %x, %b : f32
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<0xf32>, tensor<?xf32>, f32
}

// CHECK-LABEL: func.func @fold_parameters
// CHECK-DAG: %[[A:.*]] = arith.constant 1.42886114 : f32
// CHECK-DAG: %[[B:.*]] = arith.constant dense<1.42886114> : tensor<4xf32>
// CHECK-DAG: %[[C:.*]] = arith.constant 1.22636175 : f32
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @fold_parameters() -> (f32, tensor<4xf32>, f32) {
  %x = arith.constant 1.5 : f32
  %b = arith.constant 2.0 : f32
  %t = arith.constant dense<1.5> : tensor<4xf32>
  %0 = act.swish %x, %b : f32
  %1 = act.swish %t, %b : tensor<4xf32>, f32
  %2 = act.swish %x : f32
  return %0, %1, %2 : f32, tensor<4xf32>, f32
}

// At 0 relu's gradient is 0, at NaN it is g; an infinite g times a selected 0 is
// 0, and at infinity the derivative is its limit.
// CHECK-LABEL: func.func @fold_vjp
// CHECK-DAG: %[[A:.*]] = arith.constant -0.0119456472 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[TWO:.*]] = arith.constant 2.000000e+00 : f32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK: return %[[A]], %[[ZERO]], %[[TWO]], %[[ZERO]], %[[ONE]]
func.func @fold_vjp() -> (f32, f32, f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %zero = arith.constant 0.0 : f32
  %x = arith.constant -3.0 : f32
  %0 = act.vjp gelu wrt 0 %one, %x : f32
  %1 = act.vjp relu wrt 0 %two, %zero : f32
  %2 = act.vjp relu wrt 0 %two, %nan : f32
  %3 = act.vjp relu wrt 0 %inf, %x : f32
  %4 = act.vjp gelu wrt 0 %one, %inf : f32
  return %0, %1, %2, %3, %4 : f32, f32, f32, f32, f32
}

// An operand that the activation does not have: act-choose-implementation says
// so, folding must not crash on it.
// CHECK-LABEL: func.func @no_such_operand
// CHECK: act.vjp gelu wrt 7
func.func @no_such_operand() -> f32 {
  %one = arith.constant 1.0 : f32
  %0 = act.vjp gelu wrt 7 %one, %one : f32
  return %0 : f32
}

// -----

#cube = #act.formula<"cube", "func.func @cube(%x: f64) -> f64 { %0 = arith.mulf %x, %x : f64 %1 = arith.mulf %0, %x : f64 return %1 : f64 }">
func.func private @cube(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %0, %x : f64
  return %1 : f64
}

// A frozen formula folds; what a symbol means is not certain yet, and a name
// that nothing defines so far may come from a library file.
// CHECK-LABEL: func.func @fold_formula
// CHECK-DAG: %[[A:.*]] = arith.constant 3.375000e+00 : f32
// CHECK-DAG: %[[B:.*]] = arith.constant 6.750000e+00 : f32
// CHECK-DAG: %[[C:.*]] = act.apply @cube
// CHECK-DAG: %[[D:.*]] = act.vjp @cube wrt 0
// CHECK-DAG: %[[E:.*]] = act.apply nowhere
// CHECK: return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]]
func.func @fold_formula() -> (f32, f32, f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %x = arith.constant 1.5 : f32
  %0 = act.apply #cube %x : f32
  %1 = act.vjp #cube wrt 0 %one, %x : f32
  %2 = act.apply @cube %x : f32
  %3 = act.vjp @cube wrt 0 %one, %x : f32
  %4 = act.apply nowhere %x : f32
  return %0, %1, %2, %3, %4 : f32, f32, f32, f32, f32
}

// -----

#shifted = #act.formula<"shifted", "func.func @shifted(%x: f64, %s: f64 {act.default = 0.0 : f64}) -> f64 { %0 = arith.divf %x, %s : f64 return %0 : f64 }">
#bare = #act.formula<"bare", "func.func @bare(%x: f64, %s: f64) -> f64 { %0 = arith.divf %x, %s : f64 return %0 : f64 }">

// -0 equals the default but is not it. Parameters that the formula does not
// have, or that have no default, are an error elsewhere; nothing happens here.
// CHECK-LABEL: func.func @formula_parameters
// CHECK: act.apply #shifted %{{[^,]*}} : f32
// CHECK: act.apply #shifted %{{.*}}, %{{.*}} : f32
// CHECK: act.apply #shifted %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: act.apply #shifted %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: act.apply #bare %{{.*}}, %{{.*}} : f32
// CHECK: act.apply #bare %{{[^,]*}} : f32
// CHECK: return
func.func @formula_parameters(%x: f32) -> (f32, f32, f32, f32, f32, f32) {
  %plus = arith.constant 0.0 : f32
  %minus = arith.constant -0.0 : f32
  %0 = act.apply #shifted %x, %plus : f32
  %1 = act.apply #shifted %x, %minus : f32
  %2 = act.apply #shifted %x, %plus, %plus : f32
  %3 = act.apply #shifted %plus, %plus, %plus : f32
  %4 = act.apply #bare %x, %plus : f32
  %5 = act.apply #bare %plus : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
}

// -----

// What is unused goes away.
// CHECK-LABEL: func.func @dead
// CHECK-NEXT: return
func.func @dead(%x: tensor<4xf32>) {
  %0 = act.gelu %x : tensor<4xf32>
  %1 = act.vjp gelu wrt 0 %0, %x : tensor<4xf32>
  return
}
