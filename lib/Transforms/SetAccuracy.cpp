// The pass act-set-accuracy.
#include "act/Definitions/Implementation.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSETACCURACY
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// Whether `op` is a math op that the library may compute
/// (act-approximate-math).
static bool isFunction(Operation *op, const llvm::StringSet<> &names) {
  return isa_and_nonnull<math::MathDialect>(op->getDialect()) &&
         names.contains(op->getName().stripDialect());
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
    llvm::StringSet<> names;
    for (StringRef name :
         getContext().getLoadedDialect<ActDialect>()->getLibrary().getNames())
      names.insert(name);
    getOperation()->walk([&](Operation *op) {
      auto activation = dyn_cast<ActivationOpInterface>(op);
      if (activation ? bool(activation.getAccuracyAttr())
                     : !isFunction(op, names))
        return;
      AccuracyAttr stated = getStatedAccuracy(op);
      AccuracyAttr set = stated ? stated : otherwise;
      if (activation && set)
        activation.setAccuracyAttr(set);
      else if (set)
        op->setAttr("act.accuracy", set);
    });
  }
};
} // namespace
