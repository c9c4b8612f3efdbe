// From MLIR to what a target executes.
#include "Merging.h"
#include "act/Analysis/Cost.h"
#include "act/Definitions/Rare.h"
#include "act/Definitions/Rounding.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static bool isConstant(Value value) {
  return matchPattern(value, m_Constant());
}

/// What costs more where no operand is a constant: a shift needs its amounts in
/// a vector, and of a minimum LLVM does not know that one operand is no NaN.
static bool dependsOnConstant(Operation *op) {
  return isa<arith::ShLIOp, arith::ShRSIOp, arith::ShRUIOp, arith::MaximumFOp,
             arith::MinimumFOp, arith::MaxNumFOp, arith::MinNumFOp>(op);
}

/// Work::Node::hasZero.
static bool hasZero(Operation &op) {
  if (auto fma = dyn_cast<math::FmaOp>(op))
    return matchPattern(fma.getC(), m_AnyZeroFloat());
  return llvm::any_of(op.getOperands(), [&](Value operand) {
    return (isa<arith::MaximumFOp>(op) &&
            matchPattern(operand, m_PosZeroFloat())) ||
           (isa<arith::MinimumFOp>(op) &&
            matchPattern(operand, m_NegZeroFloat()));
  });
}

static StringRef getRoundingWord(Rounding rounding) {
  switch (rounding) {
  case Rounding::Full:
    return "";
  case Rounding::KeepsPayload:
    return " payload";
  case Rounding::AnyTie:
    return " tie";
  case Rounding::Exact:
    return " exact";
  }
  llvm_unreachable("all roundings are handled");
}

std::string mlir::act::getKind(Operation *op) {
  if (isa<arith::ConstantOp, arith::BitcastOp, vector::BroadcastOp>(op) ||
      op->getNumResults() == 0 || op->getNumOperands() == 0)
    return "";
  Type from = getElementTypeOrSelf(
      op->getOperand(isa<arith::SelectOp>(op) ? 1 : 0).getType());
  Type to = getElementTypeOrSelf(op->getResult(0).getType());
  if (auto select = dyn_cast<arith::SelectOp>(op); select && isMinOrMax(select))
    return "arith.minimumf " + print(from);
  std::string kind = (op->getName().getStringRef() + " " + print(from)).str();
  if (from != to && !to.isInteger(1))
    kind += " " + print(to);
  if (auto lookup = dyn_cast<TableLookupOp>(op); lookup && from.isInteger(32))
    kind += " " + std::to_string(lookup.getTable().getNumElements());
  if (auto estimate = dyn_cast<EstimateOp>(op))
    kind += " " + stringifyEstimateKind(estimate.getKind()).str();
  if (auto rounding = dyn_cast<arith::TruncFOp>(op);
      rounding && to.isBF16() && from.isF32())
    kind += getRoundingWord(getRounding(rounding));
  if (dependsOnConstant(op) && llvm::none_of(op->getOperands(), isConstant))
    kind += " variable";
  return kind;
}

std::map<std::string, unsigned> Work::getCounts() const {
  std::map<std::string, unsigned> counts;
  for (const Node &node : nodes)
    ++counts[node.kind];
  return counts;
}

static unsigned getBits(Type type) {
  Type element = getElementTypeOrSelf(type);
  return element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 0;
}

namespace {
/// Builds the work of one block.
class Counter {
public:
  explicit Counter(Block &block) : block(block) {}
  Work count(unsigned numScalars);

private:
  static constexpr unsigned kNone = ~0u;

  unsigned addNode(std::string kind, Type type);
  void addOperand(Value value, Work::Node &node);
  void addConstant(Attribute constant, Work::Node &node);
  void addOperation(Operation &op);
  void addRoundingInPlace(arith::TruncFOp op);
  /// Whether `value` differs from element to element.
  bool varies(Value value) const;
  void noteWidth(Type type) {
    work.elementBits = std::max(work.elementBits, getBits(type));
    work.isHalf &= getBits(type) == 16;
  }
  unsigned countLive();

  Block &block;
  /// Comparisons that tell rare cases, if the largest words do.
  SmallPtrSet<Operation *, 4> tests;
  Work work;
  /// The node that computes a value; kNone for what does not change.
  llvm::DenseMap<Value, unsigned> nodeOf;
  llvm::DenseMap<Attribute, unsigned> constantOf;
};
} // namespace

unsigned Counter::addNode(std::string kind, Type type) {
  work.nodes.push_back({std::move(kind), {}, {}, getBits(type)});
  return work.nodes.size() - 1;
}

bool Counter::varies(Value value) const {
  auto it = nodeOf.find(value);
  return it != nodeOf.end() && it->second != kNone;
}

void Counter::addConstant(Attribute constant, Work::Node &node) {
  unsigned next = constantOf.size();
  node.constants.push_back(
      constantOf.try_emplace(constant, next).first->second);
}

void Counter::addOperand(Value value, Work::Node &node) {
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant))) {
    addConstant(constant, node);
    return;
  }
  if (varies(value))
    node.operands.push_back(nodeOf[value]);
}

/// Whether what `op` rounds to bf16 is only extended again: all of it stays the
/// upper half of f32's words.
static bool roundsInPlace(arith::TruncFOp op) {
  Builder builder(op.getContext());
  return getElementTypeOrSelf(op.getIn()) == builder.getF32Type() &&
         getElementTypeOrSelf(op.getType()) == builder.getBF16Type() &&
         llvm::all_of(op->getUsers(), llvm::IsaPred<arith::ExtFOp>);
}

/// Of a rounding in place, what convert-act-rounding does to the bits, and the
/// mask that remains of the extension.
void Counter::addRoundingInPlace(arith::TruncFOp op) {
  Builder builder(op.getContext());
  Type f32 = builder.getF32Type();
  auto add = [&](StringRef kind, ArrayRef<unsigned> operands,
                 std::optional<int32_t> constant = {}) {
    unsigned node = addNode(kind.str(), f32);
    work.nodes[node].operands.append(operands.begin(), operands.end());
    if (constant)
      addConstant(builder.getI32IntegerAttr(*constant), work.nodes[node]);
    return node;
  };
  unsigned x = nodeOf[op.getIn()], bits = x;
  Rounding rounding = getRounding(op);
  if (rounding == Rounding::AnyTie)
    bits = add("arith.addi i32", {x}, 0x8000);
  if (rounding == Rounding::KeepsPayload || rounding == Rounding::Full) {
    unsigned odd = add("arith.andi i32", {add("arith.shrui i32", {x})}, 1);
    work.nodes[odd].mergesIntoLogic = true;
    bits = add("arith.subi i32", {x, add("arith.xori i32", {odd}, -0x7fff)});
  }
  if (rounding == Rounding::Full) {
    unsigned quiet = add("arith.ori i32", {x}, 0x400000);
    unsigned isNaN = add("arith.cmpf f32", {x});
    work.nodes[isNaN].isMask = true;
    work.nodes[quiet].mergesIntoMask = true;
    bits = add("arith.select i32", {isNaN, quiet, bits});
  }
  nodeOf[op] = add("arith.andi i32", {bits}, int32_t(0xffff0000));
}

void Counter::addOperation(Operation &op) {
  if (auto rounding = dyn_cast<arith::TruncFOp>(op);
      rounding && varies(rounding.getIn()) && roundsInPlace(rounding))
    return addRoundingInPlace(rounding);
  if (auto extension = dyn_cast<arith::ExtFOp>(op))
    if (auto rounding = extension.getIn().getDefiningOp<arith::TruncFOp>();
        rounding && varies(rounding) && roundsInPlace(rounding)) {
      nodeOf[extension] = nodeOf[rounding];
      return;
    }
  // A branch that is not taken selects.
  if (auto select = dyn_cast<arith::SelectOp>(op);
      select && select->hasAttr(kRareAttrName) &&
      tests.contains(select.getCondition().getDefiningOp()) &&
      varies(select.getFalseValue())) {
    nodeOf[select] = nodeOf[select.getFalseValue()];
    return;
  }
  std::string kind = getKind(&op);
  // What does not change is computed before the loop.
  bool isFree = kind.empty() || isFoldedNegation(op) || isPartOfMinOrMax(op) ||
                llvm::none_of(op.getOperands(),
                              [&](Value operand) { return varies(operand); });
  if (isFree) {
    unsigned source = kNone;
    for (Value operand : op.getOperands())
      if (varies(operand))
        source = nodeOf[operand];
    for (Value result : op.getResults())
      nodeOf[result] = source;
    return;
  }
  unsigned bits = getBits(op.getResult(0).getType());
  for (Value operand : op.getOperands())
    bits = std::max(bits, getBits(operand.getType()));
  Work::Node node{std::move(kind), {}, {}, bits};
  node.mergesIntoMask = mergesIntoMask(op);
  node.mergesIntoLogic = mergesIntoLogic(op);
  node.mergesIntoCall = mergesIntoCall(op);
  node.hasZero = hasZero(op);
  node.isMask = getElementTypeOrSelf(op.getResult(0).getType()).isInteger(1);
  node.comparesLargest = tests.contains(&op);
  // The amount of a shift is part of the instruction.
  bool isShift = isa<arith::ShLIOp, arith::ShRSIOp, arith::ShRUIOp>(op);
  for (Value operand : op.getOperands())
    if (!isShift || !isConstant(operand))
      addOperand(operand, node);
  // A table that is permuted is a constant in a register, or in two.
  if (auto lookup = dyn_cast<TableLookupOp>(op))
    for (int64_t i = 0; i < lookup.getTable().getNumElements(); i += 16)
      addConstant(ArrayAttr::get(op.getContext(),
                                 {lookup.getTable(),
                                  Builder(op.getContext()).getIndexAttr(i)}),
                  node);
  work.nodes.push_back(std::move(node));
  for (Value result : op.getResults())
    nodeOf[result] = work.nodes.size() - 1;
}

/// The most vectors that are needed at one time. What no vector is needed for
/// (a load, a constant that a mask selects) is computed where it is first used,
/// and masks have registers of their own.
unsigned Counter::countLive() {
  size_t count = work.nodes.size();
  std::vector<unsigned> firstUse(count, count), lastUse(count);
  std::vector<bool> isVector(count), isEarly(count);
  for (auto [i, node] : llvm::enumerate(work.nodes)) {
    isVector[i] = node.bits > 1 && !node.isMask;
    for (unsigned operand : node.operands) {
      firstUse[operand] = std::min<unsigned>(firstUse[operand], i);
      lastUse[operand] = i;
      isEarly[i] = isEarly[i] || isVector[operand];
    }
  }
  unsigned most = 0;
  for (unsigned i = 0; i < count; ++i) {
    unsigned live = 0;
    for (unsigned j = 0; j < count; ++j) {
      unsigned from = isEarly[j] ? j : firstUse[j] - 1;
      live += isVector[j] && from <= i && lastUse[j] > i;
    }
    most = std::max(most, live);
  }
  return most;
}

Work Counter::count(unsigned numScalars) {
  auto bytes = [](Type type) { return getBits(type) / 8.0; };
  work.isHalf = true;
  for (BlockArgument argument : block.getArguments()) {
    noteWidth(argument.getType());
    bool isScalar =
        argument.getArgNumber() + numScalars >= block.getNumArguments();
    nodeOf[argument] = kNone;
    if (isScalar || argument.use_empty())
      continue;
    nodeOf[argument] = addNode(
        "vector.load " + print(getElementTypeOrSelf(argument.getType())),
        argument.getType());
    work.bytesRead += bytes(argument.getType());
  }
  SmallPtrSet<Operation *, 32> skipped;
  for (const RareCase &rare : findRareCases(block)) {
    skipped.insert_range(rare.ops);
    if (isTestOfWords(rare.condition))
      tests.insert(rare.condition.getDefiningOp());
  }
  for (Operation &op : block.without_terminator())
    if (!skipped.contains(&op))
      addOperation(op);
  for (Value result : block.getTerminator()->getOperands()) {
    noteWidth(result.getType());
    Work::Node store{"vector.store " +
                         print(getElementTypeOrSelf(result.getType())),
                     {},
                     {},
                     getBits(result.getType())};
    addOperand(result, store);
    work.nodes.push_back(std::move(store));
    work.bytesWritten += bytes(result.getType());
  }
  work.numConstants = constantOf.size();
  work.numLive = countLive();
  return std::move(work);
}

Work mlir::act::countWork(Block &block, unsigned numScalars) {
  Work work = Counter(block).count(numScalars);
  work.shape = getLoopShape(block);
  return work;
}
