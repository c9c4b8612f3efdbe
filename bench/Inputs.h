// What the benchmarks of implementations compute with.
#ifndef ACT_BENCH_INPUTS_H
#define ACT_BENCH_INPUTS_H

#include "mlir/IR/BuiltinTypes.h"

namespace mlir::act {

/// Where inputs lie.
enum class InputRange {
  /// -1 to 1 without 0, where no implementation meets subnormal numbers, which
  /// some cores compute more slowly.
  Signed,
  /// 0 to 1, for functions that have no other values: their code for operands
  /// that seldom occur is not what is to be timed.
  Positive
};

/// Writes `count` values of `type`.
void fillInputs(char *data, FloatType type, int64_t count, InputRange range);

/// Whether one of `count` values of `type` is a NaN, which are a function's of
/// such inputs: they repeat as these do.
bool hasNaN(const char *data, FloatType type, int64_t count);

} // namespace mlir::act

#endif // ACT_BENCH_INPUTS_H
