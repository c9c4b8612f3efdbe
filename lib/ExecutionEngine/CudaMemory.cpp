#include "act/ExecutionEngine/CudaMemory.h"
#include "act/CudaRuntime/CudaRuntime.h"

using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

static Error takeError() {
  const char *message = actCudaTakeError();
  return message ? llvm::createStringError(message) : Error::success();
}

namespace {
class CudaMemory final : public DeviceMemory {
public:
  void *upload(const void *source, size_t numBytes) override {
    void *address = mgpuMemAlloc(numBytes, nullptr, false);
    if (address)
      mgpuMemcpy(address, const_cast<void *>(source), numBytes, nullptr);
    return address;
  }
  void download(void *target, const void *source, size_t numBytes) override {
    mgpuMemcpy(target, const_cast<void *>(source), numBytes, nullptr);
  }
  void free(void *address) override { mgpuMemFree(address, nullptr); }
  Error wait() override {
    actCudaSynchronize();
    return takeError();
  }
};
} // namespace

std::shared_ptr<DeviceMemory> mlir::act::createCudaMemory() {
  actCudaSetErrorHandler(nullptr);
  return std::make_shared<CudaMemory>();
}

Expected<std::string> mlir::act::getCudaChip() {
  actCudaSetErrorHandler(nullptr);
  int capability = actCudaGetCapability();
  if (Error error = takeError())
    return std::move(error);
  return "sm_" + std::to_string(capability);
}
