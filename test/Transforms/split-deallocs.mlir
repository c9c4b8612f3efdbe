// RUN: act-opt %s -act-split-deallocs | FileCheck %s

// What is returned stays, with what is named twice.
// CHECK-LABEL: func.func @allocations
// CHECK:         %[[A:.*]] = memref.alloc(
// CHECK:         %[[B:.*]] = memref.alloc(
// CHECK:         %[[C:.*]] = memref.alloc(
// CHECK:         %[[D:.*]] = memref.alloc(
// CHECK:         bufferization.dealloc (%[[A]] : memref<?xf32>) if (%[[P:.*]])
// CHECK-NOT:     retain
// CHECK:         bufferization.dealloc (%[[B]] : memref<?xf32>) if (%[[Q:.*]])
// CHECK-NOT:     retain
// CHECK:         bufferization.dealloc (%[[C]], %[[D]], %[[D]] : memref<?xf32>, memref<?xf32>, memref<?xf32>)
// CHECK-SAME:      if (%[[P]], %[[P]], %[[Q]]) retain (%[[C]], %[[X:.*]] : memref<?xf32>, memref<?xf32>)
func.func @allocations(%x: memref<?xf32>, %n: index, %p: i1, %q: i1) -> (memref<?xf32>, i1, i1) {
  %a = memref.alloc(%n) : memref<?xf32>
  %b = memref.alloc(%n) : memref<?xf32>
  %c = memref.alloc(%n) : memref<?xf32>
  %d = memref.alloc(%n) : memref<?xf32>
  %0:2 = bufferization.dealloc (%a, %c, %d, %d, %b : memref<?xf32>, memref<?xf32>, memref<?xf32>, memref<?xf32>, memref<?xf32>)
    if (%p, %p, %p, %q, %q) retain (%c, %x : memref<?xf32>, memref<?xf32>)
  return %c, %0#0, %0#1 : memref<?xf32>, i1, i1
}

// The selected array may be either.
// CHECK-LABEL: func.func @alias
// CHECK:         bufferization.dealloc (%{{.*}}, %{{.*}} : memref<?xf32>, memref<?xf32>)
// CHECK-SAME:      retain
func.func @alias(%n: index, %p: i1) -> (memref<?xf32>, i1) {
  %a = memref.alloc(%n) : memref<?xf32>
  %b = memref.alloc(%n) : memref<?xf32>
  %c = arith.select %p, %a, %b : memref<?xf32>
  %0 = bufferization.dealloc (%a, %b : memref<?xf32>, memref<?xf32>)
    if (%p, %p) retain (%c : memref<?xf32>)
  return %c, %0 : memref<?xf32>, i1
}

// So may an argument of a block that is not the function's.
// CHECK-LABEL: func.func @block
// CHECK:         bufferization.dealloc (%{{.*}}, %{{.*}} : memref<?xf32>, memref<?xf32>)
func.func @block(%n: index, %p: i1) {
  %a = memref.alloc(%n) : memref<?xf32>
  cf.br ^next(%a : memref<?xf32>)
^next(%b: memref<?xf32>):
  bufferization.dealloc (%a, %b : memref<?xf32>, memref<?xf32>) if (%p, %p)
  return
}
