#include "Threads.h"

using namespace mlir::act;

Threads::Threads(unsigned count) {
  for (unsigned i = 1; i < count; ++i)
    workers.emplace_back([this, i] { work(i); });
}

Threads::~Threads() {
  ends = true;
  ++generation;
  for (std::thread &worker : workers)
    worker.join();
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
    (*parts)[index]();
    --running;
  }
}

void Threads::run(const std::vector<std::function<void()>> &newParts) {
  parts = &newParts;
  running = static_cast<unsigned>(workers.size());
  ++generation;
  newParts.front()();
  while (running)
    std::this_thread::yield();
}
