// Passes that transform act ops, and the linalg ops around them.
#ifndef ACT_TRANSFORMS_PASSES_TD
#define ACT_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

include "act/Transforms/FrontEndPasses.td"

def ActFuse : Pass<"act-fuse"> {
  let summary = "Fuse elementwise linalg ops, shared producers and siblings too";
  let description = [{
    Upstream's elementwise fusion takes a producer with one user only. This pass
    also fuses a producer that is used again (its value is then a second result of
    the fused op) and siblings, ops over the same iteration space that share an
    input, such as an activation and its gradient: every chain becomes one pass
    over memory, up to 32 arrays and 256 ops in a loop, of which an activation or an
    op of the math dialect counts as four. An output operand that the body does not
    read becomes a `tensor.empty`, so that bufferization leaves inputs alone.
  }];
  let dependentDialects = ["act::ActDialect", "linalg::LinalgDialect",
                           "tensor::TensorDialect", "affine::AffineDialect"];
  let statistics = [Statistic<"numFused", "num-fused", "Ops fused away">];
}

def ActKeepInputs : Pass<"act-keep-inputs", "func::FuncOp"> {
  let summary = "Forbid bufferization to write into tensor arguments";
  let description = [{
    A tensor is a value, but one-shot-bufferize writes into the caller's array
    where an op names an argument as its output (`linalg.matmul outs(%argument)`)
    and nothing reads it later. This pass marks tensor arguments
    `bufferization.writable = false`, so that such an op gets a copy. An argument
    that has the attribute already keeps it.

    Example:
    ```mlir
    func.func @add_to(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>,
                      %c: tensor<4x4xf32>) -> tensor<4x4xf32> {
      %0 = linalg.matmul ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>)
                         outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
      return %0 : tensor<4x4xf32>
    }
    ```
  }];
  let dependentDialects = ["bufferization::BufferizationDialect"];
}

def ActSplitEmpties : Pass<"act-split-empties", "func::FuncOp"> {
  let summary = "Let at most 16 uses share an empty tensor, near them";
  let description = [{
    After common subexpressions have been eliminated, all ops that write results of the
    same size share one `tensor.empty`. To one-shot-bufferize what is written there may
    be one buffer, and it looks at every pair of these ops; so its time grows with the
    square of their number. With this pass in front of it, it grows with their number.

    An empty tensor that only the body of a loop uses moves there: its buffer is then
    the iteration's own, which `act-parallelize` needs to know.
  }];
}

def ActSplitDeallocs : Pass<"act-split-deallocs", "func::FuncOp"> {
  let summary = "Free each allocation by itself where it has no alias";
  let description = [{
    Ownership-based deallocation frees all buffers of a block by one
    `bufferization.dealloc`, and buffer-deallocation-simplification asks of every pair
    of them whether one may be the other. Where the op names nothing but results of
    `memref.alloc` and the function's arguments, each that it names once is freed by an
    op of its own.
  }];
  let dependentDialects = ["bufferization::BufferizationDialect"];
}

def ActSplitFunctions : Pass<"act-split-functions", "ModuleOp"> {
  let summary = "Cut long functions over buffers into functions of some loops";
  let description = [{
    A block of a function that has more than twice `max-ops` ops, those in loops
    counted, is cut into private functions of `max-ops` ops or a little more, which
    it calls one after the other. What follows in a pipeline then goes over memory that
    the caches hold, on all threads, and LLVM, some of whose passes grow with the square
    of a function, gets small ones. Sizes, allocations and constants stay where they
    are. An op that gives memory of the function's stack is not moved.

    It is for what is bufferized: a value is passed on as it is, without a copy.
  }];
  let options = [
    Option<"maxOps", "max-ops", "unsigned", "512",
           "Ops after which a function ends">
  ];
  let dependentDialects = ["LLVM::LLVMDialect", "func::FuncDialect"];
}

def ActCSELoops : Pass<"act-cse-loops"> {
  let summary = "Eliminate common subexpressions within each outermost loop";
  let description = [{
    Upstream's `cse` of a whole function compares ops with regions whose operands are
    equal body by body. Loops that compute tensors of one size have equal operands (the
    bounds, and the shared `tensor.empty`), so its time grows with the square of their
    number. This pass looks within each outermost loop only.
  }];
}

include "act/Transforms/LoopPasses.td"

def ActChooseImplementation : Pass<"act-choose-implementation"> {
  let summary = "Choose an implementation for each act op";
  let description = [{
    Sets the attribute `implementation` of each act op to the function of the
    library that computes it at its type: `gelu.approx.f32`; for f16 and bf16 the
    one of f32, between extension and rounding; the formula itself where the
    library has none. On f8E4M3FN and f8E5M2 it is a correctly rounded table
    (`gelu.table.f8E5M2`) if the parameters are constants, and computed in f32
    otherwise. An op that names its implementation already keeps it.

    Candidates are those that claim the op's `accuracy`; where none does, the op is
    an error that names the most accurate. An op that asks for nothing gets one
    within 4 ulp everywhere, of f16 and bf16 within one, if there is such, or, where
    its result of f32 is only multiplied, divided, limited or selected before it is
    rounded to f16 or bf16, one within half an ulp of that type. Of the candidates,
    the fastest are taken, jointly for all act ops of a block: the time of the block's
    pure ops is predicted for `target` (docs/Targets.md) with each, memory included
    where the sizes of the arrays are known. Of those within 2 per cent, the most
    accurate are taken: where memory is what takes the time, accuracy is free. Where
    it is not, one that occupies a CPU's ports for 3 per cent longer than another of these
    does not count. Arithmetic in f16 and bf16 that a CPU lacks counts as f32's, rounded. Without
    a target the first of the library is taken.

    With `report`, a remark at each op says what it got, and a target that stands in
    for an unknown one is named.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"\"",
           "CPU or GPU for which times are predicted, as LLVM names it, or host; or "
           "a file, *.json, as act-calibrate writes it">,
    Option<"report", "report", "bool", "false",
           "Make a remark on what each op gets, and where another target stands for "
           "an unknown one">
  ];
  let dependentDialects = ["act::ActDialect", "arith::ArithDialect",
                           "func::FuncDialect", "math::MathDialect",
                           "tensor::TensorDialect", "vector::VectorDialect"];
}

def ActInstantiate : Pass<"act-instantiate"> {
  let summary = "Replace act ops by the code of their implementations";
  let description = [{
    Clones the chosen implementation in place of each act op, at the op's shape:
    scalar, vector or tensor. What remains is arith and math. f16 and bf16 are
    extended to f32 and rounded once at the end; rounding to bf16 is integer
    arithmetic, since the hardware's instruction flushes subnormals. What a table
    computes becomes `act.table_lookup`: an op on an 8-bit float, whose
    vector-Jacobian product is the gradient times a looked up factor, and
    `act.quantized`.
  }];
  let dependentDialects = ["act::ActDialect", "arith::ArithDialect",
                           "math::MathDialect", "tensor::TensorDialect",
                           "vector::VectorDialect"];
}

#endif // ACT_TRANSFORMS_PASSES_TD
