// What the tiles of a linalg op compute themselves.
#ifndef ACT_LIB_TRANSFORMS_TILEPRODUCERS_H
#define ACT_LIB_TRANSFORMS_TILEPRODUCERS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::act {

/// An op that reads nothing is computed again in each tile that needs it.
bool isFill(linalg::LinalgOp op);

/// A reduction whose lanes are columns: other than along its input's rows.
bool isContraction(Operation *op);

/// True if tiling is to fuse a contraction into `op`: its loops must stay those
/// of the contraction.
bool consumesContraction(linalg::LinalgOp op);

/// The ops whose results only `op`, or another of them, reads: those that its
/// tiles compute themselves. What a tile reads more than once, as a contraction
/// its inputs and a broadcast its source, stays out: it would be computed anew
/// each time. So does what is too much for one loop.
llvm::SmallPtrSet<Operation *, 8> getTileProducers(linalg::LinalgOp op);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_TILEPRODUCERS_H
