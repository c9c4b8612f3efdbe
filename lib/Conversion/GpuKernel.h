// The body of an elementwise op, for one element or for several side by side.
#ifndef ACT_LIB_CONVERSION_GPUKERNEL_H
#define ACT_LIB_CONVERSION_GPUKERNEL_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::act {

/// Emits what a thread does of an elementwise `linalg.generic` on memrefs.
class GpuKernel {
public:
  GpuKernel(OpBuilder &builder, linalg::GenericOp op);

  /// The loop along which a thread takes elements: along it memory is
  /// contiguous. 0 where there is no loop.
  unsigned getInnerLoop() const { return innerLoop; }
  /// Elements of a vector: as many as make 16 bytes of the widest type. 1 where
  /// the body cannot be computed on vectors.
  int64_t getLanes() const { return lanes; }
  /// Vectors are aligned only if the inner loop's length is a multiple of
  /// theirs.
  bool needsAlignedRows() const { return alignedRows; }

  /// Emits the body for `count` (1 or all lanes) elements at `indices`, one
  /// index a loop.
  void emit(ArrayRef<Value> indices, int64_t count);

private:
  /// How an operand's elements lie along the inner loop.
  enum class Access { Uniform, Contiguous, Scattered };

  Access getAccess(OpOperand &operand);
  bool hasVectorBody();
  int64_t countLanes();
  SmallVector<Value> getPosition(OpOperand &operand, ArrayRef<Value> indices,
                                 int64_t lane);
  Value getMemRef(Value memref);
  Value load(OpOperand &operand, ArrayRef<Value> indices, int64_t count);
  void store(OpOperand &operand, ArrayRef<Value> indices, Value value);
  void cloneOp(Operation &inner, ArrayRef<Value> indices, int64_t count,
               IRMapping &mapping);
  Value widen(Value value, int64_t count);

  OpBuilder &builder;
  linalg::GenericOp op;
  Location loc;
  unsigned innerLoop = 0;
  int64_t lanes = 1;
  bool alignedRows = false;
};

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_GPUKERNEL_H
