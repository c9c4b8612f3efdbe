// act.scaleb in arith and math alone.
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

/// The number to which an integer is added so that its bits show it.
static double getMagic(Type element) {
  return element.isF32() ? 0x1.8p23 : 0x1.8p52;
}

/// Whether `value` is the number `expected` everywhere.
static bool isConstant(Value value, double expected) {
  if (auto splat = value.getDefiningOp<tensor::SplatOp>())
    value = splat.getInput();
  APFloat constant(0.0);
  return matchPattern(value, m_ConstantFloat(&constant)) &&
         constant.convertToDouble() == expected;
}

/// The m with ⌊n⌋ = m - magic, whose bits are the constant's plus ⌊n⌋.
static Value addMagic(OpBuilder &builder, Location loc, Value n) {
  auto element = cast<FloatType>(getElementTypeOrSelf(n.getType()));
  if (auto difference = n.getDefiningOp<arith::SubFOp>();
      difference && isConstant(difference.getRhs(), getMagic(element)))
    return difference.getLhs();
  Value magic = splatConstant(builder, loc,
                              FloatAttr::get(element, getMagic(element)), n);
  Value floor = math::FloorOp::create(builder, loc, n);
  return arith::AddFOp::create(builder, loc, floor, magic);
}

Value mlir::act::scaleByFactors(OpBuilder &builder, Location loc, Value x,
                                Value n) {
  auto element = cast<FloatType>(getElementTypeOrSelf(x.getType()));
  unsigned width = element.getWidth();
  unsigned fraction = element.getFPMantissaWidth() - 1;
  Type integer = builder.getIntegerType(width);
  Value m = addMagic(builder, loc, n);
  auto constant = [&](const APInt &bits) {
    return splatConstant(builder, loc, builder.getIntegerAttr(integer, bits),
                         m);
  };
  auto shift = [&](Value value, unsigned amount) -> Value {
    return arith::ShLIOp::create(builder, loc, value,
                                 constant(APInt(width, amount)));
  };
  auto toFloat = [&](Value bits) -> Value {
    return arith::BitcastOp::create(builder, loc, x.getType(), bits);
  };
  APInt one = APFloat(element.getFloatSemantics(), 1).bitcastToAPInt();
  Value bits = arith::BitcastOp::create(
      builder, loc, withElementType(m.getType(), integer), m);
  // Both exponents together are n: the first half of it, rounded down, in the
  // exponent's place, and what is left. The constant's bits are shifted out.
  Value half = arith::AndIOp::create(
      builder, loc, shift(bits, fraction - 1),
      constant(APInt::getHighBitsSet(width, width - fraction)));
  Value first = arith::AddIOp::create(builder, loc, half, constant(one));
  Value both = arith::AddIOp::create(builder, loc, shift(bits, fraction),
                                     constant(one + one));
  Value second = arith::SubIOp::create(builder, loc, both, first);
  Value scaled = arith::MulFOp::create(builder, loc, x, toFloat(first));
  return arith::MulFOp::create(builder, loc, scaled, toFloat(second));
}
