// Measuring functions whose errors are known.
#include "act/Check/Measure.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
struct MeasureTest : testing::Test {
  MeasureTest() {
    context.loadDialect<arith::ArithDialect, func::FuncDialect,
                        math::MathDialect>();
  }

  Reference makeReference(StringRef body) {
    std::string text =
        ("func.func @f(%x: f64) -> f64 {\n" + body + "\n}").str();
    module = parseSourceString<ModuleOp>(text, &context);
    auto function = *module->getOps<func::FuncOp>().begin();
    FailureOr<Evaluator> evaluator =
        Evaluator::create(function, [](StringRef) { return func::FuncOp(); });
    return Reference{std::move(*evaluator), {APFloat(0.0)}, 0};
  }
  Reference identity() { return makeReference("return %x : f64"); }

  /// Applies `function` to each float.
  static ArrayFunction each(float (*function)(float)) {
    return [function](const void *inputs, void *results, size_t count) {
      for (size_t i = 0; i < count; ++i)
        static_cast<float *>(results)[i] =
            function(static_cast<const float *>(inputs)[i]);
      return llvm::Error::success();
    };
  }
  Measurement run(const Reference &reference, float (*function)(float),
                  MeasureOptions options = {}, uint64_t count = 20000) {
    Samples samples = Samples::stratified(APFloat::IEEEsingle(), count, 1,
                                          options.near.roots);
    llvm::Expected<Measurement> result = measure(
        samples, APFloat::IEEEsingle(), reference, each(function), options);
    EXPECT_TRUE(bool(result));
    return *result;
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
  OwningOpRef<ModuleOp> module;
};
} // namespace

static float toFloat(uint64_t bits) {
  return APFloat(APFloat::IEEEsingle(), llvm::APInt(32, bits)).convertToFloat();
}

TEST_F(MeasureTest, TheExactFunctionHasNoError) {
  Measurement m = run(identity(), [](float x) { return x; });
  EXPECT_EQ(m.inputs, 20000u);
  EXPECT_EQ(m.misrounded, 0u);
  EXPECT_EQ(m.maxUlps(), 0);
  EXPECT_EQ(m.wrongSpecials.count, 0u);
  EXPECT_EQ(m.specials, 6u);
  EXPECT_EQ(m.inputs, m.specials + m.normals.count + m.subnormals.count);
  EXPECT_GT(m.subnormals.count, 10u);
}

TEST_F(MeasureTest, FindsTheWorstInput) {
  Measurement m = run(identity(), [](float x) {
    if (x == 0x1p10f)
      return std::nextafter(std::nextafter(x, 2 * x), 2 * x);
    return x == 8.0f ? std::nextafter(x, 0.0f) : x;
  });
  EXPECT_EQ(m.misrounded, 2u);
  EXPECT_EQ(m.normals.error, 2);
  EXPECT_EQ(toFloat(m.normals.where.input), 1024);
  EXPECT_EQ(toFloat(m.normals.where.expected), 1024);
  EXPECT_EQ(toFloat(m.normals.where.got), 0x1.000004p10f);
  EXPECT_EQ(m.subnormals.error, 0);
}

TEST_F(MeasureTest, SubnormalsApart) {
  // What flushes subnormals is wrong by up to 2^23 of their ulps.
  Measurement m = run(identity(), [](float x) {
    return std::fabs(x) < 0x1p-126f ? std::copysign(0.0f, x) : x;
  });
  EXPECT_EQ(m.normals.error, 0);
  EXPECT_EQ(m.subnormals.error, 0x1p23 - 1);
  EXPECT_EQ(m.wrongSpecials.count, 0u);
}

TEST_F(MeasureTest, WrongSpecials) {
  Measurement zero = run(identity(), [](float x) { return x + 0.0f; });
  EXPECT_EQ(zero.wrongSpecials.count, 1u);
  EXPECT_EQ(toFloat(zero.wrongSpecials.where.input), 0);
  EXPECT_TRUE(std::signbit(toFloat(zero.wrongSpecials.where.input)));
  Measurement infinity =
      run(identity(), [](float x) { return std::fmin(x, 0x1.fffffep127f); });
  // +inf and both NaNs.
  EXPECT_EQ(infinity.wrongSpecials.count, 3u);
  Measurement nan =
      run(identity(), [](float x) { return x == 2 ? std::nanf("") : x; });
  EXPECT_EQ(nan.wrongSpecials.count, 1u);
  EXPECT_EQ(toFloat(nan.wrongSpecials.where.input), 2);
}

/// exp(0) = 1 is no special result: it may be off by an ulp like any other.
TEST_F(MeasureTest, FiniteResultsAtSpecialsCountAsUlps) {
  Reference exp = makeReference("%y = math.exp %x : f64\nreturn %y : f64");
  Measurement m = run(exp, [](float x) {
    return x == 0 ? 0x1.000002p0f : float(std::exp(double(x)));
  });
  EXPECT_EQ(m.wrongSpecials.count, 0u);
  EXPECT_EQ(m.misrounded, 2u);
  EXPECT_EQ(m.normals.error, 1);
}

TEST_F(MeasureTest, AbsoluteNearRoots) {
  Reference shifted = makeReference("%c = arith.constant 0.75 : f64\n"
                                    "%y = arith.subf %x, %c : f64\n"
                                    "return %y : f64");
  auto function = [](float x) { return x - 0.75f + 0x1p-26f; };
  Measurement without = run(shifted, function);
  EXPECT_GE(without.maxUlps(), 100);
  MeasureOptions options;
  options.near = {{0.75}, 0.25, false};
  Measurement with = run(shifted, function, options);
  EXPECT_GT(with.nearRoots.count, 1000u);
  EXPECT_LE(with.nearRoots.error, 0x1p-26 * 1.5);
  EXPECT_GE(with.nearRoots.error, 0x1p-26);
  EXPECT_LE(with.maxUlps(), 1.5);
  // What is not special, and the finite results at ±0, are in one class.
  EXPECT_EQ(with.inputs - with.specials + 2,
            with.normals.count + with.subnormals.count + with.nearRoots.count);
}

TEST_F(MeasureTest, ThreadsDoNotMatter) {
  Reference exp = makeReference("%y = math.exp %x : f64\nreturn %y : f64");
  auto function = [](float x) { return std::exp(x) * 1.0000001f; };
  MeasureOptions one, three;
  std::atomic<uint64_t> done(0);
  three.threads = 3;
  three.done = &done;
  Measurement a = run(exp, function, one, 50000);
  Measurement b = run(exp, function, three, 50000);
  EXPECT_EQ(done, 50000u);
  EXPECT_GT(a.misrounded, 1000u);
  EXPECT_EQ(a.misrounded, b.misrounded);
  EXPECT_EQ(a.normals.error, b.normals.error);
  EXPECT_EQ(a.normals.where.input, b.normals.where.input);
  EXPECT_EQ(a.subnormals.count, b.subnormals.count);
}

TEST_F(MeasureTest, ErrorsEndIt) {
  Samples samples = Samples::exhaustive(APFloat::IEEEhalf());
  MeasureOptions options;
  options.threads = 2;
  llvm::Expected<Measurement> result = measure(
      samples, APFloat::IEEEhalf(), identity(),
      [](const void *, void *, size_t) {
        return llvm::createStringError("broken");
      },
      options);
  ASSERT_FALSE(bool(result));
  EXPECT_EQ(llvm::toString(result.takeError()).substr(0, 6), "broken");
}
