// The functions that compiled code calls besides those of the C library.
#ifndef ACT_LIB_EXECUTIONENGINE_RUNTIME_H
#define ACT_LIB_EXECUTIONENGINE_RUNTIME_H

namespace mlir {
class ExecutionEngine;
}

namespace mlir::act {
/// Makes them known to `engine`.
void registerRuntime(ExecutionEngine &engine);
} // namespace mlir::act

#endif // ACT_LIB_EXECUTIONENGINE_RUNTIME_H
