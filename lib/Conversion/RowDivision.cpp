#include "RowDivision.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::act;

static Value getIndex(OpBuilder &builder, Location loc, int64_t value) {
  return arith::ConstantIndexOp::create(builder, loc, value);
}

static Value getLong(OpBuilder &builder, Location loc, int64_t value) {
  return arith::ConstantIntOp::create(builder, loc, value, 64);
}

/// The upper half of 64 bits.
static Value shiftDown(OpBuilder &builder, Location loc, Value value) {
  return arith::ShRUIOp::create(builder, loc, value, getLong(builder, loc, 32));
}

/// With f = ⌊(2^64 - 1) / length⌋ + 1, ⌊f n / 2^64⌋ is n divided by the length
/// where both have 32 bits and the length is no 1, for which f overflows.
RowDivision::RowDivision(OpBuilder &builder, Location loc, Value items,
                         Value length)
    : length(length) {
  if (getConstantIntValue(length))
    return;
  Value few =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult, items,
                            getIndex(builder, loc, int64_t(1) << 31));
  Value several = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ugt,
                                        length, getIndex(builder, loc, 1));
  fits = arith::AndIOp::create(builder, loc, few, several);
  Type half = builder.getI32Type();
  Value divisor =
      arith::IndexCastUIOp::create(builder, loc, builder.getI64Type(), length);
  Value factor = arith::AddIOp::create(
      builder, loc,
      arith::DivUIOp::create(builder, loc, getLong(builder, loc, -1), divisor),
      getLong(builder, loc, 1));
  lower = arith::TruncIOp::create(builder, loc, half, factor);
  upper = arith::TruncIOp::create(builder, loc, half,
                                  shiftDown(builder, loc, factor));
  shortLength = arith::TruncIOp::create(builder, loc, half, divisor);
}

std::pair<Value, Value> RowDivision::divide(OpBuilder &builder, Location loc,
                                            Value item) {
  auto divideByDivision = [&](OpBuilder &builder, Location loc) {
    Value quotient = arith::DivUIOp::create(builder, loc, item, length);
    Value remainder = arith::RemUIOp::create(builder, loc, item, length);
    return std::pair(quotient, remainder);
  };
  if (!fits)
    return divideByDivision(builder, loc);
  auto yield = [](OpBuilder &builder, Location loc, Value quotient,
                  Value remainder) {
    scf::YieldOp::create(builder, loc, ValueRange{quotient, remainder});
  };
  auto multiply = [&](OpBuilder &builder, Location loc) {
    Type half = builder.getI32Type(), full = builder.getI64Type();
    auto extend = [&](Value value) -> Value {
      return arith::ExtUIOp::create(builder, loc, full, value);
    };
    auto times = [&](Value a, Value b) -> Value {
      return arith::MulIOp::create(builder, loc, a, b);
    };
    Value n = arith::IndexCastUIOp::create(builder, loc, half, item);
    Value below = shiftDown(builder, loc, times(extend(lower), extend(n)));
    Value sum = arith::AddIOp::create(builder, loc,
                                      times(extend(upper), extend(n)), below);
    Value quotient = arith::TruncIOp::create(builder, loc, half,
                                             shiftDown(builder, loc, sum));
    Value remainder =
        arith::SubIOp::create(builder, loc, n, times(quotient, shortLength));
    auto toIndex = [&](Value value) -> Value {
      return arith::IndexCastUIOp::create(builder, loc, builder.getIndexType(),
                                          value);
    };
    yield(builder, loc, toIndex(quotient), toIndex(remainder));
  };
  auto divideSlowly = [&](OpBuilder &builder, Location loc) {
    auto [quotient, remainder] = divideByDivision(builder, loc);
    yield(builder, loc, quotient, remainder);
  };
  auto branch = scf::IfOp::create(builder, loc, fits, multiply, divideSlowly);
  return {branch.getResult(0), branch.getResult(1)};
}
