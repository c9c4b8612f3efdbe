// How the unifier sees arithmetic. A payload and a spelling are both looked at
// through this form, so that one spelling stands for every way to associate,
// commute, negate, divide, compare and select.
//
// What is taken to be equal is equal in real arithmetic. Payloads that round
// differently are thereby the same, as they must be: an act op is not the
// rounded code of a front end but the function that this code approximates. The
// sign of a zero is not kept either (0 - x is -x). NaN is: see Flavor.
#ifndef ACT_ANALYSIS_NORMALFORM_H
#define ACT_ANALYSIS_NORMALFORM_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <optional>

namespace mlir::act::detail {

/// `value` in quadruple precision, in which all constants are kept and
/// compared.
llvm::APFloat toQuad(llvm::APFloat value);
/// `value`, rounded to `semantics`, in quadruple precision.
llvm::APFloat roundQuad(const llvm::APFloat &value,
                        const llvm::fltSemantics &semantics);

enum class Form { Other, Sum, Product, Choice };

/// A summand or factor; `isInverse` where it is subtracted or divided by.
struct Term {
  Value value;
  bool isInverse = false;
  bool operator==(const Term &other) const {
    return value == other.value && isInverse == other.isInverse;
  }
};

/// A sum or product of any number of terms.
struct Terms {
  llvm::SmallVector<Term, 4> terms;
  /// What was expanded into terms: a variable of a spelling may stand for it.
  llvm::SmallVector<Term, 4> interior;
  llvm::SmallVector<std::pair<llvm::APFloat, bool>, 2> constants;
};

/// Which comparison chooses, and with it what NaN and a tie give.
enum class Flavor { OGT, OGE, UGT, UGE, Maximum, MaxNum, Minimum, MinNum };

/// `lhs > rhs ? whenTrue : whenFalse`: a select on a comparison, or a maximum
/// or minimum, turned such that it compares by "greater".
struct Choice {
  Value lhs, rhs, whenTrue, whenFalse;
  Flavor flavor;
  /// The same with the comparison the other way round and the arms exchanged.
  Choice flipped() const;
};

/// Views of values. Which of them are constants is remembered, so that none may
/// be erased meanwhile.
class NormalForm {
public:
  /// The number that all elements of `value` are, through splats, broadcasts,
  /// inputs of linalg ops and ops on constants; none otherwise.
  std::optional<llvm::APFloat> getConstant(Value value);
  Form getForm(Value value);
  /// The terms of `value` as a sum or product. A value of another form is its
  /// own only term.
  Terms flatten(Value value, Form form);
  /// The same, to be matched with `maxTerms` terms: values for which `isAtom`
  /// holds stay whole, and so do those that lie so deep that their parts would
  /// be too many together with what stands beside them.
  Terms flatten(Value value, Form form, unsigned maxTerms,
                llvm::function_ref<bool(Value)> isAtom);
  std::optional<Choice> getChoice(Value value);

private:
  llvm::SmallVector<Term, 2> getParts(Value value, Form form, bool &negates);
  void expand(Term term, Form form, unsigned numBeside, unsigned maxTerms,
              llvm::function_ref<bool(Value)> isAtom, Terms &terms);
  Value getNegated(Value value);

  llvm::DenseMap<Value, std::optional<llvm::APFloat>> constants;
};

} // namespace mlir::act::detail

#endif // ACT_ANALYSIS_NORMALFORM_H
