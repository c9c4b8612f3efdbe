// The inputs at which a function of one variable is checked.
#ifndef ACT_CHECK_SAMPLES_H
#define ACT_CHECK_SAMPLES_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/APFloat.h"
#include <cstdint>
#include <optional>
#include <vector>

namespace mlir::act {

/// Bit patterns of an IEEE type of at most 64 bits. Every one is computed from
/// its index alone, so that threads may take them in any order.
class Samples {
public:
  /// All bit patterns of the type, NaNs included.
  static Samples exhaustive(const llvm::fltSemantics &semantics);

  /// About `count` inputs, at least what is listed first:
  /// - ±0, ±inf, NaNs, the smallest and largest subnormals and normals, and
  /// both
  ///   neighbours of each power of two, of either sign;
  /// - the neighbourhood of each root, adjacent values and growing distances;
  /// - half of the rest with every exponent (subnormals are one) and sign
  /// alike,
  ///   the other half so over the exponents of 2^-8 to 2^8, where activations
  ///   are neither linear nor saturated. Within an exponent the significands
  ///   are spread evenly with a random offset that depends on `seed`.
  static Samples stratified(const llvm::fltSemantics &semantics, uint64_t count,
                            uint64_t seed, ArrayRef<double> roots);

  /// Adds `value`, rounded to the type.
  void add(double value);

  /// Leaves the inputs from `low` to `high` only, as many samples as before,
  /// all significands alike. Returns false if there is none.
  bool restrictTo(double low, double high);

  uint64_t size() const { return special.size() + numRandom; }
  uint64_t operator[](uint64_t index) const;

private:
  explicit Samples(const llvm::fltSemantics &semantics);
  uint64_t round(double number) const;
  void addPowersOfTwo();
  void addRoot(double root);
  void addBothSigns(uint64_t bits) {
    special.push_back(bits);
    special.push_back(bits | signBit);
  }
  uint64_t stratum(uint64_t index, uint64_t first, uint64_t number,
                   uint64_t count) const;

  /// Bit patterns by the order of their values, -NaN first.
  uint64_t toOrdinal(uint64_t bits) const {
    return bits & signBit ? 2 * signBit - 1 - bits : bits + signBit;
  }
  uint64_t fromOrdinal(uint64_t ordinal) const {
    return ordinal < signBit ? 2 * signBit - 1 - ordinal : ordinal - signBit;
  }

  unsigned significandBits;
  /// Exponent field of infinity, and of 1.
  uint64_t infinityField, bias;
  uint64_t signBit;
  const llvm::fltSemantics *semantics;

  std::vector<uint64_t> special;
  uint64_t numRandom = 0;
  bool isExhaustive = false;
  /// The ordinals to which the samples are restricted.
  std::optional<std::pair<uint64_t, uint64_t>> range;
  uint64_t seed = 0;
};

} // namespace mlir::act

#endif // ACT_CHECK_SAMPLES_H
