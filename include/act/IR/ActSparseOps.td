// Sparse relatives of softmax. ActStructuredOps.td includes this file.
#ifndef ACT_SPARSE_OPS_TD
#define ACT_SPARSE_OPS_TD

def Act_SparsemaxOp : Act_SoftmaxLike<"sparsemax"> {
  let summary = "Projection onto the probability simplex, along an axis";
  let description = [{
    y = max(x − τ, 0) along the axis `dim`, with the τ for which the row sums up to
    1: the point of the simplex that is nearest to x (Martins & Astudillo, "From
    Softmax to Sparsemax", ICML 2016).

    τ is found without sorting, by Newton's method on Σ max(x − τ, 0) − 1, which is
    convex and piecewise linear: from max(x) − 1 the steps grow monotonically and
    end at the exact support. A step takes one pass over a row in the first-level
    cache. All is computed in f64 and rounded once.

    ±0 are equal. An element of −inf gets 0; a row of −inf alone, or with +inf or
    NaN, is NaN. A row of one finite element is 1; an empty row stays empty.

    Example:
    ```mlir
    func.func @attention(%x: tensor<4x?xf32>) -> tensor<4x?xf32> {
      %y = act.sparsemax %x dim 1 : tensor<4x?xf32>
      return %y : tensor<4x?xf32>
    }
    ```
  }];
}

def Act_Entmax15Op : Act_SoftmaxLike<"entmax15"> {
  let summary = "The 1.5-entmax along an axis: between softmax and sparsemax";
  let description = [{
    y = max(x/2 − τ, 0)² along the axis `dim`, with the τ for which the row sums up
    to 1 (Peters, Niculae & Martins, "Sparse Sequence-to-Sequence Models", ACL 2019,
    α = 1.5).

    τ is found without sorting, by Newton's method on the 2-norm of max(x/2 − τ, 0),
    which is convex, from max(x)/2 − 1. All is computed in f64 and rounded once.

    ±0 are equal. An element of −inf gets 0; a row of −inf alone, or with +inf or
    NaN, is NaN. A row of one finite element is 1; an empty row stays empty.

    Example: `%y = act.entmax15 %x dim 1 : tensor<?x8xf32>`.
  }];
}

// The product from the output y of the op.
class Act_SparseVjp<string mnemonic, string of, string formula> :
    Act_AlongAxis<mnemonic, [AllTypesMatch<["gradient", "y", "result"]>]> {
  let summary = "Vector-Jacobian product of " # of # ", from its result";
  let description = "With y the result of `act." # of # "` along the axis `dim` " #
      "and g the gradient: " # formula # ". Sums are over the axis, and in f64; " #
      "the result is rounded once.\n\nOutside of the support, where y is 0, the " #
      "result is 0, whatever g is there. NaN in y, or NaN or ±inf of g in the " #
      "support, make the row's support NaN.\n\n" #
      "Example: `%dx = act." # mnemonic # " %g, %y dim 1 : tensor<?x8xf32>`.\n";
  let arguments = !con((ins Act_FloatTensor:$gradient, Act_FloatTensor:$y),
                       Act_axis);
  let assemblyFormat = "$gradient `,` $y `dim` $dim attr-dict `:` type($y)";
}

def Act_SparsemaxVjpOp : Act_SparseVjp<"sparsemax_vjp", "sparsemax",
    "g minus the mean of g over the support of the row">;
def Act_Entmax15VjpOp : Act_SparseVjp<"entmax15_vjp", "entmax15",
    "√y · (g − Σ √y·g / Σ √y)">;

#endif // ACT_SPARSE_OPS_TD
