// Measures what front ends emit for activations, lowered by upstream's passes
// and by act's, against MPFR.
#include "Compare.h"
#include "Routes.h"
#include "act/InitAll.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include <cmath>
#include <thread>

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

namespace {
struct Options {
  cl::OptionCategory category{"act-compare-upstream options"};
  cl::opt<std::string> file{cl::Positional, cl::Required, cl::cat(category),
                            cl::desc("<rows.mlir>")};
  cl::list<std::string> rows{
      "row", cl::cat(category),
      cl::desc("Function to measure (default: all of the file)")};
  cl::opt<uint64_t> stride{
      "stride", cl::init(4001), cl::cat(category),
      cl::desc("Of f32, every so many bit patterns are run; narrower types are "
               "run over all (default: 4001)")};
  cl::opt<unsigned> threads{"jobs", cl::cat(category),
                            cl::desc("Threads (default: all)"),
                            cl::init(std::thread::hardware_concurrency())};
};

/// A function of the file.
class Row {
public:
  Row(func::FuncOp function) : function(function) {}

  llvm::Error print(const Options &options);

private:
  StringRef getText(StringRef name) {
    auto text = function->getAttrOfType<StringAttr>(name);
    return text ? text.getValue() : "";
  }
  SmallVector<double> getNumbers(StringRef name);
  OwningOpRef<ModuleOp> isolate();
  llvm::Expected<std::unique_ptr<Jit>> compile(bool byUpstream);
  llvm::Error printCalls();
  llvm::Error printErrors(const Options &options);

  func::FuncOp function;
};
} // namespace

/// A module with this function alone.
OwningOpRef<ModuleOp> Row::isolate() {
  OpBuilder builder(function.getContext());
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, function.getLoc());
  module->push_back(function.clone());
  return module;
}

SmallVector<double> Row::getNumbers(StringRef name) {
  SmallVector<double> values;
  if (auto numbers = function->getAttrOfType<ArrayAttr>(name))
    for (FloatAttr number : numbers.getAsRange<FloatAttr>())
      values.push_back(number.getValueAsDouble());
  return values;
}

llvm::Expected<std::unique_ptr<Jit>> Row::compile(bool byUpstream) {
  OwningOpRef<ModuleOp> module = isolate();
  LogicalResult known = success();
  JitOptions options;
  ActToLLVMOptions toLLVM;
  options.buildPipeline = [&](OpPassManager &pm) {
    if (byUpstream)
      known = addUpstreamRoute(pm, getText("route"));
    else
      buildActToLLVMPipeline(pm, toLLVM);
  };
  auto jit = Jit::compile(*module, options);
  if (succeeded(known))
    return jit;
  llvm::consumeError(jit.takeError());
  return llvm::createStringError("'" + function.getName() +
                                 "': unknown route '" + getText("route") +
                                 "'; expected libm, expand, polynomial or gpu");
}

static std::string format(const llvm::APFloat &value) {
  SmallString<16> text;
  value.toString(text, /*FormatPrecision=*/6, /*FormatMaxPadding=*/4);
  return (text == "0" && value.isNegative()) ? "-0" : text.str().str();
}

static std::string format(const char *form, double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format(form, number);
  return text;
}

static std::string describe(const Instance &instance) {
  return "f(" + format(instance.input) + ") = " + format(instance.got) +
         " for " + format(instance.expected);
}

static void printLine(ArrayRef<std::string> cells) {
  llvm::outs() << "| " << llvm::join(cells, " | ") << " |\n";
}

static void printLine(const Twine &row, const Twine &route,
                      const Errors &errors, ArrayRef<double> probes) {
  std::string example;
  for (auto [at, error] : llvm::zip_equal(probes, errors.probes))
    example += (example.empty() ? "" : ", ") + format("%g: ", at) +
               (std::isinf(error) ? "inf" : format("%.2g%%", 100 * error));
  if (probes.empty() && errors.maxUlps > 16)
    example = describe(*errors.worst);
  printLine({row.str(), route.str(),
             format(errors.maxUlps < 1e4 ? "%.2f" : "%.1e", errors.maxUlps),
             format("%.2f%%", 100.0 * errors.over16Ulps / errors.inputs),
             std::to_string(errors.wrong),
             errors.firstWrong ? describe(*errors.firstWrong) : "", example});
}

llvm::Error Row::printErrors(const Options &options) {
  auto input = dyn_cast<RankedTensorType>(function.getArgumentTypes().front());
  auto type = input ? dyn_cast<FloatType>(input.getElementType()) : nullptr;
  if (!type || type.getWidth() > 32 || input.getNumElements() != 1024)
    return llvm::createStringError("'" + function.getName() +
                                   "': expected one argument of type "
                                   "tensor<1024xT>, T at most 32 bits wide");
  MLIRContext *context = function.getContext();
  Library &library = context->getLoadedDialect<ActDialect>()->getLibrary();
  auto activation = lookupActivation(library, getText("reference"));
  if (!activation)
    return activation.takeError();
  SmallVector<std::unique_ptr<Jit>> jits;
  SmallVector<JitFunction> functions;
  for (bool byUpstream : {true, false}) {
    auto jit = compile(byUpstream);
    if (!jit)
      return jit.takeError();
    auto found = (*jit)->lookup(function.getName());
    if (!found)
      return found.takeError();
    functions.push_back(*found);
    jits.push_back(std::move(*jit));
  }
  SmallVector<double> probes = getNumbers("probes");
  auto errors = compareWithReference(
      activation->first, getNumbers("parameters"), functions, type,
      type.getWidth() > 16 ? options.stride.getValue() : 1, probes,
      std::max(1u, options.threads.getValue()));
  if (!errors)
    return errors.takeError();
  std::string name;
  llvm::raw_string_ostream(name) << getText("title") << ' ' << type;
  printLine(name, getText("route"), errors->front(), probes);
  printLine("", "act", errors->back(), probes);
  return llvm::Error::success();
}

llvm::Error Row::printCalls() {
  for (bool byUpstream : {true, false}) {
    OwningOpRef<ModuleOp> module = isolate();
    FailureOr<unsigned> calls = countLibdeviceCalls(*module, byUpstream);
    if (failed(calls))
      return llvm::createStringError("'" + function.getName() +
                                     "' could not be lowered to NVVM");
    printLine({byUpstream ? getText("title").str() : "",
               byUpstream ? "convert-gpu-to-nvvm" : "act-to-nvvm", "", "", "",
               "", std::to_string(*calls) + " calls to libdevice"});
  }
  return llvm::Error::success();
}

llvm::Error Row::print(const Options &options) {
  return getText("route") == "gpu" ? printCalls() : printErrors(options);
}

static llvm::Error run(ModuleOp module, const Options &options) {
  SmallVector<func::FuncOp> functions;
  for (const std::string &name : options.rows) {
    auto function = module.lookupSymbol<func::FuncOp>(name);
    if (!function)
      return llvm::createStringError("there is no row '" + name + "' in " +
                                     options.file);
    functions.push_back(function);
  }
  if (functions.empty())
    functions = llvm::to_vector(module.getOps<func::FuncOp>());
  printLine({"graph or op", "route", "max ulp", "over 16 ulp", "wrong",
             "first wrong", "relative error at, or worst result"});
  printLine({"---", "---", "--:", "--:", "--:", "---", "---"});
  for (func::FuncOp function : functions)
    if (llvm::Error error = Row(function).print(options))
      return error;
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  Options options;
  cl::HideUnrelatedOptions(options.category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "act-compare-upstream: what front ends emit for activations, lowered by "
      "upstream's\npasses and by act's, and measured against MPFR\n");
  mlir::registerAllPasses();
  registerPolynomialApproximationPass();
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  MLIRContext context(registry);
  context.loadDialect<ActDialect>();
  OneLineErrors errors("act-compare-upstream", &context);
  if (options.stride == 0)
    return errors.report(
        llvm::createStringError("--stride=0: expected at least 1"));
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(options.file, &context);
  if (!module)
    return errors.report(
        llvm::createStringError("'" + options.file + "' could not be read"));
  if (llvm::Error error = run(*module, options))
    return errors.report(std::move(error));
  return 0;
}
