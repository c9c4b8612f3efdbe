// Running a function over many inputs and comparing it with its formula.
#ifndef ACT_CHECKER_SWEEP_H
#define ACT_CHECKER_SWEEP_H

#include "Judge.h"
#include "Library.h"

namespace checker {

/// Bit patterns of a type, each computed from its index.
class Inputs {
public:
  static Inputs none(const FloatType &type) { return Inputs(type); }
  static Inputs exhaustive(const FloatType &type);
  /// About `count`: NaNs, ±0, ±inf, the neighbours of all powers of two, the
  /// neighbourhood of `roots`; of the rest one half over all exponents alike
  /// and one half over those of 2^-8 to 2^8.
  static Inputs stratified(const FloatType &type, uint64_t count, uint64_t seed,
                           const std::vector<Root> &roots);
  /// The inputs around `bits`: adjacent ones and growing distances.
  void addNeighbourhood(uint64_t bits);
  uint64_t size() const { return listed.size() + spread; }
  uint64_t operator[](uint64_t index) const;
  /// Inputs that are run before all others.
  std::vector<uint64_t> listed;

private:
  explicit Inputs(const FloatType &type) : type(&type) {}
  void addBothSigns(uint64_t bits);

  const FloatType *type;
  /// How many follow the listed ones; all of the type where `isAll`.
  uint64_t spread = 0, seed = 0;
  bool isAll = false;
};

/// Runs `function` over `inputs` in `threads` threads. The inputs are those of
/// the record's domain; its formula has been compiled.
Finding sweep(const CFunction &function, const FunctionRecord &record,
              const Formula &formula, const Inputs &inputs, unsigned threads);

/// How a function is measured.
struct MeasureOptions {
  bool exhaustive = false;
  uint64_t samples = 200000, seed = 1;
  unsigned threads = 1;
};

/// All inputs of a 16-bit type, and of f32 where `exhaustive`. Otherwise a
/// sample, and then what a sample of all inputs is likely to miss: the
/// neighbourhoods of the largest errors, found and recorded, and of subnormal
/// results. `isExhaustive` says which.
Finding measure(const CFunction &function, const FunctionRecord &record,
                const Formula &formula, const MeasureOptions &options,
                bool &isExhaustive);

} // namespace checker

#endif // ACT_CHECKER_SWEEP_H
