// Rounding of MPFR values to float formats of at most 64 bits.
#ifndef ACT_LIB_REFERENCE_ROUNDING_H
#define ACT_LIB_REFERENCE_ROUNDING_H

#include "Ball.h"
#include "llvm/ADT/APFloat.h"

namespace mlir::act {

/// A format of IEEE's form, with or without infinities: what rounding needs of
/// fltSemantics.
struct Format {
  explicit Format(const llvm::fltSemantics &semantics);

  const llvm::fltSemantics *semantics;
  int precision;
  /// Exponents of the smallest and of the largest normal binade: 2^e <= x.
  int minExponent, maxExponent;
  int width;
  /// The bits of +NaN, and of what a positive number beyond the range becomes:
  /// infinity or, in a format that has none, NaN.
  uint64_t nan, overflow;

  /// The exponent of an ulp at x: at least that of the smallest subnormal, at
  /// most that of the largest binade.
  Exponent ulpExponent(mpfr_srcptr x) const;
  /// The bits of x rounded to nearest, ties to even.
  uint64_t roundToBits(mpfr_srcptr x) const;
  llvm::APFloat fromBits(uint64_t bits) const;
};

} // namespace mlir::act

#endif // ACT_LIB_REFERENCE_ROUNDING_H
