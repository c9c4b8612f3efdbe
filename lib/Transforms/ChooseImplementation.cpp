// The pass act-choose-implementation.
#include "Combinations.h"
#include "FusedRegion.h"
#include "act/IR/DefaultAccuracy.h"
#include "act/Transforms/Passes.h"
#include "act/Transforms/Precision.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTCHOOSEIMPLEMENTATION
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// Of more ops than this in a region each is chosen for by itself, so that the
/// time does not grow with the square of their number.
static constexpr size_t kMaxJointly = 6;

static FloatType getElement(ActivationOpInterface op) {
  return cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
}

static double getUlps(const Implementation &implementation, FloatType type) {
  return implementation.getClaim(type).value_or(AccuracyClaim()).ulps;
}

namespace {
/// One act op and the implementations that it may get.
struct Candidates {
  ActivationOpInterface op;
  /// On the heap, where `meeting` finds them when this moves.
  std::vector<Implementation> all;
  /// Those that meet what is asked, in the order of the library.
  SmallVector<const Implementation *> meeting;
  /// Those that compute in a type of more bits are wide: they seldom pay.
  unsigned usualBits = 0;
  /// Whether wide ones are tried, however fast the others are.
  bool triesWide = false;
};

/// A choice for the ops of a region, and what it is predicted to take.
struct Ranked {
  Choice choice;
  std::optional<Prediction> prediction;
};

struct ChooseImplementationPass
    : act::impl::ActChooseImplementationBase<ChooseImplementationPass> {
  using ActChooseImplementationBase::ActChooseImplementationBase;

  void runOnOperation() override;

private:
  LogicalResult choose(Block &block);
  LogicalResult find(Candidates &candidates);
  FailureOr<Ranked> rank(const FusedRegion &region,
                         ArrayRef<Candidates> candidates);
  FailureOr<Ranked> rankOnce(const FusedRegion &region,
                             ArrayRef<Candidates> candidates);
  FailureOr<Ranked> rankAlone(const Candidates &candidates);
  FailureOr<Ranked> rankEach(ArrayRef<Candidates> candidates);
  FailureOr<Prediction> predict(const FusedRegion &region,
                                ArrayRef<Candidates> candidates,
                                const Choice &choice);
  void say(const Candidates &candidates, const Implementation &chosen,
           const std::optional<Prediction> &prediction);

  std::optional<TargetDescription> description;
  /// Canonicalizes what is predicted; made once, for its patterns are many.
  PassManager *cleanUp = nullptr;
  /// What has been chosen for equal regions.
  llvm::StringMap<Ranked> known;
  /// The ops that remarks have been made on.
  DenseSet<std::pair<Location, OperationName>> said;
};
} // namespace

/// Fills in what may be chosen for the op; fails where there is nothing.
LogicalResult ChooseImplementationPass::find(Candidates &candidates) {
  ActivationOpInterface op = candidates.op;
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
  candidates.meeting = getSatisfying(op, all);
  if (candidates.meeting.empty() && !asked)
    candidates.meeting = {&all.front()};
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

FailureOr<Prediction>
ChooseImplementationPass::predict(const FusedRegion &region,
                                  ArrayRef<Candidates> candidates,
                                  const Choice &choice) {
  SmallVector<const Implementation *> chosen;
  for (auto [each, index] : llvm::zip_equal(candidates, choice))
    chosen.push_back(each.meeting[index]);
  return region.predict(chosen, *description, *cleanUp);
}

/// Cycles of a vector of f32 that no code takes less than that computes a
/// function in twice as wide a type: it is not tried where narrow code is
/// faster.
static constexpr double kLeastOfWide = 28;

/// The share of the time of narrow code that such code may take: how many of
/// its values find no room in the registers is known less well.
static constexpr double kMostOfWide = 0.98;

/// The fastest choice, or of those that are equally fast the most accurate one;
/// where there are too many to try all, step by step from what is fastest for
/// each op by itself.
FailureOr<Ranked>
ChooseImplementationPass::rank(const FusedRegion &region,
                               ArrayRef<Candidates> candidates) {
  SmallVector<size_t> counts = llvm::map_to_vector(
      candidates, [](const Candidates &each) { return each.meeting.size(); });
  Ranked best = {Choice(candidates.size(), 0), std::nullopt};
  bool triesAll = candidates.size() == 1 || areFew(counts);
  if (!triesAll) {
    FailureOr<Ranked> start = rankEach(candidates);
    if (failed(start))
      return failure();
    best = *start;
  }
  size_t steps = triesAll ? 1 : candidates.size() + 1;
  for (size_t step = 0; step < steps; ++step) {
    SmallVector<Choice> choices = getCombinations(counts, best.choice);
    auto isUsual = [&](const Choice &choice) {
      for (auto [each, index] : llvm::zip_equal(candidates, choice)) {
        FloatType type = each.meeting[index]->computeType;
        if (type.getWidth() > each.usualBits)
          return false;
      }
      return true;
    };
    auto wide = std::stable_partition(choices.begin(), choices.end(), isUsual);
    SmallVector<Alternative> alternatives;
    SmallVector<Prediction> predictions;
    double least = std::numeric_limits<double>::infinity();
    for (const Choice &choice : choices) {
      bool isWide = &choice >= wide;
      if (isWide && least < kLeastOfWide && !candidates.front().triesWide)
        break;
      FailureOr<Prediction> prediction = predict(region, candidates, choice);
      if (failed(prediction))
        return failure();
      predictions.push_back(*prediction);
      double error = 0;
      for (auto [each, index] : llvm::zip_equal(candidates, choice))
        error += getUlps(*each.meeting[index], getElement(each.op));
      alternatives.push_back({*prediction, error});
      double &time = alternatives.back().cycles,
             ofVector = time * description->vectorBits / 32;
      if (!isWide)
        least = std::min(least, ofVector);
      else if (ofVector > kMostOfWide * least && time > prediction->memory)
        time = std::numeric_limits<double>::infinity();
    }
    size_t picked = pickFastest(alternatives);
    bool isKnown = choices[picked] == best.choice;
    best = {choices[picked], predictions[picked]};
    if (isKnown)
      break;
  }
  return best;
}

/// The same, once for regions that are equal, with as many candidates.
FailureOr<Ranked>
ChooseImplementationPass::rankOnce(const FusedRegion &region,
                                   ArrayRef<Candidates> candidates) {
  std::string key = region.getKey();
  for (const Candidates &each : candidates)
    key += std::to_string(each.meeting.size()) + " ";
  if (auto entry = known.find(key); entry != known.end())
    return entry->second;
  FailureOr<Ranked> ranked = rank(region, candidates);
  if (succeeded(ranked))
    known[key] = *ranked;
  return ranked;
}

/// The choice for one op as if nothing were around it.
FailureOr<Ranked>
ChooseImplementationPass::rankAlone(const Candidates &candidates) {
  Operation *op = candidates.op;
  Location loc = UnknownLoc::get(&getContext());
  OpBuilder builder(&getContext());
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToEnd(module->getBody());
  auto function = func::FuncOp::create(
      builder, loc, "alone",
      builder.getFunctionType(op->getOperandTypes(), op->getResultTypes()));
  Block *block = function.addEntryBlock();
  builder.setInsertionPointToStart(block);
  IRMapping mapping;
  mapping.map(op->getOperands(), block->getArguments());
  Operation *copy = builder.clone(*op, mapping);
  func::ReturnOp::create(builder, loc, copy->getResults());
  FailureOr<FusedRegion> region = FusedRegion::create(*block);
  return rankOnce(*region, candidates);
}

/// The same for each of several ops.
FailureOr<Ranked>
ChooseImplementationPass::rankEach(ArrayRef<Candidates> candidates) {
  Ranked all = {Choice(candidates.size(), 0), std::nullopt};
  for (auto [each, index] : llvm::zip_equal(candidates, all.choice)) {
    if (each.meeting.size() < 2)
      continue;
    FailureOr<Ranked> ranked = rankAlone(each);
    if (failed(ranked))
      return failure();
    index = ranked->choice.front();
  }
  return all;
}

void ChooseImplementationPass::say(
    const Candidates &candidates, const Implementation &chosen,
    const std::optional<Prediction> &prediction) {
  ActivationOpInterface op = candidates.op;
  // The rest of a loop that was split repeats its ops.
  if (!said.insert({op.getLoc(), op->getName()}).second)
    return;
  auto remark = op->emitRemark() << op->getName() << " " << op.getX().getType()
                                 << " -> " << chosen.describe(getElement(op));
  if (prediction)
    remark << llvm::formatv("; {0:f2} cycles an element with what is around "
                            "it, bound by {1} on {2}",
                            prediction->cycles, prediction->bottleneck,
                            description->name)
                  .str();
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
  // Where memory takes the time, accuracy is free.
  bool isInCache = !description ||
                   region->getWorkingSet() <= description->memory.front().size;
  for (Candidates &each : candidates) {
    FloatType first = each.meeting.front()->computeType;
    FloatType usual = getDefaultComputeType(getElement(each.op));
    each.usualBits = std::max(first.getWidth(), usual.getWidth());
    each.triesWide = !isInCache;
  }
  Ranked ranked = {Choice(candidates.size(), 0), std::nullopt};
  bool hasChoice = llvm::any_of(candidates, [](const Candidates &each) {
    return each.meeting.size() > 1;
  });
  if (description && hasChoice) {
    FailureOr<Ranked> found = candidates.size() > kMaxJointly
                                  ? rankEach(candidates)
                                  : rankOnce(*region, candidates);
    if (failed(found))
      return failure();
    ranked = *found;
  }
  if (report && description && !ranked.prediction) {
    FailureOr<Prediction> predicted =
        predict(*region, candidates, ranked.choice);
    if (failed(predicted))
      return failure();
    ranked.prediction = *predicted;
  }
  for (auto [each, index] : llvm::zip_equal(candidates, ranked.choice)) {
    const Implementation &chosen = *each.meeting[index];
    each.op.setImplementationAttr(
        StringAttr::get(&getContext(), chosen.symbol));
    if (report)
      say(each, chosen, ranked.prediction);
  }
  return success();
}

void ChooseImplementationPass::runOnOperation() {
  description.reset();
  known.clear();
  said.clear();
  if (!target.empty()) {
    llvm::Expected<FoundTarget> found = findTarget(target);
    if (!found) {
      // At the location only: the operation would be printed whole.
      emitError(getOperation()->getLoc(), llvm::toString(found.takeError()));
      return signalPassFailure();
    }
    description = *found->description;
    if (report && !found->note.empty())
      getOperation()->emitRemark(found->note);
  }
  PassManager passes(&getContext());
  // They clean up what is predicted and thrown away, over and over.
  passes.enableVerifier(false);
  addCleanUp(passes, description ? &*description : nullptr);
  cleanUp = &passes;
  SmallVector<Block *> blocks;
  getOperation()->walk([&](Block *block) { blocks.push_back(block); });
  for (Block *block : blocks)
    if (failed(choose(*block)))
      return signalPassFailure();
}
