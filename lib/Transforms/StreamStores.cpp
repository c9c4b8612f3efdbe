// The pass act-stream-stores.
#include "Access.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSTREAMSTORES
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// A loop of whole vectors, and the loop that follows it with a mask, if any.
struct Candidate {
  scf::ForOp loop, tail;
  int64_t step;
  SmallVector<Access> writes;
  /// What goes along with the loop in whole lines.
  SmallVector<Access> prefetched;
  /// What the address of each write must be a multiple of.
  int64_t vectorBytes;
};

class Streamer {
public:
  Streamer(func::FuncOp function, int64_t threshold, int64_t pagesAhead,
           int64_t earlyLines, bool spread)
      : function(function), threshold(threshold), pagesAhead(pagesAhead),
        earlyLines(earlyLines), spread(spread), builder(function.getContext()) {
  }

  /// Whether there was something to do.
  bool stream(scf::ForOp loop);

private:
  OpFoldResult getWrittenBytes(const Candidate &candidate);
  Value getMisalignment(const Candidate &candidate, const Access &write);
  Value isStreaming(const Candidate &candidate, Value large,
                    SmallVectorImpl<Value> &misalignments);
  void peel(const Candidate &candidate, Value count);
  void prefetch(const Candidate &candidate, Value streaming);
  void rewriteWrite(const Candidate &candidate, const Access &write,
                    Value streaming);

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  template <typename Op> Value make(Value a, Value b) {
    return Op::create(builder, loc, a, b);
  }

  func::FuncOp function;
  int64_t threshold, pagesAhead, earlyLines;
  bool spread;
  OpBuilder builder;
  Location loc = function.getLoc();
};
} // namespace

static int64_t getByteWidth(const Access &access) {
  return act::getBitWidth(
             cast<MemRefType>(access.base.getType()).getElementType()) /
         8;
}

/// Whole lines of contiguous elements.
static bool isPrefetched(const Access &access, int64_t step) {
  auto type = cast<MemRefType>(access.base.getType());
  unsigned width = act::getBitWidth(type.getElementType());
  return access.length == step && type.isLastDimUnitStride() && width >= 8 &&
         step * width >= 512;
}

/// Whole vectors, one an iteration, as wide as the step, and nothing that reads
/// what is written.
static std::optional<Candidate> getCandidate(scf::ForOp loop) {
  std::optional<int64_t> step = getConstantIntValue(loop.getStep());
  std::optional<SmallVector<Access>> accesses = getAccesses(loop);
  if (!step || !accesses || !isParallel(loop, *accesses))
    return std::nullopt;
  Candidate candidate = {loop, findTail(loop), *step, {}, {}, 0};
  for (Operation &op : loop.getBody()->without_terminator())
    if (op.getNumRegions() > 0)
      return std::nullopt;
  for (const Access &access : *accesses) {
    if (isPrefetched(access, *step))
      candidate.prefetched.push_back(access);
    if (!access.isWrite)
      continue;
    auto write = dyn_cast<vector::TransferWriteOp>(access.op);
    auto type = cast<MemRefType>(access.base.getType());
    if (!write || write.getMask() || write.hasOutOfBoundsDim() ||
        access.length != *step || !type.isLastDimUnitStride() ||
        llvm::any_of(*accesses, [&](const Access &other) {
          return other.base == access.base && other.op != access.op;
        }))
      return std::nullopt;
    int64_t width = act::getBitWidth(type.getElementType());
    // Of what is less, an element takes a byte.
    if (width < 8)
      return std::nullopt;
    // A longer vector is written in registers' parts.
    int64_t bytes = std::min<int64_t>(*step * width / 8, 64);
    if (bytes < 16 || !llvm::isPowerOf2_64(bytes) ||
        (candidate.vectorBytes && candidate.vectorBytes != bytes))
      return std::nullopt;
    candidate.vectorBytes = bytes;
    candidate.writes.push_back(access);
  }
  if (candidate.writes.empty())
    return std::nullopt;
  return candidate;
}

/// The size of all that the loop writes.
OpFoldResult Streamer::getWrittenBytes(const Candidate &candidate) {
  OpFoldResult sum = getByteSize(builder, loc, candidate.writes.front().base);
  AffineExpr a = builder.getAffineSymbolExpr(0),
             b = builder.getAffineSymbolExpr(1);
  for (const Access &write : llvm::drop_begin(candidate.writes))
    sum = affine::makeComposedFoldedAffineApply(
        builder, loc, a + b, {sum, getByteSize(builder, loc, write.base)});
  return sum;
}

/// Elements of the row until the next multiple of the vector's bytes.
Value Streamer::getMisalignment(const Candidate &candidate,
                                const Access &write) {
  auto type = cast<MemRefType>(write.base.getType());
  auto metadata =
      memref::ExtractStridedMetadataOp::create(builder, loc, write.base);
  Value place = metadata.getOffset();
  for (auto [dim, index] : llvm::enumerate(write.indices)) {
    bool isLast = dim + 1 == write.indices.size();
    scf::ForOp loop = candidate.loop;
    Value at = isLast ? loop.getLowerBound()
                      : getValueOrCreateConstantIndexOp(builder, loc, index);
    place = make<arith::AddIOp>(
        place,
        isLast ? at : make<arith::MulIOp>(at, metadata.getStrides()[dim]));
  }
  int64_t width = act::getBitWidth(type.getElementType()) / 8;
  Value pointer =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, write.base);
  Value address =
      make<arith::AddIOp>(pointer, make<arith::MulIOp>(place, constant(width)));
  Value bytes = make<arith::AndIOp>(make<arith::SubIOp>(constant(0), address),
                                    constant(candidate.vectorBytes - 1));
  return make<arith::DivUIOp>(bytes, constant(width));
}

/// Large, and all writes are aligned at the same iteration: at once where there
/// is no tail to take what is peeled off.
Value Streamer::isStreaming(const Candidate &candidate, Value large,
                            SmallVectorImpl<Value> &misalignments) {
  Value result = large;
  Value wanted = candidate.tail ? misalignments.front() : constant(0);
  for (Value misalignment : misalignments)
    if (misalignment != wanted)
      result = make<arith::AndIOp>(
          result, arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        misalignment, wanted));
  return result;
}

/// Leaves the first `count` elements to the tail, which then runs twice: over
/// them and over what comes after the last whole vector.
void Streamer::peel(const Candidate &candidate, Value count) {
  scf::ForOp loop = candidate.loop, tail = candidate.tail;
  Value begin = loop.getLowerBound(), end = loop.getUpperBound();
  Value step = constant(candidate.step);
  count = make<arith::MinUIOp>(count, make<arith::SubIOp>(end, begin));
  Value first = make<arith::AddIOp>(begin, count);
  Value whole = make<arith::DivUIOp>(make<arith::SubIOp>(end, first), step);
  Value last = make<arith::AddIOp>(first, make<arith::MulIOp>(whole, step));
  loop.setLowerBound(first);
  loop.setUpperBound(last);

  builder.setInsertionPoint(tail);
  auto twice =
      scf::ForOp::create(builder, loc, constant(0), constant(2), constant(1));
  forbidUnrolling(twice);
  builder.setInsertionPointToStart(twice.getBody());
  Value isHead = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                       twice.getInductionVar(), constant(0));
  Value from = arith::SelectOp::create(builder, loc, isHead, begin, last);
  Value to = arith::SelectOp::create(builder, loc, isHead, first,
                                     tail.getUpperBound());
  tail->moveBefore(twice.getBody()->getTerminator());
  Value oldEnd = tail.getUpperBound();
  tail.setLowerBound(from);
  oldEnd.replaceUsesWithIf(
      to, [&](OpOperand &use) { return tail->isAncestor(use.getOwner()); });
}

/// Where a loop computes for a while between its accesses, the processor sees
/// too little of what comes to fetch it in time, above all where a page begins,
/// whose address is translated only when its first access comes. So each
/// iteration asks for a line of each page that is read or written a while
/// later, of each array another one, since pages' first lines all have the same
/// place in the cache, and of many arrays less far ahead; and for lines that
/// are read soon. It asks before it computes where that is a few lines of one
/// array; more of them would keep its own waiting, and are asked for after, for
/// the next iteration at most, or between its multiply-adds: whether a product
/// becomes part of a sum must not depend on it. What a long iteration reads
/// late is asked for in the same one.
void Streamer::prefetch(const Candidate &candidate, Value streaming) {
  constexpr int64_t line = 64, page = 4096, linesAhead = 6 * line,
                    mostPages = 128;
  scf::ForOp loop = candidate.loop;
  auto isComputed = [&](OpFoldResult index) {
    auto value = dyn_cast<Value>(index);
    return value && value != loop.getInductionVar() &&
           !loop.isDefinedOutsideOfLoop(value);
  };
  int64_t reads = 0, lines = 0, asked = 0;
  bool isEarly = true, isKnown = true;
  for (const Access &access : candidate.prefetched) {
    int64_t own = llvm::divideCeil(access.length * getByteWidth(access), line);
    reads += !access.isWrite;
    lines += access.isWrite ? 0 : own;
    isKnown &= llvm::none_of(access.indices, isComputed);
    isEarly &= reads <= 1 && own <= earlyLines;
  }
  isEarly &= isKnown;
  builder.setInsertionPoint(isEarly ? &loop.getBody()->front()
                                    : candidate.writes.front().op);
  auto choice =
      scf::IfOp::create(builder, loc, streaming, /*withElseRegion=*/false);
  SmallVector<Operation *> places;
  for (math::FmaOp op : loop.getBody()->getOps<math::FmaOp>())
    places.push_back(op->getNextNode());
  bool isSpread = spread && isKnown && !isEarly && !places.empty();
  builder.setInsertionPointToStart(choice.thenBlock());
  for (size_t i = 0; i < candidate.prefetched.size(); ++i) {
    const Access &access = candidate.prefetched[i];
    int64_t width = getByteWidth(access);
    auto ask = [&](bool ofPage, int64_t bytes) {
      SmallVector<Value> indices =
          getValueOrCreateConstantIndexOp(builder, loc, access.indices);
      Value &index = indices.back();
      if (ofPage)
        index = make<arith::AndIOp>(index, constant(-page / width));
      index = make<arith::AddIOp>(index, constant(bytes / width));
      memref::PrefetchOp::create(builder, loc, access.base, indices,
                                 /*isWrite=*/false, /*localityHint=*/3,
                                 /*isDataCache=*/true);
    };
    int64_t pages = std::min<int64_t>(
        pagesAhead, llvm::bit_floor(mostPages / candidate.prefetched.size()));
    ask(/*ofPage=*/true, pages * page + i * line);
    if (access.isWrite)
      continue;
    OpBuilder::InsertionGuard guard(builder);
    int64_t bytes = access.length * width;
    int64_t ahead = isEarly    ? linesAhead
                    : isSpread ? (bytes > 4 * line ? line : 4 * line)
                               : std::min(linesAhead, bytes);
    for (int64_t at = 0; at < bytes; at += line) {
      if (isSpread)
        builder.setInsertionPoint(
            places[++asked * places.size() / (lines + 1)]);
      ask(/*ofPage=*/false, ahead + at);
    }
  }
}

void Streamer::rewriteWrite(const Candidate &candidate, const Access &access,
                            Value streaming) {
  auto write = cast<vector::TransferWriteOp>(access.op);
  builder.setInsertionPoint(write);
  auto choice =
      scf::IfOp::create(builder, loc, streaming, /*withElseRegion=*/true);
  builder.setInsertionPointToStart(choice.thenBlock());
  auto store = vector::StoreOp::create(builder, loc, write.getVector(),
                                       write.getBase(), write.getIndices());
  store.setNontemporal(true);
  store.setAlignment(candidate.vectorBytes);
  write->moveBefore(choice.elseBlock(), choice.elseBlock()->begin());
}

bool Streamer::stream(scf::ForOp loop) {
  std::optional<Candidate> candidate = getCandidate(loop);
  if (!candidate)
    return false;
  Operation *outermost = loop;
  while (outermost->getParentOp() != function)
    outermost = outermost->getParentOp();
  for (const Access &write : candidate->writes) {
    Operation *made = write.base.getDefiningOp();
    if (made && outermost->isAncestor(made))
      return false;
  }
  loc = loop.getLoc();
  builder.setInsertionPoint(outermost);
  OpFoldResult bytes = getWrittenBytes(*candidate);
  std::optional<int64_t> known = getConstantIntValue(bytes);
  if (known && *known < threshold)
    return false;
  Value large = arith::CmpIOp::create(
      builder, loc, arith::CmpIPredicate::uge,
      getValueOrCreateConstantIndexOp(builder, loc, bytes),
      constant(threshold));

  builder.setInsertionPoint(loop);
  SmallVector<Value> misalignments;
  for (const Access &write : candidate->writes)
    misalignments.push_back(getMisalignment(*candidate, write));
  Value streaming = isStreaming(*candidate, large, misalignments);
  if (candidate->tail)
    peel(*candidate,
         arith::SelectOp::create(builder, loc, streaming, misalignments.front(),
                                 constant(0)));
  prefetch(*candidate, streaming);
  for (const Access &write : candidate->writes)
    rewriteWrite(*candidate, write, streaming);

  // Such stores are not ordered with those that follow.
  builder.setInsertionPointAfter(outermost);
  auto fence = scf::IfOp::create(builder, loc, large, /*withElseRegion=*/false);
  builder.setInsertionPointToStart(fence.thenBlock());
  LLVM::FenceOp::create(builder, loc, LLVM::AtomicOrdering::seq_cst,
                        StringRef());
  return true;
}

namespace {
struct StreamStoresPass : act::impl::ActStreamStoresBase<StreamStoresPass> {
  using ActStreamStoresBase::ActStreamStoresBase;

  void runOnOperation() override {
    if (threshold <= 0)
      return;
    SmallVector<scf::ForOp> loops;
    getOperation()->walk([&](scf::ForOp loop) { loops.push_back(loop); });
    Streamer streamer(getOperation(), threshold, pagesAhead, earlyLines,
                      spread);
    for (scf::ForOp loop : loops)
      numStreamed += streamer.stream(loop);
  }
};
} // namespace
