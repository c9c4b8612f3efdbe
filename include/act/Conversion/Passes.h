// Conversions out of the act dialect and its surroundings.
#ifndef ACT_CONVERSION_PASSES_H
#define ACT_CONVERSION_PASSES_H

#include "act/IR/Act.h"
#include "mlir/Pass/Pass.h"

namespace mlir::arith {
class ArithDialect;
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
