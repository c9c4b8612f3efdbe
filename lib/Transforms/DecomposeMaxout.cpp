// Maxout: the axis is split in two, and reduced along the inner one.
#include "Decompose.h"
#include "Row.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;
using namespace mlir::act;

namespace {
/// A tensor whose axis is split into groups and the elements of a group.
struct Groups {
  template <typename OpT>
  Groups(OpBuilder &builder, OpT op)
      : loc(op.getLoc()), inner(op.getDim() + 1), size(op.getSize()),
        element(getElementTypeOrSelf(op.getX())),
        type(getDefaultComputeType(element)) {
    auto packed = cast<RankedTensorType>(op.getX().getType());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(builder, loc, op.getX());
    sizes[inner - 1] = affine::makeComposedFoldedAffineApply(
        builder, loc, builder.getAffineSymbolExpr(0).floorDiv(size),
        {sizes[inner - 1]});
    sizes.insert(sizes.begin() + inner, builder.getIndexAttr(size));
    for (int64_t i = 0, next = 0; i < packed.getRank(); ++i) {
      reassociation.push_back({next++});
      if (i == int64_t(inner) - 1)
        reassociation.back().push_back(next++);
    }
    SmallVector<int64_t> shape;
    for (OpFoldResult size : sizes)
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    x = tensor::ExpandShapeOp::create(builder, loc,
                                      RankedTensorType::get(shape, element),
                                      op.getX(), reassociation, sizes);
  }

  /// The maximum of each group, in the compute type.
  Value maximum(Row &row) {
    Value init = row.fill(createFloat(
        row.builder, loc, -std::numeric_limits<double>::infinity(), type));
    return row.reduce(x, init, [&](OpBuilder &b, Location l, ValueRange a) {
      Value wide = convertFloat(b, l, a[0], type);
      return Value(arith::MaximumFOp::create(b, l, wide, a[1]));
    });
  }

  /// The position in each group of the first element that is the maximum, or of
  /// the first NaN.
  Value position(Row &row) {
    Value none = arith::ConstantOp::create(row.builder, loc,
                                           row.builder.getI32IntegerAttr(size));
    return row.reduce(
        {x, maximum(row)}, row.fill(none),
        [&](OpBuilder &b, Location l, ValueRange a) -> Value {
          Value wide = convertFloat(b, l, a[0], type);
          Value isMax = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ,
                                              wide, a[1]);
          Value isNaN = arith::CmpFOp::create(b, l, arith::CmpFPredicate::UNO,
                                              wide, wide);
          Value isIt = arith::OrIOp::create(b, l, isMax, isNaN);
          Value here = arith::SelectOp::create(b, l, isIt, index(b, l), none);
          return arith::MinSIOp::create(b, l, here, a[2]);
        });
  }

  /// The position of an element in its group.
  Value index(OpBuilder &b, Location l) {
    return arith::IndexCastOp::create(b, l, b.getI32Type(),
                                      linalg::IndexOp::create(b, l, inner));
  }

  Location loc;
  uint64_t inner, size;
  Type element;
  FloatType type;
  SmallVector<ReassociationIndices> reassociation;
  Value x;
};

struct DecomposeMaxout : OpRewritePattern<MaxoutOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(MaxoutOp op,
                                PatternRewriter &rewriter) const override {
    Groups groups(rewriter, op);
    Row row(rewriter, op.getLoc(), groups.x, groups.inner);
    Value result = groups.maximum(row);
    if (groups.element != groups.type)
      result = row.map(result, groups.element,
                       [&](OpBuilder &b, Location l, ValueRange a) {
                         return convertFloat(b, l, a[0], groups.element);
                       });
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct DecomposeMaxoutVjp : OpRewritePattern<MaxoutVjpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(MaxoutVjpOp op,
                                PatternRewriter &rewriter) const override {
    Groups groups(rewriter, op);
    Row row(rewriter, op.getLoc(), groups.x, groups.inner);
    Value position = groups.position(row);
    Value spread = row.map(
        {groups.x, op.getGradient(), position}, groups.element,
        [&](OpBuilder &b, Location l, ValueRange a) -> Value {
          Value isIt = arith::CmpIOp::create(b, l, arith::CmpIPredicate::eq,
                                             groups.index(b, l), a[2]);
          Value zero = createFloat(b, l, 0, cast<FloatType>(groups.element));
          return arith::SelectOp::create(b, l, isIt, a[1], zero);
        });
    rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(
        op, op.getType(), spread, groups.reassociation);
    return success();
  }
};
} // namespace

void mlir::act::populateDecomposeMaxoutPatterns(RewritePatternSet &patterns) {
  patterns.add<DecomposeMaxout, DecomposeMaxoutVjp>(patterns.getContext());
}
