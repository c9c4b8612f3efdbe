// Predicted times.
#include "act/Analysis/Cost.h"
#include "Order.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
/// The steps of one vector of some work on a target.
class Lowering {
public:
  Lowering(const Work &work, const TargetDescription &target,
           Prediction &prediction)
      : elementBits(work.elementBits), work(work), target(target),
        prediction(prediction) {}
  void run(bool mayInterleave);
  /// Cycles of `interleaved` vectors, as far as the core looks ahead.
  double getLatency() const;

  /// Vectors of the work that are computed side by side.
  unsigned interleaved = 1;
  /// Bits of the elements that fill a vector register.
  unsigned elementBits;
  std::vector<Step> steps;
  /// Micro-ops that enter the core; a load of an operand enters with its user.
  double issued = 0;

private:
  /// Whether vectors are as long as a register has 16-bit elements. What is
  /// computed in f32 fills two then, of bf16 the even and the odd elements.
  bool isPaired() const { return elementBits < work.elementBits; }
  /// Whether a comparison is one of the largest words of several registers:
  /// what it takes of each of them is a maximum.
  bool takesLargest(const Work::Node &node) const {
    return node.comparesLargest && (interleaved > 1 || isPaired());
  }
  unsigned getNumParts(const Work::Node &node) const;
  void moveSources(const Work::Node &node, unsigned part, unsigned parts,
                   SmallVector<unsigned, 4> &sources);
  void join(SmallVector<unsigned, 2> &steps, unsigned parts,
            const OperationCost &cost);
  void widenMasks(const Work::Node &node, unsigned parts);
  void addNode(const Work::Node &node);
  unsigned addStep(const OperationCost &cost, ArrayRef<unsigned> sources,
                   bool isMask = false);
  unsigned addConstantLoad();
  SmallVector<unsigned, 4> getSources(const Work::Node &node, unsigned part,
                                      unsigned parts);
  const OperationCost &getCost(StringRef kind);
  const OperationCost &getCost(const Work::Node &node, unsigned part);

  const Work &work;
  const TargetDescription &target;
  Prediction &prediction;
  /// The steps that give the result of each node: of elements twice as wide as
  /// those of the region, which fill two registers, two.
  std::vector<SmallVector<unsigned, 2>> stepsOf;
  std::vector<std::unique_ptr<SmallVector<unsigned, 4>>> operands;
  OperationCost unknownCost;
  /// Of what is a part of another operation: nothing.
  const OperationCost mergedCost;
  /// Of a constant, for one of the vectors that are computed side by side.
  OperationCost constantLoad;
  /// Constants from this one on are not in registers.
  unsigned numInRegisters = 0;
};
} // namespace

const OperationCost &Lowering::getCost(StringRef kind) {
  if (const OperationCost *cost = target.find(kind))
    return *cost;
  if (!llvm::is_contained(prediction.unknown, kind))
    prediction.unknown.push_back(kind.str());
  return unknownCost;
}

const OperationCost &Lowering::getCost(const Work::Node &node, unsigned part) {
  StringRef kind = node.kind;
  if (takesLargest(node))
    return getCost("arith.maxsi i32");
  if (node.hasZero)
    if (const OperationCost *cost = target.find((kind + " zero").str()))
      return *cost;
  if (!isPaired())
    return getCost(kind);
  // Words are taken apart by a shift and a mask (convert-act-rounding).
  if (kind == "arith.extf bf16 f32")
    return getCost(part % 2 == 0 ? "arith.shli i32" : "arith.andi i32");
  if (kind.starts_with("vector.store"))
    return getCost("vector.store f32");
  if (const OperationCost *cost = target.find((kind + " halves").str()))
    return *cost;
  return getCost(kind);
}

/// Adds a step whose result is a mask, or a vector.
unsigned Lowering::addStep(const OperationCost &cost,
                           ArrayRef<unsigned> sources, bool isMask) {
  operands.push_back(std::make_unique<SmallVector<unsigned, 4>>(sources.begin(),
                                                                sources.end()));
  steps.push_back({cost.microOps, cost.latency, *operands.back()});
  steps.back().result =
      isMask && target.maskRegisters > 0 ? Step::Mask : Step::Vector;
  issued += llvm::count_if(cost.microOps,
                           [](const MicroOp &op) { return !op.isAlong; });
  return steps.size() - 1;
}

unsigned Lowering::addConstantLoad() {
  steps.push_back({constantLoad.microOps,
                   constantLoad.latency,
                   {},
                   /*isLoad=*/true,
                   /*isOperand=*/true});
  return steps.size() - 1;
}

/// Of steps that give the parts of something, those of one of `parts` parts.
static ArrayRef<unsigned> getGroup(ArrayRef<unsigned> steps, unsigned part,
                                   unsigned parts) {
  size_t count = steps.size(), first = part * count / parts;
  return steps.slice(first, std::max<size_t>(1, count / parts));
}

SmallVector<unsigned, 4> Lowering::getSources(const Work::Node &node,
                                              unsigned part, unsigned parts) {
  SmallVector<unsigned, 4> sources;
  for (unsigned operand : node.operands)
    llvm::append_range(sources, getGroup(stepsOf[operand], part, parts));
  return sources;
}

/// Registers that the result of `node` fills, or its operands if these are
/// wider; of masks, those of what they come from.
unsigned Lowering::getNumParts(const Work::Node &node) const {
  unsigned parts = std::max(1u, node.bits / elementBits);
  if (node.bits == 1)
    for (unsigned operand : node.operands)
      parts = std::max<unsigned>(parts, stepsOf[operand].size());
  return parts;
}

/// What part `part` of `node` takes once it is where it is needed: of a
/// register that is extended to two, in one of its own, and of masks that were
/// compared in more parts than are selected, in one.
void Lowering::moveSources(const Work::Node &node, unsigned part,
                           unsigned parts, SmallVector<unsigned, 4> &sources) {
  StringRef kind = node.kind;
  const OperationCost *move = nullptr;
  if (kind.starts_with("arith.extf") && kind != "arith.extf bf16 f32" &&
      part % 2 == 1) {
    // What comes from memory comes in parts, unless it is converted twice.
    bool isApart = !kind.ends_with("f16 f64") &&
                   (sources.empty() || steps[sources[0]].isLoad);
    if (!isApart)
      move = target.find("vector.extract_strided_slice f32");
  }
  if (kind.starts_with("arith.select") && target.maskRegisters > 0 &&
      llvm::any_of(node.operands, [&](unsigned operand) {
        return stepsOf[operand].size() > parts;
      }))
    move = target.find("arith.ori i1");
  if (move)
    sources = {addStep(*move, sources, kind.starts_with("arith.select"))};
}

/// Puts results that do not fill a register together, in `parts` registers.
void Lowering::join(SmallVector<unsigned, 2> &steps, unsigned parts,
                    const OperationCost &cost) {
  SmallVector<unsigned, 2> joined;
  for (unsigned part = 0; part < parts; ++part)
    joined.push_back(addStep(cost, getGroup(steps, part, parts)));
  steps = std::move(joined);
}

/// Shifts masks of narrower elements, for each of the `parts` that `node` works
/// on.
void Lowering::widenMasks(const Work::Node &node, unsigned parts) {
  const OperationCost *shift = target.find("arith.ori i1");
  if (target.maskRegisters == 0 || !shift)
    return;
  for (unsigned operand : node.operands) {
    SmallVector<unsigned, 2> &masks = stepsOf[operand];
    if (!work.nodes[operand].isMask || parts <= masks.size())
      continue;
    SmallVector<unsigned, 2> widened;
    for (unsigned part = 0; part < parts; ++part) {
      unsigned mask = getGroup(masks, part, parts).front();
      bool isFirst = !llvm::is_contained(widened, mask);
      widened.push_back(isFirst ? mask
                                : addStep(*shift, {mask}, /*isMask=*/true));
    }
    masks = widened;
  }
}

void Lowering::addNode(const Work::Node &node) {
  bool merges = (node.mergesIntoMask && target.maskRegisters > 0) ||
                (node.mergesIntoLogic && target.hasTernaryLogic);
  StringRef kind = node.kind;
  if (!node.mergesIntoCall)
    prediction.calls += getCost(node, 0).cyclesPerElement;
  SmallVector<unsigned, 2> loads;
  if (!merges && target.registers > 0)
    for (unsigned constant : node.constants)
      if (constant >= numInRegisters)
        loads.push_back(addConstantLoad());
  unsigned parts = getNumParts(node);
  widenMasks(node, parts);
  SmallVector<unsigned, 2> own;
  for (unsigned part = 0; part < parts; ++part) {
    SmallVector<unsigned, 4> sources = getSources(node, part, parts);
    moveSources(node, part, parts, sources);
    llvm::append_range(sources, loads);
    own.push_back(addStep(merges ? mergedCost : getCost(node, part), sources,
                          node.isMask && !takesLargest(node)));
    steps.back().isLoad = kind.starts_with("vector.load");
    if (kind.starts_with("vector.store"))
      steps.back().result = Step::None;
  }
  if (parts > 1 && kind.starts_with("arith.truncf")) {
    // The halves of words are joined as they are rounded.
    const OperationCost *cost =
        kind.contains(" bf16") ? &mergedCost
                               : target.find("vector.insert_strided_slice f32");
    if (cost)
      join(own, parts / 2, *cost);
  }
  stepsOf.push_back(own);
}

/// How many vectors of `work` are computed side by side; one where other
/// threads hide latencies, or a call leaves nothing in registers.
static unsigned getInterleaved(const Work &work,
                               const TargetDescription &target) {
  bool calls = llvm::any_of(work.nodes, [&](const Work::Node &node) {
    const OperationCost *cost = target.find(node.kind);
    return cost && cost->cyclesPerElement > 0;
  });
  if (target.window == 0 || calls)
    return 1;
  unsigned bits = std::max(work.elementBits, work.shape.bits);
  return std::max(1u, getInterleavedRegisters(work.shape) * work.elementBits /
                          bits);
}

/// Windows, as parts of the target's, over which times are averaged: in one, a
/// single micro-op more that is seen may bring a loop in or out of step, which
/// changes its time by up to a fifth.
static constexpr double kWindows[] = {0.875, 1, 1.125};

double Lowering::getLatency() const {
  Order order = orderSteps(steps, interleaved, work.numConstants,
                           {target.registers, target.maskRegisters});
  // What LLVM does to values that find no register is not seen here: copies,
  // and reloads at other places.
  double share = order.isCrowded ? target.crowdedShare : 1, sum = 0;
  for (double part : kWindows) {
    Core core{target.issueWidth,
              unsigned(std::lround(target.window * share * part)),
              unsigned(target.ports.size()), target.schedulers};
    sum += schedule(steps, core, interleaved, order.steps);
  }
  return sum / std::size(kWindows);
}

void Lowering::run(bool mayInterleave) {
  if (mayInterleave)
    interleaved = getInterleaved(work, target);
  unsigned numLive = work.numLive * interleaved;
  if (work.isHalf && interleaved % 2 == 0) {
    elementBits = 16;
    interleaved /= 2;
  }
  unknownCost.microOps.push_back(
      {static_cast<uint32_t>((uint64_t(1) << target.ports.size()) - 1), 1});
  unknownCost.latency = 1;
  constantLoad = getCost("vector.load f32");
  for (MicroOp &op : constantLoad.microOps)
    op.cycles /= interleaved;
  numInRegisters = target.registers > numLive ? target.registers - numLive : 0;
  for (const Work::Node &node : work.nodes)
    addNode(node);
}

static std::string describePorts(const TargetDescription &target,
                                 uint32_t set) {
  std::string text;
  for (auto [i, port] : llvm::enumerate(target.ports))
    if (set >> i & 1)
      text += (text.empty() ? "" : "|") + port;
  return text;
}

/// The share of memory's time that computing does not hide: 75 kernels in f32
/// that compute for longer than that take 0.07 cycles an element (median) more
/// from memory than from L2 on Zen 4.
static constexpr double kExposed = 0.1;

Prediction mlir::act::predict(const Work &work, const TargetDescription &target,
                              const Context &context) {
  Prediction prediction;
  Lowering lowering(work, target, prediction);
  lowering.run(context.isInterleaved);
  prediction.lanes = std::max(1u, target.vectorBits / lowering.elementBits);
  double lanes = prediction.lanes;
  SmallVector<double> load(context.load);
  for (double &cycles : load)
    cycles *= lanes;
  uint32_t set = 0;
  prediction.ports = getPortBound(lowering.steps, load, set) / lanes;
  prediction.issue = lowering.issued / target.issueWidth / lanes;
  if (target.window > 0)
    prediction.latency = lowering.getLatency() / lanes;
  const MemoryLevel &level = target.getMemory(context.workingSet);
  prediction.memory =
      level.getCycles(work.bytesRead, work.bytesWritten, context.nonTemporal);

  prediction.cycles = prediction.ports;
  prediction.bottleneck = describePorts(target, set);
  auto raise = [&](double bound, const Twine &name, double margin) {
    if (bound <= prediction.cycles)
      return;
    // The order of execution always costs a little; that is not latency.
    if (bound > prediction.cycles * margin)
      prediction.bottleneck = name.str();
    prediction.cycles = bound;
  };
  raise(prediction.issue, "issue", 1);
  raise(prediction.latency, "latency", 1.1);
  // Beyond the caches. On GPUs other threads compute meanwhile.
  if (level.size == 0 && target.window > 0)
    prediction.cycles += kExposed * prediction.memory;
  raise(prediction.memory, level.name, 1);
  if (prediction.calls > prediction.cycles)
    prediction.bottleneck = "calls";
  prediction.cycles += prediction.calls;
  return prediction;
}
