// The implementations of an activation at a type, and the code they give.
#ifndef ACT_DEFINITIONS_IMPLEMENTATION_H
#define ACT_DEFINITIONS_IMPLEMENTATION_H

#include "act/Definitions/Instantiate.h"
#include <limits>
#include <optional>

namespace mlir::act {
class AccuracyAttr;
class ActivationOpInterface;

/// What an implementation's results are measured to be (`act.claim`), in ulps
/// and absolutely; infinite where nothing is claimed.
struct AccuracyClaim {
  double ulps = std::numeric_limits<double>::infinity();
  double error = std::numeric_limits<double>::infinity();
  /// Every result is the correctly rounded one.
  bool isExact = false;
  /// What it leaves out, as #act.accuracy names it.
  bool flushesTails = false, finiteOnly = false, flushesSubnormals = false;
  /// Where it holds, if not everywhere.
  std::optional<std::pair<double, double>> domain;
};

/// "correctly rounded", "at most 2.70 ulp", "error at most 5e-07", both, or
/// "claims nothing".
std::string describe(const AccuracyClaim &claim);

/// Whether results of `type` with `claim` are as accurate as `accuracy` asks.
bool meets(const AccuracyClaim &claim, AccuracyAttr accuracy, FloatType type);

/// What `op`, or else the innermost op around it that does, states in its
/// attribute `act.accuracy`; null where none does.
AccuracyAttr getStatedAccuracy(Operation *op);

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

  /// The one architecture whose instructions it needs, as descriptions of
  /// targets name it (`act.architecture`); empty where it is for all.
  StringRef getArchitecture() const;

  /// What is claimed of its function at `computeType`: exactness of a table,
  /// and of a formula of which at most one operation rounds; of other formulas
  /// what `act.claims` of the definition says. None where the claim is for
  /// other parameters.
  std::optional<AccuracyClaim> getClaim() const;
  /// The claimed ulps alone.
  std::optional<double> getClaimedUlps() const {
    std::optional<AccuracyClaim> claim = getClaim();
    return claim ? std::optional(claim->ulps) : std::nullopt;
  }
  /// The same of results rounded to `type`, the op's.
  std::optional<AccuracyClaim> getClaim(FloatType type) const;
  /// Whether the results for an op of `type` are the correctly rounded ones by
  /// construction, or, of a written implementation that computes in a wider
  /// type, by its claim (`exact_as`), which is of the default parameters.
  bool isExactAs(FloatType type) const;
  /// "gelu.approx.f32 (at most 2.70 ulp)", of results of `type`.
  std::string describe(FloatType type) const;

private:
  /// What `act.claims` of the definition says of the formula, for results of
  /// `type`.
  std::optional<AccuracyClaim> getFormulaClaim(FloatType type) const;
};

/// Whether the claim of a written implementation is for the default parameters
/// alone.
bool holdsAtDefaultsOnly(func::FuncOp function);

/// All implementations of `op`, never empty: those written for its type, for
/// f32 where that is wider, the formula, and those written for f64, each in the
/// order of the file. What needs an architecture is among them only where it is
/// `architecture`, or that is "*". Fails with a diagnostic where the activation
/// is unknown or cannot be differentiated.
FailureOr<SmallVector<Implementation>>
getImplementations(ActivationOpInterface op, StringRef architecture = "");

/// The implementations written for results of `type` of the function
/// `activation`, all of whose operands are given: for `type`, for f32 where
/// that is wider, and in f64, each for all architectures. Empty where the
/// library has none.
SmallVector<Implementation> getWrittenImplementations(Activation activation,
                                                      FloatType type);

/// Those of `all` whose results of `type` meet `accuracy`, in their order; the
/// most accurate one where it asks for the best.
SmallVector<const Implementation *>
getMeeting(ArrayRef<Implementation> all, AccuracyAttr accuracy, FloatType type);
/// The one of `all`, which are not none, that claims the least error.
const Implementation &getMostAccurate(ArrayRef<Implementation> all,
                                      FloatType type);

/// Emits `implementation` for `op` at the insertion point and returns a value
/// of the type of its result. With `expandPrimitives`, in the dialects of
/// upstream alone (see InstantiateOptions).
FailureOr<Value> emitImplementation(OpBuilder &builder,
                                    ActivationOpInterface op,
                                    const Implementation &implementation,
                                    bool expandPrimitives = false);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_IMPLEMENTATION_H
