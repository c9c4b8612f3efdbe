// An activation as a function of one real variable: its parameters are fixed.
#ifndef ACT_FACTS_CURVE_H
#define ACT_FACTS_CURVE_H

#include "act/Definitions/Library.h"
#include "act/Reference/Mpfr.h"
#include "llvm/Support/Error.h"
#include <map>

namespace mlir::act {

/// The exact function f and its derivative, both from the definition. Values
/// are correctly rounded, so what holds of f for all reals by order alone (it
/// rises, it is even) holds of them too.
class Curve {
public:
  /// `parameters` by name; those that are not given take their defaults. The
  /// error is one line: a parameter that is unknown or has no value, or a
  /// formula that cannot be differentiated.
  static llvm::Expected<Curve>
  create(Activation activation,
         const std::map<std::string, double> &parameters = {});

  /// f(x) and f'(x), correctly rounded to f64; limits at ±inf, NaN where the
  /// formula is undefined. At a kink f' is what the definition chooses.
  double value(double x) { return evaluate(formula, {}, x); }
  double slope(double x) { return evaluate(derivative, one(), x); }
  /// f(x) in the type of `x`, at parameters in that type.
  llvm::APFloat round(const llvm::APFloat &x);

  /// Whether f(x), or f'(x), is `constant` still at 6144 bits.
  bool valueIsExactly(double x, double constant) {
    return isExactly(formula, {}, x, constant);
  }
  bool slopeIsExactly(double x, double constant) {
    return isExactly(derivative, one(), x, constant);
  }
  /// Whether f, or |f'|, has one value at `x` and `y` still at 6144 bits.
  bool valuesAgree(double x, double y) { return agree(formula, {}, x, y); }
  bool slopesAgree(double x, double y) {
    return agree(derivative, one(), x, y);
  }

private:
  Curve(Evaluator formula, Evaluator derivative)
      : formula(std::move(formula)), derivative(std::move(derivative)) {}
  static std::optional<double> one() { return 1.0; }
  SmallVector<llvm::APFloat> getArguments(std::optional<double> gradient,
                                          double x) const;
  double evaluate(Evaluator &evaluator, std::optional<double> gradient,
                  double x);
  bool isExactly(Evaluator &evaluator, std::optional<double> gradient, double x,
                 double constant);
  bool agree(Evaluator &evaluator, std::optional<double> gradient, double x,
             double y);

  Evaluator formula, derivative;
  /// Empty where the definition's own defaults hold.
  SmallVector<llvm::APFloat> parameters;
};

} // namespace mlir::act

#endif // ACT_FACTS_CURVE_H
