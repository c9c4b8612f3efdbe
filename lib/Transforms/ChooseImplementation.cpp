// The pass act-choose-implementation.
#include "act/Definitions/Implementation.h"
#include "act/Transforms/Passes.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/Format.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTCHOOSEIMPLEMENTATION
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// What an op that asks for nothing gets where it can be had: full tails and
/// specials, within these ulps.
static constexpr double kDefaultUlps = 4;

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
  else if (std::optional<AccuracyClaim> claim = implementation.getClaim(type))
    os << llvm::format(" (at most %.2f ulp)", claim->ulps);
  return text;
}

static double getUlps(const Implementation &implementation, FloatType type) {
  return implementation.getClaim(type).value_or(AccuracyClaim()).ulps;
}

namespace {
struct ChooseImplementationPass
    : act::impl::ActChooseImplementationBase<ChooseImplementationPass> {
  using ActChooseImplementationBase::ActChooseImplementationBase;

  AccuracyAttr getDefault() {
    MLIRContext *context = &getContext();
    return AccuracyAttr::get(
        context, FloatAttr::get(Float64Type::get(context), kDefaultUlps), {},
        {}, AccuracyMode::Bounds, false, false, false, {});
  }

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
    AccuracyAttr asked = op.getAccuracyAttr();
    AccuracyAttr accuracy = asked ? asked : getDefault();
    const Implementation *chosen = nullptr, *best = all->begin();
    for (const Implementation &candidate : *all) {
      if (getUlps(candidate, type) < getUlps(*best, type))
        best = &candidate;
      if (!chosen && meets(candidate.getClaim(type).value_or(AccuracyClaim()),
                           accuracy, type))
        chosen = &candidate;
    }
    if (accuracy.getMode() == AccuracyMode::Best)
      chosen = best;
    if (!chosen && !asked)
      chosen = all->begin();
    if (!chosen)
      return op->emitOpError("no implementation of '")
             << all->front().activation.getName() << "' for "
             << op.getX().getType() << " meets " << accuracy << "; the best is "
             << describe(*best, type);
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
