// The handle to one activation.
#include "act/Definitions/Library.h"
#include "act/Reference/Mpfr.h"

using namespace mlir;
using namespace mlir::act;

unsigned Activation::getNumOperands() const {
  return getDefinition().getNumArguments();
}

std::string Activation::getOperandName(unsigned index) const {
  if (index == 0)
    return "x";
  func::FuncOp definition = getDefinition();
  if (auto name = definition.getArgAttrOfType<StringAttr>(index, "act.name"))
    return name.str();
  return std::to_string(index);
}

std::optional<APFloat> Activation::getDefault(unsigned index,
                                              FloatType type) const {
  Attribute value = getDefinition().getArgAttr(index, "act.default");
  if (auto number = dyn_cast_or_null<FloatAttr>(value)) {
    APFloat rounded = number.getValue();
    bool losesInfo;
    rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    return rounded;
  }
  auto symbol = dyn_cast_or_null<FlatSymbolRefAttr>(value);
  func::FuncOp computed = symbol ? resolve(symbol.getValue()) : nullptr;
  if (!computed)
    return std::nullopt;
  FailureOr<Evaluator> evaluator = Evaluator::create(
      computed, [&](StringRef callee) { return resolve(callee); });
  if (failed(evaluator))
    return std::nullopt;
  return evaluator->evaluateRounded({}, type.getFloatSemantics());
}

SmallVector<double> Activation::getSamples(unsigned index) const {
  SmallVector<double> values;
  if (auto samples =
          getDefinition().getArgAttrOfType<ArrayAttr>(index, "act.samples"))
    for (FloatAttr value : samples.getAsRange<FloatAttr>())
      values.push_back(value.getValueAsDouble());
  return values;
}

const Source &Activation::getSource() const {
  return library->getWhole(*source);
}

func::FuncOp Activation::findOwn(StringRef symbol) const {
  MLIRContext *context = library->getContext();
  if (func::FuncOp function = source->find(symbol, context))
    return function;
  return library->getImplementation(*source, symbol);
}

func::FuncOp Activation::find(const Twine &suffix) const {
  std::string symbol = suffix.str();
  symbol = symbol.empty() ? name.str() : name.str() + "." + symbol;
  return findOwn(symbol);
}

SmallVector<func::FuncOp> Activation::findAll(const Twine &suffix) const {
  std::string stem = (name.getValue() + "." + suffix).str();
  auto isOne = [&](StringRef symbol) {
    return symbol.consume_front(stem) &&
           (symbol.empty() || symbol.front() == '.');
  };
  SmallVector<func::FuncOp> found;
  for (auto [symbol, function] : source->functions)
    if (isOne(symbol.getValue()))
      found.push_back(function);
  for (auto &[symbol, text] : source->implementations)
    if (isOne(symbol))
      found.push_back(library->getImplementation(*source, symbol));
  return found;
}

func::FuncOp Activation::resolve(StringRef symbol) const {
  StringRef base = symbol.split('.').first;
  if (func::FuncOp own = source->find(symbol, library->getContext()))
    return own;
  if (base == name.getValue().split('.').first)
    return findOwn(symbol);
  FailureOr<Activation> other = library->lookup(base);
  if (failed(other) || !*other)
    return {};
  return other->findOwn(symbol);
}

std::string Activation::getDerivativeSuffix(unsigned wrt) const {
  return wrt == 0 ? "derivative" : "derivative." + getOperandName(wrt);
}
