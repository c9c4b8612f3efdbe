// Which comparisons, maxima and minima a spelling may have instead of its own:
// those with which it still is the definition at NaN and at ties, as the
// reference says.
#include "Spelling.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::act;
using namespace mlir::act::detail;

APFloat Spelling::State::getSample(unsigned argument) {
  std::optional<APFloat> value = defaults[argument - 1];
  return value ? *value : toQuad(APFloat(0.75));
}

/// The x at which both sides of the comparison are equal, where that is plain.
std::optional<double> Spelling::State::getTie(const Choice &choice) {
  Value other = getVariable(choice.lhs) == 0u ? choice.rhs : choice.lhs;
  if (getVariable(choice.lhs) != 0u && getVariable(choice.rhs) != 0u)
    return std::nullopt;
  if (std::optional<unsigned> parameter = getVariable(other))
    return *parameter ? std::optional(getSample(*parameter).convertToDouble())
                      : std::nullopt;
  if (std::optional<APFloat> constant = form.getConstant(other))
    return constant->convertToDouble();
  return std::nullopt;
}

/// `choice` by `flavor`.
static Value createChoice(OpBuilder &builder, Location loc, Value lhs,
                          Value rhs, Value whenTrue, Value whenFalse,
                          Flavor flavor) {
  using Predicate = arith::CmpFPredicate;
  static constexpr Predicate predicates[] = {Predicate::OGT, Predicate::OGE,
                                             Predicate::UGT, Predicate::UGE};
  if (flavor <= Flavor::UGE) {
    Value compare = arith::CmpFOp::create(
        builder, loc, predicates[unsigned(flavor)], lhs, rhs);
    return arith::SelectOp::create(builder, loc, compare, whenTrue, whenFalse);
  }
  static constexpr StringLiteral ops[] = {"arith.maximumf", "arith.maxnumf",
                                          "arith.minimumf", "arith.minnumf"};
  StringRef name = ops[unsigned(flavor) - unsigned(Flavor::Maximum)];
  return builder
      .create(loc, builder.getStringAttr(name), {whenTrue, whenFalse},
              whenTrue.getType())
      ->getResult(0);
}

static bool isStrict(Flavor flavor) {
  return flavor == Flavor::OGT || flavor == Flavor::UGT;
}

/// The spelling with its choices replaced.
static OwningOpRef<func::FuncOp> createVariant(Spelling::State &spelling,
                                               ArrayRef<Flavor> flavors) {
  IRMapping mapping;
  OwningOpRef<func::FuncOp> variant =
      cast<func::FuncOp>(spelling.function->getOperation()->clone(mapping));
  for (auto [value, flavor] : llvm::zip(spelling.choices, flavors)) {
    Value old = mapping.lookup(value);
    Choice choice = *spelling.form.getChoice(value);
    OpBuilder builder(old.getDefiningOp());
    Value replacement = createChoice(
        builder, old.getLoc(), mapping.lookup(choice.lhs),
        mapping.lookup(choice.rhs), mapping.lookup(choice.whenTrue),
        mapping.lookup(choice.whenFalse), flavor);
    old.replaceAllUsesWith(replacement);
    mapping.map(value, replacement);
  }
  return variant;
}

bool Spelling::State::evaluateVariant(ArrayRef<Flavor> flavors) {
  SmallVector<double> points = {std::numeric_limits<double>::quiet_NaN()};
  for (auto [value, before, after] : llvm::zip(choices, written, flavors)) {
    Choice choice = *form.getChoice(value);
    bool isExtremum =
        (choice.lhs == choice.whenTrue && choice.rhs == choice.whenFalse) ||
        (choice.rhs == choice.whenTrue && choice.lhs == choice.whenFalse);
    std::optional<double> tie = getTie(choice);
    if (tie)
      points.push_back(*tie);
    else if (!isExtremum && isStrict(before) != isStrict(after))
      return false;
  }
  auto noCalls = [](StringRef) { return func::FuncOp(); };
  OwningOpRef<func::FuncOp> variant = createVariant(*this, flavors);
  FailureOr<Evaluator> actual = Evaluator::create(*variant, noCalls);
  FailureOr<Evaluator> expected = Evaluator::create(*definition, noCalls);
  if (failed(actual) || failed(expected))
    return false;
  for (double point : points) {
    SmallVector<APFloat> arguments = {APFloat(point)};
    for (unsigned i = 1; i <= defaults.size(); ++i)
      arguments.push_back(getSample(i));
    APFloat e = expected->evaluateRounded(arguments, APFloat::IEEEdouble());
    arguments.truncate(function->getNumArguments());
    APFloat a = actual->evaluateRounded(arguments, APFloat::IEEEdouble());
    if (e.isNaN() && a.isNaN())
      continue;
    double scale = std::max(1.0, std::abs(e.convertToDouble()));
    // Written so that a NaN on one side only is refused.
    if (!(std::abs(a.convertToDouble() - e.convertToDouble()) <=
          std::max(tolerance, 1e-12) * scale))
      return false;
  }
  return true;
}

bool Spelling::State::accepts(ArrayRef<Flavor> flavors) {
  if (flavors.empty())
    return true;
  SmallVector<Flavor> key(flavors);
  auto found = accepted.find(key);
  if (found == accepted.end())
    found = accepted.try_emplace(key, evaluateVariant(flavors)).first;
  return found->second;
}
