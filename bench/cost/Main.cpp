// How far predicted times are from measured ones, for every implementation of
// the library, in L1, on this machine. One figure of the model is fitted to
// these kernels (see Fit.h); the others come from microkernels of single
// operations.
#include "../Inputs.h"
#include "../Options.h"
#include "Fit.h"
#include "Kernels.h"
#include "act/Analysis/Cost.h"
#include "act/Calibration/Compile.h"
#include "act/Calibration/CycleClock.h"
#include "act/InitAll.h"
#include "act/ToolSupport/CommandLine.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include <deque>

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
  cl::opt<unsigned> samples{
      "samples", cl::init(100), cl::cat(category),
      cl::desc("Samples of each kernel, taken twice (default: 100)")};
  cl::opt<bool> verbose{
      "verbose", cl::cat(category),
      cl::desc("Print the operations from which a time is predicted")};
  cl::opt<bool> fit{
      "fit", cl::cat(category),
      cl::desc(
          "Fit crowded_share to what is measured, and predict each op with "
          "what fits the others")};
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

namespace {
/// One kernel, compiled, on arrays that fill half of L1.
class Measurement {
public:
  static llvm::Expected<Measurement> create(MLIRContext *context,
                                            const Kernel &kernel,
                                            const Prediction &predicted);
  /// Takes samples; the least of all counts.
  void run(CycleClock &clock, unsigned samples);

  Kernel kernel;
  Prediction predicted;
  Work work;
  /// Cycles of one element.
  double measured = std::numeric_limits<double>::infinity();

private:
  std::unique_ptr<Jit> jit;
  std::optional<JitCall> call;
  SmallVector<char *> arrays;
  int64_t count = 0;
  /// The call refers to it.
  std::unique_ptr<int64_t> repeats;
};
} // namespace

llvm::Expected<Measurement> Measurement::create(MLIRContext *context,
                                                const Kernel &kernel,
                                                const Prediction &predicted) {
  auto compiled = compileKernel(context, kernel.getText());
  if (!compiled)
    return compiled.takeError();
  constexpr int64_t page = 4096, apart = 6 * page;
  alignas(page) static char memory[4 * apart];
  Measurement result;
  result.kernel = kernel;
  result.predicted = predicted;
  result.count = apart / kernel.getBytes() / 128 * 128;
  // Long beside what a call costs.
  constexpr double cycles = 20000;
  result.repeats = std::make_unique<int64_t>(
      std::ceil(cycles / (predicted.cycles * double(result.count))));
  unsigned numArrays = kernel.isGradient ? 3 : 2;
  DType type = *getDType(kernel.type);
  SmallVector<ArrayView> arguments = {{DType::I64, {}, result.repeats.get()}};
  for (unsigned i = 0; i < numArrays; ++i) {
    // At different places of a page: a load that seems to read what was just
    // stored waits.
    char *data = memory + apart * i + page / numArrays / 64 * 64 * i;
    result.arrays.push_back(data);
    arguments.push_back({type, {result.count}, data});
  }
  for (unsigned i = 0; i < kernel.numParameters; ++i)
    arguments.push_back({type, {}, memory + 256 * (i + 1)});
  auto call = compiled->function.bind(arguments);
  if (!call)
    return call.takeError();
  result.jit = std::move(compiled->jit);
  result.call = std::move(*call);
  return std::move(result);
}

void Measurement::run(CycleClock &clock, unsigned samples) {
  auto fill = [&](InputRange range) {
    for (char *data : arrays)
      fillInputs(data, kernel.type, count, range);
  };
  fill(InputRange::Signed);
  call->run();
  bool isPartial = hasNaN(arrays.back(), kernel.type, count);
  fill(isPartial ? InputRange::Positive : InputRange::Signed);
  double cycles = clock.measure([&] { call->run(); }, samples);
  measured = std::min(measured, cycles / double(count * *repeats));
}

/// What `kernel` executes.
static llvm::Expected<Work> countKernel(MLIRContext *context,
                                        const Kernel &kernel, bool verbose) {
  std::string symbol = kernel.implementation;
  auto module = emitAlone(
      context, StringAttr::get(context, kernel.activation), kernel.type,
      kernel.isGradient ? std::optional<unsigned>(0) : std::nullopt,
      kernel.numParameters, symbol);
  FailureOr<Work> work = failure();
  if (succeeded(module))
    work = countFolded(**module, kernel.numParameters);
  if (failed(work))
    return llvm::createStringError("cannot emit '" + kernel.getName() + "'");
  if (verbose)
    llvm::outs() << (*module)->getBody()->front() << "\n";
  return std::move(*work);
}

static void printFit(ArrayRef<Sample> samples,
                     const TargetDescription &target) {
  Fit fit = fitCrowdedShare(samples, target);
  llvm::outs() << llvm::format("crowded_share is %.2f; %.2f fits best, with "
                               "each op left out in turn %.2f to %.2f\n",
                               target.crowdedShare, fit.best, fit.least,
                               fit.most);
  Summary{std::move(fit.deviations)}.print("left out:");
}

static llvm::Error run(MLIRContext &context, const CommandLine &line) {
  if (auto error = checkWords("type", toVector(line.types),
                              {"f16", "bf16", "f32", "f64"}))
    return error;
  if (auto error = checkAboveZero("samples", line.samples))
    return error;
  SmallVector<FloatType> types;
  for (StringRef name : {"f32", "f64", "f16", "bf16"})
    if (line.types.empty() || llvm::is_contained(line.types, name))
      types.push_back(*parseFloatType(name, &context));
  llvm::Expected<TargetDescription> target =
      getTargetForTool(line.target, "act-bench-cost");
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
  // Each is measured again when some others have been compiled: what disturbs,
  // on a machine that is shared, is not there for so long.
  std::deque<Measurement> pending;
  std::vector<Sample> samples;
  auto finish = [&] {
    Measurement &measurement = pending.front();
    measurement.run(*clock, line.samples);
    double deviation = measurement.predicted.cycles / measurement.measured - 1;
    llvm::outs() << llvm::format("%8.3f  %9.3f  %+8.1f%%  ",
                                 measurement.measured,
                                 measurement.predicted.cycles, 100 * deviation)
                 << measurement.kernel.getName() << " ("
                 << measurement.predicted.bottleneck << ")\n";
    Summary &summary = measurement.predicted.calls > 0 ? withCalls : without;
    summary.deviations.push_back(std::fabs(deviation));
    if (line.fit)
      samples.push_back({measurement.kernel.activation,
                         std::move(measurement.work), measurement.measured});
    pending.pop_front();
  };
  for (const Kernel &kernel : *kernels) {
    if (!StringRef(kernel.getName()).contains(line.filter))
      continue;
    auto work = countKernel(&context, kernel, line.verbose);
    if (!work)
      return work.takeError();
    auto measurement =
        Measurement::create(&context, kernel, predict(*work, *target));
    if (!measurement)
      return measurement.takeError();
    measurement->work = std::move(*work);
    measurement->run(*clock, line.samples);
    pending.push_back(std::move(*measurement));
    constexpr size_t some = 256;
    if (pending.size() > some)
      finish();
  }
  while (!pending.empty())
    finish();
  if (without.deviations.empty() && withCalls.deviations.empty())
    return llvm::createStringError("no kernel's name contains '" + line.filter +
                                   "'");
  without.print("without calls:");
  withCalls.print("with calls of libm:");
  if (!samples.empty())
    printFit(samples, *target);
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
