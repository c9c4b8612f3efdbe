// RUN: act-opt %s -convert-act-rounding | FileCheck %s

// CHECK-LABEL: func.func @scalar
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-NOT: truncf
// CHECK: arith.bitcast %[[X]] : f32 to i32
// CHECK: arith.cmpf uno, %[[X]], %[[X]]
// CHECK: %[[Y:.*]] = arith.bitcast %{{.*}} : i16 to bf16
// CHECK: return %[[Y]] : bf16
func.func @scalar(%x: f32) -> bf16 {
  %0 = arith.truncf %x : f32 to bf16
  return %0 : bf16
}

// CHECK-LABEL: func.func @vector
// CHECK-NOT: truncf
// CHECK: arith.bitcast %{{.*}} : vector<4x[8]xi16> to vector<4x[8]xbf16>
func.func @vector(%x: vector<4x[8]xf32>) -> vector<4x[8]xbf16> {
  %0 = arith.truncf %x : vector<4x[8]xf32> to vector<4x[8]xbf16>
  return %0 : vector<4x[8]xbf16>
}

// Other pairs of types have instructions.
// CHECK-LABEL: func.func @others
// CHECK: arith.truncf %{{.*}} : f32 to f16
// CHECK: arith.truncf %{{.*}} : f64 to f32
// CHECK: arith.truncf %{{.*}} : f64 to bf16
func.func @others(%x: f32, %d: f64) -> (f16, f32, bf16) {
  %0 = arith.truncf %x : f32 to f16
  %1 = arith.truncf %d : f64 to f32
  %2 = arith.truncf %d : f64 to bf16
  return %0, %1, %2 : f16, f32, bf16
}
