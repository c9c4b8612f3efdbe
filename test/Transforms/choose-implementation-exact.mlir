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

// In f16 and bf16 a record over all inputs says so of code in f32.
func.func @narrow(%h: tensor<64xf16>, %b: tensor<64xbf16>) -> (tensor<64xf16>, tensor<64xbf16>) {
  // CHECK-DAG: act.apply 'vector<{{.*}}xf16>' -> exp.approx.f16 (correctly rounded)
  %0 = act.apply exp %h : tensor<64xf16>
  // CHECK-DAG: act.tanh 'vector<{{.*}}xf16>' -> tanh.approx.f32{{.*}} (correctly rounded)
  %1 = act.tanh %0 : tensor<64xf16>
  // CHECK-DAG: act.sigmoid 'vector<{{.*}}xf16>' -> sigmoid.approx.f16 (correctly rounded)
  %2 = act.sigmoid %1 : tensor<64xf16>
  // CHECK-DAG: act.silu 'vector<{{.*}}xf16>' -> silu.approx.f16 (correctly rounded)
  %3 = act.silu %2 : tensor<64xf16>
  // CHECK-DAG: act.gelu 'vector<{{.*}}xf16>' -> gelu.approx.f16{{.*}} (correctly rounded)
  %4 = act.gelu %3 : tensor<64xf16>
  // CHECK-DAG: act.gelu_tanh 'vector<{{.*}}xf16>' -> gelu_tanh.approx.f16 (correctly rounded)
  %5 = act.gelu_tanh %4 : tensor<64xf16>
  // CHECK-DAG: act.softplus 'vector<{{.*}}xf16>' -> softplus.approx.f16 (correctly rounded)
  %6 = act.softplus %5 : tensor<64xf16>
  // CHECK-DAG: act.mish 'vector<{{.*}}xf16>' -> mish.approx.f16 (correctly rounded)
  %7 = act.mish %6 : tensor<64xf16>
  // CHECK-DAG: act.elu 'vector<{{.*}}xf16>' -> elu.approx.f32{{.*}} (correctly rounded)
  %8 = act.elu %7 : tensor<64xf16>
  // CHECK-DAG: act.apply 'vector<{{.*}}xbf16>' -> exp.approx.f32{{.*}} (correctly rounded)
  %9 = act.apply exp %b : tensor<64xbf16>
  // CHECK-DAG: act.tanh 'vector<{{.*}}xbf16>' -> tanh.approx.f32{{.*}} (correctly rounded)
  %10 = act.tanh %9 : tensor<64xbf16>
  // CHECK-DAG: act.sigmoid 'vector<{{.*}}xbf16>' -> sigmoid.approx.f32{{.*}} (correctly rounded)
  %11 = act.sigmoid %10 : tensor<64xbf16>
  // CHECK-DAG: act.silu 'vector<{{.*}}xbf16>' -> silu.approx.bf16 (correctly rounded)
  %12 = act.silu %11 : tensor<64xbf16>
  // CHECK-DAG: act.gelu_tanh 'vector<{{.*}}xbf16>' -> gelu_tanh.approx.bf16 (correctly rounded)
  %13 = act.gelu_tanh %12 : tensor<64xbf16>
  // CHECK-DAG: act.softplus 'vector<{{.*}}xbf16>' -> softplus.approx.f32{{.*}} (correctly rounded)
  %14 = act.softplus %13 : tensor<64xbf16>
  // CHECK-DAG: act.mish 'vector<{{.*}}xbf16>' -> mish.approx.f32{{.*}} (correctly rounded)
  %15 = act.mish %14 : tensor<64xbf16>
  // CHECK-DAG: act.elu 'vector<{{.*}}xbf16>' -> elu.approx.f32{{.*}} (correctly rounded)
  %16 = act.elu %15 : tensor<64xbf16>
  return %8, %16 : tensor<64xf16>, tensor<64xbf16>
}
