// What the softmax family computes, as linalg.generic ops.
#ifndef ACT_LIB_TRANSFORMS_SOFTMAXBUILDER_H
#define ACT_LIB_TRANSFORMS_SOFTMAXBUILDER_H

#include "Row.h"

namespace mlir::act {

/// Builds the decompositions of ops on `x` along one of its axes. Sums are in
/// the type that getSumType gives.
class SoftmaxBuilder {
public:
  SoftmaxBuilder(OpBuilder &builder, Location loc, Value x, uint64_t dim)
      : row(builder, loc, x, dim), loc(loc), x(x),
        element(getElementTypeOrSelf(x)), type(getDefaultComputeType(element)),
        sumType(getSumType(element)) {}

  /// From now on, the ops are of −x instead of x.
  SoftmaxBuilder &negate() {
    negated = true;
    return *this;
  }
  /// From now on, the ops are of x + Gumbel noise, divided by `temperature`.
  SoftmaxBuilder &addGumbel(Value seed, Value temperature);

  Value softmax(Value sink);
  Value logSoftmax();
  /// −p · Σ g·y for each row, p the share of the sink.
  Value sinkVjp(Value gradient, Value sink);
  /// y · (g − Σ g·y), or its negative; x is y.
  Value vjp(Value gradient, bool negative);
  /// g − exp(y) · Σ g; x is y.
  Value logVjp(Value gradient);
  /// y · (g − Σ g·y) / temperature, y the softmax of x.
  Value gumbelVjp(Value gradient);

private:
  /// Maximum, exponentials, and their sum in the type of sums.
  struct Stats {
    Value max, exps, sum;
  };
  Stats stats(Value sink);
  Value spread(Value value);
  Value maximum(Value sink);
  Value shareOf(Value sink, Value max);
  Value reciprocal(Value sum);
  Value dot(Value left, Value right);
  Value argument(OpBuilder &b, Location l, Value value);
  Value shiftedExp(OpBuilder &b, Location l, Value x, Value max);
  Value widen(OpBuilder &b, Location l, Value value) {
    return convertFloat(b, l, value, sumType);
  }
  Value round(OpBuilder &b, Location l, Value value) {
    return convertFloat(b, l, value, element);
  }

  Row row;
  Location loc;
  Value x;
  bool negated = false;
  /// 1 / temperature, in the compute type; null for 1.
  Value scale;
  Type element;
  FloatType type, sumType;
};

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_SOFTMAXBUILDER_H
