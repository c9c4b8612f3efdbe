#include "Timing.h"
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <time.h>

using namespace mlir::act;

void mlir::act::runAdditions() {
  constexpr unsigned unrolled = 16;
  uint64_t sum = 0, addend = 1;
  for (unsigned i = 0; i < kAdditionsInCall / unrolled; ++i) {
#pragma clang loop unroll(full)
    for (unsigned j = 0; j < unrolled; ++j) {
      sum += addend;
      // Nothing is known about the sum from here on.
      asm volatile("" : "+r"(sum), "+r"(addend));
    }
  }
}

double mlir::act::getThreadSeconds() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * time.tv_nsec;
}

Sampler mlir::act::timeCall(std::function<void()> call) {
  return [call = std::move(call)](unsigned count) {
    double start = getThreadSeconds();
    for (unsigned i = 0; i < count; ++i)
      call();
    return (getThreadSeconds() - start) / count;
  };
}

Timing mlir::act::summarize(Times samples) {
  std::sort(samples.begin(), samples.end());
  return {samples[samples.size() / 2], samples.front()};
}

Times mlir::act::getRatios(const Times &dividends, const Times &divisors) {
  Times ratios;
  for (size_t i = 0; i < std::min(dividends.size(), divisors.size()); ++i)
    ratios.push_back(dividends[i] / divisors[i]);
  std::sort(ratios.begin(), ratios.end());
  return ratios;
}

double mlir::act::getRatio(const Times &dividends, const Times &divisors) {
  return summarize(getRatios(dividends, divisors)).median;
}

std::vector<Times>
mlir::act::timeInterleaved(const std::vector<Sampler> &samplers,
                           unsigned rounds, double seconds) {
  std::vector<unsigned> counts;
  for (const Sampler &sampler : samplers) {
    double once = sampler(1);
    if (once < seconds)
      once = std::min(sampler(1), sampler(1));
    counts.push_back(std::clamp(seconds / std::max(once, 1e-8), 1.0, 1e6));
  }
  std::vector<Times> samples(samplers.size());
  for (unsigned round = 0; round < rounds; ++round)
    for (size_t i = 0; i < samplers.size(); ++i)
      samples[i].push_back(samplers[i](counts[i]));
  return samples;
}

std::vector<Times> mlir::act::timeInTurn(
    const std::vector<Sampler> &samplers, unsigned rounds,
    const std::function<std::vector<size_t>(const std::vector<Times> &)>
        &select) {
  std::vector<Times> samples(samplers.size());
  for (unsigned round = 0; round < rounds; ++round)
    for (size_t i : select(samples)) {
      samplers[i](1);
      samples[i].push_back(samplers[i](1));
    }
  return samples;
}

/// The first line of a file; empty where there is none.
static std::string readLine(const std::string &path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

size_t mlir::act::getCacheSize(unsigned level) {
  // Not sysconf, which on some virtual machines tells the host's last cache.
  for (int i = 0; i < 8; ++i) {
    std::string folder =
        "/sys/devices/system/cpu/cpu0/cache/index" + std::to_string(i) + "/";
    if (readLine(folder + "level") == std::to_string(level) &&
        readLine(folder + "type") != "Instruction")
      return std::strtoul(readLine(folder + "size").c_str(), nullptr, 10) << 10;
  }
  static constexpr size_t usual[] = {32 << 10, 1 << 20, 32 << 20};
  return usual[level - 1];
}
