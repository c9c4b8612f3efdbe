// RUN: act-opt %s --pass-pipeline='builtin.module(llvm.func(convert-act-nontemporal))' | FileCheck %s
// RUN: act-opt %s --pass-pipeline='builtin.module(llvm.func(convert-act-nontemporal))' | mlir-translate --mlir-to-llvmir | opt -O3 -mtriple=x86_64 -mcpu=x86-64-v4 | llc -O3 -mtriple=x86_64 -mcpu=x86-64-v4 | FileCheck %s --check-prefix=AVX512
// RUN: act-opt %s --pass-pipeline='builtin.module(llvm.func(convert-act-nontemporal))' | mlir-translate --mlir-to-llvmir | opt -O3 -mtriple=x86_64 -mcpu=haswell | llc -O3 -mtriple=x86_64 -mcpu=haswell | FileCheck %s --check-prefix=AVX2

// CHECK-LABEL: llvm.func @half
// CHECK:         %[[WORDS:.+]] = llvm.bitcast %{{.+}} : vector<32xf16> to vector<8xf64>
// CHECK:         %[[FENCE:.+]] = llvm.call_intrinsic "llvm.arithmetic.fence"(%[[WORDS]])
// CHECK:         llvm.store volatile %[[FENCE]], %{{.+}} {alignment = 64 : i64, nontemporal} : vector<8xf64>
// AVX512-LABEL: half:
// AVX512:         vmovnt{{.*}} %zmm0, (%rdi)
// AVX2-LABEL: half:
// AVX2-COUNT-2:   vmovnt{{.*}} %ymm
llvm.func @half(%x: vector<32xf32>, %p: !llvm.ptr) {
  %0 = llvm.fptrunc %x : vector<32xf32> to vector<32xf16>
  llvm.store %0, %p {alignment = 64 : i64, nontemporal} : vector<32xf16>, !llvm.ptr
  llvm.return
}

// AVX512-LABEL: bfloat:
// AVX512:         vmovnt{{.*}} %zmm0, (%rdi)
// AVX2-LABEL: bfloat:
// AVX2-COUNT-2:   vmovnt{{.*}} %ymm
llvm.func @bfloat(%x: vector<16xi32>, %p: !llvm.ptr) {
  %0 = llvm.bitcast %x : vector<16xi32> to vector<32xbf16>
  llvm.store %0, %p {alignment = 64 : i64, nontemporal} : vector<32xbf16>, !llvm.ptr
  llvm.return
}

// The two stores are not made one; what comes last in a block and what comes first
// would be.
// AVX512-LABEL: alternative:
// AVX512-DAG:     vmovnt
// AVX512-DAG:     vmov{{u|a}}
// AVX2-LABEL: alternative:
// AVX2-DAG:       vmovnt
// AVX2-DAG:       vmov{{u|a}}
llvm.func @alternative(%x: vector<16xf32>, %p: !llvm.ptr, %large: i1) {
  llvm.cond_br %large, ^past, ^through
^past:
  llvm.store %x, %p {alignment = 64 : i64, nontemporal} : vector<16xf32>, !llvm.ptr
  llvm.br ^end
^through:
  llvm.store %x, %p {alignment = 64 : i64} : vector<16xf32>, !llvm.ptr
  llvm.br ^end
^end:
  llvm.return
}

// What is no vector, no non-temporal store or not a number of words is left alone.
// CHECK-LABEL: llvm.func @others
// CHECK-NOT:     volatile
// CHECK-COUNT-3: llvm.store
llvm.func @others(%x: vector<16xf32>, %y: f32, %z: vector<3xf32>, %p: !llvm.ptr) {
  llvm.store %x, %p : vector<16xf32>, !llvm.ptr
  llvm.store %y, %p {nontemporal} : f32, !llvm.ptr
  llvm.store %z, %p {nontemporal} : vector<3xf32>, !llvm.ptr
  llvm.return
}
