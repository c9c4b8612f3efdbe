// The softmax family in the form that people write and in the generic one.

// RUN: act-opt %s | FileCheck %s
// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s

// CHECK-LABEL: func.func @softmax
func.func @softmax(%x: tensor<4x?xbf16>, %s: tensor<4xbf16>, %f: bf16) {
  // CHECK-NEXT: act.softmax %{{[^,]*}} dim 1 : tensor<4x?xbf16>
  %0 = act.softmax %x dim 1 : tensor<4x?xbf16>
  // CHECK-NEXT: act.softmax %{{.*}}, %{{.*}} dim 1 : tensor<4x?xbf16>, tensor<4xbf16>
  %1 = act.softmax %x, %s dim 1 : tensor<4x?xbf16>, tensor<4xbf16>
  // CHECK-NEXT: act.softmax %{{.*}}, %{{.*}} dim 0 : tensor<4x?xbf16>, bf16
  %2 = act.softmax %x, %f dim 0 : tensor<4x?xbf16>, bf16
  // CHECK-NEXT: act.log_softmax %{{.*}} dim 0 : tensor<4x?xbf16>
  %3 = act.log_softmax %x dim 0 : tensor<4x?xbf16>
  // CHECK-NEXT: act.softmin %{{.*}} dim 0 : tensor<4x?xbf16>
  %4 = act.softmin %x dim 0 : tensor<4x?xbf16>
  return
}

// CHECK-LABEL: func.func @products
func.func @products(%g: tensor<4x8xf64>, %y: tensor<4x8xf64>, %s: tensor<8xf64>) {
  // CHECK-NEXT: act.softmax_vjp %{{.*}}, %{{.*}} dim 1 : tensor<4x8xf64>
  %0 = act.softmax_vjp %g, %y dim 1 : tensor<4x8xf64>
  // CHECK-NEXT: act.log_softmax_vjp %{{.*}}, %{{.*}} dim 1 : tensor<4x8xf64>
  %1 = act.log_softmax_vjp %g, %y dim 1 : tensor<4x8xf64>
  // CHECK-NEXT: act.softmin_vjp %{{.*}}, %{{.*}} dim 0 : tensor<4x8xf64>
  %2 = act.softmin_vjp %g, %y dim 0 : tensor<4x8xf64>
  // CHECK-NEXT: act.softmax_sink_vjp %{{.*}}, %{{.*}}, %{{.*}} dim 0 : tensor<4x8xf64>, tensor<8xf64>
  %3 = act.softmax_sink_vjp %g, %y, %s dim 0 : tensor<4x8xf64>, tensor<8xf64>
  return
}
