#include "LoopBudget.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::act;

bool act::isCostly(Operation &op) {
  return isa<ActivationOpInterface>(op) ||
         isa_and_nonnull<math::MathDialect>(op.getDialect());
}

bool LoopBudget::add(linalg::LinalgOp op) {
  unsigned ops = numOps;
  for (Operation &inner : *op.getBlock())
    ops += isCostly(inner) ? costlyOps : 1;
  llvm::SmallDenseSet<Value, maxArrays> all = arrays;
  all.insert_range(op.getDpsInputs());
  all.insert_range(op->getResults());
  if (ops > maxOps || all.size() > maxArrays)
    return false;
  numOps = ops;
  arrays = std::move(all);
  return true;
}
