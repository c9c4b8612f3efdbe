// RUN: act-opt %s --act-decompose | FileCheck %s

// CHECK-LABEL: @along_an_axis
// CHECK: linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "parallel"]
// CHECK: ^bb0(%[[X:.*]]: i8, %{{.*}}: i8):
// CHECK: %[[C:.*]] = linalg.index 1 : index
// CHECK: %[[Y:.*]] = act.quantized swish wrt 1 %[[X]][%[[C]]] x_scale [5.000000e-02, 1.000000e-01] x_zero_point [3, 0] y_scale 2.500000e-02 y_zero_point 4 parameters [2.000000e+00] : i8, index
// CHECK: linalg.yield %[[Y]] : i8
func.func @along_an_axis(%x: tensor<?x2xi8>) -> tensor<?x2xi8> {
  %0 = act.quantized swish wrt 1 %x x_scale [0.05, 0.1] x_zero_point [3, 0] axis 1
      y_scale 2.5e-2 y_zero_point 4 parameters [2.0] : tensor<?x2xi8>
  return %0 : tensor<?x2xi8>
}

// CHECK-LABEL: @one_scale
// CHECK-NOT: linalg
// CHECK: act.quantized relu
func.func @one_scale(%x: tensor<?x2xi8>) -> tensor<?x2xi8> {
  %0 = act.quantized relu %x x_scale [0.05] x_zero_point [3] y_scale 2.5e-2
      y_zero_point 4 : tensor<?x2xi8>
  return %0 : tensor<?x2xi8>
}
