// The pass convert-act-masked-transfers.
#include "act/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/VectorInterfaces.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTMASKEDTRANSFERS
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The lanes of the mask's prefix; null where it is another mask.
static Value getActiveLanes(VectorTransferOpInterface op) {
  Value mask = op.getMask();
  auto prefix = mask ? mask.getDefiningOp<vector::CreateMaskOp>() : nullptr;
  return prefix && prefix.getOperands().size() == 1 ? prefix.getOperands()[0]
                                                    : nullptr;
}

/// Puts `op` into the else branch of a choice whose then branch does without
/// the mask.
static void branch(VectorTransferOpInterface op, Value lanes) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  Value all = arith::ConstantIndexOp::create(
      builder, loc, op.getVectorType().getNumElements());
  Value isWhole = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge,
                                        lanes, all);
  auto choice = scf::IfOp::create(builder, loc, op->getResultTypes(), isWhole,
                                  /*withElseRegion=*/true);
  op->replaceAllUsesWith(choice.getResults());
  auto finish = [&](OpBuilder inBlock, Operation *transfer) {
    inBlock.insert(transfer);
    if (transfer->getNumResults() > 0)
      scf::YieldOp::create(inBlock, loc, transfer->getResults());
  };
  Operation *whole = op->clone();
  if (auto read = dyn_cast<vector::TransferReadOp>(whole))
    read.getMaskMutable().clear();
  else
    cast<vector::TransferWriteOp>(whole).getMaskMutable().clear();
  op->remove();
  finish(choice.getThenBodyBuilder(), whole);
  finish(choice.getElseBodyBuilder(), op);
}

namespace {
struct MaskedTransfersPass
    : act::impl::ConvertActMaskedTransfersBase<MaskedTransfersPass> {
  using ConvertActMaskedTransfersBase::ConvertActMaskedTransfersBase;

  /// Whether the target has an instruction for it.
  bool isNative(VectorTransferOpInterface op) const {
    Type type = getElementTypeOrSelf(op.getVectorType());
    bool isNarrow = type.isIntOrFloat() && type.getIntOrFloatBitWidth() < 32;
    return vectorBits >= 512 || (vectorBits >= 256 && !isNarrow);
  }

  void runOnOperation() override {
    SmallVector<VectorTransferOpInterface> found;
    getOperation()->walk([&](VectorTransferOpInterface op) {
      if (op.getVectorType().getRank() == 1 && !op.hasOutOfBoundsDim() &&
          getActiveLanes(op) && !isNative(op))
        found.push_back(op);
    });
    for (VectorTransferOpInterface op : found)
      branch(op, getActiveLanes(op));
  }
};
} // namespace
