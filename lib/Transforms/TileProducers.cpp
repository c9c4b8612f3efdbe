#include "TileProducers.h"
#include "LoopBudget.h"
#include "RowReduction.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::act;
using linalg::LinalgOp;

bool act::isFill(LinalgOp op) {
  return llvm::none_of(op.getDpsInputs(), [](Value input) {
    return isa<ShapedType>(input.getType());
  });
}

/// True if one op alone uses the values of `op`; sizes do not count.
static bool hasOneReader(Operation *op) {
  return llvm::count_if(op->getUsers(), [](Operation *user) {
           return !isa<tensor::DimOp>(user);
         }) == 1;
}

bool act::isContraction(Operation *op) {
  auto linalgOp = dyn_cast_or_null<LinalgOp>(op);
  return linalgOp && linalgOp.getNumReductionLoops() > 0 &&
         !getLaneLoop(linalgOp);
}

bool act::consumesContraction(LinalgOp op) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    Operation *producer = operand->get().getDefiningOp();
    return isContraction(producer) && hasOneReader(producer);
  });
}

static void collectProducers(LinalgOp op,
                             llvm::SmallPtrSetImpl<Operation *> &producers,
                             LoopBudget &budget) {
  for (OpOperand &operand : op->getOpOperands()) {
    auto producer = operand.get().getDefiningOp<LinalgOp>();
    bool readsOnce = op.isDpsInit(&operand) ||
                     (op.getNumReductionLoops() == 0 &&
                      op.getMatchingIndexingMap(&operand).isPermutation());
    if (producer && readsOnce && !getLaneLoop(producer) &&
        (isFill(producer) || hasOneReader(producer)) &&
        !producers.contains(producer) && budget.add(producer)) {
      producers.insert(producer);
      collectProducers(producer, producers, budget);
    }
  }
}

llvm::SmallPtrSet<Operation *, 8> act::getTileProducers(LinalgOp op) {
  llvm::SmallPtrSet<Operation *, 8> producers;
  LoopBudget budget;
  if (budget.add(op))
    collectProducers(op, producers, budget);
  return producers;
}
