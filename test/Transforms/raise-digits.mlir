// The classifier as a front end emits it: all three activations are found.
// RUN: act-opt %S/../../examples/digits/decomposed.mlir -act-raise | FileCheck %s

// CHECK-LABEL: func.func @logits
// CHECK-NOT: math.
// CHECK: %[[P1:.*]] = linalg.matmul
// CHECK: ^bb0
// CHECK-NEXT: %[[S1:.*]] = arith.addf
// CHECK-NEXT: %[[Y1:.*]] = act.gelu %[[S1]] : f32
// CHECK-NEXT: linalg.yield %[[Y1]]
// CHECK: linalg.matmul
// CHECK: %[[S2:.*]] = linalg.generic
// CHECK-NOT: math.
// CHECK: %[[Y2:.*]] = act.mish %[[S2]] : tensor<?x32xf32>
// CHECK: linalg.matmul
// CHECK-SAME: ins(%[[Y2]],
// CHECK: ^bb0
// CHECK-NEXT: %[[S3:.*]] = arith.addf
// CHECK-NEXT: %[[Y3:.*]] = act.apply @bent %[[S3]] : f32
// CHECK-NEXT: linalg.yield %[[Y3]]
// CHECK-NOT: math.
// CHECK: return
