// Every op has all that the library owes it.
#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
class Coverage : public ::testing::Test {
protected:
  Coverage() {
    context.loadDialect<ActDialect, tensor::TensorDialect>();
    library = &context.getLoadedDialect<ActDialect>()->getLibrary();
  }

  /// The ops whose activation is their name.
  SmallVector<RegisteredOperationName> getOps() {
    SmallVector<RegisteredOperationName> ops;
    for (RegisteredOperationName name : context.getRegisteredOperations())
      if (name.hasInterface<ActivationOpInterface>() &&
          name.getStringRef() != "act.apply" &&
          name.getStringRef() != "act.vjp")
        ops.push_back(name);
    return ops;
  }

  Activation lookup(StringRef name) {
    FailureOr<Activation> found = library->lookup(name);
    return succeeded(found) ? *found : Activation();
  }

  FailureOr<Evaluator> evaluate(Activation activation, func::FuncOp function) {
    return Evaluator::create(
        function, [=](StringRef symbol) { return activation.resolve(symbol); });
  }

  MLIRContext context;
  Library *library;
};
} // namespace

TEST_F(Coverage, EveryOpHasItsFile) {
  ASSERT_GE(getOps().size(), 12u);
  for (RegisteredOperationName op : getOps()) {
    StringRef name = op.stripDialect();
    SCOPED_TRACE(name.str());
    Activation activation = lookup(name);
    ASSERT_TRUE(bool(activation));
    EXPECT_TRUE(succeeded(evaluate(activation, activation.getDefinition())));
    bool hasSpelling =
        llvm::any_of(activation.getSource().functions, [](auto &entry) {
          return entry.first.getValue().contains(".spelling.");
        });
    EXPECT_TRUE(hasSpelling ||
                activation.getDefinition()->hasAttr("act.unraised"));
    for (unsigned i = 0; i < activation.getNumOperands(); ++i) {
      FailureOr<func::FuncOp> vjp = activation.getVjp(i);
      ASSERT_TRUE(succeeded(vjp));
      EXPECT_TRUE(succeeded(evaluate(activation, *vjp)));
      if (i > 0) {
        EXPECT_NE(activation.getOperandName(i), std::to_string(i));
        EXPECT_TRUE(
            activation.getDefault(i, Float32Type::get(&context)).has_value());
      }
    }
  }
}

TEST_F(Coverage, OpsTakeTheParametersOfTheirDefinition) {
  Location loc = UnknownLoc::get(&context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  OpBuilder builder = OpBuilder::atBlockEnd(module->getBody());
  Value x = arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(1));
  context.getDiagEngine().registerHandler([](Diagnostic &) {});
  for (RegisteredOperationName name : getOps()) {
    SCOPED_TRACE(name.getStringRef().str());
    unsigned operands = lookup(name.stripDialect()).getNumOperands();
    for (unsigned given = 1; given <= operands + 1; ++given) {
      OperationState state(loc, name.getStringRef());
      state.operands.assign(given, x);
      state.types.push_back(x.getType());
      Operation *op = builder.create(state);
      EXPECT_EQ(succeeded(verify(op)), given == 1 || given == operands);
      op->erase();
    }
  }
}

TEST_F(Coverage, EveryImplementationHasAClaim) {
  for (StringRef name : library->getNames())
    for (auto &[symbol, function] : lookup(name).getSource().functions) {
      StringRef text = symbol.getValue();
      // What is named after no type is a part of implementations.
      StringRef type = text.split(".approx.").second.split('.').first;
      if (!llvm::is_contained({"f16", "bf16", "f32", "f64", "wide"}, type))
        continue;
      SCOPED_TRACE(text.str());
      auto claim = function->getAttrOfType<DictionaryAttr>("act.claim");
      ASSERT_TRUE(bool(claim));
      auto bound = claim.getAs<FloatAttr>("max_ulps");
      if (!bound) { // Of the absolute error alone.
        EXPECT_GT(claim.getAs<FloatAttr>("max_error").getValueAsDouble(), 0);
        continue;
      }
      double ulps = bound.getValueAsDouble();
      EXPECT_GE(ulps, 0.0);
      // Infinite: roots between two numbers, for which nothing is claimed. What
      // exceeds 4 in f32, the bound that ops have by default, is phish and some
      // derivatives, of which f64 code is chosen then.
      bool isForward = text.split('.').second.starts_with("approx.");
      if (text.ends_with(".f32") && (isForward || !std::isinf(ulps)))
        EXPECT_LE(ulps, isForward ? 4.4 : 4.7);
    }
}

/// Central differences at 256 bits against the vector-Jacobian product.
TEST_F(Coverage, DerivativesAreThoseOfTheDefinition) {
  mpfr_t up, down, exact;
  mpfr_inits2(512, up, down, exact, nullptr);
  for (RegisteredOperationName op : getOps()) {
    SCOPED_TRACE(op.getStringRef().str());
    Activation activation = lookup(op.stripDialect());
    auto value = evaluate(activation, activation.getDefinition());
    auto vjp = evaluate(activation, *activation.getVjp(0));
    ASSERT_TRUE(succeeded(value) && succeeded(vjp));
    for (double x : {-3.25, -0.40625, 0.71875, 4.5}) {
      APFloat step(0x1p-40);
      value->evaluate({APFloat(x) + step}, 512, up);
      value->evaluate({APFloat(x) - step}, 512, down);
      vjp->evaluate({APFloat(1.0), APFloat(x)}, 512, exact);
      mpfr_sub(up, up, down, MPFR_RNDN);
      mpfr_div_2ui(up, up, 1, MPFR_RNDN);
      mpfr_mul_2ui(up, up, 40, MPFR_RNDN);
      if (mpfr_nan_p(up))
        EXPECT_TRUE(mpfr_nan_p(exact)) << "at " << x;
      else
        EXPECT_NEAR(mpfr_get_d(up, MPFR_RNDN), mpfr_get_d(exact, MPFR_RNDN),
                    1e-14)
            << "at " << x;
    }
  }
  mpfr_clears(up, down, exact, nullptr);
}

TEST_F(Coverage, InstantiatesAtScalarsVectorsAndTensors) {
  Location loc = UnknownLoc::get(&context);
  OpBuilder builder(&context);
  for (RegisteredOperationName name : getOps())
    for (Type element :
         {Type(builder.getF16Type()), Type(builder.getBF16Type()),
          Type(builder.getF32Type()), Type(builder.getF64Type())})
      for (Type type :
           {element, Type(VectorType::get({4, 8}, element)),
            Type(RankedTensorType::get({ShapedType::kDynamic, 3}, element)),
            Type(RankedTensorType::get({}, element))}) {
        SCOPED_TRACE(name.getStringRef().str());
        OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
        auto function = func::FuncOp::create(
            loc, "f", FunctionType::get(&context, type, type));
        module->push_back(function);
        builder.setInsertionPointToStart(function.addEntryBlock());
        OperationState state(loc, name.getStringRef(), function.getArguments(),
                             {type});
        auto op = cast<ActivationOpInterface>(builder.create(state));
        FailureOr<SmallVector<Implementation>> all = getImplementations(op);
        ASSERT_TRUE(succeeded(all));
        for (const Implementation &implementation : *all) {
          FailureOr<Value> result =
              emitImplementation(builder, op, implementation);
          ASSERT_TRUE(succeeded(result));
          EXPECT_EQ(result->getType(), type);
        }
        func::ReturnOp::create(builder, loc, op->getResult(0));
        EXPECT_TRUE(succeeded(verify(*module)));
      }
}
