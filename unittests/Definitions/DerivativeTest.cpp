// Derivatives of all functions of the library, to each of their operands,
// written and derived, against differences of the definition at high precision.
#include "act/Definitions/Library.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
constexpr mpfr_prec_t kPrecision = 256;
/// Points and step have few bits, so that their sums are exact doubles. The
/// error of a central difference is the step's square times a third derivative.
constexpr double kPoints[] = {-9.375,  -2.625,  -0.71875, -0.0625,
                              0.03125, 0.84375, 3.125,    8.5};
constexpr double kStep = 0x1p-40;
constexpr int kAgreement = -70; ///< exponent of the difference that is allowed

struct Number {
  Number() { mpfr_init2(value, kPrecision); }
  ~Number() { mpfr_clear(value); }
  mpfr_t value;
};

/// Relative to a large value, absolute beside a small one.
bool isSmall(mpfr_srcptr difference, mpfr_srcptr value) {
  mpfr_exp_t exponent = mpfr_regular_p(value) ? mpfr_get_exp(value) : 0;
  return mpfr_zero_p(difference) ||
         (mpfr_regular_p(difference) &&
          mpfr_get_exp(difference) <
              kAgreement + std::max<mpfr_exp_t>(0, exponent));
}

class Derivatives : public ::testing::Test {
protected:
  Derivatives() {
    context.loadDialect<ActDialect>();
    library = &context.getLoadedDialect<ActDialect>()->getLibrary();
  }

  Evaluator compile(Activation activation, func::FuncOp function) {
    FailureOr<Evaluator> evaluator = Evaluator::create(
        function, [=](StringRef symbol) { return activation.resolve(symbol); });
    EXPECT_TRUE(succeeded(evaluator));
    return std::move(*evaluator);
  }

  /// x at `point`, each parameter at its default and at something else.
  SmallVector<SmallVector<APFloat>> getArguments(Activation activation,
                                                 double point) {
    SmallVector<APFloat> defaults = {APFloat(point)}, others = {APFloat(point)};
    for (unsigned i = 1; i < activation.getNumOperands(); ++i) {
      auto value = activation.getDefault(i, Float32Type::get(&context));
      EXPECT_TRUE(value.has_value());
      bool losesInfo;
      value->convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                     &losesInfo);
      defaults.push_back(*value);
      others.push_back(APFloat(0.375 + i));
    }
    if (defaults.size() == 1)
      return {defaults};
    return {defaults, others};
  }

  void check(Activation activation, unsigned wrt, func::FuncOp vjp);

  MLIRContext context;
  Library *library;
};
} // namespace

void Derivatives::check(Activation activation, unsigned wrt, func::FuncOp vjp) {
  SCOPED_TRACE(vjp.getSymName().str());
  Evaluator definition = compile(activation, activation.getDefinition());
  Evaluator product = compile(activation, vjp);
  const APFloat gradient(3.0);
  for (double point : kPoints)
    for (SmallVector<APFloat> arguments : getArguments(activation, point)) {
      Number up, down, expected, found;
      SmallVector<APFloat> all = {gradient};
      llvm::append_range(all, arguments);
      product.evaluate(all, kPrecision, found.value);
      APFloat at = arguments[wrt];
      arguments[wrt] = at + APFloat(kStep);
      definition.evaluate(arguments, kPrecision, up.value);
      arguments[wrt] = at - APFloat(kStep);
      definition.evaluate(arguments, kPrecision, down.value);
      mpfr_sub(expected.value, up.value, down.value, MPFR_RNDN);
      mpfr_div_d(expected.value, expected.value, 2 * kStep, MPFR_RNDN);
      mpfr_mul_d(expected.value, expected.value, 3, MPFR_RNDN);
      if (mpfr_nan_p(expected.value))
        continue; // Outside of the domain, as log at -1.
      mpfr_sub(up.value, found.value, expected.value, MPFR_RNDN);
      EXPECT_TRUE(isSmall(up.value, found.value))
          << "at " << point << ": found " << mpfr_get_d(found.value, MPFR_RNDN)
          << ", expected " << mpfr_get_d(expected.value, MPFR_RNDN);
    }
}

TEST_F(Derivatives, AgreeWithDifferences) {
  SmallVector<StringRef> names = library->getNames();
  ASSERT_GE(names.size(), 12u);
  for (StringRef name : names) {
    FailureOr<Activation> activation = library->lookup(name);
    ASSERT_TRUE(succeeded(activation) && *activation) << name.str();
    for (unsigned i = 0; i < activation->getNumOperands(); ++i) {
      FailureOr<func::FuncOp> derived = activation->getDerivedVjp(i);
      FailureOr<func::FuncOp> used = activation->getVjp(i);
      ASSERT_TRUE(succeeded(derived) && succeeded(used)) << name.str();
      check(*activation, i, *derived);
      if (*used != *derived)
        check(*activation, i, *used);
    }
  }
}

// What a test that cannot fail would let pass.
TEST_F(Derivatives, DifferencesFindAWrongOne) {
  Activation gelu = *library->lookup("gelu"), silu = *library->lookup("silu");
  Number a, b;
  compile(gelu, *gelu.getVjp(0))
      .evaluate({APFloat(3.0), APFloat(0.84375)}, kPrecision, a.value);
  compile(silu, *silu.getVjp(0))
      .evaluate({APFloat(3.0), APFloat(0.84375)}, kPrecision, b.value);
  mpfr_sub(a.value, a.value, b.value, MPFR_RNDN);
  EXPECT_GT(mpfr_get_exp(a.value), kAgreement);
}

/// An infinite g meets nothing that is not selected, and no 0.
TEST_F(Derivatives, KinksSelectWholeProducts) {
  Activation relu = *library->lookup("relu");
  Evaluator vjp = compile(relu, *relu.getVjp(0));
  const llvm::fltSemantics &type = APFloat::IEEEdouble();
  APFloat infinity = APFloat::getInf(type), nan = APFloat::getNaN(type);
  auto at = [&](APFloat g, APFloat x) {
    return vjp.evaluateRounded({g, x}, type);
  };
  EXPECT_TRUE(at(infinity, APFloat(-1.0)).isPosZero());
  EXPECT_TRUE(at(infinity, APFloat(0.0)).isPosZero());
  EXPECT_TRUE(at(infinity, APFloat(1.0)).isInfinity());
  EXPECT_TRUE(at(APFloat(2.0), nan).bitwiseIsEqual(APFloat(2.0)));
}
