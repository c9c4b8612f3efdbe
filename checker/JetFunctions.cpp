// Series of elementary functions, by their differential equations.
#include "Jet.h"
#include <algorithm>

using namespace checker;

static void setConstant(Jet &y, double value) {
  y.degree = 0;
  y[0].set(value);
}

/// All but the first coefficient.
static bool integrateAll(Jet &y, const Jet &u, const Jet &slope) {
  y.degree = Jet::kDegree;
  for (unsigned k = 1; k <= y.degree; ++k)
    integrate(y[k], u, slope, k);
  return true;
}

static bool exponential(Jet &y, const Jet &u) {
  checker::applyMonotone(y[0], u[0], mpfr_exp, true);
  y.degree = 0;
  for (unsigned k = 1; k <= Jet::kDegree; ++k) {
    integrate(y[k], u, y, k);
    y.degree = k;
  }
  return true;
}

/// tanh' = 1 - tanh^2.
static bool hyperbolicTangent(Jet &y, const Jet &u) {
  Jet slope, square;
  for (unsigned k = 0; k <= Jet::kDegree; ++k) {
    if (k > 0)
      integrate(y[k], u, slope, k);
    y.degree = slope.degree = k;
    setProduct(square[0], y, y, k);
    negate(slope[k], square[0]);
    if (k == 0) {
      Interval one(Jet::kPrecision);
      one.set(1);
      subtract(slope[0], one, square[0]);
    }
  }
  return true;
}

/// e^(-u^2).
static bool gaussian(Jet &y, const Jet &u) {
  Jet square, exponent;
  return multiply(square, u, u) && negate(exponent, square) &&
         exponential(y, exponent);
}

static bool reciprocal(Jet &y, const Jet &u) {
  Jet one;
  setConstant(one, 1);
  return divide(y, one, u);
}

/// 1 + u^2.
static bool onePlusSquare(Jet &y, const Jet &u) {
  Jet square, one;
  setConstant(one, 1);
  return multiply(square, u, u) && add(y, square, one);
}

/// By y y = u: y_k = (u_k - sum of y_j y_(k-j) over 0 < j < k) / (2 y_0).
static bool squareRoot(Jet &y, const Jet &u) {
  if (!(mpfr_sgn(u[0].lo) > 0))
    return false;
  Interval twice(Jet::kPrecision), known(Jet::kPrecision),
      difference(Jet::kPrecision);
  checker::applyMonotone(y[0], u[0], mpfr_sqrt, true);
  add(twice, y[0], y[0]);
  // y without its first coefficient.
  Jet tail;
  for (unsigned k = 1; k <= Jet::kDegree; ++k) {
    setProduct(known, tail, tail, k);
    negate(difference, known);
    if (k <= u.degree)
      subtract(difference, u[k], known);
    divide(y[k], difference, twice);
    tail[k].set(y[k]);
    tail.degree = k;
  }
  y.degree = Jet::kDegree;
  return true;
}

bool checker::reciprocalRoot(Jet &y, const Jet &u) {
  Jet root;
  if (u.isNaN())
    return y.setNaN(), true;
  return squareRoot(root, u) && reciprocal(y, root);
}

/// The derivative of `function` at u, as a series.
static bool setSlope(Jet &slope, const Jet &u, Function function) {
  Jet part, one, factor;
  setConstant(one, 1);
  if (function == mpfr_expm1)
    return exponential(slope, u);
  if (function == mpfr_log)
    return reciprocal(slope, u);
  if (function == mpfr_log1p)
    return add(part, u, one) && reciprocal(slope, part);
  if (function == mpfr_atan)
    return onePlusSquare(part, u) && reciprocal(slope, part);
  if (function == mpfr_asinh) {
    Jet root;
    return onePlusSquare(part, u) && squareRoot(root, part) &&
           reciprocal(slope, root);
  }
  if (function != mpfr_erf && function != mpfr_erfc)
    return false;
  // 2 / sqrt(pi)
  Interval pi(Jet::kPrecision), root(Jet::kPrecision), two(Jet::kPrecision);
  mpfr_const_pi(pi.lo, MPFR_RNDD);
  mpfr_const_pi(pi.hi, MPFR_RNDU);
  checker::applyMonotone(root, pi, mpfr_sqrt, true);
  two.set(function == mpfr_erf ? 2 : -2);
  divide(factor[0], two, root);
  return gaussian(part, u) && multiply(slope, part, factor);
}

bool checker::applyMonotone(Jet &y, const Jet &u, Function function,
                            bool increases) {
  if (u.isNaN())
    return y.setNaN(), true;
  applyMonotone(y[0], u[0], function, increases);
  y.degree = 0;
  // Constants, what is undefined, and steps.
  bool isConstant =
      y[0].nan == Truth::No && mpfr_equal_p(y[0].lo, y[0].hi) &&
      (function == mpfr_rint_floor || function == mpfr_rint_ceil ||
       function == mpfr_rint_trunc || function == mpfr_rint_round ||
       function == mpfr_rint_roundeven);
  if (u.degree == 0 || y.isNaN() || isConstant)
    return true;
  if (function == mpfr_exp)
    return exponential(y, u);
  if (function == mpfr_tanh)
    return hyperbolicTangent(y, u);
  if (function == mpfr_sqrt)
    return squareRoot(y, u);
  if (function == mpfr_exp2) {
    // 2^u = e^(u ln 2), whose first coefficient is known better.
    Jet ln2, exponent;
    mpfr_const_log2(ln2[0].lo, MPFR_RNDD);
    mpfr_const_log2(ln2[0].hi, MPFR_RNDU);
    return multiply(exponent, u, ln2) && exponential(y, exponent);
  }
  Jet slope;
  return setSlope(slope, u, function) && integrateAll(y, u, slope);
}

bool checker::applyWave(Jet &y, const Jet &u, Function function) {
  if (u.isNaN())
    return y.setNaN(), true;
  Jet sine, cosine, negated;
  applyWave(sine[0], u[0], mpfr_sin);
  applyWave(cosine[0], u[0], mpfr_cos);
  negate(negated[0], sine[0]);
  for (unsigned k = 1; u.degree > 0 && k <= Jet::kDegree; ++k) {
    sine.degree = cosine.degree = negated.degree = k - 1;
    integrate(sine[k], u, cosine, k);
    integrate(cosine[k], u, negated, k);
    negate(negated[k], sine[k]);
    sine.degree = cosine.degree = k;
  }
  y.set(function == mpfr_sin ? sine : cosine);
  return true;
}
