// The pass act-decompose, and what the decompositions share.
#include "Decompose.h"
#include "act/Definitions/Instantiate.h"
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTDECOMPOSE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

Value mlir::act::createFloat(OpBuilder &builder, Location loc, double value,
                             FloatType type) {
  return arith::ConstantOp::create(builder, loc, FloatAttr::get(type, value));
}

FloatType mlir::act::getSumType(Type element) {
  if (getDefaultComputeType(element) != element)
    return getDefaultComputeType(element);
  return Float64Type::get(element.getContext());
}

Value mlir::act::createElementwise(OpBuilder &builder, Location loc,
                                   ValueRange inputs, Type element,
                                   BodyBuilder body) {
  int64_t rank = cast<RankedTensorType>(inputs.front().getType()).getRank();
  SmallVector<AffineMap> maps(inputs.size(),
                              builder.getMultiDimIdentityMap(rank));
  return createElementwise(builder, loc, inputs, maps, element, body);
}

Value mlir::act::createElementwise(OpBuilder &builder, Location loc,
                                   ValueRange inputs,
                                   ArrayRef<AffineMap> inputMaps, Type element,
                                   BodyBuilder body) {
  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, inputs.front()),
      element);
  unsigned rank = cast<RankedTensorType>(empty.getType()).getRank();
  SmallVector<AffineMap> maps(inputMaps);
  maps.push_back(builder.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, loc, empty.getType(), inputs, empty, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange arguments) {
        linalg::YieldOp::create(b, l, body(b, l, arguments.drop_back()));
      });
  return generic.getResult(0);
}

namespace {
/// Hands on what an op asks for (act.accuracy) to act ops that replace it.
struct AccuracyListener : RewriterBase::Listener {
  void notifyPatternBegin(const Pattern &, Operation *op) override {
    asked = op->getAttrOfType<AccuracyAttr>("act.accuracy");
  }
  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint) override {
    if (asked && isa<ActDialect>(op->getDialect()))
      op->setAttr("act.accuracy", asked);
  }

  AccuracyAttr asked;
};

struct DecomposePass : act::impl::ActDecomposeBase<DecomposePass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateDecomposeGatedPatterns(patterns);
    populateDecomposeSoftmaxPatterns(patterns);
    populateDecomposeMaxoutPatterns(patterns);
    populateDecomposeQuantizedPatterns(patterns);
    populateDecomposeChannelwisePatterns(patterns);
    populateDecomposeRandomPatterns(patterns);
    populateDecomposeSparsePatterns(patterns);
    // Nothing else may change: formulas that are not frozen yet keep their ops.
    AccuracyListener listener;
    GreedyRewriteConfig config;
    config.enableFolding(false)
        .enableConstantCSE(false)
        .setListener(&listener)
        .setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      return signalPassFailure();
  }
};
} // namespace
