// Gated units: pointwise on scalars and vectors, linalg.generic on tensors,
// slices of a packed tensor.
#include "Decompose.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// Builds what a unit computes at scalars or vectors, in its compute type.
template <typename OpT> class UnitBuilder {
public:
  UnitBuilder(OpBuilder &builder, OpT op)
      : builder(builder), op(op), loc(op.getLoc()),
        type(op.getComputeType()
                 ? cast<FloatType>(*op.getComputeType())
                 : getDefaultComputeType(getElementTypeOrSelf(op.getGate()))) {
    gate = convert(op.getGate());
    up = convert(op.getUp());
  }

  Value convert(Value value) { return convertFloat(builder, loc, value, type); }

  /// The result, rounded to the type of the op's.
  Value round(Value value) {
    return convertFloat(builder, loc, value,
                        getElementTypeOrSelf(op.getResult()));
  }

  Value constant(double value) {
    return splatConstant(builder, loc, FloatAttr::get(type, value), gate);
  }

  bool limitsBefore() {
    return op.getLimit() && op.getClamp() == ClampPlace::Before;
  }
  bool limitsAfter() {
    return op.getLimit() && op.getClamp() == ClampPlace::After;
  }
  double limit() { return op.getLimit()->convertToDouble(); }

  Value min(Value value) {
    return arith::MinimumFOp::create(builder, loc, value, constant(limit()));
  }

  /// The argument of the activation.
  Value argument() { return limitsBefore() ? min(gate) : gate; }

  SmallVector<Value> parameters() {
    return llvm::map_to_vector(op.getParameters(),
                               [&](double value) { return constant(value); });
  }

  /// f(argument), not limited.
  Value activated() {
    return ApplyOp::create(builder, loc, gate.getType(), op.getActivationAttr(),
                           argument(), parameters(), op.getAccuracyAttr(),
                           StringAttr());
  }

  /// The first factor.
  Value first() { return limitsAfter() ? min(activated()) : activated(); }

  /// The second factor.
  Value second() {
    Value value = up;
    if (op.getLimit())
      value =
          arith::MaximumFOp::create(builder, loc, min(up), constant(-limit()));
    if (op.getOffset().isZero())
      return value;
    return arith::AddFOp::create(builder, loc, value,
                                 constant(op.getOffset().convertToDouble()));
  }

  Value multiply(Value a, Value b) {
    return arith::MulFOp::create(builder, loc, a, b);
  }

  /// `value`, or 0 where `limited` is beyond the limit.
  Value selectWithin(Value limited, Value value) {
    Value beyond = arith::CmpFOp::create(
        builder, loc, arith::CmpFPredicate::OGT, limited, constant(limit()));
    return arith::SelectOp::create(builder, loc, beyond, constant(0), value);
  }

  /// The vector-Jacobian product of `gradient` with respect to the gate.
  Value vjpOfGate(Value gradient) {
    Value product =
        VjpOp::create(builder, loc, gate.getType(), op.getActivationAttr(),
                      /*wrt=*/0, multiply(gradient, second()), argument(),
                      parameters(), op.getAccuracyAttr(), StringAttr());
    if (limitsBefore())
      return selectWithin(gate, product);
    return limitsAfter() ? selectWithin(activated(), product) : product;
  }

  /// The vector-Jacobian product of `gradient` with respect to up.
  Value vjpOfUp(Value gradient) {
    Value product = multiply(gradient, first());
    if (!op.getLimit())
      return product;
    return selectWithin(math::AbsFOp::create(builder, loc, up), product);
  }

private:
  OpBuilder &builder;
  OpT op;
  Location loc;
  FloatType type;
  Value gate, up;
};

Value buildUnit(OpBuilder &builder, GatedOp op) {
  UnitBuilder<GatedOp> unit(builder, op);
  Value first = unit.first();
  return unit.round(unit.multiply(first, unit.second()));
}

Value buildUnit(OpBuilder &builder, GatedVjpOp op) {
  UnitBuilder<GatedVjpOp> unit(builder, op);
  Value gradient = unit.convert(op.getGradient());
  return unit.round(op.getWrt() == 0 ? unit.vjpOfGate(gradient)
                                     : unit.vjpOfUp(gradient));
}

/// An elementwise op: on tensors a linalg.generic of itself on scalars.
template <typename OpT> struct DecomposeUnit : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    if (isa<UnrankedTensorType>(op.getType()))
      return rewriter.notifyMatchFailure(op, "has no rank");
    if (!isa<RankedTensorType>(op.getType())) {
      rewriter.replaceOp(op, buildUnit(rewriter, op));
      return success();
    }
    Type element = getElementTypeOrSelf(op.getType());
    Value result = createElementwise(
        rewriter, op.getLoc(), op->getOperands(), element,
        [&](OpBuilder &builder, Location loc, ValueRange arguments) -> Value {
          return OpT::create(builder, loc, TypeRange(element), arguments,
                             op.getProperties(),
                             llvm::to_vector(op->getDiscardableAttrs()));
        });
    rewriter.replaceOp(op, result);
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Packed operands
//===----------------------------------------------------------------------===//

namespace {
/// Where gates and ups are in a packed tensor.
struct Halves {
  SmallVector<OpFoldResult> gateOffsets, upOffsets, sizes, strides;
};
} // namespace

template <typename OpT> static Halves getHalves(OpBuilder &builder, OpT op) {
  Location loc = op.getLoc();
  uint64_t dim = op.getDim();
  Halves halves;
  halves.sizes = tensor::getMixedSizes(builder, loc, op.getX());
  halves.sizes[dim] = affine::makeComposedFoldedAffineApply(
      builder, loc, builder.getAffineSymbolExpr(0).floorDiv(2),
      {halves.sizes[dim]});
  halves.gateOffsets.assign(halves.sizes.size(), builder.getIndexAttr(0));
  halves.upOffsets = halves.gateOffsets;
  halves.strides.assign(halves.sizes.size(), builder.getIndexAttr(1));
  switch (op.getLayout()) {
  case GateLayout::First:
    halves.upOffsets[dim] = halves.sizes[dim];
    break;
  case GateLayout::Second:
    halves.gateOffsets[dim] = halves.sizes[dim];
    break;
  case GateLayout::Interleaved:
    halves.upOffsets[dim] = builder.getIndexAttr(1);
    halves.strides[dim] = builder.getIndexAttr(2);
    break;
  }
  return halves;
}

template <typename OpT>
static std::pair<Value, Value> extract(OpBuilder &builder, OpT op,
                                       const Halves &halves) {
  Value gate = tensor::ExtractSliceOp::create(builder, op.getLoc(), op.getX(),
                                              halves.gateOffsets, halves.sizes,
                                              halves.strides);
  Value up = tensor::ExtractSliceOp::create(builder, op.getLoc(), op.getX(),
                                            halves.upOffsets, halves.sizes,
                                            halves.strides);
  return {gate, up};
}

/// The unit's attributes, from a packed op to a pointwise one.
template <typename To, typename From>
static typename To::Properties getUnitProperties(From op) {
  typename To::Properties unit;
  const typename From::Properties &packed = op.getProperties();
  unit.activation = packed.activation;
  unit.parameters = packed.parameters;
  unit.limit = packed.limit;
  unit.offset = packed.offset;
  unit.clamp = packed.clamp;
  unit.compute_type = packed.compute_type;
  unit.accuracy = packed.accuracy;
  return unit;
}

namespace {
struct DecomposeGlu : OpRewritePattern<GluOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(GluOp op,
                                PatternRewriter &rewriter) const override {
    auto [gate, up] = extract(rewriter, op, getHalves(rewriter, op));
    Value result =
        GatedOp::create(rewriter, op.getLoc(), gate.getType(),
                        ValueRange{gate, up}, getUnitProperties<GatedOp>(op));
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct DecomposeGluVjp : OpRewritePattern<GluVjpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(GluVjpOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Halves halves = getHalves(rewriter, op);
    auto [gate, up] = extract(rewriter, op, halves);
    auto type = cast<RankedTensorType>(op.getType());
    Value result = createTarget(rewriter, op, type);
    for (int64_t wrt : {0, 1}) {
      auto properties = getUnitProperties<GatedVjpOp>(op);
      properties.wrt = rewriter.getI64IntegerAttr(wrt);
      Value product = GatedVjpOp::create(rewriter, loc, gate.getType(),
                                         ValueRange{op.getGradient(), gate, up},
                                         properties);
      result = tensor::InsertSliceOp::create(rewriter, loc, product, result,
                                             wrt == 0 ? halves.gateOffsets
                                                      : halves.upOffsets,
                                             halves.sizes, halves.strides);
    }
    rewriter.replaceOp(op, result);
    return success();
  }

private:
  /// What the two gradients are written to: zeros where the size may be odd.
  static Value createTarget(OpBuilder &builder, GluVjpOp op,
                            RankedTensorType type) {
    Location loc = op.getLoc();
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(builder, loc, op.getX());
    if (!type.isDynamicDim(op.getDim()))
      return tensor::EmptyOp::create(builder, loc, sizes,
                                     type.getElementType());
    return createElementwise(
        builder, loc, op.getX(), type.getElementType(),
        [&](OpBuilder &b, Location l, ValueRange) {
          return createFloat(b, l, 0, cast<FloatType>(type.getElementType()));
        });
  }
};
} // namespace

void mlir::act::populateDecomposeGatedPatterns(RewritePatternSet &patterns) {
  patterns.add<DecomposeUnit<GatedOp>, DecomposeUnit<GatedVjpOp>, DecomposeGlu,
               DecomposeGluVjp>(patterns.getContext());
}
