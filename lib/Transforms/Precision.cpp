// How much of a value's precision reaches memory.
#include "Precision.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"

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

bool mlir::act::isRoundedToNarrow(Value value) {
  if (!getElementTypeOrSelf(value.getType()).isF32())
    return false;
  SetVector<Value> pending;
  pending.insert(value);
  for (size_t i = 0; i < pending.size(); ++i) {
    if (pending.size() > kMaxValues || pending[i].use_empty())
      return false;
    for (OpOperand &use : pending[i].getUses()) {
      Operation *op = use.getOwner();
      if (isa<arith::TruncFOp>(op) && isNarrow(op->getResult(0).getType()))
        continue;
      if (!keepsRelativeError(use))
        return false;
      pending.insert(op->getResult(0));
    }
  }
  return true;
}

AccuracyAttr mlir::act::getNarrowAccuracy(MLIRContext *context) {
  // f32 has 13 bits more than f16.
  FloatAttr ulps = FloatAttr::get(Float64Type::get(context), 1 << 12);
  return AccuracyAttr::get(context, ulps, {}, {}, AccuracyMode::Bounds, false,
                           false, false, {});
}
