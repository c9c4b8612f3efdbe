// act-raise on long chains: its time is linear in their length.
#include "act/IR/Act.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
class RaiseTest : public testing::Test {
protected:
  RaiseTest() : builder(&context) {
    context.loadDialect<ActDialect, arith::ArithDialect, func::FuncDialect,
                        math::MathDialect>();
    module = ModuleOp::create(builder.getUnknownLoc());
  }
  void raise() {
    PassManager passes(&context);
    passes.addPass(createActRaise());
    ASSERT_TRUE(succeeded(passes.run(*module)));
  }

  /// The body, still without ops, of a function from f32 to f32.
  Block *createFunction() {
    Type f32 = builder.getF32Type();
    auto function =
        func::FuncOp::create(loc, "chain", builder.getFunctionType({f32}, f32));
    module->push_back(function);
    Block *body = function.addEntryBlock();
    builder.setInsertionPointToEnd(body);
    return body;
  }

  MLIRContext context;
  OpBuilder builder;
  Location loc = builder.getUnknownLoc();
  OwningOpRef<ModuleOp> module;
};
} // namespace

TEST_F(RaiseTest, LongChainsAreCheap) {
  // Each op is a root that looks at what is below it: the bound on how far it
  // looks is what keeps this from taking minutes. Nothing in it is an
  // activation.
  Block *body = createFunction();
  Value x = body->getArgument(0), value = x;
  for (unsigned i = 0; i < 20000; ++i)
    value = i % 3 == 0   ? Value(arith::AddFOp::create(builder, loc, value, x))
            : i % 3 == 1 ? Value(arith::MulFOp::create(builder, loc, x, value))
                         : Value(math::ExpOp::create(builder, loc, value));
  func::ReturnOp::create(builder, loc, value);
  raise();
  EXPECT_EQ(body->getOperations().size(), 20001u);
}

TEST_F(RaiseTest, ChainsOfActivationsAreCheap) {
  // Each x is the product in which the next activation's x could be looked for.
  Block *body = createFunction();
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
  raise();
  unsigned numRaised = 0;
  module->walk([&](ActivationOpInterface) { ++numRaised; });
  EXPECT_EQ(numRaised, length);
  EXPECT_EQ(body->getOperations().size(), length + 1);
}
