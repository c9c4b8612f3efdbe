// The least that any elementwise workload costs: moving its bytes.
#include "Contestant.h"
#include <atomic>
#include <cstring>

using namespace mlir::act;

namespace {
typedef long Block __attribute__((vector_size(64), aligned(64)));
} // namespace

/// Combines what is read by an operation that costs nothing beside the
/// accesses.
template <bool nonTemporal, unsigned reads, unsigned writes>
static void copyBlocks(const Task &task, size_t bytes) {
  auto *x = static_cast<const Block *>(task.x);
  auto *g = static_cast<const Block *>(task.g);
  auto *y = static_cast<Block *>(task.y);
  auto *z = static_cast<Block *>(task.z);
  auto store = [](Block value, Block *to) {
    if (nonTemporal)
      __builtin_nontemporal_store(value, to);
    else
      *to = value;
  };
  for (size_t i = 0; i < bytes / sizeof(Block); ++i) {
    Block value = x[i];
    if (reads > 1)
      value ^= g[i];
    store(value, y + i);
    if (writes > 1)
      store(value, z + i);
  }
  if (nonTemporal)
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

using Copier = void (*)(const Task &, size_t bytes);

template <bool nonTemporal> static Copier getCopier(const Workload &workload) {
  if (workload.numWrites() > 1)
    return copyBlocks<nonTemporal, 2, 2>;
  if (workload.numReads() > 1)
    return copyBlocks<nonTemporal, 2, 1>;
  return copyBlocks<nonTemporal, 1, 1>;
}

void mlir::act::addCopies(Contestants &all, const Workload &workload,
                          unsigned width) {
  auto add = [&](const char *name, Copier copier) {
    all.push_back({name, "", "", [=](const Task &task) {
                     return [=] { copier(task, task.n * width); };
                   }});
  };
  add("copy", getCopier<false>(workload));
  add("copy, non-temporal", getCopier<true>(workload));
  if (workload.numReads() == 1)
    add("memcpy", [](const Task &task, size_t bytes) {
      std::memcpy(task.y, task.x, bytes);
    });
}
