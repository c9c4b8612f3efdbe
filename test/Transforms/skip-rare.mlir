// Code that only the true values of marked selections need goes into a branch.
// RUN: act-opt %s -act-skip-rare -split-input-file | FileCheck %s

// Two selections by one condition share a branch, which is not expected. What others need
// stays, and what the branch needs comes before it.
// CHECK-LABEL: func.func @vector
// CHECK-SAME: (%[[X:.*]]: vector<8xf64>, %[[LIMIT:.*]]: vector<8xf64>)
func.func @vector(%x: vector<8xf64>, %limit: vector<8xf64>) -> (vector<8xf64>, vector<8xf64>) {
  // CHECK: %[[FAR:.*]] = arith.cmpf ogt
  // CHECK: %[[KEPT:.*]] = arith.mulf %[[X]], %[[X]]
  // CHECK: %[[USUAL:.*]] = arith.addf %[[X]], %[[LIMIT]]
  // CHECK: %[[ANY:.*]] = vector.reduction <or>, %[[FAR]] : vector<8xi1> into i1
  // CHECK: %[[NO:.*]] = arith.constant false
  // CHECK: %[[EXPECTED:.*]] = llvm.intr.expect %[[ANY]], %[[NO]] : i1
  // CHECK: %[[RESULT:.*]]:2 = scf.if %[[EXPECTED]] -> (vector<8xf64>, vector<8xf64>) {
  // CHECK-DAG: %[[ROOT:.*]] = math.sqrt %[[X]]
  // CHECK-DAG: %[[Q:.*]] = arith.divf %[[ROOT]], %[[KEPT]]
  // CHECK-DAG: %[[A:.*]] = arith.select %[[FAR]], %[[Q]], %[[X]] :
  // CHECK-DAG: %[[N:.*]] = arith.negf %[[ROOT]]
  // CHECK-DAG: %[[B:.*]] = arith.select %[[FAR]], %[[N]], %[[USUAL]] :
  // CHECK: scf.yield %[[A]], %[[B]]
  // CHECK: } else {
  // CHECK: scf.yield %[[X]], %[[USUAL]]
  // CHECK: }
  // CHECK: %[[S:.*]] = arith.addf %[[RESULT]]#0, %[[KEPT]]
  // CHECK: return %[[S]], %[[RESULT]]#1
  %far = arith.cmpf ogt, %x, %limit : vector<8xf64>
  %kept = arith.mulf %x, %x : vector<8xf64>
  %root = math.sqrt %x : vector<8xf64>
  %q = arith.divf %root, %kept : vector<8xf64>
  %a = arith.select %far, %q, %x {act.rare} : vector<8xi1>, vector<8xf64>
  %s = arith.addf %a, %kept : vector<8xf64>
  %usual = arith.addf %x, %limit : vector<8xf64>
  %n = arith.negf %root : vector<8xf64>
  %b = arith.select %far, %n, %usual {act.rare} : vector<8xi1>, vector<8xf64>
  return %s, %b : vector<8xf64>, vector<8xf64>
}

// -----

// A scalar's condition is the branch's, and a matrix is looked at as one vector. Without
// the mark, or without code to skip, nothing is done.
// CHECK-LABEL: func.func @scalar
// CHECK: %[[C:.*]] = arith.cmpf
// CHECK: llvm.intr.expect %[[C]],
// CHECK: scf.if
// CHECK-NEXT: math.exp
func.func @scalar(%x: f64, %limit: f64) -> f64 {
  %far = arith.cmpf ogt, %x, %limit : f64
  %e = math.exp %x : f64
  %y = arith.select %far, %e, %x {act.rare} : f64
  return %y : f64
}
// CHECK-LABEL: func.func @matrix
// CHECK: vector.shape_cast %{{.*}} : vector<2x4xi1> to vector<8xi1>
// CHECK: scf.if
func.func @matrix(%x: vector<2x4xf64>, %limit: vector<2x4xf64>) -> vector<2x4xf64> {
  %far = arith.cmpf ogt, %x, %limit : vector<2x4xf64>
  %e = math.exp %x : vector<2x4xf64>
  %y = arith.select %far, %e, %x {act.rare} : vector<2x4xi1>, vector<2x4xf64>
  return %y : vector<2x4xf64>
}
// CHECK-LABEL: func.func @nothing
// CHECK-NOT: scf.if
func.func @nothing(%x: f64, %z: f64, %t: tensor<8xf64>) -> (f64, f64, tensor<8xf64>) {
  %far = arith.cmpf ogt, %x, %z : f64
  %e = math.exp %x : f64
  %y = arith.select %far, %e, %x : f64
  %w = arith.select %far, %z, %x {act.rare} : f64
  %many = arith.cmpf ogt, %t, %t : tensor<8xf64>
  %et = math.exp %t : tensor<8xf64>
  %u = arith.select %many, %et, %t {act.rare} : tensor<8xi1>, tensor<8xf64>
  return %y, %w, %u : f64, f64, tensor<8xf64>
}

// -----

// Where code for the second selection needs the first one's result, the two cannot share
// a branch, and stay.
// CHECK-LABEL: func.func @chained
// CHECK-NOT: scf.if
func.func @chained(%x: f64, %limit: f64) -> f64 {
  %far = arith.cmpf ogt, %x, %limit : f64
  %e = math.exp %x : f64
  %a = arith.select %far, %e, %x {act.rare} : f64
  %l = math.log %a : f64
  %b = arith.select %far, %l, %a {act.rare} : f64
  return %b : f64
}
