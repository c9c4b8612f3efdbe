// A loop's rare cases share a branch, which holds the exponential that both need; indices, and
// tables that are equal, are looked up once: 14 tables, 4 vectors in the loop and 1 in its tail.
// RUN: act-opt %s -act-to-llvm=cpu=znver5 | FileCheck %s
// CHECK-LABEL: llvm.func @both
// CHECK-NOT: scalef
// CHECK-COUNT-56: permvar.sf
// CHECK-NOT: permvar.sf
// CHECK-NOT: scalef
// CHECK: llvm.intr.expect
// CHECK-COUNT-8: scalef
// CHECK-NOT: scalef
// CHECK-COUNT-14: permvar.sf
// CHECK-NOT: permvar.sf
// CHECK: llvm.intr.expect
// CHECK-COUNT-2: scalef
// CHECK-NOT: {{scalef|llvm.intr.expect}}
func.func @both(%x: tensor<?xf32>, %g: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %y = act.gelu %x : tensor<?xf32>
  %dx = act.vjp gelu wrt 0 %g, %x : tensor<?xf32>
  return %y, %dx : tensor<?xf32>, tensor<?xf32>
}
