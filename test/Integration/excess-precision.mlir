// 256 + 1 lies in the middle of two numbers of bf16 and rounds to 256, as 2048 + 1 does in
// f16. What is lost there is not with excess precision.
// RUN: act-run %s --entry=sums --input=256 --input=1 --excess-precision=false \
// RUN:   | FileCheck %s --check-prefix=ROUNDED
// RUN: act-run %s --entry=sums --input=256 --input=1 | FileCheck %s --check-prefix=EXCESS
// ROUNDED: result 0:
// ROUNDED-NEXT: [0. 0. 0. 0. 0. 0. 0. 0.]
// ROUNDED: result 1:
// ROUNDED-NEXT: [0. 0. 0. 0. 0. 0. 0. 0.]
// EXCESS: result 0:
// EXCESS-NEXT: [1. 1. 1. 1. 1. 1. 1. 1.]
// EXCESS: result 1:
// EXCESS-NEXT: [1. 1. 1. 1. 1. 1. 1. 1.]

// RUN: act-run %s --entry=activated --input=256 --input=1 --verbose 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ACT
// RUN: act-run %s --entry=activated --input=256 --input=1 --verbose --excess-precision=false \
// RUN:   2>&1 | FileCheck %s --check-prefix=ACT-ROUNDED
// ACT: act.silu 'vector<{{.*}}xf32>' -> silu.approx.f32.narrow
// ACT: [256. 256. 256. 256. 256. 256. 256. 256.]
// ACT-ROUNDED: act.silu 'vector<{{.*}}xbf16>'
// ACT-ROUNDED: [255. 255. 255. 255. 255. 255. 255. 255.]

// A GPU has the choice as well.
// RUN: act-opt %s --act-to-nvvm="format=isa report=true" -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=GPU
// RUN: act-opt %s --act-to-nvvm="format=isa report=true excess-precision=false" -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=GPU-ROUNDED
// GPU: act.silu 'vector<8xf32>' -> silu.approx.f32.narrow.estimate
// GPU-ROUNDED: act.silu 'vector<8xbf16>'

func.func @sums(%x: f32, %y: f32) -> (tensor<8xbf16>, tensor<8xf16>) {
  %0 = arith.truncf %x : f32 to bf16
  %1 = arith.truncf %y : f32 to bf16
  %2 = tensor.splat %0 : tensor<8xbf16>
  %3 = tensor.splat %1 : tensor<8xbf16>
  %4 = arith.addf %2, %3 : tensor<8xbf16>
  %5 = arith.subf %4, %2 : tensor<8xbf16>
  %eight = arith.constant 8.0 : f32
  %6 = arith.mulf %x, %eight : f32
  %7 = arith.truncf %6 : f32 to f16
  %8 = arith.truncf %y : f32 to f16
  %9 = tensor.splat %7 : tensor<8xf16>
  %10 = tensor.splat %8 : tensor<8xf16>
  %11 = arith.addf %9, %10 : tensor<8xf16>
  %12 = arith.subf %11, %9 : tensor<8xf16>
  return %5, %12 : tensor<8xbf16>, tensor<8xf16>
}

func.func @activated(%x: f32, %y: f32) -> tensor<8xbf16> {
  %0 = arith.truncf %x : f32 to bf16
  %1 = arith.truncf %y : f32 to bf16
  %2 = tensor.splat %0 : tensor<8xbf16>
  %3 = tensor.splat %1 : tensor<8xbf16>
  %4 = arith.addf %2, %3 : tensor<8xbf16>
  %5 = act.silu %4 : tensor<8xbf16>
  %6 = arith.subf %5, %3 : tensor<8xbf16>
  return %6 : tensor<8xbf16>
}
