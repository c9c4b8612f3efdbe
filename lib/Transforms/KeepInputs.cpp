// The pass act-keep-inputs.
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTKEEPINPUTS
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;
using bufferization::BufferizationDialect;

namespace {
struct KeepInputsPass : act::impl::ActKeepInputsBase<KeepInputsPass> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    StringRef name = BufferizationDialect::kWritableAttrName;
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes()))
      if (isa<TensorType>(type) && !function.getArgAttr(index, name))
        function.setArgAttr(index, name, BoolAttr::get(&getContext(), false));
  }
};
} // namespace
