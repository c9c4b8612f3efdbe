// Which implementations a target gets.
//
//   Chooser chooser(context, target);
//   FailureOr<Ranked> ranked = chooser.chooseAlone(candidates);
#ifndef ACT_TRANSFORMS_CHOOSER_H
#define ACT_TRANSFORMS_CHOOSER_H

#include "act/Analysis/Cost.h"
#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::act {
class FusedRegion;

/// For each of several ops the index of what it gets.
using Choice = SmallVector<size_t>;

/// One act op and the implementations that it may get.
struct Candidates {
  ActivationOpInterface op;
  /// On the heap, where `meeting` finds them when this moves.
  std::vector<Implementation> all;
  /// Those that meet what is asked, in the order of the library; not none.
  SmallVector<const Implementation *> meeting;
  /// Those that compute in a type of more bits are wide: they seldom pay.
  unsigned usualBits = 0;
  /// Whether wide ones are tried, however fast the others are.
  bool triesWide = false;
};

/// A choice for the ops of a region, and what it is predicted to take, if that
/// was needed.
struct Ranked {
  Choice choice;
  std::optional<Prediction> prediction;
};

/// Takes the fastest candidates by the times that are predicted for a target;
/// without one, the first.
class Chooser {
public:
  /// `expandPrimitives` says how the code is going to be emitted, as in
  /// emitImplementation.
  Chooser(MLIRContext *context, std::optional<TargetDescription> target,
          bool expandPrimitives = false);

  const std::optional<TargetDescription> &getTarget() const { return target; }

  /// The choice for the ops of `region`, one of `candidates` each. Fails with a
  /// diagnostic.
  FailureOr<Ranked> choose(const FusedRegion &region,
                           MutableArrayRef<Candidates> candidates);
  /// The choice for one op as if nothing were around it.
  FailureOr<Ranked> chooseAlone(Candidates &candidates);
  /// The time of `region` with `choice`, on the target that there must be.
  FailureOr<Prediction> predict(const FusedRegion &region,
                                ArrayRef<Candidates> candidates,
                                const Choice &choice);

  /// A remark at `op`, on values of `type`: what it gets, how accurate that is,
  /// and its time, if it is predicted; `context` says what that includes.
  void report(Operation *op, Type type, const Implementation &chosen,
              const std::optional<Prediction> &prediction,
              StringRef context = "") const;

private:
  FailureOr<Ranked> rank(const FusedRegion &region,
                         ArrayRef<Candidates> candidates);
  FailureOr<Ranked> rankOnce(const FusedRegion &region,
                             ArrayRef<Candidates> candidates);
  FailureOr<Ranked> rankAlone(const Candidates &candidates);
  FailureOr<Ranked> rankEach(ArrayRef<Candidates> candidates);

  MLIRContext *context;
  std::optional<TargetDescription> target;
  bool expandPrimitives;
  /// Canonicalizes what is predicted; made once, for its patterns are many.
  PassManager cleanUp;
  /// What has been chosen for equal regions of equal candidates.
  llvm::StringMap<Ranked> known;
};

} // namespace mlir::act

#endif // ACT_TRANSFORMS_CHOOSER_H
