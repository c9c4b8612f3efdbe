// What ODS says of an op, and what its definition says.
#include "act/Definitions/Library.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Verifier.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
class Names : public ::testing::Test {
protected:
  Names() {
    context.loadDialect<ActDialect>();
    library = &context.getLoadedDialect<ActDialect>()->getLibrary();
  }

  SmallVector<RegisteredOperationName> getOps() {
    SmallVector<RegisteredOperationName> ops;
    for (RegisteredOperationName name : context.getRegisteredOperations())
      if (name.hasInterface<ActivationOpInterface>() &&
          name.getStringRef() != "act.apply" &&
          name.getStringRef() != "act.vjp")
        ops.push_back(name);
    return ops;
  }

  /// The parameters' names in ODS, as the verifier says them of an op with too
  /// many: "expected 2 (k, c) or none", or "expected none".
  std::string getOdsNames(RegisteredOperationName name) {
    Location loc = UnknownLoc::get(&context);
    OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
    OpBuilder builder = OpBuilder::atBlockEnd(module->getBody());
    Value x =
        arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(1));
    OperationState state(loc, name.getStringRef());
    state.operands.assign(9, x);
    state.types.push_back(x.getType());
    std::string said;
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
      said += diagnostic.str();
      return success();
    });
    EXPECT_TRUE(failed(verify(builder.create(state))));
    if (StringRef(said).ends_with("expected none"))
      return "";
    return StringRef(said).split('(').second.split(')').first.str();
  }

  MLIRContext context;
  Library *library;
};
} // namespace

TEST_F(Names, ParametersAreCalledAlike) {
  unsigned withParameters = 0;
  for (RegisteredOperationName op : getOps()) {
    SCOPED_TRACE(op.getStringRef().str());
    FailureOr<Activation> activation = library->lookup(op.stripDialect());
    ASSERT_TRUE(succeeded(activation) && *activation);
    SmallVector<std::string> names;
    for (unsigned i = 1; i < activation->getNumOperands(); ++i) {
      auto name = activation->getDefinition().getArgAttrOfType<StringAttr>(
          i, "act.name");
      ASSERT_TRUE(bool(name));
      names.push_back(name.str());
    }
    withParameters += !names.empty();
    EXPECT_EQ(getOdsNames(op), llvm::join(names, ", "));
  }
  EXPECT_GE(withParameters, 5u);
}

// Every file passes the checks, and belongs to an op or is a building block
// that implementations and formulas use.
TEST_F(Names, EveryFilePassesItsChecks) {
  for (StringRef name : library->getNames()) {
    SCOPED_TRACE(name.str());
    FailureOr<Activation> activation = library->lookup(name);
    ASSERT_TRUE(succeeded(activation) && *activation);
    EXPECT_TRUE(succeeded(checkSource(*library, activation->getSource())));
    EXPECT_TRUE(succeeded(checkDefinition(activation->getDefinition())));
    bool isOp = RegisteredOperationName::lookup(("act." + name).str(), &context)
                    .has_value();
    bool isMath = hasReferenceRule(("math." + name).str());
    EXPECT_TRUE(isOp || isMath);
    for (auto &[symbol, function] : activation->getSource().functions)
      EXPECT_EQ(symbol.getValue().split('.').first, name);
  }
}

static std::string printWithLocations(func::FuncOp function) {
  std::string text;
  llvm::raw_string_ostream os(text);
  function->print(os, OpPrintingFlags().useLocalScope().enableDebugInfo());
  return text;
}

// Functions that are parsed by themselves are those of the whole file, and so
// are their places in it.
TEST_F(Names, EveryFunctionIsFoundByItself) {
  for (StringRef name : library->getNames()) {
    FailureOr<Activation> activation = library->lookup(name);
    ASSERT_TRUE(succeeded(activation) && *activation);
    for (auto &[symbol, function] : activation->getSource().functions) {
      SCOPED_TRACE(symbol.getValue().str());
      func::FuncOp alone = activation->findOwn(symbol);
      ASSERT_TRUE(bool(alone));
      EXPECT_EQ(printWithLocations(alone), printWithLocations(function));
      EXPECT_EQ(activation->findOwn(symbol), alone);
    }
    EXPECT_FALSE(bool(activation->findOwn((name + ".approx").str())));
  }
}

TEST_F(Names, ImplementationsComeInTheOrderOfTheFile) {
  FailureOr<Activation> gelu = library->lookup("gelu");
  ASSERT_TRUE(succeeded(gelu) && *gelu);
  std::vector<std::string> expected, found;
  for (auto &[symbol, function] : gelu->getSource().functions)
    if (symbol.getValue() == "gelu.approx.f32" ||
        symbol.getValue().starts_with("gelu.approx.f32."))
      expected.push_back(symbol.str());
  for (func::FuncOp function : gelu->findAll("approx.f32"))
    found.push_back(function.getSymName().str());
  EXPECT_GT(expected.size(), 2u);
  EXPECT_EQ(found, expected);
}

/// True if `function`, or what it calls, needs a function that is neither an
/// instruction nor implemented by the library.
static bool needsLibm(Activation activation, func::FuncOp function) {
  static const StringRef instructions[] = {"math.absf",  "math.copysign",
                                           "math.sqrt",  "math.fma",
                                           "math.floor", "math.roundeven"};
  return function
      .walk([&](Operation *op) {
        if (auto call = dyn_cast<func::CallOp>(op))
          return needsLibm(activation, activation.resolve(call.getCallee()))
                     ? WalkResult::interrupt()
                     : WalkResult::advance();
        bool isMath = op->getName().getDialectNamespace() == "math";
        FailureOr<Activation> own =
            activation.getLibrary().lookup(op->getName().stripDialect());
        bool isOurs = succeeded(own) && *own && own->find("approx.f32");
        return isMath && !isOurs &&
                       !llvm::is_contained(instructions,
                                           op->getName().getStringRef())
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

// A formula with an elementary function has an implementation in f32, for the
// value and for the derivative to x, that needs none.
TEST_F(Names, SinglePrecisionNeedsNoLibm) {
  unsigned written = 0;
  for (RegisteredOperationName op : getOps()) {
    SCOPED_TRACE(op.getStringRef().str());
    Activation activation = *library->lookup(op.stripDialect());
    func::FuncOp forward = activation.find("approx.f32");
    func::FuncOp derivative = activation.find("derivative.approx.f32");
    EXPECT_TRUE(forward || !needsLibm(activation, activation.getDefinition()));
    EXPECT_TRUE(derivative || !needsLibm(activation, *activation.getVjp(0)));
    for (func::FuncOp function : {forward, derivative})
      if (function) {
        ++written;
        EXPECT_FALSE(needsLibm(activation, function));
        EXPECT_TRUE(function->hasAttr("act.claim"));
      }
  }
  EXPECT_GE(written, 16u);
}
