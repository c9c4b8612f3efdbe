// The pass convert-act-expand-shape.
#include "act/Conversion/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTEXPANDSHAPE
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The form for which upstream can compute the missing size.
static bool hasOneDynamicSize(memref::ExpandShapeOp op) {
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  return llvm::all_of(op.getReassociationIndices(),
                      [&](const ReassociationIndices &group) {
                        return llvm::count_if(group, [&](int64_t dim) {
                                 return ShapedType::isDynamic(shape[dim]);
                               }) <= 1;
                      });
}

namespace {
struct CastToStrides : OpRewritePattern<memref::ExpandShapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(memref::ExpandShapeOp op,
                                PatternRewriter &rewriter) const override {
    if (hasOneDynamicSize(op))
      return rewriter.notifyMatchFailure(op, "upstream lowers it");
    int64_t offset;
    SmallVector<int64_t> known;
    if (failed(op.getResultType().getStridesAndOffset(known, offset)))
      return rewriter.notifyMatchFailure(op, "not strided");
    Location loc = op.getLoc();
    auto source =
        memref::ExtractStridedMetadataOp::create(rewriter, loc, op.getSrc());
    SmallVector<OpFoldResult> sizes = op.getMixedOutputShape();
    SmallVector<OpFoldResult> strides(sizes.size());
    AffineExpr a, b;
    bindSymbols(getContext(), a, b);
    for (auto [index, group] : llvm::enumerate(op.getReassociationIndices())) {
      OpFoldResult stride = source.getConstifiedMixedStrides()[index];
      for (int64_t dim : llvm::reverse(group)) {
        // The type may know more than can be computed here.
        if (!ShapedType::isDynamic(known[dim]))
          stride = rewriter.getIndexAttr(known[dim]);
        strides[dim] = stride;
        stride = affine::makeComposedFoldedAffineApply(rewriter, loc, a * b,
                                                       {stride, sizes[dim]});
      }
    }
    rewriter.replaceOpWithNewOp<memref::ReinterpretCastOp>(
        op, op.getResultType(), source.getBaseBuffer(),
        source.getConstifiedMixedOffset(), sizes, strides);
    return success();
  }
};

struct ExpandShapePass : act::impl::ConvertActExpandShapeBase<ExpandShapePass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<CastToStrides>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
