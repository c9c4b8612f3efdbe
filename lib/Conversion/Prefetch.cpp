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
/// register of a vector passes.
static Value ask(OpBuilder &builder, Location loc, Value address, Value part) {
  return LLVM::InlineAsmOp::create(
             builder, loc, part.getType(), ValueRange{address, part},
             "prefetcht0 $1", "=v,p,0", /*has_side_effects=*/false,
             /*is_align_stack=*/false, LLVM::TailCallKind::None,
             LLVM::AsmDialectAttr(), ArrayAttr())
      .getRes();
}

/// Lets the first register of `vector` pass through the prefetch: always that
/// one, so that the others' work depends on no prefetch, and prefetches along a
/// chain of operations keep their order.
static void passThrough(Value vector, LLVM::Prefetch prefetch,
                        unsigned vectorBits) {
  Location loc = prefetch.getLoc();
  OpBuilder builder(prefetch);
  auto type = cast<VectorType>(vector.getType());
  int64_t lanes = vectorBits / type.getElementTypeBitWidth();
  bool isOne = type.getNumElements() == lanes;
  Value part = vector;
  if (!isOne)
    part = LLVM::vector_extract::create(
        builder, loc, VectorType::get(lanes, type.getElementType()), vector, 0);
  Value asked = ask(builder, loc, prefetch.getAddr(), part), result = asked;
  if (!isOne)
    result = LLVM::vector_insert::create(builder, loc, vector, asked, 0);
  vector.replaceUsesWithIf(result, [&](OpOperand &use) {
    Operation *user = use.getOwner();
    return user != part.getDefiningOp() && user != asked.getDefiningOp() &&
           user != result.getDefiningOp();
  });
  prefetch.erase();
}

namespace {
struct PrefetchPass : act::impl::ConvertActPrefetchBase<PrefetchPass> {
  using ConvertActPrefetchBase::ConvertActPrefetchBase;

  void runOnOperation() override {
    getOperation()->walk([&](Block *block) {
      for (auto prefetch :
           llvm::make_early_inc_range(block->getOps<LLVM::Prefetch>()))
        if (Value vector = getVectorBefore(prefetch, vectorBits))
          passThrough(vector, prefetch, vectorBits);
    });
  }
};
} // namespace
