// Sparsemax and entmax: Newton's method on each row. Both project a row z onto
// where the p-norm of max(z − τ, 0) is 1, for p = 1 and z = x, or p = 2 and
// z = x/2; the result is the p-th power.
#include "Row.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;
using namespace mlir::act;

static Value select(OpBuilder &b, Location l, Value condition, Value yes,
                    Value no) {
  return arith::SelectOp::create(b, l, condition, yes, no);
}

namespace {
/// Builds the projection of one row, a tensor of rank 1, in f64.
class ProjectionBuilder {
public:
  ProjectionBuilder(OpBuilder &builder, Location loc, Value x, bool squares)
      : row(builder, loc, x, 0), loc(loc), element(getElementTypeOrSelf(x)),
        squares(squares) {
    z = shift(x);
  }

  Value build() {
    Value threshold = findThreshold();
    return row.map(z, element, [&](OpBuilder &b, Location l, ValueRange a) {
      Value y = above(b, l, a[0], threshold);
      if (squares)
        y = arith::MulFOp::create(b, l, y, y);
      return convertFloat(b, l, y, element);
    });
  }

private:
  Type f64() { return row.builder.getF64Type(); }
  Value constant(OpBuilder &b, Location l, double value) {
    return createFloat(b, l, value, b.getF64Type());
  }

  /// The row less its maximum: with that, the threshold is in [−1, 0).
  Value shift(Value x) {
    double infinity = std::numeric_limits<double>::infinity();
    Value max =
        row.reduce(x, row.fill(constant(row.builder, loc, -infinity)),
                   [&](OpBuilder &b, Location l, ValueRange a) {
                     Value wide = convertFloat(b, l, a[0], f64());
                     return Value(arith::MaximumFOp::create(b, l, wide, a[1]));
                   });
    return row.map(
        {x, max}, f64(), [&](OpBuilder &b, Location l, ValueRange a) -> Value {
          Value wide = convertFloat(b, l, a[0], f64());
          Value difference = arith::SubFOp::create(b, l, wide, a[1]);
          if (!squares)
            return difference;
          return arith::MulFOp::create(b, l, difference, constant(b, l, 0.5));
        });
  }

  /// max(z − threshold, 0); NaN passes.
  Value above(OpBuilder &b, Location l, Value element, Value threshold) {
    Value difference = arith::SubFOp::create(b, l, element, threshold);
    return arith::MaximumFOp::create(b, l, difference, constant(b, l, 0));
  }

  /// Σ max(z − threshold, 0)^power over the row, 0⁰ being 0.
  Value sumPowers(Value threshold, unsigned power) {
    Value sum =
        row.sum(z, f64(), [&](OpBuilder &b, Location l, ValueRange a) -> Value {
          Value term = above(b, l, a[0], threshold);
          if (power == 1)
            return term;
          if (power == 2)
            return arith::MulFOp::create(b, l, term, term);
          Value zero = constant(b, l, 0);
          Value isZero = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ,
                                               term, zero);
          return select(b, l, isZero, zero, constant(b, l, 1));
        });
    return tensor::ExtractOp::create(row.builder, loc, sum, ValueRange());
  }

  /// One step of Newton's method. The norm is convex and falls with the
  /// threshold, so that from the left the steps never pass the root.
  Value step(Value threshold) {
    OpBuilder &b = row.builder;
    Value one = constant(b, loc, 1);
    Value sum = sumPowers(threshold, squares ? 2 : 1);
    Value slope = sumPowers(threshold, squares ? 1 : 0);
    Value norm = squares ? Value(math::SqrtOp::create(b, loc, sum)) : sum;
    Value excess = arith::SubFOp::create(b, loc, norm, one);
    if (squares)
      excess = arith::MulFOp::create(b, loc, excess, norm);
    Value advance = arith::DivFOp::create(b, loc, excess, slope);
    return arith::AddFOp::create(b, loc, threshold, advance);
  }

  /// Steps from −1, where the norm is 1 or more, until they do not grow.
  Value findThreshold() {
    OpBuilder &builder = row.builder;
    OpBuilder::InsertionGuard guard(builder);
    auto loop = scf::WhileOp::create(
        builder, loc, f64(), constant(builder, loc, -1),
        [&](OpBuilder &b, Location l, ValueRange a) {
          Value next = step(a[0]);
          Value grows = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OGT,
                                              next, a[0]);
          scf::ConditionOp::create(b, l, grows, next);
        },
        [](OpBuilder &b, Location l, ValueRange a) {
          scf::YieldOp::create(b, l, a);
        });
    return loop.getResult(0);
  }

  Row row;
  Location loc;
  Type element;
  bool squares;
  Value z;
};
} // namespace

/// Loops over the rows, each projected by itself: their numbers of steps
/// differ.
template <typename OpT>
static Value decompose(OpBuilder &builder, OpT op, bool squares) {
  Location loc = op.getLoc();
  uint64_t dim = op.getDim();
  auto type = cast<RankedTensorType>(op.getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, op.getX());
  Value empty =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  SmallVector<Value> bounds;
  for (auto [axis, size] : llvm::enumerate(sizes))
    if (axis != dim)
      bounds.push_back(getValueOrCreateConstantIndexOp(builder, loc, size));
  SmallVector<Value> zeros(bounds.size(), zero), ones(bounds.size(), one);
  auto rowType = RankedTensorType::get(type.getShape().slice(dim, 1),
                                       type.getElementType());
  auto project = [&](OpBuilder &b, Location l, ValueRange indices,
                     ValueRange carried) -> scf::ValueVector {
    SmallVector<OpFoldResult> offsets(indices.begin(), indices.end());
    offsets.insert(offsets.begin() + dim, b.getIndexAttr(0));
    SmallVector<OpFoldResult> extents(sizes.size(), b.getIndexAttr(1));
    SmallVector<OpFoldResult> strides = extents;
    extents[dim] = sizes[dim];
    Value x = tensor::ExtractSliceOp::create(b, l, rowType, op.getX(), offsets,
                                             extents, strides);
    Value y = ProjectionBuilder(b, l, x, squares).build();
    return {tensor::InsertSliceOp::create(b, l, y, carried[0], offsets, extents,
                                          strides)};
  };
  return scf::buildLoopNest(builder, loc, zeros, bounds, ones, empty, project)
      .results.front();
}

/// s · (g − Σ s·g / Σ s), where s is √y or 1 in the support and 0 elsewhere.
template <typename OpT>
static Value decomposeVjp(OpBuilder &builder, OpT op, bool roots) {
  Location loc = op.getLoc();
  FloatType type = builder.getF64Type();
  Row row(builder, loc, op.getY(), op.getDim());
  auto selectSupport = [&](OpBuilder &b, Location l, Value y, Value value) {
    Value zero = createFloat(b, l, 0, type);
    Value isOutside =
        arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ, y, zero);
    return select(b, l, isOutside, zero, value);
  };
  // 1 + 0·y is NaN where y is.
  auto weigh = [&](OpBuilder &b, Location l, Value y) -> Value {
    if (roots)
      return math::SqrtOp::create(b, l, y);
    return math::FmaOp::create(b, l, y, createFloat(b, l, 0, type),
                               createFloat(b, l, 1, type));
  };
  auto weight = [&](OpBuilder &b, Location l, ValueRange a) {
    Value y = convertFloat(b, l, a[0], type);
    return selectSupport(b, l, y, weigh(b, l, y));
  };
  auto product = [&](OpBuilder &b, Location l, ValueRange a) {
    Value y = convertFloat(b, l, a[0], type);
    Value g = convertFloat(b, l, a[1], type);
    if (a.size() == 3) // With the sums' quotient.
      g = arith::SubFOp::create(b, l, g, a[2]);
    return selectSupport(b, l, y,
                         arith::MulFOp::create(b, l, weigh(b, l, y), g));
  };
  Value weights = row.sum(op.getY(), type, weight);
  Value products = row.sum({op.getY(), op.getGradient()}, type, product);
  Value mean = row.map({products, weights}, type,
                       [](OpBuilder &b, Location l, ValueRange a) -> Value {
                         return arith::DivFOp::create(b, l, a[0], a[1]);
                       });
  Type element = getElementTypeOrSelf(op.getType());
  return row.map({op.getY(), op.getGradient(), mean}, element,
                 [&](OpBuilder &b, Location l, ValueRange a) {
                   return convertFloat(b, l, product(b, l, a), element);
                 });
}

void mlir::act::populateDecomposeSparsePatterns(RewritePatternSet &patterns) {
  addDecomposition<SparsemaxOp>(patterns, [](OpBuilder &b, SparsemaxOp op) {
    return decompose(b, op, /*squares=*/false);
  });
  addDecomposition<Entmax15Op>(patterns, [](OpBuilder &b, Entmax15Op op) {
    return decompose(b, op, /*squares=*/true);
  });
  addDecomposition<SparsemaxVjpOp>(
      patterns, [](OpBuilder &b, SparsemaxVjpOp op) {
        return decomposeVjp(b, op, /*roots=*/false);
      });
  addDecomposition<Entmax15VjpOp>(patterns, [](OpBuilder &b, Entmax15VjpOp op) {
    return decomposeVjp(b, op, /*roots=*/true);
  });
}
