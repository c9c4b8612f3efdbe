// Operations of targets that arith and math cannot say. ActOps.td includes this file.
#ifndef ACT_PRIMITIVE_OPS_TD
#define ACT_PRIMITIVE_OPS_TD

def Act_ComputedFloatLike : TypeOrValueSemanticsContainer<
    AnyTypeOf<[F32, F64]>, "f32 or f64, or a vector or tensor of it">;

def Act_ScalebOp : Act_BaseOp<"scaleb", [
    Pure, SameOperandsAndResultType, Act_TargetPrimitive,
    DeclareOpInterfaceMethods<VectorUnrollOpInterface>]
    # ElementwiseMappable.traits> {
  let summary = "Scale by a power of two: x · 2^⌊n⌋";
  let description = [{
    IEEE 754's scaleB with an exponent in the type of x, whose fraction does not
    count: x · 2^⌊n⌋, rounded once. It underflows gradually and overflows to
    infinity. ±0, ±inf and NaN stay what they are.

    ⌊n⌋ is one of −252 to 254 in f32, of −2044 to 2046 in f64: so that two normal
    factors make up the power. n may be NaN where x is. Otherwise the result is
    any number. Where |x| is below 2^-100 (2^-960 in f64) and the result subnormal,
    a target without an instruction may round twice.

    `convert-act-scaleb` lowers it for a target.

    Example: e^x with k = round(x / ln 2) and a polynomial p in x − k ln 2.
    ```mlir
    func.func @scale(%p: vector<16xf32>, %k: vector<16xf32>) -> vector<16xf32> {
      %0 = act.scaleb %p, %k : vector<16xf32>
      return %0 : vector<16xf32>
    }
    ```
  }];
  let arguments = (ins Act_ComputedFloatLike:$x, Act_ComputedFloatLike:$n);
  let results = (outs Act_ComputedFloatLike:$result);
  let assemblyFormat = "$x `,` $n attr-dict `:` type($result)";
  let hasFolder = 1;
}

def Act_SingleLike : TypeOrValueSemanticsContainer<
    F32, "f32, or a vector or tensor of it">;

def Act_QuotientOp : Act_BaseOp<"quotient", [
    Pure, SameOperandsAndResultType, Act_TargetPrimitive,
    DeclareOpInterfaceMethods<VectorUnrollOpInterface>]
    # ElementwiseMappable.traits> {
  let summary = "Divide a finite number by one of moderate size: n / d";
  let description = [{
    n / d for finite n and 2^-120 ≤ |d| ≤ 2^120, rounded to nearest, but that a
    quotient within 2^-20 ulp of the middle of two floats may become either, and
    that where |n| is below 2^-100 the error may be an ulp. Signed zeros are kept,
    and NaN in either operand gives NaN. For other operands the result is any
    number or NaN.

    Without those limits, arith.divf has to look for them: a GPU branches for each
    element. On CPUs both are one instruction. `convert-act-quotient` lowers it.

    Example: 1 / (1 + e) with e = e^-|x|.
    ```mlir
    func.func @reciprocal(%one: f32, %e: f32) -> f32 {
      %d = arith.addf %e, %one : f32
      %0 = act.quotient %one, %d : f32
      return %0 : f32
    }
    ```
  }];
  let arguments = (ins Act_SingleLike:$n, Act_SingleLike:$d);
  let results = (outs Act_SingleLike:$result);
  let assemblyFormat = "$n `,` $d attr-dict `:` type($result)";
  let hasFolder = 1;
}

def Act_EstimateKind : I32EnumAttr<"EstimateKind",
    "a function that a GPU's special function unit estimates", [
      I32EnumAttrCase<"Exp2", 0, "exp2">,
      I32EnumAttrCase<"Exp2Flushed", 1, "exp2_ftz">,
      I32EnumAttrCase<"Reciprocal", 2, "reciprocal">,
      I32EnumAttrCase<"Tanh", 3, "tanh">]> {
  let cppNamespace = "::mlir::act";
  let genSpecializedAttr = 0;
}
def Act_EstimateKindAttr
    : EnumAttr<Act_Dialect, Act_EstimateKind, "estimate_kind">;

def Act_EstimateOp : Act_BaseOp<"estimate", [
    Pure, SameOperandsAndResultType, Act_TargetPrimitive,
    DeclareOpInterfaceMethods<VectorUnrollOpInterface>]
    # ElementwiseMappable.traits> {
  let summary = "Estimate a function: 2^x, 1/x or tanh x";
  let description = [{
    What the special function units of NVIDIA's GPUs compute in one instruction,
    with the errors that the PTX ISA states:

    | kind | value | relative error | subnormal results |
    |---|---|---|---|
    | `exp2` | 2^x | 2^-22.5 | kept |
    | `exp2_ftz` | 2^x | 2^-22.5 | 0 |
    | `reciprocal` | 1/x | 2^-23 | 0; and infinite for subnormal x |
    | `tanh` | tanh x | 2^-11 | kept |

    Limits at ±inf and ±0 are kept, and NaN gives NaN. `convert-act-estimate` lowers
    it: for other targets to the function itself.

    Example:
    ```mlir
    func.func @power(%t: vector<2xf32>) -> vector<2xf32> {
      %0 = act.estimate exp2 %t : vector<2xf32>
      return %0 : vector<2xf32>
    }
    ```
  }];
  let arguments = (ins Act_EstimateKindAttr:$kind, Act_SingleLike:$x);
  let results = (outs Act_SingleLike:$result);
  let assemblyFormat = "$kind $x attr-dict `:` type($result)";
}

#endif // ACT_PRIMITIVE_OPS_TD
