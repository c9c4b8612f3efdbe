#include "Fit.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// The shares that are tried, in hundredths.
static constexpr unsigned first = 50, last = 100, step = 2;
static constexpr size_t count = (last - first) / step + 1;

static double getShare(size_t i) { return (first + i * step) / 100.0; }

Fit mlir::act::fitCrowdedShare(ArrayRef<Sample> samples,
                               TargetDescription target) {
  // Logarithms of predicted by measured times: of each sample by each share.
  std::vector<std::vector<double>> ratios(samples.size());
  std::vector<double> sums(count);
  llvm::StringMap<std::vector<double>> sumsOf;
  for (auto [sample, ratio] : llvm::zip_equal(samples, ratios)) {
    std::vector<double> &own = sumsOf[sample.activation];
    own.resize(count);
    for (size_t i = 0; i < count; ++i) {
      target.crowdedShare = getShare(i);
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
  result.share = getShare(fit(std::vector<double>(count)));
  result.least = last / 100.0;
  result.most = 0;
  for (auto [sample, ratio] : llvm::zip_equal(samples, ratios)) {
    size_t fitted = fit(sumsOf[sample.activation]);
    result.least = std::min(result.least, getShare(fitted));
    result.most = std::max(result.most, getShare(fitted));
    result.deviations.push_back(std::fabs(std::exp(ratio[fitted]) - 1));
  }
  return result;
}
