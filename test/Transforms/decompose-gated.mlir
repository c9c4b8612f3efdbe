// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s
// No op is left, whatever it is on.
// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s --check-prefix=NONE
// NONE-NOT: act.gated
// NONE-NOT: act.glu

// CHECK-LABEL: func.func @plain
// CHECK-SAME: (%[[G:.*]]: f32, %[[U:.*]]: f32)
func.func @plain(%g: f32, %u: f32) -> f32 {
  // CHECK-NEXT: %[[F:.*]] = act.apply gelu %[[G]] : f32
  // CHECK-NEXT: %[[Y:.*]] = arith.mulf %[[F]], %[[U]] : f32
  // CHECK-NEXT: return %[[Y]]
  %y = act.gated gelu %g, %u : f32
  return %y : f32
}

// -----

// In f32, constants too, and rounded once.
// CHECK-LABEL: func.func @limited
// CHECK-SAME: (%[[G:.*]]: vector<8xbf16>, %[[U:.*]]: vector<8xbf16>)
func.func @limited(%g: vector<8xbf16>, %u: vector<8xbf16>) -> vector<8xbf16> {
  // CHECK: %[[GATE:.*]] = arith.extf %[[G]]
  // CHECK: %[[UP:.*]] = arith.extf %[[U]]
  // CHECK: %[[SEVEN:.*]] = arith.constant dense<7.000000e+00> : vector<8xf32>
  // CHECK: %[[MIN:.*]] = arith.minimumf %[[GATE]], %[[SEVEN]]
  // CHECK: %[[BETA:.*]] = arith.constant dense<1.702000e+00> : vector<8xf32>
  // CHECK: %[[F:.*]] = act.apply swish %[[MIN]], %[[BETA]] : vector<8xf32>
  // CHECK: %[[UMIN:.*]] = arith.minimumf %[[UP]]
  // CHECK: %[[MSEVEN:.*]] = arith.constant dense<-7.000000e+00>
  // CHECK: %[[UMAX:.*]] = arith.maximumf %[[UMIN]], %[[MSEVEN]]
  // CHECK: %[[ONE:.*]] = arith.constant dense<1.000000e+00>
  // CHECK: %[[SECOND:.*]] = arith.addf %[[UMAX]], %[[ONE]]
  // CHECK: %[[Y:.*]] = arith.mulf %[[F]], %[[SECOND]]
  // CHECK: arith.truncf %[[Y]] : vector<8xf32> to vector<8xbf16>
  %y = act.gated swish %g, %u {limit = 7.0 : f64, offset = 1.0 : f64,
      parameters = array<f64: 1.702>} : vector<8xbf16>
  return %y : vector<8xbf16>
}

// -----

// CHECK-LABEL: func.func @after
// CHECK-SAME: (%[[G:.*]]: f16,
func.func @after(%g: f16, %u: f16) -> f16 {
  // CHECK-NOT: extf
  // CHECK: %[[F:.*]] = act.apply silu %[[G]] : f16
  // CHECK: arith.minimumf %[[F]]
  // CHECK-NOT: truncf
  // CHECK: return
  %y = act.gated silu %g, %u {limit = 7.0 : f64, clamp = #act.clamp<after>,
      compute_type = f16} : f16
  return %y : f16
}

// -----

// The seed of f's product is the gradient times the other factor.
// CHECK-LABEL: func.func @gate_gradient
// CHECK-SAME: (%[[DY:.*]]: f32, %[[G:.*]]: f32, %[[U:.*]]: f32)
func.func @gate_gradient(%dy: f32, %g: f32, %u: f32) -> f32 {
  // CHECK: %[[SEED:.*]] = arith.mulf %[[DY]], %{{.*}}
  // CHECK: %[[MIN:.*]] = arith.minimumf %[[G]]
  // CHECK: %[[D:.*]] = act.vjp silu wrt 0 %[[SEED]], %[[MIN]]
  // CHECK: %[[BEYOND:.*]] = arith.cmpf ogt, %[[G]]
  // CHECK: %[[R:.*]] = arith.select %[[BEYOND]], %{{.*}}, %[[D]]
  // CHECK: return %[[R]]
  %d = act.gated_vjp silu wrt 0 %dy, %g, %u {limit = 7.0 : f64} : f32
  return %d : f32
}

// -----

// A formula keeps its symbol and its ops, for act-freeze.
// CHECK-LABEL: func.func private @half_root
// CHECK: math.sqrt
func.func private @half_root(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %r = math.sqrt %two : f64
  %y = arith.divf %x, %r : f64
  return %y : f64
}
// CHECK-LABEL: func.func @tensor
// CHECK-SAME: (%[[G:.*]]: tensor<?x3xf64>, %[[U:.*]]: tensor<?x3xf64>)
func.func @tensor(%g: tensor<?x3xf64>, %u: tensor<?x3xf64>) -> tensor<?x3xf64> {
  // CHECK: %[[OUT:.*]] = tensor.empty(%{{.*}}) : tensor<?x3xf64>
  // CHECK: linalg.generic
  // CHECK-SAME: ins(%[[G]], %[[U]] : tensor<?x3xf64>, tensor<?x3xf64>) outs(%[[OUT]]
  // CHECK: act.apply @half_root %{{.*}} : f64
  %y = act.gated @half_root %g, %u : tensor<?x3xf64>
  return %y : tensor<?x3xf64>
}

// -----

// CHECK-LABEL: func.func @interleaved
// CHECK-SAME: (%[[X:.*]]: tensor<4x6xf32>)
func.func @interleaved(%x: tensor<4x6xf32>) -> tensor<4x3xf32> {
  // CHECK: %[[G:.*]] = tensor.extract_slice %[[X]][0, 0] [4, 3] [1, 2]
  // CHECK: %[[U:.*]] = tensor.extract_slice %[[X]][0, 1] [4, 3] [1, 2]
  // CHECK: linalg.generic
  // CHECK-SAME: ins(%[[G]], %[[U]] :
  %y = act.glu silu %x dim 1 {layout = #act.layout<interleaved>} : tensor<4x6xf32>
  return %y : tensor<4x3xf32>
}

// -----

// CHECK-DAG: #[[HALF:.*]] = affine_map<()[s0] -> (s0 floordiv 2)>
// CHECK-LABEL: func.func @second
// CHECK-SAME: (%[[X:.*]]: tensor<?x6xf32>)
func.func @second(%x: tensor<?x6xf32>) -> tensor<?x6xf32> {
  // CHECK: %[[N:.*]] = tensor.dim %[[X]]
  // CHECK: %[[H:.*]] = affine.apply #[[HALF]]()[%[[N]]]
  // CHECK: %[[G:.*]] = tensor.extract_slice %[[X]][%[[H]], 0] [%[[H]], 6] [1, 1]
  // CHECK: %[[U:.*]] = tensor.extract_slice %[[X]][0, 0] [%[[H]], 6] [1, 1]
  %y = act.glu sigmoid %x dim 0 {layout = #act.layout<second>} : tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// -----

// CHECK-LABEL: func.func @packed_gradient
// CHECK-SAME: (%{{.*}}: tensor<4x3xf32>, %[[X:.*]]: tensor<4x6xf32>)
func.func @packed_gradient(%g: tensor<4x3xf32>, %x: tensor<4x6xf32>) -> tensor<4x6xf32> {
  // CHECK: %[[OUT:.*]] = tensor.empty() : tensor<4x6xf32>
  // CHECK: act.vjp silu wrt 0
  // CHECK: %[[ONE:.*]] = tensor.insert_slice %{{.*}} into %[[OUT]][0, 0] [4, 3] [1, 1]
  // CHECK: tensor.insert_slice %{{.*}} into %[[ONE]][0, 3] [4, 3] [1, 1]
  %d = act.glu_vjp silu %g, %x dim 1 : tensor<4x3xf32>, tensor<4x6xf32>
  return %d : tensor<4x6xf32>
}
