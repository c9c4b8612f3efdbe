// How much slower what is chosen runs than the best of what satisfies the
// accuracy, by measuring all of it on this machine.
#include "../Inputs.h"
#include "../Options.h"
#include "Cases.h"
#include "act/Calibration/CycleClock.h"
#include "act/Conversion/Pipelines.h"
#include "act/InitAll.h"
#include "act/ToolSupport/CommandLine.h"
#include "act/ToolSupport/Output.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

namespace {
struct CommandLine {
  cl::OptionCategory category{"act-bench-choice options"};
  cl::opt<std::string> filter{cl::Positional, cl::cat(category),
                              cl::desc("<part of the names of cases>")};
  cl::list<std::string> types{
      "type", cl::CommaSeparated, cl::cat(category),
      cl::desc("f16, bf16, f32, f64 (default: f32, bf16)")};
  cl::list<std::string> accuracies{
      "accuracy", cl::cat(category),
      cl::desc(
          "As in #act.accuracy; repeatable (default: none, and 1.5 ulps)")};
  cl::list<std::string> levels{"size", cl::CommaSeparated, cl::cat(category),
                               cl::desc("L1, L2, DRAM (default: all)")};
  cl::opt<unsigned> rounds{
      "rounds", cl::init(12), cl::cat(category),
      cl::desc("Rounds over the candidates (default: 12)")};
  cl::opt<std::string> json{"json", cl::value_desc("file"), cl::cat(category),
                            cl::desc("Writes all times")};
};

struct Compiled {
  std::unique_ptr<Jit> jit;
  JitCall call;
  /// What the pipeline's remarks say it takes.
  double predicted = 0;
  double cycles = std::numeric_limits<double>::infinity();
};

/// The arrays, one behind the other.
struct Memory {
  std::vector<char> bytes;
  char *get(unsigned array, double size, unsigned count) {
    // At different places of a page: a load that seems to read what was just
    // stored waits.
    size_t apart = (static_cast<size_t>(size / count) + 8191) / 4096 * 4096;
    size_t offset = apart * array + 4096 / count / 64 * 64 * array;
    uintptr_t base = reinterpret_cast<uintptr_t>(bytes.data());
    return bytes.data() + (4096 - base % 4096) + offset;
  }
};
} // namespace

static constexpr std::pair<StringLiteral, double> kLevels[] = {
    {"L1", 16 << 10}, {"L2", 384 << 10}, {"DRAM", 192 << 20}};

/// Compiles `text` for this machine; `chosen` gets the implementations that the
/// pipeline's remarks name, in the order of the ops.
static llvm::Expected<Compiled> compile(MLIRContext &context, const Case &each,
                                        ArrayRef<std::string> implementations,
                                        std::vector<std::string> &chosen,
                                        Memory &memory, int64_t &repeats) {
  std::map<unsigned, std::string> remarks;
  double predicted = 0;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    auto [op, implementation] = StringRef(diagnostic.str()).split(" -> ");
    auto at = dyn_cast<FileLineColLoc>(diagnostic.getLocation());
    if (diagnostic.getSeverity() != DiagnosticSeverity::Remark || !at)
      return failure();
    if (!implementation.empty())
      remarks[at.getLine()] = implementation.split(' ').first.str();
    implementation.split("; ").second.split(' ').first.getAsDouble(predicted);
    return success();
  });
  auto module = parse(&context, each, implementations);
  if (!module)
    return module.takeError();
  JitOptions options;
  options.buildPipeline = [](OpPassManager &pm) {
    ActToLLVMOptions toLLVM;
    toLLVM.report = true;
    buildActToLLVMPipeline(pm, toLLVM);
  };
  auto jit = Jit::compile(**module, options);
  if (!jit)
    return jit.takeError();
  auto function = (*jit)->lookup("kernel");
  if (!function)
    return function.takeError();
  for (auto &[line, implementation] : remarks)
    chosen.push_back(implementation);
  unsigned numArrays = each.getNumArrays();
  SmallVector<ArrayView> arguments = {{DType::I64, {}, &repeats}};
  for (unsigned i = 0; i < numArrays; ++i)
    arguments.push_back({*getDType(each.type),
                         {each.getCount()},
                         memory.get(i, each.bytes, numArrays)});
  auto call = function->bind(arguments);
  if (!call)
    return call.takeError();
  return Compiled{std::move(*jit), std::move(*call), predicted};
}

static void fill(const Case &each, Memory &memory, InputRange range) {
  for (unsigned array = 0; array < each.getNumArrays(); ++array)
    fillInputs(memory.get(array, each.bytes, each.getNumArrays()), each.type,
               each.getCount(), range);
}

/// Measures the case; null where there is nothing to choose from.
static llvm::Expected<llvm::json::Value>
measure(MLIRContext &context, CycleClock &clock, const Case &each,
        Memory &memory, unsigned rounds) {
  auto combinations = getCombinations(&context, each);
  if (!combinations)
    return combinations.takeError();
  if (combinations->size() < 2)
    return llvm::json::Value(nullptr);
  fill(each, memory, InputRange::Signed);
  int64_t repeats = each.level == "L1" ? 8 : 1;
  std::vector<std::string> chosen, ignored;
  auto asked = compile(context, each, {}, chosen, memory, repeats);
  if (!asked)
    return asked.takeError();
  asked->call.run();
  unsigned numArrays = each.getNumArrays();
  if (hasNaN(memory.get(numArrays - 1, each.bytes, numArrays), each.type,
             each.getCount()))
    fill(each, memory, InputRange::Positive);
  for (size_t i = 0; i < chosen.size(); ++i)
    if (llvm::none_of(*combinations,
                      [&](auto &each) { return each[i] == chosen[i]; }))
      return llvm::createStringError("'" + each.getName() + "' gets '" +
                                     chosen[i] +
                                     "', which does not satisfy it");
  // A joint choice may compute one op in two ways.
  if (!llvm::is_contained(*combinations, chosen))
    combinations->push_back(chosen);
  std::vector<Compiled> candidates;
  for (const std::vector<std::string> &combination : *combinations) {
    auto compiled =
        compile(context, each, combination, ignored, memory, repeats);
    if (!compiled)
      return compiled.takeError();
    candidates.push_back(std::move(*compiled));
  }
  // In turns, so that what disturbs one disturbs all.
  unsigned samples = each.level == "DRAM" ? 1 : 3;
  for (unsigned round = 0; round < rounds; ++round)
    for (Compiled &candidate : candidates)
      candidate.cycles =
          std::min(candidate.cycles,
                   clock.measure([&] { candidate.call.run(); }, samples) /
                       (double(each.getCount()) * repeats));
  llvm::json::Array times;
  double best = std::numeric_limits<double>::infinity(), taken = 0;
  for (auto [combination, candidate] :
       llvm::zip_equal(*combinations, candidates)) {
    best = std::min(best, candidate.cycles);
    if (combination == chosen)
      taken = candidate.cycles;
    times.push_back(
        llvm::json::Object{{"implementations", llvm::json::Array(combination)},
                           {"predicted", candidate.predicted},
                           {"cycles", candidate.cycles}});
  }
  return llvm::json::Object{{"case", each.getName()},
                            {"chosen", llvm::json::Array(chosen)},
                            {"cycles", taken},
                            {"best", best},
                            {"slower", taken / best - 1},
                            {"candidates", std::move(times)}};
}

static std::vector<Case> getAll(MLIRContext &context, const CommandLine &line) {
  Library &library = context.getLoadedDialect<ActDialect>()->getLibrary();
  std::vector<std::string> types(line.types.begin(), line.types.end());
  std::vector<std::string> accuracies(line.accuracies.begin(),
                                      line.accuracies.end());
  if (types.empty())
    types = {"f32", "bf16"};
  if (accuracies.empty())
    accuracies = {"", "ulps = 1.5"};
  std::vector<Case> all;
  for (const Case &one : getCases(library))
    for (StringRef type : types)
      for (const std::string &accuracy : accuracies)
        for (auto [level, bytes] : kLevels) {
          Case each = one;
          each.type = *parseFloatType(type, &context);
          each.accuracy = accuracy;
          each.level = level.str();
          each.bytes = bytes;
          bool isAsked =
              line.levels.empty() || llvm::is_contained(line.levels, level);
          if (isAsked && StringRef(each.getName()).contains(line.filter))
            all.push_back(each);
        }
  return all;
}

static llvm::Error check(const CommandLine &line) {
  if (auto error = checkWords("type", toVector(line.types),
                              {"f16", "bf16", "f32", "f64"}))
    return error;
  if (auto error =
          checkWords("size", toVector(line.levels), {"L1", "L2", "DRAM"}))
    return error;
  if (auto error = checkAboveZero("rounds", line.rounds))
    return error;
  return checkOutput(line.json);
}

static llvm::Error run(MLIRContext &context, const CommandLine &line) {
  if (llvm::Error error = check(line))
    return error;
  auto clock = CycleClock::create(&context);
  if (!clock)
    return clock.takeError();
  Memory memory;
  memory.bytes.resize((192 << 20) + (1 << 20));
  llvm::json::Array rows;
  std::vector<double> slower;
  llvm::outs() << "slower   chosen     best  cycles an element on "
               << llvm::sys::getHostCPUName() << "\n";
  for (const Case &each : getAll(context, line)) {
    auto row = measure(context, *clock, each, memory, line.rounds);
    if (!row)
      return row.takeError();
    const llvm::json::Object *object = row->getAsObject();
    if (!object)
      continue;
    slower.push_back(*object->getNumber("slower"));
    llvm::outs() << llvm::format("%+5.1f%%  %7.3f  %7.3f  ",
                                 100 * slower.back(),
                                 *object->getNumber("cycles"),
                                 *object->getNumber("best"))
                 << each.getName() << "\n";
    llvm::outs().flush();
    rows.push_back(std::move(*row));
  }
  if (slower.empty())
    return llvm::createStringError("no case has anything to choose from");
  llvm::sort(slower);
  size_t beyond = llvm::count_if(slower, [](double x) { return x > 0.05; });
  llvm::outs() << llvm::format("%zu choices, worst %.1f%% slower than the best "
                               "candidate, %zu beyond 5%%\n",
                               slower.size(), 100 * slower.back(), beyond);
  if (line.json.empty())
    return llvm::Error::success();
  std::error_code failed;
  llvm::raw_fd_ostream file(line.json, failed);
  if (failed)
    return llvm::createStringError("'" + line.json +
                                   "' cannot be written: " + failed.message());
  file << llvm::formatv("{0:2}", llvm::json::Value(std::move(rows))) << "\n";
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  CommandLine line;
  cl::HideUnrelatedOptions(line.category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "act-bench-choice: the time of what is chosen beside that of every "
      "candidate that satisfies the accuracy\n");
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  OneLineErrors errors("act-bench-choice", &context);
  if (llvm::Error error = run(context, line))
    return errors.report(std::move(error));
  return 0;
}
