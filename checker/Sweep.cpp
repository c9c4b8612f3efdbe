#include "Sweep.h"
#include "Exhaustive.h"
#include "Guarded.h"
#include "Judge.h"
#include "Threads.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <memory>

using namespace checker;

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

Inputs Inputs::exhaustive(const FloatType &type) {
  Inputs inputs(type);
  inputs.spread = 2 * type.signBit();
  inputs.isAll = true;
  return inputs;
}

void Inputs::addBothSigns(uint64_t bits) {
  listed.push_back(bits);
  listed.push_back(bits | type->signBit());
}

Inputs Inputs::stratified(const FloatType &type, uint64_t count, uint64_t seed,
                          const std::vector<Root> &roots) {
  Inputs inputs(type);
  inputs.seed = seed;
  inputs.addBothSigns(0);
  inputs.addBothSigns(type.infinityBits());
  inputs.addBothSigns(type.toBits(NAN));
  for (int bit = 0; bit < type.fractionBits(); ++bit)
    for (uint64_t step : {-1, 0, 1})
      inputs.addBothSigns((uint64_t(1) << bit) + step);
  for (uint64_t field = 1; field <= type.infinityField(); ++field)
    for (int step = -2; step <= 2; ++step)
      if (field < type.infinityField() || step < 0)
        inputs.addBothSigns((field << type.fractionBits()) + step);
  for (const Root &root : roots)
    inputs.addNeighbourhood(type.toBits(type.round(root.at)));
  if (count > inputs.listed.size())
    inputs.spread = count - inputs.listed.size();
  return inputs;
}

void Inputs::addNeighbourhood(uint64_t bits) {
  uint64_t magnitude = bits & ~type->signBit();
  for (uint64_t distance = 0; distance < magnitude;
       distance += 1 + distance / 128) {
    listed.push_back(bits - distance);
    if (magnitude + distance < type->infinityBits())
      listed.push_back(bits + distance);
  }
}

uint64_t Inputs::operator[](uint64_t index) const {
  if (index < listed.size())
    return listed[index];
  index -= listed.size();
  if (isAll)
    return index;
  // Even places over all exponents, odd ones over the middle; multiples of the
  // golden ratio are spread evenly over the significands.
  uint64_t fields = type->infinityField(), first = 0, place = index / 2;
  if (index % 2) {
    first = type->maxExponent - 8;
    fields = 16;
  }
  uint64_t golden = (place + seed * 0x632BE59BD9B4E019u) * 0x9E3779B97F4A7C15u;
  uint64_t fraction = golden >> (64 - type->fractionBits());
  return (place % 2 ? type->signBit() : 0) |
         (first + place / 2 % fields) << type->fractionBits() | fraction;
}

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

namespace {
class Worker {
public:
  Worker(const CFunction &function, const FunctionRecord &record,
         const Formula &formula)
      : function(function), record(record), type(*record.type),
        judge(record, formula), gradients(kChunk * 8), xs(kChunk * 8),
        ys(kChunk * 8) {}

  void run(const Inputs &inputs, uint64_t begin);
  /// Inputs taken at a time: many vectors, and no whole number of them.
  static constexpr uint64_t kChunk = 4099;
  const Finding &getFinding() const { return judge.finding; }

private:
  const CFunction &function;
  const FunctionRecord &record;
  const FloatType &type;
  Judge judge;
  Guarded gradients, xs, ys;
};
} // namespace

void Worker::run(const Inputs &inputs, uint64_t begin) {
  uint64_t end = std::min(begin + kChunk, inputs.size());
  std::vector<uint64_t> chosen;
  for (uint64_t i = begin; i < end; ++i) {
    double x = type.fromBits(inputs[i]);
    if (!(x < record.domainLow || x > record.domainHigh))
      chosen.push_back(inputs[i]);
  }
  size_t bytes = type.bytes(), size = chosen.size() * bytes;
  char *g = gradients.last(size), *x = xs.last(size), *y = ys.last(size);
  uint64_t gradient = type.toBits(record.gradient.value_or(0));
  // Types of two to eight bytes lie in a word's first bytes (little endian).
  for (size_t i = 0; i < chosen.size(); ++i) {
    std::memcpy(x + i * bytes, &chosen[i], bytes);
    std::memcpy(g + i * bytes, &gradient, bytes);
  }
  std::memset(y, 0xA5, size);
  function.call(g, x, y, chosen.size());
  for (size_t i = 0; i < chosen.size(); ++i) {
    uint64_t computed = 0;
    std::memcpy(&computed, y + i * bytes, bytes);
    judge.add(chosen[i], computed);
  }
}

/// The inputs around `extremes`, and such with subnormal results.
static Inputs
chooseCritical(const CFunction &function, const FunctionRecord &record,
               const std::vector<std::optional<Worst>> &extremes) {
  const FloatType &type = *record.type;
  Inputs inputs = Inputs::none(type);
  for (const std::optional<Worst> &worst : extremes)
    if (worst)
      inputs.addNeighbourhood(worst->input);
  // What the function itself returns tells well enough where it is subnormal.
  constexpr uint64_t scanned = 1 << 20, wanted = 1 << 14;
  uint64_t stride = (2 * type.signBit() - 1) / scanned | 1, gradient = 0;
  gradient = type.toBits(record.gradient.value_or(0));
  std::vector<uint64_t> found;
  for (uint64_t i = 0; i < scanned; ++i) {
    uint64_t input = i * stride, computed = 0;
    double x = type.fromBits(input);
    if (!(std::fabs(x) > 0x1p-60) || x < record.domainLow ||
        x > record.domainHigh)
      continue;
    function.call(&gradient, &input, &computed, 1);
    double y = std::fabs(type.fromBits(computed));
    if (y > 0 && y < std::ldexp(1.0, 1 - type.maxExponent))
      found.push_back(input);
  }
  // Around each hit, others at random distances of less than the stride.
  for (uint64_t i = 0; !found.empty() && i < wanted; ++i) {
    uint64_t near = found[i * found.size() / wanted];
    inputs.listed.push_back(near + i * 0x9E3779B97F4A7C15u % stride);
  }
  return inputs;
}

Finding checker::sweep(const CFunction &function, const FunctionRecord &record,
                       const Formula &formula, const Inputs &inputs,
                       unsigned threads) {
  return runInThreads(
      threads, inputs.size(), Worker::kChunk,
      [&] { return std::make_unique<Worker>(function, record, formula); },
      [&](Worker &worker, uint64_t begin) { worker.run(inputs, begin); });
}

Finding checker::measure(const CFunction &function,
                         const FunctionRecord &record, const Formula &formula,
                         const MeasureOptions &options, bool &isExhaustive) {
  const FloatType &type = *record.type;
  isExhaustive = type.bits == 16 || (options.exhaustive && type.bits == 32);
  if (isExhaustive && type.bits == 32)
    return sweepAll(function, record, formula, options.threads);
  if (isExhaustive)
    return sweep(function, record, formula, Inputs::exhaustive(type),
                 options.threads);
  Finding finding = sweep(
      function, record, formula,
      Inputs::stratified(type, options.samples, options.seed, record.roots),
      options.threads);
  Inputs critical =
      chooseCritical(function, record,
                     {finding.normal, finding.subnormal, finding.nearRoot,
                      record.normal, record.subnormal, record.nearRoot});
  finding.merge(sweep(function, record, formula, critical, options.threads));
  return finding;
}
