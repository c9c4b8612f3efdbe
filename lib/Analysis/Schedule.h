// Executing a loop body on the ports of a core, in time.
#ifndef ACT_LIB_ANALYSIS_SCHEDULE_H
#define ACT_LIB_ANALYSIS_SCHEDULE_H

#include "act/Analysis/Target.h"

namespace mlir::act {

/// One operation of a loop body, as a target executes it.
struct Step {
  ArrayRef<MicroOp> microOps;
  double latency = 0;
  /// Earlier steps of the iteration.
  ArrayRef<unsigned> operands;
  /// A load waits in a queue of its own, not in the window.
  bool isLoad = false;
  /// What it loads is an operand, so that it enters with what uses it.
  bool isOperand = false;
  /// What kind of register its result takes.
  enum Result { None, Vector, Mask };
  Result result = None;
};

/// A step of one of the iterations that are computed side by side.
struct Placed {
  unsigned step, iteration;
};

/// What micro-ops enter.
struct Core {
  double issueWidth = 1;
  unsigned window = 0;
  unsigned numPorts = 0;
  /// TargetDescription::schedulers.
  ArrayRef<uint32_t> schedulers;
};

/// The least busy time, in cycles of an iteration, of the set of ports that is
/// busiest; `ports` becomes that set. `load` is added to each port.
double getPortBound(ArrayRef<Step> steps, ArrayRef<double> load,
                    uint32_t &ports);

/// Cycles of an iteration in the steady state, iterations being independent:
/// micro-ops enter in order while less than the window of them wait; each takes
/// the first slot of its ports after its operands are there, so later ones
/// overtake earlier ones. `order` is that of the steps of `interleaved`
/// iterations.
double schedule(ArrayRef<Step> steps, const Core &core, unsigned interleaved,
                ArrayRef<Placed> order);

} // namespace mlir::act

#endif // ACT_LIB_ANALYSIS_SCHEDULE_H
