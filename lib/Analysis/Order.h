// The order in which LLVM puts the operations of a loop.
#ifndef ACT_LIB_ANALYSIS_ORDER_H
#define ACT_LIB_ANALYSIS_ORDER_H

#include "Schedule.h"

namespace mlir::act {

struct Registers {
  unsigned vectors = 0, masks = 0;
};

struct Order {
  std::vector<Placed> steps;
  /// What lives at one time does not find room, so that the steps of the
  /// iterations are not side by side.
  bool isCrowded = false;
};

/// Orders the steps of `interleaved` iterations as LLVM's GenericScheduler
/// does: side by side (each step of all, then the next one) where the registers
/// suffice for that and for `numConstants` vectors besides. Otherwise from the
/// last to the first: what leaves the most that live at a time as it is, or
/// raises it by least; masks before vectors; of what is equal, what is last
/// side by side. That takes one iteration after the other wherever values pile
/// up.
Order orderSteps(ArrayRef<Step> steps, unsigned interleaved,
                 unsigned numConstants, const Registers &registers);

} // namespace mlir::act

#endif // ACT_LIB_ANALYSIS_ORDER_H
