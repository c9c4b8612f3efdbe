// The pass convert-act-table-lookup.
#include "Registers.h"
#include "SmallTable.h"
#include "act/Conversion/Passes.h"
#include "act/Conversion/Pipelines.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTTABLELOOKUP
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// How bytes are looked up in registers.
enum class Shuffle { None, Avx2, Vbmi };

/// What a target can do: bits of a register whose f32 can be permuted, or 0.
struct Permutations {
  Shuffle bytes = Shuffle::None;
  int64_t wordBits = 0;
};

/// Lowers the lookups of one symbol table, which gets the tables as globals.
class Lowering {
public:
  Lowering(Operation *symbolTable, const Permutations &permutations)
      : symbols(symbolTable), builder(symbolTable), shuffle(permutations.bytes),
        wordBits(permutations.wordBits) {}

  Value lower(TableLookupOp op);

private:
  Value getGlobal(DenseElementsAttr table);
  Value toIndex(Value value);
  Value position(Value index, Value row);
  Value load(TableLookupOp op);
  Value gather(TableLookupOp op, Value index, Value row);
  Value permuteBytes(TableLookupOp op, Value index, Value row);
  Value permuteWords(TableLookupOp op, Value index);
  Value permute(ArrayRef<Value> parts, Value index);
  Value part(TableLookupOp op, Value row, unsigned first, unsigned count);
  Value permuteVbmi(ArrayRef<Value> parts, Value index);
  Value shuffleAvx2(ArrayRef<Value> parts, Value index);

  Value bytes(ArrayRef<int8_t> values) {
    auto type = VectorType::get(values.size(), builder.getI8Type());
    return arith::ConstantOp::create(builder, loc,
                                     DenseElementsAttr::get(type, values));
  }
  Value splat(int8_t value, unsigned count) {
    return bytes(SmallVector<int8_t>(count, value));
  }
  Value number(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  template <typename OpT> Value make(Value a, Value b) {
    return OpT::create(builder, loc, a, b);
  }
  Value callIntrinsic(StringRef name, ValueRange arguments) {
    return LLVM::CallIntrinsicOp::create(builder, loc,
                                         arguments.front().getType(),
                                         builder.getStringAttr(name), arguments)
        .getResult(0);
  }

  SymbolTable symbols;
  OpBuilder builder;
  Shuffle shuffle;
  int64_t wordBits;
  Location loc = builder.getUnknownLoc();
  llvm::DenseMap<Attribute, memref::GlobalOp> globals;
};
} // namespace

/// The scalar that all elements of `row` are, or null.
static Value getUniform(Value row) {
  if (!isa<VectorType>(row.getType()))
    return row;
  if (auto broadcast = row.getDefiningOp<vector::BroadcastOp>())
    if (!isa<VectorType>(broadcast.getSource().getType()))
      return broadcast.getSource();
  return {};
}

/// A reference to the table, flat.
Value Lowering::getGlobal(DenseElementsAttr table) {
  auto type = MemRefType::get(table.getNumElements(), table.getElementType());
  memref::GlobalOp &global = globals[table];
  if (!global) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(&symbols.getOp()->getRegion(0).front());
    global = memref::GlobalOp::create(
        builder, loc, "act_table", builder.getStringAttr("private"), type,
        table.reshape(
            RankedTensorType::get(type.getShape(), type.getElementType())),
        /*constant=*/true, builder.getI64IntegerAttr(64));
    symbols.insert(global);
  }
  return memref::GetGlobalOp::create(builder, loc, type, global.getSymName());
}

Value Lowering::toIndex(Value value) {
  return arith::IndexCastUIOp::create(
      builder, loc, withElementType(value.getType(), builder.getIndexType()),
      value);
}

/// Where the entry of each element stands in the flat table.
Value Lowering::position(Value index, Value row) {
  Value position = toIndex(index);
  if (!row)
    return position;
  Value width = splatConstant(builder, loc, builder.getIndexAttr(256), row);
  Value start = make<arith::MulIOp>(row, width);
  if (start.getType() != position.getType())
    start =
        vector::BroadcastOp::create(builder, loc, position.getType(), start);
  return make<arith::AddIOp>(start, position);
}

Value Lowering::load(TableLookupOp op) {
  return memref::LoadOp::create(
      builder, loc, getGlobal(op.getTable()),
      position(maskIndex(builder, loc, op.getIndex(), op.getTable()),
               op.getRow()));
}

Value Lowering::gather(TableLookupOp op, Value index, Value row) {
  Value indices = position(maskIndex(builder, loc, index, op.getTable()), row);
  auto resultType = cast<VectorType>(
      withElementType(index.getType(), op.getTable().getElementType()));
  Value all = arith::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(cast<ShapedType>(withElementType(
                                 index.getType(), builder.getI1Type())),
                             true));
  Value none =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(resultType));
  return vector::GatherOp::create(builder, loc, resultType,
                                  getGlobal(op.getTable()), number(0), indices,
                                  all, none);
}

/// Entries `first` to `first + count` of a row: a constant, or loaded where the
/// row is known at run time only.
Value Lowering::part(TableLookupOp op, Value row, unsigned first,
                     unsigned count) {
  if (!row) {
    auto all = llvm::to_vector(op.getTable().getValues<int8_t>());
    return bytes(ArrayRef(all).slice(first, count));
  }
  Value start =
      make<arith::AddIOp>(make<arith::MulIOp>(row, number(256)), number(first));
  return vector::LoadOp::create(builder, loc,
                                VectorType::get(count, builder.getI8Type()),
                                getGlobal(op.getTable()), start);
}

/// Each permutation takes 7 bits of the index; the eighth chooses between two.
Value Lowering::permuteVbmi(ArrayRef<Value> parts, Value index) {
  auto half = [&](unsigned first) {
    return callIntrinsic("llvm.x86.avx512.vpermi2var.qi.512",
                         {parts[first], index, parts[first + 1]});
  };
  Value low = half(0), high = half(2);
  Value isHigh = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt,
                                       index, splat(0, 64));
  return arith::SelectOp::create(builder, loc, isHigh, high, low);
}

/// A shuffle gives 0 where the index has its highest bit, and takes the lower
/// four bits of others. `parts` after the first of each half hold differences
/// from the part before: the exclusive or of all those up to the index's own,
/// beyond which the reduced index is negative, is the entry.
Value Lowering::shuffleAvx2(ArrayRef<Value> parts, Value index) {
  auto half = [&](unsigned first, Value reduced) {
    Value result;
    for (unsigned i = 0; i < 8; ++i) {
      if (i > 0)
        reduced = make<arith::SubIOp>(reduced, splat(16, 32));
      Value term =
          callIntrinsic("llvm.x86.avx2.pshuf.b", {parts[first + i], reduced});
      result = result ? make<arith::XOrIOp>(result, term) : term;
    }
    return result;
  };
  Value low = half(0, index);
  Value high = half(8, make<arith::XOrIOp>(index, splat(-128, 32)));
  Value isHigh = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt,
                                       index, splat(0, 32));
  return arith::SelectOp::create(builder, loc, isHigh, high, low);
}

Value Lowering::permuteBytes(TableLookupOp op, Value index, Value row) {
  SmallVector<Value> parts;
  if (shuffle == Shuffle::Vbmi) {
    for (unsigned i = 0; i < 4; ++i)
      parts.push_back(part(op, row, 64 * i, 64));
    return permute(parts, index);
  }
  // Both lanes hold the same 16 entries.
  SmallVector<int64_t> twice;
  for (unsigned i = 0; i < 32; ++i)
    twice.push_back(i % 16);
  for (unsigned i = 0; i < 16; ++i) {
    Value lane = part(op, row, 16 * i, 16);
    if (i % 8 != 0)
      lane = make<arith::XOrIOp>(lane, part(op, row, 16 * (i - 1), 16));
    parts.push_back(vector::ShuffleOp::create(builder, loc, lane, lane, twice));
  }
  return permute(parts, index);
}

/// Looks up each of the four bytes of an f32, and interleaves them.
Value Lowering::permuteWords(TableLookupOp op, Value index) {
  SmallVector<Value> planes;
  for (unsigned plane = 0; plane < 4; ++plane) {
    SmallVector<int8_t> entries;
    for (APFloat value : op.getTable().getValues<APFloat>())
      entries.push_back(
          value.bitcastToAPInt().extractBitsAsZExtValue(8, 8 * plane));
    SmallVector<Value> parts;
    for (unsigned i = 0; i < 4; ++i)
      parts.push_back(bytes(ArrayRef(entries).slice(64 * i, 64)));
    planes.push_back(permute(parts, index));
  }
  auto join = [&](Value low, Value high, Type element) -> Value {
    Value both = vector::InterleaveOp::create(builder, loc, low, high);
    return vector::BitCastOp::create(
        builder, loc,
        cast<VectorType>(withElementType(index.getType(), element)), both);
  };
  Type i16 = builder.getI16Type();
  return join(join(planes[0], planes[1], i16), join(planes[2], planes[3], i16),
              op.getTable().getElementType());
}

/// Looks up as many bytes at a time as a register has.
Value Lowering::permute(ArrayRef<Value> parts, Value index) {
  int64_t width = shuffle == Shuffle::Vbmi ? 64 : 32;
  int64_t count = cast<VectorType>(index.getType()).getNumElements();
  int64_t padded = llvm::alignTo(count, width);
  if (padded != count)
    index = vector::InsertStridedSliceOp::create(builder, loc, index,
                                                 splat(0, padded), 0, 1);
  Value result =
      computeByRegister(builder, loc, index, width, [&](ArrayRef<Value> some) {
        return shuffle == Shuffle::Vbmi ? permuteVbmi(parts, some.front())
                                        : shuffleAvx2(parts, some.front());
      });
  if (padded != count)
    result = vector::ExtractStridedSliceOp::create(builder, loc, result, 0,
                                                   count, 1);
  return result;
}

/// The results of a lookup on scalars or vectors.
Value Lowering::lower(TableLookupOp op) {
  builder.setInsertionPoint(op);
  loc = op.getLoc();
  auto type = dyn_cast<VectorType>(op.getIndex().getType());
  if (!type)
    return load(op);
  auto flat = [&](Value value) -> Value {
    auto shaped = dyn_cast<VectorType>(value.getType());
    if (!shaped || shaped.getRank() == 1)
      return value;
    return vector::ShapeCastOp::create(
        builder, loc,
        VectorType::get(shaped.getNumElements(), shaped.getElementType()),
        value);
  };
  Value index = flat(op.getIndex()), row = op.getRow(), result;
  Value uniform = row ? getUniform(row) : Value();
  bool isByte = op.getTable().getElementType().isInteger(8);
  bool isWord = op.getTable().getElementType().isF32();
  // Fewer elements than fill a register are gathered at less expense.
  bool fillsRegisters =
      cast<VectorType>(index.getType()).getNumElements() % 64 == 0;
  if (isSmallTable(op.getTable()))
    result = permuteSmallTable(builder, loc, index, op.getTable(), wordBits);
  else if (isByte && shuffle != Shuffle::None && (!row || uniform))
    result = permuteBytes(op, index, uniform);
  else if (isWord && !row && shuffle == Shuffle::Vbmi && fillsRegisters)
    result = permuteWords(op, index);
  if (!result)
    result = gather(op, index, uniform ? uniform : row ? flat(row) : row);
  if (result.getType() == op.getType())
    return result;
  return vector::ShapeCastOp::create(builder, loc,
                                     cast<VectorType>(op.getType()), result);
}

namespace {
struct TableLookupPass : act::impl::ConvertActTableLookupBase<TableLookupPass> {
  using ConvertActTableLookupBase::ConvertActTableLookupBase;

  Permutations getPermutations() {
    Permutations result;
    if (cpu.empty())
      return result;
    if (hasFeature(cpu, "avx512vbmi"))
      result.bytes = Shuffle::Vbmi;
    else if (hasFeature(cpu, "avx2"))
      result.bytes = Shuffle::Avx2;
    // The widths of vectors are those of the features that permute.
    int64_t bits = getVectorBits(cpu);
    result.wordBits = bits >= 256 ? bits : 0;
    return result;
  }

  void runOnOperation() override {
    SmallVector<TableLookupOp> ops;
    getOperation()->walk([&](TableLookupOp op) {
      if (!isa<TensorType>(op.getType()))
        ops.push_back(op);
    });
    if (ops.empty())
      return;
    Permutations permutations = getPermutations();
    llvm::MapVector<Operation *, std::unique_ptr<Lowering>> lowerings;
    for (TableLookupOp op : ops) {
      std::unique_ptr<Lowering> &lowering =
          lowerings[SymbolTable::getNearestSymbolTable(op)];
      if (!lowering)
        lowering = std::make_unique<Lowering>(
            SymbolTable::getNearestSymbolTable(op), permutations);
      op.replaceAllUsesWith(lowering->lower(op));
      op.erase();
    }
  }
};
} // namespace
