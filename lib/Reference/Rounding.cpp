#include "Rounding.h"
#include "act/Reference/Mpfr.h"

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

Format::Format(const llvm::fltSemantics &semantics)
    : semantics(&semantics), precision(APFloat::semanticsPrecision(semantics)),
      minExponent(APFloat::semanticsMinExponent(semantics)),
      maxExponent(APFloat::semanticsMaxExponent(semantics)),
      width(APFloat::semanticsSizeInBits(semantics)),
      nan(APFloat::getQNaN(semantics).bitcastToAPInt().getZExtValue()),
      overflow(APFloat::semanticsHasInf(semantics)
                   ? APFloat::getInf(semantics).bitcastToAPInt().getZExtValue()
                   : nan) {}

Exponent Format::ulpExponent(mpfr_srcptr x) const {
  return std::clamp<Exponent>(exponentOf(x) - 1, minExponent, maxExponent) -
         (precision - 1);
}

uint64_t Format::roundToBits(mpfr_srcptr x) const {
  uint64_t sign = static_cast<uint64_t>(mpfr_signbit(x) != 0) << (width - 1);
  if (mpfr_nan_p(x))
    return nan;
  if (mpfr_zero_p(x))
    return sign;
  Exponent top = exponentOf(x) - 1;
  if (mpfr_inf_p(x) || top > maxExponent)
    return sign | overflow;

  // The significand is an integer multiple of an ulp, of this many bits.
  Exponent ulp = ulpExponent(x);
  Exponent bits = top + 1 - ulp;
  if (bits < 0)
    return sign;
  uint64_t significand;
  if (bits == 0) {
    // Between half an ulp and one; half an ulp itself is a tie and goes to 0.
    significand = mpfr_min_prec(x) > 1;
  } else {
    mp_limb_t limb = 0;
    mpfr_t rounded;
    mpfr_custom_init_set(rounded, MPFR_ZERO_KIND, 0, bits, &limb);
    mpfr_abs(rounded, x, MPFR_RNDN);
    mpfr_mul_2si(rounded, rounded, -ulp, MPFR_RNDN);
    significand = mpfr_get_ui(rounded, MPFR_RNDN);
  }
  // The leading bit of a normal number's significand adds 1 to the exponent
  // field, as does a carry. What rounds up beyond the range meets or passes the
  // first pattern that is not finite.
  uint64_t binade = ulp - (minExponent - (precision - 1));
  return sign | std::min(overflow, (binade << (precision - 1)) + significand);
}

APFloat Format::fromBits(uint64_t bits) const {
  return APFloat(*semantics, llvm::APInt(width, bits));
}

APFloat mlir::act::roundToType(mpfr_srcptr value,
                               const llvm::fltSemantics &semantics) {
  Format format(semantics);
  return format.fromBits(format.roundToBits(value));
}
