// Stages that the named pipelines share.
#ifndef ACT_LIB_CONVERSION_PIPELINESTAGES_H
#define ACT_LIB_CONVERSION_PIPELINESTAGES_H

#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/SmallVector.h"
#include <string>

namespace mlir::act {

/// What both pipelines are told of a model.
struct FrontEndOptions {
  llvm::SmallVector<std::string> libraries;
  std::string profile, accuracy;
  bool raise, excessPrecision;
};

/// Ops of other dialects imported, formulas frozen, the profile applied,
/// spellings raised, the accuracy of each op stated, and all elementwise work
/// in as few linalg.generic ops as possible, in f32 where that may be.
void addFrontEnd(OpPassManager &pm, const FrontEndOptions &options);

/// Tensors to memrefs, functions' arguments and results included, and frees.
void addBufferization(OpPassManager &pm);

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_PIPELINESTAGES_H
