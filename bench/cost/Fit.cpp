#include "Fit.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// What is tried.
static std::vector<double> getCandidates() {
  std::vector<double> all;
  for (unsigned percent = 70; percent <= 100; percent += 2)
    all.push_back(percent / 100.0);
  return all;
}

Fit mlir::act::fitCrowdedShare(ArrayRef<Sample> samples,
                               TargetDescription target) {
  std::vector<double> candidates = getCandidates();
  size_t count = candidates.size();
  // Logarithms of predicted by measured times: of each sample by each.
  std::vector<std::vector<double>> ratios(samples.size());
  std::vector<double> sums(count);
  llvm::StringMap<std::vector<double>> sumsOf;
  for (auto [sample, ratio] : llvm::zip_equal(samples, ratios)) {
    std::vector<double> &own = sumsOf[sample.activation];
    own.resize(count);
    for (size_t i = 0; i < count; ++i) {
      target.crowdedShare = candidates[i];
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
    result.least = std::min(result.least, candidates[fitted]);
    result.most = std::max(result.most, candidates[fitted]);
    result.deviations.push_back(std::fabs(std::exp(ratio[fitted]) - 1));
  }
  return result;
}
