// Running a function over many inputs and comparing it with its formula.
#ifndef ACT_CHECKER_SWEEP_H
#define ACT_CHECKER_SWEEP_H

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
  /// All of a 16-bit type, and of a 32-bit one where `exhaustive`; otherwise
  /// `count`.
  static Inputs choose(const FunctionRecord &record, bool exhaustive,
                       uint64_t count, uint64_t seed);
  /// The inputs around `bits`: adjacent ones and growing distances.
  void addNeighbourhood(uint64_t bits);
  uint64_t size() const { return listed.size() + spread; }
  uint64_t operator[](uint64_t index) const;
  bool isExhaustive = false;
  /// Inputs that are run before all others.
  std::vector<uint64_t> listed;

private:
  explicit Inputs(const FloatType &type) : type(&type) {}
  void addBothSigns(uint64_t bits);

  const FloatType *type;
  uint64_t spread = 0, seed = 0;
};

/// What was found.
struct Finding {
  uint64_t inputs = 0, misrounded = 0, specials = 0, wrongSpecials = 0,
           undecided = 0;
  std::optional<Worst> normal, subnormal, nearRoot, wrongSpecial;

  void merge(const Finding &other);
};

/// Where a sample of all inputs is likely to miss large errors: around the
/// `extremes`, and where results are subnormal, which is a narrow interval.
Inputs chooseCritical(const CFunction &function, const FunctionRecord &record,
                      const std::vector<std::optional<Worst>> &extremes);

/// Runs `function` over `inputs` in `threads` threads. The inputs are those of
/// the record's domain; its formula has been compiled.
Finding sweep(const CFunction &function, const FunctionRecord &record,
              const Formula &formula, const Inputs &inputs, unsigned threads);

} // namespace checker

#endif // ACT_CHECKER_SWEEP_H
