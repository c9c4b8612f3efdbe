// Quantized activations along an axis: each element knows its channel.
#include "Decompose.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::act;

namespace {
struct DecomposeQuantized : OpRewritePattern<QuantizedOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(QuantizedOp op,
                                PatternRewriter &rewriter) const override {
    std::optional<uint64_t> axis = op.getAxis();
    if (!axis)
      return rewriter.notifyMatchFailure(op, "has no axis");
    rewriter.replaceOp(
        op, createElementwise(
                rewriter, op.getLoc(), op.getX(), rewriter.getI8Type(),
                [&](OpBuilder &b, Location l, ValueRange a) -> Value {
                  Value channel = linalg::IndexOp::create(b, l, *axis);
                  return QuantizedOp::create(
                      b, l, b.getI8Type(), op.getActivationAttr(),
                      op.getWrtAttr(), a[0], channel, op.getXScaleAttr(),
                      op.getXZeroPointAttr(), /*axis=*/IntegerAttr(),
                      op.getYScaleAttr(), op.getYZeroPointAttr(),
                      op.getParametersAttr());
                }));
    return success();
  }
};
} // namespace

void mlir::act::populateDecomposeQuantizedPatterns(
    RewritePatternSet &patterns) {
  patterns.add<DecomposeQuantized>(patterns.getContext());
}
