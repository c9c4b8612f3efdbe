// Agreement of constants, and what the variables stand for.
#include "Search.h"

using namespace mlir;
using namespace mlir::act;
using namespace mlir::act::detail;

/// How far off a constant may be to be reported as a near miss.
static constexpr double nearMissDistance = 0.05;

void Total::add(Form form, const Constant &constant, bool isInverse) {
  const APFloat &value = constant.value;
  if (form == Form::Sum) {
    over = isInverse ? over - value : over + value;
    magnitude = magnitude + abs(value);
    numRounded += !value.isZero() + constant.isComputed;
    return;
  }
  (isInverse ? under : over) = (isInverse ? under : over) * value;
  bool isExact = value.isZero() || value.getExactLog2Abs() != INT_MIN;
  numRounded += constant.isComputed ? 2 : !isExact;
  isRoundedBelow |= isInverse && !isExact;
}

//===----------------------------------------------------------------------===//
// Constants and variables
//===----------------------------------------------------------------------===//

bool Unifier::isRounding(const APFloat &found, const APFloat &exact) const {
  for (const llvm::fltSemantics *via :
       {&type.getFloatSemantics(), &APFloat::IEEEsingle(),
        &APFloat::IEEEdouble()})
    if (roundQuad(roundQuad(exact, *via), type.getFloatSemantics())
            .compare(found) == APFloat::cmpEqual)
      return true;
  return false;
}

bool Unifier::agree(Form form, const Total &payload, const Total &expected,
                    Next next) {
  APFloat found = payload.getValue(), exact = expected.getValue();
  bool agrees = found.compare(exact) == APFloat::cmpEqual;
  if (payload.numRounded <= 1) {
    agrees |= payload.isRoundedBelow
                  ? isRounding(payload.under / payload.over,
                               expected.under / expected.over)
                  : isRounding(found, exact);
  } else {
    APFloat scale = form == Form::Sum ? payload.magnitude : abs(exact);
    int precision = APFloat::semanticsPrecision(type.getFloatSemantics());
    APFloat allowed = scalbn(scale, -precision, APFloat::rmNearestTiesToEven) *
                      toQuad(APFloat(payload.numRounded * (1 + 0x1p-6)));
    agrees |= abs(found - exact).compare(allowed) != APFloat::cmpGreaterThan;
  }
  if (agrees)
    return next();
  double off = (found - exact).convertToDouble();
  double limit = std::abs(exact.convertToDouble()) * nearMissDistance;
  if (!allowsMiss || miss || !(std::abs(off) <= limit))
    return false;
  miss = NearMiss{found.convertToDouble(), exact.convertToDouble()};
  if (next())
    return true;
  miss.reset();
  return false;
}

bool Unifier::bindConstant(unsigned variable, APFloat constant, Next next) {
  Capture &capture = bindings[variable];
  if (capture.value || variable == 0)
    return false;
  if (capture.constant) {
    Total found(Form::Sum), expected(Form::Sum);
    found.add(Form::Sum, {constant}, false);
    expected.add(Form::Sum, {*capture.constant}, false);
    return agree(Form::Sum, found, expected, next);
  }
  std::optional<APFloat> value = spelling.defaults[variable - 1];
  // The default itself is more exact than its rounding, should the spelling
  // compute with it.
  if (value && isRepresentable(constant) &&
      roundQuad(*value, type.getFloatSemantics()).compare(constant) ==
          APFloat::cmpEqual)
    constant = *value;
  else if (!isRepresentable(constant))
    return false;
  std::optional<double> window = spelling.windows[variable];
  bool isOutside = window && value &&
                   !(std::abs((constant - *value).convertToDouble()) <=
                     *window * std::abs(value->convertToDouble()));
  if (isOutside) {
    Total found(Form::Sum), expected(Form::Sum);
    found.add(Form::Sum, {constant}, false);
    expected.add(Form::Sum, {*value}, false);
    return agree(Form::Sum, found, expected, next);
  }
  capture.constant = constant;
  if (next())
    return true;
  capture.constant.reset();
  return false;
}

bool Unifier::bindValue(unsigned variable, Value value, Next next) {
  Capture &capture = bindings[variable];
  if (capture.value)
    return capture.value == value && next();
  if (std::optional<Constant> constant = payloadForm.getConstant(value))
    return bindConstant(variable, constant->value, next);
  if (capture.constant || spelling.windows[variable] ||
      value.getType() != root.getType())
    return false;
  capture.value = value;
  if (next())
    return true;
  capture.value = {};
  return false;
}

bool Unifier::unifyConstants(Group &group, const Terms &payload, Next next) {
  Total found(group.form), expected(group.form);
  bool negatesSum = group.isNegated && group.form == Form::Sum;
  for (auto &[constant, isInverse] : payload.constants)
    found.add(group.form, constant, isInverse);
  for (auto &[constant, isInverse] : group.spelling.constants)
    expected.add(group.form, constant, isInverse != negatesSum);
  if (group.isNegated && group.form == Form::Product)
    expected.add(group.form, {toQuad(APFloat(-1.0))}, false);
  for (Term term : group.spelling.terms)
    if (std::optional<unsigned> variable = spelling.getVariable(term.value))
      if (bindings[*variable].constant)
        expected.add(group.form, {*bindings[*variable].constant},
                     term.isInverse != negatesSum);
  if (group.solved)
    return solve(group, found, expected, next);
  return agree(group.form, found, expected, next);
}

/// Finds the parameter by which `payload` differs from the `rest` of the
/// spelling's constants: exactly, or as its default but for roundings.
bool Unifier::solve(Group &group, const Total &payload, const Total &rest,
                    Next next) {
  Term term = *group.solved;
  unsigned variable = *spelling.getVariable(term.value);
  APFloat value = payload.over;
  if (group.form == Form::Sum) {
    value =
        term.isInverse ? rest.over - payload.over : payload.over - rest.over;
  } else {
    APFloat over = payload.over * rest.under, under = payload.under * rest.over;
    if (under.isZero() || over.isZero())
      return false;
    value = term.isInverse ? under / over : over / under;
  }
  if (bindings[variable])
    return false;
  if (bindConstant(variable, value, next))
    return true;
  std::optional<APFloat> expected = spelling.defaults[variable - 1];
  if (!expected || isRepresentable(value))
    return false;
  Total total = rest;
  total.add(group.form, {*expected}, term.isInverse);
  return agree(group.form, payload, total, [&] {
    bindings[variable].constant = expected;
    if (next())
      return true;
    bindings[variable].constant.reset();
    return false;
  });
}
