#include "act/Definitions/Rounding.h"
#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

/// The constant `value` in the element type of `type`, or null if it differs
/// there.
static TypedAttr getNarrowConstant(Value value, Type type) {
  Attribute constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return nullptr;
  auto element = cast<FloatType>(getElementTypeOrSelf(type));
  bool loses = false;
  auto narrow = [&](APFloat number) {
    bool losesInfo;
    number.convert(element.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    loses |= losesInfo;
    return number;
  };
  TypedAttr result;
  if (auto number = dyn_cast<FloatAttr>(constant))
    result = FloatAttr::get(element, narrow(number.getValue()));
  else if (auto dense = dyn_cast<DenseFPElementsAttr>(constant))
    result = dense.mapValues(element, [&](const APFloat &number) {
      return narrow(number).bitcastToAPInt();
    });
  return loses ? nullptr : result;
}

static bool isExtendedFrom(Value value, Type type) {
  auto extended = value.getDefiningOp<arith::ExtFOp>();
  return extended && extended.getIn().getType() == type;
}

/// The values that the result of `op` is one of, up to its sign; none if it
/// computes more. To be narrowed, it is needed once: what compares it needs it
/// as it is. Selections of bf16 stay in f32, which their conditions need: masks
/// have one length then.
static SmallVector<Value> getChoices(Operation *op, bool isNarrowed,
                                     bool isBFloat16) {
  if (isNarrowed && op && !op->hasOneUse())
    return {};
  if (auto select = dyn_cast_or_null<arith::SelectOp>(op)) {
    if (isNarrowed && isBFloat16)
      return {};
    return {select.getTrueValue(), select.getFalseValue()};
  }
  if (isa_and_nonnull<arith::NegFOp, math::AbsFOp>(op))
    return {op->getOperand(0)};
  if (!isNarrowed && isa_and_nonnull<arith::MaximumFOp, arith::MinimumFOp,
                                     arith::MaxNumFOp, arith::MinNumFOp>(op))
    return op->getOperands();
  return {};
}

/// Whether each value that `value` can be is extended from the type of `op`'s
/// result or a constant of it.
static bool isChosenFromNarrow(arith::TruncFOp op, bool isNarrowed) {
  SetVector<Value> pending;
  pending.insert(op.getIn());
  for (size_t i = 0; i < pending.size(); ++i) {
    Value value = pending[i];
    if (isExtendedFrom(value, op.getType()) ||
        getNarrowConstant(value, op.getType()))
      continue;
    SmallVector<Value> choices =
        getChoices(value.getDefiningOp(), isNarrowed,
                   getElementTypeOrSelf(op.getType()).isBF16());
    if (choices.empty())
      return false;
    pending.insert_range(choices);
  }
  return true;
}

bool mlir::act::isExact(arith::TruncFOp op) {
  return isChosenFromNarrow(op, /*isNarrowed=*/false);
}

/// Whether `op` computes floats so that a NaN comes from an operand or is the
/// processor's own.
static bool handsOnNaN(Operation *op) {
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
             arith::NegFOp, arith::MaximumFOp, arith::MinimumFOp,
             arith::MaxNumFOp, arith::MinNumFOp, arith::SelectOp, math::FmaOp,
             math::AbsFOp, math::CopySignOp, math::SqrtOp, math::FloorOp,
             math::CeilOp, math::TruncOp, math::RoundOp, math::RoundEvenOp,
             vector::BroadcastOp, ScalebOp, QuotientOp, EstimateOp>(op) ||
         (isa<arith::ExtFOp, arith::TruncFOp>(op) &&
          getElementTypeOrSelf(op->getResult(0)).getIntOrFloatBitWidth() >= 32);
}

static bool isNaNWithLowerPayload(const APFloat &number) {
  bool losesInfo;
  APFloat single = number;
  single.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  return number.isNaN() && single.bitcastToAPInt().countr_zero() < 16;
}

/// False for what is no constant.
static bool isConstantWithUpperPayload(Value value) {
  Attribute constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return false;
  if (auto number = dyn_cast<FloatAttr>(constant))
    return !isNaNWithLowerPayload(number.getValue());
  auto dense = dyn_cast<DenseFPElementsAttr>(constant);
  return dense &&
         llvm::none_of(dense.getValues<APFloat>(), isNaNWithLowerPayload);
}

/// The floats whose bits `value` is made of, if it is one with something added
/// to its exponent: the bits of another, shifted so far up that of a NaN of
/// bf16 nothing is left. None where it is anything else. A number is not meant
/// to become a NaN in this way.
static SmallVector<Value> getExponentSum(Value value) {
  auto result = value.getDefiningOp<arith::BitcastOp>();
  auto sum = result ? result.getIn().getDefiningOp<arith::AddIOp>() : nullptr;
  if (!sum)
    return {};
  SmallVector<Value> floats;
  bool isShifted = false;
  for (Value bits : sum->getOperands()) {
    APInt amount;
    if (auto shift = bits.getDefiningOp<arith::ShLIOp>();
        shift && matchPattern(shift.getRhs(), m_ConstantInt(&amount)) &&
        amount.uge(16)) {
      bits = shift.getLhs();
      isShifted = true;
    }
    auto cast = bits.getDefiningOp<arith::BitcastOp>();
    if (!cast || !getElementTypeOrSelf(cast.getIn()).isF32())
      return {};
    floats.push_back(cast.getIn());
  }
  return isShifted ? floats : SmallVector<Value>();
}

/// Whether NaNs among the values have payload in bf16's bits alone.
static bool hasUpperPayload(Value value) {
  SetVector<Value> pending;
  pending.insert(value);
  for (size_t i = 0; i < pending.size(); ++i) {
    Operation *op = pending[i].getDefiningOp();
    if (isConstantWithUpperPayload(pending[i]) ||
        isa_and_nonnull<arith::SIToFPOp, arith::UIToFPOp>(op))
      continue;
    if (!op)
      return false;
    if (isa<arith::ExtFOp>(op) &&
        getElementTypeOrSelf(op->getOperand(0)).isBF16())
      continue;
    if (auto lookup = dyn_cast<TableLookupOp>(op);
        lookup && lookup.getTable().getElementType().isF32() &&
        llvm::none_of(lookup.getTable().getValues<APFloat>(),
                      isNaNWithLowerPayload))
      continue;
    if (SmallVector<Value> floats = getExponentSum(pending[i]);
        !floats.empty()) {
      pending.insert_range(floats);
      continue;
    }
    if (!handsOnNaN(op))
      return false;
    for (Value operand : op->getOperands())
      if (isa<FloatType>(getElementTypeOrSelf(operand)))
        pending.insert(operand);
  }
  return true;
}

Rounding mlir::act::getRounding(arith::TruncFOp op) {
  if (isExact(op))
    return Rounding::Exact;
  if (!hasUpperPayload(op.getIn()))
    return Rounding::Full;
  return op->hasAttr(kAnyTieAttrName) ? Rounding::AnyTie
                                      : Rounding::KeepsPayload;
}

namespace {
/// Builds in a narrow type what has been built from extended values of it.
class Narrower {
public:
  explicit Narrower(Type type) : type(type) {}

  Value narrow(Value value);

private:
  Value changeSign(OpBuilder &builder, Operation *op, Value operand);

  Type type;
  llvm::DenseMap<Value, Value> narrowed;
};
} // namespace

/// `op`, a negation or a magnitude, of a narrow operand: on the bits of bf16,
/// of which targets know less than of f16.
Value Narrower::changeSign(OpBuilder &builder, Operation *op, Value operand) {
  Location loc = op->getLoc();
  bool isNegation = isa<arith::NegFOp>(op);
  if (!getElementTypeOrSelf(type).isBF16())
    return isNegation ? arith::NegFOp::create(builder, loc, operand).getResult()
                      : math::AbsFOp::create(builder, loc, operand).getResult();
  Type bitsType = withElementType(type, builder.getI16Type());
  Value bits = arith::BitcastOp::create(builder, loc, bitsType, operand);
  Value mask = splatConstant(
      builder, loc, builder.getI16IntegerAttr(isNegation ? 0x8000 : 0x7fff),
      bits);
  Value changed =
      isNegation ? arith::XOrIOp::create(builder, loc, bits, mask).getResult()
                 : arith::AndIOp::create(builder, loc, bits, mask).getResult();
  return arith::BitcastOp::create(builder, loc, type, changed);
}

Value Narrower::narrow(Value value) {
  if (Value known = narrowed.lookup(value))
    return known;
  Operation *op = value.getDefiningOp();
  OpBuilder builder(op);
  Location loc = op->getLoc();
  Value result;
  if (isExtendedFrom(value, type))
    result = cast<arith::ExtFOp>(op).getIn();
  else if (TypedAttr constant = getNarrowConstant(value, type))
    result = arith::ConstantOp::create(builder, loc, constant);
  else if (auto select = dyn_cast<arith::SelectOp>(op))
    result = arith::SelectOp::create(builder, loc, select.getCondition(),
                                     narrow(select.getTrueValue()),
                                     narrow(select.getFalseValue()));
  else
    result = changeSign(builder, op, narrow(op->getOperand(0)));
  return narrowed[value] = result;
}

void mlir::act::narrowExactRoundings(Operation *root) {
  SmallVector<arith::TruncFOp> roundings;
  root->walk([&](arith::TruncFOp op) {
    if (isChosenFromNarrow(op, /*isNarrowed=*/true))
      roundings.push_back(op);
  });
  for (arith::TruncFOp op : roundings) {
    op.replaceAllUsesWith(Narrower(op.getType()).narrow(op.getIn()));
    op.erase();
  }
}
