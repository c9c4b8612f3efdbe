// A curve at points of all magnitudes, and bisection between them.
#ifndef ACT_LIB_FACTS_SAMPLING_H
#define ACT_LIB_FACTS_SAMPLING_H

#include "act/Facts/Facts.h"
#include <array>
#include <vector>

namespace mlir::act {

/// One point: x, f(x), f'(x).
struct Point {
  double x, value, slope;
};

/// The curve at the points that Shape describes, by rising x, without those at
/// which f is NaN.
struct Sampling {
  explicit Sampling(Curve &curve);

  Curve &curve;
  std::vector<Point> points;
  std::optional<Interval> undefined;
};

using Function = llvm::function_ref<double(double)>;
using Predicate = llvm::function_ref<bool(double)>;

/// The two neighbouring doubles (or, next to 0, numbers below 1e-100) between
/// which `predicate` changes; it holds at one of `a` and `b`. The first of the
/// pair is on the side of `a`.
std::pair<double, double> bisect(double a, double b, Predicate predicate);

/// Of two neighbours the one that people would write, 0 for one next to it.
double simplest(std::pair<double, double> neighbours);

/// A function whose maximum is sought: f, -f or |f'|.
struct Objective {
  Function function;
  /// Its value at a point, and the limits at -inf and inf.
  llvm::function_ref<double(const Point &)> at;
  std::array<double, 2> limits;
  /// Whether it has one value at both, not only one rounded value.
  llvm::function_ref<bool(double, double)> agree;
};

/// The maximum of the samples, refined between them.
Extremum findMaximum(const Sampling &sampling, const Objective &subject);

/// The points where f' or f jumps.
SmallVector<Kink> findKinks(const Sampling &sampling);

} // namespace mlir::act

#endif // ACT_LIB_FACTS_SAMPLING_H
