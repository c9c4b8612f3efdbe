// A value with a bound of its error, the unit of the reference's arithmetic.
//
// Every intermediate value of an evaluation carries a radius, a power of two
// that bounds its distance from the exact value. The radius of the result tells
// whether its rounding is certain; where it is not, the evaluation is repeated
// with more bits.
#ifndef ACT_LIB_REFERENCE_BALL_H
#define ACT_LIB_REFERENCE_BALL_H

#include <algorithm>
#include <cstdint>
#include <mpfr.h>
#include <utility>

namespace mlir::act {

/// Exponents of values and radii. They are clamped so that sums of a few of
/// them cannot overflow.
using Exponent = int64_t;
/// Radius of a value that is exact.
constexpr Exponent kExact = -(Exponent(1) << 60);
/// Radius of a value of which nothing is known at this precision.
constexpr Exponent kLost = Exponent(1) << 60;
constexpr Exponent kMaxExponent = Exponent(1) << 56;

struct Ball {
  Ball() { mpfr_init2(value, 64); }
  ~Ball() { mpfr_clear(value); }
  Ball(const Ball &) = delete;
  Ball &operator=(const Ball &) = delete;

  mpfr_t value;
  /// |value - exact| <= 2^radius; for an i1, kExact or kLost.
  Exponent radius = kExact;
  /// The value of an i1.
  bool truth = false;
};

/// E with 2^(E-1) <= |x| < 2^E, clamped.
inline Exponent exponentOf(mpfr_srcptr x) {
  if (!mpfr_regular_p(x))
    return mpfr_zero_p(x) ? -kMaxExponent : kMaxExponent;
  return std::clamp<Exponent>(mpfr_get_exp(x), -kMaxExponent, kMaxExponent);
}

/// `radius` times 2^exponent.
inline Exponent scaleRadius(Exponent radius, Exponent exponent) {
  if (radius == kExact || radius == kLost)
    return radius;
  Exponent scaled = radius + exponent;
  return scaled >= kLost / 2 ? kLost : std::max(scaled, kExact + 1);
}

/// The sum of two radii.
inline Exponent addRadii(Exponent a, Exponent b) {
  if (a == kExact || b == kExact)
    return std::max(a, b);
  return a == kLost || b == kLost ? kLost : std::max(a, b) + 1;
}

/// Whether the ball of `radius` around x stays within a quarter of x.
inline bool isSmall(mpfr_srcptr x, Exponent radius) {
  return radius == kExact || radius <= exponentOf(x) - 3;
}

/// Sets the radius of a result that was computed from operands whose errors
/// amount to `inherited`, and then rounded if `ternary` is not 0.
inline void finish(Ball &result, Exponent inherited, int ternary) {
  if (!mpfr_regular_p(result.value)) {
    // An exponent beyond MPFR's is beyond every type: as good as 0 or infinity.
    // A NaN made of inexact operands may be the rounding's fault, though.
    bool known =
        mpfr_nan_p(result.value) ? inherited == kExact : inherited != kLost;
    bool isZeroBall = mpfr_zero_p(result.value) && inherited != kExact;
    result.radius = !known ? kLost : isZeroBall ? inherited : kExact;
    return;
  }
  Exponent rounding =
      ternary ? exponentOf(result.value) -
                    static_cast<Exponent>(mpfr_get_prec(result.value))
              : kExact;
  result.radius = addRadii(inherited, rounding);
}

} // namespace mlir::act

#endif // ACT_LIB_REFERENCE_BALL_H
