// The pass act-align-stack.
#include "act/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTALIGNSTACK
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
struct AlignStackPass : act::impl::ActAlignStackBase<AlignStackPass> {
  void runOnOperation() override {
    LLVM::LLVMFuncOp function = getOperation();
    Attribute realign = StringAttr::get(&getContext(), "stackrealign");
    SmallVector<Attribute> attributes;
    if (ArrayAttr own = function.getPassthroughAttr())
      llvm::append_range(attributes, own);
    if (function.isExternal() || llvm::is_contained(attributes, realign))
      return;
    attributes.push_back(realign);
    function.setPassthroughAttr(ArrayAttr::get(&getContext(), attributes));
  }
};
} // namespace
