// Agreement of constants, and what the variables stand for.
#include "Search.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using namespace mlir::act::detail;

/// How far off a constant may be to be reported as a near miss.
static constexpr double nearMissDistance = 0.05;

void Total::add(Form form, const APFloat &value, bool isInverse) {
  bool isExact = value.isZero() || value.getExactLog2Abs() != INT_MIN;
  double magnitude = std::abs(value.convertToDouble());
  double ulp = isExact ? 0 : std::exp2(std::ilogb(magnitude));
  numConstants += form == Form::Sum ? !value.isZero() : !isExact;
  if (form == Form::Sum) {
    over = isInverse ? over - value : over + value;
    roundings += ulp;
    return;
  }
  (isInverse ? under : over) = (isInverse ? under : over) * value;
  isRoundedBelow |= isInverse && !isExact;
  roundings += isExact ? 0 : ulp / magnitude;
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

/// False for NaN.
static bool isAtMost(const APFloat &value, const APFloat &bound) {
  APFloat::cmpResult result = value.compare(bound);
  return result == APFloat::cmpLessThan || result == APFloat::cmpEqual;
}

bool Unifier::agree(Form form, const Total &payload, const Total &expected,
                    Next next) {
  APFloat found = payload.getValue(), exact = expected.getValue();
  // Computed constants have no rounding of the payload's type in them.
  APFloat tiny = scalbn(abs(exact), -90, APFloat::rmNearestTiesToEven);
  bool agrees = isAtMost(abs(found - exact), tiny);
  if (payload.numConstants <= 1) {
    agrees |= payload.isRoundedBelow
                  ? isRounding(payload.under / payload.over,
                               expected.under / expected.over)
                  : isRounding(found, exact);
  } else {
    // The terms of second order are below 2^-7 of those of first.
    double allowed =
        payload.roundings * (1 + 0x1p-7) *
        std::exp2(-int(APFloat::semanticsPrecision(type.getFloatSemantics()))) *
        (form == Form::Sum ? 1 : std::abs(exact.convertToDouble()));
    agrees |= isAtMost(abs(found - exact), toQuad(APFloat(allowed)));
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
    found.add(Form::Sum, constant, false);
    expected.add(Form::Sum, *capture.constant, false);
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
    found.add(Form::Sum, constant, false);
    expected.add(Form::Sum, *value, false);
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
  if (std::optional<APFloat> constant = payloadForm.getConstant(value))
    return bindConstant(variable, *constant, next);
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
    expected.add(group.form, toQuad(APFloat(-1.0)), false);
  for (Term term : group.spelling.terms)
    if (std::optional<unsigned> variable = spelling.getVariable(term.value))
      if (bindings[*variable].constant)
        expected.add(group.form, *bindings[*variable].constant,
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
  total.add(group.form, *expected, term.isInverse);
  return agree(group.form, payload, total, [&] {
    bindings[variable].constant = expected;
    if (next())
      return true;
    bindings[variable].constant.reset();
    return false;
  });
}
