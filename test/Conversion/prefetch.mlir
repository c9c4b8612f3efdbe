// RUN: act-opt %s --convert-act-prefetch=vector-bits=256 | FileCheck %s

// The first register of the vector computed before passes through each.
// CHECK-LABEL: llvm.func @first(
// CHECK:         %[[X:.+]] = llvm.fmul
// CHECK-NEXT:    %[[A:.+]] = llvm.intr.vector.extract %[[X]][0] : vector<8xf32> from vector<16xf32>
// CHECK-NEXT:    %[[P:.+]] = llvm.inline_asm "prefetcht0 $1", "=v,p,0" %arg1, %[[A]]
// CHECK-NEXT:    %[[Y:.+]] = llvm.intr.vector.insert %[[P]], %[[X]][0]
// CHECK-NEXT:    %[[NEXT:.+]] = llvm.getelementptr %arg1
// CHECK-NEXT:    %[[B:.+]] = llvm.intr.vector.extract %[[Y]][0]
// CHECK-NEXT:    %[[Q:.+]] = llvm.inline_asm "prefetcht0 $1", "=v,p,0" %[[NEXT]], %[[B]]
// CHECK-NEXT:    %[[Z:.+]] = llvm.intr.vector.insert %[[Q]], %[[Y]][0]
// CHECK-NEXT:    llvm.fadd %[[Z]], %arg0
// CHECK-NOT:     llvm.intr.prefetch
llvm.func @first(%x: vector<16xf32>, %p: !llvm.ptr) -> vector<16xf32> {
  %0 = llvm.fmul %x, %x : vector<16xf32>
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  %next = llvm.getelementptr %p[64] : (!llvm.ptr) -> !llvm.ptr, i8
  "llvm.intr.prefetch"(%next) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  %1 = llvm.fadd %0, %x : vector<16xf32>
  llvm.return %1 : vector<16xf32>
}

// One register is the vector itself.
// CHECK-LABEL: llvm.func @one(
// CHECK:         %[[X:.+]] = llvm.fmul
// CHECK-NEXT:    %[[Y:.+]] = llvm.inline_asm "prefetcht0 $1", "=v,p,0" %arg1, %[[X]]
// CHECK-NEXT:    llvm.return %[[Y]]
llvm.func @one(%x: vector<4xf64>, %p: !llvm.ptr) -> vector<4xf64> {
  %0 = llvm.fmul %x, %x : vector<4xf64>
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  llvm.return %0 : vector<4xf64>
}

// Nothing to pass through: no vector, one of another type, or a store in between.
// CHECK-LABEL: llvm.func @none(
// CHECK-NOT:     llvm.inline_asm
// CHECK-COUNT-3: llvm.intr.prefetch
llvm.func @none(%x: vector<8xf32>, %i: vector<8xi32>, %p: !llvm.ptr) {
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  %0 = llvm.fmul %x, %x : vector<8xf32>
  %1 = llvm.add %i, %i : vector<8xi32>
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  %2 = llvm.fmul %x, %0 : vector<8xf32>
  llvm.store %2, %p : vector<8xf32>, !llvm.ptr
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  llvm.return
}
