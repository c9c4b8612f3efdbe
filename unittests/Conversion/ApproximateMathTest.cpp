// The patterns of act-approximate-math as another compiler uses them: in its
// own greedy rewriting of f32 vectors, beside upstream's; what comes out is run
// and held to MPFR.
#include "act/Conversion/ApproximateMath.h"
#include "act/Check/Samples.h"
#include "act/Conversion/Pipelines.h"
#include "act/Definitions/Implementation.h"
#include "act/ExecutionEngine/Jit.h"
#include "act/InitAll.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "gtest/gtest.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

namespace {
constexpr int64_t kElements = 4096;

class ApproximateMath : public ::testing::Test {
protected:
  ApproximateMath() {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    act::registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    context.loadDialect<ActDialect, math::MathDialect>();
  }

  Library &getLibrary() {
    return context.getLoadedDialect<ActDialect>()->getLibrary();
  }

  /// The functions of the library that are math ops and have code for f32, of
  /// `operands` operands.
  std::vector<Activation> getFunctions(unsigned operands) {
    std::vector<Activation> functions;
    for (StringRef name : getLibrary().getNames()) {
      Activation activation = *getLibrary().lookup(name);
      if (RegisteredOperationName::lookup(("math." + name).str(), &context) &&
          activation.getNumOperands() == operands &&
          !getWrittenImplementations(activation, Float32Type::get(&context))
               .empty())
        functions.push_back(activation);
    }
    return functions;
  }

  AccuracyAttr getAccuracy(StringRef text) {
    return AccuracyAttr::parseText(text, UnknownLoc::get(&context));
  }

  /// A function @name(x, y, z) for each, z = op(x) or op(x, y) by vectors.
  OwningOpRef<ModuleOp> build(ArrayRef<Activation> functions) {
    std::string text;
    for (Activation function : functions) {
      std::string name = function.getName().str();
      std::string operands = function.getNumOperands() == 2 ? "%a, %b" : "%a";
      text += "func.func @" + name + R"((%x: memref<4096xf32>,
          %y: memref<4096xf32>, %z: memref<4096xf32>) {
        %c0 = arith.constant 0 : index
        %c16 = arith.constant 16 : index
        %c4096 = arith.constant 4096 : index
        scf.for %i = %c0 to %c4096 step %c16 {
          %a = vector.load %x[%i] : memref<4096xf32>, vector<16xf32>
          %b = vector.load %y[%i] : memref<4096xf32>, vector<16xf32>
          %c = math.)" +
              name + " " + operands + R"( : vector<16xf32>
          vector.store %c, %z[%i] : memref<4096xf32>, vector<16xf32>
        }
        return
      }
      )";
    }
    return parseSourceString<ModuleOp>(text, &context);
  }

  /// What a compiler writes that takes upstream's patterns for what is left.
  LogicalResult rewrite(ModuleOp module, AccuracyAttr accuracy,
                        const TargetDescription *target = nullptr) {
    RewritePatternSet patterns(&context);
    populateActApproximateMathPatterns(
        patterns, accuracy, /*predicate=*/nullptr, /*benefit=*/2, target);
    populateMathPolynomialApproximationPatterns(
        patterns, [](StringRef) { return true; }, /*benefit=*/1);
    return applyPatternsGreedily(module, std::move(patterns));
  }

  std::unique_ptr<Jit> compile(ModuleOp module) {
    JitOptions options;
    options.buildPipeline = [](OpPassManager &pm) {
      ActToLLVMOptions toLLVM;
      toLLVM.raise = false;
      buildActToLLVMPipeline(pm, toLLVM);
    };
    return llvm::cantFail(Jit::compile(module, options));
  }

  static std::vector<float> run(JitFunction function, std::vector<float> x,
                                std::vector<float> y) {
    std::vector<float> z(kElements);
    auto view = [](std::vector<float> &data) {
      return ArrayView{DType::F32, {kElements}, data.data()};
    };
    llvm::cantFail(function.call({view(x), view(y), view(z)}));
    return z;
  }

  Evaluator getReference(Activation function) {
    return std::move(
        *Evaluator::create(function.getDefinition(), [=](StringRef symbol) {
          return function.resolve(symbol);
        }));
  }

  /// Runs the functions of one operand, by which `module` computes
  /// `functions`, and holds them to a bound of each.
  void expectErrors(ModuleOp module, ArrayRef<Activation> functions,
                    llvm::function_ref<double(Activation)> getUlps);

  MLIRContext context;
};

unsigned countOps(ModuleOp module, StringRef name) {
  unsigned count = 0;
  module.walk(
      [&](Operation *op) { count += op->getName().getStringRef() == name; });
  return count;
}

/// Specials, every exponent and more, as Samples has them, and the f32 next to
/// multiples of pi/2: nothing but a reduction by hundreds of bits gets them
/// right.
std::vector<float> getInputs() {
  Samples samples =
      Samples::stratified(APFloat::IEEEsingle(), kElements, /*seed=*/7, {});
  std::vector<float> inputs(kElements);
  for (int64_t i = 0; i < kElements; ++i)
    inputs[i] = llvm::bit_cast<float>(static_cast<uint32_t>(samples[i]));
  llvm::copy(ArrayRef({0x1.f37c8ap+95f, 0x1.47d0fep+34f, 0x1.f9cbe2p+7f}),
             inputs.end() - 3);
  return inputs;
}

void ApproximateMath::expectErrors(
    ModuleOp module, ArrayRef<Activation> functions,
    llvm::function_ref<double(Activation)> getUlps) {
  std::unique_ptr<Jit> jit = compile(module);
  std::vector<float> inputs = getInputs();
  for (Activation function : functions) {
    StringRef name = function.getName();
    double bound = getUlps(function);
    Evaluator reference = getReference(function);
    std::vector<float> results =
        run(llvm::cantFail(jit->lookup(name)), inputs, inputs);
    for (int64_t i = 0; i < kElements; ++i)
      ASSERT_LE(reference.errorInUlps(APFloat(inputs[i]), APFloat(results[i])),
                bound)
          << name.str() << " at " << inputs[i] << ": " << results[i];
  }
}
} // namespace

TEST_F(ApproximateMath, EveryFunctionIsAsAccurateAsItClaims) {
  std::vector<Activation> functions = getFunctions(/*operands=*/1);
  ASSERT_GE(functions.size(), 12u);
  OwningOpRef<ModuleOp> module = build(functions);
  ASSERT_TRUE(succeeded(rewrite(*module, {})));
  for (Activation function : functions) {
    std::string name = function.getName().str();
    EXPECT_EQ(countOps(*module, "math." + name), 0u) << name;
  }
  auto f32 = Float32Type::get(&context);
  expectErrors(*module, functions, [&](Activation function) {
    return *getWrittenImplementations(function, f32).front().getClaimedUlps();
  });
}

TEST_F(ApproximateMath, TheFastestOnATargetMeetsTheDefault) {
  std::vector<Activation> functions = getFunctions(/*operands=*/1);
  OwningOpRef<ModuleOp> module = build(functions), first = build(functions);
  FoundTarget target = llvm::cantFail(findTarget("znver4"));
  ASSERT_TRUE(succeeded(rewrite(*module, {}, target.description)));
  ASSERT_TRUE(succeeded(rewrite(*first, {})));
  EXPECT_EQ(countOps(*module, "act.table_lookup"), 0u);
  EXPECT_LT(countOps(*module, "arith.divf"), countOps(*first, "arith.divf"));
  expectErrors(*module, functions, [](Activation) { return 4; });
}

TEST_F(ApproximateMath, StatedAccuracyIsMetOrTheOpIsLeft) {
  AccuracyAttr accuracy = getAccuracy("ulps = 0.52");
  std::vector<Activation> functions;
  auto f32 = Float32Type::get(&context);
  for (Activation function : getFunctions(/*operands=*/1)) {
    OwningOpRef<ModuleOp> module = build(function);
    RewritePatternSet patterns(&context);
    populateActApproximateMathPatterns(patterns, accuracy);
    ASSERT_TRUE(succeeded(applyPatternsGreedily(*module, std::move(patterns))));
    bool meets =
        !getMeeting(getWrittenImplementations(function, f32), accuracy, f32)
             .empty();
    std::string name = function.getName().str();
    EXPECT_EQ(countOps(*module, "math." + name), meets ? 0u : 1u) << name;
    if (meets)
      functions.push_back(function);
  }
  ASSERT_GE(functions.size(), 6u);
  OwningOpRef<ModuleOp> module = build(functions);
  ASSERT_TRUE(succeeded(rewrite(*module, accuracy)));
  expectErrors(*module, functions, [](Activation) { return 0.52; });
}

/// Bases and exponents of which half have a power in range.
static void getPairs(unsigned seed, std::vector<float> &x,
                     std::vector<float> &y) {
  std::vector<float> inputs = getInputs();
  std::mt19937 random(seed);
  std::shuffle(inputs.begin(), inputs.end(), random);
  x = y = inputs;
  std::shuffle(y.begin(), y.end(), random);
  std::uniform_real_distribution<float> log2OfResult(-152, 129);
  for (int64_t i = 0; i < kElements; i += 2)
    y[i] = log2OfResult(random) / std::log2(std::fabs(x[i]));
  // Integers, so that negative bases have powers.
  for (int64_t i = 0; i < kElements; i += 6)
    y[i] = std::trunc(y[i]);
}

TEST_F(ApproximateMath, PowersOfPairs) {
  Activation powf = *getLibrary().lookup("powf");
  Evaluator reference = getReference(powf);
  for (bool byPatterns : {true, false}) {
    OwningOpRef<ModuleOp> module = build(powf);
    if (byPatterns)
      ASSERT_TRUE(succeeded(rewrite(*module, {})));
    std::unique_ptr<Jit> jit = compile(*module);
    JitFunction code = llvm::cantFail(jit->lookup("powf"));
    // Of the patterns without a target, and of the least accurate within 4
    // ulps.
    double claim = byPatterns ? 0.506 : 1.27;
    std::vector<float> x, y;
    for (unsigned seed = 0; seed < 5; ++seed) {
      getPairs(seed, x, y);
      std::vector<float> z = run(code, x, y);
      for (int64_t i = 0; i < kElements; ++i)
        ASSERT_LE(reference.errorInUlps({APFloat(x[i]), APFloat(y[i])},
                                        APFloat(z[i])),
                  claim)
            << x[i] << ", " << y[i] << ": " << z[i];
    }
  }
}

// C23, F.10.4.4: what the reference, which is MPFR's pow, has no part in.
TEST_F(ApproximateMath, SpecialValuesOfPow) {
  const float inf = INFINITY, nan = NAN, tiny = 1.0e-45f, max = 3.40282347e38f;
  struct {
    float x, y, z;
  } cases[] = {
      {0.0f, -3, inf},     {-0.0f, -3, -inf}, {-0.0f, -2, inf},
      {-0.0f, -2.5f, inf}, {0.0f, -inf, inf}, {-0.0f, -inf, inf},
      {-0.0f, 3, -0.0f},   {0.0f, 3, 0.0f},   {-0.0f, 4, 0.0f},
      {-0.0f, 0.5f, 0.0f}, {-1, inf, 1},      {-1, -inf, 1},
      {1, nan, 1},         {1, inf, 1},       {nan, 0.0f, 1},
      {nan, -0.0f, 1},     {inf, 0.0f, 1},    {-3, 0.5f, nan},
      {-tiny, tiny, nan},  {-max, 0.1f, nan}, {0.5f, -inf, inf},
      {-0.5f, -inf, inf},  {2, -inf, 0.0f},   {-2, -inf, 0.0f},
      {0.5f, inf, 0.0f},   {2, inf, inf},     {-2, inf, inf},
      {-inf, -3, -0.0f},   {-inf, -2, 0.0f},  {-inf, -0.5f, 0.0f},
      {-inf, 3, -inf},     {-inf, 2, inf},    {-inf, 0.5f, inf},
      {inf, -0.5f, 0.0f},  {inf, tiny, inf},  {nan, 1, nan},
      {2, nan, nan},       {-1, nan, nan},    {nan, nan, nan},
      {-inf, nan, nan},    {0.0f, nan, nan},  {0.0f, tiny, 0.0f},
      {-2, 3, -8},         {-2, 4, 16},       {-1, 16777215, -1},
      {-1, 16777216, 1},   {-1, max, 1},      {2, 128, inf},
      {-2, 129, -inf},     {2, -149, tiny},   {-2, -149, -tiny},
      {2, -150, 0.0f},     {-2, -151, -0.0f}, {tiny, 1, tiny},
      {tiny, -1, inf},     {-max, 1, -max},   {max, 1, max},
      {3, 2, 9},           {0.25f, -0.5f, 2}, {1.5f, 3, 3.375f},
  };
  std::vector<float> x(kElements), y(kElements);
  for (auto [i, each] : llvm::enumerate(cases))
    std::tie(x[i], y[i]) = std::tie(each.x, each.y);
  for (bool byPatterns : {true, false}) {
    OwningOpRef<ModuleOp> module = build(*getLibrary().lookup("powf"));
    if (byPatterns)
      ASSERT_TRUE(succeeded(rewrite(*module, {})));
    std::unique_ptr<Jit> jit = compile(*module);
    std::vector<float> z = run(llvm::cantFail(jit->lookup("powf")), x, y);
    for (auto [i, c] : llvm::enumerate(cases)) {
      EXPECT_EQ(std::isnan(z[i]), std::isnan(c.z)) << c.x << " " << c.y;
      if (!std::isnan(c.z)) {
        EXPECT_EQ(z[i], c.z) << c.x << " " << c.y;
        EXPECT_EQ(std::signbit(z[i]), std::signbit(c.z)) << c.x << " " << c.y;
      }
    }
  }
}

TEST_F(ApproximateMath, OnlyWhatThePredicateAccepts) {
  std::vector<Activation> functions = getFunctions(/*operands=*/1);
  OwningOpRef<ModuleOp> module = build(functions);
  RewritePatternSet patterns(&context);
  populateActApproximateMathPatterns(
      patterns, {}, [](StringRef name) { return name == "math.exp"; });
  ASSERT_TRUE(succeeded(applyPatternsGreedily(*module, std::move(patterns))));
  for (Activation function : functions) {
    std::string name = ("math." + function.getName()).str();
    EXPECT_EQ(countOps(*module, name), name == "math.exp" ? 0u : 1u) << name;
  }
}

TEST_F(ApproximateMath, WhatWouldStayIsSaid) {
  OwningOpRef<ModuleOp> module = build(getFunctions(/*operands=*/1));
  std::vector<std::string> said;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    said.push_back(diagnostic.str());
    return success();
  });
  EXPECT_TRUE(succeeded(checkMathAccuracy(*module)));
  EXPECT_TRUE(succeeded(checkMathAccuracy(*module, getAccuracy("ulps = 4"))));
  EXPECT_TRUE(said.empty());
  AccuracyAttr exact = getAccuracy("mode = exact");
  auto isLog = [](StringRef name) { return name == "math.log"; };
  EXPECT_TRUE(failed(checkMathAccuracy(*module, exact, isLog)));
  ASSERT_EQ(llvm::count_if(said,
                           [](StringRef text) {
                             return text.contains(
                                 "no implementation for "
                                 "'vector<16xf32>' meets "
                                 "#act.accuracy<mode = exact>; "
                                 "the best is log.");
                           }),
            1);
}
