// Within an outermost loop, and in loops within it, what is computed twice is
// computed once; what two loops both compute, and a loop like another, stay.
// RUN: act-opt %s -act-cse-loops | FileCheck %s

// CHECK-LABEL: func.func @loops
// CHECK: %[[OUTSIDE:.*]] = arith.muli %arg1, %arg1
// CHECK: %[[AGAIN:.*]] = arith.muli %arg1, %arg1
// CHECK: scf.for
// CHECK: %[[SQUARE:.*]] = arith.muli
// CHECK-NEXT: scf.for
// CHECK-NEXT: memref.store %[[SQUARE]]
// CHECK-NEXT: memref.store %[[SQUARE]]
// CHECK: scf.for
// CHECK: arith.muli
// CHECK-NEXT: memref.store
func.func @loops(%m: memref<?xindex>, %n: index) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %outside = arith.muli %n, %n : index
  %again = arith.muli %n, %n : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = arith.muli %i, %i : index
    scf.for %j = %c0 to %n step %c1 {
      %1 = arith.muli %i, %i : index
      memref.store %0, %m[%j] : memref<?xindex>
      memref.store %1, %m[%i] : memref<?xindex>
    }
  }
  scf.for %i = %c0 to %n step %c1 {
    %0 = arith.muli %i, %i : index
    memref.store %0, %m[%i] : memref<?xindex>
  }
  return %outside, %again : index, index
}
