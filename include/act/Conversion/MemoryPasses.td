// Conversions of what goes to memory and comes from it. Passes.td includes this file.
#ifndef ACT_CONVERSION_MEMORYPASSES_TD
#define ACT_CONVERSION_MEMORYPASSES_TD

def ConvertActByteTransfers : Pass<"convert-act-byte-transfers"> {
  let summary = "Move booleans as bytes, and what LLVM cannot mask as integers";
  let description = [{
    In memory each element of a memref takes at least a byte, as upstream lowers its
    loads and stores; a vector of `i1` has its elements bit by bit, and LLVM reads
    and writes it so. Transfers between the two, of comparisons or of a mask, are
    therefore made of vectors of `i8`. Masked vectors of `bf16`, which LLVM takes
    apart, are moved as `i16`. The memref is cast by a conversion that
    finalize-memref-to-llvm leaves nothing of.

    Example:
    ```mlir
    func.func @store(%v: vector<16xi1>, %m: memref<?xi1>, %i: index) {
      vector.transfer_write %v, %m[%i] {in_bounds = [true]} : vector<16xi1>, memref<?xi1>
      return
    }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "vector::VectorDialect"];
}

def ConvertActMaskedTransfers : Pass<"convert-act-masked-transfers"> {
  let summary = "Move whole vectors without their masks";
  let description = [{
    The loop for a tail masks each of its transfers, though only the last of its
    vectors is not whole. AVX2 has no masked moves of elements below 32 bits, and
    NEON has none at all: LLVM makes a branch for each element of them. There, a
    transfer whose mask is a prefix (`vector.create_mask`) becomes a choice between
    itself and one without a mask, for all lanes.

    Example:
    ```mlir
    func.func @read(%x: memref<?xf16>, %i: index, %left: index) -> vector<8xf16> {
      %pad = arith.constant 0.0 : f16
      %mask = vector.create_mask %left : vector<8xi1>
      %0 = vector.transfer_read %x[%i], %pad, %mask {in_bounds = [true]}
          : memref<?xf16>, vector<8xf16>
      return %0 : vector<8xf16>
    }
    ```
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "512",
           "Width of the target's vector registers">
  ];
  let dependentDialects = ["arith::ArithDialect", "scf::SCFDialect"];
}

def ConvertActExpandShape : Pass<"convert-act-expand-shape"> {
  let summary = "Lower memref.expand_shape with several dynamic sizes in a group";
  let description = [{
    Upstream's expand-strided-metadata ignores the sizes that the op states: it
    computes a group's one dynamic size from the source's, and crashes where there
    are two. Such ops come from `act-tile`, which collapses `tensor<?x?xf32>`; they
    become `memref.reinterpret_cast`.

    Example:
    ```mlir
    func.func @two(%x: memref<?xf32>, %m: index, %n: index) -> memref<?x?xf32> {
      %0 = memref.expand_shape %x [[0, 1]] output_shape [%m, %n]
          : memref<?xf32> into memref<?x?xf32>
      return %0 : memref<?x?xf32>
    }
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "memref::MemRefDialect"];
}

def ConvertActPrefetch : Pass<"convert-act-prefetch", "LLVM::LLVMFuncOp"> {
  let summary = "Keep prefetches amid the arithmetic that they stand in (x86)";
  let description = [{
    LLVM's scheduler moves prefetches, which depend on nothing in a loop, to one end of it,
    where they keep the loop's own accesses waiting. What stays in its place is an
    instruction that a value of the loop passes through. So where a prefetch follows the
    computation of a vector of f32 or f64, that vector's first register, of those of
    `vector-bits`, passes through it unchanged. Always the first one: so prefetches along
    a chain of operations keep their order, and they order nothing of the work that the
    other registers are for. Nothing else waits for them: they have no side effects.

    Example:
    ```mlir
    llvm.func @between(%x: vector<16xf32>, %p: !llvm.ptr) -> vector<16xf32> {
      %0 = llvm.fmul %x, %x : vector<16xf32>
      "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}>
          : (!llvm.ptr) -> ()
      %1 = llvm.fadd %0, %x : vector<16xf32>
      llvm.return %1 : vector<16xf32>
    }
    ```
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "512", "The size of a register">
  ];
}

def ConvertActNontemporal : Pass<"convert-act-nontemporal", "LLVM::LLVMFuncOp"> {
  let summary = "Keep LLVM from undoing non-temporal stores";
  let description = [{
    Two things in LLVM 22 turn a non-temporal store into an ordinary one. x86's back
    end has no such store for vectors of f16 and bf16, and a cast to a type for which it
    has one is folded into the store, by InstCombine and again in the selection of
    instructions. And where the alternative to such a store is an ordinary one of the
    same vector to the same address, passes that merge the two branches make it one
    ordinary store.

    So each non-temporal store of a vector gets its bytes as a vector of f64, behind
    `llvm.arithmetic.fence`, which is no instruction and which no cast is moved
    across; and it is volatile, which keeps it apart from its alternative.

    Example:
    ```mlir
    llvm.func @store(%x: vector<32xf16>, %p: !llvm.ptr) {
      llvm.store %x, %p {alignment = 64 : i64, nontemporal} : vector<32xf16>, !llvm.ptr
      llvm.return
    }
    ```
  }];
}

#endif // ACT_CONVERSION_MEMORYPASSES_TD

def ActAlignStack : Pass<"act-align-stack", "LLVM::LLVMFuncOp"> {
  let summary = "Let functions keep vectors in aligned places of the stack";
  let description = [{
    What finds no room in the registers is kept on the stack. Where nothing else asks for
    an aligned stack, LLVM learns of the vectors among it after it could have reserved a
    register for that, and leaves them at multiples of 16 bytes: those of 64 bytes then
    lie across two lines, and now and then across two pages, as the caller's stack has it.

    So each function that has a body gets LLVM's attribute `stackrealign`, which is three
    instructions at its beginning and none in its loops. Functions that may be called by
    others need it as well, since what they call may be inlined into them.

    Example:
    ```mlir
    llvm.func @f(%x: vector<16xf32>) -> vector<16xf32> {
      llvm.return %x : vector<16xf32>
    }
    ```
    becomes
    ```mlir
    llvm.func @f(%x: vector<16xf32>) -> vector<16xf32> attributes {passthrough = ["stackrealign"]} {
      llvm.return %x : vector<16xf32>
    }
    ```
  }];
}
