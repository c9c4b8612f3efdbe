// RUN: act-opt %s --convert-act-estimate | FileCheck %s --check-prefixes=CHECK,CPU --implicit-check-not=call_intrinsic
// RUN: act-opt %s --convert-act-estimate=gpu=true | FileCheck %s --check-prefixes=CHECK,GPU
// RUN: act-opt %s --act-to-nvvm="chip=sm_90 format=isa" | FileCheck %s --check-prefix=PTX

// CHECK-LABEL: @scalar
// CPU: %[[E:.*]] = math.exp2 %arg0
// CPU: %[[F:.*]] = math.exp2 %[[E]]
// CPU: %[[R:.*]] = arith.divf %{{.*}}, %[[F]]
// CPU: math.tanh %[[R]]
// GPU: %[[E:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2.approx"(%arg0)
// GPU: %[[F:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz"(%[[E]])
// GPU: %[[R:.*]] = llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"(%[[F]])
// GPU: llvm.call_intrinsic "llvm.tanh"(%[[R]]) {fastmathFlags = #llvm.fastmath<afn>}
func.func @scalar(%x: f32) -> f32 {
  %0 = act.estimate exp2 %x : f32
  %1 = act.estimate exp2_ftz %0 : f32
  %2 = act.estimate reciprocal %1 : f32
  %3 = act.estimate tanh %2 : f32
  return %3 : f32
}

// CHECK-LABEL: @vector
// CPU: math.exp2 %arg0 : vector<2xf32>
// GPU-COUNT-2: ex2.approx
// GPU: vector.from_elements {{.*}} : vector<2xf32>
func.func @vector(%x: vector<2xf32>) -> vector<2xf32> {
  %0 = act.estimate exp2 %x : vector<2xf32>
  return %0 : vector<2xf32>
}

// CHECK-LABEL: @tensor
// CHECK: act.estimate
func.func @tensor(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.estimate tanh %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// PTX-DAG: ex2.approx.f32
// PTX-DAG: ex2.approx.ftz.f32
// PTX-DAG: rcp.approx.ftz.f32
// PTX-DAG: tanh.approx.f32
func.func @kernel(%x: tensor<?xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = act.estimate exp2 %a : f32
    %2 = act.estimate exp2_ftz %1 : f32
    %3 = act.estimate reciprocal %2 : f32
    %4 = act.estimate tanh %3 : f32
    linalg.yield %4 : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
