// The tool act-calibrate.
#include "act/Calibration/Calibrate.h"
#include "act/InitAll.h"
#include "act/ToolSupport/Output.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

static constexpr const char *kOverview =
    R"(act-calibrate: measures this machine and writes a description of it

  act-calibrate --name=mine -o mine.json
  act-calibrate --base=znver4 --name=mine --verbose

Of the base, the nearest description that is known, it keeps which ports operations
use, and measures their throughput and latency, how far the core looks ahead, and
the bandwidth of each level of memory, all in cycles of the core. Other load on the
machine is tolerated: the least of many short samples counts. The exit status is 1,
after one line that says why, if something cannot be measured.
)";

namespace {
struct CommandLine {
  cl::OptionCategory category{"act-calibrate options"};
  cl::opt<std::string> base{
      "base", cl::init("host"), cl::value_desc("name or file.json"),
      cl::desc("Description whose ports are used (default: host)"),
      cl::cat(category)};
  cl::opt<std::string> name{
      "name", cl::value_desc("name"), cl::cat(category),
      cl::desc("Name of the new description (default: the CPU's)")};
  cl::opt<std::string> output{"o", cl::init("-"), cl::value_desc("file"),
                              cl::desc("Where it is written (default: -)"),
                              cl::cat(category)};
  cl::opt<unsigned> samples{
      "samples", cl::init(25), cl::cat(category),
      cl::desc("Samples of each measurement (default: 25)")};
  cl::opt<bool> verbose{"verbose", cl::cat(category),
                        cl::desc("Print each figure as it is measured")};
};
} // namespace

/// Code of the base's width runs here.
static llvm::Error checkBase(const TargetDescription &base) {
  llvm::Triple host(llvm::sys::getDefaultTargetTriple());
  if (base.architecture != host.getArchName())
    return llvm::createStringError(
        "the base '" + base.name + "' describes " + base.architecture +
        "; expected one of " + host.getArchName() + ", which this machine is");
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  for (const std::string &feature : base.features)
    if (!features.lookup(feature))
      return llvm::createStringError("the base '" + base.name + "' has " +
                                     feature + ", which this machine lacks");
  return llvm::Error::success();
}

static llvm::Error run(MLIRContext &context, const CommandLine &line) {
  if (line.samples == 0)
    return llvm::createStringError("--samples: expected a number above 0");
  llvm::Expected<TargetDescription> base =
      getTargetForTool(line.base, "act-calibrate");
  if (!base)
    return base.takeError();
  if (llvm::Error error = checkBase(*base))
    return error;
  if (llvm::Error error = checkOutput(line.output))
    return error;
  std::string cpu = llvm::sys::getHostCPUName().str();
  CalibrateOptions options;
  options.source = "act-calibrate on " + cpu;
  options.samples = line.samples;
  options.log = line.verbose ? &llvm::errs() : nullptr;
  std::string name = line.name.empty() ? cpu : line.name.getValue();
  if (name != base->name) {
    base->name = name;
    base->aliases.clear();
  }
  llvm::Expected<TargetDescription> target =
      calibrate(&context, std::move(*base), options);
  if (!target)
    return target.takeError();
  // A file that is there stays until the new one is whole.
  return llvm::writeToOutput(line.output, [&](raw_ostream &os) {
    writeTarget(os, *target);
    return llvm::Error::success();
  });
}

int mlir::act::actCalibrateMain(int argc, char **argv) {
  cl::ResetCommandLineParser();
  CommandLine line;
  cl::HideUnrelatedOptions(line.category);
  cl::ParseCommandLineOptions(argc, argv, kOverview);
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadDialect<ActDialect>();
  OneLineErrors errors("act-calibrate", &context);
  if (llvm::Error error = run(context, line))
    return errors.report(std::move(error));
  return 0;
}
