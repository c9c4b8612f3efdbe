// What an op can be computed by, and what is taken.
#include "act/Analysis/Cost.h"
#include "act/Facts/Explanation.h"
#include "act/IR/DefaultAccuracy.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace mlir::act;

StringRef mlir::act::describe(Candidate::Verdict verdict) {
  switch (verdict) {
  case Candidate::Chosen:
    return "chosen";
  case Candidate::Slower:
    return "meets it, but is slower";
  case Candidate::LessAccurate:
    return "meets it as fast, but is less accurate";
  case Candidate::Busier:
    return "meets it as fast, but occupies ports for longer";
  case Candidate::DoesNotMeet:
    return "does not meet it";
  }
  llvm_unreachable("unknown verdict");
}

static double getUlps(const Candidate &candidate) {
  return candidate.claim.value_or(AccuracyClaim()).ulps;
}

const Candidate &mlir::act::getMostAccurate(ArrayRef<Candidate> candidates) {
  return *llvm::min_element(candidates,
                            [](const Candidate &a, const Candidate &b) {
                              return getUlps(a) < getUlps(b);
                            });
}

/// Sets the verdicts, by the rules of act-choose-implementation.
static void judge(MutableArrayRef<Candidate> candidates, AccuracyAttr accuracy,
                  FloatType type, bool isDefault) {
  SmallVector<Candidate *> meeting;
  for (Candidate &candidate : candidates)
    if (meets(candidate.claim.value_or(AccuracyClaim()), accuracy, type))
      meeting.push_back(&candidate);
  if (accuracy.getMode() == AccuracyMode::Best)
    meeting = {const_cast<Candidate *>(&getMostAccurate(candidates))};
  if (meeting.empty() && isDefault)
    meeting = {&candidates.front()};
  for (Candidate &candidate : candidates)
    candidate.verdict = Candidate::DoesNotMeet;
  if (meeting.empty())
    return;
  SmallVector<Alternative> alternatives;
  for (Candidate *candidate : meeting)
    alternatives.push_back({candidate->prediction, getUlps(*candidate)});
  Candidate *picked = meeting[pickFastest(alternatives)];
  double most = getMostOfFast(alternatives);
  for (auto [candidate, alternative] : llvm::zip_equal(meeting, alternatives))
    candidate->verdict = alternative.cycles > most ? Candidate::Slower
                         : getUlps(*candidate) < getUlps(*picked)
                             ? Candidate::Busier
                             : Candidate::LessAccurate;
  picked->verdict = Candidate::Chosen;
}

FailureOr<SmallVector<Candidate, 0>>
mlir::act::findCandidates(MLIRContext *context, Attribute activation,
                          FloatType type, std::optional<unsigned> wrt,
                          unsigned numParameters,
                          const ExplainOptions &options) {
  FailureOr<SmallVector<Implementation>> all =
      getImplementationsAlone(context, activation, type, wrt, numParameters,
                              options.target->architecture);
  if (failed(all))
    return failure();
  SmallVector<Candidate, 0> candidates;
  for (const Implementation &implementation : *all) {
    std::string symbol = implementation.symbol;
    FailureOr<OwningOpRef<ModuleOp>> module =
        emitAlone(context, activation, type, wrt, numParameters, symbol);
    if (failed(module))
      return failure();
    FailureOr<Work> work = countFolded(**module, numParameters);
    if (failed(work))
      return failure();
    candidates.push_back({symbol, implementation.getClaim(type),
                          predict(*work, *options.target), Candidate::Chosen});
  }
  bool isDefault = !options.accuracy;
  judge(candidates, isDefault ? getDefaultAccuracy(type) : options.accuracy,
        type, isDefault);
  return candidates;
}
