// One kernel for each implementation of the library.
#ifndef ACT_BENCH_COST_KERNELS_H
#define ACT_BENCH_COST_KERNELS_H

#include "act/Definitions/Implementation.h"
#include "act/ExecutionEngine/Jit.h"

namespace mlir::act {

/// An activation, or its vector-Jacobian product to x, by one implementation.
struct Kernel {
  std::string activation;
  bool isGradient = false;
  FloatType type;
  /// Parameters that have no default; the others are left out.
  unsigned numParameters = 0;
  std::string implementation;
  bool isWritten = false;

  /// "gelu gradient f16 gelu.derivative.approx.f32"
  std::string getName() const;
  /// Bytes that pass for each element.
  unsigned getBytes() const;
  /// func.func @kernel(%n, [%g,] %x, %y, parameters...) over memrefs, n
  /// elements.
  std::string getText() const;
};

/// Those of all activations that have an op, at `types`.
llvm::Expected<std::vector<Kernel>> getKernels(MLIRContext *context,
                                               ArrayRef<FloatType> types);

} // namespace mlir::act

#endif // ACT_BENCH_COST_KERNELS_H
