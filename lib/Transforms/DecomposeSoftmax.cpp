// The softmax family along an axis.
#include "SoftmaxBuilder.h"

using namespace mlir;
using namespace mlir::act;

/// A builder for the rows of `x`, an operand of `op`.
template <typename OpT>
static SoftmaxBuilder build(OpBuilder &builder, OpT op, Value x) {
  return SoftmaxBuilder(builder, op.getLoc(), x, op.getDim());
}

void mlir::act::populateDecomposeSoftmaxPatterns(RewritePatternSet &patterns) {
  addDecomposition<SoftmaxOp>(patterns, [](OpBuilder &b, SoftmaxOp op) {
    return build(b, op, op.getX()).softmax(op.getSink());
  });
  addDecomposition<SoftminOp>(patterns, [](OpBuilder &b, SoftminOp op) {
    return build(b, op, op.getX()).negate().softmax({});
  });
  addDecomposition<LogSoftmaxOp>(patterns, [](OpBuilder &b, LogSoftmaxOp op) {
    return build(b, op, op.getX()).logSoftmax();
  });
  addDecomposition<SoftmaxVjpOp>(patterns, [](OpBuilder &b, SoftmaxVjpOp op) {
    return build(b, op, op.getY()).vjp(op.getGradient(), /*negative=*/false);
  });
  addDecomposition<SoftminVjpOp>(patterns, [](OpBuilder &b, SoftminVjpOp op) {
    return build(b, op, op.getY()).vjp(op.getGradient(), /*negative=*/true);
  });
  addDecomposition<LogSoftmaxVjpOp>(
      patterns, [](OpBuilder &b, LogSoftmaxVjpOp op) {
        return build(b, op, op.getY()).logVjp(op.getGradient());
      });
  addDecomposition<SoftmaxSinkVjpOp>(
      patterns, [](OpBuilder &b, SoftmaxSinkVjpOp op) {
        return build(b, op, op.getX()).sinkVjp(op.getGradient(), op.getSink());
      });
  addDecomposition<GumbelSoftmaxOp>(
      patterns, [](OpBuilder &b, GumbelSoftmaxOp op) {
        return build(b, op, op.getX())
            .addGumbel(op.getSeed(), op.getTemperature())
            .softmax({});
      });
  addDecomposition<GumbelSoftmaxVjpOp>(
      patterns, [](OpBuilder &b, GumbelSoftmaxVjpOp op) {
        return build(b, op, op.getX())
            .addGumbel(op.getSeed(), op.getTemperature())
            .gumbelVjp(op.getGradient());
      });
}
