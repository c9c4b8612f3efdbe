#include "act/Check/Samples.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

Samples::Samples(const llvm::fltSemantics &semantics)
    : significandBits(APFloat::semanticsPrecision(semantics) - 1),
      infinityField(2 * APFloat::semanticsMaxExponent(semantics) + 1),
      bias(APFloat::semanticsMaxExponent(semantics)),
      signBit(uint64_t(1) << (APFloat::semanticsSizeInBits(semantics) - 1)),
      semantics(&semantics) {}

Samples Samples::exhaustive(const llvm::fltSemantics &semantics) {
  Samples samples(semantics);
  samples.isExhaustive = true;
  samples.numRandom = 2 * samples.signBit;
  return samples;
}

void Samples::addPowersOfTwo() {
  uint64_t infinity = infinityField << significandBits;
  addBothSigns(0);
  addBothSigns(infinity);
  addBothSigns(infinity | uint64_t(1) << (significandBits - 1));
  for (unsigned i = 1; i < significandBits; ++i)
    for (uint64_t bits :
         {(uint64_t(1) << i) - 1, uint64_t(1) << i, (uint64_t(1) << i) + 1})
      addBothSigns(bits);
  for (uint64_t field = 1; field <= infinityField; ++field)
    for (int64_t step : {-2, -1, 0, 1, 2})
      if (field < infinityField || step < 0)
        addBothSigns((field << significandBits) + step);
}

uint64_t Samples::round(double number) const {
  APFloat value(number);
  bool losesInfo;
  value.convert(*semantics, APFloat::rmNearestTiesToEven, &losesInfo);
  return value.bitcastToAPInt().getZExtValue();
}

void Samples::add(double value) { special.push_back(round(value)); }

void Samples::addRoot(double root) {
  uint64_t bits = round(root);
  uint64_t magnitude = bits & ~signBit;
  auto add = [&](uint64_t distance) {
    if (magnitude + distance < infinityField << significandBits)
      special.push_back(bits + distance);
    if (distance <= magnitude)
      special.push_back(bits - distance);
  };
  for (uint64_t distance = 0; distance < 512; ++distance)
    add(distance);
  // 64 distances an octave, to half of the root itself.
  for (unsigned octave = 9; octave < significandBits; ++octave)
    for (unsigned i = 0; i < 64; ++i)
      add(static_cast<uint64_t>(std::ldexp(1 + i / 64.0, octave)));
}

Samples Samples::stratified(const llvm::fltSemantics &semantics, uint64_t count,
                            uint64_t seed, ArrayRef<double> roots) {
  Samples samples(semantics);
  samples.seed = seed;
  samples.addPowersOfTwo();
  for (double root : roots)
    samples.addRoot(root);
  if (count > samples.special.size())
    samples.numRandom = count - samples.special.size();
  return samples;
}

/// A good hash of 64 bits (the finalizer of splitmix64).
static uint64_t mix(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

/// Sample `index` of `count` over the `number` exponents from `first` on and
/// both signs: they take turns, and go through the significands in order.
uint64_t Samples::stratum(uint64_t index, uint64_t first, uint64_t number,
                          uint64_t count) const {
  uint64_t strata = 2 * number;
  uint64_t which = index % strata, position = index / strata;
  uint64_t sign = which % 2 ? signBit : 0;
  double steps = static_cast<double>((count + strata - 1) / strata);
  double offset = static_cast<double>(mix(index + mix(seed)) >> 11) * 0x1p-53;
  double place = (static_cast<double>(position) + offset) / steps;
  uint64_t limit = uint64_t(1) << significandBits;
  uint64_t significand = std::min(
      limit - 1, static_cast<uint64_t>(std::ldexp(place, significandBits)));
  return sign | (first + which / 2) << significandBits | significand;
}

bool Samples::restrictTo(double low, double high) {
  auto convert = [&](double value, APFloat::roundingMode mode) {
    APFloat result(value);
    bool losesInfo;
    result.convert(*semantics, mode, &losesInfo);
    return toOrdinal(result.bitcastToAPInt().getZExtValue());
  };
  range = {convert(low, APFloat::rmTowardPositive),
           convert(high, APFloat::rmTowardNegative)};
  uint64_t total = size();
  llvm::erase_if(special, [&](uint64_t bits) {
    uint64_t ordinal = toOrdinal(bits);
    return ordinal < range->first || ordinal > range->second;
  });
  if (range->first > range->second)
    return false;
  if (isExhaustive) {
    numRandom = range->second - range->first + 1;
    return true;
  }
  special.insert(special.end(),
                 {fromOrdinal(range->first), fromOrdinal(range->second)});
  numRandom = std::max(total, special.size()) - special.size();
  return true;
}

uint64_t Samples::operator[](uint64_t index) const {
  if (isExhaustive)
    return range ? fromOrdinal(range->first + index) : index;
  if (index < special.size())
    return special[index];
  index -= special.size();
  if (range) {
    double offset = static_cast<double>(mix(index + mix(seed)) >> 11) * 0x1p-53;
    double place = (static_cast<double>(index) + offset) / numRandom;
    uint64_t length = range->second - range->first;
    return fromOrdinal(range->first +
                       std::min(length, static_cast<uint64_t>(place * length)));
  }
  uint64_t wide = numRandom / 2;
  if (index < wide)
    return stratum(index, 0, infinityField, wide);
  return stratum(index - wide, bias - 8, 16, numRandom - wide);
}
