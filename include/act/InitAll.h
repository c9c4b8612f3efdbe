// Registers act with a context: its dialect, passes and pipelines.
#ifndef ACT_INITALL_H
#define ACT_INITALL_H

#include "act/Conversion/Passes.h"
#include "act/Conversion/Pipelines.h"
#include "act/IR/Act.h"
#include "act/Transforms/Passes.h"
#include "mlir/IR/DialectRegistry.h"

namespace mlir::act {

inline void registerAllDialects(DialectRegistry &registry) {
  registry.insert<ActDialect>();
}

inline void registerAllPasses() {
  registerActTransformsPasses();
  registerActConversionPasses();
  registerPipelines();
}

} // namespace mlir::act

#endif // ACT_INITALL_H
