// Building linalg.generic ops that reduce along one axis of a tensor, or
// combine a tensor with what was reduced.
#ifndef ACT_LIB_TRANSFORMS_ROW_H
#define ACT_LIB_TRANSFORMS_ROW_H

#include "Decompose.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::act {

/// The rows of tensors of one shape along the axis `dim`.
class Row {
public:
  Row(OpBuilder &builder, Location loc, Value like, uint64_t dim);

  /// A tensor of one `value` a row.
  Value fill(Value value);

  /// Folds each row of `inputs`, tensors of the shape or of one value a row,
  /// into `init`, which has one value a row and is the last argument of `body`.
  Value reduce(ValueRange inputs, Value init, BodyBuilder body);

  /// The sum of what `body` makes of the elements of each row, starting with
  /// `init`, which has one value a row; the additions are in its type.
  Value sum(ValueRange inputs, Value init, BodyBuilder body);
  /// The same from 0, with additions in the type `type`.
  Value sum(ValueRange inputs, Type type, BodyBuilder body);

  /// The tensor that `body` makes of each element of `inputs`, tensors of the
  /// shape or of one value a row; where all have one value a row, so has the
  /// result, whose elements have the type `element`.
  Value map(ValueRange inputs, Type element, BodyBuilder body);

  OpBuilder &builder;

private:
  Location loc;
  SmallVector<OpFoldResult> sizes, rowSizes;
  AffineMap identity, toRow;
  uint64_t dim;
};

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_ROW_H
