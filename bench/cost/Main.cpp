// How far predicted times are from measured ones, for every implementation of
// the library, in L1, on this machine. Nothing of the model is fitted to these
// kernels: its figures come from microkernels of single operations.
#include "Kernels.h"
#include "act/Analysis/Cost.h"
#include "act/Calibration/Compile.h"
#include "act/Calibration/CycleClock.h"
#include "act/InitAll.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

namespace {
struct CommandLine {
  cl::OptionCategory category{"act-bench-cost options"};
  cl::opt<std::string> filter{cl::Positional, cl::cat(category),
                              cl::desc("<part of the names of kernels>")};
  cl::list<std::string> types{
      "type", cl::CommaSeparated, cl::value_desc("types"),
      cl::desc("f16, bf16, f32, f64 (default: all)"), cl::cat(category)};
  cl::opt<std::string> target{
      "target", cl::init("host"), cl::value_desc("name or file.json"),
      cl::desc("Description to predict from (default: host)"),
      cl::cat(category)};
  cl::opt<unsigned> samples{"samples", cl::init(40), cl::cat(category),
                            cl::desc("Samples of each kernel (default: 40)")};
};

/// Deviations of some kernels.
struct Summary {
  std::vector<double> deviations;
  void print(StringRef name);
};
} // namespace

void Summary::print(StringRef name) {
  if (deviations.empty())
    return;
  llvm::sort(deviations);
  size_t within = llvm::count_if(deviations, [](double x) { return x <= 0.2; });
  llvm::outs() << llvm::left_justify(name, 20)
               << llvm::format("%4zu kernels, median %.1f%%, 95%% within "
                               "%.1f%%, worst %.1f%%, %zu beyond 20%%\n",
                               deviations.size(),
                               100 * deviations[deviations.size() / 2],
                               100 * deviations[deviations.size() * 95 / 100],
                               100 * deviations.back(),
                               deviations.size() - within);
}

/// Writes `count` values of `type` between -1 and 1, where no implementation
/// meets subnormal numbers, which some cores compute more slowly.
static void fill(char *data, FloatType type, int64_t count) {
  unsigned bytes = type.getIntOrFloatBitWidth() / 8;
  for (int64_t i = 0; i < count; ++i) {
    llvm::APFloat value(-1 + 2 * double(i * 7919 % count) / double(count));
    bool losesInfo;
    value.convert(type.getFloatSemantics(), llvm::APFloat::rmNearestTiesToEven,
                  &losesInfo);
    uint64_t bits = value.bitcastToAPInt().getZExtValue();
    std::memcpy(data + i * bytes, &bits, bytes);
  }
}

/// Cycles of one element, of arrays that fill half of L1.
static llvm::Expected<double> measure(MLIRContext *context, CycleClock &clock,
                                      const Kernel &kernel, unsigned samples) {
  auto compiled = compileKernel(context, kernel.getText());
  if (!compiled)
    return compiled.takeError();
  constexpr int64_t page = 4096, apart = 6 * page;
  alignas(page) static char memory[4 * apart];
  int64_t count = apart / kernel.getBytes() / 128 * 128, repeats = 8;
  unsigned numArrays = kernel.isGradient ? 3 : 2;
  DType type = *getDType(kernel.type);
  SmallVector<ArrayView> arguments = {{DType::I64, {}, &repeats}};
  for (unsigned i = 0; i < numArrays; ++i) {
    // At different places of a page: a load that seems to read what was just
    // stored waits.
    char *data = memory + apart * i + page / numArrays / 64 * 64 * i;
    fill(data, kernel.type, count);
    arguments.push_back({type, {count}, data});
  }
  for (unsigned i = 0; i < kernel.numParameters; ++i)
    arguments.push_back({type, {}, memory + 256 * (i + 1)});
  auto call = compiled->function.bind(arguments);
  if (!call)
    return call.takeError();
  return clock.measure([&] { call->run(); }, samples) / (count * repeats);
}

static llvm::Expected<Prediction> predictKernel(MLIRContext *context,
                                                const TargetDescription &target,
                                                const Kernel &kernel) {
  std::string symbol = kernel.implementation;
  auto module = emitAlone(
      context, StringAttr::get(context, kernel.activation), kernel.type,
      kernel.isGradient ? std::optional<unsigned>(0) : std::nullopt,
      kernel.numParameters, symbol);
  if (failed(module) || failed(foldLikeLLVM(**module)))
    return llvm::createStringError("cannot emit '" + kernel.getName() + "'");
  auto function = cast<func::FuncOp>((*module)->getBody()->front());
  return predict(countWork(function.getBody().front(), kernel.numParameters),
                 target);
}

static llvm::Error run(MLIRContext &context, const CommandLine &line) {
  SmallVector<FloatType> types;
  for (StringRef name : {"f32", "f64", "f16", "bf16"})
    if (line.types.empty() || llvm::is_contained(line.types, name))
      types.push_back(*parseFloatType(name, &context));
  llvm::Expected<TargetDescription> target =
      getTarget(line.target, "act-bench-cost");
  if (!target)
    return target.takeError();
  auto clock = CycleClock::create(&context);
  if (!clock)
    return clock.takeError();
  auto kernels = getKernels(&context, types);
  if (!kernels)
    return kernels.takeError();
  Summary withCalls, without;
  llvm::outs() << "measured  predicted  deviation  cycles an element of "
               << target->name << "\n";
  for (const Kernel &kernel : *kernels) {
    if (!StringRef(kernel.getName()).contains(line.filter))
      continue;
    auto predicted = predictKernel(&context, *target, kernel);
    if (!predicted)
      return predicted.takeError();
    auto measured = measure(&context, *clock, kernel, line.samples);
    if (!measured)
      return measured.takeError();
    double deviation = predicted->cycles / *measured - 1;
    llvm::outs() << llvm::format("%8.3f  %9.3f  %+8.1f%%  ", *measured,
                                 predicted->cycles, 100 * deviation)
                 << kernel.getName() << " (" << predicted->bottleneck << ")\n";
    Summary &summary = predicted->calls > 0 ? withCalls : without;
    summary.deviations.push_back(std::fabs(deviation));
  }
  without.print("without calls:");
  withCalls.print("with calls of libm:");
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  CommandLine line;
  cl::HideUnrelatedOptions(line.category);
  cl::ParseCommandLineOptions(argc, argv,
                              "act-bench-cost: predicted against measured "
                              "times of all implementations\n");
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  OneLineErrors errors("act-bench-cost", &context);
  if (llvm::Error error = run(context, line))
    return errors.report(std::move(error));
  return 0;
}
