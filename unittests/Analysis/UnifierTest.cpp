// The unifier on payloads and spellings written out: parameters, comparisons,
// calls and bounds.
#include "UnifierFixture.h"

using namespace mlir;
using namespace mlir::act;

/// x * sigmoid(beta * x)
static const std::string swish = R"(
  func.func @s(%x: f64, %beta: f64 {act.default = 1.0 : f64}) -> f64 {
    %one = arith.constant 1.0 : f64
    %0 = arith.mulf %beta, %x : f64
    %1 = arith.negf %0 : f64
    %2 = math.exp %1 : f64
    %3 = arith.addf %2, %one : f64
    %4 = arith.divf %x, %3 : f64
    return %4 : f64
  })";

TEST_F(UnifierTest, ParameterIsCoefficient) {
  parse(swish + R"(
    func.func @p(%x: f32) -> f32 {
      %one = arith.constant 1.0 : f32
      %c = arith.constant -1.702 : f32
      %0 = arith.mulf %x, %c : f32
      %1 = math.exp %0 : f32
      %2 = arith.addf %one, %1 : f32
      %3 = arith.divf %one, %2 : f32
      %4 = arith.mulf %3, %x : f32
      return %4 : f32
    })");
  ASSERT_TRUE(match);
  EXPECT_EQ(match->x, argument(0));
  EXPECT_EQ(constant(0), double(1.702f));
  EXPECT_EQ(match->numOps, 5u);
}

TEST_F(UnifierTest, ParameterLeftOutIsOne) {
  parse(swish + R"(
    func.func @p(%x: vector<4xf32>) -> vector<4xf32> {
      %one = arith.constant dense<1.0> : vector<4xf32>
      %0 = arith.negf %x : vector<4xf32>
      %1 = math.exp %0 : vector<4xf32>
      %2 = arith.addf %one, %1 : vector<4xf32>
      %3 = arith.divf %x, %2 : vector<4xf32>
      return %3 : vector<4xf32>
    })");
  ASSERT_TRUE(match);
  EXPECT_EQ(constant(0), 1.0);
}

TEST_F(UnifierTest, ParameterIsValueAndOperandsCommute) {
  // Until the product outside is seen, y might be x as well.
  parse(swish + R"(
    func.func @p(%x: f32, %y: f32) -> f32 {
      %one = arith.constant 1.0 : f32
      %0 = arith.mulf %x, %y : f32
      %1 = arith.negf %0 : f32
      %2 = math.exp %1 : f32
      %3 = arith.addf %2, %one : f32
      %4 = arith.divf %y, %3 : f32
      return %4 : f32
    })");
  ASSERT_TRUE(match);
  EXPECT_EQ(match->x, argument(1));
  EXPECT_EQ(match->parameters[0].value, argument(0));
}

TEST_F(UnifierTest, XIsAProductItself) {
  parse(swish + R"(
    func.func @p(%a: f32, %b: f32) -> f32 {
      %one = arith.constant 1.0 : f32
      %three = arith.constant 3.0 : f32
      %0 = arith.mulf %a, %three : f32
      %x = arith.mulf %0, %b : f32
      %1 = arith.negf %x : f32
      %2 = math.exp %1 : f32
      %3 = arith.addf %2, %one : f32
      %4 = arith.divf %x, %3 : f32
      return %4 : f32
    })");
  ASSERT_TRUE(match);
  ASSERT_TRUE(match->x.getDefiningOp());
  EXPECT_EQ(match->x.getDefiningOp()->getOperand(1), argument(1));
  EXPECT_EQ(constant(0), 1.0);
}

TEST_F(UnifierTest, ParameterMustNotDependOnX) {
  parse(swish + R"(
    func.func @p(%x: f32) -> f32 {
      %one = arith.constant 1.0 : f32
      %t = math.sin %x : f32
      %0 = arith.mulf %x, %t : f32
      %1 = arith.negf %0 : f32
      %2 = math.exp %1 : f32
      %3 = arith.addf %2, %one : f32
      %4 = arith.divf %x, %3 : f32
      return %4 : f32
    })");
  EXPECT_FALSE(match);
}

TEST_F(UnifierTest, FactorsLeftOver) {
  parse(swish + R"(
    func.func @p(%x: f32, %y: f32) -> f32 {
      %one = arith.constant 1.0 : f32
      %1 = arith.negf %x : f32
      %2 = math.exp %1 : f32
      %3 = arith.addf %2, %one : f32
      %4 = arith.divf %x, %3 : f32
      %5 = arith.mulf %4, %y : f32
      return %5 : f32
    })");
  EXPECT_FALSE(match);
  EXPECT_FALSE(nearMiss());
}

/// max(x, 0), and payloads by comparison.
static std::string maximum(StringRef predicate, StringRef operands,
                           StringRef arms) {
  return llvm::formatv(R"(
    func.func @s(%x: f64) -> f64 {{
      %zero = arith.constant 0.0 : f64
      %0 = arith.maximumf %x, %zero : f64
      return %0 : f64
    }
    func.func @p(%x: f32) -> f32 {{
      %zero = arith.constant 0.0 : f32
      %0 = arith.cmpf {0}, {1} : f32
      %1 = arith.select %0, {2} : f32
      return %1 : f32
    })",
                       predicate, operands, arms)
      .str();
}

TEST_F(UnifierTest, ComparisonsThatKeepNaN) {
  for (StringRef predicate : {"ugt", "uge"}) {
    parse(maximum(predicate, "%x, %zero", "%x, %zero"));
    EXPECT_TRUE(match) << predicate.str();
  }
  for (StringRef predicate : {"ole", "olt"}) {
    parse(maximum(predicate, "%x, %zero", "%zero, %x"));
    EXPECT_TRUE(match) << predicate.str();
  }
  for (StringRef predicate : {"ult", "ule"}) {
    parse(maximum(predicate, "%zero, %x", "%x, %zero"));
    EXPECT_TRUE(match) << predicate.str();
  }
  for (StringRef predicate : {"oge", "ogt"}) {
    parse(maximum(predicate, "%zero, %x", "%zero, %x"));
    EXPECT_TRUE(match) << predicate.str();
  }
}

TEST_F(UnifierTest, ComparisonsThatLoseNaN) {
  for (StringRef predicate : {"ogt", "oge"}) {
    parse(maximum(predicate, "%x, %zero", "%x, %zero"));
    EXPECT_FALSE(match) << predicate.str();
  }
  parse(maximum("ule", "%x, %zero", "%zero, %x"));
  EXPECT_FALSE(match);
  parse(maximum("olt", "%zero, %x", "%x, %zero"));
  EXPECT_FALSE(match);
}

TEST_F(UnifierTest, ComparisonsOfOtherMeaning) {
  parse(maximum("ult", "%x, %zero", "%x, %zero")); // min(x, 0)
  EXPECT_FALSE(match);
  parse(maximum("ugt", "%x, %zero", "%zero, %x"));
  EXPECT_FALSE(match);
  parse(maximum("une", "%x, %zero", "%x, %zero"));
  EXPECT_FALSE(match);
}

TEST_F(UnifierTest, TieMustGiveTheDefinition) {
  // A step: at 0 it is 0, so a comparison that is not strict is another
  // function.
  std::string text = R"(
    func.func @s(%x: f64) -> f64 {
      %zero = arith.constant 0.0 : f64
      %one = arith.constant 1.0 : f64
      %0 = arith.cmpf ogt, %x, %zero : f64
      %1 = arith.select %0, %one, %zero : f64
      return %1 : f64
    }
    func.func @p(%x: f32) -> f32 {
      %zero = arith.constant 0.0 : f32
      %one = arith.constant 1.0 : f32
      %0 = arith.cmpf NAME, %x, %zero : f32
      %1 = arith.select %0, %one, %zero : f32
      return %1 : f32
    })";
  size_t at = text.find("NAME");
  parse(std::string(text).replace(at, 4, "ogt"));
  EXPECT_TRUE(match);
  parse(std::string(text).replace(at, 4, "oge"));
  EXPECT_FALSE(match);
  parse(std::string(text).replace(at, 4, "ugt"));
  EXPECT_FALSE(match);
}

TEST_F(UnifierTest, ConstantsBehindBroadcasts) {
  parse(swish + R"(
    func.func @p(%x: tensor<?xf32>, %n: index, %b: f32) -> tensor<?xf32> {
      %c = arith.constant 1.0 : f32
      %one = tensor.splat %c[%n] : tensor<?xf32>
      %beta = tensor.splat %b[%n] : tensor<?xf32>
      %0 = arith.mulf %x, %beta : tensor<?xf32>
      %1 = arith.negf %0 : tensor<?xf32>
      %2 = math.exp %1 : tensor<?xf32>
      %3 = arith.addf %2, %one : tensor<?xf32>
      %4 = arith.divf %x, %3 : tensor<?xf32>
      return %4 : tensor<?xf32>
    })");
  ASSERT_TRUE(match);
  EXPECT_EQ(match->parameters[0].value.getDefiningOp()->getOperand(0),
            argument(2));
}

TEST_F(UnifierTest, CallsInSpellingsAreInlined) {
  parse(R"(
    func.func @half() -> f64 {
      %0 = arith.constant 0.5 : f64
      return %0 : f64
    }
    func.func @scaled(%x: f64) -> f64 {
      %h = func.call @half() : () -> f64
      %0 = arith.mulf %x, %h : f64
      return %0 : f64
    }
    func.func @s(%x: f64) -> f64 {
      %0 = math.erf %x : f64
      %1 = func.call @scaled(%0) : (f64) -> f64
      return %1 : f64
    }
    func.func @p(%x: f32) -> f32 {
      %two = arith.constant 2.0 : f32
      %0 = math.erf %x : f32
      %1 = arith.divf %0, %two : f32
      return %1 : f32
    })");
  EXPECT_TRUE(match);
}

TEST_F(UnifierTest, SearchIsBounded) {
  // A product of many equal-looking factors, none of which fits in the end.
  std::string text = R"(
    func.func @s(%x: f64) -> f64 {
      %0 = math.exp %x : f64
      %1 = math.erf %x : f64
      %2 = arith.mulf %0, %0 : f64
      %3 = arith.mulf %2, %2 : f64
      %4 = arith.mulf %3, %1 : f64
      return %4 : f64
    }
    func.func @p(%x: f32) -> f32 {
      %e0 = math.exp %x : f32)";
  for (unsigned i = 0; i < 200; ++i)
    text += llvm::formatv("\n%e{1} = arith.mulf %e{0}, %e{0} : f32", i, i + 1)
                .str();
  parse(text + "\nreturn %e200 : f32 }");
  EXPECT_FALSE(match);
}
