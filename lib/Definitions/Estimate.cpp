// act.estimate in arith and math alone.
#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::act;

Value mlir::act::computeEstimated(OpBuilder &builder, Location loc,
                                  EstimateKind kind, Value x) {
  switch (kind) {
  case EstimateKind::Exp2:
  case EstimateKind::Exp2Flushed:
    return math::Exp2Op::create(builder, loc, x);
  case EstimateKind::Reciprocal:
    return arith::DivFOp::create(
        builder, loc,
        splatConstant(builder, loc, builder.getF32FloatAttr(1), x), x);
  case EstimateKind::Tanh:
    return math::TanhOp::create(builder, loc, x);
  }
  llvm_unreachable("all kinds are handled");
}
