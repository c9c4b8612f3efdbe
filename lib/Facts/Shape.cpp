#include "Sampling.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::act;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The intervals of two samples or more at which `function` is exactly 0.
static SmallVector<Interval>
findZeros(const Sampling &sampling, double Point::*member, Function function,
          llvm::function_ref<bool(double, double)> isExactly) {
  SmallVector<Interval> zeros;
  ArrayRef<Point> points = sampling.points;
  auto isZero = [&](double x) { return function(x) == 0; };
  for (size_t i = 0; i < points.size(); ++i) {
    size_t end = i;
    while (end < points.size() && points[end].*member == 0)
      ++end;
    if (end < i + 2)
      continue;
    Interval run = {-kInfinity, kInfinity};
    if (i > 0)
      run.lo = bisect(points[i - 1].x, points[i].x, isZero).second;
    if (end < points.size())
      run.hi = bisect(points[end - 1].x, points[end].x, isZero).first;
    // Beside its end, what merely underflows is not 0 in MPFR's range.
    double inside = std::isfinite(run.hi)   ? run.hi - 1e-9
                    : std::isfinite(run.lo) ? run.lo + 1e-9
                                            : 1;
    if (isExactly(inside, 0)) {
      run.lo = std::fabs(run.lo) < 1e-15 ? 0 : run.lo;
      run.hi = std::fabs(run.hi) < 1e-15 ? 0 : run.hi;
      zeros.push_back(run);
    }
    i = end;
  }
  return zeros;
}

/// The outermost intervals in which f' stays below epsilon.
static void findVanishing(Shape &shape, const Sampling &sampling) {
  Curve &curve = sampling.curve;
  ArrayRef<Point> points = sampling.points;
  auto vanishes = [&](double x) {
    return std::fabs(curve.slope(x)) < shape.epsilon;
  };
  auto isLarge = [&](const Point &point) {
    return !(std::fabs(point.slope) < shape.epsilon);
  };
  const Point *first = llvm::find_if(points, isLarge);
  if (first == points.end()) {
    shape.vanishesBelow = kInfinity;
    shape.vanishesAbove = -kInfinity;
    return;
  }
  if (first != points.begin()) {
    auto edge = bisect(first[-1].x, first->x, vanishes);
    shape.vanishesBelow = simplest(edge);
  }
  const Point *last = points.end() - 1;
  while (!isLarge(*last))
    --last;
  if (last + 1 != points.end()) {
    auto edge = bisect(last[1].x, last->x, vanishes);
    shape.vanishesAbove = simplest(edge);
  }
}

static Direction findDirection(const Sampling &sampling, ArrayRef<Kink> kinks) {
  bool rises = false, falls = false, rests = false;
  for (const Kink &kink : kinks)
    if (kink.isJump)
      (kink.valueAbove > kink.valueBelow ? rises : falls) = true;
  const Point *last = nullptr;
  for (const Point &point : sampling.points) {
    rises |= point.slope > 0;
    falls |= point.slope < 0;
    // Further out, and beside 0, a value may equal its neighbour by rounding.
    bool isPlain = std::fabs(point.x) <= 8 && std::fmod(point.x, 0.0625) == 0;
    if (isPlain && last) {
      rises |= point.value > last->value;
      falls |= point.value < last->value;
      rests |= point.value == last->value;
    }
    if (isPlain)
      last = &point;
  }
  if (rises && falls)
    return Direction::Neither;
  if (rises)
    return rests ? Direction::NeverFalls : Direction::Rises;
  if (falls)
    return rests ? Direction::NeverRises : Direction::Falls;
  return Direction::Constant;
}

/// Correctly rounded values are as even or odd as the function. A kink's own
/// value is up to the definition and not asked.
static void findParity(Shape &shape, Curve &curve) {
  shape.isEven = shape.isOdd = true;
  for (double x = 0x1.13p-20; x < 1e6; x *= 1.618) {
    double right = curve.value(x), left = curve.value(-x);
    shape.isEven &= left == right;
    shape.isOdd &= left == -right;
  }
  shape.isOdd &= curve.value(0) == 0;
}

/// Next to a jump the supremum may be a one-sided limit.
static void includeJumps(Extremum &maximum, ArrayRef<Kink> kinks, double sign) {
  for (const Kink &kink : kinks) {
    if (!kink.isJump)
      continue;
    double value = std::fmax(sign * kink.valueBelow, sign * kink.valueAbove);
    if (value > maximum.value - 1e-9 && maximum.where.lo == maximum.where.hi) {
      maximum.value = std::fmax(maximum.value, value);
      maximum.where = {kink.at, kink.at};
      maximum.attained = std::nullopt;
    }
  }
}

/// An interior extremum sits where f' changes its sign, which is sharper than
/// the comparison of values.
static void polish(Extremum &extremum, Curve &curve, double sign) {
  double x = extremum.where.lo;
  if (x != extremum.where.hi || !std::isfinite(x))
    return;
  double apart = std::fmax(std::fabs(x), 1e-6) * 1e-6;
  double below = curve.slope(x - apart), above = curve.slope(x + apart);
  if (!(below * above < 0))
    return;
  auto edge = bisect(x - apart, x + apart,
                     [&](double at) { return curve.slope(at) > 0; });
  x = simplest(edge);
  extremum.where = {x, x};
  extremum.value = sign * curve.value(x);
}

static void findExtremes(Shape &shape, const Sampling &sampling) {
  Curve &curve = sampling.curve;
  for (double sign : {1.0, -1.0}) {
    Extremum &extremum = sign > 0 ? shape.maximum : shape.minimum;
    extremum = findMaximum(
        sampling,
        {[&](double x) { return sign * curve.value(x); },
         [&](const Point &point) { return sign * point.value; },
         {sign * shape.limitBelow, sign * shape.limitAbove},
         [&](double x, double y) { return curve.valuesAgree(x, y); }});
    includeJumps(extremum, shape.kinks, sign);
    if (extremum.attained.value_or(false))
      polish(extremum, curve, sign);
    extremum.value *= sign;
  }
  shape.steepest = findMaximum(
      sampling,
      {[&](double x) { return std::fabs(curve.slope(x)); },
       [&](const Point &point) { return std::fabs(point.slope); },
       {std::fabs(curve.slope(-kInfinity)), std::fabs(curve.slope(kInfinity))},
       [&](double x, double y) { return curve.slopesAgree(x, y); }});
}

Shape mlir::act::analyzeShape(Curve &curve, double epsilon) {
  Shape shape;
  shape.epsilon = epsilon;
  Sampling sampling(curve);
  shape.undefined = sampling.undefined;
  shape.limitBelow = curve.value(-kInfinity);
  shape.limitAbove = curve.value(kInfinity);
  if (sampling.points.empty())
    return shape;
  shape.kinks = findKinks(sampling);
  shape.direction = findDirection(sampling, shape.kinks);
  findParity(shape, curve);
  findExtremes(shape, sampling);
  findVanishing(shape, sampling);
  shape.zeros = findZeros(
      sampling, &Point::value, [&](double x) { return curve.value(x); },
      [&](double x, double value) { return curve.valueIsExactly(x, value); });
  shape.deadGradients = findZeros(
      sampling, &Point::slope, [&](double x) { return curve.slope(x); },
      [&](double x, double value) { return curve.slopeIsExactly(x, value); });
  return shape;
}
