// Canonicalization of all act ops, by what their definitions say.
#include "act/IR/Act.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

/// Null where nothing is known of the activation so far.
static Activation lookup(ActivationOpInterface op) {
  if (isa<FlatSymbolRefAttr>(op.getActivationAttr()))
    return {}; // Not frozen: the symbol may still change its meaning.
  if (act::detail::awaitsProfile(op))
    return {};
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation = library.find(op.getActivationAttr());
  return succeeded(activation) ? *activation : Activation();
}

namespace {
/// f(x, p) -> f(x) where each p is the constant that the definition has as its
/// default.
struct DropDefaultParameters
    : OpInterfaceRewritePattern<ActivationOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(ActivationOpInterface op,
                                PatternRewriter &rewriter) const override {
    unsigned count = op.getParameters().size();
    if (count == 0)
      return rewriter.notifyMatchFailure(op, "gives no parameters");
    Activation activation = lookup(op);
    if (!activation || count + 1 != activation.getNumOperands())
      return rewriter.notifyMatchFailure(op, "not frozen, or wrong");
    // A default that is left out is rounded to the type in which the op
    // computes; the constant must be just that.
    auto type = cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
    if (type.getWidth() < 32)
      type = rewriter.getF32Type();
    for (auto [index, parameter] : llvm::enumerate(op.getParameters())) {
      APFloat value(0.0);
      std::optional<APFloat> expected = activation.getDefault(index + 1, type);
      bool losesInfo;
      if (!expected || !matchPattern(parameter, m_ConstantFloat(&value)))
        return rewriter.notifyMatchFailure(op, "a parameter has no default");
      value.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
      if (!value.bitwiseIsEqual(*expected)) // -0 is not the default +0.
        return rewriter.notifyMatchFailure(op, "a parameter is no default");
    }
    rewriter.modifyOpInPlace(
        op, [&] { op->eraseOperands(op->getNumOperands() - count, count); });
    return success();
  }
};

/// f(f(x)) -> f(x) where the definition is marked idempotent.
struct ApplyOnce : OpInterfaceRewritePattern<ActivationOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(ActivationOpInterface op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getX().getDefiningOp<ActivationOpInterface>();
    bool isSame = inner && !op.getWrtIndex() && !inner.getWrtIndex() &&
                  op.getActivationAttr() == inner.getActivationAttr() &&
                  op.getParameters() == inner.getParameters();
    if (!isSame)
      return rewriter.notifyMatchFailure(op, "not applied twice");
    Activation activation = lookup(op);
    if (!activation || !activation.getDefinition()->hasAttr("act.idempotent"))
      return rewriter.notifyMatchFailure(op, "not idempotent");
    rewriter.replaceOp(op, inner->getResult(0));
    return success();
  }
};
} // namespace

void ActDialect::getCanonicalizationPatterns(
    RewritePatternSet &patterns) const {
  patterns.add<DropDefaultParameters, ApplyOnce>(getContext());
}
