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
    StringAttr name =
        StringAttr::get(&getContext(), BufferizationDialect::kWritableAttrName);
    // All at once: each change copies the attributes of all arguments.
    SmallVector<DictionaryAttr> attributes;
    function.getAllArgAttrs(attributes);
    for (auto [type, dictionary] :
         llvm::zip_equal(function.getArgumentTypes(), attributes)) {
      NamedAttrList list(dictionary);
      if (isa<TensorType>(type) && !list.get(name))
        list.set(name, BoolAttr::get(&getContext(), false));
      dictionary = list.getDictionary(&getContext());
    }
    function.setAllArgAttrs(attributes);
  }
};
} // namespace
