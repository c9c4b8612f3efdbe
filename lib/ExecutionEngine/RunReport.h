// What act-run does with the results of a call.
#ifndef ACT_LIB_EXECUTIONENGINE_RUNREPORT_H
#define ACT_LIB_EXECUTIONENGINE_RUNREPORT_H

#include "RunOptions.h"
#include "act/ExecutionEngine/Array.h"
#include "llvm/Support/Error.h"

namespace mlir::act {

SmallVector<ArrayView> getViews(ArrayRef<Array> arrays);

/// Writes, prints, compares and classifies as the options say. The error names
/// all comparisons that failed; files are then still written.
llvm::Error reportResults(const RunOptions &options, ArrayRef<Array> results);

} // namespace mlir::act

#endif // ACT_LIB_EXECUTIONENGINE_RUNREPORT_H
