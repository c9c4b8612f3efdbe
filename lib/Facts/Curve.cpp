#include "act/Facts/Curve.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

static constexpr mpfr_prec_t kExactPrecision = 6144;

/// The parameters' values, or none of them where all are defaults.
static llvm::Expected<SmallVector<APFloat>>
getParameters(Activation activation,
              const std::map<std::string, double> &given) {
  SmallVector<std::string> names;
  bool hasDefaults = true;
  auto f64 = Float64Type::get(activation.getLibrary().getContext());
  for (unsigned i = 1; i < activation.getNumOperands(); ++i) {
    names.push_back(activation.getOperandName(i));
    hasDefaults &= activation.getDefault(i, f64).has_value();
  }
  for (auto &[name, value] : given)
    if (!llvm::is_contained(names, name))
      return llvm::createStringError(
          "'" + activation.getName() + "' has no parameter '" + name +
          "'; expected " + (names.empty() ? "none" : llvm::join(names, ", ")));
  SmallVector<APFloat> values;
  if (given.empty() && hasDefaults)
    return values;
  for (auto [i, name] : llvm::enumerate(names)) {
    auto found = given.find(name);
    std::optional<APFloat> value = activation.getDefault(i + 1, f64);
    if (found != given.end())
      value = APFloat(found->second);
    if (!value)
      return llvm::createStringError(
          "parameter '" + name + "' of '" + activation.getName() +
          "' has no default; give it as --param=" + name + "=NUMBER");
    values.push_back(*value);
  }
  return values;
}

llvm::Expected<Curve>
Curve::create(Activation activation,
              const std::map<std::string, double> &parameters) {
  auto resolve = [&](StringRef symbol) { return activation.resolve(symbol); };
  auto values = getParameters(activation, parameters);
  if (!values)
    return values.takeError();
  FailureOr<func::FuncOp> vjp = activation.getVjp(0);
  if (failed(vjp))
    return llvm::createStringError("cannot differentiate '" +
                                   activation.getName() + "'");
  FailureOr<Evaluator> formula =
      Evaluator::create(activation.getDefinition(), resolve);
  FailureOr<Evaluator> derivative = Evaluator::create(*vjp, resolve);
  if (failed(formula) || failed(derivative))
    return llvm::createStringError("there is no reference for '" +
                                   activation.getName() + "'");
  Curve curve(std::move(*formula), std::move(*derivative));
  curve.parameters = std::move(*values);
  return std::move(curve);
}

SmallVector<APFloat> Curve::getArguments(std::optional<double> gradient,
                                         double x) const {
  SmallVector<APFloat> arguments;
  if (gradient)
    arguments.push_back(APFloat(*gradient));
  arguments.push_back(APFloat(x));
  arguments.append(parameters);
  return arguments;
}

double Curve::evaluate(Evaluator &evaluator, std::optional<double> gradient,
                       double x) {
  return evaluator
      .evaluateRounded(getArguments(gradient, x), APFloat::IEEEdouble())
      .convertToDouble();
}

bool Curve::isExactly(Evaluator &evaluator, std::optional<double> gradient,
                      double x, double constant) {
  mpfr_t result;
  mpfr_init2(result, kExactPrecision);
  evaluator.evaluate(getArguments(gradient, x), kExactPrecision, result);
  bool equal = !mpfr_nan_p(result) && mpfr_cmp_d(result, constant) == 0;
  mpfr_clear(result);
  return equal;
}

bool Curve::agree(Evaluator &evaluator, std::optional<double> gradient,
                  double x, double y) {
  mpfr_t atX, atY;
  mpfr_inits2(kExactPrecision, atX, atY, nullptr);
  evaluator.evaluate(getArguments(gradient, x), kExactPrecision, atX);
  evaluator.evaluate(getArguments(gradient, y), kExactPrecision, atY);
  if (gradient) {
    mpfr_abs(atX, atX, MPFR_RNDN);
    mpfr_abs(atY, atY, MPFR_RNDN);
  }
  bool equal = mpfr_equal_p(atX, atY);
  mpfr_clears(atX, atY, nullptr);
  return equal;
}

APFloat Curve::round(const APFloat &x) {
  SmallVector<APFloat> arguments = {x};
  for (APFloat parameter : parameters) {
    bool losesInfo;
    parameter.convert(x.getSemantics(), APFloat::rmNearestTiesToEven,
                      &losesInfo);
    arguments.push_back(parameter);
  }
  return formula.evaluateRounded(arguments, x.getSemantics());
}
