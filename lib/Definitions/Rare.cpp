#include "act/Definitions/Rare.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
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

bool mlir::act::isTestOfWords(Value condition) {
  auto isOf = [](Value value, Type element) {
    return getElementTypeOrSelf(value.getType()) == element;
  };
  Builder builder(condition.getContext());
  if (auto compare = condition.getDefiningOp<arith::CmpIOp>()) {
    using P = arith::CmpIPredicate;
    APInt least;
    return isOf(compare.getLhs(), builder.getI32Type()) &&
           matchPattern(compare.getRhs(), m_ConstantInt(&least)) &&
           llvm::is_contained({P::ugt, P::uge, P::sgt, P::sge},
                              compare.getPredicate());
  }
  auto compare = condition.getDefiningOp<arith::CmpFOp>();
  APFloat bound(0.0f);
  if (!compare || !isOf(compare.getLhs(), builder.getF32Type()) ||
      !matchPattern(compare.getRhs(), m_ConstantFloat(&bound)) ||
      bound.isZero())
    return false;
  using P = arith::CmpFPredicate;
  P predicate = compare.getPredicate();
  return bound.isNegative() ? predicate == P::OLT || predicate == P::OLE
                            : predicate == P::OGT || predicate == P::OGE;
}
