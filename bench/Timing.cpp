#include "Timing.h"
#include <algorithm>
#include <chrono>
#include <unistd.h>

using namespace mlir::act;

#ifdef __AVX512F__
using Wide = float __attribute__((vector_size(64)));
#elif defined(__AVX__)
using Wide = float __attribute__((vector_size(32)));
#else
using Wide = float __attribute__((vector_size(16)));
#endif

void mlir::act::runFmas() {
  constexpr unsigned chains = 16;
  Wide sums[chains], factor = Wide{} + 0.5f, addend = Wide{} + 1.0f;
  for (Wide &sum : sums)
    sum = Wide{};
  for (unsigned i = 0; i < kFmasInCall / chains; ++i) {
#pragma clang loop unroll(full)
    for (unsigned chain = 0; chain < chains; ++chain)
      sums[chain] = __builtin_elementwise_fma(sums[chain], factor, addend);
    // Nothing is known about the sums from here on.
#pragma clang loop unroll(full)
    for (unsigned chain = 0; chain < chains; ++chain)
      asm volatile("" : "+v"(sums[chain]));
  }
}

static double now() {
  std::chrono::duration<double> time =
      std::chrono::steady_clock::now().time_since_epoch();
  return time.count();
}

/// Seconds of one of `count` calls.
static double timeOnce(const std::function<void()> &call, unsigned count) {
  double start = now();
  for (unsigned i = 0; i < count; ++i)
    call();
  return (now() - start) / count;
}

std::vector<Timing>
mlir::act::timeInterleaved(const std::vector<std::function<void()>> &calls,
                           unsigned rounds, double seconds) {
  std::vector<unsigned> counts;
  for (const auto &call : calls) {
    double once = timeOnce(call, 1);
    if (once < seconds)
      once = std::min(timeOnce(call, 1), timeOnce(call, 1));
    counts.push_back(std::clamp(seconds / std::max(once, 1e-8), 1.0, 1e6));
  }
  std::vector<std::vector<double>> samples(calls.size());
  for (unsigned round = 0; round < rounds; ++round)
    for (size_t i = 0; i < calls.size(); ++i)
      samples[i].push_back(timeOnce(calls[i], counts[i]));
  std::vector<Timing> timings;
  for (auto &times : samples) {
    std::sort(times.begin(), times.end());
    timings.push_back({times[times.size() / 2], times.front()});
  }
  return timings;
}

size_t mlir::act::getCacheSize(unsigned level) {
  static constexpr int names[] = {_SC_LEVEL1_DCACHE_SIZE, _SC_LEVEL2_CACHE_SIZE,
                                  _SC_LEVEL3_CACHE_SIZE};
  static constexpr size_t usual[] = {32 << 10, 1 << 20, 32 << 20};
  long size = sysconf(names[level - 1]);
  return size > 0 ? size : usual[level - 1];
}
