// Ops of several operands, comparisons and logic.
#include "Rules.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir::act;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static void applyAdd(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_add(y.value, a.value, b.value, MPFR_RNDN);
  finish(y, addRadii(a.radius, b.radius), ternary);
}

static void applySub(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_sub(y.value, a.value, b.value, MPFR_RNDN);
  finish(y, addRadii(a.radius, b.radius), ternary);
}

static Exponent productRadius(const Ball &a, const Ball &b) {
  Exponent both = a.radius == kExact || b.radius == kExact
                      ? kExact
                      : scaleRadius(a.radius, std::max(b.radius, kExact / 2));
  if (a.radius == kLost || b.radius == kLost)
    return kLost;
  return addRadii(addRadii(scaleRadius(a.radius, exponentOf(b.value)),
                           scaleRadius(b.radius, exponentOf(a.value))),
                  both);
}

static void applyMul(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_mul(y.value, a.value, b.value, MPFR_RNDN);
  finish(y, productRadius(a, b), ternary);
}

static void applyFma(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  const Ball &c = balls[step.operands[2]];
  Ball &y = balls[step.result];
  int ternary = mpfr_fma(y.value, a.value, b.value, c.value, MPFR_RNDN);
  finish(y, addRadii(productRadius(a, b), c.radius), ternary);
}

static void applyDiv(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_div(y.value, a.value, b.value, MPFR_RNDN);
  Exponent inherited = kLost;
  if (isSmall(b.value, b.radius)) {
    // 1 / |b| <= 2^(2 - E(b)) on the ball.
    Exponent e = 2 - exponentOf(b.value);
    inherited = addRadii(scaleRadius(a.radius, e),
                         scaleRadius(b.radius, e + exponentOf(y.value)));
  }
  finish(y, inherited, ternary);
}

static void applyRem(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_fmod(y.value, a.value, b.value, MPFR_RNDN);
  bool exact = a.radius == kExact && b.radius == kExact;
  finish(y, exact ? kExact : kLost, ternary);
}

static void applyPow(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_pow(y.value, a.value, b.value, MPFR_RNDN);
  if (a.radius == kExact && b.radius == kExact)
    return finish(y, kExact, ternary);
  if (!isSmall(a.value, a.radius) || b.radius == kLost)
    return finish(y, kLost, ternary);
  // The relative error is b da / a + ln(a) db, with |ln a| < |E(a)| + 1.
  Exponent log = 1;
  while ((std::abs(exponentOf(a.value)) + 1) >> log)
    ++log;
  Exponent relative = addRadii(
      scaleRadius(a.radius, exponentOf(b.value) + 2 - exponentOf(a.value)),
      scaleRadius(b.radius, log));
  finish(y,
         relative > -3 ? kLost : scaleRadius(relative, exponentOf(y.value) + 1),
         ternary);
}

/// Whether the sign of x is certain.
static bool isSignKnown(const Ball &x) {
  return x.radius == kExact || x.radius < exponentOf(x.value) - 1;
}

static void applyAtan2(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_atan2(y.value, a.value, b.value, MPFR_RNDN);
  Exponent radius = addRadii(a.radius, b.radius);
  Exponent size = std::max(exponentOf(a.value), exponentOf(b.value));
  // Below the negative axis the angle jumps.
  bool continuous = isSignKnown(a) || (mpfr_sgn(b.value) > 0 && isSignKnown(b));
  bool bounded = radius == kExact || radius <= size - 3;
  finish(y, continuous && bounded ? scaleRadius(radius, 2 - size) : kLost,
         ternary);
}

static void applyCopySign(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = mpfr_copysign(y.value, a.value, b.value, MPFR_RNDN);
  finish(y, isSignKnown(b) ? a.radius : kLost, ternary);
}

template <bool isMax, bool propagatesNaN>
static void applyMinMax(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  int ternary = isMax ? mpfr_max(y.value, a.value, b.value, MPFR_RNDN)
                      : mpfr_min(y.value, a.value, b.value, MPFR_RNDN);
  if (propagatesNaN && (mpfr_nan_p(a.value) || mpfr_nan_p(b.value)))
    mpfr_set_nan(y.value);
  finish(y, std::max(a.radius, b.radius), ternary);
}

//===----------------------------------------------------------------------===//
// Comparisons, selection and logic
//===----------------------------------------------------------------------===//

/// Which relations satisfy each of arith.cmpf's predicates, in their order.
enum Relation { Equal = 1, Greater = 2, Less = 4, Unordered = 8 };
static constexpr uint8_t satisfying[16] = {
    /*false*/ 0,
    /*oeq*/ Equal,
    /*ogt*/ Greater,
    /*oge*/ Greater | Equal,
    /*olt*/ Less,
    /*ole*/ Less | Equal,
    /*one*/ Less | Greater,
    /*ord*/ Less | Greater | Equal,
    /*ueq*/ Unordered | Equal,
    /*ugt*/ Unordered | Greater,
    /*uge*/ Unordered | Greater | Equal,
    /*ult*/ Unordered | Less,
    /*ule*/ Unordered | Less | Equal,
    /*une*/ Unordered | Less | Greater,
    /*uno*/ Unordered,
    /*true*/ Unordered | Less | Greater | Equal};

/// Whether the errors of a and b leave their order certain.
static bool isCertainOrder(const Ball &a, const Ball &b) {
  Exponent radius = addRadii(a.radius, b.radius);
  if (radius == kExact)
    return true;
  if (radius == kLost)
    return false;
  MPFR_DECL_INIT(difference, 64);
  mpfr_sub(difference, a.value, b.value, MPFR_RNDZ);
  return mpfr_nan_p(difference) || isSmall(difference, radius);
}

static void applyCompare(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  unsigned relation = Unordered;
  if (!mpfr_unordered_p(a.value, b.value)) {
    int order = mpfr_cmp(a.value, b.value);
    relation = order > 0 ? Greater : order < 0 ? Less : Equal;
  }
  y.truth = (satisfying[step.predicate] & relation) != 0;
  y.radius = isCertainOrder(a, b) ? kExact : kLost;
}

static void applySelect(const Step &step, Ball *balls) {
  const Ball &condition = balls[step.operands[0]];
  const Ball &chosen = balls[step.operands[condition.truth ? 1 : 2]];
  Ball &y = balls[step.result];
  int ternary = mpfr_set(y.value, chosen.value, MPFR_RNDN);
  y.truth = chosen.truth;
  finish(y, condition.radius == kLost ? kLost : chosen.radius, ternary);
}

template <bool (*combine)(bool, bool)>
static void applyLogic(const Step &step, Ball *balls) {
  const Ball &a = balls[step.operands[0]], &b = balls[step.operands[1]];
  Ball &y = balls[step.result];
  y.truth = combine(a.truth, b.truth);
  y.radius = std::max(a.radius, b.radius);
}

static bool logicAnd(bool a, bool b) { return a && b; }
static bool logicOr(bool a, bool b) { return a || b; }
static bool logicXor(bool a, bool b) { return a != b; }

static const Rule rules[] = {
    {"arith.addf", 2, applyAdd},
    {"arith.subf", 2, applySub},
    {"arith.mulf", 2, applyMul},
    {"arith.divf", 2, applyDiv},
    {"arith.remf", 2, applyRem},
    {"arith.maximumf", 2, applyMinMax<true, true>},
    {"arith.minimumf", 2, applyMinMax<false, true>},
    {"arith.maxnumf", 2, applyMinMax<true, false>},
    {"arith.minnumf", 2, applyMinMax<false, false>},
    {"arith.cmpf", 2, applyCompare},
    {"arith.select", 3, applySelect},
    {"arith.andi", 2, applyLogic<logicAnd>},
    {"arith.ori", 2, applyLogic<logicOr>},
    {"arith.xori", 2, applyLogic<logicXor>},
    {"math.atan2", 2, applyAtan2},
    {"math.copysign", 2, applyCopySign},
    {"math.fma", 3, applyFma},
    {"math.fpowi", 2, applyPow},
    {"math.powf", 2, applyPow},
};

const Rule *mlir::act::findRule(llvm::StringRef name) {
  for (llvm::ArrayRef<Rule> table :
       {llvm::ArrayRef<Rule>(rules), getUnaryRules()})
    for (const Rule &rule : table)
      if (rule.name == name)
        return &rule;
  return nullptr;
}
