#include "Compare.h"
#include "act/Reference/Mpfr.h"
#include <atomic>
#include <cmath>
#include <mutex>
#include <thread>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

static constexpr uint64_t kElements = 1024;

void Errors::merge(const Errors &other) {
  inputs += other.inputs;
  over16Ulps += other.over16Ulps;
  wrong += other.wrong;
  if (other.worst && (!worst || other.maxUlps > maxUlps)) {
    maxUlps = other.maxUlps;
    worst = other.worst;
  }
  // The least input comes first, so that the result does not depend on the
  // threads.
  if (other.firstWrong &&
      (!firstWrong || other.firstWrong->input < firstWrong->input))
    firstWrong = other.firstWrong;
}

namespace {
/// One thread's part.
class Worker {
public:
  Worker(const Evaluator &reference, ArrayRef<APFloat> parameters,
         FloatType type, size_t numFunctions)
      : evaluator(reference.clone()), parameters(parameters),
        semantics(type.getFloatSemantics()), width(type.getWidth()),
        dtype(*getDType(type)), errors(numFunctions) {}

  /// Runs inputs of which `bits` gives the patterns; at most kElements.
  llvm::Error runChunk(ArrayRef<JitFunction> functions, ArrayRef<uint64_t> bits,
                       bool areProbes);
  SmallVector<Errors> &getErrors() { return errors; }

private:
  APFloat fromBits(uint64_t bits) const {
    return APFloat(semantics, llvm::APInt(width, bits));
  }
  SmallVector<APFloat> getArguments(const APFloat &input) const {
    SmallVector<APFloat> arguments = {input};
    llvm::append_range(arguments, parameters);
    return arguments;
  }
  void judge(Errors &errors, const APFloat &input, const APFloat &got);
  void probe(Errors &errors, const APFloat &input, const APFloat &got);

  Evaluator evaluator;
  ArrayRef<APFloat> parameters;
  const llvm::fltSemantics &semantics;
  unsigned width;
  DType dtype;
  SmallVector<Errors> errors;
};
} // namespace

void Worker::judge(Errors &errors, const APFloat &input, const APFloat &got) {
  Comparison comparison = evaluator.compare(getArguments(input), got);
  const APFloat &expected = comparison.expected;
  ++errors.inputs;
  if (std::isinf(comparison.ulps) || expected.isFinite() != got.isFinite()) {
    ++errors.wrong;
    if (!errors.firstWrong || input < errors.firstWrong->input)
      errors.firstWrong = {input, got, expected};
    return;
  }
  errors.over16Ulps += comparison.ulps > 16;
  if (comparison.ulps > errors.maxUlps || !errors.worst) {
    errors.maxUlps = comparison.ulps;
    errors.worst = {input, got, expected};
  }
}

void Worker::probe(Errors &errors, const APFloat &input, const APFloat &got) {
  Comparison comparison = evaluator.compare(getArguments(input), got);
  double exact =
      evaluator.evaluateRounded(getArguments(input), APFloat::IEEEdouble())
          .convertToDouble();
  errors.probes.push_back(
      got.isFinite() ? comparison.distance / std::fabs(exact) : INFINITY);
}

llvm::Error Worker::runChunk(ArrayRef<JitFunction> functions,
                             ArrayRef<uint64_t> bits, bool areProbes) {
  unsigned bytes = width / 8;
  for (auto [function, result] : llvm::zip_equal(functions, errors)) {
    // Upstream's code may write into its argument, so each gets its own.
    Array inputs(dtype, {int64_t(kElements)});
    std::memset(inputs.data(), 0, inputs.getNumBytes());
    for (auto [i, pattern] : llvm::enumerate(bits))
      std::memcpy(static_cast<char *>(inputs.data()) + i * bytes, &pattern,
                  bytes);
    auto results = function.call(inputs.view());
    if (!results)
      return results.takeError();
    for (auto [i, pattern] : llvm::enumerate(bits)) {
      uint64_t got = 0;
      std::memcpy(
          &got, static_cast<const char *>(results->front().data()) + i * bytes,
          bytes);
      if (areProbes)
        probe(result, fromBits(pattern), fromBits(got));
      else
        judge(result, fromBits(pattern), fromBits(got));
    }
  }
  return llvm::Error::success();
}

/// ±0, the smallest subnormals, the largest numbers, ±inf and NaN, of which a
/// stride would miss most.
static SmallVector<uint64_t> getSpecials(FloatType type) {
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  SmallVector<uint64_t> bits;
  for (bool negative : {false, true})
    for (const APFloat &value : {APFloat::getZero(semantics, negative),
                                 APFloat::getSmallest(semantics, negative),
                                 APFloat::getLargest(semantics, negative),
                                 APFloat::getInf(semantics, negative),
                                 APFloat::getNaN(semantics, negative)})
      bits.push_back(value.bitcastToAPInt().getZExtValue());
  return bits;
}

static SmallVector<APFloat> roundTo(ArrayRef<double> values, FloatType type) {
  return llvm::map_to_vector(values, [&](double value) {
    APFloat rounded(value);
    bool losesInfo;
    rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    return rounded;
  });
}

static SmallVector<uint64_t> getBits(ArrayRef<double> values, FloatType type) {
  return llvm::map_to_vector(roundTo(values, type), [](const APFloat &value) {
    return value.bitcastToAPInt().getZExtValue();
  });
}

llvm::Expected<SmallVector<Errors>>
act::compareWithReference(Activation activation, ArrayRef<double> parameters,
                          ArrayRef<JitFunction> functions, FloatType type,
                          uint64_t stride, ArrayRef<double> probes,
                          unsigned threads) {
  FailureOr<Evaluator> reference =
      Evaluator::create(activation.getDefinition(), [&](StringRef symbol) {
        return activation.resolve(symbol);
      });
  if (failed(reference))
    return llvm::createStringError("'" + activation.getName() +
                                   "' has no reference");
  uint64_t count = ((uint64_t(1) << type.getWidth()) + stride - 1) / stride;
  SmallVector<APFloat> rounded = roundTo(parameters, type);
  Worker total(*reference, rounded, type, functions.size());
  if (llvm::Error error =
          total.runChunk(functions, getBits(probes, type), /*areProbes=*/true))
    return std::move(error);
  if (stride > 1)
    if (llvm::Error error = total.runChunk(functions, getSpecials(type),
                                           /*areProbes=*/false))
      return std::move(error);

  std::atomic<uint64_t> next(0);
  std::mutex mutex;
  llvm::Error failure = llvm::Error::success();
  auto work = [&] {
    Worker worker(*reference, rounded, type, functions.size());
    llvm::Error error = llvm::Error::success();
    while (!error) {
      uint64_t begin = next.fetch_add(kElements);
      if (begin >= count)
        break;
      SmallVector<uint64_t> bits;
      for (uint64_t i = begin; i < std::min(count, begin + kElements); ++i)
        bits.push_back(i * stride);
      error = worker.runChunk(functions, bits, /*areProbes=*/false);
    }
    std::lock_guard<std::mutex> lock(mutex);
    failure = llvm::joinErrors(std::move(failure), std::move(error));
    for (auto [sum, part] :
         llvm::zip_equal(total.getErrors(), worker.getErrors()))
      sum.merge(part);
    mpfr_free_cache2(MPFR_FREE_LOCAL_CACHE);
  };
  std::vector<std::thread> pool;
  for (unsigned i = 0; i < threads; ++i)
    pool.emplace_back(work);
  for (std::thread &thread : pool)
    thread.join();
  if (failure)
    return std::move(failure);
  return total.getErrors();
}
