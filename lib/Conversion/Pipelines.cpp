// The named pipelines.
#include "act/Conversion/Pipelines.h"
#include "PipelineStages.h"
#include "act/Conversion/Passes.h"
#include "act/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/Transforms/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/Transforms/RequestCWrappers.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Vector/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

using namespace mlir;
using namespace mlir::act;

/// What LLVM knows of `cpu`; null where it does not know it.
static std::unique_ptr<llvm::MCSubtargetInfo> getSubtarget(StringRef cpu) {
  llvm::InitializeNativeTarget();
  llvm::Triple triple(llvm::sys::getDefaultTargetTriple());
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return nullptr;
  std::string name =
      cpu == "host" ? llvm::sys::getHostCPUName().str() : cpu.str();
  std::string features;
  if (cpu == "host")
    for (auto &feature : llvm::sys::getHostCPUFeatures())
      features += (feature.second ? ",+" : ",-") + feature.first().str();
  // LLVM warns of a CPU that it does not know, so the name is checked first.
  std::unique_ptr<llvm::MCSubtargetInfo> any(
      target->createMCSubtargetInfo(triple, "", ""));
  if (!any || !any->isCPUStringValid(name))
    return nullptr;
  return std::unique_ptr<llvm::MCSubtargetInfo>(
      target->createMCSubtargetInfo(triple, name, features));
}

bool mlir::act::hasFeature(StringRef cpu, StringRef feature) {
  auto subtarget = getSubtarget(cpu);
  return subtarget && subtarget->checkFeatures(("+" + feature).str());
}

unsigned mlir::act::getVectorBits(StringRef cpu) {
  for (auto [feature, bits] : {std::pair("avx512f", 512), {"avx2", 256}})
    if (hasFeature(cpu, feature))
      return bits;
  return 128;
}

void mlir::act::addFrontEnd(OpPassManager &pm, const FrontEndOptions &options) {
  pm.addPass(createActImport());
  pm.addPass(createActDecompose());
  pm.addPass(createActFreeze({options.libraries}));
  pm.addPass(createActApplyProfile({options.profile}));
  // Bodies of named ops (linalg.tanh) have spellings too.
  pm.addNestedPass<func::FuncOp>(createLinalgGeneralizeNamedOpsPass());
  if (options.raise) {
    pm.addPass(createActRaise());
    pm.addPass(createActFreeze());
  }
  pm.addPass(createActSetAccuracy({options.accuracy}));
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  pm.addNestedPass<func::FuncOp>(createActFuse());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addVectorization(OpPassManager &pm, unsigned vectorBits) {
  pm.addNestedPass<func::FuncOp>(createActTileRows());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  ActTileOptions tile;
  tile.vectorBits = vectorBits;
  pm.addNestedPass<func::FuncOp>(createActTile(tile));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createActVectorize());
  pm.addNestedPass<func::FuncOp>(vector::createLowerVectorMaskPass());
  pm.addNestedPass<func::FuncOp>(vector::createLowerVectorMultiReductionPass(
      vector::VectorMultiReductionLowering::InnerReduction));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createLoopInvariantCodeMotionPass());
  pm.addPass(createLoopInvariantSubsetHoistingPass());
  pm.addPass(createCanonicalizerPass());
}

void mlir::act::addBufferization(OpPassManager &pm, bool onHost) {
  pm.addNestedPass<func::FuncOp>(createActKeepInputs());
  pm.addNestedPass<func::FuncOp>(createActSplitEmpties());
  // What is materialized in a caller's buffer is computed there.
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  if (onHost) {
    // A row's buffers are allocated once, and the lanes' of a reduction on the
    // stack.
    pm.addNestedPass<func::FuncOp>(
        bufferization::createBufferLoopHoistingPass());
    bufferization::PromoteBuffersToStackPassOptions stack;
    stack.maxRankOfAllocatedMemRef = 0;
    pm.addNestedPass<func::FuncOp>(
        bufferization::createPromoteBuffersToStackPass(stack));
  }
  bufferization::BufferDeallocationPipelineOptions deallocation;
  bufferization::buildBufferDeallocationPipeline(pm, deallocation);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// How the loops of whole vectors go over memory.
static void addLoops(OpPassManager &pm, const ActToLLVMOptions &options) {
  ActStreamStoresOptions stream;
  stream.threshold = options.streamBytes;
  pm.addNestedPass<func::FuncOp>(createActStreamStores(stream));
  if (options.threads > 1) {
    ActParallelizeOptions parallelize;
    parallelize.threads = options.threads;
    pm.addNestedPass<func::FuncOp>(createActParallelize(parallelize));
  }
}

static void addCode(OpPassManager &pm, const ActToLLVMOptions &options) {
  ActChooseImplementationOptions choose;
  choose.target = options.cpu;
  choose.report = options.report;
  pm.addPass(createActChooseImplementation(choose));
  pm.addPass(createActInstantiate());
  pm.addPass(createActApproximateMath());
  ConvertActScalebOptions scaleb;
  scaleb.cpu = options.cpu;
  pm.addPass(createConvertActScaleb(scaleb));
  // A model's own arithmetic in f8 and bf16 rounds each result, from f32.
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16", "f8E4M3FN", "f8E5M2"};
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  pm.addPass(createConvertActFloat8());
  pm.addPass(createConvertActRounding());
  ConvertActTableLookupOptions lookup;
  lookup.cpu = options.cpu;
  pm.addPass(createConvertActTableLookup(lookup));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addLLVM(OpPassManager &pm, const ActToLLVMOptions &options) {
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addPass(createConvertVectorToSCFPass());
  pm.addPass(createConvertActExpandShape());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createConvertActLibm());
  pm.addPass(createConvertMathToLLVMPass());
  ConvertVectorToLLVMPassOptions vector;
  vector.reassociateFPReductions = true;
  pm.addPass(createConvertVectorToLLVMPass(vector));
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  pm.addPass(createConvertFuncToLLVMPass());
  if (options.threads > 1)
    pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createCanonicalizerPass());
}

void mlir::act::buildActToLLVMPipeline(OpPassManager &pm,
                                       const ActToLLVMOptions &options) {
  addFrontEnd(pm,
              {llvm::to_vector(options.libraries), options.profile.getValue(),
               options.accuracy.getValue(), options.raise});
  addVectorization(pm, getVectorBits(options.cpu));
  addBufferization(pm, /*onHost=*/true);
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  addCode(pm, options);
  addLoops(pm, options);
  addLLVM(pm, options);
}

void mlir::act::registerPipelines() {
  PassPipelineRegistration<ActToLLVMOptions>(
      "act-to-llvm", "Lower activations, and the linalg around them, to LLVM",
      buildActToLLVMPipeline);
  PassPipelineRegistration<ActToNVVMOptions>(
      "act-to-nvvm",
      "Lower functions of elementwise work to GPU kernels and on to PTX or "
      "machine code",
      buildActToNVVMPipeline);
}
