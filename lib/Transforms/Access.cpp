#include "Access.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::act;

/// Replaces a subview that is taken inside `loop` by what it is taken of. The
/// access must begin where the subview does, or the subview where its source.
static bool stepOut(Access &access, scf::ForOp loop) {
  auto view = access.base.getDefiningOp<memref::SubViewOp>();
  if (!view || !loop->isAncestor(view))
    return false;
  llvm::SmallBitVector dropped = view.getDroppedDims();
  SmallVector<OpFoldResult> offsets = view.getMixedOffsets(), indices;
  size_t kept = 0;
  for (auto [dim, offset] : llvm::enumerate(offsets)) {
    if (!isConstantIntValue(view.getMixedStrides()[dim], 1))
      return false;
    if (dropped.test(dim)) {
      indices.push_back(offset);
      continue;
    }
    OpFoldResult index = access.indices[kept++];
    if (isConstantIntValue(index, 0))
      indices.push_back(offset);
    else if (isConstantIntValue(offset, 0))
      indices.push_back(index);
    else
      return false;
  }
  access.base = view.getSource();
  access.indices = std::move(indices);
  return true;
}

/// Elements along the last dimension of what `op` moves; none if it is not laid
/// out so.
static std::optional<int64_t> getLength(VectorTransferOpInterface op) {
  VectorType type = op.getVectorType();
  if (type.isScalable() || type.getRank() > 1 ||
      !op.getPermutationMap().isMinorIdentity())
    return std::nullopt;
  return type.getRank() == 0 ? 1 : type.getDimSize(0);
}

static std::optional<Access> getAccess(Operation *op) {
  auto make = [&](bool isWrite, Value base, ValueRange indices,
                  int64_t length) {
    return Access{op, isWrite, base, getAsOpFoldResult(indices), length};
  };
  if (auto transfer = dyn_cast<VectorTransferOpInterface>(op)) {
    std::optional<int64_t> length = getLength(transfer);
    if (!length)
      return std::nullopt;
    return make(isa<vector::TransferWriteOp>(op), transfer.getBase(),
                transfer.getIndices(), *length);
  }
  if (auto store = dyn_cast<vector::StoreOp>(op))
    if (store.getVectorType().getRank() == 1)
      return make(true, store.getBase(), store.getIndices(),
                  store.getVectorType().getDimSize(0));
  if (auto load = dyn_cast<memref::LoadOp>(op))
    return make(false, load.getMemRef(), load.getIndices(), 1);
  if (auto store = dyn_cast<memref::StoreOp>(op))
    return make(true, store.getMemRef(), store.getIndices(), 1);
  return std::nullopt;
}

/// An intrinsic that computes vectors from vectors, of which LLVM's dialect
/// says nothing.
static bool isVectorIntrinsic(Operation *op) {
  return isa<LLVM::CallIntrinsicOp>(op) && op->getNumResults() == 1 &&
         isa<VectorType>(op->getResult(0).getType()) &&
         llvm::none_of(op->getOperandTypes(),
                       llvm::IsaPred<LLVM::LLVMPointerType>);
}

std::optional<SmallVector<Access>> act::getAccesses(scf::ForOp loop) {
  SmallVector<Access> accesses;
  WalkResult result = loop.getBody()->walk([&](Operation *op) {
    if (op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() ||
        isMemoryEffectFree(op) || isVectorIntrinsic(op) ||
        isa<memref::PrefetchOp, memref::AllocOp, memref::DeallocOp>(op))
      return WalkResult::advance();
    std::optional<Access> access = getAccess(op);
    if (!access)
      return WalkResult::interrupt();
    while (stepOut(*access, loop))
      ;
    // What is made inside of the loop has no place outside of it: what an
    // iteration allocates is its own.
    if (loop.isDefinedOutsideOfLoop(access->base))
      accesses.push_back(std::move(*access));
    else if (!access->base.getDefiningOp<memref::AllocOp>())
      return WalkResult::interrupt();
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    return std::nullopt;
  return accesses;
}

/// The dimension along which the iterations of `loop` take turns in `access`.
static std::optional<size_t> getOwnDim(scf::ForOp loop, const Access &access,
                                       int64_t step) {
  for (auto [dim, index] : llvm::enumerate(access.indices)) {
    if (dyn_cast<Value>(index) != loop.getInductionVar())
      continue;
    bool isLast = dim + 1 == access.indices.size();
    if (isLast && access.length > step)
      return std::nullopt;
    return dim;
  }
  return std::nullopt;
}

bool act::isParallel(scf::ForOp loop, ArrayRef<Access> accesses) {
  std::optional<int64_t> step = getConstantIntValue(loop.getStep());
  if (!step || *step < 1 || loop.getNumResults() > 0)
    return false;
  llvm::DenseMap<Value, size_t> dims;
  for (const Access &access : accesses) {
    if (!access.isWrite)
      continue;
    std::optional<size_t> dim = getOwnDim(loop, access, *step);
    if (!dim || dims.try_emplace(access.base, *dim).first->second != *dim)
      return false;
  }
  return llvm::all_of(accesses, [&](const Access &access) {
    auto written = dims.find(access.base);
    return written == dims.end() ||
           getOwnDim(loop, access, *step) == written->second;
  });
}

scf::ForOp act::findTail(scf::ForOp loop) {
  auto tail = dyn_cast_or_null<scf::ForOp>(loop->getNextNode());
  std::optional<int64_t> step = getConstantIntValue(loop.getStep());
  std::optional<int64_t> tailStep =
      tail ? getConstantIntValue(tail.getStep()) : std::nullopt;
  if (!step || !tailStep || *step % *tailStep != 0 ||
      tail.getNumResults() > 0 || tail.getLowerBound() != loop.getUpperBound())
    return nullptr;
  bool hasSize = false;
  for (Operation *user : tail.getUpperBound().getUsers()) {
    if (user == tail || !tail->isAncestor(user))
      continue;
    auto apply = dyn_cast<affine::AffineApplyOp>(user);
    MLIRContext *context = loop.getContext();
    AffineExpr left =
        getAffineSymbolExpr(0, context) - getAffineDimExpr(0, context);
    if (!apply || apply.getMapOperands().front() != tail.getInductionVar() ||
        apply.getAffineMap() != AffineMap::get(1, 1, left))
      return nullptr;
    hasSize = true;
  }
  return hasSize ? tail : nullptr;
}

unsigned act::getBitWidth(Type element) {
  if (auto complex = dyn_cast<ComplexType>(element))
    return 2 * getBitWidth(complex.getElementType());
  return element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
}

OpFoldResult act::getByteSize(OpBuilder &builder, Location loc, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  AffineExpr product = builder.getAffineConstantExpr(
      llvm::divideCeil(getBitWidth(type.getElementType()), 8));
  SmallVector<OpFoldResult> sizes = memref::getMixedSizes(builder, loc, memref);
  for (size_t i = 0; i < sizes.size(); ++i)
    product = product * builder.getAffineSymbolExpr(i);
  return affine::makeComposedFoldedAffineApply(builder, loc, product, sizes);
}

void act::forbidUnrolling(scf::ForOp loop) {
  MLIRContext *context = loop.getContext();
  auto unroll = LLVM::LoopUnrollAttr::get(
      context, /*disable=*/BoolAttr::get(context, true), {}, {}, {}, {}, {},
      {});
  loop->setAttr("loop_annotation", LLVM::LoopAnnotationAttr::get(
                                       context, {}, {}, {}, unroll, {}, {}, {},
                                       {}, {}, {}, {}, {}, {}, {}, {}));
}
