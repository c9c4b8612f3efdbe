#include "Driver.h"
#include "act/CudaRuntime/CudaRuntime.h"
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <mutex>

using namespace mlir::act::cuda;

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

namespace {
struct Errors {
  std::mutex mutex;
  bool hasFailed = false;
  char first[256];
  void (*handler)(const char *) = [](const char *message) {
    std::fprintf(stderr, "act: error: %s\n", message);
  };
};
} // namespace

static Errors &getErrors() {
  static Errors errors;
  return errors;
}

void mlir::act::cuda::report(const char *format, ...) {
  Errors &errors = getErrors();
  std::unique_lock<std::mutex> lock(errors.mutex);
  if (errors.hasFailed)
    return;
  errors.hasFailed = true;
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(errors.first, sizeof errors.first, format, arguments);
  va_end(arguments);
  auto *handler = errors.handler;
  char message[sizeof errors.first];
  std::memcpy(message, errors.first, sizeof message);
  // The handler may take the error.
  lock.unlock();
  if (handler)
    handler(message);
}

bool mlir::act::cuda::hasFailed() {
  Errors &errors = getErrors();
  std::lock_guard<std::mutex> lock(errors.mutex);
  return errors.hasFailed;
}

bool mlir::act::cuda::check(const Driver &driver, int status,
                            const char *call) {
  if (status == 0)
    return true;
  const char *name = nullptr, *text = nullptr;
  driver.getErrorName(status, &name);
  driver.getErrorString(status, &text);
  report("CUDA's %s failed: %s (%s)", call, text ? text : "unknown error",
         name ? name : "no name");
  return false;
}

const char *actCudaTakeError() {
  static thread_local char taken[sizeof(Errors::first)];
  Errors &errors = getErrors();
  std::lock_guard<std::mutex> lock(errors.mutex);
  if (!errors.hasFailed)
    return nullptr;
  errors.hasFailed = false;
  std::memcpy(taken, errors.first, sizeof taken);
  return taken;
}

void actCudaSetErrorHandler(void (*handler)(const char *)) {
  Errors &errors = getErrors();
  std::lock_guard<std::mutex> lock(errors.mutex);
  errors.handler = handler;
}

//===----------------------------------------------------------------------===//
// The driver
//===----------------------------------------------------------------------===//

static constexpr char kLibrary[] = "libcuda.so.1";

/// Where the driver's functions go.
static constexpr struct {
  const char *name;
  size_t offset;
} kFunctions[] = {
    {"cuInit", offsetof(Driver, init)},
    {"cuDeviceGet", offsetof(Driver, getDevice)},
    {"cuDeviceGetAttribute", offsetof(Driver, getDeviceAttribute)},
    {"cuDevicePrimaryCtxRetain", offsetof(Driver, retainPrimaryContext)},
    {"cuCtxGetCurrent", offsetof(Driver, getCurrentContext)},
    {"cuCtxSetCurrent", offsetof(Driver, setCurrentContext)},
    {"cuCtxGetDevice", offsetof(Driver, getContextDevice)},
    {"cuCtxSynchronize", offsetof(Driver, synchronize)},
    {"cuModuleLoadData", offsetof(Driver, loadModule)},
    {"cuModuleUnload", offsetof(Driver, unloadModule)},
    {"cuModuleGetFunction", offsetof(Driver, getFunction)},
    {"cuLaunchKernel", offsetof(Driver, launchKernel)},
    {"cuMemAllocAsync", offsetof(Driver, allocate)},
    {"cuMemFreeAsync", offsetof(Driver, free)},
    {"cuMemcpy", offsetof(Driver, copy)},
    {"cuMemcpyAsync", offsetof(Driver, copyAsync)},
    {"cuPointerGetAttribute", offsetof(Driver, getPointerAttribute)},
    {"cuDeviceGetDefaultMemPool", offsetof(Driver, getDefaultPool)},
    {"cuMemPoolSetAttribute", offsetof(Driver, setPoolAttribute)},
    {"cuGetErrorName", offsetof(Driver, getErrorName)},
    {"cuGetErrorString", offsetof(Driver, getErrorString)},
};

/// Memory that was freed serves the next allocation: without this it goes back
/// to the system whenever the host waits.
static void keepFreedMemory(const Driver &driver, int device) {
  constexpr int releaseThreshold = 4;
  void *pool;
  uint64_t all = UINT64_MAX;
  if (driver.getDefaultPool(&pool, device) == 0)
    driver.setPoolAttribute(pool, releaseThreshold, &all);
}

static const Driver *loadDriver() {
  static Driver driver;
  void *library = dlopen(kLibrary, RTLD_NOW | RTLD_GLOBAL);
  if (!library) {
    report("found no %s, which NVIDIA's driver installs: %s", kLibrary,
           dlerror());
    return nullptr;
  }
  for (const auto &function : kFunctions) {
    void *found = dlsym(library, function.name);
    if (!found) {
      report("found no %s in %s; NVIDIA's driver is too old, expected one for "
             "CUDA 11.2 or later",
             function.name, kLibrary);
      return nullptr;
    }
    std::memcpy(reinterpret_cast<char *>(&driver) + function.offset, &found,
                sizeof found);
  }
  if (!check(driver, driver.init(0), "cuInit"))
    return nullptr;
  return &driver;
}

/// The context that threads without one use.
static void *retainContext(const Driver &driver) {
  int device;
  void *context = nullptr;
  if (!check(driver, driver.getDevice(&device, 0), "cuDeviceGet") ||
      !check(driver, driver.retainPrimaryContext(&context, device),
             "cuDevicePrimaryCtxRetain"))
    return nullptr;
  keepFreedMemory(driver, device);
  return context;
}

const Driver *mlir::act::cuda::getLibrary() {
  static const Driver *driver = loadDriver();
  return driver;
}

const Driver *mlir::act::cuda::getDriver() {
  const Driver *driver = getLibrary();
  if (!driver) {
    // Of a failure that was taken already.
    report("NVIDIA's driver could not be used");
    return nullptr;
  }
  void *current = nullptr;
  if (driver->getCurrentContext(&current) == 0 && current)
    return driver;
  static void *context = retainContext(*driver);
  if (!context) {
    report("found no GPU that CUDA can use");
    return nullptr;
  }
  if (!check(*driver, driver->setCurrentContext(context), "cuCtxSetCurrent"))
    return nullptr;
  return driver;
}
