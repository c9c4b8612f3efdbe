// The activations of a file are found by symbol.

// RUN: act-opt %s -act-freeze=library=%S/Inputs/user.mlir | FileCheck %s
// RUN: act-opt %s -act-freeze=library=%S/Inputs/user.mlir -act-instantiate | FileCheck %s --check-prefix=CODE

// Without the file the symbol is unknown.
// RUN: not act-opt %s -act-freeze 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: library-file.mlir:[[@LINE+17]]:{{[0-9]+}}: error: unknown activation 'bump'; expected one of the library (
// UNKNOWN-SAME: gelu, 
// UNKNOWN-SAME: ) or a formula frozen by act-freeze

// CHECK-DAG: #bump = #act.formula<"bump", "func.func @bump(
// CHECK-DAG: #quarter = #act.formula<"quarter", "func.func @quarter({{.*}}func.func @quarter.square({{.*}}func.func @quarter.weight({{.*}}func.func @quarter.derivative({{.*}}func.func @quarter.approx.f32({{.*}}act.claim
// CHECK-DAG: #gated = #act.formula<"gated", "func.func @gated(

// CHECK-LABEL: func.func @use
// CHECK-NEXT: act.apply #bump %{{.*}}, %{{.*}} : tensor<?xf32>, f32
// CHECK-NEXT: act.apply #bump %{{.*}} : tensor<?xf32>
// CHECK-NEXT: act.vjp #bump wrt 1 %{{.*}}, %{{.*}}, %{{.*}} : tensor<?xf32>, f32
// CHECK-NEXT: act.apply #quarter %{{.*}} : tensor<?xf32>
// CHECK-NEXT: act.vjp #quarter wrt 0
// CHECK-NEXT: act.apply #gated
// CHECK-NEXT: return
func.func @use(%x: tensor<?xf32>, %s: f32) -> tensor<?xf32> {
  %0 = act.apply @bump %x, %s : tensor<?xf32>, f32
  %1 = act.apply @bump %0 : tensor<?xf32>
  %2 = act.vjp @bump wrt 1 %1, %x, %s : tensor<?xf32>, f32
  %3 = act.apply @quarter %2 : tensor<?xf32>
  %4 = act.vjp @quarter wrt 0 %3, %x : tensor<?xf32>
  %5 = act.apply @gated %4 : tensor<?xf32>
  return %5 : tensor<?xf32>
}

// The implementation of a user's file is taken as the library's are, and so is
// the written derivative; calls and act ops are gone.
// CODE-LABEL: func.func @one
// CODE-NOT: act.{{apply|vjp}}
// CODE-NOT: call
// CODE: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
// CODE-NEXT: %[[H:.*]] = arith.mulf %[[X:.*]], %[[HALF]] : f32
// CODE-NEXT: %[[Y:.*]] = arith.mulf %[[H]], %[[H]] : f32
// CODE-NEXT: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
// CODE-NEXT: %[[D:.*]] = arith.mulf %[[X]], %[[HALF]] : f32
// CODE-NEXT: %[[G:.*]] = arith.mulf %{{.*}}, %[[D]] : f32
// CODE-NOT: act.{{apply|vjp}}
// CODE-NOT: call
// CODE: return
func.func @one(%g: f32, %x: f32) -> (f32, f32, f32) {
  %0 = act.apply @quarter %x : f32
  %1 = act.vjp @quarter wrt 0 %g, %x : f32
  %2 = act.apply @gated %x : f32
  return %0, %1, %2 : f32, f32, f32
}
