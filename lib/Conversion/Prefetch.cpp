// The pass convert-act-prefetch.
#include "act/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTPREFETCH
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// Whether `value` is a vector of f32 or f64 in whole registers.
static bool isInRegisters(Value value, unsigned vectorBits) {
  auto type = cast<VectorType>(value.getType());
  Type element = type.getElementType();
  return !type.isScalable() && (element.isF32() || element.isF64()) &&
         type.getNumElements() * element.getIntOrFloatBitWidth() % vectorBits ==
             0;
}

/// The vector whose computation is the last before `prefetch`; null where that
/// computes something else.
static Value getVectorBefore(LLVM::Prefetch prefetch, unsigned vectorBits) {
  Operation *op = prefetch->getPrevNode();
  auto isScalar = [](Operation *op) {
    return isa<LLVM::Prefetch>(op) ||
           (isMemoryEffectFree(op) &&
            llvm::none_of(op->getOperandTypes(), llvm::IsaPred<VectorType>) &&
            llvm::none_of(op->getResultTypes(), llvm::IsaPred<VectorType>));
  };
  while (op && isScalar(op))
    op = op->getPrevNode();
  if (!op || op->getNumResults() != 1 ||
      !isa<VectorType>(op->getResult(0).getType()) ||
      !isInRegisters(op->getResult(0), vectorBits))
    return nullptr;
  return op->getResult(0);
}

/// An instruction that asks for the line at `address`, and through which a
/// register of a vector and a number pass.
static LLVM::InlineAsmOp ask(OpBuilder &builder, Location loc, Value address,
                             Value part, Value number) {
  Type both = LLVM::LLVMStructType::getLiteral(
      builder.getContext(), {part.getType(), number.getType()});
  return LLVM::InlineAsmOp::create(
      builder, loc, both, ValueRange{address, part, number}, "prefetcht0 $2",
      "=v,=r,p,0,1", /*has_side_effects=*/false, /*is_align_stack=*/false,
      LLVM::TailCallKind::None, LLVM::AsmDialectAttr(), ArrayAttr());
}

namespace {
struct PrefetchPass : act::impl::ConvertActPrefetchBase<PrefetchPass> {
  using ConvertActPrefetchBase::ConvertActPrefetchBase;

  void passThrough(Value vector, LLVM::Prefetch prefetch, Value &number,
                   int64_t count);

  void runOnOperation() override {
    getOperation()->walk([&](Block *block) {
      Value number;
      int64_t count = 0;
      for (auto prefetch :
           llvm::make_early_inc_range(block->getOps<LLVM::Prefetch>()))
        if (Value vector = getVectorBefore(prefetch, vectorBits))
          passThrough(vector, prefetch, number, count++);
    });
  }
};
} // namespace

/// Lets a register of `vector` pass through the prefetch, the one after that of
/// the `count` before. Four in a row keep their order.
void PrefetchPass::passThrough(Value vector, LLVM::Prefetch prefetch,
                               Value &number, int64_t count) {
  Location loc = prefetch.getLoc();
  OpBuilder builder(prefetch);
  if (count % 4 == 0)
    number = LLVM::ConstantOp::create(builder, loc, builder.getI32Type(), 0);
  auto type = cast<VectorType>(vector.getType());
  int64_t lanes = vectorBits / type.getElementTypeBitWidth(),
          parts = type.getNumElements() / lanes, at = count % parts * lanes;
  Value part = vector;
  if (parts > 1)
    part = LLVM::vector_extract::create(
        builder, loc, VectorType::get(lanes, type.getElementType()), vector,
        at);
  LLVM::InlineAsmOp asking =
      ask(builder, loc, prefetch.getAddr(), part, number);
  number = LLVM::ExtractValueOp::create(builder, loc, asking.getRes(), 1);
  Value result = LLVM::ExtractValueOp::create(builder, loc, asking.getRes(), 0);
  if (parts > 1)
    result = LLVM::vector_insert::create(builder, loc, vector, result, at);
  vector.replaceUsesWithIf(result, [&](OpOperand &use) {
    Operation *user = use.getOwner();
    return user != part.getDefiningOp() && user != asking &&
           user != result.getDefiningOp();
  });
  prefetch.erase();
}
