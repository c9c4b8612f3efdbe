// Who may be fused with whom: by the users of a value, and by what ops share.

// RUN: act-opt %s -convert-elementwise-to-linalg -linalg-generalize-named-ops -act-fuse -canonicalize -cse | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (j)>

// CHECK-LABEL: func.func @chain
// CHECK-COUNT-1: linalg.generic
// CHECK: arith.addf
// CHECK: act.gelu
// CHECK: arith.mulf
// CHECK: linalg.yield
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @chain(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = arith.addf %x, %y : tensor<?x?xf32>
  %1 = act.gelu %0 : tensor<?x?xf32>
  %2 = arith.mulf %1, %y : tensor<?x?xf32>
  return %2 : tensor<?x?xf32>
}

// Three users, one of them another act: each act is computed once.
// CHECK-LABEL: func.func @used_by_three
// CHECK-COUNT-1: linalg.generic
// CHECK-COUNT-1: act.silu
// CHECK-NOT: act.silu
// CHECK-COUNT-1: act.tanh
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @used_by_three(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %0 = act.silu %x : tensor<?xf32>
  %1 = arith.mulf %0, %x : tensor<?xf32>
  %2 = act.tanh %0 : tensor<?xf32>
  %3 = arith.negf %0 : tensor<?xf32>
  return %1, %2, %3 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
}

// The incoming gradient is computed between the siblings, from something else.
// CHECK-LABEL: func.func @siblings_apart
// CHECK-COUNT-1: linalg.generic
// CHECK-DAG: act.gelu
// CHECK-DAG: act.vjp gelu wrt 0
// CHECK: linalg.yield
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @siblings_apart(%g: tensor<?xf32>, %x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %0 = act.gelu %x : tensor<?xf32>
  %1 = act.sigmoid %g : tensor<?xf32>
  %2 = act.vjp gelu wrt 0 %1, %x : tensor<?xf32>
  return %0, %2 : tensor<?xf32>, tensor<?xf32>
}

// A gradient that needs the forward result's own consumer is no sibling of it,
// but one chain: nothing is computed before what it needs.
// CHECK-LABEL: func.func @gradient_of_result
// CHECK-COUNT-1: linalg.generic
// CHECK: %[[Y:.*]] = act.gelu %[[X:.*]] :
// CHECK: %[[N:.*]] = arith.negf %[[Y]]
// CHECK: act.vjp gelu wrt 0 %[[N]], %[[X]]
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @gradient_of_result(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %0 = act.gelu %x : tensor<?xf32>
  %1 = arith.negf %0 : tensor<?xf32>
  %2 = act.vjp gelu wrt 0 %1, %x : tensor<?xf32>
  return %0, %2 : tensor<?xf32>, tensor<?xf32>
}

// Users between the producer and its consumer, one in a nested region: the
// producer's value must be there when they need it.
// CHECK-LABEL: func.func @user_between
// CHECK: %[[Y:.*]] = linalg.generic
// CHECK: act.gelu
// CHECK: tensor.extract %[[Y]]
// CHECK: scf.if
// CHECK: tensor.extract %[[Y]]
// CHECK: linalg.generic
// CHECK: return
func.func @user_between(%x: tensor<?xf32>, %i: index, %j: index, %c: i1) -> (f32, tensor<?xf32>) {
  %0 = act.gelu %x : tensor<?xf32>
  %1 = tensor.extract %0[%i] : tensor<?xf32>
  %2 = scf.if %c -> f32 {
    %4 = tensor.extract %0[%j] : tensor<?xf32>
    %5 = arith.negf %4 : f32
    scf.yield %5 : f32
  } else {
    scf.yield %1 : f32
  }
  %s = tensor.splat %2[%i] : tensor<?xf32>
  %3 = arith.mulf %0, %s : tensor<?xf32>
  return %2, %3 : f32, tensor<?xf32>
}

// The bias, a row, is fused into what consumes the sum.
// CHECK-LABEL: func.func @bias
// CHECK-COUNT-1: linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "parallel"]
// CHECK: act.vjp swish wrt 1
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @bias(%x: tensor<?x8xf32>, %r: tensor<8xf32>, %g: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<?x8xf32>, tensor<8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %2 = arith.addf %a, %b : f32
    linalg.yield %2 : f32
  } -> tensor<?x8xf32>
  %3 = act.vjp swish wrt 1 %g, %1 : tensor<?x8xf32>
  return %3 : tensor<?x8xf32>
}

// A shared scalar parameter stays one scalar; rank 0 and empty shapes fuse too.
// CHECK-LABEL: func.func @small
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = []
// CHECK: act.gelu
// CHECK-NEXT: arith.negf
// CHECK: linalg.generic
// CHECK-SAME: tensor<0x3xf32>
// CHECK: act.swish %{{.*}}, %{{.*}} : f32
// CHECK-NEXT: arith.negf
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @small(%s: tensor<f32>, %e: tensor<0x3xf32>, %b: f32) -> (tensor<f32>, tensor<0x3xf32>) {
  %0 = act.gelu %s : tensor<f32>
  %1 = arith.negf %0 : tensor<f32>
  %2 = act.swish %e, %b : tensor<0x3xf32>, f32
  %3 = arith.negf %2 : tensor<0x3xf32>
  return %1, %3 : tensor<f32>, tensor<0x3xf32>
}

// Equal shapes alone make no siblings: these share nothing that is read.
// CHECK-LABEL: func.func @strangers
// CHECK-COUNT-2: linalg.generic
// CHECK: return
func.func @strangers(%x: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = act.gelu %x : tensor<8xf32>
  %1 = act.gelu %y : tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}
