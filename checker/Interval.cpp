#include "Interval.h"
#include <algorithm>

using namespace checker;

//===----------------------------------------------------------------------===//
// Points and bounds
//===----------------------------------------------------------------------===//

void Interval::setLost() {
  nan = Truth::Maybe;
  mpfr_set_inf(lo, -1);
  mpfr_set_inf(hi, 1);
}

bool Interval::isVanishing() const {
  for (mpfr_srcptr end : {lo, hi})
    if (!mpfr_zero_p(end) &&
        !(mpfr_regular_p(end) && mpfr_get_exp(end) < -(1L << 50)))
      return false;
  return nan == Truth::No;
}

void Interval::set(double value) {
  nan = value == value ? Truth::No : Truth::Yes;
  mpfr_set_d(lo, value, MPFR_RNDD);
  mpfr_set_d(hi, value, MPFR_RNDU);
}

void Interval::set(const Interval &other) {
  nan = other.nan;
  mpfr_set(lo, other.lo, MPFR_RNDD);
  mpfr_set(hi, other.hi, MPFR_RNDU);
}

void Interval::swap(Interval &other) {
  std::swap(nan, other.nan);
  mpfr_swap(lo, other.lo);
  mpfr_swap(hi, other.hi);
}

void checker::finishPoint(Interval &y, int ternary) {
  y.nan = mpfr_nan_p(y.lo) ? Truth::Yes : Truth::No;
  mpfr_set(y.hi, y.lo, MPFR_RNDN);
  if (ternary < 0)
    mpfr_nextabove(y.hi);
  else if (ternary > 0)
    mpfr_nextbelow(y.lo);
}

void checker::finishBounds(Interval &y, Truth nan) {
  y.nan = nan;
  if (mpfr_nan_p(y.lo) || mpfr_nan_p(y.hi))
    y.setLost();
}

bool checker::inheritNaN(Interval &y, const Interval &a, const Interval &b) {
  y.nan = std::max(a.nan, b.nan);
  return y.isNaN();
}

//===----------------------------------------------------------------------===//
// Functions of one argument
//===----------------------------------------------------------------------===//

void checker::applyMonotone(Interval &y, const Interval &x, Function function,
                            bool increases) {
  if (x.isNaN())
    return y.setNaN();
  if (x.isPoint())
    return finishPoint(y, function(y.lo, x.lo, MPFR_RNDN));
  function(y.lo, increases ? x.lo : x.hi, MPFR_RNDD);
  function(y.hi, increases ? x.hi : x.lo, MPFR_RNDU);
  // Both ends outside of the domain, on one side of it: so is all between.
  if (mpfr_nan_p(y.lo) && mpfr_nan_p(y.hi) && x.hasSign())
    return y.setNaN();
  finishBounds(y, x.nan);
}

void checker::applyWave(Interval &y, const Interval &x, Function function) {
  if (x.isNaN())
    return y.setNaN();
  if (x.isPoint())
    return finishPoint(y, function(y.lo, x.lo, MPFR_RNDN));
  y.nan = x.nan;
  MPFR_DECL_INIT(width, 64);
  mpfr_sub(width, x.hi, x.lo, MPFR_RNDU);
  if (!(mpfr_cmp_ui(width, 1) < 0)) {
    mpfr_set_si(y.lo, -1, MPFR_RNDN);
    mpfr_set_si(y.hi, 1, MPFR_RNDN);
    if (mpfr_inf_p(x.lo) || mpfr_inf_p(x.hi))
      y.nan = Truth::Maybe;
    return;
  }
  function(y.hi, x.lo, MPFR_RNDU);
  function(y.lo, x.lo, MPFR_RNDD);
  mpfr_add(y.hi, y.hi, width, MPFR_RNDU);
  mpfr_sub(y.lo, y.lo, width, MPFR_RNDD);
}

void checker::negate(Interval &y, const Interval &x) {
  y.nan = x.nan;
  mpfr_neg(y.lo, x.hi, MPFR_RNDD);
  mpfr_neg(y.hi, x.lo, MPFR_RNDU);
}

void checker::absolute(Interval &y, const Interval &x) {
  if (x.hasSign() && mpfr_signbit(x.lo))
    return negate(y, x);
  y.set(x);
  if (x.hasSign())
    return;
  if (mpfr_cmpabs(x.lo, x.hi) > 0)
    mpfr_neg(y.hi, x.lo, MPFR_RNDU);
  mpfr_set_zero(y.lo, 1);
}

//===----------------------------------------------------------------------===//
// Functions of two arguments
//===----------------------------------------------------------------------===//

void checker::add(Interval &y, const Interval &a, const Interval &b) {
  if (inheritNaN(y, a, b))
    return;
  if (a.isPoint() && b.isPoint())
    return finishPoint(y, mpfr_add(y.lo, a.lo, b.lo, MPFR_RNDN));
  mpfr_add(y.lo, a.lo, b.lo, MPFR_RNDD);
  mpfr_add(y.hi, a.hi, b.hi, MPFR_RNDU);
  // Where terms cancel, the sum is +0 whichever way bounds are rounded.
  if (mpfr_zero_p(y.lo) && !mpfr_zero_p(a.lo))
    mpfr_set_zero(y.lo, 1);
  finishBounds(y, y.nan);
}

void checker::subtract(Interval &y, const Interval &a, const Interval &b) {
  Interval negated(mpfr_get_prec(b.lo));
  negate(negated, b);
  add(y, a, negated);
}

void checker::applyAtCorners(Interval &y, const Interval &a, const Interval &b,
                             Function2 function) {
  mpfr_t value;
  mpfr_init2(value, mpfr_get_prec(y.lo));
  bool first = true, defined = true;
  for (mpfr_srcptr p : {a.lo, a.hi})
    for (mpfr_srcptr q : {b.lo, b.hi}) {
      function(value, p, q, MPFR_RNDD);
      defined &= !mpfr_nan_p(value);
      if (first || mpfr_less_p(value, y.lo) ||
          (mpfr_equal_p(value, y.lo) && mpfr_signbit(value)))
        mpfr_set(y.lo, value, MPFR_RNDN);
      function(value, p, q, MPFR_RNDU);
      if (first || mpfr_greater_p(value, y.hi) ||
          (mpfr_equal_p(value, y.hi) && !mpfr_signbit(value)))
        mpfr_set(y.hi, value, MPFR_RNDN);
      first = false;
    }
  mpfr_clear(value);
  if (!defined)
    y.setLost();
}

void checker::multiply(Interval &y, const Interval &a, const Interval &b) {
  if (inheritNaN(y, a, b))
    return;
  if (a.isPoint() && b.isPoint())
    return finishPoint(y, mpfr_mul(y.lo, a.lo, b.lo, MPFR_RNDN));
  if (!a.hasSign() || !b.hasSign())
    return applyAtCorners(y, a, b, mpfr_mul);
  // The ends of smaller and of larger magnitude, by the signs.
  bool p = mpfr_signbit(a.lo), q = mpfr_signbit(b.lo);
  mpfr_mul(y.lo, p != q ? (p ? a.lo : a.hi) : (p ? a.hi : a.lo),
           p != q ? (q ? b.lo : b.hi) : (q ? b.hi : b.lo), MPFR_RNDD);
  mpfr_mul(y.hi, p != q ? (p ? a.hi : a.lo) : (p ? a.lo : a.hi),
           p != q ? (q ? b.hi : b.lo) : (q ? b.lo : b.hi), MPFR_RNDU);
  finishBounds(y, y.nan);
}

void checker::divide(Interval &y, const Interval &a, const Interval &b) {
  if (inheritNaN(y, a, b))
    return;
  if (a.isPoint() && b.isPoint())
    return finishPoint(y, mpfr_div(y.lo, a.lo, b.lo, MPFR_RNDN));
  if (!b.hasSign())
    return y.setLost();
  applyAtCorners(y, a, b, mpfr_div);
}

void checker::copySign(Interval &y, const Interval &a, const Interval &b) {
  Interval magnitude(mpfr_get_prec(a.lo));
  absolute(magnitude, a);
  if (b.nan != Truth::No || !b.hasSign()) {
    negate(y, magnitude);
    mpfr_set(y.hi, magnitude.hi, MPFR_RNDU);
  } else if (mpfr_signbit(b.lo)) {
    negate(y, magnitude);
  } else {
    y.set(magnitude);
  }
}

static void applyExtreme(Interval &y, const Interval &a, const Interval &b,
                         Function2 function) {
  function(y.lo, a.lo, b.lo, MPFR_RNDD);
  function(y.hi, a.hi, b.hi, MPFR_RNDU);
}

void checker::maximum(Interval &y, const Interval &a, const Interval &b) {
  if (!inheritNaN(y, a, b))
    applyExtreme(y, a, b, mpfr_max);
}

void checker::minimum(Interval &y, const Interval &a, const Interval &b) {
  if (!inheritNaN(y, a, b))
    applyExtreme(y, a, b, mpfr_min);
}

static void applyNumberExtreme(Interval &y, const Interval &a,
                               const Interval &b, Function2 function) {
  if (a.isNaN() || b.isNaN())
    return y.set(a.isNaN() ? b : a);
  applyExtreme(y, a, b, function);
  y.nan = std::min(a.nan, b.nan);
  if (std::max(a.nan, b.nan) != Truth::No) {
    mpfr_min(y.lo, a.lo, b.lo, MPFR_RNDD);
    mpfr_max(y.hi, a.hi, b.hi, MPFR_RNDU);
  }
}

void checker::maximumNumber(Interval &y, const Interval &a, const Interval &b) {
  applyNumberExtreme(y, a, b, mpfr_max);
}

void checker::minimumNumber(Interval &y, const Interval &a, const Interval &b) {
  applyNumberExtreme(y, a, b, mpfr_min);
}

//===----------------------------------------------------------------------===//
// Comparisons and selection
//===----------------------------------------------------------------------===//

/// No where one is NaN, Maybe where one may be and the rest is not No.
static Truth withNaN(const Interval &a, const Interval &b, bool yes, bool no) {
  if (a.isNaN() || b.isNaN() || no)
    return Truth::No;
  bool numbers = a.nan == Truth::No && b.nan == Truth::No;
  return yes && numbers ? Truth::Yes : Truth::Maybe;
}

Truth checker::isLess(const Interval &a, const Interval &b) {
  return withNaN(a, b, mpfr_less_p(a.hi, b.lo), mpfr_lessequal_p(b.hi, a.lo));
}

Truth checker::isLessOrEqual(const Interval &a, const Interval &b) {
  return withNaN(a, b, mpfr_lessequal_p(a.hi, b.lo), mpfr_less_p(b.hi, a.lo));
}

Truth checker::isEqual(const Interval &a, const Interval &b) {
  bool equal = mpfr_equal_p(a.lo, a.hi) && mpfr_equal_p(b.lo, b.hi) &&
               mpfr_equal_p(a.lo, b.lo);
  return withNaN(a, b, equal,
                 mpfr_less_p(a.hi, b.lo) || mpfr_less_p(b.hi, a.lo));
}

void checker::select(Interval &y, Truth condition, const Interval &a,
                     const Interval &b) {
  if (condition != Truth::Maybe)
    return y.set(condition == Truth::Yes ? a : b);
  if (a.nan == b.nan && a.isNaN())
    return y.setNaN();
  y.set(a.isNaN() ? b : a);
  if (!a.isNaN() && !b.isNaN()) {
    mpfr_min(y.lo, a.lo, b.lo, MPFR_RNDD);
    mpfr_max(y.hi, a.hi, b.hi, MPFR_RNDU);
  }
  y.nan = a.nan == Truth::No && b.nan == Truth::No ? Truth::No : Truth::Maybe;
}
