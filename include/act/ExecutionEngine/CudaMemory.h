// An NVIDIA GPU's memory, for functions compiled by act-to-nvvm with host-code.
#ifndef ACT_EXECUTIONENGINE_CUDAMEMORY_H
#define ACT_EXECUTIONENGINE_CUDAMEMORY_H

#include "act/ExecutionEngine/Jit.h"

namespace mlir::act {

/// The memory of the device that act/CudaRuntime/CudaRuntime.h uses.
std::shared_ptr<DeviceMemory> createCudaMemory();

/// That device as LLVM names it, "sm_90"; the error says why there is none.
llvm::Expected<std::string> getCudaChip();

} // namespace mlir::act

#endif // ACT_EXECUTIONENGINE_CUDAMEMORY_H
