// The pass act-interleave.
#include "Access.h"
#include "act/Analysis/Cost.h"
#include "act/Definitions/Libm.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTINTERLEAVE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// A loop whose iterations are independent, each the elementwise work on one
/// vector.
class VectorLoop {
public:
  /// None where `loop` is something else, or its operations work on `registers`
  /// of `vectorBits` already.
  static std::optional<VectorLoop> get(scf::ForOp loop, int64_t registers,
                                       int64_t vectorBits);

  /// Makes the vectors of an iteration `factor` times as long. False where
  /// there are too few iterations.
  bool widen();

private:
  VectorLoop(scf::ForOp loop, int64_t step) : loop(loop), step(step) {}
  bool isVector(Type type) const;
  bool isUniform(Value value) const;
  bool isSplat(Value value) const;
  bool isSupported(Operation &op) const;
  bool isSupported(const Access &access) const;
  int64_t getVectorBits() const;
  Value splitRange(OpBuilder &builder);
  void widenResult(Value result) const;
  void widenOperands(Operation &op);
  void widenAccess(const Access &access);

  VectorType getWide(Type type) const {
    return VectorType::get({step * factor},
                           cast<VectorType>(type).getElementType());
  }

  mutable scf::ForOp loop;
  /// Elements of a vector.
  int64_t step;
  int64_t factor = 1;
  SmallVector<Access> accesses;
  /// Splats from outside of the loop, and what takes their place.
  llvm::DenseMap<Value, Value> splats;
};
} // namespace

bool VectorLoop::isVector(Type type) const {
  auto vector = dyn_cast<VectorType>(type);
  return vector && vector.getRank() == 1 && !vector.isScalable() &&
         vector.getDimSize(0) == step;
}

/// A scalar that is the same for all elements: what computes it in the loop
/// does not depend on the loop's variable (see isSupported).
bool VectorLoop::isUniform(Value value) const {
  return value != loop.getInductionVar() && !isa<ShapedType>(value.getType());
}

/// One scalar as a vector.
bool VectorLoop::isSplat(Value value) const {
  DenseElementsAttr elements;
  if (matchPattern(value, m_Constant(&elements)))
    return elements.isSplat();
  auto broadcast = value.getDefiningOp<vector::BroadcastOp>();
  return broadcast && isUniform(broadcast.getSource());
}

bool VectorLoop::isSupported(const Access &access) const {
  auto transfer = dyn_cast<VectorTransferOpInterface>(access.op);
  if (!transfer)
    return isa<memref::LoadOp>(access.op) &&
           llvm::all_of(access.indices, [&](OpFoldResult index) {
             auto value = dyn_cast<Value>(index);
             return !value || isUniform(value);
           });
  return access.length == step && !transfer.getMask() &&
         !transfer.hasOutOfBoundsDim() &&
         dyn_cast<Value>(access.indices.back()) == loop.getInductionVar();
}

bool VectorLoop::isSupported(Operation &op) const {
  if (op.getNumRegions() > 0 || isa<memref::AllocOp, memref::DeallocOp>(op))
    return false;
  auto isLane = [&](Value value) {
    return isVector(value.getType()) &&
           (!loop.isDefinedOutsideOfLoop(value) || isSplat(value));
  };
  // See isSupported of accesses, too.
  if (auto write = dyn_cast<vector::TransferWriteOp>(op))
    return isLane(write.getVector());
  if (isa<memref::SubViewOp, memref::LoadOp, vector::TransferReadOp>(op))
    return true;
  if (llvm::none_of(op.getResultTypes(), llvm::IsaPred<VectorType>))
    return llvm::all_of(op.getOperands(),
                        [&](Value operand) { return isUniform(operand); });
  if (!llvm::all_of(op.getResultTypes(),
                    [&](Type type) { return isVector(type); }))
    return false;
  if (isa<arith::ConstantOp, vector::BroadcastOp>(op))
    return isSplat(op.getResult(0));
  // A call leaves nothing in registers.
  return OpTrait::hasElementwiseMappableTraits(&op) && !callsLibm(&op) &&
         llvm::all_of(op.getOperands(), [&](Value operand) {
           return isUniform(operand) || isLane(operand);
         });
}

std::optional<VectorLoop> VectorLoop::get(scf::ForOp loop, int64_t registers,
                                          int64_t vectorBits) {
  std::optional<int64_t> step = getConstantIntValue(loop.getStep());
  std::optional<SmallVector<Access>> accesses = getAccesses(loop);
  if (!step || *step < 2 || !accesses || !isParallel(loop, *accesses))
    return std::nullopt;
  VectorLoop result(loop, *step);
  result.accesses = std::move(*accesses);
  bool isSupported =
      llvm::any_of(result.accesses,
                   [](const Access &access) { return access.isWrite; }) &&
      llvm::all_of(
          result.accesses,
          [&](const Access &access) { return result.isSupported(access); }) &&
      llvm::all_of(loop.getBody()->without_terminator(),
                   [&](Operation &op) { return result.isSupported(op); });
  if (!isSupported)
    return std::nullopt;
  result.factor =
      registers / llvm::divideCeil(result.getVectorBits(), vectorBits);
  return result.factor > 1 ? std::optional(std::move(result)) : std::nullopt;
}

/// Bits of the widest vector that an operation has.
int64_t VectorLoop::getVectorBits() const {
  unsigned width = 8;
  SmallPtrSet<Operation *, 32> skipped = findSkipped(*loop.getBody());
  for (Operation &op : loop.getBody()->without_terminator())
    if (!skipped.contains(&op))
      for (Value value : llvm::concat<Value>(op.getOperands(), op.getResults()))
        if (isVector(value.getType()))
          width = std::max(width, getBitWidth(getElementTypeOrSelf(value)));
  return width * step;
}

/// Where the last whole vector of the new length ends; what is left goes to the
/// loop behind. Null where there is no such vector.
Value VectorLoop::splitRange(OpBuilder &builder) {
  scf::ForOp tail = findTail(loop);
  Value end = tail ? tail.getUpperBound() : loop.getUpperBound();
  AffineExpr from = builder.getAffineSymbolExpr(0),
             to = builder.getAffineSymbolExpr(1);
  AffineExpr split =
      from + (to - from).floorDiv(step * factor) * (step * factor);
  OpFoldResult at = affine::makeComposedFoldedAffineApply(
      builder, loop.getLoc(), split,
      {getAsOpFoldResult(loop.getLowerBound()), getAsOpFoldResult(end)});
  if (isEqualConstantIntOrValue(at, getAsOpFoldResult(loop.getLowerBound())))
    return nullptr;
  Value middle = getValueOrCreateConstantIndexOp(builder, loop.getLoc(), at);
  if (!tail && !isEqualConstantIntOrValue(at, getAsOpFoldResult(end))) {
    builder.setInsertionPointAfter(loop);
    tail = cast<scf::ForOp>(builder.clone(*loop));
  }
  if (tail) {
    tail.setLowerBound(middle);
    forbidUnrolling(tail);
  }
  return middle;
}

/// The access on the memref itself: subviews have the size of the old vectors.
void VectorLoop::widenAccess(const Access &access) {
  if (!isa<VectorTransferOpInterface>(access.op))
    return;
  OpBuilder builder(access.op);
  Location loc = access.op->getLoc();
  SmallVector<Value> indices =
      getValueOrCreateConstantIndexOp(builder, loc, access.indices);
  SmallVector<bool> inBounds(1, true);
  if (auto write = dyn_cast<vector::TransferWriteOp>(access.op)) {
    vector::TransferWriteOp::create(builder, loc, write.getVector(),
                                    access.base, indices,
                                    ArrayRef<bool>(inBounds));
  } else {
    auto read = cast<vector::TransferReadOp>(access.op);
    Value wide = vector::TransferReadOp::create(
        builder, loc, getWide(read.getType()), access.base, indices,
        read.getPadding(), ArrayRef<bool>(inBounds));
    read.getVector().replaceAllUsesWith(wide);
  }
  access.op->erase();
}

void VectorLoop::widenResult(Value result) const {
  VectorType type = getWide(result.getType());
  DenseElementsAttr elements;
  if (matchPattern(result, m_Constant(&elements)))
    result.getDefiningOp<arith::ConstantOp>().setValueAttr(
        elements.resizeSplat(type));
  result.setType(type);
}

/// Splats from outside of the loop are needed at the new length.
void VectorLoop::widenOperands(Operation &op) {
  for (OpOperand &operand : op.getOpOperands()) {
    Value value = operand.get();
    if (!isVector(value.getType()) || !loop.isDefinedOutsideOfLoop(value))
      continue;
    Value &splat = splats[value];
    if (!splat) {
      splat = OpBuilder(loop).clone(*value.getDefiningOp())->getResult(0);
      widenResult(splat);
    }
    operand.set(splat);
  }
}

bool VectorLoop::widen() {
  OpBuilder builder(loop);
  Value end = splitRange(builder);
  if (!end)
    return false;
  loop.setUpperBound(end);
  builder.setInsertionPoint(loop);
  loop.setStep(
      arith::ConstantIndexOp::create(builder, loop.getLoc(), step * factor));
  for (Operation &op : loop.getBody()->without_terminator()) {
    widenOperands(op);
    if (!isa<VectorTransferOpInterface>(op))
      for (Value result : op.getResults())
        if (isVector(result.getType()))
          widenResult(result);
  }
  for (const Access &access : accesses)
    widenAccess(access);
  return true;
}

namespace {
struct InterleavePass : act::impl::ActInterleaveBase<InterleavePass> {
  using ActInterleaveBase::ActInterleaveBase;

  void runOnOperation() override {
    SmallVector<scf::ForOp> loops;
    getOperation()->walk([&](scf::ForOp loop) { loops.push_back(loop); });
    for (scf::ForOp loop : loops) {
      int64_t wanted =
          registers > 0
              ? registers
              : getInterleavedRegisters(getLoopShape(*loop.getBody()));
      if (std::optional<VectorLoop> vectors =
              VectorLoop::get(loop, wanted, vectorBits))
        if (vectors->widen()) {
          ++numWidened;
          // Several vectors an iteration are enough for LLVM, too.
          if (wanted > 2)
            forbidUnrolling(loop);
        }
    }
  }
};
} // namespace
