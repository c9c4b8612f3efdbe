// The act dialect.
#ifndef ACT_DIALECT_TD
#define ACT_DIALECT_TD

include "mlir/IR/OpBase.td"

def Act_Dialect : Dialect {
  let name = "act";
  let cppNamespace = "::mlir::act";
  let summary = "Neural-network activation functions and their gradients";
  let description = [{
    An activation is a formula. Its op carries the identity (a mnemonic and the
    names of its parameters); what it means, how it is differentiated, how front
    ends spell it and by which implementations it is computed is MLIR, in one
    file of the definitions library (`lib/Activations/<mnemonic>.mlir`), in a
    file that the user names, or in the module itself.

    Every op is pure and elementwise: it takes scalars, vectors and tensors of
    f8E4M3FN, f8E5M2, f16, bf16, f32 and f64, lives inside `linalg.generic` bodies
    as `math.tanh` does, and is replaced by an implementation only after fusion,
    tiling, bufferization and vectorization.

    A result beyond the type becomes what rounding to nearest makes of it: infinity,
    or NaN in f8E4M3FN, which has no infinity. With the unit attribute `saturate`,
    which the 8-bit types take, it becomes the largest finite value of its sign, and
    so does an infinite result; NaN stays NaN.

    Where frameworks disagree, the definitions library has a variant,
    `@softplus.variant.threshold`: a complete definition of the same operands. An op
    that is called by the activation's name takes its last part as the attribute
    `variant`; where the activation is an attribute (`act.apply`, `act.vjp`, gated
    units), it is the name: `act.vjp softplus.variant.threshold`. `act-apply-profile`
    gives ops the variants of a framework (docs/Profiles.md).

    Attributes on modules:
    - `act.profile`: the framework whose variants `act-apply-profile` gives to the
      ops of the module; the pass takes the attribute away.

    Attributes on functions and their arguments:
    - `act.accuracy` on a module or function: the `#act.accuracy` of the act ops in
      it that state none (see `act-set-accuracy`).
    - `act.activation` (unit) on a `func.func`: the function is the formula of an
      activation that `act-raise` looks for.
    - `act.name`, `act.default` on an argument of a formula: the parameter's name,
      and its value where an op leaves it out (a float, or the symbol of a
      function without arguments that computes it).
    - `act.samples` on an argument of a definition: further values at which
      `act-check --parameter-samples` measures. All parameters of a definition
      list as many; the n-th ones of all of them belong together.
    - `act.claim` on an implementation: its measured error, a dictionary of
      `max_ulps` and, for a derivative with an interior root, `roots`,
      `root_distance` and `root_atol`: within `root_distance` of a root the bound
      is the absolute `root_atol`. With the unit `defaults` it holds for the
      default parameters only. `max_error` is an absolute bound of all results;
      `exact` (unit) says that each is the correctly rounded one, and `exact_as` that
      they are when rounded to one of these types (`[f16, bf16]`), at the default
      parameters; `flushes_tails`,
      `finite_only`, `flushes_subnormals` (units) and `domain` say what is left out,
      in the terms of `#act.accuracy`.
    - `act.architecture` on an implementation: the one whose instructions it needs
      (`"nvptx64"` for `act.estimate`), as descriptions of targets name it. It is
      chosen there alone; named in an op's attribute it runs on others, too, by the
      functions that those instructions estimate.
    - `act.claims` on a definition: the measured errors, at the default parameters, of
      what is made from its formulas, in ulps, by symbol and by type:
      `{hardswish = {f32 = 2.01 : f64}, "hardswish.vjp.x.written" = {...}}`. A formula
      that is `act.wide` rounds to f32 once.
    - `act.wide` (unit) on a definition, or on a derivative written for x, a
      parameter or from the output: for some parameters the formula cancels, or
      leaves the range of f32 on its way, so f32 and narrower types compute it in
      f64. An implementation whose claim holds for
      the defaults only is then not used for given parameters. A definition's
      stands for the derivatives that are derived from it, too.
    - `act.unraised` (unit) on a definition: `act-raise` never raises to it, since
      what it computes is common code or another activation as well.
    - `act.imports` on a definition: the names of ops of other dialects that are
      this activation, for `act-import`.
    - `act.idempotent` (unit) on a definition: f(f(x)) = f(x).
    - `act.rare` (unit) on an `arith.select` of an implementation: its condition seldom
      holds, and what computes the true value alone is worth a branch (`act-skip-rare`).
    - `act.any_tie` (unit) on an `arith.truncf` to bf16: what it rounds is not exact, so
      that a tie is an accident, and may go either way (`convert-act-rounding`).
    - `act.profiles` on a definition or a variant: the frameworks that compute it,
      of torch, jax, onnx, keras and tflite.
    - `act.spelling_tolerance` on a spelling: the largest relative difference from
      the definition, where the two are not equal.
    - `act.windows` on a spelling: relative distances, the last for the last
      argument, within which a constant in the place of the parameter may lie from
      its default; other values are not taken for it then. An infinite distance
      lets any constant in.
  }];
  let dependentDialects = [
    "arith::ArithDialect", "func::FuncDialect", "math::MathDialect",
    "vector::VectorDialect"
  ];
  let useDefaultAttributePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let hasCanonicalizer = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let extraClassDeclaration = [{
    /// The definitions library of this context.
    Library &getLibrary() { return *library; }
  private:
    std::shared_ptr<Library> library;
  public:
  }];
}

def Act_KnownAttributes : NativeOpTrait<"KnownAttributes"> {
  let cppNamespace = "::mlir::act";
}

class Act_BaseOp<string mnemonic, list<Trait> traits> :
    Op<Act_Dialect, mnemonic, [Act_KnownAttributes] # traits>;

#endif // ACT_DIALECT_TD
