// The counter-based random number generator Threefry-2x32-20.
#ifndef ACT_TRANSFORMS_THREEFRY_H
#define ACT_TRANSFORMS_THREEFRY_H

#include "mlir/IR/Builders.h"
#include <array>

namespace mlir::act {

/// Two words of 32 bits, the low one first: values of type i32, or vectors or
/// tensors of it.
using Words = std::array<Value, 2>;

/// Emits integer arithmetic that computes two random words of `counter` and
/// `key`: a bijection of the counter for each key, whose outputs pass the
/// batteries of statistical tests. Additions, rotations and exclusive ors only.
/// Source: Salmon, Moraes, Dror & Shaw, "Parallel Random Numbers: As Easy as 1,
/// 2, 3", SC 2011; the constants are those of Threefry in that paper.
Words emitThreefry(OpBuilder &builder, Location loc, Words counter, Words key);

} // namespace mlir::act

#endif // ACT_TRANSFORMS_THREEFRY_H
