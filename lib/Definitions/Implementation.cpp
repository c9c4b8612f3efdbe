#include "act/Definitions/Implementation.h"
#include "act/Definitions/Table.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

std::optional<double> Implementation::getClaimedUlps() const {
  if (isTable)
    return 0.5;
  auto claim = function->getAttrOfType<DictionaryAttr>("act.claim");
  if (!isWritten || !claim || (claim.get("defaults") && !atDefaults))
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
                       StringRef prefix, FloatType type) {
  std::string suffix = (prefix + "approx." + typeName(type)).str();
  func::FuncOp function = activation.find(suffix);
  if (!function)
    return;
  // One that takes x alone holds for the default parameters only.
  bool fitsDefaults = function.getNumArguments() == 1;
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
  addWritten(list, op, *activation, prefix, type);
  if (computeType != type)
    addWritten(list, op, *activation, prefix, computeType);
  list.push_back(
      {*activation, *formula, formula->getSymName().str(), computeType});
  return list;
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
  SmallVector<Value> arguments;
  bool takesGradient = op.getWrtIndex() && !implementation.isDerivative;
  if (takesGradient)
    arguments.push_back(extend(op.getGradient()));
  arguments.push_back(extend(op.getX()));
  for (Value parameter : op.getParameters())
    arguments.push_back(extend(parameter));

  InstantiateOptions options;
  if (!implementation.isWritten) {
    options.floatType = implementation.computeType;
    options.approximate = true;
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
