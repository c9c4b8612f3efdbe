// Extremes, kinks and intervals against closed forms and known values.
#include "FactsFixture.h"

using namespace mlir;
using namespace mlir::act;

namespace {
class ShapeTest : public FactsTest {
protected:
  Shape shape(StringRef name,
              const std::map<std::string, double> &parameters = {}) {
    Curve function = curve(name, parameters);
    return analyzeShape(function);
  }
};
} // namespace

TEST_F(ShapeTest, MinimaAreThoseOfOtherPrograms) {
  const std::tuple<const char *, double, double> minima[] = {
      {"gelu", -0.169971, -0.751792}, {"gelu_tanh", -0.170041, -0.752461},
      {"silu", -0.278465, -1.278465}, {"mish", -0.308843, -1.192431},
      {"hardswish", -0.375, -1.5},    {"hard_mish", -0.5, -1}};
  for (auto [name, value, where] : minima) {
    SCOPED_TRACE(name);
    Shape found = shape(name);
    EXPECT_NEAR(found.minimum.value, value, 5.1e-7);
    EXPECT_NEAR(found.minimum.where.lo, where, 1.1e-6);
    EXPECT_EQ(found.minimum.attained, true);
    EXPECT_EQ(found.maximum.value, kInf);
    EXPECT_EQ(found.direction, Direction::Neither);
  }
  Shape quick = shape("swish", {{"beta", 1.702}});
  EXPECT_NEAR(quick.minimum.value, -0.163610, 5.1e-7);
  EXPECT_NEAR(quick.minimum.where.lo, -0.751154, 1.1e-6);
}

TEST_F(ShapeTest, EndsOfTheRangeAreOpenOrClosed) {
  Shape sigmoid = shape("sigmoid"), clamped = shape("relu6");
  EXPECT_EQ(sigmoid.minimum.value, 0);
  EXPECT_EQ(sigmoid.maximum.value, 1);
  EXPECT_EQ(sigmoid.minimum.attained, false);
  EXPECT_EQ(sigmoid.maximum.attained, false);
  EXPECT_EQ(sigmoid.maximum.where.hi, kInf);
  EXPECT_EQ(clamped.maximum.attained, true);
  EXPECT_EQ(clamped.maximum.value, 6);
  EXPECT_EQ(clamped.maximum.where.lo, 6);
  EXPECT_EQ(clamped.minimum.where.hi, 0);
  // The limit is no double, and the ends tell apart all the same.
  Shape selu = shape("selu");
  expectNear(selu.minimum.value, -1.7580993);
  EXPECT_EQ(selu.minimum.attained, false);
  // Algebraic tails, of which no double but the largest is rounded.
  EXPECT_EQ(shape("softsign").maximum.attained, false);
  Shape squareplus = shape("squareplus");
  EXPECT_EQ(squareplus.minimum.value, 0);
  EXPECT_EQ(squareplus.minimum.where.lo, -kInf);
}

TEST_F(ShapeTest, LipschitzConstants) {
  Shape gelu = shape("gelu");
  expectNear(gelu.steepest.value,
             0.5 + std::erf(1) / 2 +
                 M_SQRT2 * std::exp(-1) / std::sqrt(2 * M_PI));
  EXPECT_NEAR(gelu.steepest.where.lo, M_SQRT2, 1e-6);
  expectNear(shape("silu").steepest.value, 1.0998393);
  Shape sigmoid = shape("sigmoid");
  EXPECT_EQ(sigmoid.steepest.value, 0.25);
  EXPECT_EQ(sigmoid.steepest.where.lo, 0);
  Shape relu = shape("relu");
  EXPECT_EQ(relu.steepest.value, 1);
  EXPECT_EQ(relu.steepest.where.lo, 0);
  EXPECT_EQ(relu.steepest.where.hi, kInf);
  // 1/6 is no double.
  Shape hard = shape("hardsigmoid");
  EXPECT_EQ(hard.steepest.where.lo, -3);
  EXPECT_EQ(hard.steepest.where.hi, 3);
  EXPECT_EQ(shape("softplus").steepest.attained, false);
  EXPECT_EQ(shape("square").steepest.value, kInf);
}

TEST_F(ShapeTest, KinksAndJumps) {
  Shape hardswish = shape("hardswish");
  ASSERT_EQ(hardswish.kinks.size(), 2u);
  EXPECT_EQ(hardswish.kinks[0].at, -3);
  EXPECT_EQ(hardswish.kinks[1].at, 3);
  expectNear(hardswish.kinks[1].slopeBelow, 1.5);
  EXPECT_TRUE(hardswish.isContinuous());
  Shape threshold = shape("threshold", {{"threshold", 0.3}, {"value", -2}});
  ASSERT_EQ(threshold.kinks.size(), 1u);
  EXPECT_NEAR(threshold.kinks[0].at, 0.3, 1e-15);
  EXPECT_TRUE(threshold.kinks[0].isJump);
  EXPECT_EQ(threshold.kinks[0].valueBelow, -2);
  EXPECT_FALSE(threshold.isContinuous());
  EXPECT_EQ(shape("apl").kinks.size(), 2u);
  for (StringRef smooth : {"gelu", "tanh", "elu", "sparse_plus", "square"})
    EXPECT_TRUE(shape(smooth).kinks.empty()) << smooth.str();
  // Steep, but smooth.
  EXPECT_TRUE(shape("swish", {{"beta", 1e4}}).kinks.empty());
}

TEST_F(ShapeTest, ParityAndDirection) {
  EXPECT_TRUE(shape("tanh").isOdd);
  EXPECT_TRUE(shape("abs").isEven);
  EXPECT_FALSE(shape("sigmoid").isOdd || shape("sigmoid").isEven);
  EXPECT_EQ(shape("tanh").direction, Direction::Rises);
  EXPECT_EQ(shape("relu").direction, Direction::NeverFalls);
  EXPECT_EQ(shape("leaky_relu", {{"alpha", -1}}).direction, Direction::Neither);
  EXPECT_EQ(shape("linear", {{"slope", -2}}).direction, Direction::Falls);
}

TEST_F(ShapeTest, IntervalsOfZeroAndOfVanishingGradients) {
  Shape shrink = shape("softshrink");
  ASSERT_EQ(shrink.zeros.size(), 1u);
  EXPECT_EQ(shrink.zeros[0].lo, -0.5);
  EXPECT_EQ(shrink.zeros[0].hi, 0.5);
  Shape box = shape("hardtanh");
  EXPECT_TRUE(box.zeros.empty());
  EXPECT_EQ(box.deadGradients.size(), 2u);
  EXPECT_TRUE(shape("silu").zeros.empty());
  Shape sigmoid = shape("sigmoid");
  // s(1-s) = 1e-3.
  double s = (1 + std::sqrt(1 - 4e-3)) / 2;
  ASSERT_TRUE(sigmoid.vanishesAbove && sigmoid.vanishesBelow);
  expectNear(*sigmoid.vanishesAbove, std::log(s / (1 - s)));
  expectNear(*sigmoid.vanishesBelow, -std::log(s / (1 - s)));
  EXPECT_FALSE(shape("leaky_relu").vanishesBelow.has_value());
  EXPECT_FALSE(shape("relu").vanishesAbove.has_value());
}

TEST_F(ShapeTest, TheDomainOfAFunctionThatHasOne) {
  Shape root = shape("sqrt");
  ASSERT_TRUE(root.undefined.has_value());
  EXPECT_EQ(root.undefined->lo, -kInf);
  EXPECT_NEAR(root.undefined->hi, 0, 1e-99);
  EXPECT_NEAR(shape("log1p").undefined->hi, -1, 1e-15);
  EXPECT_FALSE(shape("relu").undefined.has_value());
}
