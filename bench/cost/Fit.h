// Fitting the figure of a target that no microkernel gives.
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

/// The share of the window that fits kernels (TargetDescription's
/// crowdedShare), and what it predicts.
struct Fit {
  /// With which deviations are least in all.
  double best;
  /// With one op left out, the least and the largest of them.
  double least, most;
  /// Of each sample, by what fits those of other ops.
  std::vector<double> deviations;
};

/// Fits to `samples`, and with each op left out in turn.
Fit fitCrowdedShare(ArrayRef<Sample> samples, TargetDescription target);

} // namespace mlir::act

#endif // ACT_BENCH_COST_FIT_H
