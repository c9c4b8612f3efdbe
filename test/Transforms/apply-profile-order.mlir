// What a profile may still change is neither folded nor canonicalized, and raising
// waits for it.
// RUN: act-opt %s -canonicalize | FileCheck %s
// RUN: act-opt %s -act-apply-profile=profile=torch -canonicalize \
// RUN:   | FileCheck %s --check-prefix=AFTER
// RUN: not act-opt %s -act-raise 2>&1 | FileCheck %s --check-prefix=RAISE
// RUN: not act-opt %s -act-apply-profile=profile=mxnet 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// RAISE: error: has an 'act.profile', which is not for what is raised; run act-apply-profile first
// UNKNOWN: error: unknown profile 'mxnet'; expected one of torch, jax, onnx, keras, tflite
// UNKNOWN-NOT: see current operation
module attributes {act.profile = "jax"} {
  // CHECK-LABEL: @f
  // AFTER-LABEL: @f
  func.func @f(%x: f32) -> (f32, f32, f32) {
    %alpha = arith.constant 0.01 : f32
    %one = arith.constant 1.0 : f32
    // CHECK: act.leaky_relu %{{.*}}, %{{.*}} : f32
    // AFTER: act.leaky_relu %{{[a-z0-9]*}} : f32
    %0 = act.leaky_relu %x, %alpha : f32
    // CHECK: act.softsign
    // AFTER-NOT: act.softsign
    %1 = act.softsign %one : f32
    // CHECK: act.relu
    // CHECK: act.relu
    %2 = act.relu %x : f32
    %3 = act.relu %2 : f32
    %4 = act.abs %3 : f32
    return %0, %1, %4 : f32, f32, f32
  }
}
