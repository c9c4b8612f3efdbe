// Choices of one of several things for each of several ops.
#ifndef ACT_LIB_TRANSFORMS_COMBINATIONS_H
#define ACT_LIB_TRANSFORMS_COMBINATIONS_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::act {

/// For each op the index of what it gets.
using Choice = SmallVector<size_t>;

/// Whether all combinations, of `counts[i]` things for op i, are few enough to
/// be tried.
bool areFew(ArrayRef<size_t> counts);

/// All combinations, or, if there are too many, those that differ from `start`
/// at one place.
SmallVector<Choice> getCombinations(ArrayRef<size_t> counts,
                                    const Choice &start);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_COMBINATIONS_H
