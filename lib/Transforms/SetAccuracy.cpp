// The pass act-set-accuracy.
#include "act/Definitions/Implementation.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
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

/// Whether `op` is a math op by another name for which the library has
/// no code at its type: what is asked around it does not concern it, as it
/// would not concern the math op.
static bool isUnknownFunction(ActivationOpInterface op) {
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation = library.find(op.getActivationAttr());
  if (failed(activation) || !*activation || op.getWrtIndex())
    return false;
  Block &body = activation->getDefinition().getBody().front();
  Operation &first = body.front();
  if (!llvm::hasSingleElement(body.without_terminator()) ||
      !isa<math::MathDialect>(first.getDialect()))
    return false;
  FailureOr<Activation> function =
      library.lookup(first.getName().stripDialect());
  auto type = cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
  if (failed(function) ||
      (*function && !getWrittenImplementations(*function, type).empty()))
    return false;
  FailureOr<SmallVector<Implementation>> all = getImplementations(op);
  return succeeded(all) &&
         llvm::none_of(*all, [](const Implementation &implementation) {
           return implementation.getClaim().has_value();
         });
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
      if (!set || (activation && isUnknownFunction(activation)))
        return;
      if (activation)
        activation.setAccuracyAttr(set);
      else
        op->setAttr("act.accuracy", set);
    });
  }
};
} // namespace
