#include "act/Check/Subject.h"
#include "act/Conversion/Pipelines.h"
#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"
#include "act/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SHA256.h"

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

template <typename... Parts> static llvm::Error makeError(Parts &&...parts) {
  std::string text;
  llvm::raw_string_ostream os(text);
  (os << ... << parts);
  return llvm::createStringError(text);
}

static APFloat roundTo(double value, FloatType type) {
  APFloat result(value);
  bool losesInfo;
  result.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  return result;
}

/// The default of operand `index`, rounded to `type`.
static llvm::Expected<APFloat> getDefault(Activation activation, unsigned index,
                                          FloatType type) {
  func::FuncOp definition = activation.getDefinition();
  Attribute value = definition.getArgAttr(index, "act.default");
  if (auto number = dyn_cast_or_null<FloatAttr>(value))
    return roundTo(number.getValueAsDouble(), type);
  auto resolve = [&](StringRef symbol) { return activation.resolve(symbol); };
  if (auto symbol = dyn_cast_or_null<FlatSymbolRefAttr>(value))
    if (func::FuncOp computed = activation.resolve(symbol.getValue())) {
      FailureOr<Evaluator> evaluator = Evaluator::create(computed, resolve);
      if (succeeded(evaluator))
        return evaluator->evaluateRounded({}, type.getFloatSemantics());
    }
  std::string name = activation.getOperandName(index);
  return makeError("parameter '", name, "' of '", activation.getName(),
                   "' has no default; give it as --param=", name, "=VALUE");
}

llvm::Error Subject::setParameters(Activation activation,
                                   const SubjectOptions &options) {
  unsigned count = activation.getNumOperands();
  SmallVector<std::string> names;
  bool hasDefaults = true;
  for (unsigned i = 1; i < count; ++i) {
    names.push_back(activation.getOperandName(i));
    hasDefaults &=
        bool(activation.getDefinition().getArgAttr(i, "act.default"));
  }
  for (auto &[name, value] : options.parameters)
    if (!llvm::is_contained(names, name))
      return makeError("'", activation.getName(), "' has no parameter '", name,
                       "'; expected ",
                       names.empty() ? "none" : llvm::join(names, ", "));
  // Left out, they are the definition's own, which need not fit the type.
  if (options.parameters.empty() && hasDefaults)
    return llvm::Error::success();
  for (unsigned i = 1; i < count; ++i) {
    auto given = options.parameters.find(names[i - 1]);
    if (given != options.parameters.end()) {
      parameters.push_back(roundTo(given->second, options.type));
      continue;
    }
    llvm::Expected<APFloat> value = getDefault(activation, i, options.type);
    if (!value)
      return value.takeError();
    parameters.push_back(*value);
  }
  return llvm::Error::success();
}

llvm::Error Subject::setReference(Activation activation,
                                  const SubjectOptions &options) {
  func::FuncOp formula = activation.getDefinition();
  if (options.wrt) {
    if (*options.wrt >= activation.getNumOperands())
      return makeError("'", activation.getName(), "' has no operand ",
                       *options.wrt);
    FailureOr<func::FuncOp> vjp = activation.getVjp(*options.wrt);
    if (failed(vjp))
      return makeError("cannot differentiate '", activation.getName(), "'");
    formula = *vjp;
    gradient = roundTo(options.gradient, options.type);
  }
  FailureOr<Evaluator> evaluator = Evaluator::create(
      formula, [&](StringRef symbol) { return activation.resolve(symbol); });
  if (failed(evaluator))
    return makeError("there is no reference for '", activation.getName(), "'");
  SmallVector<APFloat> arguments;
  if (gradient)
    arguments.push_back(*gradient);
  unsigned index = arguments.size();
  arguments.push_back(roundTo(0, options.type));
  arguments.append(parameters);
  reference = Reference{std::move(*evaluator), std::move(arguments), index};
  return llvm::Error::success();
}

/// func.func @check(%g, %x, parameters...: type), with one act op.
OwningOpRef<ModuleOp> Subject::buildModule(MLIRContext *context,
                                           const SubjectOptions &options,
                                           Type type) const {
  Location loc = UnknownLoc::get(context);
  OpBuilder builder(context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToEnd(module->getBody());
  SmallVector<Type> types((gradient ? 2 : 1) + parameters.size(), type);
  auto function = func::FuncOp::create(builder, loc, "check",
                                       builder.getFunctionType(types, type));
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToStart(body);

  std::string name = "act.apply";
  NamedAttrList attributes;
  auto activation = dyn_cast<StringAttr>(options.activation);
  if (options.wrt) {
    name = "act.vjp";
    attributes.set("wrt", builder.getI64IntegerAttr(*options.wrt));
  } else if (activation && RegisteredOperationName::lookup(
                               "act." + activation.str(), context)) {
    name = "act." + activation.str();
  }
  if (name == "act.apply" || options.wrt)
    attributes.set("activation", options.activation);
  OperationState state(loc, name, body->getArguments(), type,
                       attributes.getAttrs());
  Operation *op = builder.create(state);
  func::ReturnOp::create(builder, loc, op->getResults());
  return module;
}

llvm::Error Subject::setCode(ModuleOp module) {
  PassManager passes(module.getContext());
  passes.addPass(createActInstantiate());
  passes.addPass(createCanonicalizerPass());
  passes.addPass(createCSEPass());
  if (failed(passes.run(module)))
    return makeError("the op cannot be instantiated");
  std::string text;
  llvm::raw_string_ostream(text) << module;
  auto hash = llvm::SHA256::hash(llvm::arrayRefFromStringRef(text));
  identity = llvm::toHex(ArrayRef(hash).take_front(8), /*LowerCase=*/true);
  return llvm::Error::success();
}

static Claim getClaim(const Implementation &implementation,
                      const SubjectOptions &options) {
  Claim claim;
  claim.implementation = implementation.symbol;
  bool sameType = implementation.computeType == options.type;
  claim.maxUlps = implementation.getClaimedUlps();
  claim.isDirect =
      implementation.isWritten && sameType &&
      (!implementation.isDerivative || std::fabs(options.gradient) == 1);
  func::FuncOp function = implementation.function;
  auto written = function->getAttrOfType<DictionaryAttr>("act.claim");
  if (!implementation.isWritten || !written)
    return claim;
  auto number = [&](StringRef name) {
    auto attr = written.getAs<FloatAttr>(name);
    return attr ? attr.getValueAsDouble() : 0;
  };
  if (auto roots = written.getAs<ArrayAttr>("roots"))
    for (FloatAttr root : roots.getAsRange<FloatAttr>())
      claim.near.roots.push_back(root.getValueAsDouble());
  claim.near.distance = number("root_distance");
  claim.near.allowRounding = !claim.isDirect;
  claim.rootAtol = number("root_atol");
  return claim;
}

llvm::Expected<Subject> Subject::create(MLIRContext *context,
                                        const SubjectOptions &options) {
  Subject subject;
  Library &library = context->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation =
      library.lookup(options.activation, UnknownLoc::get(context));
  if (failed(activation))
    return makeError("there is no such activation");
  if (llvm::Error error = subject.setParameters(*activation, options))
    return std::move(error);
  if (llvm::Error error = subject.setReference(*activation, options))
    return std::move(error);

  OwningOpRef<ModuleOp> module =
      subject.buildModule(context, options, options.type);
  if (failed(verify(*module)))
    return makeError("'", activation->getName(), "' gives no valid module");
  ActivationOpInterface op;
  module->walk([&](ActivationOpInterface found) { op = found; });
  FailureOr<SmallVector<Implementation>> implementations =
      getImplementations(op);
  if (failed(implementations))
    return makeError("'", activation->getName(), "' has no implementation");
  subject.claim = ::getClaim(implementations->front(), options);
  subject.dtype = *getDType(options.type);
  if (llvm::Error error = subject.setCode(*module))
    return std::move(error);
  return std::move(subject);
}

llvm::Error Subject::compile(MLIRContext *context,
                             const SubjectOptions &options) {
  Type tensor = RankedTensorType::get({ShapedType::kDynamic}, options.type);
  OwningOpRef<ModuleOp> module = buildModule(context, options, tensor);
  ActToLLVMOptions toLLVM;
  JitOptions jitOptions;
  jitOptions.buildPipeline = [&](OpPassManager &pm) {
    buildActToLLVMPipeline(pm, toLLVM);
  };
  auto compiled = Jit::compile(*module, jitOptions);
  if (!compiled)
    return compiled.takeError();
  jit = std::move(*compiled);
  auto found = jit->lookup("check");
  if (!found)
    return found.takeError();
  code = *found;
  return llvm::Error::success();
}

ArrayFunction Subject::getFunction() const {
  return
      [this](const void *inputs, void *results, size_t count) -> llvm::Error {
        SmallVector<int64_t, 1> shape = {static_cast<int64_t>(count)};
        unsigned bytes = getByteWidth(dtype);
        SmallVector<Array> constants;
        auto splat = [&](const APFloat &value) {
          uint64_t bits = value.bitcastToAPInt().getZExtValue();
          Array &array = constants.emplace_back(dtype, shape);
          for (size_t i = 0; i < count; ++i)
            std::memcpy(static_cast<char *>(array.data()) + i * bytes, &bits,
                        bytes);
          return array.view();
        };
        SmallVector<ArrayView> arguments;
        if (gradient)
          arguments.push_back(splat(*gradient));
        arguments.push_back({dtype, {shape[0]}, const_cast<void *>(inputs)});
        for (const APFloat &parameter : parameters)
          arguments.push_back(splat(parameter));
        auto computed = code->call(arguments);
        if (!computed)
          return computed.takeError();
        std::memcpy(results, computed->front().data(), count * bytes);
        return llvm::Error::success();
      };
}
