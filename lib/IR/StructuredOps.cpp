// Verification of the ops over several inputs or along an axis.
#include "act/IR/Act.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

//===----------------------------------------------------------------------===//
// Gated units
//===----------------------------------------------------------------------===//

/// Checks the attributes of a unit on elements of type `element`.
template <typename OpT> static LogicalResult verifyUnit(OpT op, Type element) {
  if (std::optional<APFloat> limit = op.getLimit())
    if (limit->isNaN() || limit->isNegative() || limit->isZero())
      return op.emitOpError("has the limit ")
             << limit->convertToDouble() << "; expected a positive number";
  if (op.getOffset().isNaN())
    return op.emitOpError("has the offset NaN; expected a number");
  if (op.getClamp() != ClampPlace::Before && !op.getLimit())
    return op.emitOpError("says where to clamp, but not to what; expected the "
                          "attribute 'limit'");
  std::optional<Type> type = op.getComputeType();
  if (!type || *type == element)
    return success();
  bool holdsElement =
      isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(*type) &&
      cast<FloatType>(*type).getWidth() > element.getIntOrFloatBitWidth();
  if (!holdsElement)
    return op.emitOpError("computes in ") << *type << "; expected " << element
                                          << " or a wider one of f32, f64";
  return success();
}

template <typename OpT>
static LogicalResult verifyUnitSymbol(OpT op,
                                      SymbolTableCollection &symbolTable) {
  return act::detail::verifyFormulaUse(op, op.getActivation(),
                                       op.getParameters().size(), std::nullopt,
                                       symbolTable);
}

/// `packed` with the size of the axis `dim` divided by `size`; null, with an
/// error at `loc`, where there is no such axis or it cannot be divided.
static RankedTensorType divideAxis(std::optional<Location> loc, Type packed,
                                   uint64_t dim, int64_t size) {
  auto type = dyn_cast<RankedTensorType>(packed);
  if (!type) {
    (void)emitOptionalError(loc, "found ", packed,
                            ", expected a ranked tensor");
    return {};
  }
  if (dim >= uint64_t(type.getRank())) {
    (void)emitOptionalError(loc, "has the axis ", dim, "; expected one below ",
                            type.getRank(), ", the rank of ", type);
    return {};
  }
  if (size <= 0) {
    (void)emitOptionalError(loc, "divides an axis by ", size,
                            "; expected a positive number");
    return {};
  }
  SmallVector<int64_t> shape(type.getShape());
  if (ShapedType::isDynamic(shape[dim]))
    return type;
  if (shape[dim] % size != 0) {
    (void)emitOptionalError(loc, "divides an axis of size ", shape[dim], " by ",
                            size, "; expected a multiple of it");
    return {};
  }
  shape[dim] /= size;
  return RankedTensorType::get(shape, type.getElementType());
}

LogicalResult GatedOp::verify() {
  return verifyUnit(*this, getElementTypeOrSelf(getGate()));
}
LogicalResult GatedVjpOp::verify() {
  return verifyUnit(*this, getElementTypeOrSelf(getGate()));
}
LogicalResult GluOp::verify() {
  return verifyUnit(*this, getElementTypeOrSelf(getX()));
}
LogicalResult GluVjpOp::verify() {
  RankedTensorType half = divideAxis(getLoc(), getX().getType(), getDim(), 2);
  if (!half)
    return failure();
  if (getGradient().getType() != half)
    return emitOpError("has a gradient of type ")
           << getGradient().getType() << "; expected " << half;
  return verifyUnit(*this, getElementTypeOrSelf(getX()));
}

LogicalResult GluOp::inferReturnTypes(MLIRContext *,
                                      std::optional<Location> loc,
                                      Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  RankedTensorType half =
      divideAxis(loc, adaptor.getX().getType(), adaptor.getDim(), 2);
  if (!half)
    return failure();
  types.push_back(half);
  return success();
}

LogicalResult GatedOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyUnitSymbol(*this, symbolTable);
}
LogicalResult GatedVjpOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyUnitSymbol(*this, symbolTable);
}
LogicalResult GluOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyUnitSymbol(*this, symbolTable);
}
LogicalResult GluVjpOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyUnitSymbol(*this, symbolTable);
}

//===----------------------------------------------------------------------===//
// Ops along an axis
//===----------------------------------------------------------------------===//

LogicalResult act::detail::verifyAxis(Operation *op, RankedTensorType type,
                                      uint64_t dim) {
  if (dim < uint64_t(type.getRank()))
    return success();
  return op->emitOpError("has the axis ")
         << dim << "; expected one below " << type.getRank() << ", the rank of "
         << type;
}

template <typename OpT> static LogicalResult verifyAxis(OpT op, Value x) {
  return act::detail::verifyAxis(op, cast<RankedTensorType>(x.getType()),
                                 op.getDim());
}

/// The type of a tensor of one value a row.
static RankedTensorType getRowType(Type type, uint64_t dim) {
  auto tensor = cast<RankedTensorType>(type);
  SmallVector<int64_t> shape(tensor.getShape());
  shape.erase(shape.begin() + dim);
  return RankedTensorType::get(shape, tensor.getElementType());
}

LogicalResult SoftmaxOp::verify() {
  if (failed(verifyAxis(*this, getX())))
    return failure();
  if (!getSink())
    return success();
  Type type = getSink().getType();
  RankedTensorType rows = getRowType(getX().getType(), getDim());
  if (type != rows && type != rows.getElementType())
    return emitOpError("has a sink of type ")
           << type << "; expected " << rows << " or " << rows.getElementType();
  return success();
}

LogicalResult SoftmaxSinkVjpOp::verify() {
  if (failed(verifyAxis(*this, getX())))
    return failure();
  RankedTensorType rows = getRowType(getX().getType(), getDim());
  if (getSink().getType() != rows)
    return emitOpError("has a sink of type ")
           << getSink().getType() << "; expected " << rows;
  return success();
}

LogicalResult LogSoftmaxOp::verify() { return verifyAxis(*this, getX()); }
LogicalResult SoftminOp::verify() { return verifyAxis(*this, getX()); }
LogicalResult SparsemaxOp::verify() { return verifyAxis(*this, getX()); }
LogicalResult Entmax15Op::verify() { return verifyAxis(*this, getX()); }
LogicalResult SparsemaxVjpOp::verify() { return verifyAxis(*this, getY()); }
LogicalResult Entmax15VjpOp::verify() { return verifyAxis(*this, getY()); }
LogicalResult GumbelSoftmaxOp::verify() { return verifyAxis(*this, getX()); }
LogicalResult GumbelSoftmaxVjpOp::verify() { return verifyAxis(*this, getX()); }
LogicalResult SoftmaxVjpOp::verify() { return verifyAxis(*this, getY()); }
LogicalResult LogSoftmaxVjpOp::verify() { return verifyAxis(*this, getY()); }
LogicalResult SoftminVjpOp::verify() { return verifyAxis(*this, getY()); }

LogicalResult MaxoutOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> loc,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  RankedTensorType type = divideAxis(loc, adaptor.getX().getType(),
                                     adaptor.getDim(), adaptor.getSize());
  if (!type)
    return failure();
  types.push_back(type);
  return success();
}

LogicalResult MaxoutVjpOp::verify() {
  RankedTensorType type =
      divideAxis(getLoc(), getX().getType(), getDim(), getSize());
  if (!type)
    return failure();
  if (getGradient().getType() != type)
    return emitOpError("has a gradient of type ")
           << getGradient().getType() << "; expected " << type;
  return success();
}
