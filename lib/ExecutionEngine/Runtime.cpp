// The functions that compiled code calls besides those of the C library.
// Upstream has them in shared libraries of its own; with these few, none has to
// be found at run time.
#include "Runtime.h"
#include "act/CudaRuntime/CudaRuntime.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/bit.h"
#include <cmath>
#include <cstring>

using namespace mlir;

namespace {
/// A memref of any rank: its descriptor has allocation, aligned beginning,
/// offset, sizes and strides.
struct UnrankedMemref {
  int64_t rank;
  int64_t *descriptor;

  int64_t getSize(int64_t i) const { return descriptor[3 + i]; }
  int64_t getStride(int64_t i) const { return descriptor[3 + rank + i]; }
  char *getFirst(int64_t width) const {
    return reinterpret_cast<char *>(descriptor[1]) + descriptor[2] * width;
  }
};
} // namespace

/// Copies a strided memref; the code for contiguous ones calls memcpy itself.
static void copyMemref(int64_t width, const UnrankedMemref *source,
                       const UnrankedMemref *target) {
  int64_t rank = source->rank;
  for (int64_t i = 0; i < rank; ++i)
    if (source->getSize(i) == 0)
      return;
  llvm::SmallVector<int64_t, 4> index(rank, 0);
  const char *from = source->getFirst(width);
  char *to = target->getFirst(width);
  int64_t i;
  do {
    std::memcpy(to, from, width);
    for (i = rank - 1; i >= 0; --i) {
      from += source->getStride(i) * width;
      to += target->getStride(i) * width;
      if (++index[i] < source->getSize(i))
        break;
      from -= source->getStride(i) * source->getSize(i) * width;
      to -= target->getStride(i) * source->getSize(i) * width;
      index[i] = 0;
    }
  } while (i >= 0);
}

/// A bfloat16 is returned where a float is, in the low half. LLVM calls these
/// for targets without an instruction for it.
static float truncateToBfloat16(float value) {
  auto bits = llvm::bit_cast<uint32_t>(value);
  if (std::isnan(value))
    bits |= 0x00400000;
  else
    bits += 0x7fff + ((bits >> 16) & 1);
  return llvm::bit_cast<float>(bits >> 16);
}

static float truncateDoubleToBfloat16(double value) {
  // Rounded to odd first, so that the second rounding is right.
  auto single = static_cast<float>(value);
  if (!std::isnan(value) && single != value) {
    auto bits = llvm::bit_cast<uint32_t>(single);
    bits -= std::fabs(double(single)) > std::fabs(value);
    single = llvm::bit_cast<float>(bits | 1);
  }
  return truncateToBfloat16(single);
}

void act::registerRuntime(ExecutionEngine &engine) {
  engine.registerSymbols([](llvm::orc::MangleAndInterner intern) {
    llvm::orc::SymbolMap symbols;
    auto add = [&](StringRef name, auto *function) {
      symbols[intern(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                               llvm::JITSymbolFlags::Exported};
    };
    add("memrefCopy", &copyMemref);
    add("__truncsfbf2", &truncateToBfloat16);
    add("__truncdfbf2", &truncateDoubleToBfloat16);
    add("mgpuModuleLoad", &mgpuModuleLoad);
    add("mgpuModuleLoadJIT", &mgpuModuleLoadJIT);
    add("mgpuModuleUnload", &mgpuModuleUnload);
    add("mgpuModuleGetFunction", &mgpuModuleGetFunction);
    add("mgpuLaunchKernel", &mgpuLaunchKernel);
    add("mgpuStreamCreate", &mgpuStreamCreate);
    add("mgpuStreamDestroy", &mgpuStreamDestroy);
    add("mgpuStreamSynchronize", &mgpuStreamSynchronize);
    add("mgpuStreamWaitEvent", &mgpuStreamWaitEvent);
    add("mgpuEventCreate", &mgpuEventCreate);
    add("mgpuEventDestroy", &mgpuEventDestroy);
    add("mgpuEventSynchronize", &mgpuEventSynchronize);
    add("mgpuEventRecord", &mgpuEventRecord);
    add("mgpuMemAlloc", &mgpuMemAlloc);
    add("mgpuMemFree", &mgpuMemFree);
    add("mgpuMemcpy", &mgpuMemcpy);
    return symbols;
  });
}
