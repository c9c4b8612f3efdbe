// RUN: act-opt %s --act-hoist-buffers -allow-unregistered-dialect | FileCheck %s

// Out of both loops, and freed after them; the lanes are on the stack.
// CHECK-LABEL: func.func @rows(
// CHECK-SAME:    %[[N:.+]]: index
// CHECK:         %[[LANES:.+]] = memref.alloca() {alignment = 64 : i64} : memref<64xf32>
// CHECK:         %[[ROW:.+]] = memref.alloc(%[[N]]) : memref<?xf32>
// CHECK-NEXT:    scf.for
// CHECK-NEXT:      scf.for
// CHECK:             "use"(%[[LANES]], %[[ROW]])
// CHECK-NOT:         dealloc
// CHECK:         memref.dealloc %[[ROW]]
// CHECK-NOT:     dealloc
// CHECK:         return
func.func @rows(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %n step %c1 {
      %lanes = memref.alloc() {alignment = 64 : i64} : memref<64xf32>
      %row = memref.alloc(%n) : memref<?xf32>
      "use"(%lanes, %row) : (memref<64xf32>, memref<?xf32>) -> ()
      memref.dealloc %lanes : memref<64xf32>
      memref.dealloc %row : memref<?xf32>
    }
  }
  return
}

// Where the size is the iteration's, the buffer is, too; and what another function frees
// stays where it is, as does what is freed under a condition.
// CHECK-LABEL: func.func @stays(
// CHECK-NOT:     memref.alloc
// CHECK:         scf.for %[[I:.+]] =
// CHECK-NEXT:      memref.alloc(%[[I]]) : memref<?xf32>
// CHECK:         scf.for
// CHECK:           %[[A:.+]] = memref.alloc() : memref<4xf32>
// CHECK:           scf.if
// CHECK-NEXT:        memref.dealloc %[[A]]
// CHECK:         %[[R:.+]] = memref.alloc() : memref<4xf32>
// CHECK-NEXT:    return %[[R]]
func.func @stays(%n: index, %c: i1) -> memref<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.alloc(%i) : memref<?xf32>
    memref.dealloc %0 : memref<?xf32>
  }
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.alloc() : memref<4xf32>
    scf.if %c {
      memref.dealloc %0 : memref<4xf32>
    }
  }
  %1 = memref.alloc() : memref<4xf32>
  return %1 : memref<4xf32>
}
