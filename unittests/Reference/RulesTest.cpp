// Every op computes what its name says, with the signs and NaNs of IEEE 754.
#include "Rules.h"
#include "Formula.h"

using namespace mlir;
using namespace mlir::act;

static constexpr double kInf = std::numeric_limits<double>::infinity();
static const double kNaN = std::nan("");

/// Same bits, all NaNs alike.
static bool same(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) ||
         (a == b && std::signbit(a) == std::signbit(b));
}

struct UnaryCase {
  const char *name;
  double (*function)(double);
};
static double rsqrt(double x) { return 1 / std::sqrt(x); }
static const UnaryCase unaryCases[] = {
    {"arith.negf", [](double x) { return -x; }},
    {"math.absf", std::fabs},
    {"math.acos", std::acos},
    {"math.acosh", std::acosh},
    {"math.asin", std::asin},
    {"math.asinh", std::asinh},
    {"math.atan", std::atan},
    {"math.atanh", std::atanh},
    {"math.cbrt", std::cbrt},
    {"math.ceil", std::ceil},
    {"math.cos", std::cos},
    {"math.cosh", std::cosh},
    {"math.erf", std::erf},
    {"math.erfc", std::erfc},
    {"math.exp", std::exp},
    {"math.exp2", std::exp2},
    {"math.expm1", std::expm1},
    {"math.floor", std::floor},
    {"math.log", std::log},
    {"math.log10", std::log10},
    {"math.log1p", std::log1p},
    {"math.log2", std::log2},
    {"math.round", std::round},
    {"math.roundeven", std::nearbyint},
    {"math.rsqrt", rsqrt},
    {"math.sin", std::sin},
    {"math.sinh", std::sinh},
    {"math.sqrt", std::sqrt},
    {"math.tan", std::tan},
    {"math.tanh", std::tanh},
    {"math.trunc", std::trunc},
};

TEST(Rules, UnaryOpsAgreeWithTheMathLibrary) {
  static const double inputs[] = {0.0,  -0.0, 1e-300, 1e-5, 0.3, 0.5,
                                  0.99, 1.0,  1.01,   1.5,  2.5, 3.7,
                                  20.0, 700,  1e5,    kInf, kNaN};
  EXPECT_EQ(std::size(unaryCases), getUnaryRules().size());
  for (const UnaryCase &c : unaryCases) {
    Formula formula(Formula::unary(c.name));
    for (double magnitude : inputs) {
      for (double x : {magnitude, -magnitude}) {
        double got = formula({x}), expected = c.function(x);
        EXPECT_TRUE(same(got, expected) ||
                    std::fabs(got - expected) <= 4e-15 * std::fabs(expected))
            << c.name << "(" << x << ") = " << got << ", not " << expected;
        if (expected == 0 || std::isinf(expected))
          EXPECT_TRUE(same(got, expected)) << c.name << "(" << x << ")";
      }
    }
  }
}

TEST(Rules, BinaryOpsAgreeWithTheMathLibrary) {
  struct {
    const char *name;
    double (*function)(double, double);
  } cases[] = {
      {"arith.addf", [](double x, double y) { return x + y; }},
      {"arith.subf", [](double x, double y) { return x - y; }},
      {"arith.mulf", [](double x, double y) { return x * y; }},
      {"arith.divf", [](double x, double y) { return x / y; }},
      {"arith.remf", std::fmod},
      {"math.atan2", std::atan2},
      {"math.copysign", std::copysign},
      {"math.powf", std::pow},
  };
  static const double inputs[] = {0.0,  -0.0, 1.0,  -1.0,  0.75, -2.0,
                                  3.25, 1e10, kInf, -kInf, kNaN};
  for (auto &c : cases) {
    Formula formula(Formula::binary(c.name));
    for (double x : inputs)
      for (double y : inputs) {
        double got = formula({x, y}), expected = c.function(x, y);
        // The limit of inf - inf and the like is not what IEEE 754 says.
        if (std::isnan(expected) && !std::isnan(x) && !std::isnan(y) &&
            (std::isinf(x) || std::isinf(y)))
          continue;
        EXPECT_TRUE(same(got, expected) ||
                    std::fabs(got - expected) <= 4e-15 * std::fabs(expected))
            << c.name << "(" << x << ", " << y << ") = " << got << ", not "
            << expected;
      }
  }
}

TEST(Rules, MinMaxTreatNaNAndZerosAsTheirDefinitionsSay) {
  Formula maximum(Formula::binary("arith.maximumf"));
  Formula minimum(Formula::binary("arith.minimumf"));
  Formula maxnum(Formula::binary("arith.maxnumf"));
  Formula minnum(Formula::binary("arith.minnumf"));
  EXPECT_TRUE(std::isnan(maximum({1, kNaN})));
  EXPECT_TRUE(std::isnan(minimum({kNaN, 1})));
  EXPECT_EQ(maxnum({1, kNaN}), 1);
  EXPECT_EQ(minnum({kNaN, 1}), 1);
  for (Formula *f : {&maximum, &maxnum}) {
    EXPECT_TRUE(same((*f)({-0.0, 0.0}), 0.0));
    EXPECT_TRUE(same((*f)({0.0, -0.0}), 0.0));
    EXPECT_EQ((*f)({-kInf, -2}), -2);
  }
  for (Formula *f : {&minimum, &minnum}) {
    EXPECT_TRUE(same((*f)({-0.0, 0.0}), -0.0));
    EXPECT_TRUE(same((*f)({0.0, -0.0}), -0.0));
    EXPECT_EQ((*f)({kInf, 2}), 2);
  }
}

TEST(Rules, EveryComparisonPredicate) {
  static const std::pair<const char *, bool (*)(double, double)> cases[] = {
      {"false", [](double, double) { return false; }},
      {"oeq", [](double x, double y) { return x == y; }},
      {"ogt", [](double x, double y) { return x > y; }},
      {"oge", [](double x, double y) { return x >= y; }},
      {"olt", [](double x, double y) { return x < y; }},
      {"ole", [](double x, double y) { return x <= y; }},
      {"one", [](double x, double y) { return x < y || x > y; }},
      {"ord", [](double x, double y) { return x == x && y == y; }},
      {"ueq", [](double x, double y) { return !(x < y || x > y); }},
      {"ugt", [](double x, double y) { return !(x <= y); }},
      {"uge", [](double x, double y) { return !(x < y); }},
      {"ult", [](double x, double y) { return !(x >= y); }},
      {"ule", [](double x, double y) { return !(x > y); }},
      {"une", [](double x, double y) { return x != y; }},
      {"uno", [](double x, double y) { return x != x || y != y; }},
      {"true", [](double, double) { return true; }},
  };
  for (auto [predicate, holds] : cases) {
    Formula formula("func.func @f(%x: f64, %y: f64) -> f64 {\n"
                    "  %one = arith.constant 1.0 : f64\n"
                    "  %two = arith.constant 2.0 : f64\n"
                    "  %c = arith.cmpf " +
                    std::string(predicate) +
                    ", %x, %y : f64\n"
                    "  %r = arith.select %c, %one, %two : f64\n"
                    "  return %r : f64\n}");
    for (double x : {-0.0, 0.0, 1.0, kInf, kNaN})
      for (double y : {-0.0, 0.0, 1.0, kInf, kNaN})
        EXPECT_EQ(formula({x, y}), holds(x, y) ? 1 : 2)
            << predicate << " " << x << " " << y;
  }
}

TEST(Rules, LogicOfConditions) {
  static const std::pair<const char *, bool (*)(bool, bool)> cases[] = {
      {"arith.andi", [](bool a, bool b) { return a && b; }},
      {"arith.ori", [](bool a, bool b) { return a || b; }},
      {"arith.xori", [](bool a, bool b) { return a != b; }},
  };
  for (auto [op, combine] : cases) {
    Formula formula("func.func @f(%x: f64, %y: f64) -> f64 {\n"
                    "  %one = arith.constant 1.0 : f64\n"
                    "  %zero = arith.constant 0.0 : f64\n"
                    "  %true = arith.constant true\n"
                    "  %cx = arith.cmpf ogt, %x, %zero : f64\n"
                    "  %cy = arith.cmpf ogt, %y, %zero : f64\n"
                    "  %c = " +
                    std::string(op) +
                    " %cx, %cy : i1\n"
                    "  %n = arith.xori %c, %true : i1\n"
                    "  %r = arith.select %n, %zero, %one : f64\n"
                    "  return %r : f64\n}");
    for (bool x : {false, true})
      for (bool y : {false, true})
        EXPECT_EQ(formula({x ? 1.0 : -1.0, y ? 1.0 : -1.0}), combine(x, y))
            << op << " " << x << " " << y;
  }
}

TEST(Rules, FmaRoundsOnce) {
  Formula formula("func.func @f(%x: f64, %y: f64, %z: f64) -> f64 {\n"
                  "  %r = math.fma %x, %y, %z : f64\n  return %r : f64\n}");
  double x = 1 + 0x1p-52;
  EXPECT_EQ(formula({x, x, -1 - 0x1p-51}), 0x1p-104);
  EXPECT_TRUE(same(formula({-1, 0, -0.0}), -0.0));
}

TEST(Rules, IntegerPower) {
  Formula formula("func.func @f(%x: f64) -> f64 {\n"
                  "  %n = arith.constant -3 : i32\n"
                  "  %r = math.fpowi %x, %n : f64, i32\n  return %r : f64\n}");
  EXPECT_EQ(formula({2}), 0.125);
  EXPECT_TRUE(same(formula({-0.0}), -kInf));
}

/// The bound that each step states holds against an evaluation of 1500 bits.
/// The argument is sqrt(x) * y, which is inexact.
static void checkRadii(const Rule &rule) {
  Ball balls[8];
  const Rule *sqrt = findRule("math.sqrt"), *mul = findRule("arith.mulf");
  const Step steps[] = {{sqrt, {0}, 4, 0},
                        {mul, {4, 1}, 5, 0},
                        {mul, {4, 2}, 6, 0},
                        {&rule, {5, 6, 5}, 7, 0}};
  auto run = [&](mpfr_prec_t bits, double x, double y, double z) {
    for (Ball &ball : balls)
      mpfr_set_prec(ball.value, bits);
    mpfr_set_d(balls[0].value, x, MPFR_RNDN);
    mpfr_set_d(balls[1].value, y, MPFR_RNDN);
    mpfr_set_d(balls[2].value, z, MPFR_RNDN);
    for (const Step &step : steps)
      step.rule->apply(step, balls);
  };
  unsigned bounded = 0, tried = 0;
  mpfr_t coarse, difference;
  mpfr_init2(coarse, 64);
  mpfr_init2(difference, 64);
  for (double x = 0.003; x < 3000; x *= 1.73)
    for (double y : {-7.3, -0.31, 1e-9, 0.013, 0.3, 1.0, 41.0})
      for (double z : {-3.1, 0.7, 1.0, 19.0}) {
        run(64, x, y, z);
        mpfr_set(coarse, balls[7].value, MPFR_RNDN);
        Exponent radius = balls[7].radius;
        run(1500, x, y, z);
        if (mpfr_nan_p(balls[7].value))
          continue;
        ++tried;
        if (radius == kLost)
          continue;
        ++bounded;
        mpfr_sub(difference, coarse, balls[7].value, MPFR_RNDA);
        EXPECT_TRUE(mpfr_zero_p(difference) || exponentOf(difference) <= radius)
            << rule.name.str() << " at " << x << ", " << y << ", " << z
            << ": error of exponent " << exponentOf(difference) << ", bound "
            << radius;
        // A bound that is far too wide costs precision.
        if (rule.function && radius != kExact)
          EXPECT_LE(radius,
                    std::max(exponentOf(balls[7].value), Exponent(0)) - 64 + 24)
              << rule.name.str() << " at " << x << ", " << y;
      }
  EXPECT_GE(bounded * 10, tried * 9) << rule.name.str();
  EXPECT_GT(tried, 0u) << rule.name.str();
  mpfr_clears(coarse, difference, nullptr);
}

TEST(Rules, ErrorBoundsHold) {
  for (const Rule &rule : getUnaryRules())
    checkRadii(rule);
  for (const char *name : {"arith.addf", "arith.subf", "arith.mulf",
                           "arith.divf", "arith.maximumf", "math.powf",
                           "math.atan2", "math.copysign", "math.fma"})
    checkRadii(*findRule(name));
}
