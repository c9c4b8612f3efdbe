#include "FloatType.h"
#include <algorithm>
#include <cmath>

using namespace checker;

static const FloatType types[] = {
    {"f16", "uint16_t", "float", 16, 11, 15},
    {"bf16", "uint16_t", "float", 16, 8, 127},
    {"f32", "float", "float", 32, 24, 127},
    {"f64", "double", "double", 64, 53, 1023},
};

const FloatType *FloatType::find(const std::string &name) {
  for (const FloatType &type : types)
    if (name == type.name)
      return &type;
  return nullptr;
}

double FloatType::fromBits(uint64_t word) const {
  uint64_t field = (word & ~signBit()) >> fractionBits();
  uint64_t fraction = word & ((uint64_t(1) << fractionBits()) - 1);
  double magnitude;
  if (field == infinityField())
    magnitude = fraction ? NAN : INFINITY;
  else if (field == 0)
    magnitude = std::ldexp(double(fraction), minUlpExponent());
  else
    magnitude = std::ldexp(double(fraction | uint64_t(1) << fractionBits()),
                           int(field) - 1 + minUlpExponent());
  return word & signBit() ? -magnitude : magnitude;
}

uint64_t FloatType::toBits(double value) const {
  if (std::isnan(value))
    return infinityBits() | uint64_t(1) << (fractionBits() - 1);
  uint64_t sign = std::signbit(value) ? signBit() : 0;
  value = std::fabs(value);
  if (std::isinf(value))
    return sign | infinityBits();
  int ulp = value == 0 ? minUlpExponent()
                       : std::max(std::ilogb(value) - fractionBits(),
                                  minUlpExponent());
  uint64_t significand = uint64_t(std::ldexp(value, -ulp));
  // The leading bit of a normal significand adds 1 to the field.
  return sign |
         ((uint64_t(ulp - minUlpExponent()) << fractionBits()) + significand);
}

int FloatType::ulpExponent(mpfr_srcptr exact) const {
  if (!mpfr_regular_p(exact))
    return mpfr_zero_p(exact) ? minUlpExponent() : maxExponent - fractionBits();
  mpfr_exp_t exponent =
      std::clamp<mpfr_exp_t>(mpfr_get_exp(exact) - precision, minUlpExponent(),
                             maxExponent - fractionBits());
  return int(exponent);
}

double FloatType::round(mpfr_srcptr value) const {
  if (!mpfr_regular_p(value))
    return mpfr_get_d(value, MPFR_RNDN);
  double sign = mpfr_signbit(value) ? -1 : 1;
  if (mpfr_get_exp(value) > maxExponent + 1)
    return sign * INFINITY;
  if (mpfr_get_exp(value) < minUlpExponent())
    return sign * 0.0;
  // In units of the last place the result is an integer below 2^53.
  int ulp = ulpExponent(value);
  MPFR_DECL_INIT(integer, 64);
  mpfr_t scaled;
  // A view of the value with another exponent, which shares its significand.
  mpfr_custom_init_set(scaled, MPFR_REGULAR_KIND, mpfr_get_exp(value) - ulp,
                       mpfr_get_prec(value),
                       mpfr_custom_get_significand(value));
  mpfr_rint(integer, scaled, MPFR_RNDN);
  double rounded = std::ldexp(mpfr_get_d(integer, MPFR_RNDN), ulp);
  if (rounded >= std::ldexp(1.0, maxExponent) * 2)
    rounded = INFINITY;
  return sign * rounded;
}

double FloatType::round(double value) const {
  MPFR_DECL_INIT(exact, 53);
  mpfr_set_d(exact, value, MPFR_RNDN);
  return round(exact);
}
