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

// CHECK-LABEL: func.func @extend
// CHECK-SAME: (%[[X:.*]]: vector<9xbf16>)
// CHECK-NOT: extf
// CHECK: %[[BITS:.*]] = arith.bitcast %[[X]] : vector<9xbf16> to vector<9xi16>
// CHECK: %[[WIDE:.*]] = arith.extui %[[BITS]] : vector<9xi16> to vector<9xi32>
// CHECK: %[[UPPER:.*]] = arith.shli %[[WIDE]], %{{.*}} : vector<9xi32>
// CHECK: %[[Y:.*]] = arith.bitcast %[[UPPER]] : vector<9xi32> to vector<9xf32>
// CHECK: return %[[Y]]
func.func @extend(%x: vector<9xbf16>) -> vector<9xf32> {
  %0 = arith.extf %x : vector<9xbf16> to vector<9xf32>
  return %0 : vector<9xf32>
}

// f16 has instructions.
// CHECK-LABEL: func.func @half
// CHECK: arith.extf %{{.*}} : f16 to f32
func.func @half(%x: f16) -> f32 {
  %0 = arith.extf %x : f16 to f32
  return %0 : f32
}

// What rounds a value that is not exact may round ties away from 0: one addition.
// CHECK-LABEL: func.func @any_tie
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-DAG: %[[HALF:.*]] = arith.constant 32768 : i32
// CHECK: %[[BITS:.*]] = arith.bitcast %[[X]] : f32 to i32
// CHECK-NEXT: %[[SUM:.*]] = arith.addi %[[BITS]], %[[HALF]] : i32
// CHECK-NEXT: %[[UPPER:.*]] = arith.shrui %[[SUM]], %{{.*}} : i32
// CHECK-NEXT: arith.trunci %[[UPPER]] : i32 to i16
func.func @any_tie(%x: f32) -> bf16 {
  %0 = arith.truncf %x {act.any_tie} : f32 to bf16
  return %0 : bf16
}
