// Timing code beside code: on a machine that is shared, only what ran in the
// same breath can be compared.
#ifndef ACT_BENCH_TIMING_H
#define ACT_BENCH_TIMING_H

#include <functional>
#include <vector>

namespace mlir::act {

/// Seconds of one call.
struct Timing {
  double median = 0, least = 0;
};

/// The samples of one call, in the order in which they were taken.
using Times = std::vector<double>;

Timing summarize(Times samples);

/// The ratios of what was sampled in the same rounds, from the first on, in
/// order: what slows a machine down for a while slows both.
Times getRatios(const Times &dividends, const Times &divisors);

/// Their median.
double getRatio(const Times &dividends, const Times &divisors);

/// The seconds that the calling thread has spent on a CPU: unlike the time of
/// day, they leave out what others did there meanwhile. A pass over memory
/// takes longer than a scheduler's time slice, so that on a machine that is
/// shared not even the least of many samples is undisturbed otherwise.
double getThreadSeconds();

/// Does something `count` times and returns the seconds of one.
using Sampler = std::function<double(unsigned count)>;

/// Times `call` on the calling thread.
Sampler timeCall(std::function<void()> call);

/// Times each of `samplers`, taking turns: in each of `rounds` rounds every one
/// is repeated for at least `seconds`.
std::vector<Times> timeInterleaved(const std::vector<Sampler> &samplers,
                                   unsigned rounds, double seconds);

/// Times one call of each of `samplers` in each round, taking turns, and one
/// just before that counts for nothing: a pass over memory pays for the lines
/// that the one before has left unwritten in the caches, which must be its own.
/// The samplers that `select` names after some rounds, of the times until then,
/// take part in the next one.
std::vector<Times>
timeInTurn(const std::vector<Sampler> &samplers, unsigned rounds,
           const std::function<std::vector<size_t>(const std::vector<Times> &)>
               &select);

/// A chain of dependent integer additions, for timing beside the others:
/// `kAdditionsInCall` of them. One takes a cycle of the core on every CPU in
/// question.
void runAdditions();
constexpr unsigned kAdditionsInCall = 4096;

/// The bytes of a cache of this machine: level 1 (data), 2 or 3.
size_t getCacheSize(unsigned level);

} // namespace mlir::act

#endif // ACT_BENCH_TIMING_H
