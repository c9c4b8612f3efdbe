// Moments and gains against closed forms and independently computed values.
#include "FactsFixture.h"

using namespace mlir;
using namespace mlir::act;

namespace {
class MomentsTest : public FactsTest {
protected:
  Moments moments(StringRef name, const Gaussian &input = {}) {
    Curve function = curve(name);
    return computeMoments(function, analyzeShape(function), input);
  }
};
} // namespace

TEST_F(MomentsTest, GainsAreThoseOfOtherPrograms) {
  const std::pair<const char *, double> gains[] = {{"relu", 1.41421},
                                                   {"sigmoid", 1.84623},
                                                   {"tanh", 1.59254},
                                                   {"gelu", 1.53353},
                                                   {"silu", 1.67653},
                                                   {"mish", 1.48685},
                                                   {"softplus", 1.04187},
                                                   {"elu", 1.24520},
                                                   {"selu", 1.0},
                                                   {"hardswish", 1.73666},
                                                   {"squared_relu", 0.81650},
                                                   {"star_relu", 1.00003}};
  for (auto [name, gain] : gains) {
    SCOPED_TRACE(name);
    Moments found = moments(name);
    EXPECT_NEAR(found.gain(), gain, 5.1e-6);
    EXPECT_LT(found.error, 1e-8);
  }
}

TEST_F(MomentsTest, ClosedFormsHoldToTenDigits) {
  Moments relu = moments("relu");
  EXPECT_NEAR(relu.mean, 1 / std::sqrt(2 * M_PI), 1e-11);
  EXPECT_NEAR(relu.variance, 0.5 - 1 / (2 * M_PI), 1e-11);
  EXPECT_NEAR(relu.backwardGain(), std::sqrt(2), 1e-11);
  EXPECT_NEAR(moments("gelu").mean, 1 / (2 * std::sqrt(M_PI)), 1e-11);
  EXPECT_EQ(moments("tanh").mean, 0);
  EXPECT_NEAR(moments("sigmoid").mean, 0.5, 1e-12);
  // The fourth moment of a normal distribution.
  Moments square = moments("square", {0.5, 2});
  EXPECT_NEAR(square.mean, 4.25, 1e-10);
  EXPECT_NEAR(square.variance, 2 * 16 + 4 * 4 * 0.25, 1e-9);
  // Of the lognormal one, whose integrand peaks at 10 deviations.
  EXPECT_NEAR(moments("exp", {0, 10}).mean / std::exp(50), 1, 1e-9);
}

TEST_F(MomentsTest, JumpsAndShares) {
  // E[x; |x| > 1/2] of a shrink that jumps, E[x^2; |x| > 1/2] likewise.
  Moments shrink = moments("hardshrink");
  double inside = std::erf(0.5 * M_SQRT1_2);
  double density = std::exp(-0.125) / std::sqrt(2 * M_PI);
  EXPECT_NEAR(shrink.zeroShare, inside, 1e-12);
  EXPECT_NEAR(shrink.deadShare, inside, 1e-12);
  EXPECT_NEAR(shrink.meanSquare, 1 - inside + density, 1e-10);
  Moments relu = moments("relu", {1, 2});
  EXPECT_NEAR(relu.zeroShare, std::erfc(0.5 * M_SQRT1_2) / 2, 1e-12);
  // Its gradient falls below every bound, but is never 0.
  EXPECT_EQ(moments("gelu").deadShare, 0);
  EXPECT_NEAR(moments("sigmoid", {0, 10}).vanishingShare,
              std::erfc(0.6905752 * M_SQRT1_2), 1e-6);
}

TEST_F(MomentsTest, WhatDoesNotExistIsNaN) {
  EXPECT_TRUE(std::isnan(moments("sqrt").mean));
  // E[1/x] for the slope's square, on the half that is defined, diverges.
  EXPECT_TRUE(std::isnan(moments("log1p", {4, 1}).meanSquareSlope));
}
