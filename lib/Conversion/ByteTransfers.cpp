// The pass convert-act-byte-transfers.
#include "act/Conversion/Passes.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTBYTETRANSFERS
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// What elements of `type` are moved as; null where that is what they are.
static Type getMovedType(Type type, bool isMasked) {
  if (type.isInteger() && type.getIntOrFloatBitWidth() < 8)
    return IntegerType::get(type.getContext(), 8);
  if (type.isBF16() && isMasked)
    return IntegerType::get(type.getContext(), 16);
  return nullptr;
}

/// `value`, of any type that is moved as another, and back.
static Value toMoved(OpBuilder &builder, Value value, Type moved) {
  Type type = withElementType(value.getType(), moved);
  if (isa<FloatType>(getElementTypeOrSelf(value)))
    return arith::BitcastOp::create(builder, value.getLoc(), type, value);
  return arith::ExtUIOp::create(builder, value.getLoc(), type, value);
}
static Value fromMoved(OpBuilder &builder, Value value, Type type) {
  if (isa<FloatType>(getElementTypeOrSelf(type)))
    return arith::BitcastOp::create(builder, value.getLoc(), type, value);
  return arith::TruncIOp::create(builder, value.getLoc(), type, value);
}

/// `memref` as one of what its elements are moved as, of the same size in
/// memory. Both types become the same one of LLVM, so that nothing remains of
/// the cast.
static Value castMemRef(OpBuilder &builder, Location loc, Value memref,
                        Type moved) {
  auto type = cast<MemRefType>(memref.getType());
  MemRefType cast = MemRefType::Builder(type).setElementType(moved);
  return UnrealizedConversionCastOp::create(builder, loc, cast, memref)
      .getResult(0);
}

namespace {
struct ReadBytes : OpRewritePattern<vector::TransferReadOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::TransferReadOp op,
                                PatternRewriter &rewriter) const override {
    Type moved = getMovedType(getElementTypeOrSelf(op.getType()),
                              /*isMasked=*/op.getMask() != nullptr);
    if (!isa<MemRefType>(op.getBase().getType()) || !moved)
      return rewriter.notifyMatchFailure(op, "reads what is in memory");
    Location loc = op.getLoc();
    Value read = vector::TransferReadOp::create(
        rewriter, loc, cast<VectorType>(withElementType(op.getType(), moved)),
        castMemRef(rewriter, loc, op.getBase(), moved), op.getIndices(),
        op.getPermutationMapAttr(), toMoved(rewriter, op.getPadding(), moved),
        op.getMask(), op.getInBoundsAttr());
    rewriter.replaceOp(op, fromMoved(rewriter, read, op.getType()));
    return success();
  }
};

struct WriteBytes : OpRewritePattern<vector::TransferWriteOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::TransferWriteOp op,
                                PatternRewriter &rewriter) const override {
    Type moved = getMovedType(getElementTypeOrSelf(op.getVector()),
                              /*isMasked=*/op.getMask() != nullptr);
    if (!isa<MemRefType>(op.getBase().getType()) || !moved)
      return rewriter.notifyMatchFailure(op, "writes what is in memory");
    rewriter.replaceOpWithNewOp<vector::TransferWriteOp>(
        op, toMoved(rewriter, op.getVector(), moved),
        castMemRef(rewriter, op.getLoc(), op.getBase(), moved), op.getIndices(),
        op.getPermutationMapAttr(), op.getMask(), op.getInBoundsAttr());
    return success();
  }
};

struct ByteTransfersPass
    : act::impl::ConvertActByteTransfersBase<ByteTransfersPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ReadBytes, WriteBytes>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
