// The accuracy that an op asks for. ActAttrs.td includes this file.
#ifndef ACT_ACCURACY_TD
#define ACT_ACCURACY_TD

def Act_AccuracyMode : I32EnumAttr<"AccuracyMode",
    "how an op's accuracy is stated: by bounds, as the correctly rounded result, "
    "or as the best there is", [
      I32EnumAttrCase<"Bounds", 0, "bounds">,
      I32EnumAttrCase<"Exact", 1, "exact">,
      I32EnumAttrCase<"Best", 2, "best">]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::mlir::act";
}

def Act_AccuracyAttr : AttrDef<Act_Dialect, "Accuracy"> {
  let mnemonic = "accuracy";
  let summary = "The largest error allowed of an op's results";
  let description = [{
    With y the exact result, in the range of the type, and z the computed one:

        |y − z| ≤ max(ulps · ulp(y), |y| · rtol, atol)

    where ulp(y) is the distance of the type's numbers at y, floored at the
    smallest subnormal. A relative tolerance holds for normal results; of
    subnormal ones it asks that they be within rtol / ε ulps, ε the distance of
    the type's numbers at 1. A bound that is not given is 0.

    - `mode = exact` asks for the correctly rounded result and `mode = best` for
      the most accurate implementation there is; both exclude bounds.
    - `tails = flush` lets results beyond 2^-100 in bf16 and f32, 2^-900 in f64,
      be anything of a magnitude below it where the exact result is below it.
    - `specials = finite` asks nothing at NaN and ±inf.
    - `subnormals = flush` lets subnormal arguments and results count as zeros.
    - `domain = [lo, hi]` asks for all this where lo ≤ x ≤ hi, and nothing else.

    Of a vector-Jacobian product y is the derivative, which the op multiplies by the
    incoming gradient: a rounding more, of the type in which it computes.

    The semantics are those of StableHLO's `result_accuracy`, but that an ulp is
    measured at the exact result's exponent: its `ulps = k` counts k · ε · |y|,
    which is up to twice as wide.

    Example: `#act.accuracy<ulps = 2.0, tails = flush>`.
  }];
  let parameters = (ins
    OptionalParameter<"::mlir::FloatAttr">:$ulps,
    OptionalParameter<"::mlir::FloatAttr">:$rtol,
    OptionalParameter<"::mlir::FloatAttr">:$atol,
    DefaultValuedParameter<"::mlir::act::AccuracyMode",
                           "::mlir::act::AccuracyMode::Bounds">:$mode,
    "bool":$flushesTails,
    "bool":$finiteOnly,
    "bool":$flushesSubnormals,
    OptionalParameter<"::mlir::DenseF64ArrayAttr">:$domain
  );
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The attribute that `text`, what stands between its angle brackets,
    /// describes; null after an error at `loc`.
    static AccuracyAttr parseText(::llvm::StringRef text, ::mlir::Location loc);
    /// What `attr`, a `#stablehlo.result_accuracy` or null, asks for: null where
    /// that is nothing. Fails after an error at `loc`.
    static ::mlir::FailureOr<AccuracyAttr>
    fromStableHLO(::mlir::Attribute attr, ::mlir::Location loc);

    /// What an op that asks for nothing gets where it can be had: full tails and
    /// specials, within 4 ulps.
    static AccuracyAttr getDefault(::mlir::MLIRContext *context);

    /// The bounds as numbers: 0 where there is none.
    double getUlpsValue() const { return valueOf(getUlps()); }
    double getRtolValue() const { return valueOf(getRtol()); }
    double getAtolValue() const { return valueOf(getAtol()); }

  private:
    static double valueOf(::mlir::FloatAttr attr) {
      return attr ? attr.getValueAsDouble() : 0.0;
    }
  public:
  }];
}

#endif // ACT_ACCURACY_TD
