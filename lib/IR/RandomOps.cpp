// Verification of the ops that draw random numbers.
#include "act/IR/Act.h"

using namespace mlir;
using namespace mlir::act;

template <typename OpT> static LogicalResult verifyBounds(OpT op) {
  APFloat lower = op.getLower(), upper = op.getUpper();
  if (lower.isFinite() && upper.isFinite() && lower <= upper)
    return success();
  return op.emitOpError("draws slopes from ")
         << lower.convertToDouble() << " to " << upper.convertToDouble()
         << "; expected finite numbers, 'lower' at most 'upper'";
}

LogicalResult RreluOp::verify() { return verifyBounds(*this); }
LogicalResult RreluVjpOp::verify() { return verifyBounds(*this); }
