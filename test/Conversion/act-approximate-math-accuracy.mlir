// What is asked is met, left to others or an error, as the option says.
// RUN: act-opt %s --act-approximate-math="accuracy='ulps = 2'" | FileCheck %s --check-prefix=TWO
// No act op comes of it, such as the table lookups of other implementations.
// RUN: act-opt %s --act-approximate-math="accuracy='ulps = 0.53'" | FileCheck %s --check-prefix=WIDE --implicit-check-not=act.table_lookup
// RUN: not act-opt %s --act-approximate-math="accuracy='ulps = 0.5'" 2>&1 | FileCheck %s --check-prefix=ERROR
// RUN: act-opt %s --act-approximate-math="accuracy='ulps = 0.5' keep-unmet" | FileCheck %s --check-prefix=KEEP
// RUN: act-opt %s --act-approximate-math="accuracy='ulps = 0.52'" | FileCheck %s --check-prefix=WIDE
// RUN: act-opt %s --act-approximate-math="accuracy='mode = best'" | FileCheck %s --check-prefix=WIDE
// RUN: not act-opt %s --act-approximate-math="accuracy='mode = exact'" 2>&1 | FileCheck %s --check-prefix=EXACT
// RUN: not act-opt %s --act-approximate-math="accuracy='ulp = 2'" 2>&1 | FileCheck %s --check-prefix=WRONG
// What is set stays with the op, into vectors and kernels.
// RUN: act-opt %s --act-set-accuracy="accuracy='ulps = 0.5'" | FileCheck %s --check-prefix=SET
// RUN: act-opt %s "--act-set-accuracy=accuracy='ulps = 0.5'" -convert-elementwise-to-linalg -act-fuse -act-tile -act-vectorize | FileCheck %s --check-prefix=VECTOR
// RUN: not act-opt %s "--act-to-llvm=accuracy='ulps = 0.5' raise=false" 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: not act-opt %s "--act-to-nvvm=accuracy='ulps = 0.5' raise=false format=llvm" 2>&1 | FileCheck %s --check-prefix=PIPELINE

// WRONG: error: accuracy 'ulp = 2': found 'ulp'; expected ulps, rtol, atol, mode
// PIPELINE: error: 'act.apply' op no implementation of 'log' for 'vector<{{[0-9]+}}xf32>' on {{.*}} meets #act.accuracy<ulps = 0.5>; the best is log.approx.f64 (at most 0.501 ulp)

// TWO-LABEL: func.func @f
// TWO-NOT: math.{{log|log1p}}
// TWO: math.cbrt %{{.*}} : tensor<64xf32>
// TWO-NOT: f64
// KEEP-LABEL: func.func @f
// KEEP: math.log %arg0 : tensor<64xf32>
// KEEP: math.log1p %arg0 : tensor<64xf32>
// KEEP: math.cbrt %
// WIDE-LABEL: func.func @f
// WIDE-NOT: math.{{log|log1p}}
// WIDE: arith.truncf %{{.*}} : tensor<64xf64> to tensor<64xf32>
// WIDE: math.cbrt %
// ERROR: [[@LINE+12]]:8: error: 'math.log' op no implementation for 'tensor<64xf32>' meets #act.accuracy<ulps = 0.5>; the best is log.approx.f64 (at most 0.501 ulp)
// ERROR: error: 'math.log1p' op no implementation
// ERROR-NOT: error
// EXACT: error: 'math.log' op no implementation {{.*}} meets #act.accuracy<mode = exact>; the best is log.approx.f64 (at most 0.501 ulp)
// EXACT: error: 'math.log1p' op no implementation {{.*}}; the best is log1p.approx.f64 (at most 0.501 ulp)
// SET-LABEL: func.func @f
// SET: math.log %{{.*}} {act.accuracy = #act.accuracy<ulps = 0.5>}
// SET: math.log1p %{{.*}} {act.accuracy = #act.accuracy<ulps = 0.5>}
// SET: math.cbrt %{{[^{]*}} : tensor<64xf32>
// SET: math.absf %{{[^{]*}} : tensor<64xf32>
// VECTOR: math.log1p %{{.*}} {act.accuracy = #act.accuracy<ulps = 0.5>} : vector<
func.func @f(%x: tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) {
  %0 = math.log %x : tensor<64xf32>
  %1 = math.log1p %x : tensor<64xf32>
  %2 = math.cbrt %x : tensor<64xf32>
  %3 = math.absf %x : tensor<64xf32>
  return %0, %1, %2, %3 : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>
}

// TWO-LABEL: func.func @g
// WIDE-LABEL: func.func @g
// WIDE-NOT: math.tanh
// KEEP-LABEL: func.func @g
// SET-LABEL: func.func @g
func.func @g(%x: tensor<64xf32>) -> tensor<64xf32> {
  %0 = math.tanh %x {act.accuracy = #act.accuracy<ulps = 1.0>} : tensor<64xf32>
  return %0 : tensor<64xf32>
}
