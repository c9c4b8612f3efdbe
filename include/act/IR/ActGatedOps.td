// Gated units, on two operands or a packed one. ActStructuredOps.td includes this
// file.
#ifndef ACT_GATED_OPS_TD
#define ACT_GATED_OPS_TD

include "mlir/IR/EnumAttr.td"

//===----------------------------------------------------------------------===//
// Gated units
//===----------------------------------------------------------------------===//

def Act_ClampPlace : I32EnumAttr<"ClampPlace",
    "where a gated unit limits its gate: before or after the activation", [
      I32EnumAttrCase<"Before", 0, "before">,
      I32EnumAttrCase<"After", 1, "after">]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::mlir::act";
}
def Act_ClampPlaceAttr : EnumAttr<Act_Dialect, Act_ClampPlace, "clamp"> {
  let assemblyFormat = "`<` $value `>`";
}

def Act_GateLayout : I32EnumAttr<"GateLayout",
    "where a packed operand has its gates: in the first half of the axis, in the "
    "second, or at even indices", [
      I32EnumAttrCase<"First", 0, "first">,
      I32EnumAttrCase<"Second", 1, "second">,
      I32EnumAttrCase<"Interleaved", 2, "interleaved">]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::mlir::act";
}
def Act_GateLayoutAttr : EnumAttr<Act_Dialect, Act_GateLayout, "layout"> {
  let assemblyFormat = "`<` $value `>`";
}

// What a gated unit computes, besides its operands.
defvar Act_unitAttributes = (ins
    Act_ActivationAttr:$activation,
    DefaultValuedAttr<DenseF64ArrayAttr, "{}">:$parameters,
    OptionalAttr<F64Attr>:$limit,
    DefaultValuedAttr<F64Attr, "0.0">:$offset,
    DefaultValuedAttr<Act_ClampPlaceAttr,
                      "::mlir::act::ClampPlace::Before">:$clamp,
    OptionalAttr<TypeAttr>:$compute_type,
    OptionalAttr<Act_AccuracyAttr>:$accuracy);

class Act_Gated<string mnemonic, list<Trait> traits> :
    Act_BaseOp<mnemonic, [
      Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>] # traits> {
  let hasVerifier = 1;
}

def Act_GatedOp : Act_Gated<"gated", [
    AllTypesMatch<["gate", "up", "result"]>,
    DeclareOpInterfaceMethods<VectorUnrollOpInterface>
    ] # ElementwiseMappable.traits> {
  let summary = "Gated unit: an activation of one operand times the other";
  let description = [{
    `act.gated f %gate, %up` is f(gate) · (up + offset) for each element: glu with
    sigmoid as f, swiglu with silu, geglu with gelu, reglu with relu, sreglu with
    squared_relu. f is a name of the library, `@symbol` or a `#act.formula`;
    `parameters` are the values of its parameters, left out for the defaults.

    With a `limit` L > 0 the operands are limited first; `clamp` says where:
    - `before` (the default): f(min(gate, L)) · (clamp(up, −L, L) + offset)
    - `after`: min(f(gate), L) · (clamp(up, −L, L) + offset)

    All is computed in `compute_type`, by default f32 for f16 and bf16 and the
    type itself otherwise, and rounded once to the type of the result. Constants
    are rounded to the type of the computation. An `accuracy` is asked of f in
    `compute_type`; without one, a product that is rounded from f32 to f16 or bf16
    is within an ulp (see `act-choose-implementation`).

    At ±0, ±inf and NaN the result is what the formula's IEEE operations give: NaN
    in an operand passes (a limit does not hide it), 0 · inf is NaN; ±inf is
    limited like any other value.

    Example (the clamped swiglu of gpt-oss):
    ```mlir
    func.func @swiglu(%gate: tensor<8x?xbf16>,
                      %up: tensor<8x?xbf16>) -> tensor<8x?xbf16> {
      %y = act.gated swish %gate, %up {limit = 7.0 : f64, offset = 1.0 : f64,
          parameters = array<f64: 1.702>} : tensor<8x?xbf16>
      return %y : tensor<8x?xbf16>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatLike:$gate, Act_FloatLike:$up),
                       Act_unitAttributes);
  let results = (outs Act_FloatLike:$result);
  let assemblyFormat = [{
    custom<Activation>($activation) $gate `,` $up attr-dict `:` type($gate)
  }];
}

def Act_GatedVjpOp : Act_Gated<"gated_vjp", [
    AllTypesMatch<["gradient", "gate", "up", "result"]>,
    DeclareOpInterfaceMethods<VectorUnrollOpInterface>
    ] # ElementwiseMappable.traits> {
  let summary = "Vector-Jacobian product of a gated unit";
  let description = [{
    `act.gated_vjp f wrt n %gradient, %gate, %up` is the gradient times the
    derivative of `act.gated f` with respect to the gate (n = 0) or to up (n = 1),
    for each element. The attributes are those of `act.gated`. With the product
    taken in this order:
    - wrt 0: vjp of f at the (limited) gate, of gradient · (up' + offset)
    - wrt 1: gradient · f(gate')

    A limit lets the gradient of its operand pass at the limit itself and at NaN,
    and selects 0 beyond it, also of an infinite gradient. At the kinks of f,
    ±0 and ±inf of the gate the result is that of `act.vjp f`.

    Example:
    ```mlir
    func.func @backward(%g: tensor<8xf32>, %gate: tensor<8xf32>,
                        %up: tensor<8xf32>) -> tensor<8xf32> {
      %dgate = act.gated_vjp silu wrt 0 %g, %gate, %up : tensor<8xf32>
      return %dgate : tensor<8xf32>
    }
    ```
  }];
  let arguments = !con((ins
      ConfinedAttr<I64Attr, [IntNonNegative, IntMaxValue<1>]>:$wrt,
      Act_FloatLike:$gradient, Act_FloatLike:$gate, Act_FloatLike:$up),
      Act_unitAttributes);
  let results = (outs Act_FloatLike:$result);
  let assemblyFormat = [{
    custom<Activation>($activation) `wrt` $wrt $gradient `,` $gate `,` $up
    attr-dict `:` type($gate)
  }];
}

defvar Act_packedAttributes = !con((ins
    ConfinedAttr<I64Attr, [IntNonNegative]>:$dim,
    DefaultValuedAttr<Act_GateLayoutAttr,
                      "::mlir::act::GateLayout::First">:$layout),
    Act_unitAttributes);

def Act_GluOp : Act_Gated<"glu", [
    InferTypeOpAdaptor]> {
  let summary = "Gated unit on one packed tensor";
  let description = [{
    Takes gate and up from one tensor, along the axis `dim`, and computes
    `act.gated` of them with the same attributes; the result has half the size
    there. `layout` says where the gates are:
    - `first` (the default): the first half has the gates, the second half up
    - `second`: the other way round, as PyTorch's F.glu
    - `interleaved`: gates at even indices, up at odd ones, as gpt-oss

    A static size must be even; of an odd dynamic size 2n+1, the last element is
    left out. Values at ±0, ±inf and NaN are those of `act.gated`.

    Example:
    ```mlir
    func.func @glu(%x: tensor<4x16xf32>) -> tensor<4x8xf32> {
      %y = act.glu sigmoid %x dim 1 {layout = #act.layout<second>}
          : tensor<4x16xf32>
      return %y : tensor<4x8xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$x), Act_packedAttributes);
  let results = (outs Act_FloatTensor:$result);
  let assemblyFormat = [{
    custom<Activation>($activation) $x `dim` $dim attr-dict `:` type($x)
  }];
}

def Act_GluVjpOp : Act_Gated<"glu_vjp", [AllTypesMatch<["x", "result"]>]> {
  let summary = "Vector-Jacobian product of a gated unit on one packed tensor";
  let description = [{
    The gradient of `act.glu` with respect to its packed operand, in the layout of
    that operand; attributes and behaviour are those of `act.glu` and
    `act.gated_vjp`. The gradient has the type of the result of `act.glu`. Of an
    odd dynamic size, the last element gets 0.

    Example:
    ```mlir
    func.func @backward(%g: tensor<4x8xf32>,
                        %x: tensor<4x16xf32>) -> tensor<4x16xf32> {
      %dx = act.glu_vjp silu %g, %x dim 1 : tensor<4x8xf32>, tensor<4x16xf32>
      return %dx : tensor<4x16xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$gradient, Act_FloatTensor:$x),
                       Act_packedAttributes);
  let results = (outs Act_FloatTensor:$result);
  let assemblyFormat = [{
    custom<Activation>($activation) $gradient `,` $x `dim` $dim attr-dict `:`
    type($gradient) `,` type($x)
  }];
}

#endif // ACT_GATED_OPS_TD
