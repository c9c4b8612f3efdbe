// The library's implementations in place of math ops, as rewrite patterns: for
// compilers that want accurate vector code of exp, tanh, powf, ... and no new
// ops. They stand where upstream's populateMathPolynomialApproximationPatterns
// does.
#ifndef ACT_CONVERSION_APPROXIMATEMATH_H
#define ACT_CONVERSION_APPROXIMATEMATH_H

#include "act/Analysis/Target.h"
#include "act/IR/Act.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::act {

/// Adds a pattern for each math op that is a function of the library and whose
/// name ("math.exp") `predicate` accepts; without one, for all.
///
/// A pattern matches an op on scalars, vectors of any rank and dense ranked
/// tensors of f16, bf16, f32 or f64, all of one type, and replaces it by ops of
/// the same shape that compute it: of arith, of vector and tensor for
/// constants, and the instructions of math (fma, sqrt, absf, copysign; for f64
/// roundeven, too). It is as accurate as is asked by
/// the attribute `act.accuracy` of the op, or of the innermost op around it
/// that has one, or else by `accuracy`; with nothing asked, as act ops are: to
/// 4 ulps, of f16 and bf16 to one (getDefaultAccuracy). Of the implementations
/// that claim as much, f32 code for f16, bf16 and f32 and f64 code, whose
/// result is rounded once, the fastest on `target` is taken, as if nothing were
/// around the op; without a target the first of the library. What none meets
/// does not match, and stays for the patterns and passes beside these.
///
/// Fast-math flags are dropped: they permit what the code does not do, and on
/// its ops would break it. No op that is made matches again, so that greedy and
/// walking drivers may both be used. Threads may share the patterns.
///
/// The act, arith, func, math, tensor and vector dialects must be loaded: a
/// pass lists them in getDependentDialects.
void populateActApproximateMathPatterns(
    RewritePatternSet &patterns, AccuracyAttr accuracy = {},
    llvm::function_ref<bool(StringRef)> predicate = nullptr,
    PatternBenefit benefit = 1, const TargetDescription *target = nullptr);

/// Fails, with an error at each of them, if ops in `root` would stay for want
/// of accuracy: the library has implementations for them, and the best one is
/// named, but none that meets what they ask. Ops that it has nothing for are no
/// error. To be called before the patterns are applied, or after.
LogicalResult
checkMathAccuracy(Operation *root, AccuracyAttr accuracy = {},
                  llvm::function_ref<bool(StringRef)> predicate = nullptr);

} // namespace mlir::act

#endif // ACT_CONVERSION_APPROXIMATEMATH_H
