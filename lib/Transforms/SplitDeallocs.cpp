// The pass act-split-deallocs.
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSPLITDEALLOCS
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;
using bufferization::DeallocOp;

static bool isAllocation(Value value) {
  return value.getDefiningOp<memref::AllocOp>();
}

/// True if no allocation in the function can be `value` but the one that it is.
static bool isKnown(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  return isAllocation(value) ||
         (argument && argument.getOwner()->isEntryBlock() &&
          isa<FunctionOpInterface>(argument.getOwner()->getParentOp()));
}

/// Takes out of `op` what has no alias in it.
static void split(DeallocOp op) {
  if (!llvm::all_of(op.getMemrefs(), isKnown) ||
      !llvm::all_of(op.getRetained(), isKnown))
    return;
  llvm::SmallDenseMap<Value, unsigned> uses;
  for (OperandRange values : {op.getMemrefs(), op.getRetained()})
    for (Value value : values)
      ++uses[value];
  OpBuilder builder(op);
  SmallVector<Value> memrefs, conditions;
  for (auto [memref, condition] :
       llvm::zip_equal(op.getMemrefs(), op.getConditions())) {
    if (isAllocation(memref) && uses[memref] == 1) {
      DeallocOp::create(builder, op.getLoc(), TypeRange(), memref, condition,
                        ValueRange());
      continue;
    }
    memrefs.push_back(memref);
    conditions.push_back(condition);
  }
  op.getMemrefsMutable().assign(memrefs);
  op.getConditionsMutable().assign(conditions);
}

namespace {
struct SplitDeallocsPass : act::impl::ActSplitDeallocsBase<SplitDeallocsPass> {
  void runOnOperation() override {
    SmallVector<DeallocOp> ops;
    getOperation()->walk([&](DeallocOp op) { ops.push_back(op); });
    for (DeallocOp op : ops)
      split(op);
  }
};
} // namespace
