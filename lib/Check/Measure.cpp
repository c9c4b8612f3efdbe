#include "act/Check/Measure.h"
#include "Sweep.h"
#include <mutex>
#include <thread>

using namespace mlir;
using namespace mlir::act;

/// Inputs a thread takes at a time: much longer than a vector, and no multiple
/// of one, so that the tail of the loop is run as well.
static constexpr uint64_t kChunk = 4099;
/// Chunks after which all threads meet.
static constexpr uint64_t kChunksBetween = 256;

namespace {
/// One thread's part of the work.
class Worker {
public:
  Worker(const Samples &samples, const llvm::fltSemantics &semantics,
         const Reference &reference, const ArrayFunction &function,
         const MeasureOptions &options)
      : samples(samples), function(function), options(options),
        judge(reference, semantics) {
    if (options.doubles)
      sweeper.emplace(*options.doubles, options.near, judge);
  }

  llvm::Error measureChunk(uint64_t begin, uint64_t count);
  Measurement result;

private:
  template <typename Bits>
  llvm::Error measureBits(uint64_t begin, uint64_t count);

  const Samples &samples;
  const ArrayFunction &function;
  const MeasureOptions &options;
  Judge judge;
  std::optional<Sweeper> sweeper;
};

/// All threads' work.
class Team {
public:
  Team(const Samples &samples, const llvm::fltSemantics &semantics,
       const Reference &reference, const ArrayFunction &function,
       const MeasureOptions &options)
      : options(options), chunk(options.doubles ? Sweeper::kBlock : kChunk) {
    for (unsigned i = 0; i < std::max(1u, options.threads); ++i)
      workers.push_back(std::make_unique<Worker>(samples, semantics, reference,
                                                 function, options));
  }

  /// Measures all samples from `begin` to `end`.
  llvm::Error run(uint64_t begin, uint64_t end);
  /// What is measured so far.
  Measurement getTotal() const;
  uint64_t getStep() const { return chunk * kChunksBetween; }
  bool isStopped() const { return options.stop && *options.stop; }

private:
  const MeasureOptions &options;
  uint64_t chunk;
  std::vector<std::unique_ptr<Worker>> workers;
};
} // namespace

template <typename Bits>
llvm::Error Worker::measureBits(uint64_t begin, uint64_t count) {
  std::vector<Bits> inputs(count), got(count);
  for (uint64_t i = 0; i < count; ++i)
    inputs[i] = static_cast<Bits>(samples[begin + i]);
  if (llvm::Error error = function(inputs.data(), got.data(), count))
    return error;
  if constexpr (sizeof(Bits) == 4)
    if (sweeper)
      return sweeper->judgeBlock(begin, inputs, got, options.before, result);
  for (uint64_t i = 0; i < count; ++i)
    judge.judge(begin + i, inputs[i], got[i], options.near, result);
  return llvm::Error::success();
}

llvm::Error Worker::measureChunk(uint64_t begin, uint64_t count) {
  switch (judge.getByteWidth()) {
  case 1:
    return measureBits<uint8_t>(begin, count);
  case 2:
    return measureBits<uint16_t>(begin, count);
  case 4:
    return measureBits<uint32_t>(begin, count);
  default:
    return measureBits<uint64_t>(begin, count);
  }
}

llvm::Error Team::run(uint64_t begin, uint64_t end) {
  std::atomic<uint64_t> next(begin);
  std::mutex mutex;
  llvm::Error error = llvm::Error::success();
  auto work = [&](Worker &worker) {
    llvm::Error failure = llvm::Error::success();
    for (uint64_t i = next.fetch_add(chunk);
         i < end && !failure && !isStopped(); i = next.fetch_add(chunk)) {
      uint64_t count = std::min(chunk, end - i);
      failure = worker.measureChunk(i, count);
      if (options.done)
        *options.done += count;
    }
    if (failure)
      next = end;
    // MPFR's constants are cached for each thread, and freed with it here only.
    mpfr_free_cache2(MPFR_FREE_LOCAL_CACHE);
    std::lock_guard<std::mutex> lock(mutex);
    error = llvm::joinErrors(std::move(error), std::move(failure));
  };
  std::vector<std::thread> threads;
  for (std::unique_ptr<Worker> &worker : workers)
    threads.emplace_back(work, std::ref(*worker));
  for (std::thread &thread : threads)
    thread.join();
  return error;
}

Measurement Team::getTotal() const {
  Measurement total = options.before;
  for (const std::unique_ptr<Worker> &worker : workers)
    total.merge(worker->result);
  return total;
}

llvm::Expected<Measurement>
mlir::act::measure(const Samples &samples, const llvm::fltSemantics &semantics,
                   const Reference &reference, const ArrayFunction &function,
                   const MeasureOptions &options) {
  Team team(samples, semantics, reference, function, options);
  for (uint64_t begin = options.begin; begin < samples.size();) {
    uint64_t end = std::min(begin + team.getStep(), samples.size());
    if (llvm::Error error = team.run(begin, end))
      return std::move(error);
    if (team.isStopped())
      return llvm::createStringError(
          std::make_error_code(std::errc::interrupted), "interrupted");
    begin = end;
    if (!options.checkpoint)
      continue;
    if (llvm::Error error = options.checkpoint(end, team.getTotal()))
      return std::move(error);
  }
  return team.getTotal();
}
