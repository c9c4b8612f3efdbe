// Tables of a few f32 in vector registers.
#ifndef ACT_LIB_CONVERSION_SMALLTABLE_H
#define ACT_LIB_CONVERSION_SMALLTABLE_H

#include "act/IR/Act.h"
#include "mlir/IR/Builders.h"

namespace mlir::act {

/// Whether `table` is one of 8, 16 or 32 f32, for an index of i32.
bool isSmallTable(DenseElementsAttr table);

/// `index` without the bits that do not count, of which an i8 has none.
Value maskIndex(OpBuilder &builder, Location loc, Value index,
                DenseElementsAttr table);

/// Looks up `index`, a vector of i32 of one dimension, in `table`, of 8, 16 or
/// 32 f32, by permutations of registers of `width` bits (512 or 256). Null
/// where there are none (0) or the elements do not fill registers.
Value permuteSmallTable(OpBuilder &builder, Location loc, Value index,
                        DenseElementsAttr table, int64_t width);

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_SMALLTABLE_H
