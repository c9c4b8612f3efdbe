#include "act/Check/Measure.h"
#include <cmath>
#include <mutex>
#include <thread>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

/// Inputs a thread takes at a time: much longer than a vector, and no multiple
/// of one, so that the tail of the loop is run as well.
static constexpr uint64_t kChunk = 4099;

void Extreme::add(double newError, const Sample &sample, uint64_t newIndex) {
  ++count;
  if (newError > error || (newError == error && newIndex < index)) {
    error = newError;
    where = sample;
    index = newIndex;
  }
}

void Extreme::merge(const Extreme &other) {
  uint64_t total = count + other.count;
  if (other.count && (!count || other.error > error ||
                      (other.error == error && other.index < index)))
    *this = other;
  count = total;
}

void Measurement::merge(const Measurement &other) {
  inputs += other.inputs;
  misrounded += other.misrounded;
  specials += other.specials;
  normals.merge(other.normals);
  subnormals.merge(other.subnormals);
  absolute.merge(other.absolute);
  nearRoots.merge(other.nearRoots);
  wrongSpecials.merge(other.wrongSpecials);
}

namespace {
/// One thread's part of the work.
class Worker {
public:
  Worker(const Samples &samples, const llvm::fltSemantics &semantics,
         const Reference &reference, const ArrayFunction &function,
         const MeasureOptions &options)
      : samples(samples), semantics(semantics),
        evaluator(reference.evaluator.clone()), arguments(reference.arguments),
        index(reference.index), function(function), options(options),
        width(APFloat::semanticsSizeInBits(semantics)) {}

  llvm::Error measureChunk(uint64_t begin);
  Measurement result;

private:
  void judge(uint64_t position, uint64_t input, uint64_t got);
  bool isNearRoot(double x) const;
  APFloat fromBits(uint64_t bits) const {
    return APFloat(semantics, llvm::APInt(width, bits));
  }

  const Samples &samples;
  const llvm::fltSemantics &semantics;
  Evaluator evaluator;
  SmallVector<APFloat> arguments;
  unsigned index;
  const ArrayFunction &function;
  const MeasureOptions &options;
  unsigned width;
};
} // namespace

bool Worker::isNearRoot(double x) const {
  return llvm::any_of(options.near.roots, [&](double root) {
    return std::fabs(x - root) <= options.near.distance;
  });
}

void Worker::judge(uint64_t position, uint64_t input, uint64_t got) {
  APFloat x = fromBits(input), actual = fromBits(got);
  arguments[index] = x;
  Comparison comparison = evaluator.compare(arguments, actual);
  const APFloat &expected = comparison.expected;
  Sample sample = {input, got, expected.bitcastToAPInt().getZExtValue()};
  bool isRight =
      (expected.isNaN() && actual.isNaN()) || expected.bitwiseIsEqual(actual);
  ++result.inputs;
  result.misrounded += !isRight;
  bool isSpecial = !x.isFiniteNonZero();
  result.specials += isSpecial;
  // A finite nonzero value at a special input, such as sigmoid(0), may be off
  // by ulps as any other.
  bool demandsBits = isSpecial && !expected.isFiniteNonZero();
  if (std::isinf(comparison.ulps) || (demandsBits && !isRight)) {
    result.wrongSpecials.add(0, sample, position);
    return;
  }
  if (expected.isFinite() && actual.isFinite())
    result.absolute.add(comparison.distance, sample, position);
  if (demandsBits)
    return;
  if (!options.near.roots.empty() && isNearRoot(x.convertToDouble())) {
    double error = comparison.distance;
    if (options.near.allowRounding && comparison.ulps > 0)
      error = error * std::max(0.0, 1 - 0.5 / comparison.ulps);
    result.nearRoots.add(error, sample, position);
    return;
  }
  bool isSubnormal = expected.isZero() || expected.isDenormal();
  (isSubnormal ? result.subnormals : result.normals)
      .add(comparison.ulps, sample, position);
}

llvm::Error Worker::measureChunk(uint64_t begin) {
  uint64_t count = std::min(kChunk, samples.size() - begin);
  unsigned bytes = width / 8;
  std::vector<uint64_t> inputs(count);
  // The machines that MLIR's JIT runs on are little endian.
  std::vector<char> packed(count * bytes), results(count * bytes);
  for (uint64_t i = 0; i < count; ++i) {
    inputs[i] = samples[begin + i];
    std::memcpy(&packed[i * bytes], &inputs[i], bytes);
  }
  if (llvm::Error error = function(packed.data(), results.data(), count))
    return error;
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t got = 0;
    std::memcpy(&got, &results[i * bytes], bytes);
    judge(begin + i, inputs[i], got);
  }
  if (options.done)
    *options.done += count;
  return llvm::Error::success();
}

llvm::Expected<Measurement>
mlir::act::measure(const Samples &samples, const llvm::fltSemantics &semantics,
                   const Reference &reference, const ArrayFunction &function,
                   const MeasureOptions &options) {
  std::atomic<uint64_t> next(0);
  std::mutex mutex;
  Measurement total;
  llvm::Error error = llvm::Error::success();
  auto work = [&] {
    Worker worker(samples, semantics, reference, function, options);
    llvm::Error failure = llvm::Error::success();
    for (uint64_t begin = next.fetch_add(kChunk);
         begin < samples.size() && !failure; begin = next.fetch_add(kChunk))
      failure = worker.measureChunk(begin);
    if (failure)
      next = samples.size();
    std::lock_guard<std::mutex> lock(mutex);
    error = llvm::joinErrors(std::move(error), std::move(failure));
    total.merge(worker.result);
  };
  // MPFR's constants are cached for each thread, and freed with it here only.
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < std::max(1u, options.threads); ++i)
    threads.emplace_back([&] {
      work();
      mpfr_free_cache2(MPFR_FREE_LOCAL_CACHE);
    });
  for (std::thread &thread : threads)
    thread.join();
  if (error)
    return std::move(error);
  return total;
}
