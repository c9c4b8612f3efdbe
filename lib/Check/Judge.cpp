#include "Judge.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

void Extreme::raise(double newError, const Sample &sample, uint64_t newIndex) {
  if (newError > error || (newError == error && newIndex < index)) {
    error = newError;
    where = sample;
    index = newIndex;
  }
}

void Extreme::add(double newError, const Sample &sample, uint64_t newIndex) {
  ++count;
  raise(newError, sample, newIndex);
}

void Extreme::merge(const Extreme &other) {
  count += other.count;
  if (other.isSet())
    raise(other.error, other.where, other.index);
}

void Measurement::merge(const Measurement &other) {
  inputs += other.inputs;
  misrounded += other.misrounded;
  byReference += other.byReference;
  specials += other.specials;
  normals.merge(other.normals);
  subnormals.merge(other.subnormals);
  absolute.merge(other.absolute);
  nearRoots.merge(other.nearRoots);
  wrongSpecials.merge(other.wrongSpecials);
}

bool mlir::act::isNear(double x, const NearRoots &near) {
  return llvm::any_of(near.roots, [&](double root) {
    return std::fabs(x - root) <= near.distance;
  });
}

Comparison Judge::compare(uint64_t input, uint64_t got) {
  arguments[index] = fromBits(input);
  return evaluator.compare(arguments, fromBits(got));
}

void Judge::judge(uint64_t position, uint64_t input, uint64_t got,
                  const NearRoots &near, Measurement &result) {
  Comparison comparison = compare(input, got);
  APFloat x = fromBits(input), actual = fromBits(got);
  const APFloat &expected = comparison.expected;
  Sample sample = {input, got, expected.bitcastToAPInt().getZExtValue()};
  bool isRight =
      (expected.isNaN() && actual.isNaN()) || expected.bitwiseIsEqual(actual);
  ++result.inputs;
  ++result.byReference;
  result.misrounded += !isRight;
  bool isSpecial = !x.isFiniteNonZero();
  result.specials += isSpecial;
  // A finite nonzero value at a special input, such as sigmoid(0), may be off
  // by ulps as any other.
  bool demandsBits = isSpecial && !expected.isFiniteNonZero();
  if (std::isinf(comparison.ulps) || (demandsBits && !isRight)) {
    result.wrongSpecials.add(0, sample, position);
    return;
  }
  if (expected.isFinite() && actual.isFinite())
    result.absolute.add(comparison.distance, sample, position);
  if (demandsBits)
    return;
  if (isNear(x.convertToDouble(), near)) {
    double error = comparison.distance;
    if (near.allowRounding && comparison.ulps > 0)
      error = error * std::max(0.0, 1 - 0.5 / comparison.ulps);
    result.nearRoots.add(error, sample, position);
    return;
  }
  bool isSubnormal = expected.isZero() || expected.isDenormal();
  (isSubnormal ? result.subnormals : result.normals)
      .add(comparison.ulps, sample, position);
}
