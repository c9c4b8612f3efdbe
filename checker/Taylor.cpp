#include "Taylor.h"
#include <algorithm>
#include <cmath>

using namespace checker;

Taylor::Taylor(const Formula &formula)
    : formula(formula), values(formula.getNodes().size()),
      truths(formula.getNodes().size()) {
  mpfr_set_emin(mpfr_get_emin_min());
  mpfr_set_emax(mpfr_get_emax_max());
}

bool Taylor::applyBinary(Operation2 operation, Jet &y, const Jet &a,
                         const Jet &b) {
  using JetOperation = bool (*)(Jet &, const Jet &, const Jet &);
  static const struct {
    Operation2 interval;
    JetOperation jet;
  } known[] = {
      {add, add},           {subtract, subtract}, {multiply, multiply},
      {divide, divide},     {maximum, maximum},   {minimum, minimum},
      {copySign, copySign},
  };
  for (const auto &each : known)
    if (operation == each.interval)
      return each.jet(y, a, b);
  // Others are known of constants only.
  y.degree = 0;
  operation(y[0], a[0], b[0]);
  return a.degree == 0 && b.degree == 0;
}

bool Taylor::apply(unsigned index) {
  const Node &node = formula.getNodes()[index];
  Jet &y = values[index];
  Truth &truth = truths[index];
  const Jet &a = values[node.operands[0]], &b = values[node.operands[1]];
  Truth p = truths[node.operands[0]], q = truths[node.operands[1]];
  switch (node.kind) {
  case Kind::Variable:
    return true;
  case Kind::Literal:
    y[0].set(node.literal);
    return true;
  case Kind::Pi:
    mpfr_const_pi(y[0].lo, MPFR_RNDD);
    mpfr_const_pi(y[0].hi, MPFR_RNDU);
    return true;
  case Kind::Increasing:
  case Kind::Decreasing:
    return applyMonotone(y, a, node.function, node.kind == Kind::Increasing);
  case Kind::Wave:
    return applyWave(y, a, node.function);
  case Kind::Unary:
    if (node.unary == Operation(negate))
      return negate(y, a);
    if (node.unary == Operation(absolute))
      return absolute(y, a);
    if (node.unary == Operation(reciprocalRoot))
      return reciprocalRoot(y, a);
    y.degree = 0;
    node.unary(y[0], a[0]);
    return a.degree == 0;
  case Kind::Binary:
    return applyBinary(node.binary, y, a, b);
  case Kind::Less:
    truth = isLess(a[0], b[0]);
    return true;
  case Kind::LessOrEqual:
    truth = isLessOrEqual(a[0], b[0]);
    return true;
  case Kind::Equal:
    truth = isEqual(a[0], b[0]);
    return true;
  case Kind::Not:
    truth = Truth(2 - int(p));
    return true;
  case Kind::And:
    truth = std::min(p, q);
    return true;
  case Kind::Or:
    truth = std::max(p, q);
    return true;
  case Kind::Select:
    if (p == Truth::Maybe)
      return false;
    y.set(p == Truth::Yes ? b : values[node.operands[2]]);
    return true;
  }
  return false;
}

/// Evaluates all nodes on [low, high]. What fails in a branch that is not taken
/// does not matter: it is lost there.
bool Taylor::run(double low, double high) {
  Jet &x = values[0];
  x.degree = 1;
  mpfr_set_d(x[0].lo, low, MPFR_RNDD);
  mpfr_set_d(x[0].hi, high, MPFR_RNDU);
  x[1].set(1);
  for (unsigned i = 0; i < values.size(); ++i)
    if (!apply(i)) {
      values[i].degree = Jet::kDegree;
      for (unsigned k = 0; k <= Jet::kDegree; ++k)
        values[i][k].setLost();
    }
  return true;
}

/// max(|lo|, |hi|), rounded up.
static double getMagnitude(const Interval &value) {
  return std::max(std::fabs(mpfr_get_d(value.lo, MPFR_RNDA)),
                  std::fabs(mpfr_get_d(value.hi, MPFR_RNDA)));
}

/// `whole` is the series over the interval; the one at the center is in the
/// values.
void Taylor::setPolynomial(Piece &piece, const Jet &whole, double low,
                           double high) {
  const Jet &series = values[formula.getResult()];
  if (!series.isFinite() || !whole.isFinite())
    return;
  // |t| <= 1.
  int exponent;
  std::frexp(std::max(high - piece.center, piece.center - low), &exponent);
  piece.scale = std::ldexp(1.0, exponent);
  double rounding = 0, uncertain = 0;
  Interval scaled(Jet::kPrecision);
  MPFR_DECL_INIT(width, 53);
  for (unsigned k = 0; k <= Jet::kDegree; ++k) {
    bool isRemainder = k == Jet::kDegree;
    const Jet &from = isRemainder ? whole : series;
    if (k > from.degree)
      continue;
    mpfr_mul_2si(scaled.lo, from[k].lo, long(k) * exponent, MPFR_RNDD);
    mpfr_mul_2si(scaled.hi, from[k].hi, long(k) * exponent, MPFR_RNDU);
    if (isRemainder) {
      uncertain += getMagnitude(scaled);
      continue;
    }
    piece.coefficients[k] = mpfr_get_d(scaled.lo, MPFR_RNDN);
    mpfr_sub(width, scaled.hi, scaled.lo, MPFR_RNDU);
    uncertain += mpfr_get_d(width, MPFR_RNDU);
    rounding += std::fabs(piece.coefficients[k]);
  }
  // Each coefficient is rounded once, and each step of Horner's rule twice;
  // what underflows is far below every f32.
  piece.error = 1.001 * uncertain +
                rounding * (2 * Jet::kDegree + 2) * 0x1p-53 + 0x1p-1000;
  if (std::isfinite(piece.error))
    piece.kind = Piece::Polynomial;
}

Piece Taylor::expand(double low, double high) {
  Piece piece;
  run(low, high);
  Jet whole;
  whole.set(values[formula.getResult()]);
  const Interval &value = whole[0];
  if (value.isNaN()) {
    piece.kind = Piece::NaN;
    return piece;
  }
  if (value.nan != Truth::No)
    return piece;
  piece.hasSign = value.hasSign();
  piece.isNegative = mpfr_signbit(value.lo);
  if (!piece.hasSign && value.isVanishing()) {
    piece.kind = Piece::Zero;
    return piece;
  }
  mpfr_srcptr small = piece.isNegative ? value.hi : value.lo,
              large = piece.isNegative ? value.lo : value.hi;
  if (piece.hasSign && mpfr_cmpabs(small, large) <= 0) {
    if (mpfr_inf_p(small) ||
        (mpfr_regular_p(small) && mpfr_get_exp(small) > 130))
      piece.kind = Piece::Infinite;
    else if (mpfr_zero_p(large) ||
             (mpfr_regular_p(large) && mpfr_get_exp(large) < -160))
      piece.kind = Piece::Zero;
    if (piece.kind != Piece::Unknown)
      return piece;
  }
  piece.center = low + (high - low) / 2;
  run(piece.center, piece.center);
  setPolynomial(piece, whole, low, high);
  return piece;
}
