#include "Exhaustive.h"
#include "Guarded.h"
#include "Taylor.h"
#include "Threads.h"
#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

using namespace checker;

/// Inputs that are run at a time: neighbours of one sign and, apart from
/// subnormals, one exponent.
static constexpr uint32_t kChunk = 1 << 16;
/// Fewer inputs are left to MPFR.
static constexpr uint32_t kSmallest = 32;

static float toFloat(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

static uint32_t toBits(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

namespace {
class Worker {
public:
  Worker(const CFunction &function, const FunctionRecord &record,
         const Formula &formula)
      : function(function), record(record), judge(record, formula),
        taylor(formula), gradients(kChunk * 4), xs(kChunk * 4), ys(kChunk * 4) {
    double gradient = record.gradient.value_or(0);
    float *g = reinterpret_cast<float *>(gradients.last(kChunk * 4));
    std::fill(g, g + kChunk, float(gradient));
    isNaNAtNaN = std::isnan(judge.evaluator.judge(NAN, NAN).expected);
  }

  /// The inputs with the bits from `first` on.
  void run(uint32_t first);
  const Finding &getFinding() const { return judge.finding; }

private:
  enum class Place { Inside, Outside, Mixed };
  Place locate(uint32_t first) const;
  void judgeNaNs(uint32_t first);
  void judgeSegment(uint32_t first, uint32_t count);
  bool isAccurate(const Piece &piece) const;
  void judgeByPiece(const Piece &piece, uint32_t input);
  bool decide(const Piece &piece, float x, float computed, bool &isRight);
  void judgeConstant(float expected, uint32_t input);
  void judgeOne(uint32_t input) { judge.add(input, toBits(getResult(input))); }
  float getResult(uint32_t input) const { return results[input % kChunk]; }

  const CFunction &function;
  const FunctionRecord &record;
  Judge judge;
  Taylor taylor;
  Guarded gradients, xs, ys;
  const float *results = nullptr;
  bool isNaNAtNaN = false;
};
} // namespace

/// Whether the chunk is in the domain and away from roots.
Worker::Place Worker::locate(uint32_t first) const {
  double a = toFloat(first), b = toFloat(first + kChunk - 1);
  double low = std::min(a, b), high = std::max(a, b);
  if (high < record.domainLow || low > record.domainHigh)
    return Place::Outside;
  if (low < record.domainLow || high > record.domainHigh)
    return Place::Mixed;
  for (const Root &root : record.roots)
    if (high >= root.at - root.within && low <= root.at + root.within)
      return Place::Mixed;
  return Place::Inside;
}

void Worker::run(uint32_t first) {
  bool isFinite = std::isfinite(toFloat(first));
  Place place = isFinite ? locate(first) : Place::Inside;
  if (place == Place::Outside)
    return;
  float *x = reinterpret_cast<float *>(xs.last(kChunk * 4));
  float *y = reinterpret_cast<float *>(ys.last(kChunk * 4));
  for (uint32_t i = 0; i < kChunk; ++i)
    x[i] = toFloat(first + i);
  std::memset(y, 0xA5, kChunk * 4);
  function.call(gradients.last(kChunk * 4), x, y, kChunk);
  results = y;
  if (!isFinite)
    return judgeNaNs(first);
  if (place == Place::Mixed) {
    for (uint32_t i = 0; i < kChunk; ++i)
      if (x[i] >= record.domainLow && x[i] <= record.domainHigh)
        judgeOne(first + i);
    return;
  }
  bool hasZero = x[0] == 0;
  if (hasZero)
    judgeOne(first);
  judgeSegment(first + hasZero, kChunk - hasZero);
}

/// An infinity may come first.
void Worker::judgeNaNs(uint32_t first) {
  for (uint32_t i = first; i - first < kChunk; ++i) {
    float x = toFloat(i);
    if (std::isinf(x) && (x < record.domainLow || x > record.domainHigh))
      continue;
    if (!std::isnan(x) || !isNaNAtNaN || !std::isnan(getResult(i))) {
      judgeOne(i);
      continue;
    }
    ++judge.finding.inputs;
    ++judge.finding.specials;
  }
}

/// Whether most results of the piece are known well enough.
bool Worker::isAccurate(const Piece &piece) const {
  if (piece.kind != Piece::Polynomial)
    return piece.kind != Piece::Unknown;
  double middle = std::fabs(piece.coefficients[0]);
  int exponent = middle == 0 ? -149 : std::max(std::ilogb(middle) - 23, -149);
  return piece.error <= std::ldexp(1.0, exponent - 21);
}

void Worker::judgeSegment(uint32_t first, uint32_t count) {
  double a = toFloat(first), b = toFloat(first + count - 1);
  Piece piece = taylor.expand(std::min(a, b), std::max(a, b));
  if (!isAccurate(piece) && count > kSmallest) {
    judgeSegment(first, count / 2);
    return judgeSegment(first + count / 2, count - count / 2);
  }
  for (uint32_t input = first; input - first < count; ++input) {
    float zero = piece.isNegative ? -0.0f : 0.0f;
    switch (piece.kind) {
    case Piece::Unknown:
      judgeOne(input);
      break;
    case Piece::NaN:
      judgeConstant(NAN, input);
      break;
    case Piece::Infinite:
      judgeConstant(piece.isNegative ? -INFINITY : INFINITY, input);
      break;
    case Piece::Zero:
      if (!piece.hasSign && getResult(input) == 0)
        zero = getResult(input);
      judgeConstant(zero, input);
      break;
    case Piece::Polynomial:
      judgeByPiece(piece, input);
      break;
    }
  }
}

/// The exact result rounds to `expected` and is no measurable error away.
void Worker::judgeConstant(float expected, uint32_t input) {
  float computed = getResult(input);
  bool bothNaN = std::isnan(expected) && std::isnan(computed);
  if (!bothNaN && toBits(expected) != toBits(computed))
    return judgeOne(input);
  ++judge.finding.inputs;
  if (expected == 0 && !judge.finding.subnormal)
    judge.finding.subnormal =
        Worst{input, toBits(computed), toBits(expected), 0};
}

/// Whether the polynomial decides on a result: to what the exact one rounds,
/// and that its error is no maximum.
bool Worker::decide(const Piece &piece, float x, float computed,
                    bool &isRight) {
  double value = piece.evaluate(x);
  double low = value - piece.error, high = value + piece.error;
  if (piece.hasSign && piece.isNegative)
    high = std::min(high, -0.0);
  else if (piece.hasSign)
    low = std::max(low, 0.0);
  if (!std::isfinite(computed) || !(std::fabs(value) < 0x1p127))
    return false;
  float expected = float(low);
  if (toBits(expected) != toBits(float(high)) ||
      (expected == 0 && computed == 0 && toBits(expected) != toBits(computed)))
    return false;
  // The ulp at the end that is nearer to 0; where it is twice as large at the
  // other, a power of two lies between.
  double small = std::min(std::fabs(low), std::fabs(high));
  int exponent = small < 0x1p-126 ? -149 : std::ilogb(small) - 23;
  double ulp = std::ldexp(1.0, exponent);
  double error = (std::fabs(computed - value) + piece.error) / ulp;
  const std::optional<Worst> &largest = std::fabs(expected) < 0x1p-126f
                                            ? judge.finding.subnormal
                                            : judge.finding.normal;
  isRight = toBits(expected) == toBits(computed);
  return piece.error <= ulp * 0x1p-20 && largest &&
         error <= largest->error + 0x1p-18;
}

void Worker::judgeByPiece(const Piece &piece, uint32_t input) {
  bool isRight;
  if (!decide(piece, toFloat(input), getResult(input), isRight))
    return judgeOne(input);
  ++judge.finding.inputs;
  judge.finding.misrounded += !isRight;
}

Finding checker::sweepAll(const CFunction &function,
                          const FunctionRecord &record, const Formula &formula,
                          unsigned threads) {
  return runInThreads(
      threads, uint64_t(1) << 32, kChunk,
      [&] { return std::make_unique<Worker>(function, record, formula); },
      [&](Worker &worker, uint64_t begin) { worker.run(uint32_t(begin)); });
}
