#include "act/Facts/Facts.h"

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

namespace {
/// Magnitudes of one sign are bit patterns, 0 up to the largest finite one.
class Search {
public:
  Search(Curve &curve, FloatType type, bool negative)
      : curve(curve), semantics(type.getFloatSemantics()), negative(negative),
        width(type.getWidth()),
        significandBits(APFloat::semanticsPrecision(semantics) - 1),
        largest(bits(APFloat::getLargest(semantics))) {}

  Saturation run();

private:
  static uint64_t bits(const APFloat &value) {
    return value.bitcastToAPInt().getZExtValue();
  }
  APFloat at(uint64_t magnitude) const {
    APFloat x(semantics, llvm::APInt(width, magnitude));
    if (negative)
      x.changeSign();
    return x;
  }
  bool holds(uint64_t magnitude) const;
  std::optional<uint64_t> findLastFailure(uint64_t above) const;
  std::optional<uint64_t> findThreshold() const;

  Curve &curve;
  const llvm::fltSemantics &semantics;
  bool negative;
  unsigned width, significandBits;
  uint64_t largest;
  Saturation::Kind kind = Saturation::None;
  APFloat constant{0.0};
};
} // namespace

/// Whether f(x) is the asymptote at x.
bool Search::holds(uint64_t magnitude) const {
  APFloat x = at(magnitude), y = curve.round(x);
  if (kind == Saturation::Constant)
    return y.compare(constant) == APFloat::cmpEqual;
  if (kind == Saturation::Negation)
    x.changeSign();
  return y.compare(x) == APFloat::cmpEqual;
}

/// The largest magnitude of a sample at which the asymptote is not taken, if
/// that is above `above`.
std::optional<uint64_t> Search::findLastFailure(uint64_t above) const {
  uint64_t binade = uint64_t(1) << significandBits;
  // f64 has 2046 binades; 4 values of each are enough work.
  uint64_t step = binade / (width == 64 ? 4 : 16);
  step = std::max<uint64_t>(step, 1);
  auto fails = [&](uint64_t magnitude) {
    return magnitude > above && magnitude <= largest && !holds(magnitude);
  };
  for (uint64_t base = largest - largest % step;; base -= step) {
    // Below a power of two results are denser, above it they are sparser.
    SmallVector<uint64_t> near = {base};
    if (base % binade == 0)
      near = {base + 1, base, base - 1};
    for (uint64_t magnitude : near)
      if (fails(magnitude))
        return magnitude;
    if (base <= above || base < step)
      break;
  }
  for (uint64_t next = std::min(above + 1000, largest); next > above; --next)
    if (fails(next))
      return next;
  return std::nullopt;
}

/// The smallest magnitude from which on the asymptote is taken.
std::optional<uint64_t> Search::findThreshold() const {
  if (!holds(largest))
    return std::nullopt;
  uint64_t low = 0, high = largest;
  if (holds(0) && !findLastFailure(0))
    return 0;
  // A failure above what bisection found starts it again from there.
  for (std::optional<uint64_t> failure = 0; failure;
       failure = findLastFailure(high)) {
    low = std::max(*failure, findLastFailure(*failure).value_or(*failure));
    high = largest;
    while (high - low > 1) {
      uint64_t middle = low + (high - low) / 2;
      (holds(middle) ? high : low) = middle;
    }
  }
  return high;
}

Saturation Search::run() {
  APFloat limit = curve.round(APFloat::getInf(semantics, negative));
  SmallVector<Saturation::Kind> kinds = {Saturation::Identity,
                                         Saturation::Negation};
  if (limit.isNaN())
    return {};
  if (limit.isFinite()) {
    kinds = {Saturation::Constant};
    constant = limit;
  }
  for (Saturation::Kind candidate : kinds) {
    kind = candidate;
    if (std::optional<uint64_t> threshold = findThreshold()) {
      Saturation saturation;
      saturation.kind = kind;
      saturation.constant = limit.isFinite() ? limit.convertToDouble() : 0;
      saturation.from = at(*threshold).convertToDouble();
      return saturation;
    }
  }
  return {};
}

Saturation mlir::act::findSaturation(Curve &curve, FloatType type,
                                     bool negative) {
  return Search(curve, type, negative).run();
}
