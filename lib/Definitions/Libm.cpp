#include "act/Definitions/Libm.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;

bool act::callsLibm(Operation *op) {
  return isa_and_nonnull<math::MathDialect>(op->getDialect()) &&
         !isa<math::AbsFOp, math::AbsIOp, math::CeilOp, math::CopySignOp,
              math::CountLeadingZerosOp, math::CountTrailingZerosOp,
              math::CtPopOp, math::FloorOp, math::FmaOp, math::IPowIOp,
              math::IsFiniteOp, math::IsInfOp, math::IsNaNOp, math::IsNormalOp,
              math::RoundEvenOp, math::RoundOp, math::RsqrtOp, math::SqrtOp,
              math::TruncOp>(op);
}
