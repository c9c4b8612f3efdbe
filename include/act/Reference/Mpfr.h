// The reference: a formula evaluated with MPFR at any precision, and correctly
// rounded to a type.
//
// Every value carries a bound of its error, so that one evaluation tells
// whether its result is certain; where it is not, the precision is doubled.
// Compiling a formula is cheap; one evaluation takes a microsecond and what the
// functions in it take. The calling thread's exponent range of MPFR is set to
// the widest one.
#ifndef ACT_REFERENCE_MPFR_H
#define ACT_REFERENCE_MPFR_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/APFloat.h"
#include <memory>
#include <mpfr.h>

namespace mlir::act {

/// How a computed result relates to the exact one.
struct Comparison {
  /// The correctly rounded result in the type of the computed one.
  llvm::APFloat expected = llvm::APFloat(0.0);
  /// |actual - exact| in ulps of the type at the exact result's exponent,
  /// floored at the smallest subnormal's. 0 where both are NaN, or the same
  /// infinity or zero of the same sign; infinity where only one is NaN, or the
  /// signs of zero or infinity differ (an exact result that rounds to ±0
  /// demands that zero). An infinity, and an exact result beyond the type,
  /// count as 2^(emax+1).
  double ulps = 0;
  /// |actual - exact|, under the same rules.
  double distance = 0;
};

/// What becomes of a result beyond the largest finite value of a type.
enum class Overflow {
  /// What rounding to nearest gives: infinity, or NaN in a type without one.
  Round,
  /// The largest finite value, also for an infinite result; NaN stays NaN.
  Saturate
};

/// Evaluates one formula. Not thread-safe: it holds the intermediate values.
class Evaluator {
public:
  /// Compiles `function`, a formula over f64 (which stands for the reals).
  /// `resolve` finds the function that a call names; An act op in a
  /// formula is the function `getFormulaSymbol`. Calls are inlined; missing
  /// trailing arguments take their `act.default`. Fails with a diagnostic at an
  /// op without an MPFR rule.
  static FailureOr<Evaluator>
  create(func::FuncOp function,
         llvm::function_ref<func::FuncOp(StringRef symbol)> resolve);

  Evaluator(Evaluator &&);
  Evaluator &operator=(Evaluator &&);
  ~Evaluator();
  /// A second evaluator of the same formula, for another thread.
  Evaluator clone() const;

  /// The formula's value at `precision` bits (every intermediate included) into
  /// `result`, whose precision is set to it. Arguments are exact. IEEE rules
  /// hold for ±0, ±inf and NaN, except that an infinite argument at which the
  /// formula itself gives NaN is replaced by ±2^65536 and ±2^65535: where both
  /// results agree (to 2^-100, or both overflow or underflow beyond every
  /// type), this is the limit; otherwise it is NaN.
  void evaluate(llvm::ArrayRef<llvm::APFloat> arguments, mpfr_prec_t precision,
                mpfr_ptr result);

  /// The correctly rounded (to nearest, ties to even) result in `semantics`.
  /// Evaluates at increasing precision until the error bound makes the rounding
  /// certain, up to 6144 bits. Subnormals are rounded once.
  llvm::APFloat evaluateRounded(llvm::ArrayRef<llvm::APFloat> arguments,
                                const llvm::fltSemantics &semantics,
                                Overflow overflow = Overflow::Round);

  /// Judges `actual` as the result in its type.
  Comparison compare(llvm::ArrayRef<llvm::APFloat> arguments,
                     const llvm::APFloat &actual);
  double errorInUlps(llvm::ArrayRef<llvm::APFloat> arguments,
                     const llvm::APFloat &actual) {
    return compare(arguments, actual).ulps;
  }

private:
  struct State;
  explicit Evaluator(std::unique_ptr<State> state);
  std::unique_ptr<State> state;
};

/// True if `name` (such as "math.erfc") is an op that formulas may use.
bool hasReferenceRule(StringRef name);

/// The symbol of the formula that `op`, an act op that is called by its name,
/// stands for: `softplus`, or `softplus.variant.threshold` where its attribute
/// `variant` says so.
std::string getFormulaSymbol(Operation *op);

/// The value rounded once to `semantics`, an IEEE format of at most 64 bits or
/// one without infinities (E4M3FN: NaN instead), to nearest with ties to even.
llvm::APFloat roundToType(mpfr_srcptr value,
                          const llvm::fltSemantics &semantics);

} // namespace mlir::act

#endif // ACT_REFERENCE_MPFR_H
