// Formulas of a library file that is given to act-freeze.
// RUN: act-opt %s -act-freeze=library=%S/Inputs/raise-library.mlir -act-raise \
// RUN:   | FileCheck %s
// RUN: act-opt %s -act-freeze=library=%S/Inputs/raise-library.mlir -act-raise \
// RUN:   -act-freeze | FileCheck %s --check-prefix=FROZEN

// FROZEN: #[[SERF:.*]] = #act.formula<"surf"
// FROZEN: act.apply #[[SERF]] %{{.*}} : vector<4xbf16>

// CHECK-LABEL: func @marked
// CHECK-SAME: (%[[X:.*]]: vector<4xbf16>)
// CHECK-NEXT: %[[Y:.*]] = act.apply @surf %[[X]] : vector<4xbf16>
// CHECK-NEXT: return %[[Y]]
func.func @marked(%x: vector<4xbf16>) -> vector<4xbf16> {
  %0 = math.exp %x : vector<4xbf16>
  %1 = math.log1p %0 : vector<4xbf16>
  %2 = math.atan %1 : vector<4xbf16>
  %3 = arith.mulf %2, %x : vector<4xbf16>
  return %3 : vector<4xbf16>
}

// CHECK-LABEL: func @unmarked
// CHECK-NOT: act.apply
// CHECK: return
func.func @unmarked(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  %1 = math.tanh %0 : f32
  %2 = arith.mulf %1, %x : f32
  return %2 : f32
}
