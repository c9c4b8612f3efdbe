// How much of a value's precision reaches memory.
#include "Precision.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

bool mlir::act::isNarrow(Type type) {
  return isa<Float16Type, BFloat16Type>(getElementTypeOrSelf(type));
}

/// Whether the relative error of the operand `use` becomes the result's. A
/// square would have it twice.
static bool keepsRelativeError(OpOperand &use) {
  Operation *op = use.getOwner();
  if (isa<arith::MulFOp, arith::DivFOp>(op))
    return op->getOperand(0) != op->getOperand(1);
  if (isa<arith::SelectOp>(op))
    return use.getOperandNumber() > 0;
  return isa<arith::NegFOp, arith::MaximumFOp, arith::MinimumFOp,
             arith::MaxNumFOp, arith::MinNumFOp, math::AbsFOp,
             math::CopySignOp>(op);
}

/// Uses are followed no farther than this.
static constexpr unsigned kMaxSteps = 8;

static bool isRoundedToNarrow(Value value, unsigned steps) {
  if (steps > kMaxSteps || value.use_empty())
    return false;
  return llvm::all_of(value.getUses(), [&](OpOperand &use) {
    Operation *op = use.getOwner();
    if (isa<arith::TruncFOp>(op))
      return isNarrow(op->getResult(0).getType());
    return keepsRelativeError(use) &&
           isRoundedToNarrow(op->getResult(0), steps + 1);
  });
}

bool mlir::act::isRoundedToNarrow(Value value) {
  return getElementTypeOrSelf(value.getType()).isF32() &&
         ::isRoundedToNarrow(value, 0);
}

AccuracyAttr mlir::act::getNarrowAccuracy(MLIRContext *context) {
  // f32 has 13 bits more than f16.
  FloatAttr ulps = FloatAttr::get(Float64Type::get(context), 1 << 12);
  return AccuracyAttr::get(context, ulps, {}, {}, AccuracyMode::Bounds, false,
                           false, false, {});
}
