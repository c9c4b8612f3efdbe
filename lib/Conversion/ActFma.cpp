// The pass convert-act-fma.
#include "act/Conversion/Passes.h"
#include "act/Conversion/Pipelines.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTFMA
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
struct FmaPass : act::impl::ConvertActFmaBase<FmaPass> {
  using ConvertActFmaBase::ConvertActFmaBase;

  void runOnOperation() override {
    // All of x86-64 has SSE2.
    if (cpu.empty() || !hasFeature(cpu, "sse2") || hasFeature(cpu, "fma"))
      return;
    getOperation()->walk([&](math::FmaOp op) {
      if (!getElementTypeOrSelf(op.getType()).isF32())
        return;
      OpBuilder builder(op);
      Location loc = op.getLoc();
      Type f64 = builder.getF64Type();
      Type wide = f64;
      if (auto shaped = dyn_cast<ShapedType>(op.getType()))
        wide = shaped.clone(f64);
      auto extend = [&](Value value) -> Value {
        return arith::ExtFOp::create(builder, loc, wide, value);
      };
      Value product = arith::MulFOp::create(builder, loc, extend(op.getA()),
                                            extend(op.getB()));
      Value sum =
          arith::AddFOp::create(builder, loc, product, extend(op.getC()));
      op.replaceAllUsesWith(
          arith::TruncFOp::create(builder, loc, op.getType(), sum).getResult());
      op.erase();
    });
  }
};
} // namespace
