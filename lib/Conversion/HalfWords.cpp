#include "HalfWords.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

static bool isFrom(Operation *op, Type from, Type to) {
  return getElementTypeOrSelf(op->getOperand(0)) == from &&
         getElementTypeOrSelf(op->getResult(0)) == to;
}

/// An extension of whole words.
static bool isExtension(Operation *op, int64_t leastLanes) {
  auto type = dyn_cast<VectorType>(op->getResultTypes().front());
  Builder builder(op->getContext());
  return isa<arith::ExtFOp>(op) && type && type.getRank() == 1 &&
         !type.isScalable() && type.getNumElements() >= leastLanes &&
         type.getNumElements() % 2 == 0 &&
         isFrom(op, builder.getBF16Type(), builder.getF32Type());
}

static bool isRounding(Operation *op) {
  Builder builder(op->getContext());
  return isa<arith::TruncFOp>(op) &&
         isFrom(op, builder.getF32Type(), builder.getBF16Type());
}

namespace {
/// Collects what is connected by values that are in the other order.
class Collector {
public:
  Collector(Block &block, int64_t leastLanes)
      : block(block), leastLanes(leastLanes) {}

  /// All that `first` is connected with; false where lanes must be in order.
  bool collect(arith::ExtFOp first, HalfWords &found);

  llvm::DenseSet<Operation *> seen;

private:
  bool visit(Operation *op, HalfWords &found);
  bool addOperand(Value value);
  bool addUsers(Operation *op);
  void push(Operation *op) {
    if (seen.insert(op).second)
      pending.push_back(op);
  }

  Block &block;
  int64_t leastLanes;
  SmallVector<Operation *> pending;
};
} // namespace

/// A scalar or a splat is the same in any order; what else is computed here is
/// connected.
bool Collector::addOperand(Value value) {
  DenseElementsAttr elements;
  Operation *op = value.getDefiningOp();
  if (!isa<VectorType>(value.getType()) ||
      isa_and_nonnull<vector::BroadcastOp>(op))
    return true;
  if (matchPattern(value, m_Constant(&elements)))
    return elements.isSplat();
  if (!op || op->getBlock() != &block)
    return false;
  push(op);
  return true;
}

bool Collector::addUsers(Operation *op) {
  return llvm::all_of(op->getUsers(), [&](Operation *user) {
    push(user);
    return user->getBlock() == &block;
  });
}

bool Collector::visit(Operation *op, HalfWords &found) {
  if (op->getNumResults() != 1)
    return false;
  if (isExtension(op, leastLanes)) {
    found.extensions.push_back(cast<arith::ExtFOp>(op));
    return addUsers(op);
  }
  if (!OpTrait::hasElementwiseMappableTraits(op) ||
      !llvm::all_of(op->getOperands(),
                    [&](Value operand) { return addOperand(operand); }))
    return false;
  if (isRounding(op)) {
    found.roundings.push_back(cast<arith::TruncFOp>(op));
    return true;
  }
  return addUsers(op);
}

bool Collector::collect(arith::ExtFOp first, HalfWords &found) {
  bool inAnyOrder = true;
  push(first);
  while (!pending.empty())
    inAnyOrder &= visit(pending.pop_back_val(), found);
  return inAnyOrder && !found.roundings.empty();
}

SmallVector<HalfWords> act::findHalfWords(Operation *root, int64_t leastLanes) {
  SmallVector<HalfWords> all;
  root->walk([&](Block *block) {
    Collector collector(*block, leastLanes);
    for (Operation &op : *block) {
      if (op.getNumResults() != 1 || !isExtension(&op, leastLanes) ||
          collector.seen.contains(&op))
        continue;
      HalfWords found;
      if (collector.collect(cast<arith::ExtFOp>(op), found))
        all.push_back(std::move(found));
    }
  });
  return all;
}

/// `x` as half as many words.
static Value toWords(OpBuilder &builder, Location loc, Value x) {
  int64_t lanes = cast<VectorType>(x.getType()).getNumElements();
  return vector::BitCastOp::create(
      builder, loc, VectorType::get(lanes / 2, builder.getI32Type()), x);
}

Value act::extendHalfWords(OpBuilder &builder, Location loc, Value x) {
  Value words = toWords(builder, loc, x);
  Value sixteen =
      splatConstant(builder, loc, builder.getI32IntegerAttr(16), words);
  Value upper = splatConstant(
      builder, loc, builder.getI32IntegerAttr(int32_t(0xffff0000)), words);
  Value even = arith::ShLIOp::create(builder, loc, words, sixteen);
  Value odd = arith::AndIOp::create(builder, loc, words, upper);
  int64_t lanes = cast<VectorType>(x.getType()).getNumElements();
  return vector::ShuffleOp::create(builder, loc, even, odd,
                                   llvm::to_vector(llvm::seq<int64_t>(lanes)));
}

Value act::joinHalfWords(OpBuilder &builder, Location loc, Value bits) {
  int64_t lanes = cast<VectorType>(bits.getType()).getNumElements();
  auto half = [&](int64_t first) -> Value {
    return vector::ExtractStridedSliceOp::create(builder, loc, bits, first,
                                                 lanes / 2, 1);
  };
  Value even = half(0), odd = half(lanes / 2);
  Value sixteen =
      splatConstant(builder, loc, builder.getI32IntegerAttr(16), even);
  Value upper = splatConstant(
      builder, loc, builder.getI32IntegerAttr(int32_t(0xffff0000)), even);
  Value words = arith::OrIOp::create(
      builder, loc, arith::ShRUIOp::create(builder, loc, even, sixteen),
      arith::AndIOp::create(builder, loc, odd, upper));
  return vector::BitCastOp::create(
      builder, loc, VectorType::get(lanes, builder.getBF16Type()), words);
}
