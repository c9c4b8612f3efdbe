// RUN: act-opt %s -split-input-file -act-freeze -act-apply-profile | FileCheck %s
// RUN: act-opt %s -split-input-file -act-freeze -act-apply-profile=profile=keras \
// RUN:   | FileCheck %s --check-prefix=KERAS

// A formula of the user's with variants; what names one keeps it.
module attributes {act.profile = "jax"} {
  func.func private @step(%x: f64) -> f64 attributes {act.profiles = ["torch"]} {
    %zero = arith.constant 0.0 : f64
    %one = arith.constant 1.0 : f64
    %0 = arith.cmpf ogt, %x, %zero : f64
    %1 = arith.select %0, %one, %zero : f64
    return %1 : f64
  }
  func.func private @step.variant.closed(%x: f64) -> f64 attributes {act.profiles = ["jax", "onnx"]} {
    %zero = arith.constant 0.0 : f64
    %one = arith.constant 1.0 : f64
    %0 = arith.cmpf oge, %x, %zero : f64
    %1 = arith.select %0, %one, %zero : f64
    return %1 : f64
  }
  func.func private @step.variant.half(%x: f64) -> f64 attributes {act.profiles = ["keras"]} {
    %zero = arith.constant 0.0 : f64
    %one = arith.constant 1.0 : f64
    %half = arith.constant 0.5 : f64
    %0 = arith.cmpf ogt, %x, %zero : f64
    %1 = arith.cmpf olt, %x, %zero : f64
    %2 = arith.select %1, %zero, %half : f64
    %3 = arith.select %0, %one, %2 : f64
    return %3 : f64
  }
  // CHECK: module {
  // KERAS: module {
  // CHECK-LABEL: @apply
  // KERAS-LABEL: @apply
  func.func @apply(%g: f32, %x: f32) -> (f32, f32, f32) {
    // CHECK: act.apply #step_variant_closed
    // CHECK: act.vjp #step_variant_closed wrt 0
    // CHECK: act.apply #step_variant_half
    // KERAS: act.apply #step_variant_half
    // KERAS: act.vjp #step_variant_half wrt 0
    // KERAS: act.apply #step_variant_half
    %0 = act.apply @step %x : f32
    %1 = act.vjp @step wrt 0 %g, %x : f32
    %2 = act.apply @step.variant.half %x : f32
    return %0, %1, %2 : f32, f32, f32
  }
  // CHECK-LABEL: @constant
  func.func @constant() -> (f32, f32) {
    // CHECK: act.apply
    %zero = arith.constant 0.0 : f32
    %0 = act.apply @step %zero : f32
    %1 = act.apply @step.variant.half %zero : f32
    return %0, %1 : f32, f32
  }
}

// -----

// Without a profile nothing changes.
module {
  // CHECK-LABEL: @plain
  func.func @plain(%x: f32) -> f32 {
    // CHECK: act.relu %{{.*}} : f32
    %0 = act.relu %x : f32
    return %0 : f32
  }
}
