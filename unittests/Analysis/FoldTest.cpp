// What the model knows of LLVM's simplifications.
#include "act/Analysis/Cost.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

using Counts = std::map<std::string, unsigned>;

namespace {
class FoldTest : public ::testing::Test {
protected:
  FoldTest() {
    context.loadDialect<ActDialect, func::FuncDialect, arith::ArithDialect,
                        math::MathDialect>();
  }

  /// What `body` executes in a function of %x and %y.
  Counts count(StringRef body, StringRef type = "f32") {
    std::string text = ("func.func @f(%x: " + type + ", %y: " + type + ") -> " +
                        type + " {\n" + body + "\n}")
                           .str();
    module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(bool(module));
    return count();
  }

  /// The same, simplified.
  Counts fold() {
    EXPECT_TRUE(succeeded(foldLikeLLVM(*module)));
    return count();
  }

  /// Selections that are part of what they select from.
  unsigned getMerged() {
    auto function = cast<func::FuncOp>(module->getBody()->front());
    Work work = countWork(function.getBody().front());
    return llvm::count_if(
        work.nodes, [](const Work::Node &node) { return node.mergesIntoMask; });
  }

private:
  Counts count() {
    auto function = cast<func::FuncOp>(module->getBody()->front());
    return countWork(function.getBody().front()).getCounts();
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};
} // namespace

TEST_F(FoldTest, NarrowsSelections) {
  Counts before = count(R"(
    %zero = arith.constant 0.0 : f32
    %0 = arith.extf %x : f16 to f32
    %1 = arith.extf %y : f16 to f32
    %2 = arith.cmpf ogt, %0, %zero : f32
    %3 = arith.select %2, %1, %zero : f32
    %4 = arith.truncf %3 : f32 to f16
    return %4 : f16)",
                        "f16");
  EXPECT_EQ(before["arith.truncf f32 f16"], 1u);
  Counts expected = {{"arith.cmpf f32", 1},
                     {"arith.extf f16 f32", 1},
                     {"arith.select f16", 1},
                     {"vector.load f16", 2},
                     {"vector.store f16", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, FoldsSelections) {
  count(R"(
    %zero = arith.constant 0.0 : f32
    %low = arith.constant -2.0 : f32
    %high = arith.constant 2.0 : f32
    %below = arith.cmpf ole, %x, %low : f32
    %above = arith.cmpf oge, %x, %high : f32
    %0 = arith.select %above, %zero, %y : f32
    %1 = arith.select %below, %zero, %0 : f32
    %2 = arith.mulf %1, %low : f32
    %3 = arith.mulf %1, %high : f32
    %positive = arith.cmpf ogt, %x, %zero : f32
    %4 = arith.select %positive, %2, %3 : f32
    return %4 : f32)");
  Counts expected = {{"arith.cmpf f32", 2},   {"arith.mulf f32", 1},
                     {"arith.select f32", 2}, {"math.absf f32", 1},
                     {"vector.load f32", 2},  {"vector.store f32", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, MultipliesWhatIsSelected) {
  // Between x and x y there is a selection that merges into the product.
  count(R"(
    %one = arith.constant 1.0 : f32
    %low = arith.constant 0.2 : f32
    %0 = arith.cmpf ole, %y, %low : f32
    %1 = arith.select %0, %low, %one : f32
    %2 = arith.cmpf oge, %y, %one : f32
    %3 = arith.select %2, %one, %1 : f32
    %4 = arith.mulf %x, %3 : f32
    return %4 : f32)");
  Counts expected = {{"arith.cmpf f32", 2},
                     {"arith.mulf f32", 1},
                     {"arith.select f32", 2},
                     {"vector.load f32", 2},
                     {"vector.store f32", 1}};
  EXPECT_EQ(fold(), expected);
  EXPECT_EQ(getMerged(), 1u);
}

TEST_F(FoldTest, ComparesNarrowNumbersInF32) {
  // What is extended anyway is extended once.
  count(R"(
    %c = arith.constant 1.5 : f16
    %0 = arith.extf %x : f16 to f32
    %1 = arith.mulf %0, %0 : f32
    %2 = arith.cmpf oeq, %x, %c : f16
    %3 = arith.cmpf olt, %x, %y : f16
    %4 = arith.ori %2, %3 : i1
    %5 = arith.select %4, %0, %1 : f32
    %6 = arith.truncf %5 : f32 to f16
    return %6 : f16)",
        "f16");
  Counts expected = {{"arith.cmpf f32", 2},   {"arith.extf f16 f32", 2},
                     {"arith.mulf f32", 1},   {"arith.ori i1", 1},
                     {"arith.select f32", 1}, {"arith.truncf f32 f16", 1},
                     {"vector.load f16", 2},  {"vector.store f16", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, RoundsAMinimumAfterIt) {
  count(R"(
    %low = arith.constant -1.5 : f32
    %high = arith.constant 1.5 : f32
    %0 = arith.extf %x : f16 to f32
    %1 = arith.cmpf ole, %0, %low : f32
    %2 = arith.select %1, %low, %0 : f32
    %3 = arith.cmpf oge, %2, %high : f32
    %4 = arith.select %3, %high, %2 : f32
    %5 = arith.truncf %4 : f32 to f16
    return %5 : f16)",
        "f16");
  Counts expected = {{"arith.extf f16 f32", 1},
                     {"arith.minimumf f32", 2},
                     {"arith.truncf f32 f16", 1},
                     {"vector.load f16", 1},
                     {"vector.store f16", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, FoldsVectorsAsNumbers) {
  count(R"(
    %one = arith.constant dense<1.0> : vector<4xf32>
    %zero = arith.constant dense<0.0> : vector<4xf32>
    %infinity = arith.constant dense<0x7F800000> : vector<4xf32>
    %c = arith.constant dense<1.5> : vector<4xf16>
    %bound = arith.constant dense<3.0> : vector<4xf64>
    %0 = arith.extf %x : vector<4xf16> to vector<4xf32>
    %1 = math.absf %0 : vector<4xf32>
    %2 = arith.cmpf oeq, %1, %infinity : vector<4xf32>
    %3 = arith.cmpf oeq, %x, %c : vector<4xf16>
    %4 = arith.extf %0 : vector<4xf32> to vector<4xf64>
    %5 = arith.cmpf olt, %4, %bound : vector<4xf64>
    %6 = arith.negf %1 : vector<4xf32>
    %7 = arith.cmpf ogt, %6, %zero : vector<4xf32>
    %8 = arith.ori %2, %3 : vector<4xi1>
    %9 = arith.ori %5, %7 : vector<4xi1>
    %10 = arith.ori %8, %9 : vector<4xi1>
    %11 = arith.select %10, %x, %y : vector<4xi1>, vector<4xf16>
    return %11 : vector<4xf16>)",
        "vector<4xf16>");
  Counts expected = {{"arith.andi i16", 1},  {"arith.cmpf f32", 2},
                     {"arith.cmpi i16", 1},  {"arith.extf f16 f32", 1},
                     {"arith.ori i1", 2},    {"arith.select f16", 1},
                     {"vector.load f16", 2}, {"vector.store f16", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, FoldsWhatLLVMFolds) {
  count(R"(
    %one = arith.constant 1.0 : f32
    %zero = arith.constant 0.0 : f32
    %bound = arith.constant 3.0 : f64
    %0 = math.fma %one, %x, %y : f32
    %1 = math.absf %0 : f32
    %2 = arith.mulf %1, %1 : f32
    %3 = arith.extf %2 : f32 to f64
    %4 = arith.cmpf ole, %3, %bound : f64
    %5 = arith.select %4, %bound, %3 : f64
    %6 = arith.truncf %5 : f64 to f32
    %7 = arith.negf %1 : f32
    %8 = arith.cmpf ogt, %7, %zero : f32
    %9 = arith.select %8, %zero, %6 : f32
    %10 = arith.cmpf olt, %x, %y : f32
    %11 = arith.select %10, %one, %zero : f32
    %12 = arith.cmpf oeq, %11, %zero : f32
    %13 = arith.select %12, %9, %y : f32
    return %13 : f32)");
  // x + y; its square, of f32 still, but at least 3; that or y.
  Counts expected = {{"arith.addf f32", 1},     {"arith.cmpf f32", 1},
                     {"arith.minimumf f32", 1}, {"arith.mulf f32", 1},
                     {"arith.select f32", 1},   {"vector.load f32", 2},
                     {"vector.store f32", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, DividesByWhatIsSelected) {
  // Between x and x / y there is a selection.
  count(R"(
    %one = arith.constant 1.0 : f32
    %0 = arith.cmpf olt, %x, %y : f32
    %1 = arith.addf %y, %one : f32
    %2 = arith.select %0, %one, %1 : f32
    %3 = arith.divf %x, %2 : f32
    return %3 : f32)");
  Counts expected = {{"arith.addf f32", 1},  {"arith.cmpf f32", 1},
                     {"arith.divf f32", 1},  {"arith.select f32", 1},
                     {"vector.load f32", 2}, {"vector.store f32", 1}};
  EXPECT_EQ(fold(), expected);
  EXPECT_EQ(getMerged(), 0u);
}

TEST_F(FoldTest, ComputesOnceWhatBecomesTheSame) {
  // |x| |x| is x x, which is there, and ||x|| is |x|.
  count(R"(
    %0 = arith.mulf %x, %x : f32
    %1 = math.absf %x : f32
    %2 = math.absf %1 : f32
    %3 = arith.mulf %2, %2 : f32
    %4 = math.fma %0, %3, %2 : f32
    return %4 : f32)");
  Counts expected = {{"arith.mulf f32", 1},
                     {"math.absf f32", 1},
                     {"math.fma f32", 1},
                     {"vector.load f32", 1},
                     {"vector.store f32", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, FoldsBits) {
  // Sine and cosine from a number of quarters: both select by one parity, which
  // is one test, and x's sign alone is left of |x|'s and its own.
  count(R"(
    %one = arith.constant 1 : i32
    %two = arith.constant 2 : i32
    %zero = arith.constant 0 : i32
    %far = arith.constant 30 : i32
    %sign = arith.constant -2147483648 : i32
    %0 = arith.bitcast %x : f32 to i32
    %1 = arith.andi %0, %one : i32
    %2 = arith.cmpi ne, %1, %zero : i32
    %3 = arith.select %2, %x, %y : f32
    %4 = arith.addi %0, %one : i32
    %5 = arith.andi %4, %one : i32
    %6 = arith.cmpi ne, %5, %zero : i32
    %7 = arith.select %6, %x, %y : f32
    %8 = arith.andi %0, %two : i32
    %9 = arith.shli %8, %far : i32
    %10 = arith.andi %4, %two : i32
    %11 = arith.shli %10, %far : i32
    %12 = math.absf %y : f32
    %13 = arith.bitcast %12 : f32 to i32
    %14 = arith.andi %13, %sign : i32
    %15 = arith.xori %14, %9 : i32
    %16 = arith.xori %15, %11 : i32
    %17 = arith.bitcast %16 : i32 to f32
    %18 = math.fma %3, %7, %17 : f32
    return %18 : f32)");
  Counts expected = {
      {"arith.addi i32", 1},   {"arith.andi i32", 3},  {"arith.cmpi i32", 1},
      {"arith.select f32", 2}, {"arith.shli i32", 1},  {"arith.xori i32", 1},
      {"math.fma f32", 1},     {"vector.load f32", 2}, {"vector.store f32", 1}};
  EXPECT_EQ(fold(), expected);
  // The mask of the test, which is one instruction with it.
  EXPECT_EQ(getMerged(), 1u);
}

TEST_F(FoldTest, ComparesF16WithInfinityAsBits) {
  count(R"(
    %infinity = arith.constant 0x7F800000 : f32
    %zero = arith.constant 0.0 : f16
    %0 = arith.extf %x : f16 to f32
    %1 = math.absf %0 : f32
    %2 = arith.cmpf oge, %1, %infinity : f32
    %3 = arith.select %2, %zero, %y : f16
    return %3 : f16)",
        "f16");
  Counts expected = {{"arith.andi i16", 1},
                     {"arith.cmpi i16", 1},
                     {"arith.select f16", 1},
                     {"vector.load f16", 2},
                     {"vector.store f16", 1}};
  EXPECT_EQ(fold(), expected);
}

TEST_F(FoldTest, JoinsNoBoundThatWasClamped) {
  StringRef text = R"(
    %zero = arith.constant 0.0 : f32
    %low = arith.constant -2.0 : f32
    %high = arith.constant 2.0 : f32
    %below = arith.cmpf ole, %x, %low : f32
    %clamped = arith.select %below, %low, %x : f32
    %above = arith.cmpf oge, %clamped, %high : f32
    %0 = arith.select %below, %zero, %y : f32
    %1 = arith.select %above, %zero, %0 : f32
    return %1 : f32)";
  count(text);
  Counts expected = {{"arith.cmpf f32", 2},
                     {"arith.select f32", 2},
                     {"vector.load f32", 2},
                     {"vector.store f32", 1}};
  EXPECT_EQ(fold(), expected);
}
