// Elements are printed with the digits that their types need.
// RUN: act-run %s --entry=values | FileCheck %s --check-prefix=PRINT
// What was written is read back, bit for bit, and only what was asked for is left.
// RUN: rm -rf %t && mkdir %t
// RUN: act-run %s --entry=values --output=%t/0.npy --output=%t/1.npy \
// RUN:   --output=%t/2.npy --output=%t/3.npy --output=%t/4.npy \
// RUN:   --output=%t/5.npy --output=%t/6.npy --output=%t/7.npy | count 0
// RUN: ls %t | count 8
// RUN: act-run %s --entry=values --expect=%t/0.npy --expect=%t/1.npy \
// RUN:   --expect=%t/2.npy --expect=%t/3.npy --expect=%t/4.npy \
// RUN:   --expect=%t/5.npy --expect=%t/6.npy --expect=%t/7.npy \
// RUN:   | FileCheck %s --check-prefix=EQUAL
// Arguments come from files and, scalars, from the command line.
// RUN: act-run %s --entry=scale --input=%t/0.npy --input=-0.5 \
// RUN:   | FileCheck %s --check-prefix=SCALE
// RUN: act-run %s --entry=add --input=0x10 --input=-20 \
// RUN:   | FileCheck %s --check-prefix=ADD
// RUN: act-run %s --entry=scale --input=%t/0.npy --input=%t/6.npy \
// RUN:   | FileCheck %s --check-prefix=SCALE-FILE
// An argument keeps its bits: the reference is read after the run.
// RUN: act-run %s --entry=identity --input=%t/0.npy --expect=%t/0.npy \
// RUN:   | FileCheck %s --check-prefix=IDENTITY
// A module may also come from the standard input.
// RUN: act-run - --entry=add --input=1 --input=2 < %s \
// RUN:   | FileCheck %s --check-prefix=STDIN
// RUN: act-run %s --entry=add --input=1 --input=2 --dump-llvm 2>&1 \
// RUN:   | FileCheck %s --check-prefix=LLVM

// PRINT:      result 0:
// PRINT-NEXT: {{^\[\[}}   1.  -2.5   0.1]
// PRINT-NEXT: {{^}} [1e-20   nan   inf]]
// PRINT-NEXT: result 1:
// PRINT-NEXT: {{^}}[   1.   0.1 3e+38]
// PRINT-NEXT: result 2:
// PRINT-NEXT: {{^}}[   1.001 6.55e+04    6e-08     -inf]
// PRINT-NEXT: result 3:
// PRINT-NEXT: {{^}}[0.30000000000000004                 -0.]
// PRINT-NEXT: result 4:
// PRINT-NEXT: {{^}}[         1         -2 2147483647]
// PRINT-NEXT: result 5:
// PRINT-NEXT: {{^}}[ True False]
// PRINT-NEXT: result 6:
// PRINT-NEXT: {{^}}0.5
// PRINT-NEXT: result 7:
// PRINT-NEXT: {{^}}[]
// PRINT-NOT:  {{.}}

// EQUAL:      result 0 against {{.*}}0.npy: max abs error 0, max rel error 0, max ulps 0.00
// EQUAL:      result 3 against {{.*}}3.npy: max abs error 0, max rel error 0, max ulps 0.00
// EQUAL-NEXT: result 4 against {{.*}}4.npy: max abs error 0, max rel error 0{{$}}
// EQUAL:      result 7 against

// SCALE:      {{^\[\[}}  -0.5   1.25  -0.05]
// SCALE-NEXT: {{^}} [-5e-21    nan   -inf]]

// SCALE-FILE: {{^\[\[}}  0.5 -1.25  0.05]

// ADD:        {{^}}-4{{$}}
// STDIN:      {{^}}3{{$}}

// IDENTITY:   result 0 against {{.*}}0.npy: max abs error 0,

// LLVM:       define void @_mlir__mlir_ciface_add
// LLVM:       {{^}}3{{$}}

func.func @values() -> (tensor<2x3xf32>, tensor<3xbf16>, tensor<4xf16>,
                        tensor<2xf64>, tensor<3xi32>, tensor<2xi1>, f32,
                        tensor<0x3xf32>) {
  %0 = arith.constant dense<[[1.0, -2.5, 0.1],
                             [1.0e-20, 0x7FC00000, 0x7F800000]]>
      : tensor<2x3xf32>
  %1 = arith.constant dense<[1.0, 0.1, 3.0e38]> : tensor<3xbf16>
  %2 = arith.constant dense<[1.001, 65504.0, 6.0e-8, 0xFC00]> : tensor<4xf16>
  %3 = arith.constant dense<[0.30000000000000004, -0.0]> : tensor<2xf64>
  %4 = arith.constant dense<[1, -2, 2147483647]> : tensor<3xi32>
  %5 = arith.constant dense<[true, false]> : tensor<2xi1>
  %6 = arith.constant 0.5 : f32
  %7 = arith.constant dense<0.0> : tensor<0x3xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7
      : tensor<2x3xf32>, tensor<3xbf16>, tensor<4xf16>, tensor<2xf64>,
        tensor<3xi32>, tensor<2xi1>, f32, tensor<0x3xf32>
}

func.func @scale(%x: tensor<?x3xf32>, %s: f32) -> tensor<?x3xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3xf32>
  %t = tensor.splat %s[%n] : tensor<?x3xf32>
  %y = arith.mulf %x, %t : tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

func.func @add(%a: i8, %b: i8) -> i8 {
  %c = arith.addi %a, %b : i8
  return %c : i8
}

func.func @identity(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  return %x : tensor<?x?xf32>
}

// Not compiled unless it is the entry.
func.func @not_for_arrays(%x: vector<4xf32>) -> vector<4xf32> {
  return %x : vector<4xf32>
}
