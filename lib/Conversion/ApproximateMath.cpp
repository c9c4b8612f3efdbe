// The pass act-approximate-math.
#include "act/Conversion/Passes.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTAPPROXIMATEMATH
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The type in which the library computes for `op`, or null where it cannot.
static FloatType getComputeType(Operation *op) {
  if (!isa_and_nonnull<math::MathDialect>(op->getDialect()) ||
      op->getNumResults() != 1)
    return nullptr;
  Type type = op->getResult(0).getType();
  auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  if (!element || !llvm::all_equal(op->getOperandTypes()) ||
      op->getOperand(0).getType() != type)
    return nullptr;
  if (element.isF16() || element.isBF16())
    return Float32Type::get(op->getContext());
  return element.isF32() || element.isF64() ? element : nullptr;
}

namespace {
struct ApproximateMathPass
    : act::impl::ActApproximateMathBase<ApproximateMathPass> {
  LogicalResult approximate(Operation *op, FloatType computeType) {
    Library &library =
        getContext().getLoadedDialect<ActDialect>()->getLibrary();
    FailureOr<Activation> activation =
        library.lookup(op->getName().stripDialect());
    if (failed(activation))
      return failure();
    std::string suffix;
    llvm::raw_string_ostream(suffix) << "approx." << computeType;
    func::FuncOp function = *activation ? activation->find(suffix) : nullptr;
    if (!function)
      return success();
    OpBuilder builder(op);
    Type type = op->getResult(0).getType();
    Type wide = withElementType(type, computeType);
    SmallVector<Value> arguments(op->getOperands());
    for (Value &argument : arguments)
      if (wide != type)
        argument = arith::ExtFOp::create(builder, op->getLoc(), wide, argument);
    FailureOr<Value> result = instantiate(builder, op->getLoc(), *activation,
                                          function, arguments, {});
    if (failed(result))
      return failure();
    Value value = *result;
    if (wide != type)
      value = arith::TruncFOp::create(builder, op->getLoc(), type, value);
    op->getResult(0).replaceAllUsesWith(value);
    op->erase();
    return success();
  }

  void runOnOperation() override {
    SmallVector<std::pair<Operation *, FloatType>> ops;
    getOperation()->walk([&](Operation *op) {
      if (FloatType type = getComputeType(op))
        ops.push_back({op, type});
    });
    for (auto [op, type] : ops)
      if (failed(approximate(op, type)))
        return signalPassFailure();
  }
};
} // namespace
