// The act dialect: its ops, attributes and the activation interface.
#ifndef ACT_IR_ACT_H
#define ACT_IR_ACT_H

#include "act/Definitions/Library.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/VectorInterfaces.h"

#include "act/IR/ActDialect.h.inc"
#include "act/IR/ActEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "act/IR/ActAttrs.h.inc"

namespace mlir::act {
/// Whether `type` is one of the 8-bit float types that activations take.
bool isFloat8(Type type);

/// Of ops with which implementations are written besides those of arith and
/// math.
template <typename ConcreteType>
class TargetPrimitive
    : public OpTrait::TraitBase<ConcreteType, TargetPrimitive> {};
} // namespace mlir::act

#include "act/IR/ActInterfaces.h.inc"

namespace mlir::act::detail {
/// Checks that `op` gives no parameters or one for each of `names`.
LogicalResult verifyParameters(ActivationOpInterface op,
                               ArrayRef<StringLiteral> names);
/// Checks that `activation`, where it is a symbol of the module's, names a
/// formula that takes `given` parameters and has operand `wrt`.
LogicalResult verifyFormulaUse(Operation *op, Attribute activation,
                               size_t given, std::optional<unsigned> wrt,
                               SymbolTableCollection &symbolTable);
/// Makes `activation`, the name of `op` or of one of its variants, the op's
/// activation; returns false for any other.
bool setVariant(Operation *op, Attribute activation);
/// True while the variant of `op` is not known yet: a module around it has a
/// profile that act-apply-profile has not applied.
bool awaitsProfile(Operation *op);
/// Checks that `type`, of an operand of `op`, has the axis `dim`.
LogicalResult verifyAxis(Operation *op, RankedTensorType type, uint64_t dim);
/// Checks that `op` has no attributes but its own and those of dialects.
LogicalResult verifyAttributeNames(Operation *op);
/// Folds an op on constants to the correctly rounded result.
OpFoldResult foldActivation(ActivationOpInterface op,
                            ArrayRef<Attribute> operands);
} // namespace mlir::act::detail

namespace mlir::act {
/// A misspelt attribute is an error: what it asks for must not be lost.
template <typename ConcreteType>
class KnownAttributes
    : public OpTrait::TraitBase<ConcreteType, KnownAttributes> {
public:
  static LogicalResult verifyTrait(Operation *op) {
    return detail::verifyAttributeNames(op);
  }
};
} // namespace mlir::act

#define GET_OP_CLASSES
#include "act/IR/ActOps.h.inc"

#endif // ACT_IR_ACT_H
