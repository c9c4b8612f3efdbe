// Saturation of rounded results, against independently computed thresholds and,
// for 16 bits, against all inputs.
#include "FactsFixture.h"

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

namespace {
struct Expected {
  const char *name;
  bool negative;
  Saturation::Kind kind;
  double constant, from, accuracy;
};

using SaturationTest = FactsTest;
} // namespace

static void check(const Expected &expected, Curve function, FloatType type) {
  SCOPED_TRACE(expected.name);
  Saturation found = findSaturation(function, type, expected.negative);
  EXPECT_EQ(found.kind, expected.kind);
  EXPECT_EQ(found.constant, expected.constant);
  EXPECT_NEAR(found.from, expected.from, expected.accuracy);
}

TEST_F(SaturationTest, OfF32) {
  const Saturation::Kind Constant = Saturation::Constant,
                         Identity = Saturation::Identity;
  const Expected all[] = {
      {"sigmoid", false, Constant, 1, 17.33, 0.005},
      {"sigmoid", true, Constant, 0, -103.97, 0.005},
      {"tanh", false, Constant, 1, 9.011, 0.0005},
      {"tanh", true, Constant, -1, -9.011, 0.0005},
      {"elu", true, Constant, -1, -17.3, 0.05},
      {"silu", false, Identity, 0, 16.677, 0.0005},
      {"silu", true, Constant, 0, -108.66, 0.005},
      {"gelu", false, Identity, 0, 5.3475, 0.00005},
      {"gelu", true, Constant, 0, -14.36, 0.005},
      {"gelu_tanh", true, Constant, 0, -10.77, 0.005},
      {"mish", false, Identity, 0, 8.7065, 0.00005},
      {"mish", true, Constant, 0, -108.66, 0.005},
      {"softplus", false, Identity, 0, 14.5561, 0.00005},
      {"abs", true, Saturation::Negation, 0, 0, 0},
      {"square", false, Saturation::None, 0, 0, 0},
  };
  for (const Expected &expected : all)
    check(expected, curve(expected.name), Float32Type::get(&context));
}

TEST_F(SaturationTest, OfSixteenBits) {
  auto f16 = Float16Type::get(&context);
  auto bf16 = BFloat16Type::get(&context);
  const Saturation::Kind Identity = Saturation::Identity;
  check({"silu", false, Identity, 0, 5.96875, 0}, curve("silu"), bf16);
  check({"silu", false, Identity, 0, 8.0078, 0.00005}, curve("silu"), f16);
  check({"gelu", false, Identity, 0, 2.78125, 0}, curve("gelu"), bf16);
  check({"gelu", false, Identity, 0, 3.4473, 0.00005}, curve("gelu"), f16);
  check({"mish", false, Identity, 0, 3.34375, 0}, curve("mish"), bf16);
  check({"mish", false, Identity, 0, 4.1641, 0.00005}, curve("mish"), f16);
}

TEST_F(SaturationTest, HoldsAtAllLargerInputsAndNotBefore) {
  const llvm::fltSemantics &semantics = APFloat::BFloat();
  for (StringRef name : {"silu", "tanh", "softplus", "celu", "hardswish"}) {
    SCOPED_TRACE(name.str());
    Curve function = curve(name);
    for (bool negative : {false, true}) {
      Saturation found =
          findSaturation(function, BFloat16Type::get(&context), negative);
      ASSERT_NE(found.kind, Saturation::None);
      auto holds = [&](uint64_t magnitude) {
        APFloat x(semantics, llvm::APInt(16, magnitude));
        if (negative)
          x.changeSign();
        double value = function.round(x).convertToDouble();
        return value == (found.kind == Saturation::Identity
                             ? x.convertToDouble()
                             : found.constant);
      };
      bool losesInfo;
      APFloat from(std::fabs(found.from));
      from.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
      uint64_t first = from.bitcastToAPInt().getZExtValue();
      for (uint64_t magnitude = first; magnitude < 0x7F80; ++magnitude)
        ASSERT_TRUE(holds(magnitude)) << magnitude;
      EXPECT_TRUE(first == 0 || !holds(first - 1));
    }
  }
}

TEST_F(SaturationTest, ParametersAreOfTheType) {
  Curve function = curve("leaky_relu", {{"alpha", 1.0}});
  Saturation found = findSaturation(function, Float32Type::get(&context), true);
  EXPECT_EQ(found.kind, Saturation::Identity);
  EXPECT_EQ(found.from, 0);
}
