#include "Fit.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// What is tried.
static std::vector<Crowding> getCandidates() {
  std::vector<Crowding> all;
  for (unsigned share = 76; share <= 100; share += 4)
    for (unsigned power = 0; power <= 32; power += 4)
      all.push_back({share / 100.0, power / 100.0});
  return all;
}

Fit mlir::act::fitCrowding(ArrayRef<Sample> samples, TargetDescription target) {
  std::vector<Crowding> candidates = getCandidates();
  size_t count = candidates.size();
  // Logarithms of predicted by measured times: of each sample by each.
  std::vector<std::vector<double>> ratios(samples.size());
  std::vector<double> sums(count);
  llvm::StringMap<std::vector<double>> sumsOf;
  for (auto [sample, ratio] : llvm::zip_equal(samples, ratios)) {
    std::vector<double> &own = sumsOf[sample.activation];
    own.resize(count);
    for (size_t i = 0; i < count; ++i) {
      target.crowdedShare = candidates[i].share;
      target.crowding = candidates[i].power;
      ratio.push_back(
          std::log(predict(sample.work, target).cycles / sample.measured));
      sums[i] += std::fabs(ratio.back());
      own[i] += std::fabs(ratio.back());
    }
  }
  auto fit = [&](ArrayRef<double> leftOut) {
    size_t best = 0;
    for (size_t i = 1; i < count; ++i)
      if (sums[i] - leftOut[i] < sums[best] - leftOut[best])
        best = i;
    return best;
  };
  Fit result;
  result.best = result.least = result.most =
      candidates[fit(std::vector<double>(count))];
  for (auto [sample, ratio] : llvm::zip_equal(samples, ratios)) {
    size_t fitted = fit(sumsOf[sample.activation]);
    auto [share, power] = candidates[fitted];
    result.least = {std::min(result.least.share, share),
                    std::min(result.least.power, power)};
    result.most = {std::max(result.most.share, share),
                   std::max(result.most.power, power)};
    result.deviations.push_back(std::fabs(std::exp(ratio[fitted]) - 1));
  }
  return result;
}
