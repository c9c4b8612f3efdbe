#include "Sampling.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

static double difference(double a, double b) {
  return a == b ? 0 : std::fabs(a - b);
}

/// Follows the larger half of a change of `function` between `a` and `b` down
/// to neighbouring doubles. None where less than 0.6 of it is left on the way:
/// then it is no jump, or one among larger changes.
static std::optional<std::pair<double, double>>
followJump(const Point &from, const Point &to, double Point::*member,
           Function function) {
  double a = from.x, b = to.x, atA = from.*member, atB = to.*member;
  double change = difference(atA, atB);
  if (!(change > 1e-9) || !std::isfinite(change))
    return std::nullopt;
  for (int step = 1; step <= 1100; ++step) {
    double middle = a / 2 + b / 2;
    if (middle == a || middle == b ||
        std::fmax(std::fabs(a), std::fabs(b)) < 1e-100)
      break;
    double atMiddle = function(middle);
    bool isLeft = difference(atA, atMiddle) > difference(atMiddle, atB);
    (isLeft ? b : a) = middle;
    (isLeft ? atB : atA) = atMiddle;
    if (!(difference(atA, atB) > 0.6 * change))
      return std::nullopt;
  }
  return std::make_pair(a, b);
}

SmallVector<Kink> mlir::act::findKinks(const Sampling &sampling) {
  Curve &curve = sampling.curve;
  auto value = [&](double x) { return curve.value(x); };
  auto slope = [&](double x) { return curve.slope(x); };
  SmallVector<Kink> kinks;
  for (size_t i = 1; i < sampling.points.size(); ++i) {
    const Point &a = sampling.points[i - 1], &b = sampling.points[i];
    for (bool isSlope : {true, false}) {
      auto place = isSlope ? followJump(a, b, &Point::slope, slope)
                           : followJump(a, b, &Point::value, value);
      if (!place)
        continue;
      Kink kink;
      kink.at = simplest(*place);
      if (!kinks.empty() && difference(kinks.back().at, kink.at) <=
                                1e-12 * std::fmax(1, std::fabs(kink.at)))
        continue;
      double apart = std::fmax(std::fabs(kink.at), 1) * 0x1p-40;
      kink.valueBelow = curve.value(kink.at - apart);
      kink.valueAbove = curve.value(kink.at + apart);
      kink.slopeBelow = curve.slope(kink.at - apart);
      kink.slopeAbove = curve.slope(kink.at + apart);
      double expected =
          apart * 4 *
          (1 + std::fabs(kink.slopeBelow) + std::fabs(kink.slopeAbove) +
           std::fabs(kink.valueAbove));
      kink.isJump = difference(kink.valueBelow, kink.valueAbove) > expected;
      kinks.push_back(kink);
    }
  }
  return kinks;
}
