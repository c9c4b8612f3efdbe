#include "act/CudaRuntime/CudaRuntime.h"
#include "Driver.h"

using namespace mlir::act::cuda;

/// The driver, unless something has failed before.
static const Driver *getReady() { return hasFailed() ? nullptr : getDriver(); }

//===----------------------------------------------------------------------===//
// Modules and kernels
//===----------------------------------------------------------------------===//

void *mgpuModuleLoad(void *data, size_t size) {
  const Driver *driver = getReady();
  void *module = nullptr;
  if (!driver ||
      !check(*driver, driver->loadModule(&module, data), "cuModuleLoadData"))
    return nullptr;
  return module;
}

/// The optimization level is the driver's default, the highest.
void *mgpuModuleLoadJIT(void *data, int optLevel, size_t size) {
  return mgpuModuleLoad(data, size);
}

/// Runs when the process ends, too: the context can be gone with its modules,
/// so that a failure is none.
void mgpuModuleUnload(void *module) {
  if (module)
    getLibrary()->unloadModule(module);
}

void *mgpuModuleGetFunction(void *module, const char *name) {
  const Driver *driver = getReady();
  void *function = nullptr;
  if (!driver || !check(*driver, driver->getFunction(&function, module, name),
                        "cuModuleGetFunction"))
    return nullptr;
  return function;
}

void mgpuLaunchKernel(void *function, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedMemory, void *stream,
                      void **params, void **extra, size_t numParams) {
  const Driver *driver = getReady();
  if (!driver)
    return;
  constexpr intptr_t mostBlocks = INT32_MAX;
  if (gridX > mostBlocks) {
    report(
        "a kernel needs %lld blocks, more than CUDA's %lld: the array is too "
        "large",
        static_cast<long long>(gridX), static_cast<long long>(mostBlocks));
    return;
  }
  check(*driver,
        driver->launchKernel(function, gridX, gridY, gridZ, blockX, blockY,
                             blockZ, sharedMemory, stream, params, extra),
        "cuLaunchKernel");
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

void *mgpuStreamCreate() { return nullptr; }
void mgpuStreamDestroy(void *stream) {}
void mgpuStreamSynchronize(void *stream) {}
void mgpuStreamWaitEvent(void *stream, void *event) {}
void *mgpuEventCreate() { return nullptr; }
void mgpuEventDestroy(void *event) {}
void mgpuEventSynchronize(void *event) {}
void mgpuEventRecord(void *event, void *stream) {}

void actCudaSynchronize() {
  if (const Driver *driver = getReady())
    check(*driver, driver->synchronize(), "cuCtxSynchronize");
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static Address toAddress(void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}

void *mgpuMemAlloc(uint64_t numBytes, void *stream, uint8_t isHostShared) {
  const Driver *driver = numBytes ? getReady() : nullptr;
  if (!driver)
    return nullptr;
  Address address = 0;
  if (!check(*driver, driver->allocate(&address, numBytes, stream),
             "cuMemAllocAsync"))
    return nullptr;
  return reinterpret_cast<void *>(address);
}

void mgpuMemFree(void *address, void *stream) {
  const Driver *driver = address ? getReady() : nullptr;
  if (driver)
    check(*driver, driver->free(toAddress(address), stream), "cuMemFreeAsync");
}

/// Whether the driver knows `pointer` as memory of the device.
static bool isOnDevice(const Driver &driver, void *pointer) {
  constexpr int memoryType = 2, deviceMemory = 2;
  unsigned type = 0;
  return driver.getPointerAttribute(&type, memoryType, toAddress(pointer)) ==
             0 &&
         type == deviceMemory;
}

void mgpuMemcpy(void *target, void *source, size_t numBytes, void *stream) {
  const Driver *driver = numBytes ? getReady() : nullptr;
  if (!driver)
    return;
  Address to = toAddress(target), from = toAddress(source);
  if (isOnDevice(*driver, target) && isOnDevice(*driver, source))
    check(*driver, driver->copyAsync(to, from, numBytes, stream),
          "cuMemcpyAsync");
  else
    check(*driver, driver->copy(to, from, numBytes), "cuMemcpy");
}

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

int actCudaGetCapability() {
  const Driver *driver = getReady();
  constexpr int major = 75, minor = 76;
  int device, tens, units;
  if (!driver ||
      !check(*driver, driver->getContextDevice(&device), "cuCtxGetDevice") ||
      !check(*driver, driver->getDeviceAttribute(&tens, major, device),
             "cuDeviceGetAttribute") ||
      !check(*driver, driver->getDeviceAttribute(&units, minor, device),
             "cuDeviceGetAttribute"))
    return 0;
  return 10 * tens + units;
}
