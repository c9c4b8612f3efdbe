// Fitting the one figure of a target that no microkernel gives.
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

/// Shares of the window that code sees whose values find no room in the
/// registers, and what they predict.
struct Fit {
  /// With which deviations are least in all.
  double share;
  /// With one op left out, the least and the largest of them.
  double least, most;
  /// Of each sample, the share being fitted to those of other ops.
  std::vector<double> deviations;
};

/// Fits TargetDescription::crowdedShare to `samples`, with each op left out in
/// turn.
Fit fitCrowdedShare(ArrayRef<Sample> samples, TargetDescription target);

} // namespace mlir::act

#endif // ACT_BENCH_COST_FIT_H
