#include "act/Facts/Facts.h"
#include <array>
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::act;

/// Beyond, the normal density is below every double.
static constexpr double kCut = 38;
static constexpr double kTolerance = 1e-11;
static constexpr int kMaxHalvings = 45;
static constexpr unsigned kMaxPanels = 3000;

double Gaussian::measure(Interval interval) const {
  // From the side that keeps the digits of a small probability.
  double a = (interval.lo - mean) / deviation;
  double b = (interval.hi - mean) / deviation;
  if (a > 0)
    std::swap(a, b), a = -a, b = -b;
  return (std::erfc(-b * M_SQRT1_2) - std::erfc(-a * M_SQRT1_2)) / 2;
}

namespace {
/// f - center, its square, f^2, f'^2.
using Vector = std::array<double, 4>;

/// Expectations under a normal distribution.
class Quadrature {
public:
  Quadrature(Curve &curve, const Gaussian &input)
      : curve(curve), input(input), center(curve.value(input.mean)) {
    if (!std::isfinite(center))
      center = 0;
    computeNodes();
  }

  /// Integrates between the neighbours of `breaks`, which are in deviations.
  void run(ArrayRef<double> breaks);

  Vector sum = {}, error = {};
  double getCenter() const { return center; }
  /// About E|f - center|.
  double getMeanDistance() const { return scale[0]; }

private:
  static constexpr int kNodes = 10;
  void computeNodes();
  Vector integrate(double a, double b);
  void refine(double a, double b, const Vector &coarse, int halvings);
  bool isFine(const Vector &coarse, const Vector &difference) const;

  Curve &curve;
  const Gaussian &input;
  double center;
  std::array<double, kNodes> nodes, weights;
  Vector scale = {};
  unsigned numPanels = 0;
};
} // namespace

/// The roots of the Legendre polynomial, by Newton's method, and the weights
/// 2/((1-x^2) P'(x)^2).
void Quadrature::computeNodes() {
  for (int i = 0; i < kNodes; ++i) {
    double x = std::cos(M_PI * (i + 0.75) / (kNodes + 0.5)), slope = 0;
    for (int iteration = 0; iteration < 100; ++iteration) {
      double previous = 1, current = x;
      for (int n = 2; n <= kNodes; ++n) {
        double next = ((2 * n - 1) * x * current - (n - 1) * previous) / n;
        previous = current;
        current = next;
      }
      slope = kNodes * (x * current - previous) / (x * x - 1);
      double step = current / slope;
      x -= step;
      if (std::fabs(step) < 1e-15)
        break;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
}

/// One panel, without halving.
Vector Quadrature::integrate(double a, double b) {
  Vector result = {};
  for (int i = 0; i < kNodes; ++i) {
    double z = a + (b - a) * (1 + nodes[i]) / 2;
    double density = std::exp(-z * z / 2) / std::sqrt(2 * M_PI);
    double weight = weights[i] * (b - a) / 2 * density;
    double x = input.mean + input.deviation * z;
    double value = curve.value(x), slope = curve.slope(x);
    double shifted = value - center;
    // The roots of the weight keep large squares finite.
    double root = std::sqrt(weight);
    result[0] += weight * shifted;
    result[1] += (root * shifted) * (root * shifted);
    result[2] += (root * value) * (root * value);
    result[3] += (root * slope) * (root * slope);
  }
  return result;
}

/// Whether the panel's error is below what is asked for, or what rounding
/// leaves. Also for NaN, which no halving heals.
bool Quadrature::isFine(const Vector &coarse, const Vector &difference) const {
  for (size_t i = 0; i < coarse.size(); ++i)
    if (difference[i] > kTolerance / 64 * scale[i] &&
        difference[i] > 1e-14 * std::fabs(coarse[i]))
      return false;
  return true;
}

void Quadrature::refine(double a, double b, const Vector &coarse,
                        int halvings) {
  double middle = a + (b - a) / 2;
  Vector left = integrate(a, middle), right = integrate(middle, b);
  Vector difference;
  for (size_t i = 0; i < coarse.size(); ++i) {
    difference[i] = std::fabs(left[i] + right[i] - coarse[i]);
  }
  // What does not converge must not take forever.
  if (++numPanels < kMaxPanels && halvings < kMaxHalvings &&
      !isFine(coarse, difference)) {
    refine(a, middle, left, halvings + 1);
    refine(middle, b, right, halvings + 1);
    return;
  }
  for (size_t i = 0; i < coarse.size(); ++i) {
    sum[i] += left[i] + right[i];
    error[i] += difference[i];
  }
}

void Quadrature::run(ArrayRef<double> breaks) {
  std::vector<Vector> coarse;
  for (size_t i = 1; i < breaks.size(); ++i) {
    coarse.push_back(integrate(breaks[i - 1], breaks[i]));
    for (size_t k = 0; k < scale.size(); ++k)
      scale[k] += std::fabs(coarse.back()[k]);
  }
  for (size_t i = 1; i < breaks.size(); ++i) {
    const Vector &panel = coarse[i - 1];
    bool matters = false;
    for (size_t k = 0; k < scale.size(); ++k)
      matters |= !(std::fabs(panel[k]) <= 1e-20 * scale[k]);
    if (matters)
      refine(breaks[i - 1], breaks[i], panel, 0);
  }
  for (size_t k = 0; k < scale.size(); ++k)
    if (scale[k] > 0)
      error[k] /= scale[k];
}

static SmallVector<double> getBreaks(const Shape &shape,
                                     const Gaussian &input) {
  SmallVector<double> breaks;
  for (int z = -kCut; z <= kCut; ++z)
    breaks.push_back(z);
  for (const Kink &kink : shape.kinks) {
    double z = (kink.at - input.mean) / input.deviation;
    if (std::fabs(z) < kCut)
      breaks.push_back(z);
  }
  llvm::sort(breaks);
  breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
  return breaks;
}

Moments mlir::act::computeMoments(Curve &curve, const Shape &shape,
                                  const Gaussian &input) {
  Quadrature quadrature(curve, input);
  quadrature.run(getBreaks(shape, input));
  Moments moments;
  const double nan = std::numeric_limits<double>::quiet_NaN();
  auto get = [&](int i) {
    double value = quadrature.sum[i];
    bool converged = quadrature.error[i] < 1e-8 && std::isfinite(value);
    moments.error = std::fmax(moments.error, quadrature.error[i]);
    return converged ? value : nan;
  };
  double shift = get(0);
  moments.mean = quadrature.getCenter() + shift;
  // What cancels to less than the quadrature's error is 0.
  if (std::fabs(moments.mean) < kTolerance * quadrature.getMeanDistance())
    moments.mean = 0;
  moments.variance = std::fmax(get(1) - shift * shift, 0);
  if (std::isnan(moments.mean))
    moments.variance = nan;
  moments.meanSquare = get(2);
  moments.meanSquareSlope = get(3);
  for (const Interval &interval : shape.zeros)
    moments.zeroShare += input.measure(interval);
  for (const Interval &interval : shape.deadGradients)
    moments.deadShare += input.measure(interval);
  const double infinity = std::numeric_limits<double>::infinity();
  if (shape.vanishesBelow)
    moments.vanishingShare += input.measure({-infinity, *shape.vanishesBelow});
  // Where f' vanishes everywhere, the first interval was all.
  if (shape.vanishesAbove && *shape.vanishesAbove > -infinity)
    moments.vanishingShare += input.measure({*shape.vanishesAbove, infinity});
  return moments;
}
