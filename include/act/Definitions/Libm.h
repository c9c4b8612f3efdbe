// What is called for each element by itself.
#ifndef ACT_DEFINITIONS_LIBM_H
#define ACT_DEFINITIONS_LIBM_H

#include "mlir/IR/Operation.h"

namespace mlir::act {

/// Whether `op`, of arith or math, becomes a call of the C library: targets
/// have no instruction for it, nor a few that do the same.
bool callsLibm(Operation *op);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_LIBM_H
