#include "Sampling.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::act;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

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
  std::vector<double> all = getAbscissas();
  auto isUndefined = [&](double x) { return std::isnan(curve.value(x)); };
  for (double x : all) {
    double value = curve.value(x);
    if (!std::isnan(value))
      points.push_back({x, value, curve.slope(x)});
    else if (!undefined)
      undefined = Interval{x, x};
    else
      undefined->hi = x;
  }
  if (!undefined)
    return;
  double lo = undefined->lo, hi = undefined->hi;
  auto neighbour = [&](double x, int step) {
    return (llvm::lower_bound(all, x) + step)[0];
  };
  if (lo == all.front())
    undefined->lo = -kInfinity;
  else
    undefined->lo = bisect(lo, neighbour(lo, -1), isUndefined).first;
  if (hi == all.back())
    undefined->hi = kInfinity;
  else
    undefined->hi = bisect(hi, neighbour(hi, 1), isUndefined).first;
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

double mlir::act::simplest(std::pair<double, double> neighbours) {
  auto [a, b] = neighbours;
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

/// A point of the plateau between `lo` and `hi` at which rounding alone no
/// longer explains the value, if that tends to it at infinity.
static double getInside(double lo, double hi) {
  if (std::isinf(lo) && std::isinf(hi))
    return 1;
  if (std::isinf(hi))
    return std::fabs(lo) < 0x1p500 ? std::max(lo + 1, 2 * lo) : lo;
  if (std::isinf(lo))
    return std::fabs(hi) < 0x1p500 ? std::min(hi - 1, 2 * hi) : hi;
  return (lo + hi) / 2;
}

/// A maximum that several neighbouring samples share, exactly or rounded.
static void describePlateau(Extremum &extremum, ArrayRef<Point> points,
                            size_t first, size_t last,
                            const Objective &objective) {
  bool endsBelow = first == 0, endsAbove = last + 1 == points.size();
  auto edges = [&](Predicate isMaximal) {
    Interval edges = {-kInfinity, kInfinity};
    if (!endsBelow)
      edges.lo =
          simplest(bisect(points[first - 1].x, points[first].x, isMaximal));
    if (!endsAbove)
      edges.hi =
          simplest(bisect(points[last + 1].x, points[last].x, isMaximal));
    return edges;
  };
  Interval rounded =
      edges([&](double x) { return objective.function(x) == extremum.value; });
  double inside = getInside(rounded.lo, rounded.hi);
  double outer = endsAbove   ? points.back().x
                 : endsBelow ? points.front().x
                             : inside + (points[last].x - inside) / 3;
  auto isExact = [&](double x) { return objective.agree(x, inside); };
  extremum.attained = isExact(outer);
  if (*extremum.attained) {
    while (first < last && !isExact(points[first].x))
      ++first;
    while (first < last && !isExact(points[last].x))
      --last;
    extremum.where = edges(isExact);
  } else if (endsBelow || endsAbove) {
    double end = endsAbove ? kInfinity : -kInfinity;
    extremum.where = {end, end};
  } else {
    extremum.where = {inside, inside};
    extremum.attained = true;
  }
}

Extremum mlir::act::findMaximum(const Sampling &sampling,
                                const Objective &objective) {
  ArrayRef<Point> points = sampling.points;
  SmallVector<double> values = llvm::map_to_vector(points, objective.at);
  Extremum extremum;
  extremum.value = -kInfinity;
  for (double value : values)
    extremum.value = std::fmax(extremum.value, value);
  // An end at which the function is larger still; a sample is infinite there
  // because it overflows.
  for (int i : {0, 1}) {
    double value = objective.limits[i], end = i ? kInfinity : -kInfinity;
    if (value > extremum.value ||
        (std::isinf(value) && value == extremum.value)) {
      extremum.value = value;
      extremum.where = {end, end};
      extremum.attained = false;
    }
  }
  if (extremum.attained)
    return extremum;
  auto [first, last] = findRun(values, extremum.value);
  if (first < last) {
    describePlateau(extremum, points, first, last, objective);
    return extremum;
  }
  double x = points[first].x;
  extremum.where = {x, x};
  extremum.attained = true;
  if (first == 0 || last + 1 == points.size() || std::isinf(extremum.value))
    return extremum;
  auto [at, value] = refineMaximum(points[first - 1].x, points[first + 1].x,
                                   objective.function);
  if (value > extremum.value) {
    extremum.value = value;
    extremum.where = {at, at};
  }
  return extremum;
}
