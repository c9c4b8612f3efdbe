#include "Registers.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

/// The elements of `low`, then those of `high`.
static Value concatenate(OpBuilder &builder, Location loc, Value low,
                         Value high) {
  int64_t length = cast<VectorType>(low.getType()).getNumElements();
  return vector::ShuffleOp::create(
      builder, loc, low, high, llvm::to_vector(llvm::seq<int64_t>(2 * length)));
}

Value act::computeByRegister(
    OpBuilder &builder, Location loc, ArrayRef<Value> vectors, int64_t lanes,
    llvm::function_ref<Value(ArrayRef<Value>)> compute) {
  int64_t length = cast<VectorType>(vectors.front().getType()).getNumElements();
  if (length == lanes)
    return compute(vectors);
  SmallVector<Value> parts;
  for (int64_t first = 0; first < length; first += lanes)
    parts.push_back(compute(llvm::map_to_vector(vectors, [&](Value v) -> Value {
      return vector::ExtractStridedSliceOp::create(builder, loc, v, first,
                                                   lanes, 1);
    })));
  // Only vectors of one length are put together by a single instruction.
  if (!llvm::isPowerOf2_64(parts.size()))
    parts.resize(llvm::PowerOf2Ceil(parts.size()),
                 ub::PoisonOp::create(builder, loc, parts.front().getType()));
  for (; parts.size() > 1; parts.resize(parts.size() / 2))
    for (size_t i = 0; i < parts.size() / 2; ++i)
      parts[i] = concatenate(builder, loc, parts[2 * i], parts[2 * i + 1]);
  if (cast<VectorType>(parts.front().getType()).getNumElements() == length)
    return parts.front();
  return vector::ExtractStridedSliceOp::create(builder, loc, parts.front(), 0,
                                               length, 1);
}
