#include "Schedule.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <queue>

using namespace mlir;
using namespace mlir::act;

/// An operand that arrives just when it is needed is not read, as a rule: of 20
/// ternary logic operations, each with its own result of the iteration before,
/// a Zen 4 executes in 12 cycles what takes 20 if all operands are old.
constexpr double kForwardedShare = 0.6;

/// As many micro-ops may wait for a port before one of a fuller scheduler is
/// chosen instead.
constexpr size_t kFuller = 4;

double mlir::act::getPortBound(ArrayRef<Step> steps, ArrayRef<double> load,
                               uint32_t &ports) {
  std::map<uint32_t, double> demand;
  for (const Step &step : steps)
    for (const MicroOp &op : step.microOps)
      demand[op.ports] += op.isRead ? op.cycles * kForwardedShare : op.cycles;
  for (auto [port, cycles] : llvm::enumerate(load))
    demand[1u << port] += cycles;
  // The busiest set is a union of sets that micro-ops name.
  SmallVector<uint32_t> unions;
  for (auto &[set, cycles] : demand) {
    SmallVector<uint32_t> more = {set};
    for (uint32_t other : unions)
      more.push_back(other | set);
    for (uint32_t candidate : more)
      if (!llvm::is_contained(unions, candidate))
        unions.push_back(candidate);
  }
  double bound = 0;
  ports = 0;
  for (uint32_t set : unions) {
    double cycles = 0;
    for (auto &[part, demanded] : demand)
      if ((part & ~set) == 0)
        cycles += demanded;
    cycles /= llvm::popcount(set);
    if (cycles > bound) {
      bound = cycles;
      ports = set;
    }
  }
  return bound;
}

namespace {
/// A port may be occupied for less than a cycle, and for 2.5.
constexpr unsigned kSlotsPerCycle = 12;

/// The earliest is on top.
using Times =
    std::priority_queue<double, std::vector<double>, std::greater<double>>;

/// When each port is busy.
class Ports {
public:
  Ports(unsigned count, ArrayRef<uint32_t> schedulers)
      : schedulers(schedulers), busy(count), total(count), queues(count) {}

  /// Occupies the first free time at or after `from` of one of the ports of
  /// `op`, of several the one with the least load, and returns its beginning.
  double take(const MicroOp &op, double from);
  /// Occupies the first free time at or after `from` of what reads an operand,
  /// and until then the port that was taken last. A scheduler that has such a
  /// reader uses its own.
  double read(const MicroOp &op, double from);
  /// The one of `ports` that a micro-op gets which enters at `time`.
  uint32_t getAssigned(uint32_t ports, double time);

private:
  double occupy(const MicroOp &op, double from);
  size_t findFree(unsigned port, size_t from, size_t slots) const;

  ArrayRef<uint32_t> schedulers;
  unsigned lastTaken = 0;
  std::vector<llvm::BitVector> busy;
  std::vector<double> total;
  /// When what was given to each port begins.
  std::vector<Times> queues;
};
} // namespace

/// When an operation begins that ends as early as possible after `from`. It may
/// be interrupted: a schedule that is not the best one, in the end, is not one
/// that leaves gaps which nothing fits.
size_t Ports::findFree(unsigned port, size_t from, size_t slots) const {
  const llvm::BitVector &taken = busy[port];
  size_t size = taken.size(), end = from, left = slots;
  // Gap by gap; behind the last there is room for all.
  while (end < size) {
    int begin = taken.find_first_unset_in(end, size);
    if (begin < 0)
      return size + left - slots;
    int next = taken.find_first_in(begin, size);
    if (next < 0 || begin + left <= size_t(next))
      return begin + left - slots;
    left -= next - begin;
    end = next;
  }
  return end + left - slots;
}

double Ports::occupy(const MicroOp &op, double from) {
  size_t slots = std::max(1.0, std::round(op.cycles * kSlotsPerCycle));
  size_t first = std::ceil(from * kSlotsPerCycle);
  size_t best = SIZE_MAX;
  unsigned chosen = 0;
  for (unsigned port = 0; port < busy.size(); ++port) {
    if (!(op.ports >> port & 1))
      continue;
    size_t start = findFree(port, first, slots);
    if (start < best || (start == best && total[port] < total[chosen])) {
      best = start;
      chosen = port;
    }
  }
  llvm::BitVector &taken = busy[chosen];
  if (taken.size() < best + slots)
    taken.resize(best + slots);
  // The last free slots up to the end.
  for (size_t left = slots, at = best + slots; left > 0; --at)
    if (!taken[at - 1]) {
      taken.set(at - 1);
      --left;
    }
  total[chosen] += op.cycles;
  lastTaken = chosen;
  return double(best) / kSlotsPerCycle;
}

double Ports::take(const MicroOp &op, double from) {
  double start = occupy(op, from);
  queues[lastTaken].push(start);
  return start;
}

double Ports::read(const MicroOp &op, double from) {
  unsigned reader = lastTaken;
  MicroOp own = op;
  for (uint32_t scheduler : schedulers)
    if ((scheduler >> reader & 1) && (scheduler & op.ports))
      own.ports &= scheduler;
  double start = occupy(own, from);
  lastTaken = reader;
  size_t first = std::llround(from * kSlotsPerCycle),
         waited = std::llround((start - from) * kSlotsPerCycle);
  llvm::BitVector &taken = busy[reader];
  for (size_t at = first; waited > 0; ++at) {
    if (taken.size() <= at)
      taken.resize(at + 1);
    waited -= !taken[at];
    taken.set(at);
  }
  return start;
}

uint32_t Ports::getAssigned(uint32_t ports, double time) {
  // Micro-ops that wait for a port, or for those of a scheduler.
  auto count = [&](uint32_t set) {
    size_t waiting = 0;
    for (; set != 0; set &= set - 1) {
      Times &queue = queues[llvm::countr_zero(set)];
      while (!queue.empty() && queue.top() <= time)
        queue.pop();
      waiting += queue.size();
    }
    return waiting;
  };
  SmallVector<size_t, 4> held;
  for (uint32_t scheduler : schedulers)
    held.push_back(count(scheduler));
  size_t fewest = *llvm::min_element(held), least = SIZE_MAX;
  uint32_t found = 0;
  for (; ports != 0; ports &= ports - 1) {
    uint32_t port = ports & -ports;
    size_t waiting = count(port);
    for (auto [scheduler, all] : llvm::zip_equal(schedulers, held))
      if (scheduler & port && all > fewest)
        waiting += kFuller;
    if (waiting < least) {
      least = waiting;
      found = port;
    }
  }
  return found;
}

double mlir::act::schedule(ArrayRef<Step> steps, const Core &core,
                           unsigned interleaved, ArrayRef<Placed> order) {
  size_t size = 0;
  for (const Step &step : steps)
    size += step.microOps.size() * interleaved;
  if (size == 0)
    return 0;
  // Several times what the window holds, and not less than a few iterations.
  unsigned few = llvm::divideCeil(4, interleaved);
  unsigned warmUp = few + 4 * core.window / size,
           measured = 2 * few + 4 * core.window / size;
  Ports ports(core.numPorts, core.schedulers);
  Times waiting;
  std::vector<double> done(steps.size() * interleaved);
  double entered = 0, last = 0, start = 0;
  auto execute = [&](const Step &step, double *doneSteps, double &doneStep) {
    double ready = 0;
    for (unsigned operand : step.operands)
      ready = std::max(ready, doneSteps[operand]);
    double arrived = ready;
    for (const MicroOp &op : step.microOps) {
      if (op.isRead) {
        MicroOp read = op;
        // Half a cycle: ports take fractions of one.
        if (ready - arrived < 0.5)
          read.cycles *= kForwardedShare;
        ready = ports.read(read, ready);
        continue;
      }
      if (op.isAlong) {
        ready = ports.take(op, ready);
        continue;
      }
      if (!step.isOperand)
        entered += 1 / core.issueWidth;
      if (!step.isLoad && waiting.size() >= core.window) {
        entered = std::max(entered, waiting.top());
        waiting.pop();
      }
      MicroOp placed = op;
      if (!core.schedulers.empty())
        placed.ports = ports.getAssigned(op.ports, entered);
      // From entering to executing takes a cycle.
      ready = ports.take(placed, std::max(ready, entered + 1));
      if (!step.isLoad)
        waiting.push(ready);
    }
    doneStep = ready + step.latency;
    last = std::max(last, doneStep);
  };
  for (unsigned iteration = 0; iteration < warmUp + measured; ++iteration) {
    if (iteration == warmUp)
      start = last;
    for (auto [i, k] : order) {
      double *doneSteps = &done[k * steps.size()];
      execute(steps[i], doneSteps, doneSteps[i]);
    }
  }
  return (last - start) / (measured * interleaved);
}
