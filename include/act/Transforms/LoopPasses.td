// Passes that make loops, and those that act on them. Passes.td includes this file.
#ifndef ACT_TRANSFORMS_LOOPPASSES_TD
#define ACT_TRANSFORMS_LOOPPASSES_TD

def ActTileRows : Pass<"act-tile-rows"> {
  let summary = "Compute what reduces rows, and reads the rows again, row by row";
  let description = [{
    An elementwise op that reads a tensor and what was reduced of its rows (softmax:
    the quotient of the exponentials and their sum) becomes loops over the rows, in
    which all ops that lead to it stand, of one row each. So the row is read from
    memory once, intermediate results have the size of a row, and each op after the
    first finds its input in the first-level cache, if the row fits in there. Of rows
    that do not lie along the innermost dimension, 16 next to each other are
    taken together.

    An op stays outside if something else needs its result, or if it is a
    contraction.

    Example:
    ```mlir
    func.func @attention(%x: tensor<32x?xf32>) -> tensor<32x?xf32> {
      %y = act.softmax %x dim 1 : tensor<32x?xf32>
      return %y : tensor<32x?xf32>
    }
    ```
    after act-decompose, where all intermediate values are
    `tensor<1x?xf32>` or `tensor<1xf32>`.
  }];
  let dependentDialects = ["act::ActDialect", "linalg::LinalgDialect",
                           "tensor::TensorDialect", "affine::AffineDialect",
                           "scf::SCFDialect"];
}

def ActTile : Pass<"act-tile"> {
  let summary = "Collapse, tile and fuse linalg ops for vectorization";
  let description = [{
    Contiguous parallel dimensions of an elementwise op are collapsed. Each linalg
    op is tiled so that its innermost parallel dimension is `vector-bits` wide for
    the type in which it computes, with a peeled tail. A contraction is fused into
    the tiles of the elementwise op that consumes it, so that bias, activation and
    residual are applied to values that are still near. A loop does no more than
    `act-fuse` puts into one.
    A reduction along the innermost dimension of its input is added up in the lanes
    of four vectors side by side, which are reduced at the end.
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "512",
           "Width of the target's vector registers">
  ];
  let dependentDialects = ["act::ActDialect", "linalg::LinalgDialect",
                           "tensor::TensorDialect", "affine::AffineDialect",
                           "scf::SCFDialect", "memref::MemRefDialect"];
}

def ActVectorize : Pass<"act-vectorize"> {
  let summary = "Vectorize tiled linalg ops, tails with masks";
  let description = [{
    Drops the unit loops that tiling left and vectorizes what remains. A tile of
    dynamic size, the tail of a loop, gets the vector of the loop's step and a
    mask. An op whose size has no static bound is left alone.
  }];
  let dependentDialects = ["act::ActDialect", "linalg::LinalgDialect",
                           "tensor::TensorDialect", "affine::AffineDialect",
                           "scf::SCFDialect", "memref::MemRefDialect",
                           "vector::VectorDialect", "ub::UBDialect"];
}

def ActInterleave : Pass<"act-interleave", "func::FuncOp"> {
  let summary = "Compute several vectors side by side";
  let description = [{
    The code of an activation is one long chain, each operation of which waits
    cycles for the one before, and a core finds independent work only as far ahead
    as it looks: some 70 operations, where a loop's next iteration may be 100 away.
    A loop whose iterations are independent, each the elementwise work on one
    vector, therefore gets vectors of several registers. The code generator
    splits each operation on them into as many instructions next to each other, so
    that as many chains are under way. What the longer steps leave over goes to the
    masked loop that follows for the tail, or, where there is none (a static size),
    to a copy of the loop as it was. LLVM is told to unroll neither, unless an
    operation works on two registers: a short loop is little else than its counter.

    By default an operation works on 8 registers, or on 4 where several tables, more
    than one mask or elements of 64 bits compete for registers, or a body of more than
    48 operations would take long to compile. Of a body of less than 12 operations a
    core sees enough iterations as it is; it works on two, or as many as fill one register
    of the narrowest type. The widest element that is computed counts:
    what works on several registers already grows by less. What `act.rare` marks
    does not. Run the pass where activations have become their implementations,
    constants are folded, and nothing is lowered to instructions of one width yet.

    Example:
    ```mlir
    func.func @negate(%x: memref<1024xf32>, %y: memref<1024xf32>) {
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %n = arith.constant 1024 : index
      %pad = arith.constant 0.0 : f32
      scf.for %i = %c0 to %n step %c16 {
        %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]}
            : memref<1024xf32>, vector<16xf32>
        %1 = arith.negf %0 : vector<16xf32>
        vector.transfer_write %1, %y[%i] {in_bounds = [true]}
            : vector<16xf32>, memref<1024xf32>
      }
      return
    }
    ```
    With `registers=4`, the types become `vector<64xf32>` and the step 64.
  }];
  let options = [
    Option<"registers", "registers", "int64_t", "0",
           "Registers that an operation works on, whatever the body; 0: as suits "
           "it">,
    Option<"vectorBits", "vector-bits", "unsigned", "512",
           "Width of the target's vector registers">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "scf::SCFDialect", "vector::VectorDialect",
                           "LLVM::LLVMDialect"];
  let statistics = [Statistic<"numWidened", "num-widened", "Loops changed">];
}

def ActStreamStores : Pass<"act-stream-stores", "func::FuncOp"> {
  let summary = "Write large results past the caches";
  let description = [{
    An ordinary store reads the line that it writes into the cache first. Where a
    result is much larger than the last cache, that read is a third of the traffic
    of a pass over memory, and what it brings in is driven out before anyone reads
    it. Loops that write whole vectors, one an iteration, then use non-temporal
    stores: if the memrefs that they write have at least `threshold` bytes, which for
    dynamic sizes is tested at run time. Such stores need aligned addresses, so
    the loop begins at one: the elements before it are left to the masked loop that
    follows for the tail, which runs twice. Where there is none (a static size), an
    address that is not aligned gets ordinary stores. A fence follows the outermost
    loop, since such stores are not ordered with others. A loop that reads what it
    writes is left alone.

    Between the accesses of such a loop there is work, and the processor's own
    prefetching falls behind. Where vectors are whole cache lines, an iteration
    therefore asks for the lines that one soon after it reads (at most 384 bytes later),
    and for one line of each page that is read or written `pages-ahead` pages later: that
    page's address is then known when the first access to it comes. (More than 128 pages
    altogether, of many arrays, would be too many, and they are fewer.) It asks first and
    computes then if it reads one array, and at most `early-lines` of it; more would keep
    its own waiting, and is asked for when it has computed. With `spread` it is asked for
    line by line between multiply-adds that are evenly apart, if there are any, and 256
    bytes ahead, or 64 where an iteration reads more than 256 bytes of an array: what it
    reads late then comes in the same one. How many
    pages and lines that are, and whether they are spread, depends on the processor, and
    the pipelines take it from the target.

    Example:
    ```mlir
    func.func @negate(%x: memref<16777216xf32>, %y: memref<16777216xf32>) {
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %n = arith.constant 16777216 : index
      %pad = arith.constant 0.0 : f32
      scf.for %i = %c0 to %n step %c16 {
        %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]}
            : memref<16777216xf32>, vector<16xf32>
        %1 = arith.negf %0 : vector<16xf32>
        vector.transfer_write %1, %y[%i] {in_bounds = [true]}
            : vector<16xf32>, memref<16777216xf32>
      }
      return
    }
    ```
  }];
  let options = [
    Option<"threshold", "threshold", "int64_t", "33554432",
           "Bytes of a loop's results from which they are written past the caches; 0 is "
           "never">,
    Option<"pagesAhead", "pages-ahead", "int64_t", "4",
           "How many pages of 4 KB before its first access a page is touched">,
    Option<"earlyLines", "early-lines", "int64_t", "4",
           "The most cache lines of an array that are asked for before an iteration "
           "computes">,
    Option<"spread", "spread", "bool", "false",
           "Ask for more than that amid what an iteration computes, for "
           "convert-act-prefetch to keep it there">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "memref::MemRefDialect", "scf::SCFDialect",
                           "vector::VectorDialect", "LLVM::LLVMDialect"];
  let statistics = [Statistic<"numStreamed", "num-streamed", "Loops changed">];
}

def ActParallelize : Pass<"act-parallelize", "func::FuncOp"> {
  let summary = "Split outermost loops over threads";
  let description = [{
    A loop that is in no other and whose iterations are independent is split into
    one part for each of `threads` threads: an iteration of an `omp.wsloop` in an
    `omp.parallel`, whose `if` clause leaves all parts to one thread where the
    loop's result has less than `threshold` bytes. (Through `scf.parallel` and
    upstream's convert-scf-to-openmp, which knows no such clause, the code would be
    there twice.) The iterations are known to be independent where each write has
    the loop's variable as an index, and each read of what is written the same one.

    Example:
    ```mlir
    func.func @negate(%x: memref<?xf32>, %y: memref<?xf32>) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %n = memref.dim %x, %c0 : memref<?xf32>
      scf.for %i = %c0 to %n step %c1 {
        %0 = memref.load %x[%i] : memref<?xf32>
        %1 = arith.negf %0 : f32
        memref.store %1, %y[%i] : memref<?xf32>
      }
      return
    }
    ```
  }];
  let options = [
    Option<"threads", "threads", "int64_t", "1", "Threads; 1 changes nothing">,
    Option<"threshold", "threshold", "int64_t", "262144",
           "Bytes of a loop's result from which it is split">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "memref::MemRefDialect", "scf::SCFDialect",
                           "omp::OpenMPDialect", "LLVM::LLVMDialect"];
  let statistics = [Statistic<"numSplit", "num-split", "Loops split">];
}

def ActSkipRare : Pass<"act-skip-rare"> {
  let summary = "Branch around code that seldom matters";
  let description = [{
    Some functions have arguments that seldom occur and take several times as long: sine
    beyond 2^20. The library selects what it computes for them by an
    `arith.select` with the attribute `act.rare`, as code without branches does. This
    pass puts the selections by one condition, and all code that nothing but their true
    values needs, into an `scf.if` that is entered where the condition holds for some
    element of the vector, which LLVM is told not to expect. Run it where loops are of
    vectors or scalars, and after the passes that look for loops without regions
    (`act-stream-stores`, `act-parallelize`). Ops on tensors are left alone. Where numbers
    of f32 in several registers of `vector-bits` are compared with a constant, the largest
    of their bits is compared for all of them.

    Example:
    ```mlir
    func.func @f(%x: vector<8xf64>, %limit: vector<8xf64>) -> vector<8xf64> {
      %far = arith.cmpf ogt, %x, %limit : vector<8xf64>
      %s = math.sqrt %x : vector<8xf64>
      %q = arith.divf %s, %limit : vector<8xf64>
      %y = arith.select %far, %q, %x {act.rare} : vector<8xi1>, vector<8xf64>
      return %y : vector<8xf64>
    }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "scf::SCFDialect",
                           "vector::VectorDialect", "LLVM::LLVMDialect"];
  let options = [Option<"vectorBits", "vector-bits", "unsigned", "0",
                        "Width of a vector register; 0 is unknown">];
  let statistics = [Statistic<"numBranches", "num-branches", "Branches made">];
}

#endif // ACT_TRANSFORMS_LOOPPASSES_TD

def ActHoistBuffers : Pass<"act-hoist-buffers", "func::FuncOp"> {
  let summary = "Allocate the buffers of loops once";
  let description = [{
    What a loop's iteration needs for itself, a row's intermediate values or the lanes
    of a reduction, bufferization allocates and frees in the iteration. While it is
    there, iterations are independent (`act-parallelize`). This pass, which comes
    after, moves both out of the loops that know the sizes before they begin: as far
    as a thread's part goes. Small ones of static sizes move to the stack. Upstream's
    buffer-loop-hoisting has to come before frees are there, and so before threads.

    Example:
    ```mlir
    func.func @rows(%n: index) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      scf.for %i = %c0 to %n step %c1 {
        %row = memref.alloc(%n) : memref<?xf32>
        memref.dealloc %row : memref<?xf32>
      }
      return
    }
    ```
  }];
  let options = [
    Option<"maxStackBytes", "max-stack-bytes", "int64_t", "1024",
           "Bytes of a static buffer up to which it is on the stack">
  ];
  let dependentDialects = ["memref::MemRefDialect"];
}
