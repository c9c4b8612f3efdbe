// Where tools write what takes them long to find out.
#ifndef ACT_TOOLSUPPORT_OUTPUT_H
#define ACT_TOOLSUPPORT_OUTPUT_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"

namespace mlir::act {

/// Whether llvm::writeToOutput will be able to write `path`: "-", a file, or
/// nothing if it is empty. Nothing is changed. The error is one line.
llvm::Error checkOutput(StringRef path);

} // namespace mlir::act

#endif // ACT_TOOLSUPPORT_OUTPUT_H
