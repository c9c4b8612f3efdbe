// The pass convert-act-scaleb.
#include "Registers.h"
#include "act/Conversion/Passes.h"
#include "act/Conversion/Pipelines.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTSCALEB
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// By vscalef, in registers of the largest of `widths` (in bits) that the
/// vector's length is a multiple of.
struct ScaleByInstruction : OpRewritePattern<ScalebOp> {
  ScaleByInstruction(MLIRContext *context, ArrayRef<int64_t> widths)
      : OpRewritePattern(context, /*benefit=*/2), widths(widths) {}

  LogicalResult matchAndRewrite(ScalebOp op,
                                PatternRewriter &rewriter) const override;

private:
  Value callInstruction(OpBuilder &builder, Location loc, Value x, Value n,
                        int64_t width) const;

  SmallVector<int64_t> widths;
};

/// By the bits of the exponent.
struct ScaleByFactors : OpRewritePattern<ScalebOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ScalebOp op,
                                PatternRewriter &rewriter) const override;
};
} // namespace

/// The op on one register: all lanes, rounded as the environment says.
Value ScaleByInstruction::callInstruction(OpBuilder &builder, Location loc,
                                          Value x, Value n,
                                          int64_t width) const {
  auto type = cast<VectorType>(x.getType());
  bool isSingle = type.getElementType().isF32();
  std::string name = "llvm.x86.avx512.mask.scalef." +
                     std::string(isSingle ? "ps." : "pd.") +
                     std::to_string(width);
  unsigned maskBits = std::max<int64_t>(8, type.getNumElements());
  Value all = arith::ConstantOp::create(
      builder, loc,
      builder.getIntegerAttr(builder.getIntegerType(maskBits), -1));
  SmallVector<Value> arguments = {x, n, x, all};
  constexpr int32_t asSet = 4; // _MM_FROUND_CUR_DIRECTION
  if (width == 512)
    arguments.push_back(arith::ConstantOp::create(
        builder, loc, builder.getI32IntegerAttr(asSet)));
  return LLVM::CallIntrinsicOp::create(builder, loc, type,
                                       builder.getStringAttr(name), arguments)
      .getResult(0);
}

LogicalResult
ScaleByInstruction::matchAndRewrite(ScalebOp op,
                                    PatternRewriter &rewriter) const {
  auto type = dyn_cast<VectorType>(op.getType());
  if (!type || type.isScalable())
    return rewriter.notifyMatchFailure(op, "not on vectors of a fixed length");
  int64_t bits = type.getNumElements() * type.getElementTypeBitWidth();
  const int64_t *width = llvm::find_if(
      widths, [&](int64_t candidate) { return bits % candidate == 0; });
  if (bits == 0 || width == widths.end())
    return rewriter.notifyMatchFailure(op, "does not fill registers");
  Location loc = op.getLoc();
  auto flatType = VectorType::get(type.getNumElements(), type.getElementType());
  auto flatten = [&](Value value) -> Value {
    if (type == flatType)
      return value;
    return vector::ShapeCastOp::create(rewriter, loc, flatType, value);
  };
  Value x = flatten(op.getX()), n = flatten(op.getN());
  int64_t lanes = *width / type.getElementTypeBitWidth();
  Value result = computeByRegister(
      rewriter, loc, {x, n}, lanes, [&](ArrayRef<Value> some) {
        return callInstruction(rewriter, loc, some[0], some[1], *width);
      });
  if (type != flatType)
    result = vector::ShapeCastOp::create(rewriter, loc, type, result);
  rewriter.replaceOp(op, result);
  return success();
}

LogicalResult ScaleByFactors::matchAndRewrite(ScalebOp op,
                                              PatternRewriter &rewriter) const {
  if (isa<TensorType>(op.getType()))
    return rewriter.notifyMatchFailure(op, "on tensors");
  rewriter.replaceOp(
      op, scaleByFactors(rewriter, op.getLoc(), op.getX(), op.getN()));
  return success();
}

namespace {
struct ScalebPass : act::impl::ConvertActScalebBase<ScalebPass> {
  using ConvertActScalebBase::ConvertActScalebBase;

  void runOnOperation() override {
    SmallVector<int64_t> widths;
    if (!cpu.empty() && hasFeature(cpu, "avx512f"))
      widths.push_back(512);
    if (!cpu.empty() && hasFeature(cpu, "avx512vl"))
      widths.append({256, 128});
    RewritePatternSet patterns(&getContext());
    patterns.add<ScaleByFactors>(&getContext());
    patterns.add<ScaleByInstruction>(&getContext(), widths);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
