// The terms of a formula: equal ones are one, and what is 0 over the reals
// goes.
#ifndef ACT_LIB_COMPILE_FORMULATERMS_H
#define ACT_LIB_COMPILE_FORMULATERMS_H

#include "mlir/Support/LLVM.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mlir::act {

using Operands = std::vector<unsigned>;

/// How tightly an expression binds, from `a ? b : c` to a name.
enum Binding {
  kChoice = 1,
  kOr,
  kAnd,
  kComparison,
  kSum,
  kProduct,
  kPrefix,
  kPrimary
};

/// One value of the formula.
struct Term {
  /// `{0}`, `{1}`, ... are its operands.
  std::string text;
  Binding binding = kPrimary;
  Operands operands;
  /// The loosest expression that an operand can be without parentheses, for the
  /// first operand and the others.
  Binding first = kPrimary, others = kPrimary;
  unsigned uses = 0;
  /// Zero in exact arithmetic: what an addition or a multiplication lost to
  /// rounding, which definitions compute to give it back.
  bool isResidual = false;
};

class Terms {
public:
  /// Adds the term, or finds the equal one.
  unsigned add(Term term);
  /// The op `name` on earlier terms, simplified; `predicate` is arith.cmpf's.
  /// None where the language has no such operation.
  std::optional<unsigned> add(StringRef name, unsigned predicate,
                              const Operands &operands);

  Term &operator[](unsigned index) { return terms[index]; }
  unsigned size() const { return terms.size(); }

private:
  struct Spelling;
  unsigned addResidual();
  unsigned addSpelled(const Spelling &spelling, const Operands &operands);
  std::optional<unsigned> simplify(StringRef text, const Operands &operands);
  std::optional<unsigned> simplifySum(unsigned a, unsigned b);
  std::optional<unsigned> simplifyDifference(unsigned a, unsigned b);
  bool is(unsigned term, StringRef text) const {
    return terms[term].text == text;
  }

  std::vector<Term> terms;
  std::map<std::pair<std::string, Operands>, unsigned> known;

  static const Spelling sum, product, spellings[], comparisons[];
};

} // namespace mlir::act

#endif // ACT_LIB_COMPILE_FORMULATERMS_H
