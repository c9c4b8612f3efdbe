// The spellings of the library, as cases for act-raise.
#ifndef ACT_UNITTESTS_ANALYSIS_SPELLINGFIXTURE_H
#define ACT_UNITTESTS_ANALYSIS_SPELLINGFIXTURE_H

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
#include <deque>

namespace mlir::act {
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
      if (activation->getDefinition()->hasAttr("act.unraised"))
        continue;
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

inline APFloat roundTo(APFloat value, FloatType type) {
  bool losesInfo;
  value.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value;
}

inline SmallVector<APFloat>
SpellingTest::getConstants(const Entry &entry, FloatType type, double scale) {
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

inline Case &SpellingTest::add(const Entry &entry, Type type,
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

inline ActivationOpInterface SpellingTest::getRaised(const Case &test) {
  Block &body = test.function->getRegion(0).front();
  auto op = body.getTerminator()
                ->getOperand(0)
                .getDefiningOp<ActivationOpInterface>();
  if (!op)
    return {};
  // alpha * x may be taken the other way round where both are arguments.
  bool isX = test.hasArguments ? isa<BlockArgument>(op.getX())
                               : op.getX() == body.getArgument(0);
  return isX ? op : ActivationOpInterface();
}

/// The number that `value` is everywhere.
inline std::optional<APFloat> getNumber(Value value) {
  FloatAttr number;
  if (matchPattern(value, m_Constant(&number)))
    return number.getValue();
  return std::nullopt;
}
} // namespace mlir::act

#endif // ACT_UNITTESTS_ANALYSIS_SPELLINGFIXTURE_H
