// A formula compiled to a flat list of steps over numbered balls.
#ifndef ACT_LIB_REFERENCE_TAPE_H
#define ACT_LIB_REFERENCE_TAPE_H

#include "Rules.h"
#include "act/Reference/Mpfr.h"
#include <vector>

namespace mlir::act {

/// A constant of the formula, which is exact.
struct Literal {
  unsigned ball;
  Attribute value;
};

struct Tape {
  /// What does not depend on the arguments; computed once for each precision.
  std::vector<Step> constantSteps;
  std::vector<Step> steps;
  std::vector<Literal> literals;
  /// For each argument, the ball that holds its default, or kNoDefault. The
  /// arguments themselves are the first balls.
  SmallVector<unsigned, 4> defaults;
  unsigned result = 0;
  unsigned numBalls = 0;

  static constexpr unsigned kNoDefault = ~0u;
  unsigned numArguments() const { return defaults.size(); }
};

/// Inlines all calls of `function` into one tape; equal steps are shared and
/// unused ones dropped.
FailureOr<Tape>
compileTape(func::FuncOp function,
            llvm::function_ref<func::FuncOp(StringRef symbol)> resolve);

} // namespace mlir::act

#endif // ACT_LIB_REFERENCE_TAPE_H
