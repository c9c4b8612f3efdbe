// Operations of code that is short enough to count by eye.
#include "FactsFixture.h"

using namespace mlir;
using namespace mlir::act;

namespace {
class OperationsTest : public FactsTest {
protected:
  Operations count(StringRef name, FloatType type,
                   std::optional<unsigned> wrt = std::nullopt,
                   unsigned numParameters = 0) {
    FailureOr<Operations> operations = countOperations(
        &context, StringAttr::get(&context, name), type, wrt, numParameters);
    EXPECT_TRUE(succeeded(operations));
    return succeeded(operations) ? *operations : Operations();
  }
};
} // namespace

TEST_F(OperationsTest, CountsByKind) {
  auto f32 = Float32Type::get(&context);
  Operations shrink = count("hardshrink", f32);
  std::map<std::string, unsigned> expected = {
      {"compare", 1}, {"select", 1}, {"sign", 1}};
  EXPECT_EQ(shrink.counts, expected);
  EXPECT_EQ(shrink.total(), 3u);
  // |x|, which is compared, on which the selection waits.
  EXPECT_EQ(shrink.depth, 3u);
  EXPECT_EQ(count("hardshrink", f32, std::nullopt, 1).counts, expected);
  // The same in f32, and a conversion at each end.
  expected["convert"] = 2;
  EXPECT_EQ(count("hardshrink", Float16Type::get(&context)).counts, expected);
}

// Sine reduces large arguments by 150 operations that others need not wait for.
TEST_F(OperationsTest, LeavesOutWhatSeldomOccurs) {
  Operations sine = count("sin", Float64Type::get(&context));
  EXPECT_EQ(sine.implementation, "sin.approx.f64");
  EXPECT_EQ(sine.counts["round"], 0u);
  EXPECT_EQ(sine.counts["compare"], 1u);
  EXPECT_LT(sine.total(), 60u);
}

TEST_F(OperationsTest, NamesTheImplementation) {
  auto f32 = Float32Type::get(&context);
  EXPECT_EQ(count("gelu", f32).implementation, "gelu.approx.f32");
  EXPECT_EQ(count("gelu", f32, 0).implementation, "gelu.derivative.approx.f32");
  EXPECT_EQ(count("gelu", f32).counts["call"], 0u);
}
