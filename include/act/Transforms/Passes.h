// Passes that transform act ops, and the linalg ops around them.
#ifndef ACT_TRANSFORMS_PASSES_H
#define ACT_TRANSFORMS_PASSES_H

#include "act/IR/Act.h"
#include "mlir/Pass/Pass.h"

namespace mlir::LLVM {
class LLVMDialect;
}
namespace mlir::affine {
class AffineDialect;
}
namespace mlir::arith {
class ArithDialect;
}
namespace mlir::bufferization {
class BufferizationDialect;
}
namespace mlir::func {
class FuncOp;
}
namespace mlir::linalg {
class LinalgDialect;
}
namespace mlir::math {
class MathDialect;
}
namespace mlir::memref {
class MemRefDialect;
}
namespace mlir::omp {
class OpenMPDialect;
}
namespace mlir::scf {
class SCFDialect;
}
namespace mlir::tensor {
class TensorDialect;
}
namespace mlir::ub {
class UBDialect;
}
namespace mlir::vector {
class VectorDialect;
}

namespace mlir::act {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

#endif // ACT_TRANSFORMS_PASSES_H
