#include "Threads.h"
#include "../Timing.h"
#include <algorithm>

using namespace mlir::act;

Threads::Threads(unsigned count) : seconds(count) {
  for (unsigned i = 1; i < count; ++i)
    workers.emplace_back([this, i] { work(i); });
}

Threads::~Threads() {
  ends = true;
  ++generation;
  for (std::thread &worker : workers)
    worker.join();
}

void Threads::runPart(unsigned index) {
  double start = getThreadSeconds();
  (*parts)[index]();
  seconds[index] = getThreadSeconds() - start;
}

void Threads::work(unsigned index) {
  // Waiting is spinning: a thread that sleeps takes longer to wake than many a
  // kernel to run.
  for (unsigned seen = 0;;) {
    while (generation == seen)
      std::this_thread::yield();
    seen = generation;
    if (ends)
      return;
    runPart(index);
    --running;
  }
}

double Threads::run(const std::vector<std::function<void()>> &newParts) {
  parts = &newParts;
  running = static_cast<unsigned>(workers.size());
  ++generation;
  runPart(0);
  while (running)
    std::this_thread::yield();
  return *std::max_element(seconds.begin(), seconds.end());
}
