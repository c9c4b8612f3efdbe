// The pass convert-act-estimate.
#include "act/Conversion/Passes.h"
#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTESTIMATE
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

static StringRef getIntrinsic(EstimateKind kind) {
  switch (kind) {
  case EstimateKind::Exp2:
    return "llvm.nvvm.ex2.approx";
  case EstimateKind::Exp2Flushed:
    return "llvm.nvvm.ex2.approx.ftz";
  case EstimateKind::Reciprocal:
    return "llvm.nvvm.rcp.approx.ftz.f";
  case EstimateKind::Tanh:
    return "llvm.tanh";
  }
  llvm_unreachable("all kinds are handled");
}

/// By the instruction, which takes scalars.
static Value callInstruction(OpBuilder &builder, EstimateOp op) {
  Location loc = op.getLoc();
  StringAttr intrinsic = builder.getStringAttr(getIntrinsic(op.getKind()));
  auto estimate = [&](Value scalar) -> Value {
    auto call = LLVM::CallIntrinsicOp::create(builder, loc, scalar.getType(),
                                              intrinsic, ValueRange(scalar));
    call.setFastmathFlags(LLVM::FastmathFlags::afn);
    return call.getResult(0);
  };
  auto type = dyn_cast<VectorType>(op.getType());
  if (!type)
    return estimate(op.getX());
  SmallVector<Value> elements;
  for (Value element :
       vector::ToElementsOp::create(builder, loc, op.getX()).getElements())
    elements.push_back(estimate(element));
  return vector::FromElementsOp::create(builder, loc, type, elements);
}

namespace {
struct EstimatePass : act::impl::ConvertActEstimateBase<EstimatePass> {
  using ConvertActEstimateBase::ConvertActEstimateBase;

  void runOnOperation() override {
    getOperation()->walk([&](EstimateOp op) {
      if (isa<TensorType>(op.getType()))
        return;
      OpBuilder builder(op);
      op.replaceAllUsesWith(gpu ? callInstruction(builder, op)
                                : computeEstimated(builder, op.getLoc(),
                                                   op.getKind(), op.getX()));
      op.erase();
    });
  }
};
} // namespace
