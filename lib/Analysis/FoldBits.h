#ifndef ACT_LIB_ANALYSIS_FOLDBITS_H
#define ACT_LIB_ANALYSIS_FOLDBITS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::act {

/// Does to operations on bits what LLVM will.
void populateBitFolds(RewritePatternSet &patterns);

} // namespace mlir::act

#endif // ACT_LIB_ANALYSIS_FOLDBITS_H
