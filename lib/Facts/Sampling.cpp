#include "Sampling.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::act;

/// 0 and, of either sign, the points that Shape describes.
static std::vector<double> getAbscissas() {
  std::vector<double> magnitudes;
  for (int i = 1; i <= 32 * 16; ++i)
    magnitudes.push_back(i / 16.0);
  for (int exponent = -20; exponent < 20; ++exponent)
    for (int i = 0; i < 8; ++i)
      if (exponent < -4 || exponent >= 5)
        magnitudes.push_back(std::ldexp(1 + i / 8.0, exponent));
  for (int exponent : {20, 30, 60, 100, 200, 400, 800, 1000})
    magnitudes.push_back(std::ldexp(1, exponent));
  magnitudes.push_back(std::numeric_limits<double>::max());
  std::vector<double> all = {0};
  for (double magnitude : magnitudes) {
    all.push_back(magnitude);
    all.push_back(-magnitude);
  }
  llvm::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

Sampling::Sampling(Curve &curve) : curve(curve) {
  for (double x : getAbscissas()) {
    double value = curve.value(x);
    if (!std::isnan(value))
      points.push_back({x, value, curve.slope(x)});
    else if (!undefined)
      undefined = Interval{x, x};
    else
      undefined->hi = x;
  }
}

std::pair<double, double> mlir::act::bisect(double a, double b,
                                            Predicate predicate) {
  bool atA = predicate(a);
  // Far apart, halve the exponents.
  while (true) {
    bool sameSign = (a < 0) == (b < 0) && a != 0 && b != 0;
    double middle = a / 2 + b / 2;
    double ratio = sameSign ? a / b : 1;
    if (ratio > 4 || ratio < 0.25)
      middle =
          std::copysign(std::sqrt(std::fabs(a)) * std::sqrt(std::fabs(b)), a);
    else if (!sameSign && std::max(std::fabs(a), std::fabs(b)) < 1e-100)
      break;
    if (middle == a || middle == b)
      break;
    (predicate(middle) == atA ? a : b) = middle;
  }
  return {a, b};
}

double mlir::act::simplest(double a, double b) {
  if (std::fabs(a) < 1e-15 || std::fabs(b) < 1e-15)
    return 0;
  auto countBits = [](double x) {
    int exponent;
    auto significand = static_cast<uint64_t>(
        std::ldexp(std::frexp(std::fabs(x), &exponent), 53));
    return 53 - llvm::countr_zero(significand);
  };
  return countBits(a) <= countBits(b) ? a : b;
}

/// The place and value of a maximum between `a` and `b`, by golden section.
static std::pair<double, double> refineMaximum(double a, double b,
                                               Function function) {
  const double ratio = (std::sqrt(5) - 1) / 2;
  double c = b - ratio * (b - a), d = a + ratio * (b - a);
  double atC = function(c), atD = function(d);
  for (int i = 0; i < 80 && c < d; ++i) {
    if (atC >= atD) {
      b = d;
      d = c;
      atD = atC;
      c = b - ratio * (b - a);
      atC = function(c);
    } else {
      a = c;
      c = d;
      atC = atD;
      d = a + ratio * (b - a);
      atD = function(d);
    }
  }
  return atC >= atD ? std::make_pair(c, atC) : std::make_pair(d, atD);
}

/// The longest run of points at which `values` are `value`: first and last.
static std::pair<size_t, size_t> findRun(ArrayRef<double> values,
                                         double value) {
  size_t first = 0, last = 0, length = 0;
  for (size_t i = 0; i < values.size(); ++i) {
    size_t end = i;
    while (end < values.size() && values[end] == value)
      ++end;
    if (end - i > length) {
      length = end - i;
      first = i;
      last = end - 1;
    }
    i = std::max(i, end);
  }
  return {first, last};
}

/// A maximum that several neighbouring samples share, exactly or rounded.
static void
describePlateau(Extremum &extremum, ArrayRef<Point> points, size_t first,
                size_t last, Function function,
                llvm::function_ref<bool(double, double)> isExactly) {
  double maximum = extremum.value;
  const double infinity = std::numeric_limits<double>::infinity();
  auto isMaximal = [&](double x) { return function(x) == maximum; };
  auto edge = [&](size_t in, size_t out) {
    return bisect(points[out].x, points[in].x, isMaximal).second;
  };
  bool endsBelow = first == 0, endsAbove = last + 1 == points.size();
  double lo = endsBelow ? -infinity : edge(first, first - 1);
  double hi = endsAbove ? infinity : edge(last, last + 1);
  // Well inside, where rounding alone no longer explains the value.
  double inside = (lo + hi) / 2;
  if (endsBelow || endsAbove)
    inside = endsAbove ? std::max(2 * lo, points[last - 1].x / 2)
                       : std::min(2 * hi, points[first + 1].x / 2);
  if (endsAbove && std::fabs(lo) < 0x1p500 && !endsBelow)
    inside = std::max(lo + 1, 2 * lo);
  if (endsBelow && std::fabs(hi) < 0x1p500 && !endsAbove)
    inside = std::min(hi - 1, 2 * hi);
  if (endsBelow && endsAbove)
    inside = 1;
  extremum.attained = isExactly(inside, maximum);
  if (*extremum.attained) {
    extremum.where = {std::fabs(lo) < 1e-15 ? 0 : lo,
                      std::fabs(hi) < 1e-15 ? 0 : hi};
  } else if (endsBelow || endsAbove) {
    double end = endsAbove ? infinity : -infinity;
    extremum.where = {end, end};
  } else {
    extremum.where = {inside, inside};
    extremum.attained = true;
  }
}

Extremum
mlir::act::findMaximum(const Sampling &sampling, Function function,
                       ArrayRef<double> atInfinity,
                       llvm::function_ref<bool(double, double)> isExactly) {
  ArrayRef<Point> points = sampling.points;
  SmallVector<double> values = llvm::map_to_vector(
      points, [&](const Point &point) { return function(point.x); });
  const double infinity = std::numeric_limits<double>::infinity();
  Extremum extremum;
  extremum.value = -infinity;
  for (double value : values)
    if (value > extremum.value)
      extremum.value = value;
  // An end at which the function is larger still.
  for (auto [end, value] :
       llvm::zip(ArrayRef({-infinity, infinity}), atInfinity))
    if (value > extremum.value) {
      extremum.value = value;
      extremum.where = {end, end};
      extremum.attained = false;
    }
  if (extremum.attained)
    return extremum;
  auto [first, last] = findRun(values, extremum.value);
  if (first < last) {
    describePlateau(extremum, points, first, last, function, isExactly);
    return extremum;
  }
  double x = points[first].x;
  extremum.where = {x, x};
  extremum.attained = true;
  if (first == 0 || last + 1 == points.size() || std::isinf(extremum.value))
    return extremum;
  auto [at, value] =
      refineMaximum(points[first - 1].x, points[first + 1].x, function);
  if (value > extremum.value) {
    extremum.value = value;
    extremum.where = {at, at};
  }
  return extremum;
}
