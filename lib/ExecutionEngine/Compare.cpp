// Comparing arrays with references and labels.
#include "act/ExecutionEngine/Report.h"
#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

static Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

namespace {
/// Precision, counted with the leading bit, and least and largest exponents.
struct Format {
  int precision, minExponent, maxExponent;
};
} // namespace

static std::optional<Format> getFormat(DType type) {
  switch (type) {
  case DType::F8E4M3FN:
    return Format{4, -6, 8};
  case DType::F8E5M2:
    return Format{3, -14, 15};
  case DType::F16:
    return Format{11, -14, 15};
  case DType::BF16:
    return Format{8, -126, 127};
  case DType::F32:
    return Format{24, -126, 127};
  case DType::F64:
    return Format{53, -1022, 1023};
  default:
    return std::nullopt;
  }
}

/// The difference of the two in ulps at `reference`.
static double getUlps(const Format &format, long double found,
                      long double reference) {
  int exponent = reference == 0 ? format.minExponent : std::ilogb(reference);
  exponent = std::clamp(exponent, format.minExponent, format.maxExponent);
  long double ulp = std::ldexp(1.0L, exponent - format.precision + 1);
  long double limit = std::ldexp(1.0L, format.maxExponent + 1);
  // Where the reference rounds to infinity, infinity is the right result.
  if (std::isinf(found) && std::signbit(found) == std::signbit(reference) &&
      std::fabs(reference) >= limit - ulp / 2)
    return 0;
  return std::fabs(found - reference) / ulp;
}

static void raise(Extreme &extreme, double error, int64_t index) {
  if (error > extreme.error)
    extreme = {error, index};
}

namespace {
struct Comparer {
  Tolerance tolerance;
  std::optional<Format> format;
  Comparison result;

  /// Returns whether the element passes.
  bool add(int64_t index, long double found, long double reference);
};
} // namespace

bool Comparer::add(int64_t index, long double found, long double reference) {
  if (std::isnan(found) || std::isnan(reference)) {
    if (std::isnan(found) && std::isnan(reference))
      return true;
    for (Extreme *extreme : {&result.absolute, &result.relative, &result.ulps})
      raise(*extreme, INFINITY, index);
    return false;
  }
  if (found == reference)
    return true;
  long double error = std::fabs(found - reference);
  double ulps = format ? getUlps(*format, found, reference) : INFINITY;
  raise(result.absolute, error, index);
  if (reference != 0)
    raise(result.relative,
          std::isinf(reference) ? INFINITY : error / std::fabs(reference),
          index);
  if (format)
    raise(result.ulps, ulps, index);
  if (std::isinf(error))
    return ulps == 0 && tolerance.maxUlps > 0;
  return error <= tolerance.atol + tolerance.rtol * std::fabs(reference) ||
         ulps <= tolerance.maxUlps;
}

Expected<Comparison> act::compare(const ArrayView &found,
                                  const ArrayView &reference,
                                  const Tolerance &tolerance) {
  if (found.shape != reference.shape)
    return makeError("has the shape " + formatShape(reference.shape) +
                     ", expected that of the result, " +
                     formatShape(found.shape));
  Comparer comparer{tolerance, getFormat(found.type), {}};
  Comparison &result = comparer.result;
  result.numElements = found.getNumElements();
  for (int64_t i = 0; i < result.numElements; ++i)
    if (!comparer.add(i, getElement(found, i), getElement(reference, i)) &&
        result.numFailures++ == 0)
      result.firstFailure = i;
  return result;
}

/// The index of the largest of `count` scores from `begin`; a NaN is larger
/// than anything, as NumPy has it.
static int64_t findLargest(const ArrayView &scores, int64_t begin,
                           int64_t count) {
  int64_t best = 0;
  for (int64_t i = 1; i < count; ++i) {
    long double score = getElement(scores, begin + i);
    long double largest = getElement(scores, begin + best);
    if (std::isnan(largest))
      break;
    if (score > largest || std::isnan(score))
      best = i;
  }
  return best;
}

Expected<int64_t> act::countCorrect(const ArrayView &scores,
                                    const ArrayView &labels) {
  if (!isInteger(labels.type))
    return makeError("has labels of type " + getName(labels.type) +
                     ", expected integers");
  if (scores.shape.empty() || ArrayRef<int64_t>(scores.shape).drop_back() !=
                                  ArrayRef<int64_t>(labels.shape))
    return makeError("has the shape " + formatShape(labels.shape) +
                     ", expected one label for each row of the result, " +
                     formatShape(scores.shape));
  int64_t numClasses = scores.shape.back(), correct = 0;
  for (int64_t i = 0, e = labels.getNumElements(); i < e; ++i) {
    long double label = getElement(labels, i);
    if (label < 0 || label >= numClasses)
      return makeError("has the label " + formatElement(labels, i) + " at " +
                       formatPosition(labels.shape, i) + ", expected 0 to " +
                       Twine(numClasses - 1));
    correct += findLargest(scores, i * numClasses, numClasses) == label;
  }
  return correct;
}
