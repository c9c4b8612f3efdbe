// Chains become one pass over memory, vectorized with a masked tail, and leave
// their inputs alone. These are the passes of act-to-llvm up to bufferization.
// RUN: act-opt %s --split-input-file --pass-pipeline="builtin.module(act-freeze,canonicalize,cse,func.func(convert-elementwise-to-linalg,linalg-generalize-named-ops,act-fuse),canonicalize,cse,func.func(act-tile),canonicalize,cse,func.func(act-vectorize,lower-vector-mask),canonicalize,cse,loop-invariant-code-motion,loop-invariant-subset-hoisting,canonicalize,one-shot-bufferize{bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map},canonicalize,cse,canonicalize)" | FileCheck %s

// CHECK-LABEL: func @matmul_chain
// CHECK-SAME:    %[[X:.*]]: memref<?x64xf32>, %[[W:.*]]: memref<64x48xf32>, %[[B:.*]]: memref<48xf32>, %[[R:.*]]: memref<?x48xf32>
// CHECK:         %[[OUT:.*]] = memref.alloc
// CHECK-NOT:     memref.alloc
// CHECK:         scf.for
// CHECK:           scf.for %{{.*}} iter_args(%{{.*}}) -> (vector<48xf32>)
// CHECK:             arith.mulf
// CHECK:             arith.addf
// CHECK:             scf.yield
// CHECK:           arith.addf
// CHECK:           act.gelu %{{.*}} : vector<48xf32>
// CHECK:           arith.addf
// CHECK:           vector.transfer_write %{{.*}}, %[[OUT]]
// CHECK-NOT:     scf.for
// CHECK-NOT:     memref.copy
// CHECK:         return %[[OUT]]
func.func @matmul_chain(%x: tensor<?x64xf32>, %w: tensor<64x48xf32>, %b: tensor<48xf32>, %r: tensor<?x48xf32>) -> tensor<?x48xf32> {
  %c0 = arith.constant 0 : index
  %z = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n) : tensor<?x48xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<?x48xf32>) -> tensor<?x48xf32>
  %m = linalg.matmul ins(%x, %w : tensor<?x64xf32>, tensor<64x48xf32>) outs(%f : tensor<?x48xf32>) -> tensor<?x48xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%m, %b : tensor<?x48xf32>, tensor<48xf32>) outs(%e : tensor<?x48xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %s = arith.addf %p, %q : f32
    linalg.yield %s : f32
  } -> tensor<?x48xf32>
  %g = act.gelu %a : tensor<?x48xf32>
  %y = arith.addf %g, %r : tensor<?x48xf32>
  return %y : tensor<?x48xf32>
}

// -----

// The main loop has whole vectors, the tail one masked vector; nothing is written
// but the result.
// CHECK-LABEL: func @dynamic
// CHECK-SAME:    %[[X:.*]]: memref<?xf32>
// CHECK:         %[[OUT:.*]] = memref.alloc
// CHECK:         scf.for
// CHECK:           vector.transfer_read %[[X]]{{.*}} : memref<?xf32>, vector<16xf32>
// CHECK:           act.mish %{{.*}} : vector<16xf32>
// CHECK:           vector.transfer_write %{{.*}}, %[[OUT]]
// CHECK:         scf.for
// CHECK:           %[[MASK:.*]] = vector.create_mask
// CHECK:           vector.transfer_read {{.*}}, %[[MASK]]
// CHECK:           act.mish
// CHECK:           vector.transfer_write {{.*}}, %[[MASK]]
// CHECK-NOT:     memref.copy
// CHECK:         return %[[OUT]]
func.func @dynamic(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.mish %x : tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----

// Contiguous dimensions are one loop.
// CHECK-LABEL: func @collapsed
// CHECK:         memref.collapse_shape %{{.*}} {{\[}}[0, 1, 2]]
// CHECK:         scf.for
// CHECK-NOT:       scf.for
// CHECK:           act.relu %{{.*}} : vector<16xf32>
func.func @collapsed(%x: tensor<3x5x32xf32>) -> tensor<3x5x32xf32> {
  %y = act.relu %x : tensor<3x5x32xf32>
  return %y : tensor<3x5x32xf32>
}
