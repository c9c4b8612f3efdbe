#include "act/Calibration/Calibrate.h"
#include "Microkernel.h"
#include "act/Analysis/Cost.h"
#include "act/Calibration/Compile.h"
#include "act/Calibration/CycleClock.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// LLVM's letter for a vector register in assembly.
static StringRef getConstraint(StringRef architecture) {
  return architecture == "aarch64" ? "w" : "v";
}

namespace {
class Calibrator {
public:
  Calibrator(MLIRContext *context, CycleClock &clock, TargetDescription &target,
             const CalibrateOptions &options)
      : context(context), clock(clock), target(target), options(options),
        constraint(getConstraint(target.architecture)) {}

  llvm::Error measureOperations();
  llvm::Error measureCalls();
  llvm::Error measureWindow();
  llvm::Error measureMemory();

private:
  llvm::Expected<double> measureChain(const Chain &chain, unsigned chains,
                                      unsigned repeats);
  llvm::Error measureOperation(StringRef kind);
  llvm::Expected<double> measurePasses(StringRef text, int64_t elements,
                                       int64_t passes, int64_t streamBytes = 0);
  llvm::Expected<double> measureStream(Stream stream, double bytes);
  double getPredicted(const Chain &chain, double &latency);
  Provenance getProvenance() const { return {options.source, "measured"}; }
  raw_ostream &log() const {
    return options.log ? *options.log : llvm::nulls();
  }

  MLIRContext *context;
  CycleClock &clock;
  TargetDescription &target;
  const CalibrateOptions &options;
  StringRef constraint;
};
} // namespace

/// 1 in the type that arrays call `type`.
static void setOne(DType type, char (&bytes)[8]) {
  float single = 1;
  double wide = 1;
  int64_t whole = 1;
  std::memcpy(bytes, &whole, 8);
  if (type == DType::F32)
    std::memcpy(bytes, &single, 4);
  else if (type == DType::F64)
    std::memcpy(bytes, &wide, 8);
}

/// Cycles of one chain when `chains` of them are independent.
llvm::Expected<double> Calibrator::measureChain(const Chain &chain,
                                                unsigned chains,
                                                unsigned repeats) {
  auto kernel =
      compileKernel(context, getMicrokernel(chain, target.vectorBits,
                                            constraint, chains, repeats));
  if (!kernel)
    return kernel.takeError();
  int64_t n = 64;
  DType type = *getDType(kernel->function.getType().getInput(1));
  char one[8];
  setOne(type, one);
  auto call = kernel->function.bind(
      {ArrayView{DType::I64, {}, &n}, ArrayView{type, {}, one}});
  if (!call)
    return call.takeError();
  return clock.measure([&] { call->run(); }, options.samples) /
         (n * chains * repeats);
}

/// Cycles that the description gives one chain, and its latency.
double Calibrator::getPredicted(const Chain &chain, double &latency) {
  Work work;
  work.elementBits = 0;
  latency = 0;
  for (StringRef kind : chain.kinds) {
    unsigned bits = kind.contains("64") ? 64 : 32;
    work.nodes.push_back({kind.str(), {}, {}, bits});
    work.elementBits = std::max(work.elementBits, bits);
    if (const OperationCost *cost = target.find(kind))
      latency += cost->latency;
  }
  Prediction prediction = predict(work, target);
  return prediction.ports * prediction.lanes;
}

llvm::Error Calibrator::measureOperation(StringRef kind) {
  std::optional<Chain> chain = getChain(kind);
  if (!chain)
    return llvm::Error::success();
  Chain latencyChain = *getLatencyChain(kind);
  llvm::Expected<double> cycles = measureChain(*chain, 12, 2);
  if (!cycles)
    return cycles.takeError();
  llvm::Expected<double> waited = measureChain(latencyChain, 1, 24);
  if (!waited)
    return waited.takeError();
  double latency, ignored;
  getPredicted(latencyChain, latency);
  double predicted = getPredicted(*chain, ignored);
  log() << llvm::left_justify(kind, 28)
        << llvm::format("%6.2f cycles (described %.2f), latency %5.2f "
                        "(described %.0f)\n",
                        *cycles, predicted, *waited, latency);
  OperationCost &cost = target.operations[kind];
  // What is measured along with it is described correctly.
  double own = cost.latency + *waited - latency;
  bool isConversion = chain->kinds.size() == 2 &&
                      !StringRef(chain->kinds[1]).starts_with("arith.select");
  if (isConversion)
    own = *waited * cost.latency / latency;
  cost.latency = std::max(0.0, std::round(own));
  // A loop and its clock are not exact to the percent.
  constexpr double tolerance = 0.12;
  if (chain->kinds.size() == 1 &&
      std::fabs(*cycles / predicted - 1) > tolerance)
    for (MicroOp &op : cost.microOps)
      op.cycles = std::round(op.cycles * *cycles / predicted * 20) / 20;
  cost.provenance = getProvenance();
  return llvm::Error::success();
}

llvm::Error Calibrator::measureOperations() {
  std::vector<std::string> kinds;
  for (auto &entry : target.operations)
    kinds.push_back(entry.getKey().str());
  llvm::sort(kinds);
  // Latencies of others are measured with multiply-adds.
  std::stable_partition(kinds.begin(), kinds.end(), [](StringRef kind) {
    return kind.starts_with("math.fma");
  });
  for (const std::string &kind : kinds)
    if (llvm::Error error = measureOperation(kind))
      return error;
  return llvm::Error::success();
}

/// Functions of the C library, called for each element of a loop.
llvm::Error Calibrator::measureCalls() {
  std::vector<std::string> kinds;
  for (auto &entry : target.operations)
    if (entry.getValue().cyclesPerElement > 0 &&
        entry.getKey().starts_with("math."))
      kinds.push_back(entry.getKey().str());
  llvm::sort(kinds);
  constexpr int64_t count = 1024;
  for (StringRef kind : kinds) {
    auto [op, type] = kind.split(' ');
    std::string text = llvm::formatv(
        "func.func @kernel(%x: memref<?x{1}>, %y: memref<?x{1}>) {{\n"
        "  linalg.generic {{indexing_maps = [affine_map<(i) -> (i)>, "
        "affine_map<(i) -> (i)>], iterator_types = [\"parallel\"]} "
        "ins(%x : memref<?x{1}>) outs(%y : memref<?x{1}>) {{\n"
        "  ^bb0(%a: {1}, %b: {1}):\n    %c = {0} %a : {1}\n"
        "    linalg.yield %c : {1}\n  }\n  return\n}\n",
        op, type);
    auto kernel = compileKernel(context, text);
    if (!kernel)
      return kernel.takeError();
    Array x(DType::F64, {count}), y(DType::F64, {count});
    for (auto [i, value] : llvm::enumerate(x.as<double>()))
      value = -1 + 2.0 * double(i) / count;
    auto call = kernel->function.bind({x.view(), y.view()});
    if (!call)
      return call.takeError();
    OperationCost &cost = target.operations[kind];
    double cycles =
        clock.measure([&] { call->run(); }, options.samples) / count;
    log() << llvm::left_justify(kind, 28)
          << llvm::format("%6.2f cycles an element (described %.2f)\n", cycles,
                          cost.cyclesPerElement);
    cost.cyclesPerElement = std::round(cycles * 100) / 100;
    cost.provenance = getProvenance();
  }
  return llvm::Error::success();
}

/// Cycles of one pass of a loop over arrays of `elements` f32.
llvm::Expected<double> Calibrator::measurePasses(StringRef text,
                                                 int64_t elements,
                                                 int64_t passes,
                                                 int64_t streamBytes) {
  auto kernel = compileKernel(context, text, streamBytes);
  if (!kernel)
    return kernel.takeError();
  // Half a page apart, so that no load is taken for one of what was just
  // stored.
  constexpr int64_t apart = 512;
  Array memory(DType::F32, {2 * elements + apart});
  llvm::fill(memory.as<float>(), 0.5f);
  float *data = memory.as<float>().data();
  ArrayView x{DType::F32, {elements}, data};
  ArrayView y{DType::F32, {elements}, data + elements + apart};
  auto call = kernel->function.bind({ArrayView{DType::I64, {}, &passes}, x, y});
  if (!call)
    return call.takeError();
  return clock.measure([&] { call->run(); }, options.samples) / passes;
}

/// Finds the window with which loops of long chains take the time that they do.
llvm::Error Calibrator::measureWindow() {
  if (target.window == 0)
    return llvm::Error::success();
  constexpr int64_t elements = 2048;
  double sum = 0;
  unsigned count = 0;
  for (unsigned depth : {16, 24, 32, 48}) {
    llvm::Expected<double> cycles =
        measurePasses(getDeepLoop(depth, target.vectorBits), elements, 8);
    if (!cycles)
      return cycles.takeError();
    Work work;
    work.nodes.push_back({"vector.load f32", {}, {}, 32});
    for (unsigned i = 0; i < depth; ++i)
      work.nodes.push_back({"math.fma f32", {i}, {}, 32});
    work.nodes.push_back({"vector.store f32", {depth}, {}, 32});
    Context inOrder;
    inOrder.isInterleaved = false;
    // Where the ports bind, it does not matter how many wait.
    if (*cycles < 1.1 * predict(work, target, inOrder).ports * elements)
      continue;
    // A larger window never takes longer.
    unsigned low = 8, high = 1024;
    while (low + 1 < high) {
      target.window = (low + high) / 2;
      bool isSlow = predict(work, target, inOrder).latency * elements > *cycles;
      (isSlow ? low : high) = target.window;
    }
    log() << llvm::format("window of %u multiply-adds in a row: %u\n", depth,
                          high);
    sum += high;
    ++count;
  }
  if (count > 0)
    target.window = std::lround(sum / count);
  return llvm::Error::success();
}

/// Bytes a cycle of arrays of `bytes` in all.
llvm::Expected<double> Calibrator::measureStream(Stream stream, double bytes) {
  bool isCopy = stream == Stream::Copy || stream == Stream::NonTemporalCopy;
  int64_t elements = int64_t(bytes / (isCopy ? 8 : 4)) / 1024 * 1024;
  int64_t passes = std::max<int64_t>(1, (1 << 20) / elements);
  llvm::Expected<double> cycles = measurePasses(
      getStream(stream, target.vectorBits, constraint), elements, passes,
      /*streamBytes=*/stream == Stream::NonTemporalCopy ? 1 : 0);
  if (!cycles)
    return cycles.takeError();
  double moved = elements * (isCopy ? 8.0 : 4.0);
  return std::round(moved / *cycles * 10) / 10;
}

llvm::Error Calibrator::measureMemory() {
  for (auto [i, level] : llvm::enumerate(target.memory)) {
    // Well within the level, well beyond the one before.
    double previous = i ? target.memory[i - 1].size : 0;
    double bytes = level.size ? (level.size / 2 + previous) / 1.5
                              : std::min(previous * 6, 512.0 * (1 << 20));
    if (i == 0)
      bytes = level.size / 2;
    std::pair<Stream, double *> figures[] = {
        {Stream::Read, &level.read},
        {Stream::Write, &level.write},
        {Stream::Copy, &level.copy},
        {Stream::NonTemporalCopy, &level.nonTemporalCopy}};
    for (auto [stream, figure] : figures) {
      if (*figure == 0)
        continue;
      llvm::Expected<double> measured = measureStream(stream, bytes);
      if (!measured)
        return measured.takeError();
      *figure = *measured;
    }
    log() << llvm::left_justify(level.name, 6)
          << llvm::format("read %.1f, write %.1f, copy %.1f", level.read,
                          level.write, level.copy)
          << llvm::format(", non-temporal copy %.1f bytes a cycle\n",
                          level.nonTemporalCopy);
    level.provenance = getProvenance();
  }
  return llvm::Error::success();
}

llvm::Expected<TargetDescription>
mlir::act::calibrate(MLIRContext *context, TargetDescription base,
                     const CalibrateOptions &options) {
  llvm::Expected<CycleClock> clock = CycleClock::create(context);
  if (!clock)
    return clock.takeError();
  Calibrator calibrator(context, *clock, base, options);
  if (llvm::Error error = calibrator.measureOperations())
    return std::move(error);
  if (llvm::Error error = calibrator.measureCalls())
    return std::move(error);
  if (llvm::Error error = calibrator.measureWindow())
    return std::move(error);
  if (llvm::Error error = calibrator.measureMemory())
    return std::move(error);
  base.provenance = {options.source, "measured"};
  return std::move(base);
}
