#include "Progress.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using Clock = std::chrono::steady_clock;

/// Ends a line and clears what is left of a longer one before.
static constexpr const char *kClear = "\x1b[K";

std::string mlir::act::formatDuration(double seconds) {
  auto whole = static_cast<uint64_t>(std::ceil(seconds));
  auto join = [](uint64_t high, const char *unit, uint64_t low,
                 const char *lowUnit) {
    return std::to_string(high) + unit + std::to_string(low) + lowUnit;
  };
  if (whole >= 3600)
    return join(whole / 3600, " h ", whole % 3600 / 60, " min");
  if (whole >= 60)
    return join(whole / 60, " min ", whole % 60, " s");
  return std::to_string(whole) + " s";
}

Progress::Progress(StringRef label, uint64_t begin, uint64_t total,
                   double seconds)
    : done(begin), label(label), begin(begin), total(total),
      isTerminal(llvm::sys::Process::StandardErrIsDisplayed()),
      thread([this, seconds] { run(isTerminal ? 0.2 : seconds); }) {}

Progress::~Progress() {
  {
    std::lock_guard<std::mutex> lock(mutex);
    finished = true;
  }
  changed.notify_one();
  thread.join();
}

void Progress::run(double seconds) {
  auto start = Clock::now();
  std::unique_lock<std::mutex> lock(mutex);
  auto pause = std::chrono::duration<double>(std::max(seconds, 0.01));
  while (!changed.wait_for(lock, pause, [this] { return finished; }))
    show(std::chrono::duration<double>(Clock::now() - start).count());
  if (isTerminal)
    llvm::errs() << "\r" << kClear;
}

void Progress::show(double elapsed) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  uint64_t now = done;
  os << (isTerminal ? "\r" : "act-check: ") << label << " "
     << llvm::format("%.1f", 100.0 * now / total) << "%";
  if (now > begin)
    os << ", " << formatDuration(elapsed * (total - now) / (now - begin))
       << " left";
  os << (isTerminal ? kClear : "\n");
  llvm::errs() << text;
}
