#include "act/Check/Subject.h"
#include "act/Conversion/Pipelines.h"
#include "act/IR/Act.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
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
    std::optional<APFloat> value = activation.getDefault(i, options.type);
    if (!value)
      return makeError("parameter '", names[i - 1], "' of '",
                       activation.getName(), "' has no default; give it as ",
                       "--param=", names[i - 1], "=VALUE");
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
  return setFormula(activation, formula);
}

static std::string hashText(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream(text) << module;
  auto hash = llvm::SHA256::hash(llvm::arrayRefFromStringRef(text));
  return llvm::toHex(ArrayRef(hash).take_front(8), /*LowerCase=*/true);
}

/// Hashes the formula with all that it calls.
llvm::Error Subject::setFormula(Activation activation, func::FuncOp function) {
  MLIRContext *context = function.getContext();
  Location loc = UnknownLoc::get(context);
  OpBuilder builder(context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToEnd(module->getBody());
  Type f64 = builder.getF64Type();
  SmallVector<Type> types((gradient ? 2 : 1) + parameters.size(), f64);
  auto inlined = func::FuncOp::create(builder, loc, "formula",
                                      builder.getFunctionType(types, f64));
  Block *body = inlined.addEntryBlock();
  builder.setInsertionPointToStart(body);
  InstantiateOptions options;
  options.floatType = builder.getF64Type();
  FailureOr<Value> value = instantiate(builder, loc, activation, function,
                                       body->getArguments(), options);
  if (failed(value))
    return makeError("'", activation.getName(), "' cannot be instantiated");
  func::ReturnOp::create(builder, loc, *value);
  formula = hashText(*module);
  return llvm::Error::success();
}

OwningOpRef<ModuleOp> Subject::buildModule(MLIRContext *context,
                                           const SubjectOptions &options,
                                           Type type) const {
  Location loc = UnknownLoc::get(context);
  OpBuilder builder(context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToEnd(module->getBody());
  // Tables are made for parameters that are constants.
  bool hasConstants = isFloat8(options.type);
  SmallVector<Type> types(
      (gradient ? 2 : 1) + (hasConstants ? 0 : parameters.size()), type);
  auto function = func::FuncOp::create(builder, loc, "check",
                                       builder.getFunctionType(types, type));
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToStart(body);

  SmallVector<Value> operands(body->getArguments());
  if (hasConstants)
    for (const APFloat &parameter : parameters)
      operands.push_back(arith::ConstantOp::create(
          builder, loc, FloatAttr::get(options.type, parameter)));

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
  OperationState state(loc, name, operands, type, attributes.getAttrs());
  Operation *op = builder.create(state);
  StringRef implementation = claim.implementation.empty()
                                 ? options.implementation
                                 : claim.implementation;
  if (!implementation.empty())
    cast<ActivationOpInterface>(op).setImplementationAttr(
        builder.getStringAttr(implementation));
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
  identity = hashText(module);
  return llvm::Error::success();
}

static Claim getClaim(const Implementation &implementation,
                      const SubjectOptions &options) {
  Claim claim;
  claim.implementation = implementation.symbol;
  bool sameType = implementation.computeType == options.type;
  claim.isProven = !implementation.isWritten && !implementation.isTable;
  FloatType type = options.type;
  std::optional<AccuracyClaim> rounded = implementation.getClaim(type);
  std::optional<AccuracyClaim> bounds = implementation.getClaim();
  if (claim.isProven && rounded && !rounded->isExact && type.getWidth() >= 32)
    claim.maxUlps = rounded->ulps;
  if (bounds && !claim.isProven) {
    auto finite = [](double bound) {
      return std::isfinite(bound) ? std::optional(bound) : std::nullopt;
    };
    claim.maxUlps = finite(bounds->ulps);
    claim.maxError = finite(bounds->error);
    claim.flushesSubnormals = bounds->flushesSubnormals;
  }
  claim.isExact = rounded && rounded->isExact;
  claim.isProven |= claim.maxUlps && *claim.maxUlps == 0;
  claim.isOfFormula = !implementation.isWritten && claim.maxUlps;
  claim.mayBeExact = implementation.isWritten && !sameType &&
                     isa<Float16Type, BFloat16Type>(type) &&
                     !implementation.isDerivative && implementation.atDefaults;
  claim.isDirect =
      implementation.isTable || claim.isOfFormula ||
      (implementation.isWritten && sameType &&
       (!implementation.isDerivative || std::fabs(options.gradient) == 1));
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

/// Where none is asked for, what is measured is what the pipelines choose
/// without regard to a target, so that records hold on every machine.
static LogicalResult chooseImplementation(ModuleOp module) {
  PassManager passes(module.getContext());
  passes.addPass(createActChooseImplementation());
  return passes.run(module);
}

llvm::Error Subject::setClaim(ModuleOp module, const SubjectOptions &options) {
  ActivationOpInterface op;
  module->walk([&](ActivationOpInterface found) { op = found; });
  bool isNamed = !options.implementation.empty();
  FailureOr<SmallVector<Implementation>> found =
      act::getImplementations(op, isNamed ? "*" : "");
  if (failed(found))
    return makeError("the op has no implementation");
  implementations = std::move(*found);
  SmallVector<StringRef> symbols;
  for (const Implementation &implementation : implementations)
    symbols.push_back(implementation.symbol);
  if (options.implementation.empty() && failed(chooseImplementation(module)))
    return makeError("no implementation can be chosen");
  const auto *chosen =
      llvm::find(symbols, options.implementation.empty()
                              ? op.getImplementationAttr().getValue()
                              : StringRef(options.implementation));
  if (chosen == symbols.end())
    return makeError("there is no implementation '", options.implementation,
                     "'; expected all or one of ", llvm::join(symbols, ", "));
  claim = ::getClaim(implementations[chosen - symbols.begin()], options);
  return llvm::Error::success();
}

SubjectOptions Subject::atDouble(const SubjectOptions &options) const {
  SubjectOptions result = options;
  result.type = Float64Type::get(options.type.getContext());
  result.implementation.clear();
  const Activation &activation = implementations.front().activation;
  for (auto [i, value] : llvm::enumerate(parameters))
    result.parameters[activation.getOperandName(i + 1)] =
        value.convertToDouble();
  if (gradient)
    result.gradient = gradient->convertToDouble();
  return result;
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
  if (llvm::Error error = subject.setClaim(*module, options))
    return std::move(error);
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
  if (!options.cpu.empty())
    toLLVM.cpu = jitOptions.cpu = options.cpu;
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
        if (code->getType().getNumInputs() > arguments.size())
          for (const APFloat &parameter : parameters)
            arguments.push_back(splat(parameter));
        auto computed = code->call(arguments);
        if (!computed)
          return computed.takeError();
        std::memcpy(results, computed->front().data(), count * bytes);
        return llvm::Error::success();
      };
}
