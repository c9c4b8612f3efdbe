// No implementation that act-choose-implementation takes is dominated: over all
// activations and their gradients, types, several accuracies and all targets,
// none that satisfies the contract too is predicted to be faster, or as fast
// and more accurate without occupying ports for longer. The pass predicts a
// region of its own making, at vectors; the judge here a function of scalars by
// itself.
#include "act/Analysis/Cost.h"
#include "act/IR/Act.h"
#include "act/IR/DefaultAccuracy.h"
#include "act/Transforms/Passes.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// One implementation of an op.
struct Candidate {
  std::string symbol;
  AccuracyClaim claim;
  /// Bits of the type in which it computes.
  unsigned width;
  Work work;
};

/// An op, and all that it may get.
struct Subject {
  Attribute activation;
  FloatType type;
  bool isGradient;
  /// Parameters that have no default.
  unsigned numParameters = 0;
  std::vector<Candidate> candidates;
};

class ChoiceTest : public testing::Test {
protected:
  ChoiceTest() : builder(&context) {
    context.loadDialect<ActDialect, arith::ArithDialect, func::FuncDialect,
                        math::MathDialect, vector::VectorDialect>();
    module = ModuleOp::create(builder.getUnknownLoc());
  }

  /// Reads the candidates of `subject`.
  void addCandidates(Subject &subject);
  void addSubjects(Activation activation, Attribute name, FloatType type);
  /// Adds a function with the op of `subject`.
  void addFunction(const Subject &subject, AccuracyAttr accuracy);
  /// The implementations that the ops of `module` get, in their order.
  std::vector<std::string> choose(StringRef target, bool report = false);
  AccuracyAttr parse(StringRef text) {
    return text.empty()
               ? AccuracyAttr()
               : AccuracyAttr::parseText(text, builder.getUnknownLoc());
  }

  MLIRContext context;
  OpBuilder builder;
  OwningOpRef<ModuleOp> module;
  std::vector<Subject> subjects;
};
} // namespace

void ChoiceTest::addCandidates(Subject &subject) {
  std::optional<unsigned> wrt;
  if (subject.isGradient)
    wrt = 0;
  auto all = getImplementationsAlone(&context, subject.activation, subject.type,
                                     wrt, subject.numParameters);
  ASSERT_TRUE(succeeded(all));
  for (const Implementation &each : *all) {
    std::string symbol = each.symbol;
    auto emitted = emitAlone(&context, subject.activation, subject.type, wrt,
                             subject.numParameters, symbol);
    ASSERT_TRUE(succeeded(emitted));
    FailureOr<Work> work = countFolded(**emitted, subject.numParameters);
    ASSERT_TRUE(succeeded(work));
    subject.candidates.push_back(
        {symbol, each.getClaim(subject.type).value_or(AccuracyClaim()),
         FloatType(each.computeType).getWidth(), *work});
  }
}

void ChoiceTest::addSubjects(Activation activation, Attribute name,
                             FloatType type) {
  Subject subject{name, type, false, 0, {}};
  unsigned count = activation.getNumOperands() - 1;
  for (unsigned i = 1; i <= count; ++i)
    if (!activation.getDefinition().getArgAttr(i, "act.default"))
      subject.numParameters = count;
  for (bool isGradient : {false, true}) {
    subject.isGradient = isGradient;
    subject.candidates.clear();
    addCandidates(subject);
    // Where there is one, there is no choice.
    if (subject.candidates.size() > 1)
      subjects.push_back(subject);
  }
}

void ChoiceTest::addFunction(const Subject &subject, AccuracyAttr accuracy) {
  Location loc = builder.getUnknownLoc();
  Type vector = VectorType::get({16}, subject.type);
  SmallVector<Type> types(subject.isGradient ? 2 : 1, vector);
  types.append(subject.numParameters, subject.type);
  builder.setInsertionPointToEnd(module->getBody());
  auto function = func::FuncOp::create(
      builder, loc,
      llvm::formatv("f{0}", module->getBody()->getOperations().size()).str(),
      builder.getFunctionType(types, vector));
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToStart(body);
  SmallVector<Value> operands(body->getArguments());
  for (Value &operand : operands)
    if (operand.getType() != vector)
      operand = vector::BroadcastOp::create(builder, loc, vector, operand);
  NamedAttrList attributes;
  attributes.set("activation", subject.activation);
  if (subject.isGradient)
    attributes.set("wrt", builder.getI64IntegerAttr(0));
  if (accuracy)
    attributes.set("accuracy", accuracy);
  OperationState state(loc, subject.isGradient ? "act.vjp" : "act.apply",
                       operands, vector, attributes.getAttrs());
  func::ReturnOp::create(builder, loc, builder.create(state)->getResults());
}

std::vector<std::string> ChoiceTest::choose(StringRef target, bool report) {
  OwningOpRef<ModuleOp> copy = module->clone();
  PassManager passes(&context);
  ActChooseImplementationOptions options;
  options.target = target.str();
  options.report = report;
  passes.addPass(createActChooseImplementation(options));
  EXPECT_TRUE(succeeded(passes.run(*copy)));
  std::vector<std::string> chosen;
  copy->walk([&](ActivationOpInterface op) {
    chosen.push_back(op.getImplementationAttr().str());
  });
  return chosen;
}

static bool meets(const Candidate &candidate, AccuracyAttr accuracy,
                  const Subject &subject) {
  if (!accuracy)
    accuracy = getDefaultAccuracy(subject.type);
  return meets(candidate.claim, accuracy, subject.type);
}

/// The cycles that `candidate` takes, and for which it occupies ports.
static std::pair<double, double> getTimes(const Candidate &candidate,
                                          const TargetDescription &target) {
  Prediction prediction = predict(candidate.work, target);
  return {Alternative(prediction, 0).cycles, prediction.ports};
}

/// Why `chosen` should not have been taken; empty if it should.
static std::string judge(const Subject &subject, StringRef chosen,
                         AccuracyAttr accuracy,
                         const TargetDescription &target) {
  const auto taken =
      llvm::find_if(subject.candidates, [&](const Candidate &candidate) {
        return candidate.symbol == chosen;
      });
  if (taken == subject.candidates.end())
    return (chosen + " is not among the candidates").str();
  if (!meets(*taken, accuracy, subject))
    return (chosen + " does not satisfy the contract").str();
  auto [cycles, ports] = getTimes(*taken, target);
  for (const Candidate &other : subject.candidates) {
    // What is in cache is computed in f64 only where nothing narrower will do.
    if (!meets(other, accuracy, subject) || other.width > taken->width)
      continue;
    auto [less, fewer] = getTimes(other, target);
    bool isFaster = less * 1.02 < cycles;
    bool isBetter = less <= cycles && fewer <= ports &&
                    other.claim.ulps < taken->claim.ulps;
    if (isFaster || isBetter)
      return llvm::formatv("{0} ({1:f3} cycles, {2:f2} ulp) on {3}, dominated "
                           "by {4} ({5:f3} cycles, {6:f2} ulp)",
                           chosen, cycles, taken->claim.ulps, target.name,
                           other.symbol, less, other.claim.ulps)
          .str();
  }
  return "";
}

TEST_F(ChoiceTest, NothingChosenIsDominated) {
  Library &library = context.getLoadedDialect<ActDialect>()->getLibrary();
  for (StringRef name : library.getNames()) {
    FailureOr<Activation> activation =
        library.lookup(builder.getStringAttr(name), builder.getUnknownLoc());
    ASSERT_TRUE(succeeded(activation));
    for (FloatType type :
         {FloatType(builder.getF32Type()), FloatType(builder.getBF16Type()),
          FloatType(builder.getF16Type())})
      addSubjects(*activation, builder.getStringAttr(name), type);
  }
  ASSERT_GT(subjects.size(), 100u);
  unsigned numJudged = 0, numContested = 0;
  for (StringRef text : {"", "ulps = 1", "ulps = 16, tails = flush",
                         "atol = 1.0e-5", "mode = exact"}) {
    AccuracyAttr accuracy = parse(text);
    std::vector<const Subject *> asked;
    module = ModuleOp::create(builder.getUnknownLoc());
    for (const Subject &subject : subjects) {
      unsigned count =
          llvm::count_if(subject.candidates, [&](const Candidate &candidate) {
            return meets(candidate, accuracy, subject);
          });
      if (count == 0)
        continue;
      numContested += count > 1;
      asked.push_back(&subject);
      addFunction(subject, accuracy);
    }
    for (const std::string &name : getTargetNames()) {
      const TargetDescription &target = *findTarget(name)->description;
      // A GPU computes f64 nearly as fast, which the pass leaves out.
      if (target.window == 0)
        continue;
      std::vector<std::string> chosen = choose(name);
      ASSERT_EQ(chosen.size(), asked.size());
      for (auto [subject, symbol] : llvm::zip_equal(asked, chosen)) {
        EXPECT_EQ(judge(*subject, symbol, accuracy, target), "") << text.str();
        ++numJudged;
      }
    }
  }
  EXPECT_GT(numJudged, 1000u);
  EXPECT_GT(numContested, 100u);
}

// The judge sees what is wrong: a slow implementation that is taken, an
// inaccurate one, and one that is taken by other costs than the target's.
TEST_F(ChoiceTest, APlantedMistakeIsSeen) {
  Attribute formula = parseAttribute(
      R"(#act.formula<"f", "func.func @f(%x: f64) -> f64 { %0 = arith.addf %x, %x : f64 %1 = arith.addf %0, %x : f64 %2 = arith.subf %1, %x : f64 return %2 : f64 } func.func @f.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.5 : f64}} { %c = arith.constant 0.7 : f32 %0 = arith.divf %x, %c : f32 %1 = arith.divf %0, %x : f32 return %1 : f32 } func.func @f.approx.f32.fast(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.0 : f64}} { %c = arith.constant 3.0 : f32 %0 = arith.mulf %x, %c : f32 return %0 : f32 } func.func @f.approx.f32.poor(%x: f32) -> f32 attributes {act.claim = {max_ulps = 3.0 : f64}} { %c = arith.constant 2.0 : f32 %0 = arith.mulf %x, %c : f32 return %0 : f32 }">)",
      &context);
  ASSERT_TRUE(bool(formula));
  Subject subject{formula, builder.getF32Type(), false, 0, {}};
  addCandidates(subject);
  addFunction(subject, {});
  const TargetDescription &target = *findTarget("znver5")->description;
  ASSERT_EQ(choose("znver5"), std::vector<std::string>{"f.approx.f32.fast"});
  EXPECT_EQ(judge(subject, "f.approx.f32.fast", {}, target), "");
  EXPECT_NE(judge(subject, "f.approx.f32", {}, target), "");
  EXPECT_NE(judge(subject, "f.approx.f32.poor", {}, target), "");
  EXPECT_EQ(judge(subject, "f", {}, target), "f does not satisfy the contract");
  EXPECT_EQ(judge(subject, "f.approx.f32", parse("ulps = 1"), target), "");
  TargetDescription wrong = target;
  wrong.operations["arith.mulf f32"].microOps.assign(40, MicroOp{1, 1});
  EXPECT_NE(judge(subject, "f.approx.f32.fast", {}, wrong), "");
}

// What surrounds an op counts in the type in which it is computed: a product in
// bf16 is one in f32, extended before and rounded afterwards, but for GPUs.
TEST_F(ChoiceTest, CountsArithmeticThatATargetLacks) {
  auto predictCycles = [&](StringRef type, StringRef target) {
    std::string text = llvm::formatv(
        "func.func @f(%x: {0}, %y: {0}) -> {0} {{ %0 = act.relu %x : {0} "
        "%1 = arith.subf %0, %y : {0} %2 = arith.mulf %1, %1 : {0} "
        "%3 = arith.addf %2, %x : {0} return %3 : {0} }",
        type);
    module = parseSourceString<ModuleOp>(text, &context);
    double cycles = 0;
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
      std::string said = diagnostic.str();
      StringRef before = StringRef(said).split(" cycles").first;
      return success(!before.rsplit("; ").second.getAsDouble(cycles));
    });
    choose(target, /*report=*/true);
    return cycles;
  };
  double wide = predictCycles("vector<32xf32>", "znver4");
  EXPECT_GT(wide, 0);
  EXPECT_GT(predictCycles("vector<32xbf16>", "znver4"), 1.5 * wide);
  EXPECT_GT(predictCycles("vector<32xf16>", "skylake-avx512"),
            1.5 * predictCycles("vector<32xf16>", "sapphirerapids"));
}
