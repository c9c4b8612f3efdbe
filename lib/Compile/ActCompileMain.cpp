#include "act/Compile/ActCompileMain.h"
#include "Options.h"
#include "Outputs.h"
#include "act/Compile/Certificate.h"
#include "act/Compile/MachineCode.h"
#include "act/Conversion/Pipelines.h"
#include "act/IR/Act.h"
#include "act/InitAll.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Pass/PassInstrumentation.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/Path.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

namespace {
/// Notes which implementation the act op of each function gets.
class ChoiceRecorder : public PassInstrumentation {
public:
  ChoiceRecorder(llvm::StringMap<StringAttr> &chosen) : chosen(chosen) {}

  void runAfterPass(Pass *pass, Operation *root) override {
    if (pass->getArgument() != "act-choose-implementation")
      return;
    root->walk([&](ActivationOpInterface op) {
      auto function = op->getParentOfType<func::FuncOp>();
      chosen[function.getSymName()] = op.getImplementationAttr();
    });
  }

private:
  llvm::StringMap<StringAttr> &chosen;
};

/// Compiles what one command line asks for.
class Compiler {
public:
  Compiler(MLIRContext &context, const CompileOptions &options)
      : context(context), options(options),
        library(context.getLoadedDialect<ActDialect>()->getLibrary()) {}

  Error run();

private:
  Error addFunctions(StringRef name);
  Expected<MachineCode> compile();
  Error measureAll(StringRef sharedLibrary);
  Error addOutput(StringRef path, const MachineCode &code,
                  StringRef sharedLibrary);
  std::string printHeader(StringRef path) const;

  MLIRContext &context;
  const CompileOptions &options;
  Library &library;
  std::vector<CFunction> functions;
  /// What the pipeline chose for the CPU, by the names of its functions.
  llvm::StringMap<StringAttr> chosen;
  /// The parts of the certificate that are about the functions.
  SmallVector<std::string> certified;
  Outputs outputs;
};
} // namespace

/// The activation itself, and the derivatives that are wanted, at all types.
Error Compiler::addFunctions(StringRef name) {
  auto found = lookupActivation(library, name);
  if (!found)
    return found.takeError();
  auto [activation, attribute] = *found;
  SmallVector<std::optional<unsigned>> operands = {std::nullopt};
  SmallVector<std::string> names;
  for (unsigned i = 0; i < activation.getNumOperands(); ++i) {
    names.push_back(activation.getOperandName(i));
    if (options.wrt == "all" || options.wrt == names.back())
      operands.push_back(i);
  }
  if (!options.wrt.empty() && operands.size() == 1)
    return llvm::createStringError(
        "'" + activation.getName() + "' has no operand '" + options.wrt +
        "'; expected " + llvm::join(names, ", ") + " or all");
  for (const std::string &type : options.types)
    for (std::optional<unsigned> wrt : operands) {
      Expected<FloatType> element = parseFloatType(type, &context);
      if (!element)
        return element.takeError();
      SubjectOptions subject;
      subject.activation = attribute;
      subject.type = *element;
      subject.wrt = wrt;
      subject.gradient = options.gradient;
      subject.parameters = options.parameters;
      auto function =
          CFunction::create(&context, subject, options.hasArguments);
      if (!function)
        return function.takeError();
      for (const CFunction &other : functions)
        if (other.symbol == function->symbol)
          return llvm::createStringError("'" + name + "' gives a second '" +
                                         other.symbol + "'; name it once");
      functions.push_back(std::move(*function));
    }
  return Error::success();
}

Expected<MachineCode> Compiler::compile() {
  OwningOpRef<ModuleOp> module = ModuleOp::create(UnknownLoc::get(&context));
  for (const CFunction &function : functions)
    function.addTo(*module);
  PassManager passes(&context);
  ActToLLVMOptions toLLVM;
  toLLVM.cpu = options.cpu;
  toLLVM.raise = false;
  buildActToLLVMPipeline(passes, toLLVM);
  passes.addInstrumentation(std::make_unique<ChoiceRecorder>(chosen));
  if (failed(passes.run(*module)))
    return llvm::createStringError("the functions cannot be compiled");
  addInterfaces(*module, functions);
  return emitMachineCode(*module, options.cpu);
}

/// Measures the code in the library itself.
Error Compiler::measureAll(StringRef sharedLibrary) {
  std::string reason;
  auto loaded = llvm::sys::DynamicLibrary::getLibrary(
      sharedLibrary.str().c_str(), &reason);
  if (!loaded.isValid())
    return llvm::createStringError("the code cannot be loaded: " + reason);
  MeasuringOptions measuring = {options.samples, options.seed, options.threads,
                                options.exhaustive};
  for (CFunction &function : functions) {
    if (StringAttr implementation = chosen.lookup(function.getTensorSymbol()))
      if (Error error = function.setImplementation(&context, implementation))
        return error;
    auto measured = measureFunction(
        function, loaded.getAddressOfSymbol(function.symbol.c_str()),
        measuring);
    if (!measured)
      return measured.takeError();
    auto text = printCertified(*measured);
    if (failed(text))
      return llvm::createStringError("the formula of '" + function.symbol +
                                     "' cannot be written");
    certified.push_back(*text);
    if (uint64_t wrong = measured->measurement.wrongSpecials.count)
      llvm::errs() << "act-compile: warning: '" << function.symbol
                   << "' gives a wrong NaN, infinity or sign of zero at "
                   << wrong << " inputs; its certificate says so\n";
  }
  return Error::success();
}

/// What `host` stands for, since files are read on other machines, too.
static StringRef getCpuName(StringRef cpu) {
  return cpu == "host" ? llvm::sys::getHostCPUName() : cpu;
}

std::string Compiler::printHeader(StringRef path) const {
  std::string guard = llvm::sys::path::filename(path).upper();
  for (char &c : guard)
    if (!llvm::isAlnum(c))
      c = '_';
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "// Activations over arrays of n elements. y (dx) may be x or g; other "
        "arrays do\n"
        "// not overlap. Elements of 16-bit types are their bits. Compiled for "
        "the CPU\n// '"
     << getCpuName(options.cpu) << "'.\n#ifndef " << guard << "\n#define "
     << guard
     << "\n\n#include <stddef.h>\n#include <stdint.h>\n\n#ifdef __cplusplus\n"
        "extern \"C\" {\n#endif\n\n";
  for (const CFunction &function : functions)
    os << function.getPrototype() << ";\n";
  os << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
  return text;
}

Error Compiler::addOutput(StringRef path, const MachineCode &code,
                          StringRef sharedLibrary) {
  StringRef ending = llvm::sys::path::extension(path);
  if (ending == ".h") {
    outputs.add(path, printHeader(path));
    return Error::success();
  }
  std::string bytes = ending == ".s" ? code.assembly : code.object;
  if (ending == ".so") {
    Expected<std::string> linked = readBytes(sharedLibrary);
    if (!linked)
      return linked.takeError();
    bytes = std::move(*linked);
  }
  if (options.certify) {
    std::string note =
        ("compiled for the CPU '" + getCpuName(options.cpu) + "'").str();
    outputs.add((path + ".cert").str(),
                printCertificate(llvm::sys::path::filename(path), bytes, note,
                                 certified));
  }
  outputs.add(path, std::move(bytes));
  return Error::success();
}

Error Compiler::run() {
  if (Error error = checkTarget(options.cpu, options.certify))
    return error;
  if (Error error = addFiles(library, options.libraries))
    return error;
  for (const std::string &name : options.activations)
    if (Error error = addFunctions(name))
      return error;
  Expected<MachineCode> code = compile();
  if (!code)
    return code.takeError();
  // Linking shows that nothing but the C library is needed, and what is
  // measured is the library that is delivered.
  auto object = TemporaryFile::create("o");
  if (!object)
    return object.takeError();
  auto shared = TemporaryFile::create("so");
  if (!shared)
    return shared.takeError();
  if (Error error = writeBytes(object->path, code->object))
    return error;
  if (Error error = linkSharedLibrary(object->path, shared->path))
    return error;
  if (options.certify)
    if (Error error = measureAll(shared->path))
      return error;
  for (const std::string &path : options.outputs)
    if (Error error = addOutput(path, *code, shared->path))
      return error;
  return outputs.commit();
}

int mlir::act::actCompileMain(int argc, char **argv) {
  Expected<CompileOptions> options = parseCompileOptions(argc, argv);
  if (!options) {
    llvm::errs() << "act-compile: " << llvm::toString(options.takeError())
                 << "\n";
    return 1;
  }
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context
      .loadDialect<ActDialect, func::FuncDialect, arith::ArithDialect,
                   bufferization::BufferizationDialect, linalg::LinalgDialect,
                   tensor::TensorDialect, LLVM::LLVMDialect>();
  OneLineErrors errors("act-compile", &context);
  Compiler compiler(context, *options);
  if (Error error = compiler.run())
    return errors.report(std::move(error));
  return 0;
}
