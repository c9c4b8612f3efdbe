// Judging f32 results by those of f64 code, a block at a time.
#ifndef ACT_LIB_CHECK_SWEEP_H
#define ACT_LIB_CHECK_SWEEP_H

#include "Judge.h"

namespace mlir::act {

/// One thread's part of a sweep. Measure.h says what it relies on.
class Sweeper {
public:
  /// Inputs of a block, which are neighbours.
  static constexpr uint64_t kBlock = uint64_t(1) << 14;

  /// `judge` is that of the f32 results.
  Sweeper(const DoubleReference &doubles, const NearRoots &near, Judge &judge)
      : function(doubles.function),
        doubleJudge(doubles.reference, llvm::APFloat::IEEEdouble()), near(near),
        judge(judge) {}

  /// Adds the results `got` at `inputs`, bit patterns both, of which the first
  /// stands at `position`. Maxima that are no larger than those of `known` or
  /// `result` are not looked for.
  llvm::Error judgeBlock(uint64_t position, ArrayRef<uint32_t> inputs,
                         ArrayRef<uint32_t> got, const Measurement &known,
                         Measurement &result);

private:
  /// What the f64 result says of a result: nothing certain; that it is the NaN
  /// or infinity that was expected; or its class.
  enum class Verdict : uint8_t { Open, NaN, Infinity, Normal, Subnormal };

  /// Whether the f64 results are as accurate as they are taken to be.
  bool isValid();
  /// Fills `verdicts`, `ulps` and `distances`.
  void decideAll();
  Verdict decide(unsigned i, double smallest, bool isNaN) const;
  void count(unsigned i, Measurement &result) const;
  /// Lets MPFR find the maximum among those that `bounds` leaves possible.
  void findMaximum(ArrayRef<double> bounds, ArrayRef<Verdict> classes,
                   double Comparison::*error, const Extreme &known,
                   Extreme &extreme);

  const ArrayFunction &function;
  Judge doubleJudge;
  const NearRoots &near;
  Judge &judge;

  // The block.
  uint64_t position = 0;
  ArrayRef<uint32_t> inputs, got;
  std::vector<double> wideInputs, exact;
  std::vector<Verdict> verdicts;
  /// Bounds of the errors, 0 where there are none to speak of.
  std::vector<double> ulps, distances;
};

} // namespace mlir::act

#endif // ACT_LIB_CHECK_SWEEP_H
