// Every op, at every type, in the form that people write and in the generic one.

// RUN: act-opt %s | FileCheck %s
// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s

// What bytecode holds is the same module.
// RUN: act-opt %s -o %t.mlir
// RUN: act-opt %s -emit-bytecode -o %t.mlirbc
// RUN: act-opt %t.mlirbc -o %t.again.mlir
// RUN: diff %t.mlir %t.again.mlir

// Each #act.formula is printed once, under its own name.
// CHECK-DAG: #bump = #act.formula<"bump", "func.func @bump(%x: f64) -> f64 {
// CHECK-DAG: #[[TWICE:.*]] = #act.formula<"no identifier", "func.func @\22no identifier\22(
#bump = #act.formula<"bump", "func.func @bump(%x: f64) -> f64 { %0 = arith.mulf %x, %x : f64 return %0 : f64 }">
#odd = #act.formula<"no identifier", "func.func @\22no identifier\22(%x: f64) -> f64 { return %x : f64 }">

func.func private @square(%x: f64) -> f64 attributes {act.activation} {
  %0 = arith.mulf %x, %x : f64
  return %0 : f64
}
func.func private @scaled(%x: f64, %s: f64 {act.name = "scale", act.default = 2.0 : f64}) -> f64 {
  %0 = arith.mulf %x, %s : f64
  return %0 : f64
}

// CHECK-LABEL: func.func @every_op
// GENERIC-LABEL: sym_name = "every_op"
func.func @every_op(%x: f32, %p: f32, %q: f32) {
  // CHECK-NEXT: act.relu %{{.*}} : f32
  // GENERIC: "act.relu"(%{{.*}}) : (f32) -> f32
  %0 = act.relu %x : f32
  // CHECK-NEXT: act.leaky_relu %{{.*}}, %{{.*}} : f32
  // GENERIC: "act.leaky_relu"(%{{.*}}, %{{.*}}) : (f32, f32) -> f32
  %1 = act.leaky_relu %x, %p : f32
  // CHECK-NEXT: act.leaky_relu %{{[^,]*}} : f32
  %2 = act.leaky_relu %x : f32
  // CHECK-NEXT: act.prelu %{{.*}}, %{{.*}} : f32
  %3 = act.prelu %x, %p : f32
  // CHECK-NEXT: act.prelu %{{[^,]*}} : f32
  %4 = act.prelu %x : f32
  // CHECK-NEXT: act.elu %{{.*}}, %{{.*}} : f32
  %5 = act.elu %x, %p : f32
  // CHECK-NEXT: act.elu %{{[^,]*}} : f32
  %6 = act.elu %x : f32
  // CHECK-NEXT: act.sigmoid %{{.*}} : f32
  %7 = act.sigmoid %x : f32
  // CHECK-NEXT: act.tanh %{{.*}} : f32
  %8 = act.tanh %x : f32
  // CHECK-NEXT: act.softplus %{{.*}}, %{{.*}} : f32
  %9 = act.softplus %x, %p : f32
  // CHECK-NEXT: act.softplus %{{[^,]*}} : f32
  %10 = act.softplus %x : f32
  // CHECK-NEXT: act.gelu %{{.*}} : f32
  %11 = act.gelu %x : f32
  // CHECK-NEXT: act.gelu_tanh %[[X:.*]], %[[P:.*]], %[[Q:.*]] : f32
  // GENERIC: "act.gelu_tanh"(%{{.*}}, %{{.*}}, %{{.*}}) : (f32, f32, f32) -> f32
  %12 = act.gelu_tanh %x, %p, %q : f32
  // CHECK-NEXT: act.gelu_tanh %[[X]] : f32
  %13 = act.gelu_tanh %x : f32
  // CHECK-NEXT: act.silu %{{.*}} : f32
  %14 = act.silu %x : f32
  // CHECK-NEXT: act.swish %{{.*}}, %{{.*}} : f32
  %15 = act.swish %x, %p : f32
  // CHECK-NEXT: act.swish %{{[^,]*}} : f32
  %16 = act.swish %x : f32
  // CHECK-NEXT: act.mish %{{.*}} : f32
  %17 = act.mish %x : f32
  // CHECK-NEXT: return
  return
}

// CHECK-LABEL: func.func @every_type
func.func @every_type(%f16: f16, %bf16: bf16, %f64: f64, %v: vector<4xf32>,
                      %v2: vector<2x8xbf16>, %vs: vector<[4]xf32>,
                      %t0: tensor<f64>, %t: tensor<4x?x3xf16>,
                      %empty: tensor<0x3xf32>, %ur: tensor<*xf32>) {
  // CHECK-NEXT: act.gelu %{{.*}} : f16
  %0 = act.gelu %f16 : f16
  // CHECK-NEXT: act.gelu %{{.*}} : bf16
  %1 = act.gelu %bf16 : bf16
  // CHECK-NEXT: act.gelu %{{.*}} : f64
  %2 = act.gelu %f64 : f64
  // CHECK-NEXT: act.gelu %{{.*}} : vector<4xf32>
  %3 = act.gelu %v : vector<4xf32>
  // CHECK-NEXT: act.gelu %{{.*}} : vector<2x8xbf16>
  %4 = act.gelu %v2 : vector<2x8xbf16>
  // CHECK-NEXT: act.gelu %{{.*}} : vector<[4]xf32>
  %5 = act.gelu %vs : vector<[4]xf32>
  // CHECK-NEXT: act.gelu %{{.*}} : tensor<f64>
  %6 = act.gelu %t0 : tensor<f64>
  // CHECK-NEXT: act.gelu %{{.*}} : tensor<4x?x3xf16>
  %7 = act.gelu %t : tensor<4x?x3xf16>
  // CHECK-NEXT: act.gelu %{{.*}} : tensor<0x3xf32>
  %8 = act.gelu %empty : tensor<0x3xf32>
  // CHECK-NEXT: act.gelu %{{.*}} : tensor<*xf32>
  %9 = act.gelu %ur : tensor<*xf32>
  return
}

// A parameter has the type of x, which is then said once, or is a scalar.
// CHECK-LABEL: func.func @parameters
func.func @parameters(%x: tensor<?x8xf16>, %p: tensor<?x8xf16>, %s: f16,
                      %v: vector<8xf32>, %f: f32) {
  // CHECK-NEXT: act.swish %{{.*}}, %{{.*}} : tensor<?x8xf16>{{$}}
  %0 = act.swish %x, %p : tensor<?x8xf16>
  // CHECK-NEXT: act.swish %{{.*}}, %{{.*}} : tensor<?x8xf16>, f16
  // GENERIC: "act.swish"(%{{.*}}, %{{.*}}) : (tensor<?x8xf16>, f16) -> tensor<?x8xf16>
  %1 = act.swish %x, %s : tensor<?x8xf16>, f16
  // CHECK-NEXT: act.swish %{{.*}}, %{{.*}} : vector<8xf32>, f32
  %2 = act.swish %v, %f : vector<8xf32>, f32
  // CHECK-NEXT: act.gelu_tanh %{{.*}}, %{{.*}}, %{{.*}} : tensor<?x8xf16>, f16, tensor<?x8xf16>
  %3 = act.gelu_tanh %x, %s, %p : tensor<?x8xf16>, f16, tensor<?x8xf16>
  // CHECK-NEXT: act.vjp swish wrt 1 %{{.*}}, %{{.*}}, %{{.*}} : tensor<?x8xf16>, f16
  %4 = act.vjp swish wrt 1 %x, %x, %s : tensor<?x8xf16>, f16
  return
}

// CHECK-LABEL: func.func @apply
func.func @apply(%x: f32, %p: f32, %t: tensor<?xbf16>) {
  // CHECK-NEXT: act.apply @square %{{.*}} : f32
  // GENERIC: "act.apply"(%{{.*}}) <{activation = @square}> : (f32) -> f32
  %0 = act.apply @square %x : f32
  // CHECK-NEXT: act.apply @scaled %{{.*}}, %{{.*}} : f32
  %1 = act.apply @scaled %x, %p : f32
  // CHECK-NEXT: act.apply @scaled %{{[^,]*}} : tensor<?xbf16>
  %2 = act.apply @scaled %t : tensor<?xbf16>
  // CHECK-NEXT: act.apply #bump %{{.*}} : f32
  // GENERIC: "act.apply"(%{{.*}}) <{activation = #bump}> : (f32) -> f32
  %3 = act.apply #bump %x : f32
  // CHECK-NEXT: act.apply #[[TWICE]] %{{.*}} : f32
  %4 = act.apply #odd %x : f32
  // CHECK-NEXT: act.apply gelu %{{.*}} : f32
  %5 = act.apply gelu %x : f32
  // CHECK-NEXT: act.apply "not a keyword" %{{.*}} : f32
  %6 = act.apply "not a keyword" %x : f32
  return
}

// CHECK-LABEL: func.func @vjp
func.func @vjp(%g: tensor<8xf64>, %x: tensor<8xf64>, %p: tensor<8xf64>) {
  // CHECK-NEXT: act.vjp gelu wrt 0 %[[G:.*]], %[[X:.*]] : tensor<8xf64>
  // GENERIC: "act.vjp"(%{{.*}}, %{{.*}}) <{activation = "gelu", wrt = 0 : i64}>
  %0 = act.vjp gelu wrt 0 %g, %x : tensor<8xf64>
  // CHECK-NEXT: act.vjp swish wrt 1 %[[G]], %[[X]], %[[P:.*]] : tensor<8xf64>
  %1 = act.vjp swish wrt 1 %g, %x, %p : tensor<8xf64>
  // CHECK-NEXT: act.vjp @scaled wrt 1 %[[G]], %[[X]], %[[P]] : tensor<8xf64>
  %2 = act.vjp @scaled wrt 1 %g, %x, %p : tensor<8xf64>
  // CHECK-NEXT: act.vjp #bump wrt 0 %[[G]], %[[X]] : tensor<8xf64>
  %3 = act.vjp #bump wrt 0 %g, %x : tensor<8xf64>
  return
}

// Inherent and discardable attributes stand side by side; the attributes of the
// dialect on functions and arguments are checked and kept.
// CHECK-LABEL: func.func @attributes
// CHECK-SAME: act.name = "k"
func.func @attributes(%x: f32, %k: f64 {act.default = @scaled, act.name = "k"}) -> f32
    attributes {act.claim = {max_ulps = 1.5 : f64, roots = [-1.0 : f64], root_distance = 0.5 : f64, root_atol = 0.1 : f64}, act.idempotent, act.spelling_tolerance = 1.0e-3 : f64, act.windows = [1.0 : f64]} {
  // CHECK: act.gelu %{{.*}} {implementation = "gelu.approx.f32", test.other = 1 : i32} : f32
  // GENERIC: "act.gelu"(%{{.*}}) <{implementation = "gelu.approx.f32"}> {test.other = 1 : i32} : (f32) -> f32
  %0 = act.gelu %x {implementation = "gelu.approx.f32", test.other = 1 : i32} : f32
  // CHECK: act.vjp gelu wrt 0 %{{.*}}, %{{.*}} {implementation = "gelu.derivative.approx.f32"} : f32
  %1 = act.vjp gelu wrt 0 %0, %x {implementation = "gelu.derivative.approx.f32"} : f32
  return %1 : f32
}
