// What act-run says about arrays: their elements, how far they are from a
// reference, how well they classify.
#ifndef ACT_EXECUTIONENGINE_REPORT_H
#define ACT_EXECUTIONENGINE_REPORT_H

#include "act/ExecutionEngine/Array.h"
#include "llvm/Support/Error.h"

namespace mlir::act {

/// Element `index`, with the fewest digits from which its type gets the same
/// value back.
std::string formatElement(const ArrayView &array, int64_t index);

/// Prints the elements as NumPy does, without a line feed at the end; of more
/// than 1000, the first and last three in each dimension.
void printArray(raw_ostream &os, const ArrayView &array);

/// "[3, 4]": the position of element `index` in C order.
std::string formatPosition(ArrayRef<int64_t> shape, int64_t index);

/// An element y passes against its reference r where |y - r| <= atol + rtol *
/// |r|, or where |y - r| is at most `maxUlps` ulps: the distance of y's type at
/// r, which is not smaller than the smallest subnormal. A NaN passes against a
/// NaN, an infinity against itself.
struct Tolerance {
  double rtol = 0, atol = 0, maxUlps = 0;
};

/// A largest error, and which element has it.
struct Extreme {
  double error = 0;
  int64_t index = 0;
};

struct Comparison {
  int64_t numElements = 0;
  int64_t numFailures = 0, firstFailure = 0;
  Extreme absolute;
  Extreme relative; ///< Elements whose reference is 0 are left out.
  Extreme ulps;     ///< Of floats only.
};

/// Compares `found` with `reference`, which has the same shape and may be of a
/// wider type. Differences are taken without rounding to either type.
llvm::Expected<Comparison> compare(const ArrayView &found,
                                   const ArrayView &reference,
                                   const Tolerance &tolerance);

/// How many of `labels` (integers, one for each row of the last axis of
/// `scores`) name the largest score of their row; of equal ones the first, as
/// NumPy's argmax.
llvm::Expected<int64_t> countCorrect(const ArrayView &scores,
                                     const ArrayView &labels);

} // namespace mlir::act

#endif // ACT_EXECUTIONENGINE_REPORT_H
