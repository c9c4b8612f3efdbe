// Compares act's code with what other libraries have of the same workloads.
#include "../Options.h"
#include "Bench.h"
#include "Threads.h"
#include "act/InitAll.h"
#include "act/ToolSupport/Output.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/TargetParser/Host.h"
#include <thread>

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

const std::string &act::getPeerFolder() {
  static const std::string folder = ACT_PEER_FOLDER;
  return folder;
}

namespace {
struct CommandLine {
  cl::OptionCategory category{"act-bench options"};
  cl::list<std::string> workloads{
      cl::Positional, cl::cat(category),
      cl::desc("<workload>... (default: all; see --list)")};
  cl::opt<bool> list{"list", cl::cat(category), cl::desc("List the workloads")};
  cl::list<std::string> types{"type", cl::cat(category), cl::CommaSeparated,
                              cl::desc("f32, bf16, f16 (default: all)")};
  cl::opt<std::string> json{"json", cl::cat(category),
                            cl::desc("File for the results")};
  cl::opt<unsigned> threads{"jobs", cl::cat(category), cl::init(0),
                            cl::desc("Threads (default: all)")};
  cl::opt<unsigned> rounds{"rounds", cl::cat(category), cl::init(15),
                           cl::desc("Samples of each time (default: 15)")};
  cl::opt<unsigned> megabytes{
      "megabytes", cl::cat(category), cl::init(0),
      cl::desc("Megabytes of all arrays in memory (default: 6 times the last "
               "level's cache)")};
  cl::opt<bool> noMemory{"no-memory", cl::cat(category),
                         cl::desc("Leave out the arrays in memory")};
  cl::opt<uint64_t> samples{
      "samples", cl::cat(category), cl::init(4000),
      cl::desc("Inputs of f32 at which errors are measured (default: 4000)")};
  cl::opt<bool> noErrors{"no-errors", cl::cat(category),
                         cl::desc("Do not measure errors")};
};
} // namespace

static llvm::Expected<BenchOptions> getOptions(const CommandLine &line) {
  BenchOptions options;
  options.types.assign(line.types.begin(), line.types.end());
  if (options.types.empty())
    options.types = {"f32", "bf16", "f16"};
  if (auto error = checkWords("type", options.types, {"f32", "bf16", "f16"}))
    return std::move(error);
  if (auto error = checkAboveZero("rounds", line.rounds))
    return std::move(error);
  if (auto error = checkOutput(line.json))
    return std::move(error);
  options.workloads.assign(line.workloads.begin(), line.workloads.end());
  options.inL1 = getCacheSize(1) / 2;
  options.inL2 = getCacheSize(2) / 2;
  options.inMemory = line.noMemory    ? 0
                     : line.megabytes ? size_t(line.megabytes) << 20
                                      : 6 * getCacheSize(3);
  options.threads =
      line.threads ? line.threads : std::thread::hardware_concurrency();
  options.threads = std::clamp(options.threads, 1u, kMaxThreads);
  options.rounds = line.rounds;
  options.roundsInMemory = std::max(1u, options.rounds * 2 / 3);
  options.samples = line.samples;
  options.errors = !line.noErrors;
  return options;
}

static llvm::Expected<std::vector<Workload>>
selectWorkloads(const BenchOptions &options) {
  std::vector<Workload> all = getWorkloads(), selected;
  if (options.workloads.empty())
    return all;
  for (const std::string &name : options.workloads) {
    auto found = llvm::find_if(
        all, [&](const Workload &workload) { return workload.name == name; });
    if (found == all.end())
      return llvm::createStringError("unknown workload '" + name +
                                     "'; see --list");
    selected.push_back(*found);
  }
  return selected;
}

static llvm::Error run(MLIRContext *context, const CommandLine &line) {
  auto options = getOptions(line);
  if (!options)
    return options.takeError();
  auto workloads = selectWorkloads(*options);
  if (!workloads)
    return workloads.takeError();
  llvm::json::Array tables;
  for (const std::string &type : options->types)
    for (const Workload &workload : *workloads) {
      auto table = runBench(context, workload, type, *options);
      if (!table)
        return table.takeError();
      print(llvm::outs(), *table);
      tables.push_back(toJson(*table));
    }
  if (line.json.empty())
    return llvm::Error::success();
  std::error_code error;
  llvm::raw_fd_ostream os(line.json, error);
  if (error)
    return llvm::createStringError("cannot write '" + line.json +
                                   "': " + error.message());
  llvm::json::Object all{{"cpu", llvm::sys::getHostCPUName()},
                         {"threads", options->threads},
                         {"tables", std::move(tables)}};
  os << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(all)));
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  CommandLine line;
  cl::HideUnrelatedOptions(line.category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "act-bench: act against other libraries, side by side in one run\n");
  if (line.list) {
    for (const Workload &workload : getWorkloads())
      llvm::outs() << workload.name << "\n";
    return 0;
  }
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  MLIRContext context(registry);
  context.loadDialect<ActDialect>();
  OneLineErrors errors("act-bench", &context);
  if (llvm::Error error = run(&context, line))
    return errors.report(std::move(error));
  return 0;
}
