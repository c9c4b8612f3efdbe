// The pipeline act-to-nvvm.
#include "PipelineStages.h"
#include "act/Conversion/Passes.h"
#include "act/Conversion/Pipelines.h"
#include "act/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/Transforms/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::act;

/// One kernel for each elementwise op, act ops still inside. No CSE before the
/// kernels are apart: it would join constants in a kernel with the host's.
static void addKernels(OpPassManager &pm, const ActToNVVMOptions &options) {
  // Bufferization makes more: of tensor.splat and tensor.generate, for
  // instance.
  pm.addNestedPass<func::FuncOp>(createLinalgGeneralizeNamedOpsPass());
  ActMapToGpuOptions map;
  map.blockSize = options.blockSize;
  pm.addNestedPass<func::FuncOp>(createActMapToGpu(map));
  pm.addNestedPass<func::FuncOp>(createConvertParallelLoopToGpuPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createGpuLaunchSinkIndexComputationsPass());
  pm.addPass(createGpuKernelOutliningPass());
  // Constants' globals, of which the kernels have copies.
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addCode(OpPassManager &pm, const ActToNVVMOptions &options) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  kernels.addPass(createActApplyMath());
  ActChooseImplementationOptions choose;
  choose.target = options.chip;
  choose.report = options.report;
  kernels.addPass(createActChooseImplementation(choose));
  kernels.addPass(createActInstantiate());
  ActApproximateMathOptions approximate;
  approximate.keepPrimitives = true;
  approximate.target = options.chip;
  kernels.addPass(createActApproximateMath(approximate));
  ConvertActQuotientOptions quotient;
  quotient.gpu = true;
  kernels.addPass(createConvertActQuotient(quotient));
  ConvertActEstimateOptions estimate;
  estimate.gpu = true;
  kernels.addPass(createConvertActEstimate(estimate));
  kernels.addPass(createConvertActScaleb());
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"f8E4M3FN", "f8E5M2"};
  emulate.targetTypeStr = "f32";
  kernels.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  if (!options.excessPrecision)
    kernels.addPass(createActKeepRoundings());
  kernels.addPass(createConvertActFloat8());
  kernels.addPass(createConvertActTableLookup());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createActSkipRare());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createConvertActMathToNVVM());
  ConvertGpuOpsToNVVMOpsOptions nvvm;
  nvvm.indexBitwidth = 64;
  kernels.addPass(createConvertGpuOpsToNVVMOps(nvvm));
  kernels.addPass(createReconcileUnrealizedCastsPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
}

static void addBinary(OpPassManager &pm, const ActToNVVMOptions &options) {
  GpuNVVMAttachTargetOptions target;
  target.chip = options.chip;
  target.features = options.features;
  target.optLevel = 3;
  pm.addPass(createGpuNVVMAttachTarget(target));
  ActGpuToBinaryOptions binary;
  binary.format = options.format;
  binary.toolkit = options.toolkit;
  binary.libdevice = options.libdevice;
  pm.addPass(createActGpuToBinary(binary));
}

/// The host's part: each launch and allocation becomes a call.
static void addHostCode(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  // Memory of the device alone is allocated in a stream's order only.
  functions.addPass(createGpuAsyncRegionPass());
  functions.addPass(arith::createArithExpandOpsPass());
  functions.addPass(createSCFToControlFlowPass());
  functions.addPass(memref::createExpandStridedMetadataPass());
  functions.addPass(createLowerAffinePass());
  pm.addPass(createGpuToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createCanonicalizerPass());
}

void mlir::act::buildActToNVVMPipeline(OpPassManager &pm,
                                       const ActToNVVMOptions &options) {
  addFrontEnd(pm, {llvm::to_vector(options.libraries),
                   options.profile.getValue(), options.accuracy.getValue(),
                   options.raise, options.excessPrecision});
  addBufferization(pm);
  addKernels(pm, options);
  addCode(pm, options);
  addBinary(pm, options);
  if (options.hostCode)
    addHostCode(pm);
}
