#include "Row.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

Row::Row(OpBuilder &builder, Location loc, Value like, uint64_t dim)
    : builder(builder), loc(loc),
      sizes(tensor::getMixedSizes(builder, loc, like)), rowSizes(sizes),
      identity(builder.getMultiDimIdentityMap(sizes.size())),
      toRow(identity.dropResult(dim)), dim(dim) {
  rowSizes.erase(rowSizes.begin() + dim);
}

Value Row::fill(Value value) {
  Value empty =
      tensor::EmptyOp::create(builder, loc, rowSizes, value.getType());
  return linalg::FillOp::create(builder, loc, value, empty).getResult(0);
}

static bool isRow(Value value, size_t rank) {
  return size_t(cast<RankedTensorType>(value.getType()).getRank()) < rank;
}

static linalg::GenericOp createGeneric(OpBuilder &builder, Location loc,
                                       ValueRange inputs, Value output,
                                       ArrayRef<AffineMap> maps,
                                       ArrayRef<utils::IteratorType> iterators,
                                       bool readsOutput, BodyBuilder body) {
  return linalg::GenericOp::create(
      builder, loc, output.getType(), inputs, output, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange arguments) {
        Value result =
            body(b, l, readsOutput ? arguments : arguments.drop_back());
        linalg::YieldOp::create(b, l, result);
      });
}

Value Row::reduce(ValueRange inputs, Value init, BodyBuilder body) {
  SmallVector<AffineMap> maps = llvm::map_to_vector(inputs, [&](Value input) {
    return isRow(input, sizes.size()) ? toRow : identity;
  });
  maps.push_back(toRow);
  SmallVector<utils::IteratorType> iterators(sizes.size(),
                                             utils::IteratorType::parallel);
  iterators[dim] = utils::IteratorType::reduction;
  return createGeneric(builder, loc, inputs, init, maps, iterators,
                       /*readsOutput=*/true, body)
      .getResult(0);
}

Value Row::sum(ValueRange inputs, Value init, BodyBuilder body) {
  Type type = getElementTypeOrSelf(init);
  return reduce(
      inputs, init, [&](OpBuilder &b, Location l, ValueRange a) -> Value {
        Value term = convertFloat(b, l, body(b, l, a.drop_back()), type);
        return arith::AddFOp::create(b, l, term, a.back());
      });
}

Value Row::sum(ValueRange inputs, Type type, BodyBuilder body) {
  Value zero = createFloat(builder, loc, 0, cast<FloatType>(type));
  return sum(inputs, fill(zero), body);
}

Value Row::map(ValueRange inputs, Type element, BodyBuilder body) {
  auto ofRow = [&](Value input) { return isRow(input, sizes.size()); };
  bool onlyRows = llvm::all_of(inputs, ofRow);
  AffineMap rows = builder.getMultiDimIdentityMap(rowSizes.size());
  SmallVector<AffineMap> maps = llvm::map_to_vector(inputs, [&](Value input) {
    return onlyRows ? rows : ofRow(input) ? toRow : identity;
  });
  maps.push_back(onlyRows ? rows : identity);
  Value empty = tensor::EmptyOp::create(builder, loc,
                                        onlyRows ? rowSizes : sizes, element);
  SmallVector<utils::IteratorType> iterators(maps.back().getNumDims(),
                                             utils::IteratorType::parallel);
  return createGeneric(builder, loc, inputs, empty, maps, iterators,
                       /*readsOutput=*/false, body)
      .getResult(0);
}
