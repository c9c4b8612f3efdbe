#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

bool mlir::act::isFloat8(Type type) {
  return isa<Float8E4M3FNType, Float8E5M2Type>(type);
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

/// `name`, `@symbol` or `#act.formula<...>`.
static ParseResult parseActivation(OpAsmParser &parser, Attribute &activation) {
  std::string name;
  if (succeeded(parser.parseOptionalKeywordOrString(&name))) {
    activation = parser.getBuilder().getStringAttr(name);
    return success();
  }
  return parser.parseAttribute(activation);
}

static void printActivation(OpAsmPrinter &printer, Operation *,
                            Attribute activation) {
  if (auto name = dyn_cast<StringAttr>(activation))
    printer.printKeywordOrString(name.getValue());
  else
    printer << activation;
}

/// The type of x, which is the result's; then those of the parameters, if one
/// of them differs from it.
static ParseResult
parseOperandTypes(OpAsmParser &parser,
                  ArrayRef<OpAsmParser::UnresolvedOperand> parameters,
                  Type &xType, SmallVectorImpl<Type> &parameterTypes) {
  if (parser.parseType(xType))
    return failure();
  if (failed(parser.parseOptionalComma())) {
    parameterTypes.assign(parameters.size(), xType);
    return success();
  }
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseTypeList(parameterTypes))
    return failure();
  if (parameterTypes.size() != parameters.size())
    return parser.emitError(loc)
           << "expected " << parameters.size()
           << " parameter types after the type of x, found "
           << parameterTypes.size();
  return success();
}

static void printOperandTypes(OpAsmPrinter &printer, Operation *, OperandRange,
                              Type xType, TypeRange parameterTypes) {
  printer << xType;
  if (llvm::any_of(parameterTypes, [&](Type type) { return type != xType; }))
    printer << ", " << parameterTypes;
}

#define GET_OP_CLASSES
#include "act/IR/ActOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

/// Each parameter has the type of x, or is a scalar of its element type. Only
/// 8-bit types saturate.
static LogicalResult verifyTypes(ActivationOpInterface op) {
  Type xType = op.getX().getType();
  Type element = getElementTypeOrSelf(xType);
  if (op.getSaturate() && !isFloat8(element))
    return op->emitOpError("saturates at ")
           << element << "; expected f8E4M3FN or f8E5M2, or no 'saturate'";
  for (auto [index, parameter] : llvm::enumerate(op.getParameters())) {
    Type type = parameter.getType();
    if (type != xType && type != element)
      return op->emitOpError("parameter ")
             << index + 1 << " has type " << type << "; expected " << xType
             << (xType == element ? "" : " or its element type");
  }
  return success();
}

/// The variant that `op` names is one of the library's, where that has the
/// activation.
static LogicalResult verifyVariant(ActivationOpInterface op) {
  auto name = dyn_cast<StringAttr>(op.getActivationAttr());
  if (!name || !name.getValue().contains('.'))
    return success();
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> base = library.lookup(name.getValue().split('.').first);
  if (failed(base) || !*base)
    return success(); // A library file that is not read yet may have it.
  return library.lookup(name, op.getLoc());
}

bool act::detail::setVariant(Operation *op, Attribute activation) {
  auto name = dyn_cast<StringAttr>(activation);
  StringRef rest = name ? name.getValue() : "";
  if (!rest.consume_front(op->getName().stripDialect()))
    return false;
  if (rest.empty())
    op->removeAttr("variant");
  else if (rest.consume_front(".variant."))
    op->setAttr("variant", StringAttr::get(op->getContext(), rest));
  else
    return false;
  return true;
}

LogicalResult act::detail::verifyParameters(ActivationOpInterface op,
                                            ArrayRef<StringLiteral> names) {
  if (failed(verifyVariant(op)))
    return failure();
  size_t found = op.getParameters().size();
  if (found != 0 && found != names.size()) {
    auto error = op->emitOpError("has ") << found << " parameters; expected ";
    if (names.empty())
      return error << "none";
    error << names.size() << " (";
    llvm::interleaveComma(names, error);
    return error << ") or none, for the defaults";
  }
  return verifyTypes(op);
}

LogicalResult ApplyOp::verify() {
  return success(succeeded(verifyVariant(*this)) &&
                 succeeded(verifyTypes(*this)));
}
LogicalResult VjpOp::verify() {
  return success(succeeded(verifyVariant(*this)) &&
                 succeeded(verifyTypes(*this)));
}

LogicalResult
act::detail::verifyFormulaUse(Operation *op, Attribute activation, size_t given,
                              std::optional<unsigned> wrt,
                              SymbolTableCollection &symbolTable) {
  auto symbol = dyn_cast<FlatSymbolRefAttr>(activation);
  if (!symbol)
    return success();
  Operation *found = symbolTable.lookupNearestSymbolFrom(op, symbol);
  if (!found)
    return success(); // A library file may have it: act-freeze knows.
  auto function = dyn_cast<func::FuncOp>(found);
  if (!function)
    return op->emitOpError("activation ")
           << symbol << " is a '" << found->getName()
           << "'; expected a 'func.func'";
  FunctionType type = function.getFunctionType();
  bool isFormula =
      !type.getInputs().empty() && type.getNumResults() == 1 &&
      llvm::all_of(type.getInputs(), [](Type t) { return t.isF64(); }) &&
      type.getResult(0).isF64();
  if (!isFormula)
    return op->emitOpError("activation ")
           << symbol << " has type " << type
           << "; expected a formula from one f64 or more to f64, which stands "
              "for any float type";
  size_t expected = type.getNumInputs() - 1;
  if (given != expected && given != 0)
    return op->emitOpError("gives ")
           << given << " parameters to " << symbol << "; expected " << expected
           << (expected ? " or none, for the defaults" : "");
  if (wrt && *wrt > expected)
    return op->emitOpError("is with respect to operand ")
           << *wrt << " of " << symbol << "; expected at most " << expected;
  return success();
}

static LogicalResult verifyFormulaUse(ActivationOpInterface op,
                                      SymbolTableCollection &symbolTable) {
  return act::detail::verifyFormulaUse(op, op.getActivationAttr(),
                                       op.getParameters().size(),
                                       op.getWrtIndex(), symbolTable);
}

LogicalResult ApplyOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyFormulaUse(*this, symbolTable);
}
LogicalResult VjpOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyFormulaUse(*this, symbolTable);
}

//===----------------------------------------------------------------------===//
// Folding
//===----------------------------------------------------------------------===//

/// The scalar that a constant operand holds everywhere; none if it varies.
static std::optional<APFloat> getSplat(Attribute attr) {
  if (auto scalar = dyn_cast_or_null<FloatAttr>(attr))
    return scalar.getValue();
  if (auto splat = dyn_cast_or_null<SplatElementsAttr>(attr))
    return splat.getSplatValue<APFloat>();
  return std::nullopt;
}

/// True if `op` gives each parameter of `activation`, or none and each has a
/// default.
static bool givesParameters(ActivationOpInterface op, Activation activation,
                            FloatType type) {
  unsigned expected = activation.getNumOperands();
  if (!op.getParameters().empty())
    return op.getParameters().size() + 1 == expected;
  for (unsigned i = 1; i < expected; ++i)
    if (!activation.getDefault(i, type))
      return false;
  return true;
}

bool act::detail::awaitsProfile(Operation *op) {
  for (; op; op = op->getParentOp())
    if (isa<ModuleOp>(op) && op->hasAttr("act.profile"))
      return true;
  return false;
}

OpFoldResult act::detail::foldActivation(ActivationOpInterface op,
                                         ArrayRef<Attribute> operands) {
  if (isa<FlatSymbolRefAttr>(op.getActivationAttr()))
    return {};
  SmallVector<APFloat> arguments;
  for (Attribute operand : operands) {
    std::optional<APFloat> value = getSplat(operand);
    if (!value)
      return {};
    arguments.push_back(*value);
  }
  if (awaitsProfile(op))
    return {};
  auto shaped = dyn_cast<ShapedType>(op->getResult(0).getType());
  if (shaped && !shaped.hasStaticShape())
    return {};
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation = library.find(op.getActivationAttr());
  if (failed(activation) || !*activation)
    return {};
  auto type = cast<FloatType>(getElementTypeOrSelf(op->getResult(0).getType()));
  if (!givesParameters(op, *activation, type))
    return {}; // Wrong, which the choice of an implementation reports.
  func::FuncOp function = activation->getDefinition();
  if (std::optional<unsigned> wrt = op.getWrtIndex()) {
    if (*wrt >= activation->getNumOperands())
      return {};
    FailureOr<func::FuncOp> vjp = activation->getVjp(*wrt);
    if (failed(vjp))
      return {};
    function = *vjp;
  }
  FailureOr<Evaluator> evaluator = Evaluator::create(
      function, [&](StringRef symbol) { return activation->resolve(symbol); });
  if (failed(evaluator))
    return {};
  Attribute value = FloatAttr::get(
      type, evaluator->evaluateRounded(arguments, type.getFloatSemantics(),
                                       op.getSaturate() ? Overflow::Saturate
                                                        : Overflow::Round));
  if (shaped)
    return DenseElementsAttr::get(shaped, value);
  return value;
}
