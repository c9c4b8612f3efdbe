// The pass act-split-empties.
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSPLITEMPTIES
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// So many uses still share: neighbours, such as a contraction and what is
/// computed from its result, can have one buffer.
static constexpr size_t kMaxUses = 16;

/// Moves `op` to what uses it, if that is in one block of a loop further in.
static void sink(tensor::EmptyOp op) {
  Block *block = nullptr;
  Operation *first = nullptr;
  for (Operation *user : op->getUsers()) {
    if (block && user->getBlock() != block)
      return;
    block = user->getBlock();
    if (!first || user->isBeforeInBlock(first))
      first = user;
  }
  if (block && block != op->getBlock())
    op->moveBefore(first);
}

namespace {
struct SplitEmptiesPass : act::impl::ActSplitEmptiesBase<SplitEmptiesPass> {
  void runOnOperation() override {
    SmallVector<tensor::EmptyOp> empties;
    getOperation()->walk([&](tensor::EmptyOp op) { empties.push_back(op); });
    for (tensor::EmptyOp op : empties) {
      SmallVector<OpOperand *> uses;
      for (OpOperand &use : op->getUses())
        uses.push_back(&use);
      OpBuilder builder(&getContext());
      builder.setInsertionPointAfter(op);
      Value own = op;
      // The first use was added last.
      for (auto [i, use] : llvm::enumerate(llvm::reverse(uses))) {
        if (i > 0 && i % kMaxUses == 0)
          own = builder.clone(*op)->getResult(0);
        use->set(own);
      }
    }
    getOperation()->walk([](tensor::EmptyOp op) { sink(op); });
  }
};
} // namespace
