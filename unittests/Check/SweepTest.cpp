// Sweeps over f32 that f64 code decides, against MPFR deciding all.
#include "act/Check/Measure.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
struct SweepTest : testing::Test {
  SweepTest() {
    context.loadDialect<arith::ArithDialect, func::FuncDialect,
                        math::MathDialect>();
  }

  Reference makeReference(StringRef body, double zero = 0) {
    std::string text =
        ("func.func @f(%x: f64) -> f64 {\n" + body + "\n}").str();
    modules.push_back(parseSourceString<ModuleOp>(text, &context));
    auto function = *modules.back()->getOps<func::FuncOp>().begin();
    FailureOr<Evaluator> evaluator =
        Evaluator::create(function, [](StringRef) { return func::FuncOp(); });
    return Reference{std::move(*evaluator), {APFloat(zero)}, 0};
  }

  template <typename T> static ArrayFunction each(T (*function)(T)) {
    return [function](const void *inputs, void *results, size_t count) {
      for (size_t i = 0; i < count; ++i)
        static_cast<T *>(results)[i] =
            function(static_cast<const T *>(inputs)[i]);
      return llvm::Error::success();
    };
  }

  Measurement run(StringRef body, float (*narrow)(float),
                  double (*wide)(double), std::pair<double, double> range,
                  MeasureOptions options = {}) {
    Samples samples = Samples::exhaustive(APFloat::IEEEsingle());
    EXPECT_TRUE(samples.restrictTo(range.first, range.second));
    std::optional<DoubleReference> doubles;
    if (wide)
      doubles = DoubleReference{each(wide), makeReference(body)};
    options.doubles = doubles ? &*doubles : nullptr;
    llvm::Expected<Measurement> result =
        measure(samples, APFloat::IEEEsingle(), makeReference(body),
                each(narrow), options);
    EXPECT_TRUE(bool(result));
    return *result;
  }

  /// The same figures with and without f64 code; the former is returned.
  Measurement compare(StringRef body, float (*narrow)(float),
                      double (*wide)(double), std::pair<double, double> range) {
    Measurement slow = run(body, narrow, nullptr, range);
    MeasureOptions options;
    options.threads = 2;
    Measurement fast = run(body, narrow, wide, range, options);
    EXPECT_EQ(slow.inputs, slow.byReference);
    EXPECT_EQ(fast.inputs, slow.inputs);
    EXPECT_EQ(fast.misrounded, slow.misrounded);
    EXPECT_EQ(fast.specials, slow.specials);
    EXPECT_EQ(fast.wrongSpecials.count, slow.wrongSpecials.count);
    expectSame(fast.normals, slow.normals);
    expectSame(fast.subnormals, slow.subnormals);
    expectSame(fast.absolute, slow.absolute);
    return fast;
  }
  static void expectSame(const Extreme &fast, const Extreme &slow) {
    EXPECT_EQ(fast.count, slow.count);
    // 2^-10 ulp and less is taken as none.
    if (slow.error == 0 || fast.error != 0) {
      EXPECT_EQ(fast.error, slow.error);
    } else {
      EXPECT_LE(slow.error, 0x1p-10);
    }
    if (slow.error > 0x1p-10) {
      EXPECT_EQ(fast.where.input, slow.where.input);
      EXPECT_EQ(fast.where.expected, slow.where.expected);
    }
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
  std::vector<OwningOpRef<ModuleOp>> modules;
};
} // namespace

static constexpr StringLiteral kExp("%y = math.exp %x : f64\nreturn %y : f64");
static constexpr StringLiteral
    kShifted("%c = arith.constant 0.75 : f64\n"
             "%y = arith.subf %x, %c : f64\nreturn %y : f64");
static constexpr StringLiteral kLog("%y = math.log %x : f64\nreturn %y : f64");
static constexpr StringLiteral
    kThird("%c = arith.constant 0.3333333333333333 : f64\n"
           "%y = arith.mulf %x, %c : f64\nreturn %y : f64");

static float roughExp(float x) { return std::exp(x) * 1.0000001f; }
static double wideExp(double x) { return std::exp(x); }

TEST_F(SweepTest, AgreesWithMpfr) {
  Measurement m = compare(kExp, roughExp, wideExp, {1, 1.02});
  EXPECT_GT(m.misrounded, 10000u);
  EXPECT_GT(m.normals.error, 1);
  EXPECT_LT(m.byReference, m.inputs / 100);
}

TEST_F(SweepTest, SubnormalsAndOverflow) {
  Measurement low =
      compare(kExp, [](float x) { return float(std::exp(double(x))); }, wideExp,
              {-104.2, -103.2});
  EXPECT_GT(low.subnormals.count, 100000u);
  EXPECT_EQ(low.normals.count, 0u);
  EXPECT_EQ(low.misrounded, 0u);
  Measurement high = compare(kExp, roughExp, wideExp, {88.6, 89});
  EXPECT_GT(high.normals.count, high.absolute.count);
}

/// Next to a root the f64 result's relative error is unbounded.
TEST_F(SweepTest, Roots) {
  auto wide = [](double x) { return x - 0.75 + 0x1p-60; };
  Measurement m =
      compare(kShifted, [](float x) { return x - 0.75f + 0x1p-26f; }, wide,
              {0.7499, 0.7501});
  EXPECT_GT(m.normals.error, 1e5);
  EXPECT_GT(m.byReference, 0u);
}

/// f64 code that is wrong is found out, at the price of time.
TEST_F(SweepTest, ValidatesTheDoubles) {
  Measurement m =
      compare(kExp, roughExp,
              [](double x) { return std::exp(x) * (1 + 0x1p-35); }, {1, 1.02});
  EXPECT_EQ(m.byReference, m.inputs);
}

TEST_F(SweepTest, NaNsAndSpecials) {
  auto log = [](float x) { return float(std::log(double(x))); };
  auto wide = [](double x) { return std::log(x); };
  Measurement m = compare(kLog, log, wide, {-1e-42, 1e-42});
  EXPECT_EQ(m.specials, 2u);
  EXPECT_EQ(m.wrongSpecials.count, 0u);
  // A NaN that is none, and one that should be.
  compare(kLog, [](float x) { return x < -1.00005f ? 0.0f : std::log(x); },
          wide, {-1.0001, -1});
  Measurement wrong =
      compare(kLog,
              [](float x) {
                return x == 1.5f ? std::nanf("") : float(std::log(double(x)));
              },
              wide, {1.49, 1.51});
  EXPECT_EQ(wrong.wrongSpecials.count, 1u);
}

/// One input stands for a plateau, and the first one.
TEST_F(SweepTest, SignsOfZeroAndExactResults) {
  StringRef identity = "return %x : f64";
  Measurement exact = compare(
      identity, [](float x) { return x; }, [](double x) { return x; },
      {-1e-40, 1e-40});
  EXPECT_EQ(exact.maxUlps(), 0);
  Measurement zeros = compare(
      identity, [](float x) { return x + 0.0f; }, [](double x) { return x; },
      {-1e-42, 1e-42});
  EXPECT_EQ(zeros.wrongSpecials.count, 1u);
  compare(
      kThird, [](float x) { return float(x * 0.3333333333333333); },
      [](double x) { return x * 0.3333333333333333; }, {3, 3.02});
}

/// A measurement that goes on where another one stopped gives the same.
TEST_F(SweepTest, GoesOn) {
  std::pair<double, double> range(1, 4);
  Measurement whole = run(kExp, roughExp, wideExp, range);
  std::atomic<bool> stop(false);
  MeasureOptions first, second;
  first.stop = &stop;
  first.doubles = nullptr;
  first.checkpoint = [&](uint64_t position, const Measurement &m) {
    second.begin = position;
    second.before = m;
    stop = true;
    return llvm::Error::success();
  };
  Samples samples = Samples::exhaustive(APFloat::IEEEsingle());
  ASSERT_TRUE(samples.restrictTo(range.first, range.second));
  DoubleReference doubles{each(wideExp), makeReference(kExp)};
  first.doubles = &doubles;
  llvm::Expected<Measurement> stopped =
      measure(samples, APFloat::IEEEsingle(), makeReference(kExp),
              each(roughExp), first);
  ASSERT_FALSE(bool(stopped));
  EXPECT_EQ(llvm::errorToErrorCode(stopped.takeError()),
            std::errc::interrupted);
  ASSERT_GT(second.begin, 0u);
  ASSERT_LT(second.begin, samples.size());
  second.threads = 3;
  Measurement rest = run(kExp, roughExp, wideExp, range, second);
  EXPECT_EQ(rest.inputs, whole.inputs);
  EXPECT_EQ(rest.misrounded, whole.misrounded);
  EXPECT_EQ(rest.byReference, whole.byReference);
  expectSame(rest.normals, whole.normals);
  expectSame(rest.absolute, whole.absolute);
}
