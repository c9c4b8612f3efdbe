// The code around act ops that runs with them, one iteration of a loop, as a
// function whose time can be predicted.
#ifndef ACT_LIB_TRANSFORMS_FUSEDREGION_H
#define ACT_LIB_TRANSFORMS_FUSEDREGION_H

#include "act/Analysis/Cost.h"
#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::act {

/// The pure ops of one block, act ops among them.
class FusedRegion {
public:
  /// The region of `block`; fails where it holds no act op.
  static FailureOr<FusedRegion> create(Block &block);

  /// The act ops of the block, in its order.
  ArrayRef<ActivationOpInterface> getOps() const { return ops; }
  /// Bytes of the arrays that the block reads and writes, where all of their
  /// sizes are static; 0 otherwise.
  double getWorkingSet() const { return workingSet; }
  /// A text that is equal for regions of equal code.
  std::string getKey() const;
  /// The time of one element where op i is computed by `choice[i]`, once
  /// `cleanUp` (addCleanUp) has run on the code. Fails with a diagnostic where
  /// an implementation cannot be emitted.
  FailureOr<Prediction> predict(ArrayRef<const Implementation *> choice,
                                const TargetDescription &target,
                                PassManager &cleanUp,
                                bool expandPrimitives = false) const;

private:
  SmallVector<ActivationOpInterface> ops;
  double workingSet = 0;
  /// One function: what varies, what does not, and what is written.
  OwningOpRef<ModuleOp> module;
  unsigned numInvariant = 0;
};

/// Adds what code goes through before FusedRegion::predict counts it: it is
/// canonicalized, and computes in types that `target` has, if it is known.
void addCleanUp(PassManager &passes, const TargetDescription *target);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_FUSEDREGION_H
