// The pass act-fuse.
#include "LoopBudget.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTFUSE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;
using linalg::GenericOp;

static bool isElementwise(GenericOp op) {
  return op && op.hasPureTensorSemantics() &&
         op.getNumParallelLoops() == op.getNumLoops();
}

/// An op that moves or adds numbers only: cheap to compute twice.
static bool isCheap(GenericOp op) {
  return llvm::none_of(op.getBody()->without_terminator(),
                       [](Operation &inner) {
                         return isCostly(inner) || isa<arith::DivFOp>(inner);
                       });
}

static bool isWithinLimits(GenericOp a, GenericOp b) {
  LoopBudget budget;
  return budget.add(a) && budget.add(b);
}

/// True if every user of `producer` other than `consumer` comes after it in the
/// same block, so that it can use a result of an op put in place of `consumer`.
static bool usersFollow(Operation *producer, Operation *consumer) {
  return llvm::all_of(producer->getUsers(), [&](Operation *user) {
    if (user == consumer)
      return true;
    Operation *ancestor = consumer->getBlock()->findAncestorOpInBlock(*user);
    return ancestor && consumer->isBeforeInBlock(ancestor);
  });
}

static bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<GenericOp>();
  auto consumer = dyn_cast<GenericOp>(operand->getOwner());
  if (!isElementwise(producer) || !isElementwise(consumer) ||
      !isWithinLimits(producer, consumer))
    return false;
  // A producer read through a broadcast would be computed again and again.
  AffineMap map = consumer.getMatchingIndexingMap(operand);
  if (!map.isPermutation())
    return isCheap(producer) && producer->hasOneUse();
  if (producer->hasOneUse())
    return true;
  return producer->getBlock() == consumer->getBlock() &&
         usersFollow(producer, consumer);
}

/// True if both ops run over the same space, because they read one value
/// through one map that determines all loops.
static bool shareIterationSpace(GenericOp a, GenericOp b) {
  if (a.getNumLoops() != b.getNumLoops())
    return false;
  for (OpOperand *x : a.getDpsInputOperands())
    for (OpOperand *y : b.getDpsInputOperands())
      if (x->get() == y->get() &&
          a.getMatchingIndexingMap(x) == b.getMatchingIndexingMap(y) &&
          a.getMatchingIndexingMap(x).isPermutation())
        return true;
  return false;
}

/// True if `first` can move down to `second`: nothing up to and including
/// `second` uses it.
static bool canSink(GenericOp first, GenericOp second) {
  return llvm::all_of(first->getUsers(), [&](Operation *user) {
    Operation *ancestor = second->getBlock()->findAncestorOpInBlock(*user);
    return ancestor && second->isBeforeInBlock(ancestor);
  });
}

/// Finds the place for an op that does the work of both: that of `second`, or
/// that of `first` once what `second` depends on has moved there. Fails if one
/// depends on the other.
static LogicalResult setMergePoint(RewriterBase &rewriter, GenericOp first,
                                   GenericOp second) {
  if (canSink(first, second)) {
    rewriter.setInsertionPoint(second);
    return success();
  }
  rewriter.setInsertionPoint(first);
  return moveOperationDependencies(rewriter, second, first);
}

/// One op with the inputs, outputs and bodies of both, at the insertion point.
static GenericOp mergeSiblings(RewriterBase &rewriter, GenericOp first,
                               GenericOp second) {
  SmallVector<Value> inputs, outputs;
  SmallVector<AffineMap> inputMaps, outputMaps;
  for (GenericOp op : {first, second}) {
    llvm::append_range(inputs, op.getInputs());
    llvm::append_range(outputs, op.getOutputs());
    for (OpOperand *operand : op.getDpsInputOperands())
      inputMaps.push_back(op.getMatchingIndexingMap(operand));
    for (OpOperand &operand : op.getDpsInitsMutable())
      outputMaps.push_back(op.getMatchingIndexingMap(&operand));
  }
  SmallVector<AffineMap> maps = inputMaps;
  llvm::append_range(maps, outputMaps);
  SmallVector<Type> types(first->getResultTypes());
  llvm::append_range(types, second->getResultTypes());
  auto merged = GenericOp::create(
      rewriter, rewriter.getFusedLoc({first.getLoc(), second.getLoc()}), types,
      inputs, outputs, maps, second.getIteratorTypesArray(),
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        SmallVector<Value> yielded;
        unsigned input = 0, output = inputs.size();
        for (GenericOp op : {first, second}) {
          IRMapping mapping;
          Block *body = op.getBody();
          unsigned numInputs = op.getNumDpsInputs();
          for (BlockArgument argument : body->getArguments())
            mapping.map(
                argument,
                arguments[argument.getArgNumber() < numInputs ? input++
                                                              : output++]);
          for (Operation &inner : body->without_terminator())
            builder.clone(inner, mapping);
          for (Value value : body->getTerminator()->getOperands())
            yielded.push_back(mapping.lookupOrDefault(value));
        }
        linalg::YieldOp::create(builder, loc, yielded);
      });
  unsigned count = first->getNumResults();
  rewriter.replaceOp(first, merged->getResults().take_front(count));
  rewriter.replaceOp(second, merged->getResults().drop_front(count));
  return merged;
}

/// The elementwise ops after `op` in its block that read what it reads, in the
/// order in which they stand.
static SmallVector<GenericOp> getLaterReaders(GenericOp op) {
  llvm::SetVector<GenericOp> readers;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    if (!op.getMatchingIndexingMap(operand).isPermutation())
      continue;
    for (Operation *user : operand->get().getUsers()) {
      auto reader = dyn_cast<GenericOp>(user);
      if (isElementwise(reader) && !reader.hasIndexSemantics() &&
          reader->getBlock() == op->getBlock() && op->isBeforeInBlock(reader))
        readers.insert(reader);
    }
  }
  SmallVector<GenericOp> sorted = readers.takeVector();
  llvm::sort(sorted,
             [](GenericOp a, GenericOp b) { return a->isBeforeInBlock(b); });
  return sorted;
}

/// Merges `op` with what reads what it reads, as far as it goes; adds the ops
/// that are merged into it to `gone`.
static void mergeReaders(RewriterBase &rewriter, GenericOp op,
                         DenseSet<Operation *> &gone) {
  bool merged;
  do {
    merged = false;
    for (GenericOp other : getLaterReaders(op)) {
      // A merged op can have moved down.
      if (!isWithinLimits(op, other) || !op->isBeforeInBlock(other) ||
          !shareIterationSpace(op, other) ||
          failed(setMergePoint(rewriter, op, other)))
        continue;
      gone.insert(other);
      op = mergeSiblings(rewriter, op, other);
      merged = true;
    }
    // What it reads now has other readers.
  } while (merged);
}

/// Merges siblings in `block` until none are left; returns how many.
static unsigned fuseSiblings(RewriterBase &rewriter, Block &block) {
  SmallVector<GenericOp> ops;
  for (GenericOp op : block.getOps<GenericOp>())
    if (isElementwise(op) && !op.hasIndexSemantics())
      ops.push_back(op);
  DenseSet<Operation *> gone;
  for (GenericOp op : ops)
    if (!gone.contains(op))
      mergeReaders(rewriter, op, gone);
  return gone.size();
}

namespace {
/// A size of a result is that of the tensor that it is written into, which says
/// it at once; asked of the inputs, it would lead through all producers.
struct ResolveDimOfInit : OpRewritePattern<tensor::DimOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::DimOp op,
                                PatternRewriter &rewriter) const override {
    auto result = dyn_cast<OpResult>(op.getSource());
    if (!result)
      return failure();
    auto writer = dyn_cast<DestinationStyleOpInterface>(result.getOwner());
    if (!writer)
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      op.getSourceMutable().assign(writer.getTiedOpOperand(result)->get());
    });
    return success();
  }
};
} // namespace

static unsigned countGenerics(Operation *root) {
  unsigned count = 0;
  root->walk([&](GenericOp) { ++count; });
  return count;
}

namespace {
struct FusePass : act::impl::ActFuseBase<FusePass> {
  LogicalResult fuseProducers() {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    GenericOp::getCanonicalizationPatterns(patterns, context);
    affine::AffineApplyOp::getCanonicalizationPatterns(patterns, context);
    // A size that is asked of a result would tie its producer down.
    patterns.add<ResolveDimOfInit>(context, /*benefit=*/2);
    memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
    // Bottom-up, a producer meets its first consumer last; top-down keeps the
    // order in which users follow.
    return applyPatternsGreedily(
        getOperation(), std::move(patterns),
        GreedyRewriteConfig().setUseTopDownTraversal(true));
  }

  void runOnOperation() override {
    unsigned before = countGenerics(getOperation());
    if (failed(fuseProducers()))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    unsigned siblings = 0;
    getOperation()->walk(
        [&](Block *block) { siblings += fuseSiblings(rewriter, *block); });
    if (siblings && failed(fuseProducers()))
      return signalPassFailure();
    // A producer that was also needed elsewhere has been computed in its
    // consumer as well; as siblings in one body they are one again.
    DominanceInfo dominance(getOperation());
    eliminateCommonSubExpressions(rewriter, dominance, getOperation());
    numFused += before - countGenerics(getOperation());
  }
};
} // namespace
