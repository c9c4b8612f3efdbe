// Timing calls of compiled functions.
#ifndef ACT_LIB_EXECUTIONENGINE_TIMING_H
#define ACT_LIB_EXECUTIONENGINE_TIMING_H

#include "act/ExecutionEngine/Jit.h"
#include <chrono>

namespace mlir::act {

/// Seconds since it was made.
class Stopwatch {
public:
  double read() const {
    std::chrono::duration<double> taken = Clock::now() - start;
    return taken.count();
  }

private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point start = Clock::now();
};

/// "12.3 us"
std::string formatSeconds(double seconds);

/// Times `samples` runs after a warm-up, and prints the median, the quartiles,
/// and how many elements of the results, and bytes of arguments and results, a
/// second that makes.
llvm::Error timeCall(raw_ostream &os, JitCall &call, unsigned samples,
                     ArrayRef<Array> arguments, ArrayRef<Array> results);

} // namespace mlir::act

#endif // ACT_LIB_EXECUTIONENGINE_TIMING_H
