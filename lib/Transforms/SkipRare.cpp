// The pass act-skip-rare.
#include "act/Definitions/Rare.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSKIPRARE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// Whether `condition` holds for some element, which is not expected.
static Value holdsForSome(OpBuilder &builder, Location loc, Value condition) {
  Value any = condition;
  if (auto type = dyn_cast<VectorType>(condition.getType())) {
    auto flat = VectorType::get(type.getNumElements(), type.getElementType());
    if (type != flat)
      any = vector::ShapeCastOp::create(builder, loc, flat, any);
    any = vector::ReductionOp::create(builder, loc, vector::CombiningKind::OR,
                                      any);
  }
  Value no =
      arith::ConstantOp::create(builder, loc, builder.getBoolAttr(false));
  return LLVM::ExpectOp::create(builder, loc, any, no);
}

/// The values from elsewhere that the code of `found` and its selections need.
static SmallVector<Value> getNeeded(const RareCase &found) {
  llvm::SmallSetVector<Value, 16> needed;
  needed.insert(found.condition);
  for (Operation *op : found.ops)
    needed.insert_range(op->getOperands());
  for (arith::SelectOp select : found.selections) {
    needed.insert(select.getTrueValue());
    needed.insert(select.getFalseValue());
  }
  needed.remove_if([&](Value value) {
    return llvm::is_contained(found.ops, value.getDefiningOp());
  });
  return needed.takeVector();
}

/// Puts the code of `found` into a branch at the first of its selections.
static bool skip(IRRewriter &rewriter, RareCase &found) {
  arith::SelectOp first = found.selections.front();
  auto type = dyn_cast<ShapedType>(found.condition.getType());
  if (found.ops.empty() || (type && !isa<VectorType>(type)) ||
      (type &&
       (type.getNumElements() == 0 || cast<VectorType>(type).isScalable())) ||
      failed(moveValueDefinitions(rewriter, getNeeded(found), first)))
    return false;
  Location loc = first.getLoc();
  rewriter.setInsertionPoint(first);
  SmallVector<Type> types;
  SmallVector<Value> usual, picked;
  for (arith::SelectOp select : found.selections) {
    types.push_back(select.getType());
    usual.push_back(select.getFalseValue());
  }
  auto branch = scf::IfOp::create(rewriter, loc, types,
                                  holdsForSome(rewriter, loc, found.condition),
                                  /*withElseRegion=*/true);
  rewriter.setInsertionPointToEnd(branch.elseBlock());
  scf::YieldOp::create(rewriter, loc, usual);
  Block *block = branch.thenBlock();
  for (Operation *op : found.ops)
    rewriter.moveOpBefore(op, block, block->end());
  for (auto [select, result] :
       llvm::zip_equal(found.selections, branch.getResults())) {
    rewriter.replaceAllUsesWith(select.getResult(), result);
    rewriter.moveOpBefore(select, block, block->end());
    select->removeAttr(kRareAttrName);
    picked.push_back(select.getResult());
  }
  rewriter.setInsertionPointToEnd(block);
  scf::YieldOp::create(rewriter, loc, picked);
  return true;
}

namespace {
struct SkipRarePass : act::impl::ActSkipRareBase<SkipRarePass> {
  using ActSkipRareBase::ActSkipRareBase;

  void runOnOperation() override {
    SmallVector<Block *> blocks;
    getOperation()->walk([&](Block *block) { blocks.push_back(block); });
    IRRewriter rewriter(&getContext());
    for (Block *block : blocks) {
      SmallVector<RareCase> cases = findRareCases(*block);
      for (RareCase &found : cases)
        numBranches += skip(rewriter, found);
    }
  }
};
} // namespace
