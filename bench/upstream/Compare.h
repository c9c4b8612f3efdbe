// What a compiled function of 1024 elements is worth beside the reference.
#ifndef ACT_BENCH_UPSTREAM_COMPARE_H
#define ACT_BENCH_UPSTREAM_COMPARE_H

#include "act/Definitions/Library.h"
#include "act/ExecutionEngine/Jit.h"

namespace mlir::act {

/// One input, what came out, and what should have.
struct Instance {
  llvm::APFloat input, got, expected;
};

/// The errors of one function over many inputs.
struct Errors {
  uint64_t inputs = 0;
  /// Of those whose result is a finite number, as it should be.
  uint64_t over16Ulps = 0;
  double maxUlps = 0;
  std::optional<Instance> worst;
  /// NaN, infinity or the sign of a zero or infinity where it should not be, or
  /// not where it should.
  uint64_t wrong = 0;
  std::optional<Instance> firstWrong;
  /// |got - exact| / |exact| at each probe.
  SmallVector<double> probes;

  void merge(const Errors &other);
};

/// Runs `functions`, compiled for tensors of 1024 elements, on every
/// `stride`-th bit pattern of the type, and on `probes`, by `threads` threads.
/// The reference is the definition of `activation` with `parameters`, rounded
/// to the type, or else its defaults.
llvm::Expected<SmallVector<Errors>>
compareWithReference(Activation activation, ArrayRef<double> parameters,
                     ArrayRef<JitFunction> functions, FloatType type,
                     uint64_t stride, ArrayRef<double> probes,
                     unsigned threads);

} // namespace mlir::act

#endif // ACT_BENCH_UPSTREAM_COMPARE_H
