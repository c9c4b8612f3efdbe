// How much one loop may do.
#ifndef ACT_LIB_TRANSFORMS_LOOPBUDGET_H
#define ACT_LIB_TRANSFORMS_LOOPBUDGET_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::act {

/// True for an op that is many instructions: an activation, or a function of
/// the math dialect.
bool isCostly(Operation &op);

/// What one loop may do: its code stays in the cache of instructions, and its
/// arrays in reach of the hardware's prefetchers. A pass over memory more for
/// so much work costs nothing next to the work; and the time to compile, which
/// grows with the square of a loop's ops (fusion copies bodies again and again,
/// LLVM schedules them), grows with the number of ops.
class LoopBudget {
public:
  /// Adds what `op` does. False, and nothing is added, if that is too much.
  bool add(linalg::LinalgOp op);

private:
  /// A costly op counts as so many.
  static constexpr unsigned costlyOps = 4;
  static constexpr unsigned maxOps = 256, maxArrays = 32;

  unsigned numOps = 0;
  llvm::SmallDenseSet<Value, maxArrays> arrays;
};

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_LOOPBUDGET_H
