// What LLVM makes of bits that are masked, shifted and tested.
#include "FoldBits.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

static Value makeConstant(PatternRewriter &rewriter, Location loc, Type type,
                          const APInt &number) {
  TypedAttr attribute =
      rewriter.getIntegerAttr(getElementTypeOrSelf(type), number);
  if (auto shaped = dyn_cast<ShapedType>(type))
    attribute = SplatElementsAttr::get(shaped, attribute);
  return arith::ConstantOp::create(rewriter, loc, attribute);
}

namespace {
/// |(|x|)| to |x|.
struct MagnitudeOfMagnitude : OpRewritePattern<math::AbsFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::AbsFOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getOperand().getDefiningOp<math::AbsFOp>())
      return rewriter.notifyMatchFailure(op, "takes no magnitude");
    rewriter.replaceOp(op, op.getOperand());
    return success();
  }
};

/// The sign of |x| to 0.
struct SignOfMagnitude : OpRewritePattern<arith::AndIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::AndIOp op,
                                PatternRewriter &rewriter) const override {
    APInt mask;
    auto bits = op.getLhs().getDefiningOp<arith::BitcastOp>();
    if (!matchPattern(op.getRhs(), m_ConstantInt(&mask)) ||
        !mask.isSignMask() || !bits ||
        !bits.getIn().getDefiningOp<math::AbsFOp>())
      return rewriter.notifyMatchFailure(op, "takes no sign of a magnitude");
    rewriter.replaceOp(op, makeConstant(rewriter, op.getLoc(), op.getType(),
                                        APInt(mask.getBitWidth(), 0)));
    return success();
  }
};

/// (x & c) << k to (x << k) & (c << k), and the same with a sum.
template <typename BinaryOp>
struct ShiftFirst : OpRewritePattern<arith::ShLIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ShLIOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getLhs().template getDefiningOp<BinaryOp>();
    APInt constant, amount;
    if (!inner || !matchPattern(inner.getRhs(), m_ConstantInt(&constant)) ||
        !matchPattern(op.getRhs(), m_ConstantInt(&amount)))
      return rewriter.notifyMatchFailure(op, "shifts no masked bits");
    Value shifted = arith::ShLIOp::create(rewriter, op.getLoc(), inner.getLhs(),
                                          op.getRhs());
    rewriter.replaceOpWithNewOp<BinaryOp>(op, shifted,
                                          makeConstant(rewriter, op.getLoc(),
                                                       op.getType(),
                                                       constant.shl(amount)));
    return success();
  }
};

/// A selection by whether x + 1 is odd, to one by whether x is.
struct SelectByNextParity : OpRewritePattern<arith::SelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::SelectOp op,
                                PatternRewriter &rewriter) const override {
    auto compare = op.getCondition().getDefiningOp<arith::CmpIOp>();
    if (!compare || compare.getPredicate() != arith::CmpIPredicate::ne ||
        !matchPattern(compare.getRhs(), m_Zero()))
      return rewriter.notifyMatchFailure(op, "selects by no bit");
    auto bit = compare.getLhs().getDefiningOp<arith::AndIOp>();
    auto next = bit ? bit.getLhs().getDefiningOp<arith::AddIOp>() : nullptr;
    if (!next || !matchPattern(bit.getRhs(), m_One()) ||
        !matchPattern(next.getRhs(), m_One()))
      return rewriter.notifyMatchFailure(op, "selects by no next parity");
    Value own = arith::AndIOp::create(rewriter, op.getLoc(), next.getLhs(),
                                      bit.getRhs());
    Value isOdd = arith::CmpIOp::create(
        rewriter, op.getLoc(), compare.getPredicate(), own, compare.getRhs());
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, isOdd, op.getFalseValue(),
                                                 op.getTrueValue());
    return success();
  }
};
} // namespace

void mlir::act::populateBitFolds(RewritePatternSet &patterns) {
  patterns.add<MagnitudeOfMagnitude, SignOfMagnitude, ShiftFirst<arith::AndIOp>,
               ShiftFirst<arith::AddIOp>, SelectByNextParity>(
      patterns.getContext());
}
