// Of several registers, the largest bits are compared for all: among negative numbers those below
// a bound have larger ones, which hold for some other elements at most. The elements themselves are
// compared where the branch is taken.
// RUN: act-opt %s -act-skip-rare=vector-bits=128 | FileCheck %s

// CHECK-LABEL: func.func @below
// CHECK-SAME: (%[[X:.*]]: vector<12xf32>)
// CHECK-DAG: %[[BITS:.*]] = arith.bitcast %[[X]] : vector<12xf32> to vector<12xi32>
// CHECK-DAG: %[[A:.*]] = vector.extract_strided_slice %{{.*}} {offsets = [0], sizes = [4], strides = [1]}
// CHECK-DAG: %[[B:.*]] = vector.extract_strided_slice %{{.*}} {offsets = [4], sizes = [4], strides = [1]}
// CHECK-DAG: %[[C:.*]] = vector.extract_strided_slice %{{.*}} {offsets = [8], sizes = [4], strides = [1]}
// CHECK: %[[AB:.*]] = arith.maxui %[[A]], %[[B]] : vector<4xi32>
// CHECK: %[[ABC:.*]] = arith.maxui %[[AB]], %[[C]]
// The bits of -6.
// CHECK: %[[LEAST:.*]] = arith.constant dense<-1061158912> : vector<4xi32>
// CHECK: %[[MAY:.*]] = arith.cmpi uge, %[[ABC]], %[[LEAST]]
// CHECK: vector.reduction <or>, %[[MAY]] : vector<4xi1> into i1
// CHECK: scf.if
// CHECK: %[[FAR:.*]] = arith.cmpf olt, %[[X]], %{{.*}} : vector<12xf32>
// CHECK: %[[E:.*]] = math.exp %[[X]]
// CHECK: arith.select %[[FAR]], %[[E]], %[[X]]
func.func @below(%x: vector<12xf32>) -> vector<12xf32> {
  %least = arith.constant dense<-6.0> : vector<12xf32>
  %far = arith.cmpf olt, %x, %least : vector<12xf32>
  %e = math.exp %x : vector<12xf32>
  %y = arith.select %far, %e, %x {act.rare} : vector<12xi1>, vector<12xf32>
  return %y : vector<12xf32>
}

// Numbers above a positive bound are larger as signed words, and a comparison of words stays as it is.
// CHECK-LABEL: func.func @above
// CHECK: arith.maxsi
// CHECK: arith.cmpi sge
// CHECK-LABEL: func.func @words
// CHECK: arith.maxui
// CHECK: arith.cmpi ugt
func.func @above(%x: vector<8xf32>) -> vector<8xf32> {
  %most = arith.constant dense<6.0> : vector<8xf32>
  %far = arith.cmpf ogt, %x, %most : vector<8xf32>
  %e = math.exp %x : vector<8xf32>
  %y = arith.select %far, %e, %x {act.rare} : vector<8xi1>, vector<8xf32>
  return %y : vector<8xf32>
}
func.func @words(%w: vector<8xi32>, %x: vector<8xf32>) -> vector<8xf32> {
  %most = arith.constant dense<6> : vector<8xi32>
  %far = arith.cmpi ugt, %w, %most : vector<8xi32>
  %e = math.exp %x : vector<8xf32>
  %y = arith.select %far, %e, %x {act.rare} : vector<8xi1>, vector<8xf32>
  return %y : vector<8xf32>
}

// Where the bits do not tell (a bound of the other sign, NaNs that count, another type, one register),
// each element is compared.
// CHECK-LABEL: func.func @elements
// CHECK-NOT: arith.max
func.func @elements(%x: vector<8xf32>, %z: vector<8xf64>, %q: vector<4xf32>)
    -> (vector<8xf32>, vector<8xf32>, vector<8xf64>, vector<4xf32>) {
  %least = arith.constant dense<6.0> : vector<8xf32>
  %far = arith.cmpf olt, %x, %least : vector<8xf32>
  %e = math.exp %x : vector<8xf32>
  %y = arith.select %far, %e, %x {act.rare} : vector<8xi1>, vector<8xf32>
  %fars = arith.cmpf ugt, %y, %least : vector<8xf32>
  %s = math.sqrt %y : vector<8xf32>
  %t = arith.select %fars, %s, %y {act.rare} : vector<8xi1>, vector<8xf32>
  %most = arith.constant dense<6.0> : vector<8xf64>
  %farz = arith.cmpf ogt, %z, %most : vector<8xf64>
  %ez = math.exp %z : vector<8xf64>
  %u = arith.select %farz, %ez, %z {act.rare} : vector<8xi1>, vector<8xf64>
  %mostq = arith.constant dense<6.0> : vector<4xf32>
  %farq = arith.cmpf ogt, %q, %mostq : vector<4xf32>
  %eq = math.exp %q : vector<4xf32>
  %v = arith.select %farq, %eq, %q {act.rare} : vector<4xi1>, vector<4xf32>
  return %y, %t, %u, %v : vector<8xf32>, vector<8xf32>, vector<8xf64>, vector<4xf32>
}
