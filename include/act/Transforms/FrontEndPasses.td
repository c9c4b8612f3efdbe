// Passes that make act ops of what a model holds, and say what is meant by them.
// Passes.td includes this file.
#ifndef ACT_TRANSFORMS_FRONTENDPASSES_TD
#define ACT_TRANSFORMS_FRONTENDPASSES_TD

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

def ActImport : Pass<"act-import"> {
  let summary = "Turn ops of other dialects that are activations into act ops";
  let description = [{
    An op of one operand that a definition of the library lists in its attribute
    `act.imports` becomes the act op: TOSA's, and StableHLO's in its generic form
    under --allow-unregistered-dialect. A `#stablehlo.result_accuracy` becomes the
    op's accuracy, of mode HIGHEST `mode = best`; its ulps are taken for act's, which
    are at most as wide. One that is malformed is an error. An `act.accuracy` on the
    op counts instead.

    Example:
    ```mlir
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = tosa.sigmoid %x : (tensor<4xf32>) -> tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    ```
  }];
  let dependentDialects = ["act::ActDialect"];
  let statistics = [Statistic<"numImported", "num-imported", "Ops imported">];
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

def ActSetAccuracy : Pass<"act-set-accuracy"> {
  let summary = "Give each act op the accuracy that holds where it stands";
  let description = [{
    An act op without an `accuracy` takes that of the innermost op around it that
    has the attribute `act.accuracy` (a function, a module), or else that of the
    option, which is what stands between the angle brackets of an `#act.accuracy`.
    A math op that is a function of the library (`math.exp`) takes it as its own
    attribute `act.accuracy`, for `act-approximate-math`. An act op that is a math
    op by another name takes none where the library says nothing of its code (a
    formula that is `math.cbrt` alone), as the math op takes none.
    It runs before ops are moved, inlined or outlined, and what it sets is carried
    along by everything that keeps an op's attributes.

    Example:
    ```mlir
    module attributes {act.accuracy = #act.accuracy<ulps = 4.0>} {
      func.func @f(%x: f32) -> f32
          attributes {act.accuracy = #act.accuracy<atol = 1.0e-6>} {
        %y = act.gelu %x : f32
        return %y : f32
      }
    }
    ```
  }];
  let options = [
    Option<"accuracy", "accuracy", "std::string", "\"\"",
           "Accuracy of ops for which nothing else states one: 'ulps = 2, tails = "
           "flush'">
  ];
  let dependentDialects = ["act::ActDialect"];
}

def ActExcessPrecision : Pass<"act-excess-precision"> {
  let summary = "Keep what ops of f16 and bf16 hand to each other in f32";
  let description = [{
    An op of f16 or bf16 means its result rounded to the type. Where one feeds the
    next in the same block (a body of `linalg.generic` after fusion), this pass
    leaves that rounding out: groups of elementwise ops of arith, math and act that
    hand values to each other become ops of f32, between one extension of what they
    read and one rounding of what is left. A rounding before the group and an
    extension after it go, too. A group with one rounding, and ops that only select,
    compare or change signs, stay as they are. That is what XLA calls excess
    precision, and what torch.compile does.

    An act op keeps its bound: `ulps = k` with k >= 1 becomes k − ½ ulps of the
    narrow type in f32, a relative tolerance loses half an ulp at least, an absolute
    one is halved, so that with the last rounding the op is within what it asks for.
    One that asks for nothing gets half an ulp of the narrow type. Ops that ask for less
    than an ulp, for `mode = exact` or `mode = best`, or name their implementation stay,
    and so do derivatives of which the library has short code for that type alone: code
    that is there for f32, too, has `f32.narrow` in its name instead of the type.

    Example:
    ```mlir
    func.func @f(%x: bf16, %bias: bf16) -> bf16 {
      %0 = arith.addf %x, %bias : bf16
      %1 = act.gelu %0 : bf16
      return %1 : bf16
    }
    ```
    becomes
    ```mlir
    func.func @f(%x: bf16, %bias: bf16) -> bf16 {
      %0 = arith.extf %x : bf16 to f32
      %1 = arith.extf %bias : bf16 to f32
      %2 = arith.addf %0, %1 : f32
      %3 = act.gelu %2 {accuracy = #act.accuracy<ulps = 32768.0>} : f32
      %4 = arith.truncf %3 : f32 to bf16
      return %4 : bf16
    }
    ```
  }];
  let dependentDialects = ["act::ActDialect", "arith::ArithDialect"];
  let statistics = [Statistic<"numWidened", "num-widened", "Ops widened">];
}

def ActKeepRoundings : Pass<"act-keep-roundings"> {
  let summary = "Let no rounding be left out";
  let description = [{
    Takes the fast-math flag `contract` from `arith.extf` and `arith.truncf`, by which
    canonicalization drops an extension of what has just been rounded.
    `arith-emulate-unsupported-floats` sets it on all that it makes.

    Example:
    ```mlir
    func.func @f(%x: f32) -> f32 {
      %0 = arith.truncf %x fastmath<contract> : f32 to bf16
      %1 = arith.extf %0 fastmath<contract> : bf16 to f32
      return %1 : f32
    }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect"];
}

#endif // ACT_TRANSFORMS_FRONTENDPASSES_TD
