// A frozen formula is out of reach of every upstream pass that rewrites, moves,
// clones or lowers the code around it, and means the same afterwards.

// Each pass alone, then all: the attributes are equal, byte by byte.
// RUN: act-opt %s -act-freeze | grep '^#' > %t.frozen
// RUN: FileCheck %s < %t.frozen
// RUN: act-opt %s -act-freeze -canonicalize | grep '^#' | diff %t.frozen -
// RUN: act-opt %s -act-freeze -cse | grep '^#' | diff %t.frozen -
// RUN: act-opt %s -act-freeze -math-expand-ops | grep '^#' | diff %t.frozen -
// RUN: act-opt %s -act-freeze -inline | grep '^#' | diff %t.frozen -
// RUN: act-opt %s -act-freeze -symbol-dce | grep '^#' | diff %t.frozen -
// RUN: act-opt %s -act-freeze -gpu-kernel-outlining | grep '^#' | diff %t.frozen -
// RUN: act-opt %s -act-freeze -convert-to-llvm | grep '^#' | diff %t.frozen -
// RUN: act-opt %s -act-freeze -canonicalize -cse -math-expand-ops -inline -gpu-kernel-outlining -symbol-dce -convert-to-llvm | grep '^#' | diff %t.frozen -

// What those passes would have done to it as a function: all of them are bait.
// CHECK: #bait = #act.formula<"bait", "func.func @bait
// CHECK-SAME: math.sqrt %{{[a-z0-9_]+}} : f64
// CHECK-SAME: math.cbrt %{{[a-z0-9_]+}} : f64
// CHECK-SAME: call @bait.helper
// CHECK-SAME: func.func @bait.helper
// CHECK-SAME: arith.addf
func.func private @bait(%x: f64) -> f64 {
  // Folded by canonicalize.
  %two = arith.constant 2.0 : f64
  %0 = math.sqrt %two : f64
  // Taken for one value by cse.
  %1 = arith.mulf %x, %0 : f64
  %2 = arith.mulf %x, %0 : f64
  // Expanded by math-expand-ops.
  %3 = math.cbrt %1 : f64
  // Inlined by inline.
  %4 = func.call @bait.helper(%2) : (f64) -> f64
  %5 = arith.mulf %3, %4 : f64
  return %5 : f64
}
func.func private @bait.helper(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = arith.addf %x, %zero : f64
  return %0 : f64
}

// The code is the same as if nothing had happened to the module in between.
// RUN: act-opt %s -act-freeze -act-instantiate -symbol-dce -cse > %t.direct
// RUN: FileCheck %s --check-prefix=CODE < %t.direct
// RUN: act-opt %s -act-freeze -canonicalize -cse -math-expand-ops -inline -symbol-dce -act-instantiate -cse | diff %t.direct -
// CODE-LABEL: func.func @use
// CODE: math.sqrt
// CODE: math.cbrt
// CODE-NOT: act.

func.func @use(%x: f32) -> f32 {
  %0 = act.apply @bait %x : f32
  %1 = act.vjp @bait wrt 0 %0, %x : f32
  return %1 : f32
}

// Through outlining and to LLVM: both ops went with the kernel.
// RUN: act-opt %s -act-freeze -gpu-kernel-outlining -symbol-dce -convert-to-llvm -act-instantiate | FileCheck %s --check-prefix=GPU
// GPU-LABEL: gpu.func @launch_kernel
// GPU: math.sqrt
// GPU: math.cbrt
// GPU-NOT: act.
// GPU: gpu.return
func.func @launch(%x: f32, %m: memref<f32>) {
  %one = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %one, %gy = %one, %gz = %one)
             threads(%tx, %ty, %tz) in (%sx = %one, %sy = %one, %sz = %one) {
    %0 = act.apply @bait %x : f32
    memref.store %0, %m[] : memref<f32>
    gpu.terminator
  }
  return
}
