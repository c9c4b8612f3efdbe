// The pass act-raise.
#include "SpellingIndex.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTRAISE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// A match and what it costs to write it down.
struct Found {
  const Candidate *candidate = nullptr;
  Match match;
  /// The parameters, or nothing where they are all the defaults.
  SmallVector<Capture> parameters;

  /// More ops replaced, then fewer operands, then the simpler activation; names
  /// decide between equals, so that the result does not depend on file order.
  bool isBetterThan(const Found &other) const {
    auto rank = [](const Found &found) {
      return std::tuple(-int64_t(found.match.numOps), found.parameters.size(),
                        found.match.parameters.size(),
                        found.candidate->getActivation(),
                        found.candidate->spelling->getName());
    };
    return !other.candidate || rank(*this) < rank(other);
  }
};

/// An op that is not raised, and why.
struct Missed {
  Operation *root;
  const Candidate *candidate;
  NearMiss miss;
};

class RaisePass : public act::impl::ActRaiseBase<RaisePass> {
public:
  using ActRaiseBase::ActRaiseBase;
  void runOnOperation() override;

private:
  bool isFormula(func::FuncOp function) const;
  void raiseIn(Block &block, SmallVectorImpl<Operation *> &dead);
  bool raise(Operation *root);
  void replace(Operation *root, const Found &found);
  void findNearMiss(Operation *root, ArrayRef<const Candidate *> candidates);
  void reportNearMisses();

  /// Valid while the pass runs.
  const SpellingIndex *index = nullptr;
  Payload *payload = nullptr;
  llvm::StringSet<> formulas;
  SmallVector<Missed> nearMisses;
  /// Ops that have lost a user.
  llvm::SmallPtrSet<Operation *, 32> orphans;
};
} // namespace

/// Formulas say what an activation is: they are not raised themselves.
bool RaisePass::isFormula(func::FuncOp function) const {
  return formulas.contains(function.getSymName().split('.').first);
}

//===----------------------------------------------------------------------===//
// Raising
//===----------------------------------------------------------------------===//

static bool isDefault(const Capture &capture, std::optional<APFloat> value,
                      FloatType type) {
  if (!capture)
    return true;
  if (!capture.constant || !value)
    return false;
  auto round = [&](APFloat number) {
    bool losesInfo;
    number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    return number;
  };
  return round(*capture.constant).bitwiseIsEqual(round(*value));
}

/// The operands that the parameters of `match` make: none where all are
/// defaults. Fails where a parameter has neither been found nor a default.
static FailureOr<SmallVector<Capture>>
getParameters(const Spelling &spelling, const Match &match, FloatType type) {
  SmallVector<Capture> parameters;
  bool areDefaults = true;
  for (auto [i, capture] : llvm::enumerate(match.parameters)) {
    std::optional<APFloat> value = spelling.getDefault(i);
    if (!capture && !value)
      return failure();
    areDefaults &= isDefault(capture, value, type);
    parameters.push_back(capture ? capture : Capture{{}, value});
  }
  if (areDefaults)
    parameters.clear();
  return parameters;
}

/// The scalar that `value` repeats, or `value`.
static Value getScalar(Value value) {
  if (Operation *op = value.getDefiningOp())
    if (isa<vector::BroadcastOp, tensor::SplatOp>(op) &&
        isa<FloatType>(op->getOperand(0).getType()))
      return op->getOperand(0);
  return value;
}

static Value createOperand(OpBuilder &builder, Location loc,
                           const Capture &capture, FloatType type) {
  if (!capture.constant)
    return getScalar(capture.value);
  APFloat number = *capture.constant;
  bool losesInfo;
  number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  return arith::ConstantOp::create(builder, loc, FloatAttr::get(type, number));
}

void RaisePass::replace(Operation *root, const Found &found) {
  OpBuilder builder(root);
  Location loc = root->getLoc();
  Value old = root->getResult(0);
  auto type = cast<FloatType>(getElementTypeOrSelf(old.getType()));
  SmallVector<Value> operands = {found.match.x};
  for (const Capture &capture : found.parameters)
    operands.push_back(createOperand(builder, loc, capture, type));
  OperationState state(loc, found.candidate->op.getValue(), operands,
                       old.getType());
  if (found.candidate->symbol)
    state.addAttribute("activation", found.candidate->symbol);
  if (auto accuracy = root->getAttrOfType<AccuracyAttr>("act.accuracy"))
    state.addAttribute("accuracy", accuracy);
  old.replaceAllUsesWith(builder.create(state)->getResult(0));
  ++numRaised;
}

/// Notes the first near miss of `root`.
void RaisePass::findNearMiss(Operation *root,
                             ArrayRef<const Candidate *> candidates) {
  for (const Candidate *candidate : candidates)
    if (std::optional<NearMiss> miss =
            candidate->spelling->findNearMiss(root->getResult(0), *payload))
      return nearMisses.push_back({root, candidate, *miss});
}

static std::string print(double number) {
  SmallString<32> text;
  APFloat(number).toString(text);
  return text.str().str();
}

/// Counts and reports what has not been raised for the sake of a constant. A
/// multiple of an activation is none of these: it is found by now.
void RaisePass::reportNearMisses() {
  for (const Missed &missed : nearMisses) {
    bool isMultiple =
        llvm::any_of(missed.root->getOperands(), [&](Value operand) {
          Operation *op = operand.getDefiningOp();
          return op && op->getName().getIdentifier() == missed.candidate->op;
        });
    if (isMultiple)
      continue;
    ++numNearMisses;
    if (remarks)
      missed.root->emitRemark("not raised to '")
          << missed.candidate->getActivation() << "', spelled as '@"
          << missed.candidate->spelling->getName() << "': found the constant "
          << print(missed.miss.found) << ", expected "
          << print(missed.miss.expected);
  }
}

/// True if `value` is what a reduction has so far: an activation of that would
/// hide the op that combines, without which a reduction cannot be divided.
static bool isAccumulator(Value value) {
  auto argument = dyn_cast_or_null<BlockArgument>(value);
  if (!argument)
    return false;
  auto op = dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp());
  return op && op.getNumReductionLoops() > 0 &&
         op.isDpsInit(op.getMatchingOpOperand(argument));
}

/// Replaces `root` if it is an activation of something.
bool RaisePass::raise(Operation *root) {
  Value result = root->getResult(0);
  auto type = cast<FloatType>(getElementTypeOrSelf(result.getType()));
  SmallVector<const Candidate *> candidates = index->lookup(result, *payload);
  Found best;
  for (const Candidate *candidate : candidates) {
    std::optional<Match> match = candidate->spelling->unify(result, *payload);
    if (!match)
      continue;
    FailureOr<SmallVector<Capture>> parameters =
        getParameters(*candidate->spelling, *match, type);
    if (failed(parameters) || isAccumulator(match->x) ||
        llvm::any_of(*parameters, [](const Capture &capture) {
          return isAccumulator(capture.value);
        }))
      continue;
    Found found = {candidate, *match, *parameters};
    if (found.isBetterThan(best))
      best = std::move(found);
  }
  if (best.candidate)
    replace(root, best);
  else
    findNearMiss(root, candidates);
  return best.candidate;
}

static bool isRoot(Operation &op) {
  if (!isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
          op.getDialect()) ||
      op.getNumResults() != 1 || op.getNumOperands() == 0)
    return false;
  Type type = getElementTypeOrSelf(op.getResult(0).getType());
  return isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(type);
}

/// Raises in `block` from its last op backwards, so that the largest match
/// comes first and what it leaves unused is passed by. Dead ops are kept,
/// without operands, until nothing looks at their values any more.
void RaisePass::raiseIn(Block &block, SmallVectorImpl<Operation *> &dead) {
  for (Operation &op : llvm::reverse(block)) {
    for (Region &region : op.getRegions())
      for (Block &inner : region)
        raiseIn(inner, dead);
    bool isDead = orphans.contains(&op) && isOpTriviallyDead(&op);
    if (!isDead && isRoot(op))
      isDead = raise(&op);
    if (!isDead)
      continue;
    for (Value operand : op.getOperands())
      if (Operation *definition = operand.getDefiningOp())
        orphans.insert(definition);
    op.dropAllReferences();
    dead.push_back(&op);
  }
}

void RaisePass::runOnOperation() {
  ModuleOp module = getOperation();
  if (act::detail::awaitsProfile(module)) {
    module.emitError(
        "has an 'act.profile', which is not for what is raised; run "
        "act-apply-profile first");
    return signalPassFailure();
  }
  Library &library = getContext().getLoadedDialect<ActDialect>()->getLibrary();
  formulas.clear();
  nearMisses.clear();
  orphans.clear();
  for (auto function : module.getOps<func::FuncOp>())
    if (function->hasAttr("act.activation"))
      formulas.insert(function.getSymName());
  module.walk([&](ActivationOpInterface op) {
    if (auto symbol = dyn_cast<FlatSymbolRefAttr>(op.getActivationAttr()))
      formulas.insert(symbol.getValue().split('.').first);
  });
  SmallVector<Operation *> roots;
  for (Operation &op : module.getOps())
    if (auto function = dyn_cast<func::FuncOp>(op);
        !function || !isFormula(function))
      roots.push_back(&op);
  SpellingIndex spellings(library, elementary);
  // Parsing the library takes longer than anything else here.
  bool needsLibrary = llvm::any_of(roots, [](Operation *op) {
    return op
        ->walk([](Operation *inner) {
          return mayBelongToSpelling(inner) ? WalkResult::interrupt()
                                            : WalkResult::advance();
        })
        .wasInterrupted();
  });
  if ((needsLibrary && failed(spellings.addLibrary())) ||
      failed(spellings.addFiles()))
    return signalPassFailure();
  spellings.addModule(module);
  spellings.build();
  Payload seen;
  payload = &seen;
  index = &spellings;
  SmallVector<Operation *> dead;
  for (Operation *op : roots)
    for (Region &region : op->getRegions())
      for (Block &block : region)
        raiseIn(block, dead);
  reportNearMisses();
  for (Operation *op : dead)
    op->erase();
}
