// The pass act-approximate-math and its patterns.
#include "act/Conversion/ApproximateMath.h"
#include "act/Conversion/Passes.h"
#include "act/Definitions/Implementation.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTAPPROXIMATEMATH
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The names of the math ops that are functions of the library and that
/// `predicate`, if there is one, accepts.
static SmallVector<std::string>
getOpNames(MLIRContext *context,
           llvm::function_ref<bool(StringRef)> predicate) {
  context->getOrLoadDialect<math::MathDialect>();
  Library &library = context->getOrLoadDialect<ActDialect>()->getLibrary();
  SmallVector<std::string> names;
  for (StringRef name : library.getNames()) {
    std::string op = ("math." + name).str();
    if (RegisteredOperationName::lookup(op, context) &&
        (!predicate || predicate(op)))
      names.push_back(op);
  }
  return names;
}

/// The element type of `op`, or null where it is no function of floats of one
/// type and shape.
static FloatType getElement(Operation *op) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0 ||
      !llvm::all_equal(op->getOperandTypes()) ||
      op->getOperand(0).getType() != op->getResult(0).getType())
    return nullptr;
  Type type = op->getResult(0).getType();
  // The constants of a sparse or distributed tensor would be so, too.
  if (auto tensor = dyn_cast<TensorType>(type)) {
    auto ranked = dyn_cast<RankedTensorType>(tensor);
    if (!ranked || ranked.getEncoding())
      return nullptr;
  }
  Type element = getElementTypeOrSelf(type);
  bool isKnown =
      isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(element);
  return isKnown ? cast<FloatType>(element) : nullptr;
}

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
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation =
      library.lookup(op->getName().stripDialect());
  if (failed(activation) || !*activation ||
      activation->getNumOperands() != op->getNumOperands())
    return {};
  SmallVector<Implementation> all =
      getWrittenImplementations(*activation, element);
  if (!keepPrimitives)
    llvm::erase_if(all, [&](const Implementation &implementation) {
      return hasLookups(*activation, implementation.function);
    });
  return all;
}

/// What `op` asks; null where neither it nor `accuracy` asks anything.
static AccuracyAttr getAsked(Operation *op, AccuracyAttr accuracy) {
  AccuracyAttr stated = getStatedAccuracy(op);
  return stated ? stated : accuracy;
}

namespace {
struct ApproximateMath : RewritePattern {
  ApproximateMath(StringRef name, AccuracyAttr accuracy, bool keepPrimitives,
                  PatternBenefit benefit, MLIRContext *context)
      : RewritePattern(name, benefit, context), accuracy(accuracy),
        keepPrimitives(keepPrimitives) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override;

  AccuracyAttr accuracy;
  bool keepPrimitives;
};
} // namespace

LogicalResult
ApproximateMath::matchAndRewrite(Operation *op,
                                 PatternRewriter &rewriter) const {
  FloatType element = getElement(op);
  if (!element)
    return rewriter.notifyMatchFailure(op, "no dense values of one float type");
  SmallVector<Implementation> all = getCandidates(op, element, keepPrimitives);
  if (all.empty())
    return rewriter.notifyMatchFailure(op, "no implementation at the type");
  const Implementation *chosen = &all.front();
  if (AccuracyAttr asked = getAsked(op, accuracy)) {
    SmallVector<const Implementation *> meeting =
        getMeeting(all, asked, element);
    if (meeting.empty())
      return rewriter.notifyMatchFailure(op,
                                         "no implementation is as accurate");
    chosen = meeting.front();
  }
  Location loc = op->getLoc();
  SmallVector<Value> arguments =
      llvm::map_to_vector(op->getOperands(), [&](Value operand) {
        return convertFloat(rewriter, loc, operand, chosen->computeType);
      });
  InstantiateOptions options;
  options.expandPrimitives = !keepPrimitives;
  FailureOr<Value> result = instantiate(rewriter, loc, chosen->activation,
                                        chosen->function, arguments, options);
  assert(succeeded(result) && "a checked function with all of its arguments");
  rewriter.replaceOp(op, convertFloat(rewriter, loc, *result, element));
  return success();
}

static void addPatterns(RewritePatternSet &patterns, AccuracyAttr accuracy,
                        llvm::function_ref<bool(StringRef)> predicate,
                        PatternBenefit benefit, bool keepPrimitives) {
  MLIRContext *context = patterns.getContext();
  for (const std::string &name : getOpNames(context, predicate))
    patterns.add<ApproximateMath>(name, accuracy, keepPrimitives, benefit,
                                  context);
}

static LogicalResult check(Operation *root, AccuracyAttr accuracy,
                           llvm::function_ref<bool(StringRef)> predicate,
                           bool keepPrimitives) {
  llvm::StringSet<> names;
  for (const std::string &name : getOpNames(root->getContext(), predicate))
    names.insert(name);
  LogicalResult result = success();
  root->walk([&](Operation *op) {
    AccuracyAttr asked;
    FloatType element;
    if (!names.contains(op->getName().getStringRef()) ||
        !(asked = getAsked(op, accuracy)) || !(element = getElement(op)))
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
    llvm::function_ref<bool(StringRef)> predicate, PatternBenefit benefit) {
  addPatterns(patterns, accuracy, predicate, benefit, /*keepPrimitives=*/false);
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
    RewritePatternSet patterns(&getContext());
    addPatterns(patterns, asked, nullptr, /*benefit=*/1, keepPrimitives);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
