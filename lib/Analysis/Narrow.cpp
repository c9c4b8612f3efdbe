// What LLVM makes of values that are extended only to be rounded again.
#include "Narrow.h"
#include "act/Analysis/Cost.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::act;

bool mlir::act::isMinOrMax(arith::SelectOp select) {
  auto compare = select.getCondition().getDefiningOp<arith::CmpFOp>();
  if (!compare || !compare->hasOneUse())
    return false;
  Value a = select.getTrueValue(), b = select.getFalseValue();
  Value lhs = compare.getLhs(), rhs = compare.getRhs();
  return (a == lhs && b == rhs) || (a == rhs && b == lhs);
}

/// Whether `value` is an extension from `type` or a constant.
static bool isNarrow(Value value, Type type) {
  if (auto extended = value.getDefiningOp<arith::ExtFOp>())
    return extended.getIn().getType() == type;
  return matchPattern(value, m_Constant());
}

/// `value`, of which isNarrow holds, in the type to which `op` rounds.
static Value narrow(Value value, arith::TruncFOp op,
                    PatternRewriter &rewriter) {
  if (auto extended = value.getDefiningOp<arith::ExtFOp>())
    return extended.getIn();
  return arith::TruncFOp::create(rewriter, op.getLoc(), op.getType(), value);
}

namespace {
/// round(select(c, extend(a), constant)) to select(c, a, constant).
struct NarrowSelect : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    auto select = op.getIn().getDefiningOp<arith::SelectOp>();
    if (!select || !select->hasOneUse() || isMinOrMax(select) ||
        getElementTypeOrSelf(op.getType()).isBF16())
      return rewriter.notifyMatchFailure(op, "rounds no selection");
    Value a = select.getTrueValue(), b = select.getFalseValue();
    if (!isNarrow(a, op.getType()) || !isNarrow(b, op.getType()))
      return rewriter.notifyMatchFailure(op, "selects what is computed");
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, select.getCondition(),
                                                 narrow(a, op, rewriter),
                                                 narrow(b, op, rewriter));
    return success();
  }
};

/// round(abs(extend(x))) to abs(x), and the same of a negation.
template <typename SignOp>
struct NarrowSign : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    auto sign = op.getIn().getDefiningOp<SignOp>();
    auto extended =
        sign ? sign.getOperand().template getDefiningOp<arith::ExtFOp>()
             : arith::ExtFOp();
    if (!extended || extended.getIn().getType() != op.getType() ||
        getElementTypeOrSelf(op.getType()).isBF16())
      return rewriter.notifyMatchFailure(op, "changes no sign of an extension");
    rewriter.replaceOpWithNewOp<SignOp>(op, extended.getIn());
    return success();
  }
};
} // namespace

LogicalResult mlir::act::foldNarrowing(Operation *root) {
  RewritePatternSet patterns(root->getContext());
  patterns
      .add<NarrowSelect, NarrowSign<math::AbsFOp>, NarrowSign<arith::NegFOp>>(
          patterns.getContext());
  return applyPatternsGreedily(root, std::move(patterns));
}
