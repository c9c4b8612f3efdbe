// Folding of operations of targets.
#include "act/IR/Act.h"
#include "mlir/Dialect/CommonFolders.h"

using namespace mlir;
using namespace mlir::act;

/// x · 2^⌊n⌋; nothing where n is none of the exponents that ScalebOp takes.
static std::optional<APFloat> scale(const APFloat &x, const APFloat &n) {
  APFloat floor = n;
  floor.roundToIntegral(APFloat::rmTowardNegative);
  int largest = APFloat::semanticsMaxExponent(n.getSemantics());
  llvm::APSInt exponent(32, /*isUnsigned=*/false);
  bool isExact;
  if (floor.convertToInteger(exponent, APFloat::rmTowardZero, &isExact) !=
          APFloat::opOK ||
      exponent.getExtValue() < 2 - 2 * largest ||
      exponent.getExtValue() > 2 * largest)
    return std::nullopt;
  return llvm::scalbn(x, static_cast<int>(exponent.getExtValue()),
                      APFloat::rmNearestTiesToEven);
}

OpFoldResult ScalebOp::fold(FoldAdaptor adaptor) {
  return constFoldBinaryOpConditional<FloatAttr, APFloat, void>(
      adaptor.getOperands(), scale);
}

/// n / d, correctly rounded; nothing for operands that QuotientOp does not
/// take.
static std::optional<APFloat> divide(const APFloat &n, const APFloat &d) {
  constexpr int largest = 120;
  if (!n.isFinite() || !d.isFiniteNonZero() || ilogb(d) < -largest ||
      ilogb(d) >= largest)
    return std::nullopt;
  APFloat quotient = n;
  quotient.divide(d, APFloat::rmNearestTiesToEven);
  return quotient;
}

OpFoldResult QuotientOp::fold(FoldAdaptor adaptor) {
  return constFoldBinaryOpConditional<FloatAttr, APFloat, void>(
      adaptor.getOperands(), divide);
}
