// How many vectors of a loop are computed side by side.
#include "act/Analysis/Cost.h"
#include "act/Definitions/Rare.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

SmallPtrSet<Operation *, 32> mlir::act::findSkipped(Block &block) {
  SmallPtrSet<Operation *, 32> skipped;
  for (Operation &op : block.without_terminator())
    if (isPure(&op) && llvm::all_of(op.getOperands(), [&](Value operand) {
          return matchPattern(operand, m_Constant()) ||
                 skipped.contains(operand.getDefiningOp());
        }))
      skipped.insert(&op);
  for (const RareCase &found : findRareCases(block))
    skipped.insert_range(found.ops);
  return skipped;
}

LoopShape mlir::act::getLoopShape(Block &block) {
  SmallPtrSet<Operation *, 32> skipped = findSkipped(block);
  LoopShape shape;
  for (Operation &op : block.without_terminator()) {
    if (!OpTrait::hasElementwiseMappableTraits(&op) || getKind(&op).empty() ||
        skipped.contains(&op))
      continue;
    Type type = getElementTypeOrSelf(op.getResult(0));
    unsigned bits = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
    ++shape.ops;
    shape.lookups += isa<TableLookupOp>(op);
    shape.masks += type.isInteger(1);
    shape.bits = std::max(shape.bits, bits);
    if (!type.isInteger(1))
      shape.leastBits = std::min(shape.leastBits, bits);
  }
  return shape;
}

unsigned mlir::act::getInterleavedRegisters(const LoopShape &shape) {
  // As many as fill one of the narrowest type.
  if (shape.ops < 12)
    return std::max(2u, shape.bits / shape.leastBits);
  bool isCrowded =
      shape.lookups > 1 || shape.masks > 1 || shape.bits > 32 || shape.ops > 48;
  return isCrowded ? 4 : 8;
}

FailureOr<Work> mlir::act::countFolded(ModuleOp module, unsigned numScalars) {
  auto function = cast<func::FuncOp>(module.getBody()->front());
  // act-interleave comes before LLVM.
  LoopShape shape = getLoopShape(function.getBody().front());
  if (failed(foldLikeLLVM(module)))
    return failure();
  Work work = countWork(function.getBody().front(), numScalars);
  work.shape = shape;
  return work;
}
