// The table of ops that formulas may hold, and how each is evaluated.
#ifndef ACT_LIB_REFERENCE_RULES_H
#define ACT_LIB_REFERENCE_RULES_H

#include "Ball.h"
#include "llvm/ADT/StringRef.h"

namespace mlir::act {

struct Rule;

/// One operation of a compiled formula, on the balls with these indices.
struct Step {
  const Rule *rule;
  unsigned operands[3];
  unsigned result;
  unsigned predicate;
};

using UnaryFunction = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);
/// An exponent that bounds the derivative on the ball of `radius` around x, or
/// kLost where there is no bound; y is the function's value at x.
using Amplification = Exponent (*)(mpfr_srcptr x, mpfr_srcptr y,
                                   Exponent radius);

struct Rule {
  llvm::StringLiteral name;
  unsigned arity;
  void (*apply)(const Step &step, Ball *balls);
  UnaryFunction function = nullptr;
  Amplification amplification = nullptr;
};

/// The rule of the op `name`, or null.
const Rule *findRule(llvm::StringRef name);

/// The part of the table for functions of one argument that are smooth.
llvm::ArrayRef<Rule> getUnaryRules();

} // namespace mlir::act

#endif // ACT_LIB_REFERENCE_RULES_H
