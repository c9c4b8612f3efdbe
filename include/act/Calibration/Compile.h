// Compiling a text of MLIR for this machine, to measure it.
#ifndef ACT_CALIBRATION_COMPILE_H
#define ACT_CALIBRATION_COMPILE_H

#include "act/ExecutionEngine/Jit.h"
#include "mlir/IR/MLIRContext.h"

namespace mlir::act {

/// Parses `text`, lowers it by act-to-llvm and compiles it for this machine.
/// Each op computes by the implementation that it names, or the preferred one.
llvm::Expected<std::unique_ptr<Jit>> compileText(MLIRContext *context,
                                                 StringRef text);

} // namespace mlir::act

#endif // ACT_CALIBRATION_COMPILE_H
