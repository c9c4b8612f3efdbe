// The least that any elementwise workload costs: moving its bytes.
#include "Contestant.h"
#include <atomic>
#include <cstring>

using namespace mlir::act;

namespace {
typedef long Block __attribute__((vector_size(64), aligned(64)));

enum class Copy { Plain, NonTemporal };
} // namespace

/// Combines what is read by an operation that costs nothing beside the
/// accesses. Touches a line of each page that is `pagesAhead` later, if any.
template <Copy kind, unsigned pagesAhead, unsigned reads, unsigned writes>
static void copyBlocks(const Task &task, size_t bytes) {
  auto *x = static_cast<const Block *>(task.x);
  auto *g = static_cast<const Block *>(task.g);
  auto *y = static_cast<Block *>(task.y);
  auto *z = static_cast<Block *>(task.z);
  auto store = [](Block value, Block *to) {
    if (kind == Copy::Plain)
      *to = value;
    else
      __builtin_nontemporal_store(value, to);
  };
  constexpr size_t page = 4096 / sizeof(Block), ahead = pagesAhead * page;
  for (size_t i = 0; i < bytes / sizeof(Block); ++i) {
    if (ahead && i % page == 0) {
      // Of each array another line, as in act-stream-stores.
      __builtin_prefetch(x + i + ahead);
      __builtin_prefetch(y + i + ahead + 1);
      if (reads > 1)
        __builtin_prefetch(g + i + ahead + 2);
      if (writes > 1)
        __builtin_prefetch(z + i + ahead + 3);
    }
    Block value = x[i];
    if (reads > 1)
      value ^= g[i];
    store(value, y + i);
    if (writes > 1)
      store(value, z + i);
  }
  if (kind != Copy::Plain)
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

using Copier = void (*)(const Task &, size_t bytes);

template <Copy kind, unsigned pagesAhead = 0>
static Copier getCopier(const Workload &workload) {
  if (workload.numWrites() > 1)
    return copyBlocks<kind, pagesAhead, 2, 2>;
  if (workload.numReads() > 1)
    return copyBlocks<kind, pagesAhead, 2, 1>;
  return copyBlocks<kind, pagesAhead, 1, 1>;
}

void mlir::act::addCopies(Contestants &all, const Workload &workload,
                          unsigned width) {
  auto add = [&](const char *name, Copier copier) {
    all.push_back({name, "", "", [=](const Task &task) {
                     return [=] { copier(task, task.n * width); };
                   }});
  };
  add("copy", getCopier<Copy::Plain>(workload));
  add("copy, non-temporal", getCopier<Copy::NonTemporal>(workload));
  add("copy, 4 pages ahead", getCopier<Copy::NonTemporal, 4>(workload));
  add("copy, 32 pages ahead", getCopier<Copy::NonTemporal, 32>(workload));
  if (workload.numReads() == 1)
    add("memcpy", [](const Task &task, size_t bytes) {
      std::memcpy(task.y, task.x, bytes);
    });
}
