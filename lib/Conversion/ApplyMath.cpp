// The pass act-apply-math.
#include "MathFunctions.h"
#include "act/Conversion/Passes.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTAPPLYMATH
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
struct ApplyMathPass : act::impl::ActApplyMathBase<ApplyMathPass> {
  void runOnOperation() override {
    llvm::StringSet<> names;
    for (const std::string &name : getMathFunctions(&getContext()))
      names.insert(name);
    getOperation()->walk([&](Operation *op) {
      FloatType element;
      if (!names.contains(op->getName().getStringRef()) ||
          !(element = getFunctionType(op)) ||
          getFunctionCode(op, element).empty())
        return;
      OpBuilder builder(op);
      ApplyOp apply = createApply(builder, op, op->getOperands());
      if (AccuracyAttr accuracy = getStatedAccuracy(op))
        apply.setAccuracyAttr(accuracy);
      op->replaceAllUsesWith(apply);
      op->erase();
    });
  }
};
} // namespace
