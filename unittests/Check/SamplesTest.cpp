// Which inputs are sampled.
#include "act/Check/Samples.h"
#include "gtest/gtest.h"
#include <cmath>
#include <set>

using namespace mlir::act;
using llvm::APFloat;

static std::vector<uint64_t> take(const Samples &samples) {
  std::vector<uint64_t> bits;
  for (uint64_t i = 0; i < samples.size(); ++i)
    bits.push_back(samples[i]);
  return bits;
}

static uint64_t bitsOf(float x) {
  return APFloat(x).bitcastToAPInt().getZExtValue();
}

TEST(Samples, ExhaustiveIsEveryPattern) {
  std::vector<uint64_t> bits = take(Samples::exhaustive(APFloat::BFloat()));
  ASSERT_EQ(bits.size(), 65536u);
  for (uint64_t i = 0; i < 65536; ++i)
    EXPECT_EQ(bits[i], i);
  EXPECT_EQ(Samples::exhaustive(APFloat::IEEEsingle()).size(), uint64_t(1)
                                                                   << 32);
}

TEST(Samples, HoldSpecialsAndNeighboursOfPowersOfTwo) {
  std::vector<uint64_t> list =
      take(Samples::stratified(APFloat::IEEEsingle(), 0, 1, {}));
  std::set<uint64_t> bits(list.begin(), list.end());
  float inf = std::numeric_limits<float>::infinity();
  float smallest = std::numeric_limits<float>::denorm_min();
  float normal = std::numeric_limits<float>::min();
  float largest = std::numeric_limits<float>::max();
  for (float x : {0.0f, inf, std::nanf(""), smallest, 2 * smallest, normal,
                  std::nextafter(normal, 0.0f), largest})
    for (uint64_t sign : {uint64_t(0), uint64_t(1) << 31})
      EXPECT_TRUE(bits.count(bitsOf(x) | sign)) << x;
  for (int e = -149; e < 128; ++e) {
    float power = std::ldexp(1.0f, e);
    for (float x :
         {power, std::nextafter(power, inf), std::nextafter(power, -inf)}) {
      EXPECT_TRUE(bits.count(bitsOf(x))) << x;
      EXPECT_TRUE(bits.count(bitsOf(-x))) << -x;
    }
  }
}

TEST(Samples, SurroundRoots) {
  float root = -0.7517916f;
  Samples with = Samples::stratified(APFloat::IEEEsingle(), 0, 1, {root});
  std::vector<uint64_t> list = take(with);
  std::set<uint64_t> bits(list.begin(), list.end());
  for (int i = -500; i <= 500; ++i)
    EXPECT_TRUE(bits.count(bitsOf(root) + i));
  unsigned near = 0;
  for (uint64_t b : list) {
    float x =
        APFloat(APFloat::IEEEsingle(), llvm::APInt(32, b)).convertToFloat();
    near += std::fabs(x - root) < 0.05f;
  }
  EXPECT_GT(near, 1500u);
}

/// Every exponent and sign gets its share, all significands alike.
static void checkStrata(const llvm::fltSemantics &semantics, uint64_t count) {
  unsigned p = APFloat::semanticsPrecision(semantics) - 1;
  unsigned width = APFloat::semanticsSizeInBits(semantics);
  Samples samples = Samples::stratified(semantics, count, 7, {});
  EXPECT_EQ(samples.size(), count);
  std::vector<uint64_t> fields(uint64_t(1) << (width - p));
  std::vector<uint64_t> sixteenths(16);
  uint64_t special = Samples::stratified(semantics, 0, 7, {}).size();
  for (uint64_t i = special; i < count; ++i) {
    ++fields[samples[i] >> p];
    ++sixteenths[(samples[i] >> (p - 4)) & 15];
  }
  uint64_t finite = fields.size() / 2 - 1, random = count - special;
  for (uint64_t field = 0; field < finite; ++field)
    for (uint64_t f : {field, field + fields.size() / 2})
      EXPECT_GE(fields[f], random / 2 / (2 * finite) - 1);
  EXPECT_EQ(fields[finite] + fields[finite + fields.size() / 2], 0u)
      << "no infinities or NaNs";
  // [1/256, 256) gets half of them, spread evenly.
  uint64_t bias = finite / 2;
  for (uint64_t field = bias - 8; field < bias + 8; ++field)
    EXPECT_GE(fields[field], random / 2 / 32 - 1);
  for (uint64_t n : sixteenths)
    EXPECT_NEAR(n, random / 16.0, random / 100.0);
}

TEST(Samples, Strata) {
  checkStrata(APFloat::IEEEsingle(), 200000);
  checkStrata(APFloat::IEEEdouble(), 400000);
}

TEST(Samples, AreReproducible) {
  auto make = [](uint64_t seed) {
    return take(Samples::stratified(APFloat::IEEEsingle(), 20000, seed, {}));
  };
  EXPECT_EQ(make(3), make(3));
  EXPECT_NE(make(3), make(4));
}

TEST(Samples, Ranges) {
  Samples all = Samples::exhaustive(APFloat::IEEEhalf());
  ASSERT_TRUE(all.restrictTo(-0x1p-24, 0x1p-23));
  // The smallest subnormals and both zeros, by value.
  EXPECT_EQ(take(all), (std::vector<uint64_t>{0x8001, 0x8000, 0, 1, 2}));
  Samples some = Samples::stratified(APFloat::IEEEsingle(), 5000, 1, {});
  ASSERT_TRUE(some.restrictTo(1.5, 6));
  std::vector<uint64_t> list = take(some);
  EXPECT_EQ(*std::min_element(list.begin(), list.end()), bitsOf(1.5f));
  EXPECT_EQ(*std::max_element(list.begin(), list.end()), bitsOf(6.0f));
  EXPECT_EQ(list.size(), 5000u);
  uint64_t above = 0;
  for (uint64_t bits : list)
    above += bits > bitsOf(3.0f);
  EXPECT_NEAR(above, list.size() / 2.0, 20);
  Samples none = Samples::exhaustive(APFloat::IEEEhalf());
  EXPECT_FALSE(none.restrictTo(1.0001, 1.0002));
}
