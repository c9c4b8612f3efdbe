#include "Sweep.h"
#include "Evaluator.h"
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

using namespace checker;

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

Inputs Inputs::exhaustive(const FloatType &type) {
  Inputs inputs(type);
  inputs.isExhaustive = true;
  inputs.spread = 2 * type.signBit();
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

Inputs Inputs::choose(const FunctionRecord &record, bool exhaustive,
                      uint64_t count, uint64_t seed) {
  const FloatType &type = *record.type;
  bool all = type.bits == 16 || (exhaustive && type.bits == 32);
  return all ? Inputs::exhaustive(type)
             : stratified(type, count, seed, record.roots);
}

uint64_t Inputs::operator[](uint64_t index) const {
  if (index < listed.size())
    return listed[index];
  index -= listed.size();
  if (isExhaustive)
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
// Findings
//===----------------------------------------------------------------------===//

/// The larger error, and of equal ones the smaller bits, whatever the threads'
/// order.
static void addWorst(std::optional<Worst> &worst, const Worst &other) {
  if (!worst || other.error > worst->error ||
      (other.error == worst->error && other.input < worst->input))
    worst = other;
}

void Finding::merge(const Finding &other) {
  inputs += other.inputs;
  misrounded += other.misrounded;
  specials += other.specials;
  wrongSpecials += other.wrongSpecials;
  undecided += other.undecided;
  for (auto member : {&Finding::normal, &Finding::subnormal, &Finding::nearRoot,
                      &Finding::wrongSpecial})
    if (other.*member)
      addWorst(this->*member, *(other.*member));
}

namespace {
/// Memory that ends where the next page may not be touched, so that a function
/// which runs over the end is found.
class Guarded {
public:
  explicit Guarded(size_t bytes) {
    size_t page = sysconf(_SC_PAGESIZE);
    size = (bytes + page - 1) / page * page + page;
    base = static_cast<char *>(mmap(nullptr, size, PROT_READ | PROT_WRITE,
                                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (base == MAP_FAILED || mprotect(base + size - page, page, PROT_NONE))
      std::abort();
    end = base + size - page;
  }
  ~Guarded() { munmap(base, size); }
  Guarded(const Guarded &) = delete;
  Guarded &operator=(const Guarded &) = delete;
  char *last(size_t bytes) { return end - bytes; }

private:
  char *base, *end;
  size_t size;
};

class Worker {
public:
  Worker(const CFunction &function, const FunctionRecord &record,
         const Formula &formula)
      : function(function), record(record), type(*record.type),
        evaluator(formula, type), gradients(kChunk * 8), xs(kChunk * 8),
        ys(kChunk * 8) {}

  void run(const Inputs &inputs, uint64_t begin);
  /// Inputs taken at a time: many vectors, and no whole number of them.
  static constexpr uint64_t kChunk = 4099;
  Finding finding;

private:
  void judge(uint64_t input, uint64_t computed);

  const CFunction &function;
  const FunctionRecord &record;
  const FloatType &type;
  Evaluator evaluator;
  Guarded gradients, xs, ys;
};
} // namespace

void Worker::judge(uint64_t input, uint64_t computed) {
  double x = type.fromBits(input);
  Verdict verdict = evaluator.judge(x, type.fromBits(computed));
  Worst worst = {input, computed, type.toBits(verdict.expected), verdict.ulps};
  ++finding.inputs;
  finding.misrounded += !verdict.isRight;
  finding.undecided += verdict.isUndecided;
  finding.specials += x == 0 || !std::isfinite(x);
  if (verdict.isWrongSpecial) {
    ++finding.wrongSpecials;
    worst.error = 0;
    return addWorst(finding.wrongSpecial, worst);
  }
  if (!verdict.hasError)
    return;
  for (const Root &root : record.roots)
    if (std::fabs(x - root.at) <= root.within) {
      worst.error = verdict.distance;
      return addWorst(finding.nearRoot, worst);
    }
  addWorst(verdict.isSubnormal ? finding.subnormal : finding.normal, worst);
}

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
    judge(chosen[i], computed);
  }
}

Inputs
checker::chooseCritical(const CFunction &function, const FunctionRecord &record,
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
  std::atomic<uint64_t> next(0);
  std::mutex mutex;
  Finding total;
  auto work = [&] {
    {
      Worker worker(function, record, formula);
      for (uint64_t begin;
           (begin = next.fetch_add(Worker::kChunk)) < inputs.size();)
        worker.run(inputs, begin);
      std::lock_guard<std::mutex> lock(mutex);
      total.merge(worker.finding);
    }
    mpfr_free_cache2(MPFR_FREE_LOCAL_CACHE);
  };
  std::vector<std::thread> pool;
  for (unsigned i = 0; i < threads; ++i)
    pool.emplace_back(work);
  for (std::thread &thread : pool)
    thread.join();
  return total;
}
