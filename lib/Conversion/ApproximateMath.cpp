// The pass act-approximate-math and its patterns.
#include "act/Conversion/ApproximateMath.h"
#include "MathFunctions.h"
#include "act/Conversion/Passes.h"
#include "act/Transforms/Chooser.h"
#include "act/Transforms/Precision.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include <mutex>

namespace mlir::act {
#define GEN_PASS_DEF_ACTAPPROXIMATEMATH
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// Whether `function`, or what it calls, looks up tables, which other compilers
/// cannot lower.
static bool hasLookups(Activation activation, func::FuncOp function) {
  return llvm::any_of(function.getBody().front(), [&](Operation &op) {
    if (isa<TableLookupOp>(op))
      return true;
    auto call = dyn_cast<func::CallOp>(op);
    return call && hasLookups(activation, activation.resolve(call.getCallee()));
  });
}

/// What the library has for `op`, of elements of type `element`, and what of it
/// can be lowered: table lookups where `keepPrimitives`.
static SmallVector<Implementation>
getCandidates(Operation *op, FloatType element, bool keepPrimitives) {
  SmallVector<Implementation> all = getFunctionCode(op, element);
  if (!keepPrimitives)
    llvm::erase_if(all, [&](const Implementation &implementation) {
      return hasLookups(implementation.activation, implementation.function);
    });
  return all;
}

/// What `op` asks; null where neither it nor `accuracy` asks anything.
static AccuracyAttr getAsked(Operation *op, AccuracyAttr accuracy) {
  AccuracyAttr stated = getStatedAccuracy(op);
  return stated ? stated : accuracy;
}

namespace {
/// What the patterns of a set have in common.
struct Shared {
  Shared(MLIRContext *context, AccuracyAttr accuracy, bool keepPrimitives,
         const TargetDescription *target, bool report)
      : accuracy(accuracy), keepPrimitives(keepPrimitives), report(report),
        chooser(context, target ? std::optional(*target) : std::nullopt,
                /*expandPrimitives=*/!keepPrimitives) {}

  AccuracyAttr accuracy;
  bool keepPrimitives, report;
  /// Of one thread at a time.
  Chooser chooser;
  std::mutex mutex;
};

struct ApproximateMath : RewritePattern {
  ApproximateMath(StringRef name, std::shared_ptr<Shared> shared,
                  PatternBenefit benefit, MLIRContext *context)
      : RewritePattern(name, benefit, context), shared(std::move(shared)) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override;

  std::shared_ptr<Shared> shared;
};
} // namespace

/// Of `meeting`, which are not none, the one to take for an act op of the name
/// and the types of `op`. Fails with a diagnostic.
static FailureOr<const Implementation *>
choose(Operation *op, FloatType element,
       ArrayRef<const Implementation *> meeting, Shared &shared) {
  Block block;
  OpBuilder builder(op->getContext());
  for (unsigned i = 0; i < op->getNumOperands(); ++i)
    block.addArgument(element, builder.getUnknownLoc());
  builder.setInsertionPointToStart(&block);
  Candidates candidates;
  candidates.op = createApply(builder, op, block.getArguments());
  candidates.meeting = llvm::to_vector(meeting);
  std::lock_guard lock(shared.mutex);
  FailureOr<Ranked> ranked = shared.chooser.chooseAlone(candidates);
  if (failed(ranked))
    return failure();
  const Implementation *chosen = meeting[ranked->choice.front()];
  if (shared.report)
    shared.chooser.report(op, op->getResult(0).getType(), *chosen,
                          ranked->prediction);
  return chosen;
}

LogicalResult
ApproximateMath::matchAndRewrite(Operation *op,
                                 PatternRewriter &rewriter) const {
  FloatType element = getFunctionType(op);
  if (!element)
    return rewriter.notifyMatchFailure(op, "no dense values of one float type");
  SmallVector<Implementation> all =
      getCandidates(op, element, shared->keepPrimitives);
  if (all.empty())
    return rewriter.notifyMatchFailure(op, "no implementation at the type");
  SmallVector<const Implementation *> meeting =
      getSatisfying(op->getResult(0), getAsked(op, shared->accuracy), all);
  if (meeting.empty())
    return rewriter.notifyMatchFailure(op, "no implementation is as accurate");
  FailureOr<const Implementation *> chosen =
      choose(op, element, meeting, *shared);
  if (failed(chosen))
    return rewriter.notifyMatchFailure(op, "no prediction");
  ApplyOp apply = createApply(rewriter, op, op->getOperands());
  FailureOr<Value> result = emitImplementation(
      rewriter, apply, **chosen, /*expandPrimitives=*/!shared->keepPrimitives);
  assert(succeeded(result) && "a checked function with all of its arguments");
  rewriter.eraseOp(apply);
  rewriter.replaceOp(op, *result);
  return success();
}

static void addPatterns(RewritePatternSet &patterns, AccuracyAttr accuracy,
                        llvm::function_ref<bool(StringRef)> predicate,
                        PatternBenefit benefit, bool keepPrimitives,
                        const TargetDescription *target, bool report = false) {
  MLIRContext *context = patterns.getContext();
  auto shared = std::make_shared<Shared>(context, accuracy, keepPrimitives,
                                         target, report);
  for (const std::string &name : getMathFunctions(context, predicate))
    patterns.add<ApproximateMath>(name, shared, benefit, context);
}

static LogicalResult check(Operation *root, AccuracyAttr accuracy,
                           llvm::function_ref<bool(StringRef)> predicate,
                           bool keepPrimitives) {
  llvm::StringSet<> names;
  for (const std::string &name :
       getMathFunctions(root->getContext(), predicate))
    names.insert(name);
  LogicalResult result = success();
  root->walk([&](Operation *op) {
    AccuracyAttr asked;
    FloatType element;
    if (!names.contains(op->getName().getStringRef()) ||
        !(asked = getAsked(op, accuracy)) || !(element = getFunctionType(op)))
      return;
    SmallVector<Implementation> all =
        getCandidates(op, element, keepPrimitives);
    if (all.empty() || !getMeeting(all, asked, element).empty())
      return;
    result = op->emitOpError("no implementation for ")
             << op->getResult(0).getType() << " meets " << asked
             << "; the best is "
             << getMostAccurate(all, element).describe(element);
  });
  return result;
}

void mlir::act::populateActApproximateMathPatterns(
    RewritePatternSet &patterns, AccuracyAttr accuracy,
    llvm::function_ref<bool(StringRef)> predicate, PatternBenefit benefit,
    const TargetDescription *target) {
  addPatterns(patterns, accuracy, predicate, benefit, /*keepPrimitives=*/false,
              target);
}

LogicalResult
mlir::act::checkMathAccuracy(Operation *root, AccuracyAttr accuracy,
                             llvm::function_ref<bool(StringRef)> predicate) {
  return check(root, accuracy, predicate, /*keepPrimitives=*/false);
}

namespace {
struct ApproximateMathPass
    : act::impl::ActApproximateMathBase<ApproximateMathPass> {
  using ActApproximateMathBase::ActApproximateMathBase;

  void runOnOperation() override {
    AccuracyAttr asked;
    if (!accuracy.empty()) {
      asked = AccuracyAttr::parseText(accuracy, getOperation()->getLoc());
      if (!asked)
        return signalPassFailure();
    }
    if (!keepUnmet &&
        failed(check(getOperation(), asked, nullptr, keepPrimitives)))
      return signalPassFailure();
    std::optional<TargetDescription> description;
    if (!target.empty()) {
      std::string note;
      llvm::Expected<TargetDescription> found = getTarget(target, note);
      if (!found) {
        emitError(getOperation()->getLoc(), llvm::toString(found.takeError()));
        return signalPassFailure();
      }
      description = std::move(*found);
      if (report && !note.empty())
        getOperation()->emitRemark(note);
    }
    RewritePatternSet patterns(&getContext());
    addPatterns(patterns, asked, nullptr, /*benefit=*/1, keepPrimitives,
                description ? &*description : nullptr, report);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
