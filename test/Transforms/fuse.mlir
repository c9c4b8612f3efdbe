// RUN: act-opt %s --split-input-file --convert-elementwise-to-linalg --linalg-generalize-named-ops --act-fuse | FileCheck %s

// A value used twice is computed once, in the same pass over memory.
// CHECK-LABEL: func @used_twice
// CHECK-SAME:    %[[X:.*]]: tensor<?xf32>, %[[R:.*]]: tensor<?xf32>
// CHECK:         %[[EMPTY:.*]] = tensor.empty
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%[[X]], %[[R]]
// CHECK-SAME:      outs(%[[EMPTY]]
// CHECK:           %[[Y:.*]] = act.gelu
// CHECK-NEXT:      %[[Z:.*]] = arith.addf %[[Y]]
// CHECK-NEXT:      linalg.yield %[[Y]], %[[Z]]
// CHECK-NOT:     linalg.generic
// CHECK:         return
func.func @used_twice(%x: tensor<?xf32>, %r: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %y = act.gelu %x : tensor<?xf32>
  %z = arith.addf %y, %r : tensor<?xf32>
  return %y, %z : tensor<?xf32>, tensor<?xf32>
}

// -----

// Forward and gradient of one input.
// CHECK-LABEL: func @siblings
// CHECK:         linalg.generic
// CHECK:           act.tanh
// CHECK-NEXT:      act.vjp tanh wrt 0
// CHECK-NEXT:      linalg.yield
// CHECK-NOT:     linalg.generic
// CHECK:         return
func.func @siblings(%g: tensor<4x?xf16>, %x: tensor<4x?xf16>) -> (tensor<4x?xf16>, tensor<4x?xf16>) {
  %y = act.tanh %x : tensor<4x?xf16>
  %d = act.vjp tanh wrt 0 %g, %x : tensor<4x?xf16>
  return %y, %d : tensor<4x?xf16>, tensor<4x?xf16>
}

// -----

// What depends on a result through something else than elementwise work stays
// apart.
// CHECK-LABEL: func @dependent
// CHECK:         act.silu
// CHECK:         linalg.yield
// CHECK:         iterator_types = ["parallel", "parallel", "reduction"]
// CHECK:         act.vjp silu
func.func @dependent(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %y = act.silu %x : tensor<8x8xf32>
  %zero = arith.constant dense<0.0> : tensor<8x8xf32>
  %g = linalg.matmul ins(%y, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%zero : tensor<8x8xf32>) -> tensor<8x8xf32>
  %d = act.vjp silu wrt 0 %g, %x : tensor<8x8xf32>
  return %y, %d : tensor<8x8xf32>, tensor<8x8xf32>
}

// -----

// A row's activation is not computed again for each element of the broadcast.
// CHECK-LABEL: func @broadcast
// CHECK:         act.sigmoid %{{.*}} : f32
// CHECK:         linalg.yield
// CHECK:         linalg.generic
// CHECK-NOT:     act.sigmoid
// CHECK:         return
func.func @broadcast(%x: tensor<8x64xf32>, %s: tensor<64xf32>) -> tensor<8x64xf32> {
  %a = act.sigmoid %s : tensor<64xf32>
  %e = tensor.empty() : tensor<8x64xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%x, %a : tensor<8x64xf32>, tensor<64xf32>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %m = arith.mulf %p, %q : f32
    linalg.yield %m : f32
  } -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}
