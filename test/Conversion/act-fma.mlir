// RUN: act-opt %s --convert-act-fma=cpu=x86-64-v2 | FileCheck %s --check-prefixes=CHECK,WIDE
// RUN: act-opt %s --convert-act-fma=cpu=x86-64-v3 | FileCheck %s --check-prefixes=CHECK,FUSED
// RUN: act-opt %s --convert-act-fma | FileCheck %s --check-prefixes=CHECK,FUSED

// CHECK-LABEL: @vector
// FUSED: math.fma
// WIDE: %[[A:.*]] = arith.extf %arg0 : vector<4xf32> to vector<4xf64>
// WIDE: %[[B:.*]] = arith.extf %arg1
// WIDE: %[[P:.*]] = arith.mulf %[[A]], %[[B]] : vector<4xf64>
// WIDE: %[[C:.*]] = arith.extf %arg2
// WIDE: %[[S:.*]] = arith.addf %[[P]], %[[C]]
// WIDE: arith.truncf %[[S]] : vector<4xf64> to vector<4xf32>
func.func @vector(%a: vector<4xf32>, %b: vector<4xf32>, %c: vector<4xf32>) -> vector<4xf32> {
  %0 = math.fma %a, %b, %c : vector<4xf32>
  return %0 : vector<4xf32>
}

// CHECK-LABEL: @scalar
// FUSED: math.fma
// WIDE: arith.truncf {{.*}} : f64 to f32
func.func @scalar(%a: f32, %b: f32, %c: f32) -> f32 {
  %0 = math.fma %a, %b, %c : f32
  return %0 : f32
}

// f64 has no wider type.
// CHECK-LABEL: @double
// CHECK: math.fma
func.func @double(%a: f64, %b: f64, %c: f64) -> f64 {
  %0 = math.fma %a, %b, %c : f64
  return %0 : f64
}
