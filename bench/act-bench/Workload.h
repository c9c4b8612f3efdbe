// What is benchmarked.
#ifndef ACT_BENCH_WORKLOAD_H
#define ACT_BENCH_WORKLOAD_H

#include <string>
#include <vector>

namespace mlir::act {

struct Workload {
  /// "gelu", "gelu gradient", "gelu gate".
  std::string name;
  /// The activation in it, by which peers know it.
  std::string activation;
  enum Kind {
    Forward,  ///< y = f(x)
    Gradient, ///< y = g f'(x)
    Gate,     ///< y = f(x) g
    Residual, ///< y = f(x) + g
    Both,     ///< y = f(x), z = g f'(x)
  } kind = Forward;
  /// The forward function as a front end emits it, a body of MLIR from %x to %r
  /// over the type T.
  std::string emitted;

  unsigned numReads() const { return kind == Forward ? 1 : 2; }
  unsigned numWrites() const { return kind == Both ? 2 : 1; }
  /// Errors are measured of functions of x, at g = 1.
  bool hasErrors() const { return kind == Forward || kind == Gradient; }
};

/// The forward function and the gradient of each activation that
/// docs/Benchmarks.md compares, and chains around one of them.
std::vector<Workload> getWorkloads();

} // namespace mlir::act

#endif // ACT_BENCH_WORKLOAD_H
