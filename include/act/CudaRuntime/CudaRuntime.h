/* What the host's code of act-to-nvvm (host-code=true) calls: the functions
 * that upstream's gpu-to-llvm expects of a CUDA runtime, and a few more.
 *
 * NVIDIA's driver (libcuda.so.1) is loaded at the first call; nothing else of
 * CUDA is needed. Work goes to the context that is current, or else to the
 * primary one of device 0, on the legacy default stream: it overlaps with the
 * host, and other default streams wait for it. Nothing here waits for the GPU
 * but actCudaSynchronize and copies to the host.
 *
 * The first error is kept and given to the handler; from then on nothing runs
 * on the GPU, until the error is taken. */
#ifndef ACT_CUDARUNTIME_CUDARUNTIME_H
#define ACT_CUDARUNTIME_CUDARUNTIME_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Modules: `data` is a cubin or a fat binary, or, for the second, PTX, which
 * the driver compiles. They return null where they fail. */
void *mgpuModuleLoad(void *data, size_t size);
void *mgpuModuleLoadJIT(void *data, int optLevel, size_t size);
void mgpuModuleUnload(void *module);
void *mgpuModuleGetFunction(void *module, const char *name);
/* Launches a grid of blocks of threads; `params` points to the addresses of the
 * kernel's arguments. */
void mgpuLaunchKernel(void *function, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedMemory, void *stream,
                      void **params, void **extra, size_t numParams);

/* All work is on one stream, so that order needs no events: streams are null,
 * and to wait for one on the host is left to whoever looks at memory. */
void *mgpuStreamCreate(void);
void mgpuStreamDestroy(void *stream);
void mgpuStreamSynchronize(void *stream);
void mgpuStreamWaitEvent(void *stream, void *event);
void *mgpuEventCreate(void);
void mgpuEventDestroy(void *event);
void mgpuEventSynchronize(void *event);
void mgpuEventRecord(void *event, void *stream);

/* Memory of the device, in the stream's order; null for 0 bytes and where there
 * is no more. */
void *mgpuMemAlloc(uint64_t numBytes, void *stream, uint8_t isHostShared);
void mgpuMemFree(void *address, void *stream);
/* Between any two of the host's and the device's memory. */
void mgpuMemcpy(void *target, void *source, size_t numBytes, void *stream);

/* Waits for all work. */
void actCudaSynchronize(void);
/* The device's compute capability, 90 for sm_90; 0 where there is none, which
 * is an error. */
int actCudaGetCapability(void);
/* The first error since the last call, which the thread's next call overwrites;
 * null where there was none. */
const char *actCudaTakeError(void);
/* Who is told of an error when it happens; by default it is printed to standard
 * error. Null: nobody. */
void actCudaSetErrorHandler(void (*handler)(const char *message));

#ifdef __cplusplus
}
#endif

#endif /* ACT_CUDARUNTIME_CUDARUNTIME_H */
