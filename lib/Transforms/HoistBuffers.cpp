// The pass act-hoist-buffers.
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTHOISTBUFFERS
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// Where `alloc` is freed, if that is in its block.
static memref::DeallocOp getDealloc(memref::AllocOp alloc) {
  for (Operation *user : alloc->getUsers())
    if (auto dealloc = dyn_cast<memref::DeallocOp>(user))
      return dealloc->getBlock() == alloc->getBlock() ? dealloc : nullptr;
  return nullptr;
}

/// Takes both out of the loops that know the sizes before they begin.
static void hoist(memref::AllocOp alloc, memref::DeallocOp dealloc) {
  while (auto loop = dyn_cast<scf::ForOp>(alloc->getParentOp())) {
    bool areKnown = llvm::all_of(alloc->getOperands(), [&](Value size) {
      Operation *op = size.getDefiningOp();
      return loop.isDefinedOutsideOfLoop(size) ||
             (op && op->hasTrait<OpTrait::ConstantLike>());
    });
    if (!areKnown)
      return;
    for (Value size : alloc->getOperands())
      if (!loop.isDefinedOutsideOfLoop(size))
        size.getDefiningOp()->moveBefore(loop);
    alloc->moveBefore(loop);
    dealloc->moveAfter(loop);
  }
}

namespace {
struct HoistBuffersPass : act::impl::ActHoistBuffersBase<HoistBuffersPass> {
  using ActHoistBuffersBase::ActHoistBuffersBase;

  /// Whether it fits on the stack, once for each call or thread.
  bool isSmall(memref::AllocOp alloc) const {
    MemRefType type = alloc.getType();
    return type.hasStaticShape() && type.getElementType().isIntOrFloat() &&
           type.getNumElements() * type.getElementTypeBitWidth() <=
               8 * maxStackBytes &&
           !alloc->getParentOfType<LoopLikeOpInterface>();
  }

  void runOnOperation() override {
    SmallVector<memref::AllocOp> allocs;
    getOperation()->walk(
        [&](memref::AllocOp alloc) { allocs.push_back(alloc); });
    for (memref::AllocOp alloc : allocs) {
      memref::DeallocOp dealloc = getDealloc(alloc);
      if (!dealloc)
        continue;
      hoist(alloc, dealloc);
      if (!isSmall(alloc))
        continue;
      OpBuilder builder(alloc);
      auto onStack = memref::AllocaOp::create(
          builder, alloc.getLoc(), alloc.getType(), alloc.getAlignmentAttr());
      dealloc.erase();
      alloc.replaceAllUsesWith(onStack.getResult());
      alloc.erase();
    }
  }
};
} // namespace
