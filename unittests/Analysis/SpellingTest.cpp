// Every spelling of every activation of the library that has an op: it is the
// definition at 256 bits, and act-raise finds it at all types, and not where a
// constant is off. What is tested is what the library holds; nothing is listed.
#include "act/Analysis/Unifier.h"
#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"
#include <chrono>
#include <cmath>
#include <deque>

using namespace mlir;
using namespace mlir::act;

namespace {
struct Entry {
  Activation activation;
  mutable func::FuncOp function;
  std::string op;
  std::string symbol() const { return function.getSymName().str(); }
};

/// One function of the module that is raised, and how it was made.
struct Case {
  const Entry *entry;
  mutable func::FuncOp function;
  /// The constants given for the parameters; none where they are arguments.
  SmallVector<APFloat> constants;
  bool hasArguments = false;
  /// The constant that was put in the place of another one, if any.
  std::optional<APFloat> changed;
  /// The function before it was raised.
  std::string text;
};

class SpellingTest : public testing::Test {
protected:
  SpellingTest() : builder(&context) {
    context.loadDialect<ActDialect, arith::ArithDialect, func::FuncDialect,
                        math::MathDialect, tensor::TensorDialect,
                        vector::VectorDialect>();
    Library &library = context.getLoadedDialect<ActDialect>()->getLibrary();
    for (StringRef name : library.getNames()) {
      std::string op = ("act." + name).str();
      if (!RegisteredOperationName::lookup(op, &context))
        continue;
      FailureOr<Activation> activation = library.lookup(name);
      EXPECT_TRUE(succeeded(activation)) << name.str();
      for (auto [key, function] : activation->getSource().functions) {
        auto [owner, suffix] = key.getValue().split('.');
        if (owner == name &&
            (suffix.empty() || suffix.starts_with("spelling.")))
          entries.push_back({*activation, function, op});
      }
    }
    module = ModuleOp::create(builder.getUnknownLoc());
    FloatType elements[] = {builder.getF16Type(), builder.getBF16Type(),
                            builder.getF32Type(), builder.getF64Type()};
    for (FloatType type : elements)
      types.push_back(type);
    types.push_back(VectorType::get({4}, builder.getF32Type()));
    types.push_back(
        RankedTensorType::get({ShapedType::kDynamic}, builder.getF32Type()));
  }

  std::unique_ptr<Spelling> prepare(const Entry &entry) {
    auto spelling = Spelling::create(
        entry.function, entry.activation.getDefinition(),
        [&](StringRef s) { return entry.activation.resolve(s); });
    EXPECT_TRUE(succeeded(spelling)) << entry.symbol();
    return succeeded(spelling) ? std::move(*spelling) : nullptr;
  }

  /// `default * scale`, rounded to `type`, of each parameter of the spelling.
  SmallVector<APFloat> getConstants(const Entry &entry, FloatType type,
                                    double scale);
  Case &add(const Entry &entry, Type type, ArrayRef<APFloat> constants,
            bool hasArguments);
  void raise() {
    for (Case &test : cases)
      llvm::raw_string_ostream(test.text) << test.entry->symbol() << "\n"
                                          << *test.function;
    PassManager passes(&context);
    passes.addPass(createActRaise());
    ASSERT_TRUE(succeeded(passes.run(*module)));
  }
  /// The op that the function returns, if it is one of act's applied to x.
  ActivationOpInterface getRaised(const Case &test);

  MLIRContext context;
  OpBuilder builder;
  OwningOpRef<ModuleOp> module;
  std::vector<Entry> entries;
  SmallVector<Type> types;
  std::deque<Case> cases;
};
} // namespace

static APFloat roundTo(APFloat value, FloatType type) {
  bool losesInfo;
  value.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value;
}

SmallVector<APFloat> SpellingTest::getConstants(const Entry &entry,
                                                FloatType type, double scale) {
  SmallVector<APFloat> constants;
  std::unique_ptr<Spelling> spelling = prepare(entry);
  for (unsigned i = 1; i < entry.function.getNumArguments(); ++i) {
    std::optional<APFloat> value = spelling->getDefault(i - 1);
    EXPECT_TRUE(value) << entry.symbol();
    APFloat scaled(APFloat::IEEEquad(), 0);
    bool losesInfo;
    APFloat factor(scale);
    factor.convert(APFloat::IEEEquad(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    scaled = *value * factor;
    constants.push_back(roundTo(scaled, type));
  }
  return constants;
}

Case &SpellingTest::add(const Entry &entry, Type type,
                        ArrayRef<APFloat> constants, bool hasArguments) {
  Location loc = builder.getUnknownLoc();
  auto element = cast<FloatType>(getElementTypeOrSelf(type));
  unsigned count = hasArguments ? entry.function.getNumArguments() : 1;
  SmallVector<Type> inputs(count, type);
  auto function = func::FuncOp::create(loc, "f" + std::to_string(cases.size()),
                                       builder.getFunctionType(inputs, type));
  module->push_back(function);
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToEnd(body);
  SmallVector<Value> arguments(body->getArguments());
  for (const APFloat &constant : constants)
    arguments.push_back(splatConstant(
        builder, loc, FloatAttr::get(element, constant), arguments.front()));
  InstantiateOptions options;
  options.floatType = element;
  FailureOr<Value> result = instantiate(builder, loc, entry.activation,
                                        entry.function, arguments, options);
  EXPECT_TRUE(succeeded(result)) << entry.symbol();
  func::ReturnOp::create(builder, loc, *result);
  cases.push_back({&entry,
                   function,
                   SmallVector<APFloat>(constants),
                   hasArguments,
                   {},
                   {}});
  return cases.back();
}

ActivationOpInterface SpellingTest::getRaised(const Case &test) {
  Block &body = test.function->getRegion(0).front();
  auto op = body.getTerminator()
                ->getOperand(0)
                .getDefiningOp<ActivationOpInterface>();
  return op && op.getX() == body.getArgument(0) ? op : ActivationOpInterface();
}

/// The number that `value` is everywhere.
static std::optional<APFloat> getNumber(Value value) {
  FloatAttr number;
  if (matchPattern(value, m_Constant(&number)))
    return number.getValue();
  return std::nullopt;
}

static constexpr double samplePoints[] = {-11.3, -4.7, -2.19, -1.13, -0.71,
                                          -0.23, 0.0,  0.017, 0.31,  0.83,
                                          1.37,  2.71, 5.3,   12.9,  31.0};

/// True if both formulas give the same, to `tolerance`, at the sample points.
static bool areEqual(Activation activation, func::FuncOp a, func::FuncOp b,
                     ArrayRef<APFloat> parametersOfA,
                     ArrayRef<APFloat> parametersOfB, double tolerance) {
  auto resolve = [&](StringRef s) { return activation.resolve(s); };
  FailureOr<Evaluator> first = Evaluator::create(a, resolve);
  FailureOr<Evaluator> second = Evaluator::create(b, resolve);
  if (failed(first) || failed(second))
    return false;
  SmallVector<double> points(std::begin(samplePoints), std::end(samplePoints));
  points.push_back(std::numeric_limits<double>::quiet_NaN());
  // Naive spellings cancel; beyond 256 bits there is enough left to compare.
  mpfr_t x, y, difference;
  mpfr_inits2(1536, x, y, difference, nullptr);
  bool result = true;
  for (double point : points) {
    SmallVector<APFloat> argumentsOfA = {APFloat(point)},
                         argumentsOfB = {APFloat(point)};
    llvm::append_range(argumentsOfA, parametersOfA);
    llvm::append_range(argumentsOfB, parametersOfB);
    first->evaluate(argumentsOfA, 1536, x);
    second->evaluate(argumentsOfB, 1536, y);
    mpfr_sub(difference, x, y, MPFR_RNDN);
    mpfr_abs(difference, difference, MPFR_RNDN);
    mpfr_abs(y, y, MPFR_RNDN);
    mpfr_mul_d(y, y, std::max(tolerance, 0x1p-256), MPFR_RNDN);
    bool agrees = mpfr_nan_p(y) ? mpfr_nan_p(x) != 0
                                : mpfr_lessequal_p(difference, y) != 0;
    if (!agrees) {
      ADD_FAILURE() << a.getSymName().str() << " differs from "
                    << b.getSymName().str() << " at " << point;
      result = false;
      break;
    }
  }
  mpfr_clears(x, y, difference, nullptr);
  return result;
}

TEST_F(SpellingTest, LibraryHasSpellings) {
  // The tests below would pass on an empty library.
  EXPECT_GE(entries.size(), 100u);
}

TEST_F(SpellingTest, HasMoreThanFieldOperations) {
  // By this act-raise tells, without loading the library, that a module has
  // nothing for it.
  for (const Entry &entry : entries) {
    bool found = false;
    entry.function.walk(
        [&](Operation *op) { found |= mayBelongToSpelling(op); });
    EXPECT_TRUE(found) << entry.symbol();
  }
}

/// The smallest window of the parameters, if they have any.
static std::optional<double> getWindow(func::FuncOp function) {
  std::optional<double> smallest;
  if (auto windows = function->getAttrOfType<ArrayAttr>("act.windows"))
    for (Attribute window : windows) {
      double value = cast<FloatAttr>(window).getValueAsDouble();
      smallest = std::min(value, smallest.value_or(value));
    }
  return smallest;
}

TEST_F(SpellingTest, EqualsItsDefinition) {
  for (const Entry &entry : entries) {
    double tolerance = 0;
    if (auto attr =
            entry.function->getAttrOfType<FloatAttr>("act.spelling_tolerance"))
      tolerance = attr.getValueAsDouble();
    // Negative parameters too, unless a window keeps them out.
    std::optional<double> window = getWindow(entry.function);
    bool isUnbounded = !window || std::isinf(*window);
    for (double scale : {1.0, isUnbounded ? 0.6875 : 1 - *window / 2,
                         isUnbounded ? -0.6875 : 1.0}) {
      SmallVector<APFloat> parameters =
          getConstants(entry, builder.getF64Type(), scale);
      // What the spelling leaves out has its default in the definition.
      if (entry.function.getNumArguments() !=
              entry.activation.getNumOperands() &&
          scale != 1.0)
        continue;
      areEqual(entry.activation, entry.function,
               entry.activation.getDefinition(), parameters,
               entry.function.getNumArguments() ==
                       entry.activation.getNumOperands()
                   ? parameters
                   : SmallVector<APFloat>(),
               tolerance);
    }
  }
}

/// True if `raised` is the activation of `entry` with these parameters: the op
/// itself, or another whose definition is the same there (swish at 1 is silu).
static bool isActivation(ActivationOpInterface raised, const Entry &entry,
                         ArrayRef<APFloat> constants, bool areDefaults) {
  SmallVector<APFloat> found;
  for (Value parameter : raised.getParameters())
    if (std::optional<APFloat> number = getNumber(parameter))
      found.push_back(*number);
  bool isSameOp = raised->getName().getStringRef() == entry.op;
  if (isSameOp && found.empty())
    return areDefaults || !raised.getParameters().empty();
  if (isSameOp)
    return llvm::all_of(llvm::zip(found, constants), [](auto pair) {
      return std::get<0>(pair).bitwiseIsEqual(std::get<1>(pair));
    });
  FailureOr<Activation> other =
      entry.activation.getLibrary().lookup(raised->getName().stripDialect());
  if (failed(other) || entry.activation.getNumOperands() == 1)
    return false;
  SmallVector<APFloat> parameters;
  if (!found.empty() || !areDefaults)
    llvm::append_range(parameters, constants);
  return areEqual(entry.activation, other->getDefinition(),
                  entry.activation.getDefinition(), found, parameters, 0x1p-8);
}

TEST_F(SpellingTest, IsRaisedAtEveryType) {
  for (const Entry &entry : entries)
    for (Type type : types) {
      auto element = cast<FloatType>(getElementTypeOrSelf(type));
      add(entry, type, getConstants(entry, element, 1.0), false);
      if (entry.function.getNumArguments() == 1)
        continue;
      std::optional<double> window = getWindow(entry.function);
      double scale = 1 - std::min(0.3125, window.value_or(1.0) / 2);
      add(entry, type, getConstants(entry, element, scale), false);
      if (!window)
        add(entry, type, {}, true);
    }
  ASSERT_TRUE(succeeded(verify(*module)));
  raise();
  for (auto [index, test] : llvm::enumerate(cases)) {
    std::string what = test.text;
    llvm::raw_string_ostream(what) << "became\n" << *test.function;
    ActivationOpInterface raised = getRaised(test);
    ASSERT_TRUE(raised) << what;
    bool areDefaults =
        test.constants == getConstants(*test.entry,
                                       cast<FloatType>(getElementTypeOrSelf(
                                           raised.getX().getType())),
                                       1.0);
    EXPECT_TRUE(isActivation(raised, *test.entry, test.constants, areDefaults))
        << what;
    if (test.hasArguments)
      EXPECT_EQ(raised.getParameters().size(),
                test.function.getNumArguments() - 1)
          << what;
    if (!test.constants.empty() && areDefaults)
      EXPECT_TRUE(raised.getParameters().empty()) << what;
    // Nothing else is left but the constants that it takes.
    for (Operation &op : raised->getBlock()->without_terminator())
      EXPECT_TRUE(&op == raised || op.hasTrait<OpTrait::ConstantLike>())
          << what;
  }
}

TEST_F(SpellingTest, IsNotRaisedWithAConstantOff) {
  for (const Entry &entry : entries)
    for (Type type : ArrayRef(types).take_front(4)) {
      auto element = cast<FloatType>(type);
      SmallVector<APFloat> constants = getConstants(entry, element, 1.0);
      Case first = add(entry, type, constants, false);
      unsigned count = 0;
      first.function.walk([&](arith::ConstantOp op) { ++count; });
      for (unsigned i = 0; i < count; ++i) {
        Case &test = add(entry, type, constants, false);
        SmallVector<arith::ConstantOp> ops;
        test.function.walk([&](arith::ConstantOp op) { ops.push_back(op); });
        auto value = dyn_cast<FloatAttr>(ops[i].getValue());
        if (!value || value.getValue().isZero())
          continue;
        double scaled = value.getValueAsDouble() * 1.01;
        ops[i].setValueAttr(
            FloatAttr::get(element, roundTo(APFloat(scaled), element)));
        test.changed = cast<FloatAttr>(ops[i].getValue()).getValue();
        ASSERT_FALSE(test.changed->bitwiseIsEqual(value.getValue()));
      }
    }
  // What was changed is in use: raising the unchanged ones must not make it so.
  raise();
  unsigned tested = 0;
  for (const Case &test : cases) {
    if (!test.changed)
      continue;
    ++tested;
    std::string what = test.text;
    llvm::raw_string_ostream(what) << "became\n" << *test.function;
    ActivationOpInterface raised = getRaised(test);
    if (!raised || raised->getName().getStringRef() != test.entry->op)
      continue;
    bool isOperand = llvm::any_of(raised.getParameters(), [&](Value v) {
      std::optional<APFloat> number = getNumber(v);
      return number && number->bitwiseIsEqual(*test.changed);
    });
    EXPECT_TRUE(isOperand) << what;
  }
  EXPECT_GT(tested, 100u);
}

TEST_F(SpellingTest, LongChainsAreCheap) {
  // Each op is a root that looks at what is below it: the bound on how far it
  // looks is what keeps this from taking minutes.
  Location loc = builder.getUnknownLoc();
  Type f32 = builder.getF32Type();
  auto function =
      func::FuncOp::create(loc, "chain", builder.getFunctionType({f32}, f32));
  module->push_back(function);
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToEnd(body);
  Value x = body->getArgument(0), value = x;
  for (unsigned i = 0; i < 20000; ++i)
    value = i % 3 == 0   ? Value(arith::AddFOp::create(builder, loc, value, x))
            : i % 3 == 1 ? Value(arith::MulFOp::create(builder, loc, x, value))
                         : Value(math::ExpOp::create(builder, loc, value));
  func::ReturnOp::create(builder, loc, value);
  auto start = std::chrono::steady_clock::now();
  raise();
  std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - start;
  EXPECT_LT(seconds.count(), 10.0);
}

TEST_F(SpellingTest, ChainsOfActivationsAreCheap) {
  // Each x is the product in which the next activation's x could be looked for.
  Location loc = builder.getUnknownLoc();
  Type f32 = builder.getF32Type();
  auto function =
      func::FuncOp::create(loc, "chain", builder.getFunctionType({f32}, f32));
  module->push_back(function);
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToEnd(body);
  Value one =
      arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(1));
  Value value = body->getArgument(0);
  constexpr unsigned length = 2500;
  for (unsigned i = 0; i < length; ++i) {
    Value minus = arith::NegFOp::create(builder, loc, value);
    Value exp = math::ExpOp::create(builder, loc, minus);
    Value sum = arith::AddFOp::create(builder, loc, exp, one);
    value = arith::DivFOp::create(builder, loc, value, sum);
  }
  func::ReturnOp::create(builder, loc, value);
  auto start = std::chrono::steady_clock::now();
  raise();
  std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - start;
  EXPECT_LT(seconds.count(), 10.0);
  unsigned numRaised = 0;
  function.walk([&](ActivationOpInterface) { ++numRaised; });
  EXPECT_EQ(numRaised, length);
  EXPECT_EQ(body->getOperations().size(), length + 1);
}
