// What the decompositions of structured ops share.
#ifndef ACT_LIB_TRANSFORMS_DECOMPOSE_H
#define ACT_LIB_TRANSFORMS_DECOMPOSE_H

#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::act {

/// Gated units, on two operands or a packed one, and their gradients.
void populateDecomposeGatedPatterns(RewritePatternSet &patterns);

/// The softmax family and its gradients, along an axis.
void populateDecomposeSoftmaxPatterns(RewritePatternSet &patterns);

/// Maxout and its gradient.
void populateDecomposeMaxoutPatterns(RewritePatternSet &patterns);

/// Quantized activations with channels.
void populateDecomposeQuantizedPatterns(RewritePatternSet &patterns);

/// Activations with a parameter a channel, and their gradients.
void populateDecomposeChannelwisePatterns(RewritePatternSet &patterns);

/// Leaky units with random slopes.
void populateDecomposeRandomPatterns(RewritePatternSet &patterns);

/// Sparsemax, entmax and their gradients.
void populateDecomposeSparsePatterns(RewritePatternSet &patterns);

/// Replaces an op by what `build` makes of it.
template <typename OpT> struct Decomposition : OpRewritePattern<OpT> {
  using Build = Value (*)(OpBuilder &, OpT);
  Decomposition(MLIRContext *context, Build build)
      : OpRewritePattern<OpT>(context), build(build) {}

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, build(rewriter, op));
    return success();
  }

private:
  Build build;
};

template <typename OpT>
void addDecomposition(RewritePatternSet &patterns,
                      typename Decomposition<OpT>::Build build) {
  patterns.add<Decomposition<OpT>>(patterns.getContext(), build);
}

/// The type in which many values computed of elements of type `element` are
/// added up, in any order: f64 for f32 and f64, and f32 for the narrow types.
FloatType getSumType(Type element);

/// The scalar `value` of type `type`.
Value createFloat(OpBuilder &builder, Location loc, double value,
                  FloatType type);

/// Makes the scalar result of an element of a structured op: takes its inputs'
/// scalars (and, of a reduction, the accumulator last).
using BodyBuilder =
    llvm::function_ref<Value(OpBuilder &, Location, ValueRange)>;

/// An elementwise linalg.generic over `inputs` of one shape, the result a
/// tensor of that shape with elements of type `element`.
Value createElementwise(OpBuilder &builder, Location loc, ValueRange inputs,
                        Type element, BodyBuilder body);

/// The same where each of `inputs` has its own map from the loops to its
/// elements; the first one has the shape of the result.
Value createElementwise(OpBuilder &builder, Location loc, ValueRange inputs,
                        ArrayRef<AffineMap> inputMaps, Type element,
                        BodyBuilder body);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_DECOMPOSE_H
