// Fitting the two figures of a target that no microkernel gives.
#ifndef ACT_BENCH_COST_FIT_H
#define ACT_BENCH_COST_FIT_H

#include "act/Analysis/Cost.h"

namespace mlir::act {

/// A kernel that was measured.
struct Sample {
  /// The op that it computes, or whose gradient.
  std::string activation;
  Work work;
  /// Cycles of one element.
  double measured;
};

/// How much of the window code sees whose values find no room in the registers:
/// TargetDescription's crowdedShare and crowding.
struct Crowding {
  double share, power;
};

/// What fits kernels, and what it predicts.
struct Fit {
  /// With which deviations are least in all.
  Crowding best;
  /// With one op left out, the least and the largest of them.
  Crowding least, most;
  /// Of each sample, by what fits those of other ops.
  std::vector<double> deviations;
};

/// Fits to `samples`, and with each op left out in turn.
Fit fitCrowding(ArrayRef<Sample> samples, TargetDescription target);

} // namespace mlir::act

#endif // ACT_BENCH_COST_FIT_H
