// The float types that functions are certified for.
#ifndef ACT_CHECKER_FLOATTYPE_H
#define ACT_CHECKER_FLOATTYPE_H

#include <cstdint>
#include <mpfr.h>
#include <string>

namespace checker {

/// An IEEE 754 binary format of at most 64 bits. Its values are held as double,
/// which has all of them.
struct FloatType {
  const char *name;
  /// What holds an element in C: 16-bit types are held as their bits.
  const char *element;
  /// What holds a parameter in C.
  const char *scalar;
  int bits, precision, maxExponent;

  static const FloatType *find(const std::string &name);

  int bytes() const { return bits / 8; }
  int fractionBits() const { return precision - 1; }
  uint64_t signBit() const { return uint64_t(1) << (bits - 1); }
  uint64_t infinityField() const { return 2 * uint64_t(maxExponent) + 1; }
  uint64_t infinityBits() const { return infinityField() << fractionBits(); }
  /// The smallest subnormal is 2^minUlpExponent.
  int minUlpExponent() const { return 2 - maxExponent - precision; }

  double fromBits(uint64_t bits) const;
  /// `value` must be a value of the type; every NaN becomes the quiet one.
  uint64_t toBits(double value) const;
  /// `value` rounded once, to nearest with ties to even.
  double round(mpfr_srcptr value) const;
  double round(double value) const;
  /// The exponent of the ulp at `exact`: the distance of neighbours of the type
  /// with its exponent, at least the smallest subnormal.
  int ulpExponent(mpfr_srcptr exact) const;
};

} // namespace checker

#endif // ACT_CHECKER_FLOATTYPE_H
