// The pass act-instantiate.
#include "act/Definitions/Implementation.h"
#include "act/Definitions/Table.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTINSTANTIATE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The implementation that the op's attribute names, or the preferred one.
static FailureOr<Implementation> getChosen(ActivationOpInterface op) {
  FailureOr<SmallVector<Implementation>> all =
      getImplementations(op, op.getImplementationAttr() ? "*" : "");
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

static FailureOr<Value> emit(QuantizedOp op) {
  if (op.getAxis())
    return op.emitOpError("has an axis; expected act-decompose to run first");
  FailureOr<DenseElementsAttr> table = computeTable(op);
  if (failed(table))
    return failure();
  OpBuilder builder(op);
  return Value(TableLookupOp::create(builder, op.getLoc(), op.getType(),
                                     op.getX(), op.getChannel(), *table));
}

static FailureOr<Value> emit(Operation *op) {
  if (auto quantized = dyn_cast<QuantizedOp>(op))
    return emit(quantized);
  auto activation = cast<ActivationOpInterface>(op);
  FailureOr<Implementation> chosen = getChosen(activation);
  if (failed(chosen))
    return failure();
  OpBuilder builder(op);
  return emitImplementation(builder, activation, *chosen);
}

/// Folds comparisons of two splats, as of a parameter at its default. Upstream
/// folds those of scalars, and what follows from a splat of i1.
static void foldComparisons(Operation *root) {
  root->walk([](arith::CmpFOp op) {
    DenseFPElementsAttr lhs, rhs;
    if (!matchPattern(op.getLhs(), m_Constant(&lhs)) ||
        !matchPattern(op.getRhs(), m_Constant(&rhs)) || !lhs.isSplat() ||
        !rhs.isSplat())
      return;
    bool holds = arith::applyCmpPredicate(op.getPredicate(),
                                          lhs.getSplatValue<APFloat>(),
                                          rhs.getSplatValue<APFloat>());
    OpBuilder builder(op);
    op.replaceAllUsesWith(
        arith::ConstantOp::create(
            builder, op.getLoc(),
            DenseElementsAttr::get(cast<ShapedType>(op.getType()), holds))
            .getResult());
    op.erase();
  });
}

namespace {
struct InstantiatePass : act::impl::ActInstantiateBase<InstantiatePass> {
  using ActInstantiateBase::ActInstantiateBase;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<ActivationOpInterface, QuantizedOp>(op))
        ops.push_back(op);
    });
    for (Operation *op : ops) {
      FailureOr<Value> result = emit(op);
      if (failed(result))
        return signalPassFailure();
      op->getResult(0).replaceAllUsesWith(*result);
      op->erase();
    }
    foldComparisons(getOperation());
  }
};
} // namespace
