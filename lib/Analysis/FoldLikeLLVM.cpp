// What the pipeline makes of values that are extended only to be rounded again,
// and LLVM of selections.
#include "MinOrMax.h"
#include "act/Analysis/Cost.h"
#include "act/Definitions/Rounding.h"
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

namespace {
/// select(c, op(x, a), op(x, b)) to op(x, select(c, a, b)).
struct SelectOperand : OpRewritePattern<arith::SelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::SelectOp op,
                                PatternRewriter &rewriter) const override {
    Operation *a = op.getTrueValue().getDefiningOp();
    Operation *b = op.getFalseValue().getDefiningOp();
    if (!a || !b || a == b || a->getName() != b->getName() ||
        !isa<arith::AddFOp, arith::MulFOp>(a) || !a->hasOneUse() ||
        !b->hasOneUse())
      return rewriter.notifyMatchFailure(op, "selects no two results");
    for (unsigned i : {0, 1})
      for (unsigned j : {0, 1}) {
        if (a->getOperand(i) != b->getOperand(j))
          continue;
        Value selected =
            arith::SelectOp::create(rewriter, op.getLoc(), op.getCondition(),
                                    a->getOperand(1 - i), b->getOperand(1 - j));
        // Behind the operands of both.
        Operation *result = rewriter.clone(*a);
        result->setOperand(1 - i, selected);
        rewriter.replaceOp(op, result);
        return success();
      }
    return rewriter.notifyMatchFailure(op, "selects results of no one operand");
  }
};

/// op(select(c, k, a), select(c, l, b)) to select(c, op(k, l), op(a, b)), where
/// k and l are constants.
template <typename BinaryOp> struct JoinSelects : OpRewritePattern<BinaryOp> {
  using OpRewritePattern<BinaryOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(BinaryOp op,
                                PatternRewriter &rewriter) const override {
    auto a = op.getLhs().template getDefiningOp<arith::SelectOp>();
    auto b = op.getRhs().template getDefiningOp<arith::SelectOp>();
    if (!a || !b || a == b || a.getCondition() != b.getCondition() ||
        !a->hasOneUse() || !b->hasOneUse() ||
        !matchPattern(a.getTrueValue(), m_Constant()) ||
        !matchPattern(b.getTrueValue(), m_Constant()))
      return rewriter.notifyMatchFailure(op,
                                         "takes no selections of constants");
    Value constant = BinaryOp::create(rewriter, op.getLoc(), a.getTrueValue(),
                                      b.getTrueValue());
    Value computed = BinaryOp::create(rewriter, op.getLoc(), a.getFalseValue(),
                                      b.getFalseValue());
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, a.getCondition(), constant,
                                                 computed);
    return success();
  }
};

/// Whether `op` compares with a constant from above (x >= c) or below.
static bool isBound(arith::CmpFOp op, bool isUpper, APFloat &bound) {
  using arith::CmpFPredicate;
  if (!op || !matchPattern(op.getRhs(), m_ConstantFloat(&bound)))
    return false;
  CmpFPredicate predicate = op.getPredicate();
  return isUpper ? predicate == CmpFPredicate::OGE ||
                       predicate == CmpFPredicate::OGT
                 : predicate == CmpFPredicate::OLE ||
                       predicate == CmpFPredicate::OLT;
}

static bool isStrict(arith::CmpFOp op) {
  return op.getPredicate() == arith::CmpFPredicate::OLT ||
         op.getPredicate() == arith::CmpFPredicate::OGT;
}

/// (x <= low ? low : x) >= high to x >= high, where low < high. Of numbers that
/// are wide LLVM sees it where the bounds are infinite.
struct CompareClamped : OpRewritePattern<arith::CmpFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::CmpFOp op,
                                PatternRewriter &rewriter) const override {
    auto clamp = op.getLhs().getDefiningOp<arith::SelectOp>();
    auto below = clamp ? clamp.getCondition().getDefiningOp<arith::CmpFOp>()
                       : arith::CmpFOp();
    APFloat low(0.0), high(0.0);
    if (!isBound(below, /*isUpper=*/false, low) ||
        !isBound(op, /*isUpper=*/true, high) || !(low < high) ||
        clamp.getTrueValue() != below.getRhs() ||
        clamp.getFalseValue() != below.getLhs() ||
        !(high.isInfinity() || below.getLhs().getDefiningOp<arith::ExtFOp>()))
      return rewriter.notifyMatchFailure(op, "compares nothing clamped");
    rewriter.modifyOpInPlace(
        op, [&] { op.getLhsMutable().assign(clamp.getFalseValue()); });
    return success();
  }
};

/// select(x <= -c, k, select(x >= c, k, v)), in either order, to
/// select(|x| >= c, k, v).
struct SelectOutside : OpRewritePattern<arith::SelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::SelectOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getFalseValue().getDefiningOp<arith::SelectOp>();
    auto below = op.getCondition().getDefiningOp<arith::CmpFOp>();
    auto above = inner ? inner.getCondition().getDefiningOp<arith::CmpFOp>()
                       : arith::CmpFOp();
    APFloat low(0.0), high(0.0);
    if (isBound(below, /*isUpper=*/true, high))
      std::swap(below, above);
    if (!isBound(below, /*isUpper=*/false, low) ||
        !isBound(above, /*isUpper=*/true, high) || !inner->hasOneUse() ||
        op.getTrueValue() != inner.getTrueValue() ||
        below.getLhs() != above.getLhs() ||
        isStrict(below) != isStrict(above) || !low.bitwiseIsEqual(neg(high)) ||
        high.isNegative())
      return rewriter.notifyMatchFailure(op, "selects by no symmetric bounds");
    Location loc = op.getLoc();
    Value magnitude = math::AbsFOp::create(rewriter, loc, above.getLhs());
    Value outside = arith::CmpFOp::create(rewriter, loc, above.getPredicate(),
                                          magnitude, above.getRhs());
    rewriter.replaceOpWithNewOp<arith::SelectOp>(
        op, outside, inner.getTrueValue(), inner.getFalseValue());
    return success();
  }
};
} // namespace

LogicalResult mlir::act::foldLikeLLVM(Operation *root) {
  narrowExactRoundings(root);
  RewritePatternSet patterns(root->getContext());
  patterns.add<SelectOperand, JoinSelects<arith::MulFOp>, CompareClamped,
               SelectOutside>(patterns.getContext());
  return applyPatternsGreedily(root, std::move(patterns));
}
