// Machine code of a module in the LLVM dialect, as bytes.
#ifndef ACT_COMPILE_MACHINECODE_H
#define ACT_COMPILE_MACHINECODE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Support/Error.h"

namespace mlir::act {

/// An object and the assembly text of the same code.
struct MachineCode {
  std::string object, assembly;
};

/// Refuses a CPU that LLVM does not know, and, where its code `mustRun` here,
/// one that has instructions which this machine lacks. The error is one line.
llvm::Error checkTarget(StringRef cpu, bool mustRun);

/// Compiles for `cpu`, as LLVM names it; "host" is this machine's. Position
/// independent. The error is one line.
llvm::Expected<MachineCode> emitMachineCode(ModuleOp module, StringRef cpu);

/// Links an object to a shared library at `output` with the C compiler; it may
/// need the C library and libm only.
llvm::Error linkSharedLibrary(StringRef object, StringRef output);

} // namespace mlir::act

#endif // ACT_COMPILE_MACHINECODE_H
