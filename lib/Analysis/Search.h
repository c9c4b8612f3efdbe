// The search for what the variables of a spelling stand for.
//
// It is written in continuation-passing style: every function tries its choices
// in turn and hands each to `next`, which matches the rest; if that fails, the
// next choice is tried. So a choice is undone however far ahead it proves
// wrong.
#ifndef ACT_ANALYSIS_SEARCH_H
#define ACT_ANALYSIS_SEARCH_H

#include "Spelling.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace mlir::act {
using detail::Choice;
using detail::Flavor;
using detail::Form;
using detail::NormalForm;
using detail::Term;
using detail::Terms;

using Next = llvm::function_ref<bool()>;

/// The constants of a sum or product; of a product as a quotient, so that a
/// division by a constant stays exact.
struct Total {
  APFloat over = detail::toQuad(APFloat(0.0)),
          under = detail::toQuad(APFloat(1.0));
  /// The number of constants that make it up; factors that are powers of two
  /// do not count, since they change no rounding.
  unsigned numConstants = 0;
  bool isRoundedBelow = false;
  /// What their roundings amount to, in units of 2^-precision: absolute for a
  /// sum, relative for a product.
  double roundings = 0;

  explicit Total(Form form) {
    if (form == Form::Product)
      over = detail::toQuad(APFloat(1.0));
  }
  void add(Form form, const APFloat &value, bool isInverse);
  APFloat getValue() const {
    return under.getExactLog2Abs() == 0 && !under.isNegative() ? over
                                                               : over / under;
  }
};

/// A sum or product that is being matched.
struct Group {
  Form form;
  /// The payload is the negative of the spelling.
  bool isNegated;
  const Terms &spelling;
  Value payload;
  SmallVector<bool> done;
  SmallVector<Term> used;
  /// The parameter that the constants determine.
  std::optional<Term> solved;
};

/// The search at one root.
class Unifier {
public:
  Unifier(Spelling::State &spelling, NormalForm &payloadForm, Value root,
          bool allowsMiss)
      : spelling(spelling), payloadForm(payloadForm), root(root),
        allowsMiss(allowsMiss),
        type(cast<FloatType>(getElementTypeOrSelf(root.getType()))),
        bindings(spelling.function->getNumArguments()),
        flavors(spelling.written) {}

  std::optional<Match> run();
  std::optional<NearMiss> miss;

private:
  bool unify(Value pattern, Value value, bool isNegated, Next next);
  bool unifyOp(Value pattern, Value value, Next next);
  bool unifyPairs(ArrayRef<std::pair<Value, Value>> pairs, Next next);
  bool unifyChoice(Value pattern, Value value, Next next);

  bool unifyGroup(Group &group, Next next);
  bool unifyLoneParameter(Group &group, const Terms &payload, Next next);
  bool unifyVariable(Group &group, Term term, unsigned variable,
                     const Terms &payload, Next next);
  bool unifyTerm(Group &group, Term term, const Terms &payload, Next next);
  bool unifyConstants(Group &group, const Terms &payload, Next next);
  bool solve(Group &group, const Total &payload, const Total &rest, Next next);
  std::optional<unsigned> chooseTerm(const Group &group) const;

  bool bindValue(unsigned variable, Value value, Next next);
  bool bindConstant(unsigned variable, APFloat constant, Next next);
  bool agree(Form form, const Total &payload, const Total &expected, Next next);
  bool isRounding(const APFloat &found, const APFloat &exact) const;
  bool isRepresentable(const APFloat &value) const {
    return detail::roundQuad(value, type.getFloatSemantics()).compare(value) ==
           APFloat::cmpEqual;
  }
  bool finish();
  bool collect(Value value, llvm::SmallPtrSetImpl<Operation *> &ops) const;
  bool isBound(Value value) const {
    return llvm::any_of(bindings, [&](const Capture &capture) {
      return capture.value == value;
    });
  }

  Spelling::State &spelling;
  NormalForm &payloadForm;
  Value root;
  bool allowsMiss;
  FloatType type;
  SmallVector<Capture> bindings;
  SmallVector<Flavor> flavors;
  /// Bounds the search; spellings need some dozens of steps.
  static constexpr unsigned maxSteps = 4000;
  unsigned steps = 0;
};

} // namespace mlir::act

#endif // ACT_ANALYSIS_SEARCH_H
