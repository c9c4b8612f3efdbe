// Ops, and the search as a whole.
#include "Search.h"

using namespace mlir;
using namespace mlir::act;
using namespace mlir::act::detail;

bool Unifier::unifyPairs(ArrayRef<std::pair<Value, Value>> pairs, Next next) {
  if (pairs.empty())
    return next();
  return unify(pairs.front().first, pairs.front().second, /*isNegated=*/false,
               [&] { return unifyPairs(pairs.drop_front(), next); });
}

bool Unifier::unifyChoice(Value pattern, Value value, Next next) {
  std::optional<Choice> found = payloadForm.getChoice(value);
  if (!found)
    return false;
  Choice written = *spelling.form.getChoice(pattern);
  unsigned index =
      llvm::find(spelling.choices, pattern) - spelling.choices.begin();
  for (const Choice &choice : {*found, found->flipped()}) {
    Flavor before = std::exchange(flavors[index], choice.flavor);
    if (unifyPairs({{written.lhs, choice.lhs},
                    {written.rhs, choice.rhs},
                    {written.whenTrue, choice.whenTrue},
                    {written.whenFalse, choice.whenFalse}},
                   next))
      return true;
    flavors[index] = before;
  }
  return false;
}

bool Unifier::unifyOp(Value pattern, Value value, Next next) {
  Operation *expected = pattern.getDefiningOp();
  Operation *op = value.getDefiningOp();
  if (!op || op->getName() != expected->getName() ||
      op->getNumOperands() != expected->getNumOperands())
    return false;
  for (StringAttr name : op->getName().getAttributeNames())
    if (name != "fastmath" && op->getAttr(name) != expected->getAttr(name))
      return false;
  SmallVector<std::pair<Value, Value>> pairs;
  for (auto [p, v] : llvm::zip(expected->getOperands(), op->getOperands()))
    pairs.push_back({p, v});
  if (unifyPairs(pairs, next))
    return true;
  if (pairs.size() != 2 || !op->hasTrait<OpTrait::IsCommutative>())
    return false;
  std::swap(pairs[0].second, pairs[1].second);
  return unifyPairs(pairs, next);
}

bool Unifier::unify(Value pattern, Value value, bool isNegated, Next next) {
  if (++steps > maxSteps)
    return false;
  std::optional<unsigned> variable = spelling.getVariable(pattern);
  if (variable && !isNegated)
    return bindValue(*variable, value, next);
  Form form = spelling.form.getForm(pattern);
  if (isNegated && form != Form::Sum)
    form = Form::Product;
  if (spelling.form.getConstant(pattern))
    form = Form::Product;
  if (form == Form::Choice)
    return unifyChoice(pattern, value, next);
  if (form == Form::Other)
    return unifyOp(pattern, value, next);
  const Terms &terms = spelling.getTerms(pattern, form);
  Group group = {form, isNegated, terms, value, {}, {}, {}};
  group.done.assign(terms.terms.size(), false);
  return unifyGroup(group, next);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

/// Adds the ops between `value` and what the variables stand for; false if
/// there are too many to be a spelling.
bool Unifier::collect(Value value,
                      llvm::SmallPtrSetImpl<Operation *> &ops) const {
  Operation *op = value.getDefiningOp();
  bool isInside = op && !isBound(value) && op->getNumOperands() > 0;
  if (!isInside || !ops.insert(op).second)
    return true;
  return ops.size() < 1000 &&
         llvm::all_of(
             op->getOperands(), [&](Value v) { return collect(v, ops); });
}

/// True if `value` is computed from `x` nearby. Such a value is no parameter:
/// x * sigmoid(x * x) is not swish.
static bool dependsOn(Value value, Value x, unsigned &budget) {
  if (value == x)
    return true;
  Operation *op = value.getDefiningOp();
  if (!op || budget == 0)
    return false;
  --budget;
  return llvm::any_of(op->getOperands(),
                      [&](Value v) { return dependsOn(v, x, budget); });
}

bool Unifier::finish() {
  Value x = bindings.front().value;
  if (!x)
    return false;
  for (const Capture &capture : ArrayRef(bindings).drop_front()) {
    unsigned budget = 64;
    if (capture.value && dependsOn(capture.value, x, budget))
      return false;
  }
  return spelling.accepts(flavors);
}

std::optional<Match> Unifier::run() {
  if (!unify(spelling.result, root, /*isNegated=*/false,
             [&] { return finish(); }))
    return std::nullopt;
  Match match;
  match.x = bindings.front().value;
  for (unsigned i = 1; i <= spelling.defaults.size(); ++i)
    match.parameters.push_back(i < bindings.size() ? bindings[i] : Capture());
  llvm::SmallPtrSet<Operation *, 16> ops;
  if (!collect(root, ops))
    return std::nullopt;
  match.numOps = ops.size();
  return match;
}

static bool isFloat(Value value) {
  return isa<FloatType>(getElementTypeOrSelf(value.getType()));
}

std::optional<Match> Spelling::unify(Value root, Payload &payload) const {
  if (!isFloat(root))
    return std::nullopt;
  return Unifier(*state, payload.getForm(), root, /*allowsMiss=*/false).run();
}

std::optional<NearMiss> Spelling::findNearMiss(Value root,
                                               Payload &payload) const {
  if (!isFloat(root))
    return std::nullopt;
  Unifier unifier(*state, payload.getForm(), root, /*allowsMiss=*/true);
  if (!unifier.run())
    return std::nullopt;
  return unifier.miss;
}
