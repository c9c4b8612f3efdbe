// Math ops that are functions of the library.
#ifndef ACT_LIB_CONVERSION_MATHFUNCTIONS_H
#define ACT_LIB_CONVERSION_MATHFUNCTIONS_H

#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"

namespace mlir::act {

/// The names of the math ops that are functions of the library and that
/// `predicate`, if there is one, accepts.
SmallVector<std::string>
getMathFunctions(MLIRContext *context,
                 llvm::function_ref<bool(StringRef)> predicate = nullptr);

/// The element type of `op`, or null where it is no function of floats of one
/// type and shape.
FloatType getFunctionType(Operation *op);

/// What the library has for `op`, of elements of type `element`.
SmallVector<Implementation> getFunctionCode(Operation *op, FloatType element);

/// The act op of the function that `op` is, of `operands`; it asks for nothing.
ApplyOp createApply(OpBuilder &builder, Operation *op, ValueRange operands);

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_MATHFUNCTIONS_H
