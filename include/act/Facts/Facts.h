// What can be said of an activation from its definition alone.
//
// Nothing here is looked up: extremes, kinks and intervals come from points of
// all magnitudes and bisection, moments from quadrature, saturation from the
// correctly rounded results of a type, operations from the code that act emits.
#ifndef ACT_FACTS_FACTS_H
#define ACT_FACTS_FACTS_H

#include "act/Analysis/Cost.h"
#include "act/Facts/Curve.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::act {

/// From `lo` to `hi`, which may be infinite; a single point where they are
/// equal. Whether the ends belong to it is not said.
struct Interval {
  double lo, hi;
};

/// The supremum or infimum of a function.
struct Extremum {
  double value = 0;
  /// Where it is taken, or, if it is not, approached.
  Interval where = {0, 0};
  /// None where it cannot be told: next to a jump.
  std::optional<bool> attained;
};

/// A point at which f' jumps, or f itself.
struct Kink {
  double at = 0;
  /// f and f' on both sides of it.
  double valueBelow = 0, valueAbove = 0, slopeBelow = 0, slopeAbove = 0;
  bool isJump = false;
};

enum class Direction {
  Constant,
  Rises,
  Falls,
  NeverFalls,
  NeverRises,
  Neither
};

/// The function as a curve. Sampled at about 2000 points: 1/16 apart up to 32,
/// 8 an octave from 2^-20 to 2^20, and some up to the largest double. What lies
/// wholly between two of them is not seen.
struct Shape {
  /// f at ±inf; NaN where it has no limit.
  double limitBelow = 0, limitAbove = 0;
  Extremum minimum, maximum;
  /// The supremum of |f'|, which is f's Lipschitz constant where f is
  /// continuous.
  Extremum steepest;
  SmallVector<Kink> kinks;
  Direction direction = Direction::Neither;
  bool isEven = false, isOdd = false;
  /// Where f is NaN: from the first to the last such x.
  std::optional<Interval> undefined;
  /// Where f, and f', is exactly 0, on intervals.
  SmallVector<Interval> zeros, deadGradients;
  /// |f'| < epsilon for all x below the one and above the other.
  double epsilon = 0;
  std::optional<double> vanishesBelow, vanishesAbove;

  bool isContinuous() const {
    return llvm::none_of(kinks, [](const Kink &kink) { return kink.isJump; });
  }
};

Shape analyzeShape(Curve &curve, double epsilon = 1e-3);

/// x ~ N(mean, deviation^2).
struct Gaussian {
  double mean = 0, deviation = 1;
  /// The probability of an interval.
  double measure(Interval interval) const;
};

/// What becomes of normally distributed inputs. NaN where an expectation does
/// not exist, or the quadrature does not converge.
struct Moments {
  double mean = 0, variance = 0;
  double meanSquare = 0;      ///< E[f(x)^2]
  double meanSquareSlope = 0; ///< E[f'(x)^2]
  /// The largest estimate of their relative errors, by halving the panels.
  double error = 0;
  double zeroShare = 0;      ///< P(f(x) = 0)
  double deadShare = 0;      ///< P(f'(x) = 0)
  double vanishingShare = 0; ///< P(x in the intervals where f' vanishes)

  /// 1/sqrt(E[f^2]) keeps the variance of activations, 1/sqrt(E[f'^2]) that of
  /// gradients. Infinite where f, or f', is 0.
  double gain() const { return 1 / std::sqrt(meanSquare); }
  double backwardGain() const { return 1 / std::sqrt(meanSquareSlope); }
};

/// Gauss-Legendre quadrature on panels that are split at the kinks of `shape`
/// and halved until the relative error is below 1e-11, up to 38 deviations.
Moments computeMoments(Curve &curve, const Shape &shape,
                       const Gaussian &input = {});

/// What f is in a type beyond some x.
struct Saturation {
  enum Kind { None, Constant, Identity, Negation };
  Kind kind = None;
  double constant = 0;
  /// The first x, going outwards, from which on the correctly rounded f(x) is
  /// the constant (of either sign if it is 0), x or -x.
  double from = 0;
};

/// At +inf, or at -inf if `negative`, among the inputs of that sign: `from` is
/// 0 where all of them are saturated. The threshold is bisected on the bit
/// patterns of the type and verified at the 1000 next ones, at 16 values of
/// each larger binade (4 of f64's), and beside each power of two.
Saturation findSaturation(Curve &curve, FloatType type, bool negative);

/// The code that act emits for an activation or its derivative at one value.
struct Operations {
  /// The symbol of the implementation.
  std::string implementation;
  /// By kind: add, multiply, fma, divide, compare, ...
  std::map<std::string, unsigned> counts;
  /// The longest chain of operations that wait for one another.
  unsigned depth = 0;
  /// The predicted time of an element in L1, where a target is given.
  std::optional<Prediction> prediction;

  unsigned total() const {
    unsigned sum = 0;
    for (auto &[kind, count] : counts)
      sum += count;
    return sum;
  }
};

/// Instantiates the implementation `symbol`, if it is empty the preferred one,
/// at a scalar, canonicalizes, and counts; constants are free. `wrt` selects
/// the vector-Jacobian product; `numParameters` are operands (all of them, or
/// none for the defaults). `target` may be null.
FailureOr<Operations> countOperations(MLIRContext *context,
                                      Attribute activation, FloatType type,
                                      std::optional<unsigned> wrt,
                                      unsigned numParameters,
                                      const TargetDescription *target = nullptr,
                                      std::string symbol = "");

} // namespace mlir::act

#endif // ACT_FACTS_FACTS_H
