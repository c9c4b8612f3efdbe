// Checks on a source of formulas, made once, when it is loaded.
#include "act/Definitions/Instantiate.h"
#include "act/Definitions/Library.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Verifier.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::act;

/// An implementation works on the bits of its own types; every other function
/// is a formula over f64.
static bool isImplementation(func::FuncOp function) {
  return llvm::any_of(function.getFunctionType().getInputs(),
                      [](Type type) { return !type.isF64(); }) ||
         function.getSymName().contains(".approx.");
}

static LogicalResult checkSignature(func::FuncOp function) {
  FunctionType type = function.getFunctionType();
  if (function.isExternal())
    return function.emitError("'@")
           << function.getSymName() << "' has no body; expected a formula";
  if (!function.getBody().hasOneBlock())
    return function.emitError("'@")
           << function.getSymName()
           << "' has control flow; expected one block, with arith.select for "
              "cases";
  bool isNumeric = llvm::all_of(
      type.getInputs(), [](Type t) { return isa<FloatType, IntegerType>(t); });
  if (type.getNumResults() != 1 || !isNumeric)
    return function.emitError("'@")
           << function.getSymName() << "' has type " << type
           << "; expected scalar numbers and one result";
  if (!isImplementation(function) && !type.getResult(0).isF64())
    return function.emitError("formula '@")
           << function.getSymName() << "' returns " << type.getResult(0)
           << "; expected f64, which stands for any float type";
  return success();
}

LogicalResult mlir::act::checkDefinition(func::FuncOp function) {
  FunctionType type = function.getFunctionType();
  bool isFormula =
      type.getNumInputs() > 0 && type.getNumResults() == 1 &&
      llvm::all_of(type.getInputs(), [](Type t) { return t.isF64(); }) &&
      type.getResult(0).isF64();
  if (!isFormula)
    return function.emitError("activation '@")
           << function.getSymName() << "' has type " << type
           << "; expected a formula from one f64 or more to f64, which stands "
              "for any float type";
  return success();
}

/// Defaults that are computed come from formulas without arguments.
static LogicalResult checkDefaults(func::FuncOp function, Activation scope) {
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    auto symbol =
        function.getArgAttrOfType<FlatSymbolRefAttr>(i, "act.default");
    if (!symbol)
      continue;
    func::FuncOp computed = scope.resolve(symbol.getValue());
    if (!computed || computed.getNumArguments() != 0)
      return function.emitError("default ")
             << symbol << " of argument " << i << " of '@"
             << function.getSymName() << "' is "
             << (computed ? "a function with arguments" : "unknown")
             << "; expected a function without arguments";
  }
  return success();
}

/// The parameters of a definition list samples in step.
static LogicalResult checkSamples(Activation activation) {
  for (unsigned i = 2; i < activation.getNumOperands(); ++i)
    if (activation.getSamples(i).size() != activation.getSamples(1).size())
      return activation.getDefinition().emitError("parameter '")
             << activation.getOperandName(i) << "' has "
             << activation.getSamples(i).size() << " act.samples; expected "
             << activation.getSamples(1).size() << ", as '"
             << activation.getOperandName(1) << "' has";
  return success();
}

/// Holds a companion to the definition it belongs to, by what its symbol says.
static LogicalResult checkCompanion(func::FuncOp function,
                                    Activation activation) {
  StringRef suffix = function.getSymName();
  if (!suffix.consume_front(activation.getName()) || !suffix.consume_front("."))
    return success();
  unsigned count = activation.getNumOperands();
  // approx.<type> or approx.<type>.<tag>
  StringRef type = suffix.split("approx.").second.split('.').first;
  if (FloatType element =
          llvm::StringSwitch<FloatType>(type)
              .Case("f16", Float16Type::get(function.getContext()))
              .Case("bf16", BFloat16Type::get(function.getContext()))
              .Case("f32", Float32Type::get(function.getContext()))
              .Case("f64", Float64Type::get(function.getContext()))
              .Default({})) {
    SmallVector<Type> inputs(function.getNumArguments() == 1 ? 1 : count,
                             element);
    // A derivative is multiplied before it is rounded to 16 bits.
    FloatType result = suffix.starts_with("derivative.")
                           ? getDefaultComputeType(element)
                           : element;
    auto expected = FunctionType::get(function.getContext(), inputs, result);
    if (function.getFunctionType() != expected)
      return function.emitError("'@")
             << function.getSymName() << "' has type "
             << function.getFunctionType() << "; expected " << expected;
    return success();
  }
  if (!suffix.consume_front("derivative.") || suffix.contains('.'))
    return success();
  for (unsigned i = 1; i < count; ++i)
    if (activation.getOperandName(i) == suffix)
      return success();
  return function.emitError("'@")
         << function.getSymName() << "' is the derivative to no parameter of '@"
         << activation.getName()
         << "'; expected the name that its act.name has";
}

/// What stands for another formula: an activation of the library, in a formula.
static LogicalResult checkActOp(Operation &op, func::FuncOp function,
                                Activation scope) {
  if (isImplementation(function))
    return op.emitError("'") << op.getName()
                             << "' cannot stand in an implementation; expected "
                                "a call of another one";
  if (!scope.resolve(getFormulaSymbol(&op)))
    return op.emitError("'")
           << op.getName()
           << "' cannot stand in a formula; expected an activation of the "
              "library or a call of the function";
  return op.getName().verifyInvariants(&op);
}

/// What hardware does: in implementations alone, as the reference knows no such
/// thing.
static LogicalResult checkPrimitive(Operation &op, func::FuncOp function) {
  if (!isImplementation(function))
    return op.emitError("'") << op.getName()
                             << "' cannot stand in a formula; expected it in "
                                "an implementation";
  return op.getName().verifyInvariants(&op);
}

static LogicalResult checkOp(Operation &op, func::FuncOp function,
                             Activation scope) {
  if (!op.getName().isRegistered())
    return op.emitError("unknown op '") << op.getName() << "' in a formula";
  if (op.hasTrait<TargetPrimitive>())
    return checkPrimitive(op, function);
  if (isa<ActDialect>(op.getDialect()))
    return checkActOp(op, function, scope);
  if (op.hasTrait<OpTrait::IsTerminator>())
    return op.getName().verifyInvariants(&op);
  if (auto call = dyn_cast<func::CallOp>(op)) {
    func::FuncOp callee = scope.resolve(call.getCallee());
    if (!callee)
      return call.emitError("call of unknown function '@")
             << call.getCallee() << "'";
    if (callee.getFunctionType() != call.getCalleeType())
      return call.emitError("'@")
             << call.getCallee() << "' has type " << callee.getFunctionType()
             << "; expected a call with those types";
    return success();
  }
  bool isAllowed = isa<arith::ArithDialect, math::MathDialect>(op.getDialect());
  if (!isAllowed || op.getNumResults() != 1)
    return op.emitError("'")
           << op.getName()
           << "' cannot stand in a formula; expected ops of arith, math and "
              "act, and func.call";
  if (!isImplementation(function) &&
      !hasReferenceRule(op.getName().getStringRef()))
    return op.emitError("'")
           << op.getName()
           << "' has no rule for evaluation at high precision; express the "
              "formula by other ops";
  return op.getName().verifyInvariants(&op);
}

SmallVector<std::string> mlir::act::getCallees(func::FuncOp function) {
  SmallVector<std::string> symbols;
  for (Operation &op : function.getBody().front()) {
    if (auto call = dyn_cast<func::CallOp>(op))
      symbols.push_back(call.getCallee().str());
    else if (isa_and_nonnull<ActDialect>(op.getDialect()) &&
             !op.hasTrait<TargetPrimitive>())
      symbols.push_back(getFormulaSymbol(&op));
  }
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    if (auto symbol =
            function.getArgAttrOfType<FlatSymbolRefAttr>(i, "act.default"))
      symbols.push_back(symbol.getValue().str());
  return symbols;
}

/// Fails if `function` can reach itself.
static LogicalResult checkRecursion(func::FuncOp function, Activation scope,
                                    llvm::SmallPtrSetImpl<Operation *> &done,
                                    SmallVectorImpl<func::FuncOp> &path) {
  if (done.contains(function))
    return success();
  if (llvm::is_contained(path, function))
    return function.emitError("'@")
           << function.getSymName()
           << "' calls itself; a formula cannot be recursive";
  path.push_back(function);
  for (StringRef symbol : getCallees(function))
    if (func::FuncOp callee = scope.resolve(symbol))
      if (failed(checkRecursion(callee, scope, done, path)))
        return failure();
  path.pop_back();
  done.insert(function);
  return success();
}

/// Points at which a written derivative is compared with the derived one: away
/// from integers and simple fractions, where formulas have their kinks.
static constexpr double samplePoints[] = {-11.3, -4.7,  -2.19, -1.13, -0.71,
                                          -0.23, 0.017, 0.31,  0.83,  1.37,
                                          2.71,  5.3,   12.9};

/// Compares two functions of (g, x, parameters...) at 256 bits.
static LogicalResult checkAgreement(func::FuncOp written, func::FuncOp derived,
                                    func::FuncOp where, Activation scope) {
  auto resolve = [&](StringRef symbol) { return scope.resolve(symbol); };
  FailureOr<Evaluator> a = Evaluator::create(written, resolve);
  FailureOr<Evaluator> b = Evaluator::create(derived, resolve);
  if (failed(a) || failed(b))
    return failure();
  mpfr_t x, y, difference;
  mpfr_inits2(256, x, y, difference, nullptr);
  LogicalResult result = success();
  for (double point : samplePoints) {
    SmallVector<APFloat> arguments = {APFloat(1.0), APFloat(point)};
    for (unsigned i = 2; i < written.getNumArguments(); ++i) {
      auto value = written.getArgAttrOfType<FloatAttr>(i, "act.default");
      arguments.push_back(value ? value.getValue() : APFloat(0.75 + i));
    }
    a->evaluate(arguments, 256, x);
    b->evaluate(arguments, 256, y);
    mpfr_sub(difference, x, y, MPFR_RNDN);
    bool agrees = mpfr_zero_p(difference) || (mpfr_nan_p(x) && mpfr_nan_p(y)) ||
                  (!mpfr_nan_p(difference) && !mpfr_zero_p(y) &&
                   mpfr_get_exp(difference) < mpfr_get_exp(y) - 160);
    if (agrees)
      continue;
    result = where.emitError("written derivative '@")
             << where.getSymName() << "' is " << mpfr_get_d(x, MPFR_RNDN)
             << " at x = " << point << "; expected " << mpfr_get_d(y, MPFR_RNDN)
             << ", derived from '@" << scope.getName() << "'";
    break;
  }
  mpfr_clears(x, y, difference, nullptr);
  return result;
}

static LogicalResult checkDerivatives(Activation activation) {
  for (unsigned i = 0; i < activation.getNumOperands(); ++i) {
    func::FuncOp where = activation.find(activation.getDerivativeSuffix(i));
    if (!where)
      continue;
    if (where.getFunctionType() != activation.getDefinition().getFunctionType())
      return where.emitError("'@")
             << where.getSymName() << "' has type " << where.getFunctionType()
             << "; expected the definition's, "
             << activation.getDefinition().getFunctionType();
    FailureOr<func::FuncOp> written = activation.getVjp(i);
    FailureOr<func::FuncOp> derived = activation.getDerivedVjp(i);
    if (failed(written) || failed(derived) ||
        failed(checkAgreement(*written, *derived, where, activation)))
      return failure();
  }
  return success();
}

/// Holds a definition that says so to f(f(x)) = f(x).
static LogicalResult checkIdempotence(Activation activation) {
  func::FuncOp function = activation.getDefinition();
  if (!function->hasAttr("act.idempotent"))
    return success();
  FailureOr<Evaluator> evaluator = Evaluator::create(
      function, [&](StringRef symbol) { return activation.resolve(symbol); });
  if (failed(evaluator))
    return failure();
  for (double point : samplePoints) {
    APFloat once =
        evaluator->evaluateRounded({APFloat(point)}, APFloat::IEEEdouble());
    APFloat twice = evaluator->evaluateRounded({once}, APFloat::IEEEdouble());
    if (!once.bitwiseIsEqual(twice))
      return function.emitError("'@")
             << function.getSymName() << "' is not idempotent at x = " << point
             << "; remove the attribute act.idempotent";
  }
  return success();
}

LogicalResult mlir::act::checkSource(Library &library, const Source &source) {
  llvm::SmallPtrSet<Operation *, 16> done;
  for (auto [symbol, function] : source.functions) {
    StringAttr name =
        StringAttr::get(library.getContext(), getActivationName(symbol));
    Activation scope(&library, &source, name);
    // Not recursively: see Library::parse.
    if (failed(verify(function, /*verifyRecursively=*/false)) ||
        failed(checkSignature(function)) ||
        failed(checkDefaults(function, scope)))
      return failure();
    for (Operation &op : function.getBody().front())
      if (failed(checkOp(op, function, scope)))
        return failure();
  }
  for (auto [symbol, function] : source.functions) {
    SmallVector<func::FuncOp> path;
    StringAttr name =
        StringAttr::get(library.getContext(), getActivationName(symbol));
    if (failed(checkRecursion(function, Activation(&library, &source, name),
                              done, path)))
      return failure();
  }
  for (auto [symbol, function] : source.functions) {
    StringRef name = getActivationName(symbol);
    Activation activation(&library, &source,
                          StringAttr::get(library.getContext(), name));
    func::FuncOp definition = activation.getDefinition();
    if (!definition || isImplementation(definition) ||
        definition.getNumArguments() == 0)
      continue; // A helper of a formula.
    if (failed(checkCompanion(function, activation)))
      return failure();
    if (function == definition && (failed(checkSamples(activation)) ||
                                   failed(checkVariants(activation)) ||
                                   failed(checkDerivatives(activation)) ||
                                   failed(checkIdempotence(activation))))
      return failure();
  }
  return success();
}
