#include "act/Compile/CFunction.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/StringExtras.h"
#include <utility>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

/// What is added to the C symbol for the function over tensors.
static constexpr StringLiteral kTensorSuffix = ".tensor";
/// As many parameters can be passed by CFunction::getCaller.
static constexpr unsigned kMaxParameters = 16;

/// A name that C takes: other characters become '_', and what functions call
/// their own arguments gets one more.
static std::string getCName(StringRef name) {
  std::string text = name.str();
  for (char &c : text)
    if (!llvm::isAlnum(c))
      c = '_';
  if (llvm::isDigit(text[0]))
    text = "p" + text;
  if (llvm::is_contained({"x", "y", "g", "dx", "n", "pi", "inf", "nan"}, text))
    text += "_";
  return text;
}

static std::string getTypeName(FloatType type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// What holds an element, and a parameter, in C.
static StringRef getElementName(FloatType type) {
  return type.isF64() ? "double" : type.isF32() ? "float" : "uint16_t";
}
static StringRef getScalarName(FloatType type) {
  return type.isF64() ? "double" : "float";
}

llvm::Expected<CFunction> CFunction::create(MLIRContext *context,
                                            const SubjectOptions &given,
                                            bool hasArguments) {
  CFunction function;
  SubjectOptions &options = function.options;
  options = given;
  Library &library = context->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> found =
      library.lookup(options.activation, UnknownLoc::get(context));
  if (failed(found))
    return llvm::createStringError("there is no such activation");
  Activation activation = function.activation = *found;
  unsigned count = activation.getNumOperands();
  function.hasArguments = hasArguments && count > 1;
  if (function.hasArguments && count - 1 > kMaxParameters)
    return llvm::createStringError(
        "'" + activation.getName() + "' has " + Twine(count - 1) +
        " parameters; at most 16 can be arguments of a C function");
  for (unsigned i = 1; function.hasArguments && i < count; ++i)
    if (auto value = activation.getDefault(i, options.type))
      options.parameters.try_emplace(activation.getOperandName(i),
                                     value->convertToDouble());
  auto subject = Subject::create(context, options);
  if (!subject)
    return subject.takeError();
  const Reference &reference = subject->getReference();
  for (unsigned i = reference.index + 1; i < reference.arguments.size(); ++i)
    function.parameters.push_back(
        {getCName(activation.getOperandName(i - reference.index)),
         reference.arguments[i]});
  function.subject = std::move(*subject);
  std::string name = "act_" + getCName(activation.getName());
  if (options.wrt)
    name += "_vjp_" + (*options.wrt == 0
                           ? "x"
                           : getCName(activation.getOperandName(*options.wrt)));
  function.symbol = name + "_" + getTypeName(options.type);
  return std::move(function);
}

llvm::Error CFunction::setImplementation(MLIRContext *context,
                                         StringRef implementation) {
  options.implementation = implementation.str();
  auto created = Subject::create(context, options);
  if (created)
    subject = std::move(*created);
  return created.takeError();
}

std::string CFunction::getTensorSymbol() const {
  return symbol + kTensorSuffix.str();
}

std::string CFunction::getPrototype() const {
  StringRef element = getElementName(options.type);
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "void " << symbol << "(";
  if (isVjp())
    os << "const " << element << " *g, ";
  os << "const " << element << " *x, " << element << (isVjp() ? " *dx" : " *y")
     << ", size_t n";
  if (hasArguments)
    for (const auto &parameter : parameters)
      os << ", " << getScalarName(options.type) << " " << parameter.first;
  os << ")";
  return text;
}

//===----------------------------------------------------------------------===//
// MLIR
//===----------------------------------------------------------------------===//

/// The op that applies the activation, as one would write it.
static Value applyTo(OpBuilder &builder, Location loc,
                     const SubjectOptions &options, ValueRange operands) {
  NamedAttrList attributes;
  attributes.set("activation", options.activation);
  if (options.wrt)
    attributes.set("wrt", builder.getI64IntegerAttr(*options.wrt));
  OperationState state(loc, options.wrt ? "act.vjp" : "act.apply", operands,
                       options.type, attributes.getAttrs());
  return builder.create(state)->getResult(0);
}

/// (g, x, parameters..., y): arrays are tensors, the result goes to a memref.
void CFunction::addTo(ModuleOp module) const {
  MLIRContext *context = module.getContext();
  OpBuilder builder(context);
  builder.setInsertionPointToEnd(module.getBody());
  Location loc = UnknownLoc::get(context);
  FloatType type = options.type;
  unsigned numArrays = isVjp() ? 2 : 1;
  auto tensor = RankedTensorType::get({ShapedType::kDynamic}, type);
  SmallVector<Type> types(numArrays, tensor);
  Type scalar = type.isF64() ? type : builder.getF32Type();
  if (hasArguments)
    types.append(parameters.size(), scalar);
  types.push_back(MemRefType::get({ShapedType::kDynamic}, type));
  auto function = func::FuncOp::create(builder, loc, getTensorSymbol(),
                                       builder.getFunctionType(types, {}));
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToStart(body);
  SmallVector<Value> inputs(body->args_begin(), body->args_begin() + numArrays);
  AffineMap identity = builder.getMultiDimIdentityMap(1);
  SmallVector<AffineMap> maps(numArrays, identity);
  for (auto [i, parameter] : llvm::enumerate(parameters)) {
    Value value;
    if (!hasArguments)
      value = arith::ConstantOp::create(
          builder, loc, builder.getFloatAttr(type, parameter.second));
    else
      value = body->getArgument(numArrays + i);
    if (value.getType() != type)
      value = arith::TruncFOp::create(builder, loc, type, value);
    inputs.push_back(value);
    maps.push_back(AffineMap::get(1, 0, context));
  }
  maps.push_back(identity);
  Value size = tensor::DimOp::create(builder, loc, inputs[0], 0);
  Value empty =
      tensor::EmptyOp::create(builder, loc, ArrayRef<OpFoldResult>{size}, type);
  auto generic = linalg::GenericOp::create(
      builder, loc, tensor, inputs, empty, maps,
      ArrayRef<utils::IteratorType>{utils::IteratorType::parallel},
      [&](OpBuilder &nested, Location nestedLoc, ValueRange arguments) {
        Value y = applyTo(nested, nestedLoc, options, arguments.drop_back());
        linalg::YieldOp::create(nested, nestedLoc, y);
      });
  bufferization::MaterializeInDestinationOp::create(
      builder, loc, Type(), generic->getResult(0), body->getArguments().back(),
      /*restrict=*/true, /*writable=*/true);
  func::ReturnOp::create(builder, loc);
}

/// The words of the descriptor of a contiguous array of `n` elements.
static void appendDescriptor(OpBuilder &builder, Location loc, Value pointer,
                             Value n, SmallVectorImpl<Value> &words) {
  auto word = [&](int64_t value) {
    return LLVM::ConstantOp::create(builder, loc, builder.getI64Type(), value);
  };
  words.append({pointer, pointer, word(0), n, word(1)});
}

void mlir::act::addInterfaces(ModuleOp module, ArrayRef<CFunction> functions) {
  for (auto function : module.getOps<LLVM::LLVMFuncOp>())
    if (!function.isExternal())
      function.setLinkage(LLVM::Linkage::Internal);
  OpBuilder builder(module.getContext());
  builder.setInsertionPointToEnd(module.getBody());
  Location loc = UnknownLoc::get(module.getContext());
  auto pointer = LLVM::LLVMPointerType::get(module.getContext());
  for (const CFunction &function : functions) {
    auto callee =
        module.lookupSymbol<LLVM::LLVMFuncOp>(function.getTensorSymbol());
    // g, x, y, n and the parameters.
    unsigned numArrays = function.isVjp() ? 3 : 2;
    SmallVector<Type> types(numArrays, pointer);
    types.push_back(builder.getI64Type());
    Type scalar = function.options.type.isF64() ? builder.getF64Type()
                                                : builder.getF32Type();
    if (function.hasArguments)
      types.append(function.parameters.size(), scalar);
    auto outer = LLVM::LLVMFuncOp::create(
        builder, loc, function.symbol,
        LLVM::LLVMFunctionType::get(
            LLVM::LLVMVoidType::get(module.getContext()), types));
    OpBuilder::InsertionGuard guard(builder);
    Block *body = outer.addEntryBlock(builder);
    builder.setInsertionPointToStart(body);
    Value n = body->getArgument(numArrays);
    SmallVector<Value> words;
    for (unsigned i = 0; i + 1 < numArrays; ++i)
      appendDescriptor(builder, loc, body->getArgument(i), n, words);
    llvm::append_range(words, body->getArguments().drop_front(numArrays + 1));
    appendDescriptor(builder, loc, body->getArgument(numArrays - 1), n, words);
    LLVM::CallOp::create(builder, loc, callee, words);
    LLVM::ReturnOp::create(builder, loc, ValueRange());
  }
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Calls with as many scalars as `I` counts. The callee may take fewer.
template <typename S, size_t... I, typename... Arrays>
static void callWith(void *address, const S *scalars, size_t n,
                     std::index_sequence<I...>, Arrays... arrays) {
  using Type = void (*)(Arrays..., size_t, decltype((void)I, S())...);
  reinterpret_cast<Type>(address)(arrays..., n, scalars[I]...);
}

template <typename S>
static void callCode(void *address, bool isVjp, ArrayRef<S> scalars,
                     const void *g, const void *x, void *y, size_t n) {
  S padded[kMaxParameters] = {};
  llvm::copy(scalars, padded);
  std::make_index_sequence<kMaxParameters> all;
  if (isVjp)
    callWith(address, padded, n, all, g, x, y);
  else
    callWith(address, padded, n, all, x, y);
}

ArrayFunction CFunction::getCaller(void *address) const {
  const Reference &reference = subject->getReference();
  unsigned bytes =
      APFloat::semanticsSizeInBits(reference.arguments[0].getSemantics()) / 8;
  uint64_t gradient =
      isVjp() ? reference.arguments[0].bitcastToAPInt().getZExtValue() : 0;
  SmallVector<double> values;
  if (hasArguments)
    for (const auto &parameter : parameters)
      values.push_back(parameter.second.convertToDouble());
  SmallVector<float> floats(values.begin(), values.end());
  bool vjp = isVjp(), isDouble = options.type.isF64();
  return [=](const void *x, void *y, size_t n) -> llvm::Error {
    std::vector<char> g(vjp ? n * bytes : 0);
    for (size_t at = 0; at < g.size(); at += bytes)
      std::memcpy(&g[at], &gradient, bytes);
    if (isDouble)
      callCode<double>(address, vjp, values, g.data(), x, y, n);
    else
      callCode<float>(address, vjp, floats, g.data(), x, y, n);
    return llvm::Error::success();
  };
}
