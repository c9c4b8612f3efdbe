// Judging results one by one, with MPFR.
#ifndef ACT_LIB_CHECK_JUDGE_H
#define ACT_LIB_CHECK_JUDGE_H

#include "act/Check/Measure.h"

namespace mlir::act {

/// One thread's evaluator of a reference.
class Judge {
public:
  Judge(const Reference &reference, const llvm::fltSemantics &semantics)
      : semantics(semantics),
        width(llvm::APFloat::semanticsSizeInBits(semantics)),
        evaluator(reference.evaluator.clone()), arguments(reference.arguments),
        index(reference.index) {}

  /// Both are bit patterns of the type.
  Comparison compare(uint64_t input, uint64_t got);
  /// Judges one result and adds it to `result`.
  void judge(uint64_t position, uint64_t input, uint64_t got,
             const NearRoots &near, Measurement &result);

  unsigned getByteWidth() const { return width / 8; }

private:
  llvm::APFloat fromBits(uint64_t bits) const {
    return llvm::APFloat(semantics, llvm::APInt(width, bits));
  }

  const llvm::fltSemantics &semantics;
  unsigned width;
  Evaluator evaluator;
  SmallVector<llvm::APFloat> arguments;
  unsigned index;
};

bool isNear(double x, const NearRoots &near);

} // namespace mlir::act

#endif // ACT_LIB_CHECK_JUDGE_H
