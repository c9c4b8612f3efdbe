// The implementations of an activation at a type, and the code they give.
#ifndef ACT_DEFINITIONS_IMPLEMENTATION_H
#define ACT_DEFINITIONS_IMPLEMENTATION_H

#include "act/Definitions/Instantiate.h"
#include <optional>

namespace mlir::act {
class ActivationOpInterface;

/// One way to compute an act op at its element type.
struct Implementation {
  Activation activation;
  func::FuncOp function;
  /// The symbol by which passes and people name it.
  std::string symbol;
  /// The type in which it computes; operands are extended to it, and the result
  /// is rounded once to the op's type.
  FloatType computeType;
  /// The function is an implementation for just that type, not a formula.
  bool isWritten = false;
  /// The function gives the derivative only: the result is g times it.
  bool isDerivative = false;
  /// The op gives no parameters.
  bool atDefaults = true;
  /// A table of 256 correctly rounded entries, computed from the formula
  /// `function`.
  bool isTable = false;
  /// Computed in f64 for a narrower type, with infinite operands taken as
  /// limits.
  bool isWide = false;

  /// The measured bound of its function in ulps of `computeType`, or a table's
  /// half an ulp; none for code made from a formula, or where the bound is for
  /// other parameters.
  std::optional<double> getClaimedUlps() const;
};

/// All implementations of `op`, the preferred one first; never empty. Fails
/// with a diagnostic where the activation is unknown or cannot be
/// differentiated.
FailureOr<SmallVector<Implementation>>
getImplementations(ActivationOpInterface op);

/// Emits `implementation` for `op` at the insertion point and returns a value
/// of the type of its result.
FailureOr<Value> emitImplementation(OpBuilder &builder,
                                    ActivationOpInterface op,
                                    const Implementation &implementation);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_IMPLEMENTATION_H
