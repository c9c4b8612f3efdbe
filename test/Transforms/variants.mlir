// A variant is kept by all that passes it along, down to its implementation.
// RUN: act-opt %s -act-decompose -canonicalize -cse | FileCheck %s
// RUN: act-opt %s -act-to-llvm="cpu=x86-64-v4 report" -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=CODE
// RUN: act-opt %s -act-to-nvvm="format=isa report" -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=CODE
// RUN: act-opt %s -act-to-llvm="cpu=x86-64-v4 report profile=jax" -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=JAX

// CHECK-LABEL: @named
func.func @named(%g: tensor<?xf32>, %x: tensor<?xf32>)
    -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
  // CHECK: act.softplus %{{.*}} {variant = "threshold"}
  // CHECK: act.softplus %{{[a-z0-9]*}} : tensor
  // CHECK: act.vjp softplus.variant.threshold wrt 0
  // CODE-DAG: act.softplus {{.*}} -> softplus.variant.threshold.approx.f32
  // CODE-DAG: act.softplus {{.*}} -> softplus.approx.f32
  // CODE-DAG: act.vjp {{.*}} -> softplus.variant.threshold.derivative.approx.f32
  %0 = act.softplus %x {variant = "threshold"} : tensor<?xf32>
  %1 = act.softplus %x : tensor<?xf32>
  %2 = act.vjp softplus.variant.threshold wrt 0 %g, %x : tensor<?xf32>
  return %0, %1, %2 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
}

// CHECK-LABEL: @gated
func.func @gated(%gate: tensor<?xf32>, %up: tensor<?xf32>)
    -> (tensor<?xf32>, tensor<?xf32>) {
  // CHECK: act.apply relu.variant.signed_zero
  // CHECK: act.apply relu %
  // CODE-DAG: -> relu.variant.signed_zero in f32
  // JAX-DAG: -> relu.variant.signed_zero in f32
  // JAX-DAG: -> relu.variant.nan_stops in f32
  %0 = act.gated relu.variant.signed_zero %gate, %up : tensor<?xf32>
  %1 = act.gated relu %gate, %up : tensor<?xf32>
  return %0, %1 : tensor<?xf32>, tensor<?xf32>
}

// A variant's defaults are its own: these fold to -0.2 and -0.01, and only the
// variant's own default is left out.
// CHECK-LABEL: @defaults
func.func @defaults(%x: f32) -> (f32, f32, f32, f32) {
  // CHECK-DAG: arith.constant -2.000000e-01
  // CHECK-DAG: arith.constant -0.00999999977
  // CHECK-DAG: act.leaky_relu %{{[a-z0-9]*}} {variant = "keras"}
  // CHECK-DAG: act.leaky_relu %{{[a-z0-9]*}}, %{{[a-z0-9_]*}} {variant = "keras"}
  %minus = arith.constant -1.0 : f32
  %0 = act.leaky_relu %minus {variant = "keras"} : f32
  %1 = act.leaky_relu %minus : f32
  %fifth = arith.constant 0.2 : f32
  %hundredth = arith.constant 0.01 : f32
  %2 = act.leaky_relu %x, %fifth {variant = "keras"} : f32
  %3 = act.leaky_relu %x, %hundredth {variant = "keras"} : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}
