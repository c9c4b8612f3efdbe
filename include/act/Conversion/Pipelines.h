// Named pipelines: from act ops on tensors to code. They only add passes.
#ifndef ACT_CONVERSION_PIPELINES_H
#define ACT_CONVERSION_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::act {

/// Options of `act-to-llvm`.
struct ActToLLVMOptions : public PassPipelineOptions<ActToLLVMOptions> {
  ListOption<std::string> libraries{
      *this, "library", llvm::cl::desc("Files with more activations")};
  Option<std::string> cpu{
      *this, "cpu",
      llvm::cl::desc("CPU whose vector width is used, as LLVM names it; 'host' "
                     "is this machine's"),
      llvm::cl::init("host")};
  Option<double> maxUlps{
      *this, "max-ulps",
      llvm::cl::desc("Largest error of any activation, in ulps of the type in "
                     "which it computes; 0 allows any"),
      llvm::cl::init(0)};
  Option<bool> raise{
      *this, "raise",
      llvm::cl::desc("Turn the spellings of activations into act ops first"),
      llvm::cl::init(true)};
  Option<bool> report{
      *this, "report",
      llvm::cl::desc("Emit a remark with the implementation of each op"),
      llvm::cl::init(false)};
};

/// Adds the passes of `act-to-llvm`: act, linalg, arith, math on scalars,
/// vectors, tensors and memrefs to the LLVM dialect.
void buildActToLLVMPipeline(OpPassManager &pm, const ActToLLVMOptions &options);

/// The width in bits of the vector registers of `cpu` ("host" is this
/// machine's; 128 where it is unknown).
unsigned getVectorBits(StringRef cpu);

/// Registers the named pipelines with the pass registry.
void registerPipelines();

} // namespace mlir::act

#endif // ACT_CONVERSION_PIPELINES_H
