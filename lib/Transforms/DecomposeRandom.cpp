// Leaky units with random slopes: elementwise, of the element's position too.
#include "Decompose.h"
#include "Random.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

/// `value` where x > 0, otherwise a·value, with the slope a of the element.
template <typename OpT>
static Value decompose(OpBuilder &builder, OpT op, Value value) {
  Type element = getElementTypeOrSelf(op.getX());
  FloatType type = getDefaultComputeType(element);
  std::optional<Noise> noise;
  if (op.getSeed())
    noise.emplace(builder, op.getLoc(), op.getX(), op.getSeed());
  double lower = op.getLower().convertToDouble();
  double upper = op.getUpper().convertToDouble();
  auto slope = [&](OpBuilder &b, Location l) -> Value {
    if (!noise)
      return createFloat(b, l, lower / 2 + upper / 2, type);
    Value range = createFloat(b, l, upper - lower, type);
    Value scaled =
        arith::MulFOp::create(b, l, noise->uniform(b, l, type), range);
    return arith::AddFOp::create(b, l, scaled, createFloat(b, l, lower, type));
  };
  SmallVector<Value> inputs = {op.getX()};
  if (value != op.getX())
    inputs.push_back(value);
  return createElementwise(
      builder, op.getLoc(), inputs, element,
      [&](OpBuilder &b, Location l, ValueRange a) {
        Value x = convertFloat(b, l, a[0], type);
        Value chosen = a.size() == 1 ? x : convertFloat(b, l, a[1], type);
        Value isPositive = arith::CmpFOp::create(
            b, l, arith::CmpFPredicate::OGT, x, createFloat(b, l, 0, type));
        Value product = arith::MulFOp::create(b, l, chosen, slope(b, l));
        Value result =
            arith::SelectOp::create(b, l, isPositive, chosen, product);
        return convertFloat(b, l, result, element);
      });
}

void mlir::act::populateDecomposeRandomPatterns(RewritePatternSet &patterns) {
  addDecomposition<RreluOp>(patterns, [](OpBuilder &b, RreluOp op) {
    return decompose(b, op, op.getX());
  });
  addDecomposition<RreluVjpOp>(patterns, [](OpBuilder &b, RreluVjpOp op) {
    return decompose(b, op, op.getGradient());
  });
}
