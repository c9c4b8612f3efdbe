// Functions that are not monotone, or have poles.
#include "Interval.h"

using namespace checker;

void checker::tangent(Interval &y, const Interval &x) {
  applyMonotone(y, x, mpfr_tan, true);
  if (x.isNaN() || x.isPoint())
    return;
  // Where a pole lies between, the value falls from the one end to the other.
  MPFR_DECL_INIT(width, 64);
  mpfr_sub(width, x.hi, x.lo, MPFR_RNDU);
  if (!(mpfr_cmp_ui(width, 1) < 0) || !mpfr_lessequal_p(y.lo, y.hi))
    y.setLost();
}

void checker::hyperbolicCosine(Interval &y, const Interval &x) {
  Interval magnitude(mpfr_get_prec(x.lo));
  absolute(magnitude, x);
  applyMonotone(y, magnitude, mpfr_cosh, true);
}

void checker::reciprocalRoot(Interval &y, const Interval &x) {
  applyMonotone(y, x, mpfr_rec_sqrt, false);
  // MPFR takes inf at -0, IEEE 754 -inf.
  if (x.isPoint() && mpfr_zero_p(x.lo) && mpfr_signbit(x.lo)) {
    mpfr_set_inf(y.lo, -1);
    mpfr_set_inf(y.hi, -1);
  }
}

void checker::power(Interval &y, const Interval &a, const Interval &b) {
  if (a.isPoint() && b.isPoint())
    return finishPoint(y, mpfr_pow(y.lo, a.lo, b.lo, MPFR_RNDN));
  if (inheritNaN(y, a, b))
    return;
  if (mpfr_sgn(a.lo) > 0)
    return applyAtCorners(y, a, b, mpfr_pow);
  if (!b.isPoint() || !mpfr_integer_p(b.lo) || mpfr_cmpabs_ui(b.lo, 1024) > 0 ||
      mpfr_sgn(b.lo) <= 0)
    return y.setLost();
  // A positive integer power is monotone on either side of zero.
  bool isEven = mpfr_get_ui(b.lo, MPFR_RNDN) % 2 == 0;
  Interval base(mpfr_get_prec(a.lo));
  if (isEven)
    absolute(base, a);
  else
    base.set(a);
  mpfr_pow(y.lo, base.lo, b.lo, MPFR_RNDD);
  mpfr_pow(y.hi, base.hi, b.lo, MPFR_RNDU);
  finishBounds(y, a.nan);
}

void checker::arcTangent2(Interval &y, const Interval &a, const Interval &b) {
  if (inheritNaN(y, a, b))
    return;
  if (a.isPoint() && b.isPoint())
    return finishPoint(y, mpfr_atan2(y.lo, a.lo, b.lo, MPFR_RNDN));
  // The angle jumps at the negative axis only, and is monotone in each argument
  // on each side of it.
  if (!a.hasSign() && !(mpfr_sgn(b.lo) > 0))
    return y.setLost();
  applyAtCorners(y, a, b, mpfr_atan2);
}

void checker::remainder(Interval &y, const Interval &a, const Interval &b) {
  if (inheritNaN(y, a, b))
    return;
  if (a.isPoint() && b.isPoint())
    return finishPoint(y, mpfr_fmod(y.lo, a.lo, b.lo, MPFR_RNDN));
  // a - trunc(a / b) b, where the quotient's integer part is certain.
  mpfr_prec_t precision = mpfr_get_prec(y.lo);
  Interval quotient(precision), whole(precision), product(precision);
  divide(quotient, a, b);
  applyMonotone(whole, quotient, mpfr_rint_trunc, true);
  if (!whole.isPoint() || !mpfr_number_p(whole.lo))
    return y.setLost();
  multiply(product, whole, b);
  subtract(y, a, product);
}
