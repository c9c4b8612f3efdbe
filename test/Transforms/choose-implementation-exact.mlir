// What is asked to be exact gets an implementation that is.
// RUN: act-opt %s "-act-to-llvm=accuracy='mode = exact' cpu=znver5 report" -o /dev/null 2>&1 | FileCheck %s
// RUN: not act-opt %s -act-to-llvm=accuracy=exact -o /dev/null 2>&1 | FileCheck %s --check-prefix=WORD

// WORD: error: accuracy 'exact': expected '='

// CHECK-NOT: error
func.func @f(%x: tensor<64xf32>, %b: tensor<64xbf16>) -> (tensor<64xf32>, tensor<64xbf16>) {
  // CHECK-DAG: act.apply 'vector<16xf32>' -> exp.approx.f32.exact (correctly rounded)
  %0 = act.apply exp %x : tensor<64xf32>
  // CHECK-DAG: act.tanh 'vector<16xf32>' -> tanh.approx.f32.exact (correctly rounded)
  %2 = act.tanh %0 : tensor<64xf32>
  // CHECK-DAG: act.sigmoid 'vector<16xf32>' -> sigmoid.approx.f32.exact (correctly rounded)
  %3 = act.sigmoid %2 : tensor<64xf32>
  // CHECK-DAG: act.silu 'vector<16xf32>' -> silu.approx.f32.exact (correctly rounded)
  %4 = act.silu %3 : tensor<64xf32>
  // CHECK-DAG: act.softplus 'vector<16xf32>' -> softplus.approx.f32.exact (correctly rounded)
  %5 = act.softplus %4 : tensor<64xf32>
  // CHECK-DAG: act.mish 'vector<16xf32>' -> mish.approx.f32.exact (correctly rounded)
  %6 = act.mish %5 : tensor<64xf32>
  // CHECK-DAG: act.gelu 'vector<16xf32>' -> gelu.approx.f32.exact (correctly rounded)
  %7 = act.gelu %6 : tensor<64xf32>
  // CHECK-DAG: act.gelu 'vector<{{.*}}xbf16>' -> gelu.approx.bf16 (correctly rounded)
  %8 = act.gelu %b : tensor<64xbf16>
  return %7, %8 : tensor<64xf32>, tensor<64xbf16>
}
