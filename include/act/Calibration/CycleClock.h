// Time in cycles of the core, on a machine whose frequency changes.
#ifndef ACT_CALIBRATION_CYCLECLOCK_H
#define ACT_CALIBRATION_CYCLECLOCK_H

#include "act/ExecutionEngine/Jit.h"
#include "mlir/IR/MLIRContext.h"

namespace mlir::act {

/// Measures in the time of dependent integer additions, which take one cycle on
/// every CPU described: they are timed again beside each sample, so that
/// neither frequency nor other load is taken for a property of the code.
class CycleClock {
public:
  /// Compiles the additions.
  static llvm::Expected<CycleClock> create(MLIRContext *context);

  /// The cycles of one `run`. The least of `samples` samples counts: what
  /// disturbs a sample only lengthens it.
  double measure(llvm::function_ref<void()> run, unsigned samples);

private:
  std::unique_ptr<Jit> jit;
  JitCall additions;
  /// Of the stack in a page, at the last sample: each has another.
  unsigned place = 0;
};

} // namespace mlir::act

#endif // ACT_CALIBRATION_CYCLECLOCK_H
