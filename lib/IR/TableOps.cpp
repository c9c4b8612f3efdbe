// Verification and folding of table lookups and quantized activations.
#include "act/IR/Act.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

//===----------------------------------------------------------------------===//
// TableLookupOp
//===----------------------------------------------------------------------===//

/// An index of i32 has few f32 entries.
static LogicalResult verifySmallTable(TableLookupOp op) {
  ShapedType type = op.getTable().getType();
  int64_t size = type.getNumElements();
  if (!op.getRow() && type.getRank() == 1 && type.getElementType().isF32() &&
      (size == 8 || size == 16 || size == 32))
    return success();
  return op.emitOpError("has a table of type ")
         << type << (op.getRow() ? " in rows" : "")
         << "; expected 8, 16 or 32 entries of f32 for an index of i32, as in "
            "tensor<16xf32>";
}

LogicalResult TableLookupOp::verify() {
  ShapedType type = getTable().getType();
  ArrayRef<int64_t> shape = type.getShape();
  if (getElementTypeOrSelf(getIndex().getType()).isInteger(32)) {
    if (failed(verifySmallTable(*this)))
      return failure();
  } else if (shape.empty() || shape.back() != 256 ||
             shape.size() != (getRow() ? 2 : 1)) {
    return emitOpError("has a table of type ")
           << type << "; expected 256 entries"
           << (getRow() ? " in each of its rows, as in tensor<3x256xi8>" : "");
  }
  Type element = getElementTypeOrSelf(getResult().getType());
  if (type.getElementType() != element)
    return emitOpError("has results of type ")
           << element << "; expected those of the table, "
           << type.getElementType();
  return success();
}

/// The integer that a constant scalar or splat holds.
static std::optional<APInt> getInteger(Attribute attr) {
  if (auto scalar = dyn_cast_or_null<IntegerAttr>(attr))
    return scalar.getValue();
  if (auto splat = dyn_cast_or_null<SplatElementsAttr>(attr))
    return splat.getSplatValue<APInt>();
  return std::nullopt;
}

OpFoldResult TableLookupOp::fold(FoldAdaptor adaptor) {
  std::optional<APInt> index = getInteger(adaptor.getIndex());
  std::optional<APInt> row = APInt(64, 0);
  if (getRow())
    row = getInteger(adaptor.getRow());
  auto shaped = dyn_cast<ShapedType>(getType());
  if (!index || !row || (shaped && !shaped.hasStaticShape()))
    return {};
  uint64_t size = getTable().getType().getShape().back();
  uint64_t position = row->getZExtValue() * size + index->getZExtValue() % size;
  if (position >= uint64_t(getTable().getNumElements()))
    return {};
  Attribute entry = getTable().getValues<Attribute>()[position];
  if (shaped)
    return DenseElementsAttr::get(shaped, entry);
  return entry;
}

//===----------------------------------------------------------------------===//
// QuantizedOp
//===----------------------------------------------------------------------===//

static LogicalResult verifyScale(QuantizedOp op, StringRef name, float scale) {
  if (std::isnormal(scale) && scale > 0)
    return success();
  return op.emitOpError("has the ")
         << name << " " << scale << "; expected a positive normal number";
}

static LogicalResult verifyZeroPoint(QuantizedOp op, StringRef name,
                                     int64_t zeroPoint) {
  if (zeroPoint >= -128 && zeroPoint <= 127)
    return success();
  return op.emitOpError("has the ")
         << name << " " << zeroPoint << "; expected one of -128 to 127";
}

/// The place of the channels, where there is more than one scale.
static LogicalResult verifyChannels(QuantizedOp op) {
  int64_t count = op.getXScale().size();
  std::optional<uint64_t> axis = op.getAxis();
  if (axis && op.getChannel())
    return op.emitOpError("has both an axis and a channel; expected the axis "
                          "on ranked tensors, the channel on scalars");
  if (op.getChannel())
    return success();
  if (!axis) {
    if (count == 1)
      return success();
    return op.emitOpError("has ")
           << count << " values of x_scale; expected one, or the axis whose "
           << "positions they belong to";
  }
  auto type = dyn_cast<RankedTensorType>(op.getX().getType());
  if (!type || *axis >= uint64_t(type.getRank()))
    return op.emitOpError("has the axis ")
           << *axis << " on " << op.getX().getType()
           << "; expected a ranked tensor that has this dimension";
  if (!type.isDynamicDim(*axis) && type.getDimSize(*axis) != count)
    return op.emitOpError("has ")
           << count << " values of x_scale for " << type.getDimSize(*axis)
           << " positions along axis " << *axis << "; expected one for each";
  return success();
}

LogicalResult QuantizedOp::verify() {
  ArrayRef<float> scales = getXScale();
  if (scales.empty() || scales.size() != getXZeroPoint().size())
    return emitOpError("has ")
           << scales.size() << " values of x_scale and "
           << getXZeroPoint().size()
           << " of x_zero_point; expected as many of both, at least one";
  for (float scale : scales)
    if (failed(verifyScale(*this, "x_scale", scale)))
      return failure();
  for (int32_t zeroPoint : getXZeroPoint())
    if (failed(verifyZeroPoint(*this, "x_zero_point", zeroPoint)))
      return failure();
  if (failed(verifyScale(*this, "y_scale", getYScale().convertToFloat())) ||
      failed(verifyZeroPoint(*this, "y_zero_point",
                             static_cast<int32_t>(getYZeroPoint()))))
    return failure();
  return verifyChannels(*this);
}

LogicalResult
QuantizedOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  std::optional<ArrayRef<double>> parameters = getParameters();
  return act::detail::verifyFormulaUse(*this, getActivation(),
                                       parameters ? parameters->size() : 0,
                                       getWrt(), symbolTable);
}
