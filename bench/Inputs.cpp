#include "Inputs.h"
#include "llvm/ADT/APFloat.h"
#include <algorithm>
#include <cstring>

using namespace mlir;
using namespace mlir::act;

/// Values in no particular order, which are repeated: as many as leave 0 out,
/// which is a rare case of some implementations.
constexpr int64_t kNumValues = 510;

void mlir::act::fillInputs(char *data, FloatType type, int64_t count,
                           InputRange range) {
  unsigned size = type.getIntOrFloatBitWidth() / 8;
  std::vector<uint64_t> pattern;
  for (int64_t i = 0; i < kNumValues; ++i) {
    double share = (double(i * 211 % kNumValues) + 0.5) / kNumValues;
    llvm::APFloat value(range == InputRange::Positive ? share : 2 * share - 1);
    bool losesInfo;
    value.convert(type.getFloatSemantics(), llvm::APFloat::rmNearestTiesToEven,
                  &losesInfo);
    pattern.push_back(value.bitcastToAPInt().getZExtValue());
  }
  for (int64_t i = 0; i < count; ++i)
    std::memcpy(data + i * size, &pattern[i % kNumValues], size);
}

bool mlir::act::hasNaN(const char *data, FloatType type, int64_t count) {
  unsigned bits = type.getIntOrFloatBitWidth();
  for (int64_t i = 0, end = std::min(count, kNumValues); i < end; ++i) {
    uint64_t word = 0;
    std::memcpy(&word, data + i * (bits / 8), bits / 8);
    if (llvm::APFloat(type.getFloatSemantics(), llvm::APInt(bits, word))
            .isNaN())
      return true;
  }
  return false;
}
