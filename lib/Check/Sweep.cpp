#include "Sweep.h"
#include "llvm/ADT/bit.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// The relative error that f64 results are taken to have; and that which those
/// of a sample may have, in ulps of f64: a sixteenth of it.
static constexpr double kRelativeError = 0x1p-44;
static constexpr double kMaxSampleUlps = 16;
/// Results of a block that MPFR compares with the f64 ones.
static constexpr unsigned kSamples = 4;
/// Results smaller than their block's largest by more than this are left to
/// MPFR: next to a root the relative error may be larger than at the samples.
static constexpr double kMaxRatio = 16;
/// Smaller errors count as none. Where errors change by less from one end of a
/// block to the other than f64 results can tell, MPFR would have to look at
/// every input of it.
static constexpr double kSmallestUlps = 0x1p-10;

/// Inputs of a block that MPFR looks at although f64 results cannot tell their
/// errors apart. Where 0.6 x is what a function is, a fifth of all have the
/// same.
static constexpr unsigned kMaxTies = 4;

static float toFloat(uint32_t bits) { return llvm::bit_cast<float>(bits); }
static uint32_t toBits(float value) { return llvm::bit_cast<uint32_t>(value); }

/// A sample in each of kSamples parts of the block; where, depends on its first
/// input alone.
bool Sweeper::isValid() {
  uint64_t part = std::max<uint64_t>(1, inputs.size() / kSamples);
  uint64_t offset = (inputs.front() * uint64_t(0x9E3779B97F4A7C15)) >> 32;
  for (uint64_t begin = 0; begin < inputs.size(); begin += part) {
    offset = (offset * 0x5851F42D + 0x14057B7F) & 0xFFFFFFFF;
    uint64_t i = std::min<uint64_t>(begin + offset % part, inputs.size() - 1);
    Comparison comparison =
        doubleJudge.compare(llvm::bit_cast<uint64_t>(wideInputs[i]),
                            llvm::bit_cast<uint64_t>(exact[i]));
    if (comparison.ulps > kMaxSampleUlps)
      return false;
  }
  return true;
}

/// `smallest` is the magnitude from which on results are trusted; `isNaN` says
/// that all of the block are NaN.
Sweeper::Verdict Sweeper::decide(unsigned i, double smallest,
                                 bool isNaN) const {
  float x = toFloat(inputs[i]), y = toFloat(got[i]);
  if (x == 0 || std::isinf(x))
    return Verdict::Open;
  if (isNaN)
    return std::isnan(y) ? Verdict::NaN : Verdict::Open;
  double e = exact[i];
  float low = static_cast<float>(e * (1 - kRelativeError));
  float high = static_cast<float>(e * (1 + kRelativeError));
  // Also where the exact result is NaN.
  if (low != high || !(std::fabs(e) >= smallest) || std::isnan(x))
    return Verdict::Open;
  if (std::isinf(low))
    return y == low ? Verdict::Infinity : Verdict::Open;
  bool wrongZero = low == 0 && y == 0 && std::signbit(low) != std::signbit(y);
  if (!std::isfinite(y) || wrongZero ||
      (!near.roots.empty() && isNear(x, near)))
    return Verdict::Open;
  return std::fabs(low) < 0x1p-126f ? Verdict::Subnormal : Verdict::Normal;
}

void Sweeper::decideAll() {
  unsigned count = inputs.size();
  double largest = 0;
  bool isNaN = true;
  for (double e : exact) {
    // Comparisons with NaN are false.
    largest = std::max(largest, std::fabs(e) < 0x1p128 ? std::fabs(e) : 0);
    isNaN &= e != e;
  }
  for (unsigned i = 0; i < count; ++i) {
    double e = exact[i], magnitude = std::fabs(e);
    double error = std::fabs(toFloat(got[i]) - e) + magnitude * kRelativeError;
    // The exact result may lie below the power of two that e has reached.
    uint64_t field =
        llvm::bit_cast<uint64_t>(magnitude * (1 - kRelativeError)) >> 52;
    uint64_t inverse = 2 * 1023 + 23 - std::max<uint64_t>(field, 1023 - 126);
    double inUlps = error * llvm::bit_cast<double>(inverse << 52);
    bool counts = inUlps > kSmallestUlps;
    ulps[i] = counts ? inUlps : 0;
    distances[i] = counts ? error : 0;
  }
  for (unsigned i = 0; i < count; ++i)
    verdicts[i] = decide(i, largest / kMaxRatio, isNaN);
}

void Sweeper::findMaximum(ArrayRef<double> bounds, ArrayRef<Verdict> classes,
                          double Comparison::*error, const Extreme &known,
                          Extreme &extreme) {
  // The first of a class is looked for even if its error is 0.
  bool any = known.isSet() || extreme.isSet();
  double least = any ? std::max(known.error, extreme.error) : -1;
  SmallVector<unsigned> candidates;
  for (unsigned i = 0; i < bounds.size(); ++i)
    if (bounds[i] > least && llvm::is_contained(classes, verdicts[i]))
      candidates.push_back(i);
  llvm::sort(candidates, [&](unsigned a, unsigned b) {
    return std::pair(-bounds[a], a) < std::pair(-bounds[b], b);
  });
  unsigned ties = 0;
  for (unsigned i : candidates) {
    if (extreme.isSet() && (bounds[i] <= extreme.error || ties == kMaxTies))
      return;
    Comparison comparison = judge.compare(inputs[i], got[i]);
    // Next to a power of two the bound may be twice the error.
    ties += comparison.*error > 0.99 * bounds[i];
    uint64_t expected = comparison.expected.bitcastToAPInt().getZExtValue();
    extreme.raise(comparison.*error, {inputs[i], got[i], expected},
                  position + i);
  }
}

void Sweeper::count(unsigned i, Measurement &result) const {
  ++result.inputs;
  Verdict verdict = verdicts[i];
  if (verdict == Verdict::NaN && std::isnan(toFloat(inputs[i]))) {
    ++result.specials;
    return;
  }
  if (verdict == Verdict::Subnormal)
    ++result.subnormals.count;
  else
    ++result.normals.count;
  if (verdict < Verdict::Normal)
    return;
  ++result.absolute.count;
  result.misrounded += got[i] != toBits(static_cast<float>(exact[i]));
}

llvm::Error Sweeper::judgeBlock(uint64_t first, ArrayRef<uint32_t> blockInputs,
                                ArrayRef<uint32_t> blockGot,
                                const Measurement &known, Measurement &result) {
  position = first;
  inputs = blockInputs;
  got = blockGot;
  wideInputs.resize(inputs.size());
  exact.resize(inputs.size());
  verdicts.assign(inputs.size(), Verdict::Open);
  ulps.resize(inputs.size());
  distances.resize(inputs.size());
  for (auto [wide, input] : llvm::zip_equal(wideInputs, inputs))
    wide = toFloat(input);
  if (llvm::Error error =
          function(wideInputs.data(), exact.data(), inputs.size()))
    return error;
  if (isValid())
    decideAll();
  for (unsigned i = 0; i < inputs.size(); ++i)
    if (verdicts[i] == Verdict::Open)
      judge.judge(position + i, inputs[i], got[i], near, result);
    else
      count(i, result);
  findMaximum(ulps, {Verdict::Normal}, &Comparison::ulps, known.normals,
              result.normals);
  findMaximum(ulps, {Verdict::Subnormal}, &Comparison::ulps, known.subnormals,
              result.subnormals);
  findMaximum(distances, {Verdict::Normal, Verdict::Subnormal},
              &Comparison::distance, known.absolute, result.absolute);
  return llvm::Error::success();
}
