// The pass act-instantiate.
#include "act/Definitions/Implementation.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTINSTANTIATE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The implementation that the op's attribute names, or the preferred one.
static FailureOr<Implementation> getChosen(ActivationOpInterface op) {
  FailureOr<SmallVector<Implementation>> all = getImplementations(op);
  if (failed(all))
    return failure();
  StringAttr name = op.getImplementationAttr();
  if (!name)
    return all->front();
  for (Implementation &candidate : *all)
    if (candidate.symbol == name.getValue())
      return candidate;
  auto error = op->emitOpError("has no implementation ")
               << name << " at " << op.getX().getType() << "; expected one of ";
  llvm::interleaveComma(*all, error, [&](const Implementation &candidate) {
    error << "'" << candidate.symbol << "'";
  });
  return error;
}

namespace {
struct InstantiatePass : act::impl::ActInstantiateBase<InstantiatePass> {
  using ActInstantiateBase::ActInstantiateBase;

  void runOnOperation() override {
    SmallVector<ActivationOpInterface> ops;
    getOperation()->walk([&](ActivationOpInterface op) { ops.push_back(op); });
    for (ActivationOpInterface op : ops) {
      OpBuilder builder(op);
      FailureOr<Implementation> chosen = getChosen(op);
      if (failed(chosen))
        return signalPassFailure();
      FailureOr<Value> result = emitImplementation(builder, op, *chosen);
      if (failed(result))
        return signalPassFailure();
      op->getResult(0).replaceAllUsesWith(*result);
      op->erase();
    }
  }
};
} // namespace
