#include "GpuKernel.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::act;

/// The widest access to memory that a thread can make.
static constexpr int64_t accessBits = 128;

/// What a value of `type` takes in memory; 0 where only the element-by-element
/// layout is defined.
static int64_t getBits(Type type) {
  if (type.isIndex())
    return 64;
  int64_t bits = type.isIntOrFloat() ? type.getIntOrFloatBitWidth() : 0;
  return bits >= 8 && llvm::isPowerOf2_64(bits) ? bits : 0;
}

/// The loop that runs along the last dimension of the first result.
static unsigned findInnerLoop(linalg::GenericOp op) {
  unsigned loops = op.getNumLoops();
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (map.getNumResults() > 0)
    if (auto dim = dyn_cast<AffineDimExpr>(map.getResults().back()))
      return dim.getPosition();
  return loops == 0 ? 0 : loops - 1;
}

GpuKernel::GpuKernel(OpBuilder &builder, linalg::GenericOp op)
    : builder(builder), op(op), loc(op.getLoc()), innerLoop(findInnerLoop(op)) {
  lanes = countLanes();
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<MemRefType>(operand.get().getType());
    alignedRows |= lanes > 1 && type && type.getRank() > 1 &&
                   type.getLayout().isIdentity() &&
                   getAccess(operand) == Access::Contiguous;
  }
}

bool GpuKernel::hasVectorBody() {
  auto isScalar = [](Type type) {
    return type.isIntOrIndexOrFloat() && !isa<MemRefType>(type);
  };
  return llvm::all_of(
      op.getBody()->without_terminator(), [&](Operation &inner) {
        return inner.getNumResults() == 1 &&
               llvm::all_of(inner.getOperandTypes(), isScalar) &&
               isScalar(inner.getResult(0).getType()) &&
               (inner.hasTrait<OpTrait::ConstantLike>() ||
                OpTrait::hasElementwiseMappableTraits(&inner));
      });
}

int64_t GpuKernel::countLanes() {
  if (op.getNumLoops() == 0 || !hasVectorBody())
    return 1;
  int64_t widest = 16;
  for (Value operand : op->getOperands())
    if (isa<MemRefType>(operand.getType()))
      widest =
          std::max(widest, getBits(getElementTypeOrSelf(operand.getType())));
  return std::max<int64_t>(1, accessBits / widest);
}

GpuKernel::Access GpuKernel::getAccess(OpOperand &operand) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || !map.isFunctionOfDim(innerLoop))
    return Access::Uniform;
  for (AffineExpr expr : map.getResults().drop_back())
    if (expr.isFunctionOfDim(innerLoop))
      return Access::Scattered;
  if (map.getResults().back() != builder.getAffineDimExpr(innerLoop) ||
      getBits(type.getElementType()) == 0)
    return Access::Scattered;
  if (type.getLayout().isIdentity())
    return Access::Contiguous;
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)) || strides.back() != 1)
    return Access::Scattered;
  strides.back() = offset;
  bool isAligned = llvm::all_of(strides, [&](int64_t step) {
    return ShapedType::isStatic(step) && step % lanes == 0;
  });
  return isAligned ? Access::Contiguous : Access::Scattered;
}

SmallVector<Value> GpuKernel::getPosition(OpOperand &operand,
                                          ArrayRef<Value> indices,
                                          int64_t lane) {
  SmallVector<Value> loops(indices);
  if (lane > 0)
    loops[innerLoop] = arith::AddIOp::create(
        builder, loc, loops[innerLoop],
        arith::ConstantIndexOp::create(builder, loc, lane));
  AffineMap map = op.getMatchingIndexingMap(&operand);
  return llvm::map_to_vector(map.getResults(), [&](AffineExpr expr) -> Value {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      return loops[dim.getPosition()];
    return affine::AffineApplyOp::create(
        builder, loc, AffineMap::get(map.getNumDims(), 0, expr), loops);
  });
}

/// A scalar in all lanes.
Value GpuKernel::widen(Value value, int64_t count) {
  if (count == 1 || isa<VectorType>(value.getType()))
    return value;
  return vector::BroadcastOp::create(
      builder, loc, VectorType::get(count, value.getType()), value);
}

/// `memref` as the kernel sees it: a constant's global moves into the kernel's
/// module with the op that names it.
Value GpuKernel::getMemRef(Value memref) {
  Operation *op = memref.getDefiningOp();
  if (isa_and_nonnull<memref::GetGlobalOp>(op))
    return builder.clone(*op)->getResult(0);
  auto view = dyn_cast_or_null<ViewLikeOpInterface>(op);
  if (!view)
    return memref;
  Value source = getMemRef(view.getViewSource());
  if (source == view.getViewSource())
    return memref;
  IRMapping mapping;
  mapping.map(view.getViewSource(), source);
  return builder.clone(*op, mapping)->getResult(0);
}

Value GpuKernel::load(OpOperand &operand, ArrayRef<Value> indices,
                      int64_t count) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type)
    return operand.get();
  Value memref = getMemRef(operand.get());
  Type element = type.getElementType();
  Access access = getAccess(operand);
  auto loadLane = [&](int64_t lane) -> Value {
    return memref::LoadOp::create(builder, loc, memref,
                                  getPosition(operand, indices, lane));
  };
  if (count == 1 || access == Access::Uniform)
    return loadLane(0);
  auto vector = VectorType::get(count, element);
  if (access == Access::Contiguous)
    return vector::LoadOp::create(
        builder, loc, vector, memref, getPosition(operand, indices, 0),
        /*nontemporal=*/false, llvm::Align(count * getBits(element) / 8));
  SmallVector<Value> elements;
  for (int64_t lane = 0; lane < count; ++lane)
    elements.push_back(loadLane(lane));
  return vector::FromElementsOp::create(builder, loc, vector, elements);
}

void GpuKernel::store(OpOperand &operand, ArrayRef<Value> indices,
                      Value value) {
  Value memref = operand.get();
  auto vector = dyn_cast<VectorType>(value.getType());
  if (!vector) {
    memref::StoreOp::create(builder, loc, value, memref,
                            getPosition(operand, indices, 0));
    return;
  }
  int64_t count = vector.getNumElements();
  if (getAccess(operand) == Access::Contiguous) {
    vector::StoreOp::create(
        builder, loc, value, memref, getPosition(operand, indices, 0),
        /*nontemporal=*/false,
        llvm::Align(count * getBits(vector.getElementType()) / 8));
    return;
  }
  for (int64_t lane = 0; lane < count; ++lane)
    memref::StoreOp::create(
        builder, loc, vector::ExtractOp::create(builder, loc, value, lane),
        memref, getPosition(operand, indices, lane));
}

void GpuKernel::cloneOp(Operation &inner, ArrayRef<Value> indices,
                        int64_t count, IRMapping &mapping) {
  if (auto index = dyn_cast<linalg::IndexOp>(inner))
    return mapping.map(index.getResult(), indices[index.getDim()]);
  if (count == 1) {
    builder.clone(inner, mapping)->walk([&](linalg::IndexOp index) {
      index.replaceAllUsesWith(indices[index.getDim()]);
      index.erase();
    });
    return;
  }
  if (inner.hasTrait<OpTrait::ConstantLike>()) {
    mapping.map(inner.getResult(0),
                widen(builder.clone(inner)->getResult(0), count));
    return;
  }
  // Values from outside the body, parameters for instance, are scalars.
  SmallVector<Value> operands =
      llvm::map_to_vector(inner.getOperands(), [&](Value v) {
        return widen(mapping.lookupOrDefault(v), count);
      });
  OperationState state(inner.getLoc(), inner.getName(), operands,
                       VectorType::get(count, inner.getResult(0).getType()),
                       inner.getAttrs());
  mapping.map(inner.getResult(0), builder.create(state)->getResult(0));
}

void GpuKernel::emit(ArrayRef<Value> indices, int64_t count) {
  IRMapping mapping;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (!argument.use_empty())
      mapping.map(argument, widen(load(operand, indices, count), count));
  }
  for (Operation &inner : op.getBody()->without_terminator())
    cloneOp(inner, indices, count, mapping);
  Operation *yield = op.getBody()->getTerminator();
  for (auto [output, value] :
       llvm::zip(op.getDpsInitsMutable(), yield->getOperands()))
    store(output, indices, widen(mapping.lookupOrDefault(value), count));
}
