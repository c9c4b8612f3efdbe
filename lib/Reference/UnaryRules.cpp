// Functions of one argument: the MPFR function and a bound of its derivative.
#include "Rules.h"
#include "llvm/ADT/ArrayRef.h"

using namespace mlir::act;

//===----------------------------------------------------------------------===//
// Bounds of derivatives. E is exponentOf: |y| < 2^E(y), 1/|y| <= 2^(1 - E(y)).
//===----------------------------------------------------------------------===//

/// 1 - |x|, x - 1 or 1 + x: the exponent of the distance to a singularity, or
/// kLost where the ball comes too near to it.
static Exponent distance(mpfr_srcptr x, long one, bool negate,
                         Exponent radius) {
  MPFR_DECL_INIT(t, 64);
  if (negate)
    mpfr_si_sub(t, one, x, MPFR_RNDN);
  else
    mpfr_add_si(t, x, one, MPFR_RNDN);
  return mpfr_sgn(t) > 0 && isSmall(t, radius) ? exponentOf(t) : kLost;
}

static Exponent atMostOne(mpfr_srcptr, mpfr_srcptr, Exponent) { return 0; }
static Exponent atMostTwo(mpfr_srcptr, mpfr_srcptr, Exponent) { return 1; }

/// exp, exp2, cosh: the derivative is at most the value, which grows by less
/// than 2 on the ball.
static Exponent likeValue(mpfr_srcptr, mpfr_srcptr y, Exponent radius) {
  return radius <= -1 ? exponentOf(y) + 1 : kLost;
}

/// expm1, sinh: at most |y| + 1.
static Exponent likeValuePlusOne(mpfr_srcptr, mpfr_srcptr y, Exponent radius) {
  return radius <= -1 ? std::max<Exponent>(exponentOf(y), 0) + 2 : kLost;
}

/// log and its bases: 1.5 / x.
static Exponent reciprocal(mpfr_srcptr x, mpfr_srcptr, Exponent radius) {
  return isSmall(x, radius) ? 2 - exponentOf(x) : kLost;
}

static Exponent ofLog1p(mpfr_srcptr x, mpfr_srcptr, Exponent radius) {
  Exponent d = distance(x, 1, false, radius);
  return d == kLost ? kLost : 2 - d;
}

static Exponent ofSqrt(mpfr_srcptr x, mpfr_srcptr y, Exponent radius) {
  return isSmall(x, radius) ? 1 - exponentOf(y) : kLost;
}

static Exponent ofRsqrt(mpfr_srcptr x, mpfr_srcptr y, Exponent radius) {
  return isSmall(x, radius) ? 3 * exponentOf(y) : kLost;
}

static Exponent ofCbrt(mpfr_srcptr x, mpfr_srcptr y, Exponent radius) {
  return isSmall(x, radius) ? 2 - 2 * exponentOf(y) : kLost;
}

/// For x > 0 the derivative is at most (2x + 2) y, otherwise at most 2.
static Exponent ofErfc(mpfr_srcptr x, mpfr_srcptr y, Exponent radius) {
  Exponent hazard = std::max<Exponent>(exponentOf(x), 0) + 2;
  if (mpfr_sgn(x) <= 0 || radius + hazard > -1)
    return 1;
  return exponentOf(y) + hazard + 1;
}

static Exponent ofTan(mpfr_srcptr, mpfr_srcptr y, Exponent radius) {
  Exponent e = std::max<Exponent>(exponentOf(y), 0);
  return radius + e <= -4 ? 2 * e + 3 : kLost;
}

/// 1 / sqrt(d), rounded up.
static Exponent reciprocalRoot(Exponent d) {
  return d == kLost ? kLost : ((2 - d) >> 1) + 1;
}

/// asin, acos: 1 / sqrt(1 - |x|).
static Exponent ofAsin(mpfr_srcptr x, mpfr_srcptr, Exponent radius) {
  bool positive = mpfr_sgn(x) > 0;
  return reciprocalRoot(distance(x, 1, positive, radius));
}

static Exponent ofAcosh(mpfr_srcptr x, mpfr_srcptr, Exponent radius) {
  return reciprocalRoot(distance(x, -1, false, radius));
}

static Exponent ofAtanh(mpfr_srcptr x, mpfr_srcptr, Exponent radius) {
  Exponent d = distance(x, 1, mpfr_sgn(x) > 0, radius);
  return d == kLost ? kLost : 2 - d;
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

static void applySmooth(const Step &step, Ball *balls) {
  const Ball &x = balls[step.operands[0]];
  Ball &y = balls[step.result];
  int ternary = step.rule->function(y.value, x.value, MPFR_RNDN);
  Exponent inherited = x.radius;
  if (inherited != kExact && inherited != kLost) {
    Exponent bound = step.rule->amplification(x.value, y.value, inherited);
    inherited = bound == kLost ? kLost : scaleRadius(inherited, bound);
  }
  finish(y, inherited, ternary);
}

/// floor and its like: exact unless the ball holds a step.
static void applyStep(const Step &step, Ball *balls) {
  const Ball &x = balls[step.operands[0]];
  Ball &y = balls[step.result];
  UnaryFunction function = step.rule->function;
  int ternary = function(y.value, x.value, MPFR_RNDN);
  if (x.radius == kExact || x.radius == kLost)
    return finish(y, x.radius, ternary);
  MPFR_DECL_INIT(radius, 2);
  mpfr_set_si_2exp(radius, 1, x.radius, MPFR_RNDU);
  mpfr_t low, high;
  mpfr_inits2(mpfr_get_prec(x.value), low, high, nullptr);
  mpfr_sub(low, x.value, radius, MPFR_RNDD);
  mpfr_add(high, x.value, radius, MPFR_RNDU);
  function(low, low, MPFR_RNDN);
  function(high, high, MPFR_RNDN);
  finish(y, mpfr_equal_p(low, high) ? kExact : kLost, ternary);
  mpfr_clears(low, high, nullptr);
}

/// MPFR takes +inf at -0, IEEE 754 -inf.
static int rsqrt(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t rounding) {
  if (mpfr_zero_p(x)) {
    mpfr_set_inf(y, mpfr_signbit(x) ? -1 : 1);
    return 0;
  }
  return mpfr_rec_sqrt(y, x, rounding);
}

// mpfr_rint_* round twice where the result does not fit; integers here always
// do.
static const Rule unaryRules[] = {
    {"arith.negf", 1, applySmooth, mpfr_neg, atMostOne},
    {"math.absf", 1, applySmooth, mpfr_abs, atMostOne},
    {"math.acos", 1, applySmooth, mpfr_acos, ofAsin},
    {"math.acosh", 1, applySmooth, mpfr_acosh, ofAcosh},
    {"math.asin", 1, applySmooth, mpfr_asin, ofAsin},
    {"math.asinh", 1, applySmooth, mpfr_asinh, atMostOne},
    {"math.atan", 1, applySmooth, mpfr_atan, atMostOne},
    {"math.atanh", 1, applySmooth, mpfr_atanh, ofAtanh},
    {"math.cbrt", 1, applySmooth, mpfr_cbrt, ofCbrt},
    {"math.cos", 1, applySmooth, mpfr_cos, atMostOne},
    {"math.cosh", 1, applySmooth, mpfr_cosh, likeValue},
    {"math.erf", 1, applySmooth, mpfr_erf, atMostTwo},
    {"math.erfc", 1, applySmooth, mpfr_erfc, ofErfc},
    {"math.exp", 1, applySmooth, mpfr_exp, likeValue},
    {"math.exp2", 1, applySmooth, mpfr_exp2, likeValue},
    {"math.expm1", 1, applySmooth, mpfr_expm1, likeValuePlusOne},
    {"math.log", 1, applySmooth, mpfr_log, reciprocal},
    {"math.log10", 1, applySmooth, mpfr_log10, reciprocal},
    {"math.log1p", 1, applySmooth, mpfr_log1p, ofLog1p},
    {"math.log2", 1, applySmooth, mpfr_log2, reciprocal},
    {"math.rsqrt", 1, applySmooth, rsqrt, ofRsqrt},
    {"math.sin", 1, applySmooth, mpfr_sin, atMostOne},
    {"math.sinh", 1, applySmooth, mpfr_sinh, likeValuePlusOne},
    {"math.sqrt", 1, applySmooth, mpfr_sqrt, ofSqrt},
    {"math.tan", 1, applySmooth, mpfr_tan, ofTan},
    {"math.tanh", 1, applySmooth, mpfr_tanh, atMostOne},
    {"math.ceil", 1, applyStep, mpfr_rint_ceil},
    {"math.floor", 1, applyStep, mpfr_rint_floor},
    {"math.round", 1, applyStep, mpfr_rint_round},
    {"math.roundeven", 1, applyStep, mpfr_rint_roundeven},
    {"math.trunc", 1, applyStep, mpfr_rint_trunc},
};

llvm::ArrayRef<Rule> mlir::act::getUnaryRules() { return unaryRules; }
