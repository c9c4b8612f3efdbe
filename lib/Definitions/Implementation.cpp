#include "act/Definitions/Implementation.h"
#include "act/Definitions/Rounding.h"
#include "act/Definitions/Table.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

AccuracyAttr mlir::act::getStatedAccuracy(Operation *op) {
  for (; op; op = op->getParentOp())
    if (auto accuracy = op->getAttrOfType<AccuracyAttr>("act.accuracy"))
      return accuracy;
  return {};
}

StringRef Implementation::getArchitecture() const {
  func::FuncOp written = isWritten ? function : nullptr;
  auto name = written ? written->getAttrOfType<StringAttr>("act.architecture")
                      : StringAttr();
  return name ? name.getValue() : "";
}

std::string Implementation::describe(FloatType type) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << symbol;
  bool isFormula = !isTable && !isWritten;
  if (isFormula)
    os << " in " << computeType << " (from the formula";
  if (std::optional<AccuracyClaim> claim = getClaim(type))
    os << (isFormula ? ", " : " (") << act::describe(*claim) << ")";
  else if (isFormula)
    os << ")";
  return text;
}

const Implementation &mlir::act::getMostAccurate(ArrayRef<Implementation> all,
                                                 FloatType type) {
  auto getUlps = [&](const Implementation &implementation) {
    return implementation.getClaim(type).value_or(AccuracyClaim()).ulps;
  };
  return *llvm::min_element(
      all, [&](const Implementation &a, const Implementation &b) {
        return getUlps(a) < getUlps(b);
      });
}

SmallVector<const Implementation *>
mlir::act::getMeeting(ArrayRef<Implementation> all, AccuracyAttr accuracy,
                      FloatType type) {
  if (accuracy.getMode() == AccuracyMode::Best)
    return {&getMostAccurate(all, type)};
  SmallVector<const Implementation *> meeting;
  for (const Implementation &candidate : all)
    if (meets(candidate.getClaim(type).value_or(AccuracyClaim()), accuracy,
              type))
      meeting.push_back(&candidate);
  return meeting;
}

static std::string typeName(Type type) {
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return name;
}

/// Leaves what runs on `architecture`; everything where that is "*".
static void keepThoseFor(SmallVectorImpl<Implementation> &list,
                         StringRef architecture) {
  if (architecture == "*")
    return;
  llvm::erase_if(list, [&](const Implementation &implementation) {
    StringRef needed = implementation.getArchitecture();
    return !needed.empty() && needed != architecture;
  });
}

namespace {
/// What an op gives to the functions of an activation.
struct Use {
  explicit Use(ActivationOpInterface op)
      : atDefaults(op.getParameters().empty()),
        isDerivative(op.getWrtIndex().has_value()) {}
  explicit Use(Activation activation)
      : atDefaults(activation.getNumOperands() == 1) {}

  bool atDefaults;
  bool isDerivative = false;
};
} // namespace

/// Adds the written implementations `<prefix>approx.<type>` and
/// `<prefix>approx.<type>.<tag>` that take what an op gives.
static void addWritten(SmallVectorImpl<Implementation> &list, Use use,
                       Activation activation, StringRef prefix, FloatType type,
                       bool isWide) {
  for (func::FuncOp function :
       activation.findAll(prefix + "approx." + typeName(type))) {
    // One that takes x alone holds for the default parameters only; of the
    // others, that of a wide formula is for the parameters of its claim.
    bool fitsDefaults = function.getNumArguments() == 1 ||
                        (isWide && holdsAtDefaultsOnly(function));
    if (fitsDefaults && !use.atDefaults)
      continue;
    list.push_back({activation, function, function.getSymName().str(), type,
                    /*isWritten=*/true, use.isDerivative, use.atDefaults});
  }
}

/// Adds what is written in f64 for a narrower type: twice the width costs more
/// than twice the time, and leaves half an ulp.
static void addWider(SmallVectorImpl<Implementation> &list, Use use,
                     Activation activation, StringRef prefix, bool isWide) {
  auto f64 = Float64Type::get(activation.getLibrary().getContext());
  func::FuncOp wide = activation.find(prefix + "approx.wide");
  if (wide && !isWide && (use.atDefaults || wide.getNumArguments() > 1))
    list.push_back({activation, wide, wide.getSymName().str(), f64,
                    /*isWritten=*/true, use.isDerivative, use.atDefaults});
  addWritten(list, use, activation, prefix, f64, isWide);
}

SmallVector<Implementation>
mlir::act::getWrittenImplementations(Activation activation, FloatType type) {
  Use use(activation);
  SmallVector<Implementation> list;
  addWritten(list, use, activation, "", type, /*isWide=*/false);
  FloatType computeType = getDefaultComputeType(type);
  if (computeType != type)
    addWritten(list, use, activation, "", computeType, /*isWide=*/false);
  if (!type.isF64())
    addWider(list, use, activation, "", /*isWide=*/false);
  keepThoseFor(list, "");
  return list;
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
mlir::act::getImplementations(ActivationOpInterface op,
                              StringRef architecture) {
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
  Use use(op);
  SmallVector<Implementation> list;
  if (isTabulable(op)) {
    std::string symbol =
        (activation->getName() + "." + prefix + "table." + typeName(type))
            .str();
    list.push_back({*activation, *formula, symbol, type});
    list.back().isTable = true;
  }
  bool isWide = isWideFormula(op, *activation) && !computeType.isF64();
  addWritten(list, use, *activation, prefix, type, isWide);
  if (computeType != type)
    addWritten(list, use, *activation, prefix, computeType, isWide);
  list.push_back(
      getFormulaImplementation(op, *activation, *formula, prefix, isWide));
  if (!type.isF64() && !isFloat8(type))
    addWider(list, use, *activation, prefix, isWide);
  keepThoseFor(list, architecture);
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

/// Whether what `implementation` rounds to `type` has an error of more than
/// 2^-10 ulp of that.
static bool isShort(const Implementation &implementation, FloatType type) {
  std::optional<AccuracyClaim> claim = implementation.getClaim(type);
  return implementation.isWritten && claim && claim->ulps > 0.501;
}

FailureOr<Value>
mlir::act::emitImplementation(OpBuilder &builder, ActivationOpInterface op,
                              const Implementation &implementation,
                              bool expandPrimitives) {
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
  options.expandPrimitives = expandPrimitives;
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
    value = arith::MulFOp::create(
        builder, loc,
        convertFloat(builder, loc, op.getGradient(),
                     getElementTypeOrSelf(value.getType())),
        value);
  value = roundToElement(builder, op, value);
  auto type = cast<FloatType>(getElementTypeOrSelf(value.getType()));
  if (auto rounding = value.getDefiningOp<arith::TruncFOp>();
      rounding && type.isBF16() && !expandPrimitives &&
      isShort(implementation, type))
    rounding->setAttr(kAnyTieAttrName, builder.getUnitAttr());
  return value;
}
