// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s -mlir-print-op-generic | act-opt | FileCheck %s

// CHECK-LABEL: func.func @ops
func.func @ops(%x: tensor<?x4xf16>, %g: tensor<?x4xf16>, %s: i64, %t: f16) {
  // CHECK: act.rrelu %{{.*}} seed %{{.*}} : tensor<?x4xf16>
  %0 = act.rrelu %x seed %s : tensor<?x4xf16>
  // CHECK: act.rrelu %{{.*}} {lower = 1.000000e-01 : f64, upper = 2.000000e-01 : f64} : tensor<?x4xf16>
  %1 = act.rrelu %x {lower = 0.1 : f64, upper = 0.2 : f64} : tensor<?x4xf16>
  // CHECK: act.rrelu_vjp %{{.*}}, %{{.*}} seed %{{.*}} : tensor<?x4xf16>
  %2 = act.rrelu_vjp %g, %x seed %s : tensor<?x4xf16>
  // CHECK: act.gumbel_softmax %{{.*}} seed %{{.*}} temperature %{{.*}} dim 1 : tensor<?x4xf16>
  %3 = act.gumbel_softmax %x seed %s temperature %t dim 1 : tensor<?x4xf16>
  // CHECK: act.gumbel_softmax_vjp %{{.*}}, %{{.*}} seed %{{.*}} temperature %{{.*}} dim 0 : tensor<?x4xf16>
  %4 = act.gumbel_softmax_vjp %g, %x seed %s temperature %t dim 0 : tensor<?x4xf16>
  return
}
