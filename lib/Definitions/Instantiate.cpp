#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::act;

Type mlir::act::withElementType(Type like, Type elementType) {
  if (auto shaped = dyn_cast<ShapedType>(like))
    return shaped.clone(elementType);
  return elementType;
}

/// `scalar` at every element of a value shaped like `like`.
static Value broadcastScalar(OpBuilder &builder, Location loc, Value scalar,
                             Value like) {
  Type type = withElementType(like.getType(), scalar.getType());
  if (isa<VectorType>(type))
    return vector::BroadcastOp::create(builder, loc, type, scalar);
  auto tensor = cast<RankedTensorType>(type);
  SmallVector<Value> sizes;
  for (int64_t i = 0; i < tensor.getRank(); ++i)
    if (tensor.isDynamicDim(i))
      sizes.push_back(tensor::DimOp::create(builder, loc, like, i));
  return tensor::SplatOp::create(builder, loc, tensor, scalar, sizes);
}

FloatType mlir::act::getDefaultComputeType(Type element) {
  auto type = cast<FloatType>(element);
  return type.getWidth() < 32 ? Float32Type::get(type.getContext()) : type;
}

Value mlir::act::convertFloat(OpBuilder &builder, Location loc, Value value,
                              Type element) {
  Type from = getElementTypeOrSelf(value);
  if (from == element)
    return value;
  Type type = withElementType(value.getType(), element);
  if (from.getIntOrFloatBitWidth() < element.getIntOrFloatBitWidth())
    return arith::ExtFOp::create(builder, loc, type, value);
  // Few targets round f64 to 16 bits. The second rounding costs 2^-13 ulp at
  // most.
  if (from.isF64() && element.getIntOrFloatBitWidth() < 32)
    value = convertFloat(builder, loc, value, builder.getF32Type());
  return arith::TruncFOp::create(builder, loc, type, value);
}

Value mlir::act::roundToElement(OpBuilder &builder, ActivationOpInterface op,
                                Value value) {
  Location loc = op.getLoc();
  auto type = cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
  if (op.getSaturate()) {
    auto splat = [&](bool isNegative) {
      double largest = APFloat::getLargest(type.getFloatSemantics(), isNegative)
                           .convertToDouble();
      return splatConstant(
          builder, loc,
          FloatAttr::get(getElementTypeOrSelf(value.getType()), largest),
          value);
    };
    value = arith::MinimumFOp::create(builder, loc, value, splat(false));
    value = arith::MaximumFOp::create(builder, loc, value, splat(true));
  }
  return convertFloat(builder, loc, value, type);
}

Value mlir::act::splatConstant(OpBuilder &builder, Location loc,
                               TypedAttr value, Value like) {
  auto shaped =
      dyn_cast<ShapedType>(withElementType(like.getType(), value.getType()));
  if (!shaped)
    return arith::ConstantOp::create(builder, loc, value);
  if (shaped.hasStaticShape())
    return arith::ConstantOp::create(
        builder, loc, DenseElementsAttr::get(shaped, Attribute(value)));
  return broadcastScalar(builder, loc,
                         arith::ConstantOp::create(builder, loc, value), like);
}

namespace {
/// Clones one function, and what it calls, onto values shaped like one
/// argument.
class Cloner {
public:
  Cloner(OpBuilder &builder, Location loc, Activation activation,
         const InstantiateOptions &options)
      : builder(builder), loc(loc), activation(activation), options(options) {}

  /// The result of `function` on `arguments`, which already have the shape.
  FailureOr<Value> clone(func::FuncOp function, ArrayRef<Value> arguments,
                         Activation scope, FloatType floatType);

  Value like;

private:
  Type mapType(Type type, FloatType floatType) {
    Type element = type.isF64() && floatType ? floatType : type;
    return withElementType(like.getType(), element);
  }
  TypedAttr mapConstant(TypedAttr value, FloatType floatType);
  FailureOr<Value> defaultValue(func::FuncOp function, unsigned index,
                                Activation scope, FloatType floatType);
  FailureOr<Value> cloneOp(Operation *op, ArrayRef<Value> operands,
                           Activation scope, FloatType floatType);

  OpBuilder &builder;
  Location loc;
  Activation activation;
  InstantiateOptions options;
};
} // namespace

TypedAttr Cloner::mapConstant(TypedAttr value, FloatType floatType) {
  auto number = dyn_cast<FloatAttr>(value);
  if (!number || !number.getType().isF64() || !floatType)
    return value;
  APFloat rounded = number.getValue();
  bool losesInfo;
  rounded.convert(floatType.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  return FloatAttr::get(floatType, rounded);
}

FailureOr<Value> Cloner::defaultValue(func::FuncOp function, unsigned index,
                                      Activation scope, FloatType floatType) {
  Attribute value = function.getArgAttr(index, "act.default");
  func::FuncOp definition = scope.getDefinition();
  if (!value && definition && index < definition.getNumArguments())
    value = definition.getArgAttr(index, "act.default");
  // An implementation names its own type: the default is rounded to that.
  if (!floatType)
    floatType = cast<FloatType>(function.getArgumentTypes()[index]);
  if (auto number = dyn_cast_or_null<FloatAttr>(value))
    return splatConstant(builder, loc, mapConstant(number, floatType), like);
  if (auto symbol = dyn_cast_or_null<FlatSymbolRefAttr>(value))
    if (func::FuncOp computed = scope.resolve(symbol.getValue()))
      return clone(computed, {}, scope, floatType);
  return emitError(loc) << "parameter " << index << " of '@"
                        << function.getSymName()
                        << "' has no default; expected it as an operand";
}

FailureOr<Value> Cloner::cloneOp(Operation *op, ArrayRef<Value> operands,
                                 Activation scope, FloatType floatType) {
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    return splatConstant(builder, loc,
                         mapConstant(constant.getValue(), floatType), like);
  if (auto call = dyn_cast<func::CallOp>(op)) {
    func::FuncOp callee = scope.resolve(call.getCallee());
    if (!callee)
      return emitError(call.getLoc())
             << "call of unknown function '@" << call.getCallee() << "'";
    return clone(callee, operands, scope, floatType);
  }
  if (options.expandPrimitives && isa<ScalebOp>(op))
    return scaleByFactors(builder, loc, operands[0], operands[1]);
  if (options.expandPrimitives && isa<QuotientOp>(op))
    return arith::DivFOp::create(builder, loc, operands[0], operands[1])
        .getResult();
  if (auto estimate = dyn_cast<EstimateOp>(op);
      estimate && options.expandPrimitives)
    return computeEstimated(builder, loc, estimate.getKind(), operands[0]);
  Library &library = activation.getLibrary();
  StringRef dialect = op->getName().getDialectNamespace();
  bool isActivation = dialect == "act" && !op->hasTrait<TargetPrimitive>();
  if (isActivation || (options.approximate && floatType && dialect == "math")) {
    FailureOr<Activation> found = library.lookup(getFormulaSymbol(op));
    if (failed(found))
      return failure();
    // One that takes x alone holds for the default parameters only.
    std::string suffix;
    llvm::raw_string_ostream os(suffix);
    os << "approx.";
    options.wide ? os << "wide" : os << floatType;
    bool approximate = options.approximate && floatType && *found;
    func::FuncOp approx = approximate ? found->find(suffix) : nullptr;
    if (approx && approx.getNumArguments() >= operands.size())
      return clone(approx, operands, *found, {});
    if (isActivation)
      return clone(found->getDefinition(), operands, *found, floatType);
  }
  OperationState state(loc, op->getName(), operands,
                       mapType(op->getResult(0).getType(), floatType),
                       op->getAttrs());
  return builder.create(state)->getResult(0);
}

FailureOr<Value> Cloner::clone(func::FuncOp function, ArrayRef<Value> arguments,
                               Activation scope, FloatType floatType) {
  IRMapping mapping;
  Block &body = function.getBody().front();
  for (BlockArgument argument : body.getArguments()) {
    unsigned index = argument.getArgNumber();
    FailureOr<Value> value =
        index < arguments.size()
            ? FailureOr<Value>(arguments[index])
            : defaultValue(function, index, scope, floatType);
    if (failed(value))
      return failure();
    mapping.map(argument, *value);
  }
  for (Operation &op : body.without_terminator()) {
    SmallVector<Value> operands = llvm::map_to_vector(
        op.getOperands(), [&](Value v) { return mapping.lookup(v); });
    FailureOr<Value> result = cloneOp(&op, operands, scope, floatType);
    if (failed(result))
      return failure();
    mapping.map(op.getResult(0), *result);
  }
  return mapping.lookup(body.getTerminator()->getOperand(0));
}

FailureOr<Value> mlir::act::instantiate(OpBuilder &builder, Location loc,
                                        Activation activation,
                                        func::FuncOp function,
                                        ValueRange arguments,
                                        const InstantiateOptions &options) {
  Cloner cloner(builder, loc, activation, options);
  cloner.like = arguments.front();
  for (Value argument : arguments)
    if (isa<ShapedType>(argument.getType()))
      cloner.like = argument;
  SmallVector<Value> shaped;
  for (Value argument : arguments) {
    if (isa<ShapedType>(cloner.like.getType()) &&
        !isa<ShapedType>(argument.getType()))
      argument = broadcastScalar(builder, loc, argument, cloner.like);
    shaped.push_back(argument);
  }
  return cloner.clone(function, shaped, activation, options.floatType);
}
