#include "act/Definitions/Implementation.h"
#include "act/Definitions/Table.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

/// Whether the claim of an implementation is for the default parameters alone.
static bool holdsAtDefaultsOnly(func::FuncOp function) {
  auto claim = function->getAttrOfType<DictionaryAttr>("act.claim");
  return claim && claim.get("defaults");
}

std::optional<double> Implementation::getClaimedUlps() const {
  if (isTable)
    return 0.5;
  auto claim = function->getAttrOfType<DictionaryAttr>("act.claim");
  if (!isWritten || !claim || (holdsAtDefaultsOnly(function) && !atDefaults))
    return std::nullopt;
  return cast<FloatAttr>(claim.get("max_ulps")).getValueAsDouble();
}

static std::string typeName(Type type) {
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return name;
}

/// Adds the written implementation `suffix.approx.<type>` if there is one that
/// takes what the op gives.
static void addWritten(SmallVectorImpl<Implementation> &list,
                       ActivationOpInterface op, Activation activation,
                       StringRef prefix, FloatType type, bool isWide) {
  std::string suffix = (prefix + "approx." + typeName(type)).str();
  func::FuncOp function = activation.find(suffix);
  if (!function)
    return;
  // One that takes x alone holds for the default parameters only; of the
  // others, that of a wide formula is for the parameters of its claim.
  bool fitsDefaults = function.getNumArguments() == 1 ||
                      (isWide && holdsAtDefaultsOnly(function));
  if (fitsDefaults && !op.getParameters().empty())
    return;
  list.push_back({activation, function, function.getSymName().str(), type,
                  /*isWritten=*/true,
                  /*isDerivative=*/op.getWrtIndex().has_value(),
                  /*atDefaults=*/op.getParameters().empty()});
}

/// The formula to instantiate where nothing is written: the definition, or the
/// vector-Jacobian product.
static FailureOr<func::FuncOp> getFormula(ActivationOpInterface op,
                                          Activation activation) {
  std::optional<unsigned> wrt = op.getWrtIndex();
  if (!wrt)
    return activation.getDefinition();
  if (*wrt >= activation.getNumOperands())
    return op->emitOpError("is with respect to operand ")
           << *wrt << " of '" << activation.getName() << "', which has "
           << activation.getNumOperands();
  return activation.getVjp(*wrt);
}

/// Whether narrow types compute the formula of `op` in f64.
static bool isWideFormula(ActivationOpInterface op, Activation activation) {
  func::FuncOp written;
  if (std::optional<unsigned> wrt = op.getWrtIndex())
    written = activation.find(activation.getDerivativeSuffix(*wrt));
  return (written ? written : activation.getDefinition())->hasAttr("act.wide");
}

/// The formula itself, or what is written for it in f64.
static Implementation getFormulaImplementation(ActivationOpInterface op,
                                               Activation activation,
                                               func::FuncOp formula,
                                               StringRef prefix, bool isWide) {
  Implementation result;
  result.activation = activation;
  result.function = formula;
  result.isWide = isWide;
  result.atDefaults = op.getParameters().empty();
  result.computeType =
      getDefaultComputeType(getElementTypeOrSelf(op.getX().getType()));
  if (isWide) {
    result.computeType = Float64Type::get(op->getContext());
    if (func::FuncOp written = activation.find(prefix + "approx.wide")) {
      result.function = written;
      result.isWritten = true;
      result.isDerivative = op.getWrtIndex().has_value();
    }
  }
  result.symbol = result.function.getSymName().str();
  return result;
}

FailureOr<SmallVector<Implementation>>
mlir::act::getImplementations(ActivationOpInterface op) {
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation =
      library.lookup(op.getActivationAttr(), op.getLoc());
  if (failed(activation))
    return failure();
  size_t given = op.getParameters().size();
  if (given != 0 && given + 1 != activation->getNumOperands())
    return op->emitOpError("gives ")
           << given << " parameters to '" << activation->getName()
           << "'; expected " << activation->getNumOperands() - 1 << " or none";
  FailureOr<func::FuncOp> formula = getFormula(op, *activation);
  if (failed(formula))
    return failure();

  auto type = cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
  FloatType computeType = getDefaultComputeType(type);
  std::string prefix =
      op.getWrtIndex()
          ? activation->getDerivativeSuffix(*op.getWrtIndex()) + "."
          : "";
  SmallVector<Implementation> list;
  if (isTabulable(op)) {
    std::string symbol =
        (activation->getName() + "." + prefix + "table." + typeName(type))
            .str();
    list.push_back({*activation, *formula, symbol, type});
    list.back().isTable = true;
  }
  bool isWide = isWideFormula(op, *activation) && !computeType.isF64();
  addWritten(list, op, *activation, prefix, type, isWide);
  if (computeType != type)
    addWritten(list, op, *activation, prefix, computeType, isWide);
  list.push_back(
      getFormulaImplementation(op, *activation, *formula, prefix, isWide));
  return list;
}

/// `value`, extended to f64 from a narrower type, with 2^300 for infinity:
/// beyond every quotient of two floats, so that a formula takes its limit there
/// and not the NaN of an undetermined form. NaN passes.
static Value boundInfinity(OpBuilder &builder, Location loc, Value value) {
  Value high =
      splatConstant(builder, loc, builder.getF64FloatAttr(0x1p300), value);
  Value low =
      splatConstant(builder, loc, builder.getF64FloatAttr(-0x1p300), value);
  value = arith::MaximumFOp::create(builder, loc, value, low);
  return arith::MinimumFOp::create(builder, loc, value, high);
}

FailureOr<Value>
mlir::act::emitImplementation(OpBuilder &builder, ActivationOpInterface op,
                              const Implementation &implementation) {
  if (implementation.isTable)
    return emitTabulated(builder, op, implementation.activation,
                         implementation.function);
  Location loc = op.getLoc();
  auto extend = [&](Value value) {
    return convertFloat(builder, loc, value, implementation.computeType);
  };
  auto take = [&](Value value) {
    value = extend(value);
    return implementation.isWide ? boundInfinity(builder, loc, value) : value;
  };
  SmallVector<Value> arguments;
  bool takesGradient = op.getWrtIndex() && !implementation.isDerivative;
  if (takesGradient)
    arguments.push_back(extend(op.getGradient()));
  arguments.push_back(take(op.getX()));
  for (Value parameter : op.getParameters())
    arguments.push_back(take(parameter));

  InstantiateOptions options;
  if (!implementation.isWritten) {
    options.floatType = implementation.computeType;
    options.approximate = true;
    options.wide = implementation.isWide;
  }
  FailureOr<Value> result =
      instantiate(builder, loc, implementation.activation,
                  implementation.function, arguments, options);
  if (failed(result))
    return failure();
  Value value = *result;
  if (implementation.isDerivative)
    value =
        arith::MulFOp::create(builder, loc, extend(op.getGradient()), value);
  return roundToElement(builder, op, value);
}
