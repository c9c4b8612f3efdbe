#include "act/ExecutionEngine/Report.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

template <typename T>
static ArrayView view(DType type, std::vector<T> &values) {
  return {type, {static_cast<int64_t>(values.size())}, values.data()};
}

static std::string print(const ArrayView &array) {
  std::string text;
  llvm::raw_string_ostream os(text);
  printArray(os, array);
  return text;
}

/// Digits suffice to tell every 16-bit float from its neighbours.
TEST(ReportTest, ShortDecimalsAreUnique) {
  for (DType type : {DType::F16, DType::BF16}) {
    std::string previous;
    uint16_t infinity = type == DType::F16 ? 0x7c00 : 0x7f80;
    for (uint16_t bits = 0; bits <= infinity; ++bits) {
      std::string text = formatElement({type, {}, &bits}, 0);
      EXPECT_NE(text, previous);
      previous = text;
    }
    EXPECT_EQ(previous, "inf");
  }
}

TEST(ReportTest, PrintsNumbersAsTheyAre) {
  std::vector<double> doubles = {0.1, 1.0, -1e300, NAN, -INFINITY};
  EXPECT_EQ(print(view(DType::F64, doubles)),
            "[    0.1      1. -1e+300     nan    -inf]");
  std::vector<uint64_t> big = {UINT64_MAX, 0};
  EXPECT_EQ(print(view(DType::U64, big)),
            "[18446744073709551615                    0]");
  EXPECT_EQ(print(view(DType::I64, big)), "[-1  0]");
  float scalar = 0.1f;
  EXPECT_EQ(print({DType::F32, {}, &scalar}), "0.1");
}

TEST(ReportTest, PrintsShapes) {
  std::vector<int8_t> values(1200, 5);
  EXPECT_EQ(print({DType::I8, {2, 1, 2}, values.data()}),
            "[[[5 5]]\n\n [[5 5]]]");
  EXPECT_EQ(print({DType::I8, {0, 3}, values.data()}), "[]");
  // 1000 elements are printed in full, 39 a line; more are not.
  std::string all = print({DType::I8, {1000}, values.data()});
  EXPECT_EQ(llvm::StringRef(all).count('5'), 1000u);
  EXPECT_EQ(llvm::StringRef(all).take_until([](char c) { return c == '\n'; }),
            "[" + llvm::StringRef(all).substr(1, 77).str());
  EXPECT_EQ(print({DType::I8, {1200}, values.data()}), "[5 5 5 ... 5 5 5]");
  EXPECT_EQ(print({DType::I8, {600, 2}, values.data()}),
            "[[5 5]\n [5 5]\n [5 5]\n ...\n [5 5]\n [5 5]\n [5 5]]");
  EXPECT_EQ(formatPosition({2, 3, 4}, 23), "[1, 2, 3]");
  EXPECT_EQ(formatPosition({}, 0), "[]");
}

static Comparison compareFloats(std::vector<float> found,
                                std::vector<double> reference,
                                Tolerance tolerance = {}) {
  auto result =
      compare(view(DType::F32, found), view(DType::F64, reference), tolerance);
  EXPECT_TRUE(bool(result));
  return *result;
}

TEST(ReportTest, ToleranceIsInclusive) {
  // 0.5 + 0.25 * 2 = 1 exactly.
  EXPECT_EQ(compareFloats({3}, {2}, {0.25, 0.5, 0}).numFailures, 0);
  Comparison beyond = compareFloats({0, 3.0000002f}, {0, 2}, {0.25, 0.5, 0});
  EXPECT_EQ(beyond.numFailures, 1);
  EXPECT_EQ(beyond.firstFailure, 1);
  EXPECT_EQ(beyond.absolute.index, 1);
  EXPECT_EQ(compareFloats({0.0f}, {-0.0}).numFailures, 0);
}

TEST(ReportTest, ErrorsAreLargestOnes) {
  Comparison result = compareFloats({1.5f, 100.0f, 0.25f}, {1, 99, 0.125});
  EXPECT_EQ(result.numFailures, 3);
  EXPECT_EQ(result.absolute.error, 1.0);
  EXPECT_EQ(result.absolute.index, 1);
  EXPECT_EQ(result.relative.error, 1.0);
  EXPECT_EQ(result.relative.index, 2);
}

TEST(ReportTest, UlpsAreThoseOfTheResultAtTheReference) {
  EXPECT_EQ(compareFloats({1.0f}, {1 + 0x1p-24}).ulps.error, 0.5);
  EXPECT_EQ(compareFloats({1.0f}, {1 - 0x1p-24}).ulps.error, 1.0);
  // Not finer than the smallest subnormal.
  EXPECT_EQ(compareFloats({0x1p-149f}, {0x1p-150}).ulps.error, 0.5);
  EXPECT_EQ(compareFloats({0.0f}, {0x1p-1000}, {0, 0, 0.5}).numFailures, 0);
  EXPECT_EQ(compareFloats({1.0f}, {1 + 0x1p-24}, {0, 0, 0.5}).numFailures, 0);
  EXPECT_EQ(compareFloats({1.0f}, {1 + 0x1.8p-24}, {0, 0, 0.5}).numFailures, 1);
  // Infinity is right where the reference rounds to it, but not under rtol
  // alone.
  double limit = 0x1.ffffffp127;
  EXPECT_EQ(compareFloats({INFINITY}, {limit}, {0, 0, 1}).numFailures, 0);
  EXPECT_EQ(compareFloats({INFINITY}, {limit}, {1, 1, 0}).numFailures, 1);
  EXPECT_EQ(compareFloats({INFINITY}, {0x1.fffffep127}, {0, 0, 1}).numFailures,
            1);
  EXPECT_EQ(compareFloats({-INFINITY}, {limit}, {0, 0, 1}).numFailures, 1);
}

TEST(ReportTest, SpecialsMustAgree) {
  double huge = 1e300;
  EXPECT_EQ(compareFloats({NAN, INFINITY}, {NAN, INFINITY}).numFailures, 0);
  for (auto [found, reference] : {std::pair(NAN, 1.0),
                                  {1.0f, double(NAN)},
                                  {INFINITY, -INFINITY},
                                  {1.0f, double(INFINITY)},
                                  {INFINITY, 1.0}}) {
    Comparison result = compareFloats({found}, {reference}, {huge, huge, huge});
    EXPECT_EQ(result.numFailures, 1) << found << " " << reference;
    EXPECT_TRUE(std::isinf(result.absolute.error));
    EXPECT_TRUE(std::isinf(result.relative.error));
  }
}

TEST(ReportTest, IntegersAreComparedExactly) {
  std::vector<int64_t> found = {INT64_MAX, -1}, reference = {INT64_MAX - 1, -1};
  auto result =
      compare(view(DType::I64, found), view(DType::I64, reference), {});
  ASSERT_TRUE(bool(result));
  EXPECT_EQ(result->numFailures, 1);
  EXPECT_EQ(result->absolute.error, 1.0);
}

TEST(ReportTest, CountsTheFirstLargestScore) {
  std::vector<float> scores = {1, 3, 3, 0, NAN, 9, -5, -4, -6};
  ArrayView rows{DType::F32, {3, 3}, scores.data()};
  std::vector<uint8_t> labels = {1, 1, 1};
  auto correct = countCorrect(rows, view(DType::U8, labels));
  ASSERT_TRUE(bool(correct));
  EXPECT_EQ(*correct, 3);
  labels = {2, 2, 0};
  correct = countCorrect(rows, view(DType::U8, labels));
  ASSERT_TRUE(bool(correct));
  EXPECT_EQ(*correct, 0);
  labels = {0, 0};
  correct = countCorrect(rows, view(DType::U8, labels));
  ASSERT_FALSE(bool(correct));
  EXPECT_EQ(llvm::toString(correct.takeError()),
            "has the shape 2, expected one label for each row of the result, "
            "3x3");
}
