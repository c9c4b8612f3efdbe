// matmul, bias, activation and residual: one loop nest over the result, in which
// the accumulator is a register, and no buffer but the result.

// RUN: act-opt %s -act-to-llvm=cpu=x86-64-v4 -mlir-disable-threading -mlir-print-ir-after=convert-bufferization-to-memref -o /dev/null 2>&1 | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (j)>

// Everything static: 64 columns are one tile, so that there is no tail.
// CHECK-LABEL: func.func @static(
// CHECK: memref.alloc
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK: %[[SUM:.*]] = scf.for %{{.*}} iter_args(%{{.*}}) -> (vector<64xf32>)
// CHECK-NOT: transfer_write
// CHECK: scf.yield
// CHECK: act.gelu %{{.*}} : vector<64xf32>
// CHECK: vector.transfer_write
// CHECK-NOT: scf.for
// CHECK-NOT: memref.copy
// CHECK: return
func.func @static(%a: tensor<8x32xf32>, %b: tensor<32x64xf32>, %bias: tensor<64xf32>, %r: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x64xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<8x64xf32>) -> tensor<8x64xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<8x32xf32>, tensor<32x64xf32>) outs(%f : tensor<8x64xf32>) -> tensor<8x64xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%0, %bias : tensor<8x64xf32>, tensor<64xf32>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %5 = arith.addf %x, %y : f32
    linalg.yield %5 : f32
  } -> tensor<8x64xf32>
  %2 = act.gelu %1 : tensor<8x64xf32>
  %3 = arith.addf %2, %r : tensor<8x64xf32>
  return %3 : tensor<8x64xf32>
}

// An activation right after the contraction, all dimensions dynamic. The main
// part has no buffer but the result; the tail has one tile of at most 64 elements,
// which it computes in place.
// CHECK-LABEL: func.func @dynamic(
// CHECK: %[[OUT:.*]] = memref.alloc(%{{.*}}, %{{.*}})
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK: scf.for
// CHECK: scf.for %{{.*}} iter_args(%{{.*}}) -> (vector<64xf32>)
// CHECK-NOT: transfer_write
// CHECK: scf.yield
// CHECK: act.silu %{{.*}} : vector<64xf32>
// CHECK: vector.transfer_write %{{.*}}, %[[OUT]]
// CHECK: scf.for
// CHECK: vector.create_mask
// CHECK: scf.for
// CHECK-NOT: memref.alloc
// CHECK: act.silu %{{.*}} : vector<64xf32>
// CHECK-NOT: memref.copy
// CHECK-NOT: scf.for
// CHECK: return
func.func @dynamic(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %z = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %a, %c0 : tensor<?x?xf32>
  %n = tensor.dim %b, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%m, %n) : tensor<?x?xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<?x?xf32>, tensor<?x?xf32>) outs(%f : tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = act.silu %0 : tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}

// Forward and gradient behind one contraction.
// CHECK-LABEL: func.func @both(
// CHECK-COUNT-2: memref.alloc
// CHECK-NOT: memref.alloc
// CHECK: scf.for
// CHECK: act.gelu
// CHECK: act.vjp gelu wrt 0
// CHECK-NOT: scf.for
// CHECK-NOT: memref.copy
// CHECK: return
func.func @both(%a: tensor<4x16xf32>, %b: tensor<16x16xf32>, %g: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x16xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<4x16xf32>) -> tensor<4x16xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<4x16xf32>, tensor<16x16xf32>) outs(%f : tensor<4x16xf32>) -> tensor<4x16xf32>
  %1 = act.gelu %0 : tensor<4x16xf32>
  %2 = act.vjp gelu wrt 0 %g, %0 : tensor<4x16xf32>
  return %1, %2 : tensor<4x16xf32>, tensor<4x16xf32>
}
