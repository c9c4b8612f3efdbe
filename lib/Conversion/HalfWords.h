// Vectors of bf16 as the halves of 32-bit words.
#ifndef ACT_LIB_CONVERSION_HALFWORDS_H
#define ACT_LIB_CONVERSION_HALFWORDS_H

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::act {

/// Extensions from bf16, roundings to it, and all between them: operations on
/// single lanes, so that the lanes may be in any order.
struct HalfWords {
  SmallVector<arith::ExtFOp> extensions;
  SmallVector<arith::TruncFOp> roundings;
};

/// All of it in the blocks of `root`, of vectors of at least `leastLanes`.
SmallVector<HalfWords> findHalfWords(Operation *root, int64_t leastLanes);

/// The bits of `x` (bf16) extended to f32: the words' lower halves, which have
/// even numbers, come first.
Value extendHalfWords(OpBuilder &builder, Location loc, Value x);

/// The upper halves of `bits` (i32) in the order of `extendHalfWords`, back in
/// their places, as bf16.
Value joinHalfWords(OpBuilder &builder, Location loc, Value bits);

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_HALFWORDS_H
