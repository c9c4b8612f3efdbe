// Activations with a parameter a channel: broadcasts, and sums over what shares
// a parameter.
#include "Decompose.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;
using utils::IteratorType;

/// The activation or its product at scalars: those of the op's operands.
static Value createScalar(OpBuilder &b, Location l, ChannelwiseOp op,
                          ValueRange a) {
  return ApplyOp::create(b, l, a[0].getType(), op.getActivationAttr(), a[0],
                         a.drop_front(), AccuracyAttr(), StringAttr());
}
static Value createScalar(OpBuilder &b, Location l, ChannelwiseVjpOp op,
                          ValueRange a) {
  return VjpOp::create(b, l, a[0].getType(), op.getActivationAttr(),
                       op.getWrt(), a[0], a[1], a.drop_front(2), AccuracyAttr(),
                       StringAttr());
}

/// The widest type of elements among the operands.
static Type getWidest(Operation *op) {
  Type widest = getElementTypeOrSelf(op->getOperand(0));
  for (Type operand : op->getOperandTypes())
    if (Type type = getElementTypeOrSelf(operand);
        type.getIntOrFloatBitWidth() > widest.getIntOrFloatBitWidth())
      widest = type;
  return widest;
}

/// The element of `operand` that belongs to one of x, which has `rank` axes.
static AffineMap getMap(Builder &builder, Value operand, int64_t rank,
                        uint64_t dim) {
  auto tensor = dyn_cast<RankedTensorType>(operand.getType());
  if (!tensor || tensor.getRank() == 0)
    return AffineMap::get(rank, 0, builder.getContext());
  return AffineMap::get(rank, 0, builder.getAffineDimExpr(dim));
}

template <typename OpT>
static SmallVector<AffineMap> getMaps(OpBuilder &builder, OpT op) {
  int64_t rank = cast<RankedTensorType>(op.getX().getType()).getRank();
  SmallVector<AffineMap> maps(op->getNumOperands() - op.getParameters().size(),
                              builder.getMultiDimIdentityMap(rank));
  for (Value parameter : op.getParameters())
    maps.push_back(getMap(builder, parameter, rank, op.getDim()));
  return maps;
}

/// The op on scalars, computed in the type `type`.
template <typename OpT>
static Value createBody(OpBuilder &builder, Location loc, OpT op,
                        ValueRange arguments, Type type) {
  return createScalar(builder, loc, op,
                      llvm::map_to_vector(arguments, [&](Value value) {
                        return convertFloat(builder, loc, value, type);
                      }));
}

/// One value for each element of x. Where all types are one, the pointwise op
/// is of that type, so that it may have an implementation of its own there.
template <typename OpT>
static Value decomposeElementwise(OpBuilder &builder, OpT op) {
  Type element = getElementTypeOrSelf(op.getX());
  bool isUniform = llvm::all_of(op->getOperandTypes(), [&](Type type) {
    return getElementTypeOrSelf(type) == element;
  });
  Type type = isUniform ? element : getDefaultComputeType(getWidest(op));
  return createElementwise(
      builder, op.getLoc(), op->getOperands(), getMaps(builder, op), element,
      [&](OpBuilder &b, Location l, ValueRange a) {
        return convertFloat(b, l, createBody(b, l, op, a, type), element);
      });
}

/// The terms' sum over all that share an element of `parameter`, with elements
/// of type `sumType`.
static Value createSum(OpBuilder &builder, ChannelwiseVjpOp op, Value parameter,
                       FloatType type, FloatType sumType) {
  Location loc = op.getLoc();
  SmallVector<AffineMap> maps = getMaps(builder, op);
  int64_t rank = maps.front().getNumDims();
  maps.push_back(getMap(builder, parameter, rank, op.getDim()));
  SmallVector<IteratorType> iterators(rank, IteratorType::reduction);
  SmallVector<OpFoldResult> sizes;
  if (maps.back().getNumResults() == 1) {
    iterators[op.getDim()] = IteratorType::parallel;
    sizes.push_back(tensor::getMixedSize(builder, loc, op.getX(), op.getDim()));
  }
  Value zero = createFloat(builder, loc, 0, sumType);
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, sumType);
  Value init = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
  auto sum = linalg::GenericOp::create(
      builder, loc, init.getType(), op->getOperands(), init, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange a) {
        Value term = convertFloat(
            b, l, createBody(b, l, op, a.drop_back(), type), sumType);
        Value result = arith::AddFOp::create(b, l, term, a.back());
        linalg::YieldOp::create(b, l, result);
      });
  return sum.getResult(0);
}

static Value decomposeReduction(OpBuilder &builder, ChannelwiseVjpOp op) {
  Location loc = op.getLoc();
  Value parameter = op.getParameters()[op.getWrt() - 1];
  Type widest = getWidest(op), element = getElementTypeOrSelf(parameter);
  Value sum = createSum(builder, op, parameter, getDefaultComputeType(widest),
                        getSumType(widest));
  if (!isa<RankedTensorType>(parameter.getType()))
    return convertFloat(
        builder, loc,
        tensor::ExtractOp::create(builder, loc, sum, ValueRange()), element);
  Value rounded = sum;
  if (getElementTypeOrSelf(sum) != element)
    rounded = createElementwise(builder, loc, sum, element,
                                [&](OpBuilder &b, Location l, ValueRange a) {
                                  return convertFloat(b, l, a[0], element);
                                });
  return builder.createOrFold<tensor::CastOp>(loc, parameter.getType(),
                                              rounded);
}

void mlir::act::populateDecomposeChannelwisePatterns(
    RewritePatternSet &patterns) {
  addDecomposition<ChannelwiseOp>(patterns, [](OpBuilder &b, ChannelwiseOp op) {
    return decomposeElementwise(b, op);
  });
  addDecomposition<ChannelwiseVjpOp>(
      patterns, [](OpBuilder &b, ChannelwiseVjpOp op) {
        return op.getWrt() == 0 ? decomposeElementwise(b, op)
                                : decomposeReduction(b, op);
      });
}
