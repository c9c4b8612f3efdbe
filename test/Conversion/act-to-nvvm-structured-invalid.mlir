// RUN: not act-opt %s --act-to-nvvm=format=isa -split-input-file 2>&1 | FileCheck %s
// CHECK: act-to-nvvm-structured-invalid.mlir:[[#@LINE+2]]:8: error: a reduction cannot become a GPU kernel
func.func @parameter(%x: tensor<4x8xf32>, %a: tensor<8xf32>) -> tensor<8xf32> {
  %0 = act.channelwise_vjp prelu wrt 1 %x, %x, %a dim 1 : tensor<4x8xf32>, tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// CHECK: act-to-nvvm-structured-invalid.mlir:[[#@LINE+2]]:8: error: a reduction cannot become a GPU kernel
func.func @projection(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = act.sparsemax %x dim 1 : tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
