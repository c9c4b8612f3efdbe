// The pass convert-act-rounding.
#include "act/Conversion/Passes.h"
#include "act/Definitions/Instantiate.h"
#include "act/Definitions/Rounding.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTROUNDING
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// Rounds on the bits: adding 0x7fff, and one more where the kept part is odd,
/// carries exactly when the dropped half rounds up. NaN keeps its upper payload
/// and is made quiet.
struct RoundToBFloat16 : OpRewritePattern<arith::TruncFOp> {
  RoundToBFloat16(MLIRContext *context,
                  const llvm::DenseSet<Operation *> &exact)
      : OpRewritePattern(context), exact(exact) {}

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    Value x = op.getIn();
    if (!getElementTypeOrSelf(x.getType()).isF32() ||
        !getElementTypeOrSelf(op.getType()).isBF16())
      return rewriter.notifyMatchFailure(op, "not from f32 to bf16");
    Location loc = op.getLoc();
    auto constant = [&](int32_t value) {
      return splatConstant(rewriter, loc, rewriter.getI32IntegerAttr(value), x);
    };
    Type i32 = withElementType(x.getType(), rewriter.getI32Type());
    Type i16 = withElementType(x.getType(), rewriter.getI16Type());
    auto finish = [&](Value upper) {
      Value narrow = arith::TruncIOp::create(rewriter, loc, i16, upper);
      rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), narrow);
      return success();
    };
    Value bits = arith::BitcastOp::create(rewriter, loc, i32, x);
    Value sixteen = constant(16);
    Value kept = arith::ShRUIOp::create(rewriter, loc, bits, sixteen);
    if (exact.contains(op))
      return finish(kept);
    Value odd = arith::AndIOp::create(rewriter, loc, kept, constant(1));
    Value bias = arith::AddIOp::create(rewriter, loc, odd, constant(0x7fff));
    Value sum = arith::AddIOp::create(rewriter, loc, bits, bias);
    Value rounded = arith::ShRUIOp::create(rewriter, loc, sum, sixteen);
    Value quiet = arith::OrIOp::create(rewriter, loc, kept, constant(0x40));
    Value isNaN =
        arith::CmpFOp::create(rewriter, loc, arith::CmpFPredicate::UNO, x, x);
    return finish(
        arith::SelectOp::create(rewriter, loc, isNaN, quiet, rounded));
  }

private:
  /// Roundings that change nothing.
  const llvm::DenseSet<Operation *> &exact;
};

/// LLVM cannot extend vectors of bf16 whose length is no power of two; the bits
/// are the upper half of f32's.
struct ExtendFromBFloat16 : OpRewritePattern<arith::ExtFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    Value x = op.getIn();
    if (!getElementTypeOrSelf(x.getType()).isBF16() ||
        !getElementTypeOrSelf(op.getType()).isF32())
      return rewriter.notifyMatchFailure(op, "not from bf16 to f32");
    Location loc = op.getLoc();
    Type i32 = withElementType(x.getType(), rewriter.getI32Type());
    Type i16 = withElementType(x.getType(), rewriter.getI16Type());
    Value bits = arith::BitcastOp::create(rewriter, loc, i16, x);
    Value wide = arith::ExtUIOp::create(rewriter, loc, i32, bits);
    Value sixteen =
        splatConstant(rewriter, loc, rewriter.getI32IntegerAttr(16), wide);
    Value upper = arith::ShLIOp::create(rewriter, loc, wide, sixteen);
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), upper);
    return success();
  }
};

struct RoundingPass : act::impl::ConvertActRoundingBase<RoundingPass> {
  void runOnOperation() override {
    narrowExactRoundings(getOperation());
    // Found before extensions become operations on the bits.
    llvm::DenseSet<Operation *> exact;
    getOperation()->walk([&](arith::TruncFOp op) {
      if (getElementTypeOrSelf(op.getType()).isBF16() && isExact(op))
        exact.insert(op);
    });
    RewritePatternSet patterns(&getContext());
    patterns.add<ExtendFromBFloat16>(&getContext());
    patterns.add<RoundToBFloat16>(&getContext(), exact);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
