// The pass act-choose-implementation.
#include "act/Definitions/Implementation.h"
#include "act/Transforms/Passes.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/Format.h"
#include <cmath>

namespace mlir::act {
#define GEN_PASS_DEF_ACTCHOOSEIMPLEMENTATION
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The claim in ulps of the op's element type: a result of a wider type is
/// rounded once.
static std::optional<double> getUlps(const Implementation &implementation,
                                     FloatType type) {
  std::optional<double> ulps = implementation.getClaimedUlps();
  FloatType computeType = implementation.computeType;
  if (!ulps || computeType == type)
    return ulps;
  int bits = computeType.getFPMantissaWidth() - type.getFPMantissaWidth();
  return 0.5 + std::ldexp(*ulps, -bits);
}

/// "gelu.approx.f32 (at most 2.70 ulp)"
static std::string describe(const Implementation &implementation,
                            FloatType type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << implementation.symbol;
  if (implementation.isTable)
    os << " (correctly rounded)";
  else if (!implementation.isWritten)
    os << " in " << implementation.computeType << " (from the formula)";
  else if (std::optional<double> ulps = getUlps(implementation, type))
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
    auto type = cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
    if (StringAttr named = op.getImplementationAttr()) {
      llvm::erase_if(*all, [&](const Implementation &candidate) {
        return candidate.symbol != named.getValue();
      });
      if (all->empty()) // act-instantiate says what there is.
        return success();
    }
    const Implementation *chosen =
        llvm::find_if(*all, [&](const Implementation &candidate) {
          std::optional<double> ulps = getUlps(candidate, type);
          return maxUlps == 0 || (ulps && *ulps <= maxUlps);
        });
    if (chosen == all->end())
      return op->emitOpError("no implementation of '")
             << all->front().activation.getName() << "' for "
             << op.getX().getType() << " claims " << maxUlps
             << " ulp; the best is " << describe(all->front(), type);
    op.setImplementationAttr(StringAttr::get(op->getContext(), chosen->symbol));
    if (report)
      op->emitRemark() << op->getName() << " " << op.getX().getType() << " -> "
                       << describe(*chosen, type);
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
