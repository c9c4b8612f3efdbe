#include "FormulaTerms.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::act;

// Those that are simplified.
static constexpr const char *kAdd = "{0} + {1}", *kSubtract = "{0} - {1}",
                            *kMultiply = "{0} * {1}", *kDivide = "{0} / {1}",
                            *kNegate = "-{0}", *kSelect = "{0} ? {1} : {2}",
                            *kAbsolute = "fabs({0})",
                            *kCopySign = "copysign({0}, {1})";

/// How an op is written.
struct Terms::Spelling {
  StringRef name;
  StringRef text;
  Binding binding, first, others;
};

const Terms::Spelling Terms::sum = {"arith.addf", kAdd, kSum, kSum, kProduct};
const Terms::Spelling Terms::product = {"arith.mulf", kMultiply, kProduct,
                                        kProduct, kPrefix};
const Terms::Spelling Terms::spellings[] = {
    {"arith.subf", kSubtract, kSum, kSum, kProduct},
    {"arith.divf", kDivide, kProduct, kProduct, kPrefix},
    {"arith.negf", kNegate, kPrefix, kPrefix, kPrefix},
    {"arith.remf", "fmod({0}, {1})", kPrimary, kChoice, kChoice},
    {"arith.maximumf", "maximum({0}, {1})", kPrimary, kChoice, kChoice},
    {"arith.minimumf", "minimum({0}, {1})", kPrimary, kChoice, kChoice},
    {"arith.maxnumf", "maxnum({0}, {1})", kPrimary, kChoice, kChoice},
    {"arith.minnumf", "minnum({0}, {1})", kPrimary, kChoice, kChoice},
    {"arith.select", kSelect, kChoice, kOr, kChoice},
    {"arith.andi", "{0} && {1}", kAnd, kAnd, kComparison},
    {"arith.ori", "{0} || {1}", kOr, kOr, kAnd},
    {"arith.xori", "{0} && !{1} || !{0} && {1}", kOr, kPrimary, kPrimary},
    {"math.absf", kAbsolute, kPrimary, kChoice, kChoice},
    {"math.fpowi", "pow({0}, {1})", kPrimary, kChoice, kChoice},
    {"math.powf", "pow({0}, {1})", kPrimary, kChoice, kChoice},
};

/// The predicates of arith.cmpf in their order.
const Terms::Spelling Terms::comparisons[] = {
    {"false", "0 != 0", kComparison, kSum, kSum},
    {"oeq", "{0} == {1}", kComparison, kSum, kSum},
    {"ogt", "{0} > {1}", kComparison, kSum, kSum},
    {"oge", "{0} >= {1}", kComparison, kSum, kSum},
    {"olt", "{0} < {1}", kComparison, kSum, kSum},
    {"ole", "{0} <= {1}", kComparison, kSum, kSum},
    {"one", "{0} < {1} || {0} > {1}", kOr, kPrimary, kPrimary},
    {"ord", "{0} == {0} && {1} == {1}", kAnd, kPrimary, kPrimary},
    {"ueq", "!({0} < {1} || {0} > {1})", kPrefix, kPrimary, kPrimary},
    {"ugt", "!({0} <= {1})", kPrefix, kSum, kSum},
    {"uge", "!({0} < {1})", kPrefix, kSum, kSum},
    {"ult", "!({0} >= {1})", kPrefix, kSum, kSum},
    {"ule", "!({0} > {1})", kPrefix, kSum, kSum},
    {"une", "{0} != {1}", kComparison, kSum, kSum},
    {"uno", "{0} != {0} || {1} != {1}", kOr, kPrimary, kPrimary},
    {"true", "0 == 0", kComparison, kSum, kSum},
};

unsigned Terms::add(Term term) {
  Operands key = term.operands;
  if (term.text == kAdd || term.text == kMultiply)
    llvm::sort(key);
  auto [it, isNew] = known.try_emplace({term.text, key}, terms.size());
  if (isNew)
    terms.push_back(std::move(term));
  return it->second;
}

unsigned Terms::addResidual() {
  Term zero;
  zero.text = "0.0";
  zero.isResidual = true;
  return add(zero);
}

std::optional<unsigned> Terms::simplifySum(unsigned a, unsigned b) {
  if (terms[a].isResidual)
    return b;
  if (terms[b].isResidual)
    return a;
  if ((is(b, kNegate) && terms[b].operands[0] == a) ||
      (is(a, kNegate) && terms[a].operands[0] == b))
    return addResidual();
  return std::nullopt;
}

std::optional<unsigned> Terms::simplifyDifference(unsigned a, unsigned b) {
  if (terms[b].isResidual)
    return a;
  if (a == b)
    return addResidual();
  // (p + b) - b and a - (a - q).
  const Operands &p = terms[a].operands, &q = terms[b].operands;
  if (is(a, kAdd) && (p[0] == b || p[1] == b))
    return p[p[0] == b];
  if (is(b, kSubtract) && q[0] == a)
    return q[1];
  return std::nullopt;
}

/// A simpler term that is equal over the reals.
std::optional<unsigned> Terms::simplify(StringRef text,
                                        const Operands &operands) {
  auto isResidual = [&](unsigned i) { return terms[operands[i]].isResidual; };
  if (text == kAdd)
    return simplifySum(operands[0], operands[1]);
  if (text == kSubtract)
    return simplifyDifference(operands[0], operands[1]);
  bool isZero = false;
  if (text == kMultiply)
    isZero = isResidual(0) || isResidual(1);
  else if (text == kDivide || text == kNegate || text == kAbsolute ||
           text == kCopySign)
    isZero = isResidual(0);
  else if (text == kSelect)
    isZero = isResidual(1) && (isResidual(2) || is(operands[2], "0"));
  if (isZero)
    return addResidual();
  return std::nullopt;
}

unsigned Terms::addSpelled(const Spelling &spelling, const Operands &operands) {
  if (std::optional<unsigned> simple = simplify(spelling.text, operands))
    return *simple;
  Term term;
  term.text = spelling.text.str();
  term.binding = spelling.binding;
  term.first = spelling.first;
  term.others = spelling.others;
  term.operands = operands;
  return add(std::move(term));
}

std::optional<unsigned> Terms::add(StringRef name, unsigned predicate,
                                   const Operands &operands) {
  if (name == "arith.cmpf")
    return addSpelled(comparisons[predicate], operands);
  if (name == "math.fma")
    return addSpelled(
        sum, {addSpelled(product, {operands[0], operands[1]}), operands[2]});
  for (const Spelling *common : {&sum, &product})
    if (name == common->name)
      return addSpelled(*common, operands);
  for (const Spelling &spelling : llvm::ArrayRef(spellings))
    if (name == spelling.name)
      return addSpelled(spelling, operands);
  if (!name.consume_front("math.") || operands.empty() || operands.size() > 2)
    return std::nullopt;
  // Functions have C's names.
  std::string text =
      name.str() + (operands.size() == 1 ? "({0})" : "({0}, {1})");
  return addSpelled({name, text, kPrimary, kChoice, kChoice}, operands);
}
