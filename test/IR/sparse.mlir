// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s

// CHECK-LABEL: func.func @ops
func.func @ops(%x: tensor<?x4xf16>, %g: tensor<?x4xf16>) {
  // CHECK: act.sparsemax %{{.*}} dim 1 : tensor<?x4xf16>
  %0 = act.sparsemax %x dim 1 : tensor<?x4xf16>
  // CHECK: act.entmax15 %{{.*}} dim 0 : tensor<?x4xf16>
  %1 = act.entmax15 %x dim 0 : tensor<?x4xf16>
  // CHECK: act.sparsemax_vjp %{{.*}}, %{{.*}} dim 1 : tensor<?x4xf16>
  %2 = act.sparsemax_vjp %g, %x dim 1 : tensor<?x4xf16>
  // CHECK: act.entmax15_vjp %{{.*}}, %{{.*}} dim 0 : tensor<?x4xf16>
  %3 = act.entmax15_vjp %g, %x dim 0 : tensor<?x4xf16>
  return
}
