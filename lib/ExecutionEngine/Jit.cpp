// Compiling a module for this machine.
#include "act/ExecutionEngine/Jit.h"
#include "Optimize.h"
#include "Runtime.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/X86TargetParser.h"
#include <chrono>

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

/// What the wrapper with C interface is called, and the engine's wrapper of it.
static constexpr StringLiteral kInterfacePrefix("_mlir_ciface_");
static constexpr StringLiteral kEntryPrefix("_mlir__mlir_ciface_");

static Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

/// Runs `body` and returns the seconds that it took.
static double measure(llvm::function_ref<void()> body) {
  auto start = std::chrono::steady_clock::now();
  body();
  std::chrono::duration<double> taken =
      std::chrono::steady_clock::now() - start;
  return taken.count();
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

EntryPoints act::getEntryPoints(ModuleOp module) {
  EntryPoints functions;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isDeclaration())
      functions[function.getSymNameAttr()] = function.getFunctionType();
  return functions;
}

Error act::makeUnknownFunctionError(StringRef name, const EntryPoints &known) {
  if (known.empty())
    return makeError("the module has no public function with a body to run");
  auto names = llvm::map_range(known, [](const auto &function) {
    return "'" + function.first.str() + "'";
  });
  return makeError((name.empty() ? "no function is named"
                                 : "there is no function '" + name + "'") +
                   "; expected one of " + llvm::join(names, ", "));
}

/// Whether values of `type` can cross the boundary.
static bool isPassable(Type type) {
  if (auto memref = dyn_cast<MemRefType>(type))
    if (!memref.getLayout().isIdentity())
      return false;
  if (isa<RankedTensorType, MemRefType>(type))
    type = cast<ShapedType>(type).getElementType();
  return getDType(type).has_value();
}

static Error checkPassable(StringRef name, TypeRange types, StringRef what) {
  for (auto [i, type] : llvm::enumerate(types)) {
    if (isPassable(type))
      continue;
    std::string text;
    llvm::raw_string_ostream(text) << type;
    return makeError(Twine(what) + " " + Twine(i) + " of '" + name +
                     "' is of type " + text +
                     "; expected a ranked tensor, a memref with the identity "
                     "layout or a scalar, of f16, bf16, f32, f64, index or an "
                     "integer of 1, 8, 16, 32 or 64 bits");
  }
  return Error::success();
}

Expected<JitFunction> Jit::lookup(StringRef name) {
  auto *found = llvm::find_if(functions, [&](const auto &function) {
    return function.first.getValue() == name;
  });
  if (found == functions.end())
    return makeUnknownFunctionError(name, functions);
  JitFunction function;
  function.name = found->first;
  function.type = found->second;
  function.memory = memory.get();
  if (Error error = checkPassable(name, function.type.getInputs(), "argument"))
    return error;
  if (Error error = checkPassable(name, function.type.getResults(), "result"))
    return error;
  Error failure = Error::success();
  llvm::consumeError(std::move(failure));
  times.codegen += measure([&] {
    auto packed = engine->lookupPacked((kInterfacePrefix + name).str());
    if (packed)
      function.packed = *packed;
    else
      failure = packed.takeError();
  });
  if (failure)
    return failure;
  return function;
}

//===----------------------------------------------------------------------===//
// Target
//===----------------------------------------------------------------------===//

/// Whether `feature` is one of the instructions that the code generator of x86
/// chooses by itself. Others (pku, sgx, amx-...) need not be there: virtual
/// machines hide many of them.
static bool isUsedUnasked(StringRef feature) {
  static constexpr StringLiteral prefixes[] = {
      "sse",    "ssse",  "avx",  "fma", "f16c", "bmi",  "lzcnt",
      "popcnt", "movbe", "gfni", "xop", "tbm",  "egpr", "ndd",
      "ccmp",   "nf",    "zu",   "ppx", "push2"};
  return llvm::any_of(
      prefixes, [&](StringRef prefix) { return feature.starts_with(prefix); });
}

Error act::checkCpuName(StringRef cpu, const llvm::TargetMachine &machine) {
  // LLVM warns of a CPU that it does not know, and code of 64 bits for one that
  // has none ends the program.
  if (!machine.getMCSubtargetInfo()->isCPUStringValid(cpu))
    return makeError("unknown CPU '" + cpu + "'; this machine's is '" +
                     llvm::sys::getHostCPUName() + "'");
  bool isTooNarrow =
      machine.getTargetTriple().isX86() &&
      llvm::X86::parseArchX86(cpu) != llvm::X86::CK_None &&
      llvm::X86::parseArchX86(cpu, /*Only64Bit=*/true) == llvm::X86::CK_None;
  if (isTooNarrow)
    return makeError("the CPU '" + cpu + "' has 32 bits; expected one with 64");
  return Error::success();
}

Error act::checkCpu(StringRef cpu, const llvm::TargetMachine &machine) {
  if (Error error = checkCpuName(cpu, machine))
    return error;
  if (!machine.getTargetTriple().isX86())
    return Error::success();
  SmallVector<StringRef> features, missing;
  llvm::X86::getFeaturesForCPU(cpu, features);
  llvm::StringMap<bool> host = llvm::sys::getHostCPUFeatures();
  for (StringRef feature : features)
    if (auto it = host.find(feature);
        it != host.end() && !it->second && isUsedUnasked(feature))
      missing.push_back(feature);
  if (missing.empty())
    return Error::success();
  return makeError("code for the CPU '" + cpu + "' needs " +
                   llvm::join(missing, ", ") + ", which this machine's '" +
                   llvm::sys::getHostCPUName() + "' lacks; choose another");
}

static Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(const JitOptions &options) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::InitializeNativeTargetAsmParser();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setCodeGenOptLevel(llvm::CodeGenOpt::getLevel(options.optLevel)
                                  .value_or(llvm::CodeGenOptLevel::Aggressive));
  auto machine = builder->createTargetMachine();
  if (!machine || options.cpu.empty() || options.cpu == "host")
    return machine;
  // LLVM prints a warning of its own for a CPU that it does not know, so the
  // name is checked before a machine is made for it.
  if (Error error = checkCpu(options.cpu, **machine))
    return error;
  builder->setCPU(options.cpu);
  builder->getFeatures() = llvm::SubtargetFeatures();
  return builder->createTargetMachine();
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

/// Keeps visible what is called from outside alone. Each function has three
/// wrappers, and without this its body would be compiled into all of them. The
/// one that it ends up in has to align the stack for it (see act-align-stack).
static void internalize(llvm::Module &module) {
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    if (function.getName().starts_with(kEntryPrefix))
      function.addFnAttr("stackrealign");
    else
      function.setLinkage(llvm::GlobalValue::InternalLinkage);
  }
}

/// Loads LLVM's OpenMP runtime, once, where the code calls it.
static Error loadOpenMP(ModuleOp module) {
  bool isUsed = module
                    ->walk([](Operation *op) {
                      return isa<omp::OpenMPDialect>(op->getDialect())
                                 ? WalkResult::interrupt()
                                 : WalkResult::advance();
                    })
                    .wasInterrupted();
  std::string message;
  if (!isUsed)
    return Error::success();
  // LLVM's own folder first: the loader does not search it.
  for (const char *path : {ACT_OPENMP_RUNTIME, "libomp.so.5"})
    if (!llvm::sys::DynamicLibrary::LoadLibraryPermanently(path, &message))
      return Error::success();
  return makeError("several threads need LLVM's OpenMP runtime (Debian's "
                   "package libomp-22-dev): " +
                   message);
}

Error Jit::createEngine(ModuleOp module, const JitOptions &options) {
  if (Error error = loadOpenMP(module))
    return error;
  auto machine = createTargetMachine(options);
  if (!machine)
    return machine.takeError();
  auto transform = [&, target =
                           machine->get()](llvm::Module *llvmModule) -> Error {
    internalize(*llvmModule);
    if (Error error = options.optLevel == 3
                          ? optimize(*llvmModule, *target)
                          : makeOptimizingTransformer(options.optLevel, 0,
                                                      target)(llvmModule))
      return error;
    if (options.dumpLLVM)
      llvmModule->print(*options.dumpLLVM, nullptr);
    return Error::success();
  };
  ExecutionEngineOptions engineOptions;
  engineOptions.transformer = transform;
  engineOptions.enableGDBNotificationListener = false;
  engineOptions.enablePerfNotificationListener = false;
  auto created =
      ExecutionEngine::create(module, engineOptions, std::move(*machine));
  if (!created)
    return created.takeError();
  engine = std::move(*created);
  registerRuntime(*engine);
  // Kernels are loaded.
  engine->initialize();
  return memory ? memory->wait() : Error::success();
}

Jit::Jit() = default;
Jit::~Jit() = default;

Expected<std::unique_ptr<Jit>> Jit::compile(ModuleOp module,
                                            const JitOptions &options) {
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerOpenMPDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  gpu::registerOffloadingLLVMTranslationInterfaceExternalModels(registry);
  module.getContext()->appendDialectRegistry(registry);

  std::unique_ptr<Jit> jit(new Jit());
  jit->memory = options.memory;
  jit->functions = getEntryPoints(module);
  for (auto function : module.getOps<func::FuncOp>())
    if (jit->functions.contains(function.getSymNameAttr()))
      function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        UnitAttr::get(module.getContext()));

  PassManager manager(module.getContext());
  // After each pass the verifier takes a third of the time; once is enough.
  manager.enableVerifier(false);
  if (options.buildPipeline)
    options.buildPipeline(manager);
  LogicalResult lowered = success();
  jit->times.pipeline = measure([&] {
    lowered =
        success(succeeded(manager.run(module)) && succeeded(verify(module)));
  });
  if (failed(lowered))
    return makeError("the module could not be lowered to the LLVM dialect");

  std::optional<Error> error;
  jit->times.optimize =
      measure([&] { error.emplace(jit->createEngine(module, options)); });
  if (*error)
    return std::move(*error);
  return jit;
}
