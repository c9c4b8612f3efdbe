// RUN: act-opt %s | FileCheck %s
// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s

// CHECK-LABEL: func.func @maxout
func.func @maxout(%x: tensor<4x12xf16>, %d: tensor<?x3xf64>, %g: tensor<4x4xf16>)
    -> (tensor<4x4xf16>, tensor<?x3xf64>, tensor<4x12xf16>) {
  // CHECK-NEXT: act.maxout %{{.*}} dim 1 size 3 : tensor<4x12xf16>
  %0 = act.maxout %x dim 1 size 3 : tensor<4x12xf16>
  // CHECK-NEXT: act.maxout %{{.*}} dim 0 size 2 : tensor<?x3xf64>
  %1 = act.maxout %d dim 0 size 2 : tensor<?x3xf64>
  // CHECK-NEXT: act.maxout_vjp %{{.*}}, %{{.*}} dim 1 size 3 : tensor<4x4xf16>, tensor<4x12xf16>
  %2 = act.maxout_vjp %g, %x dim 1 size 3 : tensor<4x4xf16>, tensor<4x12xf16>
  return %0, %1, %2 : tensor<4x4xf16>, tensor<?x3xf64>, tensor<4x12xf16>
}
