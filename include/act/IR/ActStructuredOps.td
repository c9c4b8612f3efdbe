// Ops over several inputs or along an axis: each is defined by its decomposition
// (the pass act-decompose). ActOps.td includes this file.
#ifndef ACT_STRUCTURED_OPS_TD
#define ACT_STRUCTURED_OPS_TD

def Act_FloatTensor : RankedTensorOf<[F16, BF16, F32, F64]>;

include "act/IR/ActGatedOps.td"

//===----------------------------------------------------------------------===//
// The softmax family
//===----------------------------------------------------------------------===//

defvar Act_axis = (ins ConfinedAttr<I64Attr, [IntNonNegative]>:$dim);

class Act_AlongAxis<string mnemonic, list<Trait> traits = []> :
    Act_BaseOp<mnemonic, [Pure] # traits> {
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
      "compute in f32, f32 in f64, but for exp; the result is rounded once. The " #
      "order of the additions is not defined.\n\n" #
      "NaN in a row of g or y makes the row NaN, and so does an " #
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

    f16 and bf16 compute and add in f32 and round once; the sum of f32 is in f64. The
    order of the additions is not defined. No finite x overflows. In f32 and f64 what
    the difference x − m rounds off is put back (e·(1 + low) for exp(d + low)). So the
    error does not depend on x: that of exp, at most 1 ulp each for 1 / sum and its
    product, and ½ for the low part; 2.6 ulp were measured in f32, for rows of up to
    100,000 elements. f64 adds n/32 terms in each of 32 lanes, at worst n/64 ulp.

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
    and bf16 compute and add in f32 and round once; the sum of f32 is in f64. The
    order of the additions is not defined. The error is absolute, a few units in the
    last place of max(|y|, 1): where one element has nearly all of the sum, its y near
    0 has no relative accuracy.

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

include "act/IR/ActChannelwiseOps.td"
include "act/IR/ActRandomOps.td"
include "act/IR/ActSparseOps.td"

#endif // ACT_STRUCTURED_OPS_TD
