// One benchmark: all contestants of one workload at one type.
#ifndef ACT_BENCH_BENCH_H
#define ACT_BENCH_BENCH_H

#include "../Timing.h"
#include "Contestant.h"
#include "act/Check/Measure.h"
#include "llvm/Support/JSON.h"
#include <optional>

namespace mlir::act {

struct BenchOptions {
  std::vector<std::string> types, workloads;
  /// Bytes of all arrays together: in the cache of the first level, of the
  /// second, and far beyond the last.
  size_t inL1, inL2, inMemory;
  unsigned threads, rounds, roundsInMemory;
  uint64_t samples;
  bool errors;
};

struct MemoryTiming : Timing {
  /// Of the fastest copy's bandwidth.
  double share = 0;
};

/// What one contestant achieved. Times are seconds an element.
struct Result {
  std::string library, version, composition;
  std::optional<Timing> inL1, inL2;
  std::optional<MemoryTiming> inMemory, inMemoryAllThreads;
  std::optional<Measurement> errors;
};

/// The results of one workload at one type.
struct Table {
  Workload workload;
  std::string type;
  /// Seconds of a cycle of the core while L1 and L2 were measured.
  double cycle = 0;
  std::vector<Result> results;
  /// The copies, of which only the times in memory are known.
  std::vector<Result> copies;
};

/// Measures; an error is one line.
llvm::Expected<Table> runBench(MLIRContext *context, const Workload &workload,
                               const std::string &type,
                               const BenchOptions &options);

void print(llvm::raw_ostream &os, const Table &table);
llvm::json::Value toJson(const Table &table);

} // namespace mlir::act

#endif // ACT_BENCH_BENCH_H
