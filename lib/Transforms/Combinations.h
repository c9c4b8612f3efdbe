// Choices of one of several things for each of several ops.
#ifndef ACT_LIB_TRANSFORMS_COMBINATIONS_H
#define ACT_LIB_TRANSFORMS_COMBINATIONS_H

#include "act/Transforms/Chooser.h"

namespace mlir::act {

/// Whether all combinations, of `counts[i]` things for op i, are few enough to
/// be tried.
bool areFew(ArrayRef<size_t> counts);

/// All combinations, or, if there are too many, those that differ from `start`
/// at one place.
SmallVector<Choice> getCombinations(ArrayRef<size_t> counts,
                                    const Choice &start);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_COMBINATIONS_H
