#include "SmallTable.h"
#include "Registers.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// Looks up the elements of one register.
class Permuter {
public:
  Permuter(OpBuilder &builder, Location loc, DenseElementsAttr table,
           int64_t lanes)
      : builder(builder), loc(loc), lanes(lanes) {
    // A permutation takes as many bits of the index as number the lanes.
    auto values = table.getValues<APFloat>();
    int64_t size = table.getNumElements();
    for (int64_t i = 0; i < std::max(lanes, size); ++i)
      entries.push_back(values[i % size]);
  }

  Value lookUp(Value index) {
    return lanes == 16 ? permute512(index) : permute256(index);
  }

private:
  Value part(unsigned first) {
    auto type = VectorType::get(lanes, builder.getF32Type());
    return arith::ConstantOp::create(
        builder, loc,
        DenseElementsAttr::get(type, ArrayRef(entries).slice(first, lanes)));
  }
  Value callIntrinsic(StringRef name, ValueRange arguments) {
    return LLVM::CallIntrinsicOp::create(
               builder, loc, VectorType::get(lanes, builder.getF32Type()),
               builder.getStringAttr(name), arguments)
        .getResult(0);
  }
  Value permute512(Value index);
  Value permute256(Value index);

  OpBuilder &builder;
  Location loc;
  int64_t lanes;
  SmallVector<APFloat> entries;
};
} // namespace

Value Permuter::permute512(Value index) {
  if (entries.size() == 16)
    return callIntrinsic("llvm.x86.avx512.permvar.sf.512", {part(0), index});
  return callIntrinsic("llvm.x86.avx512.vpermi2var.ps.512",
                       {part(0), index, part(16)});
}

/// Permutes eight entries at a time; further bits of the index, moved to the
/// sign, blend what neighbours give.
Value Permuter::permute256(Value index) {
  SmallVector<Value> parts;
  for (unsigned i = 0; i < entries.size(); i += 8)
    parts.push_back(callIntrinsic("llvm.x86.avx2.permps", {part(i), index}));
  Value zero = splatConstant(builder, loc, builder.getI32IntegerAttr(0), index);
  for (int32_t bit = 3; parts.size() > 1; ++bit) {
    Value amount =
        splatConstant(builder, loc, builder.getI32IntegerAttr(31 - bit), index);
    Value sign = arith::ShLIOp::create(builder, loc, index, amount);
    Value isHigh = arith::CmpIOp::create(builder, loc,
                                         arith::CmpIPredicate::slt, sign, zero);
    for (unsigned i = 0; i < parts.size() / 2; ++i)
      parts[i] = arith::SelectOp::create(builder, loc, isHigh, parts[2 * i + 1],
                                         parts[2 * i]);
    parts.resize(parts.size() / 2);
  }
  return parts.front();
}

bool mlir::act::isSmallTable(DenseElementsAttr table) {
  return table.getNumElements() < 256;
}

Value mlir::act::maskIndex(OpBuilder &builder, Location loc, Value index,
                           DenseElementsAttr table) {
  if (!isSmallTable(table))
    return index;
  int32_t bits = static_cast<int32_t>(table.getNumElements() - 1);
  Value mask =
      splatConstant(builder, loc, builder.getI32IntegerAttr(bits), index);
  return arith::AndIOp::create(builder, loc, index, mask);
}

Value mlir::act::permuteSmallTable(OpBuilder &builder, Location loc,
                                   Value index, DenseElementsAttr table,
                                   int64_t width) {
  int64_t count = cast<VectorType>(index.getType()).getNumElements();
  int64_t lanes = width / 32;
  if (lanes == 16 && count % 16 != 0)
    lanes = 8;
  if (lanes == 0 || count == 0 || count % lanes != 0)
    return {};
  Permuter permuter(builder, loc, table, lanes);
  return computeByRegister(
      builder, loc, index, lanes,
      [&](ArrayRef<Value> some) { return permuter.lookUp(some.front()); });
}
