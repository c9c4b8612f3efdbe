// The pass act-choose-implementation.
#include "act/Definitions/Implementation.h"
#include "act/Transforms/Passes.h"
#include "llvm/Support/Format.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTCHOOSEIMPLEMENTATION
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// "gelu.approx.f32 (at most 2.70 ulp)"
static std::string describe(const Implementation &implementation) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << implementation.symbol;
  if (!implementation.isWritten)
    os << " in " << implementation.computeType << " (from the formula)";
  else if (std::optional<double> ulps = implementation.getClaimedUlps())
    os << llvm::format(" (at most %.2f ulp)", *ulps);
  return text;
}

namespace {
struct ChooseImplementationPass
    : act::impl::ActChooseImplementationBase<ChooseImplementationPass> {
  using ActChooseImplementationBase::ActChooseImplementationBase;

  LogicalResult choose(ActivationOpInterface op) {
    FailureOr<SmallVector<Implementation>> all = getImplementations(op);
    if (failed(all))
      return failure();
    const Implementation *chosen =
        llvm::find_if(*all, [&](const Implementation &candidate) {
          std::optional<double> ulps = candidate.getClaimedUlps();
          return maxUlps == 0 || (ulps && *ulps <= maxUlps);
        });
    if (chosen == all->end())
      return op->emitOpError("no implementation of '")
             << all->front().activation.getName() << "' for "
             << op.getX().getType() << " claims " << maxUlps
             << " ulp; the best is " << describe(all->front());
    op.setImplementationAttr(StringAttr::get(op->getContext(), chosen->symbol));
    if (report)
      op->emitRemark() << op->getName() << " " << op.getX().getType() << " -> "
                       << describe(*chosen);
    return success();
  }

  void runOnOperation() override {
    WalkResult result = getOperation()->walk([&](ActivationOpInterface op) {
      return failed(choose(op)) ? WalkResult::interrupt()
                                : WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
