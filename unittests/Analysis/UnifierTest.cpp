// The unifier on payloads and spellings written out.
#include "act/Analysis/Unifier.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
class UnifierTest : public testing::Test {
protected:
  UnifierTest() {
    context.loadDialect<ActDialect, arith::ArithDialect, func::FuncDialect,
                        math::MathDialect, tensor::TensorDialect,
                        vector::VectorDialect>();
  }

  /// Parses the spelling `@s` of `@d` (`@s` itself if there is none) and the
  /// payload `@p`, whose result is matched.
  void parse(StringRef text) {
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module);
    auto function = module->lookupSymbol<func::FuncOp>("s");
    auto definition = module->lookupSymbol<func::FuncOp>("d");
    auto created = Spelling::create(
        function, definition ? definition : function, [&](StringRef symbol) {
          return module->lookupSymbol<func::FuncOp>(symbol);
        });
    ASSERT_TRUE(succeeded(created));
    spelling = std::move(*created);
    auto payload = module->lookupSymbol<func::FuncOp>("p");
    body = &payload.getBody().front();
    Payload seen;
    match = spelling->unify(body->getTerminator()->getOperand(0), seen);
  }
  Value argument(unsigned index) { return body->getArgument(index); }
  std::optional<NearMiss> nearMiss() {
    Payload seen;
    return spelling->findNearMiss(body->getTerminator()->getOperand(0), seen);
  }
  double constant(unsigned index) {
    return match->parameters[index].constant->convertToDouble();
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Spelling> spelling;
  Block *body = nullptr;
  std::optional<Match> match;
};
} // namespace

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
