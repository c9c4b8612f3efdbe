// What LLVM makes a part of another instruction.
#ifndef ACT_LIB_ANALYSIS_MERGING_H
#define ACT_LIB_ANALYSIS_MERGING_H

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::act {

/// Whether `select` picks one of the two values that its condition compares, as
/// one instruction does on most targets: also where both are zero, of which
/// x86's minimum takes the second, and where one is NaN.
bool isMinOrMax(arith::SelectOp select);

/// A comparison is a part of the minimum or maximum that selects by it.
bool isPartOfMinOrMax(Operation &op);

/// A negation is a sign within the multiply-adds, sums and differences that use
/// it.
bool isFoldedNegation(Operation &op);

/// True if one user alone needs what a bitwise `op` computes, and is bitwise.
bool mergesIntoLogic(Operation &op);

/// True if a selection can be the mask of the operation, or load, that gives
/// what is selected for it alone: what is selected if the condition holds, or,
/// if the other value is zero, if it does not.
bool mergesIntoMask(Operation &op);

/// True if LLVM gets the cosine `op` from the call that computes the sine.
bool mergesIntoCall(Operation &op);

} // namespace mlir::act

#endif // ACT_LIB_ANALYSIS_MERGING_H
