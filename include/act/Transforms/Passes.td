// Passes that transform act ops, and the linalg ops around them.
#ifndef ACT_TRANSFORMS_PASSES_TD
#define ACT_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def ActDecompose : Pass<"act-decompose"> {
  let summary = "Replace structured act ops by what defines them";
  let description = [{
    Replaces each act op that is over several inputs or along an axis by its
    definition: on scalars and vectors arith, math and pointwise act ops; on ranked
    tensors linalg.generic ops of them and slices. Runs first, so that fusion,
    vectorization and the choice of implementations see pointwise ops only.
    Nothing else is changed; symbols of formulas are kept for `act-freeze`.

    Example:
    ```mlir
    func.func @swiglu(%gate: f32, %up: f32) -> f32 {
      %y = act.gated silu %gate, %up : f32
      return %y : f32
    }
    ```
    becomes
    ```mlir
    func.func @swiglu(%gate: f32, %up: f32) -> f32 {
      %0 = act.apply silu %gate : f32
      %y = arith.mulf %0, %up : f32
      return %y : f32
    }
    ```
  }];
  let dependentDialects = ["act::ActDialect", "affine::AffineDialect",
                           "arith::ArithDialect", "linalg::LinalgDialect",
                           "math::MathDialect", "scf::SCFDialect",
                           "tensor::TensorDialect"];
}

def ActFreeze : Pass<"act-freeze", "ModuleOp"> {
  let summary = "Freeze the formulas that ops name by symbol";
  let description = [{
    Replaces `@symbol` in `act.apply`, `act.vjp` and `act.quantized` by a `#act.formula` that holds
    the function, its companions (`symbol.derivative`, `symbol.approx.f32`, ...)
    and what they call. From then on no pass can change what the op means. The
    symbol is a function of the nearest symbol table around the op that has one, or
    of a file given by `library`. Functions that nothing uses any more are left
    for `symbol-dce`.

    Example:
    ```mlir
    func.func private @cube(%x: f64) -> f64 {
      %0 = arith.mulf %x, %x : f64
      %1 = arith.mulf %0, %x : f64
      return %1 : f64
    }
    func.func @model(%x: f32) -> f32 {
      %y = act.apply @cube %x : f32
      return %y : f32
    }
    ```
    The formula is checked; an error names the line that is wrong.
  }];
  let options = [
    ListOption<"libraries", "library", "std::string",
               "Files whose formulas can be named by symbol">
  ];
  let dependentDialects = ["act::ActDialect"];
  let statistics = [Statistic<"numFrozen", "num-frozen", "Formulas frozen">];
}

def ActApplyProfile : Pass<"act-apply-profile", "ModuleOp"> {
  let summary = "Give act ops the variants that a framework computes";
  let description = [{
    Frameworks disagree on defaults, on the subgradient at kinks and on NaN. This pass
    gives each op that names no variant the one that lists the profile in its
    `act.profiles` (docs/Profiles.md); an op whose definition is the framework's keeps
    it. A variant has its own defaults, which hold where the op gives no parameters.
    The profile is the option, or else the module's attribute `act.profile`, which is
    taken away; without either nothing is done.

    Runs after `act-freeze`, so that formulas of the user's may have variants, and
    before `act-raise` and canonicalization: what front ends spell out needs no
    profile, and a parameter that equals the definition's default must not be left
    out yet (while the attribute is there, canonicalization leaves it). Formulas are
    left as they are written.

    Example:
    ```mlir
    module attributes {act.profile = "keras"} {
      func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
        %0 = act.softsign %x : tensor<8xf32>
        return %0 : tensor<8xf32>
      }
    }
    ```
  }];
  let options = [
    Option<"profile", "profile", "std::string", "\"\"",
           "torch, jax, onnx, keras or tflite">
  ];
  let dependentDialects = ["act::ActDialect"];
  let statistics = [
    Statistic<"numVariants", "num-variants", "Ops that got a variant">
  ];
}

def ActRaise : Pass<"act-raise", "ModuleOp"> {
  let summary = "Turn the spellings of activations into act ops";
  let description = [{
    Finds what front ends write for an activation, in functions and linalg bodies,
    on scalars, vectors and tensors, and replaces it by the act op. What is looked
    for is data: the definitions and the functions `@name.spelling.*` of the
    library, and those of the module's own functions marked `act.activation`,
    which become `act.apply @name` (run `act-freeze` afterwards).

    Ops match in any association and order, with negations, divisions by
    constants, whole powers, comparisons and selects in any orientation. A form
    that gives another result at NaN than the definition does not match: `x > 0 ?
    x : 0` is 0 at NaN and no relu if the comparison is ordered. Constants must be
    those of the spelling, rounded to the payload's type, or they are near misses
    and refused. Constants in the place of a parameter become operands exactly as
    found; where all are the definition's defaults, they are left out. Where
    several activations match, the one that replaces most ops is taken.

    Example:
    ```mlir
    func.func @silu(%x: tensor<8xf32>) -> tensor<8xf32> {
      %one = arith.constant dense<1.0> : tensor<8xf32>
      %0 = arith.negf %x : tensor<8xf32>
      %1 = math.exp %0 : tensor<8xf32>
      %2 = arith.addf %1, %one : tensor<8xf32>
      %3 = arith.divf %x, %2 : tensor<8xf32>
      return %3 : tensor<8xf32>
    }
    ```
    The act op is the function that the spelling approximates: results get more
    accurate, also where the spelling overflows (at -inf silu is -0 where the
    spelling gives NaN), and the sign of a zero may change.
  }];
  let options = [
    Option<"elementary", "elementary", "bool", "true",
           "Raise single math ops too (math.tanh), so that they get the library's "
           "accuracy and vector code">,
    Option<"remarks", "remarks", "bool", "false",
           "Emit a remark at each near miss that names its constant">
  ];
  let dependentDialects = ["act::ActDialect", "arith::ArithDialect"];
  let statistics = [
    Statistic<"numRaised", "num-raised", "Act ops raised">,
    Statistic<"numNearMisses", "num-near-misses",
              "Ops not raised for the sake of one constant">
  ];
}

def ActFuse : Pass<"act-fuse"> {
  let summary = "Fuse elementwise linalg ops, shared producers and siblings too";
  let description = [{
    Upstream's elementwise fusion takes a producer with one user only. This pass
    also fuses a producer that is used again (its value is then a second result of
    the fused op) and siblings, ops over the same iteration space that share an
    input, such as an activation and its gradient: every chain becomes one pass
    over memory. An output operand that the body does not read becomes a
    `tensor.empty`, so that bufferization leaves inputs alone.
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

include "act/Transforms/LoopPasses.td"

def ActChooseImplementation : Pass<"act-choose-implementation"> {
  let summary = "Choose an implementation for each act op";
  let description = [{
    Sets the attribute `implementation` of each act op to the function of the
    library that computes it at its type: `gelu.approx.f32`; for f16 and bf16 the
    one of f32, between extension and rounding; the formula itself where the
    library has none. On f8E4M3FN and f8E5M2 it is a correctly rounded table
    (`gelu.table.f8E5M2`) if the parameters are constants, and computed in f32
    otherwise. An op that names its implementation already keeps it. With
    `max-ulps`, an op whose implementation does not claim that bound is an error.
    With `report`, a remark at each op says what it got.
  }];
  let options = [
    Option<"maxUlps", "max-ulps", "double", "0",
           "Largest error allowed, in ulps of the type; 0 allows any">,
    Option<"report", "report", "bool", "false",
           "Emit a remark for each op with its implementation and claim">
  ];
  let dependentDialects = ["act::ActDialect"];
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
