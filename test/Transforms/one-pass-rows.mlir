// Ops along an axis read their operand from memory once: the only buffers are the
// result and, of each iteration's own, a row and the lanes of the reductions.

// RUN: act-opt %s -act-to-llvm=cpu=x86-64-v4 -mlir-disable-threading -mlir-print-ir-after=convert-bufferization-to-memref -o /dev/null 2>&1 | FileCheck %s

// CHECK-LABEL: func.func @softmax(
// CHECK: %[[OUT:.*]] = memref.alloc(%{{.*}}, %{{.*}}) {{.*}} : memref<?x?xf32>
// CHECK-NOT: memref.alloc
// CHECK: scf.for %[[I:[^ ]+]] =
// CHECK-NOT: memref.alloc
// CHECK: scf.for {{.*}} -> (vector<64xf32>)
// CHECK-NEXT: vector.transfer_read %arg0[%[[I]],
// CHECK-NEXT: arith.maximumf {{.*}} : vector<64xf32>
// CHECK: memref.alloc() {{.*}} : memref<64xf32>
// CHECK-NOT: memref.alloc
// CHECK: vector.reduction <maximumf>
// CHECK: %[[ROW:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<?xf32>
// CHECK-NOT: memref.alloc(%
// CHECK: act.apply exp %{{.*}} : vector<16xf32>
// CHECK: vector.transfer_write %{{.*}}, %[[ROW]]
// CHECK: scf.for {{.*}} -> (vector<32xf64>)
// CHECK: arith.addf {{.*}} : vector<32xf64>
// CHECK: vector.reduction <add>
// CHECK: arith.divf {{.*}} : f64
// CHECK-NOT: arith.divf
// CHECK: %[[VIEW:.*]] = memref.subview %[[OUT]][%[[I]], 0]
// CHECK: %[[Y:.*]] = arith.mulf {{.*}} : vector<16xf32>
// CHECK-NEXT: vector.transfer_write %[[Y]], %[[VIEW]]
// CHECK: return
func.func @softmax(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %y = act.softmax %x dim 1 : tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// The gradient of parameters: lanes along the contiguous dimensions, which are one
// loop. Nothing has the size of x.
// CHECK-LABEL: func.func @parameter(
// CHECK-NOT: memref.alloc(%
// CHECK: scf.for
// CHECK: scf.for
// CHECK: scf.for {{.*}} -> (vector<32xf64>)
// CHECK-NOT: memref.alloc(%
// CHECK-COUNT-2: vector.transfer_read {{.*}} vector<32xf32>
// CHECK: act.vjp prelu wrt 1 {{.*}} : vector<32xf32>
// CHECK: arith.addf {{.*}} : vector<32xf64>
// CHECK: vector.reduction <add>
// CHECK: return
func.func @parameter(%g: tensor<?x64x?x?xf32>, %x: tensor<?x64x?x?xf32>, %a: tensor<64xf32>) -> tensor<64xf32> {
  %da = act.channelwise_vjp prelu wrt 1 %g, %x, %a dim 1 : tensor<?x64x?x?xf32>, tensor<64xf32>
  return %da : tensor<64xf32>
}
