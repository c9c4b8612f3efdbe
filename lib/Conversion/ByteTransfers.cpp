// The pass convert-act-byte-transfers.
#include "act/Conversion/Passes.h"
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

static bool isPartOfByte(Type type) {
  return type.isInteger() && type.getIntOrFloatBitWidth() < 8;
}

/// A vector, or a scalar, of bytes instead.
static Type toBytes(Type type) {
  Type byte = IntegerType::get(type.getContext(), 8);
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.clone(byte);
  return byte;
}

/// `memref`, each element of which takes a byte, as one of bytes. Both types
/// become the same one of LLVM, so that nothing remains of the cast.
static Value castToBytes(OpBuilder &builder, Location loc, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  MemRefType bytes =
      MemRefType::Builder(type).setElementType(toBytes(type.getElementType()));
  return UnrealizedConversionCastOp::create(builder, loc, bytes, memref)
      .getResult(0);
}

namespace {
struct ReadBytes : OpRewritePattern<vector::TransferReadOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::TransferReadOp op,
                                PatternRewriter &rewriter) const override {
    Type element = getElementTypeOrSelf(op.getBase().getType());
    if (!isa<MemRefType>(op.getBase().getType()) || !isPartOfByte(element))
      return rewriter.notifyMatchFailure(op, "reads whole bytes");
    Location loc = op.getLoc();
    Value padding = arith::ExtUIOp::create(rewriter, loc, toBytes(element),
                                           op.getPadding());
    Value bytes = vector::TransferReadOp::create(
        rewriter, loc, cast<VectorType>(toBytes(op.getType())),
        castToBytes(rewriter, loc, op.getBase()), op.getIndices(),
        op.getPermutationMapAttr(), padding, op.getMask(),
        op.getInBoundsAttr());
    rewriter.replaceOpWithNewOp<arith::TruncIOp>(op, op.getType(), bytes);
    return success();
  }
};

struct WriteBytes : OpRewritePattern<vector::TransferWriteOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::TransferWriteOp op,
                                PatternRewriter &rewriter) const override {
    Value vector = op.getVector();
    if (!isa<MemRefType>(op.getBase().getType()) ||
        !isPartOfByte(getElementTypeOrSelf(vector.getType())))
      return rewriter.notifyMatchFailure(op, "writes whole bytes");
    Location loc = op.getLoc();
    Value bytes = arith::ExtUIOp::create(rewriter, loc,
                                         toBytes(vector.getType()), vector);
    rewriter.replaceOpWithNewOp<vector::TransferWriteOp>(
        op, bytes, castToBytes(rewriter, loc, op.getBase()), op.getIndices(),
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
