#include "act/Definitions/Rare.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;
using namespace mlir::act;

/// Fills in the ops: from the last to the first, so that users come first.
static void findOps(Block &block, RareCase &found) {
  SmallPtrSet<Operation *, 32> ops;
  auto isForCaseOnly = [&](OpOperand &use) {
    constexpr unsigned trueValue = 1;
    return ops.contains(use.getOwner()) ||
           (use.getOperandNumber() == trueValue &&
            llvm::is_contained(found.selections, use.getOwner()));
  };
  for (Operation &op : llvm::reverse(block))
    if (!op.use_empty() && op.getNumRegions() == 0 && isPure(&op) &&
        llvm::all_of(op.getUses(), isForCaseOnly)) {
      ops.insert(&op);
      found.ops.push_back(&op);
    }
  std::reverse(found.ops.begin(), found.ops.end());
}

SmallVector<RareCase> mlir::act::findRareCases(Block &block) {
  llvm::MapVector<Value, RareCase> cases;
  for (auto select : block.getOps<arith::SelectOp>())
    if (select->hasAttr(kRareAttrName)) {
      RareCase &found = cases[select.getCondition()];
      found.condition = select.getCondition();
      found.selections.push_back(select);
    }
  for (auto &[condition, found] : cases)
    findOps(block, found);
  return llvm::to_vector(llvm::make_second_range(cases));
}
