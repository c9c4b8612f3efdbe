// Rounding, limits, inlining and the measure of an error.
#include "Formula.h"

using namespace mlir;
using namespace mlir::act;

static constexpr double kInf = std::numeric_limits<double>::infinity();

static const char *const kGelu = R"(
  func.func @gelu(%x: f64) -> f64 {
    %half = arith.constant 0.5 : f64
    %two = arith.constant 2.0 : f64
    %r2 = math.sqrt %two : f64
    %nx = arith.negf %x : f64
    %u = arith.divf %nx, %r2 : f64
    %c = math.erfc %u : f64
    %h = arith.mulf %x, %half : f64
    %y = arith.mulf %h, %c : f64
    return %y : f64
  })";

static APFloat fromBits(const llvm::fltSemantics &semantics, uint64_t bits) {
  return APFloat(semantics,
                 llvm::APInt(APFloat::semanticsSizeInBits(semantics), bits));
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

TEST(Evaluate, IdentityIsExact) {
  Formula formula("func.func @f(%x: f64) -> f64 {\n  return %x : f64\n}");
  Evaluator evaluator = formula.compile();
  for (uint64_t bits = 0; bits < 65536; ++bits) {
    APFloat x = fromBits(APFloat::BFloat(), bits);
    APFloat y = evaluator.evaluateRounded({x}, APFloat::BFloat());
    EXPECT_TRUE(x.isNaN() ? y.isNaN() : y.bitwiseIsEqual(x)) << bits;
  }
}

TEST(Evaluate, CancellationRaisesThePrecision) {
  // (1 + x) - 1 needs 600 bits at 2^-600, and log(1 + exp(x)) 300 at -200.
  Formula difference(R"(
    func.func @f(%x: f64) -> f64 {
      %one = arith.constant 1.0 : f64
      %two = arith.constant 2.0 : f64
      %three = arith.constant 3.0 : f64
      %third = arith.divf %one, %three : f64
      %s = arith.mulf %x, %third : f64
      %a = arith.addf %s, %one : f64
      %b = arith.subf %a, %one : f64
      return %b : f64
    })");
  EXPECT_EQ(difference({0x3p-600}), 0x1p-600);
  EXPECT_EQ(difference({0x3p-1074}), 0x1p-1074);
  Formula softplus(R"(
    func.func @f(%x: f64) -> f64 {
      %one = arith.constant 1.0 : f64
      %e = math.exp %x : f64
      %s = arith.addf %e, %one : f64
      %y = math.log %s : f64
      return %y : f64
    })");
  EXPECT_EQ(softplus({-200}), std::exp(-200.0));
}

/// x/2 is a midpoint of two subnormals; only the erfc's last bits decide.
TEST(Evaluate, TiesAmongSubnormals) {
  Formula gelu(kGelu);
  EXPECT_EQ(gelu({0x1p-1074}), 0x1p-1074);
  EXPECT_TRUE(gelu({-0x1p-1074}) == 0 && std::signbit(gelu({-0x1p-1074})));
  EXPECT_EQ(gelu({0x3p-1074}), 0x2p-1074);
  EXPECT_EQ(gelu({-0x3p-1074}), -0x1p-1074);
}

TEST(Evaluate, UndecidableTieEnds) {
  // sqrt(3)^2 * x / 3 is x, which no finite precision shows.
  Formula formula(R"(
    func.func @f(%x: f64) -> f64 {
      %three = arith.constant 3.0 : f64
      %r = math.sqrt %three : f64
      %a = arith.mulf %x, %r : f64
      %b = arith.mulf %a, %r : f64
      %c = arith.divf %b, %three : f64
      return %c : f64
    })");
  EXPECT_EQ(formula({1.25}), 1.25);
  Evaluator evaluator = formula.compile();
  APFloat y =
      evaluator.evaluateRounded({APFloat(1 + 0x1p-11)}, APFloat::IEEEhalf());
  EXPECT_NEAR(y.convertToDouble(), 1, 0x1p-10);
}

TEST(Evaluate, ComparisonOfInexactValues) {
  // sqrt(2)^2 > 2 - 2^-300 holds, but not at the first precision.
  Formula formula(R"(
    func.func @f(%x: f64) -> f64 {
      %one = arith.constant 1.0 : f64
      %two = arith.constant 2.0 : f64
      %r = math.sqrt %two : f64
      %s = arith.mulf %r, %r : f64
      %b = arith.subf %two, %x : f64
      %c = arith.cmpf ogt, %s, %b : f64
      %y = arith.select %c, %one, %two : f64
      return %y : f64
    })");
  EXPECT_EQ(formula({0x1p-300}), 1);
  EXPECT_EQ(formula({-0x1p-300}), 2);
}

TEST(Evaluate, PrecisionIsTheCallers) {
  Formula formula(Formula::unary("math.exp"));
  Evaluator evaluator = formula.compile();
  mpfr_t value, expected;
  mpfr_inits2(64, value, expected, nullptr);
  evaluator.evaluate({APFloat(1.0)}, 300, value);
  mpfr_set_prec(expected, 300);
  mpfr_set_ui(expected, 1, MPFR_RNDN);
  mpfr_exp(expected, expected, MPFR_RNDN);
  EXPECT_EQ(mpfr_get_prec(value), 300);
  EXPECT_TRUE(mpfr_equal_p(value, expected));
  mpfr_clears(value, expected, nullptr);
}

//===----------------------------------------------------------------------===//
// Infinite arguments
//===----------------------------------------------------------------------===//

TEST(Limits, AreTakenWhereTheFormulaGivesNaN) {
  Formula gelu(kGelu);
  EXPECT_EQ(gelu({kInf}), kInf);
  double atMinusInfinity = gelu({-kInf});
  EXPECT_TRUE(atMinusInfinity == 0 && std::signbit(atMinusInfinity));
  Formula softsign(R"(
    func.func @f(%x: f64) -> f64 {
      %one = arith.constant 1.0 : f64
      %a = math.absf %x : f64
      %d = arith.addf %a, %one : f64
      %y = arith.divf %x, %d : f64
      return %y : f64
    })");
  EXPECT_EQ(softsign({kInf}), 1);
  EXPECT_EQ(softsign({-kInf}), -1);
}

TEST(Limits, DoNotExistForOscillation) {
  Formula sine(Formula::unary("math.sin"));
  EXPECT_TRUE(std::isnan(sine({kInf})));
  Formula difference(Formula::binary("arith.subf"));
  EXPECT_TRUE(std::isnan(difference({std::nan(""), kInf})));
}

//===----------------------------------------------------------------------===//
// Calls and defaults
//===----------------------------------------------------------------------===//

static const char *const kSwish = R"(
  func.func @user(%x: f64) -> f64 {
    %a = "act.swish"(%x) : (f64) -> f64
    %b = func.call @swish(%x, %x) : (f64, f64) -> f64
    %y = arith.subf %a, %b : f64
    return %y : f64
  }
  func.func @swish(%x: f64, %beta: f64 {act.default = @two}) -> f64 {
    %one = arith.constant 1.0 : f64
    %b = arith.mulf %x, %beta : f64
    %n = arith.negf %b : f64
    %e = math.exp %n : f64
    %d = arith.addf %e, %one : f64
    %y = arith.divf %x, %d : f64
    return %y : f64
  }
  func.func @two() -> f64 {
    %four = arith.constant 4.0 : f64
    %y = math.sqrt %four : f64
    return %y : f64
  })";

TEST(Inlining, CallsActivationsAndDefaults) {
  Formula formula(kSwish);
  double x = 1.5;
  EXPECT_NEAR(formula({x}),
              x / (1 + std::exp(-2 * x)) - x / (1 + std::exp(-x * x)), 1e-15);
  EXPECT_EQ(formula({2.0}), 0);
}

TEST(Inlining, MissingArgumentsOfTheFormulaTakeDefaults) {
  Formula formula("func.func @f(%x: f64, %a: f64 {act.default = 0.25 : f64})"
                  " -> f64 {\n  %y = arith.mulf %x, %a : f64\n"
                  "  return %y : f64\n}");
  EXPECT_EQ(formula({3}), 0.75);
  EXPECT_EQ(formula({3, 2}), 6);
}

TEST(Inlining, Errors) {
  auto error = [](const std::string &text) {
    Formula formula(text);
    EXPECT_TRUE(failed(formula.tryCompile()));
    return formula.error;
  };
  EXPECT_EQ(
      error("func.func @f(%x: f64) -> f64 {\n"
            "  %y = \"test.mystery\"(%x) : (f64) -> f64\n"
            "  return %y : f64\n}"),
      "'test.mystery' has no meaning in a formula; expected an elementary "
      "op of arith or math, a call or an activation");
  EXPECT_EQ(error("func.func @f(%x: f64) -> f64 {\n"
                  "  %y = \"act.nothing\"(%x) : (f64) -> f64\n"
                  "  return %y : f64\n}"),
            "there is no function '@nothing'");
  EXPECT_EQ(error("func.func @f(%x: f64) -> f64 {\n"
                  "  %y = func.call @f(%x) : (f64) -> f64\n"
                  "  return %y : f64\n}"),
            "'@f' calls itself");
  EXPECT_EQ(error("func.func @f(%x: f64) -> f64 {\n"
                  "  %y = \"act.g\"(%x) : (f64) -> f64\n"
                  "  return %y : f64\n}\n"
                  "func.func @g(%x: f64, %a: f64) -> f64 {\n"
                  "  return %a : f64\n}"),
            "argument 1 of '@g' has no default; expected a float or the symbol "
            "of a function without arguments as its 'act.default'");
  EXPECT_EQ(error("func.func private @f(%x: f64) -> f64"),
            "'@f' with 1 arguments is not a formula; expected a body of one "
            "block and one result");
}

TEST(Clone, IsIndependent) {
  Formula gelu(kGelu);
  Evaluator first = gelu.compile(), second = first.clone();
  const llvm::fltSemantics &f64 = APFloat::IEEEdouble();
  double a = first.evaluateRounded({APFloat(1.0)}, f64).convertToDouble();
  double b = second.evaluateRounded({APFloat(2.0)}, f64).convertToDouble();
  EXPECT_NEAR(a, 0.8413447460685429, 1e-15);
  EXPECT_NEAR(b, 1.9544997361036416, 1e-15);
}

//===----------------------------------------------------------------------===//
// Errors of results
//===----------------------------------------------------------------------===//

TEST(Compare, CountsUlpsOfTheExactResult) {
  Formula exp(Formula::unary("math.exp"));
  Evaluator evaluator = exp.compile();
  APFloat x(1.0f);
  Comparison right = evaluator.compare({x}, APFloat(2.7182817f));
  EXPECT_EQ(right.expected.convertToFloat(), 2.7182817f);
  EXPECT_NEAR(right.ulps, (M_E - 2.7182817f) * 0x1p22, 1e-6);
  Comparison next =
      evaluator.compare({x}, APFloat(std::nextafter(2.7182817f, 0.f)));
  EXPECT_NEAR(next.ulps, right.ulps + 1, 1e-6);
  EXPECT_NEAR(next.distance, next.ulps * 0x1p-22, 1e-12);
  // Floored at the smallest subnormal: e^-110 is 0.0012 of it.
  EXPECT_NEAR(evaluator.compare({APFloat(-110.0f)}, APFloat(0x1p-149f)).ulps,
              1 - std::exp(-110.0) * 0x1p149, 1e-6);
}

TEST(Compare, SpecialValues) {
  Formula identity("func.func @f(%x: f64) -> f64 {\n  return %x : f64\n}");
  Evaluator evaluator = identity.compile();
  auto ulps = [&](float x, float actual) {
    return evaluator.errorInUlps({APFloat(x)}, APFloat(actual));
  };
  float inf = std::numeric_limits<float>::infinity(), nan = std::nanf("");
  EXPECT_EQ(ulps(nan, nan), 0);
  EXPECT_EQ(ulps(nan, -nan), 0);
  EXPECT_EQ(ulps(inf, inf), 0);
  EXPECT_EQ(ulps(0.0f, 0.0f), 0);
  EXPECT_EQ(ulps(-0.0f, -0.0f), 0);
  EXPECT_EQ(ulps(0.0f, -0.0f), kInf);
  EXPECT_EQ(ulps(-0.0f, 0.0f), kInf);
  EXPECT_EQ(ulps(nan, 1), kInf);
  EXPECT_EQ(ulps(1, nan), kInf);
  EXPECT_EQ(ulps(inf, -inf), kInf);
  EXPECT_EQ(ulps(0.0f, 0x1p-149f), 1);
  float max = std::numeric_limits<float>::max();
  EXPECT_EQ(ulps(max, inf), 1);
  EXPECT_EQ(ulps(inf, max), 1);
}

TEST(Compare, OverflowCountsAsTheNextBinade) {
  Formula exp(Formula::unary("math.exp"));
  Evaluator evaluator = exp.compile();
  float max = std::numeric_limits<float>::max();
  EXPECT_EQ(evaluator.errorInUlps({APFloat(200.0f)}, APFloat(max)), 1);
  EXPECT_EQ(evaluator.errorInUlps({APFloat(200.0f)}, APFloat(HUGE_VALF)), 0);
  EXPECT_TRUE(
      evaluator.compare({APFloat(200.0f)}, APFloat(max)).expected.isInfinity());
}
