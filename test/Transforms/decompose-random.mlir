// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s
// RUN: act-opt %s -act-decompose -split-input-file | FileCheck %s --check-prefix=NONE
// NONE-NOT: act.rrelu
// NONE-NOT: act.gumbel

// The counter is the row-major index, the key the seed: low words first.
// CHECK-LABEL: func.func @train
// CHECK-SAME: %[[SEED:[^ ]+]]: i64)
// CHECK: %[[HIGH:.*]] = arith.shrui %[[SEED]]
// CHECK: %[[K0:.*]] = arith.trunci %[[SEED]] : i64 to i32
// CHECK: %[[K1:.*]] = arith.trunci %[[HIGH]] : i64 to i32
// CHECK: linalg.generic
// CHECK: %[[I:.*]] = linalg.index 0
// CHECK: %[[J:.*]] = linalg.index 1
// CHECK: %[[ROWS:.*]] = arith.muli %[[I]]
// CHECK: %[[AT:.*]] = arith.addi %[[ROWS]], %[[J]]
// CHECK: %[[WIDE:.*]] = arith.index_cast %[[AT]] : index to i64
// CHECK: %[[C0:.*]] = arith.trunci %[[WIDE]] : i64 to i32
// CHECK: arith.addi %[[C0]], %[[K0]]
// CHECK: arith.sitofp %{{.*}} : i32 to f32
func.func @train(%x: tensor<?x?xf32>, %seed: i64) -> tensor<?x?xf32> {
  %y = act.rrelu %x seed %seed : tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

// Without a seed the slope is the mean, 11/48, in f32.
// CHECK-LABEL: func.func @infer
// CHECK-NOT: linalg.index
// CHECK: %[[X:.*]] = arith.extf
// CHECK-NOT: extf
// CHECK: %[[SLOPE:.*]] = arith.constant 0.229166672 : f32
// CHECK: arith.mulf %[[X]], %[[SLOPE]]
func.func @infer(%x: tensor<8xbf16>) -> tensor<8xbf16> {
  %y = act.rrelu %x : tensor<8xbf16>
  return %y : tensor<8xbf16>
}

// -----

// f64 takes both words. The noise is drawn once a row and stored for it.
// CHECK-LABEL: func.func @gumbel
// CHECK: linalg.generic
// CHECK: arith.sitofp %{{.*}} : i64 to f64
// CHECK-COUNT-2: act.apply log
// CHECK-NOT: linalg.index
// CHECK: arith.maximumf
// CHECK: act.apply exp
func.func @gumbel(%x: tensor<4x8xf64>, %seed: i64, %t: f64) -> tensor<4x8xf64> {
  %y = act.gumbel_softmax %x seed %seed temperature %t dim 1 : tensor<4x8xf64>
  return %y : tensor<4x8xf64>
}
