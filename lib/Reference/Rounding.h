// Rounding of MPFR values to IEEE formats of at most 64 bits.
#ifndef ACT_LIB_REFERENCE_ROUNDING_H
#define ACT_LIB_REFERENCE_ROUNDING_H

#include "Ball.h"
#include "llvm/ADT/APFloat.h"

namespace mlir::act {

/// An IEEE format: what rounding needs of fltSemantics.
struct Format {
  explicit Format(const llvm::fltSemantics &semantics);

  const llvm::fltSemantics *semantics;
  int precision;
  /// Exponents of the smallest and of the largest normal binade: 2^e <= x.
  int minExponent, maxExponent;
  int width;

  /// The exponent of an ulp at x: at least that of the smallest subnormal, at
  /// most that of the largest binade.
  Exponent ulpExponent(mpfr_srcptr x) const;
  /// The bits of x rounded to nearest, ties to even.
  uint64_t roundToBits(mpfr_srcptr x) const;
  llvm::APFloat fromBits(uint64_t bits) const;
};

} // namespace mlir::act

#endif // ACT_LIB_REFERENCE_ROUNDING_H
