#include "Combinations.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::act;

/// More combinations than this are not all tried.
static constexpr size_t kMaxCombinations = 27;

bool mlir::act::areFew(ArrayRef<size_t> counts) {
  size_t total = 1;
  for (size_t count : counts)
    total = std::min(total * count, kMaxCombinations + 1);
  return total <= kMaxCombinations;
}

SmallVector<Choice> mlir::act::getCombinations(ArrayRef<size_t> counts,
                                               const Choice &start) {
  SmallVector<Choice> choices = {start};
  for (auto [i, count] : llvm::enumerate(counts)) {
    size_t known = areFew(counts) ? choices.size() : 1;
    for (size_t index = 0; index < count; ++index)
      for (size_t from = 0; from < known && index != start[i]; ++from) {
        choices.push_back(choices[from]);
        choices.back()[i] = index;
      }
  }
  return choices;
}
