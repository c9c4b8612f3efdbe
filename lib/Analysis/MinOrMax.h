// Selections that are minima and maxima.
#ifndef ACT_LIB_ANALYSIS_MINORMAX_H
#define ACT_LIB_ANALYSIS_MINORMAX_H

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::act {

/// Whether `select` picks one of the two values that its condition compares, as
/// one instruction does on most targets.
bool isMinOrMax(arith::SelectOp select);

} // namespace mlir::act

#endif // ACT_LIB_ANALYSIS_MINORMAX_H
