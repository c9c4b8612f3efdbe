#include "act/Compile/MachineCode.h"
#include "act/ExecutionEngine/Jit.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Expected;

static Expected<std::unique_ptr<llvm::TargetMachine>>
createMachine(StringRef cpu, bool mustRun) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::InitializeNativeTargetAsmParser();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setCodeGenOptLevel(llvm::CodeGenOptLevel::Aggressive);
  builder->setRelocationModel(llvm::Reloc::PIC_);
  auto machine = builder->createTargetMachine();
  if (!machine || cpu == "host")
    return machine;
  if (mustRun)
    if (llvm::Error error = checkCpu(cpu, **machine))
      return std::move(error);
  if (llvm::Error error = checkCpuName(cpu, **machine))
    return std::move(error);
  builder->setCPU(cpu.str());
  builder->getFeatures() = llvm::SubtargetFeatures();
  return builder->createTargetMachine();
}

llvm::Error mlir::act::checkTarget(StringRef cpu, bool mustRun) {
  return createMachine(cpu, mustRun).takeError();
}

static Expected<std::string> emit(const llvm::Module &module,
                                  llvm::TargetMachine &machine,
                                  llvm::CodeGenFileType kind) {
  // Code generation changes the module.
  std::unique_ptr<llvm::Module> copy = llvm::CloneModule(module);
  SmallString<0> bytes;
  llvm::raw_svector_ostream os(bytes);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, os, nullptr, kind))
    return llvm::createStringError("the target emits no such file");
  passes.run(*copy);
  return bytes.str().str();
}

Expected<MachineCode> mlir::act::emitMachineCode(ModuleOp module,
                                                 StringRef cpu) {
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  module.getContext()->appendDialectRegistry(registry);
  auto machine = createMachine(cpu, /*mustRun=*/false);
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(module, context);
  if (!llvmModule)
    return llvm::createStringError("the module has no translation to LLVM IR");
  llvmModule->setDataLayout((*machine)->createDataLayout());
  llvmModule->setTargetTriple((*machine)->getTargetTriple());
  llvmModule->setPICLevel(llvm::PICLevel::BigPIC);
  auto optimize = makeOptimizingTransformer(3, 0, machine->get());
  if (llvm::Error error = optimize(llvmModule.get()))
    return std::move(error);
  MachineCode code;
  for (auto [text, kind] :
       {std::pair(&code.object, llvm::CodeGenFileType::ObjectFile),
        {&code.assembly, llvm::CodeGenFileType::AssemblyFile}}) {
    Expected<std::string> emitted = emit(*llvmModule, **machine, kind);
    if (!emitted)
      return emitted.takeError();
    *text = std::move(*emitted);
  }
  return code;
}

llvm::Error mlir::act::linkSharedLibrary(StringRef object, StringRef output) {
  llvm::ErrorOr<std::string> compiler = llvm::sys::findProgramByName("cc");
  if (!compiler)
    return llvm::createStringError("found no C compiler 'cc' to link a shared "
                                   "library with; install one");
  SmallString<128> log;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("act-link", "log", log))
    return llvm::createStringError(error, "no place for a temporary file");
  std::optional<StringRef> redirects[] = {std::nullopt, StringRef(log),
                                          StringRef(log)};
  int status = llvm::sys::ExecuteAndWait(*compiler,
                                         {*compiler, "-shared", "-o", output,
                                          object, "-Wl,--no-undefined",
                                          "-Wl,--as-needed", "-lm"},
                                         std::nullopt, redirects);
  auto said = llvm::MemoryBuffer::getFile(log);
  llvm::sys::fs::remove(log);
  if (status == 0)
    return llvm::Error::success();
  StringRef text = said ? (*said)->getBuffer().trim() : "";
  return llvm::createStringError("'cc' cannot link a shared library: " +
                                 text.split('\n').first);
}
