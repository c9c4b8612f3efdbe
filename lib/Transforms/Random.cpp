#include "Random.h"
#include "Decompose.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::act;

/// The low and the high word of an i64.
static Words split(OpBuilder &builder, Location loc, Value value) {
  Value bits =
      arith::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(32));
  Value high = arith::ShRUIOp::create(builder, loc, value, bits);
  auto truncate = [&](Value v) -> Value {
    return arith::TruncIOp::create(builder, loc, builder.getI32Type(), v);
  };
  return {truncate(value), truncate(high)};
}

Noise::Noise(OpBuilder &builder, Location loc, Value tensor, Value seed) {
  for (OpFoldResult size : tensor::getMixedSizes(builder, loc, tensor))
    sizes.push_back(getValueOrCreateConstantIndexOp(builder, loc, size));
  key = split(builder, loc, seed);
}

Words Noise::counter(OpBuilder &builder, Location loc) const {
  Value position = arith::ConstantIndexOp::create(builder, loc, 0);
  for (auto [loop, size] : llvm::enumerate(sizes)) {
    Value index = linalg::IndexOp::create(builder, loc, loop);
    if (loop == 0) {
      position = index;
      continue;
    }
    Value rows = arith::MulIOp::create(builder, loc, position, size);
    position = arith::AddIOp::create(builder, loc, rows, index);
  }
  Value wide =
      arith::IndexCastOp::create(builder, loc, builder.getI64Type(), position);
  return split(builder, loc, wide);
}

/// (k + ½) / 2ⁿ for the n upper bits k of the random ones: n is one less than
/// the type has, so that all these numbers are exact, none of them 0 or 1.
Value Noise::uniform(OpBuilder &builder, Location loc, FloatType type) const {
  Words words = emitThreefry(builder, loc, counter(builder, loc), key);
  Value bits = words[0];
  if (type.getWidth() == 64) {
    auto extend = [&](Value word) -> Value {
      return arith::ExtUIOp::create(builder, loc, builder.getI64Type(), word);
    };
    Value half =
        arith::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(32));
    Value high = arith::ShLIOp::create(builder, loc, extend(words[1]), half);
    bits = arith::OrIOp::create(builder, loc, high, extend(words[0]));
  }
  unsigned kept = type.getFPMantissaWidth() - 1;
  Value dropped = arith::ConstantOp::create(
      builder, loc,
      builder.getIntegerAttr(bits.getType(), type.getWidth() - kept));
  Value number = arith::SIToFPOp::create(
      builder, loc, type, arith::ShRUIOp::create(builder, loc, bits, dropped));
  return math::FmaOp::create(
      builder, loc, number,
      createFloat(builder, loc, std::ldexp(1.0, -int(kept)), type),
      createFloat(builder, loc, std::ldexp(1.0, -int(kept) - 1), type));
}
