#include "Bench.h"
#include "Threads.h"
#include "act/Check/Subject.h"
#include "act/ToolSupport/ToolSupport.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
/// Arrays for the tasks of one workload, all of the same number of elements.
class Buffers {
public:
  Buffers(const Workload &workload, DType type, size_t bytes)
      : width(getByteWidth(type)) {
    unsigned count = workload.numReads() + workload.numWrites();
    n = llvm::alignDown(bytes / count / width, kElements);
    for (unsigned i = 0; i < count; ++i)
      arrays.emplace_back(type, ArrayRef<int64_t>{static_cast<int64_t>(n)});
    hasSecondRead = workload.numReads() > 1;
    for (unsigned i = 0; i < workload.numReads(); ++i)
      fill(arrays[i]);
  }

  size_t size() const { return n; }

  /// Part `index` of `count` about equal ones.
  Task getTask(unsigned index = 0, unsigned count = 1) {
    auto getBegin = [&](unsigned i) {
      return llvm::alignDown(n * i / count, kElements);
    };
    size_t begin = getBegin(index), part = getBegin(index + 1) - begin;
    auto at = [&](size_t array) -> char * {
      return array < arrays.size()
                 ? static_cast<char *>(arrays[array].data()) + begin * width
                 : nullptr;
    };
    size_t outputs = hasSecondRead ? 2 : 1;
    return {at(0), hasSecondRead ? at(1) : nullptr, at(outputs),
            at(outputs + 1), part};
  }

private:
  /// Parts begin at cache lines, whatever the type.
  static constexpr size_t kElements = 64;

  /// Numbers spread over -6 to 6, where activations are not saturated; the
  /// same ones over and over, since to draw them takes longer than a kernel.
  static void fill(Array &array) {
    constexpr int64_t period = 1 << 16;
    int64_t drawn = std::min(array.getNumElements(), period);
    uint32_t state = 1;
    for (int64_t i = 0; i < drawn; ++i) {
      state = state * 1664525 + 1013904223;
      float value = (state >> 8) * (12.0f / (1 << 24)) - 6;
      setElement(array, i, value);
    }
    auto *data = static_cast<char *>(array.data());
    size_t width = getByteWidth(array.getType()), bytes = drawn * width,
           all = array.getNumElements() * width;
    for (size_t at = bytes; at < all; at += bytes)
      std::memcpy(data + at, data, std::min(bytes, all - at));
  }
  static void setElement(Array &array, int64_t i, float value) {
    uint32_t bits = llvm::bit_cast<uint32_t>(value);
    if (array.getType() == DType::F32)
      array.as<float>()[i] = value;
    else if (array.getType() == DType::BF16)
      array.as<uint16_t>()[i] = bits >> 16;
    else
      array.as<_Float16>()[i] = static_cast<_Float16>(value);
  }

  size_t n;
  unsigned width;
  bool hasSecondRead;
  SmallVector<Array> arrays;
};
} // namespace

static Timing perElement(const Times &samples, const Buffers &buffers) {
  Timing timing = summarize(samples);
  return {timing.median / buffers.size(), timing.least / buffers.size()};
}

/// Seconds an element, of each contestant in turn.
static std::vector<Timing> timeCached(const Contestants &contestants,
                                      Buffers &buffers, unsigned rounds,
                                      double *cycle = nullptr) {
  constexpr double seconds = 20e-6;
  std::vector<Sampler> samplers = {timeCall(runAdditions)};
  for (const Contestant &contestant : contestants)
    samplers.push_back(timeCall(contestant.bind(buffers.getTask())));
  std::vector<Times> samples = timeInterleaved(samplers, rounds, seconds);
  if (cycle)
    *cycle = summarize(samples.front()).least / kAdditionsInCall;
  std::vector<Timing> timings;
  for (const Times &ofOne : llvm::drop_begin(samples))
    timings.push_back(perElement(ofOne, buffers));
  return timings;
}

/// Of the copies from 1 to before `endCopies` the fastest one that was timed as
/// often as act, the first.
static size_t getFastestCopy(const std::vector<Times> &samples,
                             size_t endCopies) {
  size_t fastest = 0;
  double least = std::numeric_limits<double>::infinity();
  for (size_t i = 1; i < endCopies; ++i) {
    double median = summarize(samples[i]).median;
    if (samples[i].size() == samples.front().size() && median < least) {
      fastest = i;
      least = median;
    }
  }
  return fastest;
}

/// Which of act (the first), the copies from 1 to before `endCopies` and the
/// peers after them are timed once more in memory: passes over it take most of
/// a run. After a few rounds those are done that act's share does not depend
/// on: peers, and copies that are not the fastest; and act, where half of its
/// shares lie so close together that more of them would not move the middle.
static std::vector<size_t> selectInMemory(const std::vector<Times> &samples,
                                          size_t endCopies) {
  constexpr size_t few = 2, enough = 5;
  constexpr double near = 1.03, settled = 0.005;
  std::vector<size_t> selected;
  for (size_t i = 0; i < samples.size(); ++i)
    selected.push_back(i);
  size_t rounds = samples.front().size();
  if (rounds < few)
    return selected;
  size_t fastest = getFastestCopy(samples, endCopies);
  Times shares = getRatios(samples[fastest], samples.front());
  double width = shares[rounds * 3 / 4] - shares[rounds / 4];
  if (rounds >= enough && width < settled * std::sqrt(rounds))
    return {};
  double slow = near * summarize(samples[fastest]).median;
  llvm::erase_if(selected, [&](size_t i) {
    return i >= endCopies || (i > 0 && (samples[i].size() < rounds ||
                                        summarize(samples[i]).median > slow));
  });
  return selected;
}

/// The same in memory, an equal part for each of the threads, in relation to
/// the fastest copy; act is the first contestant, and the copies follow it to
/// before `endCopies`.
static std::vector<MemoryTiming> timeInMemory(const Contestants &contestants,
                                              Buffers &buffers, unsigned rounds,
                                              unsigned numThreads,
                                              size_t endCopies) {
  Threads threads(numThreads);
  std::vector<Sampler> samplers;
  for (const Contestant &contestant : contestants) {
    std::vector<std::function<void()>> parts;
    for (unsigned i = 0; i < numThreads; ++i)
      parts.push_back(contestant.bind(buffers.getTask(i, numThreads)));
    samplers.push_back([&threads, parts](unsigned count) {
      double seconds = 0;
      for (unsigned i = 0; i < count; ++i)
        seconds += threads.run(parts);
      return seconds / count;
    });
  }
  std::vector<Times> samples =
      timeInTurn(samplers, rounds, [&](const std::vector<Times> &sofar) {
        return selectInMemory(sofar, endCopies);
      });
  const Times &copy = samples[getFastestCopy(samples, endCopies)];
  std::vector<MemoryTiming> timings;
  for (const Times &ofOne : samples)
    timings.push_back({perElement(ofOne, buffers), getRatio(copy, ofOne)});
  return timings;
}

/// `contestant` as a function of x alone, at g = 1.
static ArrayFunction getFunction(const Contestant &contestant,
                                 const Workload &workload, DType type) {
  return [&contestant, &workload, type](const void *inputs, void *results,
                                        size_t count) -> llvm::Error {
    Array ones(type, {static_cast<int64_t>(count)});
    uint32_t one = type == DType::F32   ? 0x3f800000
                   : type == DType::F16 ? 0x3c00
                                        : 0x3f80;
    unsigned width = getByteWidth(type);
    for (size_t i = 0; i < count; ++i)
      std::memcpy(static_cast<char *>(ones.data()) + i * width, &one, width);
    Task task;
    task.x = inputs;
    task.g = workload.numReads() > 1 ? ones.data() : nullptr;
    task.y = results;
    task.n = count;
    contestant.bind(task)();
    return llvm::Error::success();
  };
}

static llvm::Expected<std::vector<Measurement>>
measureErrors(MLIRContext *context, const Contestants &contestants,
              const Workload &workload, FloatType type,
              const BenchOptions &options) {
  SubjectOptions subjectOptions;
  subjectOptions.activation = StringAttr::get(context, workload.activation);
  subjectOptions.type = type;
  if (workload.kind == Workload::Gradient)
    subjectOptions.wrt = 0;
  auto subject = Subject::create(context, subjectOptions);
  if (!subject)
    return subject.takeError();
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  Samples samples =
      type.getWidth() <= 16
          ? Samples::exhaustive(semantics)
          : Samples::stratified(semantics, options.samples, 0, {});
  MeasureOptions measureOptions;
  measureOptions.threads = options.threads;
  std::vector<Measurement> measurements;
  for (const Contestant &contestant : contestants) {
    if (contestant.isSameCode) {
      measurements.push_back(measurements.back());
      continue;
    }
    auto measured = measure(samples, semantics, subject->getReference(),
                            getFunction(contestant, workload, *getDType(type)),
                            measureOptions);
    if (!measured)
      return measured.takeError();
    measurements.push_back(*measured);
  }
  return std::move(measurements);
}

static llvm::Error addContestants(Contestants &all, MLIRContext *context,
                                  const Workload &workload,
                                  const std::string &type) {
  if (llvm::Error error = addAct(all, context, workload, type))
    return error;
  addMkl(all, workload, type);
  addOneDnn2(all, workload, type);
  addOneDnn3(all, workload, type);
  addXnnpack(all, workload, type);
  addLibmvec(all, workload, type);
  addSleef(all, workload, type);
  return addUpstream(all, context, workload, type);
}

/// The contestants that also run in memory, and the copies, right after act,
/// which most of all is compared with them. Those that take several times as
/// long as act in the second cache, which memory cannot make up for, would take
/// most of the run.
static void timeInMemory(Table &table, const Contestants &contestants,
                         DType type, const BenchOptions &options) {
  constexpr double slow = 2.5;
  Contestants all = {contestants.front()};
  addCopies(all, table.workload, getByteWidth(type));
  size_t endCopies = all.size();
  std::vector<size_t> indices;
  for (size_t i = 1; i < contestants.size(); ++i)
    if (table.results[i].inL2->median <= slow * table.results[0].inL2->median) {
      all.push_back(contestants[i]);
      indices.push_back(i);
    }
  for (size_t i = 1; i < endCopies; ++i)
    table.copies.push_back({all[i].library, "", "", {}, {}, {}, {}, {}});
  Buffers buffers(table.workload, type, options.inMemory);
  auto time = [&](unsigned numThreads,
                  std::optional<MemoryTiming> Result::*place) {
    auto timings = timeInMemory(all, buffers, options.roundsInMemory,
                                numThreads, endCopies);
    table.results.front().*place = timings.front();
    for (size_t i = 1; i < endCopies; ++i)
      table.copies[i - 1].*place = timings[i];
    for (size_t i = 0; i < indices.size(); ++i)
      table.results[indices[i]].*place = timings[endCopies + i];
  };
  time(1, &Result::inMemory);
  time(options.threads, &Result::inMemoryAllThreads);
}

llvm::Expected<Table> act::runBench(MLIRContext *context,
                                    const Workload &workload,
                                    const std::string &typeName,
                                    const BenchOptions &options) {
  auto type = parseFloatType(typeName, context);
  if (!type)
    return type.takeError();
  Contestants contestants;
  if (llvm::Error error =
          addContestants(contestants, context, workload, typeName))
    return std::move(error);
  Table table;
  table.workload = workload;
  table.type = typeName;
  for (const Contestant &contestant : contestants)
    table.results.push_back({contestant.library,
                             contestant.version,
                             contestant.composition,
                             {},
                             {},
                             {},
                             {},
                             {}});
  DType dtype = *getDType(*type);
  Buffers near(workload, dtype, options.inL1);
  auto inL1 = timeCached(contestants, near, options.rounds, &table.cycle);
  Buffers middle(workload, dtype, options.inL2);
  auto inL2 = timeCached(contestants, middle, options.rounds);
  for (size_t i = 0; i < contestants.size(); ++i) {
    table.results[i].inL1 = inL1[i];
    table.results[i].inL2 = inL2[i];
  }
  if (options.inMemory)
    timeInMemory(table, contestants, dtype, options);
  if (options.errors && workload.hasErrors()) {
    auto errors = measureErrors(context, contestants, workload, *type, options);
    if (!errors)
      return errors.takeError();
    for (size_t i = 0; i < contestants.size(); ++i)
      table.results[i].errors = (*errors)[i];
  }
  return std::move(table);
}
