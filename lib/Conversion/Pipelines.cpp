// The named pipelines.
#include "act/Conversion/Pipelines.h"
#include "PipelineStages.h"
#include "act/Analysis/Target.h"
#include "act/Conversion/Passes.h"
#include "act/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/Transforms/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
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
#include <mutex>

using namespace mlir;
using namespace mlir::act;

/// What LLVM knows of `cpu`; null where it does not know it.
static std::unique_ptr<llvm::MCSubtargetInfo> createSubtarget(StringRef cpu) {
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

/// The same, found out once: a pipeline asks ten times, and a virtual machine
/// takes half a millisecond to say what the host is.
static const llvm::MCSubtargetInfo *getSubtarget(StringRef cpu) {
  static std::mutex mutex;
  static llvm::StringMap<std::unique_ptr<llvm::MCSubtargetInfo>> known;
  std::lock_guard lock(mutex);
  auto [it, isNew] = known.try_emplace(cpu);
  if (isNew)
    it->second = createSubtarget(cpu);
  return it->second.get();
}

bool mlir::act::hasFeature(StringRef cpu, StringRef feature) {
  const llvm::MCSubtargetInfo *subtarget = getSubtarget(cpu);
  return subtarget && subtarget->checkFeatures(("+" + feature).str());
}

unsigned mlir::act::getVectorBits(StringRef cpu) {
  for (auto [feature, bits] : {std::pair("avx512f", 512), {"avx2", 256}})
    if (hasFeature(cpu, feature))
      return bits;
  return 128;
}

static void addCleanUp(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// As addCleanUp, where loops hold tensors.
static void addLoopCleanUp(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createActCSELoops());
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
  OpPassManager &functions = pm.nest<func::FuncOp>();
  addCleanUp(functions);
  functions.addPass(createConvertElementwiseToLinalgPass());
  functions.addPass(createActFuse());
  if (options.excessPrecision)
    functions.addPass(createActExcessPrecision());
  addCleanUp(functions);
}

static void addVectorization(OpPassManager &functions, unsigned vectorBits) {
  functions.addPass(createActTileRows());
  addLoopCleanUp(functions);
  ActTileOptions tile;
  tile.vectorBits = vectorBits;
  functions.addPass(createActTile(tile));
  addLoopCleanUp(functions);
  functions.addPass(createActVectorize());
  functions.addPass(vector::createLowerVectorMaskPass());
  functions.addPass(vector::createLowerVectorMultiReductionPass(
      vector::VectorMultiReductionLowering::InnerReduction));
  addLoopCleanUp(functions);
  functions.addPass(createLoopInvariantCodeMotionPass());
  functions.addPass(createLoopInvariantSubsetHoistingPass());
  functions.addPass(createCanonicalizerPass());
}

/// Upstream's buffer-deallocation-pipeline, with act-split-deallocs in it.
static void addDeallocation(OpPassManager &pm) {
  memref::ExpandReallocPassOptions realloc;
  realloc.emitDeallocs = false;
  pm.addPass(memref::createExpandReallocPass(realloc));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(bufferization::createOwnershipBasedBufferDeallocationPass());
  pm.addPass(createCanonicalizerPass());
  pm.addNestedPass<func::FuncOp>(createActSplitDeallocs());
  pm.addPass(bufferization::createBufferDeallocationSimplificationPass());
  pm.addPass(bufferization::createLowerDeallocationsPass());
  addCleanUp(pm);
}

void mlir::act::addBufferization(OpPassManager &pm) {
  pm.addNestedPass<func::FuncOp>(createActKeepInputs());
  pm.addNestedPass<func::FuncOp>(createActSplitEmpties());
  // What is materialized in a caller's buffer is computed there.
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  OpPassManager &functions = pm.nest<func::FuncOp>();
  addCleanUp(functions);
  addDeallocation(pm);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// Of what has none, the choice of implementations says so.
static TargetDescription getDescription(StringRef cpu) {
  llvm::Expected<FoundTarget> found = findTarget(cpu);
  if (found)
    return *found->description;
  llvm::consumeError(found.takeError());
  return TargetDescription();
}

/// How the loops of whole vectors go over memory.
static void addLoops(OpPassManager &functions,
                     const ActToLLVMOptions &options) {
  ActStreamStoresOptions stream;
  stream.threshold = options.streamBytes;
  TargetDescription target = getDescription(options.cpu);
  stream.pagesAhead = target.pagesAhead;
  stream.earlyLines = target.earlyLines;
  stream.spread = target.spreadsLines;
  functions.addPass(createActStreamStores(stream));
  if (options.threads != 1) {
    ActParallelizeOptions parallelize;
    parallelize.threads = options.threads;
    functions.addPass(createActParallelize(parallelize));
  }
  functions.addPass(createActHoistBuffers());
  ActSkipRareOptions rare;
  rare.vectorBits = getVectorBits(options.cpu);
  functions.addPass(createActSkipRare(rare));
}

static void addCode(OpPassManager &pm, const ActToLLVMOptions &options) {
  pm.addPass(createActApplyMath());
  ActChooseImplementationOptions choose;
  choose.target = options.cpu;
  choose.report = options.report;
  pm.addPass(createActChooseImplementation(choose));
  pm.addPass(createActInstantiate());
  // What is estimated on other targets is math again, and formulas in f64 leave
  // some for narrower types.
  pm.addPass(createConvertActEstimate());
  ActApproximateMathOptions approximate;
  approximate.keepPrimitives = true;
  approximate.target = options.cpu;
  pm.addPass(createActApproximateMath(approximate));
  OpPassManager &arithmetic = pm.nest<func::FuncOp>();
  arithmetic.addPass(createConvertActQuotient());
  // A model's own arithmetic in f8 and bf16 is f32's, rounded.
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16", "f8E4M3FN", "f8E5M2"};
  emulate.targetTypeStr = "f32";
  arithmetic.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  // It marks extensions and roundings as ones that may be left out in pairs.
  if (!options.excessPrecision)
    arithmetic.addPass(createActKeepRoundings());
  arithmetic.addPass(createConvertActFloat8());
  // At constant parameters much is folded, and less is to be rounded.
  arithmetic.addPass(createCanonicalizerPass());
  ActInterleaveOptions interleave;
  interleave.vectorBits = getVectorBits(options.cpu);
  arithmetic.addPass(createActInterleave(interleave));
  ConvertActRoundingOptions rounding;
  rounding.vectorBits = interleave.vectorBits;
  arithmetic.addPass(createConvertActRounding(rounding));
  arithmetic.addPass(createCSEPass());
}

/// act's own operations to instructions of one width, which nothing moves or
/// merges any more.
static void addInstructions(OpPassManager &pm,
                            const ActToLLVMOptions &options) {
  ConvertActScalebOptions scaleb;
  scaleb.cpu = options.cpu;
  pm.addNestedPass<func::FuncOp>(createConvertActScaleb(scaleb));
  ConvertActFmaOptions fma;
  fma.cpu = options.cpu;
  pm.addNestedPass<func::FuncOp>(createConvertActFma(fma));
  // Tables become globals of the module.
  ConvertActTableLookupOptions lookup;
  lookup.cpu = options.cpu;
  pm.addPass(createConvertActTableLookup(lookup));
  pm.addNestedPass<func::FuncOp>(createCSEPass());
}

/// Straight-line code in the functions, whose signatures are still those of
/// memrefs.
static void addFunctionBodies(OpPassManager &functions, unsigned vectorBits) {
  functions.addPass(createConvertActByteTransfers());
  ConvertActMaskedTransfersOptions masked;
  masked.vectorBits = vectorBits;
  functions.addPass(createConvertActMaskedTransfers(masked));
  functions.addPass(createConvertVectorToSCFPass());
  functions.addPass(createConvertActExpandShape());
  functions.addPass(memref::createExpandStridedMetadataPass());
  functions.addPass(createLowerAffinePass());
  functions.addPass(createConvertActSCF());
}

static void addLLVM(OpPassManager &pm, const ActToLLVMOptions &options) {
  addFunctionBodies(pm.nest<func::FuncOp>(), getVectorBits(options.cpu));
  pm.addPass(createConvertActLibm());
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createConvertMathToLLVMPass());
  ConvertVectorToLLVMPassOptions vector;
  vector.reassociateFPReductions = true;
  functions.addPass(createConvertVectorToLLVMPass(vector));
  functions.addPass(createConvertIndexToLLVMPass());
  functions.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  pm.addPass(createConvertFuncToLLVMPass());
  if (options.threads > 1)
    pm.addPass(createConvertOpenMPToLLVMPass());
  OpPassManager &lowered = pm.nest<LLVM::LLVMFuncOp>();
  lowered.addPass(createUBToLLVMConversionPass());
  lowered.addPass(createReconcileUnrealizedCastsPass());
  lowered.addPass(createConvertActNontemporal());
  if (getDescription(options.cpu).spreadsLines) {
    ConvertActPrefetchOptions prefetch;
    prefetch.vectorBits = getVectorBits(options.cpu);
    lowered.addPass(createConvertActPrefetch(prefetch));
  }
  // 16 bytes are what any stack is aligned to.
  if (getVectorBits(options.cpu) > 128)
    lowered.addPass(createActAlignStack());
  lowered.addPass(createCanonicalizerPass());
}

void mlir::act::buildActToLLVMPipeline(OpPassManager &pm,
                                       const ActToLLVMOptions &options) {
  addFrontEnd(pm, {llvm::to_vector(options.libraries),
                   options.profile.getValue(), options.accuracy.getValue(),
                   options.raise, options.excessPrecision});
  addVectorization(pm.nest<func::FuncOp>(), getVectorBits(options.cpu));
  addBufferization(pm);
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createConvertLinalgToLoopsPass());
  functions.addPass(LLVM::createLLVMRequestCWrappersPass());
  pm.addPass(createActSplitFunctions());
  addCode(pm, options);
  addLoops(pm.nest<func::FuncOp>(), options);
  addInstructions(pm, options);
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
