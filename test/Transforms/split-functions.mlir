// Long functions are cut into parts of max-ops ops or a little more.
// RUN: act-opt %s -split-input-file -act-split-functions=max-ops=5 | FileCheck %s

// Sizes, allocations and constants stay; a part has constants of its own.
// CHECK-LABEL: func.func private @loops.part
// CHECK-SAME:    (%[[X:.*]]: memref<?xf32>, %[[A:.*]]: memref<?xf32>, %[[N:.*]]: index)
// CHECK-SAME:    attributes {llvm.linkage = #llvm.linkage<internal>, passthrough = ["noinline"]}
// CHECK-DAG:     %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG:     %[[C1:.*]] = arith.constant 1 : index
// CHECK:         scf.for %[[I:.*]] = %[[C0]] to %[[N]] step %[[C1]] {
// CHECK:           %[[V:.*]] = memref.load %[[X]][%[[I]]]
// CHECK:           memref.store %[[V]], %[[A]][%[[I]]]
// CHECK:         return
// CHECK-NEXT:  }
// CHECK-LABEL: func.func private @loops.part_0
// CHECK:         scf.for
// CHECK-LABEL: func.func @loops
// CHECK-SAME:    (%[[X:.*]]: memref<?xf32>) -> memref<?xf32> attributes {llvm.emit_c_interface}
// CHECK:         %[[N:.*]] = memref.dim %[[X]]
// CHECK:         %[[A:.*]] = memref.alloc(%[[N]])
// CHECK-NEXT:    call @loops.part(%[[X]], %[[A]], %[[N]])
// CHECK-NEXT:    %[[B:.*]] = memref.alloc(%[[N]])
// CHECK-NEXT:    call @loops.part_0(%[[A]], %[[B]], %[[N]])
// CHECK-NEXT:    memref.dealloc %[[A]]
// CHECK-NEXT:    return %[[B]]
func.func @loops(%x: memref<?xf32>) -> memref<?xf32> attributes {llvm.emit_c_interface} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %a = memref.alloc(%n) : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<?xf32>
    %w = arith.negf %v : f32
    memref.store %v, %a[%i] : memref<?xf32>
  }
  %b = memref.alloc(%n) : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %v = memref.load %a[%i] : memref<?xf32>
    %w = arith.negf %v : f32
    memref.store %w, %b[%i] : memref<?xf32>
  }
  memref.dealloc %a : memref<?xf32>
  return %b : memref<?xf32>
}

// -----

// What is computed of a part's values is in it, too, and is returned if it is used
// later. What is left in the end is no part.
// CHECK-LABEL: func.func private @results.part
// CHECK-SAME:    (%[[S:.*]]: memref<2xindex>) -> (index, memref<?xf32>)
// CHECK-SAME:    passthrough = ["noinline", "cold"]
// CHECK:         memref.store
// CHECK:         %[[N:.*]] = memref.load %[[S]]
// CHECK:         %[[M:.*]] = arith.addi %[[N]], %[[N]]
// CHECK:         %[[A:.*]] = memref.alloc(%[[M]])
// CHECK:         memref.store
// CHECK:         return %[[M]], %[[A]]
// CHECK-LABEL: func.func @results
// CHECK:         %[[R:.*]]:2 = call @results.part
// CHECK:         memref.store %{{.*}}, %[[R]]#1[%[[R]]#0]
// CHECK:         return %[[R]]#1
func.func @results(%sizes: memref<2xindex>) -> memref<?xf32> attributes {passthrough = ["alwaysinline", "cold"]} {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  memref.store %c0, %sizes[%c0] : memref<2xindex>
  %n = memref.load %sizes[%c0] : memref<2xindex>
  %m = arith.addi %n, %n : index
  %a = memref.alloc(%m) : memref<?xf32>
  memref.store %zero, %a[%c0] : memref<?xf32>
  memref.store %zero, %a[%m] : memref<?xf32>
  memref.store %zero, %a[%m] : memref<?xf32>
  return %a : memref<?xf32>
}

// -----

// Memory of the stack stays the function's: here its size is what the ops before it
// compute, so that these stay as well. Blocks are cut one by one.
// CHECK-LABEL: func.func private @stack.part
// CHECK-COUNT-5: memref.store
// CHECK-LABEL: func.func @stack
// CHECK:         memref.alloca() : memref<f32>
// CHECK:         memref.load
// CHECK:         memref.alloca(%
// CHECK:         cf.br ^[[BLOCK:.*]](
// CHECK:       ^[[BLOCK]](%[[V:.*]]: f32):
// CHECK-NEXT:    call @stack.part(%[[V]], %
// CHECK-NEXT:    return
func.func @stack(%sizes: memref<2xindex>, %v: f32) {
  %c0 = arith.constant 0 : index
  %one = memref.alloca() : memref<f32>
  %n = memref.load %sizes[%c0] : memref<2xindex>
  %some = memref.alloca(%n) : memref<?xf32>
  cf.br ^next(%v : f32)
^next(%w : f32):
  memref.store %w, %some[%c0] : memref<?xf32>
  memref.store %w, %one[] : memref<f32>
  memref.store %w, %some[%c0] : memref<?xf32>
  memref.store %w, %one[] : memref<f32>
  memref.store %w, %some[%c0] : memref<?xf32>
  return
}

// -----

// Twice max-ops is not too long.
// CHECK-NOT:   .part
// CHECK-LABEL: func.func @short
// CHECK-COUNT-7: memref.store
func.func @short(%x: memref<f32>, %v: f32) {
  memref.store %v, %x[] : memref<f32>
  memref.store %v, %x[] : memref<f32>
  memref.store %v, %x[] : memref<f32>
  memref.store %v, %x[] : memref<f32>
  memref.store %v, %x[] : memref<f32>
  memref.store %v, %x[] : memref<f32>
  memref.store %v, %x[] : memref<f32>
  return
}
