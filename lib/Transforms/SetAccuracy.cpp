// The pass act-set-accuracy.
#include "act/Transforms/Passes.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSETACCURACY
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// What the ops around `op` say, the innermost first; null where none does.
static AccuracyAttr getInherited(Operation *op) {
  while ((op = op->getParentOp()))
    if (auto accuracy = op->getAttrOfType<AccuracyAttr>("act.accuracy"))
      return accuracy;
  return {};
}

namespace {
struct SetAccuracyPass : act::impl::ActSetAccuracyBase<SetAccuracyPass> {
  using ActSetAccuracyBase::ActSetAccuracyBase;

  void runOnOperation() override {
    AccuracyAttr otherwise;
    if (!accuracy.empty()) {
      otherwise = AccuracyAttr::parseText(accuracy, getOperation()->getLoc());
      if (!otherwise)
        return signalPassFailure();
    }
    getOperation()->walk([&](ActivationOpInterface op) {
      if (op.getAccuracyAttr())
        return;
      AccuracyAttr inherited = getInherited(op);
      if (AccuracyAttr set = inherited ? inherited : otherwise)
        op.setAccuracyAttr(set);
    });
  }
};
} // namespace
