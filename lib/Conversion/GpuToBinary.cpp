// The pass act-gpu-to-binary.
#include "CudaToolkit.h"
#include "act/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Target/LLVM/ModuleToObject.h"
#include "mlir/Target/LLVM/NVVM/Utils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Triple.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTGPUTOBINARY
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

static constexpr StringLiteral libdevicePath = "nvvm/libdevice/libdevice.10.bc";
static constexpr StringLiteral howToGetToolkit =
    "install CUDA's toolkit (nvidia-cuda-nvcc from PyPI has what is needed) "
    "and "
    "name its folder by CUDA_HOME or toolkit=";

namespace {
/// Translates a module to PTX. Upstream's own serializer of NVVM insists on a
/// libdevice in any toolkit that the environment names.
class PtxWriter : public LLVM::ModuleToObject {
public:
  /// `libraries` are paths of bitcode files to link.
  PtxWriter(gpu::GPUModuleOp module, NVVM::NVVMTargetAttr target,
            ArrayRef<Attribute> libraries)
      : ModuleToObject(*module, target.getTriple(), target.getChip(),
                       target.getFeatures(), target.getO()),
        libraries(libraries) {}

protected:
  std::optional<SmallVector<std::unique_ptr<llvm::Module>>>
  loadBitcodeFiles(llvm::Module &llvmModule) override {
    SmallVector<std::unique_ptr<llvm::Module>> loaded;
    if (failed(loadBitcodeFilesFromList(llvmModule.getContext(), libraries,
                                        loaded)))
      return std::nullopt;
    return std::move(loaded);
  }

  FailureOr<SmallVector<char, 0>>
  moduleToObject(llvm::Module &llvmModule) override {
    auto report = [&] { return emitError(getOperation().getLoc()); };
    FailureOr<llvm::TargetMachine *> machine = getOrCreateTargetMachine();
    if (failed(machine))
      return report() << "cannot generate code for " << chip;
    FailureOr<SmallString<0>> ptx =
        translateModuleToISA(llvmModule, **machine, report);
    if (failed(ptx))
      return failure();
    return SmallVector<char, 0>(ptx->begin(), ptx->end());
  }

private:
  ArrayRef<Attribute> libraries;
};

struct GpuToBinaryPass : act::impl::ActGpuToBinaryBase<GpuToBinaryPass> {
  using ActGpuToBinaryBase::ActGpuToBinaryBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    ActGpuToBinaryBase::getDependentDialects(registry);
    registerBuiltinDialectTranslation(registry);
    registerGPUDialectTranslation(registry);
    registerLLVMDialectTranslation(registry);
    registerNVVMDialectTranslation(registry);
  }

  void runOnOperation() override;

private:
  LogicalResult checkCalls(gpu::GPUModuleOp module);
  LogicalResult findTools();
  FailureOr<std::string> translate(gpu::GPUModuleOp module,
                                   NVVM::NVVMTargetAttr target);
  LogicalResult serialize(gpu::GPUModuleOp module);

  CudaAssembler assembler;
  /// Libdevice's file, where a kernel calls it.
  Attribute library;
};
} // namespace

/// A kernel can call libdevice only, and only if that is wanted and found.
LogicalResult GpuToBinaryPass::checkCalls(gpu::GPUModuleOp module) {
  WalkResult result = module.walk([&](LLVM::CallOp call) -> WalkResult {
    std::optional<StringRef> name = call.getCallee();
    auto callee = name ? module.lookupSymbol<LLVM::LLVMFuncOp>(*name) : nullptr;
    if (callee && !callee.isExternal())
      return WalkResult::advance();
    StringRef shown = name ? *name : "a pointer";
    if (!shown.starts_with("__nv_"))
      return emitError(call.getLoc(), "a kernel cannot call '") << shown << "'";
    if (!libdevice)
      return emitError(call.getLoc(),
                       "no GPU instruction computes this at its type: it "
                       "would call '")
             << shown
             << "' of CUDA's libdevice; expected an activation or a function "
                "of the library, or libdevice=true to allow the call";
    std::optional<std::string> file = findCudaFile(toolkit, libdevicePath);
    if (!file)
      return emitError(call.getLoc(), "needs '")
             << shown << "' of libdevice, but found no " << libdevicePath << " "
             << describeCudaSearch(toolkit) << "; " << howToGetToolkit;
    library = StringAttr::get(&getContext(), *file);
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

/// Finds what `format` needs, before any work is done.
LogicalResult GpuToBinaryPass::findTools() {
  if (format == "isa")
    return success();
  auto find = [&](StringRef program, std::string &path) -> LogicalResult {
    std::optional<std::string> found =
        findCudaFile(toolkit, ("bin/" + program).str());
    if (!found)
      return emitError(getOperation().getLoc(), "found no ")
             << program << " " << describeCudaSearch(toolkit)
             << ", which format=" << format << " needs; " << howToGetToolkit
             << ", or use format=isa, which needs none";
    path = *found;
    return success();
  };
  if (failed(find("ptxas", assembler.ptxas)))
    return failure();
  return format == "fatbin" ? find("fatbinary", assembler.fatbinary)
                            : success();
}

/// Whether LLVM knows the chip; an unknown one would only get a warning there.
static LogicalResult checkChip(gpu::GPUModuleOp module,
                               NVVM::NVVMTargetAttr target) {
  NVVM::SerializeGPUModuleBase::init();
  std::string error;
  llvm::Triple triple(target.getTriple());
  const llvm::Target *found = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!found)
    return emitError(module.getLoc(), "cannot generate PTX: ") << error;
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
      found->createMCSubtargetInfo(triple, "", ""));
  if (subtarget && subtarget->isCPUStringValid(target.getChip()))
    return success();
  return emitError(module.getLoc(), "found chip '")
         << target.getChip()
         << "', expected one that LLVM knows, such as sm_90";
}

FailureOr<std::string> GpuToBinaryPass::translate(gpu::GPUModuleOp module,
                                                  NVVM::NVVMTargetAttr target) {
  if (failed(checkChip(module, target)))
    return failure();
  SmallVector<Attribute> libraries;
  if (library)
    libraries.push_back(library);
  PtxWriter writer(module, target, libraries);
  std::optional<SmallVector<char, 0>> ptx = writer.run();
  if (!ptx)
    return failure();
  std::string text(ptx->begin(), ptx->end());
  size_t undefined = text.find(".extern .func");
  if (undefined != std::string::npos)
    return emitError(module.getLoc(), "the PTX calls an undefined function: ")
           << StringRef(text).substr(undefined).split(';').first;
  return text;
}

LogicalResult GpuToBinaryPass::serialize(gpu::GPUModuleOp module) {
  ArrayAttr targets = module.getTargetsAttr();
  auto target = targets && targets.size() == 1
                    ? dyn_cast<NVVM::NVVMTargetAttr>(targets[0])
                    : nullptr;
  if (!target)
    return emitError(module.getLoc(),
                     "expected one target; run nvvm-attach-target first");
  FailureOr<std::string> object = translate(module, target);
  if (failed(object))
    return failure();
  auto kind = gpu::CompilationTarget::Assembly;
  if (format != "isa") {
    assembler.chip = target.getChip().str();
    assembler.optLevel = target.getO();
    llvm::Expected<std::string> assembled = assembler.assemble(*object);
    if (!assembled)
      return emitError(module.getLoc(), toString(assembled.takeError()));
    object = std::move(*assembled);
    kind = format == "cubin" ? gpu::CompilationTarget::Binary
                             : gpu::CompilationTarget::Fatbin;
  }
  OpBuilder builder(module);
  auto attr =
      gpu::ObjectAttr::get(target, kind, builder.getStringAttr(*object));
  gpu::BinaryOp::create(builder, module.getLoc(), module.getName(),
                        /*offloadingHandler=*/nullptr,
                        builder.getArrayAttr({attr}));
  module.erase();
  return success();
}

void GpuToBinaryPass::runOnOperation() {
  ModuleOp module = getOperation();
  if (!llvm::is_contained({"isa", "cubin", "fatbin", "llvm"}, format)) {
    emitError(module.getLoc(), "found format '")
        << format << "', expected isa, cubin, fatbin or llvm";
    return signalPassFailure();
  }
  SmallVector<gpu::GPUModuleOp> kernels(module.getOps<gpu::GPUModuleOp>());
  if (kernels.empty()) {
    emitError(module.getLoc(),
              "found no function with elementwise work to put in a "
              "kernel, expected one at least");
    return signalPassFailure();
  }
  library = nullptr;
  for (gpu::GPUModuleOp kernel : kernels)
    if (failed(checkCalls(kernel)))
      return signalPassFailure();
  if (format == "llvm")
    return;
  if (failed(findTools()))
    return signalPassFailure();
  for (gpu::GPUModuleOp kernel : kernels)
    if (failed(serialize(kernel)))
      return signalPassFailure();
}
