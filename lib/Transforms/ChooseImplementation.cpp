// The pass act-choose-implementation.
#include "FusedRegion.h"
#include "act/IR/DefaultAccuracy.h"
#include "act/Transforms/Chooser.h"
#include "act/Transforms/Passes.h"
#include "act/Transforms/Precision.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTCHOOSEIMPLEMENTATION
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

static FloatType getElement(ActivationOpInterface op) {
  return cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
}

namespace {
struct ChooseImplementationPass
    : act::impl::ActChooseImplementationBase<ChooseImplementationPass> {
  using ActChooseImplementationBase::ActChooseImplementationBase;

  void runOnOperation() override;

private:
  LogicalResult choose(Block &block);
  LogicalResult find(Candidates &candidates);
  void say(const Candidates &candidates, const Implementation &chosen,
           const std::optional<Prediction> &prediction);

  /// Valid while the pass runs.
  Chooser *chooser = nullptr;
  /// The ops that remarks have been made on.
  DenseSet<std::pair<Location, OperationName>> said;
};
} // namespace

/// Fills in what may be chosen for the op; fails where there is nothing.
LogicalResult ChooseImplementationPass::find(Candidates &candidates) {
  ActivationOpInterface op = candidates.op;
  const std::optional<TargetDescription> &description = chooser->getTarget();
  std::string architecture = description ? description->architecture : "";
  FailureOr<SmallVector<Implementation>> found =
      getImplementations(op, op.getImplementationAttr() ? "*" : architecture);
  if (failed(found))
    return failure();
  std::vector<Implementation> &all = candidates.all;
  all.assign(found->begin(), found->end());
  if (StringAttr named = op.getImplementationAttr()) {
    llvm::erase_if(all, [&](const Implementation &candidate) {
      return candidate.symbol != named.getValue();
    });
    if (all.empty()) // act-instantiate says what there is.
      return success();
  }
  FloatType type = getElement(op);
  AccuracyAttr asked = op.getAccuracyAttr();
  candidates.meeting = getSatisfying(op->getResult(0), asked, all);
  if (!candidates.meeting.empty())
    return success();
  auto error = op->emitOpError("no implementation of '")
               << all.front().activation.getName() << "' for "
               << op.getX().getType();
  if (description)
    error << " on '" << description->name << "'";
  return error << " meets " << asked << "; the best is "
               << getMostAccurate(all, type).describe(type);
}

void ChooseImplementationPass::say(
    const Candidates &candidates, const Implementation &chosen,
    const std::optional<Prediction> &prediction) {
  ActivationOpInterface op = candidates.op;
  // The rest of a loop that was split repeats its ops.
  if (!said.insert({op.getLoc(), op->getName()}).second)
    return;
  chooser->report(op, op.getX().getType(), chosen, prediction,
                  " with what is around it");
}

LogicalResult ChooseImplementationPass::choose(Block &block) {
  FailureOr<FusedRegion> region = FusedRegion::create(block);
  if (failed(region))
    return success();
  SmallVector<Candidates> candidates;
  for (ActivationOpInterface op : region->getOps()) {
    candidates.push_back({op, {}, {}});
    if (failed(find(candidates.back())))
      return failure();
  }
  llvm::erase_if(candidates,
                 [](const Candidates &each) { return each.meeting.empty(); });
  if (candidates.size() != region->getOps().size())
    return success();
  FailureOr<Ranked> ranked = chooser->choose(*region, candidates);
  if (failed(ranked))
    return failure();
  if (report && chooser->getTarget() && !ranked->prediction) {
    FailureOr<Prediction> predicted =
        chooser->predict(*region, candidates, ranked->choice);
    if (failed(predicted))
      return failure();
    ranked->prediction = *predicted;
  }
  for (auto [each, index] : llvm::zip_equal(candidates, ranked->choice)) {
    const Implementation &chosen = *each.meeting[index];
    each.op.setImplementationAttr(
        StringAttr::get(&getContext(), chosen.symbol));
    if (report)
      say(each, chosen, ranked->prediction);
  }
  return success();
}

void ChooseImplementationPass::runOnOperation() {
  said.clear();
  std::optional<TargetDescription> description;
  if (!target.empty()) {
    std::string note;
    llvm::Expected<TargetDescription> found = act::getTarget(target, note);
    if (!found) {
      // At the location only: the operation would be printed whole.
      emitError(getOperation()->getLoc(), llvm::toString(found.takeError()));
      return signalPassFailure();
    }
    description = std::move(*found);
    if (report && !note.empty())
      getOperation()->emitRemark(note);
  }
  Chooser ofTarget(&getContext(), description);
  chooser = &ofTarget;
  SmallVector<Block *> blocks;
  getOperation()->walk([&](Block *block) { blocks.push_back(block); });
  for (Block *block : blocks)
    if (failed(choose(*block)))
      return signalPassFailure();
}
