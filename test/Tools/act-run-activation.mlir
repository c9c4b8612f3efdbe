// From text to numbers: an activation on more elements than a vector has.
// RUN: rm -rf %t && mkdir %t
// RUN: act-run %s --entry=inputs --output=%t/x.npy
// RUN: act-run %s --entry=reference --output=%t/reference.npy
// RUN: act-run %s --entry=gelu --input=%t/x.npy --expect=%t/reference.npy \
// RUN:   --max-ulps=4 --verbose > %t/log 2>&1
// RUN: FileCheck %s < %t/log
// RUN: act-run %s --entry=gelu --input=%t/x.npy | FileCheck %s --check-prefix=PRINT
// A bound that no implementation claims is an error, not a silent fallback.
// RUN: not act-run %s --entry=elu --input=%t/x.npy --accuracy="mode = exact" 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ACCURACY

// Each op is reported once, though its loop was split.
// CHECK:      {{.*}}act-run-activation.mlir:[[#]]:8: act.gelu{{.*}} -> gelu.approx.f32{{.*}} (at most {{.*}} ulp{{.*}})
// CHECK-NOT:  act.gelu
// CHECK:      parse {{.*}}s, lower {{.*}}s, optimize {{.*}}s, generate code {{.*}}s, first run {{.*}}s
// CHECK-NEXT: result 0 against {{.*}}reference.npy: max abs error {{.*}}, max ulps [[#]].{{[0-9][0-9]}}

// PRINT: {{^}}[{{ *}}-1.4332{{[0-9]+}}e-06

// ACCURACY: error: {{.*}}no implementation of 'elu'

func.func @inputs() -> tensor<19xf32> {
  %x = arith.constant dense<[-5.0, -4.0, -3.0, -2.0, -1.0, -0.5, -0.25, -0.0,
      0.0, 0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 1.0e30, 0x7F800000, 0x7FC00000]>
      : tensor<19xf32>
  return %x : tensor<19xf32>
}

func.func @gelu(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.gelu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}

// x/2 erfc(-x/sqrt 2), in double precision.
func.func @reference() -> tensor<19xf64> {
  %y = arith.constant dense<[
      -1.4332578593959731e-06, -0.00012668496733247986, -0.004049694094890287,
      -0.04550026389635844, -0.15865525393145707, -0.15426876936299344,
      -0.10032341857926907, -0.0, 0.0, 0.14967658142073093,
      0.34573123063700656, 0.8413447460685429, 1.9544997361036416,
      2.99595030590511, 3.9998733150326675, 4.99999856674214, 1.0e+30,
      0x7FF0000000000000, 0x7FF8000000000000]>
      : tensor<19xf64>
  return %y : tensor<19xf64>
}

func.func @elu(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.elu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
