// The JIT's own pipeline of LLVM's passes: one function is left, the loop over whole
// registers is there once for stores past the caches and once for ordinary ones, and a
// loop that is scalar in the source is vectorized.
// REQUIRES: avx512
// RUN: act-run %s --entry=count --output=%t.x.npy
// RUN: act-run %s --entry=relu --input=%t.x.npy --cpu=x86-64-v4 --dump-llvm 2>&1 | FileCheck %s
// RUN: act-run %s --entry=scale --input=%t.x.npy --input=%t.x.npy --cpu=x86-64-v4 --dump-llvm 2>&1 | FileCheck %s --check-prefix=SCALAR

// CHECK-NOT:   define
// CHECK:       define {{.*}}@_mlir__mlir_ciface_relu({{.*}} #[[ATTRIBUTES:[0-9]+]] {
// CHECK:       store <32 x float>
// CHECK-NOT:   !nontemporal
// CHECK:       br i1
// CHECK-NOT:   store <
// CHECK:       store volatile {{.*}} !nontemporal
// CHECK-NOT:   {{define|call.* @relu}}
// CHECK:       attributes #[[ATTRIBUTES]] = {{.*}}"stackrealign"
func.func @relu(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.relu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}

// SCALAR: define {{.*}}@_mlir__mlir_ciface_scale(
// SCALAR: fmul <{{[0-9]+}} x float>
func.func @scale(%x: memref<?xf32>, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %a = memref.load %x[%i] : memref<?xf32>
    %b = arith.mulf %a, %a : f32
    memref.store %b, %y[%i] : memref<?xf32>
  }
  return
}

func.func @count() -> tensor<?xf32> {
  %n = arith.constant 1003 : index
  %x = tensor.generate %n {
  ^bb0(%i: index):
    %k = arith.index_cast %i : index to i32
    %f = arith.sitofp %k : i32 to f32
    tensor.yield %f : f32
  } : tensor<?xf32>
  return %x : tensor<?xf32>
}
