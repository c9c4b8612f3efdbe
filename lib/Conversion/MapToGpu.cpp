// The pass act-map-to-gpu.
#include "GpuKernel.h"
#include "RowDivision.h"
#include "act/Conversion/Passes.h"
#include "act/Transforms/Collapse.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/ParallelLoopMapper.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTMAPTOGPU
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;
using linalg::GenericOp;
using linalg::LinalgOp;

//===----------------------------------------------------------------------===//
// What can be mapped
//===----------------------------------------------------------------------===//

static LogicalResult checkLinalg(LinalgOp op) {
  if (op.getNumParallelLoops() != op.getNumLoops())
    return emitError(op->getLoc(),
                     "a reduction cannot become a GPU kernel: found '")
           << op->getName() << "' with " << op.getNumReductionLoops()
           << " reduction loops, expected elementwise work only; compute it in "
              "another function";
  if (!isa<GenericOp>(op) || !op.hasPureBufferSemantics())
    return emitError(op->getLoc(), "found '")
           << op->getName()
           << "', expected 'linalg.generic' on memrefs; run "
              "linalg-generalize-named-ops and one-shot-bufferize first";
  return success();
}

/// Memory that a kernel touches is the device's: the host may pass it on, copy
/// or free it, but not look into it.
static LogicalResult checkHostAccess(Operation *op) {
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (!effects || isa<LinalgOp, memref::CopyOp>(op) ||
      (!effects.hasEffect<MemoryEffects::Read>() &&
       !effects.hasEffect<MemoryEffects::Write>()))
    return success();
  return emitError(op->getLoc(), "found '")
         << op->getName()
         << "', which accesses memory of the device from the host; expected "
            "elementwise linalg ops only";
}

static LogicalResult checkFunction(func::FuncOp function) {
  WalkResult result = function.walk([](Operation *op) {
    if (op->getParentOfType<LinalgOp>())
      return WalkResult::skip();
    auto linalgOp = dyn_cast<LinalgOp>(op);
    bool isWrong =
        failed(linalgOp ? checkLinalg(linalgOp) : checkHostAccess(op));
    return isWrong ? WalkResult::interrupt() : WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

//===----------------------------------------------------------------------===//
// Preparation
//===----------------------------------------------------------------------===//

static void copiesToGenerics(func::FuncOp function) {
  function.walk([](memref::CopyOp copy) {
    OpBuilder builder(copy);
    linalg::makeMemRefCopyOp(builder, copy.getLoc(), copy.getSource(),
                             copy.getTarget());
    copy.erase();
  });
}

/// Contiguous dimensions become one, so that most kernels are one-dimensional.
static LogicalResult collapse(func::FuncOp function) {
  RewritePatternSet patterns(function.getContext());
  linalg::populateCollapseDimensions(
      patterns, [](LinalgOp op) -> SmallVector<ReassociationIndices> {
        if (op.hasIndexSemantics())
          return {};
        return getCollapsibleLoops(op);
      });
  return applyPatternsGreedily(function, std::move(patterns));
}

/// The value of which `memref` is a view.
static Value getBase(Value memref) {
  while (auto view = memref.getDefiningOp<ViewLikeOpInterface>())
    memref = view.getViewSource();
  return memref;
}

/// Memory that a kernel uses is allocated on the device.
static void allocateOnDevice(IRRewriter &rewriter, Value memref) {
  auto alloc = getBase(memref).getDefiningOp<memref::AllocOp>();
  if (!alloc)
    return;
  for (Operation *user : llvm::make_early_inc_range(alloc->getUsers())) {
    if (!isa<memref::DeallocOp>(user))
      continue;
    rewriter.setInsertionPoint(user);
    rewriter.replaceOpWithNewOp<gpu::DeallocOp>(user, TypeRange(),
                                                ValueRange(alloc.getMemref()));
  }
  rewriter.setInsertionPoint(alloc);
  rewriter.replaceOpWithNewOp<gpu::AllocOp>(
      alloc, alloc.getType(), /*asyncToken=*/Type(),
      /*asyncDependencies=*/ValueRange(), alloc.getDynamicSizes(),
      alloc.getSymbolOperands());
}

//===----------------------------------------------------------------------===//
// The loops
//===----------------------------------------------------------------------===//

namespace {
/// Makes the loops over blocks and threads of one op. Work is counted in items:
/// a vector, or an element of the rest of a row.
class LoopBuilder {
public:
  LoopBuilder(IRRewriter &rewriter, GenericOp op, int64_t blockSize)
      : rewriter(rewriter), op(op), loc(op.getLoc()), kernel(rewriter, op),
        blockSize(constant(blockSize)) {}

  void build();

private:
  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(rewriter, loc, value);
  }
  template <typename OpT> Value fold(Value a, Value b) {
    return rewriter.createOrFold<OpT>(loc, a, b);
  }
  Value compare(arith::CmpIPredicate predicate, Value a, Value b) {
    return rewriter.createOrFold<arith::CmpIOp>(loc, predicate, a, b);
  }

  void countItems();
  void buildParallel();
  void buildThread(Value block, Value thread);
  void buildItem(Value item);
  SmallVector<Value> getIndices(Value row, Value column);

  IRRewriter &rewriter;
  GenericOp op;
  Location loc;
  GpuKernel kernel;
  Value blockSize;
  SmallVector<Value> sizes;
  /// Of a row: its vectors, and all its items. Of all rows: their items.
  Value vectors, rowItems, rows, items;
  /// Of an item's number, where there is more than one row.
  std::optional<RowDivision> division;
};
} // namespace

/// Emits `body` where `condition` holds; no branch where it is known.
static void emitIf(IRRewriter &rewriter, Location loc, Value condition,
                   function_ref<void()> thenBody,
                   function_ref<void()> elseBody = nullptr) {
  std::optional<int64_t> known = getConstantIntValue(condition);
  if (known) {
    if (*known)
      thenBody();
    else if (elseBody)
      elseBody();
    return;
  }
  auto branch =
      scf::IfOp::create(rewriter, loc, condition, /*withElse=*/!!elseBody);
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPointToStart(branch.thenBlock());
  thenBody();
  if (!elseBody)
    return;
  rewriter.setInsertionPointToStart(branch.elseBlock());
  elseBody();
}

/// A row whose length is no multiple of the vector's shifts the next row off
/// its alignment: then each element is an item.
void LoopBuilder::countItems() {
  LinalgOp linalgOp = op;
  rows = constant(1);
  for (auto [loop, range] :
       llvm::enumerate(linalgOp.createLoopRanges(rewriter, loc))) {
    sizes.push_back(getValueOrCreateConstantIndexOp(rewriter, loc, range.size));
    if (loop != kernel.getInnerLoop())
      rows = fold<arith::MulIOp>(rows, sizes.back());
  }
  Value length = sizes.empty() ? constant(1) : sizes[kernel.getInnerLoop()];
  Value lanes = constant(kernel.getLanes());
  vectors = fold<arith::DivUIOp>(length, lanes);
  if (kernel.getLanes() == 1)
    vectors = constant(0);
  Value rest = fold<arith::RemUIOp>(length, lanes);
  if (kernel.needsAlignedRows()) {
    Value isAligned = compare(arith::CmpIPredicate::eq, rest, constant(0));
    vectors = rewriter.createOrFold<arith::SelectOp>(loc, isAligned, vectors,
                                                     constant(0));
  }
  Value covered = fold<arith::MulIOp>(vectors, lanes);
  rowItems = fold<arith::AddIOp>(vectors, fold<arith::SubIOp>(length, covered));
  items = fold<arith::MulIOp>(rows, rowItems);
}

/// A value for each loop: the row number taken apart, and the column.
SmallVector<Value> LoopBuilder::getIndices(Value row, Value column) {
  SmallVector<Value> indices(sizes.size());
  for (int64_t loop = int64_t(sizes.size()) - 1; loop >= 0; --loop) {
    if (loop == kernel.getInnerLoop()) {
      indices[loop] = column;
      continue;
    }
    bool isOutermost = loop == (kernel.getInnerLoop() == 0 ? 1 : 0);
    indices[loop] = isOutermost ? row : fold<arith::RemUIOp>(row, sizes[loop]);
    if (!isOutermost)
      row = fold<arith::DivUIOp>(row, sizes[loop]);
  }
  return indices;
}

/// The item's vector or its element of the rest.
void LoopBuilder::buildItem(Value item) {
  Value row = constant(0), position = item;
  if (division)
    std::tie(row, position) = division->divide(rewriter, loc, item);
  auto buildVector = [&] {
    Value lanes = constant(kernel.getLanes());
    kernel.emit(getIndices(row, fold<arith::MulIOp>(position, lanes)),
                kernel.getLanes());
  };
  auto buildElement = [&] {
    Value skipped =
        fold<arith::MulIOp>(vectors, constant(kernel.getLanes() - 1));
    kernel.emit(getIndices(row, fold<arith::AddIOp>(position, skipped)), 1);
  };
  std::optional<int64_t> known = getConstantIntValue(vectors);
  if (known == 0)
    return buildElement();
  if (known && known == getConstantIntValue(rowItems))
    return buildVector();
  emitIf(rewriter, loc, compare(arith::CmpIPredicate::ult, position, vectors),
         buildVector, buildElement);
}

void LoopBuilder::buildThread(Value block, Value thread) {
  Value item =
      fold<arith::AddIOp>(fold<arith::MulIOp>(block, blockSize), thread);
  emitIf(rewriter, loc, compare(arith::CmpIPredicate::ult, item, items),
         [&] { buildItem(item); });
}

/// One loop to `bound`, run by `processor`.
static scf::ParallelOp makeParallel(OpBuilder &builder, Location loc,
                                    Value bound, gpu::Processor processor) {
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  auto loop = scf::ParallelOp::create(builder, loc, zero, bound, one);
  AffineMap identity = builder.getDimIdentityMap();
  auto mapping = gpu::ParallelLoopDimMappingAttr::get(
      builder.getContext(), processor, identity, identity);
  loop->setAttr(gpu::getMappingAttrName(), builder.getArrayAttr({mapping}));
  return loop;
}

void LoopBuilder::buildParallel() {
  if (getConstantIntValue(rows) != 1)
    division.emplace(rewriter, loc, items, rowItems);
  Value blocks = fold<arith::CeilDivUIOp>(items, blockSize);
  scf::ParallelOp outer =
      makeParallel(rewriter, loc, blocks, gpu::Processor::BlockX);
  rewriter.setInsertionPoint(outer.getBody()->getTerminator());
  scf::ParallelOp inner =
      makeParallel(rewriter, loc, blockSize, gpu::Processor::ThreadX);
  rewriter.setInsertionPoint(inner.getBody()->getTerminator());
  buildThread(outer.getInductionVars()[0], inner.getInductionVars()[0]);
}

void LoopBuilder::build() {
  countItems();
  // A grid of no blocks is an error at launch.
  emitIf(rewriter, loc, compare(arith::CmpIPredicate::ne, items, constant(0)),
         [&] { buildParallel(); });
}

namespace {
struct MapToGpuPass : act::impl::ActMapToGpuBase<MapToGpuPass> {
  using ActMapToGpuBase::ActMapToGpuBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    bool hasWork =
        function.walk([](LinalgOp) { return WalkResult::interrupt(); })
            .wasInterrupted();
    if (!hasWork)
      return;
    if (blockSize < 1 || blockSize > 1024) {
      emitError(function.getLoc(), "found block-size ")
          << int64_t(blockSize) << ", expected 1 to 1024 threads";
      return signalPassFailure();
    }
    if (failed(checkFunction(function)))
      return signalPassFailure();
    copiesToGenerics(function);
    if (failed(collapse(function)))
      return signalPassFailure();
    SmallVector<GenericOp> ops;
    function.walk([&](GenericOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (GenericOp op : ops) {
      for (Value operand : op->getOperands())
        if (isa<MemRefType>(operand.getType()))
          allocateOnDevice(rewriter, operand);
      rewriter.setInsertionPoint(op);
      LoopBuilder(rewriter, op, blockSize).build();
      rewriter.eraseOp(op);
      ++numKernels;
    }
  }
};
} // namespace
