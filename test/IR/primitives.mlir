// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s --mlir-print-op-generic | act-opt | FileCheck %s
// RUN: act-opt %s --canonicalize | FileCheck %s --check-prefix=FOLD

// CHECK-LABEL: @scale
func.func @scale(%x: f32, %v: vector<4xf64>, %t: tensor<?xf32>)
    -> (f32, vector<4xf64>, tensor<?xf32>) {
  // CHECK: act.scaleb %{{.*}}, %{{.*}} : f32
  %0 = act.scaleb %x, %x : f32
  // CHECK: act.scaleb %{{.*}}, %{{.*}} : vector<4xf64>
  %1 = act.scaleb %v, %v : vector<4xf64>
  // CHECK: act.scaleb %{{.*}}, %{{.*}} : tensor<?xf32>
  %2 = act.scaleb %t, %t : tensor<?xf32>
  return %0, %1, %2 : f32, vector<4xf64>, tensor<?xf32>
}

// Rounded once; the fraction of n counts downwards.
// FOLD-LABEL: @fold
func.func @fold() -> (f32, f32, vector<3xf32>, f64) {
  %x = arith.constant 0x3F800001 : f32
  %a = arith.constant -1.25 : f32
  %b = arith.constant -149.5 : f32
  %v = arith.constant dense<[1.0, -0.0, 3.0]> : vector<3xf32>
  %n = arith.constant dense<[-149.0, 5.0, 254.0]> : vector<3xf32>
  %d = arith.constant 3.0 : f64
  %m = arith.constant -1075.0 : f64
  // FOLD-DAG: %[[A:.*]] = arith.constant 0.25000003 : f32
  // FOLD-DAG: %[[B:.*]] = arith.constant 1.401300e-45 : f32
  // FOLD-DAG: %[[C:.*]] = arith.constant dense<[1.401300e-45, -0.000000e+00, 0x7F800000]> : vector<3xf32>
  // FOLD-DAG: %[[D:.*]] = arith.constant 9.881310e-324 : f64
  // FOLD: return %[[A]], %[[B]], %[[C]], %[[D]]
  %0 = act.scaleb %x, %a : f32
  %1 = act.scaleb %x, %b : f32
  %2 = act.scaleb %v, %n : vector<3xf32>
  %3 = act.scaleb %d, %m : f64
  return %0, %1, %2, %3 : f32, f32, vector<3xf32>, f64
}

// Exponents that the op does not take are left to the target.
// FOLD-LABEL: @no_fold
func.func @no_fold(%x: f32) -> (f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %n = arith.constant 255.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  // FOLD-COUNT-3: act.scaleb
  %0 = act.scaleb %one, %n : f32
  %1 = act.scaleb %one, %inf : f32
  %2 = act.scaleb %x, %one : f32
  return %0, %1, %2 : f32, f32, f32
}

// CHECK-LABEL: @quotient
func.func @quotient(%n: f32, %v: vector<4xf32>, %t: tensor<?xf32>) -> (f32, vector<4xf32>, tensor<?xf32>) {
  // CHECK: act.quotient %{{.*}}, %{{.*}} : f32
  %0 = act.quotient %n, %n : f32
  // CHECK: act.quotient %{{.*}}, %{{.*}} : vector<4xf32>
  %1 = act.quotient %v, %v : vector<4xf32>
  // CHECK: act.quotient %{{.*}}, %{{.*}} : tensor<?xf32>
  %2 = act.quotient %t, %t : tensor<?xf32>
  return %0, %1, %2 : f32, vector<4xf32>, tensor<?xf32>
}

// FOLD-LABEL: @fold_quotient
func.func @fold_quotient(%x: f32) -> (f32, f32, vector<2xf32>, f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %three = arith.constant 3.0 : f32
  %mzero = arith.constant -0.0 : f32
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0x7F800000 : f32
  %huge = arith.constant 0x7B800000 : f32 // 2^120
  %v = arith.constant dense<[1.0, 6.0]> : vector<2xf32>
  %w = arith.constant dense<[3.0, 4.0]> : vector<2xf32>
  // FOLD-DAG: arith.constant 0.333333343 : f32
  // FOLD-DAG: arith.constant -0.000000e+00 : f32
  // FOLD-DAG: arith.constant dense<[0.333333343, 1.500000e+00]> : vector<2xf32>
  %0 = act.quotient %one, %three : f32
  %1 = act.quotient %mzero, %three : f32
  %2 = act.quotient %v, %w : vector<2xf32>
  // What the op does not take is left.
  // FOLD-COUNT-3: act.quotient
  %3 = act.quotient %inf, %three : f32
  %4 = act.quotient %one, %zero : f32
  %5 = act.quotient %one, %huge : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, vector<2xf32>, f32, f32, f32
}

// CHECK-LABEL: @estimate
func.func @estimate(%x: f32, %v: vector<4xf32>, %t: tensor<?xf32>)
    -> (f32, f32, vector<4xf32>, tensor<?xf32>) {
  // CHECK: act.estimate exp2 %{{.*}} : f32
  %0 = act.estimate exp2 %x : f32
  // CHECK: act.estimate exp2_ftz %{{.*}} : f32
  %1 = act.estimate exp2_ftz %x : f32
  // CHECK: act.estimate reciprocal %{{.*}} : vector<4xf32>
  %2 = act.estimate reciprocal %v : vector<4xf32>
  // CHECK: act.estimate tanh %{{.*}} : tensor<?xf32>
  %3 = act.estimate tanh %t : tensor<?xf32>
  return %0, %1, %2, %3 : f32, f32, vector<4xf32>, tensor<?xf32>
}
