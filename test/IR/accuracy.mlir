// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s

// CHECK: module attributes {act.accuracy = #act.accuracy<ulps = 4.0>}
module attributes {act.accuracy = #act.accuracy<ulps = 4>} {
  // CHECK-LABEL: func.func @bounds
  func.func @bounds(%x: f32) -> f32 {
    // CHECK: act.gelu %{{.*}} {accuracy = #act.accuracy<ulps = 2.5, rtol = 1.0e-06, atol = 1.0e-07>}
    %0 = act.gelu %x {accuracy = #act.accuracy<atol = 1.0e-7, ulps = 2.5, rtol = 1.0e-6>} : f32
    // CHECK: act.vjp gelu wrt 0 {{.*}} {accuracy = #act.accuracy<mode = exact>}
    %1 = act.vjp gelu wrt 0 %x, %0 {accuracy = #act.accuracy<mode = exact>} : f32
    // CHECK: act.tanh %{{.*}} {accuracy = #act.accuracy<mode = best, tails = flush, specials = finite, subnormals = flush, domain = [-8.0, 0.25]>}
    %2 = act.tanh %1 {accuracy = #act.accuracy<mode = best, tails = flush, specials = finite, subnormals = flush, domain = [-8, 0.25]>} : f32
    // Said or not, these are what holds otherwise.
    // CHECK: act.relu %{{.*}} {accuracy = #act.accuracy<>}
    %3 = act.relu %2 {accuracy = #act.accuracy<mode = bounds, tails = full, specials = ieee, subnormals = keep>} : f32
    // CHECK: act.gated silu %{{.*}} {accuracy = #act.accuracy<ulps = 1.0>}
    %4 = act.gated silu %3, %x {accuracy = #act.accuracy<ulps = 1.0>} : f32
    return %4 : f32
  }
}
