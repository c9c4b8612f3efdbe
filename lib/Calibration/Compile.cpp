#include "act/Calibration/Compile.h"
#include "act/Conversion/Pipelines.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace mlir::act;

llvm::Expected<CompiledKernel> mlir::act::compileKernel(MLIRContext *context,
                                                        StringRef text,
                                                        int64_t streamBytes) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, context);
  if (!module)
    return llvm::createStringError("a kernel to measure cannot be parsed");
  JitOptions options;
  options.buildPipeline = [streamBytes](OpPassManager &pm) {
    ActToLLVMOptions toLLVM;
    toLLVM.streamBytes = streamBytes;
    buildActToLLVMPipeline(pm, toLLVM);
  };
  auto jit = Jit::compile(*module, options);
  if (!jit)
    return jit.takeError();
  auto function = (*jit)->lookup("kernel");
  if (!function)
    return function.takeError();
  return CompiledKernel{std::move(*jit), *function};
}
