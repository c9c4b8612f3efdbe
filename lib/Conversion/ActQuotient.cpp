// The pass convert-act-quotient.
#include "act/Conversion/Passes.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTQUOTIENT
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// NVIDIA's estimate of the reciprocal, which takes scalars.
static Value estimateReciprocal(OpBuilder &builder, Location loc, Value d) {
  auto estimate = [&](Value scalar) -> Value {
    return LLVM::CallIntrinsicOp::create(
               builder, loc, scalar.getType(),
               builder.getStringAttr("llvm.nvvm.rcp.approx.ftz.f"),
               ValueRange(scalar))
        .getResult(0);
  };
  auto type = dyn_cast<VectorType>(d.getType());
  if (!type)
    return estimate(d);
  SmallVector<Value> elements;
  for (Value element :
       vector::ToElementsOp::create(builder, loc, d).getElements())
    elements.push_back(estimate(element));
  return vector::FromElementsOp::create(builder, loc, type, elements);
}

/// The product n (1/d), corrected by its exact residual.
static Value divideByEstimate(OpBuilder &builder, Location loc, Value n,
                              Value d) {
  Value r = estimateReciprocal(builder, loc, d);
  Value q = arith::MulFOp::create(builder, loc, n, r);
  auto negate = [&](Value value) -> Value {
    return arith::NegFOp::create(builder, loc, value);
  };
  Value residual = math::FmaOp::create(builder, loc, d, q, negate(n));
  return math::FmaOp::create(builder, loc, negate(residual), r, q);
}

namespace {
struct QuotientPass : act::impl::ConvertActQuotientBase<QuotientPass> {
  using ConvertActQuotientBase::ConvertActQuotientBase;

  void runOnOperation() override {
    getOperation()->walk([&](QuotientOp op) {
      if (isa<TensorType>(op.getType()))
        return;
      OpBuilder builder(op);
      Location loc = op.getLoc();
      op.replaceAllUsesWith(
          gpu ? divideByEstimate(builder, loc, op.getN(), op.getD())
              : arith::DivFOp::create(builder, loc, op.getN(), op.getD()));
      op.erase();
    });
  }
};
} // namespace
