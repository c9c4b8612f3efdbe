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
  Option<std::string> profile{
      *this, "profile",
      llvm::cl::desc("The framework (torch, jax, onnx, keras, tflite) whose "
                     "variants ops get that name none; by default the one in "
                     "the module's act.profile"),
      llvm::cl::init("")};
  Option<std::string> cpu{
      *this, "cpu",
      llvm::cl::desc("CPU whose vectors are used, as LLVM names it; 'host' is "
                     "this machine's"),
      llvm::cl::init("host")};
  Option<std::string> accuracy{
      *this, "accuracy",
      llvm::cl::desc(
          "Accuracy of activations for which the module states none, "
          "as in #act.accuracy: 'ulps = 2, tails = flush'"),
      llvm::cl::init("")};
  Option<bool> raise{
      *this, "raise",
      llvm::cl::desc("Turn the spellings of activations into act ops first"),
      llvm::cl::init(true)};
  Option<bool> excessPrecision{
      *this, "excess-precision",
      llvm::cl::desc("Keep what fused ops of f16 and bf16 hand to each other "
                     "in f32; otherwise each result is rounded"),
      llvm::cl::init(true)};
  Option<bool> report{
      *this, "report",
      llvm::cl::desc("Emit a remark with the implementation of each op"),
      llvm::cl::init(false)};
  Option<int64_t> streamBytes{
      *this, "stream-bytes",
      llvm::cl::desc("Bytes of a result from which it is written past the "
                     "caches; 0 is never. The default is for last caches of "
                     "about as much"),
      llvm::cl::init(32 << 20)};
  Option<int64_t> threads{
      *this, "threads",
      llvm::cl::desc("Threads over which large loops are split, by OpenMP: "
                     "the code then needs its runtime"),
      llvm::cl::init(1)};
};

/// Options of `act-to-nvvm`.
struct ActToNVVMOptions : public PassPipelineOptions<ActToNVVMOptions> {
  ListOption<std::string> libraries{
      *this, "library", llvm::cl::desc("Files with more activations")};
  Option<std::string> profile{
      *this, "profile",
      llvm::cl::desc("The framework (torch, jax, onnx, keras, tflite) whose "
                     "variants ops get that name none; by default the one in "
                     "the module's act.profile"),
      llvm::cl::init("")};
  Option<std::string> chip{*this, "chip",
                           llvm::cl::desc("The GPU, as LLVM names it"),
                           llvm::cl::init("sm_90")};
  Option<std::string> features{
      *this, "features",
      llvm::cl::desc("Features of LLVM's back end; none is the lowest PTX "
                     "version that knows the chip"),
      llvm::cl::init("")};
  Option<std::string> format{
      *this, "format",
      llvm::cl::desc("What a kernel becomes: isa (PTX), cubin, fatbin, or llvm "
                     "(a gpu.module in the LLVM dialect)"),
      llvm::cl::init("cubin")};
  Option<std::string> toolkit{
      *this, "toolkit",
      llvm::cl::desc("Folder of the CUDA toolkit; where it is not given, it is "
                     "looked for"),
      llvm::cl::init("")};
  Option<bool> libdevice{
      *this, "libdevice",
      llvm::cl::desc("Let kernels use the toolkit's libdevice for functions "
                     "that no GPU instruction computes (f64)"),
      llvm::cl::init(false)};
  Option<bool> hostCode{
      *this, "host-code",
      llvm::cl::desc(
          "Lower what stays on the host to the LLVM dialect, too: it "
          "calls the functions of libActCudaRuntime"),
      llvm::cl::init(false)};
  Option<unsigned> blockSize{*this, "block-size",
                             llvm::cl::desc("Threads in a block"),
                             llvm::cl::init(256)};
  Option<std::string> accuracy{
      *this, "accuracy",
      llvm::cl::desc(
          "Accuracy of activations for which the module states none, "
          "as in #act.accuracy: 'ulps = 2, tails = flush'"),
      llvm::cl::init("")};
  Option<bool> raise{
      *this, "raise",
      llvm::cl::desc("Turn the spellings of activations into act ops first"),
      llvm::cl::init(true)};
  Option<bool> excessPrecision{
      *this, "excess-precision",
      llvm::cl::desc("Keep what fused ops of f16 and bf16 hand to each other "
                     "in f32; otherwise each result is rounded"),
      llvm::cl::init(true)};
  Option<bool> report{
      *this, "report",
      llvm::cl::desc("Emit a remark with the implementation of each op"),
      llvm::cl::init(false)};
};

/// Adds the passes of `act-to-nvvm`: each elementwise op on tensors or memrefs,
/// after fusion, becomes a kernel. What stays on the host launches it
/// (`gpu.launch_func` of a `gpu.binary`). All tensors and memrefs live in the
/// device's memory, at addresses that are multiples of 16 bytes, as every
/// allocation of CUDA is. With `hostCode`, what stays on the host becomes the
/// LLVM dialect, with calls of act/CudaRuntime/CudaRuntime.h.
void buildActToNVVMPipeline(OpPassManager &pm, const ActToNVVMOptions &options);

/// Adds the passes of `act-to-llvm`: act, linalg, arith, math on scalars,
/// vectors, tensors and memrefs to the LLVM dialect.
void buildActToLLVMPipeline(OpPassManager &pm, const ActToLLVMOptions &options);

/// The width in bits of the vector registers of `cpu` ("host" is this
/// machine's; 128 where it is unknown).
unsigned getVectorBits(StringRef cpu);

/// Whether `cpu` ("host" is this machine's) has the instructions that LLVM
/// calls `feature`; false where it is unknown.
bool hasFeature(StringRef cpu, StringRef feature);

/// Registers the named pipelines with the pass registry.
void registerPipelines();

} // namespace mlir::act

#endif // ACT_CONVERSION_PIPELINES_H
