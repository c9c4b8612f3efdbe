// What to take of several that take about as long.
#include "act/Analysis/Cost.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <limits>

using namespace mlir;
using namespace mlir::act;

Alternative::Alternative(const Prediction &prediction, double error)
    : cycles(prediction.cycles), error(error) {
  // On GPUs no latency is predicted.
  if (prediction.cycles > prediction.memory && prediction.latency > 0)
    busy = prediction.ports;
}

double mlir::act::getMostOfFast(ArrayRef<Alternative> alternatives) {
  constexpr double tie = 1.02;
  double least = std::numeric_limits<double>::infinity();
  for (const Alternative &each : alternatives)
    least = std::min(least, each.cycles);
  return least * tie;
}

size_t mlir::act::pickFastest(ArrayRef<Alternative> alternatives) {
  constexpr double busier = 1.03;
  double most = getMostOfFast(alternatives),
         leastBusy = std::numeric_limits<double>::infinity();
  for (const Alternative &each : alternatives)
    if (each.cycles <= most)
      leastBusy = std::min(leastBusy, each.busy);
  size_t picked = alternatives.size();
  for (auto [i, each] : llvm::enumerate(alternatives)) {
    if (each.cycles > most || each.busy > leastBusy * busier)
      continue;
    if (picked == alternatives.size() ||
        std::pair(each.error, each.cycles) <
            std::pair(alternatives[picked].error, alternatives[picked].cycles))
      picked = i;
  }
  return picked;
}
