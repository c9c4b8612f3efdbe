// RUN: not act-opt %s --act-to-nvvm=format=isa 2>&1 | FileCheck %s
// CHECK: softmax-invalid.mlir:4:8: error: a reduction cannot become a GPU kernel: found 'linalg.generic' with 1 reduction loops
func.func @f(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = act.softmax %x dim 1 : tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
