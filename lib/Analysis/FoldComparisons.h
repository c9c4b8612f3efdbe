#ifndef ACT_LIB_ANALYSIS_FOLDCOMPARISONS_H
#define ACT_LIB_ANALYSIS_FOLDCOMPARISONS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::act {

/// Does to comparisons of scalars, and selections by them, what LLVM will.
void populateComparisonFolds(RewritePatternSet &patterns);

} // namespace mlir::act

#endif // ACT_LIB_ANALYSIS_FOLDCOMPARISONS_H
