// The pass act-tile-rows.
#include "RowReduction.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTTILEROWS
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;
using linalg::LinalgOp;

/// Columns of a tile of rows that do not lie along the innermost dimension: a
/// cache line of f32 for each element of the row.
static constexpr int64_t rowColumns = 16;

/// So many copies of an op go into a tile at most, one for each way from it to
/// the last: of residual layers, say, several in one tile, but not all.
static constexpr unsigned maxCopies = 16;

static bool isPointwise(LinalgOp op) {
  return op.hasPureTensorSemantics() &&
         op.getNumParallelLoops() == op.getNumLoops();
}

/// True if `value` is a row reduction, or is computed of one, row by row.
/// `known` has the answers so far: there may be many ways to one value.
static bool comesOfReduction(Value value, llvm::DenseMap<Value, bool> &known) {
  auto op = value.getDefiningOp<LinalgOp>();
  if (!op || !op.hasPureTensorSemantics())
    return false;
  if (isRowReduction(op))
    return true;
  if (auto found = known.find(value); found != known.end())
    return found->second;
  bool result = isPointwise(op) &&
                llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
                  return op.getMatchingIndexingMap(operand).isPermutation() &&
                         comesOfReduction(operand->get(), known);
                });
  return known[value] = result;
}

/// The loop of an elementwise op that runs along the rows of which it reads
/// reductions; none if there is no such loop, or if it is not the only one.
static std::optional<unsigned> getRowLoop(LinalgOp op) {
  std::optional<unsigned> row;
  llvm::DenseMap<Value, bool> known;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    if (!map.isProjectedPermutation() ||
        !comesOfReduction(operand->get(), known) ||
        map.getNumResults() == op.getNumLoops())
      continue;
    if (map.getNumResults() + 1 != op.getNumLoops())
      return std::nullopt;
    unsigned loop = 0;
    while (map.isFunctionOfDim(loop))
      ++loop;
    if (row && *row != loop)
      return std::nullopt;
    row = loop;
  }
  return row;
}

namespace {
/// The ops that a tile of rows computes: the last one, and before it those
/// whose values nothing else needs. Each has its loops over the rows.
class RowGroup {
public:
  RowGroup(LinalgOp root, unsigned rowLoop) {
    copies[root] = 1;
    llvm::SmallBitVector &loops = rows[root];
    loops.resize(root.getNumLoops(), true);
    loops.reset(rowLoop);
    for (Operation *op = root->getPrevNode(); op; op = op->getPrevNode())
      if (auto linalgOp = dyn_cast<LinalgOp>(op))
        add(linalgOp);
  }

  bool contains(Operation *op) const { return rows.count(op); }
  auto getOps() const { return llvm::make_first_range(rows); }

private:
  void add(LinalgOp op) {
    if (!op.hasPureTensorSemantics() || op->getNumResults() != 1 ||
        !(isPointwise(op) || isRowReduction(op)))
      return;
    std::optional<llvm::SmallBitVector> loops;
    unsigned count = 0;
    for (OpOperand &use : op->getUses()) {
      if (isa<tensor::DimOp>(use.getOwner()))
        continue;
      std::optional<llvm::SmallBitVector> found = getRows(op, use);
      if (!found || (loops && *loops != *found))
        return;
      loops = found;
      count += copies.lookup(use.getOwner());
    }
    if (!loops || count > maxCopies)
      return;
    rows[op] = *loops;
    copies[op] = count;
  }

  /// The loops of `producer` that `use`, in the group, has as loops over rows;
  /// none if one of these is not among them, so that rows would share a value.
  std::optional<llvm::SmallBitVector> getRows(LinalgOp producer,
                                              OpOperand &use) const {
    auto it = rows.find(use.getOwner());
    if (it == rows.end())
      return std::nullopt;
    AffineMap read =
        cast<LinalgOp>(use.getOwner()).getMatchingIndexingMap(&use);
    AffineMap written =
        producer.getMatchingIndexingMap(producer.getDpsInitOperand(0));
    if (!read.isProjectedPermutation() || !written.isProjectedPermutation())
      return std::nullopt;
    llvm::SmallBitVector loops(producer.getNumLoops());
    for (unsigned i = 0; i < read.getNumResults(); ++i)
      if (it->second.test(read.getDimPosition(i)))
        loops.set(written.getDimPosition(i));
    if (loops.count() != it->second.count())
      return std::nullopt;
    return loops;
  }

  llvm::DenseMap<Operation *, llvm::SmallBitVector> rows;
  llvm::DenseMap<Operation *, unsigned> copies;
};
} // namespace

static LogicalResult tileRows(RewriterBase &rewriter, LinalgOp root,
                              unsigned rowLoop, const RowGroup &group) {
  SmallVector<OpFoldResult> sizes(root.getNumLoops(), rewriter.getIndexAttr(1));
  sizes[rowLoop] = rewriter.getIndexAttr(0);
  if (rowLoop + 1 != root.getNumLoops())
    sizes.back() = rewriter.getIndexAttr(rowColumns);
  scf::SCFTileAndFuseOptions options;
  options.setTilingOptions(scf::SCFTilingOptions().setTileSizes(sizes));
  options.setFusionControlFn(
      [&](tensor::ExtractSliceOp, OpResult producer,
          bool) -> std::optional<scf::SCFTileAndFuseOptions::ControlFnResult> {
        if (group.contains(producer.getOwner()))
          return scf::SCFTileAndFuseOptions::ControlFnResult{};
        return std::nullopt;
      });
  rewriter.setInsertionPoint(root);
  FailureOr<scf::SCFTileAndFuseResult> tiled =
      scf::tileConsumerAndFuseProducersUsingSCF(
          rewriter, cast<TilingInterface>(root.getOperation()), options);
  if (failed(tiled))
    return root.emitOpError("cannot be tiled");
  SmallVector<Value> results = llvm::map_to_vector(
      root->getResults(), [&](Value v) { return tiled->replacements[v]; });
  rewriter.replaceOp(root, results);
  return success();
}

namespace {
struct TileRowsPass : act::impl::ActTileRowsBase<TileRowsPass> {
  /// Ops that went into tiles are dead, once nothing asks for their sizes.
  /// Those inside lose the loops over one row, lest these be collapsed with
  /// others.
  LogicalResult simplify() {
    RewritePatternSet patterns(&getContext());
    memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
    linalg::ControlDropUnitDims options;
    options.rankReductionStrategy =
        linalg::ControlDropUnitDims::RankReductionStrategy::ExtractInsertSlice;
    linalg::populateFoldUnitExtentDimsPatterns(patterns, options);
    tensor::populateMergeConsecutiveInsertExtractSlicePatterns(patterns);
    // A row of nothing is a buffer for one row.
    tensor::populateFoldTensorEmptyPatterns(patterns);
    return applyPatternsGreedily(getOperation(), std::move(patterns));
  }

  void runOnOperation() override {
    SmallVector<LinalgOp> ops;
    getOperation()->walk([&](LinalgOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    llvm::SmallPtrSet<Operation *, 16> tiled;
    for (LinalgOp op : llvm::reverse(ops)) {
      if (tiled.contains(op) || op.getNumLoops() < 2 || !isPointwise(op))
        continue;
      std::optional<unsigned> rowLoop = getRowLoop(op);
      if (!rowLoop)
        continue;
      RowGroup group(op, *rowLoop);
      tiled.insert_range(group.getOps());
      if (failed(tileRows(rewriter, op, *rowLoop, group)))
        return signalPassFailure();
    }
    if (!tiled.empty() && failed(simplify()))
      return signalPassFailure();
    // A value that two ops of a tile read has been put there twice.
    DominanceInfo dominance(getOperation());
    eliminateCommonSubExpressions(rewriter, dominance, getOperation());
  }
};
} // namespace
