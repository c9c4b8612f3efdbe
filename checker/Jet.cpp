#include "Jet.h"
#include <algorithm>

using namespace checker;

Jet::Jet() {
  for (unsigned k = 0; k <= kDegree; ++k) {
    coefficients.push_back(std::make_unique<Interval>(kPrecision));
    coefficients.back()->set(0);
  }
}

void Jet::set(const Jet &other) {
  degree = other.degree;
  for (unsigned k = 0; k <= degree; ++k)
    coefficients[k]->set(other[k]);
}

void Jet::setNaN() {
  degree = 0;
  coefficients[0]->setNaN();
}

bool Jet::isFinite() const {
  for (unsigned k = 0; k <= degree; ++k) {
    const Interval &value = *coefficients[k];
    if (value.nan != Truth::No || !mpfr_number_p(value.lo) ||
        !mpfr_number_p(value.hi))
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Sums of products
//===----------------------------------------------------------------------===//

namespace {
/// An accumulator.
class Sum {
public:
  explicit Sum() { total.set(0); }
  /// Adds factor * a * b.
  void addProduct(const Interval &a, const Interval &b, unsigned factor = 1) {
    multiply(product, a, b);
    mpfr_mul_ui(product.lo, product.lo, factor, MPFR_RNDD);
    mpfr_mul_ui(product.hi, product.hi, factor, MPFR_RNDU);
    add(product);
  }
  void add(const Interval &value) {
    checker::add(next, total, value);
    total.swap(next);
  }
  Interval total{Jet::kPrecision};

private:
  Interval product{Jet::kPrecision}, next{Jet::kPrecision};
};
} // namespace

static void divideBy(Interval &y, unsigned divisor) {
  mpfr_div_ui(y.lo, y.lo, divisor, MPFR_RNDD);
  mpfr_div_ui(y.hi, y.hi, divisor, MPFR_RNDU);
}

void checker::setProduct(Interval &y, const Jet &a, const Jet &b, unsigned k) {
  Sum sum;
  for (unsigned j = k > b.degree ? k - b.degree : 0; j <= std::min(k, a.degree);
       ++j)
    sum.addProduct(a[j], b[k - j]);
  y.set(sum.total);
}

void checker::integrate(Interval &y, const Jet &u, const Jet &slope,
                        unsigned k) {
  Sum sum;
  for (unsigned j = 1; j <= std::min(k, u.degree); ++j)
    if (k - j <= slope.degree)
      sum.addProduct(u[j], slope[k - j], j);
  divideBy(sum.total, k);
  y.set(sum.total);
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// True where an operand is NaN, and then the result is.
static bool becomesNaN(Jet &y, const Jet &a, const Jet &b) {
  if (!a.isNaN() && !b.isNaN())
    return false;
  y.setNaN();
  return true;
}

bool checker::negate(Jet &y, const Jet &x) {
  if (becomesNaN(y, x, x))
    return true;
  y.degree = x.degree;
  for (unsigned k = 0; k <= x.degree; ++k)
    negate(y[k], x[k]);
  return true;
}

bool checker::add(Jet &y, const Jet &a, const Jet &b) {
  if (becomesNaN(y, a, b))
    return true;
  y.degree = std::max(a.degree, b.degree);
  for (unsigned k = 0; k <= y.degree; ++k) {
    if (k > a.degree || k > b.degree)
      y[k].set(k > a.degree ? b[k] : a[k]);
    else
      add(y[k], a[k], b[k]);
  }
  return true;
}

bool checker::subtract(Jet &y, const Jet &a, const Jet &b) {
  Jet negated;
  return negate(negated, b) && add(y, a, negated);
}

bool checker::multiply(Jet &y, const Jet &a, const Jet &b) {
  if (becomesNaN(y, a, b))
    return true;
  y.degree = std::min(a.degree + b.degree, Jet::kDegree);
  for (unsigned k = 0; k <= y.degree; ++k)
    setProduct(y[k], a, b, k);
  return true;
}

/// q = a / b by q_k = (a_k - sum of b_j q_(k-j)) / b_0.
bool checker::divide(Jet &y, const Jet &a, const Jet &b) {
  if (becomesNaN(y, a, b))
    return true;
  if (!b[0].hasSign() || mpfr_zero_p(b[0].lo) || mpfr_zero_p(b[0].hi))
    return false;
  y.degree = b.degree == 0 ? a.degree : Jet::kDegree;
  Interval numerator(Jet::kPrecision), zero(Jet::kPrecision);
  zero.set(0);
  for (unsigned k = 0; k <= y.degree; ++k) {
    Sum sum;
    for (unsigned j = 1; j <= std::min(k, b.degree); ++j)
      sum.addProduct(b[j], y[k - j]);
    if (k == 0)
      numerator.set(a[0]);
    else
      subtract(numerator, k <= a.degree ? a[k] : zero, sum.total);
    divide(y[k], numerator, b[0]);
  }
  return true;
}

bool checker::absolute(Jet &y, const Jet &x) {
  if (becomesNaN(y, x, x))
    return true;
  if (!x[0].hasSign())
    return false;
  if (mpfr_signbit(x[0].lo))
    return negate(y, x);
  y.set(x);
  return true;
}

/// The larger operand, or the smaller one.
static bool choose(Jet &y, const Jet &a, const Jet &b, bool larger) {
  if (becomesNaN(y, a, b))
    return true;
  Truth less = isLess(a[0], b[0]);
  if (less == Truth::Maybe || isEqual(a[0], b[0]) != Truth::No)
    return false;
  y.set((less == Truth::Yes) == larger ? b : a);
  return true;
}

bool checker::maximum(Jet &y, const Jet &a, const Jet &b) {
  return choose(y, a, b, true);
}

bool checker::minimum(Jet &y, const Jet &a, const Jet &b) {
  return choose(y, a, b, false);
}

bool checker::copySign(Jet &y, const Jet &a, const Jet &b) {
  if (becomesNaN(y, a, b))
    return !b.isNaN();
  if (!a[0].hasSign() || !b[0].hasSign())
    return false;
  if (!mpfr_signbit(a[0].lo) != !mpfr_signbit(b[0].lo))
    return negate(y, a);
  y.set(a);
  return true;
}
