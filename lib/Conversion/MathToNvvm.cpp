// The pass convert-act-math-to-nvvm.
#include "act/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTMATHTONVVM
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The LLVM intrinsic that the back end turns into an instruction or two, or
/// "".
static StringRef getIntrinsic(Operation *op) {
  return llvm::StringSwitch<StringRef>(op->getName().getStringRef())
      .Case(math::AbsFOp::getOperationName(), "llvm.fabs")
      .Case(math::CeilOp::getOperationName(), "llvm.ceil")
      .Case(math::CopySignOp::getOperationName(), "llvm.copysign")
      .Case(math::FloorOp::getOperationName(), "llvm.floor")
      .Case(math::FmaOp::getOperationName(), "llvm.fma")
      .Case(math::RoundEvenOp::getOperationName(), "llvm.roundeven")
      .Case(math::SqrtOp::getOperationName(), "llvm.sqrt")
      .Case(math::TruncOp::getOperationName(), "llvm.trunc")
      .Default("");
}

namespace {
struct MathToNvvmPass : act::impl::ConvertActMathToNVVMBase<MathToNvvmPass> {
  void runOnOperation() override {
    getOperation()->walk([](Operation *op) {
      StringRef intrinsic = getIntrinsic(op);
      if (intrinsic.empty())
        return;
      OpBuilder builder(op);
      auto call = LLVM::CallIntrinsicOp::create(
          builder, op->getLoc(), op->getResult(0).getType(),
          builder.getStringAttr(intrinsic), op->getOperands());
      op->replaceAllUsesWith(call);
      op->erase();
    });
  }
};
} // namespace
