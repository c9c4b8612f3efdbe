// Math ops of which the library has code become act ops, and are chosen for as such.
// RUN: act-opt %s --act-apply-math | FileCheck %s
// RUN: act-opt %s --act-apply-math "--act-choose-implementation=target=znver4" | FileCheck %s --check-prefix=CHOSEN

// CHECK-LABEL: func.func @plain
// CHECK: act.apply erf %arg0 : vector<16xf32>
// CHOSEN-LABEL: func.func @plain
// CHOSEN: act.apply erf %arg0 {implementation = "erf.approx.f32.table"}
func.func @plain(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.erf %x fastmath<fast> : vector<16xf32>
  return %0 : vector<16xf32>
}

// CHECK-LABEL: func.func @asked
// CHECK: act.apply erf %arg0 {accuracy = #act.accuracy<ulps = 1.5>} : vector<16xf32>
// CHECK: act.apply powf %arg0, %arg0 {accuracy = #act.accuracy<ulps = 1.0>} : vector<16xf32>
// CHOSEN-LABEL: func.func @asked
// CHOSEN: act.apply erf %arg0 {accuracy = #act.accuracy<ulps = 1.5>, implementation = "erf.approx.f32"}
func.func @asked(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>)
    attributes {act.accuracy = #act.accuracy<ulps = 1.5>} {
  %0 = math.erf %x : vector<16xf32>
  %1 = math.powf %x, %x {act.accuracy = #act.accuracy<ulps = 1.0>} : vector<16xf32>
  return %0, %1 : vector<16xf32>, vector<16xf32>
}

// No function of the library, or none at the type or the shape.
// CHECK-LABEL: func.func @others
// CHECK-NEXT: math.cbrt
// CHECK-NEXT: math.sqrt
// CHECK-NEXT: math.fpowi
// CHECK-NEXT: math.exp %{{.*}} : f128
// CHECK-NEXT: math.sin %{{.*}} : tensor<*xf32>
// CHECK-NEXT: return
func.func @others(%x: f32, %i: i32, %q: f128, %u: tensor<*xf32>) -> (f32, f32, f32, f128, tensor<*xf32>) {
  %0 = math.cbrt %x : f32
  %1 = math.sqrt %x : f32
  %2 = math.fpowi %x, %i : f32, i32
  %3 = math.exp %q : f128
  %4 = math.sin %u : tensor<*xf32>
  return %0, %1, %2, %3, %4 : f32, f32, f32, f128, tensor<*xf32>
}
