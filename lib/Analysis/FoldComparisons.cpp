// What LLVM makes of comparisons.
#include "FoldComparisons.h"
#include "Merging.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

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

static bool isExtendedFromF16(Value value) {
  auto extended = value.getDefiningOp<arith::ExtFOp>();
  return extended && getElementTypeOrSelf(extended.getIn()).isF16();
}

/// `element`, or vectors of it as long as those of `type`.
static Type getLike(Type type, Type element) {
  auto shaped = dyn_cast<ShapedType>(type);
  return shaped ? shaped.clone(element) : element;
}

/// `number` in all elements of `type`.
static Value makeConstant(PatternRewriter &rewriter, Location loc, Type type,
                          TypedAttr number) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    number = SplatElementsAttr::get(shaped, number);
  return arith::ConstantOp::create(rewriter, loc, number);
}

/// On a comparison that LLVM does not join with another.
static constexpr StringLiteral kStaysAlone("act.stays_alone");

namespace {
/// (x <= low ? low : x) >= high to x >= high, where low < high. Of numbers that
/// are wide, and used clamped, LLVM sees it where the bounds are infinite.
struct CompareClamped : OpRewritePattern<arith::CmpFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::CmpFOp op,
                                PatternRewriter &rewriter) const override {
    // A bound on both sides is a minimum of a maximum.
    if (op->hasOneUse())
      if (auto user = dyn_cast<arith::SelectOp>(*op->getUsers().begin());
          user && isMinOrMax(user))
        return rewriter.notifyMatchFailure(op, "is part of a minimum");
    auto clamp = op.getLhs().getDefiningOp<arith::SelectOp>();
    auto below = clamp ? clamp.getCondition().getDefiningOp<arith::CmpFOp>()
                       : arith::CmpFOp();
    APFloat low(0.0), high(0.0);
    if (!isBound(below, /*isUpper=*/false, low) ||
        !isBound(op, /*isUpper=*/true, high) || !(low < high) ||
        clamp.getTrueValue() != below.getRhs() ||
        clamp.getFalseValue() != below.getLhs() ||
        !(clamp->hasOneUse() || high.isInfinity() ||
          below.getLhs().getDefiningOp<arith::ExtFOp>()))
      return rewriter.notifyMatchFailure(op, "compares nothing clamped");
    rewriter.modifyOpInPlace(op, [&] {
      op.getLhsMutable().assign(clamp.getFalseValue());
      if (!high.isInfinity() && !isExtendedFromF16(clamp.getFalseValue()))
        op->setAttr(kStaysAlone, rewriter.getUnitAttr());
    });
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
        high.isNegative() || above->hasAttr(kStaysAlone))
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

/// A comparison of one of two constants with a third to what selects them.
struct CompareSelected : OpRewritePattern<arith::CmpFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::CmpFOp op,
                                PatternRewriter &rewriter) const override {
    auto select = op.getLhs().getDefiningOp<arith::SelectOp>();
    APFloat first(0.0), second(0.0), bound(0.0);
    if (!select ||
        !matchPattern(select.getTrueValue(), m_ConstantFloat(&first)) ||
        !matchPattern(select.getFalseValue(), m_ConstantFloat(&second)) ||
        !matchPattern(op.getRhs(), m_ConstantFloat(&bound)))
      return rewriter.notifyMatchFailure(op, "compares no selected constant");
    auto compare = [&](const APFloat &value) {
      bool holds = arith::applyCmpPredicate(op.getPredicate(), value, bound);
      return makeConstant(rewriter, op.getLoc(), op.getType(),
                          rewriter.getBoolAttr(holds));
    };
    rewriter.replaceOpWithNewOp<arith::SelectOp>(
        op, select.getCondition(), compare(first), compare(second));
    return success();
  }
};

/// -|x| > c, where c is not negative, to false.
struct CompareNegative : OpRewritePattern<arith::CmpFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::CmpFOp op,
                                PatternRewriter &rewriter) const override {
    auto negation = op.getLhs().getDefiningOp<arith::NegFOp>();
    APFloat bound(0.0);
    if (!negation || !negation.getOperand().getDefiningOp<math::AbsFOp>() ||
        op.getPredicate() != arith::CmpFPredicate::OGT ||
        !matchPattern(op.getRhs(), m_ConstantFloat(&bound)) ||
        bound < APFloat::getZero(bound.getSemantics()))
      return rewriter.notifyMatchFailure(op, "may hold");
    rewriter.replaceOp(op, makeConstant(rewriter, op.getLoc(), op.getType(),
                                        rewriter.getBoolAttr(false)));
    return success();
  }
};

/// A comparison in f64 of x, extended from a narrower type, with a constant of
/// f32 to one in f32.
struct CompareNarrow : OpRewritePattern<arith::CmpFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::CmpFOp op,
                                PatternRewriter &rewriter) const override {
    auto extended = op.getLhs().getDefiningOp<arith::ExtFOp>();
    APFloat bound(0.0);
    if (!extended || !getElementTypeOrSelf(extended).isF64() ||
        !matchPattern(op.getRhs(), m_ConstantFloat(&bound)))
      return rewriter.notifyMatchFailure(op, "compares nothing extended");
    bool losesInfo;
    bound.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    if (losesInfo)
      return rewriter.notifyMatchFailure(op, "compares with a wide constant");
    Location loc = op.getLoc();
    Type element = rewriter.getF32Type(),
         f32 = getLike(extended.getType(), element);
    Value x = extended.getIn();
    if (x.getType() != f32)
      x = arith::ExtFOp::create(rewriter, loc, f32, x);
    Value narrow =
        makeConstant(rewriter, loc, f32, rewriter.getFloatAttr(element, bound));
    rewriter.replaceOpWithNewOp<arith::CmpFOp>(op, op.getPredicate(), x,
                                               narrow);
    return success();
  }
};

/// `value` of f16 or bf16 in f32: what `op` finds computed, or is computed
/// before it.
static Value extend(Value value, Operation *op, PatternRewriter &rewriter) {
  Type element = rewriter.getF32Type(), f32 = getLike(value.getType(), element);
  APFloat number(0.0);
  if (matchPattern(value, m_ConstantFloat(&number))) {
    bool losesInfo;
    number.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    return makeConstant(rewriter, op->getLoc(), f32,
                        rewriter.getFloatAttr(element, number));
  }
  for (Operation *user : value.getUsers())
    if (isa<arith::ExtFOp>(user) && user->getResult(0).getType() == f32 &&
        user->getBlock() == op->getBlock() && user->isBeforeInBlock(op))
      return user->getResult(0);
  return arith::ExtFOp::create(rewriter, op->getLoc(), f32, value);
}

/// A comparison of numbers of f16 or bf16 to one of the same in f32.
struct CompareExtended : OpRewritePattern<arith::CmpFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::CmpFOp op,
                                PatternRewriter &rewriter) const override {
    Type type = getElementTypeOrSelf(op.getLhs());
    if (!type.isF16() && !type.isBF16())
      return rewriter.notifyMatchFailure(op, "compares no numbers of 16 bits");
    Value lhs = extend(op.getLhs(), op, rewriter),
          rhs = extend(op.getRhs(), op, rewriter);
    rewriter.replaceOpWithNewOp<arith::CmpFOp>(op, op.getPredicate(), lhs, rhs);
    return success();
  }
};

/// |x| >= infinity, or = infinity, of x extended from f16, to a comparison of
/// its bits.
struct CompareWithInfinity : OpRewritePattern<arith::CmpFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::CmpFOp op,
                                PatternRewriter &rewriter) const override {
    auto magnitude = op.getLhs().getDefiningOp<math::AbsFOp>();
    auto extended = magnitude
                        ? magnitude.getOperand().getDefiningOp<arith::ExtFOp>()
                        : arith::ExtFOp();
    bool isEqual = op.getPredicate() == arith::CmpFPredicate::OEQ ||
                   op.getPredicate() == arith::CmpFPredicate::OGE;
    if (!extended || !matchPattern(op.getRhs(), m_PosInfFloat()) || !isEqual ||
        !isExtendedFromF16(magnitude.getOperand()))
      return rewriter.notifyMatchFailure(op, "asks for no infinity");
    Location loc = op.getLoc();
    Type i16 = getLike(op.getType(), rewriter.getI16Type());
    Value bits = arith::BitcastOp::create(rewriter, loc, i16, extended.getIn());
    auto constant = [&](int16_t value) {
      return makeConstant(rewriter, loc, i16,
                          rewriter.getI16IntegerAttr(value));
    };
    Value kept = arith::AndIOp::create(rewriter, loc, bits, constant(0x7fff));
    rewriter.replaceOpWithNewOp<arith::CmpIOp>(op, arith::CmpIPredicate::eq,
                                               kept, constant(0x7c00));
    return success();
  }
};
} // namespace

void mlir::act::populateComparisonFolds(RewritePatternSet &patterns) {
  patterns.add<CompareClamped, SelectOutside, CompareSelected, CompareNegative,
               CompareNarrow, CompareExtended, CompareWithInfinity>(
      patterns.getContext());
  arith::SelectOp::getCanonicalizationPatterns(patterns, patterns.getContext());
}
