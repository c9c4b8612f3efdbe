// A user's library adds functions, and to a stated accuracy what it claims.
// RUN: act-opt %s --act-freeze=library=%S/Inputs/cbrt-library.mlir --act-approximate-math="accuracy='ulps = 0.6'" | FileCheck %s
// RUN: not act-opt %s --act-freeze=library=%S/Inputs/cbrt-library.mlir --act-approximate-math="accuracy='ulps = 0.5'" 2>&1 | FileCheck %s --check-prefix=ERROR
// RUN: act-check @cbrt --library=%S/Inputs/cbrt-library.mlir --type=f32 --samples=20000 | FileCheck %s --check-prefix=CLAIM

// CHECK-LABEL: func.func @f
// CHECK-NOT: math.cbrt
// CHECK: arith.truncf
// CHECK-NEXT: return
// ERROR: error: 'math.cbrt' op no implementation for 'f32' meets #act.accuracy<ulps = 0.5>; the best is cbrt.approx.f32 (at most 0.51 ulp)
// CLAIM: cbrt forward f32 default 20000 {{.*}} 0/6 {{.*}} cbrt.approx.f32 (claims 0.51)
func.func @f(%x: f32) -> f32 {
  %0 = math.cbrt %x : f32
  return %0 : f32
}
