// Whole vectors, then one masked tail; no dimension, none of size 0, and one.
// The passes of act-to-llvm as they are, up to the buffers.

// RUN: act-opt %s -act-to-llvm=cpu=x86-64-v4 -mlir-disable-threading -mlir-print-ir-after=convert-bufferization-to-memref -o /dev/null 2>&1 | FileCheck %s
// RUN: act-opt %s -act-to-llvm=cpu=x86-64-v3 -mlir-disable-threading -mlir-print-ir-after=convert-bufferization-to-memref -o /dev/null 2>&1 | FileCheck %s --check-prefix=AVX2
// RUN: act-opt %s -act-to-llvm=cpu=x86-64 -mlir-disable-threading -mlir-print-ir-after=convert-bufferization-to-memref -o /dev/null 2>&1 | FileCheck %s --check-prefix=SSE2

// One dynamic dimension. The tail's mask ends where the array does.
// CHECK-LABEL: func.func @dynamic(
// CHECK: memref.alloc
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK-NOT: mask
// CHECK: act.gelu %{{.*}} : vector<16xf32>
// CHECK: vector.transfer_write
// CHECK: scf.for
// CHECK: %[[MASK:.*]] = vector.create_mask %{{.*}} : vector<16xi1>
// CHECK: vector.transfer_read {{.*}}, %[[MASK]]
// CHECK: act.gelu %{{.*}} : vector<16xf32>
// CHECK: vector.transfer_write {{.*}}, %[[MASK]]
// CHECK-NOT: scf.for
// CHECK: return
// AVX2-LABEL: func.func @dynamic(
// AVX2: act.gelu %{{.*}} : vector<8xf32>
// SSE2-LABEL: func.func @dynamic(
// SSE2: act.gelu %{{.*}} : vector<4xf32>
func.func @dynamic(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.gelu %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Narrow types compute in f32, and have as many elements as that; f64 has half.
// CHECK-LABEL: func.func @types(
// CHECK: act.silu %{{.*}} : vector<16xbf16>
// CHECK: act.silu %{{.*}} : vector<8xf64>
func.func @types(%x: tensor<32xbf16>, %y: tensor<32xf64>) -> (tensor<32xbf16>, tensor<32xf64>) {
  %0 = act.silu %x : tensor<32xbf16>
  %1 = act.silu %y : tensor<32xf64>
  return %0, %1 : tensor<32xbf16>, tensor<32xf64>
}

// 35 elements are two vectors and a tail of 3, which needs no mask.
// CHECK-LABEL: func.func @static(
// CHECK: memref.alloc
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK: act.gelu %{{.*}} : vector<16xf32>
// CHECK-NOT: scf.for
// CHECK-NOT: mask
// CHECK: act.gelu %{{.*}} : vector<3xf32>
// CHECK-NOT: act.gelu
// CHECK: return
func.func @static(%x: tensor<5x7xf32>) -> tensor<5x7xf32> {
  %0 = act.gelu %x : tensor<5x7xf32>
  return %0 : tensor<5x7xf32>
}

// Two dynamic dimensions are one loop as well; so are three.
// CHECK-LABEL: func.func @dynamic2(
// CHECK: memref.collapse_shape %{{.*}} {{\[}}[0, 1]] : memref<?x?xf16> into memref<?xf16>
// CHECK-COUNT-1: scf.for
// CHECK: act.gelu %{{.*}} : vector<16xf16>
// CHECK-COUNT-1: scf.for
// CHECK: vector.create_mask
// CHECK: act.gelu %{{.*}} : vector<16xf16>
// CHECK-NOT: scf.for
// CHECK: return
func.func @dynamic2(%x: tensor<?x?xf16>) -> tensor<?x?xf16> {
  %0 = act.gelu %x : tensor<?x?xf16>
  return %0 : tensor<?x?xf16>
}
// CHECK-LABEL: func.func @dynamic3(
// CHECK: memref.collapse_shape %{{.*}} {{\[}}[0, 1, 2]] : memref<?x?x?xf64> into memref<?xf64>
// CHECK: act.vjp gelu wrt 0 %{{.*}} : vector<8xf64>
// CHECK: return
func.func @dynamic3(%g: tensor<?x?x?xf64>, %x: tensor<?x?x?xf64>) -> tensor<?x?x?xf64> {
  %0 = act.vjp gelu wrt 0 %g, %x : tensor<?x?x?xf64>
  return %0 : tensor<?x?x?xf64>
}

// A row that is added to each row keeps the dimensions apart: only the inner one
// is vectorized, at its full length where that is known and short.
// CHECK-LABEL: func.func @row(
// CHECK: memref.alloc
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK-NOT: scf.for
// CHECK: act.gelu %{{.*}} : vector<7xf32>
// CHECK-NOT: scf.for
// CHECK: return
#id = affine_map<(i, j) -> (i, j)>
#rows = affine_map<(i, j) -> (j)>
func.func @row(%x: tensor<?x7xf32>, %r: tensor<7xf32>) -> tensor<?x7xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x7xf32>
  %e = tensor.empty(%n) : tensor<?x7xf32>
  %0 = linalg.generic {indexing_maps = [#id, #rows, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<?x7xf32>, tensor<7xf32>) outs(%e : tensor<?x7xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %1 = arith.addf %a, %b : f32
    %2 = act.gelu %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?x7xf32>
  return %0 : tensor<?x7xf32>
}

// CHECK-LABEL: func.func @rank0(
// CHECK-NOT: scf.for
// CHECK: act.gelu
// CHECK-NOT: scf.for
// CHECK: return
func.func @rank0(%x: tensor<f32>) -> tensor<f32> {
  %0 = act.gelu %x : tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @one(
// CHECK-NOT: scf.for
// CHECK: act.gelu %{{.*}} : {{f32|vector<1xf32>}}
// CHECK-NOT: scf.for
// CHECK: return
func.func @one(%x: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %0 = act.gelu %x : tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// Nothing to do is nothing done.
// CHECK-LABEL: func.func @empty(
// CHECK-NOT: scf.for
// CHECK-NOT: act.gelu
// CHECK: return
func.func @empty(%x: tensor<3x0x5xf32>) -> tensor<3x0x5xf32> {
  %0 = act.gelu %x : tensor<3x0x5xf32>
  return %0 : tensor<3x0x5xf32>
}

// Memrefs of the caller's are tiled and vectorized, too.
// CHECK-LABEL: func.func @buffers(
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK: act.gelu %{{.*}} : vector<16xf32>
// CHECK: vector.create_mask
// CHECK: act.gelu %{{.*}} : vector<16xf32>
// CHECK: return
func.func @buffers(%x: memref<?xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = act.gelu %a : f32
    linalg.yield %1 : f32
  }
  return
}
