// The softmax family along an axis: reductions and elementwise linalg.generic
// ops.
#include "Decompose.h"
#include "Row.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include <limits>

using namespace mlir;
using namespace mlir::act;

static Value sub(OpBuilder &b, Location l, Value x, Value y) {
  return arith::SubFOp::create(b, l, x, y);
}
static Value add(OpBuilder &b, Location l, Value x, Value y) {
  return arith::AddFOp::create(b, l, x, y);
}
static Value mul(OpBuilder &b, Location l, Value x, Value y) {
  return arith::MulFOp::create(b, l, x, y);
}
static Value div(OpBuilder &b, Location l, Value x, Value y) {
  return arith::DivFOp::create(b, l, x, y);
}

/// The library's activation that computes what `MathOp` does.
template <typename MathOp>
static Value apply(OpBuilder &builder, Location loc, Value x) {
  StringRef name = MathOp::getOperationName().split('.').second;
  return ApplyOp::create(builder, loc, x.getType(), builder.getStringAttr(name),
                         x, ValueRange(), StringAttr());
}

namespace {
/// What the family computes of its argument, in the compute type.
struct Stats {
  Value max, exps, sum;
};

/// Builds the decompositions of ops on `x` along one of its axes.
class SoftmaxBuilder {
public:
  SoftmaxBuilder(OpBuilder &builder, Location loc, Value x, uint64_t dim,
                 bool negate = false)
      : row(builder, loc, x, dim), loc(loc), x(x), negate(negate),
        element(getElementTypeOrSelf(x)), type(getDefaultComputeType(element)) {
  }

  /// `value`, a scalar or a tensor of the rows, as a tensor of the compute
  /// type.
  Value spread(Value value) {
    if (value && !isa<RankedTensorType>(value.getType()))
      return row.fill(convertFloat(row.builder, loc, value, type));
    if (!value || element == type)
      return value;
    return row.map(value, type, [&](OpBuilder &b, Location l, ValueRange a) {
      return convertFloat(b, l, a[0], type);
    });
  }

  Value maximum(Value sink) {
    Value init = sink;
    if (!init)
      init = row.fill(createFloat(
          row.builder, loc, -std::numeric_limits<double>::infinity(), type));
    return row.reduce(x, init, [&](OpBuilder &b, Location l, ValueRange a) {
      return Value(arith::MaximumFOp::create(b, l, argument(b, l, a[0]), a[1]));
    });
  }

  /// Maximum, exponentials and their sum; `sink` is null or as `spread` has it.
  Stats stats(Value sink) {
    Stats stats;
    stats.max = maximum(sink);
    stats.exps = row.map({x, stats.max}, type,
                         [&](OpBuilder &b, Location l, ValueRange a) {
                           return shiftedExp(b, l, argument(b, l, a[0]), a[1]);
                         });
    Value init = sink ? shareOf(sink, stats.max) : zeros();
    stats.sum = row.reduce(stats.exps, init,
                           [](OpBuilder &b, Location l, ValueRange a) {
                             return add(b, l, a[0], a[1]);
                           });
    return stats;
  }

  Value softmax(Value sink) {
    Stats of = stats(spread(sink));
    return row.map({of.exps, of.sum}, element,
                   [&](OpBuilder &b, Location l, ValueRange a) {
                     return round(b, l, div(b, l, a[0], a[1]));
                   });
  }

  Value logSoftmax() {
    Stats of;
    of.max = maximum({});
    of.sum = row.reduce(
        {x, of.max}, zeros(), [&](OpBuilder &b, Location l, ValueRange a) {
          Value e = shiftedExp(b, l, argument(b, l, a[0]), a[1]);
          return add(b, l, e, a[2]);
        });
    Value log =
        row.map(of.sum, type, [](OpBuilder &b, Location l, ValueRange a) {
          return apply<math::LogOp>(b, l, a[0]);
        });
    return row.map({x, of.max, log}, element,
                   [&](OpBuilder &b, Location l, ValueRange a) {
                     Value shifted = sub(b, l, argument(b, l, a[0]), a[1]);
                     return round(b, l, sub(b, l, shifted, a[2]));
                   });
  }

  /// -p * sum(g * e) / sum for each row, p the share of the sink.
  Value sinkVjp(Value gradient, Value sink) {
    Value wide = spread(sink);
    Stats of = stats(wide);
    Value products = dot(gradient, of.exps);
    Value share = shareOf(wide, of.max);
    return row.map({products, share, of.sum}, element,
                   [&](OpBuilder &b, Location l, ValueRange a) {
                     Value p = div(b, l, a[1], a[2]);
                     Value mean = div(b, l, a[0], a[2]);
                     Value minus = arith::NegFOp::create(b, l, p);
                     return round(b, l, mul(b, l, minus, mean));
                   });
  }

  /// y * (g - sum(g * y)), or its negative; x is y.
  Value vjp(Value gradient, bool negative) {
    Value sum = dot(gradient, x);
    return row.map({gradient, x, sum}, element,
                   [&](OpBuilder &b, Location l, ValueRange a) {
                     Value g = convertFloat(b, l, a[0], type);
                     Value y = convertFloat(b, l, a[1], type);
                     Value rest =
                         negative ? sub(b, l, a[2], g) : sub(b, l, g, a[2]);
                     return round(b, l, mul(b, l, y, rest));
                   });
  }

  /// g - exp(y) * sum(g); x is y.
  Value logVjp(Value gradient) {
    Value sum = row.reduce(
        gradient, zeros(), [&](OpBuilder &b, Location l, ValueRange a) {
          return add(b, l, convertFloat(b, l, a[0], type), a[1]);
        });
    return row.map({gradient, x, sum}, element,
                   [&](OpBuilder &b, Location l, ValueRange a) {
                     Value g = convertFloat(b, l, a[0], type);
                     Value e = apply<math::ExpOp>(
                         b, l, convertFloat(b, l, a[1], type));
                     return round(b, l, sub(b, l, g, mul(b, l, e, a[2])));
                   });
  }

private:
  Value argument(OpBuilder &b, Location l, Value value) {
    Value wide = convertFloat(b, l, value, type);
    return negate ? Value(arith::NegFOp::create(b, l, wide)) : wide;
  }

  Value round(OpBuilder &b, Location l, Value value) {
    return convertFloat(b, l, value, element);
  }

  static Value shiftedExp(OpBuilder &b, Location l, Value x, Value max) {
    return apply<math::ExpOp>(b, l, sub(b, l, x, max));
  }

  Value zeros() { return row.fill(createFloat(row.builder, loc, 0, type)); }

  /// exp(sink - max) for each row.
  Value shareOf(Value sink, Value max) {
    return row.map({sink, max}, type,
                   [](OpBuilder &b, Location l, ValueRange a) {
                     return shiftedExp(b, l, a[0], a[1]);
                   });
  }

  /// The sum of the products of two tensors along the row.
  Value dot(Value left, Value right) {
    return row.reduce(
        {left, right}, zeros(), [&](OpBuilder &b, Location l, ValueRange a) {
          Value product = mul(b, l, convertFloat(b, l, a[0], type),
                              convertFloat(b, l, a[1], type));
          return add(b, l, product, a[2]);
        });
  }

  Row row;
  Location loc;
  Value x;
  bool negate;
  Type element;
  FloatType type;
};

/// Replaces an op by what `build` makes of it.
template <typename OpT> struct Decompose : OpRewritePattern<OpT> {
  using Build = Value (*)(OpBuilder &, OpT);
  Decompose(MLIRContext *context, Build build)
      : OpRewritePattern<OpT>(context), build(build) {}

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, build(rewriter, op));
    return success();
  }

private:
  Build build;
};
} // namespace

template <typename OpT>
static void add(RewritePatternSet &patterns,
                typename Decompose<OpT>::Build build) {
  patterns.add<Decompose<OpT>>(patterns.getContext(), build);
}

void mlir::act::populateDecomposeSoftmaxPatterns(RewritePatternSet &patterns) {
  add<SoftmaxOp>(patterns, [](OpBuilder &b, SoftmaxOp op) {
    return SoftmaxBuilder(b, op.getLoc(), op.getX(), op.getDim())
        .softmax(op.getSink());
  });
  add<SoftminOp>(patterns, [](OpBuilder &b, SoftminOp op) {
    return SoftmaxBuilder(b, op.getLoc(), op.getX(), op.getDim(), true)
        .softmax({});
  });
  add<LogSoftmaxOp>(patterns, [](OpBuilder &b, LogSoftmaxOp op) {
    return SoftmaxBuilder(b, op.getLoc(), op.getX(), op.getDim()).logSoftmax();
  });
  add<SoftmaxVjpOp>(patterns, [](OpBuilder &b, SoftmaxVjpOp op) {
    return SoftmaxBuilder(b, op.getLoc(), op.getY(), op.getDim())
        .vjp(op.getGradient(), /*negative=*/false);
  });
  add<SoftminVjpOp>(patterns, [](OpBuilder &b, SoftminVjpOp op) {
    return SoftmaxBuilder(b, op.getLoc(), op.getY(), op.getDim())
        .vjp(op.getGradient(), /*negative=*/true);
  });
  add<LogSoftmaxVjpOp>(patterns, [](OpBuilder &b, LogSoftmaxVjpOp op) {
    return SoftmaxBuilder(b, op.getLoc(), op.getY(), op.getDim())
        .logVjp(op.getGradient());
  });
  add<SoftmaxSinkVjpOp>(patterns, [](OpBuilder &b, SoftmaxSinkVjpOp op) {
    return SoftmaxBuilder(b, op.getLoc(), op.getX(), op.getDim())
        .sinkVjp(op.getGradient(), op.getSink());
  });
}
