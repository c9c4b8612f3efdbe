// Constants as front ends round them, near misses, and windows of parameters.
#include "UnifierFixture.h"

using namespace mlir;
using namespace mlir::act;

/// exp(x / sqrt(2) - x^3 / 3), whose constants are irrational or no floats.
static const std::string irrational = R"(
  func.func @s(%x: f64) -> f64 {
    %two = arith.constant 2.0 : f64
    %three = arith.constant 3.0 : f64
    %r = math.sqrt %two : f64
    %0 = arith.divf %x, %r : f64
    %1 = arith.mulf %x, %x : f64
    %2 = arith.mulf %1, %x : f64
    %3 = arith.divf %2, %three : f64
    %4 = arith.subf %0, %3 : f64
    %5 = math.exp %4 : f64
    return %5 : f64
  })";

/// A payload of that form with the constants `root` and `third` by the ops
/// `scale` and `cube` of the type `type`.
static std::string irrationalPayload(StringRef scale, StringRef root,
                                     StringRef cube, StringRef third,
                                     StringRef type) {
  return irrational + llvm::formatv(R"(
    func.func @p(%x: {4}) -> {4} {{
      %r = arith.constant {1} : {4}
      %t = arith.constant {3} : {4}
      %n = arith.constant 3.0 : {4}
      %0 = {0} %x, %r : {4}
      %1 = math.powf %x, %n : {4}
      %2 = {2} %1, %t : {4}
      %3 = arith.addf %2, %0 : {4}
      %4 = math.exp %3 : {4}
      return %4 : {4}
    })",
                                    scale, root, cube, third, type)
                          .str();
}

TEST_F(UnifierTest, ConstantsRoundedToTheType) {
  parse(irrationalPayload("arith.mulf", "0.70710678", "arith.divf", "-3.0",
                          "f32"));
  EXPECT_TRUE(match);
  parse(irrationalPayload("arith.divf", "1.41421354", "arith.mulf",
                          "-0.333333343", "f32"));
  EXPECT_TRUE(match);
  parse(irrationalPayload("arith.mulf", "0.70710678118654752440", "arith.divf",
                          "-3.0", "f64"));
  EXPECT_TRUE(match);
  parse(irrationalPayload("arith.mulf", "0.70710678", "arith.divf", "-3.0",
                          "f16"));
  EXPECT_TRUE(match);
  parse(irrationalPayload("arith.divf", "1.41421356", "arith.mulf",
                          "-0.33333333", "bf16"));
  EXPECT_TRUE(match);
}

TEST_F(UnifierTest, ConstantsOfF64PrintedAsF32) {
  parse(irrationalPayload("arith.mulf", "0.70710676908493042", "arith.divf",
                          "-3.0", "f64"));
  EXPECT_TRUE(match);
}

TEST_F(UnifierTest, ConstantOneUlpOff) {
  parse(irrationalPayload("arith.mulf", "0.70710683", "arith.divf", "-3.0",
                          "f32"));
  EXPECT_FALSE(match);
  std::optional<NearMiss> miss = nearMiss();
  ASSERT_TRUE(miss);
  EXPECT_FLOAT_EQ(miss->found, 0.70710683f);
  EXPECT_DOUBLE_EQ(miss->expected, 0.70710678118654752440);
  parse(irrationalPayload("arith.divf", "1.41421366", "arith.divf", "-3.0",
                          "f32"));
  EXPECT_FALSE(match);
  parse(irrationalPayload("arith.mulf", "0.70710678", "arith.divf", "-3.001",
                          "f32"));
  EXPECT_FALSE(match);
}

TEST_F(UnifierTest, OneConstantOffIsANearMissTwoAreNot) {
  parse(irrationalPayload("arith.mulf", "0.7071", "arith.divf", "-3.0", "f32"));
  EXPECT_TRUE(nearMiss());
  parse(
      irrationalPayload("arith.mulf", "0.7071", "arith.divf", "-3.01", "f32"));
  EXPECT_FALSE(nearMiss());
  parse(irrationalPayload("arith.mulf", "0.8", "arith.divf", "-3.0", "f32"));
  EXPECT_FALSE(nearMiss());
}

TEST_F(UnifierTest, SignOfATermMatters) {
  parse(irrationalPayload("arith.mulf", "0.70710678", "arith.divf", "3.0",
                          "f32"));
  EXPECT_FALSE(match);
}

TEST_F(UnifierTest, SeveralConstantsAllowForTheirRoundings) {
  // 1/3 as 0.7 * 0.476190477: each is rounded, and so may be their product.
  std::string text = R"(
    func.func @s(%x: f64) -> f64 {
      %three = arith.constant 3.0 : f64
      %0 = math.exp %x : f64
      %1 = arith.divf %0, %three : f64
      return %1 : f64
    }
    func.func @p(%x: f32) -> f32 {
      %a = arith.constant 0.7 : f32
      %b = arith.constant NUMBER : f32
      %0 = math.exp %x : f32
      %1 = arith.mulf %0, %a : f32
      %2 = arith.mulf %b, %1 : f32
      return %2 : f32
    })";
  size_t at = text.find("NUMBER");
  parse(std::string(text).replace(at, 6, "0.476190477"));
  EXPECT_TRUE(match);
  parse(std::string(text).replace(at, 6, "0.4761907"));
  EXPECT_FALSE(match);
}

/// k exp(x), k in a window around 2.
static const std::string windowed = R"(
  func.func @d(%x: f64, %k: f64 {act.default = 2.0 : f64}) -> f64 {
    %0 = math.exp %x : f64
    %1 = arith.mulf %k, %0 : f64
    return %1 : f64
  }
  func.func @s(%x: f64, %k: f64) -> f64 attributes {act.windows = [0.001 : f64]} {
    %0 = math.exp %x : f64
    %1 = arith.mulf %k, %0 : f64
    return %1 : f64
  })";

TEST_F(UnifierTest, Windows) {
  std::string text = windowed + R"(
    func.func @p(%x: f32) -> f32 {
      %k = arith.constant NUMBER : f32
      %0 = math.exp %x : f32
      %1 = arith.mulf %0, %k : f32
      return %1 : f32
    })";
  size_t at = text.find("NUMBER");
  parse(std::string(text).replace(at, 6, "2.001"));
  ASSERT_TRUE(match);
  EXPECT_EQ(constant(0), double(2.001f));
  parse(std::string(text).replace(at, 6, "2.01"));
  EXPECT_FALSE(match);
  EXPECT_TRUE(nearMiss());
  parse(windowed + R"(
    func.func @p(%x: f32, %k: f32) -> f32 {
      %0 = math.exp %x : f32
      %1 = arith.mulf %0, %k : f32
      return %1 : f32
    })");
  EXPECT_FALSE(match);
}

TEST_F(UnifierTest, ParameterInTwoPlaces) {
  // log1p(exp(beta x)) / beta
  std::string text = R"(
    func.func @s(%x: f64, %beta: f64 {act.default = 1.0 : f64}) -> f64 {
      %0 = arith.mulf %x, %beta : f64
      %1 = math.exp %0 : f64
      %2 = math.log1p %1 : f64
      %3 = arith.divf %2, %beta : f64
      return %3 : f64
    }
    func.func @p(%x: f32) -> f32 {
      %a = arith.constant 3.0 : f32
      %b = arith.constant NUMBER : f32
      %0 = arith.mulf %x, %a : f32
      %1 = math.exp %0 : f32
      %2 = math.log1p %1 : f32
      %3 = arith.mulf %2, %b : f32
      return %3 : f32
    })";
  size_t at = text.find("NUMBER");
  parse(std::string(text).replace(at, 6, "0.333333343"));
  ASSERT_TRUE(match);
  EXPECT_EQ(constant(0), 3.0);
  parse(std::string(text).replace(at, 6, "0.3334"));
  EXPECT_FALSE(match);
}
