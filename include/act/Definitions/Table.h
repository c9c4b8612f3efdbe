// Activations of 8-bit types as tables, computed by MPFR.
#ifndef ACT_DEFINITIONS_TABLE_H
#define ACT_DEFINITIONS_TABLE_H

#include "act/Definitions/Library.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"

namespace mlir::act {
class ActivationOpInterface;
class QuantizedOp;

/// Whether a table can compute `op`: its elements are 8-bit floats and its
/// parameters, where it gives them, constants.
bool isTabulable(ActivationOpInterface op);

/// Emits `op`, which is tabulable and of which `formula` is the definition or
/// the vector-Jacobian product, at the insertion point: one lookup, or the
/// product of the gradient with the looked up derivative, which rounds
/// correctly for every pair of finite values.
FailureOr<Value> emitTabulated(OpBuilder &builder, ActivationOpInterface op,
                               Activation activation, func::FuncOp formula);

/// The results of `op` by the bits of x: 256 of them or, where it has a
/// channel, a row of 256 for each. Fails with a diagnostic where there is no
/// such activation, operand or number of parameters.
FailureOr<DenseElementsAttr> computeTable(QuantizedOp op);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_TABLE_H
