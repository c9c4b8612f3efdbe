// The pass act-tile.
#include "RowReduction.h"
#include "TileProducers.h"
#include "act/Definitions/Table.h"
#include "act/Transforms/Collapse.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTTILE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;
using linalg::LinalgOp;

/// Vectors that are computed side by side in a tile of a contraction, or of a
/// reduction along a row, to hide the latency of its additions.
static constexpr int64_t reductionUnroll = 4;

static LogicalResult collapseLoops(Operation *root) {
  RewritePatternSet patterns(root->getContext());
  linalg::populateCollapseDimensions(
      patterns, [](LinalgOp op) -> SmallVector<ReassociationIndices> {
        bool isElementwise = op.getNumParallelLoops() == op.getNumLoops();
        if (!(isElementwise || getLaneLoop(op)) ||
            !op.hasPureTensorSemantics() || op.hasIndexSemantics() ||
            isFill(op) || consumesContraction(op))
          return {};
        return getCollapsibleLoops(op);
      });
  tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns,
                                                       root->getContext());
  tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns,
                                                     root->getContext());
  return applyPatternsGreedily(root, std::move(patterns));
}

/// True if all that `op` computes is looked up in tables.
static bool onlyLooksUp(LinalgOp op) {
  auto body = op.getBlock()->without_terminator();
  return !body.empty() && llvm::all_of(body, [](Operation &inner) {
    if (auto activation = dyn_cast<ActivationOpInterface>(inner))
      return isTabulable(activation);
    return isa<QuantizedOp, TableLookupOp, linalg::IndexOp>(inner);
  });
}

/// Elements of one vector: as many as fit of the widest type, but never more
/// than of f32, in which the narrow types compute what is not looked up.
static int64_t getVectorLength(LinalgOp op, unsigned vectorBits) {
  unsigned width = onlyLooksUp(op) ? 8 : 32;
  for (Value operand : op->getOperands())
    if (auto shaped = dyn_cast<ShapedType>(operand.getType()))
      width = std::max(width, shaped.getElementType().isIntOrFloat()
                                  ? shaped.getElementTypeBitWidth()
                                  : 64u);
  return std::max<int64_t>(1, vectorBits / width);
}

static std::optional<unsigned> getInnermostParallelLoop(LinalgOp op) {
  SmallVector<unsigned> loops;
  op.getParallelDims(loops);
  if (loops.empty())
    return std::nullopt;
  return loops.back();
}

/// A product and its sum into an accumulator may round once.
static void allowContraction(Operation *op) {
  if (!isContraction(op))
    return;
  op->walk([](arith::ArithFastMathInterface inner) {
    if (isa<arith::MulFOp, arith::AddFOp>(inner))
      inner->setAttr(inner.getFastMathAttrName(),
                     arith::FastMathFlagsAttr::get(
                         inner->getContext(), arith::FastMathFlags::contract));
  });
}

namespace {
/// Tiles one op after another, consumers first.
class Tiler {
public:
  Tiler(MLIRContext *context, unsigned vectorBits)
      : rewriter(context), vectorBits(vectorBits) {}

  LogicalResult tile(LinalgOp op);

private:
  LogicalResult tileReduction(LinalgOp op);
  FailureOr<LinalgOp> tileParallel(LinalgOp op);
  LogicalResult tileLanes(LinalgOp op, unsigned lane);
  LogicalResult tileBuffers(LinalgOp op, const scf::SCFTilingOptions &options);
  void peel(ArrayRef<LoopLikeOpInterface> loops);

  IRRewriter rewriter;
  unsigned vectorBits;
};
} // namespace

/// One index of each reduction loop at a time.
LogicalResult Tiler::tileReduction(LinalgOp op) {
  SmallVector<OpFoldResult> sizes(op.getNumLoops(), rewriter.getIndexAttr(0));
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  for (unsigned loop : reductions)
    sizes[loop] = rewriter.getIndexAttr(1);
  allowContraction(op);
  rewriter.setInsertionPoint(op);
  FailureOr<scf::SCFTilingResult> tiled =
      scf::tileUsingSCF(rewriter, cast<TilingInterface>(op.getOperation()),
                        scf::SCFTilingOptions().setTileSizes(sizes));
  if (failed(tiled))
    return failure();
  if (op->getNumResults() == 0)
    rewriter.eraseOp(op);
  else
    rewriter.replaceOp(op, tiled->replacements);
  return success();
}

/// One index of each parallel loop at a time; returns the op inside.
FailureOr<LinalgOp> Tiler::tileParallel(LinalgOp op) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<unsigned> parallel;
  op.getParallelDims(parallel);
  llvm::erase_if(parallel, [&](unsigned loop) { return ranges[loop] == 1; });
  if (parallel.empty())
    return op;
  SmallVector<OpFoldResult> sizes(op.getNumLoops(), rewriter.getIndexAttr(0));
  for (unsigned loop : parallel)
    sizes[loop] = rewriter.getIndexAttr(1);
  rewriter.setInsertionPoint(op);
  FailureOr<scf::SCFTilingResult> tiled =
      scf::tileUsingSCF(rewriter, cast<TilingInterface>(op.getOperation()),
                        scf::SCFTilingOptions().setTileSizes(sizes));
  if (failed(tiled))
    return failure();
  rewriter.replaceOp(op, tiled->replacements);
  return cast<LinalgOp>(tiled->tiledOps.front());
}

/// Reduces along the rows of the input in lanes: each adds up its own part of
/// the row, and the parts are reduced at the end.
LogicalResult Tiler::tileLanes(LinalgOp op, unsigned lane) {
  FailureOr<LinalgOp> inner = tileParallel(op);
  if (failed(inner))
    return op.emitOpError("cannot be tiled");
  op = *inner;
  int64_t lanes = getVectorLength(op, vectorBits) * reductionUnroll;
  int64_t range = op.getStaticLoopRanges()[lane];
  if (ShapedType::isStatic(range))
    lanes = std::clamp<int64_t>(range, 1, lanes);
  SmallVector<OpFoldResult> sizes(op.getNumLoops(), rewriter.getIndexAttr(0));
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  for (unsigned loop : reductions)
    sizes[loop] = rewriter.getIndexAttr(loop == lane ? lanes : 1);
  // The lanes' loop goes innermost, where the tail is peeled.
  SmallVector<int64_t> interchange;
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    if (loop != lane)
      interchange.push_back(loop);
  interchange.push_back(lane);
  auto options =
      scf::SCFTilingOptions()
          .setTileSizes(sizes)
          .setInterchange(interchange)
          .setReductionTilingStrategy(
              ReductionTilingStrategy::PartialReductionOuterReduction)
          .setReductionDims(reductions);
  rewriter.setInsertionPoint(op);
  FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
      rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (failed(tiled))
    return op.emitOpError("cannot be tiled");
  rewriter.replaceOp(op, tiled->replacements);
  peel(tiled->loops);
  return success();
}

/// Splits off the tail of the innermost loop, so that the main part has vectors
/// of one static length.
void Tiler::peel(ArrayRef<LoopLikeOpInterface> loops) {
  if (loops.empty())
    return;
  auto loop = dyn_cast<scf::ForOp>(*LoopLikeOpInterface(loops.back()));
  scf::ForOp tail;
  if (loop)
    (void)scf::peelForLoopAndSimplifyBounds(rewriter, loop, tail);
}

LogicalResult Tiler::tileBuffers(LinalgOp op,
                                 const scf::SCFTilingOptions &options) {
  FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
      rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (failed(tiled))
    return failure();
  rewriter.eraseOp(op);
  for (Operation *inner : tiled->tiledOps)
    if (isContraction(inner) && failed(tileReduction(cast<LinalgOp>(inner))))
      return failure();
  peel(tiled->loops);
  return success();
}

LogicalResult Tiler::tile(LinalgOp op) {
  std::optional<unsigned> lane = getLaneLoop(op);
  if (lane && op.hasPureTensorSemantics())
    return tileLanes(op, *lane);
  std::optional<unsigned> innermost = getInnermostParallelLoop(op);
  if (!innermost)
    return success();
  llvm::SmallPtrSet<Operation *, 8> producers = getTileProducers(op);
  bool nearContraction =
      isContraction(op) || llvm::any_of(producers, isContraction);
  SmallVector<OpFoldResult> sizes(op.getNumLoops(), rewriter.getIndexAttr(0));
  SmallVector<unsigned> parallel;
  op.getParallelDims(parallel);
  for (unsigned loop : parallel)
    sizes[loop] = rewriter.getIndexAttr(1);
  sizes[*innermost] =
      rewriter.getIndexAttr(getVectorLength(op, vectorBits) *
                            (nearContraction ? reductionUnroll : 1));
  // The vector dimension goes innermost, where the tail is peeled.
  SmallVector<int64_t> interchange;
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    if (loop != *innermost)
      interchange.push_back(loop);
  interchange.push_back(*innermost);
  auto options =
      scf::SCFTilingOptions().setTileSizes(sizes).setInterchange(interchange);
  rewriter.setInsertionPoint(op);
  if (!op.hasPureTensorSemantics())
    return op.hasPureBufferSemantics() ? tileBuffers(op, options) : success();

  scf::SCFTileAndFuseOptions fuse;
  fuse.setTilingOptions(options);
  fuse.setFusionControlFn(
      [&](tensor::ExtractSliceOp, OpResult producer,
          bool) -> std::optional<scf::SCFTileAndFuseOptions::ControlFnResult> {
        if (producers.contains(producer.getOwner()))
          return scf::SCFTileAndFuseOptions::ControlFnResult{};
        return std::nullopt;
      });
  FailureOr<scf::SCFTileAndFuseResult> tiled =
      scf::tileConsumerAndFuseProducersUsingSCF(
          rewriter, cast<TilingInterface>(op.getOperation()), fuse);
  if (failed(tiled))
    return op.emitOpError("cannot be tiled");
  SmallVector<Value> results = llvm::map_to_vector(
      op->getResults(), [&](Value v) { return tiled->replacements[v]; });
  rewriter.replaceOp(op, results);
  for (Operation *inner : tiled->tiledAndFusedOps)
    if (isContraction(inner) && failed(tileReduction(cast<LinalgOp>(inner))))
      return failure();
  peel(tiled->loops);
  return success();
}

namespace {
struct TilePass : act::impl::ActTileBase<TilePass> {
  using ActTileBase::ActTileBase;

  void runOnOperation() override {
    if (failed(collapseLoops(getOperation())))
      return signalPassFailure();
    SmallVector<Operation *> ops;
    getOperation()->walk([&](LinalgOp op) { ops.push_back(op); });
    Tiler tiler(&getContext(), vectorBits);
    for (Operation *op : llvm::reverse(ops)) {
      // Producers that were fused into a tile are dead.
      if (isOpTriviallyDead(op)) {
        op->erase();
        continue;
      }
      if (failed(tiler.tile(cast<LinalgOp>(op))))
        return signalPassFailure();
    }
    MLIRContext *context = &getContext();
    RewritePatternSet patterns =
        linalg::getLinalgTilingCanonicalizationPatterns(context);
    scf::populateSCFForLoopCanonicalizationPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
  }
};
} // namespace
