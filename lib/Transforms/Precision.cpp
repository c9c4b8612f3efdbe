// How much of a value's precision reaches memory.
#include "act/Transforms/Precision.h"
#include "act/IR/DefaultAccuracy.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"
#include <cmath>

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

/// No more values than this are looked at.
static constexpr size_t kMaxValues = 32;

FloatType mlir::act::getNarrowStored(Value value) {
  if (!getElementTypeOrSelf(value.getType()).isF32())
    return {};
  FloatType finest;
  SetVector<Value> pending;
  pending.insert(value);
  for (size_t i = 0; i < pending.size(); ++i) {
    if (pending.size() > kMaxValues || pending[i].use_empty())
      return {};
    for (OpOperand &use : pending[i].getUses()) {
      Operation *op = use.getOwner();
      Type result = op->getResult(0).getType();
      if (isa<arith::TruncFOp>(op) && isNarrow(result)) {
        auto type = cast<FloatType>(getElementTypeOrSelf(result));
        if (!finest || finest.getFPMantissaWidth() < type.getFPMantissaWidth())
          finest = type;
        continue;
      }
      if (!keepsRelativeError(use))
        return {};
      pending.insert(op->getResult(0));
    }
  }
  return finest;
}

AccuracyAttr mlir::act::getNarrowAccuracy(FloatType type) {
  MLIRContext *context = type.getContext();
  unsigned more = APFloat::semanticsPrecision(APFloat::IEEEsingle()) -
                  type.getFPMantissaWidth();
  FloatAttr ulps =
      FloatAttr::get(Float64Type::get(context), std::ldexp(0.5, more));
  return AccuracyAttr::get(context, ulps, {}, {}, AccuracyMode::Bounds, false,
                           false, false, {});
}

SmallVector<const Implementation *>
mlir::act::getSatisfying(Value result, AccuracyAttr asked,
                         ArrayRef<Implementation> all) {
  auto type = cast<FloatType>(getElementTypeOrSelf(result.getType()));
  if (asked)
    return getMeeting(all, asked, type);
  SmallVector<const Implementation *> satisfying;
  if (FloatType stored = getNarrowStored(result))
    satisfying = getMeeting(all, getNarrowAccuracy(stored), type);
  if (satisfying.empty())
    satisfying = getMeeting(all, getDefaultAccuracy(type), type);
  if (satisfying.empty() && !all.empty())
    satisfying.push_back(&all.front());
  return satisfying;
}
