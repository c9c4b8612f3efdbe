// Reductions along rows, which lie in memory as the op reads them.
#ifndef ACT_LIB_TRANSFORMS_ROWREDUCTION_H
#define ACT_LIB_TRANSFORMS_ROWREDUCTION_H

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::act {

/// The input of a reduction that has all of its loops; null for another op, and
/// for a contraction.
inline OpOperand *getReducedInput(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() == 0)
    return nullptr;
  for (OpOperand *input : op.getDpsInputOperands())
    if (op.getMatchingIndexingMap(input).isPermutation())
      return input;
  return nullptr;
}

/// True for a reduction that reads each element of an input once.
inline bool isRowReduction(linalg::LinalgOp op) { return getReducedInput(op); }

/// True if one op with a neutral element combines what has been reduced so far
/// with the next element: parts can be reduced by themselves.
inline bool canDivide(linalg::LinalgOp op) {
  SmallVector<Operation *> combiners;
  return op.getNumDpsInits() == 1 &&
         matchReduction(op.getRegionOutputArgs(), 0, combiners) &&
         combiners.size() == 1 && arith::getNeutralElement(combiners.front());
}

/// The loop along which the input's elements are next to each other, where that
/// is a loop of a reduction that can be divided.
inline std::optional<unsigned> getLaneLoop(linalg::LinalgOp op) {
  OpOperand *input = getReducedInput(op);
  if (!input || !canDivide(op))
    return std::nullopt;
  AffineMap map = op.getMatchingIndexingMap(input);
  unsigned loop = map.getDimPosition(map.getNumResults() - 1);
  if (op.getIteratorTypesArray()[loop] != utils::IteratorType::reduction)
    return std::nullopt;
  return loop;
}

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_ROWREDUCTION_H
