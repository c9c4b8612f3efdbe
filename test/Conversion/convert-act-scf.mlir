// Every scf op becomes branches, nested ones too, in order; a function without any
// stays as it is.
// RUN: act-opt %s --pass-pipeline='builtin.module(func.func(convert-act-scf))' | FileCheck %s --implicit-check-not='scf.{{(for|if|while)}}'
// RUN: act-run %s --entry=main | FileCheck %s --check-prefix=VALUE

// CHECK-LABEL: func.func @straight
// CHECK-NEXT: return
func.func @straight() {
  return
}

// CHECK-LABEL: func.func @loops
// CHECK: cf.cond_br
// CHECK: cf.cond_br
// CHECK: cf.cond_br
// CHECK: cf.cond_br
func.func @loops(%n: index) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%a = %c0) -> index {
    %inner = scf.for %j = %c0 to %i step %c1 iter_args(%b = %a) -> index {
      %s = arith.addi %b, %c1 : index
      scf.yield %s : index
    }
    scf.yield %inner : index
  }
  %twice = scf.for %i = %c0 to %n step %c1 iter_args(%a = %sum) -> index {
    %is = arith.cmpi ult, %i, %c2 : index
    %s = scf.if %is -> index {
      %t = arith.muli %a, %c2 : index
      scf.yield %t : index
    } else {
      scf.yield %a : index
    }
    scf.yield %s : index
  }
  return %twice : index
}

// 0 + 1 + 2 + 3 = 6, doubled twice.
// VALUE: 24
func.func @main() -> index {
  %c4 = arith.constant 4 : index
  %0 = call @loops(%c4) : (index) -> index
  return %0 : index
}
