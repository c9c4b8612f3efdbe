// Ops over several inputs or along an axis: each is defined by its decomposition
// (the pass act-decompose). ActOps.td includes this file.
#ifndef ACT_STRUCTURED_OPS_TD
#define ACT_STRUCTURED_OPS_TD

include "mlir/IR/EnumAttr.td"

def Act_FloatTensor : RankedTensorOf<[F16, BF16, F32, F64]>;

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
    OptionalAttr<TypeAttr>:$compute_type);

class Act_Gated<string mnemonic, list<Trait> traits> :
    Op<Act_Dialect, mnemonic, [
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
    are rounded to the type of the computation.

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

//===----------------------------------------------------------------------===//
// The softmax family
//===----------------------------------------------------------------------===//

defvar Act_axis = (ins ConfinedAttr<I64Attr, [IntNonNegative]>:$dim);

class Act_AlongAxis<string mnemonic, list<Trait> traits = []> :
    Op<Act_Dialect, mnemonic, [Pure] # traits> {
  let results = (outs Act_FloatTensor:$result);
  let hasVerifier = 1;
}

class Act_SoftmaxLike<string mnemonic> :
    Act_AlongAxis<mnemonic, [AllTypesMatch<["x", "result"]>]> {
  let arguments = !con((ins Act_FloatTensor:$x), Act_axis);
  let assemblyFormat = "$x `dim` $dim attr-dict `:` type($x)";
}

// The product from the output y of the op.
class Act_SoftmaxLikeVjp<string mnemonic, string of, string formula> :
    Act_AlongAxis<mnemonic, [AllTypesMatch<["gradient", "y", "result"]>]> {
  let summary = "Vector-Jacobian product of " # of # ", from its result";
  let description = "With y the result of `act." # of # "` along the axis `dim` " #
      "and g the gradient: " # formula # ", the sum over the axis. f16 and bf16 " #
      "compute and add in f32 and round once; the order of the additions is not " #
      "defined.\n\nNaN in a row of g or y makes the row NaN, and so does an " #
      "infinite g where y is 0 (0 · inf). Zeros are IEEE's.\n\n" #
      "Example: `%dx = act." # mnemonic # " %g, %y dim 1 : tensor<?x8xf32>`.\n";
  let arguments = !con((ins Act_FloatTensor:$gradient, Act_FloatTensor:$y),
                       Act_axis);
  let assemblyFormat = "$gradient `,` $y `dim` $dim attr-dict `:` type($y)";
}

def Act_SoftmaxOp : Act_AlongAxis<"softmax", [AllTypesMatch<["x", "result"]>]> {
  let summary = "exp(x) / sum(exp(x)) along an axis, with or without a sink";
  let description = [{
    exp(x − m) / Σ exp(x − m) along the axis `dim`, m the maximum of the row. With
    a `sink` s, which takes part as one more element that is not in the result:
    exp(x − m) / (exp(s − m) + Σ exp(x − m)), m the maximum of x and s; s = 0 gives
    exp(x) / (1 + Σ exp(x)), the "softmax-1". The sink is a scalar of the element
    type, or a tensor of the shape of x without the axis (a learned logit a row).

    f16 and bf16 compute and add in f32 and round once; the order of the additions
    is not defined. No finite x overflows. The relative error is that of exp, of
    the rounding of x − m (times |x − m|), and of a sum of n terms one after another
    (at worst n/2 units in the last place of the type of the computation; 18 were
    measured at n = 300 in f32).

    ±0 are equal. An element of −inf gets 0, but a row of −inf alone is 0/0 = NaN,
    unless there is a finite sink, with which it is 0. A row with +inf or NaN, sink
    included, is NaN. An empty row stays empty.

    Example:
    ```mlir
    func.func @attention(%x: tensor<4x?xf32>, %s: tensor<4xf32>) -> tensor<4x?xf32> {
      %y = act.softmax %x, %s dim 1 : tensor<4x?xf32>, tensor<4xf32>
      return %y : tensor<4x?xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$x,
      Optional<AnyTypeOf<[F16, BF16, F32, F64, Act_FloatTensor]>>:$sink),
      Act_axis);
  let assemblyFormat = [{
    $x (`,` $sink^)? `dim` $dim attr-dict `:` type($x) (`,` type($sink)^)?
  }];
}

def Act_LogSoftmaxOp : Act_SoftmaxLike<"log_softmax"> {
  let summary = "x - log(sum(exp(x))) along an axis";
  let description = [{
    (x − m) − log(Σ exp(x − m)) along the axis `dim`, m the maximum of the row. f16
    and bf16 compute and add in f32 and round once; the order of the additions is
    not defined. The error is absolute, a few units in the last place of
    max(|y|, 1): where one element has nearly all of the sum, its y near 0 has no
    relative accuracy.

    ±0 are equal. An element of −inf gets −inf; a row of −inf alone, or with +inf or
    NaN, is NaN. An empty row stays empty.

    Example: `%y = act.log_softmax %x dim 1 : tensor<?x8xf32>`.
  }];
}

def Act_SoftminOp : Act_SoftmaxLike<"softmin"> {
  let summary = "exp(-x) / sum(exp(-x)) along an axis";
  let description = [{
    `act.softmax` of −x, with its accuracy: an element of +inf gets 0; a row of
    +inf alone, or with −inf or NaN, is NaN; ±0 are equal.

    Example: `%y = act.softmin %x dim 1 : tensor<?x8xf32>`.
  }];
}

def Act_SoftmaxVjpOp : Act_SoftmaxLikeVjp<"softmax_vjp", "softmax",
    "y · (g − Σ g·y), with a sink or without">;
def Act_LogSoftmaxVjpOp : Act_SoftmaxLikeVjp<"log_softmax_vjp", "log_softmax",
    "g − exp(y) · Σ g">;
def Act_SoftminVjpOp : Act_SoftmaxLikeVjp<"softmin_vjp", "softmin",
    "−y · (g − Σ g·y)">;

def Act_SoftmaxSinkVjpOp : Act_AlongAxis<"softmax_sink_vjp", [
    AllTypesMatch<["gradient", "x"]>, AllTypesMatch<["sink", "result"]>]> {
  let summary = "Vector-Jacobian product of softmax with respect to its sink";
  let description = [{
    −p · Σ g·y for each row, with y = `act.softmax %x, %sink` and p the share of the
    sink in the sum, exp(s − m) / (exp(s − m) + Σ exp(x − m)). The sink is a tensor
    of the shape of x without the axis `dim`; of a sink that rows share, the
    gradient is the sum of those, which is written as such. Accuracy and the values
    at ±0, ±inf and NaN are those of `act.softmax` and of the products and sums.

    Example:
    ```mlir
    func.func @backward(%g: tensor<4x8xf32>, %x: tensor<4x8xf32>,
                        %s: tensor<4xf32>) -> tensor<4xf32> {
      %ds = act.softmax_sink_vjp %g, %x, %s dim 1 : tensor<4x8xf32>, tensor<4xf32>
      return %ds : tensor<4xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$gradient, Act_FloatTensor:$x,
                            Act_FloatTensor:$sink), Act_axis);
  let assemblyFormat = [{
    $gradient `,` $x `,` $sink `dim` $dim attr-dict `:` type($x) `,` type($sink)
  }];
}

//===----------------------------------------------------------------------===//
// Maxout
//===----------------------------------------------------------------------===//

def Act_GroupSize : ConfinedAttr<I64Attr, [IntPositive]>;

def Act_MaxoutOp : Act_AlongAxis<"maxout", [InferTypeOpAdaptor]> {
  let summary = "Maximum of each group of elements along an axis";
  let description = [{
    The axis `dim` is divided into groups of `size` elements next to each other; of
    each group the result has the maximum. A static size of the axis must be a
    multiple of `size`, and so must a dynamic one at run time (not checked). The
    result is exact.

    Of −0 and +0 the maximum is +0; ±inf are values like others; a group with NaN
    gives NaN.

    Example:
    ```mlir
    func.func @maxout(%x: tensor<4x12xf32>) -> tensor<4x6xf32> {
      %y = act.maxout %x dim 1 size 2 : tensor<4x12xf32>
      return %y : tensor<4x6xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$x), Act_axis,
                       (ins Act_GroupSize:$size));
  let assemblyFormat = "$x `dim` $dim `size` $size attr-dict `:` type($x)";
  let hasVerifier = 0; // The inference of the type checks all.
}

def Act_MaxoutVjpOp : Act_AlongAxis<"maxout_vjp", [
    AllTypesMatch<["x", "result"]>]> {
  let summary = "Vector-Jacobian product of maxout";
  let description = [{
    In each group the first element that equals the maximum gets the gradient, the
    others get 0; −0 equals +0. In a group with NaN the first NaN gets it.
    The gradient has the type of the result of `act.maxout`; values of it, ±inf and
    NaN too, pass as they are.

    Example:
    ```mlir
    func.func @backward(%g: tensor<4x6xf32>,
                        %x: tensor<4x12xf32>) -> tensor<4x12xf32> {
      %dx = act.maxout_vjp %g, %x dim 1 size 2 : tensor<4x6xf32>, tensor<4x12xf32>
      return %dx : tensor<4x12xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$gradient, Act_FloatTensor:$x),
                       Act_axis, (ins Act_GroupSize:$size));
  let assemblyFormat = [{
    $gradient `,` $x `dim` $dim `size` $size attr-dict `:` type($gradient) `,`
    type($x)
  }];
}

#endif // ACT_STRUCTURED_OPS_TD
