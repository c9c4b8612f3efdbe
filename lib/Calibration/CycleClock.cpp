#include "act/Calibration/CycleClock.h"
#include "act/Calibration/Compile.h"
#include "llvm/Support/MathExtras.h"
#include <chrono>

using namespace mlir;
using namespace mlir::act;

/// Additions of one call: long beside the resolution of the clock, short beside
/// the time for which a frequency lasts.
static constexpr unsigned numAdditions = 20480;

/// An empty piece of assembly hides from LLVM that the sum is a product.
static constexpr StringLiteral additionsText = R"(
func.func @kernel(%first: i64) -> i64 {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %trips = arith.constant 1280 : index
  %last = scf.for %i = %zero to %trips step %one
      iter_args(%s0 = %first) -> (i64) {
    %s16 = func.call @add16(%s0) : (i64) -> i64
    scf.yield %s16 : i64
  }
  return %last : i64
}
func.func private @add16(%s0: i64) -> i64 {
)";

static std::string getAdditions() {
  std::string text = additionsText.str();
  llvm::raw_string_ostream os(text);
  for (unsigned i = 0; i < 16; ++i)
    os << "  %t" << i << " = llvm.inline_asm has_side_effects \"\", \"=r,0\" %s"
       << i << " : (i64) -> i64\n  %s" << i + 1 << " = arith.addi %t" << i
       << ", %t0 : i64\n";
  os << "  return %s16 : i64\n}\n";
  return text;
}

llvm::Expected<CycleClock> CycleClock::create(MLIRContext *context) {
  auto kernel = compileKernel(context, getAdditions());
  if (!kernel)
    return kernel.takeError();
  static int64_t first = 1;
  auto call = kernel->function.bind({ArrayView{DType::I64, {}, &first}});
  if (!call)
    return call.takeError();
  CycleClock clock;
  clock.jit = std::move(kernel->jit);
  clock.additions = std::move(*call);
  return clock;
}

static double time(llvm::function_ref<void()> run) {
  using Clock = std::chrono::steady_clock;
  Clock::time_point start = Clock::now();
  run();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Runs with the stack `bytes` further down.
LLVM_ATTRIBUTE_NOINLINE static void runDeeper(unsigned bytes,
                                              llvm::function_ref<void()> run) {
  volatile char *unused = static_cast<char *>(__builtin_alloca(bytes));
  *unused = 0;
  run();
}

double CycleClock::measure(llvm::function_ref<void()> run, unsigned samples) {
  run();
  double once = std::max(time(run), 1e-9);
  // A sample is long beside the clock's resolution.
  constexpr double shortest = 5e-6;
  unsigned batch = std::max(1.0, std::ceil(shortest / once));
  double best = std::numeric_limits<double>::infinity(), unit = best;
  // Of few samples, one that is disturbed would count.
  unsigned units = llvm::divideCeil(8, samples);
  for (unsigned i = 0; i < samples; ++i) {
    for (unsigned j = 0; j < units; ++j)
      unit = std::min(unit, time([&] { additions.run(); }));
    // What code keeps on the stack may lie where a load from an array seems to
    // read it, and waits: in some places of a page only.
    place = (place + 23) % 64;
    runDeeper(64 * (place + 1), [&] {
      best = std::min(best, time([&] {
                        for (unsigned j = 0; j < batch; ++j)
                          run();
                      }));
    });
  }
  return best / batch / (unit / numAdditions);
}
