// Every spelling of every activation of the library that has an op: it is the
// definition at 256 bits, and act-raise finds it at all types, and not where a
// constant is off. What is tested is what the library holds; nothing is listed.
#include "SpellingFixture.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

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
      EXPECT_TRUE(areEqual(entry.activation, entry.function,
                           entry.activation.getDefinition(), parameters,
                           entry.function.getNumArguments() ==
                                   entry.activation.getNumOperands()
                               ? parameters
                               : SmallVector<APFloat>(),
                           tolerance))
          << entry.symbol();
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

/// True if the formula computes on its parameters alone (1 - p): in constants
/// of the payload that is folded, and no parameter is found.
static bool computesOnParameters(func::FuncOp function) {
  llvm::DenseSet<Value> fixed;
  for (BlockArgument parameter : function.getArguments().drop_front())
    fixed.insert(parameter);
  bool found = false;
  function.walk([&](Operation *op) {
    bool ofParameters = false, ofOthers = false;
    for (Value operand : op->getOperands()) {
      ofParameters |= fixed.contains(operand);
      ofOthers |=
          !fixed.contains(operand) && !matchPattern(operand, m_Constant());
    }
    found |=
        ofParameters && !ofOthers && !op->hasTrait<OpTrait::IsTerminator>();
  });
  return found;
}

TEST_F(SpellingTest, IsRaisedAtEveryType) {
  for (const Entry &entry : entries)
    for (Type type : types) {
      auto element = cast<FloatType>(getElementTypeOrSelf(type));
      if (computesOnParameters(entry.activation.getDefinition())) {
        if (!getWindow(entry.function))
          add(entry, type, {}, true);
        continue;
      }
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
        if (!value || value.getValue().isZero() ||
            !roundTo(value.getValue(), element).isFinite())
          continue;
        // Products of constants may be off by some roundings.
        unsigned bits =
            APFloat::semanticsPrecision(element.getFloatSemantics());
        double scaled = value.getValueAsDouble() *
                        (1 + std::max(0.01, std::ldexp(8, -bits)));
        ops[i].setValueAttr(
            FloatAttr::get(element, roundTo(APFloat(scaled), element)));
        test.changed = cast<FloatAttr>(ops[i].getValue()).getValue();
        if (test.changed->bitwiseIsEqual(value.getValue()))
          test.changed.reset(); // Too small for the type.
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
    // It is a parameter, or in one (2a): the default would be another function.
    EXPECT_FALSE(raised.getParameters().empty()) << what;
  }
  EXPECT_GT(tested, 100u);
}
