#include "act/Calibration/Compile.h"
#include "act/Conversion/Pipelines.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace mlir::act;

llvm::Expected<std::unique_ptr<Jit>>
mlir::act::compileText(MLIRContext *context, StringRef text) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, context);
  if (!module)
    return llvm::createStringError("a kernel to measure cannot be parsed");
  JitOptions options;
  options.buildPipeline = [](OpPassManager &pm) {
    buildActToLLVMPipeline(pm, ActToLLVMOptions());
  };
  return Jit::compile(*module, options);
}
