// The table for people and the JSON.
#include "Bench.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

static void printCell(llvm::raw_ostream &os, const char *form,
                      std::optional<double> number) {
  if (number)
    os << llvm::format(form, *number);
  else
    os << llvm::right_justify("-", 9);
}

/// The least time, as cycles an element, and the median in relation to the
/// first's.
static void printCached(llvm::raw_ostream &os, const Table &table,
                        const std::optional<Timing> &timing,
                        const std::optional<Timing> &first) {
  printCell(os, "%9.3f", timing->least / table.cycle);
  printCell(os, "%8.2fx", timing->median / first->median);
}

/// Nanoseconds an element, and the share of the fastest copy's bandwidth.
static void printInMemory(llvm::raw_ostream &os, const Result &result,
                          std::optional<MemoryTiming> Result::*place) {
  const std::optional<MemoryTiming> &timing = result.*place;
  if (!timing) {
    os << llvm::right_justify("-", 18);
    return;
  }
  printCell(os, "%9.3f", timing->median * 1e9);
  printCell(os, "%8.0f%%", 100 * timing->share);
}

void act::print(llvm::raw_ostream &os, const Table &table) {
  os << table.workload.name << " " << table.type << "\n  "
     << llvm::left_justify("", 24)
     << "   L1 c/e      act   L2 c/e      act    ns mem     copy   ns all"
        "     copy  max ulp  max abs  specials\n";
  for (const Result &result : table.results) {
    os << "  " << llvm::left_justify(result.library + " " + result.version, 24);
    printCached(os, table, result.inL1, table.results.front().inL1);
    printCached(os, table, result.inL2, table.results.front().inL2);
    printInMemory(os, result, &Result::inMemory);
    printInMemory(os, result, &Result::inMemoryAllThreads);
    if (result.errors) {
      printCell(os, result.errors->maxUlps() < 1e4 ? "%9.2f" : "%9.1e",
                result.errors->maxUlps());
      printCell(os, "%9.1e", result.errors->absolute.error);
      os << llvm::format("%10llu", static_cast<unsigned long long>(
                                       result.errors->wrongSpecials.count));
    }
    if (!result.composition.empty())
      os << "  " << result.composition;
    os << "\n";
  }
  for (const Result &copy : table.copies) {
    os << "  " << llvm::left_justify(copy.library, 24)
       << llvm::left_justify("", 36);
    printInMemory(os, copy, &Result::inMemory);
    printInMemory(os, copy, &Result::inMemoryAllThreads);
    os << "\n";
  }
  os << "\n";
}

static llvm::json::Object toJson(const Timing &timing) {
  return llvm::json::Object{{"median", timing.median}, {"least", timing.least}};
}

static llvm::json::Object toJson(const MemoryTiming &timing) {
  llvm::json::Object object = toJson(static_cast<const Timing &>(timing));
  object["share"] = timing.share;
  return object;
}

static llvm::json::Object toJson(const Result &result) {
  llvm::json::Object object{{"library", result.library},
                            {"version", result.version},
                            {"composition", result.composition}};
  for (auto [name, timing] :
       {std::pair("L1", result.inL1), {"L2", result.inL2}})
    if (timing)
      object[name] = toJson(*timing);
  for (auto [name, timing] :
       {std::pair("memory", result.inMemory),
        {"memory_all_threads", result.inMemoryAllThreads}})
    if (timing)
      object[name] = toJson(*timing);
  if (result.errors) {
    double ulps = result.errors->maxUlps();
    object["max_ulps"] =
        std::isfinite(ulps) ? llvm::json::Value(ulps) : nullptr;
    object["max_abs"] = result.errors->absolute.error;
    object["misrounded"] = result.errors->misrounded;
    object["wrong_specials"] = result.errors->wrongSpecials.count;
    object["inputs"] = result.errors->inputs;
  }
  return object;
}

llvm::json::Value act::toJson(const Table &table) {
  llvm::json::Array results, copies;
  for (const Result &result : table.results)
    results.push_back(::toJson(result));
  for (const Result &copy : table.copies)
    copies.push_back(::toJson(copy));
  return llvm::json::Object{{"workload", table.workload.name},
                            {"type", table.type},
                            {"seconds_per_cycle", table.cycle},
                            {"results", std::move(results)},
                            {"copies", std::move(copies)}};
}
