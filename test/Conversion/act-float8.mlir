// RUN: act-opt %s --convert-act-float8 --canonicalize | FileCheck %s

// CHECK-LABEL: @extend
// CHECK: %[[B:.*]] = arith.bitcast %arg0 : vector<4xf8E4M3FN> to vector<4xi8>
// CHECK: %[[W:.*]] = act.table_lookup %[[B]] in dense<"0x{{.*}}"> : tensor<256xf32> : vector<4xi8> -> vector<4xf32>
// CHECK: %[[H:.*]] = arith.truncf %{{.*}} : vector<4xf32> to vector<4xf16>
// CHECK: return %[[W]], %[[H]]
func.func @extend(%x: vector<4xf8E4M3FN>) -> (vector<4xf32>, vector<4xf16>) {
  %0 = arith.extf %x : vector<4xf8E4M3FN> to vector<4xf32>
  %1 = arith.extf %x : vector<4xf8E4M3FN> to vector<4xf16>
  return %0, %1 : vector<4xf32>, vector<4xf16>
}

// CHECK-LABEL: @round
// CHECK-DAG: %[[OVERFLOW:.*]] = arith.constant 124 : i32
// CHECK-DAG: %[[NAN:.*]] = arith.constant 126 : i32
// CHECK: arith.extf %arg0 : bf16 to f32
// CHECK: arith.minui %{{.*}}, %[[OVERFLOW]]
// CHECK: arith.select %{{.*}}, %[[NAN]]
// CHECK: arith.trunci %{{.*}} : i32 to i8
// CHECK: arith.bitcast %{{.*}} : i8 to f8E5M2
func.func @round(%x: bf16) -> f8E5M2 {
  %0 = arith.truncf %x : bf16 to f8E5M2
  return %0 : f8E5M2
}

// CHECK-LABEL: @round_vector
// CHECK-DAG: arith.constant dense<127> : vector<4xi32>
// CHECK: arith.minui
func.func @round_vector(%x: vector<4xf32>) -> vector<4xf8E4M3FN> {
  %0 = arith.truncf %x : vector<4xf32> to vector<4xf8E4M3FN>
  return %0 : vector<4xf8E4M3FN>
}

// CHECK-LABEL: @others
// CHECK: arith.truncf %arg0 : f64 to f8E5M2
// CHECK: arith.extf %arg1 : f16 to f32
// CHECK: arith.truncf %arg2 : f32 to bf16
func.func @others(%x: f64, %y: f16, %z: f32) -> (f8E5M2, f32, bf16) {
  %0 = arith.truncf %x : f64 to f8E5M2
  %1 = arith.extf %y : f16 to f32
  %2 = arith.truncf %z : f32 to bf16
  return %0, %1, %2 : f8E5M2, f32, bf16
}
