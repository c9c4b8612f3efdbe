// The inside of a prepared spelling.
#ifndef ACT_ANALYSIS_SPELLING_H
#define ACT_ANALYSIS_SPELLING_H

#include "NormalForm.h"
#include "act/Analysis/Unifier.h"
#include "act/Reference/Mpfr.h"
#include "mlir/IR/OwningOpRef.h"
#include <map>

namespace mlir::act {

struct Spelling::State {
  /// Both with all calls inlined.
  OwningOpRef<func::FuncOp> function, definition;
  std::string name;
  Value result;
  detail::NormalForm form;
  /// Of each parameter of the definition.
  SmallVector<std::optional<APFloat>> defaults;
  /// Of each argument of the spelling: the relative distance from the default
  /// within which a constant must lie, if any.
  SmallVector<std::optional<double>> windows;
  /// How far the spelling may be from the definition, relative to the larger of
  /// 1 and the definition's value.
  double tolerance = 0;
  SmallVector<RootKey> keys;

  /// The comparisons, maxima and minima, and which flavor is written.
  SmallVector<Value> choices;
  SmallVector<detail::Flavor> written;
  /// True if the spelling with these flavors in place of the written ones is
  /// the definition at NaN and at ties.
  bool accepts(ArrayRef<detail::Flavor> flavors);

  /// The spelling's terms never change.
  const detail::Terms &getTerms(Value value, detail::Form form);
  /// The argument that `value` is, if it is one.
  static std::optional<unsigned> getVariable(Value value);

private:
  bool evaluateVariant(ArrayRef<detail::Flavor> flavors);
  std::optional<double> getTie(const detail::Choice &choice);
  APFloat getSample(unsigned argument);

  std::map<std::pair<void *, detail::Form>, detail::Terms> terms;
  std::map<SmallVector<detail::Flavor>, bool> accepted;
};

} // namespace mlir::act

#endif // ACT_ANALYSIS_SPELLING_H
