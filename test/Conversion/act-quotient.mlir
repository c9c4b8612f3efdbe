// RUN: act-opt %s --convert-act-quotient | FileCheck %s --check-prefixes=CHECK,CPU
// RUN: act-opt %s --convert-act-quotient=gpu=true | FileCheck %s --check-prefixes=CHECK,GPU
// RUN: act-opt %s --act-to-nvvm="chip=sm_90 format=isa" | FileCheck %s --check-prefix=PTX --implicit-check-not=div.rn

// CHECK-LABEL: @scalar
// CPU: arith.divf %arg0, %arg1 : f32
// GPU: %[[R:.*]] = act.estimate reciprocal %arg1
// GPU: %[[Q:.*]] = arith.mulf %arg0, %[[R]]
// GPU: %[[N:.*]] = arith.negf %arg0
// GPU: %[[T:.*]] = math.fma %arg1, %[[Q]], %[[N]]
// GPU: %[[M:.*]] = arith.negf %[[T]]
// GPU: %[[Y:.*]] = math.fma %[[M]], %[[R]], %[[Q]]
// GPU: return %[[Y]]
func.func @scalar(%n: f32, %d: f32) -> f32 {
  %0 = act.quotient %n, %d : f32
  return %0 : f32
}

// CHECK-LABEL: @vector
// CPU: arith.divf %arg0, %arg1 : vector<2xf32>
// GPU: act.estimate reciprocal %arg1 : vector<2xf32>
// GPU: arith.mulf {{.*}} : vector<2xf32>
func.func @vector(%n: vector<2xf32>, %d: vector<2xf32>) -> vector<2xf32> {
  %0 = act.quotient %n, %d : vector<2xf32>
  return %0 : vector<2xf32>
}

// CHECK-LABEL: @tensor
// CHECK: act.quotient
func.func @tensor(%n: tensor<?xf32>, %d: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.quotient %n, %d : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// The negations cost nothing.
// PTX: rcp.approx.ftz.f32
// PTX: mul.rn.f32
// PTX: fma.rn.f32
// PTX: fma.rn.f32
func.func @kernel(%n: tensor<?xf32>, %d: tensor<?xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%n, %d : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %q = act.quotient %a, %b : f32
    linalg.yield %q : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
