// RUN: act-opt %s -act-instantiate -split-input-file | FileCheck %s
// What the choice wrote down and what is taken without one are the same.
// RUN: act-opt %s -act-choose-implementation -act-instantiate -split-input-file | FileCheck %s

// Written: cloned at the op's shape.
// CHECK-LABEL: func.func @scalar
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-NEXT: %[[MINUS:.*]] = arith.constant -0.000000e+00 : f32
// CHECK-NEXT: %[[PLUS:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[M:.*]] = arith.maximumf %[[X]], %[[MINUS]] : f32
// CHECK-NEXT: %[[Y:.*]] = arith.addf %[[M]], %[[PLUS]] : f32
// CHECK-NEXT: return %[[Y]] : f32
func.func @scalar(%x: f32) -> f32 {
  %0 = act.relu %x : f32
  return %0 : f32
}
// CHECK-LABEL: func.func @vector
// CHECK: arith.constant dense<-0.000000e+00> : vector<2x[4]xf64>
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : vector<2x[4]xf64>
func.func @vector(%x: vector<2x[4]xf64>) -> vector<2x[4]xf64> {
  %0 = act.relu %x : vector<2x[4]xf64>
  return %0 : vector<2x[4]xf64>
}
// CHECK-LABEL: func.func @tensor
// CHECK: arith.constant dense<-0.000000e+00> : tensor<2x0xf32>
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : tensor<2x0xf32>
func.func @tensor(%x: tensor<2x0xf32>) -> tensor<2x0xf32> {
  %0 = act.relu %x : tensor<2x0xf32>
  return %0 : tensor<2x0xf32>
}
// A constant has no dynamic shape: it is splatted to that of x.
// CHECK-LABEL: func.func @dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<?x3x?xf32>)
// CHECK: %[[C:.*]] = arith.constant -0.000000e+00 : f32
// CHECK: %[[M:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK: %[[N:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK: %[[S:.*]] = tensor.splat %[[C]][%[[M]], %[[N]]] : tensor<?x3x?xf32>
// CHECK: arith.maximumf %[[X]], %[[S]]
func.func @dynamic(%x: tensor<?x3x?xf32>) -> tensor<?x3x?xf32> {
  %0 = act.relu %x : tensor<?x3x?xf32>
  return %0 : tensor<?x3x?xf32>
}
// Narrow types are extended, and rounded once.
// CHECK-LABEL: func.func @narrow
// CHECK-SAME: (%[[X:.*]]: vector<4xf16>)
// CHECK: %[[E:.*]] = arith.extf %[[X]] : vector<4xf16> to vector<4xf32>
// CHECK-NOT: truncf
// CHECK: %[[R:.*]] = arith.addf {{.*}} : vector<4xf32>
// CHECK-NEXT: %[[T:.*]] = arith.truncf %[[R]] : vector<4xf32> to vector<4xf16>
// CHECK-NEXT: return %[[T]]
func.func @narrow(%x: vector<4xf16>) -> vector<4xf16> {
  %0 = act.relu %x : vector<4xf16>
  return %0 : vector<4xf16>
}

// -----

// From the formula, with a default, a computed one, and elementary functions by
// the library's own code.
#f = #act.formula<"f", "func.func @f(%x: f64, %a: f64 {act.default = 3.0 : f64}, %b: f64 {act.default = @f.b}) -> f64 { %0 = math.exp %x : f64 %1 = arith.mulf %0, %a : f64 %2 = arith.addf %1, %b : f64 return %2 : f64 } func.func @f.b() -> f64 { %0 = arith.constant 7.0 : f64 %1 = math.sqrt %0 : f64 return %1 : f64 }">
// CHECK-LABEL: func.func @formula
// CHECK-DAG: arith.constant 3.000000e+00 : f32
// CHECK-DAG: %[[SEVEN:.*]] = arith.constant 7.000000e+00 : f32
// CHECK-DAG: math.sqrt %[[SEVEN]] : f32
// CHECK-NOT: math.exp
// CHECK: math.fma
// CHECK-NOT: math.exp
// CHECK: return
func.func @formula(%x: f32) -> f32 {
  %0 = act.apply #f %x : f32
  return %0 : f32
}
// Given, scalar parameters are spread over the shape, which need not be x's only.
// CHECK-LABEL: func.func @parameters
// CHECK-SAME: (%{{.*}}: tensor<?xf64>, %[[A:.*]]: f64, %[[B:.*]]: tensor<?xf64>)
// CHECK: %[[S:.*]] = tensor.splat %[[A]]
// CHECK-NOT: math.exp
// CHECK: %[[E:.*]] = act.scaleb %{{.*}} : tensor<?xf64>
// CHECK: %[[M:.*]] = arith.mulf %[[E]], %[[S]] : tensor<?xf64>
// CHECK: arith.addf %[[M]], %[[B]] : tensor<?xf64>
// CHECK: return
func.func @parameters(%x: tensor<?xf64>, %a: f64, %b: tensor<?xf64>) -> tensor<?xf64> {
  %0 = act.apply #f %x, %a, %b : tensor<?xf64>, f64, tensor<?xf64>
  return %0 : tensor<?xf64>
}

// -----

// Gradients: a written derivative is multiplied by g at the end; a derived one has
// g inside, so that what is not selected never meets an infinite g.
// CHECK-LABEL: func.func @written
// CHECK-SAME: (%[[G:.*]]: f32, %[[X:.*]]: f32)
// CHECK: %[[D:.*]] = arith.select
// CHECK: %[[Y:.*]] = arith.mulf %[[G]], %{{.*}} : f32
// CHECK-NEXT: return %[[Y]]
func.func @written(%g: f32, %x: f32) -> f32 {
  %0 = act.vjp gelu wrt 0 %g, %x : f32
  return %0 : f32
}
// CHECK-LABEL: func.func @derived
// CHECK-SAME: (%[[G:.*]]: bf16, %[[X:.*]]: bf16)
// CHECK-DAG: %[[GE:.*]] = arith.extf %[[G]] : bf16 to f32
// CHECK-DAG: %[[XE:.*]] = arith.extf %[[X]] : bf16 to f32
// CHECK: %[[C:.*]] = arith.cmpf ole, %[[XE]], %{{.*}} : f32
// CHECK: %[[S:.*]] = arith.select %[[C]], %{{.*}}, %[[GE]] : f32
// CHECK: arith.truncf %[[S]] : f32 to bf16
// CHECK-NOT: arith.mulf
// CHECK: return
func.func @derived(%g: bf16, %x: bf16) -> bf16 {
  %0 = act.vjp relu wrt 0 %g, %x : bf16
  return %0 : bf16
}
// What does not depend on an operand has the gradient 0.
#k = #act.formula<"k", "func.func @k(%x: f64, %p: f64 {act.default = 1.0 : f64}) -> f64 { return %x : f64 }">
// CHECK-LABEL: func.func @independent
// CHECK: %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : vector<4xf32>
// CHECK: return %[[ZERO]]
func.func @independent(%g: vector<4xf32>, %x: vector<4xf32>) -> vector<4xf32> {
  %0 = act.vjp #k wrt 1 %g, %x : vector<4xf32>
  return %0 : vector<4xf32>
}

// -----

// In a body of linalg, where the op is a scalar.
// CHECK-LABEL: func.func @body
// CHECK: linalg.generic
// CHECK: ^bb0(%[[A:.*]]: f32, %{{.*}}: f32):
// CHECK: arith.maximumf %[[A]]
// CHECK: linalg.yield
func.func @body(%x: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %5 = act.relu %a : f32
    linalg.yield %5 : f32
  } -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// A formula of formulas: act ops in it take their own defaults, or what is given,
// and their implementations.
#n = #act.formula<"n", "func.func @n(%x: f64) -> f64 { %0 = act.relu %x : f64 %1 = act.leaky_relu %0 : f64 %2 = act.prelu %1, %x : f64 return %2 : f64 }">
// CHECK-LABEL: func.func @nested
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK: %[[R:.*]] = arith.maximumf %[[X]]
// CHECK: %[[ALPHA:.*]] = arith.constant 0.00999999977 : f32
// CHECK: %[[L:.*]] = arith.select
// CHECK: arith.cmpf ogt, %[[L]]
// CHECK: arith.mulf %[[X]], %[[L]] : f32
// CHECK-NOT: act.
// CHECK: return
func.func @nested(%x: f32) -> f32 {
  %0 = act.apply #n %x : f32
  return %0 : f32
}
