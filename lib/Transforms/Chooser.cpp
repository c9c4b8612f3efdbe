#include "act/Transforms/Chooser.h"
#include "Combinations.h"
#include "FusedRegion.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"

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

Chooser::Chooser(MLIRContext *context, std::optional<TargetDescription> target,
                 bool expandPrimitives)
    : context(context), target(std::move(target)),
      expandPrimitives(expandPrimitives), cleanUp(context) {
  // It cleans up what is predicted and thrown away, over and over.
  cleanUp.enableVerifier(false);
  addCleanUp(cleanUp, this->target ? &*this->target : nullptr);
  // Where a pass or a pattern chooses, it is too late to load dialects.
  DialectRegistry registry;
  cleanUp.getDependentDialects(registry);
  context->appendDialectRegistry(registry);
  for (StringRef name : registry.getDialectNames())
    context->getOrLoadDialect(name);
}

FailureOr<Prediction> Chooser::predict(const FusedRegion &region,
                                       ArrayRef<Candidates> candidates,
                                       const Choice &choice) {
  SmallVector<const Implementation *> chosen;
  for (auto [each, index] : llvm::zip_equal(candidates, choice))
    chosen.push_back(each.meeting[index]);
  return region.predict(chosen, *target, cleanUp, expandPrimitives);
}

void Chooser::report(Operation *op, Type type, const Implementation &chosen,
                     const std::optional<Prediction> &prediction,
                     StringRef context) const {
  auto element = cast<FloatType>(getElementTypeOrSelf(type));
  auto remark = op->emitRemark() << op->getName() << " " << type << " -> "
                                 << chosen.describe(element);
  if (prediction)
    remark << llvm::formatv(
                  "; {0:f2} cycles an element{1}, bound by {2} on {3}",
                  prediction->cycles, context, prediction->bottleneck,
                  target->name)
                  .str();
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
FailureOr<Ranked> Chooser::rank(const FusedRegion &region,
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
             ofVector = time * target->vectorBits / 32;
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

/// The same, once for regions that are equal, with the same candidates.
FailureOr<Ranked> Chooser::rankOnce(const FusedRegion &region,
                                    ArrayRef<Candidates> candidates) {
  std::string key = region.getKey();
  for (const Candidates &each : candidates)
    for (const Implementation *candidate : each.meeting)
      key += " " + candidate->symbol;
  if (auto entry = known.find(key); entry != known.end())
    return entry->second;
  FailureOr<Ranked> ranked = rank(region, candidates);
  if (succeeded(ranked))
    known[key] = *ranked;
  return ranked;
}

/// The choice for one op as if nothing were around it.
FailureOr<Ranked> Chooser::rankAlone(const Candidates &candidates) {
  Operation *op = candidates.op;
  Location loc = UnknownLoc::get(context);
  OpBuilder builder(context);
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
FailureOr<Ranked> Chooser::rankEach(ArrayRef<Candidates> candidates) {
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

/// Says which of `candidates` compute in a wider type than is usual.
static void setUsual(Candidates &candidates, bool triesWide) {
  FloatType first = candidates.meeting.front()->computeType;
  FloatType usual = getDefaultComputeType(getElement(candidates.op));
  candidates.usualBits = std::max(first.getWidth(), usual.getWidth());
  candidates.triesWide = triesWide;
}

FailureOr<Ranked> Chooser::choose(const FusedRegion &region,
                                  MutableArrayRef<Candidates> candidates) {
  bool hasChoice = llvm::any_of(candidates, [](const Candidates &each) {
    return each.meeting.size() > 1;
  });
  if (!target || !hasChoice)
    return Ranked{Choice(candidates.size(), 0), std::nullopt};
  // Where memory takes the time, accuracy is free.
  bool isInCache = region.getWorkingSet() <= target->memory.front().size;
  for (Candidates &each : candidates)
    setUsual(each, /*triesWide=*/!isInCache);
  return candidates.size() > kMaxJointly ? rankEach(candidates)
                                         : rankOnce(region, candidates);
}

FailureOr<Ranked> Chooser::chooseAlone(Candidates &candidates) {
  if (!target || candidates.meeting.size() == 1)
    return Ranked{Choice(1, 0), std::nullopt};
  setUsual(candidates, /*triesWide=*/false);
  return rankAlone(candidates);
}
