// What the pipeline makes of values that are extended only to be rounded again,
// and LLVM of selections.
#include "FoldBits.h"
#include "FoldComparisons.h"
#include "Merging.h"
#include "act/Analysis/Cost.h"
#include "act/Definitions/Rare.h"
#include "act/Definitions/Rounding.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::act;

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

static bool isOne(Value value) { return matchPattern(value, m_OneFloat()); }

/// fma(1, x, y) to x + y.
struct AddProductWithOne : OpRewritePattern<math::FmaOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::FmaOp op,
                                PatternRewriter &rewriter) const override {
    Value factor = isOne(op.getA()) ? op.getB() : op.getA();
    if (!isOne(op.getA()) && !isOne(op.getB()))
      return rewriter.notifyMatchFailure(op, "multiplies by no 1");
    rewriter.replaceOpWithNewOp<arith::AddFOp>(op, factor, op.getC());
    return success();
  }
};

/// x select(c, 1, y) to select(c, x, x y), and the same with y before 1.
struct MultiplyBySelectedOne : OpRewritePattern<arith::MulFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::MulFOp op,
                                PatternRewriter &rewriter) const override {
    for (unsigned i : {0, 1}) {
      auto select = op->getOperand(i).getDefiningOp<arith::SelectOp>();
      if (!select || !select->hasOneUse() || select->hasAttr(kRareAttrName))
        continue;
      bool isFirst = isOne(select.getTrueValue());
      if (!isFirst && !isOne(select.getFalseValue()))
        continue;
      Value x = op->getOperand(1 - i);
      Value product = arith::MulFOp::create(rewriter, op.getLoc(), x,
                                            isFirst ? select.getFalseValue()
                                                    : select.getTrueValue());
      rewriter.replaceOpWithNewOp<arith::SelectOp>(op, select.getCondition(),
                                                   isFirst ? x : product,
                                                   isFirst ? product : x);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "multiplies by no selected 1");
  }
};

/// x / select(c, 1, y) to select(c, x, x / y), and the same with y before 1.
struct DivideBySelectedOne : OpRewritePattern<arith::DivFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::DivFOp op,
                                PatternRewriter &rewriter) const override {
    auto select = op.getRhs().getDefiningOp<arith::SelectOp>();
    if (!select || !select->hasOneUse() || select->hasAttr(kRareAttrName))
      return rewriter.notifyMatchFailure(op, "divides by no selection");
    bool isFirst = isOne(select.getTrueValue());
    if (!isFirst && !isOne(select.getFalseValue()))
      return rewriter.notifyMatchFailure(op, "divides by no selected 1");
    Value x = op.getLhs();
    Value quotient = arith::DivFOp::create(rewriter, op.getLoc(), x,
                                           isFirst ? select.getFalseValue()
                                                   : select.getTrueValue());
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, select.getCondition(),
                                                 isFirst ? x : quotient,
                                                 isFirst ? quotient : x);
    return success();
  }
};

/// |x| |x| to x x.
struct SquareOfMagnitude : OpRewritePattern<arith::MulFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::MulFOp op,
                                PatternRewriter &rewriter) const override {
    auto magnitude = op.getLhs().getDefiningOp<math::AbsFOp>();
    if (!magnitude || op.getLhs() != op.getRhs())
      return rewriter.notifyMatchFailure(op, "squares no magnitude");
    Value x = magnitude.getOperand();
    rewriter.replaceOpWithNewOp<arith::MulFOp>(op, x, x);
    return success();
  }
};

/// A selection of a constant that is rounded, to one of the rounded constant.
struct RoundSelected : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    auto select = op.getIn().getDefiningOp<arith::SelectOp>();
    // To bf16 it is several operations, and a minimum is one.
    if (!select || !select->hasOneUse() || select->hasAttr(kRareAttrName) ||
        getElementTypeOrSelf(op).isBF16() || isMinOrMax(select) ||
        (!matchPattern(select.getTrueValue(), m_Constant()) &&
         !matchPattern(select.getFalseValue(), m_Constant())))
      return rewriter.notifyMatchFailure(op, "rounds no selected constant");
    auto round = [&](Value value) -> Value {
      return arith::TruncFOp::create(rewriter, op.getLoc(), op.getType(),
                                     value);
    };
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, select.getCondition(),
                                                 round(select.getTrueValue()),
                                                 round(select.getFalseValue()));
    return success();
  }
};

} // namespace

LogicalResult mlir::act::foldLikeLLVM(Operation *root) {
  narrowExactRoundings(root);
  RewritePatternSet patterns(root->getContext());
  patterns.add<SelectOperand, JoinSelects<arith::MulFOp>, AddProductWithOne,
               MultiplyBySelectedOne, DivideBySelectedOne, SquareOfMagnitude,
               RoundSelected>(patterns.getContext());
  populateComparisonFolds(patterns);
  populateBitFolds(patterns);
  if (failed(applyPatternsGreedily(root, std::move(patterns))))
    return failure();
  // What has become the same is computed once.
  IRRewriter rewriter(root->getContext());
  DominanceInfo dominance(root);
  eliminateCommonSubExpressions(rewriter, dominance, root);
  return success();
}
