// The pass act-cse-loops.
#include "act/Transforms/Passes.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/CSE.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTCSELOOPS
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
struct CSELoopsPass : act::impl::ActCSELoopsBase<CSELoopsPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    DominanceInfo dominance(getOperation());
    getOperation()->walk<WalkOrder::PreOrder>([&](LoopLikeOpInterface loop) {
      eliminateCommonSubExpressions(rewriter, dominance, loop);
      return WalkResult::skip();
    });
  }
};
} // namespace
