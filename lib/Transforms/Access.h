// What a loop over buffers reads and writes.
#ifndef ACT_LIB_TRANSFORMS_ACCESS_H
#define ACT_LIB_TRANSFORMS_ACCESS_H

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::act {

/// A read or write of a scalar, or of a vector along the last dimension.
struct Access {
  Operation *op;
  bool isWrite;
  /// The memref, with the subviews that the loop takes of it seen through, and
  /// where in it the access begins: an index a dimension.
  Value base;
  SmallVector<OpFoldResult> indices;
  /// Elements along the last dimension; 1 for a scalar.
  int64_t length;
};

/// All accesses in `loop`; none where one is not understood, or something else
/// has an effect.
std::optional<SmallVector<Access>> getAccesses(scf::ForOp loop);

/// Whether the iterations of `loop` can run in any order or at once: what one
/// writes, no other reads or writes. Different memrefs are taken to be apart,
/// or the same, as they are for linalg.
bool isParallel(scf::ForOp loop, ArrayRef<Access> accesses);

/// The loop that goes on where `loop` ends, with a mask: each of its uses of
/// its own end is the size of what is left, `end - iv`, so that it may begin
/// earlier. Null if there is none.
scf::ForOp findTail(scf::ForOp loop);

/// Keeps LLVM from unrolling `loop`; of few iterations it would make one long
/// code. Lowering hands the attribute on to the loop's branch.
void forbidUnrolling(scf::ForOp loop);

/// The bits of a number, of a complex one's both parts; an index has 64.
unsigned getBitWidth(Type element);

/// The bytes of `memref`.
OpFoldResult getByteSize(OpBuilder &builder, Location loc, Value memref);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_ACCESS_H
