// Of what meets the accuracy the fastest on the target, of what can be lowered.
// RUN: act-opt %s --act-freeze=library=%S/Inputs/two-cbrts-library.mlir --act-approximate-math="target=znver4" | FileCheck %s --check-prefixes=CHECK,EXPANDED
// RUN: act-opt %s --act-freeze=library=%S/Inputs/two-cbrts-library.mlir --act-approximate-math="target=znver4 keep-primitives" | FileCheck %s --check-prefixes=CHECK,KEPT,ZEN4
// Without a target the first, lookups or not.
// RUN: act-opt %s --act-freeze=library=%S/Inputs/two-cbrts-library.mlir --act-approximate-math | FileCheck %s --check-prefix=FIRST
// RUN: act-opt %s --act-freeze=library=%S/Inputs/two-cbrts-library.mlir --act-approximate-math=keep-primitives | FileCheck %s --check-prefix=FIRST
// CPUs that have no description are like the nearest that has, and those of no known architecture an error.
// RUN: act-opt %s --act-freeze=library=%S/Inputs/two-cbrts-library.mlir --act-approximate-math="target=icelake-server keep-primitives" | FileCheck %s --check-prefixes=CHECK,KEPT,SKYLAKE
// RUN: not act-opt %s --act-approximate-math=target=riscv 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// A report says so, and what each op gets. A description may be in a file.
// RUN: act-opt %s --act-freeze=library=%S/Inputs/two-cbrts-library.mlir --act-approximate-math="target=icelake-server report" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REPORT
// RUN: sed 's/"name": "znver4"/"name": "mine"/' %source/lib/Targets/znver4.json > %t.json
// RUN: act-opt %s --act-freeze=library=%S/Inputs/two-cbrts-library.mlir --act-approximate-math="target=%t.json report" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not act-opt %s --act-approximate-math=target=%t.none.json 2>&1 | FileCheck %s --check-prefix=NO-FILE

// UNKNOWN: error: {{.*}}riscv
// REPORT: remark: unknown target 'icelake-server'; using 'skylake-avx512'
// REPORT: remark: math.cbrt 'vector<16xf32>' -> cbrt.approx.f32{{.*}}; {{[0-9.]+}} cycles an element, bound by {{.*}} on skylake-avx512
// FILE-NOT: unknown target
// FILE: remark: math.cbrt 'vector<16xf32>' -> cbrt.approx.f32{{.*}} on mine
// NO-FILE: error: cannot read '{{.*}}.none.json': {{[Nn]}}o such file or directory

// CHECK-LABEL: func.func @usual
// CHECK-NOT: arith.divf
// CHECK: arith.mulf %arg0
// CHECK-NEXT: return
// FIRST-LABEL: func.func @usual
// FIRST: arith.divf
// FIRST: arith.divf
func.func @usual(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.cbrt %x : vector<16xf32>
  return %0 : vector<16xf32>
}

// CHECK-LABEL: func.func @asked
// CHECK: arith.divf
// CHECK: arith.divf
func.func @asked(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.cbrt %x {act.accuracy = #act.accuracy<ulps = 1.0>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// At a shape that is known at run time only, by the time of one number.
// CHECK-LABEL: func.func @dynamic
// CHECK-NOT: arith.divf
// CHECK: arith.mulf %arg0
func.func @dynamic(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %0 = math.cbrt %x : tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @lookup
// EXPANDED-NOT: act.table_lookup
// KEPT: act.table_lookup
// FIRST-LABEL: func.func @lookup
// FIRST-NOT: act.table_lookup
// FIRST: return
func.func @lookup(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.erf %x : vector<16xf32>
  return %0 : vector<16xf32>
}

// By tables it is within 2.2 ulps.
// CHECK-LABEL: func.func @accurate
// CHECK-NOT: act.table_lookup
// CHECK: return
func.func @accurate(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.erf %x {act.accuracy = #act.accuracy<ulps = 1.5>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// What asks for nothing is as accurate as an act op: what is stored in bf16 has
// less digits to get right.
// KEPT-LABEL: func.func @stored
// ZEN4-COUNT-5: math.fma
// ZEN4-NOT: math.fma
// SKYLAKE-COUNT-3: math.fma
// SKYLAKE-NOT: math.fma
// KEPT: arith.truncf
func.func @stored(%x: vector<16xf32>) -> vector<16xbf16> {
  %0 = math.exp %x : vector<16xf32>
  %1 = arith.truncf %0 : vector<16xf32> to vector<16xbf16>
  return %1 : vector<16xbf16>
}
