#include "Merging.h"
#include "act/Definitions/Rare.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

/// Whether a minimum or maximum that compares by `predicate` is x86's, which
/// gives the second operand where both are zero or one is NaN.
static bool selectsLikeMinimum(arith::CmpFPredicate predicate) {
  using arith::CmpFPredicate;
  return predicate == CmpFPredicate::OLT || predicate == CmpFPredicate::OGT ||
         predicate == CmpFPredicate::ULE || predicate == CmpFPredicate::UGE;
}

static bool isNonZeroConstant(Value value) {
  APFloat number(0.0);
  return matchPattern(value, m_ConstantFloat(&number)) && !number.isZero();
}

bool mlir::act::isMinOrMax(arith::SelectOp select) {
  auto compare = select.getCondition().getDefiningOp<arith::CmpFOp>();
  if (!compare || !compare->hasOneUse())
    return false;
  Value a = select.getTrueValue(), b = select.getFalseValue();
  Value lhs = compare.getLhs(), rhs = compare.getRhs();
  if (!(a == lhs && b == rhs) && !(a == rhs && b == lhs))
    return false;
  return selectsLikeMinimum(compare.getPredicate()) || isNonZeroConstant(lhs) ||
         isNonZeroConstant(rhs);
}

bool mlir::act::isPartOfMinOrMax(Operation &op) {
  if (!isa<arith::CmpFOp>(op) || !op.hasOneUse())
    return false;
  auto select = dyn_cast<arith::SelectOp>(*op.getUsers().begin());
  return select && isMinOrMax(select);
}

bool mlir::act::isFoldedNegation(Operation &op) {
  return isa<arith::NegFOp>(op) &&
         llvm::all_of(op.getUsers(), [](Operation *user) {
           return isa<math::FmaOp, arith::AddFOp, arith::SubFOp>(user);
         });
}

static bool isBitwise(Operation *op) {
  return isa_and_nonnull<arith::AndIOp, arith::OrIOp, arith::XOrIOp,
                         math::AbsFOp, math::CopySignOp, arith::NegFOp>(op) &&
         !getElementTypeOrSelf(op->getResult(0)).isInteger(1);
}

/// The operation that computes the bits of `value`.
static Operation *getSource(Value value) {
  while (auto cast = value.getDefiningOp<arith::BitcastOp>())
    value = cast.getIn();
  return value.getDefiningOp();
}

bool mlir::act::mergesIntoLogic(Operation &op) {
  if (!isBitwise(&op) || isa<math::CopySignOp>(op))
    return false;
  Operation *user = &op;
  do {
    if (!user->hasOneUse())
      return false;
    user = *user->getUsers().begin();
  } while (isa<arith::BitcastOp>(user));
  return isBitwise(user) && !isa<math::CopySignOp>(user);
}

/// Whether `op` masks the bits that a comparison tests, and nothing else.
static bool isTested(Operation &op) {
  if (!isa<arith::AndIOp>(op) || !op.hasOneUse())
    return false;
  auto compare = dyn_cast<arith::CmpIOp>(*op.getUsers().begin());
  return compare && matchPattern(compare.getRhs(), m_Zero()) &&
         (compare.getPredicate() == arith::CmpIPredicate::eq ||
          compare.getPredicate() == arith::CmpIPredicate::ne);
}

bool mlir::act::mergesIntoMask(Operation &op) {
  if (isTested(op))
    return true;
  auto select = dyn_cast<arith::SelectOp>(op);
  if (!select || isMinOrMax(select) || select->hasAttr(kRareAttrName))
    return false;
  bool orZero = matchPattern(select.getTrueValue(), m_AnyZeroFloat());
  Value value = orZero ? select.getFalseValue() : select.getTrueValue();
  if (!value.hasOneUse())
    return false;
  // A multiply-add has no register left for what is selected otherwise.
  Operation *source = getSource(value);
  return source && !isa<arith::SelectOp, arith::ConstantOp>(source) &&
         (orZero || !isa<math::FmaOp>(source)) &&
         (source->getNumOperands() >= 2 || isa<arith::ExtFOp>(source));
}

bool mlir::act::mergesIntoCall(Operation &op) {
  return isa<math::CosOp>(op) &&
         llvm::any_of(op.getOperand(0).getUsers(), llvm::IsaPred<math::SinOp>);
}
