// Work that threads share.
#ifndef ACT_CHECKER_THREADS_H
#define ACT_CHECKER_THREADS_H

#include "Judge.h"
#include <atomic>
#include <cstdint>
#include <mpfr.h>
#include <mutex>
#include <thread>
#include <vector>

namespace checker {

/// What `threads` workers that `make()` returns have found together. They run
/// the chunks of `chunk` indices that begin below `end`, in any order, by
/// `run(worker, begin)`.
template <typename Make, typename Run>
Finding runInThreads(unsigned threads, uint64_t end, uint64_t chunk, Make make,
                     Run run) {
  std::atomic<uint64_t> next(0);
  std::mutex mutex;
  Finding total;
  auto work = [&] {
    {
      auto worker = make();
      for (uint64_t begin; (begin = next.fetch_add(chunk)) < end;)
        run(*worker, begin);
      std::lock_guard<std::mutex> lock(mutex);
      total.merge(worker->getFinding());
    }
    mpfr_free_cache2(MPFR_FREE_LOCAL_CACHE);
  };
  std::vector<std::thread> pool;
  for (unsigned i = 0; i < threads; ++i)
    pool.emplace_back(work);
  for (std::thread &thread : pool)
    thread.join();
  return total;
}

} // namespace checker

#endif // ACT_CHECKER_THREADS_H
