// Dividing numbers of items by the length of a row, in kernels.
#ifndef ACT_LIB_CONVERSION_ROWDIVISION_H
#define ACT_LIB_CONVERSION_ROWDIVISION_H

#include "mlir/IR/Builders.h"

namespace mlir::act {

/// A GPU has no instruction that divides integers; the host finds a factor, by
/// which each thread multiplies instead: D. Lemire, O. Kaser, N. Kurz, "Faster
/// remainder by direct computation" (2019).
class RowDivision {
public:
  /// Emits what is the same for all items, of which there are `items`. `length`
  /// is not zero.
  RowDivision(OpBuilder &builder, Location loc, Value items, Value length);

  /// Emits the quotient and the remainder of `item` by the length.
  std::pair<Value, Value> divide(OpBuilder &builder, Location loc, Value item);

private:
  Value length;
  /// Whether items and length fit the factor, null where the length is constant
  /// (LLVM finds the factor then); the factor's halves, and the length in 32
  /// bits.
  Value fits, upper, lower, shortLength;
};

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_ROWDIVISION_H
