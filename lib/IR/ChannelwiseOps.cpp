// Verification of activations with a parameter a channel.
#include "act/IR/Act.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

/// Checks the type of the parameter at `index` of an op on `x` along `dim`.
static LogicalResult verifyParameter(Operation *op, size_t index, Type type,
                                     RankedTensorType x, uint64_t dim) {
  Type found = getElementTypeOrSelf(type), element = x.getElementType();
  if (found != element &&
      found.getIntOrFloatBitWidth() <= element.getIntOrFloatBitWidth())
    return op->emitOpError("parameter ")
           << index + 1 << " has elements of type " << found << "; expected "
           << element << ", that of x, or a wider one";
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || tensor.getRank() == 0 ||
      succeeded(
          verifyCompatibleShape(tensor.getShape(), x.getShape().slice(dim, 1))))
    return success();
  return op->emitOpError("parameter ")
         << index + 1 << " has type " << type << "; expected "
         << RankedTensorType::get(x.getShape().slice(dim, 1), found)
         << " for the axis " << dim << " of " << x
         << ", or a scalar or tensor of rank 0 where it is shared";
}

template <typename OpT> static LogicalResult verifyChannelwise(OpT op) {
  auto x = cast<RankedTensorType>(op.getX().getType());
  if (op.getParameters().empty())
    return op.emitOpError("has no parameters; expected one or more, or "
                          "'act.apply' for an activation without");
  if (failed(act::detail::verifyAxis(op, x, op.getDim())))
    return failure();
  for (auto [index, parameter] : llvm::enumerate(op.getParameters()))
    if (failed(verifyParameter(op, index, parameter.getType(), x, op.getDim())))
      return failure();
  return success();
}

LogicalResult ChannelwiseOp::verify() { return verifyChannelwise(*this); }
LogicalResult ChannelwiseVjpOp::verify() { return verifyChannelwise(*this); }

LogicalResult ChannelwiseVjpOp::inferReturnTypes(MLIRContext *,
                                                 std::optional<Location> loc,
                                                 Adaptor adaptor,
                                                 SmallVectorImpl<Type> &types) {
  uint64_t wrt = adaptor.getWrt(), given = adaptor.getParameters().size();
  if (wrt > given)
    return emitOptionalError(loc, "is with respect to operand ", wrt,
                             "; expected at most ", given,
                             ", the number of parameters");
  Value operand = wrt == 0 ? adaptor.getX() : adaptor.getParameters()[wrt - 1];
  types.push_back(operand.getType());
  return success();
}

LogicalResult
ChannelwiseOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return act::detail::verifyFormulaUse(*this, getActivation(),
                                       getParameters().size(), std::nullopt,
                                       symbolTable);
}
LogicalResult
ChannelwiseVjpOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return act::detail::verifyFormulaUse(
      *this, getActivation(), getParameters().size(), getWrt(), symbolTable);
}
