// Timing calls of compiled functions.
#include "Timing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

/// `value` to three digits, with the letter of its power of 1000.
static std::string formatScaled(double value, StringRef unit) {
  static constexpr StringLiteral prefixes("num kMGT");
  int power = value > 0 ? std::floor(std::log10(value) / 3) : 0;
  power = std::clamp(power, -3, 4);
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format("%.3g ", value * std::pow(1000.0, -power));
  if (power != 0)
    os << prefixes[power + 3];
  os << unit;
  return text;
}

std::string act::formatSeconds(double seconds) {
  return formatScaled(seconds, "s");
}

/// Lets the memory of a result that was freed serve the next run. Large blocks
/// otherwise go back to the system each time, and a run would mostly measure
/// page faults, which a program that reuses its buffers does not have.
static void keepFreedMemory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
#endif
}

/// Runs until the caches are warm, and returns roughly the seconds of one run.
static Expected<double> warmUp(JitCall &call) {
  constexpr double seconds = 0.02;
  constexpr unsigned atLeast = 3, atMost = 1000;
  Stopwatch watch;
  unsigned runs = 0;
  while (runs < atLeast || (runs < atMost && watch.read() < seconds)) {
    call.run();
    ++runs;
  }
  if (Error error = call.wait())
    return std::move(error);
  return watch.read() / runs;
}

static int64_t sum(ArrayRef<Array> arrays, int64_t (Array::*count)() const) {
  int64_t total = 0;
  for (const Array &array : arrays)
    total += (array.*count)();
  return total;
}

Error act::timeCall(raw_ostream &os, JitCall &call, unsigned samples,
                    ArrayRef<Array> arguments, ArrayRef<Array> results) {
  keepFreedMemory();
  // A sample is long beside the clock's resolution.
  constexpr double shortest = 20e-6;
  Expected<double> estimate = warmUp(call);
  if (!estimate)
    return estimate.takeError();
  unsigned batch = std::ceil(shortest / std::max(*estimate, 1e-9));
  batch = std::max(batch, 1u);
  std::vector<double> seconds(samples);
  for (double &sample : seconds) {
    Stopwatch watch;
    for (unsigned i = 0; i < batch; ++i)
      call.run();
    if (Error error = call.wait())
      return error;
    sample = watch.read() / batch;
  }
  llvm::sort(seconds);
  auto quantile = [&](double q) {
    return seconds[static_cast<size_t>(q * (samples - 1) + 0.5)];
  };
  double median = quantile(0.5);
  int64_t bytes =
      sum(arguments, &Array::getNumBytes) + sum(results, &Array::getNumBytes);
  os << "time: median " << formatSeconds(median) << ", quartiles "
     << formatSeconds(quantile(0.25)) << " to " << formatSeconds(quantile(0.75))
     << ", " << samples << " runs; "
     << formatScaled(sum(results, &Array::getNumElements) / median,
                     "elements/s")
     << ", " << formatScaled(bytes / median, "B/s") << '\n';
  return Error::success();
}
