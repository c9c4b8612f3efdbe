// Compiling a text of MLIR for this machine, to measure it.
#ifndef ACT_CALIBRATION_COMPILE_H
#define ACT_CALIBRATION_COMPILE_H

#include "act/ExecutionEngine/Jit.h"
#include "mlir/IR/MLIRContext.h"

namespace mlir::act {

/// A function and the code that it belongs to.
struct CompiledKernel {
  std::unique_ptr<Jit> jit;
  JitFunction function;
};

/// Parses `text`, lowers it by act-to-llvm, compiles it for this machine and
/// looks up its function `kernel`. Each op computes by the implementation that
/// it names, or the preferred one. Results from `streamBytes` on are written
/// past the caches, none if 0.
llvm::Expected<CompiledKernel>
compileKernel(MLIRContext *context, StringRef text, int64_t streamBytes = 0);

} // namespace mlir::act

#endif // ACT_CALIBRATION_COMPILE_H
