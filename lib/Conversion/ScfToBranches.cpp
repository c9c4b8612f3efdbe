// The pass convert-act-scf.
#include "act/Conversion/Passes.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTSCF
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
struct ConvertSCFPass : act::impl::ConvertActSCFBase<ConvertSCFPass> {
  void runOnOperation() override {
    SmallVector<Operation *> outermost;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isa_and_nonnull<scf::SCFDialect>(op->getDialect()))
        return WalkResult::advance();
      outermost.push_back(op);
      return WalkResult::skip();
    });
    std::reverse(outermost.begin(), outermost.end());
    RewritePatternSet patterns(&getContext());
    populateSCFToControlFlowConversionPatterns(patterns);
    ConversionTarget target(getContext());
    // As upstream: what else is of scf can remain in what becomes blocks.
    target
        .addIllegalOp<scf::ForallOp, scf::ForOp, scf::IfOp, scf::IndexSwitchOp,
                      scf::ParallelOp, scf::WhileOp, scf::ExecuteRegionOp>();
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    if (failed(applyPartialConversion(outermost, target, std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
