// The pass act-vectorize.
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTVECTORIZE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;
using linalg::LinalgOp;

/// The size that a dynamic tile cannot exceed: the step of the loop around it
/// that advances by more than one. None outside of such a loop.
static std::optional<int64_t> getTileBound(Operation *op) {
  for (auto loop = op->getParentOfType<scf::ForOp>(); loop;
       loop = loop->getParentOfType<scf::ForOp>())
    if (std::optional<int64_t> step = getConstantIntValue(loop.getStep()))
      if (*step > 1)
        return step;
  return std::nullopt;
}

/// The vector sizes of `op`, one a loop; empty where all loops are static.
/// Fails where a dynamic loop has no known bound.
static FailureOr<SmallVector<int64_t>> getVectorSizes(LinalgOp op) {
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  if (!ShapedType::isDynamicShape(sizes))
    return SmallVector<int64_t>();
  std::optional<int64_t> bound = getTileBound(op);
  if (!bound || llvm::count_if(sizes, ShapedType::isDynamic) > 1)
    return failure();
  for (int64_t &size : sizes)
    if (ShapedType::isDynamic(size))
      size = *bound;
  return sizes;
}

/// More elements than this in one op's vector are left to loops.
static constexpr int64_t maxElements = 1024;

static void vectorizeOp(RewriterBase &rewriter, LinalgOp op) {
  FailureOr<SmallVector<int64_t>> sizes = getVectorSizes(op);
  if (failed(sizes))
    return;
  SmallVector<int64_t> shape =
      sizes->empty() ? op.getStaticLoopRanges() : *sizes;
  int64_t elements = 1;
  for (int64_t size : shape)
    elements *= size;
  if (elements > maxElements ||
      failed(linalg::vectorizeOpPrecondition(op, *sizes)))
    return;
  rewriter.setInsertionPoint(op);
  // Left out, the flags of scalable dimensions make mask types that are unequal
  // to those the verifier infers.
  SmallVector<bool> scalable(sizes->size(), false);
  FailureOr<linalg::VectorizationResult> result =
      linalg::vectorize(rewriter, op, *sizes, scalable);
  if (failed(result))
    return;
  if (result->replacements.empty())
    rewriter.eraseOp(op);
  else
    rewriter.replaceOp(op, result->replacements);
}

namespace {
/// insert(insert(x, y)[0][sizes], z)[offsets][sizes] -> insert(x, z): the inner
/// one replaces all of y. Upstream merges them where sizes are static. Left
/// alone, y (a slice of z) is a second copy of the tile after bufferization.
struct MergeWholeInserts : OpRewritePattern<tensor::InsertSliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::InsertSliceOp outer,
                                PatternRewriter &rewriter) const override {
    auto inner = outer.getSource().getDefiningOp<tensor::InsertSliceOp>();
    auto is = [](int64_t number) {
      return
          [=](OpFoldResult value) { return isConstantIntValue(value, number); };
    };
    bool replacesAll =
        inner && outer.getSourceType().getRank() == outer.getType().getRank() &&
        llvm::all_of(inner.getMixedOffsets(), is(0)) &&
        llvm::all_of(inner.getMixedStrides(), is(1)) &&
        isEqualConstantIntOrValueArray(inner.getMixedSizes(),
                                       outer.getMixedSizes());
    if (!replacesAll)
      return rewriter.notifyMatchFailure(outer, "keeps some of what is there");
    rewriter.modifyOpInPlace(
        outer, [&] { outer.getSourceMutable().assign(inner.getSource()); });
    return success();
  }
};

struct VectorizePass : act::impl::ActVectorizeBase<VectorizePass> {
  LogicalResult dropUnitLoops() {
    RewritePatternSet patterns(&getContext());
    // What joins the lanes of a reduction is a named op.
    linalg::populateLinalgNamedOpsGeneralizationPatterns(patterns);
    linalg::ControlDropUnitDims options;
    // Reshapes would hide a tile's position from the transfer ops.
    options.rankReductionStrategy =
        linalg::ControlDropUnitDims::RankReductionStrategy::ExtractInsertSlice;
    linalg::populateFoldUnitExtentDimsPatterns(patterns, options);
    tensor::populateMergeConsecutiveInsertExtractSlicePatterns(patterns);
    return applyPatternsGreedily(getOperation(), std::move(patterns));
  }

  LogicalResult foldTransfers() {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    vector::populateVectorMaskLoweringPatternsForSideEffectingOps(patterns);
    vector::TransferReadOp::getCanonicalizationPatterns(patterns, context);
    vector::TransferWriteOp::getCanonicalizationPatterns(patterns, context);
    tensor::populateFoldTensorSubsetIntoVectorTransferPatterns(patterns);
    tensor::populateMergeConsecutiveInsertExtractSlicePatterns(patterns);
    patterns.add<MergeWholeInserts>(context);
    return applyPatternsGreedily(getOperation(), std::move(patterns));
  }

  void runOnOperation() override {
    if (failed(dropUnitLoops()))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    SmallVector<Operation *> ops;
    getOperation()->walk([&](LinalgOp op) { ops.push_back(op); });
    for (Operation *op : ops)
      vectorizeOp(rewriter, cast<LinalgOp>(op));
    if (failed(foldTransfers()))
      return signalPassFailure();
  }
};
} // namespace
