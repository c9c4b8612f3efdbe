// Threads that stand ready.
#ifndef ACT_BENCH_THREADS_H
#define ACT_BENCH_THREADS_H

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace mlir::act {

constexpr unsigned kMaxThreads = 64;

class Threads {
public:
  /// The calling thread is one of `count`.
  explicit Threads(unsigned count);
  ~Threads();
  unsigned size() const { return static_cast<unsigned>(workers.size()) + 1; }

  /// Runs each of `parts`, one a thread, and waits for all of them. Returns the
  /// seconds of the longest.
  double run(const std::vector<std::function<void()>> &parts);

private:
  void work(unsigned index);
  void runPart(unsigned index);

  std::vector<std::thread> workers;
  std::vector<double> seconds;
  const std::vector<std::function<void()>> *parts = nullptr;
  std::atomic<unsigned> generation{0}, running{0};
  std::atomic<bool> ends{false};
};

} // namespace mlir::act

#endif // ACT_BENCH_THREADS_H
