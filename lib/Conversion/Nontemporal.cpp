// The pass convert-act-nontemporal.
#include "act/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTNONTEMPORAL
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The bytes of a vector as f64; null where they are no whole number of them.
static VectorType getWords(LLVM::StoreOp store) {
  auto type = dyn_cast<VectorType>(store.getValue().getType());
  if (!type || type.isScalable() || !type.getElementType().isIntOrFloat())
    return nullptr;
  int64_t bits = type.getNumElements() * type.getElementTypeBitWidth();
  if (bits % 64 != 0)
    return nullptr;
  return VectorType::get(bits / 64, Float64Type::get(type.getContext()));
}

namespace {
struct NontemporalPass : act::impl::ConvertActNontemporalBase<NontemporalPass> {
  void runOnOperation() override {
    getOperation()->walk([](LLVM::StoreOp store) {
      VectorType words = getWords(store);
      if (!store.getNontemporal() || !words)
        return;
      OpBuilder builder(store);
      Value bits = LLVM::BitcastOp::create(builder, store.getLoc(), words,
                                           store.getValue());
      auto fence = LLVM::CallIntrinsicOp::create(
          builder, store.getLoc(), words,
          builder.getStringAttr("llvm.arithmetic.fence"), bits);
      store.getValueMutable().assign(fence.getResult(0));
      store.setVolatile_(true);
    });
  }
};
} // namespace
