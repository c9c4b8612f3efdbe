// The functions of NVIDIA's driver that the runtime calls, found when they are
// first needed: the driver's headers and libraries need not be there to build.
#ifndef ACT_LIB_CUDARUNTIME_DRIVER_H
#define ACT_LIB_CUDARUNTIME_DRIVER_H

#include <cstddef>
#include <cstdint>

namespace mlir::act::cuda {

using Address = unsigned long long;

/// Types are those of CUDA's driver API, handles as pointers, enumerations as
/// integers. All but getErrorName return 0 for success.
struct Driver {
  int (*init)(unsigned flags);
  int (*getDevice)(int *device, int ordinal);
  int (*getDeviceAttribute)(int *value, int attribute, int device);
  int (*retainPrimaryContext)(void **context, int device);
  int (*getCurrentContext)(void **context);
  int (*setCurrentContext)(void *context);
  int (*getContextDevice)(int *device);
  int (*synchronize)();
  int (*loadModule)(void **module, const void *image);
  int (*unloadModule)(void *module);
  int (*getFunction)(void **function, void *module, const char *name);
  int (*launchKernel)(void *function, unsigned gridX, unsigned gridY,
                      unsigned gridZ, unsigned blockX, unsigned blockY,
                      unsigned blockZ, unsigned sharedMemory, void *stream,
                      void **params, void **extra);
  int (*allocate)(Address *address, size_t numBytes, void *stream);
  int (*free)(Address address, void *stream);
  int (*copy)(Address target, Address source, size_t numBytes);
  int (*copyAsync)(Address target, Address source, size_t numBytes,
                   void *stream);
  int (*getPointerAttribute)(void *value, int attribute, Address address);
  int (*getDefaultPool)(void **pool, int device);
  int (*setPoolAttribute)(void *pool, int attribute, void *value);
  int (*getErrorName)(int error, const char **name);
  int (*getErrorString)(int error, const char **text);
};

/// The driver; null, and an error is reported, where there is none.
const Driver *getLibrary();
/// The driver, with a context for the calling thread.
const Driver *getDriver();

/// Keeps the first error and tells the handler.
void report(const char *format, ...) __attribute__((format(printf, 1, 2)));
bool hasFailed();

/// Whether `status` is success; reports that `call` failed where it is not.
bool check(const Driver &driver, int status, const char *call);

} // namespace mlir::act::cuda

#endif // ACT_LIB_CUDARUNTIME_DRIVER_H
