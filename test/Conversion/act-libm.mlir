// RUN: act-opt %s -convert-act-libm | FileCheck %s

// CHECK-DAG: func.func private @exp(f64) -> f64 attributes {{{.*}}llvm.readnone
// CHECK-DAG: func.func private @expm1(f64) -> f64
// CHECK-DAG: func.func private @log1p(f64) -> f64
// CHECK-DAG: func.func private @erfc(f64) -> f64
// CHECK-DAG: func.func private @sinf(f32) -> f32
// CHECK-DAG: func.func private @tanf(f32) -> f32
// CHECK-NOT: func.func private @{{fma|sqrt|fabs|floor|copysign|roundeven}}

// CHECK-LABEL: func.func @calls
// CHECK: call @exp(%{{.*}}) : (f64) -> f64
// CHECK: call @expm1(
// CHECK: call @log1p(
// CHECK: call @erfc(
// CHECK: call @sinf(
// CHECK-NOT: math.
// CHECK: return
func.func @calls(%x: f64, %f: f32) -> (f64, f64, f64, f64, f32) {
  %0 = math.exp %x : f64
  %1 = math.expm1 %x : f64
  %2 = math.log1p %x : f64
  %3 = math.erfc %x : f64
  %4 = math.sin %f : f32
  return %0, %1, %2, %3, %4 : f64, f64, f64, f64, f32
}

// A vector is taken apart; a half goes through f32.
// CHECK-LABEL: func.func @vector
// CHECK-COUNT-4: call @exp(
// CHECK-NOT: call
// CHECK: return
func.func @vector(%x: vector<2x2xf64>) -> vector<2x2xf64> {
  %0 = math.exp %x : vector<2x2xf64>
  return %0 : vector<2x2xf64>
}
// CHECK-LABEL: func.func @half
// CHECK: arith.extf
// CHECK: call @tanf(
// CHECK: arith.truncf
func.func @half(%x: f16) -> f16 {
  %0 = math.tan %x : f16
  return %0 : f16
}

// What instructions compute stays, on vectors too.
// CHECK-LABEL: func.func @instructions
// CHECK: math.fma
// CHECK: math.sqrt
// CHECK: math.absf
// CHECK: math.copysign
// CHECK: math.floor
// CHECK: math.roundeven
// CHECK-NOT: call
// CHECK: return
func.func @instructions(%x: vector<4xf32>) -> vector<4xf32> {
  %0 = math.fma %x, %x, %x : vector<4xf32>
  %1 = math.sqrt %0 : vector<4xf32>
  %2 = math.absf %1 : vector<4xf32>
  %3 = math.copysign %2, %x : vector<4xf32>
  %4 = math.floor %3 : vector<4xf32>
  %5 = math.roundeven %4 : vector<4xf32>
  return %5 : vector<4xf32>
}
