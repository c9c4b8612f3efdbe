// Loops that repeat one operation, to measure its throughput and latency.
#ifndef ACT_LIB_CALIBRATION_MICROKERNEL_H
#define ACT_LIB_CALIBRATION_MICROKERNEL_H

#include "mlir/Support/LLVM.h"
#include <optional>
#include <string>
#include <vector>

namespace mlir::act {

/// What one measurement repeats: a chain of operations from a vector to one of
/// the same type. An operation that gives another type is measured with one
/// that leads back.
struct Chain {
  /// The kinds, as getKind names them, in order.
  std::vector<std::string> kinds;
  /// The element type at the ends.
  std::string type;
};

/// The chain that measures the throughput of `kind`; none where it is not
/// measured: loads, stores, calls, selections, and logic on masks.
std::optional<Chain> getChain(StringRef kind);

/// The chain that measures its latency: the same, or with a multiply-add behind
/// each operation, since some cores hand on results faster between operations
/// of one kind than to others.
std::optional<Chain> getLatencyChain(StringRef kind);

/// func.func @kernel(%n: index, %one: type), n times through `chains`
/// independent copies of `chain`, each `repeats` times in a row. Vectors have
/// `bits` bits if elements have 32 or more; `constraint` is LLVM's letter for a
/// vector register. Empty pieces of assembly keep LLVM from simplifying it.
std::string getMicrokernel(const Chain &chain, unsigned bits,
                           StringRef constraint, unsigned chains,
                           unsigned repeats);

/// How the kernels of getStream pass over memory.
enum class Stream { Read, Write, Copy, NonTemporalCopy };

/// func.func @kernel(%n: index, %x: memref<?xf32>, %y: memref<?xf32>), n times
/// over all elements, in vectors of `bits` bits. A NonTemporalCopy is compiled
/// as any op is, with all that the pipeline knows of memory: what counts is
/// what an op can reach.
std::string getStream(Stream stream, unsigned bits, StringRef constraint);

/// func.func @kernel(%n: index, %x: memref<?xf32>, %y: memref<?xf32>): each
/// vector of x through `depth` multiply-adds that wait for one another, to y.
std::string getDeepLoop(unsigned depth, unsigned bits);

} // namespace mlir::act

#endif // ACT_LIB_CALIBRATION_MICROKERNEL_H
