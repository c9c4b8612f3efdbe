// RUN: act-run %s --entry=inputs --output=%t.npy
// RUN: act-run %s --entry=relu --input=%t.npy --time=5 | FileCheck %s
// RUN: act-run %s --entry=relu --input=%t.npy --time \
// RUN:   | FileCheck %s --check-prefix=DEFAULT
// A timed call is checked as well, and fails with the comparison.
// RUN: not act-run %s --entry=relu --input=%t.npy --expect=%t.npy --time=5 \
// RUN:   | FileCheck %s --check-prefix=WRONG
// RUN: act-run %s --entry=relu --input=%t.npy --time=5 --print \
// RUN:   | FileCheck %s --check-prefix=PRINT

// CHECK: {{^}}time: median {{[0-9.e+]+ [num]?s}}, quartiles {{[0-9.e+]+ [num]?s}} to {{[0-9.e+]+ [num]?s}}, 5 runs; {{[0-9.e+]+ [kMGT]?}}elements/s, {{[0-9.e+]+ [kMGT]?}}B/s{{$}}

// DEFAULT: , 101 runs;

// WRONG:     result 0 against
// WRONG-NOT: time:

// PRINT:      {{^}}[ 0.  0. 10. ...  0.  0. 10.]
// PRINT-NEXT: time:

func.func @inputs() -> tensor<?xf32> {
  %c10 = arith.constant 10.0 : f32
  %n = arith.constant 100003 : index
  %x = tensor.generate %n {
  ^bb0(%i: index):
    %c4 = arith.constant 4 : index
    %r = arith.remui %i, %c4 : index
    %k = arith.index_cast %r : index to i32
    %f = arith.sitofp %k : i32 to f32
    %z = arith.mulf %f, %c10 : f32
    %y = arith.subf %z, %c10 : f32
    tensor.yield %y : f32
  } : tensor<?xf32>
  return %x : tensor<?xf32>
}

func.func @relu(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.relu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
