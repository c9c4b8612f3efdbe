// Measuring the figures of a target's description on this machine.
#ifndef ACT_CALIBRATION_CALIBRATE_H
#define ACT_CALIBRATION_CALIBRATE_H

#include "act/Analysis/Target.h"
#include "mlir/IR/MLIRContext.h"

namespace mlir::act {

struct CalibrateOptions {
  /// What each measured figure is said to come from.
  std::string source;
  /// Samples of each measurement; the least counts.
  unsigned samples = 25;
  /// Where each figure is printed as it is measured, or null.
  raw_ostream *log = nullptr;
};

/// `base` with what can be measured replaced: latencies and throughputs of
/// operations, calls, the window, and bandwidths. That operations use the ports
/// that `base` says is kept: only for how long they do is measured.
llvm::Expected<TargetDescription> calibrate(MLIRContext *context,
                                            TargetDescription base,
                                            const CalibrateOptions &options);

/// The tool act-calibrate: parses its command line, measures and writes.
/// Returns the exit status: 0, or 1 after one line that says what is wrong.
int actCalibrateMain(int argc, char **argv);

} // namespace mlir::act

#endif // ACT_CALIBRATION_CALIBRATE_H
