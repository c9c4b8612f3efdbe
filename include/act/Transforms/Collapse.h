// Which loops of an elementwise op can be one loop.
#ifndef ACT_TRANSFORMS_COLLAPSE_H
#define ACT_TRANSFORMS_COLLAPSE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

namespace mlir::act {

/// Groups of adjacent loops of `op` that every operand sees side by side and in
/// order, or not at all; groups of one loop are left out.
SmallVector<ReassociationIndices> getCollapsibleLoops(linalg::LinalgOp op);

} // namespace mlir::act

#endif // ACT_TRANSFORMS_COLLAPSE_H
