// The tool act-run.
#include "act/ExecutionEngine/Run.h"
#include "RunReport.h"
#include "Timing.h"
#include "act/Conversion/Pipelines.h"
#include "act/ExecutionEngine/CudaMemory.h"
#include "act/ExecutionEngine/Npy.h"
#include "act/InitAll.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

static Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

/// An error that diagnostics have explained already.
static Error makeReportedError() { return makeError(""); }

namespace {
/// Prints diagnostics with the lines of the source that they concern, and
/// remarks on one line and once: a loop that was split repeats them.
class DiagnosticPrinter {
public:
  DiagnosticPrinter(llvm::SourceMgr &sources, MLIRContext *context)
      : others(sources, context), remarks(context, [&](Diagnostic &diagnostic) {
          return printRemark(diagnostic);
        }) {}

private:
  LogicalResult printRemark(Diagnostic &diagnostic);

  SourceMgrDiagnosticHandler others;
  ScopedDiagnosticHandler remarks;
  llvm::StringSet<> printed;
};

/// What one run of the tool holds.
class Runner {
public:
  explicit Runner(const RunOptions &options);
  Error run();

private:
  Error checkOptions();
  Error parse();
  Error selectEntry();
  template <typename LoweringT> void setModel(LoweringT &lowering);
  Error lowerToGpu(JitOptions &jitOptions);
  void lowerToCpu(JitOptions &jitOptions);
  Error compile();
  Error checkCounts();
  Error loadInputs();
  Error call();
  void printPhases();

  const RunOptions &options;
  MLIRContext context;
  llvm::SourceMgr sources;
  DiagnosticPrinter diagnostics;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Jit> jit;
  JitFunction function;
  std::string entry;
  SmallVector<Array> inputs, results;
  unsigned samples = 0;
  double parseSeconds = 0, callSeconds = 0;
};
} // namespace

LogicalResult DiagnosticPrinter::printRemark(Diagnostic &diagnostic) {
  if (diagnostic.getSeverity() != DiagnosticSeverity::Remark)
    return failure();
  std::string line;
  llvm::raw_string_ostream os(line);
  Location loc = diagnostic.getLocation();
  if (auto place = loc->findInstanceOf<FileLineColLoc>())
    os << place.getFilename().getValue() << ':' << place.getLine() << ':'
       << place.getColumn() << ": ";
  os << diagnostic.str();
  if (printed.insert(line).second)
    llvm::errs() << line << '\n';
  return success();
}

static DialectRegistry makeRegistry() {
  DialectRegistry registry;
  // Registration is cheap (below a millisecond for all); only the dialects that
  // the module and the passes use are loaded.
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  return registry;
}

Runner::Runner(const RunOptions &options)
    : options(options),
      context(makeRegistry(), MLIRContext::Threading::DISABLED),
      diagnostics(sources, &context) {}

//===----------------------------------------------------------------------===//
// Options and compilation
//===----------------------------------------------------------------------===//

Error Runner::checkOptions() {
  for (const auto *bound : {&options.rtol, &options.atol, &options.maxUlps})
    if (!(*bound >= 0) ||
        (bound->getNumOccurrences() && options.expected.empty()))
      return makeError("--" + bound->ArgStr +
                       ": expected a number of at least "
                       "0, and a reference, --expect");
  if (options.time.getNumOccurrences() == 0)
    return Error::success();
  samples = 101;
  if (options.time.empty() ||
      (!StringRef(options.time).getAsInteger(10, samples) && samples > 0))
    return Error::success();
  return makeError("--time has '" + options.time +
                   "', expected a number of runs of at least 1");
}

Error Runner::parse() {
  Stopwatch watch;
  std::string message;
  auto buffer = openInputFile(options.file, &message);
  if (!buffer)
    return makeError(message);
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  module = parseSourceFile<ModuleOp>(sources, ParserConfig(&context));
  parseSeconds = watch.read();
  if (!module)
    return makeReportedError();
  return Error::success();
}

/// Finds the function to call. The others become private, so that what it does
/// not need is dropped instead of compiled.
Error Runner::selectEntry() {
  EntryPoints functions = getEntryPoints(*module);
  entry = options.entry;
  if (entry.empty() && functions.size() == 1)
    entry = functions.front().first.str();
  if (entry.empty() && !functions.empty())
    return makeUnknownFunctionError("", functions);
  bool found = false;
  for (auto candidate : module->getOps<func::FuncOp>()) {
    if (candidate.getSymName() == entry)
      found = functions.contains(candidate.getSymNameAttr());
    else
      candidate.setPrivate();
  }
  if (!found)
    return makeUnknownFunctionError(entry, functions);
  return Error::success();
}

/// The options that both pipelines have.
template <typename LoweringT> void Runner::setModel(LoweringT &lowering) {
  for (const std::string &library : options.libraries)
    lowering.libraries.addValue(library);
  lowering.profile = options.profile.getValue();
  lowering.accuracy = options.accuracy.getValue();
  lowering.excessPrecision = options.excessPrecision.getValue();
  lowering.report = options.verbose.getValue();
}

void Runner::lowerToCpu(JitOptions &jitOptions) {
  auto lowering = std::make_shared<ActToLLVMOptions>();
  setModel(*lowering);
  lowering->cpu = options.cpu.getValue();
  lowering->threads = options.threads.getValue();
  jitOptions.buildPipeline = [lowering](OpPassManager &manager) {
    buildActToLLVMPipeline(manager, *lowering);
  };
}

/// PTX, which the driver compiles: no CUDA toolkit has to be there.
Error Runner::lowerToGpu(JitOptions &jitOptions) {
  auto lowering = std::make_shared<ActToNVVMOptions>();
  setModel(*lowering);
  lowering->chip = options.gpu.getValue();
  lowering->format = "isa";
  lowering->hostCode = true;
  if (options.gpu.empty()) {
    Expected<std::string> chip = getCudaChip();
    if (!chip)
      return makeError("--gpu: " + llvm::toString(chip.takeError()));
    lowering->chip = *chip;
  }
  jitOptions.memory = createCudaMemory();
  jitOptions.buildPipeline = [lowering](OpPassManager &manager) {
    buildActToNVVMPipeline(manager, *lowering);
  };
  return Error::success();
}

Error Runner::compile() {
  JitOptions jitOptions;
  jitOptions.cpu = options.cpu;
  if (options.dumpLLVM)
    jitOptions.dumpLLVM = &llvm::errs();
  if (options.gpu.getNumOccurrences() == 0)
    lowerToCpu(jitOptions);
  else if (Error error = lowerToGpu(jitOptions))
    return error;
  auto compiled = Jit::compile(*module, jitOptions);
  if (!compiled)
    return compiled.takeError();
  jit = std::move(*compiled);
  auto found = jit->lookup(entry);
  if (!found)
    return found.takeError();
  function = *found;
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// Files are given for all results or for none.
Error Runner::checkCounts() {
  unsigned numResults = function.getType().getNumResults();
  for (auto [option, count] : {std::pair("--output", options.outputs.size()),
                               std::pair("--expect", options.expected.size())})
    if (count != 0 && count != numResults)
      return makeError("'" + entry + "' has " + Twine(numResults) +
                       " results, but " + Twine(count) + " " + option +
                       " are given; give one for each result, in order");
  if (!options.labels.empty() && numResults == 0)
    return makeError("'" + entry + "' has no result to compare with --labels");
  return Error::success();
}

/// The scalar that `text` spells, or none.
static std::optional<Array> parseScalar(StringRef text, Type type) {
  Array scalar(*getDType(type), {});
  if (auto floatType = dyn_cast<FloatType>(type)) {
    llvm::APFloat value(floatType.getFloatSemantics());
    auto status =
        value.convertFromString(text, llvm::APFloat::rmNearestTiesToEven);
    if (!status) {
      llvm::consumeError(status.takeError());
      return std::nullopt;
    }
    uint64_t bits = value.bitcastToAPInt().getZExtValue();
    std::memcpy(scalar.data(), &bits, scalar.getNumBytes());
    return scalar;
  }
  int64_t value;
  if (text.getAsInteger(0, value))
    return std::nullopt;
  std::memcpy(scalar.data(), &value, scalar.getNumBytes());
  bool fits = getElement(scalar.view(), 0) == value;
  return fits ? std::optional(std::move(scalar)) : std::nullopt;
}

Error Runner::loadInputs() {
  TypeRange types = function.getType().getInputs();
  for (auto [i, text] : llvm::enumerate(options.inputs)) {
    std::optional<Array> scalar;
    if (i < types.size() && !isa<ShapedType>(types[i]))
      scalar = parseScalar(text, types[i]);
    if (scalar) {
      inputs.push_back(std::move(*scalar));
      continue;
    }
    Expected<Array> array = readNpy(text);
    if (!array)
      return array.takeError();
    if (i < types.size())
      if (Error error = function.check(i, array->view()))
        return makeError("'" + text + "': " + llvm::toString(std::move(error)));
    inputs.push_back(std::move(*array));
  }
  return Error::success();
}

//===----------------------------------------------------------------------===//
// The run
//===----------------------------------------------------------------------===//

Error Runner::call() {
  Expected<JitCall> bound = function.bind(getViews(inputs));
  if (!bound)
    return bound.takeError();
  Stopwatch watch;
  bound->run();
  if (Error error = bound->wait())
    return error;
  callSeconds = watch.read();
  results = bound->take();
  if (Error error = bound->wait())
    return error;
  if (options.verbose)
    printPhases();
  if (Error error = reportResults(options, results))
    return error;
  if (samples > 0)
    return timeCall(llvm::outs(), *bound, samples, inputs, results);
  return Error::success();
}

void Runner::printPhases() {
  const JitTimes &times = jit->getTimes();
  llvm::errs() << "parse " << formatSeconds(parseSeconds) << ", lower "
               << formatSeconds(times.pipeline) << ", optimize "
               << formatSeconds(times.optimize) << ", generate code "
               << formatSeconds(times.codegen) << ", first run "
               << formatSeconds(callSeconds) << '\n';
}

Error Runner::run() {
  for (auto step : {&Runner::checkOptions, &Runner::parse, &Runner::selectEntry,
                    &Runner::compile, &Runner::checkCounts, &Runner::loadInputs,
                    &Runner::call})
    if (Error error = (this->*step)())
      return error;
  return Error::success();
}

int act::runMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  RunOptions options;
  llvm::cl::HideUnrelatedOptions(options.category);
  llvm::cl::ParseCommandLineOptions(
      argc, argv, "Compiles a module and calls one of its functions\n");
  int status = 0;
  Runner runner(options);
  llvm::handleAllErrors(runner.run(), [&](const llvm::ErrorInfoBase &error) {
    status = 1;
    std::string message = error.message();
    llvm::outs().flush();
    if (!message.empty())
      llvm::errs() << "act-run: error: " << message << '\n';
  });
  return status;
}
