// A libcuda.so.1 without a GPU, for tests of what calls one: its memory is the
// host's, and kernels do nothing. It prints what it is asked to do, and fails
// with an error of CUDA in the function that ACT_FAKE_CUDA_FAILURE names.
#include <cstdio>
#include <cstdlib>
#include <cstring>

static int call(const char *name) {
  const char *failing = std::getenv("ACT_FAKE_CUDA_FAILURE");
  return failing && std::strcmp(failing, name) == 0 ? 2 : 0;
}

static void *current, *const context = &current;
static long live;

static void print(const char *what, unsigned long long number) {
  std::fprintf(stderr, "cuda: %s %llu\n", what, number);
}

extern "C" {
int cuInit(unsigned) { return call("cuInit"); }
int cuDeviceGet(int *device, int) {
  *device = 0;
  return call("cuDeviceGet");
}
int cuDeviceGetAttribute(int *value, int attribute, int) {
  constexpr int major = 75;
  *value = attribute == major ? 9 : 0;
  return 0;
}
int cuDevicePrimaryCtxRetain(void **result, int) {
  *result = context;
  return 0;
}
int cuCtxGetCurrent(void **result) {
  *result = current;
  return 0;
}
int cuCtxSetCurrent(void *value) {
  current = value;
  return 0;
}
int cuCtxGetDevice(int *device) {
  *device = 0;
  return 0;
}
int cuCtxSynchronize() { return call("cuCtxSynchronize"); }
int cuModuleLoadData(void **module, const void *image) {
  auto *text = static_cast<const char *>(image);
  std::fprintf(stderr, "cuda: load %s\n",
               std::strstr(text, ".target sm_90") ? "PTX for sm_90" : "data");
  *module = context;
  return call("cuModuleLoadData");
}
int cuModuleUnload(void *) { return 0; }
int cuModuleGetFunction(void **function, void *, const char *name) {
  *function = const_cast<char *>(name);
  return 0;
}
int cuLaunchKernel(void *function, unsigned gridX, unsigned, unsigned,
                   unsigned blockX, unsigned, unsigned, unsigned, void *,
                   void **, void **) {
  std::fprintf(stderr, "cuda: launch %s, %u blocks of %u\n",
               static_cast<const char *>(function), gridX, blockX);
  return call("cuLaunchKernel");
}
int cuMemAllocAsync(unsigned long long *address, size_t numBytes, void *) {
  if (int error = call("cuMemAllocAsync"))
    return error;
  *address = reinterpret_cast<size_t>(std::calloc(1, numBytes));
  print("allocate", numBytes);
  ++live;
  return 0;
}
int cuMemFreeAsync(unsigned long long address, void *) {
  std::free(reinterpret_cast<void *>(address));
  print("free, left", --live);
  return 0;
}
int cuMemcpy(unsigned long long target, unsigned long long source,
             size_t numBytes) {
  if (int error = call("cuMemcpy"))
    return error;
  print("copy", numBytes);
  std::memcpy(reinterpret_cast<void *>(target),
              reinterpret_cast<void *>(source), numBytes);
  return 0;
}
int cuMemcpyAsync(unsigned long long target, unsigned long long source,
                  size_t numBytes, void *) {
  return cuMemcpy(target, source, numBytes);
}
int cuPointerGetAttribute(void *, int, unsigned long long) { return 1; }
int cuDeviceGetDefaultMemPool(void **, int) { return 1; }
int cuMemPoolSetAttribute(void *, int, void *) { return 0; }
int cuGetErrorName(int, const char **name) {
  *name = "CUDA_ERROR_OUT_OF_MEMORY";
  return 0;
}
int cuGetErrorString(int, const char **text) {
  *text = "out of memory";
  return 0;
}
}
