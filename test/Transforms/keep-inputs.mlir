// Two traps, after each of which a function would overwrite its caller's array:
// convert-elementwise-to-linalg names an input as the output operand, and a user's
// linalg.matmul may do so. act-fuse and act-keep-inputs undo them.

// RUN: act-opt %s -convert-elementwise-to-linalg | FileCheck %s --check-prefix=TRAP
// TRAP: linalg.generic {{.*}} outs(%arg{{[0-9]}}

// RUN: act-opt %s -convert-elementwise-to-linalg -act-fuse | FileCheck %s --check-prefix=FUSED
// FUSED-NOT: linalg.generic {{.*}} outs(%arg
// FUSED: tensor.empty
// FUSED-NOT: linalg.generic {{.*}} outs(%arg

// RUN: act-opt %s -act-keep-inputs | FileCheck %s --check-prefix=MARKED
// MARKED-LABEL: func.func @accumulate
// MARKED-SAME: (%{{.*}}: tensor<?x?xf32> {bufferization.writable = false}, %{{.*}}: tensor<?x?xf32> {bufferization.writable = false}, %{{.*}}: tensor<?x?xf32> {bufferization.writable = false})
// MARKED-LABEL: func.func @explicit
// MARKED-SAME: (%{{.*}}: tensor<4x4xf32> {bufferization.writable = true}, %{{.*}}: tensor<4x4xf32> {bufferization.writable = false}, %{{.*}}: memref<4xf32>, %{{.*}}: f32)
// MARKED-LABEL: func.func private @declared(tensor<4xf32>)

// In the pipeline's buffers no argument is written, nor is a view of one.
// RUN: act-opt %s -act-to-llvm -mlir-disable-threading -mlir-print-ir-after=convert-bufferization-to-memref -o /dev/null > %t.buffers 2>&1
// RUN: %python %S/Inputs/check-arguments-are-read-only.py %t.buffers one chain gradient rank0 accumulate several
// RUN: not %python %S/Inputs/check-arguments-are-read-only.py %t.buffers explicit 2>&1 | FileCheck %s --check-prefix=WRITTEN
// WRITTEN: @explicit writes %arg0: 

func.func @one(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.gelu %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}
func.func @chain(%x: tensor<8x16xf32>, %y: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = arith.addf %x, %y : tensor<8x16xf32>
  %1 = act.gelu %0 : tensor<8x16xf32>
  return %1 : tensor<8x16xf32>
}
func.func @gradient(%g: tensor<?xbf16>, %x: tensor<?xbf16>) -> (tensor<?xbf16>, tensor<?xbf16>) {
  %0 = act.silu %x : tensor<?xbf16>
  %1 = act.vjp silu wrt 0 %g, %x : tensor<?xbf16>
  return %0, %1 : tensor<?xbf16>, tensor<?xbf16>
}
func.func @rank0(%x: tensor<f64>) -> tensor<f64> {
  %0 = act.silu %x : tensor<f64>
  return %0 : tensor<f64>
}
// An output operand that the body reads is the caller's to give, but not the
// caller's to lose.
func.func @accumulate(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = act.gelu %0 : tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}
// An array that is written where another op still reads it.
func.func @several(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<8x8xf32>, tensor<8x8xf32>) outs(%a : tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = act.gelu %a : tensor<8x8xf32>
  return %0, %1 : tensor<8x8xf32>, tensor<8x8xf32>
}
// Who says otherwise is believed; memrefs are written by whoever gets them.
func.func @explicit(%a: tensor<4x4xf32> {bufferization.writable = true}, %b: tensor<4x4xf32>, %m: memref<4xf32>, %s: f32) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%b, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
func.func private @declared(tensor<4xf32>)
