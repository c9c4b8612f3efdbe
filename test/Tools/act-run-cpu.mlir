// REQUIRES: avx512
// A CPU with shorter vectors gets shorter vectors, and the same bits of the same
// implementation.
// RUN: act-run %s --entry=inputs --output=%t.x.npy
// RUN: act-run %s --entry=gelu --input=%t.x.npy --output=%t.y.npy
// RUN: act-run %s --entry=gelu --input=%t.x.npy --expect=%t.y.npy \
// RUN:   --cpu=x86-64-v3 --dump-llvm 2>&1 | FileCheck %s
// A CPU with instructions that this machine lacks is refused, not run.
// RUN: not act-run %s --entry=gelu --input=%t.x.npy --cpu=diamondrapids 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REFUSED

// CHECK-NOT: <16 x float>
// CHECK:     <8 x float>
// CHECK-NOT: <16 x float>
// CHECK:     result 0 against {{.*}}y.npy: max abs error 0,

// REFUSED: {{^}}act-run: error: code for the CPU 'diamondrapids' needs {{.*}}, which this machine's '{{.*}}' lacks; choose another

func.func @inputs() -> tensor<?xf32> {
  %n = arith.constant 1003 : index
  %x = tensor.generate %n {
  ^bb0(%i: index):
    %k = arith.index_cast %i : index to i32
    %f = arith.sitofp %k : i32 to f32
    %scale = arith.constant 0.01 : f32
    %shift = arith.constant -5.0 : f32
    %y = arith.mulf %f, %scale : f32
    %z = arith.addf %y, %shift : f32
    tensor.yield %z : f32
  } : tensor<?xf32>
  return %x : tensor<?xf32>
}

func.func @gelu(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.gelu %x {implementation = "gelu.approx.f32"} : tensor<?xf32>
  return %y : tensor<?xf32>
}
