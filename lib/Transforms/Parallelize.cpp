// The pass act-parallelize.
#include "Access.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTPARALLELIZE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// More than any machine has; OpenMP's runtime ends a program that asks for
/// what it cannot start.
static constexpr int64_t kMostThreads = 4096;

/// The first memref that `loop` writes, if its iterations are independent and
/// more than the tail of the loop before it.
static Value getResult(scf::ForOp loop) {
  auto before = dyn_cast_or_null<scf::ForOp>(loop->getPrevNode());
  if (before && before.getUpperBound() == loop.getLowerBound())
    return nullptr;
  std::optional<SmallVector<Access>> accesses = getAccesses(loop);
  if (!accesses || !isParallel(loop, *accesses))
    return nullptr;
  auto *write = llvm::find_if(
      *accesses, [](const Access &access) { return access.isWrite; });
  return write == accesses->end() ? nullptr : write->base;
}

namespace {
struct ParallelizePass : act::impl::ActParallelizeBase<ParallelizePass> {
  using ActParallelizeBase::ActParallelizeBase;

  Value isWorthIt(OpBuilder &builder, scf::ForOp loop, Value result,
                  Value count);
  void split(scf::ForOp loop, Value result);

  void runOnOperation() override {
    if (threads < 1 || threads > kMostThreads) {
      emitError(getOperation().getLoc(), "found threads = ")
          << int64_t(threads) << ", expected 1 to " << kMostThreads;
      return signalPassFailure();
    }
    if (threads == 1 || getOperation().isExternal())
      return;
    SmallVector<scf::ForOp> loops;
    for (Block &block : getOperation().getBody())
      llvm::append_range(loops, block.getOps<scf::ForOp>());
    for (scf::ForOp loop : loops)
      if (Value result = getResult(loop))
        split(loop, result);
  }
};
} // namespace

/// Each thread has an iteration, and the result is large.
Value ParallelizePass::isWorthIt(OpBuilder &builder, scf::ForOp loop,
                                 Value result, Value count) {
  Location loc = loop.getLoc();
  auto isAtLeast = [&](Value value, int64_t least) -> Value {
    return arith::CmpIOp::create(
        builder, loc, arith::CmpIPredicate::sge, value,
        arith::ConstantIndexOp::create(builder, loc, least));
  };
  Value bytes = getValueOrCreateConstantIndexOp(
      builder, loc, getByteSize(builder, loc, result));
  return arith::AndIOp::create(builder, loc, isAtLeast(count, threads),
                               isAtLeast(bytes, threshold));
}

void ParallelizePass::split(scf::ForOp loop, Value result) {
  ++numSplit;
  Location loc = loop.getLoc();
  OpBuilder builder(loop);
  Value begin = loop.getLowerBound(), end = loop.getUpperBound(),
        step = loop.getStep();
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value parts = arith::ConstantIndexOp::create(builder, loc, threads);
  Value count = arith::CeilDivSIOp::create(
      builder, loc, arith::SubIOp::create(builder, loc, end, begin), step);

  omp::ParallelOperands region;
  region.ifExpr = isWorthIt(builder, loop, result, count);
  region.numThreads = arith::ConstantIntOp::create(builder, loc, threads, 32);
  auto parallel = omp::ParallelOp::create(builder, loc, region);
  builder.createBlock(&parallel.getRegion());
  auto share = omp::WsloopOp::create(builder, loc, omp::WsloopOperands());
  omp::TerminatorOp::create(builder, loc);
  builder.createBlock(&share.getRegion());
  omp::LoopNestOperands bounds;
  bounds.loopLowerBounds = {zero};
  bounds.loopUpperBounds = {parts};
  bounds.loopSteps = {one};
  auto nest = omp::LoopNestOp::create(builder, loc, bounds);
  Value part =
      builder.createBlock(&nest.getRegion(), {}, builder.getIndexType(), loc)
          ->getArgument(0);
  // Part i begins at iteration count * i / parts.
  auto getBegin = [&](Value part) -> Value {
    Value iteration = arith::DivUIOp::create(
        builder, loc, arith::MulIOp::create(builder, loc, count, part), parts);
    return arith::AddIOp::create(
        builder, loc, begin,
        arith::MulIOp::create(builder, loc, iteration, step));
  };
  Value from = getBegin(part);
  Value to = arith::MinSIOp::create(
      builder, loc, end,
      getBegin(arith::AddIOp::create(builder, loc, part, one)));
  auto yield = omp::YieldOp::create(builder, loc, ValueRange());
  loop->moveBefore(yield);
  loop.setLowerBound(from);
  loop.setUpperBound(to);
  // Each thread waits for its own stores; act-stream-stores has put a fence
  // after the loop for one thread only.
  WalkResult streams = loop->walk([](vector::StoreOp store) {
    return store.getNontemporal() ? WalkResult::interrupt()
                                  : WalkResult::advance();
  });
  builder.setInsertionPoint(yield);
  if (streams.wasInterrupted())
    LLVM::FenceOp::create(builder, loc, LLVM::AtomicOrdering::seq_cst,
                          StringRef());
}
