// The pass act-apply-profile.
#include "act/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTAPPLYPROFILE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
struct ApplyProfilePass : act::impl::ActApplyProfileBase<ApplyProfilePass> {
  using ActApplyProfileBase::ActApplyProfileBase;

  LogicalResult apply(Operation *op, StringRef name);
  void runOnOperation() override;
};
} // namespace

/// Ops over several inputs have the attribute alone.
static Attribute getActivation(Operation *op) {
  if (auto activation = dyn_cast<ActivationOpInterface>(op))
    return activation.getActivationAttr();
  return op->getAttr("activation");
}

static void setActivation(Operation *op, Attribute attr) {
  if (auto activation = dyn_cast<ActivationOpInterface>(op))
    activation.setActivation(attr);
  else
    op->setAttr("activation", attr);
}

LogicalResult ApplyProfilePass::apply(Operation *op, StringRef name) {
  Attribute attr = getActivation(op);
  if (!attr)
    return success();
  if (isa<FlatSymbolRefAttr>(attr))
    return op->emitOpError("names ")
           << attr << ", which may have variants; run act-freeze first";
  Library &library = getContext().getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation = library.lookup(attr, op->getLoc());
  if (failed(activation))
    return failure();
  if (activation->getName() != activation->getBaseName())
    return success();
  Activation variant = activation->getForProfile(name);
  if (variant == *activation)
    return success();
  if (auto formula = dyn_cast<FormulaAttr>(attr))
    attr =
        FormulaAttr::get(&getContext(), variant.getName(), formula.getText());
  else
    attr = StringAttr::get(&getContext(), variant.getName());
  setActivation(op, attr);
  ++numVariants;
  return success();
}

void ApplyProfilePass::runOnOperation() {
  ModuleOp module = getOperation();
  StringRef name = profile;
  if (auto attr = module->getAttrOfType<StringAttr>("act.profile");
      attr && name.empty())
    name = attr.getValue();
  module->removeAttr("act.profile");
  if (name.empty())
    return;
  if (!llvm::is_contained(getProfileNames(), name)) {
    // At the location only: the module would be printed whole.
    emitError(module.getLoc(), "unknown profile '")
        << name << "'; expected one of " << llvm::join(getProfileNames(), ", ");
    return signalPassFailure();
  }
  WalkResult result = module.walk([&](Operation *op) {
    bool isOurs = isa_and_nonnull<ActDialect>(op->getDialect());
    return isOurs && failed(apply(op, name)) ? WalkResult::interrupt()
                                             : WalkResult::advance();
  });
  if (result.wasInterrupted())
    signalPassFailure();
}
