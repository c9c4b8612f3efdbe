// The pass convert-act-rounding.
#include "HalfWords.h"
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

/// The bits of the f32 `x` as they are, or with the upper half rounded: adding
/// 0x7fff, and one more where the kept part is odd, carries exactly when the
/// dropped half rounds up. As a subtraction of -0x7fff or -0x8000, which differ
/// in one bit, that is one operation less where there is ternary logic. NaN
/// keeps its upper payload and is made quiet.
static Value getUpperBits(OpBuilder &builder, Location loc, Value x,
                          Rounding rounding) {
  auto constant = [&](int32_t value) {
    return splatConstant(builder, loc, builder.getI32IntegerAttr(value), x);
  };
  Type i32 = withElementType(x.getType(), builder.getI32Type());
  Value bits = arith::BitcastOp::create(builder, loc, i32, x);
  if (rounding == Rounding::Exact)
    return bits;
  if (rounding == Rounding::AnyTie)
    return arith::AddIOp::create(builder, loc, bits, constant(0x8000));
  Value kept = arith::ShRUIOp::create(builder, loc, bits, constant(16));
  Value odd = arith::AndIOp::create(builder, loc, kept, constant(1));
  Value bias = arith::XOrIOp::create(builder, loc, odd, constant(-0x7fff));
  Value sum = arith::SubIOp::create(builder, loc, bits, bias);
  if (rounding == Rounding::KeepsPayload)
    return sum;
  Value quiet = arith::OrIOp::create(builder, loc, bits, constant(0x400000));
  Value isNaN =
      arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UNO, x, x);
  return arith::SelectOp::create(builder, loc, isNaN, quiet, sum);
}

namespace {
struct RoundToBFloat16 : OpRewritePattern<arith::TruncFOp> {
  RoundToBFloat16(MLIRContext *context,
                  const llvm::DenseMap<Operation *, Rounding> &roundings)
      : OpRewritePattern(context), roundings(roundings) {}

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    Value x = op.getIn();
    if (!getElementTypeOrSelf(x.getType()).isF32() ||
        !getElementTypeOrSelf(op.getType()).isBF16())
      return rewriter.notifyMatchFailure(op, "not from f32 to bf16");
    Location loc = op.getLoc();
    Value bits = getUpperBits(rewriter, loc, x, roundings.lookup(op));
    Value sixteen =
        splatConstant(rewriter, loc, rewriter.getI32IntegerAttr(16), x);
    Value upper = arith::ShRUIOp::create(rewriter, loc, bits, sixteen);
    Type i16 = withElementType(x.getType(), rewriter.getI16Type());
    Value narrow = arith::TruncIOp::create(rewriter, loc, i16, upper);
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), narrow);
    return success();
  }

private:
  const llvm::DenseMap<Operation *, Rounding> &roundings;
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
  using ConvertActRoundingBase::ConvertActRoundingBase;

  void convertHalfWords();

  void runOnOperation() override {
    narrowExactRoundings(getOperation());
    // Found before extensions become operations on the bits.
    getOperation()->walk([&](arith::TruncFOp op) {
      if (getElementTypeOrSelf(op.getType()).isBF16())
        roundings[op] = getRounding(op);
    });
    convertHalfWords();
    RewritePatternSet patterns(&getContext());
    patterns.add<ExtendFromBFloat16>(&getContext());
    patterns.add<RoundToBFloat16>(&getContext(), roundings);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    roundings.clear();
  }

  llvm::DenseMap<Operation *, Rounding> roundings;
};
} // namespace

void RoundingPass::convertHalfWords() {
  for (HalfWords &found : findHalfWords(getOperation(), vectorBits / 16)) {
    for (arith::ExtFOp op : found.extensions) {
      OpBuilder builder(op);
      Value bits = extendHalfWords(builder, op.getLoc(), op.getIn());
      op.replaceAllUsesWith(
          arith::BitcastOp::create(builder, op.getLoc(), op.getType(), bits)
              .getResult());
      op.erase();
    }
    for (arith::TruncFOp op : found.roundings) {
      OpBuilder builder(op);
      Value bits =
          getUpperBits(builder, op.getLoc(), op.getIn(), roundings.lookup(op));
      op.replaceAllUsesWith(joinHalfWords(builder, op.getLoc(), bits));
      op.erase();
    }
  }
}
