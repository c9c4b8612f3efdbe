// How far a measurement has come, on stderr.
#ifndef ACT_LIB_CHECK_PROGRESS_H
#define ACT_LIB_CHECK_PROGRESS_H

#include "mlir/Support/LLVM.h"
#include <atomic>
#include <condition_variable>
#include <string>
#include <thread>

namespace mlir::act {

/// On a terminal one line that changes; otherwise a line every so many seconds.
/// Both say the share that is done and the time left.
class Progress {
public:
  /// `begin` of `total` inputs are done already.
  Progress(StringRef label, uint64_t begin, uint64_t total, double seconds);
  ~Progress();

  /// Inputs that are done.
  std::atomic<uint64_t> done;

private:
  void show(double elapsed) const;
  void run(double seconds);

  std::string label;
  uint64_t begin, total;
  bool isTerminal;
  std::mutex mutex;
  std::condition_variable changed;
  bool finished = false;
  std::thread thread; // Uses all of the above.
};

/// "42 s", "3 min 5 s", "2 h 7 min"
std::string formatDuration(double seconds);

} // namespace mlir::act

#endif // ACT_LIB_CHECK_PROGRESS_H
