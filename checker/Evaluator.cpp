#include "Evaluator.h"
#include <algorithm>
#include <cmath>

using namespace checker;

/// Each level has twice the bits of the one before.
static constexpr mpfr_prec_t kFirstPrecision = 96;
static constexpr unsigned kLevels = 7;
/// Errors are known to this part of an ulp.
static constexpr int kUlpBits = 20;

/// The values of all nodes at one precision.
struct Evaluator::Workspace {
  Workspace(const Formula &formula, mpfr_prec_t precision);
  const Interval &run(double x);
  /// The same for the variable's present value.
  const Interval &execute();

  const Formula &formula;
  mpfr_prec_t precision;
  std::vector<std::unique_ptr<Interval>> values;
  std::vector<Truth> truths;

private:
  void apply(unsigned index);
};

Evaluator::Workspace::Workspace(const Formula &formula, mpfr_prec_t precision)
    : formula(formula), precision(precision),
      truths(formula.getNodes().size()) {
  for (const Node &node : formula.getNodes())
    values.push_back(std::make_unique<Interval>(
        node.kind == Kind::Variable ? 64 : precision));
  for (unsigned i = 0; i < truths.size(); ++i)
    if (formula.getNodes()[i].isConstant)
      apply(i);
}

static Truth negateTruth(Truth value) {
  return value == Truth::Yes  ? Truth::No
         : value == Truth::No ? Truth::Yes
                              : Truth::Maybe;
}

void Evaluator::Workspace::apply(unsigned index) {
  const Node &node = formula.getNodes()[index];
  Interval &y = *values[index];
  Truth &truth = truths[index];
  const unsigned *operands = node.operands;
  const Interval &a = *values[operands[0]], &b = *values[operands[1]];
  Truth p = truths[operands[0]], q = truths[operands[1]];
  switch (node.kind) {
  case Kind::Variable:
    return;
  case Kind::Literal:
    return y.set(node.literal);
  case Kind::Pi:
    mpfr_const_pi(y.lo, MPFR_RNDD);
    mpfr_const_pi(y.hi, MPFR_RNDU);
    return;
  case Kind::Increasing:
  case Kind::Decreasing:
    return applyMonotone(y, a, node.function, node.kind == Kind::Increasing);
  case Kind::Wave:
    return applyWave(y, a, node.function);
  case Kind::Unary:
    return node.unary(y, a);
  case Kind::Binary:
    return node.binary(y, a, b);
  case Kind::Less:
    truth = isLess(a, b);
    return;
  case Kind::LessOrEqual:
    truth = isLessOrEqual(a, b);
    return;
  case Kind::Equal:
    truth = isEqual(a, b);
    return;
  case Kind::Not:
    truth = negateTruth(p);
    return;
  case Kind::And:
    truth = std::min(p, q);
    return;
  case Kind::Or:
    truth = std::max(p, q);
    return;
  case Kind::Select:
    return select(y, p, b, *values[operands[2]]);
  }
}

const Interval &Evaluator::Workspace::run(double x) {
  values[0]->set(x);
  return execute();
}

const Interval &Evaluator::Workspace::execute() {
  for (unsigned i = 0; i < truths.size(); ++i)
    if (!formula.getNodes()[i].isConstant)
      apply(i);
  return *values[formula.getResult()];
}

Evaluator::Evaluator(const Formula &formula, const FloatType &type)
    : formula(formula), type(type) {
  mpfr_set_emin(mpfr_get_emin_min());
  mpfr_set_emax(mpfr_get_emax_max());
}
Evaluator::~Evaluator() = default;

Evaluator::Workspace &Evaluator::getWorkspace(unsigned level) {
  if (level == workspaces.size())
    workspaces.push_back(
        std::make_unique<Workspace>(formula, kFirstPrecision << level));
  return *workspaces[level];
}

/// The smaller one, where the value is next to a power of two.
static int getUlpExponent(const Interval &value, const FloatType &type) {
  return std::min(type.ulpExponent(value.lo), type.ulpExponent(value.hi));
}

/// A value that no precision tells from a number of few bits is taken for it:
/// an exact zero, or the middle between two floats.
static double roundUndecided(const Interval &value, const FloatType &type) {
  if (value.nan != Truth::No)
    return NAN;
  if (mpfr_sgn(value.lo) <= 0 && mpfr_sgn(value.hi) >= 0)
    return 0;
  MPFR_DECL_INIT(few, 1024);
  mpfr_set(few, value.hi, MPFR_RNDN);
  return type.round(few);
}

bool Evaluator::isSettled(const Interval &value, double &rounded) const {
  if (value.nan == Truth::Maybe)
    return false;
  if (value.isNaN()) {
    rounded = NAN;
    return true;
  }
  rounded = type.round(value.lo);
  if (value.isPoint())
    return true;
  if (!value.hasSign() && value.isVanishing()) {
    rounded = 0;
    return true;
  }
  double upper = type.round(value.hi);
  if (rounded != upper || std::signbit(rounded) != std::signbit(upper))
    return false;
  if (std::isinf(rounded))
    return true;
  MPFR_DECL_INIT(width, 32);
  mpfr_sub(width, value.hi, value.lo, MPFR_RNDU);
  return mpfr_cmp_ui_2exp(width, 1, getUlpExponent(value, type) - kUlpBits) <=
         0;
}

/// What oscillates (x cos x) has no limit: more than two points must agree.
const Interval &Evaluator::takeLimit(Workspace &workspace, double x) {
  Interval &argument = *workspace.values[0];
  double limit = 0, rounded;
  const Interval *value = nullptr;
  for (long exponent = 65530; exponent <= 65536; ++exponent) {
    for (mpfr_ptr end : {argument.lo, argument.hi})
      mpfr_set_si_2exp(end, x < 0 ? -1 : 1, exponent, MPFR_RNDN);
    argument.nan = Truth::No;
    value = &workspace.execute();
    if (!isSettled(*value, rounded) ||
        (exponent > 65530 &&
         (rounded != limit || std::signbit(rounded) != std::signbit(limit)))) {
      workspace.values[formula.getResult()]->setNaN();
      break;
    }
    limit = rounded;
  }
  return *value;
}

const Interval &Evaluator::evaluate(double x, double &rounded,
                                    bool &isUndecided) {
  isUndecided = false;
  for (unsigned level = 0;; ++level) {
    Workspace &workspace = getWorkspace(level);
    const Interval *value = &workspace.run(x);
    if (value->isNaN() && std::isinf(x))
      value = &takeLimit(workspace, x);
    if (isSettled(*value, rounded))
      return *value;
    if (level + 1 == kLevels) {
      isUndecided = true;
      rounded = roundUndecided(*value, type);
      return *value;
    }
  }
}

/// An infinity, and what is beyond the type, counts as 2^(emax+1).
static void clampToType(mpfr_ptr value, const FloatType &type) {
  MPFR_DECL_INIT(bound, 2);
  mpfr_set_ui_2exp(bound, 1, type.maxExponent + 1, MPFR_RNDN);
  if (mpfr_cmpabs(value, bound) > 0)
    mpfr_copysign(value, bound, value, MPFR_RNDN);
}

Verdict Evaluator::judge(double x, double computed) {
  Verdict verdict;
  const Interval &exact = evaluate(x, verdict.expected, verdict.isUndecided);
  double expected = verdict.expected;
  bool bothNaN = std::isnan(expected) && std::isnan(computed);
  // Of what vanishes with an unknown sign, either zero is right.
  bool isSignless = exact.nan == Truth::No && !exact.hasSign() &&
                    expected == 0 && computed == 0;
  bool sameSign =
      isSignless || std::signbit(expected) == std::signbit(computed);
  verdict.isRight = bothNaN || (expected == computed && sameSign);
  bool demandsBits = (x == 0 || !std::isfinite(x)) &&
                     (expected == 0 || !std::isfinite(expected));
  bool alike = expected == computed &&
               (expected == 0 || std::isinf(expected)) && !sameSign;
  verdict.isWrongSpecial =
      !bothNaN && (std::isnan(expected) || std::isnan(computed) || alike ||
                   (demandsBits && !verdict.isRight));
  verdict.hasError = !verdict.isWrongSpecial && !demandsBits && !bothNaN;
  if (!verdict.hasError)
    return verdict;
  verdict.isSubnormal =
      std::fabs(expected) < std::ldexp(1.0, 1 - type.maxExponent);
  if (std::isinf(expected) && verdict.isRight)
    return verdict;
  mpfr_t value, distance;
  mpfr_init2(value, mpfr_get_prec(exact.lo));
  mpfr_init2(distance, 64);
  MPFR_DECL_INIT(actual, 53);
  mpfr_set_d(actual, computed, MPFR_RNDN);
  clampToType(actual, type);
  for (mpfr_srcptr end : {exact.lo, exact.hi}) {
    mpfr_set(value, end, MPFR_RNDN);
    clampToType(value, type);
    mpfr_sub(distance, actual, value, MPFR_RNDA);
    mpfr_abs(distance, distance, MPFR_RNDU);
    verdict.distance =
        std::max(verdict.distance, mpfr_get_d(distance, MPFR_RNDU));
    mpfr_mul_2si(distance, distance, -getUlpExponent(exact, type), MPFR_RNDU);
    verdict.ulps = std::max(verdict.ulps, mpfr_get_d(distance, MPFR_RNDU));
  }
  mpfr_clears(value, distance, nullptr);
  return verdict;
}
