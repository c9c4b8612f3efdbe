// RUN: act-opt %s -act-set-accuracy | FileCheck %s --check-prefixes=CHECK,NONE
// RUN: act-opt %s "-act-set-accuracy=accuracy='ulps = 2, tails = flush'" | FileCheck %s --check-prefixes=CHECK,OPTION
// RUN: not act-opt %s "-act-set-accuracy=accuracy='ulps = many'" 2>&1 | FileCheck %s --check-prefix=WRONG
// What is set is there when the implementation is chosen: after fusion, tiling,
// vectorization and bufferization, and in a kernel of its own.
// RUN: act-opt %s -act-set-accuracy -convert-elementwise-to-linalg -act-fuse -act-tile -act-vectorize | FileCheck %s --check-prefix=VECTOR
// RUN: act-opt %s "-act-to-llvm=report accuracy='ulps = 3.5'" -verify-diagnostics=only-expected -o /dev/null 2>&1 | FileCheck %s --allow-empty --check-prefix=LLVM
// RUN: act-opt %s -act-set-accuracy -convert-elementwise-to-linalg -one-shot-bufferize=bufferize-function-boundaries -act-map-to-gpu -convert-parallel-loops-to-gpu -gpu-kernel-outlining | FileCheck %s --check-prefix=KERNEL

// WRONG: error: accuracy 'ulps = many': expected floating point literal

// LLVM-NOT: error

// CHECK-LABEL: func.func @nothing
// NONE: act.gelu %{{[^{]*}} : tensor<64xf32>
// OPTION: act.gelu %{{.*}} {accuracy = #act.accuracy<ulps = 2.0, tails = flush>} : tensor<64xf32>
func.func @nothing(%x: tensor<64xf32>) -> tensor<64xf32> {
  %0 = act.gelu %x : tensor<64xf32>
  return %0 : tensor<64xf32>
}

// CHECK-LABEL: func.func @function
// VECTOR-LABEL: func.func @function
// KERNEL-LABEL: gpu.module @function_kernel
func.func @function(%x: tensor<64xf32>, %g: tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>)
    attributes {act.accuracy = #act.accuracy<ulps = 3.5>} {
  // CHECK: act.gelu %{{.*}} {accuracy = #act.accuracy<ulps = 3.5>}
  // VECTOR: act.gelu %{{.*}} {accuracy = #act.accuracy<ulps = 3.5>} : vector<16xf32>
  // KERNEL: act.gelu %{{.*}} {accuracy = #act.accuracy<ulps = 3.5>} : vector<4xf32>
  %0 = act.gelu %x : tensor<64xf32>
  // The op's own is nearer than the function's.
  // CHECK: act.vjp gelu wrt 0 {{.*}} {accuracy = #act.accuracy<rtol = 1.0e-06>}
  // VECTOR: act.vjp gelu wrt 0 {{.*}} {accuracy = #act.accuracy<rtol = 1.0e-06>} : vector<16xf32>
  // KERNEL: act.vjp gelu wrt 0 {{.*}} {accuracy = #act.accuracy<rtol = 1.0e-06>} : vector<4xf32>
  %1 = act.vjp gelu wrt 0 %g, %x {accuracy = #act.accuracy<rtol = 1.0e-6>} : tensor<64xf32>
  return %0, %1 : tensor<64xf32>, tensor<64xf32>
}

// What a model's own math ops become is no error under an accuracy that they are not asked
// for, or that they meet.
// CHECK-LABEL: func.func @own_functions
func.func @own_functions(%x: tensor<64xf64>, %y: tensor<64xf32>, %h: tensor<64xf16>) -> (tensor<64xf64>, tensor<64xf32>, tensor<64xf16>)
    attributes {act.accuracy = #act.accuracy<ulps = 1.0>} {
  // CHECK: act.arctan %{{.*}} {accuracy = #act.accuracy<ulps = 1.0>} : tensor<64xf64>
  // VECTOR: act.arctan %{{.*}} {accuracy = #act.accuracy<ulps = 1.0>} : vector<
  %0 = act.arctan %x : tensor<64xf64>
  // CHECK: act.arctan %{{.*}} {accuracy = #act.accuracy<ulps = 1.0>} : tensor<64xf32>
  %1 = act.arctan %y : tensor<64xf32>
  // CHECK: math.absf
  %2 = math.absf %0 : tensor<64xf64>
  %3 = math.absf %1 : tensor<64xf32>
  %4 = math.atan %h : tensor<64xf16>
  %5 = math.sqrt %4 : tensor<64xf16>
  return %2, %3, %5 : tensor<64xf64>, tensor<64xf32>, tensor<64xf16>
}

// Of a math op by another name, nothing is asked where the library has no code for it.
#root = #act.formula<"own_root", "func.func @own_root(%x: f64) -> f64 { %y = math.cbrt %x : f64 return %y : f64 }">
// CHECK-LABEL: func.func @other_name
func.func @other_name(%x: tensor<64xf64>, %y: tensor<64xf32>) -> (tensor<64xf64>, tensor<64xf32>)
    attributes {act.accuracy = #act.accuracy<ulps = 1.0>} {
  // CHECK: act.apply #own_root %{{[^{]*}} : tensor<64xf64>
  %0 = act.apply #root %x : tensor<64xf64>
  // CHECK: act.apply #own_root %{{[^{]*}} : tensor<64xf32>
  %1 = act.apply #root %y : tensor<64xf32>
  return %0, %1 : tensor<64xf64>, tensor<64xf32>
}

module attributes {act.accuracy = #act.accuracy<atol = 1.0e-6>} {
  // CHECK-LABEL: func.func @module
  // CHECK: act.mish %{{.*}} {accuracy = #act.accuracy<atol = 1.0e-06>}
  func.func @module(%x: f32) -> f32 {
    %0 = act.mish %x : f32
    return %0 : f32
  }
}
