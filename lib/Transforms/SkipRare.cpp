// The pass act-skip-rare.
#include "act/Definitions/Rare.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSKIPRARE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// Words that are compared with a constant: the largest of them are the first
/// to be beyond it.
struct WordComparison {
  Value words;
  arith::CmpIPredicate predicate;
  APInt least;
};
} // namespace

/// `condition`, a test of words (see isTestOfWords), as a comparison of their
/// bits. It may hold for NaNs and the constant itself, too.
static WordComparison getWordComparison(OpBuilder &builder, Value condition) {
  if (auto compare = condition.getDefiningOp<arith::CmpIOp>()) {
    APInt least;
    matchPattern(compare.getRhs(), m_ConstantInt(&least));
    return {compare.getLhs(), compare.getPredicate(), least};
  }
  auto compare = condition.getDefiningOp<arith::CmpFOp>();
  APFloat bound(0.0f);
  matchPattern(compare.getRhs(), m_ConstantFloat(&bound));
  auto type = cast<VectorType>(compare.getLhs().getType());
  Value bits = arith::BitcastOp::create(builder, compare.getLoc(),
                                        type.clone(builder.getI32Type()),
                                        compare.getLhs());
  return {bits,
          bound.isNegative() ? arith::CmpIPredicate::uge
                             : arith::CmpIPredicate::sge,
          bound.bitcastToAPInt()};
}

/// For words in several registers one comparison, of the largest of them, which
/// holds for some element if `condition` does; otherwise null.
static Value compareLargest(OpBuilder &builder, Location loc, Value condition,
                            int64_t vectorBits) {
  auto type = dyn_cast<VectorType>(condition.getType());
  int64_t lanes = vectorBits / 32;
  if (!type || type.isScalable() || lanes == 0 ||
      type.getNumElements() <= lanes || type.getNumElements() % lanes != 0)
    return nullptr;
  if (!isTestOfWords(condition))
    return nullptr;
  WordComparison compare = getWordComparison(builder, condition);
  int64_t count = type.getNumElements();
  Type word = builder.getI32Type();
  Value words = vector::ShapeCastOp::create(
      builder, loc, VectorType::get(count, word), compare.words);
  SmallVector<Value> parts;
  for (int64_t at = 0; at < count; at += lanes)
    parts.push_back(vector::ExtractStridedSliceOp::create(builder, loc, words,
                                                          at, lanes, 1));
  bool isSigned = compare.predicate == arith::CmpIPredicate::sgt ||
                  compare.predicate == arith::CmpIPredicate::sge;
  auto getLarger = [&](Value a, Value b) -> Value {
    if (isSigned)
      return arith::MaxSIOp::create(builder, loc, a, b);
    return arith::MaxUIOp::create(builder, loc, a, b);
  };
  // By pairs, which wait for each other less than a chain.
  while (parts.size() > 1) {
    SmallVector<Value> larger;
    for (size_t i = 0; i + 1 < parts.size(); i += 2)
      larger.push_back(getLarger(parts[i], parts[i + 1]));
    if (parts.size() % 2)
      larger.push_back(parts.back());
    parts = std::move(larger);
  }
  auto least = arith::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(VectorType::get(lanes, word), compare.least));
  return arith::CmpIOp::create(builder, loc, compare.predicate, parts.front(),
                               least);
}

/// Whether `condition` holds for some element, which is not expected.
static Value holdsForSome(OpBuilder &builder, Location loc, Value condition) {
  Value any = condition;
  if (auto type = dyn_cast<VectorType>(any.getType())) {
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
static bool skip(IRRewriter &rewriter, RareCase &found, int64_t vectorBits) {
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
  Value largest = compareLargest(rewriter, loc, found.condition, vectorBits);
  auto branch = scf::IfOp::create(
      rewriter, loc, types,
      holdsForSome(rewriter, loc, largest ? largest : found.condition),
      /*withElseRegion=*/true);
  rewriter.setInsertionPointToEnd(branch.elseBlock());
  scf::YieldOp::create(rewriter, loc, usual);
  Block *block = branch.thenBlock();
  if (largest) {
    rewriter.setInsertionPointToEnd(block);
    found.condition =
        rewriter.clone(*found.condition.getDefiningOp())->getResult(0);
    for (arith::SelectOp select : found.selections)
      select.getConditionMutable().assign(found.condition);
  }
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
        numBranches += skip(rewriter, found, vectorBits);
    }
  }
};
} // namespace
