// The pass convert-act-quotient.
#include "act/Conversion/Passes.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTQUOTIENT
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The product n (1/d), corrected by its exact residual.
static Value divideByEstimate(OpBuilder &builder, Location loc, Value n,
                              Value d) {
  Value r = EstimateOp::create(builder, loc, EstimateKind::Reciprocal, d);
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
