// Stages that the named pipelines share.
#ifndef ACT_LIB_CONVERSION_PIPELINESTAGES_H
#define ACT_LIB_CONVERSION_PIPELINESTAGES_H

#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/ArrayRef.h"
#include <string>

namespace mlir::act {

/// Formulas frozen, the profile applied, spellings raised, and all elementwise
/// work in as few linalg.generic ops as possible.
void addFrontEnd(OpPassManager &pm, llvm::ArrayRef<std::string> libraries,
                 StringRef profile, bool raise);

/// Tensors to memrefs, functions' arguments and results included, and frees.
/// What is small and `onHost` is on the stack.
void addBufferization(OpPassManager &pm, bool onHost);

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_PIPELINESTAGES_H
