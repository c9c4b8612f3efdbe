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

// What rounds a value that is not exact may round ties away from 0: one addition, unless
// a NaN may have another payload. What is added to an exponent makes none.
// CHECK-LABEL: func.func @any_tie
// CHECK: arith.mulf
// CHECK: %[[Z:.*]] = arith.bitcast %{{.*}} : i32 to f32
// CHECK-NEXT: %[[BITS:.*]] = arith.bitcast %[[Z]] : f32 to i32
// CHECK-NEXT: arith.constant 32768
// CHECK-NEXT: %[[SUM:.*]] = arith.addi %[[BITS]], %{{.*}} : i32
// CHECK-NOT: arith.cmpf
// CHECK: arith.bitcast %{{.*}} : i16 to bf16
// CHECK: arith.cmpf uno
// CHECK: return
func.func @any_tie(%x: bf16, %f: f32) -> (bf16, bf16) {
  %i23 = arith.constant 23 : i32
  %0 = arith.extf %x : bf16 to f32
  %1 = arith.mulf %0, %0 : f32
  %2 = arith.bitcast %0 : f32 to i32
  %3 = arith.shli %2, %i23 : i32
  %4 = arith.bitcast %1 : f32 to i32
  %5 = arith.addi %4, %3 : i32
  %6 = arith.bitcast %5 : i32 to f32
  %7 = arith.truncf %6 {act.any_tie} : f32 to bf16
  %8 = arith.truncf %f {act.any_tie} : f32 to bf16
  return %7, %8 : bf16, bf16
}
