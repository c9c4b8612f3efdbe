#include "SoftmaxBuilder.h"
#include "Random.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
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

/// The library's activation that computes what `MathOp` does.
template <typename MathOp>
static Value apply(OpBuilder &builder, Location loc, Value x) {
  StringRef name = MathOp::getOperationName().split('.').second;
  return ApplyOp::create(builder, loc, x.getType(), builder.getStringAttr(name),
                         x, ValueRange(), AccuracyAttr(), StringAttr());
}

SoftmaxBuilder &SoftmaxBuilder::addGumbel(Value seed, Value temperature) {
  OpBuilder &builder = row.builder;
  Noise noise(builder, loc, x, seed);
  x = createElementwise(
      builder, loc, x, type, [&](OpBuilder &b, Location l, ValueRange a) {
        // −log(−log u)
        Value inner = apply<math::LogOp>(b, l, noise.uniform(b, l, type));
        Value outer =
            apply<math::LogOp>(b, l, arith::NegFOp::create(b, l, inner));
        return sub(b, l, convertFloat(b, l, a[0], type), outer);
      });
  scale =
      arith::DivFOp::create(builder, loc, createFloat(builder, loc, 1, type),
                            convertFloat(builder, loc, temperature, type));
  return *this;
}

/// `value`, a scalar or a tensor of the rows, as a tensor of the compute type.
Value SoftmaxBuilder::spread(Value value) {
  if (value && !isa<RankedTensorType>(value.getType()))
    return row.fill(convertFloat(row.builder, loc, value, type));
  if (!value || element == type)
    return value;
  return row.map(value, type, [&](OpBuilder &b, Location l, ValueRange a) {
    return convertFloat(b, l, a[0], type);
  });
}

Value SoftmaxBuilder::argument(OpBuilder &b, Location l, Value value) {
  Value wide = convertFloat(b, l, value, type);
  return negated ? Value(arith::NegFOp::create(b, l, wide)) : wide;
}

Value SoftmaxBuilder::maximum(Value sink) {
  Value init = sink;
  if (!init)
    init = row.fill(createFloat(
        row.builder, loc, -std::numeric_limits<double>::infinity(), type));
  return row.reduce(x, init, [&](OpBuilder &b, Location l, ValueRange a) {
    return Value(arith::MaximumFOp::create(b, l, argument(b, l, a[0]), a[1]));
  });
}

/// exp(x − max), and where elements are as precise as the computation, with
/// what the difference rounds off: e·(1 + low) for exp(difference + low).
Value SoftmaxBuilder::shiftedExp(OpBuilder &b, Location l, Value x, Value max) {
  Value difference = sub(b, l, x, max);
  if (scale)
    return apply<math::ExpOp>(b, l, mul(b, l, difference, scale));
  Value exp = apply<math::ExpOp>(b, l, difference);
  if (element != type)
    return exp;
  // Knuth's two-sum of x and −max.
  Value minusMax = sub(b, l, difference, x);
  Value ofX = sub(b, l, x, sub(b, l, difference, minusMax));
  Value low = sub(b, l, ofX, add(b, l, minusMax, max));
  // Infinite differences have none.
  Value infinity =
      createFloat(b, l, -std::numeric_limits<double>::infinity(), type);
  Value isFinite = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OGT,
                                         difference, infinity);
  Value safe =
      arith::SelectOp::create(b, l, isFinite, low, createFloat(b, l, 0, type));
  return math::FmaOp::create(b, l, exp, safe, exp);
}

/// exp(sink − max) for each row.
Value SoftmaxBuilder::shareOf(Value sink, Value max) {
  return row.map({sink, max}, sumType,
                 [&](OpBuilder &b, Location l, ValueRange a) {
                   return widen(b, l, shiftedExp(b, l, a[0], a[1]));
                 });
}

SoftmaxBuilder::Stats SoftmaxBuilder::stats(Value sink) {
  Stats stats;
  stats.max = maximum(sink);
  stats.exps = row.map({x, stats.max}, type,
                       [&](OpBuilder &b, Location l, ValueRange a) {
                         return shiftedExp(b, l, argument(b, l, a[0]), a[1]);
                       });
  auto self = [](OpBuilder &, Location, ValueRange a) { return a[0]; };
  stats.sum = sink ? row.sum(stats.exps, shareOf(sink, stats.max), self)
                   : row.sum(stats.exps, sumType, self);
  return stats;
}

Value SoftmaxBuilder::reciprocal(Value sum) {
  return row.map(sum, type, [&](OpBuilder &b, Location l, ValueRange a) {
    Value one = createFloat(b, l, 1, sumType);
    return convertFloat(b, l, arith::DivFOp::create(b, l, one, a[0]), type);
  });
}

Value SoftmaxBuilder::softmax(Value sink) {
  Stats of = stats(spread(sink));
  return row.map({of.exps, reciprocal(of.sum)}, element,
                 [&](OpBuilder &b, Location l, ValueRange a) {
                   return round(b, l, mul(b, l, a[0], a[1]));
                 });
}

Value SoftmaxBuilder::logSoftmax() {
  Value max = maximum({});
  Value sum =
      row.sum({x, max}, sumType, [&](OpBuilder &b, Location l, ValueRange a) {
        return shiftedExp(b, l, argument(b, l, a[0]), a[1]);
      });
  Value log = row.map(sum, type, [&](OpBuilder &b, Location l, ValueRange a) {
    return apply<math::LogOp>(b, l, convertFloat(b, l, a[0], type));
  });
  return row.map({x, max, log}, element,
                 [&](OpBuilder &b, Location l, ValueRange a) {
                   Value shifted = sub(b, l, argument(b, l, a[0]), a[1]);
                   return round(b, l, sub(b, l, shifted, a[2]));
                 });
}

/// The sum of the products of two tensors along the row.
Value SoftmaxBuilder::dot(Value left, Value right) {
  return row.sum({left, right}, sumType,
                 [&](OpBuilder &b, Location l, ValueRange a) {
                   return mul(b, l, widen(b, l, a[0]), widen(b, l, a[1]));
                 });
}

Value SoftmaxBuilder::sinkVjp(Value gradient, Value sink) {
  Value wide = spread(sink);
  Stats of = stats(wide);
  Value products = dot(gradient, of.exps);
  Value share = shareOf(wide, of.max);
  return row.map({products, share, of.sum}, element,
                 [&](OpBuilder &b, Location l, ValueRange a) {
                   Value p = arith::DivFOp::create(b, l, a[1], a[2]);
                   Value mean = arith::DivFOp::create(b, l, a[0], a[2]);
                   Value minus = arith::NegFOp::create(b, l, p);
                   return round(b, l, mul(b, l, minus, mean));
                 });
}

Value SoftmaxBuilder::vjp(Value gradient, bool negative) {
  Value sum = dot(gradient, x);
  return row.map(
      {gradient, x, sum}, element, [&](OpBuilder &b, Location l, ValueRange a) {
        Value g = widen(b, l, a[0]);
        Value y = widen(b, l, a[1]);
        Value rest = negative ? sub(b, l, a[2], g) : sub(b, l, g, a[2]);
        return round(b, l, mul(b, l, y, rest));
      });
}

Value SoftmaxBuilder::gumbelVjp(Value gradient) {
  Stats of = stats({});
  Value factor = reciprocal(of.sum);
  Value y = row.map({of.exps, factor}, type,
                    [&](OpBuilder &b, Location l, ValueRange a) {
                      return mul(b, l, a[0], a[1]);
                    });
  Value sum = dot(gradient, y);
  return row.map({gradient, y, sum}, element,
                 [&](OpBuilder &b, Location l, ValueRange a) {
                   Value rest = sub(b, l, widen(b, l, a[0]), a[2]);
                   Value product = mul(b, l, widen(b, l, a[1]), rest);
                   return round(b, l, mul(b, l, product, widen(b, l, scale)));
                 });
}

Value SoftmaxBuilder::logVjp(Value gradient) {
  Value sum = row.sum(gradient, sumType,
                      [](OpBuilder &, Location, ValueRange a) { return a[0]; });
  return row.map(
      {gradient, x, sum}, element, [&](OpBuilder &b, Location l, ValueRange a) {
        Value e = apply<math::ExpOp>(b, l, convertFloat(b, l, a[1], type));
        Value product = mul(b, l, widen(b, l, e), a[2]);
        return round(b, l, sub(b, l, widen(b, l, a[0]), product));
      });
}
