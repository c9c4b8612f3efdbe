// Sums and products, in any order and association.
#include "Search.h"

using namespace mlir;
using namespace mlir::act;
using namespace mlir::act::detail;

/// The next term of the spelling to match: structure first, since it says what
/// the variables are, then what is known already, then x.
std::optional<unsigned> Unifier::chooseTerm(const Group &group) const {
  std::optional<unsigned> best;
  unsigned bestRank = 4;
  for (auto [i, term] : llvm::enumerate(group.spelling.terms)) {
    if (group.done[i])
      continue;
    std::optional<unsigned> variable = spelling.getVariable(term.value);
    unsigned rank = !variable             ? 0
                    : bindings[*variable] ? 1
                    : *variable == 0      ? 2
                                          : 3;
    if (rank < bestRank) {
      bestRank = rank;
      best = i;
    }
  }
  return best;
}

/// A term of the spelling with the sign that it has in the payload.
static Term getTerm(const Group &group, unsigned index) {
  Term term = group.spelling.terms[index];
  if (group.form == Form::Sum)
    term.isInverse ^= group.isNegated;
  return term;
}

bool Unifier::unifyGroup(Group &group, Next next) {
  if (++steps > maxSteps)
    return false;
  // What has been bound meanwhile stays whole from now on.
  Terms payload = payloadForm.flatten(group.payload, group.form,
                                      group.spelling.terms.size(),
                                      [&](Value v) { return isBound(v); });
  for (Term term : group.used) {
    auto found = llvm::find(payload.terms, term);
    if (found == payload.terms.end())
      return false;
    payload.terms.erase(found);
  }
  std::optional<unsigned> chosen = chooseTerm(group);
  if (!chosen)
    return payload.terms.empty() && unifyConstants(group, payload, next);
  if (!payload.constants.empty() && unifyLoneParameter(group, payload, next))
    return true;
  Term term = getTerm(group, *chosen);
  group.done[*chosen] = true;
  std::optional<unsigned> variable = spelling.getVariable(term.value);
  bool result = variable ? unifyVariable(group, term, *variable, payload, next)
                         : unifyTerm(group, term, payload, next);
  group.done[*chosen] = false;
  return result;
}

/// Tries what the constants say of the only parameter that is still unknown,
/// before it is looked for elsewhere, where other parameters may be in its way.
bool Unifier::unifyLoneParameter(Group &group, const Terms &payload,
                                 Next next) {
  std::optional<unsigned> lone;
  for (auto [i, term] : llvm::enumerate(group.spelling.terms)) {
    std::optional<unsigned> variable = spelling.getVariable(term.value);
    if (!variable || *variable == 0 || bindings[*variable])
      continue;
    if (lone)
      return false;
    lone = i;
  }
  if (!lone || group.solved)
    return false;
  group.done[*lone] = true;
  group.solved = getTerm(group, *lone);
  bool result = unifyConstants(group, payload, [&] {
    std::optional<Term> solved = std::exchange(group.solved, std::nullopt);
    bool matchesRest = unifyGroup(group, next);
    group.solved = solved;
    return matchesRest;
  });
  group.solved.reset();
  group.done[*lone] = false;
  return result;
}

bool Unifier::unifyVariable(Group &group, Term term, unsigned variable,
                            const Terms &payload, Next next) {
  // Constants are accounted for when all else is matched.
  if (bindings[variable].constant)
    return unifyGroup(group, next);
  SmallVector<Term> candidates = llvm::to_vector(payload.terms);
  if (!bindings[variable].value)
    llvm::append_range(candidates, payload.interior);
  for (auto [i, candidate] : llvm::enumerate(candidates)) {
    bool isRepeated =
        llvm::is_contained(ArrayRef(candidates).take_front(i), candidate);
    if (candidate.isInverse != term.isInverse || isRepeated)
      continue;
    group.used.push_back(candidate);
    if (bindValue(variable, candidate.value,
                  [&] { return unifyGroup(group, next); }))
      return true;
    group.used.pop_back();
  }
  if (variable == 0 || bindings[variable])
    return false;
  if (!group.solved) {
    group.solved = term;
    if (unifyGroup(group, next))
      return true;
    group.solved.reset();
    return false;
  }
  // The constants of one group tell one parameter only.
  bindings[variable].constant = spelling.defaults[variable - 1];
  if (bindings[variable] && unifyGroup(group, next))
    return true;
  bindings[variable].constant.reset();
  return false;
}

bool Unifier::unifyTerm(Group &group, Term term, const Terms &payload,
                        Next next) {
  for (auto [i, candidate] : llvm::enumerate(payload.terms)) {
    bool isRepeated =
        llvm::is_contained(ArrayRef(payload.terms).take_front(i), candidate);
    bool differs = candidate.isInverse != term.isInverse;
    if (isRepeated || (differs && group.form == Form::Product))
      continue;
    group.used.push_back(candidate);
    if (unify(term.value, candidate.value, /*isNegated=*/differs,
              [&] { return unifyGroup(group, next); }))
      return true;
    group.used.pop_back();
  }
  return false;
}
