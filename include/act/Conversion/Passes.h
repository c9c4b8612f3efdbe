// Conversions out of the act dialect and its surroundings.
#ifndef ACT_CONVERSION_PASSES_H
#define ACT_CONVERSION_PASSES_H

#include "act/IR/Act.h"
#include "mlir/Pass/Pass.h"

namespace mlir::LLVM {
class LLVMDialect;
}
namespace mlir::NVVM {
class NVVMDialect;
}
namespace mlir::affine {
class AffineDialect;
}
namespace mlir::arith {
class ArithDialect;
}
namespace mlir::gpu {
class GPUDialect;
class GPUModuleOp;
} // namespace mlir::gpu
namespace mlir::linalg {
class LinalgDialect;
}
namespace mlir::math {
class MathDialect;
}
namespace mlir::memref {
class MemRefDialect;
}
namespace mlir::scf {
class SCFDialect;
}
namespace mlir::tensor {
class TensorDialect;
}
namespace mlir::vector {
class VectorDialect;
}

namespace mlir::act {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

#endif // ACT_CONVERSION_PASSES_H
