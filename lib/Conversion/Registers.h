// Long vectors, register by register.
#ifndef ACT_LIB_CONVERSION_REGISTERS_H
#define ACT_LIB_CONVERSION_REGISTERS_H

#include "mlir/IR/Builders.h"

namespace mlir::act {

/// What `compute` makes of `vectors` (one-dimensional, of equal length), which
/// are given to it `lanes` elements at a time; their number is a multiple of
/// that. `compute` returns a vector of as many elements.
Value computeByRegister(OpBuilder &builder, Location loc,
                        ArrayRef<Value> vectors, int64_t lanes,
                        llvm::function_ref<Value(ArrayRef<Value>)> compute);

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_REGISTERS_H
