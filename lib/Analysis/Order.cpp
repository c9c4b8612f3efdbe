#include "Order.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::act;

namespace {
/// Registers of one kind while steps are taken from the last to the first.
class Pressure {
public:
  Pressure(ArrayRef<Step> steps, unsigned interleaved, Step::Result kind)
      : steps(steps), interleaved(interleaved), kind(kind),
        lives(steps.size() * interleaved) {}

  /// By how many more live once `index` is taken.
  int getIncrease(unsigned index) const;
  /// By how much that raises the most that have lived.
  int getRaise(unsigned index) const {
    return std::max(0, live + getIncrease(index) - most);
  }
  /// By how much it exceeds `limit` the more, or the less.
  int getExcess(unsigned index, int limit) const {
    int after = live + getIncrease(index);
    return std::max(after, limit) - std::max(live, limit);
  }
  void take(unsigned index);
  int getMost() const { return most; }

private:
  ArrayRef<Step> steps;
  unsigned interleaved;
  Step::Result kind;
  std::vector<bool> lives;
  int live = 0, most = 0;
};

/// Steps that are numbered side by side.
class BottomUp {
public:
  /// Critical is what would not find room side by side.
  BottomUp(ArrayRef<Step> steps, unsigned interleaved, int numVectors,
           bool areVectorsCritical, bool areMasksCritical)
      : steps(steps), interleaved(interleaved), numVectors(numVectors),
        vectors(steps, interleaved, Step::Vector),
        masks(steps, interleaved, Step::Mask),
        areVectorsCritical(areVectorsCritical),
        areMasksCritical(areMasksCritical) {}

  std::vector<Placed> run();

private:
  /// What LLVM compares: vectors beyond all registers, masks, vectors.
  using Cost = std::tuple<int, int, int>;
  Cost getCost(unsigned index) const;
  void take(unsigned index);

  ArrayRef<Step> steps;
  unsigned interleaved;
  int numVectors;
  Pressure vectors, masks;
  bool areVectorsCritical, areMasksCritical;
  /// Of each step, how many of its users are not taken yet; those with none.
  std::vector<unsigned> usersLeft, ready;
};
} // namespace

int Pressure::getIncrease(unsigned index) const {
  const Step &step = steps[index / interleaved];
  int increase = step.result == kind && lives[index] ? -1 : 0;
  for (auto [i, operand] : llvm::enumerate(step.operands))
    increase += steps[operand].result == kind &&
                !lives[operand * interleaved + index % interleaved] &&
                !llvm::is_contained(step.operands.take_front(i), operand);
  return increase;
}

void Pressure::take(unsigned index) {
  live += getIncrease(index);
  most = std::max(most, live);
  lives[index] = false;
  for (unsigned operand : steps[index / interleaved].operands)
    lives[operand * interleaved + index % interleaved] = true;
}

BottomUp::Cost BottomUp::getCost(unsigned index) const {
  return {vectors.getExcess(index, numVectors),
          areMasksCritical ? masks.getRaise(index) : 0,
          areVectorsCritical ? vectors.getRaise(index) : 0};
}

void BottomUp::take(unsigned index) {
  vectors.take(index);
  masks.take(index);
  const Step &step = steps[index / interleaved];
  for (unsigned operand : step.operands) {
    unsigned other = operand * interleaved + index % interleaved;
    if (--usersLeft[other] == 0)
      ready.push_back(other);
  }
}

std::vector<Placed> BottomUp::run() {
  usersLeft.assign(steps.size() * interleaved, 0);
  for (auto [i, step] : llvm::enumerate(steps))
    for (unsigned operand : step.operands)
      for (unsigned k = 0; k < interleaved; ++k)
        ++usersLeft[operand * interleaved + k];
  for (unsigned i = 0; i < usersLeft.size(); ++i)
    if (usersLeft[i] == 0)
      ready.push_back(i);
  std::vector<Placed> order;
  while (!ready.empty()) {
    auto best = ready.begin();
    Cost least = getCost(*best);
    for (auto it = best + 1; it != ready.end(); ++it) {
      Cost cost = getCost(*it);
      if (cost < least || (cost == least && *it > *best)) {
        best = it;
        least = cost;
      }
    }
    unsigned index = *best;
    ready.erase(best);
    order.push_back({index / interleaved, index % interleaved});
    take(index);
  }
  std::reverse(order.begin(), order.end());
  return order;
}

/// The most of a kind that live at a time where steps stay side by side.
static unsigned getMostSideBySide(ArrayRef<Step> steps, unsigned interleaved,
                                  Step::Result kind) {
  Pressure pressure(steps, interleaved, kind);
  for (unsigned i = steps.size() * interleaved; i > 0; --i)
    pressure.take(i - 1);
  return pressure.getMost();
}

Order mlir::act::orderSteps(ArrayRef<Step> steps, unsigned interleaved,
                            unsigned numConstants, const Registers &registers) {
  bool areVectorsCritical =
      getMostSideBySide(steps, interleaved, Step::Vector) + numConstants >
      registers.vectors;
  bool areMasksCritical =
      getMostSideBySide(steps, interleaved, Step::Mask) > registers.masks;
  Order order;
  order.isCrowded = areVectorsCritical || areMasksCritical;
  if (order.isCrowded) {
    order.steps = BottomUp(steps, interleaved, registers.vectors,
                           areVectorsCritical, areMasksCritical)
                      .run();
    return order;
  }
  for (unsigned i = 0; i < steps.size(); ++i)
    for (unsigned k = 0; k < interleaved; ++k)
      order.steps.push_back({i, k});
  return order;
}
