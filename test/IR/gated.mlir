// Gated units in the form that people write and in the generic one.

// RUN: act-opt %s | FileCheck %s
// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

func.func private @bump(%x: f64, %s: f64) -> f64 {
  %0 = arith.mulf %x, %s : f64
  return %0 : f64
}

// CHECK-LABEL: func.func @gated
func.func @gated(%f16: f16, %v: vector<[4]xf32>, %t: tensor<4x?xbf16>, %f: f64) {
  // CHECK-NEXT: act.gated silu %{{.*}}, %{{.*}} : f16
  // GENERIC: "act.gated"(%{{.*}}, %{{.*}}) <{activation = "silu", clamp = #act.clamp<before>, offset = 0.000000e+00 : f64, parameters = array<f64>}> : (f16, f16) -> f16
  %0 = act.gated silu %f16, %f16 : f16
  // CHECK-NEXT: act.gated relu %{{.*}}, %{{.*}} : vector<[4]xf32>
  %1 = act.gated relu %v, %v : vector<[4]xf32>
  // CHECK-NEXT: act.gated swish %{{.*}}, %{{.*}} {limit = 7.000000e+00 : f64, offset = 1.000000e+00 : f64, parameters = array<f64: 1.702000e+00>} : tensor<4x?xbf16>
  %2 = act.gated swish %t, %t {limit = 7.0 : f64, offset = 1.0 : f64, parameters = array<f64: 1.702>} : tensor<4x?xbf16>
  // CHECK-NEXT: act.gated @bump %{{.*}}, %{{.*}} {clamp = #act.clamp<after>, limit = 7.000000e+00 : f64, parameters = array<f64: 2.000000e+00>} : f64
  %3 = act.gated @bump %f, %f {limit = 7.0 : f64, clamp = #act.clamp<after>, parameters = array<f64: 2.0>} : f64
  // CHECK-NEXT: act.gated_vjp silu wrt 1 %{{.*}}, %{{.*}}, %{{.*}} {compute_type = f64} : tensor<4x?xbf16>
  %4 = act.gated_vjp silu wrt 1 %t, %t, %t {compute_type = f64} : tensor<4x?xbf16>
  return
}

// CHECK-LABEL: func.func @packed
func.func @packed(%x: tensor<4x6xf32>, %d: tensor<?x6xf16>, %g: tensor<4x3xf32>) {
  // CHECK-NEXT: act.glu sigmoid %{{.*}} dim 1 {layout = #act.layout<second>} : tensor<4x6xf32>
  // GENERIC: "act.glu"(%{{.*}}) <{{.*}}> : (tensor<4x6xf32>) -> tensor<4x3xf32>
  %0 = act.glu sigmoid %x dim 1 {layout = #act.layout<second>} : tensor<4x6xf32>
  // CHECK-NEXT: act.glu gelu %{{.*}} dim 0 {layout = #act.layout<interleaved>} : tensor<?x6xf16>
  // GENERIC: "act.glu"(%{{.*}}) <{{.*}}> : (tensor<?x6xf16>) -> tensor<?x6xf16>
  %1 = act.glu gelu %d dim 0 {layout = #act.layout<interleaved>} : tensor<?x6xf16>
  // CHECK-NEXT: act.glu_vjp relu %{{.*}}, %{{.*}} dim 1 : tensor<4x3xf32>, tensor<4x6xf32>
  %2 = act.glu_vjp relu %g, %x dim 1 : tensor<4x3xf32>, tensor<4x6xf32>
  return
}
